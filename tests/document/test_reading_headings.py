"""Headings as their author wrote them, without what a generator put beside the words."""

from __future__ import annotations

import pytest
from reading_pages import blocks, html

from licensecheck.document import read


@pytest.mark.parametrize("heading", [
    '<h2><span class="mw-headline">Why</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>',
    '<h2><span class="section-number">2. </span>Why</h2>',
    '<h3 data-number="2.1"><span class="header-section-number">2.1</span> Why</h3>',
    '<h2><a class="toc-backref" href="#x"><span class="sectnum">2</span> Why</a></h2>',
    '<h2 id="x">Why<a class="hanchor" href="#x">#</a></h2>',
    '<h2 id="x"><a class="heading-link" href="#x"><span aria-hidden="true">§</span></a>Why</h2>',
])
def test_a_number_or_a_link_that_a_generator_writes_is_no_word_of_a_heading(heading: str) -> None:
    assert [block.strip() for block in blocks(html(f"<p>One.</p>{heading}<p>Two.</p>"))] == ["One.", "Why", "Two."]


@pytest.mark.parametrize("heading", ["<h2>2. Why</h2>", "<h2><span class='number'>2.</span> Why</h2>"])
def test_a_number_that_an_author_writes_is_read(heading: str) -> None:
    assert blocks(html(heading)) == ["2. Why"]


@pytest.mark.parametrize(("heading", "said"), [
    ('<h2>Why <a href="#two">2</a></h2>', "Why 2"),
    ('<h2>Why <a href="https://why.example/#x">#</a></h2>', "Why #"),
])
def test_a_link_with_words_or_to_another_page_is_read(heading: str, said: str) -> None:
    assert blocks(html(heading)) == [said]


def test_the_same_names_outside_a_heading_take_nothing_away() -> None:
    assert blocks(html('<p><span class="section-number">2.</span> Why</p>')) == ["2. Why"]


@pytest.mark.parametrize(("paragraph", "said"), [
    ('<p id="p3">Why. <a class="permalink" href="#p3">¶</a></p>', "Why."),
    ('<ul><li id="p3"><a href="#p3">§</a> Why.</li></ul>', "Why."),
    ('<p>Why.<a href="#note-1">*</a></p>', "Why.*"),
    ('<p>Why, says <a href="https://why.example/#x">§</a>?</p>', "Why, says §?"),
    ('<p>The sign <a href="#pilcrow">¶ is a pilcrow</a>.</p>', "The sign ¶ is a pilcrow."),
])
def test_a_sign_that_links_to_its_own_paragraph_is_no_word_of_it(paragraph: str, said: str) -> None:
    assert [block.strip() for block in blocks(html(f"{paragraph}<p>¶</p>"))] == [said, "¶"]


def test_what_is_left_out_of_a_heading_is_not_hidden() -> None:
    page = read(b'<h2>Why <span class="section-number">2</span></h2>', location="page.html")
    assert page.hidden() == ()
