"""PDF files: the words of an article as a reader follows them, column after column, page after page.

A PDF holds letters at places, not paragraphs. They are put together to lines, lines to columns and
paragraphs; running heads, feet and page numbers are taken out of the body; words divided at a line's end
are joined. Headings are told by the size of their letters, captions and notes by smaller ones.

A place in a PDF is a place in the text taken out of it: the line is the printed line, counted in reading
order from the first page on (running heads and page numbers are not counted, for they follow behind the
last), the column the character in that line.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from licensecheck.document.html import build_document
from licensecheck.document.model import Document, Format
from licensecheck.document.pdf.columns import reading_order
from licensecheck.document.pdf.heads import split_heads
from licensecheck.document.pdf.letters import UNKNOWN, Line, Segment, page_segments
from licensecheck.document.pdf.paragraphs import render
from licensecheck.document.places import LineIndex
from licensecheck.errors import CouldNotCheck

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["read_pdf"]

_PAGES = 400
"""Pages of the largest file read: an article in a collection, not a library."""

_CHARACTERS = 3_000_000
_SECONDS = 60.0
"""Seconds after which reading is given up; a page takes some hundredths of one."""

_JUNK_TITLE = re.compile(r"microsoft word|untitled|\.(?:docx?|pdf|indd|qxd|rtf|odt)\b|^\W*$", re.IGNORECASE)
_PASSWORD = 4
"""pdfium's error code for a file that asks for a password (FPDF_ERR_PASSWORD)."""


def read_pdf(data: bytes, *, location: str, url: str | None) -> Document:
    """Read a PDF file (ISO 32000) with pdfium.

    Raises CouldNotCheck where pypdfium2 is not installed, the file is damaged, asks for a password, holds
    no text (pages that are pictures), or is larger than what is read.
    """
    heads, pages, title = _pages(data, location)
    lines = [line for number, page in enumerate(pages) for line in reading_order(page, number)]
    if not lines:
        raise _refusal(location, "the PDF holds no text, its pages are pictures; give one with text in it")
    if _is_unknown(lines):
        raise _refusal(location, "the PDF does not say which letters its signs are; give one that can be searched")
    out, text = render(lines, heads, title)
    index = LineIndex(text)
    return build_document(
        out.page(), lambda offset: index.place(min(out.source_of(offset), len(text))),
        location=location, url=url, format=Format.PDF, sha256=hashlib.sha256(data).hexdigest(),
    )


def _is_unknown(lines: Sequence[Line]) -> bool:
    """Whether a file does not tell a large part of its letters: its fonts have no table for them (ISO 32000, 9.10)."""
    unknown = sum(line.text.count(UNKNOWN) for line in lines)
    return unknown > _MOST_UNKNOWN * sum(len(line.text) for line in lines)


_MOST_UNKNOWN = 0.2
"""Share of letters that may be unknown; a missing sign or two are a hundredth."""


def _pages(data: bytes, location: str) -> tuple[list[Line], list[list[Segment]], str | None]:
    """Return the running heads, the segments of each page without them, and the file's title."""
    pdf = _open(data, location)
    try:
        title = _title(pdf)
        found = list(_segments(pdf, location))
    finally:
        pdf.close()
    heads, pages = split_heads(found)
    return heads, pages, title


def _open(data: bytes, location: str) -> pypdfium2.PdfDocument:
    try:
        import pypdfium2
    except ImportError:
        raise CouldNotCheck(
            f"{location}: PDF files are read with pypdfium2: pip install 'licensecheck-republish[pdf]'"
        ) from None
    try:
        pdf = pypdfium2.PdfDocument(data)
        count = len(pdf)
    except (pypdfium2.PdfiumError, ValueError) as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise _refusal(location, "the PDF asks for a password; give a copy without one") from None
        raise _refusal(location, "the PDF is damaged and cannot be opened; give another copy") from None
    if count > _PAGES:
        pdf.close()
        raise _refusal(location, f"the PDF has {count} pages, more than {_PAGES}; give the article's alone")
    return pdf


def _refusal(location: str, why: str) -> CouldNotCheck:
    return CouldNotCheck(f"{location}: {why}")


def _title(pdf: pypdfium2.PdfDocument) -> str | None:
    title = str(pdf.get_metadata_dict().get("Title") or "").strip()[:500]
    return title if title and not _JUNK_TITLE.search(title) else None


def _segments(pdf: pypdfium2.PdfDocument, location: str) -> Iterator[Sequence[Segment]]:
    import pypdfium2

    stop, left = time.monotonic() + _SECONDS, _CHARACTERS
    for number in range(len(pdf)):
        try:
            found, count = page_segments(pdf, number, left)
        except pypdfium2.PdfiumError:
            raise _refusal(location, f"page {number + 1} of the PDF is damaged; give another copy") from None
        left -= count
        if left < 0 or time.monotonic() > stop:
            raise _refusal(location, "the PDF is too large to be read; give the article's pages alone")
        yield found
