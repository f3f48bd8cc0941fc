"""Names given for other work than writing: an editor, a translator or a proofreader is no author."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, CREDIT, read_copy

from licensecheck.credits.model import Said

OTHERS = """
    Proofread by|Copy-edited by|Research:|Researched by|Commissioned by|Uploaded by|Editing by Ole Dahl and|Website by
    Relecture :|Mise en ligne :|Redakteurin:|Redigiert von|Korrektur:|Revisão:|Edición:|Revisione:|Eindredactie:
    Redakcja:|Redaktor:|Korekta:|Překlad:|Kääntänyt|Korrektur:|Fordította|Traducere:|Prijevod:|Редактура:|Превод:
    Μετάφραση:|Επιμέλεια:|תרגום:|עריכה:|अनुवाद:|संपादन:|Biên dịch:|校对：|责编：|编译：|編集：|監修：|감수:|ترجمة:|แปลโดย
    Tõlge:|Vertimas:|Vertė:|Tulkojums:|Пераклад:|Itzulpena:|Përktheu:|Þýðing:|Cyfieithiad:|Penterjemah:|Dịch:
    Tradución:|翻譯／|অনুবাদ:|தமிழில்:|ترجمہ:
"""
PICTURES = """
    Nuotr.|Фота:|Argazkia:|Ljósmynd:|Llun:|Larawan:|عکس:|ছবি:|படம்:|ფოტო:
"""
AUTHORS = """
    Written and researched by|Researched and written by|Text und Recherche:|Recherche und Text:|Story and design by
    Reporting and research by|Text, Recherche:|Autor und Redakteur:|Verfasst und bearbeitet von|Author & researcher:
    Von unserer Redakteurin|Reported by|Posted by|Tekst i redakcja:|文、编辑：|文：|Автор:
"""


def leads(text: str) -> list[str]:
    return [lead.strip() for line in text.strip().splitlines() for lead in line.split("|")]


def named(lead: str) -> Said:
    return read_copy(f"{ARTICLE}{CREDIT}<p>{lead} Lena Moritz</p>").authors[0].named


@pytest.mark.parametrize("lead", leads(OTHERS))
def test_who_did_other_work_is_for_a_person_to_look_at(lead: str) -> None:
    assert named(lead) is Said.ALMOST


@pytest.mark.parametrize("lead", leads(PICTURES))
def test_who_took_the_picture_is_none(lead: str) -> None:
    assert named(lead) is Said.NO


@pytest.mark.parametrize("lead", ["Kirjutas:", "Ghostwriter:", "Kolumna:"])
def test_a_label_that_is_not_known_is_for_a_person_where_another_is_the_author(lead: str) -> None:
    line = f"<p>{lead} Lena Moritz</p>"
    assert read_copy(f"<p>By Ole Dahl</p>{ARTICLE}{CREDIT}{line}").authors[0].named is Said.ALMOST
    assert read_copy(f"{ARTICLE}{CREDIT}{line}").authors[0].named is Said.YES


@pytest.mark.parametrize("lead", leads(AUTHORS))
def test_who_wrote_as_well_is_an_author(lead: str) -> None:
    assert named(lead) is Said.YES


def test_who_edited_what_another_wrote_is_no_author() -> None:
    assert named("Text by Ole Dahl, edited by") is Said.ALMOST
