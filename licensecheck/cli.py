"""The command line: what it says is understood, and the command is run."""

from __future__ import annotations

import sys

from licensecheck.ending import Exit, describe, say
from licensecheck.errors import InvalidRules

__all__ = ["Exit", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Run the command with `arguments` (default: `sys.argv`); returns the exit code, raises nothing."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        code = _plainly(given)
        if code is not None:
            return code
        from licensecheck.commands import run

        run(given)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KeyboardInterrupt:
        return Exit.STOPPED
    except Exception as error:
        say(describe(error))
        return Exit.USAGE if isinstance(error, InvalidRules) else Exit.NOT_CHECKED
    return Exit.COMPLIANT


def _plainly(arguments: list[str]) -> Exit | None:
    """Run `verify` without Typer, where its options are few and plain; `None` where Typer has to say more."""
    from licensecheck.plain_arguments import options_of

    options = options_of(arguments)
    if options is None:
        return None
    from licensecheck.settings import UsageError
    from licensecheck.verifying import verify

    try:
        return verify(**options)
    except UsageError:
        return None
