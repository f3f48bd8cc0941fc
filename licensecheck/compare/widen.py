"""Widening the original's article by what the copy shows of it.

An article's container in the page can be narrower than the article: a lead, a closing list or a note stands outside.
Where the copy carries such blocks right beside the shared paragraphs, they are the article's.
"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.compare.core import Core
from licensecheck.compare.stream import Stream

__all__ = ["widened"]

_PIECE = 24
"""Characters of a block of the copy that are looked for in the original's page: about five words."""

_FARTHEST = 40
"""Blocks of the original's page between its container and what belongs to it; menus and footers are farther."""


_BESIDE = 30
"""Blocks of the copy around the shared paragraphs that are looked at: adverts and boxes stand between."""


def widened(stream: Stream, core: Core) -> range | None:
    """Return the blocks of the original that hold its article, where the copy shows more than was looked at."""
    if not stream.a_blocks:
        return None
    first, last = stream.a_blocks[0], stream.a_blocks[-1]
    more = [
        i
        for i in dict.fromkeys(_repeated(stream, core))
        if (first - _FARTHEST <= i < first or last < i <= last + _FARTHEST) and not _is_comment(core, i)
    ]
    return range(min(first, *more), max(last, *more) + 1) if more else None


def _is_comment(core: Core, block: int) -> bool:
    """Whether a block of the original is a reader's comment, or stands in the page's other furniture."""
    return core.judge_a.by_wrapper(block) is not None


def _repeated(stream: Stream, core: Core) -> Iterator[int]:
    matched = {j for _, j, _ in stream.matched()}
    for j in _article_blocks(stream, core):
        key = stream.b.keys[j]
        if j in matched or j in stream.b_notices or len(key) < 2 * _PIECE:
            continue
        for at in (0, len(key) // 2, len(key) - _PIECE):
            yield from stream.a.blocks_with((key[at : at + _PIECE],))


def _article_blocks(stream: Stream, core: Core) -> Iterator[int]:
    """Yield the blocks of the copy's article, and those around it that stand in one parent with its paragraphs."""
    parents = {node.parent for node in core.judge_b.article_nodes}
    for j in range(max(0, core.b_first - _BESIDE), min(len(stream.b.blocks), core.b_last + 1 + _BESIDE)):
        node = stream.b.blocks[j].node
        if core.holds_b(j) or (node is not None and node.parent in parents):
            yield j
