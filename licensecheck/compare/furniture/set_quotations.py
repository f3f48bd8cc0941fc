"""Block quotations of the original in a wrapper of their own: text, unless they repeat or embed something."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.box_words import BOX_NAMES, PULL_QUOTE_NAMES
from licensecheck.compare.element_names import names_of
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["is_set_quotation"]

_OTHERS = BOX_NAMES | PULL_QUOTE_NAMES | frozenset(("bluesky", "mastodon", "threads", "reddit", "oembed", "card"))
"""What boxes are called, and quotations that repeat the text or show what stands on another site."""

_WORDS = 5
"""Words from which a quotation is one; shorter ones are names and labels."""

_PIECE = 40
"""Characters of a quotation by which its words are found elsewhere in the text."""


def is_set_quotation(shape: ArticleShape, block: int) -> bool:
    """Whether a block of the original is the text of a block quotation, whatever the template wraps it in."""
    side, node = shape.side, shape.side.blocks[block].node
    if not shape.is_original or not isinstance(node, Element) or side.size(block) < _WORDS:
        return False
    if not ends_in_full_stop(side.keys[block]):
        return False        # who said it
    quotation = node.closest("blockquote")
    if quotation is None or node.closest("figcaption, cite, footer, nav, aside") is not None:
        return False
    wrappers = [quotation, *shape.wrappers(block)]
    if any(not names_of(element).isdisjoint(_OTHERS) for element in wrappers):
        return False
    return not side.repeats(side.keys[block].strip("\"' ")[:_PIECE])
