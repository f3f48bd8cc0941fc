"""What a page says of itself to machines."""

from __future__ import annotations

import json
import time

import pytest
from reading_pages import html, markdown


def json_ld(*values: str) -> list[object]:
    """What is read of scripts with these contents."""
    head = "".join(f'<script type="application/ld+json">{value}</script>' for value in values)
    return [dict(found) for found in html("x", head).metadata.json_ld]


def test_graphs_and_lists_are_flattened() -> None:
    """Every object, in the order of the page."""
    article, person = {"@type": "Article", "name": "A"}, {"@type": "Person", "name": "B"}
    graph = {"@context": "https://schema.org", "@graph": [article, [person]]}
    assert json_ld(json.dumps(graph), json.dumps([person])) == [graph, article, person, person]


@pytest.mark.parametrize(
    "broken", ["", "{", '{"a": }', "not json", "[1, 2", "null", "3", '"text"', "{'a': 1}", "[" * 5000]
)
def test_broken_json_ld_says_nothing_and_breaks_nothing(broken: str) -> None:
    """The next script is read all the same."""
    assert json_ld(broken, '{"@type": "Article"}')[-1] == {"@type": "Article"}


@pytest.mark.parametrize("deep", ['{"@graph":' * 900 + "{}" + "}" * 900, "[" * 900 + "{}" + "]" * 900])
def test_deep_json_ld_is_bounded(deep: str) -> None:
    """It is read to a depth no page needs."""
    assert len(json_ld(deep)) <= 13


def test_many_objects_are_bounded() -> None:
    """A page cannot make a check slow with them."""
    assert len(json_ld(json.dumps([{"n": n} for n in range(2000)]))) == 500


def test_the_first_of_two_meta_tags_counts() -> None:
    """By property, name or itemprop; keys in lower case."""
    head = (
        '<meta property="og:Title" content="A"><meta name="OG:TITLE" content="B">'
        '<meta name="author" content="">'
        '<meta itemprop="license" content="L"><meta charset="utf-8"><meta name="x">'
    )
    assert html("x", head).metadata.meta == {"og:title": "A", "author": "", "license": "L"}


def test_title_headings_and_language() -> None:
    """White space made single; the first title of the page."""
    document = html("<h1>One <i>two</i>\n</h1><h1> </h1><h1>Three</h1>", "<title>\n A &amp;\n B </title>")
    assert document.metadata.title == document.title == "A & B"
    assert document.metadata.headings == ("One two", "Three")
    assert document.metadata.language is None


def test_a_title_inside_a_picture_is_not_the_pages() -> None:
    """SVG has titles of its own."""
    assert html("<svg><title>Icon</title></svg>", "<title>Page</title>").title == "Page"


def test_a_canonical_address_counts_in_the_head_only() -> None:
    """In the body it has no effect, and that is worth saying."""
    link = '<link rel="Canonical" href="/a">'
    in_head, in_body = (
        html("x", link, url="https://a.example/b"),
        html(f"<p>x</p>{link}", url="https://a.example/b"),
    )
    assert (in_head.metadata.canonical, in_head.metadata.canonical_in_body) == ("https://a.example/a", None)
    assert (in_body.metadata.canonical, in_body.metadata.canonical_in_body) == (None, "https://a.example/a")


def test_licence_links_of_the_head() -> None:
    """Resolved, all of them."""
    head = (
        '<link rel="license" href="//l.example/1"><link rel="x license" href="/2">'
        '<link rel="licensed" href="/3"><link rel="DCTERMS.license" href="/4"><link itemprop="license" href="/5">'
    )
    picture = '<figure itemscope><link itemprop="license" href="/6"></figure>'
    assert html(f"x{picture}", head, url="https://a.example/").metadata.license_urls == (
        "https://l.example/1", "https://a.example/2", "https://a.example/4", "https://a.example/5",
    )


def test_front_matter_is_metadata_of_a_post() -> None:
    """And of nothing else."""
    assert markdown("---\ntitle: A\n---\nx").metadata.front_matter == {"title": "A"}
    assert markdown("x").metadata.front_matter == {}
    assert html("x").metadata.front_matter is None


def test_what_stands_in_a_template_says_nothing() -> None:
    """It is not part of the page until a script makes it one."""
    inside = (
        '<link rel="canonical" href="/t"><link rel="license" href="/t"><meta name="a" content="t"><h1>T</h1>'
    )
    document = html(f"<template>{inside}<title>T</title></template><h1>Page</h1>", "<title>Page</title>")
    metadata = document.metadata
    assert (metadata.title, metadata.headings, metadata.meta) == ("Page", ("Page",), {})
    assert (metadata.canonical, metadata.canonical_in_body, metadata.license_urls) == (None, None, ())


@pytest.mark.parametrize(
    "script",
    [
        '{"name": "A\nB"}', '{"name": "A\tB",}', '{"name": "A", "list": [1, 2, ], }',
        '//<![CDATA[\n{"name": "A"}\n//]]>', '<![CDATA[{"name": "A"}]]>', '/*<![CDATA[*/{"name": "A"}/*]]>*/',
        '<!--\n{"name": "A"}\n-->', '<!-- {"name": "A"} //-->', '{"name": "A"};', '{"name": "It\\\'s"}',
        '{"name": "A, ] and \\"B, }", "x": [1,],}',
    ],
)
def test_slightly_broken_json_ld_is_read(script: str) -> None:
    """What content systems do to it is undone; what stands in strings stays."""
    [found] = json_ld(script)
    assert isinstance(found, dict)
    assert found["name"] in ("A\nB", "A\tB", "A", "It's", 'A, ] and "B, }')


@pytest.mark.parametrize("script", ['{"name": "He said "no" to it"}', '{"name": "A"} alert(1)', "{name: 1,}"])
def test_json_ld_that_is_no_json_is_not_guessed_at(script: str) -> None:
    """Only what leaves no doubt is mended."""
    assert json_ld(script) == []


@pytest.mark.parametrize(
    "script", ['\\"' * 400_000, '{"a":"' + "\\" * 900_001, "{}" + " " * 900_000 + "x", "," * 900_000, "[" * 900_000]
)
def test_mending_json_ld_takes_linear_time(script: str) -> None:
    """A second would be thousands of times too long."""
    started = time.process_time()
    assert json_ld(script) == []
    assert time.process_time() - started < 3


def test_an_article_within_its_pages_object_is_found() -> None:
    """As what the page is mainly about; a bare reference to the page is nothing of its own."""
    article = {"@type": "NewsArticle", "headline": "A", "mainEntityOfPage": {"@type": "WebPage", "@id": "x"}}
    page = {"@type": "WebPage", "mainEntity": article}
    assert json_ld(json.dumps(page)) == [page, article]
    other = {"@type": "WebPage", "mainEntityOfPage": [article]}
    assert json_ld(json.dumps(other)) == [other, article]


def test_all_values_of_a_repeated_meta_tag_are_kept() -> None:
    """In the page's order, a bounded number; a tag that stands once is not among them."""
    head = '<meta name="author" content="A"><meta property="x" content="B"><meta name="Author" content="C">'
    metadata = html("x", head).metadata
    assert metadata.meta == {"author": "A", "x": "B"}
    assert metadata.repeated_meta == {"author": ("A", "C")}
    many = html("x", '<meta name="author" content="A">' * 5000).metadata.repeated_meta
    assert len(many["author"]) == 100
