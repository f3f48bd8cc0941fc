"""What a reader of a printed page follows is read from a PDF: columns, paragraphs, no page furniture."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_writer import Page, wrap, write

from licensecheck.document import Document, read
from licensecheck.document.pdf import letters as pdf_letters
from licensecheck.document.pdf import reading as reader
from licensecheck.document.pdf.columns import _begins_alike, line_of
from licensecheck.document.pdf.letters import Letter, Segment
from licensecheck.errors import CouldNotCheck

FIRST = (
    "The ferry ran for ninety years without a timetable, because everybody in the village knew the tides."
    " When"
    " a printed one was put up in the spring,"
    " people stood before it and laughed about its precision."
)
SECOND = (
    "Nobody laughed in the autumn. The channel had silted up, the larger boat could no longer turn at low"
    " water, and the crossing that had taken eleven minutes"
    " took almost an hour with the detour around the bank."
)


def document(pages: Sequence[Page], **more: str) -> Document:
    return read(write(pages, **more), location="page.pdf")


def blocks(found: Document, tag: str | None = None) -> list[str]:
    """The text of a document's blocks as one line each, divided words joined."""
    return [
        " ".join(found.text[b.start:b.end].replace("\u00ad", "").split())
        for b in found.blocks if tag in (None, b.tag)
    ]


def test_lines_become_paragraphs() -> None:
    page = Page()
    page.block(f"{FIRST}\n{SECOND}", 60, 700, 420)
    assert blocks(document([page])) == [FIRST, SECOND]


def test_paragraphs_set_in_without_space_between_are_told_apart() -> None:
    page = Page()
    y = 700.0
    for text in (FIRST, SECOND):
        for number, line in enumerate(wrap(text, 300, 10, hyphen=False)):
            page.line(line, 75 if number == 0 else 60, y)
            y -= 12
    assert blocks(document([page])) == [FIRST, SECOND]


def test_columns_are_read_one_after_the_other_below_their_headline() -> None:
    page = Page()
    page.line("A timetable for the tide", 60, 760, 22)
    page.block(FIRST, 60, 700, 220)
    page.block(SECOND, 310, 700, 220)
    found = document([page])
    assert blocks(found) == ["A timetable for the tide", FIRST, SECOND]
    assert blocks(found, "h1") == ["A timetable for the tide"]


@pytest.mark.parametrize("width", [90, 110, 130, 160, 200, 228])
def test_wide_spaces_of_justified_lines_are_no_columns(width: int) -> None:
    page = Page()
    y = page.justified(FIRST, 60, 760, width)
    page.justified(SECOND, 60, y, width)
    page.justified(SECOND.replace("autumn", "spring"), 60 + width + 18, 760, width)
    assert blocks(document([page])) == [FIRST, SECOND, SECOND.replace("autumn", "spring")]


def test_wide_spaces_that_stand_below_one_another_by_chance_are_no_columns() -> None:
    page = Page()
    for at, (left, right) in enumerate([
        ("The ferry ran for ninety years and nobody asked why", ""), ("because all of them", "knew the tides"),
        ("of the year.", ""), ("When a printed one", "was put up there"),
        ("people stood before it and laughed in the rain", ""),
    ]):
        page.line(left, 60, 700 - 12 * at)
        page.line(right, 190, 700 - 12 * at)
    lines = " ".join(blocks(document([page])))
    assert "because all of them knew the tides of the year. When a printed one was put up there people" in lines


@pytest.mark.parametrize("lead", ["A timetable", "A timetable for the tide that nobody had asked for"])
def test_a_headline_in_the_first_column_does_not_part_the_rows_of_the_others(lead: str) -> None:
    page = Page()
    y = 694.0
    for line in wrap(lead, 150, 22, hyphen=False):
        page.line(line, 50, y, 22)
        y -= 26
    page.block(f"{FIRST}\n{SECOND}", 50, y - 4, 150)
    for column in (1, 2):
        page.block(f"{column} {FIRST}\n{SECOND}", 50 + column * 167, 700, 150)
    others = [text for column in (1, 2) for text in (f"{column} {FIRST}", SECOND)]
    assert blocks(document([page])) == [lead, FIRST, SECOND, *others]


