"""The publisher of a page that names its site to readers alone."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE

from licensecheck.credits.original.source import read_source
from licensecheck.document import read

ADDRESS = "https://riverlights.example/2024/03/tides/"
HOME = '<a href="/" rel="home">River Lights</a>'
LOGO = '<a href="https://riverlights.example"><img src="l.png" alt="River Lights"></a>'


def publisher(title: str, home: str, foot: str, head: str = "") -> str | None:
    page = (
        f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{home}<a href=/news>News</a>"
        f"<h1>Tides and towns</h1>{ARTICLE}<footer>{foot}</footer></body></html>"
    )
    return read_source(read(page.encode(), location="original.html", url=ADDRESS)).publisher


@pytest.mark.parametrize(("title", "home", "foot"), [
    ("Tides and towns – River Lights", HOME, "© 2024 River Lights. Proudly powered by WordPress."),
    ("Tides and towns – River Lights", HOME, ""),
    ("Tides and towns | News | River Lights", LOGO, ""),
    ("River Lights » Tides and towns", HOME, ""),
    ("Tides and towns", HOME, "Copyright 2024 River Lights"),
    ("Tides and towns - River Lights", "", "© River Lights Media Ltd"),
    ("Tides and towns | River Lights", '<a href="/">Home</a><a href="/">River Lights</a>', ""),
    ("Tides and towns – River Lights", "", "© 2024 River Lights. All rights reserved"),
    ("Tides and towns | The River Lights", HOME.replace("River", "The River"), "© 2024 River Lights"),
    ("Tides and towns | The River Lights", HOME, ""),
    ("Tides and towns – River Lights", '<a href="/en/" rel="home">River Lights</a>', ""),
    ("Tides and towns – River Lights", "", "© 2024 River Lights, printed on the island"),
])
def test_two_signs_that_agree_name_the_site(title: str, home: str, foot: str) -> None:
    assert publisher(title, home, foot) in ("River Lights", "The River Lights")
    given = '<meta property="og:site_name" content="The Harbour Post">'
    assert publisher(title, home, foot, given) == "The Harbour Post"


@pytest.mark.parametrize(("title", "home", "foot"), [
    ("Tides and towns – River Lights", "", ""),
    ("Tides and towns", HOME, ""),
    ("Tides and towns | Home", '<a href="/">Home</a>', ""),
    ("Tides and towns | Startseite", '<a href="/">Startseite</a>', ""),
    ("Tides and towns | The Magazine", '<a href="/">The Magazine</a>', ""),
    ("Tides and towns | https://riverlights.example", '<a href="/">https://riverlights.example</a>', ""),
    ("Tides and towns | News", '<a href="/">News</a>', "© 2024"),
    ("Tides and towns | Environment", "", "© 2024 Environment Trust"),
    ("Tides and towns | Sea Level", "", "© 2024 Sea Level Trust"),
    ("Tides and towns - English", '<a href="/">English</a>', "© 2024 River Lights"),
    ("Tides and towns - Français", '<a href="/">Français</a>', ""),
    ("Tides and towns - Latest", '<a href="/">Latest</a>', ""),
    ("Tides and towns - Arts & Culture", '<a href="/">Arts & Culture</a>', ""),
    ("Tides and towns - Tide", '<a href="/">Tide</a>', ""),          # a word of the text
    ("Tides and towns – Sea Level", HOME, "© 2024 Kestrel Media"),
    ("Tides and towns – River", HOME, "© 2024 Riverside Press"),
    ("Tides and towns – River Lights", '<a href="https://other.example/">River Lights</a>', ""),
    ("Tides and towns – River Lights", '<a href="https://great-riverlights.example/">River Lights</a>', ""),
    ("Tides and towns – River Lights", '<a href="/about">River Lights</a>', ""),
])
def test_one_sign_or_a_word_of_menus_names_nobody(title: str, home: str, foot: str) -> None:
    assert publisher(title, home, foot) is None


def test_the_site_is_no_author_by_its_own_signs_either() -> None:
    page = (
        f'<html><head><title>Tides – River Lights</title><meta name="author" content="River Lights"></head><body>{HOME}'
        f"<h1>Tides</h1><p>By Lena Moritz</p>{ARTICLE}</body></html>"
    )
    source = read_source(read(page.encode(), location="original.html", url=ADDRESS))
    assert ([author.name for author in source.authors], source.publisher) == (["Lena Moritz"], "River Lights")
