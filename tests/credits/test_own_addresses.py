"""An original is reached by every address that it gives for itself, and by none that it does not."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, ORIGINAL, read_copy, source

from licensecheck.credits.addresses import parse_address, same_page
from licensecheck.credits.model import Said

SITE = "https://harbourpost.example"


def original(head: str) -> str:
    return ORIGINAL.replace("</head>", f"{head}</head>")


def led_to(head: str, link: str) -> list[tuple[str, Said]]:
    line = f'<p>This article was first published by <a href="{link}">The Harbour Post</a>.</p>'
    found = read_copy(ARTICLE + line, original=source(original(head)))
    return [(one.target, one.said) for one in found.source_links]


@pytest.mark.parametrize(
    ("head", "link"),
    [
        (f'<link rel="shortlink" href="{SITE}/?p=48213">', f"{SITE}/?p=48213"),
        ('<link rel="shortlink" href="/?p=48213">', "http://www.harbourpost.example/?p=48213&utm_source=x"),
        ('<link rel="ShortLink" href="https://short.example/x7">', "https://short.example/x7/"),
        (f'<link rel="amphtml" href="{SITE}/light/tides">', f"{SITE}/light/tides"),
        ('<meta property="og:url" content="https://news.harbourpost.example/tides">',
         "https://news.harbourpost.example/tides"),
        ('<meta name="citation_doi" content="10.5555/hp.48213">', "https://doi.org/10.5555/HP.48213"),
        ('<meta name="citation_doi" content="doi:10.5555/hp.48213">', "http://dx.doi.org/10.5555/hp.48213"),
        ('<meta name="DC.Identifier" content="https://doi.org/10.5555/1234567">', "https://doi.org/10.5555/1234567"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tides and towns", "author": "L. M.",'
         f' "url": "{ADDRESS}", "identifier": {{"@type": "PropertyValue", "propertyID": "doi",'
         ' "value": "10.5555/hp.48213"}}</script>', "https://doi.org/10.5555/hp.48213"),
    ],
)
def test_a_link_to_another_address_of_the_original_leads_to_it(head: str, link: str) -> None:
    assert ("article", Said.YES) in led_to(head, link)


def test_such_an_address_in_words_is_for_a_person() -> None:
    page = original('<meta name="citation_doi" content="10.5555/hp.48213">')
    found = read_copy(f"{ARTICLE}<p>First published: https://doi.org/10.5555/hp.48213.</p>", original=source(page))
    assert ("article", Said.ALMOST) in [(one.target, one.said) for one in found.source_links]


@pytest.mark.parametrize(
    ("head", "link"),
    [
        ("", f"{SITE}/?p=48213"),
        (f'<link rel="shortlink" href="{SITE}/?p=48213">', f"{SITE}/?p=48214"),
        (f'<link rel="amphtml" href="{SITE}/light/tides">', f"{SITE}/light/winds"),
        ('<meta name="citation_doi" content="10.5555/hp.48213">', "https://doi.org/10.5555/hp.48214"),
        ('<meta name="citation_doi" content="10.5555/1234567">', "https://doi.org/10.9999/1234567"),
        (f'<link rel="shortlink" href="{SITE}/">', SITE),
        (f'<link rel="shortlink" href="{SITE}/topics/tides">', f"{SITE}/topics/tides"),
        (f'<link rel="alternate" href="{SITE}/feed">', f"{SITE}/feed"),
        (f'<link rel="next" href="{SITE}/2021/06/winds">', f"{SITE}/2021/06/winds"),
    ],
)
def test_no_other_address_does(head: str, link: str) -> None:
    assert "article" not in [target for target, _ in led_to(head, link)]


def test_addresses_that_are_the_same_page_or_stand_in_the_body_are_not_kept() -> None:
    head = f'<link rel="amphtml" href="{ADDRESS}amp/"><meta property="og:url" content="{ADDRESS}?utm_source=x">'
    page = original(head).replace("</body>", f'<link rel="shortlink" href="{SITE}/?p=1"></body>')
    assert source(page).urls_too == ()
    studied = original("").replace("</body>", "<p>DOI: https://doi.org/10.5555/study.1</p></body>")
    assert source(studied).urls_too == ()


def test_a_number_in_an_identifier_does_not_stand_for_it() -> None:
    first, second = (parse_address(f"https://doi.org/{one}/1234567") for one in ("10.5555", "10.9999"))
    assert first is not None
    assert second is not None
    assert not same_page(first, second)
