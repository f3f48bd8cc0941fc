"""Boxes of a printed page in seven languages: their headings are no names, and what they say is no text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from licensecheck import verify
from licensecheck.credits.original.source import read_source
from licensecheck.document.plain_text.reading import read_text

URL = "https://theconversation.com/the-ferry-that-knew-the-river-71235"
TEXT = (
    "The ferry at Olmsee has crossed the river for 140 years, and nobody has ever counted its passengers.",
    "Last autumn two pupils did. In six weeks they wrote down 4,120 people, 311 dogs and one piano on a cart.",
    "The council had planned to close the crossing in spring. It has now put off the decision until the end of May.",
)
MORE = "The pupils will count again next year, and have asked the ferryman of the next village to do the same."

BOXES = {
    "en": ("Authors", "Disclosure statement", "Neither of us has anything to tell.", "Partners",
           "University of Olmsee provides funding as a member of The Conversation UK."),
    "fr": ("Auteurs", "Déclaration d’intérêts", "Personne n’a rien à dire à ce sujet.", "Partenaires",
           "University of Olmsee apporte des fonds en tant que membre adhérent de The Conversation FR."),
    "es": ("Autoría", "Cláusula de Divulgación", "Nadie tiene nada que decir.", "Nuestros socios",
           "University of Olmsee aporta financiación como institución colaboradora de The Conversation ES."),
    "pt": ("Autoria", "Cláusula de Divulgação", "Ninguém tem nada a dizer.", "Nossos parceiros",
           "University of Olmsee apoia The Conversation BR como membro."),
    "de": ("Autorinnen und Autoren", "Interessenkonflikte", "Dazu gibt es nichts zu sagen.", "Unsere Partner",
           "University of Olmsee trägt The Conversation als Mitglied mit."),
    "it": ("Autrici", "Conflitto d’interessi", "Non c’è nulla da dire.", "Finanziatori",
           "University of Olmsee sostiene The Conversation come socio fondatore."),
    "nl": ("Over de auteurs", "Belangenverklaring", "Er valt niets te melden.", "Onze partners",
           "University of Olmsee steunt The Conversation als lid."),
}


def printed(authors: str, disclosure: str, sentence: str, partners: str, funding: str, sign: str = "") -> str:
    box = (f"{sign}{authors}", "Nora Brandal\nUniversity of Olmsee", "Tomas Verlin\nInstitute of Ferries",
           f"{sign}{disclosure}", sentence, f"{sign}{partners}", funding)
    text = (*TEXT[:2], *box, *TEXT[2:], MORE)
    return "\n\n".join(["The ferry that knew the river", *text, "Copyright © The Conversation"])


def republished(*paragraphs: str, authors: str = "Nora Brandal, University of Olmsee and Tomas Verlin, Institute of"
                " Ferries") -> str:
    credit = f'This article is republished from <a href="{URL}">The Conversation</a> under a Creative Commons licence.'
    counter = '<img src="https://counter.theconversation.com/content/71235/count.gif" width="1" height="1">'
    lines = ["The ferry that knew the river", f"By {authors}", *paragraphs, credit + counter]
    return "<h1>{}</h1>\n{}".format(lines[0], "\n".join(f"<p>{line}</p>" for line in lines[1:]))


@pytest.fixture
def checked(tmp_path: Path) -> Callable[[str, str], dict[str, Any]]:
    def check(original: str, copy: str) -> dict[str, Any]:
        source, file = tmp_path / "original.txt", tmp_path / "copy.html"
        source.write_text(original, "utf-8")
        file.write_text(copy, "utf-8")
        return verify(str(file), source=str(source), rules="the-conversation", source_url=URL).to_dict()

    return check


def gone(report: dict[str, Any]) -> list[str]:
    return [edit["original"]["text"] for edit in report["edits"] if edit["decision"] != "allowed"]


def failed(report: dict[str, Any], rule: str) -> list[str]:
    return [f["message"] for f in report["findings"] if f["rule"] == rule and f["status"] == "fail"]


@pytest.mark.parametrize("sign", ["", "## "])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_authors_are_read_and_the_boxes_left_out(checked: Any, box: tuple[str, ...], sign: str) -> None:
    original = printed(*box, sign)
    report = checked(original, republished(*TEXT, MORE))
    assert [(a["name"], a["institution"]) for a in report["source"]["authors"]] == [
        ("Nora Brandal", "University of Olmsee"), ("Tomas Verlin", "Institute of Ferries"),
    ]
    assert (gone(report), report["verdict"]) == ([], "compliant")


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_second_author_has_to_be_named(checked: Any, box: tuple[str, ...]) -> None:
    report = checked(printed(*box), republished(*TEXT, MORE, authors="Nora Brandal, University of Olmsee"))
    assert failed(report, "author-credit") == ["Tomas Verlin is not named."]


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_the_paragraph_behind_the_boxes_has_to_be_there(checked: Any, box: tuple[str, ...]) -> None:
    assert gone(checked(printed(*box), republished(*TEXT[:2], MORE))) == [TEXT[2].rstrip(".")]


@pytest.mark.parametrize("paragraph", [
    "Le département apporte des fonds aux deux communes depuis l’été, et personne ne sait pour combien de temps.",
    "La diputación aporta financiación a los dos municipios desde el verano, y nadie sabe por cuánto tiempo.",
    "Los barqueros no son asalariados de nadie, y por eso nadie los había contado hasta ahora en el valle.",
    "University of Olmsee has lent the pupils a counter, which they have not used, for it needs electricity.",
    "Nobody in the council would say what the crossing costs, and the ferryman does not keep accounts.",
])
def test_a_paragraph_of_the_article_is_no_box(checked: Any, paragraph: str) -> None:
    original = "\n\n".join([printed(*BOXES["en"]).replace(MORE, f"{paragraph}\n\n{MORE}")])
    assert gone(checked(original, republished(*TEXT, MORE))) == [paragraph.rstrip(".")]


@pytest.mark.parametrize(("lines", "names"), [
    ("Author\n\nNora Brandal\n\nTomas Verlin\n\nDisclosure statement\n\nNothing.", ["Nora Brandal", "Tomas Verlin"]),
    ("Auteur·rice·s\n\nNora Brandal\n\nTomas Verlin\n\nLiens d’intérêts", ["Nora Brandal", "Tomas Verlin"]),
    ("Über die Autorin\n\nNora Brandal\nProfessorin, Universität Olmsee\n\nThe ferry runs again.", ["Nora Brandal"]),
    ("Sobre los autores\n\nNora Brandal\n\nCC BY ND\n\nNada más.", ["Nora Brandal"]),
    ("Gli autori\n\nNora Brandal\nRicercatrice\nUniversità di Olmsee\n\nPartner", ["Nora Brandal"]),
])
def test_names_up_to_the_next_heading_are_the_authors(lines: str, names: list[str]) -> None:
    source = read_source(read_text(f"A title\n\n{TEXT[0]}\n\n{lines}\n".encode(), location="original.txt"))
    assert [author.name for author in source.authors] == names
