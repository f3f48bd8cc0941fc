"""Bylines whose elements say where a name ends, and what stands behind names without a sign: counts, addresses."""

from __future__ import annotations

import time

import credit_pages
import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.original.source import read_source

SITE = '<meta property="og:site_name" content="Harbour Lights">'
LENA, JAN = "<a href=/author/lena/>Lena Moritz</a>", "<a href=/author/jan/>Jan Berg</a>"
ONE, BOTH = ["Lena Moritz"], ["Lena Moritz", "Jan Berg"]


def names(byline: str, head: str = SITE) -> list[str]:
    return credit_pages.names(byline, head)


@pytest.mark.parametrize(("byline", "expected"), [
    ("von <a href=/heiner>Heiner</a>", []),                                    # one word names nobody, as behind "by"
    ("von <span>Heiner</span> am 4. Mai 2024", []),
    ("von <a href=/heiner>Heiner Braun</a>", ["Heiner Braun"]),
    ("<a href=/braun>von Braun</a>", ["von Braun"]),
    ("<a href=/berg><b>von</b> Berg</a>", ["von Berg"]),
    ("di <a href=/a>Anna Rossi</a> e <a href=/b>Lena Moritz</a>", ["Anna Rossi", "Lena Moritz"]),
])
def test_what_leads_a_name_in_is_no_part_of_it_where_the_name_has_its_own_element(
    byline: str, expected: list[str]
) -> None:
    assert names(f"<div class=byline>{byline}</div>") == expected


BESIDE = [
    "<a href=/topics/sea>Environment</a>", "<a href=/topics/sea>Sea Level</a>", "<a href=/follow>Follow</a>",
    "<span>Bergen</span>", "<span>New York</span>", "<span>Harbour Lights</span>", "<span>The Harbour Lights</span>",
    "<span>Valley Tribune</span>", "<span>5 min read</span>", "<a href=#c>3 Comments</a>", "<i>3 days ago</i>",
    "<i>vor 3 Tagen</i>", "<span>312 views</span>", "<time>4 May 2024</time>", "<b>Staff Writer</b>", "<sup>1</sup>",
    "<span>Updated</span> <time>4 May</time>",
]


@pytest.mark.parametrize("beside", BESIDE)
def test_what_stands_in_an_element_behind_a_name_is_no_part_of_it(beside: str) -> None:
    for called in ("", " class=byline"):
        assert names(f"<div{called}>By {LENA} {beside}</div>") == ONE
        assert names(f"<div{called}>By {LENA} and {JAN} {beside}</div>") == BOTH
        assert names(f"<div{called}>By {LENA}{beside}</div>") == ONE
    assert names(f"<div class=byline>{LENA} {beside}</div>") == ONE
    assert names(f"<div>By {LENA} {beside} and {JAN}</div>") == BOTH
    given = '<meta name="author" content="Lena Moritz">'
    assert names(f"<div>By {LENA} and {JAN} {beside}</div>", f"{SITE}{given}") == BOTH


def test_a_date_in_brackets_behind_a_name_hides_nobody_behind_it() -> None:
    assert names(f"<div class=byline>By {LENA} <i>(2 June)</i> and {JAN}</div>") == BOTH


def test_an_author_in_one_element_with_a_date_is_the_next_one() -> None:
    assert names(f"<div class=byline>By {LENA} <span>and Jan Berg, 4 May 2024</span></div>") == BOTH


@pytest.mark.parametrize("linked", ["The Conversation", "Office of Tides"])
def test_what_else_a_site_has_a_page_of_authors_for_is_no_institution(linked: str) -> None:
    line = f"<div class=byline>By {LENA} <a href=/author/u/>{linked}</a></div>"
    found = read_source(html(f"<h1>Tides and towns</h1>{line}{ARTICLE}", SITE)).authors
    assert [(author.name, author.institution) for author in found] == [("Lena Moritz", None)]


def test_names_below_one_another_are_those_of_several() -> None:
    line = "By <a href=/author/lena/>Lena Moritz</a><br><a href=/jan/>Jan Berg</a>"
    assert names(f"<div class=byline>{line}</div>") == BOTH


@pytest.mark.parametrize("beside", BESIDE[5:14])
def test_the_same_behind_a_name_without_a_link(beside: str) -> None:
    assert names(f"<div>By Lena Moritz {beside}</div>") == ONE
    assert names(f"<div>By Lena Moritz and Jan Berg {beside}</div>") == BOTH


