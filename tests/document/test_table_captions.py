"""The word "Table:" before a caption is mark-up of Pandoc's, where a table stands beside it."""

from __future__ import annotations

import time

import pytest
from reading_pages import blocks, markdown

from licensecheck.document.markdown.table_captions import without_caption_words

PIPES = "| Boat | Trips |\n|---|---:|\n| Ada | 41 |"
GRID = "+-----+----+\n| Ada | 41 |\n+-----+----+\n| Bea | 42 |\n+-----+----+"
COLUMNS = "Boat    Trips\n------ ------\nAda        41\nBea        42"


@pytest.mark.parametrize("table", [PIPES, GRID, COLUMNS])
@pytest.mark.parametrize("word", ["Table", "table", "  Table"])
def test_the_word_before_a_tables_caption_is_none(table: str, word: str) -> None:
    caption = f"{word}: Boats in\ntwo summers"
    for post in (f"One.\n\n{table}\n\n{caption}\n\nTwo.", f"{caption}\n\n{table}\n\nTwo."):
        plain = without_caption_words(post)
        assert plain == post.replace(word, "\u200b" * len(word))


@pytest.mark.parametrize("post", [
    f"Table: the word stands alone.\n\nOne.\n\n{PIPES}", f"{PIPES}\n\nOne.\n\nTable: no caption",
    f"{PIPES}\n\nTable:\n\nOne.",
    f"{PIPES}\n\nTable 1: Boats", f"{PIPES}\n\nThe Table: Boats", f"```\n{PIPES}\n\nTable: Boats\n```",
    "One\n---\n\nTable: Boats", "One -- two\nthree\n\nTable: Boats", "Table: Boats\n\n---\n\nOne | two\nthree | four",
])
def test_elsewhere_it_is_a_word(post: str) -> None:
    assert without_caption_words(post) == post


def test_a_caption_reads_as_its_words() -> None:
    assert blocks(markdown(f"{PIPES}\n\nTable: Boats in two summers"))[-1].strip("\u200b") == ": Boats in two summers"


@pytest.mark.parametrize("unit", [
    "Table: a\n\n", "Table: | --\n", f"{PIPES}\n", f"{PIPES}\n\nTable: a\n\n", "-- | able:",
])
def test_many_captions_are_read_in_bounds(unit: str) -> None:
    started = time.perf_counter()
    text = unit * 50_000
    assert len(without_caption_words(text)) == len(text)
    assert time.perf_counter() - started < 5
