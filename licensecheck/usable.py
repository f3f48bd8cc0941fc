"""Whether two pages can be judged at all: an error page, a consent wall or a stub is no article."""

from __future__ import annotations

import re

from licensecheck.compare.model import Comparison, Relation
from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_prose", "refuse_unusable", "why_unusable"]

_STUB_WORDS = 60
"""Words of prose below which a page that shares nothing with the other holds no article; the shortest news items
that are republished on their own have about 80."""

_LEAST = 41
"""Characters before the mark that ends a sentence; what is shorter is a label."""

_SENTENCE_END = lazy_pattern(r"[.!?。！？।؟](?:\s|$)")
_UNMARKED = lazy_pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{20,}")
"""Words of scripts whose sentences end without a mark, or that stand without spaces."""

_WALL = lazy_pattern(
    r"\b(?:page (?:not|can.?t be|could ?n.?t be) found|404\b|error \d{3}|access denied|forbidden|are you a (?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript|please enable (?:js|cookies)"
    r"|just a moment|captcha|subscribe to (?:continue|read)|subscribers? only|to continue reading|already a subscriber|we (?:value|care about) your privacy|accept (?:all )?cookies|before you continue"
    r"|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|service unavailable|bad gateway|too many requests)\b",
    re.IGNORECASE,
)


def refuse_unusable(copy: Document, original: Document, comparison: Comparison) -> None:
    """Raise CouldNotCheck where one of the pages holds no article to compare."""
    if comparison.relation not in (Relation.DIFFERENT_WORK, Relation.TRANSLATION):
        return
    for document, name in ((original, "the original"), (copy, "the copy")):
        what = why_unusable(document)
        if what is not None:
            raise CouldNotCheck(
                f"{document.location}: no article was found in {name}: {what}; save the page as a reader sees it and give that file"
            )


def why_unusable(document: Document) -> str | None:
    """Why a page that shares nothing with another holds no article; `None` where it may hold one."""
    words = _prose_words(document)
    wall = _WALL.search(f"{document.title or ''}\n{document.text[:4000]}")
    if words >= (4 * _STUB_WORDS if wall else _STUB_WORDS):
        return None
    if wall:
        return f"it looks like an error page, a consent wall or a paywall stub (“{wall[0]}”)"
    return "it has hardly any prose"


def _prose_words(document: Document) -> int:
    """Words of a page's sentences, as far as they tell an article from a stub."""
    count = 0
    for block in document.blocks:
        text = document.text[block.start : block.end]
        if len(text) >= _LEAST and is_prose(text):
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
