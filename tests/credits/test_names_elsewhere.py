"""An author's name that credits nobody: in a comment, in a list of other pieces, in a far corner of the page."""

from __future__ import annotations

import time

import pytest
from credit_pages import ADDRESS, ARTICLE, CREDIT, read_copy

from licensecheck.credits.copy.authors import reading as authors
from licensecheck.credits.model import Said

MENU = "<ul>" + "".join(f"<li><a href='/part/{n}'>Part {n} of the town</a></li>" for n in range(30)) + "</ul>"
LIST = "<ol>" + "".join(f"<li>Ledger {n} of the harbour, kept in the archive.</li>" for n in range(30)) + "</ol>"
BY_ND = "https://creativecommons.org/licenses/by-nd/4.0/"
NAMES = "Lena Moritz, University of Aarhus and Jan Berg, Utrecht University"


def named(body: str) -> list[Said]:
    return [author.named for author in read_copy(body).authors]


@pytest.mark.parametrize(
    "body",
    [
        f"<div id='comments'><ol><li><cite>{NAMES}</cite><p>Thank you all for reading.</p></li></ol></div>",
        f"<section><h3>2 Comments</h3><div><b>{NAMES}</b><p>Thank you all for reading.</p></div></section>",
        f"<div><h4>What readers say</h4><p>{NAMES}</p><p>Thank you all for reading.</p></div>",
        f"<div itemprop='comment'><b>{NAMES}</b><p>Thank you all for reading.</p></div>",
        f"<div itemscope itemtype='https://schema.org/Comment'><b>{NAMES}</b></div>",
        f"<ul><li><a href='/sea'>The sea that came back again</a> by {NAMES}</li></ul>",
        f"<div><div class='card'><h3><a href='/sea'>The sea that came back again</a></h3><p>By {NAMES}</p></div>"
        "<div class='card'><h3><a href='/sky'>The sky above the sea wall</a></h3><p>By Ann Lee</p></div></div>",
        f"<div>{MENU}</div><div>{NAMES}</div>",
    ],
)
def test_a_name_for_something_else_is_for_a_person_to_look_at(body: str) -> None:
    assert named(f"<div>{ARTICLE}{CREDIT}</div>{body}") == [Said.ALMOST, Said.ALMOST]


@pytest.mark.parametrize(
    "body",
    [
        f"<div><p>By {NAMES}</p>{MENU}</div><div>{ARTICLE}{CREDIT}</div>",
        f"<div class='no-comments'><p>By {NAMES}</p><div>{ARTICLE}{CREDIT}</div></div>",
        f"<ul><li><a href='/'>The title of this very page</a></li><li>By {NAMES}</li></ul><div>{ARTICLE}{CREDIT}</div>",
        f"<div>{ARTICLE}{CREDIT}</div><ul><li><a href='/moritz'>{NAMES}</a></li></ul>",
        f"<div>{ARTICLE}{CREDIT}{LIST}<p>{NAMES}</p></div>",
        f"<div>{ARTICLE}{CREDIT}</div>{MENU}<div class='author-box'><h4>{NAMES}</h4><p>write on the sea.</p></div>",
        f"<div>{ARTICLE}{CREDIT}</div><div class='bio'><p>{NAMES} on <a href='/s'>towns and seas at war</a></p></div>",
        f"<div>{ARTICLE}</div><ul><li>{NAMES}: this article was originally published in <a href='/sea'>a paper of the"
        " harbour</a>.</li></ul>",
        f"<div>{ARTICLE}</div><div><p>{NAMES}</p>{CREDIT}<h3>2 Comments</h3><p>Thank you all for reading.</p></div>",
        f"<p>By {NAMES}</p><div>{ARTICLE}{CREDIT}</div><ol class='comments'><li>{NAMES}: thank you.</li></ol>",
    ],
)
def test_a_byline_counts_wherever_a_template_puts_it(body: str) -> None:
    assert named(body) == [Said.YES, Said.YES]


