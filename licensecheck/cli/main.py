"""The command line: what it says is understood, and the command is run."""

from __future__ import annotations

import sys

from licensecheck.cli.ending import Exit, describe, say
from licensecheck.cli.plain_arguments import options_of
from licensecheck.errors import InvalidRules, WrongUsageError
from licensecheck.interrupts import is_interrupt

__all__ = ["Exit", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Run the command with `arguments` (default: `sys.argv`); returns the exit code, raises nothing."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        options = options_of(given)
        if options is not None:
            from licensecheck.cli.verifying import verify

            return verify(**options)
        from licensecheck.cli.commands import run

        run(given)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KeyboardInterrupt:
        return Exit.STOPPED
    except Exception as error:
        if is_interrupt(error):
            return Exit.STOPPED
        _tell(_as_meant(error))
        return Exit.USAGE if isinstance(error, InvalidRules | WrongUsageError) else Exit.NOT_CHECKED
    return Exit.COMPLIANT


def _tell(error: Exception) -> None:
    say(describe(error))
    if isinstance(error, InvalidRules):
        for one in error.also[:_MOST]:
            say(describe(one))
        if len(error.also) > _MOST:
            say(f"and {len(error.also) - _MOST} more")


_MOST = 20
"""Further faults of a file that are said: whoever mends so many looks for the others of their kind."""


def _as_meant(error: Exception) -> Exception:
    """The error, or what it means where a library has printed (help, a completion) and the disk was full."""
    from licensecheck.printing import is_full_disk, unwritable

    if not is_full_disk(error):
        return error
    from licensecheck.report.write import divert_stdout

    divert_stdout()
    return unwritable(error)
