"""A sequence that is made when somebody looks at it, and once."""

from __future__ import annotations

import pytest
from reading_pages import html

from licensecheck.document.lazy import LazySequence, Once, holding
from licensecheck.document.link_list import addressed, between, hrefs, related
from licensecheck.document.model import Link

PAGE = (
    '<p><a href="/A">one</a> <a>no link</a> <a href="https://B.example/c" rel="nofollow">two</a></p>'
    '<a href="#d">three</a>'
)


def test_items_are_made_at_the_first_look_and_once() -> None:
    """Not when the sequence is made; not again for a second look."""
    calls: list[int] = []

    def make() -> tuple[str, ...]:
        calls.append(1)
        return ("a", "b", "c")

    sequence = LazySequence(make)
    assert calls == []
    assert (len(sequence), sequence[0], sequence[-1], list(sequence[1:])) == (3, "a", "c", ["b", "c"])
    assert list(sequence) == ["a", "b", "c"]
    assert "b" in sequence
    assert calls == [1]


def test_a_value_is_made_once() -> None:
    """When somebody asks for it."""
    calls: list[int] = []
    value = Once(lambda: calls.append(1) or len(calls))
    assert calls == []
    assert (value(), value()) == (1, 1)


def test_a_search_makes_no_items() -> None:
    """Where it knows the answer; else all are made, and no search is needed any more."""
    made: list[str] = []

    def make() -> tuple[str, ...]:
        made.append("all")
        return ("a", "b")

    sequence = LazySequence(make, lambda words, attributes: ("a",) if "a" in words else None)
    assert list(holding(sequence, ("a",))) == ["a"]
    assert made == []
    assert list(holding(sequence, ("c",))) == ["a", "b"]
    assert list(holding(sequence, ("a",))) == ["a", "b"]
    assert list(holding(("x", "y"), ("a",))) == ["x", "y"]
    assert made == ["all"]


def test_links_are_told_before_they_are_made() -> None:
    """Where they begin and lead; each as it would be read with the others."""
    links = html(PAGE, url="https://a.example/").links
    assert hrefs(links) == ["/A", "https://B.example/c", "#d"]
    assert links[1].rel == {"nofollow"}
    assert related(links, "nofollow") == related(tuple(links), "nofollow") == [links[1]]
    assert related(links, "follow") == related(links, "author") == []
    assert links[-1] == links[2] == list(links)[2]
    assert list(links[1:]) == [links[1], links[2]]
    assert len(links) == 3
    with pytest.raises(IndexError):
        links[3]


def test_links_between_two_places_are_those_that_begin_there() -> None:
    """Whether or not the others were read."""
    every = list(html(PAGE).links)
    for start, end in ((0, 0), (0, 1), (1, 100), (every[1].start, every[2].start), (every[2].start, every[2].end)):
        inside = [link for link in every if start <= link.start < end]
        assert list(between(tuple(every), start, end)) == inside
        of_another_tree = [link._replace(node=None) for link in between(html(PAGE).links, start, end)]
        assert of_another_tree == [link._replace(node=None) for link in inside]


@pytest.mark.parametrize(
    ("url", "words", "found"),
    [
        ("https://a.example/", ("b.example",), [1]),
        ("https://a.example/", ("a.example",), [0, 2]),
        ("https://x.example/", ("a.example",), []),
        ("https://x.example/", ("z", "b.e"), [1]),
        (None, ("b.example", "#d"), [1, 2]),
    ],
)
def test_links_are_found_by_words_of_their_addresses(url: str | None, words: tuple[str, ...], found: list[int]) -> None:
    """Those of the page's own address included; plain tuples of links are searched alike."""
    links = html(PAGE, url=url).links
    assert [i for i in addressed(links, words) if any(w in links[i].url.lower() for w in words)] == found
    assert addressed(tuple(links), words) == found


def test_an_address_on_two_lines_is_found() -> None:
    """As browsers read it."""
    links = html('<a href="https://b.exa\nmple/">one</a><a href="/c">two</a>').links
    assert addressed(links, ("b.example",)) == [0]
    assert isinstance(links[0], Link)
