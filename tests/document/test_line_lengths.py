"""Paragraphs of a text without empty lines, told by the lengths of its lines."""

from __future__ import annotations

import textwrap

import pytest

from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, read
from licensecheck.document.model import Format
from licensecheck.document.plain_text.byline_lines import byline_length, is_in_capitals, opens_byline, opens_with_name

PROSE = (
    "The ferry at Olmsee has crossed the river for 140 years, and in all that time nobody in the village or in the"
    " town on the other bank has thought of counting its passengers. Last autumn two pupils did.",
    "In six weeks they wrote down 4,120 people, 311 dogs and one piano on a cart. Most of them crossed on Thursdays,"
    " when the market is held, and hardly anybody on a Sunday before noon.",
    "The council had planned to close the crossing in spring, since the bridge is only nine kilometres away. It has put"
    " off the decision until May, and has asked the pupils for their notebook.",
)
TITLE = "The ferry that nobody counted"
BYLINE = "By Nora Brandal, University of Olmsee and Tomas Verlin, Institute of Ferries"


def document(lines: list[str]) -> Document:
    return read("\n".join(lines).encode(), location="page.txt", format=Format.TEXT)


def blocks(lines: list[str]) -> list[str]:
    found = document(lines)
    return [" ".join(found.text[block.start:block.end].split()) for block in found.blocks]


def wrapped(width: int, *paragraphs: str) -> list[str]:
    return [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]


@pytest.mark.parametrize("width", [36, 44, 59, 78, 88, 110])
def test_full_lines_are_a_paragraph_up_to_a_short_one(width: int) -> None:
    assert blocks(wrapped(width, *PROSE, *PROSE)) == [*PROSE, *PROSE]


@pytest.mark.parametrize("width", [38, 44, 59, 65, 78, 88, 110])
def test_a_headline_a_byline_and_a_subhead_stand_above_full_lines(width: int) -> None:
    lines = [TITLE, *wrapped(width, BYLINE, *PROSE), "A notebook with squares", *wrapped(width, *PROSE)]
    assert blocks(lines) == [TITLE, BYLINE, *PROSE, "A notebook with squares", *PROSE]
    source = read_source(document(lines))
    assert source.title == TITLE
    assert [author.institution for author in source.authors] == ["University of Olmsee", "Institute of Ferries"]


@pytest.mark.parametrize("indent", ["", "  "])
@pytest.mark.parametrize("width", range(44, 96))
def test_a_byline_without_by_is_broken_as_the_text_is(width: int, indent: str) -> None:
    byline = BYLINE.removeprefix("By ")
    paragraphs = (TITLE, byline, *PROSE, *PROSE)
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width, initial_indent=indent)]
    title, told, prose, *_ = blocks(lines)
    assert (title, told) == (TITLE, byline)
    assert prose.startswith(PROSE[0])
    authors = read_source(document(lines)).authors
    assert [author.institution for author in authors] == ["University of Olmsee", "Institute of Ferries"]


@pytest.mark.parametrize("opening", [
    "Nora Brandal, who has crossed the river on it twice a day since she was seven, and Tomas Verlin,",
    "Nora Brandal and Tomas Verlin, two pupils of the school at Olmsee, have counted its passengers in a notebook"
    " with squares. In Olmsee",
])
@pytest.mark.parametrize("width", [44, 59, 72])
def test_prose_that_opens_with_names_is_one_paragraph(opening: str, width: int) -> None:
    prose = f"{opening} {PROSE[0]}"
    assert blocks([TITLE, *wrapped(width, prose, *PROSE)])[:2] == [TITLE, prose]


@pytest.mark.parametrize("head", [[TITLE, BYLINE, ""], [TITLE, "", BYLINE], ["", TITLE, BYLINE]])
def test_an_empty_line_may_stand_anywhere_in_the_head(head: list[str]) -> None:
    assert blocks([*head, *wrapped(78, *PROSE)])[:3] == [TITLE, BYLINE, PROSE[0]]
    assert blocks([*head, PROSE[0], "", PROSE[1]]) == [TITLE, BYLINE, *PROSE[:2]]


@pytest.mark.parametrize("byline", [
    ["By Nora Brandal", "University of Olmsee"], ["Nora Brandal", "University of Olmsee"],
    ["Nora Brandal, University of Olmsee", "4 March 2021"],
])
@pytest.mark.parametrize("prose", [wrapped(78, *PROSE), [PROSE[0], "", PROSE[1], "", PROSE[2]]])
def test_a_byline_of_two_lines_stays_one(byline: list[str], prose: list[str]) -> None:
    assert blocks([TITLE, "", *byline, "", *prose]) == [TITLE, " ".join(byline), *PROSE]
    first = ["By Nora Brandal", "University of Olmsee"]
    assert blocks([*first, "", *prose]) == [" ".join(first), *PROSE]


def test_in_a_text_of_long_lines_each_is_a_paragraph() -> None:
    notice = "Copyright © 2021, The Olmsee Post"
    assert blocks([TITLE, "", BYLINE, PROSE[0], "", PROSE[1], notice]) == [TITLE, BYLINE, *PROSE[:2], notice]
    verse = ["The ferry comes, the ferry goes,", "And where it goes", "The ferry knows"]
    assert blocks([*PROSE[:2], "", *verse, "", PROSE[2]]) == [*PROSE[:2], " ".join(verse), PROSE[2]]


