"""Names as credits have them: of people, institutions, publishers and trades."""
