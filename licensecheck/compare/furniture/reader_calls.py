"""Calls to the reader between an article's paragraphs, which a site puts there: "Sign up", "Tell us about it"."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.box_words import CALL, NOTE
from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.words import fold_line
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_aside", "by_call", "holds_link"]

_SHORT = 40
"""Words up to which a block may be a call."""


def by_aside(shape: ArticleShape, block: int) -> str | None:
    """A call to the reader between paragraphs, set apart by brackets or emphasis, with a link to follow."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if len(key) > _ASIDE_LENGTH or not isinstance(node, Element) or not shape.side.ask(holds_link, node):
        return None
    is_set_apart = _BRACKETED.fullmatch(key) or shape.side.ask(is_emphasised, node)
    return "a call to the reader, set apart" if is_set_apart and NOTE.search(key) else None


def holds_link(node: Element) -> bool:
    """Whether an element has a link to follow in it."""
    return node.select_one("a[href]") is not None


_BRACKETED = lazy_pattern(r"[^\w\[(]*+[\[(].*[\])][^\w\])]*+")
_ASIDE_LENGTH = 500
"""Characters up to which a call to the reader is no paragraph of the text: three sentences."""


def by_call(shape: ArticleShape, block: int) -> str | None:
    """A call to the reader between the original's paragraphs: its link says what to do, or it asks for an answer."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if not shape.is_original or key.count(" ") >= _SHORT or not isinstance(node, Element):
        return None
    links = (fold_line(link.text) for link in node.select("a[href]")[:_FEW_LINKS])
    calls = (_ASKS.match(key) and NOTE.search(key)) or any(_is_call(key, link) for link in links if link)
    return "a call to the reader" if calls else None


def _is_call(key: str, link: str) -> bool:
    """Whether a link tells the reader what to do, at a clause's begin: "people can donate" only tells of it."""
    before, found, _ = key.partition(link)
    return bool(found) and CALL.match(link) is not None and _CLAUSE_START.search(before) is not None


_CLAUSE_START = lazy_pattern(r"(?:\A|[^\w\s]|\b(?:please|bitte|por favor|per favore))\s*\Z")
"""What stands before a link that begins a clause: nothing, a mark, "please"."""

_ASKS = lazy_pattern(
    r"\W*(?:(?:do|have|are|did|were) you|(?:haben|kennen|wissen) sie|(?:avez|êtes)-vous|(?:tienes|tiene|sabes|sabe))\b"
)
"""How a question to the reader begins."""

_FEW_LINKS = 10
"""Links of a block in which a call is looked for."""
