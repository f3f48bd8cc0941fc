"""Is it a time told from another day? Yesterday may become on Monday; ten days may not become ten weeks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.times.moments import COARSENESS, Moment, is_year_with_apostrophe, read_moment
from licensecheck.compare.categories.times.spans import (
    FARTHEST,
    middle,
    names,
    readings,
    same_season,
    share_within,
    told_later,
)
from licensecheck.compare.categories.times.time_phrases import TimePhrases, time_phrases
from licensecheck.compare.model import Category

__all__ = ["is_another_day_perhaps", "is_longer_by_unit", "relative_time"]

_REACH = 3
"""Words of the context that may belong to a time: in (two) weeks ago, (this) week."""


class Answer(NamedTuple):
    """A category, whether the original's day is as sure as the page's date, and whether the unit alone is another."""

    category: Category | None
    sure: bool
    by_unit: bool = False


def _sure(category: Category | None) -> Answer:
    return Answer(category, sure=True)


def relative_time(change: Change) -> Category | None:
    """Time, where both sides tell one, at least one from the day of writing; number, where they clash."""
    return _answer(change).category


def is_another_day_perhaps(change: Change) -> bool:
    """Whether two times are the same only if the original was not written on the day its page gives."""
    return not _answer(change).sure


def is_longer_by_unit(change: Change) -> bool:
    """Whether a time is told as a longer one by its unit alone: this week, this month."""
    return _answer(change).by_unit


def _answer(change: Change) -> Answer:
    if max(len(change.original), len(change.copy)) > 60:
        return _sure(None)
    for convention in conventions(change.language):
        pair = _moments(change, convention)
        if pair is not None:
            return _judge(pair, change, convention)
    return _sure(None)


def _moments(change: Change, convention: Convention) -> tuple[Moment, Moment] | None:
    """Read both sides with as few words of the context as make them times."""
    old, new = tokens(change.original), tokens(change.copy)
    known = time_phrases(convention.language)
    if not all(_may_tell_time(word, known) for word in (*old, *new)) or _only_small_words(old, new, known):
        return None
    left, right = left_of(change)[-_REACH:], right_of(change)[:_REACH]
    for before, behind in _windows(len(left), len(right)):
        lead, tail = left[len(left) - before :], right[:behind]
        leads = len(left) > before and left[-before - 1].word in known.before_years
        sides = (*lead, *old, *tail), (*lead, *new, *tail)
        one = read_moment(sides[0], convention, leads_to_time=leads)
        two = one and read_moment(sides[1], convention, leads_to_time=leads)
        if one is not None and two is not None:
            return None if _is_decade_perhaps(one, two, sides) else (one, two)
    return None


def _is_decade_perhaps(one: Moment, two: Moment, sides: tuple[Sequence[Token], Sequence[Token]]) -> bool:
    """Whether a year stands against what may be ten years: until 1930, until the 1930's."""
    marked = {is_year_with_apostrophe(side) for side in sides}
    return one == two and not one.relative and len(marked) > 1


def _may_tell_time(word: Token, known: TimePhrases) -> bool:
    plain = word.word.removesuffix("'s")
    return word.is_number or not known.vocabulary.isdisjoint((word.word, plain, word.word.rpartition("'")[2]))


def _only_small_words(old: Sequence[Token], new: Sequence[Token], known: TimePhrases) -> bool:
    """Whether only words around a time changed (during for in), save one that house styles add or drop."""
    words = (*old, *new)
    small = known.neutral | {"s"}
    return all(word.word in small for word in words) and not (
        len(words) == 1 and words[0].word in known.optional
    )


def _windows(left: int, right: int) -> Iterator[tuple[int, int]]:
    """Yield how many words before a change and behind it are read with it, fewest first; of as many those behind come
    first, for in "May this year" it is the year that is told."""
    for total in range(left + right + 1):
        for before in range(min(left, total) + 1):
            if total - before <= right:
                yield before, total - before


def _judge(pair: tuple[Moment, Moment], change: Change, convention: Convention) -> Answer:
    old, new = pair
    published = change.source_date
    if old == new:
        return _sure(Category.DATE_FORMAT)
    if not old.relative and not new.relative:
        return _sure(_with_year(old, new, published))
    if not _compatible(old, new):
        return _sure(None)
    if old.counted and new.counted:
        return _sure(Category.NUMBER)
    if old._replace(hours="") == new._replace(hours=""):
        return _sure(Category.TIME)
    if old.offset is not None and new.offset is not None:
        return _shifted(old, new) or _longer(old, new, published, ahead=_looks_ahead(change, convention.language))
    if old.weekday is not None and new.weekday is not None and old.day is None and new.day is None:
        if old.date == new.date or published is None:
            return _sure(_other_week(old, new))
        return _by_calendar(old, new, published, ahead=False)
    if old.is_month_told and new.is_month_told:
        return _sure(Category.NUMBER)
    if old.unit != new.unit and COARSENESS[new.unit] - COARSENESS[old.unit] > 2:
        return _sure(None)
    if published is None:
        return _sure(Category.TIME)
    return _by_calendar(old, new, published, ahead=_looks_ahead(change, convention.language))


