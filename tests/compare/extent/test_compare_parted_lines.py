"""A short first or last line of an article that a picture, a table or a heading parts from its paragraphs."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import json

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, read

FIGURE = '<figure><img src="ferry.jpg" alt=""><figcaption>The landing in winter. Photo: <a href="/ole">Ole Dahl</a></figcaption></figure>'
BOX = '<div class="related"><h4>Related</h4><a href="/bells">The bells of the ferries</a></div>'
CREDIT = "<p>This article was originally published by The Ferry Post under a Creative Commons licence.</p>"


def _parted(line: str, between: str, where: str) -> str:
    return f"{tale()}{between}{line}" if where == "last" else f"{line}{between}{tale()}"


@pytest.mark.parametrize("where", ["first", "last"])
@pytest.mark.parametrize("between", [
    FIGURE,
    "<h2>What is left of it</h2>",
    "<ul><li>Fare: two crowns</li><li>Crossing: six minutes</li></ul>",
    "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1960</td><td>4</td></tr><tr><td>1970</td><td>1</td></tr></table>",
    "<blockquote><p>“I still hear the bell at night, and then I wake up.”</p></blockquote>",
    '<aside class="facts"><p>The bridge is 400 metres long and has two lanes.</p></aside>',
    f"<h2>What is left of it</h2>{FIGURE}",
])
@pytest.mark.parametrize(("line", "other", "category"), [
    ("The ferry will not come back.", "The ferry will come back.", "negation"),
    ("About 400 people signed the letter.", "About 600 people signed the letter.", "number"),
    ("Nobody was asked.", "Everybody was asked.", "negation"),
    ("They rang the old bell.", "They sold the old bell.", "wording"),
])
def test_such_a_line_is_compared(where: str, between: str, line: str, other: str, category: str) -> None:
    original, copy = (page(_parted(f"<p>{text}</p>", between, where)) for text in (line, other))
    found = [edit for edit in compare(original, copy).edits if edit.category != "furniture"]
    assert [edit.category for edit in found] == [category]
    assert categories(original, original) == []


@pytest.mark.parametrize(("where", "category"), [("first", "omission"), ("last", "truncated")])
@pytest.mark.parametrize("between", [FIGURE, "<h2>What is left of it</h2>"])
def test_such_a_line_is_missed_where_it_is_gone(where: str, category: str, between: str) -> None:
    original = page(_parted("<p>The ferry will not come back.</p>", between, where))
    assert category in categories(original, page(tale()))
    assert category in categories(original, page(_parted("", between, where)))


@pytest.mark.parametrize("where", ["first", "last"])
def test_such_a_line_is_compared_though_the_copy_leaves_out_what_parts_it(where: str) -> None:
    original = page(_parted("<p>The ferry will not come back.</p>", FIGURE, where))
    assert categories(original, page(_parted("<p>The ferry will come back.</p>", "", where))) == ["negation"]
    assert categories(original, page(_parted("<p>The ferry will not come back.</p>", "", where))) == []


def test_of_two_such_lines_each_is_compared() -> None:
    original, copy = (
        page(f"{tale()}{FIGURE}<p>{line}</p><p>Nothing more is known of it.</p>{credit}")
        for line, credit in (("The bell does not ring at night.", ""), ("The bell does ring at night.", CREDIT))
    )
    assert [name for name in categories(original, copy) if name != "furniture"] == ["negation"]
    gone = page(tale() + FIGURE)
    assert [edit.original.text.split()[-1] for edit in compare(original, gone).edits] == ["it"]


@pytest.mark.parametrize("line", [
    "<p>Share this</p>",
    "<p>Read more</p>",
    "<p>Thank you for reading.</p>",
    "<p>Comments are closed.</p>",
    "<p>Updated at 5pm.</p>",
    "<p>By Ada Quist</p>",
    "<p>Filed under bridges</p>",
    "<p>Norhavn, 4 June 2026</p>",
    "<p>Nobody came.</p>",
    '<p class="fine">The ferry will not come back.</p>',
    "<div><p>The ferry will not come back.</p></div>",
    "<p><em>The family agreed to this picture.</em></p>",
])
@pytest.mark.parametrize("between", [FIGURE, "<h3>What is left of it</h3>"])
def test_a_templates_short_line_is_not_the_articles(line: str, between: str) -> None:
    assert categories(page(tale() + between + line), page(tale())) in ([], ["markup"])
    assert categories(page(tale() + between + line), page(tale() + between)) == []


@pytest.mark.parametrize("between", [
    "<h3>Related</h3><ul><li><a href=/bells>The bells of the ferries</a></li><li><a href=/b>Bridges</a></li></ul>",
    '<p class="licence">This text may be published again by anybody under a licence.</p>',
    '<div class="bar"><button>Like</button></div>',
    '<form><p>Your address</p><input name="mail"></form>',
    "<p>Follow us for more.</p>",
])
def test_behind_what_ends_a_page_no_short_line_is_the_articles(between: str) -> None:
    line = "<p>The ferry will not come back.</p>"
    assert "truncated" not in categories(page(f"{tale()}{between}{line}"), page(tale()))


def test_another_short_line_behind_a_picture_is_not_it() -> None:
    original, copy = (page(tale() + FIGURE + line) for line in ("<p>And so it goes.</p>", "<p>Follow us for more.</p>"))
    assert categories(original, copy) == ["truncated"]


def _named(article: str, body: str = "", metadata: str = "") -> Document:
    told = json.dumps({"@type": "NewsArticle", "articleBody": metadata})
    return read(
        f'<html><head><script type="application/ld+json">{told}</script></head><body><main><div {body}>{article}</div>'
        "</main></body></html>".encode(), location="page.html",
    )


def test_in_what_the_page_names_as_its_text_a_box_of_links_may_part_the_line() -> None:
    article = f"{tale()}{BOX}<p>The ferry will not come back.</p>"
    assert categories(_named(article, 'itemprop="articleBody"'), page(tale())) == ["truncated"]
    assert categories(_named(article), page(tale())) == []


@pytest.mark.parametrize("line", ["The ferry will not come back.", "The ferry will not come back before the bridge is old."])
def test_a_line_in_a_class_of_its_own_is_the_articles_where_metadata_tells_it(line: str) -> None:
    article, told = f'{tale()}{FIGURE}<p class="fine">{line}</p>', " ".join(TALE)
    assert categories(_named(article, metadata=f"{told} {line}"), page(tale())) == ["truncated"]
    assert categories(_named(article, metadata=told), page(tale())) == []
    assert categories(_named(article, metadata=f"The story of another place. {line}"), page(tale())) == []
    note = f'{tale()}{FIGURE}<p class="fine"><em>{line}</em></p>'
    assert categories(_named(note, metadata=f"{told} {line}"), page(tale())) == []


def test_prose_of_a_copy_is_no_part_of_the_article_for_its_own_metadata() -> None:
    added = "The bridge is closed today, as our reporter on the river tells us."
    copy = _named(f'{tale()}{FIGURE}<p class="fine">{added}</p>', metadata=f"{' '.join(TALE)} {added}")
    assert categories(page(tale()), copy) == []
    assert prose(TALE) == tale()
