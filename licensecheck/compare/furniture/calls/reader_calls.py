"""Calls to the reader between an article's paragraphs, which a site puts there: "Sign up", "Tell us about it"."""

from __future__ import annotations

import re
from collections.abc import Callable

from turbohtml import Element

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.calls.appeals import is_appeal, only_asks
from licensecheck.compare.furniture.calls.words import asks_for_comments
from licensecheck.compare.vocabulary.box_words import CALL, NOTE, TO_READERS
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.element_names import words_of
from licensecheck.document.model import Format
from licensecheck.document.nesting import holds_link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_aside", "by_call", "is_called_notice"]

_SHORT = 40
"""Words up to which a block may be a call."""


def by_aside(shape: ArticleShape, block: int) -> str | None:
    """A call to the reader between paragraphs, set apart by brackets, emphasis or a notice's class: with a link to
    follow, or wholly an appeal; or one of a page, where no editor need have put it, in a plain paragraph that is
    nothing else and has a link."""
    key, node = shape.side.keys[block], shape.own_element(block) or shape.side.blocks[block].node
    if len(key) > _ASIDE_LENGTH or not isinstance(node, Element):
        return None
    is_set_apart = _BRACKETED.fullmatch(key) or shape.side.ask(is_emphasised, node)
    appeals = is_set_apart and is_appeal(key) and _QUOTES.search(key) is None
    has_link = shape.side.ask(holds_link, node)
    if not has_link and not appeals:
        return None
    if is_set_apart and (appeals or NOTE.search(key)):
        return _SET_APART
    if not is_set_apart and not is_called_notice(shape, block):
        is_call = shape.side.document.format is Format.HTML and only_asks(key) and _QUOTES.search(key) is None
        return "a call to the reader, with a link" if is_call else None
    calls = _has_call(key, node) or (TO_READERS.search(key) and _has_call(key, node, _leads_to_call))
    return _SET_APART if calls else None


_QUOTES = lazy_pattern(
    r"\b(?:said|says|told|wrote|writes|asked|sagte?|schrieb|schreibt|a dit|écrit|écrivait|dijo|dice|escribió|disse|diz"
    r"|escreveu|ha detto|diceva|ha scritto|zei|zegt|schreef|mówił\w*|powiedział\w*|sade|säger|sagde|siger|sa han|sa hun"
    r"|sanoi|dedi|kata)\b"
)
"""That somebody is quoted who may ask for the same."""

_SET_APART = "a call to the reader, set apart"


def is_called_notice(shape: ArticleShape, block: int) -> bool:
    """Return whether a block is a paragraph that its class makes a notice, as none of the article's is."""
    node = shape.side.blocks[block].node
    return isinstance(node, Element) and shape.side.ask(_is_notice, node) and not shape.resembles(node)


def _is_notice(node: Element) -> bool:
    return node.tag == "p" and not words_of(node.attr("class") or "").isdisjoint(_NOTICES)


_NOTICES = frozenset((
    "notice", "notices", "alert", "alerts", "note", "message", "hint", "hinweis", "aviso", "avis", "avviso",
))
"""What templates call a paragraph that tells readers something beside the text."""


def _leads_to_call(link: Element) -> bool:
    """Whether a link's address says that readers give or sign up there."""
    path = _ADDRESS.sub("", link.attr("href") or "")
    return not words_of(path.replace("/", " ")).isdisjoint(_CALLED)


_ADDRESS = lazy_pattern(r"\A\s*(?:https?:)?//[^/]*|[?#].*", re.DOTALL)
_CALLED = frozenset((
    "subscribe", "subscription", "subscriptions", "newsletter", "newsletters", "signup", "donate", "donation",
    "donations", "membership", "abo", "abonnieren", "abonnement", "spenden", "abonner", "infolettre", "dons",
    "suscripcion", "suscribete", "boletin", "donar", "assine", "doar", "iscriviti", "abbonati", "dona", "nieuwsbrief",
    "doneer", "abonneren",
))
"""Words of the address of a page where readers give or sign up."""


_BRACKETED = lazy_pattern(r"[^\w\[(]*+[\[(].*[\])][^\w\])]*+")
_ASIDE_LENGTH = 500
"""Characters up to which a call to the reader is no paragraph of the text: three sentences."""


def by_call(shape: ArticleShape, block: int) -> str | None:
    """A call to the reader between paragraphs: it asks for an answer, in a copy with a link, or for comments below, or
    the link of one of the original's says what to do."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if breaks(key) >= _SHORT or not isinstance(node, Element):
        return None
    if _calls_for_comments(key):
        return "a call to the reader to comment"
    asks = _ASKS.match(key) and NOTE.search(key) and (shape.is_original or shape.side.ask(holds_link, node))
    calls = asks or (shape.is_original and _has_call(key, node))
    return "a call to the reader" if calls else None


def _calls_for_comments(key: str) -> bool:
    """Whether a line tells readers to comment on the article, where it stands; a question to them may be before it."""
    question, mark, rest = key.rpartition("? ")
    call = rest if mark else key
    if not asks_for_comments(call):
        return False
    return not mark or (TO_READERS.search(question) is not None and _STATES.search(question) is None)


_STATES = lazy_pattern(r"[.!:;]\s")
"""A sentence before a question."""

def _says_what_to_do(link: Element) -> bool:
    return CALL.match(fold_line(link.text)) is not None


def _has_call(key: str, node: Element, calls: Callable[[Element], bool] = _says_what_to_do) -> bool:
    """Whether a link of an element calls the reader, at a clause's begin: "people can donate" only tells of it."""
    return any(_begins_clause(key, link) and calls(link) for link in node.select("a[href]")[:_FEW_LINKS])


def _begins_clause(key: str, link: Element) -> bool:
    words = fold_line(link.text)
    at = key.find(words) if words else -1
    return at >= 0 and _CLAUSE_START.search(key[:at]) is not None


_CLAUSE_START = lazy_pattern(r"(?:\A|[^\w\s]|\b(?:please|bitte|por favor|per favore))\s*\Z")
"""What stands before a link that begins a clause: nothing, a mark, "please"."""

_ASKS = lazy_pattern(
    r"\W*(?:(?:do|have|are|did|were) you|(?:haben|kennen|wissen) sie|(?:avez|êtes)-vous|(?:tienes|tiene|sabes|sabe))\b"
)
"""How a question to the reader begins."""

_FEW_LINKS = 10
"""Links of a block in which a call is looked for."""
