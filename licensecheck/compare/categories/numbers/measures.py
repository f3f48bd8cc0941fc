"""Units of measure: kilometres, square kilometres, kilometres per hour, each by what it measures."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.model import Token
from licensecheck.compare.words import fold_word

__all__ = ["Measure", "ends_in_unit", "measure_words", "percent_length", "percents", "raises", "read_measure", "units"]


class Measure(NamedTuple):
    """What is measured, as `km2` or `km/hour`, and how many words say it."""

    unit: str
    length: int


@lru_cache(maxsize=1)
def units() -> dict[str, str]:
    """Return what each name of a unit measures."""
    from licensecheck.compare.categories.tables.units import UNITS

    return {name: unit for unit, names in UNITS.items() for name in names.split()}


@lru_cache(maxsize=1)
def measure_words() -> frozenset[str]:
    """Return every word that a measure can begin with, or goes on with where it is hourly."""
    from licensecheck.compare.categories.tables.units import HOURLY, POWERS_BEFORE, UNITS_OF_TWO_WORDS

    hourly = (name for name in HOURLY if " " not in name)
    return frozenset({*units(), *POWERS_BEFORE, *hourly, *(names.split()[0] for names in UNITS_OF_TWO_WORDS)})


@lru_cache(maxsize=32)
def percents(language: str) -> frozenset[str]:
    """Return the ways to write per cent, words separated by one space."""
    from licensecheck.compare.categories.tables.units import PERCENT

    names = (*PERCENT[""], *PERCENT.get(language, ()))
    return frozenset(" ".join(map(fold_word, name.split())) for name in names)


def percent_length(words: Sequence[Token], at: int, language: str) -> int:
    """Return how many words say per cent at `at`, 0 where it is not said."""
    names = percents(language)
    said = [word.word for word in words[at : at + _LONGEST_PERCENT]]
    return next((length for length in range(len(said), 0, -1) if " ".join(said[:length]) in names), 0)


_LONGEST_PERCENT = 5
"""Words of "per cent", at most: each sign of a Japanese word is one."""


def read_measure(words: Sequence[Token], at: int) -> Measure | None:
    """Read what stands behind a number: km, square kilometres, km², miles an hour."""
    from licensecheck.compare.categories.tables.units import POWERS_BEFORE

    power = POWERS_BEFORE.get(words[at].word, "")
    found = _unit(words, at + bool(power))
    if found is None:
        return None
    end = at + bool(power) + found.length
    if not power:
        power = _power_behind(words, end)
        end += bool(power)
    rate = _rate(words, end)
    return Measure(f"{found.unit}{power}{rate.unit if rate else ''}", end + (rate.length if rate else 0) - at)


_LAST_WORD = re.compile(r"(\d[\s\xa0]?|[/·])?(?<![^\W\d_])([^\W\d_]{1,20})\Z")
_LENGTHS = frozenset(("m", "km", "cm", "mm"))


def ends_in_unit(text: str) -> bool:
    """Whether a text ends in a unit that a raised figure behind it makes another one of: 5 ft, kg/m, km."""
    found = _LAST_WORD.search(text)
    if found is None:
        return False
    word = found[2].casefold()
    return word in _LENGTHS or (bool(found[1]) and word in units())


def _unit(words: Sequence[Token], at: int) -> Measure | None:
    from licensecheck.compare.categories.tables.units import UNITS_OF_TWO_WORDS

    if at >= len(words):
        return None
    both = " ".join(token.word for token in words[at : at + 2])
    if both in UNITS_OF_TWO_WORDS:
        return Measure(UNITS_OF_TWO_WORDS[both], 2)
    name = units().get(words[at].word)
    return Measure(name, 1) if name else None


def _power_behind(words: Sequence[Token], at: int) -> str:
    """Return the power that a word or a small figure gives: km2, kilomètres carrés."""
    from licensecheck.compare.categories.tables.units import POWERS_BEHIND

    if at >= len(words):
        return ""
    return words[at].word if raises(words, at) else POWERS_BEHIND.get(words[at].word, "")


def raises(words: Sequence[Token], at: int) -> bool:
    """Whether a figure stands at `at` that makes an area or a volume of the unit before it: the 3 of 5 m3."""
    return at < len(words) and words[at].glued and words[at].word in ("2", "3")


def _rate(words: Sequence[Token], at: int) -> Measure | None:
    """Read per hour, an hour, the h of km/h and the l of mg/l."""
    from licensecheck.compare.categories.tables.units import HOURLY, PER

    follows = [token.word for token in words[at : at + 2]]
    if not follows:
        return None
    for length in (2, 1):
        if " ".join(follows[:length]) in HOURLY:
            return Measure("/hour", min(length, len(follows)))
    if follows[0] in ("h", "s", "l"):
        return Measure(f"/{units()[follows[0]]}", 1)
    of = _unit(words, at + 1) if follows[0] in PER else None
    return Measure(f"/{of.unit}", 1 + of.length) if of else None
