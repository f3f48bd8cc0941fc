"""The rules a SARIF log refers to: what they ask, and the clauses they rest on."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from licensecheck.policy.model import Basis, Severity
from licensecheck.report.formats.markdown_text import code
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding
    from licensecheck.report.model import Report

__all__ = ["Clause", "Rules", "clauses_of"]

_BASES = {Basis.LICENCE: "the licence", Basis.GUIDELINE: "the publisher's guidelines"}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


class Clause(NamedTuple):
    """What one rule set says of a rule."""

    rule: str
    rule_set: str
    title: str
    severity: Severity
    basis: Basis
    clause: str


def clauses_of(report: Report, wanted: Container[str]) -> tuple[Clause, ...]:
    """What the report's rule set says of the rules that `wanted` names."""
    first: dict[str, Finding] = {}
    for finding in report.findings:
        if finding.rule in wanted:
            first.setdefault(finding.rule, finding)
    return tuple(_clause(report, finding) for finding in first.values())


def _clause(report: Report, finding: Finding) -> Clause:
    return Clause(
        finding.rule, report.rules.title, finding.title, finding.severity, finding.basis, finding.clause
    )


class Rules:
    """The rules of a log, once each, though several rule sets may speak of one."""

    def __init__(self) -> None:
        self._clauses: dict[str, list[Clause]] = {}

    def index(self, rule: str) -> int:
        """The rule's place among the descriptors."""
        self._clauses.setdefault(rule, [])
        return list(self._clauses).index(rule)

    def add(self, clause: Clause) -> None:
        """Note what a rule set says of a rule."""
        known = self._clauses.setdefault(clause.rule, [])
        if all(one.rule_set != clause.rule_set for one in known):
            known.append(clause)

    def descriptors(self) -> list[dict[str, Any]]:
        """SARIF's reporting descriptors (§3.49)."""
        return [_descriptor(name, clauses) for name, clauses in self._clauses.items()]


def _descriptor(name: str, clauses: Sequence[Clause]) -> dict[str, Any]:
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


def _plain(one: Clause) -> str:
    clause = f": {one.clause}" if one.clause else ""
    return one_line(f"{one.rule_set}, from {_BASES[one.basis]}{clause}")


def _marked(one: Clause) -> str:
    clause = f": {code(one.clause)}" if one.clause else ""
    return f"{code(one.rule_set)}, from {_BASES[one.basis]}{clause}"
