"""Workflow commands of GitHub Actions: each alert becomes an annotation on its words.

A command is a line `::error key=value,…::message`; words in it are percent-encoded as GitHub's toolkit does,
so that none can end the line or begin another command.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from licensecheck.report.alerts import Alert, Level, alerts
from licensecheck.report.formats import Format
from licensecheck.report.locations import is_web, location_of
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.report import NotChecked
    from licensecheck.report.model import Report

__all__ = ["GitHub"]

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


class GitHub(Format[str]):
    """One line for each alert and for each copy that could not be checked: those first, since a page of GitHub shows
    only the first few.
    """

    def piece(self, report: Report) -> str:
        """The report's annotations."""
        return _lines(map(_annotation, alerts(report)))

    def add(self, piece: str) -> str:
        """The annotations as they are."""
        return piece

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The annotations of what could not be checked."""
        return _lines(map(_not_checked, errors)), ""


def _lines(commands: Iterable[str]) -> str:
    return "".join(f"{command}\n" for command in commands)


def _not_checked(error: NotChecked) -> str:
    return _command("error", {**_file(error.location), "title": "licensecheck: not checked"}, error.message)


def _annotation(alert: Alert) -> str:
    properties = {**_file(alert.location), **_place(alert), "title": f"licensecheck: {alert.rule}"}
    return _command(_COMMANDS[alert.level], properties, alert.message)


def _file(location: str) -> dict[str, str]:
    """The file whose lines a diff can show; a page on the web has none."""
    return {} if is_web(location) else {"file": location_of(location)}


def _place(alert: Alert) -> dict[str, str]:
    region = alert.region
    if region is None:
        return {"line": "1"}
    place = {"line": str(region.line), "endLine": str(region.end_line)}
    if region.line == region.end_line:  # columns of an annotation over several lines are refused
        # Columns are shown from the first to the last, both included.
        place |= {"col": str(region.column), "endColumn": str(max(region.column, region.end_column - 1))}
    return place


def _command(name: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    # `##[` begins a command of the older kind anywhere in a line; one_line breaks it.
    return one_line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
