"""Authors in lines and cards below one another at the headline, and the institutions below their names."""

from __future__ import annotations

import json

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.original.source import read_source

KESTREL, OSTRA = "Kestrel Institute", "Ostra College"
BOTH = [("Lena Moritz", KESTREL), ("Jan Berg", OSTRA)]
LENA, JAN = "<a href=/people/lena>Lena Moritz</a>", "<a href=/people/jan>Jan Berg</a>"


def given(*names: str) -> str:
    people = [{"@type": "Person", "name": name} for name in names]
    site = {"@type": "Organization", "name": "Harbour News"}
    data = json.dumps({"@type": "NewsArticle", "author": people, "publisher": site})
    return f'<script type="application/ld+json">{data}</script>'


PROFILE = '<a rel=author href="https://sea.example/profiles/lena-1">Lena Moritz</a>'
HEADS = ["", given("Lena Moritz"), given("Lena Moritz", "Jan Berg")]


def people(byline: str, head: str = "") -> list[tuple[str, str | None]]:
    page = html(f"<h1>Tides and towns</h1>{byline}{ARTICLE}", head)
    return [(author.name, author.institution) for author in read_source(page).authors]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "cards",
    [
        f"<div class=authors><div class=author><h4>Lena Moritz</h4><p>{KESTREL}</p></div>"
        f"<div class=author><h4>Jan Berg</h4><p>{OSTRA}</p></div></div>",
        f"<div><div class=who><p>{LENA}</p><p>Professor, {KESTREL}</p></div>"
        f"<div class=who><p>{JAN}</p><p>Lecturer in Tides, {OSTRA}</p></div></div>",
        f"<div><div><img src=a.jpg>{LENA}<p>Professor</p><p>{KESTREL}</p></div>"
        f"<div><img src=b.jpg>{JAN}<p>Lecturer</p><p>{OSTRA}</p></div></div>",
        f"<ul class=authors><li>{LENA}<p>{KESTREL}</p></li><li>{JAN}<p>{OSTRA}</p></li></ul>",
        f"<p class=author>Lena Moritz</p><p class=at>{KESTREL}</p><p class=author>Jan Berg</p><p class=at>{OSTRA}</p>",
    ],
)
def test_each_of_a_row_of_cards_names_an_author(cards: str, head: str) -> None:
    assert people(cards, head) == BOTH


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "lines",
    [
        "<p class=byline>By Lena Moritz</p><p class=byline>By Jan Berg</p>",
        "<p>By Lena Moritz</p><p>By Jan Berg</p>",
        f"<div>By {LENA}</div><div>By {JAN}</div>",
        "<p><span class=byline>By Lena Moritz</span></p><p><span class=byline>By Jan Berg</span></p>",
    ],
)
def test_each_of_two_bylines_names_an_author(lines: str, head: str) -> None:
    assert [name for name, _ in people(lines, head)] == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize("head", HEADS[:2])
@pytest.mark.parametrize(
    "lines",
    [
        "<p class=byline>By Lena Moritz</p><p class=byline>Photos by Jan Berg</p>",
        "<p>By Lena Moritz</p><p>Harbours of the north</p><p>By Jan Berg</p>",
        "<div class=author><p>Lena Moritz</p><p>Den Haag</p></div>",
        f"<p>By {LENA}</p><div class=box><h3>Old harbours</h3><p>By {JAN}</p></div>",
        f"<p>By {LENA}</p><aside><p>By {JAN}</p></aside>",
    ],
)
def test_who_is_no_author_beside_them_is_not_added(lines: str, head: str) -> None:
    assert [name for name, _ in people(lines, head)] == ["Lena Moritz"]


def test_beside_an_author_given_neither_a_place_nor_a_photographer_is_added() -> None:
    cards = f"<div class=author>{LENA}<p>Professor</p></div><div class=author>{JAN}<p>Photographer</p></div>"
    called = "<p class=byline>Lena Moritz</p><p class=byline>New York</p>"
    for lines in (cards, "<p>By Lena Moritz, New York</p>", called, called.replace(">Lena", ">By Lena")):
        assert people(lines, given("Lena Moritz")) == [("Lena Moritz", None)]


