"""A range or a date is seen as a whole: what one end says of unit, month or year holds for both."""


from __future__ import annotations

import re

import pytest
from category_cases import parts, reversed_sentence
from category_pages import ARTICLES

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Edit
from licensecheck.document import Document, read

SAME = {
    "en": """
        Rates rose by {5–10%|5% to 10%} in a year.
        Rates rose by {5%–10%|5% to 10%} in a year.
        Rates rose by {5 to 10%|5% to 10%} in a year.
        Rates rose by {5-10 per cent|5% to 10%} in a year.
        Costs rose to {$10–12 million|$10 million–$12 million} in a year.
        Costs rose to {$10–$12 million|$10 million to $12 million} in a year.
        Costs rose to {between $10 and $12 million|between $10 million and $12 million} in a year.
        Costs rose to {$5-$7|$5 to $7} in a year.
        Costs rose to {$5-7|$5-$7} in a year.
        Costs rose to {£5m-£7m|£5m to £7m} in a year.
        Some {two to three million|2–3 million} people left the town.
        Some {2 million to 3 million|two to three million} people left the town.
        Walk {5–10 km|5 km to 10 km} every day by the river.
        Walk {five to ten kilometres|5–10 km} every day by the river.
        It was {20–25°C|20°C to 25°C} by the river.
        Patients aged {18-to-24|18–24} came first.
        The mine was closed {between 6 and 8 p.m.|between 6 p.m. and 8 p.m.} for repairs.
        The mine was closed {from 6–8 p.m.|from 6 p.m. to 8 p.m.} for repairs.
        The mine was closed {from 11 to 1 p.m.|from 11 a.m. to 1 p.m.} for repairs.
        The mine was closed {from 8–10 June|from June 8–10} for repairs.
        The mine was closed {from 8–10 June|from June 8 to 10} for repairs.
        The mine was closed {8 June to 10 June|8 to 10 June} for repairs.
        The mine was closed {30 May – 2 June|May 30 – June 2} for repairs.
        The mine was closed {from 30 May to 2 June|from May 30 to June 2} for repairs.
        The fair runs {8–10 June 2024|June 8–10, 2024} and is free.
        The fair runs {June–August 2024|from June 2024 to August 2024} and is free.
        From {1990–95|1990 to 1995} the mine was closed.
        The mine was closed {from 1990 to 1995|from 1990-1995} for repairs.
        The mine was closed {between 1990 and 1995|from 1990 to 1995} for repairs.
        The mine was closed {Monday–Friday|Monday to Friday} for repairs.
        """,
    "fr": """
        La mine était fermée {du 8 au 10 juin|du 8 juin au 10 juin} pour travaux.
        Les prix ont augmenté de {5 à 10 %|5 % à 10 %} cette année.
        La mine a été rouverte {dans les années 1990|dans la décennie 1990} pour travaux.
        """,
    "de": """
        Die Mine war {vom 8. bis 10. Juni|vom 8. Juni bis 10. Juni} wegen Arbeiten zu.
        Die Mine war {vom 8. bis zum 10. Juni|vom 8. bis 10. Juni} wegen Arbeiten zu.
        Die Mine war {von 8 bis 10 Uhr|von 8 Uhr bis 10 Uhr} wegen Arbeiten zu.
        Die Preise stiegen um {5 bis 10 Prozent|5–10 %} dieses Jahr.
        """,
    "es": """
        Los precios subieron {entre el 5 % y el 10 %|entre un 5 y un 10 %} este año.
        Los precios subieron {del 5 al 10 %|del 5 % al 10 %} este año.
        La mina estaba cerrada {en la década de 1990|en los años 90} por obras.
        La mina estaba cerrada {en los años noventa|en la década de 1990} por obras.
        La mina estaba cerrada {en la década de los noventa|en los años 90} por obras.
        """,
    "pt": """
        A mina estava fechada {na década de 90|na década de 1990} para obras.
        A mina estava fechada {nos anos 90|na década de 1990} para obras.
        """,
}