@pytest.mark.parametrize(
    "line",
    [
        "<figure><img src='/sea.jpg'><figcaption>The wall at night. Photo: {}</figcaption></figure>",
        "<p>Photograph by {}</p>",
        "<p>The wall at night. (Foto: {})</p>",
        "<p>The wall at night Image credit: Kofi Mensah / {}</p>",
        "<p>Featured image courtesy of {}</p>",
        "<p>Crédit photo : {}</p>",
        "<p>写真：{}</p>",
    ],
)
def test_a_photographer_is_no_author(line: str) -> None:
    assert named(f"{ARTICLE}{line.format('Lena Moritz / Jan Berg')}{CREDIT}") == [Said.NO, Said.NO]


@pytest.mark.parametrize("label", [
    "Foto’s:", "Beeld:", "Fot.", "fot.:", "Zdjęcia:", "Titelbild:", "Aufmacherfoto:", "Fotografin:", "Ph:", "Ph.",
    "Foton:", "Billede:", "Bilde:", "Valokuvat:", "Kép:", "Fényképezte:", "Snímky:", "Imatge:", "Imagini:",
    "Fotoğraflar:",
    "Görsel:", "Fotografer:", "Gambar:", "Ảnh:", "Ảnh minh họa:", "Foto cortesía de", "Pic:", "Pics by", "Artwork by",
    "Cover art:", "Video by", "Visuals:", "Cartoon:", "Photographer", "Фото", "Фотографии:", "Світлини:", "Φωτογραφία:",
    "Φωτό:", "צילום:", "תמונות:", "صور:", "تصوير:", "عدسة:",
    "图/", "图片来源：", "摄影｜", "写真提供：", "사진", "사진제공", "사진=",
    "फ़ोटो:", "तस्वीर:", "ภาพ:",
])
def test_a_photographer_is_none_in_other_words(label: str) -> None:
    assert named(f"{ARTICLE}<p>{label} Lena Moritz</p>{CREDIT}")[0] is Said.NO
    if label[-1] in ":：":
        assert named(f"{ARTICLE}<p>The wall at night. ({label} Lena Moritz)</p>{CREDIT}")[0] is Said.NO


@pytest.mark.parametrize("label", [
    "文・写真：", "写真・文：", "取材・文・写真：", "文／写真：", "文と写真：", "撰文/摄影：", "图文：", "采写、摄影｜",
    "글·사진", "글/사진:",
    "Текст и фото:", "Фото и текст:", "Автор текста и фото:", "Текст, фото:", "Текст і фото:", "Текст та фото:",
    "Tekst i zdjęcia:", "Tekst i fot.", "Text a foto:", "Teksti ja kuvat:", "Szöveg és fotó:", "Írta és fényképezte:",
    "Text și foto:", "Text i fotos:", "Teks dan foto:", "Haber-Fotoğraf:", "Yazı ve fotoğraflar:", "Bài và ảnh:",
    "लेख और तस्वीरें:", "आलेख व फोटो:", "نص وصور:", "טקסט וצילום:", "Κείμενο και φωτογραφίες:", "Reporting and photography:",
    "Text, photos and video:", "Tekst en foto’s:", "Text och foton:", "Text & Bild:",
])
def test_who_wrote_and_took_the_pictures_is_an_author(label: str) -> None:
    assert named(f"<p>{label} Lena Moritz</p>{ARTICLE}{CREDIT}")[0] is Said.YES


@pytest.mark.parametrize("label", ["Text: Eve Moe, Foto:", "Words by Eve Moe, photos and video:", "文：王小明 图："])
def test_who_took_another_authors_pictures_is_none(label: str) -> None:
    assert named(f"<p>{label} Lena Moritz</p>{ARTICLE}{CREDIT}")[0] is Said.NO


@pytest.mark.parametrize("line", ["© {}", "© 2021 {}", "(c) 2020-2021 {}", "Copyright by {}"])
def test_whose_rights_they_are_is_for_a_person_to_look_at(line: str) -> None:
    assert named(f"{ARTICLE}<p>{line.format('Lena Moritz')}</p>{CREDIT}")[0] is Said.ALMOST
    assert named(f"<p>By Lena Moritz</p>{ARTICLE}<p>{line.format('Lena Moritz')}</p>{CREDIT}")[0] is Said.YES


def test_whose_rights_a_line_begins_with_is_credited_where_it_leads_to_the_original() -> None:
    line = f'<p>{{}}© Lena Moritz / The Harbour Post, CC BY-ND 4.0. The original is <a href="{ADDRESS}">here</a>.</p>'
    assert named(ARTICLE + line.format(""))[0] is Said.YES
    assert named(ARTICLE + line.format("Low water "))[0] is Said.ALMOST


