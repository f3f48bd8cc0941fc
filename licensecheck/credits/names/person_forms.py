"""The form that people's names have in writing: capitals, but for the small words within."""

from __future__ import annotations

from functools import lru_cache

from licensecheck.credits.folding import fold, word_set
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["PARTICLES", "SMALL_WORDS", "is_lone_name", "is_marked_name", "is_name", "looks_like_person"]

PARTICLES = word_set("""
    van von der den de del della di da do dos das du la le les los las el al bin ibn bint binti ben ter ten te zu zur
    zum vom af
""")
"""Words with which surnames begin that are written small."""
SMALL_WORDS = PARTICLES | word_set("y e i o st wa ap ferch mac nic ua abu ul ur")
"""Words of names that may be written small."""

_NO_NAMES = "@:："
_MARKS = lazy_pattern(r"[。！？「」『』【】\[\]]|^[のはがをに]")
"""What no name has in it, or begins with."""

_CAPITALLESS = frozenset(map(chr, range(0x10D0, 0x10FB)))
"""Georgian letters: they have capitals, with which no name begins."""

_HAN = lazy_pattern(r"[\u3400-\u9fff]+")
_LONGEST_HAN = 7
"""Characters of a name in Chinese characters alone; foreigners' names have a dot between their parts."""
_LONGEST = 60
_MOST_WORDS, _MOST_SMALL = 6, 4
_CALLED = lazy_pattern(r"(?<=\s)(?:[“\"‘'«„‹]([^\W\d_][\w.\-]*)[”\"’'»“›]|\(([^\W\d_][\w.\-]*)\))(?=\s)")
"""What somebody is called between the first name and the surname: “Bo”, (Annie)."""
_OPENING_MARKS = frozenset("“\"‘'«„‹(")
_SHORTEST_LONE = 3


@lru_cache(maxsize=512)
def looks_like_person(text: str) -> bool:
    """Whether words could be a person's name: two to six words that begin with capitals, no digits and no label."""
    words = (text if _OPENING_MARKS.isdisjoint(text) else _CALLED.sub(r"\1\2", text)).split()
    if not words or len(text) > _LONGEST or any(c.isdigit() or c in _NO_NAMES for c in text):
        return False
    if not text.isascii() and not any(c.isupper() or (c.islower() and c not in _CAPITALLESS) for c in text):
        return _MARKS.search(text) is None and 2 <= len(text) <= (_LONGEST_HAN if _HAN.fullmatch(text) else 20)
    small = sum(fold(word) in SMALL_WORDS for word in words)
    if len(words) < 2 or small > _MOST_SMALL or len(words) - small > _MOST_WORDS:
        return False
    return all(map(_is_word, words))


def _is_word(word: str) -> bool:
    """Whether a word may stand in a name: with a capital, behind a letter that declines it, too (hÉigeartaigh)."""
    first = word.lstrip("'’‘")[:1]      # ’t Hooft
    if not first.isalnum() or first.isdecimal():
        return False
    return word[:2] != word[:2].lower() or fold(word) in SMALL_WORDS or any(sign in word for sign in "'’-")


def is_lone_name(text: str) -> bool:
    """Whether a word could be all of somebody's name: Suharto."""
    return len(text) >= _SHORTEST_LONE and text.isalpha() and text.istitle()


def is_name(text: str) -> bool:
    """Whether words that a line joins to names could be one."""
    return looks_like_person(text) or is_lone_name(text)


def is_marked_name(text: str, address: str, *, is_joined: bool) -> bool:
    """Whether words that a page marks as one author's are a name: by their form, as the author's address has them
    ("bell hooks", /author/bell-hooks), or as one word that is joined to a name."""
    if looks_like_person(text) or (is_joined and is_lone_name(text)):
        return True
    words = fold(text).split()
    if not all(map(str.isalpha, words)) or (len(words) == 1 and not is_lone_name(text)):
        return False
    last = fold(address.rstrip("/").rpartition("/")[2]).removesuffix(".html").rstrip("-_0123456789")
    return bool(words) and any(last == sign.join(words) for sign in _SLUGS)


_SLUGS = ("-", "_", ".", "", "%20", "+")
"""What stands between the words of a name in an address."""
