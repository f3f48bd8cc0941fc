"""The words that lead authors in, and those that lead in helpers, pictures or nobody."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, html
from credit_pages import names as seen

from licensecheck.credits.bylines.leads import says_by
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.original.source import read_source

ANN = [("Lena Moritz", None)]
BOTH = [("Lena Moritz", None), ("Jan Berg", None)]


def split(text: str) -> list[tuple[str, str | None]]:
    return [(author.name, author.institution) for author in split_byline(text)]


@pytest.mark.parametrize("line", [
    "Interview by Lena Moritz", "Ein Gastbeitrag von Lena Moritz", "Guest post by Lena Moritz",
    "Análisis por Lena Moritz",
])
def test_a_line_may_say_what_was_written(line: str) -> None:
    assert seen(f"<p>{line}</p>") == ["Lena Moritz"]


@pytest.mark.parametrize("line", ["Interview with Lena Moritz", "A review by the committee", "Post von Frau Moritz"])
def test_other_lines_with_such_words_name_nobody(line: str) -> None:
    assert seen(f"<p>{line}</p>") == []


@pytest.mark.parametrize(("byline", "names"), [
    ("<p><span itemprop=author><span itemprop=name>Lena Moritz</span></span></p>", ["Lena Moritz"]),
    ("<span property=author>Lena Moritz</span>", ["Lena Moritz"]),
    ('<p><span property="schema:author">Lena Moritz</span></p>', ["Lena Moritz"]),
    ('<div><b rel="sioc:has_creator"><a property="foaf:name" href=/l>Lena Moritz</a></b></div>', ["Lena Moritz"]),
    ("<span property=about>Lena Moritz</span>", []),
    ("<p><span class=author>Lena Moritz</span></p>", ["Lena Moritz"]),
    ("<p><span class=author>Lena Moritz</span> wrote this on the coast</p>", []),
    ("<div class=comment><p><span class=author>Lena Moritz</span></p></div>", []),
    ("<div class=authors><p class=n>Lena Moritz</p><p class=w>Aarhus Lab</p><p class=n>Jan Berg</p></div>",
     ["Lena Moritz", "Jan Berg"]),
    ("<ul class=authors><li>Lena Moritz</li><li>Jan Berg</li></ul>", ["Lena Moritz", "Jan Berg"]),
    ("<ul class=byline><li>Lena Moritz</li><li>Den Haag</li></ul>", ["Lena Moritz"]),
    ("<div class=author><p>Lena Moritz</p><p>Den Haag</p></div>", ["Lena Moritz"]),
])
def test_lines_that_are_called_the_authors(byline: str, names: list[str]) -> None:
    assert seen(byline) == names


def test_a_linked_name_behind_the_word_for_a_translator_is_no_author() -> None:
    lena, jan = ("<a href='/authors/lena'>Lena Moritz</a>", "<a href='/authors/jan'>Jan Berg</a>")
    assert seen(f"<p>{lena} | Translated by {jan}</p>") == ["Lena Moritz"]
    assert seen(f"<p>{lena} and {jan}</p>") == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize("lead", [
    "Text and photos by", "Words and pictures:", "Story & photos by", "Written and photographed by", "Text/Fotos:",
    "Text und Fotos:", "Texte et photos :", "Photos and text by", "Written and edited by",
])
def test_who_wrote_and_took_the_pictures_is_an_author(lead: str) -> None:
    assert seen(f"<p>{lead} Lena Moritz and Jan Berg</p>") == ["Lena Moritz", "Jan Berg"]
    assert seen(f"<p>{lead} <a rel=author href=/l>Lena Moritz</a></p>") == ["Lena Moritz"]


@pytest.mark.parametrize("lead", ["Photos by", "Illustrations:", "Translated by", "Edited by"])
def test_who_only_took_the_pictures_or_edited_is_none(lead: str) -> None:
    assert seen(f"<p class=byline>{lead} Jan Berg and Ann Lee</p>") == []
    assert split(f"{lead} Jan Berg and Ann Lee / Text: Lena Moritz") == ANN
    lena, jan, ann = (f"<a rel=author href=/{n}>{n}</a>" for n in ("Lena Moritz", "Jan Berg", "Ann Lee"))
    assert seen(f"<p>By {lena}</p><p>{lead} {jan} and {ann}</p>") == ["Lena Moritz"]
    assert seen(f"<p>{lead} {jan} and {ann}</p><p>By {lena}</p>") == ["Lena Moritz"]


@pytest.mark.parametrize(
    "lead",
    ["From", "Posted by", "Published by", "Publié par", "Publicado por", "Skriven av", "Skrevet af", "A cura di"],
)
def test_leads_of_lines_that_are_marked_as_bylines(lead: str) -> None:
    assert split(f"{lead} Lena Moritz") == ANN
    assert seen(f"<p class=byline>{lead} Lena Moritz</p>") == ["Lena Moritz"]


def test_who_only_helped_is_named_behind_the_authors() -> None:
    assert split("Text: Lena Moritz Foto: Jan Berg") == ANN
    assert split("Lena Moritz and Jan Berg Photos by Eve Moe") == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Yazan: {}", "Yazar: {}", "Haber: {}", "Yazan {}", "Autor: {}", "Autorka: {}", "Autor(ka): {}", "Napisał: {}",
        "Napisała {}", "Napisał(a): {}", "Autore: {}", "Autrice: {}",
        "di {}", "Di {}", "Di: {}", "Текст: {}",
        "Автор: {}", "Автор {}", "Por {}", "Av {}", "Text: {}", "Door {}", "Tekst: {}", "Texto: {}", "Texte : {}",
        "Author: {}", "BY {}", "Von {}", "By: {}", "Autorius: {}", "Autorė: {}", "Autors: {}", "Аўтар: {}",
        "Egilea: {}", "Höfundur: {}", "Awdur: {}", "ავტორი: {}",
    ],
)
def test_the_words_that_lead_in_are_no_part_of_the_name(text: str) -> None:
    for name in ("Ayşe Kaya", "João da Silva", "Анна Петрова"):
        assert split(text.format(name)) == [(name, None)]
        assert seen(f"<p>{text.format(name)}</p>") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("بقلم أحمد علي", "أحمد علي"), ("بقلم: أحمد علي", "أحمد علي"), ("كتب أحمد علي", "أحمد علي"),
        ("المؤلف: أحمد علي", "أحمد علي"), ("记者 王小明", "王小明"), ("本报记者 王小明", "王小明"),
        ("记者：王小明", "王小明"),
        ("作者：王小明", "王小明"), ("作者 王小明", "王小明"),
        ("文/王小明", "王小明"), ("文：王小明", "王小明"),
        ("執筆者：田中太郎", "田中太郎"),
        ("著者:田中太郎", "田中太郎"),
        ("文＝田中太郎", "田中太郎"), ("글: 김철수", "김철수"), ("기자 김철수", "김철수"),
    ],
)
def test_leads_in_scripts_without_capitals(text: str, name: str) -> None:
    assert split(text) == [(name, None)]
    assert seen(f"<p>{text}</p>") == [name]


def test_surnames_begin_with_words_that_lead_in() -> None:
    assert seen("<p class=byline>De João Silva</p>") == ["João Silva"]
    assert seen("<p>De São Paulo</p>") == []
    for name in ("Di Renaldo, Maria", "De Vries, Anna", "von der Aue, Eva"):
        page = html(ARTICLE, f'<meta name="author" content="{name}">')
        assert [author.name for author in read_source(page).authors] == [name]


@pytest.mark.parametrize("lead", [
    "文・写真：", "写真・文：", "取材・文・写真：", "文／写真：", "文と写真 ", "撮影・執筆：", "글·사진 ", "글/사진 ",
    "글ㆍ사진=", "文/图 ", "图文：",
    "撰文/摄影：", "摄影、撰文：", "文、摄影｜", "Текст и фото: ", "Автор текста и фото: ", "Текст, фото: ",
    "Tekst i zdjęcia: ",
    "Zdjęcia i tekst: ", "tekst i fot. ", "Text a foto: ", "Szöveg és fotó: ",
    "Írta és fényképezte: ", "Teksti ja kuvat: ",
    "Text och bild: ", "Yazı ve fotoğraflar: ", "Haber-Fotoğraf: ", "Teks dan foto: ", "Foto dan teks oleh ",
    "Tekst en foto’s: ", "Text & Bild: ", "Testi e fotografie di ", "Text i fotos: ", "Κείμενο και φωτογραφίες: ",
    "טקסט וצילום: ", "نص وصور: ", "Текст і фото: ", "Bài và ảnh: ", "Text și foto: ", "लेख और तस्वीरें: ",
])
def test_who_wrote_and_took_the_pictures_is_an_author_in_other_languages(lead: str) -> None:
    assert split(f"{lead}Lena Moritz") == ANN
    assert seen(f"<p>{lead}Lena Moritz</p>") == ["Lena Moritz"]


@pytest.mark.parametrize("line", [
    "Zdjęcia: Lena Moritz", "写真：Lena Moritz", "Фото: Lena Moritz", "Text and images from Lena Moritz",
    "Bild och ord", "Kuvat: Lena Moritz", "Text: 40 pages, Bild: 3",
])
def test_a_line_for_pictures_alone_names_no_author(line: str) -> None:
    assert seen(f"<p>{line}</p>") == []


@pytest.mark.parametrize(("line", "is_byline"), [
    ("Von Norhavn zum Moorsee", False), ("Von Norhavn bis ans Meer", False), ("Von Ada Lind", True),
    ("Von Karl Theodor zu Norhavn", True),
])
def test_a_title_that_says_from_what_to_what_is_no_byline(line: str, is_byline: bool) -> None:
    assert says_by(line) == is_byline


@pytest.mark.parametrize("lead", [
    "Propos recueillis par", "Un artículo de", "Articolo di", "Een artikel van", "Da autoria de", "Autor/in:",
    "Autor*in:", "Ditulis oleh", "Scris de", "Kirjoittanut", "Teksti", "Napsala", "Napsal:", "Autoři:", "Tác giả",
    "Bài:", "Του/της", "كتبه", "כותבת:", "寄稿：", "本文作者：", "作者丨", "取材・文 ", "文・", "เรื่อง:", "เรื่องโดย",
])
def test_more_words_lead_authors_in(lead: str) -> None:
    assert split(f"{lead} Lena Moritz") == ANN


@pytest.mark.parametrize("lead", ["写真・", "Ilustrații de"])
def test_what_leads_in_other_work_is_no_lead(lead: str) -> None:
    assert says_by(f"{lead} Lena Moritz") is False


@pytest.mark.parametrize("lead", [
    "Verfasst von", "Geschreven door", "Testo di", "Autor/in:", "Autor*innen:", "Autoría:", "Forfatter:", "Författare:",
    "Skribent:", "Συγγραφέας:",
])
def test_a_line_is_a_byline_by_its_first_words_alone(lead: str) -> None:
    assert seen(f"<p>{lead} Lena Moritz</p>") == ["Lena Moritz"]
