"""Everything this package raises on purpose.

    Error
    ├── CouldNotCheck      no verdict: not found, not fetched, not readable, no article in it   (exit code 3)
    │   └── FetchError     an address that could not be fetched
    ├── InvalidRules       a rule set or configuration file that cannot be used                 (exit code 2)
    └── WrongUsageError    what the command is asked for can never work                         (exit code 2)

What is wrong with a *copy* is never an error: it is a finding. A message is one line that says where, what is wrong
and what to do. Exit codes are given in one place, `licensecheck.cli.ending`.
"""

from __future__ import annotations

__all__ = ["CouldNotCheck", "Error", "FetchError", "InvalidRules", "WrongUsageError"]


class Error(Exception):
    """Base of all errors of this package; `str(error)` is one line for people."""


class CouldNotCheck(Error):  # noqa: N818 - the name is part of the contract
    """No verdict can be given: a document is missing, unreadable or holds no article."""


class FetchError(CouldNotCheck):
    """An address could not be fetched; `status` is the HTTP status where the server answered with one."""

    status: int | None = None


class InvalidRules(Error):  # noqa: N818 - the name is part of the contract
    """A rule set, waiver or configuration file is invalid; the message starts with `path:line:column:`.

    `also` holds what else is wrong with the file, in its order, where that is known.
    """

    also: tuple[InvalidRules, ...] = ()


class WrongUsageError(Error, ValueError):
    """What the command is asked for can never work; nothing was read, fetched or written."""
