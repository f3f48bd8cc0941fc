"""Plain text: paragraphs between empty lines, read like a page of paragraphs."""

from __future__ import annotations

import hashlib
import html
import re
from bisect import bisect_right

from licensecheck.document.charset import decode
from licensecheck.document.html import build_document
from licensecheck.document.model import Document, Format, Place
from licensecheck.document.places import LineIndex, normalise_newlines

__all__ = ["read_text"]

_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|\Z))+")
_UNSAFE = re.compile(r"[<>&]")


def read_text(
    data: bytes, *, location: str, url: str | None = None, charset: str | None = None, format: Format = Format.TEXT,
) -> Document:
    """Read plain text; raises CouldNotCheck when its bytes are no text."""
    raw = normalise_newlines(decode(data, header=charset))
    return text_document(raw, location=location, url=url, sha256=hashlib.sha256(data).hexdigest(), format=format)


def text_document(raw: str, *, location: str, url: str | None, sha256: str, format: Format) -> Document:
    """Build a document from text whose paragraphs are separated by empty lines."""
    out: list[str] = []
    pieces: list[tuple[int, int]] = []
    length = 0
    for paragraph in _PARAGRAPH.finditer(raw):
        out.append("<p>")
        length += 3
        done = paragraph.start()
        for unsafe in [*_UNSAFE.finditer(raw, *paragraph.span()), None]:
            stop = unsafe.start() if unsafe else paragraph.end()
            pieces.append((length, done))
            piece = raw[done:stop] + (html.escape(unsafe[0]) if unsafe else "")
            out.append(piece)
            length += len(piece)
            done = unsafe.end() if unsafe else stop
    lines = LineIndex(raw)
    starts = [start for start, _ in pieces]

    def place(offset: int) -> Place:
        index = bisect_right(starts, offset) - 1
        rendered, source = pieces[index] if index >= 0 else (0, 0)
        return lines.place(min(source + offset - rendered, len(raw)))

    return build_document("".join(out), place, location=location, url=url, format=format, sha256=sha256)
