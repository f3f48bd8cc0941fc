"""Is it the same day of the calendar with more or less said of it? Tuesday, 4 June is 4 June, and 4 June 2024 in an
article of that year."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.items import may_be_value
from licensecheck.compare.categories.languages import Convention, conventions, languages
from licensecheck.compare.categories.model import Change, Token, left_of, tokens
from licensecheck.compare.categories.seen_words import SeenWords, seen_words
from licensecheck.compare.categories.times.dates import Day, read_date, read_month, read_weekday, weekdays
from licensecheck.compare.model import Category
from licensecheck.compare.words import fold_word

__all__ = ["same_day", "short_weekday"]


def short_weekday(change: Change) -> Category | None:
    """Spelling, where the second word of a day of the week came or went: segunda-feira, segunda."""
    came, left = tokens(change.original or change.copy), left_of(change)
    if (change.original and change.copy) or len(came) != 1 or not left:
        return None
    name = f"{left[-1].word}-{came[0].word}"
    return Category.SPELLING if any(name in weekdays(language) for language in languages(change.language)) else None


class _NamedDay(NamedTuple):
    """A day as one side names it, and its words."""

    day: Day
    weekday: int | None
    first: int
    last: int


@lru_cache(maxsize=32)
def _before_days(language: str) -> frozenset[str]:
    from licensecheck.compare.categories.tables.ranges import BEFORE_DAYS

    return frozenset(map(fold_word, BEFORE_DAYS.get(language, ())))


def same_day(change: Change) -> Category | None:
    """Time or date-format, where a change lies within a date, and both sides name one day."""
    changed = (*tokens(change.original), *tokens(change.copy))
    for way in conventions(change.language):
        small = _before_days(way.language)
        if len(changed) > _LONGEST or not all(
            word.word in small or may_be_value(word, way.language) for word in changed
        ):
            continue
        sides = seen_words(change)
        one, two = (_day_of(side, way, small) for side in sides)
        # What one of the dates leaves out of the words that stayed stands beside it: the 1st of first July.
        is_whole = one and two and _beside(one, sides[0], small) == _beside(two, sides[1], small)
        found = is_whole and one and two and _judge(one, two, change.source_date)
        if found:
            return found
    return None


_LONGEST = 12
"""Words of two dates: Tuesday, the 4th of June 2024."""

_REACH = 6
"""Words of a date that may stand before the change."""


def _beside(date: _NamedDay, side: SeenWords, small: frozenset[str]) -> list[list[str]]:
    """Return the words of a date before those that changed, and behind them."""
    parts = side.words[date.first : side.first], side.words[side.last : date.last]
    return [[word.word for word in part if word.word not in small] for part in parts]


def _day_of(side: SeenWords, way: Convention, small: frozenset[str]) -> _NamedDay | None:
    """Return the day whose name holds the words of a change, if one does."""
    for at in range(max(0, side.first - _REACH), side.first + 1):
        found = _day_at(side.words, at, way, small)
        if found and found.first <= side.first and side.last <= found.last:
            return found
    return None


def _day_at(words: Sequence[Token], start: int, way: Convention, small: frozenset[str]) -> _NamedDay | None:
    """Read a day of the week with a date, or a date, from a word on."""
    at = _behind(words, start, small)
    weekday = read_weekday(words, at, way.language) if at < len(words) else None
    if weekday is not None:
        at = _behind(words, at + weekday.length, small)
    date = read_date(words, at, way) if at < len(words) else None
    if date is not None:
        end = at + date.length
        if weekday is None and way.language in _WEEKDAYS_BEHIND and end < len(words):
            weekday = read_weekday(words, end, way.language)
            end += weekday.length if weekday else 0
        return _NamedDay(date.day, weekday.day if weekday else None, start, end)
    month = read_month(words[at], way.language) if at < len(words) and weekday is None else None
    return _NamedDay(Day(None, month, None), None, start, at + 1) if month is not None else None


_WEEKDAYS_BEHIND = frozenset({"tr", "zh", "ja", "ko"})
"""Languages that name the day of the week behind the date."""


def _behind(words: Sequence[Token], at: int, small: frozenset[str]) -> int:
    """Return what stands behind a small word, or two."""
    for _ in range(2):
        if at < len(words) and words[at].word in small:
            at += 1
    return at


def _judge(old: _NamedDay, new: _NamedDay, published: datetime.date | None) -> Category | None:
    if old.day._replace(year=None) != new.day._replace(year=None):
        return None
    years, days = {old.day.year, new.day.year} - {None}, {old.weekday, new.weekday} - {None}
    if len(years) > 1 or len(days) > 1:
        return None
    if old.day.year != new.day.year and not _is_year_meant(old.day, new.day, published):
        return None
    if old.weekday != new.weekday and not _is_weekday_true(old, new, published):
        return None
    if old.day.year == new.day.year and old.weekday == new.weekday:
        return Category.DATE_FORMAT if old.day.day is not None else None
    return Category.TIME


def _is_year_meant(old: Day, new: Day, published: datetime.date | None) -> bool:
    """Whether the year of one side is the one that the other means: near the article's day, or its year left out."""
    dated = old if old.year is not None else new
    if published is None:
        return False
    date = dated._replace(day=dated.day or _MIDDLE).as_date()
    near = date is not None and abs((date - published).days) <= _HALF_A_YEAR
    return near or (new.year is None and old.year == published.year)


_MIDDLE, _HALF_A_YEAR = 15, 190


def _is_weekday_true(old: _NamedDay, new: _NamedDay, published: datetime.date | None) -> bool:
    """Whether the calendar has the day of the week that one side names; a lost one is believed where it cannot tell,
    and where it is that of the last such date before the article."""
    weekday = old.weekday if old.weekday is not None else new.weekday
    year = old.day.year or new.day.year
    years = [year] if year is not None else [published.year + step for step in (-1, 0, 1)] if published else []
    dates = [date for each in years if (date := old.day._replace(year=each).as_date()) is not None]
    if not dates:
        return new.weekday is None
    if published is None:
        return dates[0].weekday() == weekday
    meant = [min(dates, key=lambda date: abs(date - published))]
    if new.weekday is None:
        meant.extend(date for date in dates if published - _YEAR < date <= published)
    return any(date.weekday() == weekday for date in meant)


_YEAR = datetime.timedelta(days=365)
