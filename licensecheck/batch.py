"""Checks one copy or several with the same settings; one of several that cannot be checked stops nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from licensecheck.errors import Error, InvalidRules
from licensecheck.report import NotChecked

if TYPE_CHECKING:
    from licensecheck.report.model import Report

__all__ = ["Outcome", "check_all"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a run: a report or an error for every copy, each in the order the copies were given."""

    reports: tuple[Report, ...]
    errors: tuple[NotChecked, ...] = ()


def check_all(
    copies: tuple[str, ...],
    check: Callable[[str], Report],
    *,
    describe: Callable[[Exception], str],
    failed: Callable[[NotChecked], None],
) -> Outcome:
    """Check each of `copies`.

    A single copy's errors are raised. Of several copies, one that cannot be checked, or whose check crashes,
    becomes an entry of `errors`, its message made by `describe`, and is handed to `failed` at once; a rule
    set that cannot be used is raised in any case, since no copy can be judged by it.
    """
    if len(copies) == 1:
        return Outcome(reports=(check(copies[0]),))
    reports: list[Report] = []
    errors: list[NotChecked] = []
    for copy in copies:
        try:
            reports.append(check(copy))
        except InvalidRules:
            raise
        except Exception as error:
            errors.append(_not_checked(copy, error, describe))
            failed(errors[-1])
    return Outcome(reports=tuple(reports), errors=tuple(errors))


def _not_checked(copy: str, error: Exception, describe: Callable[[Exception], str]) -> NotChecked:
    """Our own errors say where; a crash does not know which copy it was."""
    location = _location(copy)
    where = "" if isinstance(error, Error) else f"{location}: "
    return NotChecked(location=location, message=where + describe(error))


def _location(copy: str) -> str:
    """The copy's path or address, without a password."""
    from licensecheck.fetch import without_password

    return without_password(copy) if copy.startswith(("http://", "https://")) else copy
