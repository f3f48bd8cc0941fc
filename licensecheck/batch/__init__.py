"""A run over copies: which they are, its settings, its processes, and where its reports go."""
