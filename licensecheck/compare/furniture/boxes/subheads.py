"""A subhead in a wrapper of its own: the text's, where the wrapper is bare; else for a person.

Editors' tools wrap headings as they wrap paragraphs, and so do templates with the titles of their boxes. A box's title
stands over the box; below a subhead the text goes on.
"""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.lines.links import by_links
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["LOOKS", "is_bare_subhead", "is_bold_sentence", "is_boxed_subhead", "is_subhead"]

_WRAPPERS = frozenset(("div", "section", "header", "span", "center"))

_WORDS = 12
"""Spaces below which a line can be a subhead."""

LOOKS = frozenset(("class", "id", "style", "lang", "dir", "align"))
"""Attributes of a wrapper that say how it looks, not what it is; `data-…` says neither."""


def is_bare_subhead(shape: ArticleShape, element: Element, block: int) -> bool:
    """Whether a wrapper has no attributes and holds a subhead alone."""
    return not element.attrs and is_boxed_subhead(shape, element, block)


def is_boxed_subhead(shape: ArticleShape, element: Element, block: int) -> bool:
    """Whether a wrapper that is merely set apart holds a subhead alone, below which the text goes on."""
    node = shape.side.blocks[block].node
    if element.tag not in _WRAPPERS or not isinstance(node, Element) or not LOOKS.issuperset(element.attrs):
        return False
    if not _is_line(shape, node, shape.side.keys[block]) or not _leads_text(shape, block + 1):
        return False
    if not _holds_alone(element, node) or fold_line(element.text) != shape.side.keys[block]:
        return False
    return not _heads_picture(element)


def is_subhead(shape: ArticleShape, block: int) -> bool:
    """Whether a block can be a subhead: a heading or a bold line of a few words, below which the text goes on."""
    node = shape.side.blocks[block].node
    is_line = isinstance(node, Element) and _is_line(shape, node, shape.side.keys[block])
    return is_line and _leads_text(shape, block + 1)


def is_bold_sentence(shape: ArticleShape, block: int) -> bool:
    """Whether a block is a bold sentence of as few words, below which the text goes on."""
    node = shape.side.blocks[block].node
    is_bold = isinstance(node, Element) and _is_bold(shape, node, shape.side.keys[block])
    return is_bold and _leads_text(shape, block + 1)


def _is_line(shape: ArticleShape, node: Element, key: str) -> bool:
    """Whether an element is a heading of a few words, or a bold line of them that is no statement."""
    if node.tag in HEADING_TAGS:
        return breaks(key) < _WORDS
    return _is_bold(shape, node, key) and not ends_in_full_stop(key.rstrip("?"))


def _is_bold(shape: ArticleShape, node: Element, key: str) -> bool:
    if breaks(key) >= _WORDS or node.tag != "p":
        return False
    return node.select_one("strong, b") is not None and shape.side.ask(is_emphasised, node)


def _holds_alone(element: Element, node: Element) -> bool:
    """Whether an element, and what is in it around another, has nothing beside that: what scripts fill is empty."""
    inner = node
    while inner != element:
        around = inner.parent
        if not isinstance(around, Element):
            return False
        if any(isinstance(part, Element) and part != inner for part in around.children):
            return False
        inner = around
    return True


def _heads_picture(element: Element) -> bool:
    """Whether what follows a wrapper has no words: a player, a gallery, a place that a script fills."""
    following = element.next_sibling
    while following is not None and not isinstance(following, Element):
        following = following.next_sibling
    return isinstance(following, Element) and not following.text.strip()


def _leads_text(shape: ArticleShape, below: int) -> bool:
    """Whether what stands below a line is a paragraph of the article, or set as one."""
    if below >= len(shape.side.blocks):
        return False
    entry = shape.side.blocks[below]
    is_like = entry.tag != "li" and shape.stands_like_paragraph(below)
    return entry.node in shape.article_nodes or (is_like and by_links(shape, below) is None)
