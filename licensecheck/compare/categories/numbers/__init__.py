"""Numbers, amounts, measures and ranges, compared by value."""