OTHER = {
    "en": """
        Rates rose by {5–10%|5–12%} in a year.
        Rates rose by {5–10%|6–12%} in a year.
        Rates rose by {5–10%|6% to 12%} in a year.
        Rates rose by {5% to 10%|10% to 5%} in a year.
        Rates rose by {5 to 10%|5% and 10%} in a year.
        Costs rose to {$10–12 million|$10–12 billion} in a year.
        Costs rose to {$10–12 million|$10 thousand–$12 million} in a year.
        Costs rose to {$10–12 million|€10–12 million} in a year.
        Costs rose to {$10 million–$12 million|$10–12} in a year.
        The mine was closed {between 6 and 8 p.m.|between 6 a.m. and 8 p.m.} for repairs.
        The mine was closed {from 8–10 June|from June 8–11} for repairs.
        The mine was closed {from 8–10 June|from July 8–10} for repairs.
        The mine was closed {8 to 10 June|8 May to 10 June} for repairs.
        The mine was closed {30 May – 2 June|May 30 – June 3} for repairs.
        The mine was closed {30 May – 2 June|30 April – 2 May} for repairs.
        The mine was closed {8–10 June 2024|June 8–10, 2023} for repairs.
        From {1990–95|1990 to 1996} the mine was closed.
        Walk {5–10 km|5 km to 10 miles} every day by the river.
        """,
    "de": """
        Die Mine war {vom 8. bis 10. Juni|vom 8. Mai bis 10. Juni} wegen Arbeiten zu.
        Die Preise stiegen um {5 bis 10 Prozent|5–12 %} dieses Jahr.
        """,
    "fr": """
        Les prix ont augmenté de {5 à 10 %|5 % à 12 %} cette année.
        """,
    "es": """
        La mina estaba cerrada {en la década de 1990|en los años 80} por obras.
        """,
    "pt": """
        A mina estava fechada {na década de 90|na década de 1980} para obras.
        """,
}

DAYS = {
    "en": """
        The mine was closed on {Tuesday, 4 June|4 June} for repairs.
        The mine was closed on {Tuesday 4 June|June 4} for repairs.
        The mine was closed on {Tuesday, June 4,|June 4} for repairs.
        The mine was closed on {Tuesday, 4 June 2024,|June 4} for repairs.
        The mine was closed on {4 June 2024|4 June} for repairs.
        The mine was closed on {June 4, 2024,|4 June} for repairs.
        The mine was closed in {June 2024|June} for repairs.
        The mine was closed on {4 June 1968|Tuesday, 4 June 1968} for repairs.
        """,
    "fr": """
        La mine était fermée {le mardi 4 juin|le 4 juin} pour travaux.
        La mine était fermée {mardi 4 juin|le 4 juin} pour travaux.
        """,
    "es": "La mina estaba cerrada {el martes 4 de junio|el 4 de junio} por obras.",
    "pt": "A mina estava fechada {na terça-feira, 4 de junho,|em 4 de junho} para obras.",
    "nl": "De mijn was {op dinsdag 4 juni|op 4 juni} gesloten voor werk.",
    "it": "La miniera era chiusa {martedì 4 giugno|il 4 giugno} per lavori.",
    "de": """
        Die Mine war {am Dienstag, 4. Juni|am Dienstag, den 4. Juni} wegen Arbeiten zu.
        Die Mine war {am Dienstag, den 4. Juni,|am 4. Juni} wegen Arbeiten zu.
        """,
}

OTHER_DAYS = """
    The mine was closed on {Tuesday, 4 June|5 June} for repairs.
    The mine was closed on {Tuesday, 4 June|Wednesday, 4 June} for repairs.
    The mine was closed on {4 June|Wednesday, 4 June} for repairs.
    The mine was closed on {4 June 2019|4 June} for repairs.
    The mine was closed in {June 2019|June} for repairs.
    The mine was closed on {4 June|4 June 2019} for repairs.
    The mine was closed on {Sunday, 9 September|9 September} for repairs.
    The mine was closed on {9 September|Saturday, 9 September} for repairs.
    """

_STYLE = {"numeral", "date-format", "spelling", "time"}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    """Return (language, sentence), each sentence in both directions."""
    return [
        (language, sentence)
        for language, lines in table.items()
        for line in lines.strip().splitlines()
        for sentence in (line.strip(), reversed_sentence(line.strip()))
    ]


def edits(language: str, sentence: str) -> tuple[Edit, ...]:
    """Return the edits of an article of June 2024 in which a sentence changed."""
    before, original, copy, after = parts(sentence)
    return compare(*(_page(language, f"{before}{words}{after}") for words in (original, copy))).edits


def _page(language: str, sentence: str) -> Document:
    told = ARTICLES[language]
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (told[0], f"{told[1]} {sentence} {told[2]}", told[2]))
    published = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-06-05"}</script>'
    page = f'<html lang="{language}"><head>{published}</head><body><main><article>{body}</article></main></body></html>'
    return read(re.sub(r"\.\.", ".", page).encode(), location="page.html")


