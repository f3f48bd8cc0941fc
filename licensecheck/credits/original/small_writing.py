"""Does a page write a word small that stands with a capital in what may be a name? Then it is a word like others."""

from __future__ import annotations

import re

__all__ = ["writes_small"]


def writes_small(text: str, word: str) -> bool:
    """Whether a text has a word in small letters, but for addresses and accounts."""
    small = word.lower()
    return small != word and re.search(rf"(?<![\w.@/#-]){re.escape(small)}(?![\w@-]|\.\w)", text) is not None
