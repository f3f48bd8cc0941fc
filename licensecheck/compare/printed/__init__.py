"""Originals that come from print: no tags, and furniture of the page inside sentences."""
