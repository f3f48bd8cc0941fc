"""Where fetched originals are kept between runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from licensecheck.errors import CouldNotCheck

__all__ = ["cache_folder"]

VARIABLE = "LICENSECHECK_CACHE"


def cache_folder(given: str | None) -> str:
    """The folder a user gave, or the variable LICENSECHECK_CACHE names, else the platform's place for caches.

    Raises CouldNotCheck where a folder that was named cannot be used; without the usual one a run only costs
    more.
    """
    named = given or os.environ.get(VARIABLE)
    if not named:
        return str(_usual())
    folder = Path(named)
    why = "it may not be written"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        usable = os.access(folder, os.W_OK | os.X_OK)
    except FileExistsError:
        usable, why = False, "it is a file, not a folder"
    except OSError as error:
        usable, why = False, error.strerror or str(error)
    if not usable:
        raise CouldNotCheck(f"{folder}: cannot keep originals there: {why}; name another --cache")
    return str(folder)


def _usual() -> Path:
    """XDG Base Directory Specification on Linux, the systems' own places elsewhere."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "licensecheck"
