"""Reports: one value (`model`), a module for each format (`formats`), and the registry of formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from licensecheck.report.formats import Format

__all__ = ["FORMATS", "NotChecked", "Style"]


class NotChecked(NamedTuple):
    """A copy that could not be checked: where it is, and one line that says why and what to do."""

    location: str
    message: str


class Style(NamedTuple):
    """How a report looks: with ANSI colours or without, and its width in terminal columns.

    `fails_on_review` says that what a person has to decide fails the run.
    """

    colour: bool = False
    width: int = 80
    fails_on_review: bool = False


def _text() -> type[Format[Any]]:
    from licensecheck.report.formats.text import Text

    return Text


def _json() -> type[Format[Any]]:
    from licensecheck.report.formats.json import Json

    return Json


def _jsonl() -> type[Format[Any]]:
    from licensecheck.report.formats.jsonl import JsonLines

    return JsonLines


def _sarif() -> type[Format[Any]]:
    from licensecheck.report.formats.sarif import Sarif

    return Sarif


def _github() -> type[Format[Any]]:
    from licensecheck.report.formats.github import GitHub

    return GitHub


def _gitlab() -> type[Format[Any]]:
    from licensecheck.report.formats.gitlab import GitLab

    return GitLab


def _junit() -> type[Format[Any]]:
    from licensecheck.report.formats.junit import JUnit

    return JUnit


def _markdown() -> type[Format[Any]]:
    from licensecheck.report.formats.markdown import Markdown

    return Markdown


FORMATS: Final[dict[str, Callable[[], type[Format[Any]]]]] = {
    "text": _text,
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "markdown": _markdown,
}
"""What `--format` offers. A value loads its format, so that a run imports only the one it uses."""
