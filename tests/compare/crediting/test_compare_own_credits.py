"""Lines of the original's that say where else it appeared: none of its text, and for a person where they are gone."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

from pathlib import Path

import pytest
from tale_pages import TALE, page, prose, tale

from licensecheck import verify
from licensecheck.compare.comparing import compare
from licensecheck.document import Document, Format, read

LINES = [
    "<em>This article originally appeared on the blog of the harbour.</em>",
    "Note: This is reposted with permission from <a href='https://harbour.example/'>Ada Lind</a>.",
    "This post is cross-posted to <a href='https://harbour.example/'>the blog of the harbour</a>.",
    "Cross posted from <a href='https://harbour.example/'>the harbour</a>.",
    "This is a crosspost of a story that we wrote for the harbour.",
    "This story is also available on <a href='https://harbour.example/'>the pages of the harbour</a>.",
    "This story was first published to the blog of the harbour on 3 June.",
]


def found(original: Document, copy: Document) -> list[tuple[str, str, bool]]:
    edits = compare(original, copy, None).edits
    return [(edit.kind.value, edit.category.value, edit.doubt is not None) for edit in edits]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("at", [0, 3, len(TALE)])
def test_one_that_is_gone_is_for_a_person_and_one_that_is_new_is_none(line: str, at: int) -> None:
    told = page(tale(f"<p>{line}</p>", at))
    assert found(told, page(tale())) == [("deletion", "furniture", True)]
    assert found(page(tale()), told) == []


OTHER = "This article originally appeared on <a href='https://river.example/'>the pages of the river</a>."


@pytest.mark.parametrize("at", [0, 3, len(TALE)])
def test_one_that_says_it_otherwise_is_for_a_person(at: int) -> None:
    told, copy = page(tale(f"<p>{LINES[0]}</p>", at)), page(tale(f"<p>{OTHER}</p>", at))
    assert {one[1:] for one in found(told, copy)} == {("furniture", True)}


@pytest.mark.parametrize("at", [0, len(TALE) - 1])
def test_one_in_the_first_or_the_last_paragraph_may_say_it_otherwise(at: int) -> None:
    first, second = (prose((*TALE[:at], f"{TALE[at]} {line}", *TALE[at + 1 :])) for line in (LINES[0], OTHER))
    assert {one[1:] for one in found(page(first), page(second))} == {("furniture", True)}


@pytest.mark.parametrize(("line", "changed", "category"), [
    ("First published in 1859, the map changed the trade.", "1895", "number"),
    ("The map was first published in 1859 by the town.", "1895", "number"),
])
def test_what_the_text_says_of_other_works_may_not_change(line: str, changed: str, category: str) -> None:
    told, copy = (page(tale(f"<p>{text}</p>")) for text in (line, line.replace("1859", changed)))
    assert [one[1] for one in found(told, copy)] == [category]


def test_one_between_the_texts_paragraphs_is_read_as_text() -> None:
    first, second = (prose((*TALE[:2], f"{TALE[2]} {line}", *TALE[3:])) for line in (LINES[0], OTHER))
    assert "furniture" not in {one[1] for one in found(page(first), page(second))}


@pytest.mark.parametrize("line", [
    "First published in a year of storms, the map of the ferry was forgotten soon.",
    "The map of the ferry was also available on the landing.",
    "The cross posted on the landing was seen from afar.",
])
def test_a_sentence_of_the_text_that_is_gone_or_new_is_an_edit(line: str) -> None:
    told = page(tale(f"<p>{line}</p>"))
    assert [one[1] for one in found(told, page(tale()))] == ["omission"]


def test_the_report_asks_a_person(tmp_path: Path) -> None:
    """The licence allows neither a cut nor an addition."""
    for name, put in (("original.html", f"<p>{LINES[0]}</p>"), ("copy.html", "")):
        html = f"<html><body><article><h1>The ferry</h1>{tale(put)}</article></body></html>"
        (tmp_path / name).write_text(html, encoding="utf-8")
    report = verify(str(tmp_path / "copy.html"), source=str(tmp_path / "original.html"), rules="cc-by-nd-4.0").to_dict()
    assert [(edit["category"], edit["decision"]) for edit in report["edits"]] == [("furniture", "review")]


@pytest.mark.parametrize(("heading", "doubted"), [
    ("By Karin Lund", False), ("By Karin Lund GitHub", False), ("Who waits for boats", True),
])
def test_a_heading_above_the_text_that_is_a_byline_is_no_subhead(heading: str, doubted: bool) -> None:
    """Somebody else's name is for the credits to see."""
    head = "---\ntitle: The ferry\n---\n"
    texts = (head, *TALE), (head, "# The ferry", f"## {heading}", *TALE)
    told, copy = (read("\n\n".join(text).encode(), location="post.md", format=Format.MARKDOWN) for text in texts)
    assert any(doubt for _, _, doubt in found(told, copy)) is doubted


@pytest.mark.parametrize(("tail", "category"), [
    ("By [Ada Lind](https://a.example/ada) on [June 3](https://a.example/p).\n\nExported from [Medium](https://a.example) on 3 June 2024.", "furniture"),
    ("Exported from the island on the first boat, the lamps were never paid for by anybody.", "addition"),
    ("Exported from the island on the first boat.", "addition"),
])
def test_what_a_blog_system_says_of_its_export_is_the_sites(tail: str, category: str) -> None:
    posts = ("\n\n".join((*TALE, *put)) for put in ((), (tail,)))
    edits = compare(*(read(text.encode(), location="post.md", format=Format.MARKDOWN) for text in posts), None).edits
    assert {edit.category.value for edit in edits} == {category}
