"""What is given as a page and is none: pictures, programs, archives, and formats that wrap an article up.

A message in parts, a feed or a rich text holds an article's words in an encoded form. Read as they stand they are
other words, and words that were unwrapped have no place in the file; so each is one line that says what to save.
"""

from __future__ import annotations

import re

from licensecheck.document.model import Format
from licensecheck.errors import CouldNotCheck
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["SAMPLE", "refuse_other_formats"]

SAMPLE = 4096
"""Bytes that are looked at."""

_GIVE_A_PAGE = "not a page; give HTML, Markdown or text"
_SAFARI = "a web archive of Safari or another property list; save the page as “Page Source” and give that"
_DATA = "a JSON file, which holds texts in escaped form; give the article's own page"
_KNOWN = (
    (b"\x89PNG", f"a PNG image, {_GIVE_A_PAGE}"), (b"\xff\xd8\xff", f"a JPEG image, {_GIVE_A_PAGE}"),
    (b"GIF8", f"a GIF image, {_GIVE_A_PAGE}"), (b"PK\x03\x04", f"a ZIP or Office file, {_GIVE_A_PAGE}"),
    (b"\x1f\x8b", f"a gzip file, {_GIVE_A_PAGE}"), (b"\xd0\xcf\x11\xe0", f"an Office file, {_GIVE_A_PAGE}"),
    (b"\x7fELF", f"a program, {_GIVE_A_PAGE}"),
    (b"{\\rtf", "an RTF file, whose formatting stands among its words; save it as HTML or plain text and give that"),
    (b"bplist00", _SAFARI),
)
_FEED = "a feed (RSS or Atom), which holds articles in escaped form; give the article's own page"
_WEB_ARCHIVE = (
    "a web archive (MHTML, a page saved as a single file), which holds the page in encoded form; save the page as"
    " “HTML only” or “complete” and give the .html file"
)
_MESSAGE = (
    "an e-mail message in parts or in encoded form; save its text, or its HTML part, as a file of its own and give that"
)

_ROOT = lazy_pattern(rb"<([a-z][\w:.-]*)")
_JSON = lazy_pattern(rb'[\s\[]{0,40}\{\s{0,40}"[^"]{1,200}"\s{0,9}:')
_LAST = 64
"""Bytes at the end of a JSON file in which its last bracket is."""
_FEEDS = frozenset((b"rss", b"feed", b"atom:feed", b"rdf:rdf"))

_HEAD_REACH = 65_536
"""Bytes in which a message's head ends: the stations that it went through add to it."""

_LONGEST_NAME = 40
"""Bytes up to the colon of the first field; few pages begin so, and the others are looked at no further."""

_BLANK_LINE = lazy_pattern(rb"\r?\n\r?\n")
_FOLDED = lazy_pattern(rb"\r?\n[ \t]+")
_BOUNDARY = lazy_pattern(rb"""\bboundary=(?:"([^"]{1,100})"|([^\s;"]{1,100}))""", re.IGNORECASE)
_QUOTED_PRINTABLE = lazy_pattern(rb"=(?:[0-9A-F]{2}|\r?\n)")
_BASE64_LINE = lazy_pattern(rb"\s*[A-Za-z0-9+/]{60,}={0,2}\s*(?:\r?\n|\Z)")


def refuse_other_formats(data: bytes, location: str, kind: Format) -> None:
    """Raise CouldNotCheck, with one line that says what it is and what to give, for what holds no page as it stands."""
    what = _named(data)
    if what is not None:
        raise CouldNotCheck(f"{location}: this is {what}")
    if kind is not Format.PDF and data.startswith(b"%PDF-"):
        raise CouldNotCheck(f"{location}: this is a PDF file; name it .pdf to have it read as one")
    if kind is not Format.MARKDOWN and data[:1] in (b"{", b"[") and _is_json(data):     # a post's front matter may be
        raise CouldNotCheck(f"{location}: this is {_DATA}")


def _is_json(data: bytes) -> bool:
    return _JSON.match(data) is not None and data[-_LAST:].rstrip().endswith((b"}", b"]"))


def _named(data: bytes) -> str | None:
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return f"a media file, {_GIVE_A_PAGE}"
    for magic, name in _KNOWN:
        if data.startswith(magic):
            return name
    head = data[:SAMPLE].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf")):
        root = _ROOT.search(head)
        if root is not None and root[1] == b"plist":
            return _SAFARI
        return _FEED if root is not None and root[1] in _FEEDS else None
    field, colon, _ = head[:_LONGEST_NAME].partition(b":")
    return _encoded_message(data) if colon and field.replace(b"-", b"").isalnum() else None


def _encoded_message(data: bytes) -> str | None:
    """What a message is whose words do not stand in it as readers see them: its parts are listed with their types, or
    all of it is encoded. One that was saved as the text it shows is read."""
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    head, body = _head_and_body(data.lstrip())
    fields = _fields(head)
    boundary = _BOUNDARY.search(fields.get(b"content-type", b""))
    if boundary is not None and fields[b"content-type"].lower().startswith(b"multipart/"):
        if b"--" + (boundary[1] or boundary[2]) not in body:
            return None
        return _WEB_ARCHIVE if _is_web_archive(fields) else _MESSAGE
    match fields.get(b"content-transfer-encoding", b"").lower():
        case b"quoted-printable":
            return _MESSAGE if _QUOTED_PRINTABLE.search(body) else None
        case b"base64":
            return _MESSAGE if _BASE64_LINE.match(body) else None
    return None


def _head_and_body(data: bytes) -> tuple[bytes, bytes]:
    blank = _BLANK_LINE.search(data, 0, _HEAD_REACH)
    return (data[: blank.start()], data[blank.end() :]) if blank is not None else (b"", b"")


def _fields(head: bytes) -> dict[bytes, bytes]:
    """A message's fields by their names in small letters; nothing where a line of its head is no field."""
    fields: dict[bytes, bytes] = {}
    for line in _FOLDED.sub(b" ", head).splitlines():
        name, colon, value = line.partition(b":")
        if not colon or b" " in name:
            return {}
        fields[name.lower()] = value.strip()
    return fields


def _is_web_archive(fields: dict[bytes, bytes]) -> bool:
    return b"snapshot-content-location" in fields or b"saved by" in fields.get(b"from", b"").lower()
