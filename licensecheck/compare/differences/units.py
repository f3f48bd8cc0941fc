"""Stretches of words that differ, cut at blocks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.words import Token

__all__ = ["Unit", "units_of"]


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


def units_of(
    tokens: Sequence[Token], owner: Sequence[int], start: int, stop: int, judge: Furniture
) -> list[Unit]:
    """Cut a stretch of words at blocks; whole blocks are judged, the article's neighbours are joined."""
    units: list[Unit] = []
    at = start
    while at < stop:
        block = owner[at]
        end = bisect_right(owner, block, at, stop)
        whole = (at == 0 or owner[at - 1] != block) and (end == len(tokens) or owner[end] != block)
        reason = judge.reason(block) if whole else None
        last = units[-1] if units else None
        if last and last.whole == whole and last.furniture is None and reason is None:
            units[-1] = Unit(last.start, end, (*last.blocks, block), whole)
        else:
            units.append(Unit(at, end, (block,), whole, reason))
        at = end
    return units
