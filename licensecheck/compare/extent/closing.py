"""Where a copy's article ends that has no credit line below it: with the prose that stands as its paragraphs do."""

from __future__ import annotations

from collections.abc import Sequence, Set

from turbohtml import Element

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.text_side import TextSide
from licensecheck.document.element_names import standing
from licensecheck.document.tags import HEADING_TAGS

__all__ = ["closing"]

_REACH = 12
"""Blocks behind the last shared paragraph that are looked at: so many of the page are compared there."""

_LONGEST = 5_000
"""Characters of a paragraph that an editor puts behind an article; what is longer is a page's archive."""

_NEAREST, _SEEN = 3, 12
"""The last shared paragraphs that tell where others stand, and the blocks among which they are looked for: a list or a
heading may be the last."""


def closing(stream: Stream, shared: Sequence[int], judge: Furniture) -> int:
    """Return the last block that belongs to the copy's article; `shared` are its blocks that both texts have.

    What the original says stands there again where a page carries the article twice; what is gone from its place there
    has moved.
    """
    b, last = stream.b, shared[-1]
    near = _paragraphs(b, shared)
    ends = b.blocks[last].node
    places = {place for node in (*near, ends) if isinstance(node, Element) for place in standing(node)}
    parents = {node.parent for node in near}
    told = {stream.a.keys[i] for i, _, _ in stream.matched()}
    behind: list[int] = []
    found = False
    for block in range(last + 1, min(last + 1 + _REACH, len(b.blocks))):
        is_notice = block in stream.b_notices and b.blocks[block].tag != "figcaption"
        if is_notice or len(b.keys[block]) > _LONGEST:
            break
        if b.keys[block] in told and not (block == last + 1 and _is_said_once_more(b, block, told)):
            break
        behind.append(block)
        found = found or _may_be_text(b.blocks[block].node, places, parents)
    if not found:
        return last
    # Nothing stands so behind the text of most clean copies.
    from licensecheck.compare.extent.closing_prose import ClosingProse

    return ClosingProse(judge, near, places).last_of(behind, last)


def _is_said_once_more(b: TextSide, block: int, told: Set[str]) -> bool:
    """Whether a paragraph of the original's is said again by itself, and not the article with it."""
    goes_on = block + 1 < len(b.blocks) and b.keys[block + 1] in told
    return b.told_again is None and not goes_on


def _paragraphs(b: TextSide, shared: Sequence[int]) -> list[Element]:
    """Return the elements of the last shared paragraphs, or of the last shared block if there is none."""
    seen = (b.blocks[block].node for block in shared[: -_SEEN - 1 : -1])
    nodes = [node for node in seen if isinstance(node, Element)]
    return list(dict.fromkeys(node for node in nodes if node.tag not in _NO_PARAGRAPHS))[:_NEAREST] or nodes[:1]


_NO_PARAGRAPHS = frozenset((*HEADING_TAGS, "li", "dt", "dd", "td", "th", "figcaption"))


def _may_be_text(node: object, places: Set[tuple[object, ...]], parents: Set[object]) -> bool:
    """Whether an element is of the kind of some paragraphs and in the same place, or an item or a quotation in a list
    or quotation that stands beside them."""
    if not isinstance(node, Element):
        return False
    if not places.isdisjoint(standing(node)):
        return True
    box = node if node.tag == "blockquote" else node.parent
    return isinstance(box, Element) and box.tag in _BOXES and box.parent in parents


_BOXES = frozenset(("ul", "ol", "blockquote"))
