"""Judging: decisions on edits, layers, verdicts."""

from __future__ import annotations

import pytest
from policy_builders import document, edit, evidence, facts, findings, rule, rule_set, source_link

from licensecheck.compare.model import Category, Relation
from licensecheck.credits.model import Said
from licensecheck.document.model import Format
from licensecheck.policy.judge import judge, verdict_of
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Basis, Severity

ND, TC = load_rules("cc-by-nd-4.0"), load_rules("the-conversation")

# The table of decisions: category, under an ND licence, where the publisher permits editorial style.
TABLE = """
typography allowed allowed
markup allowed allowed
furniture allowed allowed
spelling review allowed
numeral review allowed
time review allowed
place review allowed
honorific review allowed
date-format review allowed
name-form review allowed
typo review review
headline allowed allowed
number violation violation
negation violation violation
modality violation violation
name violation violation
quotation violation violation
wording violation violation
omission violation violation
truncated review review
addition violation violation
reordering violation violation
translation violation violation
different-work violation violation
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]


def decision(category: str, rules: object, **changes: object) -> str:
    [judged] = judge(rules, facts(edit(category), **changes)).edits  # type: ignore[arg-type]
    return judged.decision.value


def test_the_table_names_every_category() -> None:
    assert [row[0] for row in ROWS] == [str(one) for one in Category]


@pytest.mark.parametrize(("category", "licence", "style"), ROWS)
def test_decisions_by_category(category: str, licence: str, style: str) -> None:
    assert decision(category, ND) == licence
    assert decision(category, TC) == style


@pytest.mark.parametrize("category", ["time", "place", "spelling", "numeral"])
def test_house_style_in_doubt_is_for_a_person_though_it_is_permitted(category: str) -> None:
    doubtful = edit(category)._replace(doubt="the original does not say so")
    for rules in (ND, TC):
        [judged] = judge(rules, facts(doubtful)).edits
        assert judged.decision == "review"
        assert judged.reason is not None


def test_the_reason_of_a_doubt_is_said() -> None:
    [judged] = judge(TC, facts(edit("time")._replace(doubt="the original does not say so"))).edits
    assert judged.reason == "a time told from another day; the original does not say so"


def test_an_excerpt_that_says_so_is_allowed_under_4_0() -> None:
    assert decision("truncated", ND, said={"excerpt_notice": evidence("Read the full article")}) == "allowed"


def test_an_excerpt_that_says_so_and_does_not_link_is_told_what_it_lacks() -> None:
    said = {"unlinked_excerpt_notice": evidence("This is an excerpt.")}
    [judged] = judge(ND, facts(edit("truncated"), said=said)).edits
    assert judged.decision == "review"
    assert (judged.reason or "").endswith("the copy says that it is an excerpt, but does not link to the whole")
    assert judged.cure == "link to the original beside the words that this is an excerpt"
    [without] = judge(ND, facts(edit("truncated"))).edits
    assert (without.reason or "").endswith("nothing in the copy says that it is an excerpt")
    [unknown] = judge(ND, facts(edit("truncated"), said=said, original_source={"url": None})).edits
    assert (unknown.reason or "").endswith("no address of the whole is known that it could link to")


def test_a_publisher_who_permits_excerpts_with_a_note_asks_for_the_link_as_well() -> None:
    rules = rule_set(rule("text"), permits=("excerpts",), note=True)
    said = {"unlinked_excerpt_notice": evidence("This is an excerpt.")}
    [judged] = judge(rules, facts(edit("truncated"), said=said)).edits
    assert (judged.reason or "").endswith("permits it only with a link to the whole as well")
    [without] = judge(rules, facts(edit("truncated"))).edits
    assert (without.reason or "").endswith("permits it only with a note, and none was found")


@pytest.mark.parametrize(("missing", "told"), [(0.004, "the end is missing; "), (0.02, "the end is missing, 2% of ")])
def test_a_share_of_nothing_is_not_told(missing: float, told: str) -> None:
    [judged] = judge(ND, facts(edit("truncated"), compared={"missing_share": missing})).edits
    assert (judged.reason or "").startswith(told)


def test_what_licence_and_publisher_both_ask_of_an_excerpt_is_said_once() -> None:
    [judged] = judge(TC, facts(edit("truncated"))).edits
    assert judged.decision == "review"
    assert (judged.reason or "").endswith("says that it is an excerpt; The Conversation asks for that too")
    assert (judged.reason or "").count("excerpt") == 1


@pytest.mark.parametrize(
    ("name", "with_notice"),
    [
        ("cc-by-nd-2.5", "violation"),
        ("cc-by-nc-nd-2.0", "violation"),
        ("cc-by-nd-3.0", "review"),
        ("cc-by-nc-nd-4.0", "allowed"),
    ],
)
def test_excerpts_differ_by_version(name: str, with_notice: str) -> None:
    rules = load_rules(name)
    assert decision("truncated", rules, said={"excerpt_notice": evidence()}) == with_notice
    assert decision("truncated", rules) == ("violation" if with_notice == "violation" else "review")


def test_cuts_are_allowed_where_the_publisher_permits_them() -> None:
    rules = rule_set(rule("text"), permits=("cuts",))
    assert decision("omission", rules) == "allowed"
    assert decision("wording", rules) == "violation"


def test_a_permission_with_a_note_needs_the_note() -> None:
    rules = rule_set(rule("text"), permits=("additions",), note=True)
    assert decision("addition", rules) == "violation"
    assert (
        decision("addition", rules, said={"change_notice": evidence("Additional reporting by Cy Poe")})
        == "allowed"
    )


def test_the_reason_names_the_permission() -> None:
    [judged] = judge(TC, facts(edit("time", "yesterday", "on Monday"))).edits
    assert "permitted by The Conversation" in (judged.reason or "")


@pytest.mark.parametrize(
    ("severity", "expected", "verdict"),
    [
        ("error", "violation", "violation"),
        ("warning", "allowed", "compliant"),
        ("info", "allowed", "compliant"),
    ],
)
def test_a_headline_is_decided_by_its_rules_severity(severity: str, expected: str, verdict: str) -> None:
    rules = rule_set(rule("headline", severity=Severity(severity)), rule("text"))
    judgement = judge(rules, facts(edit("headline", "Why rivers bend", "Rivers!")))
    assert [one.decision.value for one in judgement.edits] == [expected]
    assert judgement.verdict.value == verdict
    assert judgement.findings[0].status.value == "fail"


def test_where_two_text_rules_speak_the_stricter_decides() -> None:
    strict = rule("text", id="no-style-edits", basis=Basis.GUIDELINE, options={"review": []})
    assert decision("spelling", rule_set(rule("text"), strict)) == "violation"
    assert decision("spelling", rule_set(strict, rule("text"))) == "violation"


def test_a_text_rule_that_is_only_a_warning_decides_nothing() -> None:
    judgement = judge(rule_set(rule("text", severity=Severity.WARNING)), facts(edit("number")))
    assert (judgement.verdict.value, judgement.edits[0].decision.value) == ("compliant", "allowed")


def test_edits_no_rule_speaks_of_are_allowed() -> None:
    assert decision("number", rule_set(rule("author-credit"))) == "allowed"


def test_a_faultless_copy_is_compliant_in_both_layers() -> None:
    judgement = judge(TC, facts())
    assert (judgement.verdict, judgement.licence, judgement.guideline) == (
        "compliant",
        "compliant",
        "compliant",
    )


def test_a_missing_counter_is_no_fault_under_the_licence() -> None:
    judgement = judge(TC, facts(copy=document()))
    assert (judgement.verdict, judgement.licence, judgement.guideline) == (
        "violation",
        "compliant",
        "violation",
    )


def test_a_missing_author_is_a_fault_under_the_licence() -> None:
    judgement = judge(TC, facts(edit("number")))
    assert (judgement.verdict, judgement.licence, judgement.guideline) == (
        "violation",
        "violation",
        "compliant",
    )


def test_a_layer_without_rules_has_no_verdict() -> None:
    assert judge(ND, facts()).guideline is None


@pytest.mark.parametrize(
    "rules",
    [
        rule_set(),
        rule_set(rule("manual", options={"question": "Is it sold?"})),
        rule_set(rule("copyright-notice")),
    ],
)
def test_nothing_checked_is_never_compliant(rules: object) -> None:
    judgement = judge(rules, facts())  # type: ignore[arg-type]
    assert (judgement.verdict, judgement.licence) == ("review", None)


def test_warnings_and_info_never_move_the_verdict() -> None:
    for severity in (Severity.WARNING, Severity.INFO):
        for status in ((), (source_link(said=Said.ALMOST),)):
            rules = rule_set(rule("source-link", severity=severity))
            assert verdict_of(findings(rules, facts(said={"source_links": status}))) == "compliant"


def test_a_violation_outweighs_a_review() -> None:
    rules = rule_set(rule("source-link"), rule("text"))
    given = facts(edit("number"), said={"source_links": (source_link(said=Said.ALMOST),)})
    assert judge(rules, given).verdict == "violation"


@pytest.mark.parametrize(
    "changes",
    [{"medium": "print"}, {"copy": document(format=Format.TEXT)}, {"copy": document(format=Format.PDF)}],
)
def test_what_cannot_carry_links_is_checked_by_hand(changes: dict[str, object]) -> None:
    given = facts(said={"source_links": (), "licences": ()}, **changes)
    found = {one.rule: one.status.value for one in judge(TC, given).findings}
    assert {
        found[name]
        for name in ("source-link", "license-link", "page-counter", "author-link", "links-kept", "images")
    } == {"manual"}
    assert (found["license-notice"], found["author-credit"]) == ("fail", "pass")


def test_another_work_gets_one_finding_that_says_so() -> None:
    given = facts(
        edit("different-work", "", ""),
        compared={"relation": Relation.DIFFERENT_WORK},
        said={"source_links": ()},
        copy=document(),
    )
    judgement = judge(TC, given)
    told = [one.rule for one in judgement.findings if one.status.value not in ("not-applicable", "manual")]
    assert (told, judgement.verdict.value) == (["no-edits"], "violation")
    assert [one.decision.value for one in judgement.edits] == ["violation"]


def test_a_translation_still_has_to_carry_its_credits() -> None:
    given = facts(compared={"relation": Relation.TRANSLATION}, said={"source_links": ()})
    found = {one.rule: one.status.value for one in judge(TC, given).findings}
    assert (found["no-edits"], found["headline"], found["source-link"]) == ("fail", "not-applicable", "fail")


@pytest.mark.parametrize(
    ("note", "said", "expected"),
    [(False, {}, "review"), (True, {}, "violation"), (True, {"change_notice": evidence()}, "review")],
)
def test_updated_facts_are_left_to_a_person(note: bool, said: dict[str, object], expected: str) -> None:
    rules = rule_set(rule("text"), permits=("updates",), note=note)
    for category in ("number", "name", "wording"):
        assert judge(rules, facts(edit(category), said=said)).edits[0].decision.value == expected
    assert judge(rules, facts(edit("negation"), said=said)).edits[0].decision.value == "violation"


def test_a_finding_carries_its_rule() -> None:
    rules = rule_set(rule("text", id="no-edits", clause="Clause 7", remedy="Mend it."))
    [failed], [passed] = findings(rules, facts(edit("number"))), findings(rules, facts())
    assert (failed.rule, failed.clause, failed.basis.value, failed.remedy) == (
        "no-edits",
        "Clause 7",
        "licence",
        "Mend it.",
    )
    assert passed.remedy is None


def test_a_rule_that_is_switched_off_says_why() -> None:
    [found] = findings(rule_set(rule("text", off="The Paper edits its own copies.")), facts(edit("number")))
    assert (found.status.value, found.message) == (
        "not-applicable",
        "Switched off by the rule set: The Paper edits its own copies.",
    )
