"""What of a copy credits the original, and is no text of the article."""
