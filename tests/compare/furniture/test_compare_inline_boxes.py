"""What sites put into a paragraph: a link to another story, a note in the margin."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose


def _both_ways(put: str, sentence_before: bool = False) -> list[str]:
    paragraph = f"{TALE[3]} Nobody had asked for it."
    longer = f"{TALE[3]}{put} Nobody had asked for it." if sentence_before else paragraph + put
    whole, put_in = (page(prose((*TALE[:3], text, TALE[4]))) for text in (paragraph, longer))
    return [*categories(whole, put_in), *categories(put_in, whole)]


@pytest.mark.parametrize("between", [False, True])
@pytest.mark.parametrize("put", [
    ' <strong>[Read more: <a href="/k">Why bridges keep failing</a>]</strong>',
    ' <i>[Read: <a href="/k">Why bridges keep failing</a>]</i>',
    ' <a href="/k">Read more: Why bridges keep failing</a>',
    ' (See also: <a href="/k">Why bridges keep failing</a>.)',
    '<br><strong>Read more:</strong> <a href="/k">Why bridges keep failing</a>',
    ' <span class="related-link">Related: <a href="/k">Why bridges keep failing</a></span>',
    ' <em>Lesen Sie auch: <a href="/k">Warum Brücken nicht halten</a></em>',
    ' [Lire aussi : <a href="/k">Pourquoi les ponts cèdent</a>]',
    ' (Read more <a href="/k">here</a>.)',
    '<span class="sidenote">It was a plain sign, with white letters on green paint.</span>',
    '<span class="ad-label">Advertisement</span>',
    '<br><span class="advert">Werbung</span>',
    '<span class="marginnote">It was a plain sign, with white letters on green paint.</span>',
])
def test_a_link_to_another_story_or_a_note_in_the_margin_is_furniture(put: str, between: bool) -> None:
    assert _both_ways(put, between) == ["furniture", "furniture"]


@pytest.mark.parametrize("label", [
    "<span>Advertisement</span>", "<small>ANZEIGE</small>", "<em>— Publicité —</em>",
    '<span class="ad-label">Ad</span>',
    "<span>Article continues after advertisement</span>", '<span class="sr-only">Image caption</span>',
    '<span class="screen-reader-text">opens in new window</span>', '<span class="show-for-sr">(External link)</span>',
])
@pytest.mark.parametrize("text", ["{0}{1} {2}", "{1} {0} {2}", "{1}{0} {2}", "{1} {2}{0}"])
def test_an_adverts_label_or_spoken_words_in_an_element_are_furniture(label: str, text: str) -> None:
    lines = f"{TALE[3]} Nobody had asked for it.", text.format(label, TALE[3], "Nobody had asked for it.")
    whole, labelled = (page(prose((*TALE[:3], line, TALE[4]))) for line in lines)
    assert categories(whole, labelled) in (["furniture"], ["markup"])
    assert categories(labelled, whole) in (["furniture"], ["markup"])


@pytest.mark.parametrize("label", [
    '<a href="https://social.example/share?u=1">Tweet</a>', '<span class="more">… See more</span>',
    "<span>Loading…</span>", "<span>Ad</span>", '<a href="#top">↑ Back to top</a>',
    '<i class="material-icons">open_in_new</i>', "<small>Read more</small>",
    '<span class="image"><img src="a.jpg" alt=""><span class="caption">A sign on the bridge.</span></span>',
])
@pytest.mark.parametrize("text", ["{0}{1} {2}", "{1} {0} {2}", "{1} {2}{0}"])
def test_a_button_an_icons_name_or_a_caption_between_sentences_is_furniture(label: str, text: str) -> None:
    lines = f"{TALE[3]} Nobody had asked for it.", text.format(label, TALE[3], "Nobody had asked for it.")
    whole, labelled = (page(prose((*TALE[:3], line, TALE[4]))) for line in lines)
    assert categories(whole, labelled) == categories(labelled, whole) == ["furniture"]


@pytest.mark.parametrize("label", [
    "Advertisement", "— Publicité —", "Story continues below advertisement",
    "Advertisement. Scroll to continue reading.", "Read more", "Artikkeli jatkuu mainoksen alla", "You may also like",
    "<span>Listen to this article</span>",
])
def test_a_label_on_a_line_of_its_own_is_furniture(label: str) -> None:
    lines = f"{TALE[3]} Nobody had asked for it.", f"{TALE[3]}<br>{label}<br>Nobody had asked for it."
    whole, labelled = (page(prose((*TALE[:3], line, TALE[4]))) for line in lines)
    assert categories(whole, labelled) == categories(labelled, whole) == ["furniture"]


@pytest.mark.parametrize("line", ["Listen to the river.", "Nobody was paid", "Advertisement of boats was forbidden."])
def test_other_words_on_a_line_of_their_own_are_edits(line: str) -> None:
    lines = f"{TALE[3]} Nobody had asked for it.", f"{TALE[3]}<br>{line}<br>Nobody had asked for it."
    whole, put_in = (page(prose((*TALE[:3], line, TALE[4]))) for line in lines)
    assert "furniture" not in [*categories(whole, put_in), *categories(put_in, whole)]


def test_a_verse_that_reads_as_a_button_is_missed() -> None:
    verses = "The river is high<br>Share the bread<br>The ferry is late", "The river is high<br>The ferry is late"
    whole, cut = (page(prose((*TALE[:3], line, TALE[4]))) for line in verses)
    assert "furniture" not in [*categories(whole, cut), *categories(cut, whole)]


@pytest.mark.parametrize("text", ["{0}{1}", "{1}{0}", "{1} {0}"])
@pytest.mark.parametrize("label", ['<a href="#a1">Permalink</a>', '<span class="sr-only">Heading</span>'])
def test_a_headings_link_to_itself_is_furniture(label: str, text: str) -> None:
    heading = "A sign on the bridge"
    plain, linked = (
        page(prose(TALE[:3]) + f"<h2>{line}</h2>" + prose(TALE[3:])) for line in (heading, text.format(label, heading))
    )
    assert categories(plain, linked) == categories(linked, plain) == ["furniture"]


@pytest.mark.parametrize("put", [
    "<em>advertisement</em>", "<span>Share</span> of the blame", "<a href='#a1'>Most</a> of them",
    '<span class="caption">It was a plain sign.</span>',
    "<span>Promised</span>", '<span class="sr-only">in all but name</span>',
    '<span class="sr-only">It was a plain sign.</span>', '<span class="sr-only">Some 90</span>',
    '<span class="sr-only">The board has taken back its word</span>',
])
def test_other_words_in_such_elements_are_edits(put: str) -> None:
    assert "furniture" not in _both_ways(f" {put}", sentence_before=True)


@pytest.mark.parametrize("put", [
    '<br><a href="/k">Why bridges keep failing</a>',
    '<br>→ <a href="/k">Why bridges keep failing</a>',
    '<br><b><a href="/k">&gt; Why bridges keep failing.</a></b>',
])
def test_a_link_on_a_line_of_its_own_at_the_end_is_furniture(put: str) -> None:
    assert _both_ways(put) == ["furniture", "furniture"]


@pytest.mark.parametrize("put", [
    '<br><a href="/k">Why bridges keep failing</a> is another question.',
    '<br>Nobody knows <a href="/k">why bridges keep failing</a>',
    ' <a href="/k">Why bridges keep failing</a>',
    '<span class="lead-in"> It was a plain sign.</span>',
    ' <a href="/k">Why bridges keep failing</a> is another question.',
    " Read more books, she says.",
    ' See also what <a href="/k">the harbour board</a> has done, and judge whether it is enough.',
    ' Related works, <a href="/k">a study says</a>, did better.',
    ' More on the way, <a href="/k">the board</a>.',
    " Read more: it is all that the town would say.",
    '<span class="x7"> It was a plain sign, with white letters on green paint.</span>',
])
def test_words_that_say_something_of_their_own_are_not(put: str) -> None:
    assert "furniture" not in _both_ways(put)


def test_a_word_that_stands_in_a_margin_note_as_well_is_missed_where_it_is_gone() -> None:
    note = '<span class="sidenote">A sign of white letters on green paint, and nobody painted it over.</span>'
    lost = TALE[3].replace("never ", "")
    original, copy = (page(prose((*TALE[:3], text + note, TALE[4]))) for text in (TALE[3], lost))
    assert "furniture" not in categories(original, copy)
    note_lost = note.replace("white ", "")
    original, copy = (page(prose((*TALE[:3], TALE[3] + text, TALE[4]))) for text in (note, note_lost))
    assert categories(original, copy) == ["wording"]
