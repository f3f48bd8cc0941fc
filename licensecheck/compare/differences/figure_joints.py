"""What joins two figures and changed while they stayed: 12–15 is a range, 1/3 a part, "12, 15" a list.

Words are compared without these signs, for dates, seasons, scores and numbers of telephones are written with any of
them. Between two figures of which the second is greater, and which are none of these, each says something else.
"""

from collections.abc import Iterator, Set

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.gap_places import place_of
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["joint_changes"]

_DASHES = "-\u2010-\u2015\u2212"
_JOINT = lazy_pattern(rf"(?P<range>[{_DASHES}])|(?P<part>[/\u2044\u2215])|(?P<list>[,;] )|(?P<none>[ \u00a0])")
"""A dash between spaces parts a sentence as well as a range."""
_CHAIN = lazy_pattern(rf"[\d.:][{_DASHES}/.,]\Z")
_CHAIN_GOES_ON = lazy_pattern(rf"[{_DASHES}/.]\d")
"""Of more than two figures: a date, a number of a telephone or of a book."""

_DIGITS, _OF_TELEPHONE = 4, 3
"""Figures of a number, at most, and of the second part of a number of a telephone, at least."""
_LAST_YEAR = 2100
_LARGEST_PART = 10
"""The greatest second figure of a part; 9/11 is a day, and 24/7 no part."""


def joint_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the pairs of figures of the article that both texts share, and that another sign joins."""
    for gap in (segment for segment in stream.segments if isinstance(segment, Gap)):
        for run in gap.runs:
            yield from _in_run(stream, core, gap, run)


def _in_run(stream: Stream, core: Core, gap: Gap, run: Run) -> Iterator[Difference]:
    for at in range(run.length - 1):
        a, b = run.a + at, run.b + at
        if not (gap.a[a].word.isdecimal() and gap.a[a + 1].word.isdecimal()):
            continue
        i, j = gap.a_owner[a], gap.b_owner[b]
        if (gap.a_owner[a + 1], gap.b_owner[b + 1]) != (i, j) or not (core.holds_a(i) and core.holds_b(j)):
            continue
        one, two = _joint(stream.a, *gap.a[a : a + 2]), _joint(stream.b, *gap.b[b : b + 2])
        if not _says_otherwise({one, two}, gap.a[a].word, gap.a[a + 1].word):
            continue
        if core.judge_a.reason(i) is None and core.judge_b.reason(j) is None:
            yield Difference(
                a=[gap.a[a]._replace(end=gap.a[a + 1].end)],
                b=[gap.b[b]._replace(end=gap.b[b + 1].end)],
                a_at=place_of(gap.a_owner, i, a),
                b_at=place_of(gap.b_owner, j, b),
                marks=MarkChange.JOINT,
            )


def _joint(side: TextSide, first: Token, second: Token) -> str | None:
    """Return what the sign between two figures makes of them, `None` where it may be anything."""
    found = _JOINT.fullmatch(side.text, first.end, second.start)
    before = side.text[max(0, first.start - 2) : first.start]
    if found is None or _CHAIN.search(before) or _CHAIN_GOES_ON.match(side.text, second.end):
        return None
    return found.lastgroup


def _says_otherwise(joints: Set[str | None], first: str, second: str) -> bool:
    """Whether two joints make something else of a smaller and a greater figure."""
    if len(joints) == 1 or None in joints or joints == {"list", "none"} or not len(first) <= len(second) <= _DIGITS:
        return False
    if int(first) >= int(second) or first.startswith("0"):
        return False
    if "none" in joints and len(second) > max(len(first), _OF_TELEPHONE):
        return False
    return int(second) <= (_LARGEST_PART if "part" in joints else _LAST_YEAR)
