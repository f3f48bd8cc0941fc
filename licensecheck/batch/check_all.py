"""Checks one copy or many with the same settings; one of many that cannot be checked stops nothing."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from licensecheck.errors import Error, InvalidRules
from licensecheck.interrupts import is_interrupt
from licensecheck.report import NotChecked

__all__ = ["Check", "Describe", "check_all", "check_one", "location_of"]

T = TypeVar("T")
"""What comes of a check; between processes it is sent from one to the other, so it should be small."""

Check = Callable[[str], T]
"""Checks the copy of this path or address."""

Describe = Callable[[Exception], str]
"""Turns an error into one line for people."""


def check_all(
    copies: tuple[str, ...], check: Check[T], *, describe: Describe, jobs: int
) -> Generator[T | NotChecked, None, None]:
    """What came of each of `copies`, in their order whatever finishes first; `jobs` processes check them.

    One that cannot be checked, or whose check crashes, becomes a `NotChecked` with a message made by `describe`;
    a rule set that cannot be used is raised, since no copy can be judged by it.
    """
    if jobs < 2 or len(copies) < 2:
        for copy in copies:
            yield check_one(copy, check, describe)
    else:
        from licensecheck.batch.workers import check_in_processes

        yield from check_in_processes(copies, check, describe, jobs)


def check_one(copy: str, check: Check[T], describe: Describe) -> T | NotChecked:
    """What came of the copy, or why nothing did. Raises InvalidRules."""
    try:
        return check(copy)
    except InvalidRules:
        raise
    except Exception as error:
        if is_interrupt(error):
            raise KeyboardInterrupt from error
        return _not_checked(copy, error, describe)


def _not_checked(copy: str, error: Exception, describe: Describe) -> NotChecked:
    """The error, with the copy where it does not name it: a crash, or an original that cannot be had."""
    from licensecheck.load import shown_location

    location, message = location_of(copy), describe(error)
    shown = shown_location(location)
    named = isinstance(error, Error) and (location in message or shown in message)
    return NotChecked(location=location, message=message if named else f"{shown}: {message}")


def location_of(copy: str) -> str:
    """The copy's path or address, without a password."""
    from licensecheck.fetch import without_password

    return without_password(copy) if copy.startswith(("http://", "https://")) else copy
