"""Is it another word for the same rate? 40 hours per week and 40 hours a week, drei Mal pro Tag and drei Mal je Tag."""

from __future__ import annotations

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, left_of, right_of, tokens
from licensecheck.compare.model import Category

__all__ = ["rate_word"]

_SAME = {
    "en": (frozenset({"per", "a"}), frozenset({"per", "an"})),
    "de": (frozenset({"pro", "je"}),),
}
"""Pairs of words that stand between what is counted and what it is counted by."""


def rate_word(change: Change) -> Category | None:
    """Spelling, where one such word became the other between two words: an amount and what it is counted by."""
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != 1 or len(new) != 1:
        return None
    pair = frozenset({old[0].word, new[0].word})
    if not any(pair in _SAME.get(language, ()) for language in languages(change.language)):
        return None
    left, right = left_of(change), right_of(change)
    return Category.SPELLING if left and right and right[0].word.isalpha() else None