def test_a_line_far_right_of_a_ragged_text_does_not_cut_its_paragraphs() -> None:
    names = "Ann Lee and Jan Berg, Ada Lind, Lena Moritz, Colm Tierney, Ines Halvorsen and Petra Lindqvist of Norhavn"
    page = Page()
    y = page.block(f"{names} were there. {names} were not.", 60, 760, 150)
    page.block(SECOND, 60, y, 150)
    page.line("Norhavn", 540, 30, 10)
    assert blocks(document([page]))[:2] == [f"{names} were there. {names} were not.", SECOND]


def test_what_a_browser_prints_above_and_below_a_page_is_no_part_of_it() -> None:
    page = Page()
    page.line("11/29/26, 5:30 PM", 24, 819, 8)
    page.line("A timetable for the tide", 256, 819, 8)
    page.line("file:///tmp/tide.html", 24, 17, 8)
    page.line("1/1", 560, 17, 8)
    page.block(FIRST, 60, 760, 420)
    found = document([page])
    assert blocks(found)[0] == FIRST
    assert all(block.node.parent.tag == "footer" for block in found.blocks[1:])


def test_letters_of_a_script_without_spaces_stand_apart_by_their_boxes() -> None:
    def letters(text: str, step: float) -> list[Letter]:
        return [Letter(sign, at * step, at * step + 8, 700, 10, None) for at, sign in enumerate(text)]

    assert line_of([Segment(letters("渡船停了", 10))]).text == "渡船停了"
    assert line_of([Segment(letters("渡船停了", 15))]).text == "渡 船 停 了"
    assert line_of([Segment(letters("ab", 10))]).text == "a b"


def test_letters_that_the_file_does_not_tell_are_no_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page()
    page.block(FIRST, 60, 700, 420)
    unknown = {"q"}
    readable = pdf_letters._readable
    monkeypatch.setattr(pdf_letters, "_readable", lambda code: readable(0 if chr(code) in unknown else code))
    page.line("The quick quay", 60, 760)
    assert "\ufffduick" in document([page]).text
    unknown |= set("etaoin")
    with pytest.raises(CouldNotCheck, match="does not say which letters"):
        document([page])


def test_the_order_of_the_file_is_not_the_order_of_reading() -> None:
    page = Page()
    page.block(SECOND, 310, 700, 220)
    page.block(FIRST, 60, 700, 220)
    assert blocks(document([page])) == [FIRST, SECOND]


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    pages = [Page(), Page()]
    pages[0].block(FIRST[:120].rsplit(" ", 1)[0], 60, 100, 400)
    pages[1].block(FIRST[len(FIRST[:120].rsplit(" ", 1)[0]):].strip(), 60, 780, 400)
    assert blocks(document(pages)) == [FIRST]


def test_a_sentence_goes_on_in_the_next_column_with_a_capital() -> None:
    page = Page()
    text = f"{SECOND} They were, as everybody in the village said that year, the last of the old Captains"
    *head, last = wrap(text, 190, 10, hyphen=False)
    for number, line in enumerate(head):
        page.line(line, 60, 700 - 12 * number)
    page.line(f"Captains {last}", 270, 700)
    page.block(f"of the bay and its ferries. {FIRST}", 270, 688, 190)
    assert len(blocks(document([page]))) == 1


def test_words_divided_at_line_ends_are_joined() -> None:
    page = Page()
    page.block(SECOND, 60, 700, 105, hyphen=True)
    found = document([page])
    assert "\u00ad" in found.text
    assert blocks(found) == [SECOND]


