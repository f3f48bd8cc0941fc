"""Waivers: read with places, meant for one copy, and taken out of the verdict but not out of the report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from policy_builders import document, edit, facts, rule, rule_set

from licensecheck.compare.model import Kind
from licensecheck.errors import InvalidRules
from licensecheck.policy.judge import judge
from licensecheck.policy.model import Facts, Judgement, Severity, Waiver
from licensecheck.policy.waivers import apply_waivers, is_for, load_waivers

TODAY = date(2026, 11, 24)
RULES = rule_set(
    rule("text", id="no-edits"), rule("source-link"), rule("headline", severity=Severity.WARNING)
)
HEAD = "waivers:\n  - {copy: river.md, reason: R, by: Ada"


def waiver(**changes: object) -> Waiver:
    values = {"copy": "copy.html", "reason": "The author agreed.", "by": "Ada Okoye", **changes}
    return Waiver(**values)  # type: ignore[arg-type]


def judged(given: Facts, *waivers: Waiver) -> Judgement:
    return apply_waivers(judge(RULES, given), RULES, document(), waivers, TODAY)


def told(judgement: Judgement) -> dict[str, tuple[str, bool]]:
    return {one.rule: (one.status.value, one.waiver is not None) for one in judgement.findings}


def test_a_waived_rule_keeps_its_status_and_moves_nothing() -> None:
    given = facts(said={"source_links": ()})
    assert judged(given).verdict.value == "violation"
    found = judged(given, waiver(rule="source-link"))
    assert (found.verdict.value, told(found)["source-link"]) == ("compliant", ("fail", True))
    assert [use.state for use in found.waivers] == ["used"]


def test_a_waived_edit_keeps_its_decision_and_moves_nothing() -> None:
    found = judged(facts(edit("number")), waiver(edit=("22", " 27 ")))
    assert (found.verdict.value, told(found)["no-edits"]) == ("compliant", ("fail", True))
    assert [(one.decision.value, one.waiver is not None) for one in found.edits] == [("violation", True)]


def test_only_the_very_edit_is_waived() -> None:
    given = facts(edit("number"), edit("wording", "old", "new"), edit("spelling", "colour", "color"))
    found = judged(given, waiver(edit=("22", "27")))
    assert (found.verdict.value, told(found)["no-edits"]) == ("violation", ("fail", False))
    found = judged(given, waiver(edit=("22", "27")), waiver(edit=("old", "new")))
    assert (found.verdict.value, told(found)["no-edits"]) == ("review", ("review", False))
    assert found.findings[0].message.endswith("2 of the 3 changes are waived.")
    assert found.findings[0].message.startswith("One change of the text has to be looked at by a person: “colour”")
    assert [one.text for one in found.findings[0].evidence] == ["color"]


def test_a_waived_text_rule_waives_its_edits_but_not_the_headline() -> None:
    found = judged(facts(edit("number"), edit("headline", "A", "B")), waiver(rule="no-edits"))
    assert [one.waiver is not None for one in found.edits] == [True, False]
    found = judged(facts(edit("headline", "A", "B")), waiver(edit=("A", "B")))
    assert told(found)["headline"] == ("fail", True)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"rule": "source-link", "until": "2026-11-23"}, "expired"),
        ({"rule": "source-link", "until": "2026-11-24"}, "used"),
        ({"rule": "page-counter"}, "unused"),
        ({"edit": ("22", "28")}, "unused"),
    ],
)
def test_what_became_of_a_waiver_is_said(changes: dict[str, object], state: str) -> None:
    found = judged(facts(said={"source_links": ()}), waiver(**changes))
    assert [use.state for use in found.waivers] == [state]
    assert (found.verdict.value == "compliant") == (state == "used")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("no-edit", "there is no such rule in test (did you mean 'no-edits'?)"),
        ("number", "that is a category of edits and no rule of test: waive the edit's words, or no-edits"),
        ("source-link", None),
        ("headline", None),
    ],
)
def test_a_waiver_of_no_rule_is_said_to_be_one(name: str, hint: str | None) -> None:
    assert [one.hint for one in judged(facts(), waiver(rule=name)).waivers] == [hint]


def test_a_waiver_for_another_copy_is_not_meant() -> None:
    found = judged(facts(said={"source_links": ()}), waiver(copy="other.html", rule="source-link"))
    assert (found.verdict.value, found.waivers) == ("violation", ())


@pytest.mark.parametrize(
    ("wanted", "location", "url", "expected"),
    [
        ("posts/river.md", "posts/river.md", None, True),
        ("river.md", "site/posts/river.md", None, True),
        ("./river.md", "posts\\river.md", None, True),
        ("posts/*.md", "posts/river.md", None, True),
        ("river.md", "driver.md", None, False),
        ("https://copy.example/river", "x.html", "http://www.copy.example/river/?utm_source=x", True),
        ("https://copy.example/river", "https://copy.example/river", None, True),
        ("https://copy.example/river", "x.html", "https://copy.example/other", False),
    ],
)
def test_which_copy_a_waiver_is_for(wanted: str, location: str, url: str | None, expected: bool) -> None:
    assert is_for(waiver(copy=wanted), location, url) is expected


def test_waivers_are_read_with_their_places(tmp_path: Path) -> None:
    path = tmp_path / "waivers.yaml"
    edit_ = "edit: {original: '22', copy: '27'}"
    path.write_text(
        f"{HEAD}, rule: headline, until: 2027-01-31}}\n  - {{copy: x, reason: R, by: B, {edit_}}}\n"
    )
    first, second = load_waivers(str(path))
    assert (first.rule, first.until, first.place) == ("headline", "2027-01-31", f"{path}:2")
    assert (second.edit, second.until, second.place) == (("22", "27"), None, f"{path}:3")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HEAD}}}\n", ":2:5: neither 'rule' nor 'edit' stands here, expected one of them"),
        (f"{HEAD}, rule: headline, edit: {{original: a, copy: b}}}}\n", ":2:5: 'rule' and 'edit' stand here"),
        (f"{HEAD}, rule: headline, until: 2026-02-30}}\n", "there is no day '2026-02-30', expected a date"),
        (
            f"{HEAD}, rule: headline, until: soon}}\n",
            "'soon' does not fit, expected a date such as 2027-01-31",
        ),
        ("waivers:\n  - {copy: a, rule: b, by: c}\n", ":2:5: the waiver lacks 'reason', expected why it is right"),
        (
            "waivers:\n  - {copy: a, rule: b}\n",
            ":2:5: the waiver lacks 'reason', expected why it is right nevertheless;"
            " the waiver lacks 'by', expected who approved it",
        ),
        (f"{HEAD}, edit: {{original: a}}}}\n", """ 'copy' is missing; write copy: "" for words taken out"""),
        (f"{HEAD}, edit: {{copy: a}}}}\n", """ 'original' is missing; write original: "" for words put in"""),
        ("waiver: []\n", ":1:1: unknown key 'waiver' (did you mean 'waivers'?), expected waivers"),
        ("- a\n", ":1:1: a list stands here, expected a mapping (lines such as `waivers: …`)"),
    ],
)
def test_a_faulty_waiver_file_is_told_by_place(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "waivers.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidRules) as caught:
        load_waivers(str(path))
    assert expected in str(caught.value)


@pytest.mark.parametrize("name", ["", "missing.yaml", "x\0"])
def test_a_waiver_file_that_cannot_be_read_is_one_clear_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidRules, match=r"cannot be read: .*; (check the path|name a file in it)"):
        load_waivers(str(tmp_path / name))


def test_all_faults_of_a_waiver_file_are_known(tmp_path: Path) -> None:
    path = tmp_path / "waivers.yaml"
    text = "\ufeffwaivers:\r\n  - {copy: ü, rule: b, by: c}\r\n  - {copy: é, edit: {copy: ü}, was: 1}\r\n"
    path.write_bytes(text.encode())
    with pytest.raises(InvalidRules) as caught:
        load_waivers(str(path))
    told = [str(one).removeprefix(f"{path}:").partition(": ") for one in (caught.value, *caught.value.also)]
    assert [(place, what.split(",")[0]) for place, _, what in told] == [
        ("2:5", "the waiver lacks 'reason'"),
        ("3:5", "the waiver lacks 'reason'"),
        ("3:21", """'original' is missing; write original: "" for words put in"""),
        ("3:32", "unknown key 'was'"),
    ]


def test_a_waiver_file_that_is_no_text_is_told_by_place(tmp_path: Path) -> None:
    path = tmp_path / "waivers.yaml"
    path.write_bytes(b"waivers:\n  - {copy: \xff}\n")
    with pytest.raises(InvalidRules, match=r"waivers\.yaml:2:12: this byte is not UTF-8, expected"):
        load_waivers(str(path))


def test_where_all_is_approved_no_day_for_mending_is_named() -> None:
    rules = rule_set(rule("text", id="no-edits"), rule("cure-period"))
    given = facts(edit("number"), edit("wording"))
    for waivers, status in (
        ((), "manual"),
        ((waiver(edit=("22", "28")),), "manual"),
        ((waiver(rule="no-edits"),), "not-applicable"),
    ):
        found = apply_waivers(judge(rules, given), rules, document(), waivers, TODAY)
        assert told(found)["cure-period"][0] == status


LONG = " ".join(f"word{number}" for number in range(60))
MARKED = f"{' '.join(LONG.split()[:20])} […20 words left out…] {' '.join(LONG.split()[-20:])}"
CUT = f"{LONG[:60]} … {LONG[-60:]}"
CHINESE = "一条河流" * 200
CHINESE_MARKED = f"{CHINESE[:160]} […480 characters left out…] {CHINESE[-160:]}"


@pytest.mark.parametrize(
    ("waived", "words"),
    [
        (("22 years", "27 years"), ("22 years.", "27 years.")),
        (("22 years.", "27 years"), ("22  years", "27\u00a0years.")),
        (("22\n years", "27 years"), ("22 years", "27 years")),
        (("co\u00adlour", "color"), ("colour", "color")),
        ((MARKED, ""), (LONG, "")),
        ((MARKED.replace("word3 ", "word3\n    "), ""), (f"{LONG}.", "")),
        ((CUT, ""), (LONG, "")),
        (("", CUT), ("", LONG)),
        (("word0 ... word59", "27"), (LONG, "27")),
        (("word0 [...] word30 […] word59", "27"), (LONG, "27")),
        ((CHINESE_MARKED, ""), (CHINESE, "")),
        ((f"{CHINESE[:38]}\n{CHINESE[38:]}", ""), (CHINESE, "")),
    ],
)
def test_words_as_a_report_shows_them_are_enough(waived: tuple[str, str], words: tuple[str, str]) -> None:
    given = facts(edit("wording", *words), edit("number"))
    found = judged(given, waiver(edit=waived))
    assert [one.waiver is not None for one in found.edits] == [True, False]
    assert [use.state for use in found.waivers] == ["used"]


@pytest.mark.parametrize(
    ("waived", "hint"),
    [
        ((MARKED.replace("20 words", "19 words"), ""), "no change has these words: take the words from --format json"),
        (("word0 … word58", ""), "no change has these words"),
        (("word0 … word59", "27"), "no change has these words"),
        (("… word59", ""), "no change has these words"),
        (("word0 …", ""), "no change has these words"),
        ((".", "."), "no change has these words"),
        ((f"{LONG} … {LONG}", ""), "no change has these words"),
        (("a … z", "b"), "2 changes begin and end so: take the words from --format json (“original”, “copy”)"),
        (("The reeds", ""), "that passage was moved: write its words as “original” and as “copy”"),
        (("", "The … reeds."), "that passage was moved"),
    ],
)
def test_words_of_no_one_change_are_said_to_be_that(waived: tuple[str, str], hint: str) -> None:
    moved = edit("reordering", "The reeds.", "The reeds.", Kind.MOVE)
    given = facts(edit("wording", LONG, ""), edit("wording", "a m z", "b"), edit("wording", "a n z", "b"), moved)
    found = judged(given, waiver(edit=waived))
    assert [one.waiver for one in found.edits] == [None] * 4
    [use] = found.waivers
    assert use.state == "unused"
    assert (use.hint or "").startswith(hint)


def test_exact_words_come_before_likeness() -> None:
    """What has the very words is meant, wherever it stands; what is only like it is another change."""
    given = facts(edit("wording", "22", "27."), edit("wording", "22", "27"), edit("wording", "22", "27"))
    found = judged(given, waiver(edit=("22", "27")))
    assert [one.waiver is not None for one in found.edits] == [False, True, True]


def test_what_is_allowed_anyway_is_no_second_change_that_fits() -> None:
    given = facts(edit("markup", "a m z", "b"), edit("wording", "a n z", "b"))
    found = judged(given, waiver(edit=("a … z", "b")))
    assert [one.waiver is not None for one in found.edits] == [False, True]
