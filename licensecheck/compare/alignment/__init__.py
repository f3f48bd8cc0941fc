"""The two texts set side by side: blocks that are equal, and between them words that match."""
