"""Standard output for all that is no report: what cannot be written is said in one line, as for reports."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable

from licensecheck.errors import CouldNotCheck

__all__ = ["is_full_disk", "page_width", "print_lines", "unwritable"]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def print_lines(lines: Iterable[str]) -> None:
    """Print lines. Raises CouldNotCheck where standard output takes none; a reader that went away is no error."""
    from licensecheck.report.write import to_stdout

    try:
        to_stdout(f"{line}\n" for line in lines)
    except OSError as error:
        raise unwritable(error) from error


def page_width() -> int:
    """The columns of a line on standard output: a terminal's, as far as lines are good to read, else 80."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    if not terminal and not os.environ.get("COLUMNS"):
        return 80
    from shutil import get_terminal_size  # which loads every way to compress

    return max(40, min(get_terminal_size().columns, 100))


def unwritable(error: Exception) -> CouldNotCheck:
    """What is said of standard output that cannot be written to."""
    return CouldNotCheck(f"standard output: cannot write: {getattr(error, 'strerror', None) or error}")


def is_full_disk(error: Exception) -> bool:
    """Whether something was printed where there is no room: an error of a file would name it."""
    return isinstance(error, OSError) and error.filename is None and error.errno in _FULL
