"""The rules a SARIF log refers to: what they ask, and the clauses they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from licensecheck.policy.model import Basis, Severity
from licensecheck.report.markdown_text import code
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding
    from licensecheck.report.model import Report

__all__ = ["Rules"]

_BASES = {Basis.LICENCE: "the licence", Basis.GUIDELINE: "the publisher's guidelines"}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


@dataclass(frozen=True, slots=True)
class _Clause:
    """What one rule set says of a rule."""

    rule_set: str
    title: str
    severity: Severity
    basis: Basis
    clause: str


class Rules:
    """The rules that `wanted` names, once each, though several rule sets may speak of one."""

    def __init__(self, reports: Sequence[Report], wanted: Iterable[str]) -> None:
        self._clauses: dict[str, list[_Clause]] = {name: [] for name in sorted(wanted)}
        self._index = {name: number for number, name in enumerate(self._clauses)}
        for report in reports:
            self._add(report)

    def index(self, rule: str) -> int:
        """The rule's place among the descriptors."""
        return self._index[rule]

    def descriptors(self) -> list[dict[str, Any]]:
        """SARIF's reporting descriptors (§3.49)."""
        return [_descriptor(name, clauses) for name, clauses in self._clauses.items()]

    def _add(self, report: Report) -> None:
        for finding in report.findings:
            known = self._clauses.get(finding.rule)
            if known is not None and all(one.rule_set != report.rules.title for one in known):
                known.append(_clause(report, finding))


def _clause(report: Report, finding: Finding) -> _Clause:
    return _Clause(report.rules.title, finding.title, finding.severity, finding.basis, finding.clause)


def _descriptor(name: str, clauses: Sequence[_Clause]) -> dict[str, Any]:
    title = one_line(clauses[0].title) if clauses else name
    severity = clauses[0].severity if clauses else Severity.ERROR
    return {
        "id": name,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": {
            "text": "\n".join([title, *map(_plain, clauses)]),
            "markdown": "\n\n".join([code(title), *map(_marked, clauses)]),
        },
        "defaultConfiguration": {"level": _LEVELS[severity]},
        "properties": {"tags": sorted({str(one.basis) for one in clauses})},
    }


def _plain(one: _Clause) -> str:
    clause = f": {one.clause}" if one.clause else ""
    return one_line(f"{one.rule_set}, from {_BASES[one.basis]}{clause}")


def _marked(one: _Clause) -> str:
    clause = f": {code(one.clause)}" if one.clause else ""
    return f"{code(one.rule_set)}, from {_BASES[one.basis]}{clause}"
