"""Reports: one value (`model`), one module a format, and the registry of formats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from licensecheck.report.model import Report

__all__ = ["FORMATS", "NotChecked", "Render", "Style"]


class NotChecked(NamedTuple):
    """A copy that could not be checked: where it is, and one line that says why and what to do."""

    location: str
    message: str


class Style(NamedTuple):
    """How a report for people looks: with ANSI colours or without, and its width in terminal columns."""

    colour: bool = False
    width: int = 80


Render = Callable[[Sequence["Report"], Sequence[NotChecked], Style], str]
"""Turns the reports of a run into the text that is written out."""


def _text() -> Render:
    from licensecheck.report.text import render_all

    return render_all


def _json() -> Render:
    from licensecheck.report.json import render

    return lambda reports, errors, _style: render(reports, errors)


def _jsonl() -> Render:
    from licensecheck.report.jsonl import render

    return render


def _sarif() -> Render:
    from licensecheck.report.sarif import render

    return render


def _github() -> Render:
    from licensecheck.report.github import render

    return render


def _gitlab() -> Render:
    from licensecheck.report.gitlab import render

    return render


def _junit() -> Render:
    from licensecheck.report.junit import render

    return render


def _markdown() -> Render:
    from licensecheck.report.markdown import render

    return render


FORMATS: Final[dict[str, Callable[[], Render]]] = {
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
