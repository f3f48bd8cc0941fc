"""The list or table that a block is an item or a cell of, and the blocks of it."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import outwards

__all__ = ["list_of", "whole_list"]

_LISTS = frozenset(("ul", "ol", "dl", "table"))
_ITEMS = frozenset(("li", "dt", "dd", "td", "th"))
_DEPTH = 6
"""Elements from a paragraph in an item to its list: the item, for a cell its row and the table's body, one to spare."""


def list_of(side: TextSide, block: int) -> Element | None:
    """Return the list or table that a block is an item or a cell of."""
    in_item = False
    for element in islice(outwards(side.blocks[block].node), _DEPTH):
        in_item = in_item or element.tag in _ITEMS
        if element.tag in _LISTS:
            return element if in_item else None
    return None


def whole_list(side: TextSide, block: int, most: int | None = None) -> range:
    """Return the blocks of the list or table that a block is an item of, which follow one another, as many as `most`
    before it and behind it, or all; else the block."""
    first = last = block
    listed = list_of(side, block)
    reach = len(side.blocks) if most is None else most
    if listed is not None:
        while first and block - first < reach and list_of(side, first - 1) == listed:
            first -= 1
        while last + 1 < len(side.blocks) and last - block < reach and list_of(side, last + 1) == listed:
            last += 1
    return range(first, last + 1)
