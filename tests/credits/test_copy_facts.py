"""What a copy says, where a reader sees it; each fact where it is right, wrong and doubtful."""

from __future__ import annotations

import pytest
from credit_pages import (
    ADDRESS,
    ARTICLE,
    BODY,
    BYLINE,
    CREDIT,
    FOOTER,
    comparison,
    html,
    markdown,
    named,
    read_copy,
    source,
)

from licensecheck.compare.comparing import compare
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Credits, Licence, Said

BY_ND = Licence("by-nd", "4.0")


def best_link(found: Credits) -> tuple[str, Said] | None:
    return next(((link.target, link.said) for link in found.source_links), None)


def test_a_complete_copy_says_everything() -> None:
    found = read_copy(BYLINE + ARTICLE + CREDIT + FOOTER)
    assert named(found) == [Said.YES, Said.YES]
    assert [a.institution for a in found.authors] == [Said.YES, Said.YES]
    assert found.publisher is Said.YES
    assert best_link(found) == ("article", Said.YES)
    assert [(s.licence, s.named, s.linked, s.said) for s in found.licences] == [(BY_ND, True, True, Said.YES)]
    assert (found.relicensing, found.excerpt_notice, found.change_notice, found.copyright_notice) == (
        (),
        None,
        None,
        None,
    )
    assert found.authors[0].evidence[0].text == "Lena Moritz"
    assert found.authors[0].evidence[0].place is not None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<p>Originally published by The Harbour Post.</p>", Said.YES),
        ("<p>Cet article est republié à partir de Harbour Post.</p>", Said.YES),
        ("<p>The Harbour Post</p>", Said.YES),
        (f'<p>Read more at <a href="{ADDRESS}">The Harbour Post</a></p>', Said.YES),
        (f'<p>First in <a href="{ADDRESS}">The Harbor Post</a></p>', Said.DIFFERENTLY),
        ("<p>First seen on harbourpost.example</p>", Said.ALMOST),
        ("<p>sign up: the harbour post is what we call the post in the harbour</p>", Said.NO),
        ("<!-- Originally published by The Harbour Post -->", Said.HIDDEN),
        ("", Said.NO),
    ],
)
def test_publisher(line: str, said: Said) -> None:
    assert read_copy(ARTICLE + line).publisher is said


@pytest.mark.parametrize("publisher", ["openHarbour", "iNews", "de Havenpost", "harbour.example", "24 Hours"])
def test_a_publisher_written_with_small_letters(publisher: str) -> None:
    original = source()._replace(publisher=publisher)
    for line in (f"Originally published by {publisher}.", f"Source: {publisher}, under a licence", publisher):
        assert read_copy(f"{ARTICLE}<p>{line}</p>", original=original).publisher is Said.YES


def test_a_publisher_below_the_headline_counts_at_any_distance() -> None:
    line, menu = "<div>The Harbour Post</div>", "<ul>" + "<li>Share this with somebody</li>" * 30 + "</ul>"
    assert read_copy(f"<h1>Tides and towns</h1>{line}{menu}{ARTICLE}").publisher is Said.YES
    assert read_copy(f"{line}<h1>Tides and towns</h1>{menu}{ARTICLE}").publisher is Said.NO
    assert read_copy(f"{line}{menu}{ARTICLE}").publisher is Said.NO


def test_a_headline_that_ends_in_the_publishers_name_does_not_say_where_the_text_is_from() -> None:
    headline = "Tides and towns | The Harbour Post"
    assert read_copy(f"<h1>{headline}</h1>{ARTICLE}").publisher is Said.ALMOST
    assert read_copy(f"<h1>Tides and towns</h1><p>{headline}</p>{ARTICLE}").publisher is Said.YES
    assert read_copy(f"<h1>The Harbour Post</h1><h2>Tides and towns</h2>{ARTICLE}").publisher is Said.YES


