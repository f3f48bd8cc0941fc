"""A plain paragraph of a copy that says something of the original's page again, in its words or in others."""

from __future__ import annotations

import pytest
from tale_pages import TALE, TITLE, categories, page, prose, tale

from licensecheck.compare.alignment.equal_blocks import equal_blocks
from licensecheck.compare.text_side import TextSide

LONG = (
    "Farmers who lose their land receive 19,500 crowns for each field from the county, twice what it is worth. "
    "Tenants, however, receive nothing: the law treats them as if they had merely moved."
)
TOLD = (*TALE[:2], LONG, *TALE[2:])


def _with(put: str, at: int) -> str:
    return f"{prose(TOLD[:at])}<p>{put}</p>{prose(TOLD[at:])}"


@pytest.mark.parametrize("at", [1, 3, 5])
@pytest.mark.parametrize("said", [
    LONG.replace("nothing", "little"),
    LONG.replace("19,500", "9,500"),
    LONG.replace("however, ", ""),
    LONG + " That is unfair.",
    "Tenants, however, receive little: the law treats them as if they had merely moved.",
    "The law treats them as if they had never merely moved.",
])
def test_a_paragraph_said_again_in_other_words_is_an_addition(said: str, at: int) -> None:
    assert categories(page(prose(TOLD)), page(_with(said, at))) == ["addition"]


@pytest.mark.parametrize("at", [1, 3, 5])
@pytest.mark.parametrize("said", [
    "“The law treats them as if they had merely moved.”",
    "Tenants, however, receive nothing: the law treats them…",
    "Farmers who lose their land receive 19,500 crowns […] Tenants, however, receive nothing.",
    "“The law treats them as if they had merely moved,” said Ada Fenwick, a tenant",
    "The law treats them as if they had merely moved — Ada Fenwick",
])
def test_a_pull_quote_is_the_sites_in_whatever_it_is_set(said: str, at: int) -> None:
    assert categories(page(prose(TOLD)), page(_with(said, at))) == ["furniture"]


def test_a_note_on_the_author_may_be_worded_otherwise_than_beside_the_original() -> None:
    note = "<p>Ada Fenwick has written about rivers and the people on them for the county's papers since {}.</p>"
    original = page(tale() + f"<aside class='author-box'>{note.format(1990)}</aside>")
    assert categories(original, page(tale(note.format("the spring of 1990")))) == ["furniture"]


STANDFIRST = "What becomes of the people at the landing now that there is a bridge"
HEAD = f'<div class="teaser"><p>{STANDFIRST}</p></div>'


@pytest.mark.parametrize("joined", [f"{STANDFIRST} {TALE[0]}", f"{STANDFIRST}. {TALE[0]}"])
def test_a_standfirst_of_the_page_may_be_joined_to_the_first_paragraph(joined: str) -> None:
    copy = page(prose((joined, *TALE[1:])))
    assert categories(page(HEAD + tale()), copy) == []
    assert set(categories(page(tale()), copy)) - {"furniture"}


@pytest.mark.parametrize("put", [
    STANDFIRST.replace("becomes", "became"), f"{STANDFIRST} for good", "What becomes of the people",
])
def test_what_only_begins_as_a_block_of_the_page_does_was_added(put: str) -> None:
    assert set(categories(page(HEAD + tale()), page(prose((f"{put}. {TALE[0]}", *TALE[1:]))))) - {"furniture"}


@pytest.mark.parametrize(("told", "at"), [
    (TALE[3], 1), (STANDFIRST, 3), ("Nobody ever believed a word of what the mayor says.", 1),
])
def test_a_block_that_stands_elsewhere_on_the_page_was_added(told: str, at: int) -> None:
    """A paragraph of the article's own, what stands above it, and what readers said of it."""
    below = '<div class="comments"><p>Nobody ever believed a word of what the mayor says.</p></div>'
    joined = [f"{part} {told}" if number == at else part for number, part in enumerate(TALE)]
    assert set(categories(page(HEAD + tale() + below), page(prose(joined)))) - {"furniture"}


def test_a_caption_may_be_joined_to_the_paragraph_beside_its_picture_alone() -> None:
    caption = "The landing and the bench on the last day of the ferry"
    original = page(tale(f'<figure><img src="landing.png"><figcaption>{caption}</figcaption></figure>', at=3))
    for at, is_beside in ((0, False), (2, True), (3, True), (4, False)):
        joined = [f"{part} {caption}." if number == at else part for number, part in enumerate(TALE)]
        assert (set(categories(original, page(prose(joined)))) == {"furniture"}) == is_beside


def test_a_block_of_the_page_inside_a_paragraph_was_added() -> None:
    first, _, rest = LONG.partition(". ")
    inside = f"{first}. {STANDFIRST}. {rest}"
    assert categories(page(HEAD + prose((LONG, *TALE))), page(prose((inside, *TALE)))) == ["addition"]


@pytest.mark.parametrize("label", [
    "<h3>{}</h3>", "<p><strong>{}:</strong></p>", "<p>{}</p>",
])
@pytest.mark.parametrize("words", ["Key points", "At a glance", "TL;DR", "Das Wichtigste in Kürze", "En bref", "要点"])
@pytest.mark.parametrize("at", [2, 4])
def test_a_summary_in_the_texts_own_words_is_none_of_it(label: str, words: str, at: int) -> None:
    said = "<ul><li>In spring the town gave the landing a roof and a bench.</li><li>{}</li></ul>"
    put = label.format(words) + said
    own, changed = TALE[3], TALE[3].replace("never", "always")
    assert {*categories(page(tale()), page(tale(put.format(own), at)))} <= {"furniture"}
    assert "addition" in categories(page(tale()), page(tale(put.format(changed), at)))


@pytest.mark.parametrize("words", ["In short:", "<b>TL;DR</b>", "Kurz gefasst –"])
def test_a_summary_may_open_with_its_label(words: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{words} {TALE[4]}</p>"))) == ["furniture"]
    assert categories(page(tale()), page(tale(f"<p>{words} The town gave the ferry a new bell.</p>"))) == ["addition"]


def test_a_summarys_label_as_a_subhead_is_an_addition() -> None:
    assert categories(page(tale()), page(tale("<h3>Key points</h3>"))) == ["addition"]


@pytest.mark.parametrize("wrapper", ['<div class="page-widget page-widget-{}">{}</div>', "{1}"])
def test_what_the_whole_text_is_called_makes_no_box_of_it(wrapper: str) -> None:
    """Systems call a post by its tags, or each paragraph a widget. A list of it stands deeper, below the headline said
    again."""
    steps = "".join(f"<li>{line}</li>" for line in (*TALE, LONG))
    deep = f"<div><div><div><div><div><h4>{TITLE}</h4><ol>{steps}</ol></div></div></div></div></div>"
    lines = [f"<p>{line[:-1]}, as {who} told us.</p>" for who in ("a sailor", "his wife", "a clerk") for line in TALE]
    text = "".join(wrapper.format(at, line) for at, line in enumerate(lines))
    name = "tag-ferry" if wrapper == "{1}" else "text"
    post = f'<div class="post type-post {name}"><h1>{TITLE}</h1><div>{text}</div>{deep}</div>'
    pairs = equal_blocks(TextSide(page(post)), TextSide(page(f"<h1>{TITLE}</h1>{''.join(lines)}<ol>{steps}</ol>")))
    assert len(pairs) == 1 + 15 + 6
