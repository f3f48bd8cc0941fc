"""The sign at a sentence's end, where its words stay: which of statement, question and exclamation it is."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.quotations.mark_changes import MarkChange

BODY = (
    "<p>The ferry runs every day in winter. Who pays for the fuel? Nobody on the island could say for certain.</p>"
    "<p>The mayor has asked for figures since the spring, and the company sent none. “We are late.” That is all.</p>"
)


def body(old: str = "", new: str = "") -> str:
    assert BODY.count(old) == 1 or not old
    return BODY.replace(old, new) if old else BODY


@pytest.mark.parametrize(("old", "new"), [
    ("in winter.", "in winter?"),
    ("for certain.", "for certain!"),
    ("the fuel?", "the fuel."),
    ("the fuel?", "the fuel!"),
    ("are late.”", "are late?”"),
    ("That is all.", "That is all !"),
])
def test_a_statement_that_becomes_a_question_or_an_exclamation_is_for_a_person(old: str, new: str) -> None:
    found = compare(page(tale() + body()), page(tale() + body(old, new))).edits
    assert [(str(one.category), one.note) for one in found] == [("typo", MarkChange.SENTENCE)]
    assert (found[0].original.text[-1:], found[0].copy.text[-1:]) == (old.rstrip("”")[-1], new.rstrip("”")[-1])


@pytest.mark.parametrize(("old", "new"), [
    ("the fuel?", "the fuel ?"),
    ("the fuel?", "the fuel??"),
    ("the fuel?", "the fuel？"),
    ("in winter.", "in winter…"),
    ("in winter.", "in winter;"),
    ("are late.”", "are late”."),
    ("are late.”", "are late.?"),     # a mark that an encoding lost
    ("for certain.</p>", "for certain</p>"),
])
def test_other_ways_to_write_the_sign_are_no_change(old: str, new: str) -> None:
    assert "typo" not in categories(page(tale() + body()), page(tale() + body(old, new)))


def test_in_headings_the_sign_is_a_house_s() -> None:
    first, second = (page(f"{tale()}<h2>What the ferry costs{sign}</h2>{BODY}") for sign in (".", "?"))
    assert categories(first, second) == []
