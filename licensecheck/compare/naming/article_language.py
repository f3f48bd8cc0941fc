"""The language an article is written in; a page's own declaration is its template's, and often another."""

from __future__ import annotations

from licensecheck.compare.extent.core import Core
from licensecheck.compare.text_language import language_of
from licensecheck.compare.text_side import TextSide

__all__ = ["article_language"]

_SAMPLE = 800
"""Characters of an article that tell its language."""


def article_language(side: TextSide, core: Core) -> str | None:
    """Return the BCP 47 tag of the original's article, or None where its words do not tell.

    The country is the page's own word, where its language is that of the article. What content systems put where
    nobody chose (`en-US`) says nothing.
    """
    start = side.blocks[core.a_first].start
    found = language_of(side.text[start : min(start + _SAMPLE, side.blocks[core.a_last].end)])
    declared = (side.document.metadata.language or "").replace("_", "-")
    chosen = found and declared.lower().startswith(f"{found}-") and declared.lower() != "en-us"
    return declared if chosen else found
