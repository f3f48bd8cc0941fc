"""Lines between two boxes of the site's: what both pages embed does not move the article's own."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

from tale_pages import TALE, categories, page, prose

POLL = '<div class="poll"><h4>What do you think of the bridge?</h4><ul><li>I agree</li><li>I do not know yet</li></ul></div>'
SUBHEAD = "<h2>After the old bridge</h2>"


def _with(put: str) -> str:
    return f"{prose(TALE[:3])}{put}{prose(TALE[3:])}"


def test_a_subhead_on_the_other_side_of_a_poll_has_not_moved() -> None:
    one, other = page(_with(POLL + SUBHEAD)), page(_with(SUBHEAD + POLL))
    assert categories(one, other) == categories(other, one) == []


def test_a_standfirst_that_a_page_has_twice_has_not_moved() -> None:
    lead, head = "<p>How a town learnt to do without its old boat.</p>", "<h1>The ferry that never was</h1>"
    byline = '<address>By <a rel="author">Ada Lind</a></address><time>Published on 12 March 2023</time>'
    one = page(f'{head}<p class="dek">{lead[3:-4]}</p>{byline}<div class="body">{prose(TALE)}</div>')
    wide, narrow = f'<div class="d-none">{head}<p class="dek">{lead[3:-4]}</p>{byline}</div>', f'<div class="d-md-none">{head}{lead}</div>'
    assert "reordering" not in categories(one, page(f'{wide}{narrow}<div class="body">{prose(TALE)}</div>'))


def test_a_subhead_on_the_other_side_of_a_paragraph_has_moved() -> None:
    one, other = page(_with(POLL + SUBHEAD)), page(f"{prose(TALE[:3])}{POLL}{prose(TALE[3:4])}{SUBHEAD}{prose(TALE[4:])}")
    assert "reordering" in categories(one, other)
