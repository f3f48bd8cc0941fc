"""Names as credits have them: of people, in bylines, of institutions, publishers and trades."""
