"""Is it a time of day, against one that shows what it is? 18.00 and 6 p.m., alle 17 and alle ore 17:00."""

from __future__ import annotations

import re

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, left_of, right_of, tokens
from licensecheck.compare.categories.values import same_value
from licensecheck.compare.model import Category

__all__ = ["hour_alone", "hour_with_point"]

_POINT = re.compile(r"(?<![\d.,])(\d{1,2})\.(\d\d)(?![\d.,]\d|\d)")


def hour_with_point(change: Change) -> Category | None:
    """Date-format, where a number with a point, read as hours and minutes, is the other side's time of day."""
    old, new = (_POINT.sub(r"\1:\2", text) for text in (change.original, change.copy))
    clocks = change._replace(original=old), change._replace(copy=new)
    same = any(clock != change and same_value(clock) is Category.DATE_FORMAT for clock in clocks)
    return Category.DATE_FORMAT if same else None


_LAST_HOUR = 24


def hour_alone(change: Change) -> Category | None:
    """Date-format, where an hour has no minutes on one side and 00 on the other, or lost the word for hours."""
    from licensecheck.compare.categories.tables.calendar import BEFORE_HOURS, OPTIONAL_HOURS

    short, long = sorted((tokens(change.original), tokens(change.copy)), key=len)
    if len(long) != 1 or not (left := left_of(change)):
        return None
    for language in languages(change.language):
        if left[-1].word not in BEFORE_HOURS.get(language, ()):
            continue
        if not short:
            right = right_of(change)
            hour = right[0].word.partition(".")[0].partition(":")[0] if right else ""
            optional = long[0].word in OPTIONAL_HOURS.get(language, ())
            return Category.DATE_FORMAT if optional and hour.isdecimal() and int(hour) <= _LAST_HOUR else None
        one, two = sorted((short[0].word, long[0].word), key=len)
        is_hour = one.isdecimal() and int(one) <= _LAST_HOUR
        return Category.DATE_FORMAT if is_hour and two in (f"{one}:00", f"{one}.00") else None
    return None
