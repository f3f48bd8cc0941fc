"""Originals saved into a repository: small, readable pages with their address, the day and their digest.

A check that finds the snapshot of an address reads it and asks nobody: it compares with the version that was
copied, not with what the page became since.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from licensecheck.document.model import Document, Format
from licensecheck.errors import CouldNotCheck
from licensecheck.fetch import FetchOptions, fetch
from licensecheck.fetch.display import printable
from licensecheck.load import load

if TYPE_CHECKING:
    from licensecheck.fetch import Fetched

__all__ = ["Snapshot", "open_snapshot", "take_snapshot"]

_HEAD: Final = 8192  # bytes of a file in which the note stands
_NOTE: Final = re.compile(
    rb"<!-- licensecheck snapshot\r?\naddress: ([^\r\n]+)\r?\n"
    rb"fetched: [^\r\n]+\r?\nsha256: [0-9a-f]{64}\r?\n-->"
)
_LONGEST_NAME: Final = 100
# What a browser loads and no reader sees.
_UNREAD: Final = (
    'script:not([type="application/ld+json"])', "noscript", "template", "svg", "link[rel=stylesheet]",
    "link[rel=preload]", "link[rel=modulepreload]", "link[rel=prefetch]", "link[rel=preconnect]",
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A saved page: its file, the address after redirects, and whether the file was there already."""

    path: Path
    address: str
    kept: bool


def take_snapshot(address: str, folder: str, options: FetchOptions, *, update: bool = False) -> Snapshot:
    """Fetch a page and save it in `folder`; one that is saved there already is only replaced with `update`.

    Raises CouldNotCheck for a page that cannot be fetched, holds no HTML, or cannot be written.
    """
    known = _index(folder).get(_key(address))
    if known is not None and not update:
        return Snapshot(Path(known), address, kept=True)
    page = fetch(address, options, trusted=True)
    text = _page_text(page, datetime.now(UTC))
    path = Path(known) if known is not None else Path(folder) / _name(page.url)
    from licensecheck.report.write import to_file

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        to_file([text.encode()], path)
    except OSError as error:
        why = error.strerror or error
        raise CouldNotCheck(f"{path}: cannot be written ({why}); name another --folder") from error
    finally:
        _index.cache_clear()
    return Snapshot(path, page.url, kept=False)


def open_snapshot(address: str, folder: str) -> Document | None:
    """The saved page of this address, None where `folder` has none."""
    path = _index(folder).get(_key(address))
    if path is None:
        return None
    return load(path, options=FetchOptions(), url=address, format=Format.HTML)


@lru_cache(maxsize=8)
def _index(folder: str) -> dict[str, str]:
    """Path of each snapshot by the key of its address; the file's name does not matter."""
    found: dict[str, str] = {}
    root = Path(folder)
    for path in sorted(root.rglob("*.html")) if root.is_dir() else ():
        try:
            with path.open("rb") as stream:
                note = _NOTE.search(stream.read(_HEAD))
        except OSError:
            continue
        if note is not None:
            found[_key(note[1].decode("utf-8", "replace"))] = str(path)
    return found


def _key(address: str) -> str:
    """What two spellings of one page's address share: no scheme, `www.`, tracking, fragment or last slash."""
    try:
        parts = urlsplit(address.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return address
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.startswith("utm_")]
    netloc = f"{host}:{port}" if port not in (None, 80, 443) else host
    return f"{netloc}{unquote(parts.path).rstrip('/')}?{urlencode(query)}"


def _name(address: str) -> str:
    """A file name that tells people which page it is: host and the last parts of the path."""
    parts = urlsplit(address)
    host = re.sub(r"[^a-z0-9.-]+", "-", (parts.hostname or "page").removeprefix("www."))
    slug = re.sub(r"[^\w.-]+", "-", unquote(parts.path).strip("/")).strip("-.")[-_LONGEST_NAME:] or "index"
    query = f"-{hashlib.sha256(parts.query.encode()).hexdigest()[:8]}" if parts.query else ""
    return f"{host}/{slug.removesuffix('.html')}{query}.html"


def _page_text(page: Fetched, now: datetime) -> str:
    from licensecheck.document.html import read_html

    if page.content_type not in {None, "text/html", "application/xhtml+xml"}:
        raise CouldNotCheck(
            f"{printable(page.url)}: is no HTML page ({page.content_type}); save the file itself and give it"
            " with --source"
        )
    full = read_html(page.data, location=page.url, url=page.url, charset=page.charset)
    *lean, whole = _variants(page)
    body = next((text for text in lean if _reads_the_same(text, full)), whole)
    address = page.url.replace(">", "%3E")
    digest = hashlib.sha256(page.data).hexdigest()
    note = f"address: {address}\nfetched: {now:%Y-%m-%dT%H:%M:%SZ}\nsha256: {digest}"
    return f"<!doctype html>\n<!-- licensecheck snapshot\n{note}\n-->\n{body}\n"


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
    from licensecheck.credits.source import read_source
    from licensecheck.document.html import read_html

    lean = read_html(text.encode("utf-8", "replace"), location=full.location, url=full.url)
    same_words = lean.text.split() == full.text.split() and len(lean.blocks) == len(full.blocks)
    same_links = [link.url for link in lean.links] == [link.url for link in full.links]
    return same_words and same_links and read_source(lean) == read_source(full)
