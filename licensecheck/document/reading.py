"""One door to the readers: bytes in, `Document` out, whatever the format."""

from __future__ import annotations

from licensecheck.document.model import Document, Format
from licensecheck.document.refusals import SAMPLE, refuse_other_formats
from licensecheck.errors import CouldNotCheck

__all__ = ["read"]

_MARKS_OF_HTML = (b"</", b"<!doctype", b"<p", b"<html", b"<head", b"<meta", b"<body", b"<div")
"""One of these stands at the beginning of every page; pages open with more settings than the sample holds."""


def read(
    data: bytes, *, location: str, url: str | None = None,
    format: Format | None = None,  # noqa: A002 - the name callers know it by
    charset: str | None = None,
) -> Document:
    """Read a document; the format is guessed from the content where it is not given.

    Raises CouldNotCheck, naming `location`, for empty, binary or unreadable input.
    """
    kind = format or _guess(data)
    _refuse(data, location, kind, charset)
    try:
        return _READERS[kind](data, location, url, charset)
    except CouldNotCheck as error:
        raise error if str(error).startswith(location) else CouldNotCheck(f"{location}: {error}") from None


def _guess(data: bytes) -> Format:
    # UTF-16 writes the marks looked for with zeros between.
    head = data[:SAMPLE].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if head.startswith(b"%pdf-"):
        return Format.PDF
    if head.startswith((b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")):
        return Format.MARKDOWN
    return Format.HTML if any(mark in head for mark in _MARKS_OF_HTML) else Format.TEXT


def _refuse(data: bytes, location: str, kind: Format, charset: str | None) -> None:
    if not data or data.isspace():
        raise CouldNotCheck(f"{location}: the file is empty; give a page with the article in it")
    refuse_other_formats(data, location, kind)
    sample = data[:SAMPLE]
    if kind is not Format.PDF and b"\x00" in sample and not _is_utf16(data, charset):
        what = "in UTF-16 or UTF-32 without a byte order mark; save it as UTF-8" if _is_wide(sample) else _BINARY
        raise CouldNotCheck(f"{location}: this is {what}")


_BINARY = "a binary file, not a page; give HTML, Markdown or text"


def _is_wide(sample: bytes) -> bool:
    """Whether bytes are text, nearly all of it ASCII, with a zero beside each character, or three."""
    for letters, zeros in ((sample[::2], sample[1::2]), (sample[1::2], sample[::2])):
        if zeros.count(0) > _MOST * len(zeros):
            text = letters.replace(b"\0", b"")
            printed = len(text) - len(text.translate(None, _PRINTED))
            return printed > _MOST * len(text) and len(text) > len(letters) // 3
    return False


_MOST = 0.8
_PRINTED = bytes((9, 10, 13, *range(32, 127)))


def _is_utf16(data: bytes, charset: str | None) -> bool:
    return data.startswith((b"\xff\xfe", b"\xfe\xff")) or (charset or "").strip().lower().startswith("utf-16")


def _html(data: bytes, location: str, url: str | None, charset: str | None) -> Document:
    from licensecheck.document.html import read_html

    return read_html(data, location=location, url=url, charset=charset)


def _markdown(data: bytes, location: str, url: str | None, charset: str | None) -> Document:
    from licensecheck.document.markdown.reading import read_markdown

    return read_markdown(data, location=location, url=url, charset=charset)


def _text(data: bytes, location: str, url: str | None, charset: str | None) -> Document:
    from licensecheck.document.plain_text.reading import read_text

    return read_text(data, location=location, url=url, charset=charset)


def _pdf(data: bytes, location: str, url: str | None, _charset: str | None) -> Document:
    from licensecheck.document.pdf.reading import read_pdf

    return read_pdf(data, location=location, url=url)


_READERS = {Format.HTML: _html, Format.MARKDOWN: _markdown, Format.TEXT: _text, Format.PDF: _pdf}
