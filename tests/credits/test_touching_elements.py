"""Credits whose parts touch in the markup: style sets them apart, no space does."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, comparison, html, read_copy

from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.model import Licence, Said
from licensecheck.document.seams import touching


@pytest.mark.parametrize("byline", [
    "<div><span>Lena Moritz</span><span>May 4, 2026</span></div>",
    "<div><span>By</span><a>Lena Moritz</a><time>4 May</time></div>",
    "<div><time>4 May 2026</time><a>Lena Moritz</a><a>Opinion</a></div>",
    "<div><a>Opinion</a><a>Lena Moritz</a><em>University of Aarhus</em></div>",
    "<div>By <b>L</b>ena M<span>ori</span>tz</div>",
    "<p>By <a>Lena Moritz</a><sup>1</sup></p>",
])
def test_a_name_that_touches_other_words_is_one(byline: str) -> None:
    assert read_copy(byline + ARTICLE).authors[0].named is Said.YES


def test_letters_that_go_on_are_another_name() -> None:
    assert read_copy(f"<p>By <a>Lena Moritz</a>er</p>{ARTICLE}").authors[0].named is not Said.YES


def test_an_institution_a_publisher_and_a_licence_may_touch_what_follows() -> None:
    line = (
        f'<p><span>Source:</span><a href="{ADDRESS}">The Harbour Post</a>'
        '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a></p>'
    )
    found = read_copy(f"<p>Lena Moritz, <em>University of Aarhus</em><span>4 May</span></p>{ARTICLE}{line}")
    assert found.authors[0].institution is Said.YES
    assert found.publisher is Said.YES
    assert [(s.licence, s.named, s.linked) for s in found.licences] == [(Licence("by-nd", "4.0"), True, True)]


def test_what_touches_is_shown_apart_and_where_it_stands() -> None:
    document = html(f"<p>  <b>By</b><i>Lena  Moritz</i><u>4 May</u></p>{ARTICLE}")
    copy = CopyText(document, comparison(document))
    at = copy.text.index("lena moritz")
    assert document.text[copy.document_offset(at) :].startswith("Lena")
    assert document.text[copy.document_offset(at + 11) :].startswith("4 May")
    assert copy.mention_evidence(at - 3, at + 13).text == "By Lena Moritz 4"


@pytest.mark.parametrize(("pieces", "found"), [
    (("By", "Ann"), [2]),
    (("Ann", "4 May"), [3]),
    (("2026", "Ann"), [4]),
    (("A", "Nn"), []),
    (("An", "n Lee"), []),
    (("By ", "Ann"), []),
    (("By", " Ann"), []),
    (("By", "(Ann)"), []),
    (("", "Ann"), []),
])
def test_where_words_of_two_elements_touch(pieces: tuple[str, str], found: list[int]) -> None:
    assert list(touching("".join(pieces), (0, len(pieces[0])))) == found
