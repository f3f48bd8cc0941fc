"""What a person has approved: in every report for people and tools that can say so, and never an alarm."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from report_builders import edit, finding, judged, render_as, report

from licensecheck.compare.model import Category
from licensecheck.policy.model import Verdict, Waiver
from licensecheck.report.model import Report

SARIF = jsonschema.Draft7Validator(
    json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.schema.json").read_text("utf-8"))
)
WAIVER = Waiver(
    copy="*", reason="Agreed by letter.", by="A. Moor", until="2027-01-31", rule="no-edits", place="waivers.yaml:3"
)


def waived() -> Report:
    """The edit and the finding on it are approved, and another rule is not."""
    return report(
        finding("no-edits", message="1 change.", title="The text is unchanged", waiver=WAIVER),
        finding(),
        edits=(judged(edit())._replace(waiver=WAIVER), judged(edit("a", "b", category=Category.WORDING, line=40))),
        verdict=Verdict.VIOLATION,
        waivers=(WAIVER,),
    )


def test_sarif_has_what_is_waived_as_suppressed() -> None:
    log = json.loads(render_as("sarif", [waived(), report()]))
    SARIF.validate(log)
    (run,) = log["runs"]
    told = {result["message"]["text"].partition(":")[0]: result["suppressions"] for result in run["results"]}
    (suppression,) = told.pop("A number was changed")
    assert suppression == {
        "kind": "external", "status": "accepted",
        "justification": "by A. Moor until 2027-01-31: Agreed by letter. [waivers.yaml:3]",
    }
    # Either all results of a run say whether they are suppressed, or none (SARIF §3.27.23).
    assert list(told.values()) == [[], []]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[one["ruleIndex"]] for one in run["results"]] == [one["ruleId"] for one in run["results"]]


def test_a_finding_that_is_waived_without_edits_is_suppressed() -> None:
    (run,) = json.loads(render_as("sarif", [report(finding(waiver=WAIVER))]))["runs"]
    (result,) = run["results"]
    assert (result["ruleId"], len(result["suppressions"])) == ("page-counter", 1)


def fingerprints(one: Report) -> list[str]:
    results = json.loads(render_as("sarif", [one]))["runs"][0]["results"]
    return [result["partialFingerprints"]["licensecheck/v1"] for result in results]


def test_a_waiver_changes_no_fingerprint() -> None:
    """Of two changes with the same words the other keeps its own."""
    twice = (judged(edit(line=3)), judged(edit(line=9)))
    one = report(edits=twice)
    first = one._replace(edits=(one.edits[0]._replace(waiver=WAIVER), one.edits[1]))
    assert fingerprints(one)[1:] == fingerprints(first)[:1]


def test_markdown_lists_what_is_waived() -> None:
    text = render_as("markdown", [waived()])
    assert "- ☑️ waived, no-edits (line 31): `A number was changed: “22” became “27”" in text
    assert "`, approved `by A. Moor until 2027-01-31: Agreed by letter.`" in text
    assert text.count("waived") == 1


@pytest.mark.parametrize("name", ["github", "gitlab", "junit"])
def test_what_is_waived_raises_no_alarm(name: str) -> None:
    assert "“27”" not in render_as(name, [waived()])
