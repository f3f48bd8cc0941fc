"""Is it the same word with or without marks that its script may leave out? ещё and еще, قديمٌ and قديم.

Russian prints ё as е but in schoolbooks and dictionaries (Rules of Russian Orthography of 1956, §10); Arabic and
Hebrew, and those who write Persian and Urdu in Arabic letters, leave out the signs of short vowels and doubled
consonants, and newspapers the hamza that an alef carries and the dots of a word's last letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, tokens
from licensecheck.compare.model import Category

__all__ = ["optional_marks"]

_LONGEST = 12
"""Words of a side that are asked; a passage in which every word differs is another text."""

_ARABIC, _HEBREW = frozenset({"ar", "fa", "ur", "ps", "ckb", "sd", "ug"}), frozenset({"he", "yi"})

_VOWELS = re.compile("[\u064b-\u0652\u0670\u0640]|(?<=\u0647)\u0654")
"""Also the hamza that joins a Persian word in a silent heh to the next: مدرسهٔ and مدرسه."""
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
_HAMZA = re.compile("[\u0623\u0625\u0671]")
"""Alef with a hamza above or below it, or with the sign of a joined one."""
_JOINED = re.compile("\u0647\u0654\\Z")
"""The same hamza, for which a yeh may be written: خانهٔ and خانه‌ی."""
_ENDINGS = (("\u0629", "\u0647"), ("\u0649", "\u064a"))
"""A word's last letters without and with their dots: teh marbuta and heh, alef maksura and yeh."""


def optional_marks(change: Change) -> Category | None:
    """Spelling, where each word of one side is the other's with or without marks that may be left out."""
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != len(new) or not 0 < len(old) <= _LONGEST:
        return None
    same = _question(frozenset(languages(change.language)))
    if same is None or not all(same(one.word, two.word) for one, two in zip(old, new, strict=True)):
        return None
    return Category.SPELLING


def _question(tags: Set[str]) -> Callable[[str, str], bool] | None:
    """Return what tells for some languages whether two words are one."""
    if "ru" in tags:
        return _yo
    if tags & _ARABIC:
        return _arabic
    return _hebrew if tags & _HEBREW else None


def _yo(original: str, copy: str) -> bool:
    """Whether ё is written е, or е ё: всё may be printed все, but all who came (все) are not all that came (всё)."""
    return original.replace("ё", "е") == copy.replace("ё", "е") and (original, copy) != ("все", "всё")


def _arabic(one: str, two: str) -> bool:
    if _JOINED.sub("\u0647\u064a", one) == _JOINED.sub("\u0647\u064a", two):
        return True
    if _contradict(one, two):
        return False
    one, two = _VOWELS.sub("", one), _VOWELS.sub("", two)
    return one == two or _HAMZA.sub("\u0627", one) == two or _HAMZA.sub("\u0627", two) == one or _ends_alike(one, two)


def _ends_alike(one: str, two: str) -> bool:
    return one[:-1] == two[:-1] and any({one[-1:], two[-1:]} == set(pair) for pair in _ENDINGS)


def _hebrew(one: str, two: str) -> bool:
    return _POINTS.sub("", one) == _POINTS.sub("", two) and not _contradict(one, two)


def _contradict(one: str, two: str) -> bool:
    """Whether a letter has marks on both sides that read otherwise: "he killed" is no "he was killed"."""
    pairs = zip(map(set, _LETTER.findall(one)), map(set, _LETTER.findall(two)), strict=False)
    return any(first and second and not (first <= second or second <= first) for first, second in pairs)


_LETTER = re.compile("[^\\W\u0640](\\W*)")
"""A letter and its marks."""
