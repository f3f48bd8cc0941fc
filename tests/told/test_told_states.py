"""What a report says a copy is, and of what its rules came to."""

from __future__ import annotations

import pytest
from report_builders import render_as
from tidewater_pages import BODY, GERMAN, OTHER, check, page, said, text_of

from licensecheck.policy.model import Verdict
from licensecheck.quoted_words import ended, listed


def test_another_work_is_not_judged() -> None:
    """The verdict is the contract's; no rule is told to be broken by a page that is not the article."""
    report = check(page(OTHER, title="A baker listens to his flour", credit="", byline="<p>By Tom Ash</p>"))
    text = text_of(report)
    assert report.verdict is report.licence is Verdict.VIOLATION
    assert "Licence not judged: the copy is another work than the original." in text
    assert "broken" not in text.partition("Not checked:")[0]
    assert "To do: Check that both files or addresses are those of the same article." in text


@pytest.mark.parametrize(("rules", "guidelines"), [
    ("the-conversation", "not judged: the copy is another work"), ("cc-by-nd-4.0", "not checked: no rule of this kind"),
])
def test_guidelines_are_not_judged_of_another_work_where_there_are_some(rules: str, guidelines: str) -> None:
    text = text_of(check(page(OTHER, title="A baker listens to his flour", credit=""), rules=rules))
    assert f"Guidelines {guidelines}" in text


def test_a_copy_in_another_language_is_told_by_both_languages() -> None:
    report = check(page(GERMAN, title="Was die Logbücher über das Eis sagen", language="de"))
    assert said(report, "no-edits") == (
        "The copy is in another language (German; the original is in English)."
        " The licence does not permit to publish a translation."
    )
    assert "This is a translation" not in text_of(report)


def test_another_work_in_another_language_is_not_told_to_be_permitted_once_it_names_the_author() -> None:
    report = check(page(GERMAN, title="Was die Logbücher sagen", language="de", credit="", byline=""))
    assert "it is in another language (German; the original is in English), and nothing" in said(report, "no-edits")
    assert "If it is a translation, it may not be published without permission" in text_of(report)


def test_a_layer_with_a_warning_is_not_told_to_be_all_in_order() -> None:
    text = text_of(check(page(title="Ice in the harbour: what old books show")))
    assert "Licence kept, with a warning: “The headline is the original's”." in text
    assert "everything it asks" not in text


def test_a_changed_headline_is_told_once() -> None:
    text = text_of(check(page(title="Ice in the harbour: what old books show")))
    assert "Changes: 1 with a warning." in text
    assert "that the rules allow" not in text


def test_what_asks_nothing_of_a_copy_is_not_told_to_be_in_order() -> None:
    order = text_of(check(page([BODY[1], BODY[0], *BODY[2:]]))).partition("Checked and in order (8)")[2]
    in_order, _, nothing = order.partition("What asks nothing of this copy (2)")
    assert "would not mend" not in in_order
    assert "would not mend" in nothing


def test_a_few_words_more_than_are_shown_are_shown() -> None:
    """What says how many words are left out takes the room of some."""
    assert "left out" not in text_of(check(page([BODY[1], BODY[0], *BODY[2:]])))


@pytest.mark.parametrize(("sentence", "whole"), [
    ("It says “it was edited.”", "It says “it was edited.”"),
    ("It says “it was edited”", "It says “it was edited”."),
    ("Is it", "Is it."),
    ("It ends …", "It ends …"),
])
def test_a_sentence_has_one_full_stop(sentence: str, whole: str) -> None:
    assert ended(sentence) == whole


def test_names_are_listed() -> None:
    assert [listed(names) for names in ("", "A", "AB", "ABC")] == ["", "A", "A and B", "A, B and C"]


def test_a_page_is_told_by_its_headline_without_the_sites_name() -> None:
    report = check(page(OTHER, title="A baker listens to his flour", credit="", byline=""))
    assert report.copy.title == "A baker listens to his flour"


def test_the_overview_of_several_copies_calls_another_work_so() -> None:
    report = check(page(OTHER, title="A baker listens to his flour", credit="", byline=""))
    assert "NOT COMPLIANT copy.html (another work)" in render_as("text", [report, report])
