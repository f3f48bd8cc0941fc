"""What Creative Commons itself calls its licences in many languages, as deeds and choosers write it."""

from __future__ import annotations

import pytest

from licensecheck.credits.licences.references import licence_in_words
from licensecheck.credits.model import Licence

NAMES = {
    "by-nd": (
        "Atribución/Reconocimiento-SinDerivados",
        "Attribution-ND",
        "Autorile viitamine + Tuletatud teoste keeld",
        "Attiecinājums bez atvasinājumiem",
        "Ghi công-Không phái sinh",
        "Nimeä-EiMuutoksia",
        "Priskyrimas, jokių išvestinių darbų",
        "Uvedenie autora-Bez odvodenín",
        "Атрибуция — Без производных произведений",
        "ייחוס-איסור יצירות נגזרות",
        "نَسب المُصنَّف - بدون مشتقات",
        "저작자 표시-변경 금지",
    ),
    "by-nc-nd": (
        "Aitortu-EzKomertziala-LanEratorririkGabe",
        "Atıf-GayriTicari-Türetilemez",
        "Atribuição-Uso Não-Comercial-Proibição de realização de Obras Derivadas",
        "Atribuição-Uso Não-Comercial-Não a obras derivadas",
        "Atribució-NoComercial-SenseDerivades",
        "Atribuire-Necomercial-FărăModificări",
        "Atribuo-nekomerca-neniu derivaĵo",
        "Attribution-NC-ND",
        "Autorile viitamine - Mitteäriline eesmärk - Tuletatud teoste keeld",
        "Erkenning-NieKommersieel-GeenAfleidings",
        "Erkännande-Ickekommersiell-IngaBearbetningar",
        "Ghi nhận – Phi thương mại – Không phái sinh",
        "Imenovanje-Nekomercijalno-Bez prerada",
        "Navngivelse-IkkeKommersiell-IngenBearbeidelse",
        "Nevezd meg! - Ne add el! - Ne változtasd!",
        "Nimeä-EiKaupallinen-EiMuutoksia",
        "Pengiktirafan-BukanKomersial-TiadaTerbitan",
        "Priskyrimas-Nekomercinis platinimas-Jokių išvestinių darbų",
        "Priznanje avtorstva-Nekomercialno-Brez predelav",
        "Recoñecemento-NonComercial-SenObraDerivada",
        "Uveďte autora-Neužívejte dílo komerčně-Nezasahujte do díla",
        "Uveďte autora-Nepoužívajte komerčne-Nespracovávajte",
        "Αναφορά Προέλευσης-Μη Εμπορική Χρήση-Όχι Παράγωγα Έργα",
        "Ауторство-Некомерцијално-Без прерада",
        "НаведиИзвор-Некомерцијално-БезАдаптираниДела",
        "Признание-Некомерсиално-Без производни",
        "Із Зазначенням Авторства - Некомерційна - Без Похідних",
        "ייחוס-שימוש לא מסחרי-איסור יצירות נגזרות",
        "انتساب-غیرتجاری-غیراشتقاقی",
        "แสดงที่มา-ไม่ใช้เพื่อการค้า-ไม่ดัดแปลง",
        "姓名標示─非商業性─禁止改作",
        "署名-非商业性-禁止演绎",
        "表示 - 非営利 - 改変禁止",
    ),
    "by-sa": (
        "Aitortu-PartekatuBerdin",
        "Atıf-AynıLisanslaPaylaş",
        "Atribución-Licenciamiento Recíproco",
        "Atribución/Reconocimiento-CompartirIgual",
        "Atribuire-Partajare în Condiții Identice",
        "Autorile viitamine - Jagamine samadel tingimustel",
        "Ghi công-Chia sẻ tương tự",
        "Imenovanje-Dijeli pod istim uvjetima",
        "Priskyrimas-Analogiškas platinimas",
        "Priznanje avtorstva-Deljenje pod enakimi pogoji",
        "Uveďte autora-Rovnaké šírenie",
        "Ауторство-Делити под истим условима",
        "Признание-Споделяне на споделеното",
        "Із зазначенням авторства — Розповсюдження на тих самих умовах",
    ),
    "by": ("Atribución/Reconocimiento", "Ghi nhận công của tác giả", "ייחוס", "Namensnennung"),
}


@pytest.mark.parametrize(("unit", "name"), [(unit, name) for unit, names in NAMES.items() for name in names])
def test_the_names_of_the_deeds_are_read_whole(unit: str, name: str) -> None:
    wording = licence_in_words(f"Creative Commons {name} 4.0")
    assert wording is not None
    assert wording.licence == Licence(unit, "4.0")


def test_a_name_with_its_translation_behind_it_has_the_version_of_both() -> None:
    name = "«Attribution-NoDerivatives» («Атрибуция — Без производных произведений»)"
    wording = licence_in_words(f"Лицензия Creative Commons {name} 4.0 Всемирная")
    assert wording is not None
    assert wording.licence == Licence("by-nd", "4.0")


@pytest.mark.parametrize("name", ["Attribution-NiksVeranderen 4.0", "Namensnennung - Ohne Irgendwas 4.0"])
def test_a_name_of_which_an_element_is_not_known_is_no_licence_without_it(name: str) -> None:
    wording = licence_in_words(f"Creative Commons {name}")
    assert wording is not None
    assert wording.licence is None


@pytest.mark.parametrize(
    "text",
    [
        "Creative Commons Namensnennung-Lizenz",
        "Creative Commons Attribution-licensed",
        "Creative Commons Autorile viitamine-litsents",
        "Creative Commons Attribution-лицензия",
        "Creative Commons Attribution - photo by Ole Dahl",
    ],
)
def test_a_hyphen_behind_a_name_need_not_lead_to_an_element(text: str) -> None:
    wording = licence_in_words(text)
    assert wording is not None
    assert wording.licence == Licence("by")


@pytest.mark.parametrize("text", ["Creative Commons: erkenning en respect", "l'attribution, sa portée et son prix"])
def test_ordinary_words_are_no_licence(text: str) -> None:
    wording = licence_in_words(text)
    assert wording is None or wording.licence is None