@pytest.mark.parametrize(("byline", "expected"), [
    (f"By {LENA} {JAN}", BOTH),                                                # style sets them apart
    ("By <a href=/user/7>Lena Moritz</a> <a href=/user/8>Jan Berg</a>", BOTH),
    ("By <a href=/user/7>Lena Moritz</a> <a href=/tags/8>Sea Level</a>", ONE),
    (f"By {LENA} <a href=/tags/8>Sea</a>, <a href=/tags/9>Sea Level</a>", ONE),
    (f"By {LENA}<span>,</span> {JAN}", BOTH),
    (f"By {LENA} <span>and</span> {JAN}", BOTH),
    (f"By {LENA} <span>Photos by {JAN}</span>", ONE),
    (f"By {LENA} <i>photos by</i> {JAN}", ONE),
    (f"By {LENA} <i>Illustration</i> {JAN}", ONE),
    ("By <b>Lena</b> <b>Moritz</b>", ONE),
    ("By <b>Lena Maria</b> <b>Moritz Berg</b>", ["Lena Maria Moritz Berg"]),
    ("By <a href=/l>Lena Moritz</a> <a href=/l>Full Bio</a>", ONE),
    (f"By {LENA} <a href=/author/lena/posts>Recent Posts</a>", ONE),
    (f"By {LENA} <a href=/author/all>More Articles</a>", ONE),
    ("By <b>Lena van</b> <b>Moritz</b>", ["Lena van Moritz"]),
    ("By Lena Moritz<br>Jan Berg", BOTH),
    ("<span>By Lena Moritz @lena</span> <span>Follow</span>", ONE),
    ("<span>By Lena Moritz (lena@sea.example)</span> <span>Follow Us</span>", ONE),
    ("<span>By Lena Moritz (@lena) and Jan Berg (@jan)</span> <span>Follow</span>", BOTH),
    ("<span>By Lena Moritz 1, Jan Berg 2</span> <span>Follow</span>", BOTH),
    ("By Lena Moritz 1 and Jan Berg 2", BOTH),
])
def test_which_elements_name_the_next_author_or_go_on_with_the_name(byline: str, expected: list[str]) -> None:
    assert names(f"<p>{byline}</p>") == expected


def test_an_institution_in_an_element_behind_a_name_stays_one() -> None:
    page = html(f"<h1>Tides and towns</h1><p>By {LENA} <em>University of Aarhus</em></p>{ARTICLE}")
    assert read_source(page).authors[0].institution == "University of Aarhus"