FIRST = f'first published in <a href="{ADDRESS}">The Harbour Post</a>'


@pytest.mark.parametrize("line", [
    f"(c) Lena Moritz, {FIRST}",
    f"Copyright 2021 Lena Moritz - {FIRST}",
    f"This essay was {FIRST}. Copyright: Lena Moritz.",
    f"This essay was {FIRST} | © Lena Moritz",
])
def test_however_its_sign_of_rights_is_written(line: str) -> None:
    assert named(f"{ARTICLE}<p>{line}</p>")[0] is Said.YES


@pytest.mark.parametrize("line", [
    f"This essay was {FIRST}, low water copyright Lena Moritz",
    f"This essay was {FIRST}. Cover copyright Lena Moritz",
    "(c) Lena Moritz, first published in <a href='https://elsewhere.example/sea'>The Harbour Post</a>",
])
def test_but_not_where_it_stands_behind_another_work_or_leads_elsewhere(line: str) -> None:
    assert named(f"{ARTICLE}<p>{line}</p>")[0] is Said.ALMOST


TITLE = f'<a href="{ADDRESS}">Tides and the towns of the coast</a>'


@pytest.mark.parametrize(
    "line",
    [
        f"{TITLE} © 2021 by {{}}, The Harbour Post, is licensed under CC BY-ND 4.0",
        f'"{TITLE}" © 2021 by {{}} is licensed under CC BY-ND 4.0',
        "Tides and the towns of the coast © 2021 {}, CC BY-ND 4.0",
        f"From The Harbour Post. Text: {TITLE}, © {{}}",
        "This article © 2021 by {} is licensed under CC BY-ND 4.0",
        f"This article, {TITLE}, is © 2021 by {{}} and licensed under CC BY-ND 4.0",
        "Text © {}, The Harbour Post",
        f"Text: {TITLE} by {{}} (The Harbour Post), CC BY-ND 4.0",
        f'<a href="{ADDRESS}">{{}}: Tides and the towns of the coast</a>, The Harbour Post',
    ],
)
def test_a_name_behind_the_articles_own_title_is_its_authors(line: str) -> None:
    heading = "<h1>Tides and the towns of the coast</h1>"
    body = f"{heading}<div>{ARTICLE}</div><p>{line.format('Lena Moritz')}</p>"
    assert named(body)[0] is Said.YES


@pytest.mark.parametrize(
    "line",
    [
        f"{TITLE}, The Harbour Post, CC BY-ND 4.0. Low water © 2021 by {{}} is licensed under CC BY 4.0",
        f"{TITLE}, photo © 2021 by {{}}",
        f"Cover of {TITLE} © 2021 by {{}}",
        '<a href="https://harbourpost.example/2020/walls/">The walls that keep the sea out</a> © 2021 by {}',
        '<a href="https://harbourpost.example/2020/walls/">The walls that keep the sea out</a> by {}',
        f"</p><figure><img src='/a.jpg'><figcaption>{TITLE} © 2021 by {{}}</figcaption></figure><p>",
    ],
)
def test_a_name_behind_another_works_title_is_for_a_person_to_look_at(line: str) -> None:
    heading = "<h1>Tides and the towns of the coast</h1>"
    assert named(f"{heading}<div>{ARTICLE}</div><p>{line.format('Lena Moritz')}</p>")[0] in (Said.ALMOST, Said.NO)


