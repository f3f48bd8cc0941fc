"""Title, byline and date in an article's first paragraph, as they stand in a text that was pasted."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE

from licensecheck.compare.comparing import compare
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

TITLE = "The last ferry"
LONG = "How a town lost its ferry and kept the place where people waited"


def original(title: str = TITLE) -> Document:
    said = (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ada Lind"}],'
        '"publisher":{"@type":"Organization","name":"The Ferry Post"}}</script>'
    )
    body = "".join(f"<p>{paragraph}</p>" for paragraph in TALE)
    html = f"<html><head>{said}<title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"
    return read(html.encode(), location="page.html")


def edits(source: Document, copy: Document) -> list[tuple[str, str]]:
    found = compare(source, copy, read_source(source)).edits
    return [(e.original.text, e.copy.text) for e in found if e.category not in ("furniture", "headline")]


HEADS = [
    f"{TITLE}\nBy Ada Lind",
    f"{TITLE}",
    "By Ada Lind",
    "Ada Lind",
    "Ada Lind, University of Norhavn",
    "By Ada Lind\nPublished 3 June 2024",
    f"The Ferry Post\n{TITLE}\nBy Ada Lind, The Ferry Post\nPublished: June 3, 2024 6.13am EDT",
    "3 June 2024",
    "Updated 6/3/2024",
    "Monday, 3 June 2024, 10:15 am",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("kind", [Format.TEXT, Format.MARKDOWN])
def test_lines_above_an_article_may_stand_in_its_first_paragraph(head: str, kind: Format) -> None:
    copy = "\n\n".join([f"{head}\n{TALE[0]}", *TALE[1:]])
    assert edits(original(), read(copy.encode(), location="copy", format=kind)) == []
    headed = copy.replace(f"{TITLE}\n", f"# {TITLE}\n")
    assert edits(original(), read(headed.encode(), location="copy", format=kind)) == []


@pytest.mark.parametrize("head", HEADS)
def test_they_may_end_in_line_breaks(head: str) -> None:
    lines = head.replace("\n", "<br>")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in TALE[1:])
    html = f"<html><body><article><p>{lines}<br>{TALE[0]}</p>{body}</article></body></html>"
    assert edits(original(), read(html.encode(), location="copy.html")) == []


def test_a_title_may_take_two_lines() -> None:
    wrapped = LONG.replace(" and ", "\nand ")
    copy = "\n\n".join([f"{wrapped}\nBy Ada Lind\n{TALE[0]}", *TALE[1:]])
    assert edits(original(LONG), read(copy.encode(), location="copy.txt", format=Format.TEXT)) == []


def test_an_original_may_be_such_a_text() -> None:
    text = "\n\n".join([f"{TITLE}\nBy Ada Lind\n{TALE[0]}", *TALE[1:]])
    assert edits(read(text.encode(), location="original.txt", format=Format.TEXT), original()) == []


@pytest.mark.parametrize("line", [
    "Yesterday\n",
    f"{TITLE} ",
    "3 June 2024 ",
    "Ada Lind says: ",
    "Nobody knew by Ada Lind\n",
    "The mayor lied about the last ferry\n",
    "3 people drowned\n",
    "The last 3\n",
])
def test_other_words_before_an_articles_first_are_an_edit(line: str) -> None:
    copy = "\n\n".join([f"{line}{TALE[0]}", *TALE[1:]])
    assert edits(original(), read(copy.encode(), location="copy.txt", format=Format.TEXT)) != []


def test_a_byline_inside_the_article_is_an_edit() -> None:
    copy = "\n\n".join([*TALE[:2], f"By Ada Lind\n{TALE[2]}", *TALE[3:]])
    assert edits(original(), read(copy.encode(), location="copy.txt", format=Format.TEXT)) == [("", "By Ada Lind")]


def test_a_first_word_that_was_changed_below_them_is_that_edit_alone() -> None:
    copy = "\n\n".join([f"Farewell\nBy Ada Lind\nA{TALE[0][3:]}", *TALE[1:]])
    assert edits(original("Farewell"), read(copy.encode(), location="copy.txt", format=Format.TEXT)) == [("The", "A")]
