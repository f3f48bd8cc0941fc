"""What readers see above a copy's text is its headline, whatever its metadata says."""

from __future__ import annotations

import pytest
from tale_pages import tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Edit
from licensecheck.credits.original.source import read_source
from licensecheck.document import Format, read

TITLE = "The library that lends a drill"
OTHER = "Scandal: council wastes a fortune on drills"
TITLES = f'<title>{TITLE} - The Gazette</title><meta property="og:title" content="{TITLE}">'


def html(above: str, head: str = TITLES) -> str:
    return f"<html><head>{head}</head><body><main>{above}<article>{tale()}</article></main></body></html>"


def headlines(above: str, head: str = TITLES) -> tuple[list[Edit], str | None]:
    original = read(html(f"<h1>{TITLE}</h1>").encode(), location="original.html", format=Format.HTML)
    copy = read(html(above, head).encode(), location="copy.html", format=Format.HTML)
    comparison = compare(original, copy, read_source(original))
    return [edit for edit in comparison.edits if edit.category is Category.HEADLINE], comparison.title


def test_another_headline_is_told_though_the_metadata_has_the_originals() -> None:
    edits, title = headlines(f"<h1>{OTHER}</h1>")
    assert [edit.copy.text for edit in edits] == [OTHER] == [title]
    assert edits[0].copy.line == 1
    assert edits[0].copy.column == html(f"<h1>{OTHER}</h1>").index(OTHER) + 1


@pytest.mark.parametrize("site", [
    "<h1>The Gazette</h1><h2>Sunday, October 4</h2>", "", "<h1>All the news of the valley</h1>",
])
@pytest.mark.parametrize("head", [TITLES, f"<title>The Gazette: {OTHER}</title>"])
def test_another_headline_is_told_where_readers_see_it_whatever_its_rank(site: str, head: str) -> None:
    above = f'{site}<h3 class="post-title entry-title"><a href="/p">{OTHER}</a></h3>'
    edits, title = headlines(above, head)
    assert [edit.copy.text for edit in edits] == [OTHER] == [title]
    assert edits[0].copy.column == html(above, head).index(f"{OTHER}</a>") + 1


def test_the_originals_headline_is_found_below_the_sites_name_whatever_its_rank() -> None:
    assert headlines(f'<h1>All the news of the valley</h1><h3 class="post-title entry-title">{TITLE}</h3>')[0] == []


@pytest.mark.parametrize("above", [
    f"<h1>{TITLE}</h1>",
    f'<h1>All the news of the valley</h1><div class="headline">{TITLE}</div>',
    f"<h1>All the news of the valley</h1><p>News › Town › {TITLE}</p>",
    f"<h2>{TITLE}</h2><h1>All the news of the valley</h1>",
    "<h1>The Gazette</h1>",
    "<h1>Town and country</h1>",
    "<h2>What our readers liked best this week</h2>",
    "",
])
def test_the_originals_is_found_where_readers_or_where_only_the_metadata_have_it(above: str) -> None:
    assert headlines(above)[0] == []


@pytest.mark.parametrize("head", [
    f"<title>{TITLE} | News from the northern valley</title>",
    f'<title>{TITLE}</title><meta property="og:site_name" content="News from the northern valley">',
])
def test_a_heading_that_is_the_sites_name_is_no_headline(head: str) -> None:
    assert headlines("<h1>News from the northern valley</h1>", head)[0] == []
    assert headlines("<h1>News from the southern valley</h1>", head)[0] != []


@pytest.mark.parametrize("name", ["sub-headline", "secondary-headline", "headline-deck", "headline-kicker"])
def test_the_line_below_a_headline_is_none(name: str) -> None:
    edits, title = headlines(f'<h1 class="headline">{OTHER}</h1><h2 class="{name}">What the council paid for</h2>')
    assert title == OTHER
    assert [edit.copy.text for edit in edits] == [OTHER]
    assert headlines(f'<h1 class="headline">{TITLE}</h1><h2 class="{name}">What the council paid for</h2>')[0] == []


