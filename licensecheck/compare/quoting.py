"""Direct quotations: what stands between quotation marks or in a block quotation is somebody's own words."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.text_side import TextSide

__all__ = ["is_quoted"]

_OPENING = "“„«「『‹"
_CLOSING = "”»」』›"
_NEUTRAL = '"＂'
_REACH = 4000


def is_quoted(side: TextSide, at: tuple[int, int], count: int) -> bool:
    """Whether the `count` words at (block, word) stand in a direct quotation."""
    block, word = at
    if block >= len(side.blocks):
        return False
    entry = side.blocks[block]
    node = entry.node
    if isinstance(node, Element) and node.closest("blockquote") is not None:
        return True
    tokens = side.tokens(block)
    if not tokens or not 0 <= word < len(tokens):
        return False
    start = tokens[word].start
    return count > 0 and _inside_marks(side.text[max(entry.start, start - _REACH):start], side.text[start:entry.end])


def _inside_marks(before: str, behind: str) -> bool:
    opened = max(before.rfind(mark) for mark in _OPENING + "”")
    if any(mark in before for mark in _OPENING):
        last_open = max(before.rfind(mark) for mark in _OPENING)
        last_close = max(before.rfind(mark) for mark in _CLOSING)
        return last_open > last_close
    del opened
    return sum(before.count(mark) for mark in _NEUTRAL) % 2 == 1 and any(mark in behind for mark in _NEUTRAL + _CLOSING)
