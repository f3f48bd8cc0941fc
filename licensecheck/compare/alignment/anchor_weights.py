"""How much a block that both texts have says about where the article stands.

Sister sites put the same box between other paragraphs: its lines are as equal as the article's own. Where they cross,
running text outweighs lists that stand apart from it, and what is called a box, or is a list of links, yields to both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import islice, pairwise

from turbohtml import Element

from licensecheck.compare.alignment.matching import heaviest_chain
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import BOX_NAMES, BOX_ROLES, BOX_TAGS
from licensecheck.document.element_names import numberless, signature, words_of
from licensecheck.document.nesting import ancestors, outwards
from licensecheck.document.tags import TEXT_TAGS

__all__ = ["weightiest_order"]

_TEXT, _LISTED, _BOX = 1_000, 500, 1
"""What a word weighs in the text, in a list with a wrapper of its own, in a box: none is a thousand times as long."""


def weightiest_order(a: TextSide, b: TextSide, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return those of some pairs of equal blocks that stand in one order in both texts and weigh most; `pairs` are
    sorted by the first, descending in the second."""
    if all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(pairs)):
        return list(pairs)
    weights_a, weights_b = _weights(a, [i for i, _ in pairs]), _weights(b, [j for _, j in pairs])
    weights = [a.size(i) * min(weights_a[i], weights_b[j]) for i, j in pairs]
    return heaviest_chain(pairs, weights)


def _weights(side: TextSide, blocks: Sequence[int]) -> dict[int, int]:
    """Return what a word of each of some blocks weighs; the kind of wrapper with most of their words is the text's."""
    homes = {block: _home(side.blocks[block].node) for block in blocks}
    words: Counter[str | None] = Counter()
    for block, (kind, _) in homes.items():
        words[kind] += side.size(block)
    text = max(words, key=words.__getitem__, default=None)
    boxed = _in_boxes(side, homes, words.total())
    return {
        block: _BOX if block in boxed else _LISTED if listed and kind != text else _TEXT
        for block, (kind, listed) in homes.items()
    }


def _home(node: Element | None) -> tuple[str | None, bool]:
    """Return the kind of the wrapper that a block stands in, and whether it is an item or a quotation there."""
    listed = False
    for element in islice(outwards(node), 1, _DEPTH):
        if element.tag not in TEXT_TAGS:
            return _kind(element), listed
        listed = True
    return None, listed


def _in_boxes(side: TextSide, blocks: Collection[int], words: int) -> set[int]:
    """Return those of some blocks, of so many words together, that a link is or a box holds.

    A kind of box that holds most of the words is none, whatever it is called: systems call a whole post by its tags,
    and each of its paragraphs a widget.
    """
    boxed: set[int] = set()
    boxes: dict[int, list[Element]] = {}
    for block in blocks:
        node = side.blocks[block].node
        if isinstance(node, Element) and side.ask(_is_link, node):
            boxed.add(block)
        else:
            boxes[block] = [element for element in islice(outwards(node), _DEPTH) if side.ask(_is_box, element)]
    kinds = {box: _kind(box) for around in boxes.values() for box in around}
    held = _held(side, blocks, kinds) if kinds else Counter()
    return boxed.union(block for block, around in boxes.items() if any(2 * held[kinds[box]] <= words for box in around))


def _held(side: TextSide, blocks: Collection[int], kinds: Mapping[Element, str]) -> Counter[str]:
    """Count the words of some blocks that the boxes of each kind hold; `kinds` are those of the boxes."""
    held: Counter[str] = Counter()
    around: dict[Element | None, set[str]] = {}
    for block in blocks:
        node = side.blocks[block].node
        if node not in around:
            around[node] = {kinds[element] for element in ancestors(node) if element in kinds}
        held.update(dict.fromkeys(around[node], side.size(block)))
    return held


def _kind(element: Element) -> str:
    return numberless(element) or signature(element)


def _is_link(node: Element) -> bool:
    """Whether most of what an element says is one link."""
    link = node.select_one("a[href]")
    return link is not None and len(link.text) > _MOST * len(node.text)


_MOST = 0.6
"""Share of a line's characters in its link from which it is one of a list of links."""


def _is_box(element: Element) -> bool:
    role = element.attr("role")
    if element.tag in BOX_TAGS or (role and role.lower() in BOX_ROLES):
        return True
    classes = element.attr("class")     # an id is as often made of the words of a section's heading
    return bool(classes) and not words_of(classes or "").isdisjoint(BOX_NAMES)


_DEPTH = 6
"""Elements from a block's words to the box that they stand in; what is farther out holds text and boxes alike."""
