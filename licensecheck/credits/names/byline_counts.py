"""Figures behind names in bylines: the mark of a note, or a count of minutes, comments, days ("Ann Lee 5 min read")."""

from __future__ import annotations

import re

from licensecheck.byline_words import AND
from licensecheck.credits.names.person_forms import looks_like_person
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["without_count", "without_note_marks"]

_FIGURE = re.compile(r"\s*\d")
_COUNTED = lazy_pattern(r"\d{1,2}|\s+\d[\d.,]{0,9}\+?(?:[\s-][^\W\d_]+\.?){1,4}")
_COUNTED_SMALL = lazy_pattern(r"\d{1,2}|\s+\d[\d.,]{0,9}\+?(?:[\s-][a-zà-ÿ]+\.?){1,4}")
"""Behind a comma an institution may stand, with a number in its name: what is counted is written small there."""


def without_count(piece: str, *, behind_name: bool) -> str:
    """Return a name without what is counted behind it; `behind_name` says that it stands behind another one."""
    figure = _FIGURE.search(piece)
    if figure is None or not looks_like_person(piece[: figure.start()]):
        return piece
    counted = _COUNTED_SMALL if behind_name else _COUNTED
    return piece[: figure.start()] if counted.fullmatch(piece, figure.start()) is not None else piece


def without_note_marks(names: str) -> str:
    """Return names without the marks of notes behind them, where these count up: "Ann Lee 1, Jan Berg 2"."""
    marks = list(_MARK.finditer(names)) if _FIGURE.search(names) else []
    counts_up = len(marks) > 1 and [int(mark[1]) for mark in marks] == [*range(1, len(marks) + 1)]
    return _MARK.sub("", names) if counts_up and _is_one(names[: marks[0].start()]) else names


def _is_one(name: str) -> bool:
    return "," not in name and looks_like_person(name)


_MARK = lazy_pattern(rf"(?<=[^\W\d_]) (\d)(?=\s*(?:[,;&]|\Z)|\s+(?:{AND})\s)")
