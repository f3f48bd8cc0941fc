"""Copies that were taken from print: page numbers, running heads and jump lines between and inside paragraphs."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

ORIGINAL = page(prose(TALE))


def text(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="copy.txt", format=Format.TEXT)


def edits(original: Document, copy: Document) -> list[tuple[str, str]]:
    return [(e.original.text, e.copy.text) for e in compare(original, copy).edits if e.category != "furniture"]


@pytest.mark.parametrize("lines", [
    ("Continued on page 7", "From page 1"),
    ("Page 1 of 4", "Page 2 of 4"),
    ("- 2 -", "- 3 -"),
    ("The Valley Herald 2", "The Valley Herald 3"),
    ("2 | The Valley Herald, 3 June 2024", "4 | The Valley Herald, 3 June 2024"),
    ("6/3/24, 10:15 AM The last ferry - The Valley Herald", "https://herald.example/the-last-ferry 1/2"),
    ("03.06.24, 10:15 Die letzte Fähre - Talbote", "https://talbote.example/die-letzte-faehre 1/2"),
])
def test_a_printers_lines_in_a_text_are_no_words_of_it(lines: tuple[str, str]) -> None:
    first, second = lines
    assert edits(ORIGINAL, text(TALE[0], first, *TALE[1:3], second, *TALE[3:])) == []
    halves = TALE[1].split(", ")
    inside = [f"{halves[0]},\n{first}\n\n{second}\n{halves[1]}"]
    assert edits(ORIGINAL, text(TALE[0], *inside, *TALE[2:])) == []


@pytest.mark.parametrize("kind", [Format.TEXT, Format.MARKDOWN])
@pytest.mark.parametrize("page_break", ["\f", "\n\f"])
def test_a_page_may_end_inside_a_word(kind: Format, page_break: str) -> None:
    for word, found in ((f"no{page_break}body", []), (f"some{page_break}body", [("nobody", "some body")])):
        copy = "\n\n".join((TALE[0], TALE[1].replace("nobody", word), *TALE[2:]))
        assert edits(ORIGINAL, read(copy.encode(), location="copy", format=kind)) == found


@pytest.mark.parametrize("lines", [
    ("He won 3 prizes.", "He won 4 prizes."),
    ("What the town says now", "What the town said then"),
    ("On page 7 stood another ferry.", "It was on page 3 of 4 of them."),
])
def test_a_line_that_an_editor_put_in_is_an_addition(lines: tuple[str, str]) -> None:
    copy = text(TALE[0], lines[0], *TALE[1:3], lines[1], *TALE[3:])
    assert edits(ORIGINAL, copy) == [("", lines[0].rstrip(".")), ("", lines[1].rstrip("."))]


def test_in_a_post_a_line_with_a_number_is_an_addition() -> None:
    post = "\n\n".join([TALE[0], "The Valley Herald says 2", *TALE[1:3], "The Valley Herald says 3", *TALE[3:]])
    assert len(edits(ORIGINAL, read(post.encode(), location="copy.md", format=Format.MARKDOWN))) == 2


@pytest.mark.parametrize("figure", ["58%.", "58.", "£58.", "(58).", "1998.", "58%"])
def test_a_figure_on_the_last_line_of_a_paragraph_is_its_end(figure: str) -> None:
    paragraphs = [*TALE[:2], f"{TALE[2]} The figure was\n{figure}", *TALE[3:]]
    flat = page(prose(paragraph.replace("\n", " ") for paragraph in paragraphs))
    wrapped = text(*paragraphs)
    assert edits(wrapped, flat) == edits(flat, wrapped) == edits(wrapped, wrapped) == []
    changed = page(prose(paragraph.replace("\n", " ").replace("8", "9") for paragraph in paragraphs))
    assert len(edits(wrapped, changed)) == 1


def test_a_number_alone_on_the_last_line_of_a_paragraph_is_its_last_word_where_it_had_no_room() -> None:
    line = "The landing was closed for good to all boats in the autumn of"
    dated = [*TALE[:2], f"{line}\n2018", *TALE[3:]]
    flat = page(prose(paragraph.replace("\n", " ") for paragraph in dated))
    assert edits(text(*dated), flat) == edits(flat, text(*dated)) == []
    numbered = text(*TALE[:2], f"{line}\n12", "the year in which the bridge was opened.", *TALE[3:])
    whole = [*TALE[:2], f"{line} the year in which the bridge was opened.", *TALE[3:]]
    assert edits(page(prose(whole)), numbered) == []


_SAID = (
    "We learned to swim before we could walk, said the oldest of them,",
    "and the sea has always given back to us what we gave to it, if",
    "a little late and never quite where we would have looked for it,",
    "and that is what I tell the children when they ask about the boats",
)


@pytest.mark.parametrize(("opens", "closes"), [("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"), ("„", "”"), ("“", "”")])
def test_a_quotation_goes_on_where_each_line_of_a_text_stands_by_itself(opens: str, closes: str) -> None:
    quotation = f"{opens}{' '.join(_SAID)}{closes}."
    original = page(prose([*TALE[:3], quotation, *TALE[3:]]))
    lines = [f"{opens}{_SAID[0]}", *_SAID[1:3], f"{_SAID[3]}{closes}."]
    assert edits(original, text(*TALE[:3], *lines, *TALE[3:])) == []
    assert edits(original, text(*TALE[:3], *_SAID[:3], f"{_SAID[3]}.", *TALE[3:])) != []


@pytest.mark.parametrize(("box", "missed"), [
    ("Ada Lind is a reporter at the Ferry Post, where she covers the coast.", []),
    ("Orla Quist is a reporter at the Ferry Post, where she covers the coast.", ["omission"]),
    ("Ada Lind is a reporter, “and that is all I ever was”, she said of the year.", ["omission"]),
])
def test_who_wrote_a_printed_original_may_be_said_inside_its_text(box: str, missed: list[str]) -> None:
    """A sidebar stands where the page has room for it, and is read where it stands."""
    printed = text("By Ada Lind", *TALE[:2], box, *TALE[2:])
    found = compare(printed, page(prose(TALE)), read_source(printed)).edits
    assert [edit.category for edit in found if edit.category != "furniture"] == missed
