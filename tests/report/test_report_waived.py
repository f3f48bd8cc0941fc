"""What a person has approved: in every report for people and tools that can say so, and never an alarm."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from report_builders import edit, finding, judged, render_as, report

from licensecheck.compare.model import Category
from licensecheck.policy.model import Basis, Verdict, Waiver
from licensecheck.report.model import Report

SARIF = jsonschema.Draft7Validator(
    json.loads((Path(__file__).parents[1] / "schemas" / "sarif-2.1.0.schema.json").read_text("utf-8"))
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
    assert "- ☑️ waived, no-edits, line 31: `A number was changed: “22” became “27”" in text
    assert "`, approved `by A. Moor until 2027-01-31: Agreed by letter.`" in text
    assert "| ❌ | `copy.html` | 1, 1 waived | 0 | 1 |" in text


def approved() -> Report:
    """All that is not met is waived: two changes by their rule, and a guideline."""
    return report(
        finding("no-edits", title="The text is unchanged", basis=Basis.LICENCE, waiver=WAIVER),
        finding(waiver=WAIVER),
        edits=(judged(edit())._replace(waiver=WAIVER), judged(edit(line=40))._replace(waiver=WAIVER)),
        waivers=(WAIVER, WAIVER),
    )


def test_a_copy_that_is_compliant_by_waivers_says_so_first() -> None:
    text = render_as("text", [approved()])
    assert text.startswith("COMPLIANT, with 2 waivers: What it does not keep, somebody has approved.\n")
    assert "  Licence    not met, but waived: “The text is unchanged”.\n" in text
    assert "  Guidelines not met, but waived: “The page counter is in place”.\n" in text
    assert "Changes: 2 waived." in text
    assert "everything" not in text


def test_among_several_copies_it_is_shown_and_named() -> None:
    text = render_as("text", [approved(), report()])
    assert text.count("COMPLIANT, with 2 waivers") == 2


def test_markdown_does_not_tick_it_off() -> None:
    text = render_as("markdown", [approved(), report()])
    assert "2 copies: ✅ 2 compliant (1 with waivers)." in text
    assert "| ☑️ | `copy.html` | 0, 2 waived | 0 | 0, 1 waived |" in text
    assert "Compliant, with 2 waivers.\n\n- ☑️ Licence: not met, but waived: `The text is unchanged`\n" in text


def test_what_is_waived_beside_a_violation_is_named() -> None:
    text = render_as("text", [waived()._replace(licence=Verdict.COMPLIANT, guideline=Verdict.VIOLATION)])
    assert text.startswith("NOT COMPLIANT: ")
    assert "Changes: 1 not allowed, 1 waived." in " ".join(text.split())


@pytest.mark.parametrize("name", ["github", "gitlab", "junit"])
def test_what_is_waived_raises_no_alarm(name: str) -> None:
    assert "“27”" not in render_as(name, [waived()])


def test_what_is_waived_asks_for_nothing() -> None:
    text = render_as("text", [report(finding(waiver=WAIVER), waivers=(WAIVER._replace(rule="page-counter"),))])
    assert "The page loads no counter." in render_as("markdown", [report(finding(waiver=WAIVER), waivers=(WAIVER,))])
    assert "To do" not in text


def test_words_taken_from_a_report_are_not_shortened_again() -> None:
    words = f"{'one ' * 20}[…21 words left out…]{' two' * 20}"
    text = render_as("text", [report(waivers=(WAIVER._replace(rule=None, edit=(words, "")),))])
    assert f"“{words}” to “”" in " ".join(text.split())
