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
    read_copy,
    source,
)

from licensecheck.compare.comparing import compare
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Author, Credits, Licence, Said

BY_ND = Licence("by-nd", "4.0")


def named(found: Credits) -> list[Said]:
    return [author.named for author in found.authors]


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
    ("byline", "said"),
    [
        ("<p>BY LENA MORITZ AND JAN BERG</p>", [Said.YES, Said.YES]),
        ("<p>Moritz, Lena; Berg, Jan</p>", [Said.YES, Said.YES]),
        ("<p>Dr. Lena\n   Moritz &amp; Prof. Jan Berg</p>", [Said.YES, Said.YES]),
        ("<p>By Lena Moritz</p>", [Said.YES, Said.NO]),
        ("<p>By Lena Morits and Jan Berg</p>", [Said.DIFFERENTLY, Said.YES]),
        ("<p>By L. Moritz and Jan Berg</p>", [Said.ALMOST, Said.YES]),
        ("<p>By Le\u00adna Mo\u00adritz and Jan Berg</p>", [Said.YES, Said.YES]),
        ("<!-- By Lena Moritz and Jan Berg -->", [Said.HIDDEN, Said.HIDDEN]),
        ('<p style="display:none">By Lena Moritz</p><p>Jan Berg</p>', [Said.HIDDEN, Said.YES]),
        ("", [Said.NO, Said.NO]),
    ],
)
def test_authors(byline: str, said: list[Said]) -> None:
    assert named(read_copy(byline + ARTICLE + CREDIT)) == said


def test_a_publisher_that_is_the_author_is_named_once() -> None:
    original = source()._replace(authors=(Author("The Harbour Post Ltd, Aarhus"),))
    assert named(read_copy(ARTICLE + CREDIT, original=original)) == [Said.YES]
    assert named(read_copy(ARTICLE, original=original)) == [Said.NO]
    other = source()._replace(authors=(Author("The Harbour Poster"),))
    assert named(read_copy(ARTICLE + CREDIT, original=other)) == [Said.NO]


def test_front_matter_that_themes_print_names_an_author() -> None:
    post = markdown(
        "---\ntitle: Tides\nauthor: Lena Moritz\nsource: " + ADDRESS + "\n---\n\n" + "\n\n".join(BODY) + "\n"
    )
    found = read_credits(post, source(), comparison(post))
    assert named(found) == [Said.YES, Said.NO]
    assert best_link(found) == ("article", Said.ALMOST)
    assert found.authors[0].evidence[0].text == "front matter, author: Lena Moritz"


