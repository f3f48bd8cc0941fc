"""The small words of bylines in the languages of the West, each list the alternatives of a pattern of small letters."""

__all__ = ["AND", "BY"]

AND = "and|und|et|y|e|en|og|och"
"""What joins two names."""

BY = "by|von|par|por|di|door|av|af"
"""What leads a name in."""
