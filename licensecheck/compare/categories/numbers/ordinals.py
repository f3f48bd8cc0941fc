"""Is it another ending of one ordinal in figures: 19e and 19ème, 19e and 19de?"""

from __future__ import annotations

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, left_of, tokens
from licensecheck.compare.categories.numbers.amounts import DEGREE_ORDINALS
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.model import Category

__all__ = ["ordinal_ending"]


def ordinal_ending(change: Change) -> Category | None:
    """Numeral, where both sides are what a language writes behind a figure to make it an ordinal."""
    old, new, left = tokens(change.original), tokens(change.copy), left_of(change)
    if len(old) != 1 or len(new) != 1 or not left or not left[-1].word.isdecimal() or not change.before[-1:].isdigit():
        return None
    endings = (
        lexicon(language).ordinal_endings | ({"°"} if language in DEGREE_ORDINALS else set())
        for language in languages(change.language)
    )
    return Category.NUMERAL if any({old[0].word, new[0].word} <= known for known in endings) else None
