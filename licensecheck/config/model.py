"""What a configuration says; `None` and empty where it says nothing."""

from pathlib import Path
from typing import NamedTuple

__all__ = ["Config", "RulesFor"]


class RulesFor(NamedTuple):
    """A rule set for the copies at some paths, or for originals on some hosts (with subdomains)."""

    rules: str
    paths: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


class Config(NamedTuple):
    """A configuration as read. `folder` is where the relative paths in it start; files it names are resolved.

    Times are seconds.
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
