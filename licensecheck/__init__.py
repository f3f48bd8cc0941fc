"""Checks whether a republished article is a faithful, properly credited copy of its original."""

from __future__ import annotations

from licensecheck._version import __version__
from licensecheck.errors import CouldNotCheck, Error, FetchError, InvalidRules

# Type checkers take this name for true; importing it from typing would double the time of `--version`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from licensecheck.pipeline import verify

__all__ = ["CouldNotCheck", "Error", "FetchError", "InvalidRules", "__version__", "verify"]


def __getattr__(name: str) -> object:
    # `verify` brings the HTML parser with it; a command that only prints its version must not load it.
    if name == "verify":
        from licensecheck.pipeline import verify

        return verify
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
