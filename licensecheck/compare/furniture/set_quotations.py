"""Quotations that the original sets apart: text, whatever wraps them, unless they repeat or embed something."""

from __future__ import annotations

from collections.abc import Iterable

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.repetition import is_said_again
from licensecheck.compare.quotations.block_quotations import in_block_quotation, sets_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import BOX_NAMES, PULL_QUOTE_NAMES, QUOTATION_NAMES
from licensecheck.document.element_names import names_of
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["by_said_again", "is_own_quotation", "is_set_quotation", "sets_apart_as_quotation"]

_OF_QUOTATIONS = QUOTATION_NAMES | frozenset(("pull", "citation", "widget", "widgets"))
"""Names of a quotation's own wrappers among those of boxes: a pull quote may say what the text does not."""

_OTHERS = (BOX_NAMES | PULL_QUOTE_NAMES) - _OF_QUOTATIONS | frozenset(
    ("bluesky", "mastodon", "threads", "reddit", "oembed", "card")
)
"""What boxes are called, and quotations that show what stands on another site."""

_WORDS = 5
"""Words from which a quotation is one; shorter ones are names and labels."""

_ASIDE = 8
"""Words that may stand behind a quotation in its own paragraph: who said it."""


def is_set_quotation(shape: ArticleShape, block: int) -> bool:
    """Whether a block of the original is a quotation set apart, whatever the template wraps it in."""
    side = shape.side
    return shape.is_original and sets_apart_as_quotation(shape, block) and not is_said_again(side, side.keys[block])


def sets_apart_as_quotation(shape: ArticleShape, block: int) -> bool:
    """Whether a page shows a sentence between the article's paragraphs as a quotation, and as no other site's."""
    side, node = shape.side, shape.side.blocks[block].node
    if not isinstance(node, Element) or not _is_sentence(side, block):
        return False
    wrappers = shape.wrappers(block)
    if not _sets_apart(wrappers, is_marked=_is_marked(side.keys[block])) and not _is_in_block_quotation(shape, node):
        return False
    if node.closest("figcaption, cite, footer, nav, a[href]") is not None:
        return False
    return all(names_of(element).isdisjoint(_OTHERS) for element in wrappers)


def is_own_quotation(side: TextSide, block: int) -> bool:
    """Whether a block that is set as a quotation is one: a sentence that stands nowhere else."""
    return _is_sentence(side, block) and not is_said_again(side, side.keys[block])


def by_said_again(shape: ArticleShape, block: int) -> str | None:
    """A quotation between the original's paragraphs that repeats its text: a pull quote, whatever its tag."""
    side, node = shape.side, shape.side.blocks[block].node
    if not shape.is_original or not isinstance(node, Element) or not in_block_quotation(node):
        return None
    if not any(entry.node in shape.article_nodes for entry in side.blocks[block + 1 : block + 1 + _BEFORE]):
        return None     # in the end that a copy lacks it is a part of that
    return "a quotation that repeats the text" if is_said_again(side, side.keys[block]) else None


_BEFORE = 12
"""Blocks behind a pull quote among which the shared text goes on."""


def _is_sentence(side: TextSide, block: int) -> bool:
    """Whether a block is a sentence, or in marks; who said it is neither."""
    key = side.keys[block]
    return side.size(block) >= _WORDS and (ends_in_full_stop(key) or _is_marked(key))


def _is_in_block_quotation(shape: ArticleShape, node: Element) -> bool:
    """Whether a node stands in a block quotation, and not in one that a copy's template holds the whole text in."""
    quotation = node.closest("blockquote")
    return quotation is not None and (shape.is_original or quotation not in shape.shared)


def _sets_apart(wrappers: Iterable[Element], *, is_marked: bool) -> bool:
    """Whether wrappers of a block show it as a quotation; in an aside or a figure its marks say so."""
    return any(
        sets_quotation(element) or (is_marked and (element.tag in _ASIDES or "citation" in names_of(element)))
        for element in wrappers
    )


_ASIDES = ("aside", "figure")


def _is_marked(key: str) -> bool:
    """Whether a folded block is all one quotation in its marks, and perhaps who said it."""
    if not key.startswith(("\"", "'")):
        return False
    end = key.rfind(key[0])
    behind = key[end + 1 :]
    return key.count(" ", 0, end) >= _WORDS - 1 and behind.count(" ") < (_ASIDE if key[0] == "\"" else 1)
