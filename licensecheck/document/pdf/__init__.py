"""PDF files: from letters at places to the words of an article in the order in which they are read."""