def _compatible(old: Moment, new: Moment) -> bool:
    """Whether the copy says no more than the original: no finer time, no other part or season."""
    return (
        (COARSENESS[new.unit] >= COARSENESS[old.unit] or _is_counted_out(old, new))
        and (not old.part or not new.part or old.part == new.part)
        and (new.hours in {"", old.hours} or _is_last_night(old, new))
        and (new.name in {"", old.name} if new.offset is not None else True)
    )


def _is_last_night(old: Moment, new: Moment) -> bool:
    """Whether one is told as last night or tonight, which English says of the evening too, and the other by either."""
    return {old.hours, new.hours} == {"evening", "night"} and (old.offset, new.offset) != (None, None)


def _is_counted_out(old: Moment, new: Moment) -> bool:
    """Whether a date stands for counted weeks: two weeks ago, on 26 February."""
    return old.counted and old.unit == "week" and new.day is not None and new.day.day is not None


def _other_week(old: Moment, new: Moment) -> Category:
    """Judge Monday against last Monday: the day has to be the same, and not moved ahead."""
    from licensecheck.compare.categories.tables.relative_time import FUTURE

    same_day = old.weekday == new.weekday and (not old.which or not new.which)
    same_day = same_day and (old.date == new.date or None in (old.date, new.date))
    return Category.NUMBER if not same_day or {old.which, new.which} & FUTURE else Category.TIME


def _with_year(old: Moment, new: Moment, published: datetime.date | None) -> Category | None:
    """Judge a year put behind a date: it has to be the one that the date meant on its day."""
    if published is None or old.day is None or new.day is None or old.day.year is not None:
        return None
    if new.day.year is None or old.day != new.day._replace(year=None):
        return None
    day = new.day._replace(day=new.day.day or 15).as_date()
    return Category.TIME if day is not None and abs((day - published).days) <= _HALF_A_YEAR else None


_HALF_A_YEAR = 190


def _shifted(old: Moment, new: Moment) -> Answer | None:
    """Judge one relative time against another: a later reader is further from the day, never nearer."""
    before, now = old.offset or 0, new.offset or 0
    if before > 0 > now:
        return _sure(Category.NUMBER)       # what was to come was not over for the same words
    if old.unit == new.unit:
        fits = before - FARTHEST[old.unit] <= now < before
    else:
        fits = old.unit == "day" and new.unit in {"week", "month"} and not old.counted and not new.counted
        fits = fits and -1 <= now <= max(before, 0)
    return _sure(Category.TIME) if fits else None


def _longer(old: Moment, new: Moment, published: datetime.date | None, *, ahead: bool) -> Answer:
    """Judge a longer time told from the same day: last week may be earlier this month, if it was in it."""
    is_longer = COARSENESS[new.unit] > COARSENESS[old.unit] and old.unit != "season"
    if published is None or not is_longer or (new.part == "early" and ahead):
        return _sure(Category.NUMBER)
    try:
        share = share_within(old, new, published)
    except (OverflowError, ValueError):  # beyond the calendar
        return _sure(Category.NUMBER)
    if share < _SOME_OF_IT:
        return _sure(Category.NUMBER)
    by_unit = old.offset == new.offset and old.part == new.part
    return Answer(Category.TIME, sure=share >= _MOST_OF_IT, by_unit=by_unit)


_MOST_OF_IT, _SOME_OF_IT = 0.66, 0.4
"""Shares of a time that have to be in a longer one that stands for it: surely, or perhaps."""


def _by_calendar(old: Moment, new: Moment, published: datetime.date, *, ahead: bool) -> Answer:
    """Judge a relative time against a calendar one by the days that the original's may mean."""
    agreed = False
    try:
        if old.unit == new.unit == "season":
            same = same_season(old, new, published)
            return _sure(Category.NUMBER) if same is False else Answer(Category.TIME, sure=same is True)
        for reading in readings(old, published, ahead=ahead):
            span = middle(reading.span) if _is_counted_out(old, new) else reading.span
            fits = told_later(new, reading) if new.relative else names(new, span)
            if fits and reading.sure:
                return _sure(Category.TIME)
            agreed = agreed or fits
    except (OverflowError, ValueError):  # beyond the calendar
        return _sure(Category.NUMBER)
    return Answer(Category.TIME, sure=False) if agreed else _sure(Category.NUMBER)


def _looks_ahead(change: Change, language: str) -> bool:
    """Whether the words around a change speak of the future."""
    from licensecheck.compare.categories.tables.relative_time import AHEAD, AHEAD_ENDINGS

    endings = AHEAD_ENDINGS.get(language, ())
    around = (token.word for token in (*left_of(change), *right_of(change)))
    return any(word in AHEAD.get(language, ()) or word.endswith(endings) for word in around)
