"""Writes a report out: whole or not at all to a file, quietly to a pipe that nobody reads any more."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["to_file", "to_stdout"]

_READABLE = 0o666


def to_file(parts: Iterable[bytes], path: Path) -> None:
    """Write `parts` to `path`: at any moment the old file or the new one stands there, never half of one.

    The new file is made beside the old one, flushed to the disk and renamed over it (POSIX rename is atomic).
    A link keeps pointing to the file. Raises OSError; then `path` is as it was.
    """
    import tempfile  # which few runs need, and which loads every way to compress

    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that any new file gets."""
    with contextlib.suppress(OSError):
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return _READABLE & ~mask


def to_stdout(parts: Iterable[str]) -> None:
    """Write `parts` to standard output as UTF-8, whatever the locale says, as readers of reports expect.

    A terminal gets its own encoding, with a mark for what it cannot show. A reader that has closed the pipe
    (`licensecheck … | head`) is no error; a full disk raises OSError.
    """
    if sys.stdout is None:
        raise OSError("standard output is closed")
    try:
        _write(parts)
    except OSError as error:
        _divert_stdout()
        if not isinstance(error, BrokenPipeError):
            raise


def _divert_stdout() -> None:
    """The interpreter flushes standard output once more when it ends, and would complain a second time."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _write(parts: Iterable[str]) -> None:
    encoding = "utf-8"
    if sys.stdout.isatty():
        encoding = sys.stdout.encoding or encoding
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # a stand-in without bytes beneath, as some consoles and test runners put there
        sys.stdout.writelines(parts)
    else:
        sys.stdout.flush()
        buffer.writelines(part.encode(encoding, errors="replace") for part in parts)
        buffer.flush()
