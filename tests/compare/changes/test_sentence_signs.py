"""The sign at a sentence's end, where its words stay: which of statement, question and exclamation it is."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.quotations.mark_changes import MarkChange

BODY = (
    "<p>The ferry runs every day in winter. Who pays for the fuel? Nobody on the island could say for certain.</p>"
    "<p>The mayor has asked for figures since the spring, and the company sent none. “We are late.” That is all.</p>"
    "<p>“The fare will fall,” said one of them, and nobody asked „wann“, as they say on the mainland.</p>"
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
    ("will fall,”", "will fall?”"),
    ("„wann“,", "„wann?“"),
])
def test_a_statement_that_becomes_a_question_or_an_exclamation_is_for_a_person(old: str, new: str) -> None:
    found = compare(page(tale() + body()), page(tale() + body(old, new))).edits
    assert [(str(one.category), one.note) for one in found] == [("typo", MarkChange.SENTENCE)]
    assert found[0].original.text[-1:] in old
    assert found[0].copy.text[-1:] == new.rstrip("”“")[-1]


@pytest.mark.parametrize(("old", "new"), [
    ("every day in", "every day (!) in"),
    ("for figures since", "for figures (?) since"),
    ("are late.”", "are late [?!].”"),
])
def test_a_sign_in_brackets_is_a_remark(old: str, new: str) -> None:
    for pages in ((body(), body(old, new)), (body(old, new), body())):
        [edit] = compare(*(page(tale() + one) for one in pages)).edits
        assert (str(edit.category), edit.note) == ("typo", MarkChange.REMARK)
    assert categories(page(tale() + body(old, new)), page(tale() + body(old, new))) == []


@pytest.mark.parametrize(("old", "new"), [
    ("the fuel?", "the fuel ?"),
    ("the fuel?", "the fuel??"),
    ("the fuel?", "the fuel？"),
    ("in winter.", "in winter…"),
    ("in winter.", "in winter;"),
    ("are late.”", "are late”."),
    ("are late.”", "are late.?"),     # a mark that an encoding lost
    ("for certain.</p>", "for certain</p>"),
    ("will fall,”", "will fall”,"),
    ("will fall,”", "will fall.”"),
    ("will fall,”", "will fall;”"),
])
def test_other_ways_to_write_the_sign_are_no_change(old: str, new: str) -> None:
    assert "typo" not in categories(page(tale() + body()), page(tale() + body(old, new)))


@pytest.mark.parametrize("sign", ["?", "!", "."])
def test_a_sign_counts_where_a_paragraph_is_parted_or_joined_behind_it(sign: str) -> None:
    joined, parted = body(), body("in winter. Who", f"in winter{sign}</p><p>Who")
    for pages in ((joined, parted), (parted, joined)):
        found = categories(*(page(tale() + one) for one in pages))
        assert found == ([] if sign == "." else ["typo"])


def test_in_headings_the_sign_is_a_house_s() -> None:
    first, second = (page(f"{tale()}<h2>What the ferry costs{sign}</h2>{BODY}") for sign in (".", "?"))
    assert categories(first, second) == []


OTHERS = {
    "el": ("Το πλοίο φεύγει κάθε μέρα{} Κανείς στο νησί δεν μπορούσε να πει με βεβαιότητα.", ".", ";"),
    "hi": ("नाव सर्दियों में हर दिन चलती है{} द्वीप पर कोई भी यह पक्का नहीं कह सका।", "।", "?"),
    "ur": ("کشتی سردیوں میں ہر روز چلتی ہے{} جزیرے پر کوئی یہ یقین سے نہیں کہہ سکا۔", "۔", "؟"),
    "zh": ("渡船冬天每天都开{}岛上没有人能说得准。", "。", "?"),
    "ja": ("連絡船は冬も毎日出るのか{}島の誰もはっきりとは言えなかった。", "?", "。"),
}


@pytest.mark.parametrize("language", OTHERS)
def test_each_script_has_its_own_signs(language: str) -> None:
    text, old, new = OTHERS[language]
    pages = [page(f"{tale()}<p>{text.format(sign)}</p>") for sign in (old, new)]
    found = compare(*pages).edits
    assert [(str(one.category), one.note) for one in found] == [("typo", MarkChange.SENTENCE)]
    assert compare(pages[0], pages[0]).edits == ()


def test_a_semicolon_asks_in_greek_alone() -> None:
    text = f"{tale()}<p>The ferry runs every day{{}} who pays for it is another thing.</p>"
    assert categories(page(text.format(".")), page(text.format(";"))) == []
