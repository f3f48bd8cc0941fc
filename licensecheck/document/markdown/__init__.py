"""Markdown posts: what site builders and note programs write beside CommonMark, and how readers see it."""