def test_the_articles_own_words_name_nobody_but_in_a_byline() -> None:
    about = (
        "The ledgers were found by Lena Moritz, who had been looking for other things for some "
        "years in the same archive on the hill, as she says in the long preface to her last book "
        "about them."
    )
    document_body = f"<p>{about}</p>{ARTICLE}"
    document = html(document_body)
    compared = comparison(document)._replace(
        copy_region=(0, len(document.text)), copy_matched=((0, len(document.text)),)
    )
    assert read_credits(document, source(), compared).authors[0].named is Said.ALMOST
    byline = html(BYLINE + ARTICLE)
    compared = comparison(byline)._replace(
        copy_region=(0, len(byline.text)), copy_matched=((0, len(byline.text)),)
    )
    assert named(read_credits(byline, source(), compared)) == [Said.YES, Said.YES]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>Lena Moritz, University of Aarhus</p>", Said.YES),
        ("<p>Lena Moritz, UNIVERSITY OF AARHUS.</p>", Said.YES),
        ("<p>Lena Moritz, Univesity of Aarhus</p>", Said.DIFFERENTLY),
        ("<p>Lena Moritz</p><!-- University of Aarhus -->", Said.HIDDEN),
        ("<p>Lena Moritz</p>", Said.NO),
    ],
)
def test_institutions(body: str, said: Said) -> None:
    assert read_copy(body + ARTICLE).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz, MIT</p>", Said.YES),
    ("<p>Lena Moritz</p><p>MIT</p>", Said.YES),
    ("<p>Lena Moritz, Massachusetts Institute of Technology</p>", Said.YES),
    ("<p>Lena Moritz mit Fotos</p>", Said.NO),
    ("<p>Lena Moritz, MITRE</p>", Said.NO),
])
def test_an_institution_may_go_by_its_short_name_or_without_it(line: str, said: Said) -> None:
    authors = (Author("Lena Moritz", "Massachusetts Institute of Technology (MIT)"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("name", "form", "said"), [
    ("Juergen Mueller", "Jürgen Müller", Said.YES),
    ("Michael Schroeder", "Michael Schröder", Said.YES),
    ("Joerg Boese", "Jörg Boese", Said.YES),
    ("Carlos Bueno", "Carlos Buno", Said.DIFFERENTLY),
    ("Michael Lee", "Michal Lee", Said.DIFFERENTLY),
])
def test_a_name_in_plain_letters_may_have_its_own_in_the_copy(name: str, form: str, said: Said) -> None:
    original = source()._replace(authors=(Author(name),))
    assert named(read_copy(f"<p>By {form}</p>{ARTICLE}", original=original)) == [said]


def test_an_institutions_apostrophe_may_be_gone() -> None:
    authors = (Author("Lena Moritz", "Queen's College"),)
    body = "<p>Lena Moritz, Queens College</p>"
    assert read_copy(body + ARTICLE, original=source()._replace(authors=authors)).authors[0].institution is Said.YES


def test_no_institution_where_the_original_names_none() -> None:
    original = source()
    original = original._replace(authors=tuple(a._replace(institution=None) for a in original.authors))
    assert read_copy(BYLINE + ARTICLE, original=original).authors[0].institution is None


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ('<a href="https://harbourpost.example/profiles/lena-moritz-7">Lena Moritz</a>', Said.YES),
        (
            '<a href="https://harbourpost.example/profiles/lena-moritz-7">her page</a> Lena Moritz',
            Said.ALMOST,
        ),
        ('<a href="/staff/lena">Lena Moritz</a>', Said.DIFFERENTLY),
        ("Lena Moritz", Said.NO),
    ],
)
def test_links_to_the_author(link: str, said: Said) -> None:
    assert read_copy(f"<p>By {link}</p>{ARTICLE}").authors[0].linked is said


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
        "<p>The conversation about this goes on. Read it in print.</p>",
        "<p>A conversation. Read it.</p>",
    ):
        assert read_copy(ARTICLE + line, original=original).publisher is Said.NO
    for line in (
        "<p>Republished from The Conversation.</p>",
        "<p>Republished from the Conversation</p>",
        "<p>THE CONVERSATION</p>",
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


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<p>© 2021 Lena Moritz</p>", Said.YES),
        ("<p>Copyright Lena Moritz 2021</p>", Said.ALMOST),
        ("<p>© 2021 The Copier</p>", Said.NO),
    ],
)
def test_the_articles_copyright_notice(line: str, said: Said) -> None:
    original = source()._replace(copyright_notice="© 2021 Lena Moritz")
    assert read_copy(ARTICLE + line, original=original).copyright_notice is said


@pytest.mark.parametrize(
    ("line", "claimed"),
    [
        ("<p>This article may not be reproduced without the permission of The Copier.</p>", True),
        ("<p>All rights reserved. This story is the property of The Copier.</p>", True),
        ("<p>Do not copy or republish this article without written permission.</p>", True),
        ("<p>© The Copier. Alle Rechte an diesem Artikel vorbehalten.</p>", True),
        ("<p>È vietata la riproduzione di questo articolo.</p>", True),
        ("<p>Proibida a reprodução total ou parcial deste artigo.</p>", True),
        ("<p>© The Copier. All rights reserved, except for this article.</p>", False),
        ("<p>All rights reserved. This does not apply to this article.</p>", False),
        ("<p>Alle Rechte vorbehalten, ausgenommen dieser Artikel.</p>", False),
        ("<p>Not all rights reserved: this article may be republished.</p>", False),
        ("<p>All rights reserved. This article may not be copied unless the article is paid for.</p>", True),
        ("<p>© 2021 The Copier. All rights reserved.</p>", False),
        ("<p>All content on this site: all rights reserved.</p>", False),
        ("", False),
    ],
)
def test_claims_over_the_article(line: str, claimed: bool) -> None:
    assert bool(read_copy(ARTICLE + CREDIT + line).relicensing) is claimed


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f'<p><a href="{ADDRESS}">Read the full article on The Harbour Post</a></p>', True),
        ("<p>Read the full article on The Harbour Post</p>", False),
        ('<p><a href="/more">Continue reading</a></p>', False),
        (f'<p><a href="{ADDRESS}">Lire la suite</a></p>', True),
        (f'<p><a href="{ADDRESS}">Read more »</a></p>', True),
        ('<p><a href="/more">Read more</a></p>', False),
        (f'<p>Read more: <a href="{ADDRESS}">Tides and towns</a></p>', False),
    ],
)
def test_an_excerpt_notice_links_on(line: str, found: bool) -> None:
    assert (read_copy(ARTICLE + line).excerpt_notice is not None) is found


