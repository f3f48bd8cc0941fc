"""The original of a copy: given, or inferred from the copy; from a snapshot, a file or the web."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.fetch import FetchOptions
from licensecheck.load import is_address, load, same_file, shown_location

if TYPE_CHECKING:
    Target = str | PathLike[str] | Document

__all__ = ["Found", "OriginalOptions", "find_originals"]


class OriginalOptions(NamedTuple):
    """How originals are found: `snapshots` is a folder of saved pages, `keys` the front matter's keys that
    hold an original's address (none: the usual ones), `fetch` the bounds of fetching them.
    """

    fetch: FetchOptions = FetchOptions()
    snapshots: str | None = None
    keys: tuple[str, ...] = ()


class Found(NamedTuple):
    """The versions of an original, and where the copy names it (`None`: a person did)."""

    documents: tuple[Document, ...]
    named_by: str | None = None


def find_originals(
    copy: Document,
    source: Target | Sequence[Target] | None,
    *,
    source_url: str | None,
    options: OriginalOptions,
    stdin: BinaryIO | None,
) -> Found:
    """Load the original, or every version of it that is given. Raises CouldNotCheck where there is none."""
    if source is None:
        from licensecheck.inference import FRONT_MATTER_KEYS, infer_source

        address, where = infer_source(copy, options.keys or FRONT_MATTER_KEYS)
        with _told_of(copy):
            return Found((_open(address, options, trusted=False),), where)
    targets = [source] if isinstance(source, str | PathLike | Document) else _each_once(source)
    if not targets:
        raise CouldNotCheck(f"{copy.location}: no original is given; name it with --source")
    with _told_of(copy):
        return Found(tuple(_given(target, source_url, options, stdin) for target in targets))


def _each_once(targets: Sequence[Target]) -> list[Target]:
    """Versions that are named twice are one."""
    return list({_identity(target): target for target in reversed(targets)}.values())[::-1]


def _identity(target: Target) -> object:
    if isinstance(target, Document):
        return id(target)
    return target if isinstance(target, str) and is_address(target) else same_file(target)


@contextmanager
def _told_of(copy: Document) -> Iterator[None]:
    """Where an original cannot be read, the error says of which copy it is the original."""
    try:
        yield
    except CouldNotCheck as error:
        # The same error: it may know what a server answered.
        error.args = (f"{shown_location(copy.location)}: its original cannot be read: {error}",)
        raise


def _given(
    target: Target, source_url: str | None, options: OriginalOptions, stdin: BinaryIO | None
) -> Document:
    if isinstance(target, str) and is_address(target):
        return _open(target, options, trusted=True)
    return load(target, options=options.fetch, stdin=stdin, url=source_url)


def _open(address: str, options: OriginalOptions, *, trusted: bool) -> Document:
    if options.snapshots is not None:
        from licensecheck.snapshot import open_snapshot

        saved = open_snapshot(address, options.snapshots)
        if saved is not None:
            return saved
    return load(address, options=options.fetch, trusted=trusted)
