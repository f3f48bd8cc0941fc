"""Where blocks stand in the page: their common container, and what their wrappers say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeGuard

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.model import Block

__all__ = [
    "ancestors",
    "container_of",
    "is_cell",
    "likely_container",
    "outwards",
    "shared_ancestors",
    "table_of",
]

_MOST = 0.9
"""Share of the matched words a container must hold; the rest may be furniture that both sites share."""


def ancestors(node: Element | None) -> list[Element]:
    """Return an element and what it stands in, innermost first."""
    return list(outwards(node))


def outwards(node: Element | None) -> Iterator[Element]:
    """Yield an element and what it stands in, innermost first."""
    current: object = node
    while isinstance(current, Element):
        yield current
        current = current.parent


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


def is_cell(node: object) -> TypeGuard[Element]:
    """Whether something is a cell of a table."""
    return isinstance(node, Element) and node.tag in ("td", "th")


def table_of(cell: Element) -> Element | None:
    """Return the table that a cell stands in."""
    return next((element for element in islice(outwards(cell), 1, _TABLE_DEPTH) if element.tag == "table"), None)


_TABLE_DEPTH = 5
"""Elements from a cell to its table: the cell, its row, the body, the table, and one to spare."""


def shared_ancestors(nodes: Iterable[Element]) -> set[Element]:
    """Return everything that some elements stand in."""
    found: set[Element] = set()
    for node in nodes:
        current = node.parent
        while isinstance(current, Element) and current not in found:
            found.add(current)
            current = current.parent
    return found


_PARAGRAPH_TAGS = frozenset(("p", "blockquote", "li", "pre", "div", "td", "h2", "h3"))


def likely_container(side: TextSide) -> Element | None:
    """Return the element that holds most running text near its surface, where nothing else tells the article."""
    score: dict[Element, float] = defaultdict(float)
    for block, key in zip(side.blocks, side.keys, strict=True):
        node = block.node
        if len(key) < _PROSE or not isinstance(node, Element) or block.tag not in _PARAGRAPH_TAGS:
            continue
        around: object = node.parent
        for level in range(_LEVELS):
            if not isinstance(around, Element):
                break
            score[around] += len(key) / (1 << level)
            around = around.parent
    return max(score, key=lambda element: score[element]) if score else None


_LEVELS = 3
"""Wrappers of a paragraph that its words speak for, the nearest most."""

_PROSE = 60
"""Characters from which a block counts as running text when looking for the article."""
