"""What a page loads: a counter is meant to be invisible, but it has to load."""

from __future__ import annotations

import pytest
from reading_pages import html

from licensecheck.document import read
from licensecheck.document.lazy import holding

PIXEL = "https://counter.example/content/1/count.gif"


def counters(body: str) -> list[tuple[str, bool]]:
    """The counter's appearances: the tag, and whether it loads."""
    return [(embed.tag, embed.loads) for embed in html(body).embeds if "counter.example" in embed.url]


@pytest.mark.parametrize(
    "body",
    [
        f'<img src="{PIXEL}">',
        f'<p>Word <img src="{PIXEL}" width="1" height="1" style="border:none !important"></p>',
        f'<img src="{PIXEL}" style="display:none">',
        f'<div hidden><img src="{PIXEL}"></div>',
        f'<div style="display:none"><p><img src="{PIXEL}"></p></div>',
        f'<img src="{PIXEL}" hidden>',
        f'<svg></svg><img src="{PIXEL}">',
        f'<table><img src="{PIXEL}"></table>',
    ],
)
def test_an_invisible_counter_loads(body: str) -> None:
    """A browser fetches images that it does not show."""
    assert counters(body) == [("img", True)]


@pytest.mark.parametrize(
    "body",
    [
        f'<!-- <img src="{PIXEL}"> -->',
        f'<noscript><img src="{PIXEL}"></noscript>',
        f'<amp-img src="{PIXEL}"></amp-img>',
        f'<template><img src="{PIXEL}"></template>',
        f'<img data-src="{PIXEL}">',
        f'<img src="" data-lazy-src="{PIXEL}">',
        f'<img data-original="{PIXEL}">',
    ],
)
def test_a_counter_that_does_not_load_is_told_apart(body: str) -> None:
    """In a comment, in `noscript` where scripts run, in a template, or waiting for a script."""
    assert counters(body) == [("img", False)]


@pytest.mark.parametrize("tag", ["textarea", "script", "style", "title", "xmp"])
def test_a_counter_written_as_text_is_none(tag: str) -> None:
    """Elements whose contents are no mark-up."""
    assert counters(f'<{tag}><img src="{PIXEL}"></{tag}>') == []


def test_what_a_consent_manager_holds_back_does_not_load() -> None:
    """A script that is one comment keeps mark-up until a reader agrees; a script's own words are no mark-up."""
    assert counters(f'<script type="text/plain"> <!-- <img src="{PIXEL}"> --></script>') == [("img", False)]
    assert counters(f"""<script>send("<!-- <img src='{PIXEL}'> -->")</script>""") == []


def test_scripts_and_frames_are_embeds() -> None:
    """Publishers count with them as well."""
    body = '<script src="https://counter.example/a.js" async></script><iframe src="https://counter.example/f"></iframe>'
    assert counters(body) == [("script", True), ("iframe", True)]


def test_a_script_that_carries_its_counter_in_an_attribute_loads() -> None:
    """The address stands in `data-counter`, the script reads it."""
    assert counters(f'<script data-counter="{PIXEL}">go()</script>') == [("script", True)]


def test_an_image_without_an_address_is_no_embed() -> None:
    """Nothing is loaded, nothing is told."""
    assert list(html("<img alt=x><script>1</script><iframe></iframe>").embeds) == []


def test_an_embed_knows_where_it_stands() -> None:
    """In the text, for the region it belongs to; on disk, for the report."""
    document = html(f'One\n<p>two <img src="{PIXEL}" alt="A pixel"> three</p>')
    (embed,) = document.embeds
    assert document.text[: embed.offset].split() == ["One", "two"]
    assert embed.alt == "A pixel"
    assert dict(embed.attributes) == {"src": PIXEL, "alt": "A pixel"}
    assert "data-counter" not in embed.attributes
    assert embed.attributes.get("data-counter", "none") == "none"
    assert embed.place is not None
    assert (embed.place.line, embed.place.column) == (2, 8)


def test_addresses_are_resolved() -> None:
    """Against the page's base."""
    (embed,) = html('<base href="https://a.example/x/"><img src="../c.gif">', url="https://b.example/").embeds
    assert embed.url == "https://a.example/c.gif"


@pytest.mark.parametrize(
    "source", ["data:image/gif;base64,R0lGOD", "/plugins/lazy/1x1.trans.gif", "/i/placeholder-16-9.svg"]
)
def test_a_stand_in_is_not_what_a_script_loads_in_its_place(source: str) -> None:
    """The address is the later one, which a browser by itself does not load."""
    (embed,) = html(f'<img src="{source}" data-src="{PIXEL}">').embeds
    assert (embed.url, embed.loads) == (PIXEL, False)
    (embed,) = html(f'<img src="{PIXEL}" data-src="https://a.example/large.gif">').embeds
    assert (embed.url, embed.loads) == (PIXEL, True)


