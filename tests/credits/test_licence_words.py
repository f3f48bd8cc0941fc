"""Licences named in words, in many languages."""

from __future__ import annotations

import pytest

from licensecheck.credits.licences.references import licence_in_words
from licensecheck.credits.model import Licence

BY_ND_4 = Licence("by-nd", "4.0")
BY_ND_3_US = Licence("by-nd", "3.0", "us")
NC_ND_4 = Licence("by-nc-nd", "4.0")

WORDS = [
    ("CC BY-ND 4.0", BY_ND_4),
    ("CC-BY-ND", Licence("by-nd")),
    ("cc by nd", Licence("by-nd")),
    ("CC-BY-ND-4.0", BY_ND_4),
    ("(CC BY-ND 4.0)", BY_ND_4),
    ("Creative Commons BY NC ND", Licence("by-nc-nd")),
    ("CC0 1.0", Licence("zero", "1.0")),
    ("Attribution-NoDerivs", Licence("by-nd")),
    ("Attribution/No derivatives", Licence("by-nd")),
    ("CC BY", Licence("by")),
    ("a Creative Commons Attribution-NoDerivatives 4.0 International licence", BY_ND_4),
    ("Creative Commons Attribution-NonCommercial-NoDerivs 2.5", Licence("by-nc-nd", "2.5")),
    ("Creative Commons Attribution-No Derivative Works 3.0 United States License", BY_ND_3_US),
    ("Licensed as Creative Commons – attribution, no derivatives.", Licence("by-nd")),
    ("Creative Commons Namensnennung 4.0 International", Licence("by", "4.0")),
    ("Namensnennung – Keine Bearbeitung", Licence("by-nd")),
    ("Atribución/No derivados", Licence("by-nd")),
    ("Reconocimiento – NoComercial – SinObraDerivada", Licence("by-nc-nd")),
    ("Atribución-NoComercial-SinDerivadas 4.0 Internacional", NC_ND_4),
    ("Atribuição-SemDerivações 3.0 Brasil", Licence("by-nd", "3.0", "br")),
    ("Atribuição Não Comercial Sem Derivações 4.0 Internacional", NC_ND_4),
    ("Attribution/Pas de modification", Licence("by-nd")),
    ("Attribution - Pas d'Utilisation Commerciale - Pas de Modification 4.0 International", NC_ND_4),
    ("Attribuzione - Non commerciale - Non opere derivate 4.0", NC_ND_4),
    ("Naamsvermelding-GeenAfgeleideWerken 4.0", BY_ND_4),
    ("Lisensi Atribusi/Tanpa turunan", Licence("by-nd")),
    ("姓名標示-非商業性-禁止改作 3.0 台灣", Licence("by-nc-nd", "3.0", "tw")),
    ("表示-改変禁止 4.0 国際", BY_ND_4),
    ("Erkännande-Inga bearbetningar 4.0", BY_ND_4),
    ("Erkännande-IngaBearbetningar 4.0", BY_ND_4),
    ("Navngivelse-IngenBearbejdelser 4.0", BY_ND_4),
    ("Uznanie autorstwa-Bez utworów zależnych 3.0 Polska", Licence("by-nd", "3.0", "pl")),
    ("Creative-Commons-Lizenz BY-ND 4.0", BY_ND_4),
    ("Creative-Commons Attribution-NoDerivatives", Licence("by-nd")),
    ("(CC: BY-ND)", Licence("by-nd")),
    ("CC BY-NC-SA 3.0 DE", Licence("by-nc-sa", "3.0", "de")),
    ("Creative Commons Attribution Share-Alike License v3.0", Licence("by-sa", "3.0")),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_name_a_licence(text: str, expected: Licence) -> None:
    wording = licence_in_words(text)
    assert wording is not None
    assert wording.licence == expected


@pytest.mark.parametrize(
    "text",
    [
        "Creative Commons licence",
        "under a Creative Commons license.",
        "Creative-Commons-Lizenz",
        "licencia Creative Commons",
        "sous licence Creative Commons",
        "CC license",
        "licenza CC",
        "Лицензия CC",
        "Ліцензія CC",
        "知识共享许可协议",
        "Лиценз Криейтив Комънс",
        "מתפרסם ברישיון קריאייטיב קומונס",
        "क्रिएटिव कॉमन्स लाइसेंस",
        "مجوز کریتیو کامنز",
        "creativecommons",
    ],
)
def test_the_organisation_alone_is_a_statement_without_a_licence(text: str) -> None:
    wording = licence_in_words(text)
    assert wording is not None
    assert wording.licence is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Attribution to the author is needed.",
        "accbyte",
        "the commons",
        "no derivatives market",
        "by and by",
    ],
)
def test_ordinary_words_name_none(text: str) -> None:
    assert licence_in_words(text) is None


@pytest.mark.parametrize(("text", "licence"), [
    ("Creative Commons Atribusi-TanpaTurunan 4.0 Internasional", Licence("by-nd", "4.0")),
    ("Namensnennung-KeineBearbeitung 3.0 Deutschland", Licence("by-nd", "3.0", "de")),
    ("Nimeä-EiMuutoksia 4.0", Licence("by-nd", "4.0")),
    ("Nevezd meg! - Ne változtasd! 4.0", Licence("by-nd", "4.0")),
    ("Uveďte pôvod-Nespracovávajte 4.0", Licence("by-nd", "4.0")),
    ("Із Зазначенням Авторства – Без Похідних 4.0", Licence("by-nd", "4.0")),
    ("Із Зазначенням Авторства — Поширення На Тих Самих Умовах 4.0", Licence("by-sa", "4.0")),
    ("Признание-Без производни 4.0", Licence("by-nd", "4.0")),
    ("Imenovanje-BezPrerada 4.0", Licence("by-nd", "4.0")),
    ("Namensnennung-NichtKommerziell-KeineBearbeitung 3.0", Licence("by-nc-nd", "3.0")),
])
def test_elements_written_as_one_word_and_names_in_more_languages(text: str, licence: Licence) -> None:
    wording = licence_in_words(text)
    assert wording is not None
    assert wording.licence == licence
