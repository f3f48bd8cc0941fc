"""How changes of the text are told: what breaks the rules first, each change once, and what mends it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from report_builders import edit, finding, judged, passage, passed, render_as, report

from licensecheck.compare.model import MISQUOTED, SUBHEAD_NOTE, TOLD_BESIDES, Category, Edit, Kind, Relation
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.missing_parts import MissingParts
from licensecheck.policy.decisions import FOR_A_PERSON
from licensecheck.policy.model import Basis, Decision, Finding, JudgedEdit, Status, Verdict
from licensecheck.report.formats.text import render
from licensecheck.report.model import Report

TEXT = finding(
    "no-edits", title="The text is the original's", basis=Basis.LICENCE, clause="CC BY-ND 4.0 §3(a)(1)",
    message="2 changes of the text are not permitted.", remedy="Copy the text anew, or ask the author.",
)
NOTICE = finding(
    "change-notice", title="Changes are indicated", basis=Basis.LICENCE, clause="CC BY 4.0 §3(a)(1)(B)",
    message="The licence lets you change the text, but the copy has to say so: 2 changes are not told.",
    remedy="Say below the text what was changed.",
)
HEADLINE = finding(
    "headline", title="The headline is the original's", basis=Basis.LICENCE, clause="CC BY-ND 3.0 §4(b)",
    message="The headline “A” became “B”.", remedy="Use the original's headline, or give it in the credit line.",
)
NEW_HEADLINE = edit("A", "B", category=Category.HEADLINE, before="", after="")


def untold(one: Edit, decision: Decision = Decision.VIOLATION) -> JudgedEdit:
    return judged(one, decision, "a change that the copy does not tell of")._replace(rule="change-notice", untold=True)


def violated(*findings: Finding, edits: tuple[JudgedEdit, ...], **compared: object) -> Report:
    return report(*findings, edits=edits, verdict=Verdict.VIOLATION, licence=Verdict.VIOLATION, **compared)


def section(one: Report, title: str = "What breaks the rules", **options: bool) -> list[str]:
    """The paragraphs under a heading, each on one line, the heading's count first."""
    _, _, rest = render(one, width=200, **options).partition(f"{title} (")
    count, _, rest = rest.partition(")\n\n")
    below = re.split(r"\n\n(?=\S)", rest)[0]
    return [count, *(" ".join(item.split()) for item in below.rstrip().split("\n\n"))]


def words_row(one: Report) -> str:
    return " ".join(render(one, width=300).partition("\n  Words      ")[2].partition("\n")[0].split())


# One change, and several
def test_one_change_says_all_that_its_rule_does() -> None:
    assert section(violated(TEXT, edits=(judged(edit(), reason="another number"),))) == [
        "1 change",
        "✗ A number was changed [number], line 31, column 12"
        " … Last spring the wardens counted [-22-] {+27+} otters along the lower …"
        " Rule: “The text is the original's” [no-edits], from the licence, CC BY-ND 4.0 §3(a)(1)"
        " To do: Put “22” back. Or: Copy the text anew, or ask the author.",
    ]


def test_of_several_the_rule_comes_first_and_repeats_none_of_them() -> None:
    added = edit("", "only", kind=Kind.INSERTION, category=Category.WORDING, line=40)
    count, first, *items = section(violated(TEXT, edits=(judged(edit()), judged(added))))
    assert (count, len(items)) == ("2 changes", 2)
    assert first.startswith("✗ 2 changes of the text are not permitted. Rule: “The text is the original's”")
    assert first.endswith("To do: Mend each change as told below. Or: Copy the text anew, or ask the author.")
    assert [item.partition("To do: ")[2] for item in items] == ["Put “22” back.", "Take “only” out."]


def test_a_change_of_the_headline_stands_once_under_its_own_rule() -> None:
    one = violated(TEXT, HEADLINE, edits=(judged(NEW_HEADLINE), judged(edit())))
    count, number, headline = section(one)
    assert count == "2 changes"
    assert "[no-edits]" in number
    assert headline.startswith("✗ The headline was changed [headline], line 31")
    assert headline.endswith("To do: Use the original's headline, or give it in the credit line.")


def test_rules_are_counted_and_not_their_findings() -> None:
    one = violated(finding("author-credit"), finding("author-credit", message="Two."), finding(), edits=())
    assert section(one)[0] == "2 rules"
    assert "(2 rules not met)" in render_as("text", [one, one])


