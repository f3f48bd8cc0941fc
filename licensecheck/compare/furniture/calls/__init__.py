"""What a site asks of its readers: to sign up, to give, to write, to read on."""
