"""Bylines behind a day or a section's name on their line: "May 4, 2024 | By Ann Lee", "Opinion · By Ann Lee"."""

from __future__ import annotations

import re

from licensecheck.credits.bylines.dates import MONTH
from licensecheck.credits.bylines.helpers import is_help
from licensecheck.credits.bylines.labels import is_of_source
from licensecheck.credits.bylines.leads import may_say_by, says_by
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["late_lead"]

_MOST_BEFORE = 3
"""Days and names of sections before a byline."""
_LONGEST = 300
_SIGNS = r"(?:\s*[|•·/]|,?\s[–—-](?=\s)|,)?\s*"
_DAY = lazy_pattern(
    r"(?:(?:last )?(?:updated|published|posted)(?: on)?:? )?(?:(?:on|am|le|el|op) )?(?:[^\W\d_]{2,12}\.?,? )??"
    rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.|º|er)? (?:de |of )?{MONTH},?(?: de)? \d{{4}}"
    r"|\d{1,4}([./-])\d{1,2}\1\d{1,4})"
    rf"(?:,? (?:at |um |à )?\d{{1,2}}[:.h]\d\d ?(?:[ap]\.?m\.?|uhr|[a-z]{{2,4}}t)?)?{_SIGNS}",
    re.IGNORECASE,
)
"""A day and an hour, with the sign behind them."""
_SECTION = lazy_pattern(r"(?P<name>[^\W\d_][^|•·/.!?:;\n]{1,30}?)(?:\s*[|•·/]|\s[–—-])\s+")
_SOURCE = lazy_pattern(r"[\s|]*(?P<label>[^\W\d_]{2,6})\s*[:：]\s*[^\s:：]+(?: [A-Z][^\s:：]*){0,5}[\s|]+")
"""A label of East Asia and where the text comes from."""
# Sets of several signs beyond Latin-1 take as long to compile as all else.
_MAY_BE_LATE = re.compile(
    r"\d{4}|\d[./-]\d|[|·/]|•|\s[–—-]\s|[源自]\s*[:：]|[处處]\s*[:：]|典\s*[:：]"
)


def _may_be_late(line: str) -> bool:
    """Whether a line has a day or a sign, and what leads authors in: behind a sign that may be a label."""
    sign = _MAY_BE_LATE.search(line)
    if sign is None:
        return False
    return may_say_by(line if _SIGN.search(line) else line.replace(":", " "))


_SIGN = lazy_pattern(r"[|·/]|•|\s[–—-]\s")


def _of_source(line: str, at: int) -> re.Match[str] | None:
    found = None if line.isascii() else _SOURCE.match(line, at)
    return found if found is not None and is_of_source(found["label"]) else None


def late_lead(line: str) -> int | None:
    """Return where the words that lead authors in begin, if only days and sections stand before them; `None` where
    they begin the line, or something else does."""
    if len(line) > _LONGEST or not _may_be_late(line) or says_by(line):
        return None
    at = 0
    for _ in range(_MOST_BEFORE):
        found = _DAY.match(line, at) or _of_source(line, at) or _SECTION.match(line, at)
        if found is None or is_help(found.groupdict().get("name") or ""):
            return None
        at = found.end()
        if says_by(line[at:]):
            return at
    return None
