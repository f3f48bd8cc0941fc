"""What stands in a comment has its own place in the file, though it is no text."""

from __future__ import annotations

import pytest
from reading_pages import html, markdown

from licensecheck.document import Document
from licensecheck.document.model import Place

COUNTER = '<img src="https://count.example/1.gif">'


def comment_place(document: Document, words: str) -> Place | None:
    [part] = [part for part in document.hidden() if words in part.text]
    assert part.place_of is not None
    return part.place_of(part.text.index(words))


@pytest.mark.parametrize(
    "source",
    [
        "<p>One</p>\n<!-- By  Ada\n   Okoye -->\n<p>two</p>",
        "<p>One</p>\r\n<!-- By  Ada\r\n   Okoye -->\r\n<p>two</p>",
        "<!-- By Ben -->\n<!-- By Ada\n   Okoye --!><p>One</p>",
    ],
)
def test_words_of_a_comment_are_found_in_the_line_they_stand_in(source: str) -> None:
    place = comment_place(html(source), "Okoye")
    assert place is not None
    assert source.splitlines()[place.line - 1][place.column - 1 :].startswith("Okoye")


def test_of_equal_comments_each_has_its_own_place() -> None:
    document = html("<p>One</p>\n<!--By Ada-->\n <!--By Ada-->")
    places = [part.place_of(3) for part in document.hidden() if part.place_of is not None]
    assert places == [Place(2, 8), Place(3, 9)]


def test_a_comment_that_is_written_otherwise_has_no_place() -> None:
    assert comment_place(html("<p>One</p><!By Ada>"), "By Ada") is None


@pytest.mark.parametrize(
    ("source", "place"),
    [
        (f"<p>One</p>\n<p>two<!--\n  {COUNTER} --></p>\n<p>three</p>", Place(3, 3)),
        (f"<p>One</p>\n<script type='text/plain'>\n<!-- {COUNTER} --></script>\n<p>three</p>", Place(3, 6)),
    ],
)
def test_an_embed_in_a_comment_stands_where_its_tag_does(source: str, place: Place) -> None:
    document = html(source)
    [embed] = document.embeds
    assert (embed.loads, embed.reason, document.place_of(embed)) == (False, "comment", place)


def test_a_posts_comment_has_its_place_in_the_post() -> None:
    post = f"---\ntitle: One\n---\n\nOne two\n\n<!-- {COUNTER} -->\n\nthree\n"
    document = markdown(post)
    [embed] = document.embeds
    assert document.place_of(embed) == Place(7, 6)


@pytest.mark.parametrize(
    ("element", "reason"),
    [
        (COUNTER, ""),
        (f"<noscript>{COUNTER}</noscript>", "noscript"),
        (f"<template>{COUNTER}</template>", "template"),
        (COUNTER.replace("src", "data-src"), "data-src"),
    ],
)
def test_what_does_not_load_says_why(element: str, reason: str) -> None:
    [embed] = html(f"<p>One</p>{element}").embeds
    assert (embed.reason, embed.loads) == (reason, not reason)
