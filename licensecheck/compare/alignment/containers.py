"""The element that holds an article: by the blocks that are known to be its own, or by where most text is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks
from licensecheck.document.model import Block
from licensecheck.document.nesting import ancestors

__all__ = ["container_of", "likely_container"]

_MOST = 0.9
"""Share of the matched words a container must hold; the rest may be furniture that both sites share."""


def container_of(blocks: Sequence[Block], weights: Sequence[int]) -> Element | None:
    """Return the innermost element that holds most of some blocks, by weight."""
    total = sum(weights)
    under: dict[Element | None, int] = defaultdict(int)
    for block, weight in zip(blocks, weights, strict=True):
        under[block.node.parent if block.node is not None else None] += weight
    held: dict[Element, int] = defaultdict(int)
    depth: dict[Element, int] = {}
    for parent, weight in under.items():
        for level, element in enumerate(reversed(ancestors(parent))):
            held[element] += weight
            depth[element] = level
    most = [element for element, weight in held.items() if weight >= _MOST * total]
    return max(most, key=depth.__getitem__, default=None)


_PARAGRAPH_TAGS = frozenset(("p", "blockquote", "li", "pre", "div", "td", "h2", "h3"))


def likely_container(side: TextSide, is_apart: Callable[[int], bool] = lambda _: False) -> Element | None:
    """Return the element that holds most running text near its surface, where nothing else tells the article;
    `is_apart` says of a block that it is no running text."""
    score: dict[Element, float] = defaultdict(float)
    for at, (block, key) in enumerate(zip(side.blocks, side.keys, strict=True)):
        node, length = block.node, _length(key)
        if length < _PROSE or not isinstance(node, Element) or block.tag not in _PARAGRAPH_TAGS or is_apart(at):
            continue
        around: object = node.parent
        for level in range(_LEVELS):
            if not isinstance(around, Element):
                break
            score[around] += length / (1 << level)
            around = around.parent
    return max(score, key=lambda element: score[element]) if score else None


def _length(key: str) -> int:
    """Return how many characters a text has, or what its words would have in a script that writes them with letters
    and spaces."""
    return len(key) + _MORE * (breaks(key) - key.count(" ")) if len(key) >= _FEWEST else len(key)


_FEWEST, _MORE = 12, 4
"""Characters from which that is asked, and how many more a word has there than in scripts without spaces."""

_LEVELS = 3
"""Wrappers of a paragraph that its words speak for, the nearest most."""

_PROSE = 60
"""Characters from which a block counts as running text when looking for the article."""
