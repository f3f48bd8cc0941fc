"""A short sentence at an article's edge that has a paragraph of its own in one of the two texts."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, Format, read

SHORT = ["No.", "It rained.", "It was wrong.", "It was wrong, they said.", "It had stood on the landing."]
CREDIT = "This article is republished from The Conversation under a Creative Commons license."
ADVERT = '<div class="ad">Advertisement</div>'


def text(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="copy.txt", format=Format.TEXT)


def edits(original: Document, copy: Document) -> list[tuple[str, str, str]]:
    """Kind and words of each edit but furniture."""
    return [
        (edit.kind.value, edit.original.text, edit.copy.text)
        for edit in compare(original, copy).edits if edit.category != "furniture"
    ]


@pytest.mark.parametrize("short", SHORT)
@pytest.mark.parametrize("behind", [(), (CREDIT,)])
def test_a_short_last_sentence_may_have_a_paragraph_of_its_own(short: str, behind: tuple[str, ...]) -> None:
    original = page(f"{prose(TALE[:-1])}<p>{TALE[-1]} {short}</p>")
    assert edits(original, page(f"{tale()}<p>{short}</p>{prose(behind)}")) == []
    assert edits(original, text(*TALE, short, *behind)) == []


@pytest.mark.parametrize("short", SHORT)
@pytest.mark.parametrize("before", [(), ("By Hanna Brodeur",)])
def test_a_short_first_sentence_may_have_a_paragraph_of_its_own(short: str, before: tuple[str, ...]) -> None:
    original = page(f"<p>{short} {TALE[0]}</p>{prose(TALE[1:])}")
    assert edits(original, page(f"{prose(before)}<p>{short}</p>{tale()}")) == []
    assert edits(original, text(*before, short, *TALE)) == []


@pytest.mark.parametrize("short", SHORT)
def test_short_sentences_at_both_ends_may(short: str) -> None:
    last = "She never came back."
    original = page(f"<p>{short} {TALE[0]}</p>{prose(TALE[1:-1])}<p>{TALE[-1]} {last}</p>")
    assert edits(original, page(f"<p>{short}</p>{tale()}<p>{last}</p>{prose([CREDIT])}")) == []


@pytest.mark.parametrize("short", ["It rained.", "It was wrong."])
def test_an_advert_may_stand_before_it(short: str) -> None:
    original = page(f"{prose(TALE[:-1])}<p>{TALE[-1]} {short}</p>")
    assert edits(original, page(f"{tale()}{ADVERT}<p>{short}</p>{prose([CREDIT])}")) == []


def test_several_short_lines_may_stand_behind_one_another() -> None:
    original = page(f"{prose(TALE[:-1])}<p>{TALE[-1]} It was wrong. It was.</p>")
    assert edits(original, page(f"{tale()}<p>It was wrong.</p><p>It was.</p>{prose([CREDIT])}")) == []


@pytest.mark.parametrize(("edited", "edit"), [
    ("It has not missed a single boat yet.", ("insertion", "", "single")),
    ("It has never missed a boat yet.", ("substitution", "not", "never")),
    ("It has not missed a boat.", ("deletion", "yet", "")),
])
def test_an_edit_in_it_is_that_edit_alone(edited: str, edit: tuple[str, str, str]) -> None:
    short = "It has not missed a boat yet."
    original = page(f"{prose(TALE[:-1])}<p>{TALE[-1]} {short}</p>")
    assert edits(original, page(f"{tale()}<p>{edited}</p>{prose([CREDIT])}")) == [edit]
    assert edits(original, text(*TALE, edited, CREDIT)) == [edit]


def test_it_is_missed_where_only_a_box_has_its_words() -> None:
    original = page(f"{prose(TALE[:-1])}<p>{TALE[-1]} It was wrong.</p>")
    copy = page(f"{tale()}<aside><p>Read more: how it was wrong all along</p></aside>")
    assert edits(original, copy) == [("deletion", "It was wrong", "")]


CAPTION = '<figure><img src="a.jpg"><figcaption>The old landing in winter. Otto Lind/Getty</figcaption></figure>'


@pytest.mark.parametrize("box", [CAPTION, ADVERT, '<p>Read more: <a href="/x">How ferries are built</a></p>'])
def test_a_box_may_stand_beside_it_between_paragraphs_too(box: str) -> None:
    question = "Is it true, then? Does a ferry leave from here?"
    original = page(f"{prose(TALE[:2])}<p>{question}</p><p>The answer is yes! {TALE[2]}</p>{prose(TALE[3:])}")
    parted = f"{prose([*TALE[:2], question])}{box}<p>The answer is yes!</p>{prose(TALE[2:])}"
    assert edits(original, page(parted)) == []
    original = page(f"{prose(TALE[:2])}<p>No. {TALE[2]}</p>{prose(TALE[3:])}")
    assert edits(original, page(f"{prose(TALE[:2])}<p>No.</p>{box}{prose(TALE[2:])}")) == []


def test_it_may_stand_before_a_line_of_signs_that_the_copy_joins_to_the_next_paragraph() -> None:
    said, note = '"There is going to be a void.', "Hanna Brodeur in Northport and Otto Lind contributed to this story."
    original = page(f'{tale()}<p>{said} No question," she said.</p><p>___</p><p>{note}</p>')
    assert edits(original, page(f'{tale()}<p>{said}</p><p>No question," she said.</p><p>___ {note}</p>')) == []
    assert edits(original, page(f'{tale()}<p>{said}</p><p>___ {note}</p><p>No question," she said.</p>')) != []


def test_two_last_paragraphs_behind_a_short_list_may_be_joined() -> None:
    listed = "<ul><li>Year</li><li>Boats</li></ul>"
    last = "Nobody has asked for the ferry since the bench was painted green.", "Nobody has missed the bridge at all."
    original = page(f"{tale()}{listed}{prose(last)}")
    assert edits(original, page(f"{tale()}{listed}{prose([' '.join(last)])}")) == []
