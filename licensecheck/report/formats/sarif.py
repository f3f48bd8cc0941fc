"""SARIF 2.1.0 (OASIS Standard), for code scanning: every alert at its region, with the rule it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from licensecheck._version import __version__
from licensecheck.report.alerts import Alert, Region, alerts, waived_alerts
from licensecheck.report.formats import Format
from licensecheck.report.formats.json_text import GrowingList, json_text
from licensecheck.report.formats.sarif_rules import Clause, Rules, clauses_of
from licensecheck.report.locations import is_web, location_of, uri_of
from licensecheck.report.passages import bounded
from licensecheck.report.phrases import approval
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.policy.model import Waiver
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.model import Report

__all__ = ["SCHEMA", "Sarif"]

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"

_ROOT: Final = "SRCROOT"


# The place of a rule among all of a log is known when results are put together. No string holds these
# words with such quotation marks: in JSON text they are escaped there.
_NO_INDEX: Final = '"ruleIndex": -1'


class Results(NamedTuple):
    """What a copy's report gives: the copy, what its rules are about, and results, each with its rule."""

    location: str
    clauses: tuple[Clause, ...]
    results: tuple[tuple[str, str], ...]


class Sarif(Format[Results]):
    """One SARIF log with one run, as JSON text that ends with a newline.

    Results come before the tool that names their rules: which rules they rest on is known when all are there.
    """

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._rules = Rules()
        self._results = GrowingList(4)
        self._copies: dict[str, None] = {}

    def piece(self, report: Report) -> Results:
        """The report's results, as text."""
        found = (*alerts(report), *waived_alerts(report))
        results = tuple((alert.rule, json_text(_result(alert), 4)) for alert in found)
        return Results(report.copy.location, clauses_of(report, {alert.rule for alert in found}), results)

    def add(self, piece: Results) -> str:
        """The results, behind the others."""
        self._copies[piece.location] = None
        for clause in piece.clauses:
            self._rules.add(clause)
        return "".join(self._result(rule, text) for rule, text in piece.results)

    def _result(self, rule: str, text: str) -> str:
        return self._results.item(text.replace(_NO_INDEX, f'"ruleIndex": {self._rules.index(rule)}', 1))

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The run around the results."""
        rest = json_text(self._run(errors), 2)
        log = {"$schema": SCHEMA, "version": "2.1.0"}
        head = f'{json_text(log)[:-2]},\n  "runs": [\n    {{\n      "results": ['
        return head, f"{self._results.end()},{rest[1:]}\n  ]\n}}\n"

    def _run(self, errors: Sequence[NotChecked]) -> dict[str, Any]:
        return {
            "tool": {
                "driver": {
                    "name": "licensecheck",
                    "version": __version__,
                    "semanticVersion": _semantic(__version__),
                    "rules": self._rules.descriptors(),
                }
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder licensecheck was run in."}}},
            "invocations": [_invocation(errors)],
            "artifacts": [{"location": _artifact(one)} for one in self._copies],
        }


def _semantic(version: str) -> str:
    """A development version (PEP 440) as a semantic one."""
    base, dot, rest = version.partition(".dev")
    return f"{base}-dev.{rest}" if dot else base


def _invocation(errors: Sequence[NotChecked]) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": _message(error.message),
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(error.location)}}],
        }
        for error in errors
    ]
    return {"executionSuccessful": not errors, "toolExecutionNotifications": notes}


def _result(alert: Alert) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": alert.rule,
        "ruleIndex": -1,
        "level": str(alert.level),
        "message": _message(alert.message),
        "locations": [{"physicalLocation": _physical(alert.location, alert.region or Region(1, 1, 1, 1))}],
        "partialFingerprints": _fingerprints(alert),
        "suppressions": _suppressions(alert.waiver),
    }
    if alert.original is not None and alert.original_location is not None:
        original = _physical(alert.original_location, alert.original)
        result["relatedLocations"] = [
            {"id": 1, "physicalLocation": original, "message": {"text": "The original"}}
        ]
    if alert.category is not None:
        result["properties"] = {"category": alert.category}
    return result


def _suppressions(waiver: Waiver | None) -> list[dict[str, str]]:
    """None is said too: a reader of the log tells by it that somebody has looked (SARIF §3.27.23)."""
    if waiver is None:
        return []
    justification = bounded(f"{approval(waiver)} [{waiver.place}]")
    return [{"kind": "external", "status": "accepted", "justification": justification}]


def _fingerprints(alert: Alert) -> dict[str, str]:
    # Code scanning on GitHub matches alerts by the first; it would else digest the line, and a post's
    # paragraph is one line that changes often.
    digest, _, number = alert.fingerprint.partition(":")
    return {"primaryLocationLineHash": f"{digest[:16]}:{number}", "licensecheck/v1": alert.fingerprint}


def _physical(location: str, region: Region) -> dict[str, Any]:
    # Where words are missing the region is empty: an insertion point (SARIF §3.30.2).
    return {
        "artifactLocation": _artifact(location),
        "region": {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        },
    }


def _artifact(location: str) -> dict[str, str]:
    uri = uri_of(location)
    if is_web(location) or location_of(location).startswith("/") or uri.startswith("file:"):
        return {"uri": uri}
    return {"uri": uri, "uriBaseId": _ROOT}


def _message(text: str) -> dict[str, str]:
    """A plain text message: braces are placeholders (SARIF §3.11.5), `[…](…)` an embedded link (§3.11.6)."""
    text = one_line(text).replace("{", "{{").replace("}", "}}")
    return {"text": text.replace("](", "] (")}


