"""Starts the command: `licensecheck` and `python -m licensecheck`."""

from __future__ import annotations

import gc
import sys

__all__ = ["main"]

_STOPPED = 130
_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""New objects after which Python looks for cycles: loading and reading make many objects, and hardly a cycle."""


def main() -> int:
    """Run the command with `sys.argv` and return its exit code.

    `--version` alone is answered before anything else is imported: scripts ask for it often.
    """
    if sys.argv[1:] == ["--version"]:
        return _print_version()
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS, 20, 50)
    try:
        code = _run()
    except KeyboardInterrupt:       # while the last lines of the run were on their way
        code = _STOPPED
    if code == _STOPPED:
        _say_interrupted()
    gc.freeze()     # all goes now: looking for cycles at the end would find nothing worth the time
    return code


def _print_version() -> int:
    from licensecheck._version import __version__

    try:
        sys.stdout.write(f"licensecheck {__version__}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):       # a full disk, or none: said as it is for all commands
        return _run()
    return 0


def _say_interrupted() -> None:
    try:
        sys.stderr.write("licensecheck: interrupted\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):      # whoever closed it is told by the exit code
        pass


def _run() -> int:
    from licensecheck import interrupts

    interrupts.remember_lost_ones()
    try:
        from licensecheck.cli.main import main as run

        code = run()
    except KeyboardInterrupt:
        code = _STOPPED
    if code == _STOPPED or interrupts.was_lost():
        interrupts.ignore_from_now_on()
        return _STOPPED
    return code


if __name__ == "__main__":
    sys.exit(main())
