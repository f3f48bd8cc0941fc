"""Credits in words that are not known: what a line names and leads to says what it is."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, ORIGINAL, read_copy, source

from licensecheck.credits.model import Credits, Licence, Said

BY_ND = Licence("by-nd", "4.0")
DEED = "https://creativecommons.org/licenses/by-nd/4.0/"
CODE = f'<a href="{DEED}">CC BY-ND 4.0</a>'
BADGE = f'<a href="{DEED}"><img alt="Creative Commons" src="https://licensebuttons.net/l/by-nd/4.0/88x31.png"></a>'
FOUR = (
    ("Lena Moritz", "School of Coasts, University of Aarhus"),
    ("Jan Berg", "Institute for Water, Energy and Environment"),
    ("Ali", "Norwegian College of Tides and Harbours"),
    ("Ida Falsen", "University of California, Davis"),
)
"""Authors with institutions of many words; letters of one name stand in others' institutions and names."""


def licences(found: Credits) -> list[tuple[Licence | None, bool, bool]]:
    return [(one.licence, one.named, one.linked) for one in found.licences]


@pytest.mark.parametrize("line", [
    f"Der Verein hat das bei The Harbour Post gefunden und gibt es unter {CODE} weiter.",
    f"Ringraziamo The Harbour Post per averci concesso di condividere il pezzo, sotto {CODE}.",
    f"Ahtulma sen ilmo levi The Harbour Post kasut ({CODE})",
    f"Partilhado a partir de The Harbour Post, nos termos da {BADGE}.",
    f"Ahtulma The Harbour Post ({ADDRESS}). {CODE}",
])
def test_a_sentence_with_the_publisher_and_a_licence_is_the_credit_line(line: str) -> None:
    found = read_copy(f"{ARTICLE}<p>{line}</p>")
    assert found.publisher is Said.YES
    assert (BY_ND, True, True) in [(one.licence, True, one.linked) for one in found.licences]


@pytest.mark.parametrize("line", [
    "Map: The Harbour Post, CC BY-ND 4.0",
    "The mayor had read The Harbour Post that day. CC BY-ND 4.0",
])
def test_a_picture_and_a_sentence_of_something_else_are_none(line: str) -> None:
    assert read_copy(f"{ARTICLE}<p>{line}</p>").publisher is not Said.YES


@pytest.mark.parametrize("row", [
    f'CC BY-ND 4.0 (<a href="{DEED}">info</a>)',
    f'CC BY-ND 4.0 – <a href="{DEED}">detalles</a>',
    f'רישיון: <a href="{DEED}">Creative Commons ייחוס-איסור יצירות נגזרות 4.0 בינלאומי</a>.',
    f"Reproduced in full under the terms of {CODE}.",
    f"Weiterverwendung gemäß {CODE}.",
])
def test_a_line_that_gives_a_licence_may_say_where_more_is_said(row: str) -> None:
    table = f'<dl><dt>Fuente</dt><dd><a href="{ADDRESS}">The Harbour Post</a></dd><dt>L</dt><dd>{row}</dd></dl>'
    ((licence, _, linked),) = licences(read_copy(ARTICLE + table))
    assert (licence, linked) == (BY_ND, True)


def test_a_maqaf_parts_a_publisher_from_the_word_before() -> None:
    original = source(ORIGINAL.replace("The Harbour Post", "Outlier"))
    line = f'<p>לקוח מ־<a href="{ADDRESS}">Outlier</a></p>'
    assert read_copy(line + ARTICLE, original=original).publisher is Said.YES


def _of_four() -> str:
    start, end = ORIGINAL.index('"author": ['), ORIGINAL.index('"publisher"')
    people = (f'{{"@type": "Person", "name": "{name}", "affiliation": {{"name": "{house}"}}}}' for name, house in FOUR)
    return f'{ORIGINAL[:start]}"author": [{", ".join(people)}], {ORIGINAL[end:]}'.replace("<p>By Lena", "<p>")


NAMES = "Lena Moritz, Jan Berg, Ida Falsen and Ali"
HOUSES = [house for _, house in FOUR]


@pytest.mark.parametrize("byline", [
    f"<p>By {NAMES}</p><p>{'; '.join(HOUSES)}</p>",
    f"<p>By {NAMES}<br>{' / '.join(HOUSES)}</p>",
    f"<dl><dt>Authors</dt><dd>{NAMES}</dd><dt>Institutions</dt><dd>{', '.join(HOUSES)}</dd></dl>",
    f"<p>By {NAMES} ({', '.join(HOUSES)})</p>",
])
def test_institutions_of_several_authors_may_be_listed_together(byline: str) -> None:
    found = read_copy(byline + ARTICLE, original=source(_of_four()))
    assert {one.author.name: one.institution for one in found.authors} == dict.fromkeys(dict(FOUR), Said.YES)


def test_an_institution_below_a_name_is_no_other_author() -> None:
    original = source(ORIGINAL.replace("Utrecht University", "Univerzita Karlova"))
    body = f"<p>Текст: Lena Moritz і Jan Berg<br>Univerzita Karlova / University of Aarhus</p>{ARTICLE}"
    assert read_copy(body, original=original).strangers is None


def test_an_ampersand_within_a_word_joins_no_authors() -> None:
    page = ORIGINAL.replace("Lena Moritz", "lena moritz").replace("University of Aarhus", "Texas A&M University")
    page = page.replace("<p>By lena moritz, Texas A&M", "<p>By lena moritz, Texas A&amp;M")
    assert "Texas A" not in [author.name for author in source(page).authors]