@pytest.mark.parametrize(("link", "found"), [
    (f'<a href="{ADDRESS}">Continue reading</a>', True),
    (f'<a href="{ADDRESS}">[…]</a>', True),
    (f'<a href="{ADDRESS}">tide tables</a>', False),
    ('<a href="/more">Continue reading</a>', False),
])
def test_an_excerpts_last_paragraph_may_end_in_the_link_to_the_rest(link: str, found: bool) -> None:
    document = html(f"{ARTICLE.removesuffix('</p>')} {link}</p>")
    whole = (0, len(document.text))
    compared = comparison(document)._replace(copy_region=whole, copy_matched=(whole,))
    assert (read_credits(document, source(), compared).excerpt_notice is not None) is found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>This article has been edited for length.</p>", True),
        ("<p>Dieser Artikel wurde leicht gekürzt.</p>", True),
        ("<p>Edited by hand since 1921</p>", False),
        ("", False),
    ],
)
def test_a_change_notice(line: str, found: bool) -> None:
    assert (read_copy(ARTICLE + line).change_notice is not None) is found


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


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz</p><p>Reader in Tides, University of Aarhus</p>", Said.YES),
    ("<p>Lena Moritz</p><p>Photo: University of Aarhus</p>", Said.ALMOST),
    ('<p>Lena Moritz</p><p>Tags: <a href="/tag/u">University of Aarhus</a></p>', Said.ALMOST),
    ('<nav><a href="/u">University of Aarhus</a></nav><p>Lena Moritz</p>', Said.ALMOST),
    ('<p>Lena Moritz</p><p><a href="/x">University of Aarhus closes its doors</a></p>', Said.ALMOST),
    ("<p>Lena Moritz</p><p>University of Aarhus gives money as a member of a club of ten.</p>", Said.ALMOST),
    (f"<p>Lena Moritz</p>{'<p>Another line.</p>' * 4}<p>University of Aarhus</p>", Said.ALMOST),
    ("<p>University of Aarhus</p>", Said.ALMOST),
    ("<p>Lena Moritz</p><aside><p>Sponsored by University of Aarhus</p></aside>", Said.ALMOST),
    ("<aside><p>Lena Moritz</p><p>University of Aarhus</p></aside>", Said.YES),
    ("<p>Lena Moritz</p><aside class='author-bio'><p>Reader, University of Aarhus</p></aside>", Said.YES),
    ("<p>Researcher Moritz teaches at the University of Aarhus.</p>", Said.YES),
    ("<p>Professor Moritz teaches at the University of Aarhus.</p>", Said.YES),
    ("<p>L. Moritz, University of Aarhus</p>", Said.YES),
    ("<p>LENA MORITZ</p><p>UNIVERSITY OF AARHUS</p>", Said.YES),
    ("<p>Hans Moritz, University of Aarhus</p>", Said.ALMOST),
    ("<p>Lena Holm, University of Aarhus</p>", Said.ALMOST),
])
def test_an_institution_counts_beside_its_author(line: str, said: Said) -> None:
    assert read_copy(line + ARTICLE).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>By Will May</p><p>May is a fellow at Tern College.</p>", Said.YES),
    ("<p>By Will May</p><p>Will works at Tern College.</p>", Said.YES),
    ("<p>By Will May</p><p>Will May</p><p>Tern College</p>", Said.YES),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>In that case Tern College will pay.</p>", Said.ALMOST),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>Lecture: 12 May, Tern College</p>", Said.ALMOST),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>Ann May, Tern College</p>", Said.ALMOST),
])
def test_a_word_of_a_name_alone_is_one_where_it_is_written_as_one(line: str, said: Said) -> None:
    authors = (Author(name="Will May", institution="Tern College"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz</p><p>University of St Aarhus</p>", Said.YES),
    ("<p>Our sponsors: University of St Aarhus</p><p>Lena Moritz, University of St Aarhus</p>", Said.YES),
    ("<p>Lena Moritz</p><p>Photo: University of St Aarhus</p>", Said.ALMOST),
    (f"<p>Lena Moritz</p>{'<p>Another line.</p>' * 4}<p>University of St Aarhus</p>", Said.ALMOST),
])
def test_in_another_punctuation_an_institution_counts_beside_its_author_as_well(line: str, said: Said) -> None:
    authors = (Author(name="Lena Moritz", institution="University of St. Aarhus"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("key", "said"), [("title", Said.NO), ("author", Said.YES)])
def test_a_posts_title_credits_no_institution(key: str, said: Said) -> None:
    post = f"---\n{key}: Lena Moritz, University of Aarhus\n---\n\nLena Moritz wrote on tides.\n"
    document = markdown(post)
    assert read_credits(document, source(), comparison(document)).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<figure><figcaption>Lena Moritz, CC BY-ND</figcaption></figure>", Said.ALMOST),
    ("<figure><figcaption>Lena Moritz, Author provided</figcaption></figure>", Said.ALMOST),
    ("<figure><figcaption>Lena Moritz</figcaption></figure>", Said.YES),
    ("<p>By Jane Other, photos by Lena Moritz</p>", Said.NO),
    ("<p>Text: Jane Other, Fotos: Lena Moritz</p>", Said.NO),
    ("<p>By Jane Other | Photography: Lena Moritz</p>", Said.NO),
    ("<p>Words and pictures: Lena Moritz</p>", Said.YES),
    ("<p>Translator: Lena Moritz</p>", Said.ALMOST),
    ("<p>Traducción: Lena Moritz</p>", Said.ALMOST),
    ("<p>Fact-checked by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other. Fact-checking: Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other. Additional reporting by Lena Moritz</p>", Said.ALMOST),
    ("<p>Edited for length by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other, based on research by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other, adapted from a text by Lena Moritz</p>", Said.ALMOST),
    ("<p>Interview with Jan Berg and Lena Moritz by Jane Other</p>", Said.ALMOST),
    ("<p>Entretien avec Lena Moritz, par Jane Other</p>", Said.ALMOST),
    ("<p>Not written by Lena Moritz</p>", Said.ALMOST),
    ("<p>Editado por Lena Moritz</p>", Said.ALMOST),
    ("<p>Traduzione di Lena Moritz</p>", Said.ALMOST),
    ("<p>Aus dem Englischen von Lena Moritz</p>", Said.ALMOST),
    ("<p>责任编辑：Lena Moritz</p>", Said.ALMOST),
    ("<p>Interview, written and edited by Lena Moritz</p>", Said.YES),
    ("<p>Interview by Lena Moritz</p>", Said.YES),
    ("<p>Research and text by Lena Moritz</p>", Said.YES),
    ("<p>Foto oleh Lena Moritz</p>", Said.NO),
    ("<p>사진=Lena Moritz</p>", Said.NO),
    ("<p>تصوير: Lena Moritz</p>", Said.NO),
    ("<p>फोटो: Lena Moritz</p>", Said.NO),
    ("<p>Світлини: Lena Moritz</p>", Said.NO),
    ('<p>Read more: <a href="/x">Why rivers bend where they do</a> by Lena Moritz</p>', Said.ALMOST),
    ('<p><a href="/u">The University of the Far North</a> and Lena Moritz</p>', Said.YES),
])
def test_a_name_in_another_role_is_no_authors(line: str, said: Said) -> None:
    assert read_copy(ARTICLE + line).authors[0].named is said
