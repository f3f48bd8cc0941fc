"""Lines of a terminal's width, also where characters are wide, combine or come without spaces."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from licensecheck.report.layout import Piece, columns, layout

ANSI = re.compile("\x1b\\[[0-9;]*m")


@pytest.mark.parametrize(
    ("text", "width"),
    [("words", 5), ("", 0), ("北京", 4), ("ﾊﾝ", 2), ("e\u0301", 1), ("a\u200db", 2), ("é", 1), ("한국", 4)],
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


def test_words_are_wrapped_with_a_hanging_indent() -> None:
    text = "one two three four five six seven"
    assert layout([Piece(text)], width=24, first="- ", rest="  ") == (
        "- one two three four\n  five six seven"
    )


def test_text_without_spaces_is_cut_where_the_line_ends() -> None:
    lines = layout([Piece("北" * 25)], width=20).splitlines()
    assert [columns(line) for line in lines] == [20, 20, 10]


def test_an_address_stays_whole() -> None:
    address = "https://news.example/" + "a" * 40
    assert layout([Piece(f"see {address} there")], width=20) == f"see\n{address}\nthere"


def test_a_path_stays_whole_and_a_long_text_with_a_stroke_does_not() -> None:
    path = "/srv/site/content/" + "a" * 40 + ".html,"
    assert layout([Piece(f"see {path} there")], width=20) == f"see\n{path}\nthere"
    assert all(columns(line) <= 20 for line in layout([Piece("北/" * 25)], width=20).splitlines())


def test_a_change_of_style_does_not_part_words() -> None:
    pieces = [Piece("[-22-]", "old"), Piece("{+27+}", "new"), Piece(", then")]
    assert layout(pieces, width=40) == "[-22-]{+27+}, then"


def test_colour_runs_over_the_spaces_of_a_passage_but_not_over_line_ends() -> None:
    """A struck passage has no gaps; each line ends its own colours, as `less -R` and logs need it."""
    coloured = layout([Piece("twelve old words struck through", "old")], width=20, colour=True)
    assert coloured == "\x1b[31;9mtwelve old words\x1b[0m\n\x1b[31;9mstruck through\x1b[0m"


def test_nothing_is_one_empty_line() -> None:
    assert layout([], width=40, first="  ") == "  "


TEXTS = st.lists(st.text(st.characters(categories=["L", "M", "N", "P", "Zs"]), max_size=80), max_size=4)


@given(TEXTS, st.integers(20, 100))
def test_every_word_is_there_and_every_line_fits(texts: list[str], width: int) -> None:
    assume("/" not in "".join(texts))      # an address or a path stays whole
    assume("::" not in "".join("".join(texts).split()))       # at a line's beginning that is a command to CI runners
    text = layout([Piece(one, "bold") for one in texts], width=width)
    assert "".join(text.split()) == "".join("".join(texts).split())
    assert all(columns(line) <= width for line in text.split("\n"))


@given(TEXTS, st.integers(20, 100))
def test_colour_changes_no_word_and_no_line_end(texts: list[str], width: int) -> None:
    pieces = [Piece(one, style) for one, style in zip(texts, ("old", "", "new", "dim"), strict=False)]
    coloured = layout(pieces, width=width, colour=True)
    assert ANSI.sub("", coloured) == layout(pieces, width=width)
