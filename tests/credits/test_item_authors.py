"""Authors whom a page marks one by one: microdata, RDFa, hCards."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.original.source import read_source

BOTH = [("Lena Moritz", "Kestrel Institute"), ("Jan Berg", "Ostra College")]
GIVEN = '<meta name="author" content="Lena Moritz">'


def people(byline: str, head: str = "", behind: str = "") -> list[tuple[str, str | None]]:
    page = html(f"<main><h1>Tides and towns</h1>{byline}{ARTICLE}</main>{behind}", head)
    return [(author.name, author.institution) for author in read_source(page).authors]


def item(name: str, house: str | None = None, tag: str = "span") -> str:
    where = f", <span itemprop=affiliation itemscope><span itemprop=name>{house}</span></span>" if house else ""
    return f"<{tag} itemprop=author itemscope><span itemprop=name>{name}</span>{where}</{tag}>"


def rdfa(name: str) -> str:
    return f"<span property='schema:author' typeof='schema:Person'><span property='schema:name'>{name}</span></span>"


def card(name: str) -> str:
    return f"<span class='author vcard'><span class=fn>{name}</span></span>"


def told(name: str) -> str:
    return f"<div itemprop=author itemscope><meta itemprop=name content='{name}'></div>"


@pytest.mark.parametrize("head", ["", GIVEN])
@pytest.mark.parametrize(
    "byline",
    [
        f"<p>By {item(*BOTH[0])} {item(*BOTH[1])}</p>", f"<p>{item(*BOTH[0])}{item(*BOTH[1])}</p>",
        f"{item(*BOTH[0], tag='p')}{item(*BOTH[1], tag='p')}",
        "<div itemscope itemtype='https://schema.org/NewsArticle'>"
        f"<p>4 May | By {item(*BOTH[0])} with {item(*BOTH[1])}</p></div>",
    ],
)
def test_items_are_one_author_each_with_an_institution(byline: str, head: str) -> None:
    assert people(byline, head) == BOTH


@pytest.mark.parametrize("head", ["", GIVEN])
@pytest.mark.parametrize("mark", [item, rdfa, card, told])
def test_two_marked_in_one_line_are_two(mark: object, head: str) -> None:
    assert callable(mark)
    one, other = mark("Lena Moritz"), mark("Jan Berg")
    for line in (f"<p>{one} {other}</p>", f"<p>By {one}{other}</p>", f"<p>By {one}, {other}</p>"):
        if mark is not told:
            assert people(line, head) == [("Lena Moritz", None), ("Jan Berg", None)], line
    assert people(f"{one}{other}", head) == [("Lena Moritz", None), ("Jan Berg", None)]


def test_one_item_beside_other_names_loses_nobody() -> None:
    assert [name for name, _ in people(f"<p>By {item('Lena Moritz')} and Jan Berg</p>")] == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize("kind", ["Comment", "ImageObject", "Book"])
def test_an_item_of_another_work_is_not_the_articles_author(kind: str) -> None:
    other = f"<p itemscope itemtype='https://schema.org/{kind}'>{item('Eve Moe')}</p>"
    assert people(f"<p>By {item('Lena Moritz')}</p>{other}") == [("Lena Moritz", None)]
    assert people(f"<p>By Lena Moritz</p>{other}", GIVEN) == [("Lena Moritz", None)]


def test_items_far_from_the_headline_and_desks_are_no_authors() -> None:
    line = f"<p>By {item('Lena Moritz')}</p>"
    assert people(line, behind=f"<ul><li>{item('Eve Moe')}</li></ul>") == [("Lena Moritz", None)]
    desks = f"<p>By {item('Lena Moritz')} {item('Newsroom Staff')} {item('admin')}</p>"
    assert people(desks) == [("Lena Moritz", None)]
    comment = f"<div class=comment>{item('Eve Moe')}</div>"
    assert people(f"{line}{comment}") == [("Lena Moritz", None)]


@pytest.mark.parametrize("head", ["", GIVEN])
def test_whose_picture_it_is_is_no_author(head: str) -> None:
    by = f"<p>By {item('Lena Moritz')}</p>"
    for picture in (f"<figure><figcaption>Photo by {item('Jan Berg')}</figcaption></figure>",
                    f"<p>Photos by {item('Jan Berg')}</p>", f"<p>Arte: {item('Jan Berg')}</p>"):
        assert people(f"{by}{picture}", head) == [("Lena Moritz", None)], picture


def test_items_that_do_not_name_the_author_given_are_left() -> None:
    assert people(f"<p>{item('Eve Moe')} {item('Jan Berg')}</p>", GIVEN) == [("Lena Moritz", None)]
