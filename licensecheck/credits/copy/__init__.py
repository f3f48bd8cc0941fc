"""What a copy says of its source, and where."""