@pytest.mark.parametrize("beside", [
    *BESIDE, "| <a href=/edit>Suggest Changes</a>", "<span>Posted on</span> 04.05.2024",
    "<span>New York, New York</span>",
])
def test_what_stands_in_an_element_behind_an_institution_is_no_part_of_it(beside: str) -> None:
    byline = f"By {LENA}, University of Aarhus and {JAN}, Instituto del Mar Menor"
    for space in ("", " "):
        page = html(f"<h1>Tides and towns</h1><p><span>{byline}</span>{space}{beside}</p>{ARTICLE}", SITE)
        authors = [(author.name, author.institution) for author in read_source(page).authors]
        assert authors == [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Instituto del Mar Menor")]


@pytest.mark.parametrize(("behind", "institution"), [
    (", University of <b>Aarhus</b>", "University of Aarhus"),
    (", University of Aarhus, <i>Institute of Geography</i>", "University of Aarhus, Institute of Geography"),
])
def test_an_institution_may_go_on_in_another_element(behind: str, institution: str) -> None:
    page = html(f"<h1>Tides and towns</h1><p>By {LENA}{behind}</p>{ARTICLE}")
    assert read_source(page).authors[0].institution == institution


def test_another_author_may_stand_behind_an_institution_without_a_sign() -> None:
    for lena, jan in ((LENA, JAN), ("Lena Moritz", "Jan Berg")):
        byline = f"<p><span>By {lena}, University of Aarhus</span><span>{jan}, Utrecht University</span></p>"
        page = html(f"<h1>Tides and towns</h1>{byline}{ARTICLE}")
        authors = [(author.name, author.institution) for author in read_source(page).authors]
        assert authors == [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University")]


def test_lines_of_the_source_part_no_name() -> None:
    byline = f"By {LENA}, University of Aarhus and {JAN}, Utrecht University".replace("Jan Berg", "Jan Aldana Berg")
    broken = byline.replace("Lena ", "Lena\n").replace(" and ", " and\n")
    for written in (byline, byline.replace("Jan ", "Jan\n"), broken):
        page = html(f"<h1>Tides and towns</h1><p>{written}</p>{ARTICLE}")
        authors = [(author.name, author.institution) for author in read_source(page).authors]
        assert authors == [("Lena Moritz", "University of Aarhus"), ("Jan Aldana Berg", "Utrecht University")]


@pytest.mark.parametrize(("label", "expected"), [
    ("Lena Moritz and Jan Berg", BOTH),
    ("Lena Moritz &amp; Jan Berg", BOTH),
    ("Lena Moritz und Jan Berg", BOTH),
    ("Lena Moritz y Berg", ["Lena Moritz y Berg"]),
    ("Lena Moritz", ONE),
])
def test_one_link_may_hold_all_who_wrote(label: str, expected: list[str]) -> None:
    assert names(f'<dl><dt>By</dt><dd><a rel="author" href="/author/all.html">{label}</a></dd></dl>') == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("By Lena Moritz and Jan Berg 5 min read", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By Lena Moritz, Jan Berg 12 views", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By Lena Moritz and Jan Berg 3 Comments", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By Lena Moritz1 and Jan Berg2", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By Lena Moritz, Université Paris 1", [("Lena Moritz", "Université Paris 1")]),
    ("By Lena Moritz, Studio Kestrel 24", [("Lena Moritz", "Studio Kestrel 24")]),
    ("By Radio Kestrel 24", []),
    ("By Lena Moritz, Paris 1, and Jan Berg, Paris 2", [("Lena Moritz", "Paris 1"), ("Jan Berg", "Paris 2")]),
    ("By Lena Moritz lena@sea.example", [("Lena Moritz", None)]),
    ("By Lena Moritz (lena@sea.example) and Jan Berg <jan@sea.example>", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By Lena Moritz @lena and Jan Berg @jan", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("By lena@sea.example", []),
    ("By Lena Moritz of the Valley Tribune", [("Lena Moritz", "Valley Tribune")]),
    ("By Lena Moritz of the Valley Tribune and Jan Berg", [("Lena Moritz", "Valley Tribune"), ("Jan Berg", None)]),
    ("By the Rev. Lena Moritz of the Hill Parish", [("Rev. Lena Moritz", "Hill Parish")]),
    ("By Friends of the Sea", []),
    ("By Lena Moritz, Friends of the Sea", [("Lena Moritz", "Friends of the Sea")]),
])
def test_what_stands_behind_names_without_a_sign(line: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(author.name, author.institution) for author in split_byline(line)] == expected


@pytest.mark.parametrize("line", [
    "Submitted by <a href=/user/7>Lena Moritz</a> on Sat, 03/02/2024 - 11:20",
    "Submitted by Lena Moritz on 2 March 2024", "Soumis par Lena Moritz le 2 mars 2024",
    "Gespeichert von Lena Moritz am Sa., 02.03.2024 - 11:20", "Enviado por Lena Moritz el 2 marzo 2024",
])
def test_who_put_a_text_in_is_its_author_where_nobody_else_is_named(line: str) -> None:
    assert names(f"<p class=submitted>{line}</p>") == ONE
    assert names(f"<p>{line}</p><p>By Jan Berg</p>") == ["Jan Berg"]
    assert names(f"<p>{line}</p>", f'{SITE}<meta name="author" content="Jan Berg">') == ["Jan Berg"]


@pytest.mark.parametrize("line", [
    "<p>Submitted by admin on Sat, 03/02/2024 - 11:20</p>", "<p>Submitted by Lena Moritz</p>",
    "<p>Photo submitted by Lena Moritz on 2 March 2024</p>",
    "<article class=comment><p>Submitted by Lena Moritz on Sat, 03/02/2024</p></article>",
])
def test_other_lines_on_who_put_something_in_name_nobody(line: str) -> None:
    assert names(line) == []


@pytest.mark.parametrize("line", ["By " + "<b>Lena Moritz</b> " * 9_000, "<b>x</b>" * 20_000, "@" * 400, "a@b." * 150])
def test_hostile_elements_take_no_time(line: str) -> None:
    started = time.process_time()
    names(f"<p>{line}</p>")
    assert time.process_time() - started < 2


@pytest.mark.parametrize("dated", [
    "Publié le 04.05.2024", "Posted on 2024-05-04", "Veröffentlicht am 4. Mai 2024", "Publicado el 4 de mayo de 2024",
    "Mis à jour le 04/05/2024",
])
def test_what_stands_before_a_day_is_nobodys_name(dated: str) -> None:
    line = f"By Lena Moritz, University of Aarhus and Jan Berg, Utrecht University — {dated}"
    authors = [(author.name, author.institution) for author in split_byline(line)]
    assert authors == [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University")]