@pytest.mark.parametrize(("lines", "expected"), [
    (["the well-", "known ferry and the well-known bank"], "the well- known ferry and the well-known bank"),
    (["the Anglo-", "Saxon ferry"], "the Anglo- Saxon ferry"),
    (["the tide-", "table of a ferry"], "the tidetable of a ferry"),
    (["a tide and a table, a tide-", "table of a ferry"], "a tide and a table, a tide- table of a ferry"),
])
def test_a_hyphen_that_belongs_to_the_word_stays(lines: list[str], expected: str) -> None:
    page = Page()
    for number, line in enumerate(lines):
        page.line(line, 60, 700 - 12 * number)
    assert blocks(document([page])) == [expected]


def test_running_heads_and_page_numbers_are_no_part_of_the_body() -> None:
    pages = [Page(), Page(), Page()]
    for number, page in enumerate(pages, 11):
        page.line(f"The Fenland Post   {number}", 60, 810, 8)
        page.line(str(number), 300, 30, 8)
        page.block((FIRST, SECOND, "And so on.")[number - 11], 60, 760, 420)
    found = document(pages)
    assert blocks(found)[:3] == [FIRST, SECOND, "And so on."]
    assert blocks(found)[3:] == ["The Fenland Post 11"]
    assert "12" not in found.text


@pytest.mark.parametrize(("row", "furniture"), [
    (["The Fenland Post", "12 May 2024"], True),
    (["The Fenland Post", "4"], True),
    (["https://fenland.example/2024/tide", "Page 4"], True),
    (["A timetable for the tide"], True),
    (["The Fenland Post"], False),
    (["https://fenland.example/2024/tide"], False),
    (["This article was first published by The Fenland Post."], False),
])
@pytest.mark.parametrize("y", [800, 30])
def test_a_row_that_stands_apart_is_told_by_what_it_holds(row: list[str], furniture: bool, y: int) -> None:
    page = Page()
    for at, text in enumerate(row):
        page.line(text, 60 + 300 * at, y, 8)
    page.line("A timetable for the tide", 60, 760, 22)
    page.block(f"{FIRST}\n{SECOND}", 60, 720, 420)
    found = document([page])
    holding = [b.node.parent.tag for b in found.blocks if b.tag != "h1" and row[0] in found.text[b.start:b.end]]
    assert holding == ["footer" if furniture else "aside"]


def test_a_name_that_heads_a_later_page_is_no_part_of_the_sentence_that_goes_on() -> None:
    pages = [Page(), Page()]
    head, tail = FIRST.split(" because", 1)
    pages[0].block(f"{SECOND}\n{head}", 60, 760, 230)
    pages[1].line("The Fenland Post", 60, 810, 8)
    pages[1].block(f"because{tail}", 60, 760, 230)
    assert blocks(document(pages)) == [SECOND, FIRST, "The Fenland Post"]


@pytest.mark.parametrize(("quoted", "tag"), [
    ("The larger boat could no longer turn at low water", "pullquote"),
    ("“The larger boat could no longer turn at low water”\nNora Brandal", "pullquote"),
    ("The larger boat", None),
    ("The larger boat was sold to nobody at all", None),
])
def test_larger_letters_that_repeat_the_text_are_a_pull_quote(quoted: str, tag: str | None) -> None:
    page = Page()
    page.line("A timetable for the tide", 60, 780, 22)
    y = page.block(FIRST, 60, 740, 420)
    for line in quoted.split("\n"):
        page.line(line, 70, y - 20, 15)
        y -= 19
    page.block(SECOND, 60, y - 50, 420)
    found = document([page])
    (box,) = [b.node.parent for b in found.blocks if "larger boat" in found.text[b.start:b.start + 20].casefold()]
    assert box.attr("class") == tag


def test_a_title_is_none_of_the_running_heads_that_repeat_it() -> None:
    pages = [Page(), Page()]
    for page, size, text in zip(pages, (22, 8), (FIRST, SECOND), strict=True):
        page.line("A timetable for the tide", 60, 800, size)
        page.block(text, 60, 760, 420)
    found = document(pages)
    assert [blocks(found, tag) for tag in ("h1", "p")] == [
        ["A timetable for the tide"], [FIRST, SECOND, "A timetable for the tide"],
    ]


