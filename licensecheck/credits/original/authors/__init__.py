"""Who wrote the original, as its page says: to machines, in bylines, in boxes and cards, and with which institution."""
