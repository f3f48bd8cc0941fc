"""What a difference is called: its category, and what it is no edit for."""
