"""The letters with which a paper ends its texts."""

from __future__ import annotations

import pytest
from tale_pages import CREDIT, categories, page, tale


def ended(mark: str) -> str:
    """The tale with something behind its last word."""
    return f"{tale().removesuffix('</p>')}{mark}</p>"


MARKS = [
    " <strong>RP</strong>", " <em>TRP.</em>", " (RP)", " [END]", " – TRP", " /rp", " <b>[RP]</b>", " – Ferry.example",
    " [riverpost.example]",
]


@pytest.mark.parametrize("mark", MARKS)
def test_a_papers_mark_behind_the_last_word_is_furniture_on_either_side(mark: str) -> None:
    assert categories(page(tale()), page(ended(mark) + CREDIT)) == ["furniture"]
    assert categories(page(ended(mark)), page(tale() + CREDIT)) == ["furniture"]


@pytest.mark.parametrize(("words", "category"), [
    (" RP", "wording"),
    (" <strong>NOT</strong>", "negation"),
    (" (AP)", "wording"),
    (" (sic)", "wording"),
    (" <strong>Never</strong>", "negation"),
    (" – Ed", "wording"),
    (" Ferry.example", "wording"),
    (" – no ferry", "negation"),
])
def test_other_words_there_are_an_edit(words: str, category: str) -> None:
    assert categories(page(tale()), page(ended(words) + CREDIT)) == [category]


def test_within_the_text_such_letters_are_an_edit() -> None:
    copy = tale().replace("at least once.", "at least once. <strong>RP</strong>")
    assert categories(page(tale()), page(copy + CREDIT)) == ["wording"]


def test_behind_words_that_end_no_sentence_they_are_an_edit() -> None:
    unended = tale().removesuffix(".</p>")
    assert categories(page(f"{unended}</p>"), page(f"{unended} (RP)</p>{CREDIT}")) == ["wording"]
