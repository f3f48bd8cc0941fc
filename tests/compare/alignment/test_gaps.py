"""Words aligned between two equal blocks."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

from licensecheck.compare.alignment.gaps import align_gap
from licensecheck.compare.comparing import compare
from licensecheck.compare.text_side import TextSide

LETTER = "The letter said “we want to be heard by all of you in the end.”"
ORIGINAL = (f"The group sent a letter to the town. {LETTER[:-5]}", "Nobody came to the town. It was")
COPY = ("to the town.", f"The group sent a letter to the town. {LETTER} {LETTER[:-5]}", "Nobody came to the town.")


@pytest.mark.parametrize(("one", "two"), [(ORIGINAL, COPY), (COPY, ORIGINAL)])
def test_words_that_go_on_in_the_next_paragraph_are_matched_paragraph_by_paragraph(
    one: tuple[str, ...], two: tuple[str, ...]
) -> None:
    a, b = TextSide(page(prose(one))), TextSide(page(prose(two)))
    gap = align_gap(a, b, range(len(a.blocks)), range(len(b.blocks)))
    assert gap.runs
    for run in gap.runs:
        assert len(set(gap.a_owner[run.a : run.a + run.length])) == 1
        assert len(set(gap.b_owner[run.b : run.b + run.length])) == 1
    assert compare(page(prose(one)), page(prose(two))).words


SPLIT = "We have brought some of the letters of those years to this page. Read them below"


def test_the_end_of_a_paragraph_cut_off_before_a_box_that_ends_alike_is_the_paragraphs() -> None:
    first, last = SPLIT.split(". ")
    advert = '<div class="advert">Advertisement: continue reading below</div>'
    parted = f"<p>{first}.</p>{advert}<p>{last}</p>{advert}"
    original, copy = (page(f"{prose(TALE[:2])}{told}{prose(TALE[2:])}") for told in (f"<p>{SPLIT}</p>", parted))
    assert set(categories(original, copy)) == {"furniture"}
    less = page(f"{prose(TALE[:2])}<p>{first}.</p>{advert}{prose(TALE[2:])}")
    assert set(categories(original, less)) - {"furniture"}


LINE = "(Drawn by hand for the county)"


def test_a_line_said_twice_is_matched_where_its_neighbours_stand() -> None:
    """The second is joined to the paragraph below it in the copy, and the first has one of its neighbours edited."""
    original = page(prose((*TALE[:2], LINE, TALE[2], TALE[3], LINE, *TALE[4:])))
    joined = page(prose((*TALE[:2], LINE, f"{TALE[2]} {TALE[3]}", f"{LINE} {TALE[4]}", *TALE[5:])))
    assert categories(original, joined) == []


def test_a_short_sentence_that_a_new_one_parted_from_its_paragraph_stays_in_the_text() -> None:
    """It has fewer words than the new one, and the next paragraph was edited as well."""
    told = f"{TALE[1]} Then it rained all day."
    original = page(prose((TALE[0], told, TALE[2], *TALE[3:])))
    edited = TALE[2].replace("landing", "station")
    new = "Nobody had asked the people of the county for that."
    copy = page(prose((TALE[0], TALE[1], f"{new} Then it rained all day.", edited, *TALE[3:])))
    found = compare(original, copy).edits
    assert [(edit.original.text, edit.copy.text) for edit in found] == [("", new.rstrip(".")), ("landing", "station")]
    apart = page(prose((TALE[0], TALE[1], f"{new} Then it snowed for a month or two.", edited, *TALE[3:])))
    assert [edit.original.text for edit in compare(original, apart).edits] == ["Then it rained all day", "", "landing"]


BOXES = [
    '<div class="audio-player"><span>Listen to this article · 7 min</span></div>',
    '<div class="advert">Advertisement</div>',
]


@pytest.mark.parametrize("box", BOXES)
def test_a_date_that_opens_a_paragraph_below_a_box_is_one_date(box: str) -> None:
    line = "{}: The council of the town stops the ferry for good."
    original = page(f"{prose(TALE[:2])}<p>{line.format('9 December 2009')}</p>{prose(TALE[2:])}")
    for date, expected in (("December 9, 2009", "date-format"), ("December 19, 2009", "number")):
        copy = page(f"{prose(TALE[:2])}{box}<p>{line.format(date)}</p>{prose(TALE[2:])}")
        assert {*categories(original, copy)} == {"furniture", expected}
    less = page(f"{prose(TALE[:2])}{box}<p>{line.format('December 2009')}</p>{prose(TALE[2:])}")
    assert [name for name in categories(original, less) if name != "furniture"] == ["number"]
