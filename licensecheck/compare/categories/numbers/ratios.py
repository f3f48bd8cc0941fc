"""Is it the same ratio, with a colon or in words? 3:1 is 3 to 1, and three to one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.compare.categories.items import read_items
from licensecheck.compare.categories.languages import conventions
from licensecheck.compare.categories.model import Change, Token, tokens
from licensecheck.compare.model import Category

__all__ = ["same_ratio"]

_WITH_COLON = re.compile(r"(\d{1,6}):(\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,9})")
_TIME = re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d")
"""What may be a time of day as well: 3:10."""

_TO = {"en": "to", "de": "zu", "es": "a", "pt": "para", "it": "a", "nl": "op", "fr": "pour"}
"""What is read for the colon."""

_FEWEST, _MOST = 3, 12
"""Words of a ratio: three to one, one to two hundred and fifty thousand."""


def same_ratio(change: Change) -> Category | None:
    """Numeral, where one side has a ratio with a colon and the other has it in words."""
    for one, two in ((change.original, change.copy), (change.copy, change.original)):
        ratio = _WITH_COLON.fullmatch(one.strip())
        if ratio is not None and not _TIME.fullmatch(ratio[0]):
            said = _said(tokens(two), change.language)
            figures = int(ratio[1]), int(re.sub("[.,]", "", ratio[2]))
            return Category.NUMERAL if said == figures else None
    return None


def _said(words: Sequence[Token], language: str | None) -> tuple[int, int] | None:
    """Return the two numbers of a ratio in words."""
    if not _FEWEST <= len(words) <= _MOST:
        return None
    for way in conventions(language):
        items = read_items(words, way)
        kinds = [item.kind for item in items]
        if kinds != ["number", "word", "number"] or items[1].value != _TO.get(way.language):
            continue
        if all(item.amount.denominator == 1 for item in (items[0], items[2])):
            return int(items[0].amount), int(items[2].amount)
    return None
