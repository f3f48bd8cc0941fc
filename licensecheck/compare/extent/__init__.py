"""The article's extent in both texts: where it begins and ends, and which blocks beside its paragraphs are its own."""
