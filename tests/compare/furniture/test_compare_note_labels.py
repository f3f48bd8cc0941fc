"""Boxes between the paragraphs that say what they are ("Note", "Tip"), and what a table of contents is called."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, Format, read

SAID = "The roof was paid for by those who never crossed the river at all."
POSTS = [
    f"> **Note:** {SAID}", f"> **Note**\n> {SAID}", f"> Note: {SAID}", f"> [!NOTE]\n> {SAID}", f":::note\n{SAID}\n:::",
    f"!!! note\n    {SAID}", f"{{{{< note >}}}}\n{SAID}\n{{{{< /note >}}}}", f'{{{{% alert title="Note" %}}}}\n{SAID}\n{{{{% /alert %}}}}',
    f'{{% include note.html content="{SAID}" %}}', f"**Note:** {SAID}",
]
PAGES = [
    f'<div class="admonition"><p class="title">Note</p><p>{SAID}</p></div>', f"<blockquote><p><strong>Note</strong> {SAID}</p></blockquote>",
    f'<aside class="callout"><h4>Note</h4><p>{SAID}</p></aside>', f"<p><b>Note:</b> {SAID}</p>",
]


def post(put: str) -> Document:
    return read("\n\n".join((*TALE[:3], put, *TALE[3:])).encode(), location="post.md", format=Format.MARKDOWN)


def found(original: Document, copy: Document) -> list[str]:
    """What a copy's edits are, but for lines of the site's own."""
    edits = compare(original, copy, None).edits
    return [edit.category.value for edit in edits if edit.category.value != "furniture" or edit.doubt is not None]


@pytest.mark.parametrize("first", [*POSTS, *PAGES])
@pytest.mark.parametrize("second", [*POSTS, *PAGES])
def test_a_note_may_be_set_in_any_way(first: str, second: str) -> None:
    documents = [post(put) if put in POSTS else page(tale(put)) for put in (first, second)]
    assert found(*documents) == []


@pytest.mark.parametrize("box", POSTS[3:8])
def test_what_themes_call_a_box_is_no_word_of_the_text(box: str) -> None:
    assert found(post(SAID), post(box)) == found(post(box), post(SAID)) == []


@pytest.mark.parametrize("box", POSTS[:5])
def test_a_changed_word_of_a_note_is_an_edit(box: str) -> None:
    assert found(post(POSTS[0]), post(box.replace("river", "harbour"))) == ["wording"]


def test_a_quotation_that_has_no_such_label_stays_one() -> None:
    assert found(post(f"> {SAID}"), post(SAID)) == ["quotation"]
    assert found(post(f"> **Ada:** {SAID}"), post(f"**Ada:** {SAID}")) == ["quotation"]
    assert found(post(SAID), post(f"> {SAID}")) == ["markup"]


NOTES = ("It was the mayor who said so.", "In those years nobody counted.")
AT_END = [
    "[^1]: {}\n[^2]: {}", "[^1]: {}\n\n[^2]: {}", "## Footnotes\n\n[^1]: {}\n[^2]: {}", "<sup>1</sup> {}\n\n<sup>2</sup> {}",
    '<section class="footnotes"><h2>Footnotes</h2><ol><li>{}</li><li>{}</li></ol></section>', "---\n\n1. {}\n2. {}",
]


def annotated(notes: str, said: tuple[str, str] = NOTES) -> Document:
    marks = ("[^1]", "[^2]") if "[^" in notes else ("<sup>1</sup>", "<sup>2</sup>")
    told = (f"{TALE[0]}{marks[0]}", TALE[1], f"{TALE[2]}{marks[1]}", *TALE[3:], notes.format(*said))
    return read("\n\n".join(told).encode(), location="post.md", format=Format.MARKDOWN)


@pytest.mark.parametrize("first", AT_END)
@pytest.mark.parametrize("second", AT_END)
def test_notes_below_the_text_may_be_set_in_any_way(first: str, second: str) -> None:
    assert set(found(annotated(first), annotated(second))) <= {"markup"}       # their marks


@pytest.mark.parametrize("notes", AT_END)
def test_a_changed_note_is_an_edit(notes: str) -> None:
    changed = annotated(notes, ("It was the mayor who wrote so.", NOTES[1]))
    assert [one for one in found(annotated(AT_END[0]), changed) if one != "markup"] == ["wording"]


HEADINGS = ("What the bridge brought", "Why they waited")


def headed(contents: str) -> Document:
    first, second = (f"<h2>{heading}</h2>" for heading in HEADINGS)
    return page(f"<h1>The ferry</h1><p>{TALE[0]}</p>{contents}<p>{TALE[1]}</p>{first}<p>{TALE[2]}</p><p>{TALE[3]}</p>{second}<p>{TALE[4]}</p>")


LIST = "<ul><li><a href='#a'>What the bridge brought</a></li><li><a href='#b'>Why they waited</a></li></ul>"


@pytest.mark.parametrize("label", ["<h2>Contents</h2>", "<p><strong>Table of Contents</strong></p>", "<h3>Inhalt:</h3>"])
@pytest.mark.parametrize("contents", [LIST, "<ol><li>What the bridge brought</li><li>Why they waited</li></ol>"])
def test_the_label_of_a_table_of_contents_is_the_sites(label: str, contents: str) -> None:
    told, plain = headed(label + contents), headed("")
    assert found(plain, told) == found(told, plain) == []


@pytest.mark.parametrize("contents", [
    "<h2>Contents</h2><p>The bridge brought nobody a thing.</p>",
    "<h2>Contents</h2><ul><li>What nobody brought at all</li></ul>",
    f"<h2>What the town has never told to anybody else</h2>{LIST}",
])
def test_another_heading_is_an_addition(contents: str) -> None:
    assert "addition" in found(headed(""), headed(contents))
