"""What differs between the texts: words that are gone, new or others, and signs beside words that stayed."""
