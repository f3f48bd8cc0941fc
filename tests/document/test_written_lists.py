"""Lists in plain text: which lines begin an item, and what a page's list and a text's have in common."""

from __future__ import annotations

import pytest
from reading_pages import blocks

from licensecheck.compare.comparing import compare
from licensecheck.document import Format, read
from licensecheck.document.plain_text.written_lists import items_of

LEAD = "Whoever rows across brings three things, says the woman who keeps the landing."
ITEMS = ("A coat that the rain does not get through", "Bread for two days, and cheese", "A rope", "Oars", "Luck")
END = "The rope is for the boat, and not for whoever rows it."


@pytest.mark.parametrize(("text", "items"), [
    ("1. One\n2. Two\n3. Three", {0, 1, 2}),
    ("Bring:\n1) One\nmore of it\n2) Two", {1, 3}),
    ("- One\n- Two\nmore\n- Three", {0, 1, 3}),
    ("Bring:\n• One\n• Two", {1, 2}),
    ("It was the year\n1. One\n9. Two", set()),
    ("The boat\n- a small one\n- came back", set()),
    ("- One\n* Two", set()),
    ("- One alone", set()),
    ("1. One\nmore", set()),
    ("1.5 metres\n2.5 metres", set()),
])
def test_lines_begin_items_where_marks_follow_one_another(text: str, items: set[int]) -> None:
    assert items_of(text.split("\n")) == items


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "- ", "* "])
def test_items_without_empty_lines_are_those_of_a_pages_list(mark: str) -> None:
    tag = "ol" if "{}" in mark else "ul"
    listed = "".join(f"<li>{item}</li>" for item in ITEMS)
    page = read(f"<article><p>{LEAD}</p><{tag}>{listed}</{tag}><p>{END}</p></article>".encode(), location="page.html")
    written = "\n".join(mark.format(number) + item for number, item in enumerate(ITEMS, 1))
    copies = [
        read(f"{LEAD}\n\n{text}\n\n{END}\n".encode(), location="copy.txt", format=Format.TEXT)
        for text in (written, written.replace("two days", "ten days"))
    ]
    assert [edit.category.value for edit in compare(page, copies[0]).edits] == []
    assert [edit.category.value for edit in compare(page, copies[1]).edits] == ["number"]


def test_a_text_that_a_reply_quotes_has_its_paragraphs_and_items() -> None:
    quoted = "> One line\n> of two.\n>\n> 1. One\n> 2. Two\n"
    found = read(quoted.encode(), location="reply.txt", format=Format.TEXT)
    assert blocks(found) == ["One line of two.", "1. One", "2. Two"]
    assert found.place(found.text.index("Two")).line == 5
    answered = read(f"It said\n{quoted}".encode(), location="reply.txt", format=Format.TEXT)
    assert blocks(answered)[0].startswith("It said >")
