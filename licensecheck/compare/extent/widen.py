"""Widening the original's article by what the copy shows of it.

An article's container in the page can be narrower than the article: a lead, a closing list or a note stands outside.
Where the copy carries such blocks right beside the shared paragraphs, they are the article's; and so are paragraphs of
the original in boxes like those that hold the shared ones, though the copy lacks them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.extent.core import Core
from licensecheck.compare.extent.text_boxes import in_like_boxes
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import HEAD_NAMES

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
    before = range(max(0, first - _FARTHEST), first)
    behind = range(last + 1, min(len(stream.a.blocks), last + 1 + _FARTHEST))
    pieces = tuple(_pieces(stream, core))
    found = [i for near in (before, behind) if near for i in stream.a.blocks_with(pieces, near[0], near[-1])]
    more = [i for i in found if not _is_comment(core, i) or (i < first and _is_called_lead(core, i))]
    more += (i for near in (before, behind) for i in in_like_boxes(stream, core, near))
    return _with_siblings(stream.a, min(first, *more), max(last, *more), before, behind) if more else None


def _with_siblings(a: TextSide, first: int, last: int, before: range, behind: range) -> range:
    """Return the blocks from one to another, with the paragraphs beside them of their kind and in their place.

    Of a lead in a box of its own the copy may lack the first paragraph.
    """
    while first - 1 in before and stands_like(a, first - 1, first):
        first -= 1
    while last + 1 in behind and stands_like(a, last + 1, last):
        last += 1
    return range(first, last + 1)


def _is_comment(core: Core, block: int) -> bool:
    """Whether a block of the original is a reader's comment, or stands in the page's other furniture."""
    return core.judge_a.by_wrapper(block) is not None


def _is_called_lead(core: Core, block: int) -> bool:
    """Whether what calls a block furniture calls it what stands above a text: of what the copy has too, every word is
    compared."""
    called = core.judge_a.by_wrapper(block) or ""
    return called.rpartition(" ")[2] in HEAD_NAMES


def _pieces(stream: Stream, core: Core) -> Iterator[str]:
    """Yield pieces of the blocks of the copy that nothing matches: from the beginning, the middle and the end; and of
    paragraphs that only the rest of is matched, for a lead may have been joined to one."""
    yield from _joined_pieces(stream)
    matched = {j for _, j, _ in stream.matched()}
    template = _template(stream)
    for j in _article_blocks(stream, core):
        key = stream.b.keys[j]
        if j in matched or j in stream.b_notices or len(key) < 2 * _PIECE or key in template:
            continue
        for at in (0, len(key) // 2, len(key) - _PIECE):
            yield key[at : at + _PIECE]


def _joined_pieces(stream: Stream) -> Iterator[str]:
    """Yield pieces of what nothing matches before the first matched word of a block of the copy, or behind the last,
    where that is several words: from its outer end and its middle."""
    for gap in stream.segments:
        if not isinstance(gap, Gap):
            continue
        edges: dict[int, tuple[int, int]] = {}
        for run in gap.runs:
            block = gap.b_owner[run.b]
            edges[block] = edges.get(block, (run.b, 0))[0], run.b + run.length
        for block, (first, stop) in edges.items():
            begin, end = bisect_left(gap.b_owner, block), bisect_right(gap.b_owner, block)
            key = stream.b.keys[block]
            if len(key) < 2 * _PIECE:
                continue
            before, behind = (len(key) * words // (end - begin) for words in (first - begin, end - stop))
            if first - begin >= _JOINED:
                yield from (key[at : at + _PIECE] for at in (0, before // 2))
            if end - stop >= _JOINED:
                yield from (key[at - _PIECE : at] for at in (len(key), len(key) - behind // 2))


_JOINED = 8
"""Words that nothing matches, in a block of which the rest is matched, from which they may be another paragraph."""


def _template(stream: Stream) -> frozenset[str]:
    """Return what the original's page says away from its article, where both pages may have one template."""
    keys, run = stream.a.keys, stream.run
    return frozenset() if run is None else frozenset(keys).difference(keys[run.start : run.stop])


def _article_blocks(stream: Stream, core: Core) -> Iterator[int]:
    """Yield the blocks of the copy's article, and those around it that stand in one parent with its paragraphs."""
    parents = {node.parent for node in core.judge_b.article_nodes}
    for j in range(max(0, core.b_first - _BESIDE), min(len(stream.b.blocks), core.b_last + 1 + _BESIDE)):
        node = stream.b.blocks[j].node
        if core.holds_b(j) or (node is not None and node.parent in parents):
            yield j