# Changes that only have to be told
@pytest.mark.parametrize(("status", "decision", "title"), [
    (Status.FAIL, Decision.VIOLATION, "What breaks the rules"),
    (Status.REVIEW, Decision.REVIEW, "What a person has to decide"),
])
def test_permitted_changes_stand_under_the_notice_that_is_missing(
    status: Status, decision: Decision, title: str
) -> None:
    edits = (untold(NEW_HEADLINE, decision), untold(edit(), decision))
    one = report(NOTICE._replace(status=status), edits=edits, verdict=Verdict.VIOLATION)
    count, first, *items = section(one, title)
    assert count == "1 rule"
    assert "The licence lets you change the text" in first
    assert first.endswith("To do: Say below the text what was changed.")
    assert [item[0] for item in items] == ["·", "·"]
    assert not any("To do:" in item or "Why:" in item for item in items)
    assert words_row(one).endswith("Changes: 2 not told.")


def test_they_are_no_changes_that_are_not_allowed() -> None:
    one = violated(NOTICE, edits=(untold(NEW_HEADLINE), untold(edit())))
    text = render_as("markdown", [one])
    assert "| ❌ | `copy.html` | 0 | 0 | 1 |" in text
    assert " (change-notice): `The licence lets you change the text" in text
    assert "- line 31, A number was changed:" in text
    assert "NOT COMPLIANT copy.html (1 rule not met)" in render_as("text", [one, one])


def test_other_formats_name_the_rule_that_asks_for_the_note() -> None:
    one = violated(NOTICE, edits=(untold(edit()),))
    lines = render_as("github", [one]).splitlines()
    assert all("title=licensecheck%3A change-notice" in line for line in lines)
    assert [line.rpartition("::")[2].partition(":")[0] for line in lines] == [
        "The licence lets you change the text, but the copy has to say so", "A number was changed",
    ]
    [failure] = ElementTree.fromstring(render_as("junit", [one])).iter("failure")
    assert "copy.html:31:12: A number was changed" in (failure.text or "")


# What is to be done
@pytest.mark.parametrize(("one", "expected"), [
    (judged(edit("marigolds", "marygolds"), Decision.REVIEW),
     "Put “marigolds” back, or have the publisher confirm that the change is fine."),
    (judged(edit("a b " * 20, "c d"), Decision.REVIEW),
     "Put the original's words back, or have the publisher confirm that the change is fine."),
    (judged(edit("x " * 99, "", kind=Kind.DELETION, category=Category.TRUNCATED), Decision.REVIEW)._replace(
        cure="write below the text that this is an excerpt"),
     "Publish the rest, or write below the text that this is an excerpt."),
    (judged(edit("", "Terns are back", kind=Kind.INSERTION, category=Category.FURNITURE), Decision.REVIEW),
     "Take it out or set it apart as the site's own, if readers can take it for the article's."),
    (judged(edit("x y", "x y", category=Category.TYPO, note=MarkChange.ONE_GONE), Decision.REVIEW),
     "Put the quotation mark back, or have the publisher confirm that the change is fine."),
])
def test_what_a_person_has_to_decide_says_what_to_do(one: JudgedEdit, expected: str) -> None:
    [_, item] = section(report(edits=(one,), verdict=Verdict.REVIEW), "What a person has to decide")
    assert item.partition("To do: ")[2] == expected


# Marks
@pytest.mark.parametrize(("note", "old", "new", "title", "shown", "to_do"), [
    (MarkChange.GONE, "“It bends,”", "It bends", "A quotation lost its marks", "[-“It bends,”-] {+It bends+}",
     "Put the quotation marks back."),
    (MarkChange.GONE, "It bends", "It bends", "A quotation lost its marks", "[-“… It bends …”-] {+It bends+}",
     "Put the quotation marks back."),
    (MarkChange.COME, "It bends", "“It bends”", "Words of the text got quotation marks", "[-It bends-] {+“It bends”+}",
     "Take the quotation marks out."),
    (MarkChange.BLOCK_GONE, "It bends", "It bends", "A block quotation became a paragraph", "{+It bends+}",
     "Set it as a quotation again."),
])
def test_a_change_of_marks_shows_them_and_says_once_why(
    note: MarkChange, old: str, new: str, title: str, shown: str, to_do: str
) -> None:
    one = judged(edit(old, new, category=Category.QUOTATION, note=note), reason="readers take it for something else")
    [_, item] = section(violated(TEXT._replace(remedy=None), edits=(one,)))
    assert item.startswith(f"✗ {title} [quotation]")
    assert shown in item
    assert item.count("Why:") == 1
    assert item.endswith(f"To do: {to_do}")


