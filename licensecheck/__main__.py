"""Starts the command: `licensecheck` and `python -m licensecheck`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> int:
    """Run the command with `sys.argv` and return its exit code.

    `--version` alone is answered before anything else is imported: scripts ask for it often.
    """
    if sys.argv[1:] == ["--version"]:
        from licensecheck._version import __version__

        sys.stdout.write(f"licensecheck {__version__}\n")
        return 0
    try:
        from licensecheck.cli import main as run

        return run()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
