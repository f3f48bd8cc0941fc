"""What stands between two pairs of equal blocks, on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.words import Token

__all__ = ["Gap"]


@dataclass(slots=True, eq=False, repr=False)
class Gap:
    """Blocks of both sides between two pairs of equal blocks, with their words and the runs that match.

    The words' owners are the blocks they stand in, in order; a run is within a block on both sides. `a_before` and
    `b_before` are the blocks that end before it, -1 at a text's beginning.
    """

    a_blocks: Sequence[int]
    b_blocks: Sequence[int]
    a: list[Token] = field(default_factory=list)
    b: list[Token] = field(default_factory=list)
    a_owner: list[int] = field(default_factory=list)
    b_owner: list[int] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    a_before: int = -1
    b_before: int = -1
