"""From what a user names (a path, an address, standard input) to a document."""

from __future__ import annotations

import os
import re
import stat
import sys
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

from licensecheck.document.model import Document, Format
from licensecheck.errors import CouldNotCheck
from licensecheck.fetch import FetchOptions, fetch
from licensecheck.fetch.display import one_line, printable
from licensecheck.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from io import FileIO

    from licensecheck.fetch import Fetched

__all__ = ["FORMATS_BY_SUFFIX", "STDIN", "format_of_page", "is_address", "load", "same_file", "shown_location"]

STDIN = "-"
"""The name of standard input on the command line and in reports."""

FORMATS_BY_SUFFIX = {
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN, ".mdx": Format.MARKDOWN,
    ".txt": Format.TEXT, ".text": Format.TEXT,
    ".pdf": Format.PDF,
    ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
}

FORMATS_BY_MEDIA_TYPE = {
    "text/html": Format.HTML, "application/xhtml+xml": Format.HTML,
    "text/markdown": Format.MARKDOWN, "text/x-markdown": Format.MARKDOWN,
    "application/pdf": Format.PDF, "application/x-pdf": Format.PDF,
}

LOOKED_AT = 65_536
"""Bytes in which an HTML page shows a tag; scripts that come first are tags themselves."""

_PIECE = 1 << 16
"""Bytes read at once."""

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_FRONT_MATTER = lazy_pattern(rb"(?:\xef\xbb\xbf)?(---|\+\+\+)[ \t]*\r?\n.*?\n\1[ \t]*\r?(?:\n|$)", re.DOTALL)
_TAG = lazy_pattern(
    rb"<(?:!doctype|!--|/?(?:html|head|body|meta|title|link|script|style|div|p|br|h[1-6]|span|a|article|section"
    rb"|main|header|nav|ul|ol|li|table|blockquote|figure|img|em|strong|b|i)(?=[\s/>]))",
    re.IGNORECASE,
)


def is_address(target: str) -> bool:
    """Whether a string names a web page rather than a file: it begins with http:// or https://."""
    return _ADDRESS.match(target) is not None


def same_file(name: str | PathLike[str]) -> str:
    """What two names have in common that mean one file, links followed."""
    # Not Path.resolve(): a link that leads to itself is an error there, and here a name like another.
    try:
        return os.path.normcase(os.path.realpath(name))
    except ValueError:      # a name with a null character, which no file has
        return os.fspath(name)


def load(
    target: str | PathLike[str] | Document,
    *,
    options: FetchOptions,
    stdin: BinaryIO | None = None,
    trusted: bool = True,
    format: Format | None = None,  # noqa: A002 - the word that the report and the command line use
    url: str | None = None,
) -> Document:
    """Read `target`: a document is itself, `-` is standard input, an http(s) address is fetched, else a file.

    An address is never tried as a path and a path never as an address; a `PathLike` is always a path. What a
    document supplied (`trusted=False`) may only be an address. `format` overrides what the name, the server
    and the content say; `url` is where a file was published, so that its links resolve.

    Raises `CouldNotCheck` (`FetchError` for an address): one line says which, what is wrong and what to do.
    """
    if isinstance(target, Document):
        return target
    if isinstance(target, str) and is_address(target):
        return _from_address(fetch(target, options, trusted=trusted), format)
    if not trusted:
        raise CouldNotCheck(
            f"{printable(str(target))}: a document names it, and only http and https addresses are followed"
            " from there; give the original with --source"
        )
    if target == STDIN:
        stream = stdin or (sys.stdin.buffer if sys.stdin else None)
        if stream is None:
            raise CouldNotCheck("standard input: is closed; give a file instead")
        return _from_stdin(stream, options.max_decompressed_bytes, format, url)
    return _from_path(str(target), options.max_decompressed_bytes, format, url)


def _from_address(page: Fetched, known: Format | None) -> Document:
    chosen = known or format_of_page(page)
    return _read(page.data, location=page.url, url=page.url, known=chosen, charset=page.charset)


def _from_stdin(stream: BinaryIO, most: int, known: Format | None, url: str | None) -> Document:
    try:
        data = _bounded(stream, most)
    except (OSError, ValueError) as error:
        raise CouldNotCheck(f"standard input: cannot be read ({_why(error)}); give a file instead") from None
    if data is None:
        raise _too_large("standard input", most)
    known = known or _format_of_content(data)
    return _read(data, location=STDIN, known=known, url=url)


