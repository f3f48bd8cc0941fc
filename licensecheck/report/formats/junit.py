"""JUnit's XML, as Jenkins, GitLab and others read it: a copy is a suite, a rule a case.

A rule that fails as an error is a failure. What a person has to decide is skipped with its message, or a failure where
that fails the run; what no page can show is skipped; a warning passes and says what it found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from licensecheck.policy.model import Severity, Status
from licensecheck.report.alerts import alerts
from licensecheck.report.edits_that_count import is_waived
from licensecheck.report.formats import Format
from licensecheck.report.locations import location_of
from licensecheck.report.passages import bounded
from licensecheck.report.phrases import counted
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from licensecheck.policy.model import Finding
    from licensecheck.report import NotChecked, Style
    from licensecheck.report.alerts import Alert
    from licensecheck.report.model import Report

__all__ = ["JUnit"]

# XML 1.0 §2.2 allows no other characters, not even as references.
_ILLEGAL: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LISTED: Final = 50  # edits in a failure's text; the JSON report has all


_COUNTED: Final = ("tests", "failures", "errors")


class Suite(NamedTuple):
    """A copy's suite as XML, and its counts that the whole sums up (`_COUNTED`)."""

    text: str
    counts: tuple[int, ...]


class JUnit(Format[Suite]):
    """An XML document that ends with a newline."""

    def __init__(self, style: Style, copies: int) -> None:
        super().__init__(style, copies)
        self._sums: Counter[str] = Counter()

    def piece(self, report: Report) -> Suite:
        """The report's suite."""
        cases = _cases(report, fails_on_review=self.style.fails_on_review)
        return _suite(location_of(report.copy.location), cases)

    def add(self, piece: Suite) -> str:
        """The suite; what it counts is summed up."""
        self._sums.update(dict(zip(_COUNTED, piece.counts, strict=True)))
        return f"\n  {piece.text}"

    def ends(self, errors: Sequence[NotChecked]) -> tuple[str, str]:
        """The root element with its sums, and a suite for each copy that could not be checked."""
        failed = "".join(self.add(_suite(location_of(one.location), [_not_checked(one)])) for one in errors)
        sums = " ".join(f'{name}="{self._sums[name]}"' for name in _COUNTED)
        head = f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="licensecheck" {sums} time="0">'
        return head, f"{failed}\n</testsuites>\n"


def _suite(name: str, cases: Iterable[Element]) -> Suite:
    suite = Element("testsuite", name=_legal(one_line(name)))
    for case in cases:
        case.set("classname", _legal(one_line(name)))
        suite.append(case)
    outcomes = [case[0].tag if len(case) else "" for case in suite]
    counts = len(outcomes), outcomes.count("failure"), outcomes.count("error")
    suite.attrib |= {
        **{key: str(count) for key, count in zip(_COUNTED, counts, strict=True)},
        "skipped": str(outcomes.count("skipped")),
        "time": "0",
    }
    indent(suite, level=1)
    return Suite(tostring(suite, encoding="unicode"), counts)


def _cases(report: Report, *, fails_on_review: bool) -> Iterator[Element]:
    found = alerts(report)
    by_rule = sorted(report.findings, key=lambda finding: finding.rule)
    for rule, findings in groupby(by_rule, key=lambda finding: finding.rule):
        edits = [alert for alert in found if alert.rule == rule and alert.category]
        yield _case(rule, _outcome(list(findings), fails_on_review=fails_on_review), edits)


def _case(rule: str, outcome: tuple[str, Sequence[Finding]], edits: Sequence[Alert]) -> Element:
    case = Element("testcase", name=rule, time="0")
    kind, shown = outcome
    message = " ".join(bounded(one.message or one.title) for one in shown)
    if kind == "system-out":
        SubElement(case, kind).text = _legal(message)
    elif kind:
        result = SubElement(case, kind, message=_legal(message))
        if kind == "failure":
            result.set("type", str(shown[0].basis))
            result.text = _legal("\n".join(_details(shown, edits)))
    return case


def _outcome(findings: Sequence[Finding], *, fails_on_review: bool) -> tuple[str, Sequence[Finding]]:
    """What a case holds, and the findings it speaks of. A rule may have several, one an author: the gravest decide."""
    live = [one for one in findings if not is_waived(one)]
    failed = [one for one in live if one.status is Status.FAIL and one.severity is Severity.ERROR]
    if failed:
        return "failure", failed
    undecided = [one for one in live if one.status is Status.REVIEW and one.severity is Severity.ERROR]
    if undecided:
        return "failure" if fails_on_review else "skipped", undecided
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
        yield f"and {counted(len(edits) - _LISTED, 'more change')}"


def _not_checked(error: NotChecked) -> Element:
    case = Element("testcase", name="not-checked", time="0")
    SubElement(case, "error", message=_legal(one_line(error.message)), type="not-checked")
    return case


def _legal(text: str) -> str:
    """`text` with a mark for each character that XML cannot hold."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
