"""The check of one copy with a run's settings: small enough to be sent to another process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from licensecheck.config.model import Config
    from licensecheck.report.model import Report

__all__ = ["CopyCheck"]

_PROSE = " ".join(
    f"In the year {number} the town counted its {word}, said Ann Example, and it was not sure of the sum."
    for number, word in enumerate(("colours", "bridges", "lamps", "trees", "wells", "gates"), 1990)
)
_PAGE = (
    "<!doctype html><html lang=en><title>A count</title><article><h1>A count</h1><p>By Ann Example</p>"
    "<p>{}</p>"
    "<p>Published under a <a rel=license href='https://creativecommons.org/licenses/by-nd/4.0/'>licence</a>.</p>"
    "</article></html>"
)
_POST = "---\ntitle: A count\nsource_url: https://news.example/count\n---\n\n{}\n"


class CopyCheck:
    """`verify()` with `settings`; `rules` is what the user named, `None` leaves it to the configuration."""

    def __init__(self, settings: Mapping[str, Any], config: Config, rules: str | None = None) -> None:
        self.settings = settings
        self.config = config
        self.rules = rules

    def __call__(self, copy: str) -> Report:
        """The report on the copy of this path or address."""
        from licensecheck.pipeline import verify

        settings = dict(self.settings)
        if self.rules is None:
            hosts = {host: one.rules for one in self.config.rules_for for host in one.hosts}
            settings["rules_by_host"] = hosts or None
        return verify(copy, rules=self.rules or self.config.rules_of(copy) or "auto", **settings)

    def prepare(self) -> None:
        """Check two pages of our own, so that processes made in this one's likeness find everything loaded."""
        _warm_up()


def _warm_up() -> None:
    from contextlib import suppress

    from licensecheck import document
    from licensecheck.errors import Error
    from licensecheck.pipeline import verify

    original = document.read(_PAGE.format(_PROSE).encode(), location="", format=document.Format.HTML)
    edited = _PROSE.replace("lamps", "lights").replace("1993", "1994").replace("not sure", "sure")
    copies = (
        document.read(_PAGE.format(edited).encode(), location="", format=document.Format.HTML),
        document.read(_POST.format(edited).encode(), location="", format=document.Format.MARKDOWN),
    )
    for copy in copies:
        with suppress(Error):
            verify(copy, original)
