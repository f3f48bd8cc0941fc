"""Authors whom metadata forgets and the article's own byline names."""

from __future__ import annotations

import credit_pages
import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.original.source import read_source

GIVEN = [
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Lena Moritz"}}</script>',
    '<meta name="author" content="Lena Moritz">',
]
ANN = ["Lena Moritz"]
BOTH = ["Lena Moritz", "Jan Berg"]


def names(byline: str, head: str = GIVEN[0], behind: str = "") -> list[str]:
    return credit_pages.names(byline, head, behind)


@pytest.mark.parametrize("head", GIVEN)
@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Lena Moritz and Jan Berg</p>",
        "<p>A standfirst of one line.</p><p>By Jan Berg, Utrecht University and Lena Moritz, University of Aarhus</p>",
        "<p class=byline>Lena Moritz &amp; Jan Berg</p>",
        "<p>Von Lena Moritz und Jan Berg</p>",
        "<p>By Lena Moritz and Jan Berg | 4 May 2021 | 12 comments</p>",
        "<p>By Lena Moritz in Rome and Jan Berg in Oslo</p>",
        "<p><span class=byline>by Lena Moritz and Jan Berg</span> <span>March 4, 2026</span></p>",
        "<p><span class=byline>by Lena Moritz and Jan Berg</span><span>March 4, 2026</span></p>",
        "<p><a href=/author/lena>Lena Moritz</a>, <a href=/author/jan>Jan Berg</a></p>",
        "<ul><li><a rel=author href=/1>Lena Moritz</a><br>Reporter<li><a rel=author href=/2>Jan Berg</a></ul>",
        "<p>By Lena Moritz and Jan Berg, photos by Eve Moe</p>",
    ],
)
def test_the_byline_at_the_headline_names_them_too(byline: str, head: str) -> None:
    assert sorted(names(byline, head)) == sorted(BOTH)


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By Lena Moritz</p>",
        "<p>By Jan Berg and Eve Moe</p><p>Lena Moritz</p>",
        "<p>By Lena Moritz, New York</p>",
        "<p>By Lena Moritz, New York and Washington</p>",
        "<p>By Lena Moritz | New York</p>",
        "<p>By Lena Moritz and Climate Desk</p>",
        "<p>By Lena Moritz and Newsroom Staff</p>",
        "<p>By Lena Moritz, Political Correspondent and Senior Fellow</p>",
        "<p>By Lena Moritz, illustrated by Eve Moe</p>",
        "<p>By Lena Moritz; photos: Jan Berg and Eve Moe</p>",
        "<p>By Lena Moritz; medically reviewed by Jan Berg</p>",
        "<p><a rel=author href=/1>Lena Moritz</a>, edited by <a rel=author href=/2>Jan Berg</a></p>",
        "<p><a rel=author href=/1>Lena Moritz</a></p><p><a rel=author href=/2>Jan Berg</a>, Photo Editor</p>",
        "<div>By <a rel=author href=/1>Jan Berg</a></div><div>By <a rel=author href=/2>Lena Moritz</a></div>",
        "<div><p><a rel=author href=/1>Jan Berg</a></p></div><p><a rel=author href=/2>Lena Moritz</a></p>",
    ],
)
def test_who_is_no_author_beside_them_is_not_added(byline: str) -> None:
    assert names(byline) == ANN


def test_bylines_of_other_pieces_add_nobody() -> None:
    teaser = "<p>By Lena Moritz and Jan Berg</p>"
    assert names("<p>By Lena Moritz</p>", behind=teaser) == ANN
    page = html(f"{teaser}<h1>Tides and towns</h1>{ARTICLE}", GIVEN[0])
    assert [author.name for author in read_source(page).authors] == ANN
    linked = "<p><a rel=author href=/1>Lena Moritz</a></p>"
    assert names(linked, behind=f"{linked}<p><a rel=author href=/2>Jan Berg</a></p>") == ANN


def test_a_surname_before_a_given_name_is_one_author() -> None:
    head = '<meta name="citation_author" content="García Núñez, José"><meta name="citation_author" content="Berg, Jan">'
    assert names("", head) == ["García Núñez, José", "Berg, Jan"]
    assert names("", '<meta name="citation_author" content="Lena Moritz, Reuters">') == ANN


@pytest.mark.parametrize("institution", [
    "Harbour School of Economics and Political Thought", "Lantern Holloway", "University of Tidewater, Ashby Dunes",
])
def test_parts_of_an_institution_that_metadata_gives_are_nobody(institution: str) -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Lena Moritz", '
        f'"affiliation": {{"name": "{institution}"}}}}}}</script>'
    )
    assert names(f"<p class=byline>By Lena Moritz, {institution}</p>", head) == ANN
    assert names(f"<p class=byline>Lena Moritz, Professor of Tides, {institution}</p>", head) == ANN
    assert names(f"<p class=byline>By Lena Moritz, {institution} and Jan Berg, {institution}</p>", head) == BOTH
