"""The comparison: the original's words against all visible words of the copy."""
