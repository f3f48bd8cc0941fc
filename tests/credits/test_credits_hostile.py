"""Pages made to keep a reader of credits busy: many names are read in the time of a few."""

from __future__ import annotations

import time
from itertools import product

import pytest
from credit_pages import ARTICLE, html

from licensecheck.credits.names.search import find_name
from licensecheck.credits.original.source import read_source

pytestmark = pytest.mark.slow

HANG = 20.0
"""Seconds that are a hang on any machine: the page takes a small part of one."""


def test_thousands_of_linked_authors() -> None:
    """Each name is compared with those before it, as a page may give one author twice; only so many are."""
    names = (f"Ann{one} Lee{two}{three}" for one, two, three in product("bcdfghjklmnpqrstvwxz", repeat=3))
    linked = " and ".join(f'<a rel="author" href="/author/{n}">{name}</a>' for n, name in enumerate(names))
    started = time.process_time()
    found = read_source(html(f"<h1>Tides and towns</h1><p>By {linked}</p>{ARTICLE}"))
    assert time.process_time() - started < HANG
    assert found.authors[0].name == "Annb Leebb"


@pytest.mark.parametrize("name", ["lee " * 20 + "{}", "ann-" * 200 + "lee{}", "a. " * 40 + "lee{}"])
@pytest.mark.parametrize("line", ["lee ", "ann lee "])
def test_names_of_many_words(name: str, line: str) -> None:
    """Each row of words about each place where one of a name stands is compared with the name."""
    text = line * 5_000
    started = time.process_time()
    for number in range(50):
        list(find_name(text, name.format(number)))
    assert time.process_time() - started < HANG
