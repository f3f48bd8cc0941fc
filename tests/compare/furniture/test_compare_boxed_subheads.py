"""Subheads in wrappers of their own, as editors' tools set them, and titles of boxes."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare

SUBHEADS = ("<h2>What nobody paid for</h2>", "<p><strong>What nobody paid for</strong></p>")


@pytest.mark.parametrize("subhead", SUBHEADS)
@pytest.mark.parametrize("wrapper", [
    "<div>{}</div>", "<section>{}</section>", "<header>{}</header>", "<div><div>{}</div></div>",
])
def test_a_subhead_in_a_bare_wrapper_is_text(wrapper: str, subhead: str) -> None:
    other = tale(wrapper.format(subhead))
    assert categories(page(tale()), page(other)) == ["addition"]
    assert categories(page(tale("<h2>A cheaper way over the river</h2>")), page(other)) == ["negation"]
    assert categories(page(tale(subhead)), page(other)) == categories(page(other), page(tale(subhead))) == []
    assert categories(page(other), page(tale())) == ["markup"]


@pytest.mark.parametrize("subhead", SUBHEADS)
@pytest.mark.parametrize("wrapper", [
    '<div class="x">{}</div>', '<div class="group" style="margin:1em"><div>{}</div></div>',
])
def test_one_that_a_class_sets_apart_is_for_a_person_or_stands_for_the_originals(wrapper: str, subhead: str) -> None:
    other = page(tale(wrapper.format(subhead)))
    [edit] = compare(page(tale()), other).edits
    assert (edit.category, edit.doubt) == ("furniture", "but it may be a subhead that the original does not have")
    assert categories(page(tale("<h2>A cheaper way over the river</h2>")), other) == ["negation"]


@pytest.mark.parametrize("box", [
    '<div class="related-title"><h3>Our picks</h3></div>',
    "<div><h3>Our picks</h3><iframe></iframe></div>",
    '<div class="x"><h3>Our picks</h3><div id="filled-later"></div></div>',
    '<div><h3>Our picks</h3></div><ul><li><a href="/a">The council closes the bridge</a></li></ul>',
    '<div><h3>Our picks</h3></div><div class="card"><p>The council closes the bridge.</p></div>',
    '<div><h3><a href="/a">The council closes the bridge</a></h3></div>',
    "<div><h3>Most read</h3></div>",
    '<div class="x"><p><strong>Advertisement</strong></p></div>',
    '<div><h3>Photo gallery</h3></div><iframe src="/gallery"></iframe>',
    '<section><h2>Photo gallery</h2></section><figure><img src="/a.jpg"></figure>',
    '<div class="title"><h3>Watch the film of the day</h3></div><div class="carousel"></div>',
])
def test_a_title_of_a_sites_box_is_none(box: str) -> None:
    edits = compare(page(tale()), page(tale(box))).edits
    assert {(edit.category, edit.doubt) for edit in edits} == {("furniture", None)}
