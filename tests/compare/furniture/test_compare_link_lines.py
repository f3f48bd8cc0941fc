"""Headings over lists of other stories, which no words tell, and subheads that an editor put over an article's words."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

LINKS = "<li><a href='/a'>The tram opens half a year late</a></li><li><a href='/b'>Who may vote on Sunday</a> (12 May)</li>"
SINGLE = "<p><a href='https://river.example/a'>The tram opens half a year late</a></p>"
TWO = "<p><a href='/a'>The tram opens half a year late</a></p><p><a href='/b'>Who may vote on Sunday</a></p>"
SUBHEADED = f"{prose(TALE[:1])}<h2>A week of crossings</h2>{prose(TALE[1:])}"


@pytest.mark.parametrize("put", [
    f"<h3>From the same river</h3><ul>{LINKS}</ul>",
    f"<h2>Noticias del puerto</h2><ol>{LINKS}</ol>",
    f"<p><strong>Weitere Geschichten</strong></p><ul>{LINKS}</ul>",
    f"<p><b>Saiba mais:</b></p><ul>{LINKS}</ul>",
    f"<h4>Gerelateerde artikelen</h4>{TWO}",
    f"<h4>Gerelateerde artikelen</h4>{SINGLE}",
    f"<h3>Pour approfondir : à lire</h3>{SINGLE}",
    f"<h3>More from the river</h3>{SINGLE}",
    f"<h2>Похожие новости</h2>{SINGLE}",
    f"<p><strong>De nuestro archivo:</strong></p>{SINGLE}",
    f"<h3>Curious about more of this?</h3><ul class='wp-block-list'>{LINKS}</ul>",
])
@pytest.mark.parametrize("at", [3, 5])
def test_a_heading_over_nothing_but_links_is_the_sites(put: str, at: int) -> None:
    assert {*categories(page(tale()), page(tale(put, at)))} <= {"furniture"}


@pytest.mark.parametrize("put", [
    "<h3>A bench for all</h3>",
    "<p><strong>Why they waited</strong></p>",
    f"<h3>A bench for all</h3><ul>{LINKS}</ul><p>Nobody had asked for the bench, and it was in use from the first day on.</p>",
    f"<h3>A bench for all</h3><div class='related'>{SINGLE}</div>",
    "<h3>A bench for all</h3><ul><li><a href='#end'>How the waiting came to its end</a></li></ul>",
    f"<h3>Nobody ever crossed the river again.</h3><ul>{LINKS}</ul>",
    f"<p><strong>Why they waited</strong></p>{SINGLE}",
    "<h3>Un problème plus large</h3><p><strong>Read more:</strong> <a href='/a'>The tram opens half a year late</a></p>",
    "<h3>A question and some more</h3><p>See also: <a href='/a'>The tram opens half a year late</a></p>",
    f"<h3>What the figures say</h3>{SINGLE}",
    "<h2>What the figures say</h2><p class='interstitial-link'><i>[<a href='/a'>The tram opens half a year late</a>]</i></p>",
    f"<h2>What the figures say</h2>{SINGLE.replace('<a', 'Related: <a')}",
])
def test_a_subhead_over_the_articles_words_is_an_addition(put: str) -> None:
    assert "addition" in categories(page(tale()), page(tale(put)))


def test_a_subhead_of_the_articles_kind_over_one_link_is_an_addition() -> None:
    copy = page(SUBHEADED.replace(f"<p>{TALE[3]}", f"<h2>A bench for all</h2>{SINGLE}<p>{TALE[3]}"))
    assert "addition" in categories(page(SUBHEADED), copy)


@pytest.mark.parametrize("more", ["", "<li><a href='/c'>A bridge for the other bank</a></li>"])
def test_a_heading_over_links_of_the_articles_own_is_an_addition(more: str) -> None:
    own = "<ul>{}<li><a href='/x'>The ferry in the year of the great flood</a></li><li><a href='/y'>What the bridge cost the town and the county</a></li></ul>"
    original, copy = page(tale(own.format(""))), page(tale(f"<h3>From the archive</h3>{own.format(more)}"))
    assert "addition" in categories(original, copy)


@pytest.mark.parametrize("sentence", [
    "The ferry's last pilot faces <a href='https://court.example/1'>a charge of sleeping through the better half of a crossing</a>.",
    "She crossed in secret to <a href='https://port.example/us'>a port of which nobody on the river had heard, in the US</a>.",
])
def test_a_sentence_of_the_originals_with_most_of_its_words_in_a_link_is_text(sentence: str) -> None:
    assert categories(page(tale(f"<p>{sentence}</p>")), page(tale())) == ["omission"]


@pytest.mark.parametrize("line", [
    "<a href='https://river.example/2'>How the town lost its only pilot, and why nobody noticed.</a>",
    "From the archive: <a href='https://river.example/2'>how the town lost its only pilot for good.</a>",
    "Read all about this in <a href='https://river.example/2'>how the town lost its only pilot for good</a>.",
    "It is all told in <a href='https://river.example/2'>our long story of the last pilot of the river</a>.",
])
def test_a_line_of_the_originals_that_leads_to_another_story_may_be_missing(line: str) -> None:
    assert {*categories(page(tale(f"<p>{line}</p>")), page(tale()))} <= {"markup", "furniture"}


STORY = "The tram along the river opens half a year late"
ASIDE = f'<p><strong>Read more: <a href="/a">{STORY}</a></strong></p>'


@pytest.mark.parametrize("label", ["Related: ", "Also read: ", "Lee más: ", "More from the river: ", "", "\u2192 "])
@pytest.mark.parametrize("line", ['<p>{}<a href="/a">{}</a></p>', '<p><a href="/a">{}{}</a></p>'])
def test_a_line_with_a_link_may_be_labelled_otherwise(label: str, line: str) -> None:
    aside = line.format(label, STORY)
    assert {*categories(page(tale(ASIDE)), page(tale(aside)))} == {"furniture"}
    assert {*categories(page(tale(aside)), page(tale(ASIDE)))} == {"furniture"}


def test_a_day_before_a_link_is_no_label() -> None:
    dated = ASIDE.replace("Read more", "On 3 May")
    assert categories(page(tale(dated)), page(tale(dated.replace("3", "5")))) == ["number"]


def test_the_first_words_of_a_sentence_with_a_link_are_no_label() -> None:
    line = '<p>Some read: <a href="/a">the tram</a>, others the timetable of the ferry, and nobody read on.</p>'
    assert categories(page(tale(line)), page(tale(line.replace("Some read", "Few read")))) == ["wording"]
