"""What a page says of authors, institutions, publisher, source, licence and counter."""
