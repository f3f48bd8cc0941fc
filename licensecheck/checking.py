"""The check of one copy with a run's settings: small enough to be sent to another process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from licensecheck.config.model import Config
    from licensecheck.report.model import Report

__all__ = ["CopyCheck"]


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """`verify()` with `settings`; `rules` is what the user named, `None` leaves it to the configuration."""

    settings: Mapping[str, Any]
    config: Config
    rules: str | None = None

    def __call__(self, copy: str) -> Report:
        """The report on the copy of this path or address."""
        from licensecheck.pipeline import verify

        settings = dict(self.settings)
        if self.rules is None:
            hosts = {host: one.rules for one in self.config.rules_for for host in one.hosts}
            settings["rules_by_host"] = hosts or None
        return verify(copy, rules=self.rules or self.config.rules_of(copy) or "auto", **settings)