def _from_path(name: str, most: int, known: Format | None, url: str | None) -> Document:
    if not name.strip():
        raise CouldNotCheck("a file's name is empty; give a file or an http(s) address")
    path = Path(name)
    try:
        data = _file_content(path, name, most)
    except FileNotFoundError:
        raise CouldNotCheck(f"{printable(name)}: no such file; {_mend_name(name)}") from None
    except PermissionError:
        raise CouldNotCheck(
            f"{printable(name)}: may not be read; change its permissions or give another file"
        ) from None
    except (OSError, ValueError) as error:
        raise CouldNotCheck(f"{printable(name)}: cannot be read ({_why(error)}); give another file") from None
    return _read(data, location=name, known=known or _format_of_file(path, data), url=url)


def _file_content(path: Path, name: str, most: int) -> bytes:
    # One look before opening: opening a device can do something, and a directory cannot be opened everywhere.
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise CouldNotCheck(f"{printable(name)}: it is a folder; name the file in it")
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISFIFO(found.st_mode)):
        raise CouldNotCheck(f"{printable(name)}: it is no ordinary file; give a file, or - for standard input")
    with path.open("rb", buffering=0) as stream:
        data = _bounded(stream, most, likely=found.st_size)
    if data is None:
        raise _too_large(printable(name), most)
    return data


def _bounded(stream: BinaryIO | FileIO, most: int, *, likely: int = _PIECE) -> bytes | None:
    """All that the stream holds, `None` where that is more than `most` bytes; `likely` is about how many it holds."""
    pieces: list[bytes] = []
    left = most
    size = likely + 1             # a byte more than there is: one read is all of it
    while left >= 0:
        piece = stream.read(min(size, left + 1))
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        left -= len(piece)
        size = _PIECE
    return None


def _read(
    data: bytes,
    *,
    location: str,
    known: Format,
    url: str | None = None,
    charset: str | None = None,
) -> Document:
    # The readers load the HTML parser: not before there is something to read.
    from licensecheck import document

    if not data.lstrip(b"\0\t\n\r\f \xef\xbb\xbf\xff\xfe"):
        raise CouldNotCheck(f"{shown_location(location)}: is empty; give the page as it was published")
    page = document.read(data, location=location, url=url, format=known, charset=charset)
    if known is Format.MARKDOWN and not page.metadata.front_matter:
        _refuse_broken_front_matter(data, location, charset)
    return page


def _refuse_broken_front_matter(data: bytes, location: str, charset: str | None) -> None:
    """Front matter that cannot be read hides the address and the authors that stand in it."""
    from licensecheck.document.charset import decode
    from licensecheck.document.front_matter.fault import front_matter_fault

    fault = front_matter_fault(decode(data, header=charset))
    if fault is not None:
        raise CouldNotCheck(f"{shown_location(location)}:{fault.line}:{fault.column}: {one_line(fault.what)}")


def shown_location(location: str) -> str:
    """Return how messages name a document: its path or address, printable, or standard input."""
    return "standard input" if location == STDIN else printable(location)


def format_of_page(page: Fetched) -> Format:
    """What a page is by what its server says, its address and its content."""
    by_type = FORMATS_BY_MEDIA_TYPE.get(page.content_type or "")
    by_suffix = FORMATS_BY_SUFFIX.get(PurePosixPath(urlsplit(page.url).path).suffix.lower())
    # Code hosts serve every file as text/plain: there the name says more. A page's name may end in anything.
    if page.content_type == "text/plain":
        return by_suffix or Format.TEXT
    return by_type or by_suffix or _format_of_content(page.data)


def _format_of_file(path: Path, data: bytes) -> Format:
    return FORMATS_BY_SUFFIX.get(path.suffix.lower()) or _format_of_content(data)


def _format_of_content(data: bytes) -> Format:
    head = data[:LOOKED_AT].replace(b"\0", b"")
    if head.startswith(b"%PDF-"):
        return Format.PDF
    if _FRONT_MATTER.match(head):
        return Format.MARKDOWN
    return Format.HTML if _TAG.search(head) else Format.TEXT


def _too_large(shown: str, most: int) -> CouldNotCheck:
    return CouldNotCheck(f"{shown}: is larger than {most:,} bytes; give the article's page alone")


def _mend_name(name: str) -> str:
    if "://" in name or re.match(r"[a-z]+:/", name, re.IGNORECASE):
        return "only addresses that begin with http:// or https:// are fetched"
    if re.match(r"(www\.|[\w-]+(\.[\w-]+)+/)", name):
        return "check the path; an address has to begin with http:// or https://"
    return "check the path"


def _why(error: Exception) -> str:
    return one_line(getattr(error, "strerror", None) or str(error) or type(error).__name__)
