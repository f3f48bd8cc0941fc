"""Paragraphs that stand elsewhere in the copy have moved: they are neither gone nor new."""

from __future__ import annotations

import pytest
from article_pages import TEMPLATES, blog, decided, newspaper, original_page, swap
from article_texts import LIGHTHOUSE, ORCHARD
from tale_pages import TALE, page, prose

from licensecheck.compare.comparing import compare

BODY = LIGHTHOUSE.body


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_moved_paragraph_is_a_move_with_its_words_on_both_sides(template: str) -> None:
    body = [*BODY[:2], *BODY[3:5], BODY[2], *BODY[5:]]
    edits = decided(TEMPLATES[template](body, LIGHTHOUSE))
    assert [(edit[0], edit[1]) for edit in edits] == [("move", "reordering")]
    assert edits[0][2]
    assert edits[0][2] == edits[0][3]


def test_two_paragraphs_that_changed_places_are_a_move() -> None:
    edits = decided(newspaper([*BODY[:4], BODY[5], BODY[4], *BODY[6:]]))
    assert {edit[0] for edit in edits} == {"move"}


def test_a_moved_paragraph_with_a_changed_word_says_both() -> None:
    body = swap("every hour for decades", "every hour for months")
    edits = decided(newspaper([*body[:2], *body[3:12], body[2], *body[12:]]))
    assert {edit[1] for edit in edits} >= {"reordering"}
    assert ("decades", "months") in {(edit[2], edit[3]) for edit in edits}


@pytest.mark.parametrize("order", [(0, 2, 3, 1), (1, 2, 3, 0), (3, 0, 1, 2)], ids=["second", "first", "last"])
def test_a_paragraph_moved_to_the_end_or_the_beginning_is_a_move(order: tuple[int, ...]) -> None:
    """It stands beside the text that is shared, and is neither gone nor new."""
    edits = decided(blog([ORCHARD.body[at] for at in order], ORCHARD), original_page(ORCHARD))
    assert {edit[0] for edit in edits} == {"move"}


@pytest.mark.parametrize("order", [(0, 3, 4, 1, 2), (1, 2, 0, 3, 4), (0, 1, 4, 2, 3)])
def test_paragraphs_that_moved_together_are_one_move(order: tuple[int, ...]) -> None:
    original, copy = (page(prose(TALE[at] for at in some)) for some in (range(5), order))
    assert [edit.kind for edit in compare(original, copy).edits] == ["move"]


def test_paragraphs_that_stood_together_and_moved_apart_are_a_move_each() -> None:
    order = (0, 3, 1, 4, 2)
    original, copy = (page(prose(TALE[at] for at in some)) for some in (range(5), order))
    assert [edit.kind for edit in compare(original, copy).edits] == ["move", "move"]
