"""Writes a report out: whole or not at all to a file, straight to a device or pipe, quietly where nobody reads on."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

__all__ = ["divert_stdout", "leave_nothing", "to_file", "to_stdout"]

_READABLE = 0o666


def to_file(parts: Iterable[bytes], path: Path) -> None:
    """Write `parts` to `path`: at any moment the old file or the new one stands there, never half of one.

    The new file is made beside the old one, flushed to the disk and renamed over it (POSIX rename is atomic).
    A link keeps pointing to the file. Raises OSError; then `path` is as it was. What is no file on a disk
    (a device, a pipe) is written to as it stands: a file in its place would cut off whoever reads it.
    """
    descriptor = _opened(path)
    if descriptor is None:
        _in_place_of(parts, path.resolve())
    else:
        with contextlib.suppress(BrokenPipeError), os.fdopen(descriptor, "wb") as file:
            file.writelines(parts)


def leave_nothing(path: Path) -> None:
    """Take away the file at `path`, for a reader would take it for this run's; who reads a pipe is told its end."""
    descriptor = _opened(path)
    if descriptor is None:
        path.resolve().unlink(missing_ok=True)
    else:
        os.close(descriptor)


def _opened(path: Path) -> int | None:
    """A descriptor of the device or pipe at `path`, `None` where there is a file on a disk, or nothing.

    A standard stream by its name (`/dev/stdout`) is written to as itself, also where it leads into a file: opened
    anew, that would be written from its beginning.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    stream = next((one for one in (1, 2) if _is_stream(found, one)), None)
    if stream is not None:
        return os.dup(stream)
    # Never created: it is there.
    return None if stat.S_ISREG(found.st_mode) else os.open(path, os.O_WRONLY)


def _is_stream(found: os.stat_result, descriptor: int) -> bool:
    try:
        return os.path.samestat(found, os.fstat(descriptor))
    except OSError:     # it is closed
        return False


def _in_place_of(parts: Iterable[bytes], target: Path) -> None:
    import tempfile  # which few runs need, and which loads every way to compress

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
        divert_stdout()
        if not isinstance(error, BrokenPipeError):
            raise


def divert_stdout() -> None:
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
