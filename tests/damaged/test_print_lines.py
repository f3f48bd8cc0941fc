"""Plain text as print sets it: divided words, lines that a printer put there, marks of Markdown."""

from __future__ import annotations

import pytest

from licensecheck.document import Document, read
from licensecheck.document.model import Format
from licensecheck.document.plain_text.print_lines import Divisions, is_printers_line, running_lines


def document(text: str) -> Document:
    return read(text.encode(), location="page.txt", format=Format.TEXT)


def blocks(found: Document) -> list[str]:
    return [" ".join(found.text[b.start:b.end].replace("\u00ad", "").split()) for b in found.blocks]


@pytest.mark.parametrize(("before", "after", "text", "divides"), [
    ("diplo", "macy", "", True),
    ("diplo", "macy", "diplo-macy it is", False),
    ("Anglo", "Saxon", "", False),
    ("state-of-the", "art", "the art", False),
    ("Open-Water-Li", "cence", "the water", True),
    ("boat-and-fer", "ry", "a boat and a ferry", True),
    ("tide", "table", "the tide and the table", False),
    ("tide", "table", "the tide, the table and the tidetable", True),
    ("", "macy", "", False),
    ("1990", "macy", "", False),
    ("Wasser", "stand", "", True),
])
def test_a_hyphen_divides_a_word_unless_the_text_says_otherwise(
    before: str, after: str, text: str, divides: bool
) -> None:
    assert Divisions(text).divides(before, after) is divides


def test_a_divided_word_keeps_its_place_in_the_file() -> None:
    found = document("The ferry & its diplo-\n  macy are < old.\n")
    assert "diplo\u00admacy" in found.text
    place = found.place(found.text.index("macy"))
    assert (place.line, place.column) == (2, 3)
    place = found.place(found.text.index("old"))
    assert (place.line, place.column) == (2, 14)


@pytest.mark.parametrize(("line", "is_one"), [
    ("Continued on page 4", True), ("See WALL, page A6", True), ("From page A1", True), ("- 12 -", True),
    ("Page 3 of 9", True), ("Fortsetzung auf Seite 3", True), ("Suite page 7", True), ("3 / 9", True),
    ("See page 4 of the report for the figures of the year", False), ("In 1911", False), ("", False),
    ("He turned the page 4 times.", False), ("." * 5000, False),
])
def test_jump_lines_and_page_numbers(line: str, is_one: bool) -> None:
    assert is_printers_line(line, frozenset()) is is_one


def test_a_line_runs_where_it_comes_again_with_another_number() -> None:
    lines = ["The Fenland Post  4", "one", "The Fenland Post  5", "two", "A refrain", "A refrain", "two"]
    assert running_lines(lines) == {"the fenland post #"}
    assert running_lines(["News", "a", "News", "b", "News"]) == {"news"}


def test_a_running_head_in_a_paragraph_is_a_block_of_its_own() -> None:
    text = "The ferry left\nThe Fenland Post  4\nbefore the tide.\n\nIt came back\nThe Fenland Post  5\nlate.\n"
    assert blocks(document(text)) == [
        "The ferry left", "The Fenland Post 4", "before the tide.", "It came back", "The Fenland Post 5", "late.",
    ]


def test_text_that_is_markdown_is_read_as_markdown_and_stays_text() -> None:
    found = document("# The ferry\n\nIt ran for [ninety years](#) without a **timetable**.\n")
    assert found.format is Format.TEXT
    assert blocks(found) == ["The ferry", "It ran for ninety years without a timetable."]
    assert [b.tag for b in found.blocks] == ["h1", "p"]
    assert found.place(found.text.index("without")).column == 30


@pytest.mark.parametrize("text", [
    "A note on prices: 3 * 4 * 5 [sic] (see below)\n", "#1 in the charts\n\n# is a sign\n", "<b>not</b> a page\n",
])
def test_text_with_a_stray_mark_is_text(text: str) -> None:
    assert "".join(document(text).text.split()) == "".join(text.split())


@pytest.mark.parametrize("lines", [
    ("The ferry came in at noon, and nobody was there.", "Ann Lee rowed to the landing, in a boat that was", "Otto's."),
    ("It was late, and the moon was out by then.", "The boat lay still. Nobody said a word until", "the bell rang."),
])
def test_lines_that_a_program_broke_are_no_paragraphs_though_most_end_sentences(lines: tuple[str, ...]) -> None:
    assert blocks(document("\n".join(lines))) == [" ".join(lines)]


@pytest.mark.parametrize("lines", [
    ["The ferry came in at noon, and nobody was there to see it but the keeper.", "He slept.", "The bell rang."],
    ["渡船在秋天停了。", "桥在那一年开通了。", "没有人为此难过。"],
])
def test_lines_with_room_for_the_next_ones_first_word_are_paragraphs(lines: list[str]) -> None:
    assert blocks(document("\n".join(lines))) == lines
