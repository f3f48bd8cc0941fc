"""Is it a sign before a figure, or the words that it is read as? ~5 and about 5, >5 and more than 5."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, right_of, tokens
from licensecheck.compare.model import Category

__all__ = ["spelt_sign"]


@lru_cache(maxsize=16)
def _signs(language: str) -> Mapping[str, frozenset[str]]:
    """Return the words that each sign is read as."""
    from licensecheck.compare.categories.tables.signs import SIGNS

    return {sign: frozenset(phrases.split(", ")) for sign, phrases in SIGNS.get(language, {}).items()}


_LONGEST = 3
"""Words that a sign is read as."""


def spelt_sign(change: Change) -> Category | None:
    """Spelling, where one side is a sign and the other the words for it, before the same figure."""
    sign, said = sorted((tokens(change.original), tokens(change.copy)), key=len)
    if len(sign) != 1 or not 0 < len(said) <= _LONGEST:
        return None
    for one, two in ((sign, said), (said, sign)):
        phrase = " ".join(token.word for token in two)
        known = any(phrase in _signs(language).get(one[0].word, ()) for language in languages(change.language))
        if len(one) == 1 and known:
            right = right_of(change)
            counted = bool(right) and (right[0].is_number or not right[0].word[:1].isalpha())
            return Category.SPELLING if counted else None
    return None