def test_a_row_without_all_the_authors_given_is_another_pieces() -> None:
    assert people(f"<p>By {LENA}</p><p>By {JAN}</p>", given("Jan Berg")) == [("Jan Berg", None)]
    cards = f"<div class=author><h4>{LENA}</h4></div><div class=author><h4>{JAN}</h4></div>"
    assert ("Jan Berg", None) not in people(cards, given("Lena Moritz", "Eve Moe"))


@pytest.mark.parametrize(
    ("below", "institution"),
    [
        (f"Professor of History, {KESTREL}", KESTREL),
        ("Dosen Teknik, Universitas Brackwater", "Universitas Brackwater"),
        ("Lecturer, University of Tidewater, Ashby Dunes", "University of Tidewater, Ashby Dunes"),
        ("Lecturer, School of Tides, University of Oslo", "University of Oslo"),
        ("Senior Research Fellow", None), ("Reporter", None), ("Harbour News", None), ("4 June 2024", None),
        (f"Lena works at the {KESTREL}.", None), ("Den Haag", None), ("Research", None),
    ],
)
def test_the_line_below_a_lone_name_may_give_the_institution(below: str, institution: str | None) -> None:
    card = f"<div class=author><h4>Lena Moritz</h4><p>{below}</p></div>"
    assert people(card, given("Lena Moritz")) == [("Lena Moritz", institution)]


def test_what_stands_below_a_byline_without_a_card_is_nobodys() -> None:
    assert people(f"<p>By Lena Moritz</p><p>{KESTREL}</p>", given("Lena Moritz")) == [("Lena Moritz", None)]


def profile(name: str, role: str, house: str) -> str:
    address = f"https://sea.example/profiles/{name.split()[0].lower()}-140223"
    linked = f"<a rel=author href='{address}'><b>{name}</b></a>"
    return f"<li class='vcard clearfix'>{linked}<p class=role>{role}, {house}</p></li>"


@pytest.mark.parametrize(
    ("role", "houses"),
    [
        ("Senior Lecturer in Marine Engineering", ("University of Brackwater", "Kestrel Institute of Technology")),
        ("Doctorante en sciences de la mer", ("Université de Brackwater", "École des mines de Kestrel")),
        ("Profesora de Ingeniería", ("Universidad de Brackwater", "Instituto Kestrel")),
        ("Dosen Teknik", ("Universitas Brackwater", "Institut Kestrel")),
    ],
)
def test_a_box_of_profiles_gives_institutions_wherever_it_stands(role: str, houses: tuple[str, str]) -> None:
    box = "".join(profile(name, role, house) for name, house in zip(("Lena Moritz", "Jan Berg"), houses, strict=True))
    partner = f"<h2>Partners</h2><p><a href=https://sea.example/institutions/1>{houses[0]}</a> provides funding.</p>"
    page = html(f"<h1>Tides and towns</h1>{ARTICLE}<aside><h2>Authors</h2><ol>{box}</ol></aside>{partner}")
    found = [(author.name, author.institution) for author in read_source(page).authors]
    assert found == [("Lena Moritz", houses[0]), ("Jan Berg", houses[1])]


