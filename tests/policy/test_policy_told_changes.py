"""What findings and decisions say of changes: what they are, who permits them, and what mends them."""

from __future__ import annotations

import pytest
from policy_builders import edit, evidence, facts, findings, outcome, passage, rule, rule_set

from licensecheck.compare.model import Edit, Kind, Relation
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.policy.checks.base import shortened
from licensecheck.policy.judge import judge
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Finding, RuleSet

EXCERPT = evidence("Read the rest of this excerpt (https://theconversation.com/x)")
TRUNCATED = edit("truncated", "It goes on.", "", Kind.DELETION)


def told(rules: RuleSet, *edits: Edit, **changes: object) -> dict[str, Finding]:
    return {one.rule: one for one in findings(rules, facts(*edits, **changes))}


def message(*edits: Edit, rules: RuleSet | None = None, **changes: object) -> str:
    [(_, found)] = outcome("text", facts(*edits, **changes), rules)
    return found


def test_several_changes_are_counted_by_what_they_are() -> None:
    found = message(edit("number"), edit("wording", "old", "new"), edit("number", "1", "2"), edit("typo"), edit("typo"))
    assert found == "3 changes of the text are not permitted (2 numbers, 1 wording). 2 more have to be looked at."
    found = message(edit("typo"), edit("spelling"))
    assert found == "2 changes of the text have to be looked at by a person (1 typing error, 1 spelling)."


def test_what_may_be_no_slip_is_not_counted_as_a_typing_error() -> None:
    signs = (edit("typo", "safe", "safe (?)")._replace(note=note) for note in (MarkChange.REMARK, MarkChange.REMARK))
    found = message(*signs, edit("typo", "us", "US")._replace(note=MarkChange.CASE), edit("typo"))
    kinds = "2 signs in brackets, 1 capital letter, 1 typing error"
    assert found == f"4 changes of the text have to be looked at by a person ({kinds})."


@pytest.mark.parametrize(("one", "expected"), [
    (edit("reordering", "It bends.", "It bends.", Kind.MOVE), "“It bends.” was moved."),
    (edit("addition", "", "It bends.", Kind.INSERTION), "“It bends.” was added."),
    (edit("negation", "is not", "is"), "“is not” became “is” (a statement turned into its opposite)."),
])
def test_a_reason_that_says_the_same_again_is_left_out(one: Edit, expected: str) -> None:
    assert message(one) == f"One change of the text is not permitted: {expected}"


@pytest.mark.parametrize(("note", "expected"), [
    (MarkChange.GONE, "“It bends” lost its quotation marks (readers no longer see that these are somebody's words)."),
    (MarkChange.COME, "“‘It bends,’” got quotation marks (readers take the text's own words for a quotation)."),
    (MarkChange.ELLIPSIS, "“It bends” lost the ellipsis of a cut (readers no longer see that the quotation was cut)."),
])
def test_a_change_of_marks_is_told_as_one(note: MarkChange, expected: str) -> None:
    one = edit("quotation", "“It bends,”", "It bends")._replace(note=note)
    assert message(one) == f"One change of the text is not permitted: {expected}"
    [judged] = judge(rule_set(rule("text")), facts(one)).edits
    assert judged.decision == "violation"


def test_a_day_is_no_number_to_its_readers() -> None:
    reasons = [
        judge(rule_set(rule("text")), facts(one)).edits[0].reason
        for one in (edit("number", "Tuesday", "Wednesday"), edit("number", "22", "27"))
    ]
    assert reasons == ["another day or date", "another number"]


# excerpts
def test_an_excerpt_that_says_so_is_called_one_and_who_allows_it_is_told() -> None:
    compared = {"relation": Relation.EXCERPT, "words_kept": 250}
    changes = {"compared": compared, "said": {"excerpt_notice": EXCERPT}}
    by_licence = told(load_rules("cc-by-nd-4.0"), TRUNCATED, **changes)["no-edits"]
    assert by_licence.message == (
        "The copy is an excerpt and says so, which the licence allows: 250 of 600 words stand in the copy."
    )
    by_publisher = message(TRUNCATED, rules=rule_set(permits=("cuts",)), **changes)
    assert by_publisher.startswith("The copy is an excerpt and says so, permitted by The Paper (guidelines:")
    without = message(TRUNCATED, rules=rule_set(permits=("cuts",)), compared=compared)
    assert without.startswith("The copy is a part of the article, permitted by The Paper")


def test_a_missing_beginning_needs_no_note_beside_the_one_that_this_is_an_excerpt() -> None:
    cut = edit("omission", "It began.", "", Kind.DELETION)
    compared = {"original_matched": ((200, 400),)}
    rules = load_rules("cc-by-nd-4.0")
    without = told(rules, cut, compared=compared)["change-notice"]
    assert without.message == "A note on the changes would not mend what is not permitted."
    called = told(rules, cut, compared=compared, said={"excerpt_notice": EXCERPT})["change-notice"]
    assert called.message == "Nothing was changed that the copy would have to say."


def test_permitted_changes_are_no_unchanged_text() -> None:
    found = message(edit("spelling", "colour", "color"), rules=rule_set(permits=("style",)))
    assert found == (
        "The text is the original's: 599 of 600 words stand in the copy;"
        " one change is permitted by The Paper (guidelines: as you like)."
    )


