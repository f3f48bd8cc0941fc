"""Where something stands in a copy: above the article's text, below it, in it, or anywhere on the page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from licensecheck.document.model import Block, Document
from licensecheck.policy.model import Case

__all__ = ["ZONES", "blocks_in", "span_of", "text_of"]

ZONES = ("top", "bottom", "article", "any")

_OUTSIDE = 12
"""Blocks beyond the article's first and last that still count as its top and bottom: bylines, dates, share buttons and
author boxes stand between the text and the credit line."""
_INSIDE = 3
"""Blocks of the article itself that count: a credit line may follow the standfirst or stand before the last
box.
"""


def blocks_in(case: Case, zone: str) -> Sequence[Block]:
    """The copy's blocks of a zone, in order."""
    blocks, (start, end) = case.facts.copy.blocks, case.facts.comparison.copy_region
    if zone == "any" or not blocks:
        return blocks
    first = bisect_left(blocks, start + 1, key=lambda block: block.end)
    last = bisect_left(blocks, end, key=lambda block: block.start) - 1
    if zone == "top":
        return blocks[max(0, first - _OUTSIDE) : first + _INSIDE]
    if zone == "bottom":
        return blocks[max(first, last - _INSIDE + 1) : last + 1 + _OUTSIDE]
    return blocks[first : last + 1]


def text_of(copy: Document, blocks: Sequence[Block]) -> str:
    """The zone's words as they stand, from its first block to its last."""
    start, end = span_of(blocks)
    return copy.text[start:end]


def span_of(blocks: Sequence[Block]) -> tuple[int, int]:
    """Start and end offsets of some blocks in a row."""
    return (blocks[0].start, blocks[-1].end) if blocks else (0, 0)
