"""Where an edit ends: the region between its two places, cut from the file, holds its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck import document, verify
from licensecheck.compare.model import Kind, Passage
from licensecheck.report.model import Report

PROSE = (
    "The wardens of the lower river have counted otters every spring since the mill was closed for good.",
    "Last year they found 22 of them, more than in any year before, between the weir and the bridge.",
    "Nobody knows why so many came back at once, said Ada Moor, who leads the count for the county.",
    "The fish returned first, she said, and the birds followed them upstream within a season or two.",
    "What the town makes of its new neighbours is another question, and it is not settled yet at all.",
)


def page(*paragraphs: str) -> str:
    body = "\n".join(f"<p>{one}</p>" for one in paragraphs)
    head = "<!doctype html><html lang=en><title>Otters</title>"
    return f"{head}<article><h1>Otters</h1>\n{body}\n</article></html>"


def check(folder: Path, copy: str, name: str = "copy.html") -> Report:
    (folder / "original.html").write_text(page(*PROSE), "utf-8")
    (folder / name).write_text(copy, "utf-8")
    return verify(str(folder / name), str(folder / "original.html"), rules="cc-by-nd-4.0")


def region(text: str, words: Passage) -> str:
    assert words.end_line is not None
    assert words.end_column is not None
    lines = text.split("\n")[words.line - 1 : words.end_line]
    lines[-1] = lines[-1][: words.end_column - 1]
    return "\n".join(lines)[words.column - 1 :]


@pytest.mark.parametrize(
    ("old", "written"),
    [
        ("found 22 of", "found 27"),
        ("found 22 of", "found &#50;&#55;"),
        ("closed for good", "<em>shut</em>"),
        ("the county", "the &lsquo;realm&rsquo;"),
        ("came back at once", "swam\nback up"),
    ],
)
def test_the_region_holds_the_words(tmp_path: Path, old: str, written: str) -> None:
    """Also where words are written with references or inside tags: what is cut out is what was changed."""
    copy = page(*PROSE).replace(old, written)
    report = check(tmp_path, copy)
    edits = [one.edit.copy for one in report.edits if one.edit.kind is Kind.SUBSTITUTION]
    assert edits
    for words in edits:
        seen = document.read(region(copy, words).encode(), location="cut", format=document.Format.HTML).text
        assert seen.split() == words.text.split()


def test_words_of_a_post_end_where_they_end(tmp_path: Path) -> None:
    post = "---\ntitle: Otters\n---\n\n" + "\n\n".join(PROSE).replace("22 of them", "**27** of them")
    (judged,) = [one for one in check(tmp_path, post, "post.md").edits if one.edit.copy.text == "27"]
    assert region(post, judged.edit.copy) == "27"


def test_missing_words_have_one_place(tmp_path: Path) -> None:
    (judged,) = check(tmp_path, page(*PROSE).replace(" more than in any year before,", "")).edits
    words = judged.edit.copy
    assert (words.text, words.end_line, words.end_column) == ("", words.line, words.column)
    assert judged.edit.original.end_column == judged.edit.original.column + len(judged.edit.original.text)


def test_an_edit_over_two_paragraphs_ends_in_the_second(tmp_path: Path) -> None:
    copy = page(*PROSE[:2], "An otter is a mammal, and it likes fish.", "It sleeps a lot, as cats do.", *PROSE[2:])
    passages = [one.edit.copy for one in check(tmp_path, copy).edits]
    assert passages
    ends = ("fish", "fish.", "do", "do.")
    assert all(region(copy, passage).endswith(ends) for passage in passages)


def test_the_json_report_says_where_edits_end(tmp_path: Path) -> None:
    (edit,) = check(tmp_path, page(*PROSE).replace("22", "27")).to_dict()["edits"]
    words = edit["copy"]
    assert (words["end_line"], words["end_column"]) == (words["line"], words["column"] + 2)


def test_what_looks_like_a_reference_is_no_wider_than_it_is() -> None:
    """`AT&T;` is text: browsers know no reference of that name."""
    read = document.read(b"<p>AT&T; and A&amp;B</p>", location="x", format=document.Format.HTML)
    assert read.text.strip() == "AT&T; and A&B"
    ampersand = read.text.index("&")
    assert read.end_place(ampersand).column == read.place(ampersand).column + 1
    second = read.text.rindex("&")
    assert read.end_place(second).column == read.place(second).column + len("&amp;")
