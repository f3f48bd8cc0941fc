"""Stretches of words that differ, cut at blocks, and which of one side stand in the place of which of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import is_in_cell

__all__ = ["Unit", "replaces"]


@dataclass(slots=True, eq=False, repr=False)
class Unit:
    """Words of a gap from `start` to `stop`, which are whole blocks or a part of one, and why they are furniture."""

    start: int
    stop: int
    blocks: tuple[int, ...]
    whole: bool
    furniture: str | None = None

    def is_short_block(self) -> bool:
        """Whether it is one whole block of a few words: a subhead, a list item, a cell."""
        return self.whole and len(self.blocks) == 1 and self.is_short()

    def is_short(self) -> bool:
        """Whether it has no more words than a block that can be read as replaced."""
        return self.stop - self.start <= _SHORT_BLOCK


_SHORT_BLOCK = 15
"""Words up to which a block that gave way to another is read as replaced: a subhead, a list item."""


def replaces(a_units: Sequence[Unit], b_units: Sequence[Unit], a: TextSide, b: TextSide) -> bool:
    """Whether the copy's words stand for the original's: parts of paragraphs, one short block for another, or a cell of
    a table for words of a line, where one side has its rows as lines."""
    if len(a_units) != 1 or len(b_units) != 1:
        return False
    first, second = a_units[0], b_units[0]
    if not first.whole and not second.whole:
        return True
    if first.whole and second.whole:
        return first.is_short_block() and second.is_short_block()
    cell, line, side = (first, second, a) if first.whole else (second, first, b)
    return cell.is_short_block() and line.is_short() and is_in_cell(side.blocks[cell.blocks[0]].node)
