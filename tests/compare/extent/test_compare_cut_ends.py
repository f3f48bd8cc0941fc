"""The end of an article's last paragraph alone is missing: whole sentences, or what stood behind where one is cut."""

from __future__ import annotations

import pytest
from tale_pages import CREDIT, TALE, categories, page, prose

LAST = (
    "In spring the town gave the landing a roof. It was called a park by Dr. Amalie Ravn, who opened it at 5 p.m. on"
    " the bench. The ferry has not come back to the river since."
)


def _gone(last: str, left: str, behind: str = "") -> list[str]:
    original = page(prose((*TALE, last)) + behind)
    return categories(original, page(prose((*TALE, left)) + behind))


@pytest.mark.parametrize("left", [
    LAST.rpartition(" The ferry")[0],                                    # a sentence
    LAST.partition(" It was")[0],                                        # two of them
    LAST.rpartition(" back to")[0] + " …",
    LAST.rpartition(" back to")[0] + "...",
    LAST.rpartition(" to the river")[0] + " […]",
    LAST.rpartition(" to the river")[0],                                 # no stop behind the words that are left
    LAST.partition(" who opened")[0],
    LAST.rpartition("ome back to")[0] + "…",                             # in the middle of a word
    LAST.rpartition("ck to the")[0] + "...",
    LAST.rpartition("ome back to")[0],                                   # without dots
])
def test_only_the_end_is_missing(left: str) -> None:
    assert _gone(LAST, left) == ["truncated"]


@pytest.mark.parametrize("left", [
    LAST.rpartition(" back to")[0] + ".",                                # "The ferry has not come."
    LAST.rpartition(" to the river")[0] + ".",
    LAST.rpartition(" since.")[0] + ".",
    LAST.rpartition(" since.")[0] + " …",
    LAST.replace("has not come", "has come"),
    LAST.replace(" by Dr. Amalie Ravn", ""),
    LAST.replace("In spring the town", "The town"),
    LAST.replace(" It was called a park by Dr. Amalie Ravn, who opened it at 5 p.m. on the bench.", ""),
    LAST.partition(" on the bench")[0],                                  # "… at 5 p.m."
    LAST.partition(" Amalie")[0],
    LAST.replace("river since.", "riv"),                                 # two words, and perhaps a slip
])
def test_what_the_last_sentence_says_was_changed(left: str) -> None:
    found = _gone(LAST, left)
    assert found
    assert "truncated" not in found


def test_sentences_gone_from_another_paragraph_are_an_omission() -> None:
    left = LAST.rpartition(" The ferry")[0]
    for behind in ("<p>A child rings the bell on the first day of every month.</p>", "<p>Nobody waits for it.</p>"):
        assert _gone(LAST, left, behind) == ["omission"]
    first = f"{TALE[0]} Nobody had asked the people of the island."
    assert categories(page(prose((first, *TALE[1:]))), page(prose(TALE))) == ["omission"]


@pytest.mark.parametrize(("last", "left", "is_end"), [
    ("The mayor came. “It is a park. It was never a landing for boats.”", "The mayor came. “It is a park.”", False),
    ("The mayor came. “It was never a landing for boats.”", "The mayor came.", True),
    ("The mayor came. It was never a landing, she said.", "The mayor came.", True),
    (
        "“It is a park now and stays one for all of us. It was never a landing for boats,” said the mayor.",
        "“It is a park now and stays one for all of us …", False,
    ),
    ("The park has a roof, a bench and no boats", "The park has a roof", False),       # no sentence to begin with
])
def test_of_a_quotation_no_part_is_an_end(last: str, left: str, is_end: bool) -> None:
    assert ("truncated" in _gone(last, left)) == is_end


def test_an_end_gone_where_the_copys_paragraph_goes_on_is_no_end() -> None:
    found = _gone(LAST, f"{LAST.rpartition(' The ferry')[0]} Nobody minds that any longer, they say.")
    assert found
    assert "truncated" not in found


def test_a_text_may_be_cut_in_a_word_where_more_paragraphs_are_gone() -> None:
    left = TALE[2].partition("ding and stood")[0] + "…"
    assert set(categories(page(prose(TALE)), page(prose((*TALE[:2], left))))) == {"truncated"}


@pytest.mark.parametrize("left", [
    TALE[2].replace("waiting", "wait…"), TALE[2].replace("waiting for the next boat.", "wat…"),
])
def test_a_piece_of_another_word_or_inside_a_text_is_a_word(left: str) -> None:
    assert set(categories(page(prose(TALE)), page(prose((*TALE[:2], left, *TALE[3:]))))) != {"truncated"}


def test_a_word_that_a_teaser_breaks_off_before_other_prose_is_no_word_of_its_own() -> None:
    cut = TALE[1].partition("erybody")[0]
    call = "Read the rest in Thursday's paper, at every kiosk of the county."
    found = categories(page(prose(TALE)), page(prose((TALE[0], cut, call))))
    assert "wording" not in found
    assert "truncated" in found


def test_paragraphs_between_a_bold_line_and_a_box_with_words_of_the_text_are_missed() -> None:
    subhead, box = "<p><b>The people who stood there, waiting</b></p>", "<div>for the next boat</div>"
    original = page(f"{prose(TALE[:3])}{subhead}{prose(TALE[3:])}{box}")
    assert categories(original, page(prose(TALE[:3]) + CREDIT)) == ["truncated"]
