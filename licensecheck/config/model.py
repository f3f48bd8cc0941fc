"""What a configuration says; `None` and empty where it says nothing."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from licensecheck.errors import InvalidRules

__all__ = ["Config", "RulesFor"]


class RulesFor(NamedTuple):
    """A rule set for the copies at some paths, or for originals on some hosts (with subdomains)."""

    rules: str
    paths: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


class Config(NamedTuple):
    """A configuration as read. `folder` is where the relative paths in it start; files it names are resolved.

    `places` says where in the file each value stands (line and column, by keys and positions from the outside in);
    `None` where there is no file, or nothing in it. Times are seconds.
    """

    folder: Path
    path: Path | None = None
    copies: tuple[str, ...] = ()
    only_with_source: bool = False
    source_keys: tuple[str, ...] = ()
    snapshots: str | None = None
    rules: str | None = None
    rules_for: tuple[RulesFor, ...] = ()
    waivers: str | None = None
    fail_on: str | None = None
    medium: str | None = None
    jobs: int | None = None
    offline: bool = False
    timeout: float | None = None
    pause: float | None = None
    cache: str | None = None
    allow_private: bool = False
    places: Mapping[tuple[str | int, ...], tuple[int, int]] | None = None

    @property
    def name(self) -> str:
        """The file as it is reached from the working directory."""
        return os.path.relpath(self.path) if self.path is not None else "the configuration"

    def fault(self, where: tuple[str | int, ...], what: str) -> InvalidRules:
        """An error that points at a value of the file, and says what is wrong and what was expected."""
        from licensecheck.policy.yaml_file import YamlFile

        return YamlFile(self.name, None, dict(self.places or {}), {}).fault(where, what)

    def rules_of(self, copy: str) -> str | None:
        """The rule set for the copy at this path; `None` where the configuration names none for it."""
        for one in self.rules_for:
            if one.paths and not one.hosts and self.fits(copy, one.paths):
                return one.rules
        return self.rules

    def fits(self, copy: str, patterns: tuple[str, ...]) -> bool:
        """Whether a file lies under one of the folders or fits one of the patterns (`**` spans folders)."""
        from licensecheck.config.patterns import fits

        path = Path(copy).absolute()
        try:
            relative = path.relative_to(self.folder.absolute()).as_posix()
        except ValueError:
            return False
        return any(fits(relative, pattern) for pattern in patterns)
