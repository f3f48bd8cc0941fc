"""Finding a configuration: in the working directory, else in the folders above it, up to the repository."""

from __future__ import annotations

import os
from pathlib import Path

from licensecheck.config.model import Config
from licensecheck.errors import InvalidRules

__all__ = ["NAME", "find_config"]

NAME = "licensecheck.yaml"
_TABLE = b"tool.licensecheck"
_ROOTS = (".git", ".hg", ".jj")


def find_config(start: Path, given: str | None = None) -> Config:
    """The configuration for work in the folder `start`, an empty one where there is none.

    `given` is the file that the user names. Raises InvalidRules, with the place, for one that cannot be used.
    """
    path = Path(given) if given is not None else _found(start.absolute())
    if path is None:
        return Config(folder=start)
    if given is not None and not os.path.isfile(path):    # noqa: PTH113 - Path's raises for a long name
        what = "it is a folder" if os.path.isdir(given) else "there is no such file"    # noqa: PTH112 - as above
        raise InvalidRules(f"{given}: {what}, expected a {NAME} or a pyproject.toml")
    # What reads and checks a configuration is only loaded where there is one.
    from licensecheck.config.read import read_config

    return read_config(path)


def _found(start: Path) -> Path | None:
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        project = folder / "pyproject.toml"
        if project.is_file() and _has_table(project):
            return project
        if any((folder / root).exists() for root in _ROOTS):
            break
    return None


def _has_table(project: Path) -> bool:
    try:
        return _TABLE in project.read_bytes()
    except OSError:
        return False