@pytest.mark.parametrize(
    "line",
    [
        "<figure><img src='/sea.jpg'><figcaption>The wall at night. {}</figcaption></figure>",
        "<figure><img src='/sea.jpg'><figcaption>© {}/Agency</figcaption></figure>",
        "<p>Read more: <a href='/sea'>The sea that came back again, by {}</a></p>",
        "<p>Tags: harbour, {}, tides</p>",
        "<ul><li><a href='/tag/sea'>Sea</a></li><li><a href='/tag/people'>{}</a></li></ul>",
        "<p><a rel='tag' href='/people'>{}</a></p>",
        "<p>Translated by {}</p>",
        "<p>By Kofi Mensah, translated by {}</p>",
        "<p>Translated from the English by {}</p>",
        "<p>Traduit de l’anglais par {}</p>",
        "<p>Traduit de l’anglais (États-Unis) par {}</p>",
        "<p>Traduction de l’anglais : {}</p>",
        "<p>Traducido del inglés por {}</p>",
        "<p>Traduzido do inglês por {}</p>",
        "<p>Tradotto dall’inglese da {}</p>",
        "<p>Vertaald uit het Engels door {}</p>",
        "<p>Översatt från engelska av {}</p>",
        "<p>Oversat fra engelsk af {}</p>",
        "<p>Übersetzung aus dem Englischen: {}</p>",
        "<p>Thanks to {}</p>",
        "<h3>More articles by Lena Moritz</h3><h3>Weitere Artikel von Jan Berg</h3>",
        "<h3>Mais artigos de Lena Moritz</h3><h3>Fler artiklar av Jan Berg</h3>",
        "<h3>Другие статьи: Lena Moritz</h3><h3>更多文章 Jan Berg</h3>",
        "<p>Översatt av {}</p>",
        "<p>Oversat af {}</p>",
        "<p>Översättare: {}</p>",
        "<p>Traductora: {}</p>",
        "<p>Übersetzer: {}</p>",
        "<p>Tłumaczenie: {}</p>",
        "<p>Перевод: {}</p>",
        "<p>Diterjemahkan oleh {}</p>",
        "<p>Penerjemah: {}</p>",
        "<p>Subject: the sea wall To: {}</p>",
    ],
)
def test_a_caption_a_tag_or_another_title_is_for_a_person_to_look_at(line: str) -> None:
    assert named(f"{ARTICLE}{CREDIT}{line.format('Lena Moritz and Jan Berg')}") == [Said.ALMOST, Said.ALMOST]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Text und Fotos: {}</p>",
        "<p>Story and photos by {}</p>",
        "<p>Written and edited by {}</p>",
        "<p>By {}, edited by Kofi Mensah</p>",
        "<p>Skriven av {}, översatt av Kofi Mensah</p>",
        "<p>Av {}</p>",
        "<p>Oleh {}</p>",
        "<p>Text/Foto: {}</p>",
        "<p>Image: Kofi Mensah. By {}</p>",
        "<p>Photo by Kofi Mensah — by {}</p>",
        "<p>By {} | Photo: Kofi Mensah</p>",
        "<p>By <a href='/tag/people'>{}</a></p>",
        "<p><a href='/authors/12'>Read all the articles by {}</a></p>",
        f"<p><a href='{ADDRESS}'>Read the original article by {{}} here</a></p>",
        "<figure><img src='/1.jpg'><figcaption>Lena Moritz</figcaption></figure><p>Jan Berg</p>",
    ],
)
def test_authors_who_took_pictures_or_are_linked_count(line: str) -> None:
    assert named(f"{ARTICLE}{CREDIT}{line.format('Lena Moritz and Jan Berg')}") == [Said.YES, Said.YES]


def test_nothing_in_a_readers_comment_is_a_credit() -> None:
    words = f"I found it at <a href='{ADDRESS}'>their site</a>, under <a href='{BY_ND}'>CC BY-ND 4.0</a>; {NAMES}"
    found = read_copy(f"<div>{ARTICLE}</div><div id='comments'><p>{words}</p></div>")
    assert {link.said for link in found.source_links} == {Said.ALMOST}
    assert [author.institution for author in found.authors] == [Said.ALMOST, Said.ALMOST]
    assert {licence.said for licence in found.licences} == {Said.ALMOST}


def test_a_long_line_is_asked_once_whatever_names_stand_in_it() -> None:
    line = "Photo: Lena Moritz / The Agency. Picture of a town by the sea, and of nothing else. " * 4_000
    started = time.process_time()
    named(f"<div>{ARTICLE}{CREDIT}</div><p>{line}</p>")
    assert time.process_time() - started < 20


def test_dashes_before_a_name_take_no_time() -> None:
    started = time.process_time()
    for lead in ("=" * 9_000 + "x, ", ", " + "-" * 200 + "x, ", "a-" * 100 + ", ", "-" * 9_000 + "x, "):
        body = ARTICLE.replace("Nobody asked", f"{lead}Lena Moritz asked")
        read_copy(f"<div>{body}{CREDIT}</div>")
        authors._LEAD.match(lead)
    assert time.process_time() - started < 20