@pytest.mark.parametrize(
    "body",
    [
        "",
        '<img src="https://a.example/b.gif">',
        f'<p>Word</p><img src="/a.gif"><img src="{PIXEL.upper()}" alt="A pixel">',
        f'<img src="/placeholder.gif" data-src="{PIXEL}"><img data-src="{PIXEL}">',
        f'<img src="data:image/gif;base64,R0lGOD" data-src="{PIXEL}">',
        f'<img src="{PIXEL}"><script src="{PIXEL}"></script>',
        f'<noscript><img src="{PIXEL}"></noscript>',
        f'<amp-img src="{PIXEL}"></amp-img>',
        f'<!-- <img src="{PIXEL}"> -->',
        f'<div hidden><!-- <img src="{PIXEL}"> --></div>',
        f'<p>Word</p><img src="/a.gif"><p>Word</p><div hidden><img src="/b.gif"><img src="{PIXEL}"></div>',
        f'<div hidden><img src="{PIXEL}"></div><img src="/a.gif">',
        f'<p>Word</p><img src="/a.gif" alt="two\nlines"><img src="{PIXEL}">',
        '<img src="/a.gif" alt="counter.example">',
    ],
)
@pytest.mark.parametrize("url", [None, "https://copier.example/", "https://counter.example/page"])
def test_a_search_finds_what_reading_all_embeds_finds(body: str, url: str | None) -> None:
    """It may find more, but nothing else, and in the same places."""
    found, embeds = holding(html(body, url=url).embeds, ("counter.example",)), html(body, url=url).embeds
    told, every = ([(e.tag, e.url, e.alt, e.loads, e.offset, e.place) for e in several] for several in (found, embeds))
    assert [one for one in every if "counter.example" in f"{one[1]} {one[2]}".lower()] == [
        one for one in told if "counter.example" in f"{one[1]} {one[2]}".lower()
    ]
    assert set(told) <= set(every)


def test_a_search_finds_elements_by_their_attributes() -> None:
    """Whatever stands in them; a name that is none is not searched for."""
    body = '<script src="/a.js"></script><script src="/b.js" data-hook="1"></script>'
    assert [embed.url for embed in holding(html(body).embeds, ("counter.example",), ("data-hook",))] == ["/b.js"]
    assert len(holding(html(body).embeds, ("counter.example",), ("no name",))) == 2


def test_thousands_of_comments_are_searched_within_bounds() -> None:
    """A page made of commented images costs no more than it is long."""
    embeds = html(f'<!-- <img src="{PIXEL}"> -->' * 3000).embeds
    assert len(embeds) == 200


@pytest.mark.parametrize("mark", ["amp", "⚡"])
def test_what_pages_for_mobile_readers_load(mark: str) -> None:
    page = f'<!DOCTYPE html><html {mark}><body><amp-pixel src="{PIXEL}"></amp-pixel><amp-img src="{PIXEL}"></amp-img>'
    found = [(embed.tag, embed.loads) for embed in read(page.encode(), location="a.html").embeds]
    assert found == [("img", True), ("img", True)]


@pytest.mark.parametrize("script", ["https://cdn.ampproject.org/v0.js", "https://cdn.ampproject.org/lts/v0.mjs"])
def test_their_script_makes_a_page_without_the_mark_one_of_them(script: str) -> None:
    body = f'<script async src="{script}"></script><amp-img src="{PIXEL}"><noscript><img src="{PIXEL}"></noscript>'
    assert counters(f"{body}</amp-img>") == [("img", True), ("img", False)]


def test_without_both_they_wait_for_a_script_that_may_be_elsewhere() -> None:
    body = f'<amp-pixel src="{PIXEL}"></amp-pixel><template><amp-img src="{PIXEL}"></amp-img></template>'
    found = [(embed.loads, embed.waits) for embed in html(f'{body}<!-- <amp-img src="{PIXEL}"> -->').embeds]
    assert found == [(False, True), (False, False), (False, False)]


@pytest.mark.parametrize("part", ["<template>{}</template>", "<noscript>{}</noscript>", "<div hidden>{}</div>"])
def test_they_are_known_where_nothing_but_a_hidden_part_has_one(part: str) -> None:
    found = html(part.format(f'<p><amp-img src="{PIXEL}"></amp-img></p>')).embeds
    assert [(embed.tag, embed.loads) for embed in found] == [("img", False)]


@pytest.mark.parametrize(("body", "waits"), [
    (f'<img src="data:image/gif;base64,R0" data-src="{PIXEL}">', True),
    (f'<img data-src="{PIXEL}">', False),
    (f'<img src="{PIXEL}">', False),
    (f'<noscript><img src="data:image/gif;base64,R0" data-src="{PIXEL}"></noscript>', False),
])
def test_an_image_behind_a_stand_in_waits_for_a_script(body: str, waits: bool) -> None:
    (embed,) = html(body).embeds
    assert embed.waits is waits
