"""Checks one copy or many with the same settings; one of many that cannot be checked stops nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from licensecheck.errors import Error, InvalidRules
from licensecheck.report import NotChecked

if TYPE_CHECKING:
    from licensecheck.report.model import Report

__all__ = ["Check", "Describe", "Outcome", "check_all", "check_one", "location_of"]

Check = Callable[[str], "Report"]
"""Checks the copy of this path or address."""

Describe = Callable[[Exception], str]
"""Turns an error into one line for people."""


class Outcome(NamedTuple):
    """What came of a run: a report or an error for every copy, each in the order the copies were given."""

    reports: tuple[Report, ...]
    errors: tuple[NotChecked, ...] = ()


def check_all(
    copies: tuple[str, ...],
    check: Check,
    *,
    describe: Describe,
    failed: Callable[[NotChecked], None],
    jobs: int = 1,
    done: Callable[[int], None] = lambda _count: None,
) -> Outcome:
    """Check each of `copies` in `jobs` processes.

    A single copy's errors are raised. Of several copies, one that cannot be checked, or whose check crashes,
    becomes an entry of `errors`, its message made by `describe`, and is handed to `failed` at once; a rule
    set that cannot be used is raised in any case, since no copy can be judged by it. `done` is told how many
    copies have been checked. The order of the copies is kept whatever finishes first.
    """
    if len(copies) == 1:
        return Outcome(reports=(check(copies[0]),))
    reports: list[Report] = []
    errors: list[NotChecked] = []
    for count, result in enumerate(_results(copies, check, describe, jobs), 1):
        if isinstance(result, NotChecked):
            errors.append(result)
            failed(result)
        else:
            reports.append(result)
        done(count)
    return Outcome(reports=tuple(reports), errors=tuple(errors))


def _results(
    copies: tuple[str, ...], check: Check, describe: Describe, jobs: int
) -> Iterable[Report | NotChecked]:
    if jobs < 2:
        return (check_one(copy, check, describe) for copy in copies)
    from licensecheck.workers import check_in_processes

    return check_in_processes(copies, check, describe, jobs)


def check_one(copy: str, check: Check, describe: Describe) -> Report | NotChecked:
    """The copy's report, or why there is none. Raises InvalidRules."""
    try:
        return check(copy)
    except InvalidRules:
        raise
    except Exception as error:
        return _not_checked(copy, error, describe)


def _not_checked(copy: str, error: Exception, describe: Describe) -> NotChecked:
    """The error, with the copy where it does not name it: a crash, or an original that cannot be had."""
    location, message = location_of(copy), describe(error)
    named = isinstance(error, Error) and location in message
    return NotChecked(location=location, message=message if named else f"{location}: {message}")


def location_of(copy: str) -> str:
    """The copy's path or address, without a password."""
    from licensecheck.fetch import without_password

    return without_password(copy) if copy.startswith(("http://", "https://")) else copy
