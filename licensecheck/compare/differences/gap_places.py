"""Where a word of a gap stands in its block, and whether both texts go on alike behind it."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run

__all__ = ["goes_on_alike", "place_of"]


def place_of(owner: Sequence[int], block: int, at: int) -> tuple[int, int]:
    """Return the (block, word) of the word at a place of a gap; `owner` has the block of each of its words."""
    return block, at - bisect_left(owner, block)


def goes_on_alike(gap: Gap, run: Run, at: int) -> bool:
    """Whether both texts go on alike behind a word of a run: with a word they share, in the next paragraph perhaps, or
    with no more of a paragraph."""
    if at + 1 < run.length:
        return True
    a, b = run.a + at, run.b + at
    behind = bisect_left(gap.runs, a + 1, key=_start)
    following = gap.runs[behind] if behind < len(gap.runs) else None
    if following is not None and (following.a, following.b) == (a + 1, b + 1):
        return True
    return gap.a_owner[a + 1 : a + 2] != [gap.a_owner[a]] and gap.b_owner[b + 1 : b + 2] != [gap.b_owner[b]]


_start = attrgetter("a")
