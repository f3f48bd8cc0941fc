"""The form that people's names have in writing: capitals, but for the small words within."""

from __future__ import annotations

import re
from functools import lru_cache

from licensecheck.credits.folding import fold, word_set
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["SMALL_WORDS", "looks_like_person"]

_PERSON_WORD = re.compile(r"[^\W\d_][\w'’.\-]*", re.UNICODE)
SMALL_WORDS = word_set("""
    van von der den de del della di da dos das du la le les el al bin ibn ben ter ten zu y e i st
""")
"""Words of names that may be written small."""

_NO_NAMES = "@:："
_MARKS = lazy_pattern(r"[。！？「」『』【】\[\]]|^[のはがをに]")
"""What no name has in it, or begins with."""

_HAN = lazy_pattern(r"[\u3400-\u9fff]+")
_LONGEST_HAN = 7
"""Characters of a name in Chinese characters alone; foreigners' names have a dot between their parts."""


@lru_cache(maxsize=512)
def looks_like_person(text: str) -> bool:
    """Whether words could be a person's name: two to five words that begin with capitals, no digits and no label."""
    words = text.split()
    if not words or len(text) > 60 or any(c.isdigit() or c in _NO_NAMES for c in text):
        return False
    if not text.isascii() and not any(c.isupper() or c.islower() for c in text):
        return _MARKS.search(text) is None and 2 <= len(text) <= (_LONGEST_HAN if _HAN.fullmatch(text) else 20)
    if not 2 <= len(words) <= 6:
        return False
    return all(
        _PERSON_WORD.match(w) and (w[0].isupper() or fold(w) in SMALL_WORDS or "'" in w or "’" in w or "-" in w)
        for w in words
    )
