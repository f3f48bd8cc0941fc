"""Direct quotations: which words are somebody's own, and what became of their marks."""
