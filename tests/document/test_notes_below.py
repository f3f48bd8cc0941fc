"""Footnotes that a Markdown post writes among its paragraphs."""

from __future__ import annotations

import time

import pytest

from licensecheck.document import Document, Format, read
from licensecheck.document.markdown.notes_below import with_notes_below


def post(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="post.md", format=Format.MARKDOWN)


def lines(document: Document) -> list[str]:
    return [document.text[start:end].replace("\u200b", "").strip() for start, end, _, _ in document.blocks]


@pytest.mark.parametrize(("paragraphs", "read_as"), [
    (["It cost a crown^[Paid in *two* parts, see [the bill](/b).] a year.", "It paid."],
     ["It cost a crown[^1] a year.", "It paid.", "[^1]: Paid in two parts, see the bill."]),
    (["It cost[^1] a crown^[Paid in two parts.] a year.", "It paid.", "[^1]: In all."],
     ["It cost[^1] a crown[^2] a year.", "It paid.", "[^1]: In all.", "[^2]: Paid in two parts."]),
    (["It cost[^1] a crown.", "[^1]: In all, and in\ntwo parts.", "It paid.", "Well."],
     ["It cost[^1] a crown.", "It paid.", "Well.", "[^1]: In all, and in\ntwo parts."]),
    (["It cost[^sum] a crown.", "[^sum]: Total.", "It paid."],
     ["It cost[^1] a crown.", "It paid.", "[^1]: Total."]),
    (["It cost[^1] a crown.", "[^1]: https://bills.example/1", "It paid."],
     ["It cost[^1] a crown.", "It paid.", "[^1]: https://bills.example/1"]),
    (["It cost[^1] a crown[^2].", "[^1]: In all.\n[^2]: In part,\nat last.\n"],
     ["It cost[^1] a crown[^2].", "[^1]: In all.", "[^2]: In part,\nat last."]),
    (["It cost[^1] a crown[^2].", "[^1]: In all.", "It paid.", "[^2]: In part."],
     ["It cost[^1] a crown[^2].", "It paid.", "[^1]: In all.", "[^2]: In part."]),
    (["It cost[^b] a crown[^a].", "[^a]: In all.\n[^b]: In part."],
     ["It cost[^1] a crown[^2].", "[^1]: In part.", "[^2]: In all."]),
    (["It cost^[Paid in two parts.] a crown[^1].", "It paid.", "[^1]: In all.\n[^2]: Nobody's."],
     ["It cost[^3] a crown[^1].", "It paid.", "[^3]: Paid in two parts.", "[^1]: In all.", "[^2]: Nobody's."]),
])
def test_they_are_read_below_the_text(paragraphs: list[str], read_as: list[str]) -> None:
    assert lines(post(*paragraphs)) == read_as


@pytest.mark.parametrize("text", [
    "It cost[^1] a crown.\n\n[^1]: In all.\n\n[^2]: In part.\n",
    "Search for `^[a-z and more]` in it.",
    "```\ngrep ^[a-z and more] file\n```\n\nIt did.",
    "A note\\^[that is none at all].",
    "It rose by x^[2] in all.",
    "An open note^[that never ends.\n\nAnother paragraph].",
])
def test_others_stay_where_they_are(text: str) -> None:
    assert with_notes_below(text) == (text, ())


def test_their_words_have_the_places_where_they_are_written() -> None:
    document = post("One.", "It cost a crown^[Paid twice over.] a year[^1].", "[^1]: In all.", "It paid.")
    places = {word: document.place(document.text.index(word)) for word in ("Paid", "over", "all", "year", "It paid")}
    assert places == {"Paid": (3, 18), "over": (3, 29), "all": (5, 10), "year": (3, 38), "It paid": (7, 1)}


def test_notes_in_lines_one_below_another_have_their_places() -> None:
    document = post("It cost[^1] a crown[^2].", "[^1]: In all.\n[^2]: At last.")
    assert [document.place(document.text.index(word)) for word in ("In all", "At last")] == [(3, 7), (4, 7)]


@pytest.mark.parametrize("piece", ["^[", "x^[a b ", "[", "[^1]: a\n", "[^1]: a\n\n    b\n", "```\n~~~\n", "`\n"])
def test_posts_made_to_be_slow_are_read_in_time(piece: str) -> None:
    begun = time.process_time()
    with_notes_below(piece * (500_000 // len(piece)) + " ^[a b] [^1]: ")
    assert time.process_time() - begun < 5
