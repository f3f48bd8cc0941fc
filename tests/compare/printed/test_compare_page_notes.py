"""Footnotes at the foot of a text's pages, which a copy has below the text, and paragraphs that moved."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

from licensecheck.document import Document, Format, read

NOTES = ("See the report of the harbour board, page 14.", "Letters in the town's archive.", "In a talk of May 2025.")


def printed(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="original.txt", format=Format.TEXT)


def _marked(*numbers: int, form: str = "{}") -> list[str]:
    return [f"{text}{form.format(at)}" if at in numbers else text for at, text in enumerate(TALE, 1)]


def _raised(*numbers: int) -> str:
    return prose(_marked(*numbers, form="<sup><a href='#n{0}'>{0}</a></sup>"))


BELOW = f"<ol class='notes'>{''.join(f'<li>{note}</li>' for note in NOTES)}</ol>"
CREDIT = "<p>This article was first published in The Ferry Post under a Creative Commons licence.</p>"


@pytest.mark.parametrize("form", ["{}", "[{}]"])
@pytest.mark.parametrize("below", [BELOW, prose(f"{at}. {note}" for at, note in enumerate(NOTES, 1))])
@pytest.mark.parametrize("credit", ["", CREDIT])
def test_notes_at_the_foot_of_pages_may_stand_below_the_text(form: str, below: str, credit: str) -> None:
    text = _marked(1, 2, 3, form=form)
    first, second, third = (f"{at}. {note}" for at, note in enumerate(NOTES, 1))
    original = printed(*text[:2], f"{first}\n{second}", *text[2:4], third, text[4])
    assert categories(original, page(_raised(1, 2, 3) + below + credit)) == []


def test_notes_that_are_gone_or_have_other_words_are_found() -> None:
    text = _marked(1)
    original = printed(*text[:3], f"1. {NOTES[0]}", *text[3:])
    assert "omission" in categories(original, page(_raised(1)))
    other = f"<ol><li>{NOTES[0].replace('14', '41')}</li></ol>"
    assert categories(original, page(_raised(1) + other + CREDIT)) != []
    second = f"<ol start='2'><li>{NOTES[0]}</li></ol>"
    assert categories(original, page(_raised(1) + second + CREDIT)) != []


@pytest.mark.parametrize("moved", [TALE[1], f"1. {TALE[1]}"])
def test_a_paragraph_that_stands_below_the_text_has_moved(moved: str) -> None:
    """A number that is no mark of the text before it makes no note."""
    original = printed(TALE[0], moved, *TALE[2:])
    copy = page(prose((TALE[0], *TALE[2:])) + f"<ol><li>{TALE[1]}</li></ol>" + CREDIT)
    assert "reordering" in categories(original, copy)


def test_a_note_that_stands_among_the_copys_paragraphs_is_no_note_below() -> None:
    text = _marked(1)
    original = printed(*text[:2], f"1. {NOTES[0]}", *text[2:])
    copy = page(prose(TALE[:4]) + f"<p>1. {NOTES[0]}</p>" + prose(TALE[4:]))
    assert "reordering" in categories(original, copy)


def test_what_is_gone_beside_a_note_stays_gone() -> None:
    original = printed(*_marked(1)[:2], f"1. {NOTES[0]}", *TALE[2:])
    below = f"<ol><li>{NOTES[0]}</li></ol>"
    copy = page(prose([*_marked(1, form="<sup>{}</sup>")[:2], *TALE[3:4], TALE[4].replace("bench", "chair")]) + below)
    assert categories(original, copy) == ["omission", "wording"]
