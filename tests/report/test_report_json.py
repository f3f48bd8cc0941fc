"""The JSON report is its published contract, and the contract refuses what is wrong."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from report_builders import edit, evidence, finding, full_report, judged, render_as, report, source

from licensecheck import _version
from licensecheck.compare.model import Category, Kind, Relation
from licensecheck.credits.model import Author, Licence
from licensecheck.document.model import Format
from licensecheck.policy.model import Basis, Decision, Severity, Status, Verdict
from licensecheck.report import FORMATS, NotChecked
from licensecheck.report.model import Report

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "report.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
GONE = NotChecked(location="gone.html", message="gone.html: no such file; check the path")

FIXED_KEYS = {
    "report_version", "tool", "verdict", "layers", "checked", "copy", "source", "rules", "summary",
    "findings", "edits",
}


def render(reports: Sequence[Report], errors: Sequence[NotChecked] = ()) -> str:
    return render_as("json", reports, errors)


def valid(value: Any) -> bool:
    return VALIDATOR.is_valid(value)


def another_work() -> Any:
    whole = edit("one", "two", category=Category.DIFFERENT_WORK)
    return report(
        edits=(judged(edit()), judged(whole), judged(whole)),
        verdict=Verdict.VIOLATION,
        licence=Verdict.VIOLATION,
        guideline=None,
        relation=Relation.DIFFERENT_WORK,
    )


def bare() -> Any:
    nothing = source(
        url=None, title=None, authors=(), publisher=None, publisher_url=None, licence=None, license_url=None,
        language=None,
    )
    return report(original=nothing, guideline=None)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("build", [full_report, another_work, bare])
def test_reports_are_valid(build: Callable[[], Any]) -> None:
    VALIDATOR.validate(build().to_dict())


@pytest.mark.parametrize("kind", list(Kind))
def test_edits_of_every_kind_are_valid(kind: Kind) -> None:
    one = edit("" if kind is Kind.INSERTION else "old", "" if kind is Kind.DELETION else "new", kind=kind)
    VALIDATOR.validate(report(edits=(judged(one),)).to_dict())


def test_several_copies_are_valid() -> None:
    VALIDATOR.validate(json.loads(render([full_report(), bare()], [GONE])))
    VALIDATOR.validate(json.loads(render([], [GONE, GONE])))
    VALIDATOR.validate(json.loads(render([], [])))


def test_every_fixed_key_is_there_and_unknown_ones_are_null() -> None:
    report_ = bare().to_dict()
    assert set(report_) >= FIXED_KEYS
    assert report_["copy"]["url"] is None
    assert report_["source"]["license"] is None
    assert report_["source"]["publisher"] is None
    assert report_["layers"] == {"licence": "compliant", "guideline": None}


def test_the_whole_of_a_report() -> None:
    """One report key by key, so that no key changes its meaning unseen."""
    found = finding(evidence=(evidence("no counter", 12),))
    one = edit(note="the copy says it is rounded")
    assert report(found, edits=(judged(one, reason="ND"),), verdict=Verdict.VIOLATION).to_dict() == {
        "report_version": 1,
        "tool": {"name": "licensecheck", "version": _version.__version__},
        "verdict": "violation",
        "layers": {"licence": "compliant", "guideline": "compliant"},
        "checked": "2026-11-23T19:00:00Z",
        "relation": "copy",
        "copy": {
            "location": "copy.html", "url": None, "format": "html", "sha256": "ab" * 32,
            "title": "The river that came back", "language": "en",
        },
        "source": {
            "location": "original.html", "url": "https://news.example/river-1234", "format": "html",
            "sha256": "ab" * 32, "title": "The river that came back", "language": "en",
            "authors": [
                {"name": "Ada Moor", "institution": "University of Lund", "url": None},
                {"name": "Ben Okri-Hale", "institution": None, "url": None},
            ],
            "publisher": "The Example", "license": "CC-BY-ND-4.0", "named_by": None,
        },
        "rules": {
            "id": "the-example", "title": "The Example, republishing guidelines", "extends": ["cc-by-nd-4.0"],
            "why": "the original is on news.example",
        },
        "summary": {"words": 870, "words_kept": 868, "edits": {"allowed": 0, "review": 0, "violation": 1}},
        "findings": [{
            "rule": "page-counter", "title": "The page counter is in place", "status": "fail",
            "severity": "error", "basis": "guideline", "clause": "Online: page view counter required",
            "message": "The page loads no counter.",
            "remedy": "Paste the counter from the Republish dialog.",
            "evidence": [{"text": "no counter", "in": "copy", "line": 12, "column": 3}],
        }],
        "edits": [{
            "kind": "substitution", "category": "number", "decision": "violation", "reason": "ND",
            "note": "the copy says it is rounded",
            "original": {"text": "22", "line": 4, "column": 10, "end_line": 4, "end_column": 10},
            "copy": {"text": "27", "line": 31, "column": 12, "end_line": 31, "end_column": 12},
            "context": {"before": "Last spring the wardens counted", "after": "otters along the lower"},
        }],
        "waivers": [],
    }


def test_what_stands_around_is_told_as_it_stands_there_and_of_a_move_on_both_sides() -> None:
    moved = edit("A passage", "A passage", kind=Kind.MOVE, category=Category.REORDERING)
    moved = moved._replace(before="$3.50 (at most).\n", copy_before="by the weir. “", copy_after=".”\nThey left")
    told = report(edits=(judged(moved), judged(edit(line=40)))).to_dict()
    first, second = told["edits"]
    assert first["context"] == {"before": "$3.50 (at most).", "after": "otters along the lower"}
    assert first["copy_context"] == {"before": "by the weir. “", "after": ".”\nThey left"}
    assert "copy_context" not in second
    assert valid(told)


def test_times_are_utc() -> None:
    there = datetime(2026, 11, 23, 21, 30, 59, 999, tzinfo=timezone(timedelta(hours=2)))
    assert report(checked=there).to_dict()["checked"] == "2026-11-23T19:30:59Z"
    with pytest.raises(ValueError, match="time zone"):
        report(checked=there.replace(tzinfo=None))
    assert report().checked.tzinfo is UTC


def test_edits_stand_in_the_copys_order() -> None:
    edits = tuple(judged(edit(line=line)) for line in (40, 3, 12))
    assert [one["copy"]["line"] for one in report(edits=edits).to_dict()["edits"]] == [3, 12, 40]


def test_the_same_finding_is_told_once() -> None:
    assert len(report(finding(), finding(), finding(message="another")).to_dict()["findings"]) == 2


def test_another_work_has_one_edit_not_a_thousand() -> None:
    told = another_work().to_dict()
    assert [one["category"] for one in told["edits"]] == ["different-work"]
    assert told["summary"]["edits"]["violation"] == 1


def test_another_work_has_no_words_to_show_and_is_valid() -> None:
    """Its edit stands for the whole text; any other change has the words of both sides."""
    whole = edit("", "", category=Category.DIFFERENT_WORK, before="", after="")
    one = report(finding("no-edits"), edits=(judged(whole),), relation=Relation.DIFFERENT_WORK)
    assert valid(one.to_dict())
    assert not valid(report(edits=(judged(edit("", "")),)).to_dict())


@pytest.mark.parametrize(
    ("licence", "address", "told"),
    [
        (Licence("by-nd", "4.0"), None, "CC-BY-ND-4.0"),
        (Licence("by-nd", "3.0", "us"), "https://creativecommons.org/licenses/by-nd/3.0/us/",
         "https://creativecommons.org/licenses/by-nd/3.0/us/"),
        (None, "https://news.example/terms", "https://news.example/terms"),
        (None, None, None),
    ],
)
def test_a_licence_is_an_spdx_id_or_an_address(
    licence: Licence | None, address: str | None, told: str | None
) -> None:
    one = report(original=source(licence=licence, license_url=address))
    assert one.to_dict()["source"]["license"] == told


def test_one_report_stands_alone_and_more_stand_in_a_list() -> None:
    assert json.loads(render([bare()]))["verdict"] == "compliant"
    assert len(json.loads(render([bare(), bare()]))["reports"]) == 2
    assert json.loads(render([bare()], [GONE]))["errors"] == [
        {"location": "gone.html", "message": "gone.html: no such file; check the path"}
    ]


def test_json_is_readable_and_safe() -> None:
    text = render([report(location="Ærø\u202e\x1b\ud800.html")])
    assert '\n  "verdict": "compliant",' in text
    assert '"location": "Ærø\\u202e\\u001b\ufffd.html"' in text
    assert text.endswith("}\n")
    VALIDATOR.validate(json.loads(text))


def test_the_registry_offers_every_format() -> None:
    """Each name loads a format that takes any run."""
    assert set(FORMATS) == {"text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown"}
    for name in FORMATS:
        assert render_as(name, [bare()], [GONE]).endswith("\n")


def test_the_schema_names_every_value_of_every_closed_set() -> None:
    """A category that only one of the two knew would make a good report invalid or let a bad one pass."""
    definitions = SCHEMA["$defs"]
    finding_, edit_ = definitions["finding"]["properties"], definitions["edit"]["properties"]
    pairs: list[tuple[Any, Any]] = [
        (finding_["status"], Status), (finding_["severity"], Severity), (finding_["basis"], Basis),
        (edit_["kind"], Kind), (edit_["category"], Category), (edit_["decision"], Decision),
        (definitions["verdict"], Verdict), (definitions["page"]["properties"]["format"], Format),
        (definitions["report"]["properties"]["relation"], Relation),
    ]
    for schema, values in pairs:
        assert set(schema["enum"]) == {str(value) for value in values}


def change(path: str, value: Any) -> Any:
    """A valid report with the value at `path` replaced, or taken away where `value` is `...`."""
    whole = copy.deepcopy(full_report().to_dict())
    *parents, last = (int(key) if key.isdigit() else key for key in path.split("/"))
    place: Any = whole
    for key in parents:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return whole


@pytest.mark.parametrize("path", ["new", "copy/new", "findings/0/new", "edits/0/new", "rules/new"])
def test_keys_may_be_added(path: str) -> None:
    assert valid(change(path, 1))


@pytest.mark.parametrize("path", ["layers/license", "summary/edits/unknown", "edits/0/context/between"])
def test_closed_sets_stay_closed(path: str) -> None:
    assert not valid(change(path, "compliant"))


@pytest.mark.parametrize("path", sorted(
    FIXED_KEYS
    | {f"tool/{key}" for key in ("name", "version")}
    | {f"layers/{key}" for key in ("licence", "guideline")}
    | {f"{page}/{key}" for page in ("copy", "source")
       for key in ("location", "url", "format", "sha256", "title", "language")}
    | {f"source/{key}" for key in ("authors", "publisher", "license")}
    | {f"source/authors/0/{key}" for key in ("name", "institution", "url")}
    | {f"rules/{key}" for key in ("id", "title", "extends")}
    | {f"summary/{key}" for key in ("words", "words_kept", "edits")}
    | {f"summary/edits/{key}" for key in ("allowed", "review", "violation")}
    | {f"findings/0/{key}" for key in
       ("rule", "status", "severity", "basis", "clause", "message", "remedy", "evidence")}
    | {f"edits/0/{key}" for key in ("kind", "category", "decision", "original", "copy", "context")}
    | {f"edits/0/copy/{key}" for key in ("text", "line", "column")}
    | {f"edits/0/context/{key}" for key in ("before", "after")}
))
def test_a_missing_key_is_refused(path: str) -> None:
    assert not valid(change(path, ...))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("report_version", 2),
        ("verdict", "ok"),
        ("verdict", None),
        ("layers", {"licence": None, "guideline": None}),
        ("checked", "2026-11-23 19:00:00"),
        ("checked", "2026-11-23T19:00:00+02:00"),
        ("checked", "2026-13-45T99:00:00Z"),
        ("copy/sha256", "AB" * 32),
        ("copy/format", "docx"),
        ("source/authors/0/name", ""),
        ("summary/words", -1),
        ("findings/0/status", "failed"),
        ("findings/0/severity", "fatal"),
        ("findings/0/basis", "license"),
        ("findings/0/rule", "Page Counter"),
        ("findings/0/evidence", [{"text": "x", "in": "page", "line": 1, "column": 1}]),
        ("findings/0/waiver", {"reason": "agreed by letter"}),
        ("edits/0/category", "synonym"),
        ("edits/0/decision", "maybe"),
        ("edits/0/copy/line", 0),
        ("edits/0/copy/text", ""),
        ("edits/0/kind", "insertion"),
        ("edits/0/kind", "deletion"),
        ("reports", []),
    ],
)
def test_a_wrong_value_is_refused(path: str, value: Any) -> None:
    assert not valid(change(path, value))


def test_a_waiver_is_part_of_the_contract() -> None:
    waiver = {"reason": "agreed by letter", "by": "A. Moor", "until": "2027-01-31"}
    assert valid(change("edits/0/waiver", waiver))


@pytest.mark.parametrize(
    "several",
    [
        {"report_version": 1, "reports": []},
        {"report_version": 1, "errors": []},
        {"reports": [], "errors": []},
        {"report_version": 1, "reports": [{}], "errors": []},
        {"report_version": 1, "reports": [], "errors": [{"location": "x"}]},
        {"report_version": 1, "reports": [], "errors": [{"location": "x", "message": ""}]},
    ],
)
def test_wrong_several_forms_are_refused(several: dict[str, Any]) -> None:
    assert not valid(several)


def test_authors_are_told_with_their_pages() -> None:
    author = Author(name="Ada Moor", url="https://news.example/ada")
    told = report(original=source(authors=(author,))).to_dict()["source"]["authors"]
    assert told == [{"name": "Ada Moor", "institution": None, "url": "https://news.example/ada"}]
