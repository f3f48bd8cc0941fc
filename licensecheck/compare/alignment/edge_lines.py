"""A short first or last line of an article that was edited.

Of a few words too little is left for the words alone to tell that two lines are one; where they stand says the rest:
both are the next line beside the same paragraph, of its kind and in its place; a picture or a heading may part them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from turbohtml import Element

from licensecheck.compare.alignment.alikeness import ALIKE, are_alike
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.set_apart import is_line, is_set_apart
from licensecheck.compare.text_side import TextSide
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["edited_edges"]

_FEWEST, _MOST = 3, 15
"""Words of a short line. Two words that share one are two labels, unless they are a sentence behind others as short;
what is longer is found by its words."""

_NEAR = 12
"""Blocks beside the equal ones in which the line itself may stand, a box before it; equal ones that it may be like."""


def edited_edges(
    a: TextSide, b: TextSide, a_blocks: Sequence[int], pairs: Sequence[tuple[int, int]], left_out_b: Set[int]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Return the blocks of the original and the copy that are its first line, edited, and its last, where they are;
    `pairs` are equal blocks."""
    if not pairs:
        return None, None
    at_first, at_last = a_blocks.index(pairs[0][0]), a_blocks.index(pairs[-1][0])
    before, behind = a_blocks[max(0, at_first - _NEAR) : at_first][::-1], a_blocks[at_last + 1 : at_last + 1 + _NEAR]
    ends = (range(pairs[0][1] - 1, -1, -1), range(pairs[-1][1] + 1, len(b.blocks)))
    first = _edited(a, b, before, ends[0], pairs[:_NEAR], left_out_b)
    last = _edited(a, b, behind, ends[1], pairs[: -_NEAR - 1 : -1], left_out_b)
    return first, last


def _edited(
    a: TextSide,
    b: TextSide,
    a_outwards: Sequence[int],
    b_outwards: Sequence[int],
    pairs: Sequence[tuple[int, int]],
    left_out_b: Set[int],
) -> tuple[int, int] | None:
    passed = _equal_lines(a, b, a_outwards, b_outwards, pairs[0])
    pairs = [*((a_outwards[at], b_outwards[at]) for at in reversed(range(passed))), *pairs]
    a_outwards, b_outwards = a_outwards[passed:], b_outwards[passed:]
    if a_outwards:
        apart = _set_apart_alike(a, b, a_outwards[0], [j for j in b_outwards[:_STEP] if j not in left_out_b])
        if apart is not None:
            return apart
    line, pair = _line_beside(a, a_outwards, pairs)
    fewest = _FEWEST - 1 if passed and line >= 0 and ends_in_full_stop(a.keys[line]) else _FEWEST
    if line < 0 or not fewest <= a.size(line) <= _MOST:
        return None
    other = _next_like(b, b_outwards[:_NEAR], pair[1], left_out_b)
    if other < 0 or b.size(other) > _MOST / ALIKE or a.keys[line] in (b.keys[j] for j in b_outwards[:_NEAR]):
        return None
    a_next, b_next = a_outwards[a_outwards.index(line) :], b_outwards[b_outwards.index(other) :]
    if _are_joined(a, b, a_next, other) or _is_split(a, b, line, b_next):
        return None
    return (line, other) if are_alike(a.tokens(line), b.tokens(other)) else None


def _are_joined(a: TextSide, b: TextSide, a_outwards: Sequence[int], block: int) -> bool:
    """Whether a block of the copy is the next two lines of the original, joined, of which one was edited at most; or
    the one and some sentences of the other."""
    lines = a_outwards[:2]
    key = b.keys[block]
    whole = [line for line in lines if len(a.keys[line]) >= _WHOLE and a.keys[line] in key]
    if len(lines) == 1 or not whole:
        return False
    rest = key.replace(a.keys[whole[0]], "").strip()
    other = next(line for line in lines if line != whole[0])
    if len(rest) >= _WHOLE and rest in a.keys[other]:
        return True
    return b.size(block) >= _BOTH * sum(map(a.size, lines))


_WHOLE, _BOTH = 12, 0.8
"""Characters of a line from which a longer one that has it was joined to it, and the share of both lines' words that
such a one has."""


def _is_split(a: TextSide, b: TextSide, line: int, b_outwards: Sequence[int]) -> bool:
    """Whether the copy has a line of the original in two, unedited: the block beyond the first of some has the rest."""
    if len(b_outwards) < _HALVES or not stands_like(b, *b_outwards[:_HALVES]):
        return False
    whole, part, rest = a.keys[line], *(b.keys[block] for block in b_outwards[:_HALVES])
    return part in whole and rest in whole and rest not in part and " " in rest


_HALVES = 2
"""Blocks that a line stands in where it is parted once."""


def _equal_lines(
    a: TextSide, b: TextSide, a_outwards: Sequence[int], b_outwards: Sequence[int], nearest: tuple[int, int]
) -> int:
    """Return how many lines right beside the equal blocks are equal too, too short to be such a block, and stand as the
    text does on both sides."""
    for at, (i, j) in enumerate(zip(a_outwards, b_outwards, strict=False)):
        if a.keys[i] != b.keys[j] or not (stands_like(a, i, nearest[0]) and stands_like(b, j, nearest[1])):
            return at
    return min(len(a_outwards), len(b_outwards))


def _set_apart_alike(
    a: TextSide, b: TextSide, block: int, b_next: Sequence[int]
) -> tuple[int, int] | None:
    """Return the block right beside the original's paragraphs and the copy's next one that are two forms of one short
    quotation or piece of code, set as such in both."""
    kind = _apart(a, block)
    if kind is None or a.size(block) > _MOST:
        return None
    other = next((j for j in b_next if _apart(b, j) == kind and a.keys[block] != b.keys[j]), None)
    return (block, other) if other is not None and are_alike(a.tokens(block), b.tokens(other)) else None


def _apart(side: TextSide, block: int) -> str | None:
    node = side.blocks[block].node
    found = node.closest("blockquote, pre") if isinstance(node, Element) else None
    return None if found is None else found.tag


_STEP = 3
"""Blocks of the copy beside its paragraphs in which such a block stands."""


def _line_beside(
    a: TextSide, outwards: Sequence[int], pairs: Sequence[tuple[int, int]]
) -> tuple[int, tuple[int, int]]:
    """Return the next line of the original that stands as the nearest pair does, and that pair; or, behind what is set
    apart, the next sentence that stands as a paragraph near by does. -1 where there is none."""
    nearest = pairs[0]
    if not outwards or stands_like(a, outwards[0], nearest[0]):
        return (outwards[0] if outwards else -1), nearest
    paragraphs = [pair for pair in pairs if a.blocks[pair[0]].tag not in HEADING_TAGS]
    beside = next((pair[0] for pair in paragraphs if is_line(a, pair[0])), -1)
    for block in outwards if beside >= 0 else ():
        like = next((pair for pair in paragraphs if stands_like(a, block, pair[0]) and is_line(a, pair[0])), None)
        if like is not None:
            return block if is_line(a, block) else -1, like
        if not is_set_apart(a, block, beside):
            break
    return -1, nearest


def _next_like(side: TextSide, outwards: Sequence[int], known: int, left_out: Set[int]) -> int:
    """Return the next block of the copy that stands as a known one does, or -1 where a notice or the page's end stands
    before it."""
    for block in outwards:
        if block in left_out and side.blocks[block].tag != "figcaption":
            break
        if stands_like(side, block, known):
            return block
        if not is_set_apart(side, block, known):
            break
    return -1
