"""How a run ends: its exit code, and what went wrong as one line for people.

Exit codes are given here and nowhere else: 0 compliant (or only reviews, unless `--fail-on review`),
1 violation, 2 wrong usage or an invalid rule or configuration file, 3 could not check (faults of this program
too), 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from typing import Final

from licensecheck.errors import Error
from licensecheck.report.sanitise import one_line

__all__ = ["DEBUG", "Exit", "describe", "say"]

DEBUG: Final = "LICENSECHECK_DEBUG"


class Exit(IntEnum):
    """What the command's end says to scripts."""

    COMPLIANT = 0
    VIOLATION = 1
    USAGE = 2
    NOT_CHECKED = 3
    STOPPED = 130


def describe(error: Exception) -> str:
    """One line for people; an exception that nobody meant to raise is called a fault of this program."""
    if isinstance(error, Error):
        return one_line(str(error))
    _show_traceback(error)
    what = one_line(f"{type(error).__name__}: {error}")[:300]
    return f"internal error, a fault of licensecheck, not of your files ({what}); set {DEBUG}=1 to see where"


def _show_traceback(error: Exception) -> None:
    if os.environ.get(DEBUG):
        from traceback import print_exception

        print_exception(error)


def say(message: str) -> None:
    """Tell people something on standard error, in one line that neither a terminal nor a CI runner obeys."""
    try:
        sys.stderr.write(f"licensecheck: {one_line(message)}\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):   # a full disk, or closed: whoever reads nothing has the exit code
        sys.stderr = None       # the interpreter would try again at its end, and give a code of its own