@pytest.mark.parametrize(("heading", "added"), [
    (f"# {TITLE}.", False), (f"## “{TITLE}”", False), (f"# {TITLE} again.", True), (f"{TITLE} or two.", True),
])
def test_a_heading_of_a_post_is_the_headline_whatever_its_front_matter_is_called(heading: str, added: bool) -> None:
    original = read(html(f"<h1>{TITLE}</h1>").encode(), location="original.html", format=Format.HTML)
    text = tale().replace("<p>", "").replace("</p>", "\n\n")
    post = f"---\ntitle: In the papers\n---\nRepublished from The Gazette under CC BY-ND.\n\n{heading}\n\n{text}"
    edits = compare(original, read(post.encode(), location="copy.md"), read_source(original)).edits
    assert any(heading.lstrip("# ").rstrip(".") == edit.copy.text for edit in edits) == added


@pytest.mark.parametrize("heading", [
    "{}", "{}.", "{}!", "“{}”", "Opinion: {}", "OPINION {}", "Town / {}", "» {}",
    "{} | The Gazette", "{} – The Gazette", "{} - The Gazette", "{} (video)", "{} [podcast]", "{} • 5 min read",
    "{} #", "{} ¶", "★ {}", "1. {}", "🔨 {}",
    "<span>Opinion</span> {}", "{} <small>The Gazette</small>", "<small>The Gazette</small><br>{}", "{}<br>The Gazette",
    "<b>T</b>he library that lends a drill", "The <i>library</i> that lends a drill",
])
def test_what_stands_apart_beside_a_headline_is_none_of_it(heading: str) -> None:
    heading = heading.format(TITLE)
    assert headlines(f"<h1>{heading}</h1>", f"<title>{heading}</title>")[0] == []


@pytest.mark.parametrize("heading", [
    "{}?", "“{}?”", "{}? | The Gazette", "{}, critics say", "{} and a saw", "Why {}", "Not {}", "{}: a scandal",
    "The library that lends", "that lends a drill",
])
@pytest.mark.parametrize("head", ["<title>{} | The Gazette</title>", TITLES])
def test_a_headline_that_says_more_or_less_or_asks_is_another(heading: str, head: str) -> None:
    heading = heading.format(TITLE)
    edits, _ = headlines(f"<h1>{heading}</h1>", head.format(heading))
    assert [edit.copy.text for edit in edits] == [heading]


def test_a_headline_that_asks_is_another_where_it_no_longer_does() -> None:
    original = read(html("<h1>Who lends a drill today?</h1>").encode(), location="original.html", format=Format.HTML)
    for heading, found in (("Who lends a drill today", True), ("Who lends a drill today?", False)):
        copy = read(html(f"<h1>{heading}</h1>", "").encode(), location="copy.html", format=Format.HTML)
        edits = compare(original, copy, read_source(original)).edits
        assert [e.copy.text for e in edits if e.category is Category.HEADLINE] == ([heading] if found else [])


@pytest.mark.parametrize(("one", "other", "is_same"), [
    ("The drill comes home; the saw stays", "The drill comes home, the saw stays", True),
    ("Το τρυπάνι γύρισε σπίτι", "Το τρυπάνι γύρισε σπίτι;", False),
])
def test_a_semicolon_asks_behind_greek_letters_alone(one: str, other: str, is_same: bool) -> None:
    for title, heading in ((one, other), (other, one)):
        original = read(html(f"<h1>{title}</h1>", "").encode(), location="original.html", format=Format.HTML)
        copy = read(html(f"<h1>{heading}</h1>", "").encode(), location="copy.html", format=Format.HTML)
        edits = compare(original, copy, read_source(original)).edits
        assert [edit.category is Category.HEADLINE for edit in edits] == ([] if is_same else [True])
