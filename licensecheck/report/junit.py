"""JUnit's XML, as Jenkins, GitLab and others read it: a copy is a suite, a rule a case.

A rule that fails as an error is a failure. What a person has to decide, and what no page can show, is skipped
with its message; a warning passes and says what it found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from licensecheck.policy.model import Severity, Status
from licensecheck.report.alerts import alerts, is_waived
from licensecheck.report.locations import location_of
from licensecheck.report.passages import bounded
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.alerts import Alert
    from licensecheck.report.model import Report

__all__ = ["render"]

# XML 1.0 §2.2 allows no other characters, not even as references.
_ILLEGAL: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LISTED: Final = 50  # edits in a failure's text; the JSON report has all


def render(reports: Sequence[Report], errors: Sequence[NotChecked], _style: Style) -> str:
    """An XML document that ends with a newline."""
    root = Element("testsuites", name="licensecheck")
    for report in reports:
        _suite(root, location_of(report.copy.location), _cases(report))
    for error in errors:
        _suite(root, location_of(error.location), [_not_checked(error)])
    _count(root, [suite.attrib for suite in root])
    indent(root)
    body = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(root: Element, name: str, cases: Iterable[Element]) -> None:
    suite = SubElement(root, "testsuite", name=_legal(one_line(name)))
    for case in cases:
        case.set("classname", _legal(one_line(name)))
        suite.append(case)
    outcomes = [case[0].tag if len(case) else "" for case in suite]
    suite.attrib |= {
        "tests": str(len(outcomes)),
        "failures": str(outcomes.count("failure")),
        "errors": str(outcomes.count("error")),
        "skipped": str(outcomes.count("skipped")),
        "time": "0",
    }


def _count(root: Element, suites: Sequence[dict[str, str]]) -> None:
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite[key]) for suite in suites)))
    root.set("time", "0")


def _cases(report: Report) -> Iterator[Element]:
    found = alerts(report)
    by_rule = sorted(report.findings, key=lambda finding: finding.rule)
    for rule, findings in groupby(by_rule, key=lambda finding: finding.rule):
        yield _case(rule, list(findings), [alert for alert in found if alert.rule == rule and alert.category])


def _case(rule: str, findings: Sequence[Finding], edits: Sequence[Alert]) -> Element:
    """One rule's case. A rule may have several findings, one an author: the gravest decides."""
    case = Element("testcase", name=rule, time="0")
    kind, shown = _outcome(findings)
    message = " ".join(bounded(one.message or one.title) for one in shown)
    if kind == "system-out":
        SubElement(case, kind).text = _legal(message)
    elif kind:
        result = SubElement(case, kind, message=_legal(message))
        if kind == "failure":
            result.set("type", str(shown[0].basis))
            result.text = _legal("\n".join(_details(shown, edits)))
    return case


def _outcome(findings: Sequence[Finding]) -> tuple[str, Sequence[Finding]]:
    live = [one for one in findings if not is_waived(one)]
    failed = [one for one in live if one.status is Status.FAIL and one.severity is Severity.ERROR]
    if failed:
        return "failure", failed
    undecided = [one for one in live if one.status is Status.REVIEW and one.severity is Severity.ERROR]
    if undecided:
        return "skipped", undecided
    advice = [one for one in live if one.status in {Status.FAIL, Status.REVIEW}]
    if advice:
        return "system-out", advice
    if findings and all(one.status in {Status.MANUAL, Status.NOT_APPLICABLE} for one in findings):
        return "skipped", findings
    return "", ()


def _details(findings: Sequence[Finding], edits: Sequence[Alert]) -> Iterator[str]:
    for one in findings:
        yield one_line(f"Rule: {one.title}" + (f" ({one.clause})" if one.clause else ""))
        if one.remedy:
            yield one_line(f"To do: {one.remedy}")
    for alert in edits[:_LISTED]:
        place = f"{alert.region.line}:{alert.region.column}: " if alert.region else ""
        yield one_line(f"- {alert.location}:{place}{alert.message}")
    if len(edits) > _LISTED:
        yield f"and {len(edits) - _LISTED} more changes"


def _not_checked(error: NotChecked) -> Element:
    case = Element("testcase", name="not-checked", time="0")
    SubElement(case, "error", message=_legal(one_line(error.message)), type="not-checked")
    return case


def _legal(text: str) -> str:
    """`text` with a mark for each character that XML cannot hold."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
