"""Words that are others with a capital letter, in paragraphs that are equal but for it."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.document import Document

SENTENCE = "Nobody on the island could say that {} did so in the winter, and the ferry went on."


def _pages(old: str, new: str, sentence: str = SENTENCE) -> tuple[Document, ...]:
    return tuple(page(f"{tale()}<p>{sentence.format(said)}</p>") for said in (old, new))


@pytest.mark.parametrize(("one", "other"), [
    ("the US", "the us"), ("those who", "those WHO"), ("a Polish boat", "a polish boat"), ("in May we", "in may we"),
    ("the Labour vote", "the labour vote"), ("a 5 MW plant", "a 5 mW plant"), ("a 5MW plant", "a 5mW plant"),
    ("the 5 Mb link", "the 5 MB link"), ("die Fähre, die Sie sah,", "die Fähre, die sie sah,"),
])
def test_another_word_by_its_case_is_for_a_person(one: str, other: str) -> None:
    for old, new in ((one, other), (other, one)):
        [edit] = compare(*_pages(old, new)).edits
        assert (str(edit.category), edit.note) == ("typo", MarkChange.CASE)
        assert edit.original.text in old
        assert edit.copy.text in new


@pytest.mark.parametrize(("one", "other", "kinds"), [
    ("told us. Nobody was short", "told US. Nobody was long", ["typo", "wording"]),
    ("told us, and the ferry", "told US and the ferries", ["typo", "wording"]),
    ("a 5 mW plant of 3 mg", "a 5 MW plant of 4 Mg", ["typo", "number", "typo"]),
    ("those who came may go", "those who came may not go", ["negation"]),
    ("THEY TOLD US NOTHING", "they told us everything", ["negation"]),
    ("it rained, may it pass", "it snowed. May it pass", ["wording"]),
])
def test_it_is_seen_beside_other_changes(one: str, other: str, kinds: list[str]) -> None:
    for old, new in ((one, other), (other, one)):
        assert categories(*_pages(old, new)) == kinds


def test_it_is_seen_where_another_sentence_lost_a_comma() -> None:
    """A number's comma makes two words of one."""
    one, other = ("the 1,200 boats told us that", "the 1200 boats told US that")
    assert categories(*_pages(one, other)) == ["numeral", "typo"]


@pytest.mark.parametrize(("one", "other"), [
    ("the Government", "the government"), ("NASA", "Nasa"), ("Covid-19", "COVID-19"), ("5 KM of it", "5 km of it"),
    ("5 Mhz of it", "5 MHz of it"), ("THE US NAVY", "the US Navy"), ("Why It May Rain", "Why it may rain"),
    ("he left. Will it", "he left. will it"), ("he left: May it", "he left: may it"), ("the us", "the Us"),
    ("he (May it rest)", "he (may it rest)"),
])
def test_a_house_s_capitals_are_none(one: str, other: str) -> None:
    assert categories(*_pages(one, other)) == []
    assert categories(*_pages(other, one)) == []


def test_headings_and_opening_words_have_a_house_s_case() -> None:
    first, second = (page(f"{tale()}<h2>What {word} may do</h2>") for word in ("US", "us"))
    assert categories(first, second) == []
    opening = "{} they ran the ferry in the winter, and nobody on the island paid for it."
    assert categories(*_pages("In the us", "IN THE US", opening)) == []
