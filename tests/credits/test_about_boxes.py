"""Authors of a box behind the text that is about them."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.original.source import read_source

BOTH = ["Lena Moritz", "Jan Berg"]
HEADS = ["", '<meta name="author" content="Lena Moritz">', '<meta name="author" content="Jan Berg">']
LENA, JAN = "<a href=/author/l>Lena Moritz</a>", "<a href=/author/j>Jan Berg</a>"
REST = "<h3>Read more</h3><p>Eve Moe is a diver.</p><p>This article is under CC BY-ND 4.0.</p>"


def names(box: str, head: str = "", byline: str = "") -> list[str]:
    page = html(f"<article><h1>Tides and towns</h1>{byline}{ARTICLE}{box}</article>{REST}", head)
    return sorted(author.name for author in read_source(page).authors)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>About the authors</h3><p>{LENA} is a professor.</p><p>{JAN} teaches at Ostra College.</p></div>",
        f"<div><h3>Die Autoren</h3><p>{LENA}, Kestrel Institut</p><p>{JAN}, Ostra Kolleg</p></div>",
        f"<div><h3>About the authors</h3><h4>{LENA}</h4><p>Lena is old.</p><h4>{JAN}</h4><p>Jan is old.</p></div>",
        "<div><h3>Authors</h3><h4>Lena Moritz</h4><p>Lena is a professor.</p><h4>Jan Berg</h4><p>Jan is old.</p></div>",
        "<div><h3>About the authors</h3><p>Lena Moritz is a professor at the Kestrel Institute.</p>"
        "<p>Jan Berg, a lecturer at Ostra College, is writing a book.</p></div>",
        "<h3>Sobre los autores</h3><p>Lena Moritz es profesora.</p><p>Jan Berg es profesor.</p>",
        "<p><b>Les auteurs</b></p><p>Lena Moritz est professeure.</p><p>Jan Berg est maître de conférences.</p>",
    ],
)
def test_each_whom_the_box_is_about_is_an_author(box: str, head: str) -> None:
    assert names(box, head) == sorted(BOTH)


@pytest.mark.parametrize("head", HEADS[:2])
@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>About the author</h3><p>{LENA} is a professor.</p></div><p>Jan Berg is a diver.</p>",
        f"<div><h3>About the author</h3><p>{LENA} is a professor.</p><p>Photos by Jan Berg.</p></div>",
        f"<div><h3>About the author</h3><p>{LENA} is old.</p><h3>Partners</h3><p>Jan Berg is a diver.</p></div>",
        f"<div><h3>About the author</h3><p>{LENA} is old.</p><p>The harbour pays.</p><p>Jan Berg is old.</p></div>",
    ],
)
def test_whom_it_is_not_about_is_none(box: str, head: str) -> None:
    assert names(box, head) == ["Lena Moritz"]


@pytest.mark.parametrize("behind", ["", " (12)", "<br>7 articles"])
def test_names_in_a_list_of_which_nothing_is_said_are_no_authors(behind: str) -> None:
    box = f"<div><h3>Contributors</h3><p>{LENA}{behind}</p><p>{JAN}{behind}</p></div>"
    assert names(box, HEADS[1]) == ["Lena Moritz"]


def test_a_box_without_the_author_given_adds_nobody() -> None:
    box = f"<div><h3>About the authors</h3><p>{LENA} is a professor.</p><p>{JAN} is old.</p></div>"
    assert names(box, '<meta name="author" content="Eve Moe">') == ["Eve Moe"]
    assert names(box, byline="<p class=byline>By Eve Moe</p>") == ["Eve Moe"]


def test_a_list_of_all_who_write_for_the_site_is_no_byline() -> None:
    many = "".join(f"<p><a href=/author/{c}>Ann {c.upper()}moe</a> is old.</p>" for c in "abcdefghijkl")
    assert names(f"<div><h3>Contributors</h3>{many}</div>", byline="<p>By Ann Amoe</p>") == ["Ann Amoe"]