def test_a_dash_that_begins_a_line_of_a_sentence_is_no_bullet() -> None:
    page = Page()
    for at, line in enumerate(["The ferry ran without a timetable", "— as everybody in the village knew."]):
        page.line(line, 60, 700 - 12 * at)
    for at, line in enumerate(["The bank had two ends:", "— the upper one", "— the lower one"]):
        page.line(line, 60, 620 - 12 * at)
    assert blocks(document([page])) == [
        "The ferry ran without a timetable — as everybody in the village knew.",
        "The bank had two ends:", "— the upper one", "— the lower one",
    ]


def test_a_line_that_stands_once_is_no_running_head() -> None:
    pages = [Page(), Page()]
    pages[0].line("What the tide took", 60, 780, 10)
    for page in pages:
        page.block(FIRST, 60, 740, 420)
    assert blocks(document(pages))[0] == "What the tide took"


def test_smaller_letters_are_notes_and_do_not_cut_a_paragraph() -> None:
    page = Page()
    head, tail = FIRST.split(" because", 1)
    y = page.block(head, 60, 700, 230)
    page.line("The old ferry at its landing", 60, y - 60, 8)
    page.block(f"because{tail}", 60, y - 90, 230)
    found = document([page])
    assert blocks(found) == [FIRST, "The old ferry at its landing"]
    caption = found.blocks[1].node
    assert caption.parent.tag == "aside"


def test_headings_are_told_by_their_size() -> None:
    page = Page()
    page.line("The ferry", 60, 760, 20)
    y = page.block(FIRST, 60, 720, 420)
    page.line("The bank", 60, y - 10, 13)
    page.block(SECOND, 60, y - 30, 420)
    found = document([page])
    assert blocks(found, "h1") == ["The ferry"]
    assert blocks(found, "h2") == ["The bank"]
    assert blocks(found, "p") == [FIRST, SECOND]


@pytest.mark.parametrize("leading", [1.2, 1.65])
def test_a_headline_goes_on_though_its_lines_are_farther_apart_than_the_texts(leading: float) -> None:
    page = Page()
    y = 760.0
    for line in ("A Ferry Without a", "Timetable Has Found", "One Last Captain"):
        page.line(line, 60, y, 24)
        y -= 24 * leading
    page.line("The bank", 60, y - 20, 13)
    page.block(FIRST, 60, y - 45, 230)
    found = document([page])
    assert blocks(found, "h1") == ["A Ferry Without a Timetable Has Found One Last Captain"]
    assert blocks(found, "h2") == ["The bank"]


def test_ligatures_are_letters() -> None:
    page = Page()
    page.line("The \ufb01nal of\ufb01ce \ufb02oor", 60, 700)
    assert blocks(document([page])) == ["The final office floor"]


def test_text_that_runs_up_the_margin_is_left_out() -> None:
    page = Page()
    page.block(FIRST, 60, 700, 420)
    page.line("Downloaded by nobody", 30, 300, 8, angle=True)
    assert blocks(document([page])) == [FIRST]


def test_links_are_read_with_their_words() -> None:
    page = Page()
    page.line("Read the original article here", 60, 700)
    page.link(60, 700, 39, "https://example.org/ferry")
    page.link(60, 600, 39, "javascript:alert(1)")
    (link,) = document([page]).links
    assert (link.url, link.end > link.start) == ("https://example.org/ferry", True)


def test_a_place_is_a_line_of_the_text_and_a_column() -> None:
    pages = [Page(), Page()]
    pages[0].block(FIRST, 60, 760, 420)
    pages[1].line("Behind the bank lies", 60, 760)
    pages[1].line("the island", 60, 748)
    found = document(pages)
    assert len(wrap(FIRST, 420, 10, hyphen=False)) == 3
    place = found.place(found.text.index("island"))
    assert (place.line, place.column) == (5, 5)


