"""What the original supplies for credit."""
