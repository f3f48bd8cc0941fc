"""From named differences to edits: with their places, what stands around them, and what was moved."""
