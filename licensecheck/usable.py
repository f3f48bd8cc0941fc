"""Whether two pages can be judged at all: an error page, a consent wall or a stub is no article."""

from __future__ import annotations

import re

from licensecheck.compare.model import Comparison, Relation
from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.load import shown_location
from licensecheck.sentence_ends import FULL_STOPS
from licensecheck.stubs import end_of_stub, goes_on_in_copy, goes_on_in_original

__all__ = ["is_prose", "refuse_unusable", "why_unusable"]

_STUB_WORDS = 60
"""Words of prose below which a page that shares nothing with the other holds no article; the shortest news items
that are republished on their own have about 80."""

_LEAST = 41
"""Characters before the mark that ends a sentence; what is shorter is a label."""

_SENTENCE_END = lazy_pattern(rf"[{FULL_STOPS}](?:\s|$)")
_UNMARKED = lazy_pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{20,}")
"""Words of scripts whose sentences end without a mark, or that stand without spaces."""

_WALL = lazy_pattern(
    r"\b(?:page (?:not|can.?t be|could ?n.?t be) found|404\b|error \d{3}|access denied|you have been blocked|forbidden|are you a (?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript|please enable (?:js|cookies)"
    r"|just a moment|captcha|subscribe to (?:continue|read)|subscribers? only|to continue reading|already a subscriber|we (?:value|care about) your privacy|accept (?:all )?cookies|(?:accept|reject) all|before you continue"
    r"|(?:log|sign) ?in to (?:your account|continue|read)|(?:what|(?:page|story|article)(?: that)?) you (?:were|are) looking for"
    r"|alle (?:akzeptieren|ablehnen)|tout (?:accepter|refuser)|(?:aceptar|rechazar|rejeitar) tod[ao]s?|(?:accetta|rifiuta) tutt[oi]|alles (?:accepteren|weigeren)"
    r"|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|service unavailable|bad gateway|too many requests)\b",
    re.IGNORECASE,
)

_FEW = 2
"""How many times the words of a stub notices and credit lines have, at most."""

_NO_PROSE = "it has hardly any prose"


def refuse_unusable(copy: Document, original: Document, comparison: Comparison) -> None:
    """Raise CouldNotCheck where one of the pages holds no article to compare, or only the beginning of it."""
    if comparison.relation not in (Relation.DIFFERENT_WORK, Relation.TRANSLATION):
        _refuse_parts(copy, original, comparison)
        return
    for document, name in ((original, "the original"), (copy, "the copy")):
        what = why_unusable(document)
        if what is None and document is original and not comparison.words and _prose_words(document) < _FEW * _STUB_WORDS:
            what = _NO_PROSE            # what sentences there are, are notices and credit lines
        if what is not None:
            raise CouldNotCheck(
                f"{shown_location(document.location)}: no article was found in {name}: {what}; save the page as a reader sees it and give that file"
            )


def _refuse_parts(copy: Document, original: Document, comparison: Comparison) -> None:
    """Refuse an original that has hardly more than the headline, and pages that stop for payment or at a page's end."""
    if comparison.words < _FEWEST_WORDS and _prose_words(copy) > _TIMES * comparison.words:
        raise CouldNotCheck(
            f"{shown_location(original.location)}: no article was found in the original: it has only {comparison.words} words in"
            " common with the copy, which has many more; give the page of the article itself"
        )
    sides = (
        (original, "original", comparison.original_matched, goes_on_in_copy),
        (copy, "copy", comparison.copy_matched, goes_on_in_original),
    )
    for document, name, matched, goes_on in sides:
        words = end_of_stub(document, max((end for _, end in matched), default=0)) if goes_on(comparison) else None
        if words is not None:
            raise CouldNotCheck(
                f"{shown_location(document.location)}: the {name} looks like a part of the article only: below its last paragraph stands"
                f" “{words}”; save the whole article as a reader sees it and give that file"
            )


_FEWEST_WORDS, _TIMES = 40, 3
"""Words of an article, and how many times as many the other page has from which it is the article and the one a list."""


def why_unusable(document: Document) -> str | None:
    """Why a page that shares nothing with another holds no article; `None` where it may hold one."""
    words = _prose_words(document)
    wall = _WALL.search(f"{document.title or ''}\n{document.text[:4000]}")
    if words >= (4 * _STUB_WORDS if wall else _STUB_WORDS):
        return None
    if wall:
        return f"it looks like an error page, a consent wall or a paywall stub (“{wall[0]}”)"
    return _NO_PROSE


def _prose_words(document: Document) -> int:
    """Words of a page's sentences, as far as they tell an article from a stub; what is a link as a whole leads to other
    articles."""
    count = 0
    linked = {link.start: link.end for link in document.links}
    for block in document.blocks:
        text = document.text[block.start : block.end].rstrip()
        start = block.start + len(text) - len(text.lstrip())
        if len(text) >= _LEAST and linked.get(start, 0) < block.start + len(text) and is_prose(text):
            count += (
                len(text.split()) + len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]", text)) // 2
            )
            if count >= 4 * _STUB_WORDS:
                break
    return count


def is_prose(text: str) -> bool:
    """Whether a block holds a sentence; from its first word on, for a search from every word takes their square."""
    first = len(text) - len(text.lstrip())
    return (_SENTENCE_END.search(text, first + _LEAST) or _UNMARKED.search(text)) is not None
