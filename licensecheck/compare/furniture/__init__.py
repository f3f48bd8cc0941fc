"""Is a block the article's, or furniture: part of the site around it?"""
