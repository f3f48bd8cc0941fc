"""Before or after Christ: 500 BC and 500 BCE, AD 500 and 500 CE, 50 a. C. and 50 antes de Cristo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.model import Token

__all__ = ["Era", "era_words", "read_era"]


class Era(NamedTuple):
    """Which side of the first year is meant, and how many words say it."""

    name: str
    length: int


@lru_cache(maxsize=32)
def _eras(language: str) -> Mapping[tuple[str, ...], str]:
    from licensecheck.compare.categories.tables.calendar import ERAS

    return {
        tuple(phrase.split()): name
        for name, phrases in ERAS.get(language, {}).items()
        for phrase in phrases.split(", ")
    }


@lru_cache(maxsize=32)
def era_words(language: str) -> frozenset[str]:
    """Return the words that show an era: the last of each phrase, as others begin with prepositions."""
    return frozenset(phrase[-1] for phrase in _eras(language))


def read_era(words: Sequence[Token], at: int, language: str) -> Era | None:
    """Read an era that begins at `at`; its last word has a capital, and one of two letters stands beside a number."""
    known = _eras(language)
    for length in _LENGTHS:
        said = words[at : at + length]
        phrase = tuple(word.word for word in said)
        if phrase in known and any(map(str.isupper, said[-1].raw)):
            return Era(known[phrase], length) if length > 1 or _beside_number(words, at) else None
    return None


_LENGTHS = (3, 2, 1)


def _beside_number(words: Sequence[Token], at: int) -> bool:
    """Whether a number, or a century counted by one, stands beside a word: an AD is an advert."""
    before, behind = words[max(0, at - 2) : at], words[at + 1 : at + 2]
    return any(word.is_number for word in (*before, *behind)) or bool(before and before[-1].word == "century")
