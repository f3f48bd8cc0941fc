"""Originals whose text stands in their data alone: a shell that scripts fill, the first lines before a wall."""

from __future__ import annotations

import json
from typing import Any

import pytest

from licensecheck import CouldNotCheck, verify
from licensecheck.document import Document, Format, read
from licensecheck.document.told_article import told_article

STORY = (
    "The mill on the upper river ground its last flour in the week before the dam was closed, and its stones lie.",
    "For eleven years the miller's daughter wrote to the water board, once in every month, and kept copies.",
    "The board answered twice: first to say that the dam was needed, and then to ask who had opened the sluice.",
    "She had not, she wrote back, but she knew who had, & she would say so when the stones were paid for.",
    "They were paid for in the spring, at the price of 1961, and nobody on the upper river has told the name since.",
)
WALL = "<p>Subscribe to continue reading</p>"


def data(body: str, **more: Any) -> str:
    article = {
        "@type": "NewsArticle", "headline": "The last flour", "articleBody": body,
        "author": {"@type": "Person", "name": "Ada Lind"},
        "publisher": {"@type": "Organization", "name": "The Mill Post"},
    }
    return f'<script type="application/ld+json">{json.dumps(article | more)}</script>'


def original(head: str, shown: str = "<div id='root'></div>") -> Document:
    page = f"<html>\n<head><title>The last flour</title>\n{head}</head><body>{shown}</body></html>"
    return read(page.encode(), location="original.html")


def copy(*paragraphs: str) -> Document:
    body = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in paragraphs)
    credit = "<p>By Ada Lind. First published by The Mill Post.</p>"
    return read(f"<html><body><article>{body}{credit}</article></body></html>".encode(), location="copy.html")


def edits(of: Document, on: Document) -> list[tuple[str, str, str]]:
    report = verify(of, on, rules="cc-by-nd-4.0").to_dict()
    return [(edit["category"], edit["original"]["text"], edit["copy"]["text"]) for edit in report["edits"]]


TELLINGS = {
    "paragraphs": "\n\n".join(STORY),
    "lines": "\r\n".join(STORY),
    "one line": " ".join(STORY),
    "references": "\n".join(STORY).replace("&", "&amp;").replace("'", "&#8217;"),
    "markup": "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in STORY),
}
SHELLS = {
    "nothing": "<div id='root'></div>",
    "a notice": "<noscript>Please enable JavaScript to read this page.</noscript><p>Loading</p>",
    "a wall": f"<article><h1>The last flour</h1><p>{STORY[0]}</p>{WALL}</article>",
}


@pytest.mark.parametrize("shown", SHELLS.values(), ids=SHELLS)
@pytest.mark.parametrize("body", TELLINGS.values(), ids=TELLINGS)
def test_an_article_that_the_page_tells_and_does_not_show_is_compared(body: str, shown: str) -> None:
    page = original(data(body), shown)
    assert edits(copy(*STORY), page) == []
    changed = [text.replace("eleven years", "twelve years") for text in STORY]
    assert edits(copy(*changed), page) == [("number", "eleven", "twelve")]
    assert ("truncated", STORY[4].rstrip(".")) in [edit[:2] for edit in edits(copy(*STORY[:4]), page)]


def test_the_report_says_so_and_where() -> None:
    report = verify(copy(*STORY[1:]), original(data("\n".join(STORY))), rules="cc-by-nd-4.0").to_dict()
    assert "articleBody" in report["rules"]["why"]
    assert [(edit["original"]["line"], edit["original"]["column"]) for edit in report["edits"]] == [(3, 1)]
    assert report["source"]["location"] == "original.html"
    assert [author["name"] for author in report["source"]["authors"]] == ["Ada Lind"]


def test_what_the_page_shows_goes_before_what_it_tells() -> None:
    """Data are filled by other programs, and hold captions, boxes and old versions."""
    shown = f"<article><h1>The last flour</h1>{''.join(f'<p>{text}</p>' for text in STORY)}</article>"
    told = "\n".join([*STORY, "Photo: the mill in its last year, 1961.", STORY[0]]).replace("eleven", "nine")
    report = verify(copy(*STORY), original(data(told), shown), rules="cc-by-nd-4.0").to_dict()
    assert report["edits"] == []
    assert "articleBody" not in report["rules"]["why"]


@pytest.mark.parametrize("head", [
    "", data(""), data("A summary of the story in a sentence."), data(" ".join(STORY), articleBody=[STORY[0]]),
])
def test_a_shell_that_tells_nothing_is_no_original(head: str) -> None:
    with pytest.raises(CouldNotCheck, match="no article was found in the original"):
        verify(copy(*STORY), original(head), rules="cc-by-nd-4.0")


def test_a_copy_is_what_its_readers_see_and_not_what_it_tells() -> None:
    shell = original(data("\n".join(STORY)))
    page = read(f"<article>{''.join(f'<p>{text}</p>' for text in STORY)}</article>".encode(), location="original.html")
    with pytest.raises(CouldNotCheck, match="no article was found in the copy"):
        verify(shell, page, rules="cc-by-nd-4.0")


def test_half_a_character_in_the_data_is_no_reason_to_stop() -> None:
    told = told_article(original(data("\n".join(STORY) + "\ud83d")))
    assert told is not None
    assert STORY[4] in told.text


def test_no_more_than_a_bound_is_read_of_a_told_text() -> None:
    assert told_article(original(data("word " * 1_000_001))) is None
    assert told_article(original(data("word " * 100)), beyond=600) is None
    assert told_article(read(b"# Flour\n\nwords", location="post.md", format=Format.MARKDOWN)) is None
