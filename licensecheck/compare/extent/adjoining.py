"""Which short matched lines beside the shared paragraphs are the article's: a last item, a closing line, a caption."""

from __future__ import annotations

from collections.abc import Sequence, Set

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.set_apart import is_line, is_set_apart
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.text_side import TextSide

__all__ = ["adjoins", "lines_beside", "place"]

_Pair = tuple[int, int]

_STEP = 3
"""Blocks of furniture that may stand before a short matched line (a last list item, a closing line) at the edge."""

_REACH = 10
"""The same before one that stands as the paragraphs do."""

_FAR = 60
"""Blocks that may be set apart between the paragraphs and such a line: a table's cells."""


def lines_beside(stream: Stream, pairs: Sequence[_Pair], places: Set[tuple[object, str]]) -> int:
    """Return how many of the matched pairs behind the first one belong to the article with it; `pairs` go outwards from
    its first or last paragraph, and `places` are where its paragraphs stand.

    A line right beside the text belongs to it where it stands as some of its paragraphs do; behind a picture, a table
    or a heading a sentence does.
    """
    end = pairs[0]
    reached = 0
    for at in range(1, len(pairs)):
        near, pair = pairs[at - 1], pairs[at]
        is_changed = _is_changed_between(stream, near, pair, end, places)
        if not is_changed and not _follows(stream, near, pair, end):
            break
        if _stands_in_text(stream, pair[0], end[0], places):
            beside = reached == at - 1 and (is_changed or _touches(stream, near[0], pair[0]))
            if beside or is_line(stream.a, pair[0]):
                reached = at
        elif not is_set_apart(stream.a, pair[0], end[0]):
            break
    return reached


def adjoins(stream: Stream, near: _Pair, line: _Pair) -> bool:
    """Whether nothing of the text stands between a matched pair and a line of the text farther out."""
    return _follows(stream, near, line, line)


def place(side: TextSide, block: int) -> tuple[object, str]:
    """Where a block stands: its parent and its tag."""
    entry = side.blocks[block]
    return (entry.node.parent if entry.node is not None else None), entry.tag


def _follows(stream: Stream, near: _Pair, pair: _Pair, end: _Pair) -> bool:
    a, b = stream.a, stream.b
    between = _between(near[0], pair[0])
    # A printed page's furniture between two halves of a paragraph does not part them.
    if not all(block in a.left_out or is_set_apart(a, block, end[0]) for block in between[:_FAR]):
        return False
    apart = abs(pair[1] - near[1])
    if len(between) > _FAR or apart <= _STEP:
        return len(between) <= _FAR
    if apart <= _REACH and stands_like(b, near[1], pair[1]):
        return True
    return apart <= _FAR and all(is_set_apart(b, block, end[1]) for block in _between(near[1], pair[1]))


def _is_changed_between(
    stream: Stream, near: _Pair, pair: _Pair, end: _Pair, places: Set[tuple[object, str]]
) -> bool:
    """Whether between two matched pairs stand as many lines of the one as of the other, all as the paragraphs do: lines
    that were changed."""
    one, other = _between(near[0], pair[0]), _between(near[1], pair[1])
    if not 0 < len(one) == len(other) <= _CHANGED:
        return False
    return all(_stands_in_text(stream, i, end[0], places) for i in one) and all(
        stands_like(stream.b, j, end[1]) for j in (*other, pair[1])
    )


_CHANGED = 2
"""Lines in a row that were changed between two that were not, at most."""


def _touches(stream: Stream, near: int, block: int) -> bool:
    return all(other in stream.a.left_out for other in _between(near, block))


def _between(one: int, other: int) -> range:
    return range(min(one, other) + 1, max(one, other))


def _stands_in_text(stream: Stream, block: int, end: int, places: Set[tuple[object, str]]) -> bool:
    """Whether a block of the original is an element like some of the paragraphs, in the parent of one, or stands as
    the nearest of them, `end`, does."""
    return place(stream.a, block) in places or stands_like(stream.a, block, end)
