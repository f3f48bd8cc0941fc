"""Does the copy say where the article is from?"""
