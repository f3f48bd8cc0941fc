"""A short first or last line of an article that was edited.

Of a few words too little is left for the words alone to tell that two lines are one; where they stand says the rest:
both are the next line beside the same paragraph, of its kind and in its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.text_side import TextSide

__all__ = ["edited_edges"]

_FEWEST, _MOST = 3, 15
"""Words of a short line. Two words that share one are two labels; what is longer is found by its words."""

_ALIKE = 0.5
"""Share of its words that an edited line keeps: one of two for every word that was changed."""

_NEAR = 12
"""Blocks of the copy in which the line itself may stand, a box before it."""


def edited_edges(
    a: TextSide, b: TextSide, a_blocks: Sequence[int], pairs: Sequence[tuple[int, int]], left_out_b: Set[int]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Return the blocks of the original and the copy that are its first line, edited, and its last, where they are;
    `pairs` are equal blocks."""
    if not pairs:
        return None, None
    at_first, at_last = a_blocks.index(pairs[0][0]), a_blocks.index(pairs[-1][0])
    before, behind = a_blocks[at_first - 1] if at_first else -1, a_blocks[at_last + 1 : at_last + 2]
    ends = (range(pairs[0][1] - 1, -1, -1), range(pairs[-1][1] + 1, len(b.blocks)))
    first = _edited(a, b, before, pairs[0], ends[0], left_out_b) if before >= 0 else None
    last = _edited(a, b, behind[0], pairs[-1], ends[1], left_out_b) if behind else None
    return first, last


def _edited(
    a: TextSide, b: TextSide, line: int, pair: tuple[int, int], outwards: range, left_out_b: Set[int]
) -> tuple[int, int] | None:
    if not outwards or outwards[0] in left_out_b or not _FEWEST <= a.size(line) <= _MOST:
        return None
    other = outwards[0]
    if b.size(other) > _MOST / _ALIKE:
        return None
    if not stands_like(a, line, pair[0]) or not stands_like(b, other, pair[1]):
        return None
    if a.keys[line] in (b.keys[j] for j in outwards[:_NEAR]):
        return None
    one, two = (Counter(words) for words in (_words(a, line), _words(b, other)))
    alike = (one & two).total() >= _ALIKE * max(one.total(), two.total())
    return (line, other) if alike else None


def _words(side: TextSide, block: int) -> Iterator[str]:
    return (token.word for token in side.tokens(block))