@pytest.mark.parametrize("lines", [
    ["The ferry comes, the ferry goes,", "And where it goes", "The ferry knows"],
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ["Nora Brandal", "University of Olmsee"],
])
def test_short_lines_by_themselves_stay_together(lines: list[str]) -> None:
    assert blocks([*wrapped(78, PROSE[0]), "", *lines, "", *wrapped(78, *PROSE)])[1] == " ".join(lines)


@pytest.mark.parametrize("line", ["and the ferryman knew it", "The ferryman, who knew it,", "Of the ferryman (or his"])
def test_a_short_line_inside_a_paragraph_is_none_of_its_own(line: str) -> None:
    first, second, *rest = textwrap.wrap(PROSE[0], 78)
    assert len(blocks([first, line, second, *rest, *wrapped(78, *PROSE)])) == 4


def test_verses_and_short_texts_are_left_as_they_are() -> None:
    verses = ["The ferry comes, the ferry goes", "And where it goes the ferry knows", "It knows no more. It is a boat",
              "And all it has to do is float", "And float it did, for all I know", "When I was there so long ago",
              "And looked across, and saw it leave", "Believing what we all believe"]
    assert len(blocks(verses)) == 1
    assert len(blocks(["The ferry", "Comes", "And goes."])) == 1


@pytest.mark.parametrize(("first", "expected"), [
    ("The Olmsee Post", TITLE), ("OLMSEE POST", TITLE), ("The Market Days", "The Market Days"),
])
def test_the_sites_name_above_the_headline_is_not_the_title(first: str, expected: str) -> None:
    text = "\n\n".join([first, TITLE, BYLINE, *PROSE, "Copyright © 2021, The Olmsee Post"])
    found = read(text.encode(), location="page.txt", url="https://olmseepost.example/ferry", format=Format.TEXT)
    assert read_source(found).title == expected


def test_bullets_that_no_font_names_are_bullets() -> None:
    found = document(["Three things are known:", *(f"(cid:127) the {word} of the ferry;" for word in ("name", "age"))])
    assert [found.text[b.start:b.end].strip() for b in found.blocks] == [
        "Three things are known:", "•         the name of the ferry;", "•         the age of the ferry;",
    ]
    assert found.place(found.text.index("age")).column == 15
    assert blocks(["It says (cid:127) in the middle."]) == ["It says (cid:127) in the middle."]


@pytest.mark.parametrize(("line", "is_one"), [
    (BYLINE, True), ("Von Ann Lee, Uferblatt", True), ("Par Jean de la Cour et Léa Roux", True), ("By Ann Lee", True),
    ("By then Nora had gone, and the", False), ("Von Anfang an war klar, dass", False), ("By Nora", False),
    ("Par temps froid, le bac", False), ("By Nora Brandal, who went.", False),
])
def test_a_byline_says_by_and_a_name(line: str, is_one: bool) -> None:
    assert opens_byline(line) is is_one


@pytest.mark.parametrize(("line", "are"), [
    ("Tomas Verlin, Institute of Ferries", True), ("and Tomas Verlin of the", True), ("Институт переправ", False),
    ("The ferry at Olmsee has crossed", False), ("On Thursday Nora Brandal counted", False),
])
def test_names_and_institutions_are_in_capitals(line: str, are: bool) -> None:
    assert is_in_capitals(line) is are


@pytest.mark.parametrize(("line", "is_one"), [
    ("Nora Brandal, University of Olmsee, and Tomas", True), ("Nora Brandal and Tomas Verlin, Institute of", True),
    ("Nora van der Brandal | Institute of Ferries", True), ("Анна Берг, Институт", True), ("Nora Brandal", True),
    ("Nora, a pupil of the school, and", False), ("The ferry, a boat of", False), ("Nora Brandal runs it.", False),
    ("ferries and Boats, in", False),
])
def test_a_byline_without_by_opens_with_a_name(line: str, is_one: bool) -> None:
    assert opens_with_name(line) is is_one


@pytest.mark.parametrize(("lines", "length"), [
    ([BYLINE, "The ferry runs, as it did when the old ferryman was young and the river was", "wide."], 1),
    (["By Nora Brandal, University of Olmsee and Tomas Verlin, Institute of", "Ferries", "The ferry runs on."], 2),
    (["By Nora Brandal, University of Olmsee and Tomas Verlin, Institute", "Olmsee", "The ferry", "runs."], 2),
    (["By Nora Brandal, University of Olmsee", "and Tomas Verlin, Institute of", "Ferries", "A ferry", "."], 3),
    (["By Nora Brandal, University of Olmsee and Tomas Verlin, Institute", "of Ferries", "The ferry", "runs."], 2),
    ([BYLINE, "runs the ferry.", "It runs."], 0), ([BYLINE, "Olmsee", "Reading time: 4 min"], 0), ([BYLINE], 0),
])
def test_a_byline_above_prose_ends_where_that_begins(lines: list[str], length: int) -> None:
    assert byline_length(lines) == length


def test_a_word_that_a_lines_end_divides_is_whole_in_an_institutions_name() -> None:
    lines = [TITLE, "", "By Nora Brandal, Olmsee Mar-", "itime Institute", "", *PROSE]
    assert [author.institution for author in read_source(document(lines)).authors] == ["Olmsee Maritime Institute"]
