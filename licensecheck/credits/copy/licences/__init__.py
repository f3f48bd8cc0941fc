"""Which licence does the copy state for the article?"""
