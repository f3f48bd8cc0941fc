"""Do words name a day: of the week or the month, a date, a year, or one told from today?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from licensecheck.compare.categories.languages import LANGUAGES
from licensecheck.compare.categories.model import tokens
from licensecheck.compare.categories.times.dates import months, weekdays

__all__ = ["names_day"]

_YEARS = range(1500, 2100)
_DAYS = range(1, 32)
_ORDINALS = frozenset(("st", "nd", "rd", "th", "er", "º", "."))

_BEFORE_YEARS = frozenset(
    (
        "in", "since", "during", "until", "till", "from", "by", "year", "en", "depuis", "dès", "année", "an", "desde",
        "hasta", "año", "até", "ano", "seit", "bis", "ab", "jahr", "jahre", "dal", "nel", "anno", "sinds", "vanaf",
        "tot", "jaar",
    )
)
"""Words behind which a number of four figures is a year."""

_PARTS_OF_YEAR = frozenset(("beginning", "start", "middle", "end", "half", "quarter", "year"))


def names_day(text: str, before: str, after: str) -> bool:
    """Whether words, in any language with word lists, name a day, a month, a date or a year and nothing else.

    `before` and `after` are the words around them, which tell a day of the month and a year from other numbers.
    """
    words = [token.word for token in tokens(text)]
    names, small = _names(), _small()
    if not words or any(not _may_tell_day(word, names, small) for word in words):
        return False
    if not names.isdisjoint(words):
        return True
    left, right = ([token.word for token in tokens(side[-_REACH:])] for side in (before, after[:_REACH]))
    if _month_names() & {*left[-1:], *(word for word in right[:2] if word not in small)}:
        return True
    return len(words) == 1 and _is_year(words[0]) and _leads_to_year(left)


def _leads_to_year(left: Sequence[str]) -> bool:
    """Whether a number of four figures behind some words is a year: since 2019, the fall of 2027."""
    last = left[-1:]
    if last == ["of"]:
        return bool(_PARTS_OF_YEAR.union(_seasons(), _month_names()).intersection(left[-2:-1]))
    return bool(_BEFORE_YEARS.union(_seasons()).intersection(last))


_REACH = 40
"""Characters around some words that are read."""


def _may_tell_day(word: str, names: frozenset[str], small: frozenset[str]) -> bool:
    return word in names or word in small or _is_year(word) or (word.isdecimal() and int(word) in _DAYS)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and int(word) in _YEARS


@cache
def _month_names() -> frozenset[str]:
    return frozenset(name for language in LANGUAGES for name in months(language))


@cache
def _seasons() -> frozenset[str]:
    from licensecheck.compare.categories.tables.calendar import SEASONS

    return frozenset(name for names in SEASONS.values() for several in names for name in several.split())


@cache
def _names() -> frozenset[str]:
    """Return what names a month, a day of the week, or a day told from today."""
    from licensecheck.compare.categories.tables.relative_time import PHRASES

    told = (
        phrase
        for phrases in PHRASES.values()
        for unit, several in phrases.items()
        if unit.startswith("day ")
        for phrase in several
        if " " not in phrase
    )
    days = {name.rpartition("-")[2] for language in LANGUAGES for name in weekdays(language)}
    return _month_names() | days | {*told}


@cache
def _small() -> frozenset[str]:
    """Return what stands between the words of a date, or beside a day told from today."""
    from licensecheck.compare.categories.tables.calendar import BETWEEN
    from licensecheck.compare.categories.tables.relative_time import PHRASES

    counted = {name.partition("-")[0] for name in weekdays("pt") if "-" in name}
    told = {
        word
        for phrases in PHRASES.values()
        for unit, several in phrases.items()
        if unit.startswith("day ")
        for phrase in several
        for word in phrase.split()
    }
    return _ORDINALS | counted | told | {word for words in BETWEEN.values() for word in words}