CURE = "write below the text that this is an excerpt, with a link to the original"


@pytest.mark.parametrize(("rules", "cure"), [
    ("cc-by-nd-4.0", CURE), ("the-conversation", CURE), ("cc-by-nd-3.0", None), ("cc-by-nd-2.0", None),
])
def test_what_mends_a_missing_end_is_told_where_the_rules_have_a_way(rules: str, cure: str | None) -> None:
    [judged] = judge(load_rules(rules), facts(TRUNCATED)).edits
    assert judged.cure == cure


def test_a_note_mends_what_is_permitted_with_one_alone() -> None:
    rules = rule_set(rule("text"), permits=("additions",), note=True)
    added, other = (judge(rules, facts(edit(category))).edits[0] for category in ("addition", "wording"))
    assert (added.cure, other.cure) == ("say beside the text what was changed", None)


# change-notice
def test_where_changes_are_permitted_the_missing_note_is_the_fault() -> None:
    rules = rule_set(rule("change-notice"))
    found = told(rules, edit("number"), edit("wording", "old", "new"), edit("number", "1", "2"))["change-notice"]
    assert found.message == (
        "The licence lets you change the text, but the copy has to say so:"
        " 3 changes are not told (2 numbers, 1 wording)."
    )
    assert found.remedy == "Mend it."
    one = told(rules, edit("typo", "teh", "the"))["change-notice"]
    assert one.message.endswith("has to say so: “teh” became “the”, which is not told.")
    judgement = judge(rules, facts(edit("number"), said={}))
    assert [(judged.rule, judged.untold) for judged in judgement.edits] == [("change-notice", True)]
    noted = judge(rules, facts(edit("number"), said={"change_notice": evidence("Edited.")}))
    assert [judged.untold for judged in noted.edits] == [False]


def test_under_a_licence_that_permits_no_changes_a_note_alone_permits_none() -> None:
    rules = rule_set(rule("text"), rule("change-notice"))
    one = told(rules, edit("typo", "marigolds", "marygolds"))["change-notice"]
    assert one.message == "If the change may stay, the copy has to say that it was made."
    assert (one.remedy or "").startswith("A note alone permits no change.")
    two = told(rules, edit("typo"), edit("spelling"))["change-notice"]
    assert two.message == (
        "If the 2 changes may stay, the copy has to say that they were made (1 typing error, 1 spelling)."
    )


@pytest.mark.parametrize(("edits", "permits", "expected"), [
    ((), (), "Nothing was changed that the copy would have to say."),
    ((edit("number"),), (), "A note on the changes would not mend what is not permitted."),
    ((edit("addition"),), ("additions",), "Which changes a note would mend is told with each of them."),
    ((edit("addition"), edit("number")), ("additions",), "A note on the changes would not mend what is not permitted."),
    ((edit("headline"), edit("furniture")), (), "Nothing was changed that the copy would have to say."),
])
def test_that_nothing_was_changed_is_said_only_where_it_is_true(
    edits: tuple[Edit, ...], permits: tuple[str, ...], expected: str
) -> None:
    rules = rule_set(rule("text"), rule("change-notice"), permits=permits, note=True)
    found = told(rules, *edits)["change-notice"]
    assert (found.status.value, found.message) == ("not-applicable", expected)


def test_every_edit_knows_the_rule_that_decided_it() -> None:
    strict = rule("text", id="no-style-edits", options={"review": []})
    rules = rule_set(rule("text", id="no-edits"), strict, rule("headline"))
    edits = judge(rules, facts(edit("spelling"), edit("number"), edit("headline"))).edits
    assert [judged.rule for judged in edits] == ["no-style-edits", "no-edits", "headline"]


# how words are quoted
def test_long_words_are_cut_between_two_of_them() -> None:
    text = "The small ports in the north of the island are giving up their fishing boats one after another"
    shown = shortened(f"{text}, and their schools pay for it with smaller classes than they had ever taught before")
    assert shown == (
        "“The small ports in the north of the island are giving up … for it with smaller classes than they had"
        " ever taught before”"
    )


def test_words_without_spaces_are_cut_all_the_same() -> None:
    assert shortened("北" * 200) == f"“{'北' * 60} … {'北' * 60}”"


def test_marks_inside_marks_are_single() -> None:
    assert shortened("“Lend me a drill”: your library says “yes”") == "“‘Lend me a drill’: your library says ‘yes’”"


# parts
def test_a_part_says_how_much_is_missing_and_where() -> None:
    beginning = edit("omission", " ".join(["word"] * 132), "", Kind.DELETION)
    beginning = beginning._replace(original=passage(beginning.original.text)._replace(start=0, end=10))
    end = edit("truncated", " ".join(["word"] * 264), "", Kind.DELETION)
    given = facts(beginning, end, compared={"original_matched": ((10, 20),), "relation": Relation.TRUNCATED})
    [(_, found)] = outcome("extent", given, options={"whole": True})
    assert found == (
        "The copy is only a part of the article;"
        " 66% of the original is missing: 22% at the beginning, 44% at the end."
    )
