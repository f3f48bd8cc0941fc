"""Lines that seem to have moved because two pages have a box in common, on either side of them.

The same post of a network, or the same poll, stands above a subhead in one page and below it in the other: of the two
the longer one keeps its place in the alignment. Nothing of the text stands between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.moves import Move, differing_blocks
from licensecheck.compare.edits.passages import BEHIND
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.judge import Furniture

__all__ = ["without_passed_boxes"]

_BETWEEN = 40
"""Blocks of boxes between the two places of a line, at most."""


def without_passed_boxes(moves: Sequence[Move], core: Core, differences: Sequence[Difference]) -> Iterator[Move]:
    """Yield the moves but those of lines that stand by themselves in both texts and have nothing but boxes, and what
    differs, between their two places."""
    differing_a, differing_b = differing_blocks(differences, core.judge_a.side, core.judge_b.side)
    for move in moves:
        gone, come = move.gone, move.come
        is_line = gone.a_whole and come.b_whole and len(gone.a_blocks) == len(come.b_blocks) == 1
        stays = (
            is_line
            and _is_beside(come.a_at, gone.a_blocks[0], core.judge_a, differing_a)
            and _is_beside(gone.b_at, come.b_blocks[0], core.judge_b, differing_b)
        )
        if not stays:
            yield move


def _is_beside(at: tuple[int, int], line: int, judge: Furniture, differing: Set[int]) -> bool:
    """Whether nothing of the text stands between a place and a line."""
    block, token = at
    if token not in (0, BEHIND):
        return False
    before = block + (token == BEHIND)      # the block before which the place is
    between = range(before, line) if before <= line else range(line + 1, before)
    return len(between) <= _BETWEEN and all(other in differing or judge.opens_box(other) for other in between)
