"""Is it a time told from another day? Yesterday may become on Monday; ten days may not become ten weeks."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from licensecheck.compare.categories.languages import Convention, conventions
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.moments import COARSENESS, Moment, read_moment
from licensecheck.compare.categories.time_phrases import TimePhrases, time_phrases
from licensecheck.compare.model import Category

__all__ = ["relative_time"]

_REACH = 3
"""Words of the context that may belong to a time: in (two) weeks ago, (this) week."""


def relative_time(change: Change) -> Category | None:
    """Time, where both sides tell one, at least one from the day of writing; number, where they clash."""
    if max(len(change.original), len(change.copy)) > 60:
        return None
    for convention in conventions(change.language):
        pair = _moments(change, convention)
        if pair is not None:
            return _judge(*pair, change.source_date)
    return None


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
        one = read_moment((*lead, *old, *tail), convention, leads_to_time=leads)
        two = one and read_moment((*lead, *new, *tail), convention, leads_to_time=leads)
        if one is not None and two is not None:
            return one, two
    return None


def _may_tell_time(word: Token, known: TimePhrases) -> bool:
    return word.is_number or word.word in known.vocabulary or word.word.removesuffix("'s") in known.vocabulary


def _only_small_words(old: Sequence[Token], new: Sequence[Token], known: TimePhrases) -> bool:
    """Whether only words around a time changed (during for in), save one that house styles add or drop."""
    words = (*old, *new)
    small = known.neutral | {"s"}
    return all(word.word in small for word in words) and not (
        len(words) == 1 and words[0].word in known.optional
    )


def _windows(left: int, right: int) -> Iterator[tuple[int, int]]:
    for total in range(left + right + 1):
        for before in range(min(left, total), -1, -1):
            if total - before <= right:
                yield before, total - before


def _judge(old: Moment, new: Moment, published: datetime.date | None) -> Category | None:
    if old == new:
        return Category.DATE_FORMAT
    if not old.relative and not new.relative:
        return _with_year(old, new, published)
    if not _compatible(old, new):
        return None
    if old.counted and new.counted:
        return Category.NUMBER
    if old.offset is not None and new.offset is not None:
        return _shifted(old, new)
    if old.weekday is not None and new.weekday is not None and old.day is None and new.day is None:
        return _other_week(old, new)
    return _dated(old, new, published)


def _compatible(old: Moment, new: Moment) -> bool:
    """Whether the copy says no more than the original: no finer time, no other part or season."""
    return (
        COARSENESS[new.unit] >= COARSENESS[old.unit]
        and (not old.part or not new.part or old.part == new.part)
        and new.hours in {"", old.hours}
        and (new.name in {"", old.name} if new.offset is not None else True)
    )


def _other_week(old: Moment, new: Moment) -> Category:
    """Judge Monday against last Monday: the day has to be the same, and not moved ahead."""
    from licensecheck.compare.categories.tables.relative_time import FUTURE

    same_day = old.weekday == new.weekday and (not old.which or not new.which)
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


def _shifted(old: Moment, new: Moment) -> Category | None:
    """Judge one relative time against another: a later reader is further from the day, never nearer."""
    before, now = old.offset or 0, new.offset or 0
    if old.unit == new.unit:
        fits = before - _FARTHEST <= now < before
    else:
        fits = old.unit == "day" and new.unit in {"week", "month"} and not old.counted and not new.counted
        fits = fits and -1 <= now <= max(before, 0)
    return Category.TIME if fits else Category.NUMBER


_FARTHEST = 12
"""How many units a relative time may be moved by: more is another time."""


def _dated(old: Moment, new: Moment, published: datetime.date | None) -> Category | None:
    if old.unit != new.unit and COARSENESS[new.unit] - COARSENESS[old.unit] > 2:
        return None
    if published is None or (old.offset is None and old.weekday is None):
        return Category.TIME
    return Category.TIME if _agrees(old, new, published) else Category.NUMBER


def _agrees(old: Moment, new: Moment, published: datetime.date) -> bool:
    """Whether the calendar time of the copy can be what the original told from its own day."""
    try:
        first, last = _span(old, published)
    except OverflowError:  # millions of years ago: beyond the calendar
        return False
    if new.year is not None:
        return first.year <= new.year <= last.year
    if new.day is None:
        return True
    years = [new.day.year] if new.day.year else [first.year, last.year]
    for year in years:
        day = new.day._replace(year=year, day=new.day.day or first.day)
        if new.day.day is None and (first.year, first.month) <= (year, new.day.month) <= (
            last.year,
            last.month,
        ):
            return True
        date = day.as_date()
        if (
            new.day.day is not None
            and date is not None
            and first <= date <= last
            and _same_weekday(old, date)
        ):
            return True
    return False


def _same_weekday(old: Moment, date: datetime.date) -> bool:
    return old.weekday is None or date.weekday() == old.weekday


_SLACK = datetime.timedelta(days=2)
"""A page's date may be the day after the words were written, or a day before in another time zone."""


def _span(moment: Moment, published: datetime.date) -> tuple[datetime.date, datetime.date]:
    """Return the first and last day a relative time may mean."""
    if moment.weekday is not None:
        return published - datetime.timedelta(days=8), published + datetime.timedelta(days=8)
    offset = moment.offset or 0
    if moment.unit == "year":
        year = min(max(published.year + offset, datetime.MINYEAR), datetime.MAXYEAR)
        return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    days = {"day": 1, "week": 7, "month": 31, "season": 92}[moment.unit]
    middle = published + datetime.timedelta(days=days * offset)
    if moment.unit == "day":
        return middle - _SLACK, middle + _SLACK
    return middle - datetime.timedelta(days=days), middle + datetime.timedelta(days=days)
