"""The kinds of elements, by classes that content systems number."""

from __future__ import annotations

import time

import pytest
from turbohtml import Element

from licensecheck.document import read
from licensecheck.document.element_names import numberless, words_of


def element(classes: str) -> Element:
    node = read(f'<p class="{classes}">One two three.</p>'.encode(), location="x").blocks[0].node
    assert isinstance(node, Element)
    return node


@pytest.mark.parametrize(("classes", "kind"), [
    ("text text-3", "p text"), ("element-4f1a", "p element"), ("a_b_7 c", "p a_b c"), ("x--7 y", "p x- y"),
    ("c3d", None), ("plain", None), ("", None), ("text 3text", "p text"),
])
def test_the_kind_of_an_element_is_its_classes_without_numbers(classes: str, kind: str | None) -> None:
    assert numberless(element(classes)) == kind


@pytest.mark.parametrize("piece", ["a", "-", "_", "a-", "a7-", "7", "a ", "©"])
def test_long_classes_take_no_time(piece: str) -> None:
    node = element("t1 " + piece * 200_000)
    started = time.process_time()
    numberless(node)
    assert time.process_time() - started < 3


@pytest.mark.parametrize(("name", "words"), [
    ("Article-body", {"article", "body", "articlebody"}),
    ("ad2", {"ad"}), ("ad-300x250", {"ad"}), ("newsLetter", {"news", "letter", "newsletter"}),
    ("Table_td__aD93x", {"table", "td", "tabletd"}), ("sc-1ad", {"sc"}), ("css-1ad0x", {"css"}), ("g3aD0", set()),
])
def test_codes_in_a_name_are_no_words(name: str, words: set[str]) -> None:
    assert words_of(name) == words
