"""Are the authors named where a reader sees it, with their institutions?"""
