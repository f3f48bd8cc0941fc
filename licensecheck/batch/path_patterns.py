"""The files that a pattern of paths means: `*`, `?` and `[…]` in one folder, `**` in all folders below.

As the standard library's `glob` reads them, but for `**`, which follows no links to folders: a link that leads back
would be followed until its path is too long.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import filter as fitting

__all__ = ["files_fitting"]


def _is_pattern(path: str) -> bool:
    """Whether a path holds a sign that stands for other names."""
    return any(mark in path for mark in "*?[")


def files_fitting(pattern: str) -> list[str]:
    """The files that fit, sorted, each once, named as the pattern is written."""
    parts = pattern.replace(os.sep, "/").split("/")
    start = "/" if parts[0] == "" else ""
    found = _below(start, [part for part in parts if part])
    return sorted({path for path in found if os.path.isfile(path)})     # noqa: PTH113 - "posts/a.md", as it is given


def _below(folder: str, parts: list[str]) -> Iterator[str]:
    if not parts:
        yield folder
        return
    first, rest = parts[0], parts[1:]
    if first == "**":
        for inner in _folders(folder):
            yield from _below(inner, rest or ["*"])
    elif _is_pattern(first):
        for name in fitting(_names(folder), first):
            if first.startswith(".") or not name.startswith("."):
                yield from _below(os.path.join(folder, name), rest)     # noqa: PTH118
    else:
        yield from _below(os.path.join(folder, first), rest)    # noqa: PTH118


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder or ".")    # noqa: PTH208
    except OSError:
        return []


def _folders(folder: str) -> Iterator[str]:
    """A folder and all below it that are not hidden."""
    for where, inner, _ in os.walk(folder or "."):
        inner[:] = [name for name in inner if not name.startswith(".")]
        yield where if folder else os.path.relpath(where) if where != "." else ""
