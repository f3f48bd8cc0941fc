"""Headings that generators number, or put a link beside."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

WIKI = '<h2><span class="mw-headline">{}</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>'
NUMBERED = '<h2><span class="section-number">2. </span>{}<a class="headerlink" href="#x">¶</a></h2>'
BOOK = '<h2 data-number="2"><span class="header-section-number">2</span> {}</h2>'
PLAIN = "<h2>{}</h2>"


@pytest.mark.parametrize("one", [WIKI, NUMBERED, BOOK])
@pytest.mark.parametrize("other", [PLAIN, WIKI, BOOK])
def test_a_heading_is_the_same_whatever_generates_it(one: str, other: str) -> None:
    pages = page(tale(one.format("Why it matters"))), page(tale(other.format("Why it matters")))
    assert categories(*pages) == categories(*reversed(pages)) == []


@pytest.mark.parametrize("form", [PLAIN, WIKI, NUMBERED, BOOK])
@pytest.mark.parametrize(("words", "category"), [
    ("Why it really matters", "wording"), ("2 reasons why it matters", "number"),
])
def test_a_word_or_a_number_put_into_a_heading_is_found(form: str, words: str, category: str) -> None:
    original, copy = page(tale(PLAIN.format("Why it matters"))), page(tale(form.format(words)))
    assert categories(original, copy) == [category]
