"""Is it a time of day with a point in it, against one that shows what it is: 18.00 and 6 p.m.?"""

from __future__ import annotations

import re

from licensecheck.compare.categories.model import Change
from licensecheck.compare.categories.values import same_value
from licensecheck.compare.model import Category

__all__ = ["hour_with_point"]

_POINT = re.compile(r"(?<![\d.,])(\d{1,2})\.(\d\d)(?![\d.,]\d|\d)")


def hour_with_point(change: Change) -> Category | None:
    """Date-format, where a number with a point, read as hours and minutes, is the other side's time of day."""
    old, new = (_POINT.sub(r"\1:\2", text) for text in (change.original, change.copy))
    clocks = change._replace(original=old), change._replace(copy=new)
    same = any(clock != change and same_value(clock) is Category.DATE_FORMAT for clock in clocks)
    return Category.DATE_FORMAT if same else None
