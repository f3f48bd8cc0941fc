"""A label that two sites give to lists of their own above a text: what is in both boxes tells that they are two.

"Key points" or "In brief" stands in both pages, and below it each has its own summary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import outwards

__all__ = ["labels_of_other_lists"]

_Pair = tuple[int, int]

_ITEMS = 12
"""Items below a label that are looked at."""

_FEWEST = 2
"""Items from which they are a list."""


def labels_of_other_lists(
    stream: Stream, short: Sequence[_Pair], pairs: Sequence[_Pair], long: Sequence[_Pair]
) -> Iterator[_Pair]:
    """Yield those of the short matched lines that stand above the text, at most a menu and its lead before them, and
    right above a list on both sides of which nothing matches, in boxes that hold none of the `long` matched
    paragraphs."""
    labels = [pair for pair in short if long and pair < long[:_BEFORE][-1]][-_LABELS:]
    if not labels:
        return
    matched_a, matched_b = (frozenset(pair[at] for pair in pairs) for at in (0, 1))
    texts_a, texts_b = ([pair[at] for pair in long[:_NEAREST]] for at in (0, 1))
    for i, j in labels:
        if _heads_list(stream.a, i, matched_a, texts_a) and _heads_list(stream.b, j, matched_b, texts_b):
            yield i, j


_BEFORE = 3
"""Matched paragraphs up to the first of the text, at most: a menu, its lead, the first."""

_LABELS = 20
"""Short matched lines above a text that are looked at."""

_NEAREST = 3
"""Paragraphs beside a label by which what holds the text is known."""


def _heads_list(side: TextSide, label: int, matched: Set[int], paragraphs: Sequence[int]) -> bool:
    """Whether a label stands in a box with a list alone: no item is matched, and no paragraph is in the box."""
    node = side.blocks[label].node
    behind = side.blocks[label + 1 : label + 1 + _ITEMS]
    count = next((at for at, entry in enumerate(behind) if entry.tag != "li"), len(behind))
    if count < _FEWEST or not isinstance(node, Element) or any(label + 1 + at in matched for at in range(count)):
        return False
    first = behind[0].node
    box = next((e for e in islice(outwards(first), _DEPTH) if e in (node, node.parent)), None)
    return box is not None and all(box not in islice(outwards(side.blocks[i].node), _DEPTH) for i in paragraphs)


_DEPTH = 16
"""Elements around an item or a paragraph that are looked at."""
