"""Originals saved into a repository: small, readable files with their address, the day and their digest.

A check that finds the snapshot of an address reads it and asks nobody: it compares with the version that was
copied, not with what the page became since. A page carries its note in a comment; of a text or a PDF, which has no
place for one, it stands in a file beside it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from licensecheck.document.model import Document, Format
from licensecheck.errors import CouldNotCheck
from licensecheck.fetch import FetchOptions, fetch
from licensecheck.load import FORMATS_BY_SUFFIX, format_of_page, load

if TYPE_CHECKING:
    from licensecheck.fetch import Fetched

__all__ = ["Snapshot", "open_snapshot", "take_snapshot"]

_HEAD: Final = 8192  # bytes of a file in which the note stands
_NOTE: Final = re.compile(
    rb"licensecheck snapshot\r?\naddress: ([^\r\n]+)\r?\nfetched: [^\r\n]+\r?\nsha256: [0-9a-f]{64}\r?\n"
)
_BESIDE: Final = ".snapshot"
_SUFFIXES: Final = {Format.HTML: ".html", Format.MARKDOWN: ".md", Format.TEXT: ".txt", Format.PDF: ".pdf"}
_LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A saved original: its file, the address after redirects, and whether the file was there already."""

    path: Path
    address: str
    kept: bool


def take_snapshot(address: str, folder: str, options: FetchOptions, *, update: bool = False) -> Snapshot:
    """Fetch an original and save it in `folder`; one that is saved there already is only replaced with `update`.

    Raises CouldNotCheck for an address that cannot be fetched or holds no article, and a file that cannot be written;
    what was saved before stays.
    """
    known = _index(folder).get(_key(address))
    if known is not None and not update:
        return Snapshot(Path(known), address, kept=True)
    page = fetch(address, options, trusted=True)
    _refuse_unusable(page)
    files = _files(page, datetime.now(UTC))
    path = Path(folder) / _name(page.url, format_of_page(page))
    if known is not None and Path(known).suffix == path.suffix:
        path = Path(known)
    try:
        _write(path, files)
        if known is not None and Path(known) != path:
            _remove(Path(known))
    except OSError as error:
        why = error.strerror or error
        raise CouldNotCheck(f"{path}: cannot be written ({why}); name another --folder") from error
    finally:
        _index.cache_clear()
    return Snapshot(path, page.url, kept=False)


def _refuse_unusable(page: Fetched) -> None:
    """A page that sends readers on, a wall or an error would be compared with from then on."""
    from licensecheck.document import read
    from licensecheck.document.told_article import told_article
    from licensecheck.usable import why_unusable

    document = read(page.data, location=page.url, url=page.url, format=format_of_page(page), charset=page.charset)
    what = why_unusable(told_article(document, beyond=len(document.text)) or document)
    if what is not None:
        raise CouldNotCheck(f"{page.url}: no article was found: {what}; nothing was saved")


def open_snapshot(address: str, folder: str) -> Document | None:
    """The saved original of this address, None where `folder` has none."""
    path = _index(folder).get(_key(address))
    if path is None:
        return None
    return load(path, options=FetchOptions(), url=address, format=FORMATS_BY_SUFFIX[Path(path).suffix])


@lru_cache(maxsize=8)
def _index(folder: str) -> dict[str, str]:
    """Path of each snapshot by the key of its address; the file's name does not matter, only its suffix."""
    found: dict[str, str] = {}
    for path, note in _noted(Path(folder)):
        try:
            with note.open("rb") as stream:
                match = _NOTE.search(stream.read(_HEAD))
        except OSError:
            continue
        if match is not None:
            found[_key(match[1].decode("utf-8", "replace"))] = str(path)
    return found


def _noted(root: Path) -> Iterator[tuple[Path, Path]]:
    """Each file that may be a snapshot, and the file in which its note stands."""
    if root.is_dir():
        yield from ((path, path) for path in sorted(root.rglob("*.html")))
        for note in sorted(root.rglob(f"*{_BESIDE}")):
            path = note.with_suffix("")
            if path.suffix in _SUFFIXES.values() and path.is_file():
                yield path, note


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


def _name(address: str, kind: Format) -> str:
    """A file name that tells people which original it is: host and the last parts of the path."""
    parts = urlsplit(address)
    host = re.sub(r"[^a-z0-9.-]+", "-", (parts.hostname or "page").removeprefix("www."))
    slug = re.sub(r"[^\w.-]+", "-", unquote(parts.path).strip("/")).strip("-.")[-_LONGEST_NAME:] or "index"
    query = f"-{hashlib.sha256(parts.query.encode()).hexdigest()[:8]}" if parts.query else ""
    return f"{host}/{slug.removesuffix(_SUFFIXES[kind])}{query}{_SUFFIXES[kind]}"


def _files(page: Fetched, now: datetime) -> dict[str, bytes]:
    """The content of the snapshot's files, by what is added to its name."""
    from licensecheck.document.charset import decode

    kind = format_of_page(page)
    address, digest = page.url.replace(">", "%3E"), hashlib.sha256(page.data).hexdigest()
    note = f"licensecheck snapshot\naddress: {address}\nfetched: {now:%Y-%m-%dT%H:%M:%SZ}\nsha256: {digest}\n"
    if kind is Format.HTML:
        from licensecheck.snapshot_page import lean_html

        return {"": f"<!doctype html>\n<!-- {note}-->\n{lean_html(page)}\n".encode()}
    whole = page.data if kind is Format.PDF else decode(page.data, header=page.charset).encode()
    return {"": whole, _BESIDE: note.encode()}


def _write(path: Path, files: dict[str, bytes]) -> None:
    """The file first: without a note beside it, it is no snapshot yet."""
    from licensecheck.report.write import to_file

    path.parent.mkdir(parents=True, exist_ok=True)
    for added, content in files.items():
        to_file([content], path.with_name(path.name + added))


def _remove(path: Path) -> None:
    """Take away a snapshot whose address now serves another format."""
    path.with_name(path.name + _BESIDE).unlink(missing_ok=True)
    path.unlink(missing_ok=True)