def test_ordinary_words_are_not_the_publishers_name() -> None:
    original = source()._replace(publisher="The Conversation")
    for line in (
        "<p>Join the conversation on our pages</p>",
        "<h3>Join the Conversation</h3>",
        "<h3>JOIN THE CONVERSATION</h3>",
        '<section id="comments"><h3>Join the Conversation</h3><p>Comments are moderated.</p></section>',
        '<section id="comments"><h3>The Conversation (12)</h3><p>Comments are moderated.</p></section>',
        "<p>The conversation about this goes on. Read it in print.</p>",
        "<p>A conversation. Read it.</p>",
    ):
        assert read_copy(ARTICLE + line, original=original).publisher is Said.NO
    for line in (
        "<p>Republished from The Conversation.</p>",
        "<p>Republished from the Conversation</p>",
        "<p>THE CONVERSATION</p>",
        f'<p>Join <a href="{ADDRESS}">The Conversation</a></p>',
        "<p>この記事はThe Conversationに掲載されました。元の記事</p>",
    ):
        assert read_copy(ARTICLE + line, original=original).publisher is Said.YES


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f'<p><a href="{ADDRESS}?utm_source=x#a">Original</a></p>', ("article", Said.YES)),
        (f'<p><a href="https://c.example/r?url={ADDRESS}&amp;x=2">Original</a></p>', ("article", Said.ALMOST)),
        (f'<p><a href="https://a.example/share?url={ADDRESS}">Share</a></p>', None),
        (f'<p><a href="https://flipboard.com/bookmarklet/popout?v=2&amp;url={ADDRESS}">Flip</a></p>', None),
        (f'<p><a href="whatsapp://forward?text={ADDRESS}">Tell a friend</a></p>', None),
        (
            '<p>Published by <a href="https://harbourpost.example">The Harbour Post</a></p>',
            ("home", Said.YES),
        ),
        (
            (
                '<p>Originally published by <a '
                'href="https://harbourpost.example/2019/01/other-story/">The Harbour '
                'Post</a>.</p>'
            ),
            ("other-article", Said.YES),
        ),
        (f"<p>Originally published by The Harbour Post ({ADDRESS}).</p>", ("article", Said.ALMOST)),
        (f"<p>原文：{ADDRESS}。</p>", ("article", Said.ALMOST)),
        (f"<p>原文：{ADDRESS}x。</p>", None),
        (f'<div hidden><a href="{ADDRESS}">source</a></div>', ("article", Said.HIDDEN)),
        (f'<!-- <a href="{ADDRESS}">source</a> -->', ("article", Said.HIDDEN)),
        ('<p><a href="https://harbourpost.example/profiles/lena-moritz-7">Lena Moritz</a></p>', None),
        ("", None),
    ],
)
def test_links_to_the_source(line: str, expected: tuple[str, Said] | None) -> None:
    assert best_link(read_copy(ARTICLE + line)) == expected


def test_a_wrong_link_in_the_credit_line_is_told_from_one_in_a_list_of_articles() -> None:
    link = '<a href="https://harbourpost.example/2019/01/other-story/">{}</a>'
    credit = f"<p>First published by The Harbour Post. Read the {link.format('original article')}.</p>"
    [astray] = read_copy(ARTICLE + credit).source_links
    assert (astray.target, astray.in_credit) == ("other-article", True)
    listed = f"<ul><li>{link.format('The Harbour Post: other stories')}</li></ul>"
    assert not any(one.in_credit for one in read_copy(ARTICLE + listed).source_links)


HIDDEN = [
    ("<p hidden>Originally  published by The Harbour Post, Ærø</p>",
     "Originally published by The Harbour Post, Ærø", "<p"),
    ("<!-- Ærø, originally\n published by  The Harbour Post -->", "The Harbour Post", "The Harbour"),
]


@pytest.mark.parametrize(("line", "words", "first"), HIDDEN)
def test_what_no_reader_sees_is_quoted_at_its_place(line: str, words: str, first: str) -> None:
    page = f"{ARTICLE}\n{line}".replace("\n", "\n ")
    [shown] = read_copy(page).publisher_evidence
    assert (shown.text, shown.hidden) == (words, "hidden" if "<p" in line else "comment")
    assert page.splitlines()[shown.place.line - 1][shown.place.column - 1 :].startswith(first)


def test_a_link_that_no_reader_sees_is_quoted_with_its_words() -> None:
    [link] = read_copy(f'{ARTICLE}<p hidden><a href="{ADDRESS}">Source</a></p>').source_links
    assert (link.evidence.text, link.evidence.hidden) == (f"Source ({ADDRESS})", "hidden")