@pytest.mark.parametrize(
    ("role", "institution"),
    [
        ("Professor of Hydrology, Penn State", "Penn State"),
        ("Professor, Rivers, Geography, and Shores, UC Norhavn", "UC Norhavn"),
        ("Directeur de recherche, Inserm", "Inserm"),
        ("Professor Emeritus of Law, CSIRO", "CSIRO"),
        ("Lecturer, School of Tides, University of Oslo", "University of Oslo"),
        ("Professor of Law, Emeritus", None),
        ("Professor of Tides, Author of Wet Roads", None),
        ("Professor of Tides, Penn State | Follow", None),
        ("Professor of Tides, 3 articles", None),
        ("Editor, Harbour News", None),                             # the publisher is credited as such
        ("Penn State", None),
        ("Professor, Water Policy, Penn State", "Penn State"),
        ("Professor, Rivers Campus, UMass Amherst", "UMass Amherst"),
        ("Professor, New York", None), ("Professor, Water Policy", None),
        ("Professor of Law, Penn State, New York", None),           # which of them is not told
        ("Postdoctoral Researcher, Climate Dynamics", None), ("Professor, Washington DC", None), ("Editor, U.S.", None),
        ("Staff Writer, Climate", None), ("Staff Writer, Climate, New York", None),
        ("Editor of Features, Bergen", None),
    ],
)
def test_what_follows_a_job_in_a_role_is_the_institution(role: str, institution: str | None) -> None:
    card = f"<ol><li class=vcard>{PROFILE}<p class=role>{role}</p></li></ol>"
    assert people(card, HEADS[1]) == [("Lena Moritz", institution)]


@pytest.mark.parametrize(
    ("line", "institution"),
    [
        ("Professor of Hydrology, Penn State", "Penn State"), ("Research Fellow, KU Leuven", "KU Leuven"),
        ("Reporter, Bergen", None), ("Researcher, Bergen", None), ("Professor, New York", None),
        ("Researcher in Hydrology, Bergen", None), ("Postdoctoral Researcher, Climate Dynamics", None),
        ("Deputy Editor, Harbour and Coast", None), ("Lecturer, writes on tides", None),
        ("Reporter, UMass Amherst", None), ("Professor of Hydrology, Penn State, KU Leuven", None),
    ],
)
def test_elsewhere_only_an_academic_post_has_an_institution_behind_it(line: str, institution: str | None) -> None:
    assert people(f"<div class=author><h4>Lena Moritz</h4><p>{line}</p></div>", HEADS[1]) == [
        ("Lena Moritz", institution)
    ]


def partner(house: str) -> str:
    return f"<h4>Partners</h4><p><a href=https://sea.example/institutions/1>{house}</a> pays for us.</p>"


@pytest.mark.parametrize(
    ("role", "house", "institution"),
    [
        ("<p class=role>Professor of Hydrology, Penn State</p>", KESTREL, "Penn State"),
        ("<p>Economist, Penn State</p>", "Penn State", "Penn State"),        # a partner's name tells where it begins
        ("<p>Economist</p>", KESTREL, None),
        ("", KESTREL, None),
        (f"<p><a href=https://sea.example/institutions/2>{OSTRA}</a></p>", KESTREL, OSTRA),
    ],
)
def test_a_partner_of_the_site_is_no_authors_institution(role: str, house: str, institution: str | None) -> None:
    card = f"<ol><li class=vcard>{PROFILE}{role}</li></ol>"
    assert people(card + partner(house), HEADS[1]) == [("Lena Moritz", institution)]


def test_a_partner_is_nobodys_institution_without_a_card() -> None:
    assert people(f"<div>{PROFILE}</div>{partner(KESTREL)}", HEADS[1]) == [("Lena Moritz", None)]


def test_an_institution_linked_on_a_line_of_its_own_is_the_authors() -> None:
    house = f"<div><a href=https://sea.example/institutions/2>{OSTRA}</a></div>"
    assert people(f"<div>{PROFILE}</div>{house}{partner(KESTREL)}", HEADS[1]) == [("Lena Moritz", OSTRA)]


def test_cards_with_pictures_at_the_headline_give_both_authors() -> None:
    def one(name: str, house: str) -> str:
        linked = f"<a href='https://sea.example/profiles/{name[:4].lower()}-14'>"
        return (
            f"<div class='fn author-card'>{linked}<img src=a.jpg alt=''></a><div>{linked}{name}</a>"
            f"<p class=role>Research Fellow, {house}</p></div></div>"
        )

    assert people(one("Lena Moritz", KESTREL) + one("Jan Berg", OSTRA)) == BOTH
