"""A page that says the article's beginning twice: a standfirst or teaser above, and the text itself.

Where the text's own beginning was edited, the repetition is the better match and hides the edit. So the text
is asked first: a paragraph that nearly is the original's, and stands as the next shared paragraph does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.element_names import signature, standing

__all__ = ["opening_repeats", "stands_like"]

_OPENING = 3
"""Blocks of the original before the first shared paragraph of the text that are looked for."""

_REACH = 40
"""Blocks of the copy before that paragraph that are looked at: boxes stand between, menus are farther."""

_ALIKE = 0.7
"""Share of a paragraph's words that its edited form keeps; two paragraphs of one article share up to 0.35."""

_LEAST = 24
"""Folded characters from which a block that stands in a paragraph repeats it."""


def opening_repeats(
    a: TextSide, b: TextSide, a_blocks: Sequence[int], pairs: Sequence[tuple[int, int]]
) -> frozenset[int]:
    """Return the copy's blocks that only repeat the article's beginning; `pairs` are equal blocks."""
    alike = (pair for pair, after in pairwise(pairs) if _likeness(b, pair[1], after[1]) == _FULL)
    anchor = next(alike, None)
    if anchor is None:
        return frozenset()
    found: set[int] = set()
    near = range(max(0, anchor[1] - _REACH), anchor[1])
    for i in [i for i in a_blocks if i < anchor[0]][-_OPENING:]:
        repeats = [j for j in near if len(b.keys[j]) >= _LEAST and b.keys[j] in a.keys[i]]
        own = _own(a, b, i, near, anchor[1]) if repeats else None
        if own is not None:
            level = _likeness(b, own, anchor[1])
            above = [j for j in repeats if j < own and _likeness(b, j, anchor[1]) < level]
            found.update(j for j in above if not _goes_on(a.keys[i], b.keys[j], b.keys[own]))
    return frozenset(found)


def _goes_on(paragraph: str, first: str, second: str) -> bool:
    """Whether a paragraph was split: it begins with the one part, and the other goes on right behind that."""
    rest = paragraph[len(first) :].lstrip()
    return paragraph.startswith(first) and rest.startswith(second[:_LEAST])


def _own(a: TextSide, b: TextSide, block: int, near: range, anchor: int) -> int | None:
    """Return the last block before the anchor that nearly is the original's and stands as the anchor does."""
    words = Counter(token.word for token in a.tokens(block))
    for j in reversed(near):
        if b.keys[j] != a.keys[block] and b.keys[j] in a.key_counts:
            continue        # word for word another paragraph of the original, not this one edited
        size = b.size(j)
        if not _ALIKE * words.total() <= size <= words.total() / _ALIKE or not _likeness(b, j, anchor):
            continue
        shared = (words & Counter(token.word for token in b.tokens(j))).total()
        if shared >= _ALIKE * max(words.total(), size):
            return j
    return None


def stands_like(b: TextSide, block: int, other: int) -> bool:
    """Whether two blocks are the same kind of element in the same parent, or in wrappers of one kind that are."""
    first, second = b.blocks[block].node, b.blocks[other].node
    if not isinstance(first, Element) or not isinstance(second, Element) or signature(first) != signature(second):
        return False
    return first.parent == second.parent or not set(standing(first)).isdisjoint(standing(second))


_FULL = 2


def _likeness(b: TextSide, block: int, other: int) -> int:
    """Return 2 for blocks of the same kind in the same parent, 1 where one of both holds, else 0."""
    first, second = b.blocks[block].node, b.blocks[other].node
    if not isinstance(first, Element) or not isinstance(second, Element):
        return 0
    return (signature(first) == signature(second)) + (first.parent == second.parent)
