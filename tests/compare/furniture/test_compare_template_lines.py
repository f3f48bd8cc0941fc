"""Lines that templates put above a text or into it: when it appeared, and that it goes on behind an advert."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.naming.template_words import labels_link
from licensecheck.compare.text_side import TextSide

STANDFIRST = '<p class="sub">What a town did with a landing that no boat would ever come to again.</p>'


@pytest.mark.parametrize("line", [
    '<p class="date">Tue 4 Mar 2025 08.30 GMT</p>',
    '<p class="entry-date">March 4, 2025 at 8:30 am</p>',
    '<time class="c-date">March 4, 2025 at 8:30AM GMT</time>',
    '<span class="published">martes, 4 de marzo de 2025, 08:30</span>',
    '<p><time datetime="2025-03-04">4 mars 2025 à 8h30, mis à jour le 5 mars 2025 à 9h</time></p>',
    '<li><a href="/">riverpost.example</a>, <time itemprop="datePublished">Tuesday 4 March 2025 8.30 GMT</time></li>',
])
def test_a_date_between_a_standfirst_that_both_print_and_the_text_is_furniture(line: str) -> None:
    with_date, without = page(STANDFIRST + line + tale()), page(STANDFIRST + tale())
    assert set(categories(without, with_date)) == {"furniture"}
    assert categories(with_date, without) == []


@pytest.mark.parametrize("line", [
    "<span>March 4, 2025 at 8:30 a.m. EST</span>",
    "<time>March 4, 2025</time><span> - 5 min read </span>",
])
def test_a_line_of_nothing_but_a_date_needs_no_name(line: str) -> None:
    head = "<p>The ferry that never was</p><p>By Ada Lind, Institute of Rivers, with the help of all who waited</p>"
    assert set(categories(page(head + tale()), page(f"<header>{head}{line}</header>{tale()}"))) == {"furniture"}
    said = "<span>It opened in March 2025 at last</span>"
    assert categories(page(head + tale()), page(f"<header>{head}{said}</header>{tale()}")) == ["addition"]
    assert "addition" in categories(page(head + tale()), page(f"{head}<h2>March 4, 2025</h2>{tale()}"))


def test_a_date_within_the_text_is_the_articles() -> None:
    line = '<p class="date">On the 4th of March 2025 at 8:30 in the morning</p>'
    assert categories(page(tale()), page(tale(line, at=4))) == ["addition"]
    said = '<p class="date">It opened on 4 March 2025.</p>'
    assert categories(page(STANDFIRST + tale()), page(STANDFIRST + said + tale())) == ["addition"]


@pytest.mark.parametrize("line", [
    "<div><span>June 06, 2013 - Updated 1837 PKT</span><br><span>From the web edition</span></div>",
    "<p>Published on 4 March 2025 by the night desk of the paper</p>",
    "<p>June 06, 2013 - from the web edition of the paper</p>",
    "<p>From the edition of June 06, 2013 for the northern coast</p>",
    "<div>Última actualización: 4 de marzo de 2025, edición impresa</div>",
])
def test_a_line_with_a_full_date_above_the_text_is_the_pages(line: str) -> None:
    assert set(categories(page(tale()), page(line + tale()))) <= {"furniture"}


@pytest.mark.parametrize("line", [
    "<p>By 2025 the landing had cost the town 4 million pounds.</p>",
    "<p>The town had only 4 boats left in the whole of the long winter that began in 2025 and would not end</p>",
])
def test_prose_with_a_year_above_the_text_is_an_addition(line: str) -> None:
    assert categories(page(tale()), page(line + tale())) == ["addition"]


GOES_ON = [
    "Der Artikel geht nach der Anzeige weiter", "Text wird unter dem Bild fortgesetzt",
    "La noticia continúa debajo de la publicidad", "El artículo sigue después del anuncio",
    "Tekst gaat verder onder de foto", "Artikel gaat verder na de advertentie",
    "Pubblicità - Continua a leggere di seguito", "L'articolo continua dopo la pubblicità.",
    "Publicité. Défiler pour continuer.", "La suite après la publicité.", "Getting your Trinity Audio player ready...",
    "O artigo continua após a publicidade", "A notícia continua abaixo da publicidade",
    "Artikeln fortsätter efter annonsen.", "Artiklen fortsætter efter annoncen.", "Saken fortsetter under annonsen.",
    "Dalsza część artykułu pod reklamą.", "Juttu jatkuu mainoksen jälkeen.",
]


@pytest.mark.parametrize("line", GOES_ON)
def test_a_line_that_says_that_the_text_goes_on_is_furniture(line: str) -> None:
    put = f"<p>{line}</p>"
    assert categories(page(tale()), page(tale(put))) == ["furniture"]
    assert categories(page(tale(put)), page(tale())) == []


@pytest.mark.parametrize("sentence", [
    "Der Artikel geht auf eine Studie zurück.", "La noticia continúa siendo objeto de debate en la costa.",
    "Artikel gaat verder dan wat de vissers hadden gevraagd.", "Getting your seeds ready takes three days.",
    "Saken fortsetter i retten neste uke.", "A notícia continua a circular entre os pescadores da costa.",
    "La suite après la tempête a surpris les pêcheurs.", "Sigue después de la publicidad engañosa una multa.",
])
def test_a_sentence_that_begins_alike_is_prose(sentence: str) -> None:
    assert not opens_like_box(sentence.lower())
    copy = page(prose((*TALE[:2], sentence, *TALE[2:])))
    assert categories(page(tale()), copy) == ["addition"]


@pytest.mark.parametrize("wrapped", ["<p>{}</p>", "<div>{}</div>", "<div class='c-1'>{}</div>", "<span>{}</span>"])
@pytest.mark.parametrize("line", [
    "Loading…", "Loading the player…", "Link copied!", "Slide 1 of 3", "Swipe left to see more photos.",
    "Press the left and right arrow keys to browse the slides.",
])
def test_lines_of_a_pages_controls_are_furniture(wrapped: str, line: str) -> None:
    put = page(tale(wrapped.format(line)))
    assert set(categories(page(tale()), put)) == {"furniture"}
    assert not [e for e in compare(page(tale()), put).edits if e.doubt]
    assert categories(put, page(tale())) == []


@pytest.mark.parametrize("line", [
    "Loading the boat took an hour.", "Press the button to open the gate of the landing.",
    "He kept the old photos, and looked at them in winter.",
])
def test_sentences_that_begin_or_end_like_those_are_text(line: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{line}</p>"))) == ["addition"]
    assert categories(page(tale(f"<p>{line}</p>")), page(tale())) == ["omission"]


def test_a_question_to_readers_with_an_address_to_write_to_is_the_sites() -> None:
    address = "<a href='mailto:desk@uferblatt.example'>desk@uferblatt.example</a>"
    ask = f"<p>Do you have a tip on this? Write to {address}.</p>"
    assert set(categories(page(tale()), page(tale(ask)))) == {"furniture"}
    prose_of_it = "<p>Did you ever see the newsletter that the board sent out? It had a picture of the boat.</p>"
    assert categories(page(tale()), page(tale(prose_of_it))) == ["addition"]


def test_words_that_are_missing_behind_the_last_line_of_a_page_label_no_link() -> None:
    side = TextSide(page(prose(TALE[:2])))
    assert not labels_link(side, [], (len(side.blocks), 0))
