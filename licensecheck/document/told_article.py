"""The article as a page tells it to machines: the `articleBody` of its JSON-LD (schema.org, Article).

Pages that scripts fill, and those that ask readers to pay or to log in, hold the whole text there while a reader, or a
program that runs no scripts, sees a part of it or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

from licensecheck.document.html import read_html
from licensecheck.document.model import Document, Format, Place
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["told_article"]

_SHORTEST, _LONGEST = 400, 5_000_000
"""Characters of a told text that can be an article and no summary, and of one that is read."""

_MARKUP = lazy_pattern(r"<(?:p|div|br|h[1-6]|li)\b[^<>]{0,200}>", re.IGNORECASE)


def told_article(document: Document, beyond: float = 0) -> Document | None:
    """Return the article that an HTML page tells in its data, as a document in its name; None where it tells none of
    more than `beyond` characters.

    All its words have the place of the script that holds them.
    """
    body = max(_bodies(document), key=len, default="")
    if document.format is not Format.HTML or not max(_SHORTEST, beyond) <= len(body) <= _LONGEST:
        return None
    told = read_html(_page(document, body).encode(errors="replace"), location=document.location, url=document.url)
    place = (document.told_at() if document.told_at is not None else None) or Place(1, 1)
    return told._replace(
        sha256=document.sha256, metadata=document.metadata, locate=lambda _: place, locate_end=None, told_at=None
    )


def _bodies(document: Document) -> Iterator[str]:
    for entry in document.metadata.json_ld:
        body = entry.get("articleBody")
        if isinstance(body, str):
            yield body


def _page(document: Document, body: str) -> str:
    """A plain page of a told text; most systems tell it without markup, some with characters written as references."""
    if _MARKUP.search(body) is None:
        lines = map(str.strip, unescape(body).splitlines())
        body = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    title = escape(document.metadata.headings[0] if document.metadata.headings else document.title or "")
    return f"<!DOCTYPE html><html><body><article><h1>{title}</h1>{body}</article></body></html>"
