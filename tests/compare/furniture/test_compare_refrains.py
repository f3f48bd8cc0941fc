"""A few words that stand on a page again and again: an author's sentence, or what a template repeats."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page

from licensecheck.compare.comparing import compare


def _said(line: str, *places: int) -> str:
    """The tale with a line before some of its paragraphs."""
    return "".join((line if at in places else "") + f"<p>{text}</p>" for at, text in enumerate(TALE))


@pytest.mark.parametrize("line", ["Nobody came.", "The ferry did not come.", "Where was the ferry?", "Und die Fähre kam nicht."])
@pytest.mark.parametrize(("kept", "gone"), [((1,), 2), ((1, 4), 1), ((), 3)])
def test_a_sentence_that_an_author_repeats_is_missed_where_it_is_gone(line: str, kept: tuple[int, ...], gone: int) -> None:
    said = f"<p>{line}</p>"
    edits = compare(page(_said(said, 1, 2, 4)), page(_said(said, *kept))).edits
    is_sentence = line.count(" ") > 1
    assert [edit.category.value for edit in edits] == ["omission"] * (gone if is_sentence else 0)


def test_a_sentence_that_an_author_repeats_is_found_where_it_is_said_once_more() -> None:
    said = "<p>The ferry did not come.</p>"
    assert categories(page(_said(said, 1, 4)), page(_said(said, 1, 3, 4))) == ["addition"]
    assert categories(page(_said(said, 1, 4)), page(_said(said, 1, 4))) == []


def test_a_sentence_that_an_author_repeats_is_compared() -> None:
    told, said = "<p>The ferry did not come.</p>", "<p>The ferry did come.</p>"
    original = page(_said(told, 1, 2, 4))
    assert categories(original, page(_said(told, 1, 2, 4).replace(told, said, 1))) == ["negation"]
    assert categories(original, page(_said(said, 1, 2, 4))) == ["negation"] * 3


@pytest.mark.parametrize("line", [
    "<p>Advertisement</p>",
    "<p>Advertisement.</p>",
    "<p>Read more</p>",
    "<p>Share this story.</p>",
    "<p>Share this with your friends.</p>",
    "<p>Support our work.</p>",
    "<p>Article continues below.</p>",
    "<p>Subscribe to the paper today.</p>",
    "<p>Sign up for our newsletter.</p>",
    "<p>Hier geht es zu unserem Podcast.</p>",
    "<p>The river from above</p>",
    '<div class="ad"><p>Boots for every puddle.</p></div>',
])
def test_what_a_template_repeats_is_furniture_on_both_sides(line: str) -> None:
    with_lines, without = page(_said(line, 1, 2, 4)), page(_said("", 0))
    assert categories(with_lines, without) == []
    assert set(categories(without, with_lines)) == {"furniture"}
    assert categories(with_lines, with_lines) == []


def test_a_sentence_that_a_copys_template_repeats_stays_furniture() -> None:
    line = "<p>Boots forgive every puddle.</p>"
    assert set(categories(page(_said("", 0)), page(_said(line, 1, 2, 4)))) == {"furniture"}


def test_a_sentence_that_a_box_of_the_original_repeats_is_furniture() -> None:
    teaser = '<div class="k7"><p>The ferry did not come.</p></div>'
    assert categories(page(_said(teaser, 1, 4)), page(_said("", 0))) == []
