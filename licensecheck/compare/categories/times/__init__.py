"""Days, dates, times of day and times told from another day, compared by what they mean."""
