"""When a text appeared and how long it takes to read, told above it in a line that ends in an abbreviation's stop."""

from __future__ import annotations

import pytest
from tale_pages import HEAD, categories, page, tale

from licensecheck.compare.vocabulary.date_words import tells_time_alone

TIMES = [
    "Published: Oct. 4, 2026 at 10:14 a.m.",
    "4 Oct 2026, 10:14 a.m.",
    "October 4, 2026, 10:14 a.m. EDT | Updated Oct. 5, 2026, 9:02 p.m.",
    "Oct. 4, 2026 · Reading time: 6 min.",
    "04.10.2026, 10:14 Uhr · Lesezeit: 5 Min.",
    "Lesedauer: ca. 5 Min.",
    "Veröffentlicht am 4. Okt. 2026 um 10.14 Uhr.",
    "4 octobre 2026 à 10h14 · Lecture : 5 min.",
    "4 de octubre de 2026 a las 10:14 h.",
    "4 de outubro de 2026, às 10h14min.",
    "Laatst bijgewerkt: 4 oktober 2026 om 10.14 uur.",
    "Publicerad 4 okt. 2026 kl. 10.14.",
    "Publicerad 4 maj 2026 kl. 10.14.",
    "Opublikowano: 4 października 2026, godz. 10:14.",
    "about 3 hours ago, updated an hour ago", "This article was last updated two days ago.", "Updated an hour ago.",
    "vor etwa 3 Stunden, aktualisiert vor einer Stunde", "il y a environ 3 heures, mis à jour il y a une heure",
    "hace unas 3 horas, actualizado hace una hora", "Publicerad för 3 dagar sedan, uppdaterad för en timme sedan.",
    "Publicerad: i går 09:14. Uppdaterad: i dag 10:00.", "około 3 godziny temu, aktualizacja godzinę temu",
    "Publikováno: 4. října 2026, 10:14 hod.", "Megjelent: 2026. október 4. 10:14",
    "Publicat: 4 octombrie 2026, ora 10:14", "Đăng ngày 5 tháng 10 năm 2026 lúc 08:15",
    "Δημοσιεύτηκε: 4 Οκτωβρίου 2026, 10:14", "Senin, 5 Oktober 2026 08:15 WIB",
    "نشر في: 4 أكتوبر 2026، 10:14", "تاریخ انتشار: ۲۰ اسفند ۱۴۰۳ - ۰۸:۱۵", "פורסם: יום שני, 5 באוקטובר 2026",
    "प्रकाशित: 4 अक्टूबर 2026, 10:14", "প্রকাশ: ৪ অক্টোবর ২০২৬, ১০:১৪", "เผยแพร่: 10 มี.ค. 2568 08:15 น.",
    "วันจันทร์ที่ 10 มีนาคม 2568",
    "Статья обновлена два дня назад.", "3 gün önce yayınlandı, 2 saat önce güncellendi",
]

SENTENCES = [
    "The mayor arrived on Oct. 4, 2026 at 10:14 a.m.",
    "It began at 10:14 a.m.",
    "The reading lasted 5 min.",
    "Um 10.14 Uhr war alles vorbei, um 10:20 Uhr.",
    "Sie dauerte nur 5 Min.",
    "Published for $4 in 2026, at 10:14 a.m.",
    "The ferry stopped three days ago.", "Das war vor zwei Tagen so.", "Two of the three days were over.",
]


@pytest.mark.parametrize("line", TIMES)
@pytest.mark.parametrize("form", ["<p>{}</p>", '<p class="published">{}</p>'])
def test_a_line_of_times_above_the_text_is_the_sites(line: str, form: str) -> None:
    copy = page(f"{HEAD}{form.format(line)}{tale()}")
    assert {*categories(page(tale()), copy)} == {"furniture"}


@pytest.mark.parametrize("line", SENTENCES)
@pytest.mark.parametrize("form", ["<p>{}</p>", '<p class="published">{}</p>'])
def test_a_sentence_that_tells_what_happened_then_is_an_addition(line: str, form: str) -> None:
    assert not tells_time_alone(line.lower())
    assert "addition" in categories(page(tale()), page(f"{HEAD}{form.format(line)}{tale()}"))


def test_between_the_paragraphs_a_line_of_times_was_put_there() -> None:
    assert categories(page(tale()), page(tale(f"<p>{TIMES[0]}</p>"))) == ["addition"]
