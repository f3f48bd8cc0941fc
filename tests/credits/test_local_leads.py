"""Words that say "by" in other languages: those told by themselves, and those that only their language tells."""

from __future__ import annotations

import time

import pytest
from credit_pages import ARTICLE

from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.names.greek_cases import in_nominative
from licensecheck.credits.original.source import read_source
from licensecheck.document import read


def names(line: str, language: str = "en", attributes: str = "") -> list[str]:
    page = (
        f"<!DOCTYPE html><html lang={language}><body><h1>Tides and towns</h1><p {attributes}>{line}</p>{ARTICLE}</body>"
        "</html>"
    )
    return [author.name for author in read_source(read(page.encode(), location="original.html")).authors]


@pytest.mark.parametrize(("language", "line", "expected"), [
    ("id", "Oleh Siti Rahma", ["Siti Rahma"]),
    ("ms", "Oleh Siti Rahma dan Budi Santoso", ["Siti Rahma", "Budi Santoso"]),
    ("ro-RO", "De Ana Popescu", ["Ana Popescu"]),
    ("ro", "De Ana Popescu și Ion Pop, 4 mai 2024", ["Ana Popescu", "Ion Pop"]),
    ("ca", "Per Anna Puig", ["Anna Puig"]),
    ("sq", "Nga Ana Hoxha", ["Ana Hoxha"]),
    ("is", "Eftir Jónu Björnsdóttur", ["Jónu Björnsdóttur"]),
    ("sw", "Na Amina Juma", ["Amina Juma"]),
    ("ga", "Le Áine Ní Bhriain", ["Áine Ní Bhriain"]),
    ("bg", "От Мария Иванова", ["Мария Иванова"]),
    ("hi", "मारिया शर्मा द्वारा", ["मारिया शर्मा"]),
    ("hi", "द्वारा मारिया शर्मा", ["मारिया शर्मा"]),
    ("vi", "Bởi Nguyễn Thị Lan", ["Nguyễn Thị Lan"]),
    ("tr", "Ayşe Demir yazdı", ["Ayşe Demir"]),
    ("el", "Της Μαρίας Παπαδοπούλου", ["Μαρία Παπαδοπούλου"]),
    ("el_GR", "Του Νίκου Παππά", ["Νίκος Παππάς"]),
    ("el", "Των Μαρίας Παπαδοπούλου και Νίκου Παππά", ["Μαρία Παπαδοπούλου", "Νίκος Παππάς"]),
])
def test_a_word_for_by_is_read_in_its_language(language: str, line: str, expected: list[str]) -> None:
    assert names(line, language) == names(line, language, "class=byline") == expected
    assert names(line) == []


@pytest.mark.parametrize(("language", "line"), [
    ("id", "Oleh Kovalenko"), ("ro", "De ce plouă"), ("ro", "De la mare"), ("el", "Της Κυριακής"), ("ca", "Per llegir"),
    ("hi", "नदी के द्वारा बहाया गया शहर और उसके लोग"), ("nl", "De Grote Oorlog"), ("uk", "Oleh Ivan Petrenko"),
    ("sv", "Per Anna Berg"),
])
def test_other_lines_that_begin_so_name_nobody(language: str, line: str) -> None:
    assert names(line, language) == []


@pytest.mark.parametrize(("language", "line"), [
    ("ro", "De Crăciun Fericit"), ("ca", "Per Sant Jordi"), ("el", "Του Δήμου Αθηναίων"), ("bg", "От Нова Година"),
    ("af", "Deur Groot Woorde"), ("sq", "Nga Tirana Jonë"), ("fil", "Ni Bagong Taon"), ("hi", "नया साल द्वारा"),
    ("tr", "Tarih Yeniden yazdı"),
])
def test_a_heading_names_nobody_and_a_marked_byline_goes_first(language: str, line: str) -> None:
    marked = "<p class=author>Marta Kowalenko</p>"
    for above, expected in ((f"<h2>{line}</h2>{marked}", ["Marta Kowalenko"]), (f"<h3>{line}</h3>", []),
                            (f"<p>{line}</p>{marked}", ["Marta Kowalenko"])):
        page = f"<html lang={language}><body><h1>Tides and towns</h1>{above}{ARTICLE}</body></html>"
        source = read_source(read(page.encode(), location="original.html"))
        assert [author.name for author in source.authors] == expected


def test_above_the_headline_such_a_line_is_another_pieces() -> None:
    page = f"<html lang=id><body><p>Oleh Siti Rahma</p><h1>Pasang</h1><p>Oleh Budi Santoso</p>{ARTICLE}</body></html>"
    assert [author.name for author in read_source(read(page.encode(), location="o.html")).authors] == ["Budi Santoso"]


