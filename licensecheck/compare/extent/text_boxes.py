"""The boxes that a page parts its article into: before a picture and behind it, before a paywall and behind it.

Where the copy has words of one box alone, that box seems to hold the whole article, and what else was cut with the
other boxes is missed. So the original's page is asked for paragraphs near by in boxes of the same kind, or right in
the element that it calls its article's text.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice

from turbohtml import Element

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.extent.core import Core
from licensecheck.compare.text_side import TextSide
from licensecheck.document.element_names import is_called_body, signature, without_modifiers
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["in_like_boxes"]

_SENTENCE = 40
"""Characters of a paragraph from which it is looked at."""


def in_like_boxes(stream: Stream, core: Core, near: range) -> Iterator[int]:
    """Yield the paragraphs of the original among some blocks beside its article that stand in a box like its own."""
    a, judge = stream.a, core.judge_a
    told = _matched_keys(stream)
    kinds = _kinds_of_boxes(judge.article_nodes)
    for block in near:
        node = a.blocks[block].node
        if a.blocks[block].tag != "p" or len(a.keys[block]) < _SENTENCE or not isinstance(node, Element):
            continue
        holder = _holder(node, judge.shared)
        if holder is None or not _stands_in_box(node, holder, kinds) or _is_apart(a, holder, block, core):
            continue
        if a.keys[block] in told:
            continue
        from licensecheck.compare.extent.edges import is_article_edge

        if is_article_edge(a, judge, block):
            yield block


def _matched_keys(stream: Stream) -> Set[str]:
    """What both texts say: a page may say the beginning of its article twice, the second time behind a paywall."""
    return {stream.a.keys[i] for i, _, _ in stream.matched()}


def _kinds_of_boxes(nodes: Set[Element]) -> set[object]:
    """Return the kinds of elements that the article's paragraphs stand in, where something tells them from others."""
    parents = {node.parent for node in nodes if node.tag == "p"}
    return {_kind(parent) for parent in parents if isinstance(parent, Element)} - {None}


def _kind(box: Element) -> object:
    """Return what tells a box from another kind: its classes, or else what holds it and the heading that it opens
    with, as chapters do; None where there is neither."""
    if box.attr("class"):
        return without_modifiers(signature(box))
    first = next((child for child in box.children if isinstance(child, Element)), None)
    return (box.parent, box.tag, first.tag) if first is not None and first.tag in HEADING_TAGS else None


def _holder(node: Element, shared: Set[Element]) -> Element | None:
    """Return the innermost element that holds a paragraph and some of the article's."""
    return next((element for element in islice(outwards(node), _DEPTH) if element in shared), None)


_DEPTH = 12
"""Elements from a paragraph to what holds its box and the article's, at most: boxes are wrapped in a few."""


def _stands_in_box(node: Element, holder: Element, kinds: Set[object]) -> bool:
    """Whether a paragraph stands in a box of the article's kind, or right in what is called an article's text."""
    parent = node.parent
    if not isinstance(parent, Element):
        return False
    return _kind(parent) in kinds or (parent is holder and is_called_body(holder))


def _is_apart(a: TextSide, holder: Element, block: int, core: Core) -> bool:
    """Whether another article begins between a paragraph and the article, on a page that shows several."""
    if holder.tag in ("body", "html") or _is_in_article(a, block, holder) or _is_in_article(a, core.a_first, holder):
        return True
    between = range(block + 1, core.a_first) if block < core.a_first else range(core.a_last + 1, block)
    return any(a.blocks[at].tag == "h1" for at in between)


def _is_in_article(a: TextSide, block: int, holder: Element) -> bool:
    """Whether a block stands in an `article` within an element."""
    for element in outwards(a.blocks[block].node):
        if element == holder:
            return False
        if element.tag == "article":
            return True
    return False
