"""Which copies a user means: files, addresses, standard input, folders and patterns."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from licensecheck.errors import WrongUsageError
from licensecheck.load import FORMATS_BY_SUFFIX, STDIN, is_address

__all__ = ["NoCopiesError", "find_copies"]

# Text and PDF files in a folder are seldom posts; they are checked where they are named.
_SUFFIXES = tuple(suffix for suffix, kind in FORMATS_BY_SUFFIX.items() if kind in {"markdown", "html"})
_NOT_CONTENT = frozenset({"node_modules", "__pycache__", "_site", "vendor"})


class NoCopiesError(WrongUsageError):
    """A folder or pattern holds no copy; the message says which and what to do, `what` only which."""

    def __init__(self, what: str, mend: str = "name the files to check, or correct the path") -> None:
        self.what = what
        super().__init__(f"{what}; nothing was checked: {mend}")


def find_copies(
    named: Iterable[str], *, beside: Path | None = None, originals: Iterable[str] = ()
) -> tuple[str, ...]:
    """Every copy that `named` means, once, in the order given; inside a folder or pattern sorted by path.

    A folder means the Markdown and HTML files in it and in its folders, except hidden ones and what package
    managers and site builders put there. A pattern (`*`, `?`, `[…]`, `**`) is one only where no file has the
    name. What is neither is left for the reader, who says what is wrong with it. `beside` is where
    relative names start; what a folder or pattern has of `originals` (files and folders) is no copy, unless it
    names one of them or what is inside. Raises NoCopiesError for a folder or pattern in which nothing is found:
    a run that checks nothing must not look like one that found nothing wrong.
    """
    left_out = tuple(map(os.path.realpath, originals))
    return tuple(dict.fromkeys(copy for name in named for copy in _meant(name, beside, left_out)))


def _meant(name: str, beside: Path | None, left_out: tuple[str, ...]) -> Iterator[str]:
    if name == STDIN or is_address(name):
        yield name
        return
    path = name if beside is None else os.path.normpath(beside / name)
    if os.path.isdir(path):     # noqa: PTH112 - Path's raises for a name that is too long
        found = _without(left_out, sorted(_in_folder(path)), path)
        yield from _some(found, f"the folder {name!r} holds no Markdown or HTML file")
    elif any(mark in path for mark in "*?[") and not os.path.exists(path):  # noqa: PTH110
        from licensecheck.batch.path_patterns import files_fitting

        found = _without(left_out, files_fitting(path), path)
        yield from _some(found, f"no file fits the pattern {name!r}")
    else:
        yield path


def _without(left_out: tuple[str, ...], found: list[str], named: str) -> list[str]:
    inside = os.path.realpath(named)
    elsewhere = [one for one in left_out if not _lies_in(inside, one)]
    return [one for one in found if not any(_lies_in(os.path.realpath(one), other) for other in elsewhere)]


def _lies_in(path: str, other: str) -> bool:
    return path == other or path.startswith(other.rstrip(os.sep) + os.sep)


def _some(found: list[str], otherwise: str) -> list[str]:
    if not found:
        raise NoCopiesError(otherwise)
    return found


def _in_folder(folder: str) -> Iterator[str]:
    for where, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".") and one not in _NOT_CONTENT]
        for name in files:
            path = os.path.join(where, name)  # noqa: PTH118 - "posts/a.md", as the folder is given
            if name.lower().endswith(_SUFFIXES) and not name.startswith(".") and not _is_special(path):
                yield path


def _is_special(path: str) -> bool:
    """Whether a path is a pipe, a socket or a device, which may never end; a faulty path is not told here."""
    try:
        return not stat.S_ISREG(Path(path).stat().st_mode)
    except OSError:
        return False
