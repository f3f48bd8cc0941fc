"""Furniture by the box that it stands in: what wraps a block, beside what wraps the paragraphs of the article."""