def test_single_marks_beside_the_words_are_shown_with_them() -> None:
    one = edit("It bends", "It bends", category=Category.QUOTATION, note=MarkChange.GONE)
    one = one._replace(before="He said, ‘", after=",’ and")
    [_, item] = section(violated(edits=(judged(one),)))
    assert "… He said, [-‘It bends,’-] {+It bends+} and …" in item


# Titles
@pytest.mark.parametrize(("one", "title"), [
    (edit("Tuesday", "Wednesday"), "A day or date was changed"),
    (edit("2019", "2018", before="closed since ", after=", records say"), "A day or date was changed"),
    (edit("does not prove", "proves", category=Category.NEGATION), "The word “not” was taken out"),
    (edit("rarely", "often", category=Category.NEGATION), "The word “rarely” was replaced"),
    (edit("not", "", kind=Kind.DELETION, category=Category.NEGATION), "The word “not” was taken out"),
    (edit("paid", "never paid", category=Category.NEGATION), "The word “never” was added"),
    (edit("legal", "illegal", category=Category.NEGATION), "A negation was changed"),
    (edit("could", "will", category=Category.MODALITY), "A statement was made surer or less sure"),
    (edit("It never paid", "No money", category=Category.NEGATION, note=SUBHEAD_NOTE), "A subhead was changed"),
    (edit("", "No money", kind=Kind.INSERTION, category=Category.ADDITION, note=SUBHEAD_NOTE), "A subhead was added"),
    (edit("Why", "Why", kind=Kind.MOVE, category=Category.REORDERING, note=SUBHEAD_NOTE), "A passage was moved"),
])
def test_a_title_says_what_happened(one: Edit, title: str) -> None:
    [_, item] = section(violated(edits=(judged(one),)))
    assert item.startswith(f"✗ {title} [")


# Moves
MOVE = edit(
    "A passage", "A passage", kind=Kind.MOVE, category=Category.REORDERING, before="to a boat.”\n",
    after=".\nThe ferryman does not mind",
)._replace(copy_before="lay at the quay\n", copy_after=".\nThe harbour masters say")


def test_a_move_is_shown_where_it_stands_and_says_where_it_stood() -> None:
    [_, item] = section(violated(edits=(judged(MOVE),)))
    assert "… lay at the quay ¶ {+A passage+}. ¶ The harbour masters say …" in item
    assert "It stood in line 4 of the original, after “to a boat.”" in item
    text = render_as("markdown", [violated(edits=(judged(MOVE),))])
    assert "`lay at the quay` … **`A passage`** moved; it stood in line 4 of the original, after `to a boat.`" in text
    assert "~~" not in text
    [line] = render_as("github", [violated(edits=(judged(MOVE),))]).splitlines()
    assert "“A passage” stands after “lay at the quay”; it stood in line 4 of the original, after “to a boat.”" in line


def test_a_move_from_the_beginning_and_to_it() -> None:
    first = MOVE._replace(before="", copy_before="")
    [_, item] = section(violated(edits=(judged(first),)))
    assert "{+A passage+}. ¶ The harbour" in item
    assert "It stood in line 4 of the original, at the beginning." in item


# The head
@pytest.mark.parametrize(("relation", "said"), [
    (Relation.EXCERPT, "COMPLIANT: This is a faithful, properly credited excerpt, and says so."),
    (Relation.TRUNCATED, "COMPLIANT: This is a properly credited part of the article, as the rules permit."),
    (Relation.COPY, "COMPLIANT: This is a faithful, properly credited copy."),
])
def test_an_excerpt_is_called_one(relation: Relation, said: str) -> None:
    assert render(report(relation=relation), width=200).startswith(said)


def test_what_is_missing_is_told_with_its_place() -> None:
    text = " ".join(["word"] * 174)
    cut = edit(text, "", kind=Kind.DELETION, category=Category.OMISSION)._replace(original=passage(text, 4, start=50))
    end = edit(text, "", kind=Kind.DELETION, category=Category.TRUNCATED)
    one = violated(edits=(judged(cut), judged(end)), words_kept=522, original_matched=((10, 20), (4_000, 5_000)))
    one = one._replace(missing=MissingParts(middle=0.2, end=0.2))
    assert words_row(one) == (
        "522 of the original's 870 words stand unchanged;"
        " 40% of the original is missing: 20% inside the text, 20% at the end. Changes: 2 not allowed."
    )


