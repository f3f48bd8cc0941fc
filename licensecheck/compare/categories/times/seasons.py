"""Which summer is meant: by a year named with it, or told from a day. Half the world has it half a year later."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache

from licensecheck.compare.categories.model import Token

__all__ = ["NORTH", "SOUTH", "called", "read_years", "season_name", "season_names", "told"]

NORTH, SOUTH = 0, 6
"""Months by which a hemisphere's seasons are later than in the north."""

_FIRST_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_DAY = datetime.timedelta(days=1)
_BEGUN = 60 * _DAY
"""How long a season has lasted before it can be the last one."""
_JUST_OVER = 150 * _DAY
"""How long after its first day people may still mean the one before by the last."""
_NEAR = 200 * _DAY
"""How far from the day of writing the first day of this season may be."""


@lru_cache(maxsize=32)
def season_names(language: str) -> dict[str, str]:
    """Return the season that each of its names says."""
    from licensecheck.compare.categories.tables.calendar import SEASONS

    listed = zip(_FIRST_MONTHS, SEASONS.get(language, ()), strict=False)
    return {word: season for season, words in listed for word in words.split()}


def season_name(word: str, language: str) -> str:
    """Return the season that a word names, with or without its article before an apostrophe; nothing for no season."""
    return season_names(language).get(word.rpartition("'")[2], "")


def read_years(words: Sequence[Token]) -> tuple[int, int] | None:
    """Read the year of a season, or its two: 2025, 2024-25, 2024/2025; the second is 0 where there is none."""
    figures = [part for word in words for part in word.word.split("/")]
    if len(figures) not in (1, 2) or not all(part.isdecimal() for part in figures):
        return None
    first = int(figures[0])
    if len(figures[0]) != _YEAR or not 1900 <= first <= 2100:
        return None
    if len(figures) == 1:
        return first, 0
    return (first, first + 1) if figures[1] in (str(first + 1), str(first + 1)[2:]) else None


_YEAR = 4


def called(season: str, years: tuple[int, int], hemisphere: int) -> set[datetime.date]:
    """Return the first days of what a season with its year may be.

    The winter of the north goes over the turn of the year, and is called by either; the summer of the south is called
    by both years or by the second.
    """
    month, (first, second) = _first_month(season, hemisphere), years
    if month < _FIRST_MONTHS["winter"]:
        return set() if second else {datetime.date(first, month, 1)}
    last = datetime.date(first, month, 1)
    if second:
        return {last}
    return {last.replace(year=first - 1)} | ({last} if hemisphere == NORTH else set())


def told(season: str, offset: int, written: datetime.date, hemisphere: int) -> set[datetime.date]:
    """Return the first days of what the last, this or the next summer may be on a day."""
    month = _first_month(season, hemisphere)
    starts = [datetime.date(written.year + step, month, 1) for step in (-2, -1, 0, 1, 2)]
    if offset == 0:
        return {start for start in starts if abs(start - written) <= _NEAR}
    if offset > 0:
        return set([start for start in starts if start > written][:2])
    gone = [start for start in starts if start + _BEGUN <= written]
    return set(gone[-2:] if gone[-1] + _JUST_OVER > written else gone[-1:])


def _first_month(season: str, hemisphere: int) -> int:
    return (_FIRST_MONTHS[season] + hemisphere - 1) % 12 + 1
