"""Addresses: spellings of the same page, and what a link to the publisher's site leads to."""

from __future__ import annotations

import pytest

from licensecheck.credits.addresses import Target, classify, host_words, parse_address, same_page

STORY = "https://www.harbourpost.example/2021/05/tides-and-towns/"
NUMBERED = "https://theconversation.com/tides-and-towns-163796"


@pytest.mark.parametrize(
    "url",
    [
        "http://harbourpost.example/2021/05/tides-and-towns",
        "https://harbourpost.example/2021/05/tides-and-towns/?utm_source=x&fbclid=1",
        STORY + "#top",
        STORY + "amp/",
        STORY + "?amp=1",
        "https://amp.harbourpost.example/2021/05/tides-and-towns/",
        "https://m.harbourpost.example/2021/05/tides-and-towns/",
        "https://www.harbourpost.example:443/2021/05/tides-and-towns/",
        "https://www.harbourpost.example/2021/05/tides%2Dand-towns/index.html",
        "https://www.google.com/amp/s/www.harbourpost.example/2021/05/tides-and-towns/",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fharbourpost.example%2F2021%2F05%2Ftides-and-towns%2F",
        "https://www.google.com/url?q=https://harbourpost.example/2021/05/tides-and-towns/",
        "https://web.archive.org/web/20210601/https://harbourpost.example/2021/05/tides-and-towns/",
        "https://archive.ph/o/AbCdE/https://harbourpost.example/2021/05/tides-and-towns/",
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fharbourpost.example%2F2021%2F05%2Ftides-and-towns%2F",
        "https://archive.ph/2021.06.01-120000/https://harbourpost.example/2021/05/tides-and-towns/",
        "https://archive.today/newest/https://harbourpost.example/2021/05/tides-and-towns/",
        "https://webcache.googleusercontent.com/search?q=cache:u7f3kQ0aXyZJ:https://harbourpost.example/2021/05/tides-and-towns/+&cd=1",
        "http://webcache.googleusercontent.com/search?q=cache:harbourpost.example/2021/05/tides-and-towns",
        "https://href.li/?https://harbourpost.example/2021/05/tides-and-towns/",
        "https://l.threads.com/?u=https%3A%2F%2Fharbourpost.example%2F2021%2F05%2Ftides-and-towns%2F&e=x",
        "https://urldefense.com/v3/__https://harbourpost.example/2021/05/tides-and-towns/__;!!abc$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__harbourpost.example_2021_05_tides-2Dand-2Dtowns&d=x",
        "https://harbourpost.example/2021/05/tides-and-towns/print/",
        "https://harbourpost.example/2021/05/tides-and-towns/2",
        "https://harbourpost.example/2021/05/tides-and-towns/comment-page-1/#comment-3",
        "https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/2021/05/tides-and-towns/",
        "//harbourpost.example/2021/05/Tides-and-Towns",
    ],
)
def test_spellings_of_the_article(url: str) -> None:
    assert classify(url, parse_address(STORY)) is Target.ARTICLE


@pytest.mark.parametrize(
    "rest",
    [
        "", "/", "/A-b", "/a//b/", "/a/index.html", "/a/amp/", "/a.amp.html", "/a?b=1&utm_x=2", "?c=d#e", "#e",
        "/a;b=(c)/*", "/1234567",
    ],
)
@pytest.mark.parametrize("host", ["a.example", "WWW.A.example", "amp.a.example", "theconversation.edu.au", "www.amp"])
def test_a_plain_address_is_read_as_one_with_a_port_is(host: str, rest: str) -> None:
    """Plain ones take a shorter way."""
    assert parse_address(f"https://{host}{rest}") == parse_address(f"https://{host}:443{rest}")


@pytest.mark.parametrize(
    "url",
    [
        "https://www.b\u00fccher.example/",
        "https://l.facebook.com/l.php?u=http%3A%2F%2Fbooks.example",
        "https://books-example.translate.goog/",
        "https://theconversation.edu.au/a-1",
    ],
)
def test_the_words_of_a_host_stand_in_its_addresses(url: str) -> None:
    """However they are wrapped or spelled, so that searching for the words is enough."""
    address = parse_address(url)
    assert address is not None
    assert any(word in url for word in host_words((address.host,)))


@pytest.mark.parametrize(
    "url",
    [
        "http://theconversation.com/another-slug-163796",
        "https://theconversation.com/tides-and-towns-163796?x=y",
        "https://theconversation.edu.au/tides-and-towns-163796",
    ],
)
def test_the_number_decides_where_addresses_carry_one(url: str) -> None:
    assert classify(url, parse_address(NUMBERED)) is Target.ARTICLE


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://theconversation.com", Target.HOME),
        ("https://theconversation.com/us", Target.HOME),
        ("https://theconversation.com/ca-fr", Target.HOME),
        ("https://theconversation.com/?utm_source=x", Target.HOME),
        ("https://theconversation.com/tides-and-towns-163797", Target.OTHER_ARTICLE),
        ("https://theconversation.com/profiles/lena-moritz-12", Target.PAGE),
        ("https://theconversation.com/institutions/x", Target.PAGE),
        ("https://theconversation.com/tides-and-towns-163796/other", Target.OTHER_ARTICLE),
        ("https://theconversation.com/us/topics/tides-20", Target.PAGE),
        ("https://theconversation.com/us/republishing-guidelines", Target.PAGE),
        ("https://theconversation.com/signs-of-life-in-the-harbour", Target.OTHER_ARTICLE),
        ("https://theconversation.com/sign_up", Target.PAGE),
        ("https://example.org/tides-and-towns-163796", Target.NONE),
        ("mailto:a@theconversation.com", Target.NONE),
        ("https://theconversation.com.example.org/", Target.NONE),
        ("https://theconversation-com.translate.goog/tides-and-towns-163796", Target.TRANSLATION),
        ("https://www.google.com/search?q=https://theconversation.com/tides-and-towns-163796", Target.NONE),
        ("https://duckduckgo.com/?q=https://theconversation.com/tides-and-towns-163796", Target.NONE),
        ("https://www.facebook.com/sharer.php?u=https://theconversation.com/tides-and-towns-163796", Target.NONE),
        ("https://www.linkedin.com/shareArticle?url=https://theconversation.com/tides-and-towns-163796", Target.NONE),
        ("https://getpocket.com/save?url=https://theconversation.com/tides-and-towns-163796", Target.NONE),
        ("", Target.NONE),
        ("https://[theconversation.com", Target.NONE),
    ],
)
def test_what_a_link_leads_to(url: str, target: Target) -> None:
    assert classify(url, parse_address(NUMBERED)) is target


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://a.example/?p=12", "https://a.example/?p=13"),
        ("https://a.example/?p=12", "https://a.example/"),
        ("https://a.example/x", "https://b.example/x"),
        ("https://a.example:8080/x", "https://a.example/x"),
        ("https://a.example/story-2019", "https://a.example/other-2019"),
    ],
)
def test_other_pages(first: str, second: str) -> None:
    one, two = parse_address(first), parse_address(second)
    assert one is not None
    assert two is not None
    assert not same_page(one, two)


def test_hostile_addresses_are_bounded() -> None:
    assert parse_address("https://a.example/" + "x" * 10_000) is not None
    wrapped = "https://l.facebook.com/l.php?u=" * 50 + "https://a.example/"
    assert classify(wrapped, parse_address("https://a.example/x")) is Target.NONE
