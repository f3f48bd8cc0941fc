"""Is it a sign before a figure, or the words that it is read as? ~5 and about 5, >5 and more than 5."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.model import Category

__all__ = ["declined_sign", "spelt_sign"]


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


_DECLINED = re.compile(r"(%|€|[^\W\d_]{1,2}(?=[-:]))[-:]?([^\W\d_]+)")


def declined_sign(change: Change) -> Category | None:
    """Spelling, where one side is a sign or a short form with an ending, and the other the word with the same one,
    behind a figure: 80%-a, 80 százaléka."""
    from licensecheck.compare.categories.tables.signs import STEMS

    language, left = languages(change.language)[0], left_of(change)
    stems = STEMS.get(language)
    if stems is None or not left:
        return None
    if not (left[-1].is_number or left[-1].word in lexicon(language).added.keys() | lexicon(language).scales.keys()):
        return None
    short, word = sorted((change.original.strip(), change.copy.strip()), key=len)
    found = _DECLINED.fullmatch(short)
    if found is None or not word.endswith(found[2]):
        return None
    stem = word.removesuffix(found[2])
    known = (name for name in stems.get(found[1], "").split() if stem.startswith(name))
    return Category.SPELLING if any(len(stem) <= len(name) + _JOINT for name in known) else None


_JOINT = 1
"""Letters between a stem and its ending, at most: prosentti, prosentilla."""
