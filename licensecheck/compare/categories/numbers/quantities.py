"""One end of a range: a number with its unit, a day, a time of day; and what the other end lends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import prod

from licensecheck.compare.categories.items import Item
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.number_words import Lexicon
from licensecheck.compare.categories.times.dates import Day

__all__ = ["Quantity", "completed", "read_quantity", "with_year"]

_DEPENDENT = frozenset({"percent", "currency", "unit"})
_NAMED = frozenset({"weekday", "decade"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """What one end says: `kind` is number, date, clock, weekday or decade.

    `units` are what a number is counted in, `scale` what its words multiply it by; `half` is the half of the day that a
    time is in, where it says so. It takes the items up to `end`.
    """

    kind: str
    value: object
    end: int
    units: tuple[tuple[str, object], ...] = ()
    scale: int = 1
    half: str = ""
    digits: int = 0

    @property
    def meaning(self) -> tuple[object, ...]:
        """What is compared."""
        return self.kind, self.value, self.units

    @property
    def is_bare(self) -> bool:
        """Whether it is a number and nothing else."""
        return self.kind == "number" and not self.units and self.scale == 1

    @property
    def is_year(self) -> bool:
        """Whether it is four figures that are a year and nothing else."""
        return self.is_bare and self.digits == 4 and self.value in range(1000, 2200)

    def is_bare_up_to(self, most: int) -> bool:
        """Whether it is a whole number from 1 to `most` and nothing else: a day, an hour."""
        return self.is_bare and isinstance(self.value, Fraction) and self.value in range(1, most + 1)


def read_quantity(items: Sequence[Item], at: int, words: Sequence[Token], lex: Lexicon) -> Quantity | None:
    """Read an end of a range that begins at an item."""
    if at >= len(items):
        return None
    item = items[at]
    said = [word.word for word in words[item.start : item.end]]
    if item.kind == "date":
        return Quantity("date", item.value, at + 1)
    if item.kind == "month" and isinstance(item.value, int):
        return Quantity("date", Day(None, item.value, None), at + 1)
    if item.kind == "clock":
        return Quantity("clock", item.value, at + 1, half=said[-1] if said[-1] in ("am", "pm") else "")
    if item.kind in _NAMED:
        return Quantity(item.kind, item.value, at + 1)
    if item.kind not in ("number", "ordinal") or all(word in lex.articles for word in said):
        return None
    end = at + 1 + _has_unit(items, at + 1, words)
    scales = [lex.scales.get(word) or lex.short_scales.get(word, 1) for word in said[1:]]
    return Quantity(
        "number",
        item.amount,
        end,
        units=tuple(other.meaning for other in items[at + 1 : end]),
        scale=prod(scales),
        digits=len(said[0]) if said[0].isdecimal() else 0,
    )


def _has_unit(items: Sequence[Item], at: int, words: Sequence[Token]) -> bool:
    """Whether an item is what the number before it is counted in; an inch is written like the word for within."""
    return at < len(items) and items[at].kind in _DEPENDENT and words[items[at].start].word != "in"


def completed(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return both ends of a range with what one lends the other, None where they do not go together."""
    match low.kind, high.kind:
        case "number", "number":
            return _years(low, high) or _counted(low, high)
        case "date", "date":
            return _dated(low, high)
        case "number", "date" if low.is_bare_up_to(_DAYS):
            return _dated(_with_day(high, low), high)
        case "date", "number" if high.is_bare_up_to(_DAYS):
            return _dated(low, _with_day(low, high))
        case ("number" | "clock"), "clock":
            return _timed(low, high)
        case one, two if one == two:
            return low, high
    return None


_DAYS = 31


def _years(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity] | None:
    """Read 1990-95: the second year is written in two figures."""
    if not (low.is_bare and high.is_bare and low.digits == 4 and high.digits == 2):
        return None
    first, second = low.value, high.value
    if not isinstance(first, Fraction) or not isinstance(second, Fraction) or first % 100 >= second:
        return None
    return low, replace(high, value=first - first % 100 + second, digits=4)


def _counted(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity]:
    """Read $5-7 million and 5 to 10%: a unit, currency or scale is said once."""
    first, second = low.value, high.value
    units = high.units if _lends(low, high) else low.units
    if isinstance(first, Fraction) and isinstance(second, Fraction) and low.scale == 1 < high.scale:
        first = first * high.scale if first < second / high.scale else first
    return replace(low, value=first, units=units), replace(high, units=high.units or units)


def _lends(low: Quantity, high: Quantity) -> bool:
    """Whether the second end says what the first is counted in, or per what: 5 km to 10 km an hour."""
    if not low.units:
        return True
    kind, unit = low.units[0]
    return bool(high.units) and kind == high.units[0][0] and str(high.units[0][1]).startswith(f"{unit}/")


def _with_day(date: Quantity, day: Quantity) -> Quantity:
    """Return a day of the month that the other end names, as it is where that end names no day."""
    known = date.value
    if not isinstance(known, Day) or known.day is None or not isinstance(day.value, Fraction):
        return day
    return replace(day, kind="date", value=known._replace(day=int(day.value)))


def _dated(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity] | None:
    first, second = low.value, high.value
    if not isinstance(first, Day) or not isinstance(second, Day) or (first.day is None) != (second.day is None):
        return None
    return (
        replace(low, value=first._replace(year=first.year or second.year)),
        replace(high, value=second._replace(year=second.year or first.year)),
    )


def with_year(low: Quantity, high: Quantity, items: Sequence[Item]) -> tuple[Quantity, Quantity]:
    """Return both ends with the year that stands behind them: June 8-10, 2024."""
    first, second = low.value, high.value
    behind = items[high.end] if high.end < len(items) else None
    if behind is None or behind.kind != "number" or behind.amount not in range(1000, 2200):
        return low, high
    if not isinstance(first, Day) or not isinstance(second, Day) or first.day is None or second.year is not None:
        return low, high
    year = int(behind.amount)
    return (
        replace(low, value=first._replace(year=year)),
        replace(high, value=second._replace(year=year), end=high.end + 1),
    )


_HOUR, _NOON = 3600, 12 * 3600


def _timed(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity] | None:
    """Read 6 to 8 p.m.: the first is in the same half of the day, or in the one before where it would come later."""
    until = high.value
    if not isinstance(until, int) or (low.kind == "number" and not low.is_bare_up_to(24)):
        return None
    start = int(low.value) * _HOUR if isinstance(low.value, Fraction) else low.value
    if not isinstance(start, int):
        return None
    if high.half and not low.half and start <= 12 * _HOUR:
        start = start % _NOON + (_NOON if until >= _NOON else 0)
        start = start - _NOON if start > until and start >= _NOON else start
    return replace(low, kind="clock", value=start), high
