"""A change in its page: a short article of our own in seven languages, with the sentence put into it."""

# ruff: noqa: E501 - paragraphs stand here in one line each
from __future__ import annotations

import re

from category_cases import parts

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Edit
from licensecheck.document import Document, read

__all__ = ["edits_on_a_page", "on_pages"]

Rows = list[tuple[str, str, str]]

ARTICLES = {
    "en": (
        "The ferry stopped running in the autumn of the year in which the bridge was opened, and nobody was sad about it.",
        "Then the first people came back to the landing and stood there, waiting for the next boat as they always had.",
        "In spring the town gave the landing a roof and a bench, and called it a park.",
    ),
    "de": (
        "Die Fähre stellte den Betrieb im Herbst des Jahres ein, in dem die Brücke eröffnet wurde, und niemand trauerte ihr nach.",
        "Dann kamen die ersten Leute zurück zum Anleger und warteten dort auf das nächste Boot, wie sie es immer getan hatten.",
        "Im Frühjahr gab die Stadt dem Anleger ein Dach und eine Bank und nannte ihn einen Park.",
    ),
    "fr": (
        "Le bac a cessé de fonctionner à l’automne de l’année où le pont a été ouvert, et personne n’en a été triste.",
        "Puis les premiers sont revenus à l’embarcadère pour attendre le bateau suivant, comme ils l’avaient toujours fait.",
        "Au printemps, la ville a donné à l’embarcadère un toit et un banc, et l’a appelé un parc.",
    ),
    "es": (
        "El transbordador dejó de funcionar en el otoño del año en que se abrió el puente, y nadie estuvo triste por ello.",
        "Luego los primeros volvieron al embarcadero, esperando el siguiente barco como siempre lo habían hecho.",
        "En primavera la ciudad dio al embarcadero un techo y un banco, y lo llamó parque.",
    ),
    "pt": (
        "A balsa deixou de funcionar no outono do ano em que a ponte foi aberta, e ninguém ficou triste com isso.",
        "Depois os primeiros voltaram ao cais e ficaram ali, à espera do próximo barco, como sempre tinham feito.",
        "Na primavera a cidade deu ao cais um telhado e um banco, e chamou-lhe parque.",
    ),
    "it": (
        "Il traghetto smise di funzionare nell’autunno dell’anno in cui fu aperto il ponte, e nessuno ne fu triste.",
        "Poi i primi tornarono all’imbarcadero, ad aspettare la barca successiva come avevano sempre fatto.",
        "In primavera la città diede all’imbarcadero un tetto e una panchina, e lo chiamò parco.",
    ),
    "nl": (
        "De veerboot stopte met varen in de herfst van het jaar waarin de brug werd geopend, en niemand was daar verdrietig over.",
        "Toen kwamen de eerste mensen terug naar de steiger en bleven daar staan, wachtend op de volgende boot.",
        "In het voorjaar gaf de stad de steiger een dak en een bank, en noemde het een park.",
    ),
}


def on_pages(rows: Rows) -> Rows:
    """Return the cases that show on a page: in a language with an article, and of more than signs.

    `en-US` is what content systems declare where nobody chose: a page's word for it decides nothing.
    """
    return [
        row for row in rows
        if row[0] and row[0] != "en-US" and row[0].split("-", 1)[0] in ARTICLES
        and row[2] not in ("typography", "markup")
    ]


def edits_on_a_page(language: str, sentence: str, published: str = "", also: str = "") -> tuple[Edit, ...]:
    """Return the edits of a page in which a sentence changed, from one full stop to the next in a paragraph.

    `published` is the day its original appeared, `also` a sentence that both pages have at their end.
    """
    before, original, copy, after = parts(sentence)
    told = ARTICLES[language.split("-", 1)[0]]
    told = (*told[:2], f"{told[2]} {also}")
    pages = (_page(language, told, _tidy(f"{before}{words}{after}"), published) for words in (original, copy))
    return compare(*pages).edits


def _page(language: str, told: tuple[str, ...], sentence: str, published: str) -> Document:
    paragraphs = (told[0], f"{told[1]} {sentence}. {told[2]}", told[2])
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    head = f'<meta name="date" content="{published}">'
    page = f'<html lang="{language}"><head>{head}</head><body><main><article>{body}</article></main></body></html>'
    return read(page.encode(), location="page.html")


def _tidy(sentence: str) -> str:
    """Drop the spaces that are left where words were."""
    return re.sub(r"\s+([,.])", r"\1", " ".join(sentence.split(" "))).replace("  ", " ").strip()
