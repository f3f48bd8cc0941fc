"""Direct quotations: what stands between quotation marks or in a block quotation is somebody's own words, to which no
house style reaches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.quotations.marks import left_open_at
from licensecheck.compare.text_side import TextSide
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_quoted"]

_QUOTATION = lazy_pattern(
    '[\u201c\u201e\u201f][^\u201c\u201d\u201e]{2,800}?[\u201d\u201c]|"[^"\u201c\u201d]{2,800}?"|\u00ab[^\u00ab\u00bb]{2,800}?\u00bb|\u300c[^\u300c\u300d]{2,400}?\u300d'
    '|(?<!\\w)\u05f4[^\u05f4]{2,800}?\u05f4(?!\\w)'
)


def is_quoted(side: TextSide, at: tuple[int, int], count: int) -> bool:
    """Whether the `count` words at (block, word) of a text stand in a direct quotation."""
    block, word = at
    if block >= len(side.blocks):
        return False
    if in_block_quotation(side.blocks[block].node):
        return True
    tokens = side.tokens(block)
    if not tokens or not 0 <= word < len(tokens) or not count:
        return False
    start = tokens[word].start
    entry = side.blocks[block]
    ends = side.once(f"quotations {block}", lambda: _quotation_ends(side, block))
    if bisect_left(ends, start) % 2 and bisect_right(ends, start) % 2:
        return True
    # A quotation that goes on in the next paragraph has no closing mark in this one.
    opened = left_open_at(side.text, entry.start, entry.end)
    if opened is not None:
        return opened < start
    opened = max(side.text.rfind(mark, entry.start, start) for mark in "\u201c\u00ab\u201e")
    return opened >= 0 and not any(mark in side.text[opened + 1 : entry.end] for mark in "\u201d\u00bb\u201c")


def _quotation_ends(side: TextSide, block: int) -> list[int]:
    """Return where the quotations of a block begin and end, in turn."""
    entry = side.blocks[block]
    return [at for found in _QUOTATION.finditer(side.text, entry.start, entry.end) for at in found.span()]
