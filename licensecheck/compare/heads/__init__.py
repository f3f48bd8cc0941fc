"""What stands above an article: titles, names, datelines."""