def test_a_sites_own_boxes_are_no_changes() -> None:
    box = judged(edit("", "Share", kind=Kind.INSERTION, category=Category.FURNITURE), Decision.ALLOWED)
    style = judged(edit("colour", "color", category=Category.SPELLING), Decision.ALLOWED)
    unchanged = passed("no-edits", "The text is unchanged", "Every word stands.")
    assert words_row(report(unchanged, edits=(box, box))).endswith(
        "No changes; 2 lines and boxes of the site's own."
    )
    one = report(unchanged, edits=(box, box, style))
    assert words_row(one).endswith("Changes: 1 allowed; 2 lines and boxes of the site's own.")
    assert one.summary.allowed == 3
    assert "✓ 1 change that the rules allow: 1 spelling" in render(one)
    assert "✓ 2 lines and boxes are the site's own, and no change (the JSON report has" in render(one)


def test_what_a_section_says_is_not_said_again_of_its_changes() -> None:
    spelt = judged(
        edit("colour", "color", category=Category.SPELLING), Decision.REVIEW,
        f"another spelling of the same word{FOR_A_PERSON}",
    )
    text = render(report(TEXT._replace(status=Status.REVIEW), edits=(spelt,), verdict=Verdict.REVIEW), width=200)
    assert "Why: another spelling of the same word\n" in text
    assert "whether it matters" not in text
    noted = spelt._replace(edit=spelt.edit._replace(note="the sign is damaged"))
    text = render(report(TEXT._replace(status=Status.REVIEW), edits=(noted,), verdict=Verdict.REVIEW), width=200)
    assert "Why: another spelling of the same word; the sign is damaged\n" in text


def test_what_may_be_the_articles_is_not_called_the_sites() -> None:
    box = edit("", "The council meets.", kind=Kind.INSERTION, category=Category.FURNITURE)
    box = box._replace(doubt="but it is prose between the paragraphs", note="prose in a box of its own (<div>)")
    reason = "a line or box of the site's own, not part of the article; but it is prose between the paragraphs"
    text = render(report(edits=(judged(box, Decision.REVIEW, reason),), verdict=Verdict.REVIEW), width=200)
    assert "? A line or box stands here that the original does not have [furniture]" in text
    assert "Why: it is prose between the paragraphs\n" in text


def test_a_translation_is_one_broken_rule_and_no_change() -> None:
    whole = judged(edit("", "", category=Category.TRANSLATION, before="", after=""))
    one = violated(TEXT._replace(message="This is a translation."), edits=(whole,), relation=Relation.TRANSLATION)
    assert "| ❌ | `copy.html` | 0 | 0 | 1 |" in render_as("markdown", [one])
    assert section(one)[0] == "1 rule"
    assert "\n  Words" not in render(one)


# Context
def test_what_stands_around_words_put_in_is_parted_from_them() -> None:
    one = edit("", "New words", kind=Kind.INSERTION, category=Category.ADDITION, before="It bends. ", after="Lockers")
    assert "It bends. {+New words+} Lockers" in section(violated(edits=(judged(one),)))[1]
    close = edit("48", "84", before="would have added $", after="% of it")
    assert "would have added $[-48-] {+84+}% of it" in section(violated(edits=(judged(close),)))[1]


def test_what_is_left_out_is_cut_between_words() -> None:
    long = finding(message="otherwise " * 300)
    text = " ".join(render(violated(long, edits=())).split())
    assert re.search(r"otherwise \[…[\d,]+ characters left out…\] otherwise", text)


@pytest.mark.parametrize(("doubt", "title", "to_do"), [
    (MISQUOTED, "A pull quote has words of its own", "Quote the text's own words, or take it out."),
    (TOLD_BESIDES, "A credit, a note or a call tells something that the article does not", "Take it out."),
])
def test_what_the_site_s_own_lines_may_not_say_is_told_as_what_it_is(doubt: str, title: str, to_do: str) -> None:
    one = edit("", "The mayor lied.", kind=Kind.INSERTION, category=Category.FURNITURE)._replace(doubt=doubt)
    shown = section(report(TEXT, edits=(judged(one, Decision.REVIEW),)), "What a person has to decide")
    assert any(title in line and f"To do: {to_do}" in line for line in shown)
