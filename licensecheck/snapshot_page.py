"""A page's HTML as a snapshot keeps it: what a reader sees and what says whose it is, and no more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from licensecheck.document.model import Document
    from licensecheck.fetch import Fetched

__all__ = ["lean_html"]

# What a browser loads and no reader sees.
_UNREAD: Final = (
    'script:not([type="application/ld+json"])', "noscript", "template", "svg", "link[rel=stylesheet]",
    "link[rel=preload]", "link[rel=modulepreload]", "link[rel=prefetch]", "link[rel=preconnect]",
)


def lean_html(page: Fetched) -> str:
    """The page's HTML without what no reader sees, as far as it then reads the same."""
    from licensecheck.document.html import read_html

    full = read_html(page.data, location=page.url, url=page.url, charset=page.charset)
    *lean, whole = _variants(page)
    return next((text for text in lean if _reads_the_same(text, full)), whole)


def _variants(page: Fetched) -> tuple[str, ...]:
    """The page's HTML in UTF-8: without what no reader sees, the same with style sheets, and in full."""
    from turbohtml import parse

    from licensecheck.document.charset import decode

    text = decode(page.data, header=page.charset)
    variants = []
    for unread in ((*_UNREAD, "style"), _UNREAD):
        tree = parse(text)
        for selector in unread:
            for element in tree.select(selector):
                element.decompose()
        for element in tree.select("meta[charset], meta[http-equiv=content-type]"):
            element.decompose()
        root = tree.select_one("html")
        variants.append(_tidy(root.html if root is not None else tree.html))
    return (*variants, text)


def _tidy(text: str) -> str:
    """Without the empty lines that scripts leave behind, and saying its encoding."""
    text = re.sub(r"\n[ \t]*(?:\n[ \t]*)+", "\n", text)
    return text.replace("<head>", '<head><meta charset="utf-8">', 1)


def _reads_the_same(text: str, full: Document) -> bool:
    """Whether a reader sees the same words and links, and a machine the same author, licence and source."""
    from licensecheck.credits.original.source import read_source
    from licensecheck.document.html import read_html

    lean = read_html(text.encode("utf-8", "replace"), location=full.location, url=full.url)
    same_words = lean.text.split() == full.text.split() and len(lean.blocks) == len(full.blocks)
    same_links = [link.url for link in lean.links] == [link.url for link in full.links]
    return same_words and same_links and read_source(lean) == read_source(full)