def test_the_title_of_the_file_is_read_unless_a_program_made_it() -> None:
    page = Page()
    page.block(FIRST, 60, 700, 420)
    assert document([page], info="/Title (A timetable)").title == "A timetable"
    assert document([page], info="/Title (Microsoft Word - draft3.docx)").title is None


def test_a_large_initial_belongs_to_its_word() -> None:
    page = Page()
    page.line("T", 60, 676, 34)
    page.line("he ferry ran for ninety years without", 84, 690)
    page.line("a timetable, because everybody knew", 84, 678)
    page.line("the tides and nobody had a watch on.", 60, 666)
    assert blocks(document([page])) == [
        "The ferry ran for ninety years without a timetable, because everybody knew the tides"
        " and nobody had a watch on."
    ]


BYLINE = "By Nora Brandal, University of Olmsee and Tomas Verlin, Institute of Ferries"


def initial(page: Page, text: str, x: float, y: float, width: float, lines: int) -> float:
    """Put a paragraph whose first letter is as high as some lines, and stands on the baseline of the last of them."""
    size = 12.0 * lines
    page.line(text[0], x, y - 12 * (lines - 1) + 1.5, size)
    beside = wrap(text[1:], width - size, 10, hyphen=False)[:lines]
    for number, line in enumerate(beside):
        page.line(line, x + size, y - 12 * number)
    rest = " ".join(text[1:].split()[len(" ".join(beside).split()):])
    return page.block(rest, x, y - 12 * lines, width)


@pytest.mark.parametrize("lines", [2, 3, 4])
@pytest.mark.parametrize(("columns", "width"), [(1, 400), (2, 240), (3, 155)])
def test_a_large_initial_does_not_part_the_columns_beside_it(lines: int, columns: int, width: int) -> None:
    page = Page()
    page.line("A timetable for the tide", 50, 760, 22)
    y = initial(page, FIRST, 50, 700, width, lines)
    page.block(SECOND, 50, y, width)
    for column in range(1, columns):
        page.block(f"{column} {FIRST}\n{SECOND}", 50 + column * (width + 17), 700, width)
    others = [text for column in range(1, columns) for text in (f"{column} {FIRST}", SECOND)]
    assert blocks(document([page])) == ["A timetable for the tide", FIRST, SECOND, *others]


@pytest.mark.parametrize("bylines", [[BYLINE], [BYLINE, "With pictures taken by Ilse Marrant on the ferry and"]])
def test_a_byline_that_ends_where_a_quotation_begins_stands_above_all_columns(bylines: list[str]) -> None:
    page = Page()
    for number, line in enumerate(bylines):
        page.line(line, 50, 740 - 20 * number, 10)
    quoted = "Nobody here has ever owned a watch, and nobody has ever needed one."
    for column, text in enumerate((FIRST, SECOND)):
        page.block(f"{text}\n{text}", 50 + column * 170, 690, 145)
    y = page.block(quoted, 412, 690, 120)
    page.block(f"{SECOND}\n{FIRST}", 390, y, 145)
    assert blocks(document([page])) == [*bylines, FIRST, FIRST, SECOND, SECOND, quoted, SECOND, FIRST]


@pytest.mark.parametrize("rest", ["Olmsee", "of Olmsee"])
def test_a_bylines_second_line_is_its_own_though_it_stands_in_the_first_column(rest: str) -> None:
    page = Page()
    byline = f"{BYLINE}, and Ilse Marrant, Academy of Rivers, both in"
    page.line("A timetable for the tide", 60, 760, 22)
    page.line(byline, 60, 740, 10)
    page.line(rest, 60, 728, 10)
    page.block(FIRST, 60, 700, 190)
    page.block(SECOND, 270, 700, 190)
    assert blocks(document([page]))[1:] == [f"{byline} {rest}", FIRST, SECOND]