@pytest.mark.parametrize(("language", "sentence"), cases(SAME))
def test_a_range_in_another_form_is_style(language: str, sentence: str) -> None:
    assert {edit.category.value for edit in edits(language, sentence)} <= _STYLE


@pytest.mark.parametrize(("language", "sentence"), cases(OTHER))
def test_another_range_is_one_change_of_a_number(language: str, sentence: str) -> None:
    assert [edit.category.value for edit in edits(language, sentence)] == ["number"]


@pytest.mark.parametrize(("language", "sentence"), cases(DAYS))
def test_the_same_day_with_more_or_less_said_of_it_is_style(language: str, sentence: str) -> None:
    assert {edit.category.value for edit in edits(language, sentence)} <= _STYLE


@pytest.mark.parametrize("sentence", [line.strip() for line in OTHER_DAYS.strip().splitlines()])
def test_another_day_or_one_that_the_calendar_has_not_is_a_change(sentence: str) -> None:
    assert {edit.category.value for edit in edits("en", sentence)} & {"number", "wording"}


def test_the_weekday_of_the_last_such_date_may_be_left_out() -> None:
    sentence = "The mine was closed on {Saturday, 9 September|9 September} for repairs."
    assert [edit.category.value for edit in edits("en", sentence)] == ["time"]


def test_a_date_in_another_order_over_two_months_is_one_edit() -> None:
    [edit] = edits("en", "The mine was closed {30 May – 2 June|May 30 – June 2} for repairs.")
    assert (edit.original.text, edit.copy.text) == ("30 May – 2 June", "May 30 – June 2")


@pytest.mark.parametrize("sentence", [
    "Take {5 or 10|5 to 10} of them by the river.",
    "He wants {5 to|5} play by the river.",
    "He went from {the 5 houses to|5 houses} the river.",
    "They sold {5 and 10|5–10} of them by the river.",
])
def test_words_between_two_values_make_no_range_of_everything(sentence: str) -> None:
    assert {edit.category.value for edit in edits("en", sentence)} & {"number", "wording"}


@pytest.mark.parametrize("sentence", [
    "They sold {from seven to ten|from from 7 to 10} boats by the river.",
    "They sold {from 7 to 10|from from 7–10} boats by the river.",
    "They sold {from seven to ten|from 7 to to 10} boats by the river.",
    "They sold {between seven and ten|between 7 and and 10} boats by the river.",
    "The mine was closed {from 7 May to 10 May|from from May 7 to 10} for repairs.",
])
def test_a_word_of_a_range_that_stands_there_twice_is_no_style(sentence: str) -> None:
    assert {edit.category.value for edit in edits("en", sentence)} & {"number", "wording"}


LEVELS = {
    "en": """
        Rates rose {from 5|5} to 10 per cent in a year.
        Rates rose {from|} 5% to 10% in a year.
        Rates rose {from 5% to 10%|5–10%} in a year.
        Rates rose {from 5 to 10 per cent|between 5 and 10 per cent} in a year.
        Rates rose {from|by} 5 to 10 per cent in a year.
        """,
    "fr": "Les prix ont augmenté {de|} 5 à 10 % cette année.",
    "de": """
        Die Preise stiegen {von|} 5 auf 10 Prozent dieses Jahr.
        Die Preise stiegen {von 5 auf|um 5 bis} 10 Prozent dieses Jahr.
        """,
    "es": "Los precios subieron {del|} 5 al 10 % este año.",
    "pt": "Os preços subiram {de|} 5 a 10% este ano.",
    "it": "I prezzi sono saliti {dal|} 5 al 10 % questo anno.",
    "nl": "De prijzen stegen {van|} 5 tot 10 procent dit jaar.",
}


@pytest.mark.parametrize(("language", "sentence"), cases(LEVELS))
def test_two_levels_are_no_range_of_amounts(language: str, sentence: str) -> None:
    assert {edit.category.value for edit in edits(language, sentence)} & {"number", "wording"}


@pytest.mark.parametrize("sentence", [
    "The mine was open {from|} 9 a.m. to 5 p.m. for visitors.",
    "The mine was closed {from|} Monday to Friday for repairs.",
    "The mine was closed {from 1990 to|1990 to} 1995 for repairs.",
])
def test_what_leads_to_days_and_years_changes_nothing_of_them(sentence: str) -> None:
    assert {edit.category.value for edit in edits("en", sentence)} <= _STYLE
