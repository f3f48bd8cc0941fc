"""The cache's files: a page with what its server said of it, whole or not there at all.

An entry is a line of JSON and the page's bytes behind it. It carries the page's digest: an entry that was cut
short or changed is no entry.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from licensecheck.fetch.model import Fetched

__all__ = ["Entry", "Store"]

_MAGIC = b"licensecheck-page-1 "
_LONGEST_HEADER = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page as it was fetched, and when (seconds since the epoch)."""

    page: Fetched
    fetched: float


class Store:
    """The entries of one folder. What cannot be read is not there; what cannot be written is left out."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    def get(self, url: str) -> Entry | None:
        """The entry for the address that was asked for, or None."""
        try:
            content = self._path(url).read_bytes()
        except OSError:
            return None
        header, _, data = content.partition(b"\n")
        if not header.startswith(_MAGIC) or len(header) > _LONGEST_HEADER:
            return None
        try:
            return _entry(json.loads(header[len(_MAGIC) :]), data)
        except (ValueError, KeyError, TypeError):
            return None

    def put(self, url: str, page: Fetched, fetched: float) -> None:
        """Keep a page. A full disk or a folder that may not be written costs a fetch next time, no more."""
        header = json.dumps({
            "asked": url, "url": page.url, "fetched": fetched, "content_type": page.content_type,
            "charset": page.charset, "etag": page.etag, "last_modified": page.last_modified,
            "sha256": hashlib.sha256(page.data).hexdigest(),
        })
        with contextlib.suppress(OSError):
            self._write(self._path(url), _MAGIC + header.encode() + b"\n" + page.data)

    @contextlib.contextmanager
    def turn(self, host: str) -> Iterator[Path | None]:
        """Wait until no other process asks `host`; gives the file whose time is that of the last request."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            name = hashlib.sha256(host.encode()).hexdigest()[:16]
            handle = os.open(self._folder / f"{name}.lock", os.O_CREAT | os.O_RDWR, 0o600)
        except OSError:
            yield None
            return
        try:
            _lock(handle)
            yield self._folder / f"{name}.lock"
        finally:
            os.close(handle)

    def _path(self, url: str) -> Path:
        return self._folder / f"{hashlib.sha256(url.encode('utf-8', 'replace')).hexdigest()[:40]}.page"

    def _write(self, path: Path, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _entry(header: dict[str, Any], data: bytes) -> Entry | None:
    if hashlib.sha256(data).hexdigest() != header["sha256"]:
        return None
    page = Fetched(
        data=data, url=str(header["url"]), content_type=header["content_type"], charset=header["charset"],
        etag=header["etag"], last_modified=header["last_modified"],
    )
    return Entry(page=page, fetched=float(header["fetched"]))


def _lock(handle: int) -> None:
    """Wait for the file's lock; it ends with the process, however that ends. Without locks nobody waits."""
    try:
        import fcntl
    except ImportError:
        return
    with contextlib.suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX)
