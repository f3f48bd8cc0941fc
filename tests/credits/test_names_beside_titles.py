"""An author's name beside the title of another piece on the site, however short and in whatever script."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, CREDIT, read_copy

from licensecheck.credits.model import Said
from licensecheck.credits.no_credit import is_call_to_readers

HEAD = '<link rel="canonical" href="https://copier.example/tides">'
NAME = "Lena Moritz"
TITLES = [
    "Sea Walls", "Why Walls Fall", "The Sea That Came Back", "为什么海水总会回来",
    "海の壁はなぜ崩れたのか", "الجدار والبحر",
]
"""Titles of few words, in capitals, and in scripts without small letters."""


def named(body: str, head: str = HEAD) -> Said:
    return read_copy(f"<div>{ARTICLE}{CREDIT}</div>{body}", head).authors[0].named


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("address", ["/sea", "walls.html", "https://copier.example/sea", "//copier.example/sea"])
@pytest.mark.parametrize(
    "box",
    [
        "<ul><li><a href='{}'>{}</a> by {}</li><li><a href='/sky'>Sky</a> by Ann Lee</li></ul>",
        "<ul><li><a href='{}'>{}</a><div>{}</div></li></ul>",
        "<article class='card'><a href='{}'><h3>{}</h3></a><p>By {}</p></article>",
        "<article class='card'><h4><a href='{}'>{}</a></h4><p>By {}</p></article>",
        "<div class='box'><div class='it'><a href='{}'>{}</a><div>{}</div></div>"
        "<div class='it'><a href='/sky'>Sky</a><div>Ann Lee</div></div></div>",
        "<div class='next'><h4><a href='{}'>{}</a></h4><p>By {}, The Harbour Post</p></div>",
        "<div class='next'><a href='{}'><h3>{}</h3></a><span>{}</span></div>",
    ],
)
def test_a_name_beside_another_pieces_title_is_for_a_person(title: str, address: str, box: str) -> None:
    assert named(box.format(address, title, NAME)) is Said.ALMOST


@pytest.mark.parametrize(
    "body",
    [
        f"<div><h3><a href='/sea'>{NAME}: Why walls fall</a></h3></div>",
        f"<ul><li><a href='/sea'>{NAME}：海の壁はなぜ崩れたのか</a></li></ul>",
        f"<p>Read More: <a href='/sea'>Why Big Walls Fall Here</a>, by {NAME}</p>",
        f"<p>Lue myös: <a href='/sea'>Miksi muurit</a> ({NAME})</p>",
        f"<p>相关文章：<a href='/sea'>海水</a>（{NAME}）</p>",
        f"<p>관련 기사: <a href='/sea'>바다</a> ({NAME})</p>",
        f"<p>مقالات ذات صلة: <a href='/sea'>البحر</a> ({NAME})</p>",
        f"<p>おすすめ：<a href='/sea'>海の壁はなぜ崩れたのか</a>（{NAME}）</p>",
    ],
)
def test_so_is_one_in_a_title_or_in_a_line_with_it(body: str) -> None:
    assert named(body) is Said.ALMOST


@pytest.mark.parametrize(
    "body",
    [
        f"<ul><li><a href='/authors/7'>About us</a> {NAME}</li><li><a href='/authors/8'>About us</a> J. Berg</li></ul>",
        f"<ul><li><a rel='author' href='/lm'>Profile here</a> {NAME}</li></ul>",
        f"<ul><li><a href='/tag/sea'>The Sea</a> {NAME}</li></ul>",
        f"<ul><li><a href='https://uni.example/'>University of Aarhus</a>: {NAME}</li></ul>",
        f"<ul><li><a href='https://pku.example/'>北京大学海洋研究所</a> {NAME}</li></ul>",
        f"<ul><li><a href='mailto:lena@uni.example'>Write to</a> {NAME}</li></ul>",
        f"<ul><li>{NAME} <a href='/contact'>Contact us</a></li><li>Jan Berg <a href='/c'>Contact us</a></li></ul>",
        f"<div><h3><a href='/crew'>About the author</a></h3><p>{NAME} is a keeper of ledgers.</p></div>",
        f"<div><h3><a href='/sea'>Why walls fall</a></h3></div><div class='author'><h4>{NAME}</h4><p>writes.</p></div>",
        f"<div><h3><a href='/sea'>Why walls fall</a></h3></div><div><h3>The author</h3><p>{NAME}</p></div>",
        f"<div><h3><a href='/sea'>Why walls fall</a></h3><div class='author-bio'><p>{NAME} writes.</p></div></div>",
        f"<p><a href='/water'>Water</a> | By {NAME}</p>",
        f"<p><a href='{ADDRESS}'>Tides and towns</a> by {NAME}</p>",
        f"<p><a href='/people/7'>{NAME}: read all pieces</a></p>",
    ],
)
def test_a_byline_beside_other_links_counts(body: str) -> None:
    assert named(body) is Said.YES


@pytest.mark.parametrize("name", ["Abd al-Rahman da Costa", "Ana Lucia Maria Reis"])
@pytest.mark.parametrize("box", [
    "<p>Author: {} and {}</p>", "<ul><li>Written by: {} and {}</li><li>Photos: Ann Lee</li></ul>",
])
def test_a_fellow_authors_long_name_is_no_title(name: str, box: str) -> None:
    links = (f"<a href='https://harbourpost.example/profiles/{at}'>{who}</a>" for at, who in enumerate((name, NAME)))
    assert named(box.format(*links)) is Said.YES


def test_a_page_that_does_not_say_where_it_stands_has_no_address_of_its_own() -> None:
    row = f"<ul><li><a href='https://copier.example/sea'>Sea Walls</a> by {NAME}</li></ul>"
    assert named(row) is Said.ALMOST
    assert named(row, "") is Said.YES


def test_read_more_of_something_is_a_call_and_at_some_place_none() -> None:
    assert is_call_to_readers("read more: why walls fall")
    assert not is_call_to_readers("read more at the harbour post")
