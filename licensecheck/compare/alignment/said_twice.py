"""Blocks of a gap that say again what another of it says, where the other text says it once.

A teaser or a pull quote stands right before or behind the paragraph whose words it has. Where that paragraph was
edited no block is equal, and its words would be matched half with the one and half with the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.text_side import TextSide

__all__ = ["said_twice", "shown_beside"]

_LEAST = 6
"""Words of a block from which it is asked: shorter lines are alike by chance."""

_MOST = 20
"""Blocks of a gap that are asked; an outer gap may hold all the boxes of a page."""

_SAME = 0.8
"""Share of a block's words that another has which says it again, edited a little."""

_KIN = 0.5
"""Share of a block's words that its counterpart has, edited or not, or what is shown of it beside it."""

_BOTH = 0.9
"""Share of the words of two blocks from which one block of the other text holds them both, joined."""

_LONGER = 1.2
"""Times as many words as another's from which a block is the paragraph, and the other a part of it said again."""


def said_twice(side: TextSide, blocks: Sequence[int], other: TextSide, others: Sequence[int]) -> set[int]:
    """Return the blocks of one side of a gap that must not be matched, for they repeat another of it which the other
    side has once."""
    found: set[int] = set()
    for first, second in _doubles(side, blocks):
        kin = [j for j in others[:_MOST] if min(_share(side, block, other, j) for block in (first, second)) >= _KIN]
        if len(kin) == 1 and not _holds_both(side, (first, second), other, kin[0]):
            found.add(_repetition(side, blocks, (first, second), _word_counts(other, kin[0])))
    return found


def shown_beside(a: TextSide, b: TextSide, pairs: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the copy's blocks, of some that are equal to the original's, right before or behind an edited form of
    themselves that stands as the text does while they do not: what a site shows of a paragraph, as it was. Where the
    original says nearly the same beside it, the form beside may be of that."""
    matched = {j for _, j in pairs}
    for at, (own, shown) in enumerate(pairs):
        for beside in (shown - 1, shown + 1):
            if beside in matched or not 0 <= beside < len(b.blocks) or b.keys[beside] in a.key_counts:
                continue
            sizes = b.size(beside), b.size(shown)
            if sizes[0] < _LEAST or min(sizes) < _KIN * max(sizes):
                continue    # a subhead, a line of code or a pull quote has words of the paragraph beside it as well
            if _share(b, beside, b, shown) < _SAME or _has_beside(a, own, b, beside):
                continue
            others = [j for _, j in (*pairs[max(0, at - 1) : at], *pairs[at + 1 : at + 2])]
            if any(stands_like(b, beside, j) for j in others) and not any(stands_like(b, shown, j) for j in others):
                yield shown


def _has_beside(a: TextSide, own: int, b: TextSide, block: int) -> bool:
    """Whether the original has most words of a block of the copy right before or behind one of its own."""
    return any(0 <= i < len(a.blocks) and _share(a, i, b, block) >= _SAME for i in (own - 1, own + 1))


def _holds_both(side: TextSide, double: tuple[int, int], other: TextSide, block: int) -> bool:
    """Whether a block of the other text has the words of both of two blocks, and not those of one and others."""
    first, second = double
    words = _word_counts(side, first) + _word_counts(side, second)
    return (words & _word_counts(other, block)).total() >= _BOTH * words.total()


def _doubles(side: TextSide, blocks: Sequence[int]) -> Iterator[tuple[int, int]]:
    asked = [block for block in blocks[:_MOST] if side.size(block) >= _LEAST] if len(blocks) > 1 else []
    for first, second in combinations(asked, 2):
        if _share(side, first, side, second) >= _SAME:
            yield first, second


def _share(side: TextSide, block: int, other: TextSide, another: int) -> float:
    """Return which share of the shorter one's words two blocks have in common."""
    one, two = side.keys[block], other.keys[another]
    if max(len(one), len(two)) > _LONGEST or not _have_piece(one, two):
        return 0.0
    sizes = side.size(block), other.size(another)
    common = (_word_counts(side, block) & _word_counts(other, another)).total()
    return common / max(1, min(sizes))


def _word_counts(side: TextSide, block: int) -> Counter[str]:
    return Counter(token.word for token in side.tokens(block))


_LONGEST = 20_000
"""Characters of a paragraph that something says again; what is longer is a whole text, and its words are many."""

_PIECE = 12
"""Characters of the shorter text that stand in the longer one as they are, from a third or two thirds of it on."""


def _have_piece(one: str, two: str) -> bool:
    short, long = (one, two) if len(one) <= len(two) else (two, one)
    return any(short[at : at + _PIECE] in long for at in (0, len(short) // 3, 2 * len(short) // 3, len(short) - _PIECE))


def _repetition(side: TextSide, blocks: Sequence[int], two: tuple[int, int], counterpart: Counter[str]) -> int:
    """Return which of two blocks that say the same is not the text's own, or has less of what the other text has."""
    first, second = two
    sizes = side.size(first), side.size(second)
    if max(sizes) >= _LONGER * min(sizes):
        return first if sizes[0] < sizes[1] else second
    beside = (blocks[0] - 1, blocks[-1] + 1, *(block for block in blocks[:_MOST] if block not in two))
    around = [at for at in beside if 0 <= at < len(side.blocks)]
    own = [any(stands_like(side, block, at) for at in around) for block in two]
    if own[0] != own[1]:
        return second if own[0] else first
    common = [(_word_counts(side, block) & counterpart).total() for block in two]
    return first if common[0] < common[1] else second
