"""Which days a time means, and whether another time can mean the same.

A time told from the day of writing is reckoned from the day the original appeared; one told from the day of reading
is reckoned from that day or a later one, since no copy appears before its original.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from licensecheck.compare.categories.times.dates import Day
from licensecheck.compare.categories.times.moments import Moment
from licensecheck.compare.categories.times.seasons import NORTH, SOUTH, called, told

__all__ = ["FARTHEST", "Reading", "Span", "middle", "names", "readings", "same_season", "share_within", "told_later"]

_DAY = datetime.timedelta(days=1)
_WEEK = datetime.timedelta(days=7)


class Span(NamedTuple):
    """The first and the last day of a time."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        """How long it lasts."""
        return (self.last - self.first).days + 1

    def shared(self, other: Span) -> int:
        """How many days it has in common with another."""
        return (min(self.last, other.last) - max(self.first, other.first)).days + 1


class Reading(NamedTuple):
    """Days that a time may mean if it was written on one; `sure` where nothing else speaks for other days."""

    span: Span
    written: datetime.date
    sure: bool


def readings(moment: Moment, published: datetime.date, *, ahead: bool) -> Iterator[Reading]:
    """Yield the days a time may mean, the sure ones first.

    `ahead`: the words around it speak of the future. A page's date may be the day after the words were written, or a
    day off in another time zone.
    """
    for shift in (0, -1, 1):
        written = published + shift * _DAY
        if moment.offset is not None and moment.unit == "season":
            for hemisphere in (NORTH, SOUTH):
                for span in _seasons(moment, moment.offset, written, hemisphere):
                    yield Reading(span, written, not shift and hemisphere == NORTH)
        elif moment.offset is not None:
            yield Reading(_from_day_of_writing(moment, written), written, not shift)
        elif moment.is_month_told:
            for span in _month_told(moment, written):
                yield Reading(span, written, not shift)
        elif moment.weekday is not None and moment.day is None:
            for day, sure in _on_weekday(moment, written, ahead=ahead):
                if moment.date not in (None, day.day):
                    continue
                yield Reading(Span(day, day), written, sure and not shift)
        else:
            found = (_named(moment, published.year + step) for step in (0, -1, 1))
            nearest = min(filter(None, found), key=lambda span: abs(span.first - published), default=None)
            if nearest is not None:
                yield Reading(nearest, written, not shift)


def names(calendar: Moment, span: Span) -> bool:
    """Whether a calendar time names some days: one day exactly, a longer time most of them or a part of them."""
    if calendar.weekday is not None and span.first.weekday() != calendar.weekday:
        return False
    found = (_named(calendar, year) for year in {span.first.year, span.last.year})
    return any(named is not None and _mostly(named, span) for named in found)


def _mostly(named: Span, span: Span) -> bool:
    return named.shared(span) * _PART >= min(named.days, span.days)


_PART = 2.4
"""The share (1 in 2.4) of a time that has to be in the other: three days of a week, thirteen of a month."""


def middle(span: Span) -> Span:
    """Return the day in the middle of a time."""
    day = span.first + (span.days // 2) * _DAY
    return Span(day, day)


def share_within(old: Moment, new: Moment, written: datetime.date) -> float:
    """Return how much of one time is in another, both told from one day; earlier this month is up to that day."""
    one, two = _from_day_of_writing(old, written), _from_day_of_writing(new, written)
    match new.part:
        case "early":
            one, two = (Span(span.first, min(span.last, written)) for span in (one, two))
        case "late":
            one, two = (Span(max(span.first, written), span.last) for span in (one, two))
    return max(0, one.shared(two)) / one.days if one.days > 0 else 0.0


def told_later(new: Moment, reading: Reading) -> bool:
    """Whether a time told from a day can mean some days if that day is the day of writing or a later one."""
    span, written = reading.span, reading.written
    if new.weekday is not None:
        same_day = span.first.weekday() == new.weekday and new.date in (None, span.first.day)
        return same_day and _in_that_week(new, span.first, written)
    if new.is_month_told:
        return span in _month_told(new, written)
    if new.offset is None or new.unit not in _COUNT:
        return True
    count = _COUNT[new.unit]
    before = count(span.first) - count(written)
    rounded = new.counted and new.unit in {"week", "month"}
    return not before > 0 > new.offset and before - FARTHEST[new.unit] <= new.offset <= before + rounded


FARTHEST: Mapping[str, int] = {"day": 7, "week": 8, "month": 12, "season": 1, "year": 1}
"""How many units a later reader may be further from a time than its writer: more is another time."""

_COUNT: Mapping[str, Callable[[datetime.date], int]] = {
    "day": datetime.date.toordinal,
    "week": lambda day: (day.toordinal() - 1) // 7,
    "month": lambda day: day.year * 12 + day.month,
    "year": lambda day: day.year,
}


def _in_that_week(new: Moment, day: datetime.date, written: datetime.date) -> bool:
    """Whether a day of the week can still name a day: not one long gone, nor one gone as the next."""
    from licensecheck.compare.categories.tables.relative_time import FUTURE, PAST

    if new.which in FUTURE:
        return day >= written
    return day >= written - 2 * _WEEK and (new.which not in PAST or day <= written)


def _from_day_of_writing(moment: Moment, written: datetime.date) -> Span:
    offset = moment.offset or 0
    match moment.unit:
        case "day":
            day = written + offset * _DAY
            return Span(day, day)
        case "week":
            return _week(moment, written + offset * _WEEK)
        case "month" if moment.counted:
            middle = _month(written, offset).first + (written.day - 1) * _DAY
            return Span(middle - 15 * _DAY, middle + 15 * _DAY)
        case "month":
            return _month(written, offset)
        case _:
            year = written.year + offset
            return Span(datetime.date(year, 1, 1), datetime.date(year, 12, 31))


def _week(moment: Moment, day: datetime.date) -> Span:
    """Return the week around a day: from Monday, its last two days for a weekend, or three days to either side."""
    if moment.counted:
        return Span(day - 3 * _DAY, day + 3 * _DAY)
    monday = day - day.weekday() * _DAY
    return Span(monday + 5 * _DAY if moment.name else monday, monday + 6 * _DAY)


def _month(day: datetime.date, offset: int) -> Span:
    year, month = divmod(day.year * 12 + day.month - 1 + offset, 12)
    first = datetime.date(year, month + 1, 1)
    return Span(first, (first + 31 * _DAY).replace(day=1) - _DAY)


def _seasons(moment: Moment, offset: int, written: datetime.date, hemisphere: int) -> list[Span]:
    """Return which days a season told from a day may have been."""
    return [Span(start, start + _SEASON) for start in sorted(told(moment.name, offset, written, hemisphere))]


def _on_weekday(moment: Moment, written: datetime.date, *, ahead: bool) -> Iterator[tuple[datetime.date, bool]]:
    """Yield the days that a day of the week may mean, and whether that is sure."""
    from licensecheck.compare.categories.tables.relative_time import FUTURE, PAST

    gone = written - ((written.weekday() - (moment.weekday or 0)) % 7) * _DAY
    coming = gone + _WEEK
    if moment.which in PAST:
        gone -= (gone == written) * _WEEK
        yield gone, True
        if _same_week(gone, written):
            yield gone - _WEEK, True
    elif moment.which in FUTURE:
        yield coming, True
        if _same_week(coming, written):
            yield coming + _WEEK, True
    else:
        yield gone, not ahead or bool(moment.which) or gone == written
        if ahead or moment.which or coming - written <= _NEAR:
            yield coming, ahead or bool(moment.which)


def _month_told(moment: Moment, written: datetime.date) -> list[Span]:
    """Return which months the last, this or the next September may be: also the one before, where it is just over."""
    from licensecheck.compare.categories.tables.relative_time import FUTURE, PAST

    found = [span for step in (-2, -1, 0, 1, 2) if (span := _named(moment, written.year + step)) is not None]
    gone = [span for span in found if span.first <= written]
    if moment.which in PAST:
        return gone[-2:] if gone[-1].last + _JUST_OVER >= written else gone[-1:]
    if moment.which in FUTURE:
        return [span for span in found if span.first > written][:1]
    return [min(found, key=lambda span: abs(span.first - written))]


_JUST_OVER = 31 * _DAY

_NEAR = 3 * _DAY
"""How far ahead a day of the week is that may be meant though nothing speaks of the future: opens on Friday."""


def _same_week(one: datetime.date, two: datetime.date) -> bool:
    return one.isocalendar()[:2] == two.isocalendar()[:2]


def _named(moment: Moment, year: int) -> Span | None:
    """Return the days that a calendar time names, in a year if it names none; `None` where there is no such day."""
    if moment.years is not None:
        [*starts] = called(moment.name, moment.years, NORTH)
        return Span(min(starts), min(starts) + _SEASON) if starts else None
    day = moment.day or Day(moment.year, 1, None)
    year = day.year or year
    if day.day is not None:
        date = day._replace(year=year).as_date()
        return Span(date, date) if date is not None else None
    first = datetime.date(year, day.month, 1)
    whole = Span(first, datetime.date(year, 12, 31)) if moment.day is None else _month(first, 0)
    return _part(whole, moment.part)


_SEASON = 120 * _DAY


def same_season(old: Moment, new: Moment, published: datetime.date) -> bool | None:
    """Whether two may be one season on a day; None where they are in the south alone."""
    if old.name != new.name:
        return False
    for hemisphere in (NORTH, SOUTH):
        one, two = (
            called(moment.name, moment.years, hemisphere) if moment.years is not None
            else told(moment.name, moment.offset or 0, published, hemisphere)
            for moment in (old, new)
        )
        if one & two:
            return True if hemisphere == NORTH else None
    return False


def _part(whole: Span, part: str) -> Span:
    """Return the early, middle or late part of a time; each is two fifths of it, as nobody counts days for it."""
    piece = whole.days * 2 // 5 * _DAY
    match part:
        case "early":
            return Span(whole.first, whole.first + piece)
        case "late":
            return Span(whole.last - piece, whole.last)
        case "middle":
            return Span(whole.first + piece * 0.7, whole.last - piece * 0.7)
        case _:
            return whole
