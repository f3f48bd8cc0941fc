"""First and last paragraphs that stand in the box of the others, with a class of their own: for a drop cap, a larger
type, a margin."""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from licensecheck.compare.extent.site_lines import is_site_line
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.vocabulary.box_words import HEAD_NAMES
from licensecheck.document.element_names import names_of, signature

__all__ = ["is_lead", "is_trail"]

_BESIDE = 60
"""Blocks behind the last shared paragraph among which another of its box stands."""


def is_lead(judge: Furniture, block: int, following: Sequence[Element]) -> bool:
    """Whether a block is the paragraph before all shared ones, in their box, with a class of its own for a drop cap
    or a larger type; what is called a standfirst or summary is no paragraph of the text."""
    node = judge.side.blocks[block].node
    is_long = len(judge.side.first_tokens(block, _NO_TITLE)) == _NO_TITLE
    above = HEAD_NAMES - _TITLES if is_long else HEAD_NAMES
    return any(_stand_alike(node, other) for other in following) and not any(
        names_of(wrapper) & above for wrapper in judge.wrappers(block)
    )


def is_trail(judge: Furniture, block: int) -> bool:
    """Whether a block of the original stands behind its last shared paragraph in the same box, with a class of its own:
    a system's mark of last paragraphs, an editor's choice of type. What is called a note is none."""
    side, node = judge.side, judge.side.blocks[block].node
    if not judge.is_original or len(side.first_tokens(block, _PARAGRAPH)) < _PARAGRAPH:
        return False
    if not isinstance(node, Element) or names_of(node) & _OF_NOTES:
        return False
    for other in range(block - 1, max(-1, block - 1 - _BESIDE), -1):
        before = side.blocks[other].node
        if not isinstance(before, Element):
            return False
        if before in judge.article_nodes and _is_of_list_beside(node, before):
            return True
        if not _stand_alike(node, before):
            return False
        if before in judge.article_nodes:
            return True
        if is_site_line(judge, other):
            return False
    return False


def _is_of_list_beside(node: Element, item: Element) -> bool:
    """Whether an element is an item of a list in the box of a paragraph, which goes on behind the list."""
    listed = item.parent if item.tag == "li" else None
    return isinstance(listed, Element) and listed.parent == node.parent


_PARAGRAPH = 15
"""Words from which such a block is one; shorter ones take leave of the site's readers as well."""


_OF_NOTES = frozenset((
    "about", "acknowledgement", "acknowledgements", "acknowledgments", "author", "authors", "bio", "byline",
    "caption", "contact", "copyright", "correction", "corrections", "credit", "credits", "disclaimer", "disclosure",
    "editor", "editorial", "editornote", "editorsnote", "endnote", "footer", "footnote", "footnotes", "funding",
    "info", "license", "licence", "meta", "note", "notes", "notice", "permission", "postscript", "reference",
    "references", "small", "source", "sources", "tagline", "tags", "topics", "update", "updated", "updates",
))
"""Words that call a paragraph something beside the text it stands behind."""


_TITLES = frozenset({"title", "titles", "headline", "heading"})
_NO_TITLE = 20
"""Words from which a paragraph is no title, whatever the page calls it: some sites set their first one as titles
are."""


def _stand_alike(node: Element, other: Element) -> bool:
    """Whether two elements of one name stand in one parent, or in wrappers of one kind that do."""
    first: object = node
    second: object = other
    for _ in range(_WRAPPED):
        if not isinstance(first, Element) or not isinstance(second, Element) or first.tag != second.tag:
            return False
        if first.parent == second.parent:
            return True
        first, second = first.parent, second.parent
        if isinstance(first, Element) and isinstance(second, Element) and signature(first) != signature(second):
            return False
    return False


_WRAPPED = 3
"""Elements compared from a paragraph outwards: content systems wrap each in one or two boxes of its own."""
