"""Blocks of the copy that can hold words of some blocks of the original, found without aligning words.

Before and behind the paragraphs that both texts share stand a site's menus and boxes, a thousand words of which none is
the article's. A search for pieces of the original as they stand tells where its words end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.comments import closes, holds
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.whole_lists import list_of, whole_list
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["kin_blocks"]

_PIECE = 18
"""Characters of a block that are looked for as they stand: three words, short enough to survive between two edits.
A third of it is as much in scripts without spaces."""

_LEAST = 8
"""Characters from which a short block is looked for at all; shorter labels stand on every page."""

_BESIDE = 6
"""Blocks beside those that hold pieces in which a short sentence may stand that was set apart: a box may stand
between."""

_TRIES = 40
"""Blocks of the original in which a short line beside is looked for: the article's own are the nearest."""

_SHORT, _SENTENCE = 15, 3
"""Words up to which a sentence may be too short to hold a piece, and from which one that was edited can be told."""

_REACH = 300
"""Characters of a block in which its first and its last words are found."""

_ALIKE = 0.5
"""Share of its words that an edited line keeps."""


def kin_blocks(
    a: TextSide, b: TextSide, a_gap: Sequence[int], near: Sequence[int], *, from_end: bool
) -> list[int]:
    """Return the blocks of the copy near by that hold a piece of some blocks, in order; `from_end` says that the
    shared paragraphs stand behind them."""
    near = near if from_end else _before_comments(a, b, a_gap, near)
    if not near:
        return []
    kin = b.blocks_with(_pieces(a, a_gap), near[0], near[-1])
    kin = sorted({*kin, *_list_of_both(a, b, a_gap, near, from_end=from_end)})
    if not kin:
        beside = near[-_BESIDE:] if from_end else near[:_BESIDE]
        return [j for j in beside if len(b.keys[j]) >= _LEAST and b.size(j) <= _SHORT and _is_part(b.keys[j], a, a_gap)]
    outwards = [j for j in reversed(near) if j < kin[0]] if from_end else [j for j in near if j > kin[-1]]
    lines = list(_set_apart(a, b, a_gap[-_TRIES:] if from_end else a_gap[:_TRIES], kin, outwards[:_BESIDE]))
    return [*reversed(lines), *kin] if from_end else [*kin, *lines]


def _before_comments(a: TextSide, b: TextSide, a_gap: Sequence[int], near: Sequence[int]) -> Sequence[int]:
    """Leave out the readers' comments, which quote the article, where none of its paragraphs stands behind their
    heading."""
    headings = (at for at, j in enumerate(near) if b.blocks[j].tag in HEADING_TAGS and closes(b.keys[j]))
    first = next(headings, None)
    if first is None or not b.may_search() or any(holds(b, a.keys[i]) for i in a_gap):
        return near
    return near[:first]


def _list_of_both(
    a: TextSide, b: TextSide, a_gap: Sequence[int], near: Sequence[int], *, from_end: bool
) -> Sequence[int]:
    """Return the blocks of the copy's list that comes next where most of its items, or of the original's next list, are
    in both: cells and items can be shorter than any piece."""
    one, other = _next_list(a, a_gap, from_end=from_end), _next_list(b, near, from_end=from_end)
    common = Counter(a.keys[i] for i in one) & Counter(b.keys[j] for j in other)
    return other if common.total() >= max(_FEWEST, (min(len(one), len(other)) + 1) // 2) else ()


_FEWEST = 2
"""Items that two lists have in common, at least."""


def _next_list(side: TextSide, blocks: Sequence[int], *, from_end: bool) -> Sequence[int]:
    """Return those of some blocks that are the list or table which stands next to the shared paragraphs."""
    for block in (blocks[: -_NEXT - 1 : -1] if from_end else blocks[:_NEXT]):
        if list_of(side, block) is not None:
            near = frozenset(blocks)
            return [other for other in whole_list(side, block) if other in near]
    return ()


_NEXT = 10
"""Blocks from the shared paragraphs to such a list, at most."""


def _pieces(a: TextSide, a_gap: Sequence[int]) -> set[str]:
    """Return pieces of each block, its end among them."""
    pieces: set[str] = set()
    for block in a_gap:
        key = a.keys[block]
        if len(key) >= _LEAST:
            size = _PIECE if _has_spaces(key) else _PIECE // 3
            pieces.update(key[at : at + size] for at in range(0, max(1, len(key) - size + 1), size))
            pieces.add(key[-size:])
    return pieces


def _has_spaces(key: str) -> bool:
    """Whether spaces part a text's words, and not its clauses alone, as behind the commas of Chinese."""
    spaces = key.count(" ")
    return spaces > len(key) // _PIECE and breaks(key) <= 2 * spaces


def _set_apart(
    a: TextSide, b: TextSide, a_gap: Sequence[int], kin: Sequence[int], outwards: Sequence[int]
) -> Iterator[int]:
    """Yield the blocks from the outermost kin outwards that are a short first or last sentence of one of the
    original's blocks, given a paragraph of its own, edited or not."""
    for j in outwards:
        is_short = 0 < b.size(j) <= _SHORT
        if is_short and (_is_part(b.keys[j], a, a_gap) or _is_edited_part(a, b, a_gap, j, kin)):
            yield j


def _is_part(key: str, a: TextSide, a_gap: Sequence[int]) -> bool:
    holding = [a.keys[block] for block in a_gap if key in a.keys[block]]
    return any(_part_of(key).search(whole) for whole in holding)


def _part_of(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")


def _is_edited_part(a: TextSide, b: TextSide, a_gap: Sequence[int], line: int, kin: Sequence[int]) -> bool:
    """Whether a line that stands as its kin does has half of its words in common with a block's first or last ones."""
    size = b.size(line)
    if size < _SENTENCE or not any(stands_like(b, line, other) for other in (kin[0], kin[-1])):
        return False
    words = Counter(b.keys[line].split())
    for block in a_gap:
        first, last = a.keys[block][:_REACH].split(), a.keys[block][-_REACH:].split()
        if any((words & Counter(end)).total() >= _ALIKE * size for end in (first[:size], last[-size:])):
            return True
    return False
