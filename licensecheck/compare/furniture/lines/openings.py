"""Lines that open as a site's boxes do, and are no sentence of the text."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.wrappers import called_own_box
from licensecheck.compare.furniture.lines.adverts import says_who_pays
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.furniture.lines.controls import OF_CONTROLS
from licensecheck.compare.furniture.reasons import OPENING
from licensecheck.compare.vocabulary.box_words import TO_READERS
from licensecheck.compare.words import breaks
from licensecheck.document.element_names import standing
from licensecheck.document.nesting import holds_link, outwards
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["by_opening", "is_set_as_text"]

_SHORT = 40
"""Words up to which a block may be known by its opening: boxes of a site are shorter, paragraphs longer."""


def by_opening(shape: ArticleShape, block: int) -> str | None:
    """A line that begins as those do that content systems put between paragraphs."""
    key = shape.side.keys[block]
    if breaks(key) >= _SHORT or not opens_like_box(key):
        return None
    return None if _is_prose(shape, block) or _is_among_items(shape, block) else OPENING


def is_set_as_text(shape: ArticleShape, block: int) -> bool:
    """Whether nothing but its words tells a line that both texts have from their others: it stands beside some of them
    or as they do, in no box, and leads nowhere."""
    node = shape.side.blocks[block].node
    if not isinstance(node, Element) or shape.side.ask(holds_link, node):
        return False
    if any(called_own_box(shape, element) for element in islice(outwards(node), _DEPTH)):
        return False
    places, others = set(standing(node)), shape.article_nodes - {node}
    return any(other.parent == node.parent or not places.isdisjoint(standing(other)) for other in others)


_DEPTH = 4
"""Elements from a line outwards of which one may be its box, though both texts have it."""


def _is_among_items(shape: ArticleShape, block: int) -> bool:
    """Whether a line is an item between two of the article's list, speaks to nobody, and has no link."""
    side, key = shape.side, shape.side.keys[block]
    node = side.blocks[block].node
    if not isinstance(node, Element) or node.tag != "li" or breaks(key) < _ITEM or TO_READERS.search(key):
        return False
    beside = [side.blocks[at].node for at in (block - 1, block + 1) if 0 <= at < len(side.blocks)]
    return not side.ask(holds_link, node) and len(beside) == _BOTH and all(
        isinstance(other, Element) and other.parent == node.parent and other in shape.article_nodes for other in beside
    )


_ITEM = 4
"""Spaces from which an item that opens like a box can be one of the text's list; labels are shorter."""

_BOTH = 2


def _is_prose(shape: ArticleShape, block: int) -> bool:
    """Whether a line that opens like a box is a sentence among the paragraphs: it speaks to nobody, and has no link."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    fewest = _LAST_LINE if _ends_text(shape, block) else _SENTENCE
    if breaks(key) < fewest or not ends_in_full_stop(key) or TO_READERS.search(key) or OF_CONTROLS.search(key):
        return False
    has_link = isinstance(node, Element) and shape.side.ask(holds_link, node)
    return not has_link and not says_who_pays(key) and shape.stands_like_paragraph(block)


_SENTENCE, _LAST_LINE = 7, 2
"""Spaces from which a line that opens like a box can be a sentence of the text, and of the original's last line, which
a person decides on: "Watch this space."."""


def _ends_text(shape: ArticleShape, block: int) -> bool:
    """Whether a line of the original stands right behind the last shared paragraph, and names nothing behind a colon
    and no time."""
    key = shape.side.keys[block]
    if not shape.is_original or ":" in key or any(map(str.isdigit, key)):
        return False
    around = [entry.node in shape.article_nodes for entry in shape.side.blocks[max(0, block - 1) : block + _BESIDE]]
    return around[0] and not any(around[1:])


_BESIDE = 4
"""Blocks behind a last line among which the text would go on."""
