"""A page in another language is a translation where something of it leads back to the article, else another work."""

from __future__ import annotations

import pytest

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import IN_ANOTHER_LANGUAGE, Relation
from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

ADDRESS = "https://ledger.example/2026/the-dyke"
HEAD = (
    f'<link rel="canonical" href="{ADDRESS}"><script type="application/ld+json">{{"@type": "NewsArticle", '
    '"headline": "What the dyke at Moorland cost", "author": {"@type": "Person", "name": "Ada Brink"}}</script>'
)
ORIGINAL = (
    "When the sea came over the dyke at Moorland, the mayor of Northwick slept, and so did the engineer Brekelmans.",
    "By morning the water stood in the church of Saint Barbara, and the road to Zandvoort was gone for a mile.",
    "Nobody in Northwick had believed the warning that Professor Lindqvist had sent to the council in the spring.",
    "The repair cost more than the dyke itself, and the insurers in Rotterdam paid for none of it, says the council.",
)
GERMAN = (
    "Der Wochenmarkt auf dem Kirchplatz zieht im Sommer um, weil das Pflaster vor dem Rathaus erneuert werden muss.",
    "Die Händler sind darüber nicht glücklich, denn zu der Wiese hinter der Schule fährt kein Bus.",
    "Der Stadtrat hat versprochen, dass bis zum Herbst alles wieder an seinem alten Platz steht, wie es immer war.",
    "Bis dahin wird ein kleiner Bus fahren, und wer will, kann auch zu Fuß über die Brücke gehen.",
)
OTHER_GERMAN = (
    "Seit gestern liegt ein Wal in der Bucht, und die Leute kommen mit Leitern und Decken, um ihn zu sehen.",
    "Niemand weiß, woher er kam. Der Förster sagt, das Tier sei alt, und man solle es in Ruhe lassen.",
    "Am Abend stand die Flut so hoch wie lange nicht mehr, und am Morgen war von dem Wal nichts mehr zu sehen.",
)
NAMES = "<p>In Moorland und Northwick erzählt man von Brekelmans, Zandvoort, Lindqvist und Rotterdam.</p>"


def article(texts: tuple[str, ...], *, head: str = "", more: str = "") -> Document:
    prose = "".join(f"<p>{text}</p>" for text in texts)
    html = f"<html><head>{head}</head><body><article><h1>{texts[0][:30]}</h1>{prose}{more}</article></body></html>"
    return read(html.encode(), location="page.html", format=Format.HTML)


def relation(copy: Document) -> Relation:
    original = article(ORIGINAL, head=HEAD)
    return compare(original, copy, read_source(original)).relation


def test_a_page_in_another_language_that_has_nothing_of_the_article_is_another_work() -> None:
    original = article(ORIGINAL, head=HEAD)
    comparison = compare(original, article(GERMAN), read_source(original))
    assert comparison.relation is Relation.DIFFERENT_WORK
    assert [edit.note for edit in comparison.edits] == [IN_ANOTHER_LANGUAGE]


def test_of_another_work_in_the_same_language_no_language_is_told() -> None:
    comparison = compare(article(GERMAN), article(tuple(text.replace("der", "die") for text in GERMAN[::-1])))
    other = compare(article(GERMAN), article(OTHER_GERMAN))
    assert comparison.relation is not other.relation is Relation.DIFFERENT_WORK
    assert [edit.note for edit in other.edits] == [None]


@pytest.mark.parametrize("more", [
    f'<p>Zuerst erschienen <a href="{ADDRESS}?utm_source=x">hier</a>.</p>',
    "<p>Von Ada Brink, aus dem Englischen übersetzt.</p>",
    "<p>Der Text hieß zuerst „What the dyke at Moorland cost“.</p>",
    NAMES,
])
def test_what_leads_back_to_the_article_makes_it_a_translation(more: str) -> None:
    assert relation(article(GERMAN, more=more)) is Relation.TRANSLATION


@pytest.mark.parametrize("more", [
    '<p>Mehr <a href="https://ledger.example/2026/another">aus dem Ledger</a>.</p>',
    "<p>Von Ida Brink, aus dem Englischen übersetzt.</p>",
    "<p>In Rotterdam erzählt man von der Kirche in Moorland und von Zandvoort.</p>",
])
def test_another_page_another_name_and_a_few_places_do_not(more: str) -> None:
    assert relation(article(GERMAN, more=more)) is Relation.DIFFERENT_WORK


def test_without_anything_known_of_the_original_its_proper_names_tell() -> None:
    assert compare(article(ORIGINAL), article(GERMAN)).relation is Relation.DIFFERENT_WORK
    assert compare(article(ORIGINAL), article(GERMAN, more=NAMES)).relation is Relation.TRANSLATION