def test_a_byline_and_a_copyright_line_that_touch_the_text_are_none_of_it() -> None:
    page = Page()
    notice = "Copyright © 2021, The Olmsee Post and its many good friends"
    text = [line for text in (FIRST, SECOND) for line in wrap(text, 350, 10, hyphen=False)]
    for number, line in enumerate([BYLINE, *text, notice]):
        page.line(line, 60, 700 - 12 * number)
    found = blocks(document([page]))
    assert (found[0], found[-1]) == (BYLINE, notice)


@pytest.mark.parametrize(("data", "words"), [
    (b"%PDF-1.4\nrubbish", "damaged"),
    (write([Page()], encrypt=True), "password"),
    (write([Page()]), "no text"),
])
def test_a_file_that_cannot_be_read_is_named_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(CouldNotCheck, match=words) as caught:
        read(data, location="page.pdf")
    assert str(caught.value).startswith("page.pdf: ")
    assert "\n" not in str(caught.value)


def test_a_file_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_PAGES", 1)
    with pytest.raises(CouldNotCheck, match="2 pages"):
        document([Page(), Page()])


@pytest.mark.parametrize(("bound", "value"), [("_CHARACTERS", 50), ("_SECONDS", -1.0)])
def test_a_file_of_too_much_text_is_refused(
    monkeypatch: pytest.MonkeyPatch, bound: str, value: float
) -> None:
    monkeypatch.setattr(reader, bound, value)
    page = Page()
    page.block(FIRST, 60, 700, 420)
    with pytest.raises(CouldNotCheck, match="too large"):
        document([page])


def test_without_the_library_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(CouldNotCheck, match=r"pip install 'licensecheck-republish\[pdf\]'"):
        document([Page()])


def test_the_library_is_loaded_for_pdf_files_only() -> None:
    code = (
        "import sys; from licensecheck.document import read;"
        " read(b'<p>One page of HTML.</p>', location='a.html'); sys.exit('pypdfium2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=12)), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_a_damaged_file_is_read_or_refused(changes: list[tuple[int, bytes]]) -> None:
    page = Page()
    page.block(FIRST, 60, 700, 220)
    page.block(SECOND, 310, 700, 220)
    data = bytearray(write([page]))
    for place, piece in changes:
        at = place % len(data)
        data[at:at + len(piece) // 2] = piece
    with contextlib.suppress(CouldNotCheck):
        assert read(b"%PDF-" + bytes(data[5:]), location="page.pdf").blocks


@pytest.mark.parametrize("capital", ["E", "W", "i"])
def test_an_accent_stands_with_its_letter_however_wide_that_is(capital: str) -> None:
    def placed(text: str, left: float, right: float) -> Letter:
        return Letter(text, left, right, 700, 10, None)

    letters = [placed(capital, 10, 19), placed("\u0301", 10, 19), placed("l", 19.1, 21), None, placed("y", 60, 65)]
    assert [segment.text for segment in pdf_letters._joined(iter(letters))] == [f"{capital}\u0301l", "y"]


@pytest.mark.parametrize("width", [4.0, 6.0, 9.0])
def test_the_letters_of_a_ligature_stand_in_one_box_however_wide_that_is(width: float) -> None:
    boxes = [("f", 10, 10 + width), ("f", 10, 10 + width), ("i", 10, 10 + width), ("x", 10 + width, 15 + width)]
    letters = [Letter(text, left, right, 700, 10, None) for text, left, right in boxes]
    assert [segment.text for segment in pdf_letters._joined(iter(letters))] == ["ffix"]


@pytest.mark.parametrize(("starts", "alike"), [
    ([300.0, 300.0, 312.0, 300.0, 300.0], True),
    ([300.0, 318.0, 336.0, 351.0, 369.0], False),
])
def test_a_column_begins_at_common_places_and_wide_spaces_do_not(starts: list[float], alike: bool) -> None:
    rows = [[Segment([Letter("a", left, left + 5, 700.0 - 12 * at, 10.0, None)])] for at, left in enumerate(starts)]
    assert _begins_alike(rows, (280.0, 295.0)) is alike
