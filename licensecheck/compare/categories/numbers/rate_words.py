"""Is it another word or sign for the same rate? 40 hours per week, 40 hours a week, 40 hours/week; drei Mal pro Tag."""

from __future__ import annotations

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.measures import units
from licensecheck.compare.model import Category

__all__ = ["rate_word"]

_SAME = {
    "en": (frozenset({"per", "a"}), frozenset({"per", "an"})),
    "de": (frozenset({"pro", "je"}),),
}
"""Pairs of words that stand between what is counted and what it is counted by."""

_SLASHED = {
    "en": "per", "de": "pro je", "fr": "par", "es": "por", "pt": "por", "it": "per al", "nl": "per",
}
"""Words that are read for the slash between two units."""


def rate_word(change: Change) -> Category | None:
    """Spelling, where one such word, or a slash, became the other between two words: an amount and what it is counted
    by."""
    if "/" in (change.original, change.copy):
        return _slashed(change)
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != 1 or len(new) != 1:
        return None
    pair = frozenset({old[0].word, new[0].word})
    if not any(pair in _SAME.get(language, ()) for language in languages(change.language)):
        return None
    left, right = left_of(change), right_of(change)
    return Category.SPELLING if left and right and right[0].word.isalpha() else None


def _slashed(change: Change) -> Category | None:
    """Compare gallons per day and gallons/day."""
    said = tokens(change.original.strip("/") or change.copy.strip("/"))
    left, right = left_of(change), right_of(change)
    if len(said) != 1 or not left or not right or not left[-1].word.isalpha() or right[0].word not in units():
        return None
    known = any(said[0].word in _SLASHED.get(language, "").split() for language in languages(change.language))
    return Category.SPELLING if known else None