def test_a_link_in_a_comment_is_quoted_at_its_place() -> None:
    page = f'{ARTICLE}\n<!-- Read\n  it <a href="{ADDRESS}">there</a> -->'
    [link] = read_copy(page).source_links
    assert (link.evidence.text, link.evidence.hidden) == (ADDRESS, "comment")
    assert page.splitlines()[link.evidence.place.line - 1][link.evidence.place.column - 1 :].startswith(ADDRESS)


COUNTER = (
    '<img src="https://counter.theconversation.com/content/1234/count.gif?distributor=republish-l'
    'ightbox-basic" alt="" width="1">'
)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (COUNTER, [("1234", True)]),
        (COUNTER + COUNTER, [("1234", True), ("1234", True)]),
        (f"<!-- {COUNTER} -->", [("1234", False)]),
        (COUNTER.replace("src=", "data-src="), [("1234", False)]),
        (
            '<iframe src="https://counter.theconversation.edu.au/content/77/count.gif"></iframe>',
            [("77", True)],
        ),
        ('<img src="/wp-content/uploads/2020/01/count.gif" alt="">', [(None, True)]),
        (
            (
                '<script src="https://theconversation.com/javascripts/lib/content_tracker_hook.js'
                '" data-counter="https://counter.theconversation.com/content/9/count"></script>'
            ),
            [("9", True)],
        ),
        (
            '<img src="https://news.example/?republication-pixel=true&amp;post=45&amp;ga4=G-1">',
            [("45", True)],
        ),
        ('<img src="https://ads.example/pixel.gif">', []),
        ('<script src="/js/countdown.js"></script>', []),
        ("", []),
    ],
)
def test_counters(code: str, expected: list[tuple[str | None, bool]]) -> None:
    assert [(c.article_id, c.loads) for c in read_copy(ARTICLE + code).counters] == expected


def test_canonical() -> None:
    assert read_copy(ARTICLE, f'<link rel="canonical" href="{ADDRESS}">').canonical == ADDRESS
    assert read_copy(ARTICLE).canonical is None


def test_an_empty_copy_says_nothing() -> None:
    found = read_copy("")
    assert named(found) == [Said.NO, Said.NO]
    assert (found.publisher, found.source_links, found.licences, tuple(found.counters)) == (Said.NO, (), (), ())


def test_hostile_pages_are_bounded() -> None:
    found = read_copy("<p>" + "Lena cc by " * 20_000 + "</p>" + ARTICLE)
    assert found.authors[1].named is Said.NO


def test_evidence_stands_at_its_place_in_the_file() -> None:
    document = html("\n<p>  Zoë – written\n by  Le\u00adna\n   Moritz, ﬁrst</p>\n" + ARTICLE)
    found = read_credits(document, source(), comparison(document)).authors[0].evidence[0]
    assert found.text == "Le\u00adna Moritz"
    assert found.place is not None
    assert (found.place.line, found.place.column) == (3, 6)


@pytest.mark.parametrize(
    "form", ["<p>{0}</p><p>{1}</p><p>{2} <em>{3}</em></p>", "<p><em>{3}</em> {0}</p><p>{1}</p><p>{2}</p>"]
)
def test_a_credit_line_set_into_a_paragraph_names_the_publisher(form: str) -> None:
    copy = html(form.format(*BODY, CREDIT.removeprefix("<p>").removesuffix("</p>")))
    found = read_credits(copy, source(), compare(html(ARTICLE), copy, source()))
    assert found.publisher is Said.YES


def test_front_matter_that_themes_print_names_an_author() -> None:
    post = markdown(
        "---\ntitle: Tides\nauthor: Lena Moritz\nsource: " + ADDRESS + "\n---\n\n" + "\n\n".join(BODY) + "\n"
    )
    found = read_credits(post, source(), comparison(post))
    assert named(found) == [Said.YES, Said.NO]
    assert best_link(found) == ("article", Said.ALMOST)
    assert found.authors[0].evidence[0].text == "front matter, author: Lena Moritz"