@pytest.mark.parametrize(("line", "expected"), [
    ("Skrevet af Lena Moritz", ["Lena Moritz"]), ("Skrevet av Lena Moritz", ["Lena Moritz"]),
    ("Skriven av Lena Moritz", ["Lena Moritz"]), ("Teksti: Lena Moritz", ["Lena Moritz"]),
    ("Kirjoittaja: Lena Moritz", ["Lena Moritz"]), ("Szerző: Nagy Anna", ["Nagy Anna"]),
    ("Írta: Nagy Anna", ["Nagy Anna"]), ("A cura di Anna Rossi", ["Anna Rossi"]),
    ("Piše: Ana Horvat", ["Ana Horvat"]), ("Piše Ana Horvat", ["Ana Horvat"]), ("Пише: Ана Хорват", ["Ана Хорват"]),
    ("Reported by Lena Moritz", ["Lena Moritz"]), ("Γράφει η Μαρία Παπαδοπούλου", ["Μαρία Παπαδοπούλου"]),
    ("Γράφουν οι Μαρία Παπαδοπούλου και Νίκος Παππάς", ["Μαρία Παπαδοπούλου", "Νίκος Παππάς"]),
    ("כתבה: דנה כהן", ["דנה כהן"]), ("取材・文：山田花子", ["山田花子"]), ("ライター：山田花子", ["山田花子"]),
    ("记者 王小明 报道", ["王小明"]), ("本报记者 王小明 北京报道", ["王小明"]), ("通讯员：王小明", ["王小明"]),
    ("来源：River Lights　作者：王小明", ["王小明"]), ("作者：王小明　来源：River Lights", ["王小明"]),
    ("2024-03-02 来源：River Lights 作者：王小明", ["王小明"]), ("文章来源：新华网 | 作者：王小明", ["王小明"]),
    ("Skrevet af Lena Moritz den 2. marts 2024", ["Lena Moritz"]), ("Op-ed by Lena Moritz", ["Lena Moritz"]),
    ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]), ("文：山田花子（River Lights）", ["山田花子"]),
    ("作者：王小明 发布时间：2024-03-02", ["王小明"]), ("作者:王小明 时间:2024-03-02 来源:River Lights", ["王小明"]),
    ("作者:王小明 日期: 2024-03-02", ["王小明"]), ("发表时间:2024-03-02 作者:王小明", ["王小明"]),
    ("作者：王小明 编辑：李红", ["王小明"]), ("글: 홍길동 사진: 김철수", ["홍길동"]),
])
def test_words_that_need_no_language(line: str, expected: list[str]) -> None:
    assert names(line) == names(line, attributes="class=byline") == expected


def test_the_label_of_a_time_is_no_institution() -> None:
    for line in ("作者：王小明 发布时间：2024-03-02", "作者:王小明 时间:2024-03-02 来源:River Lights"):
        assert [author.institution for author in split_byline(line)] == [None]


@pytest.mark.parametrize("line", [
    "来源：王小明", "来源：River Lights", "发布时间：2024-03-02 来源：新华网", "出典：山田花子",
    "编辑：李红 来源：新华网",
])
def test_where_a_text_comes_from_is_no_author(line: str) -> None:
    assert names(line) == names(line, attributes="class=byline") == []
    assert split_byline(line) == ()


@pytest.mark.parametrize(("genitive", "nominative"), [
    ("Μαρίας Παπαδοπούλου", "Μαρία Παπαδοπούλου"), ("Ελένης Μενεγάκη", "Ελένη Μενεγάκη"),
    ("Γιώργου Παπαδοπούλου", "Γιώργος Παπαδόπουλος"), ("Γιώργου Παπανδρέου", "Γιώργος Παπανδρέου"),
    ("Γιάννη Μητσοτάκη", "Γιάννης Μητσοτάκης"), ("Κώστα Βασιλείου", "Κώστας Βασιλείου"),
    ("Τζον Σμιθ", "Τζον Σμιθ"), ("Κυριακής", "Κυριακής"),
])
def test_greek_names_by_themselves(genitive: str, nominative: str) -> None:
    assert in_nominative(genitive) == nominative


@pytest.mark.parametrize("line", ["来源：" * 9_000, "作者" + "　" * 200_000 + "x", "Της " + "Μαρίας " * 40_000])
def test_long_lines_take_no_time(line: str) -> None:
    started = time.process_time()
    split_byline(line)
    names(line, "el", "class=byline")
    assert time.process_time() - started < 5
