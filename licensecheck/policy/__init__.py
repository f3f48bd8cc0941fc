"""Rule sets: reading them, choosing one, and judging a copy by it."""
