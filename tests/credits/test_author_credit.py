"""Which words credit an author: the name in its forms and places, its institution and link, and roles that do not."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, BYLINE, CREDIT, ORIGINAL, comparison, html, markdown, named, read_copy, source

from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Author, Said


@pytest.mark.parametrize(
    ("byline", "said"),
    [
        ("<p>BY LENA MORITZ AND JAN BERG</p>", [Said.YES, Said.YES]),
        ("<p>Moritz, Lena; Berg, Jan</p>", [Said.YES, Said.YES]),
        ("<p>Dr. Lena\n   Moritz &amp; Prof. Jan Berg</p>", [Said.YES, Said.YES]),
        ("<p>By Lena Moritz</p>", [Said.YES, Said.NO]),
        ("<p>By Lena Morits and Jan Berg</p>", [Said.DIFFERENTLY, Said.YES]),
        ("<p>By L. Moritz and Jan Berg</p>", [Said.ALMOST, Said.YES]),
        ("<p>By Le\u00adna Mo\u00adritz and Jan Berg</p>", [Said.YES, Said.YES]),
        ("<!-- By Lena Moritz and Jan Berg -->", [Said.HIDDEN, Said.HIDDEN]),
        ('<p style="display:none">By Lena Moritz</p><p>Jan Berg</p>', [Said.HIDDEN, Said.YES]),
        ("", [Said.NO, Said.NO]),
    ],
)
def test_authors(byline: str, said: list[Said]) -> None:
    assert named(read_copy(byline + ARTICLE + CREDIT)) == said


def test_a_publisher_that_is_the_author_is_named_once() -> None:
    original = source()._replace(authors=(Author("The Harbour Post Ltd, Aarhus"),))
    assert named(read_copy(ARTICLE + CREDIT, original=original)) == [Said.YES]
    assert named(read_copy(ARTICLE, original=original)) == [Said.NO]
    other = source()._replace(authors=(Author("The Harbour Poster"),))
    assert named(read_copy(ARTICLE + CREDIT, original=other)) == [Said.NO]


def test_the_articles_own_words_name_nobody_but_in_a_byline() -> None:
    about = (
        "The ledgers were found by Lena Moritz, who had been looking for other things for some "
        "years in the same archive on the hill, as she says in the long preface to her last book "
        "about them."
    )
    document_body = f"<p>{about}</p>{ARTICLE}"
    document = html(document_body)
    compared = comparison(document)._replace(
        copy_region=(0, len(document.text)), copy_matched=((0, len(document.text)),)
    )
    assert read_credits(document, source(), compared).authors[0].named is Said.ALMOST
    byline = html(BYLINE + ARTICLE)
    compared = comparison(byline)._replace(
        copy_region=(0, len(byline.text)), copy_matched=((0, len(byline.text)),)
    )
    assert named(read_credits(byline, source(), compared)) == [Said.YES, Said.YES]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>Lena Moritz, University of Aarhus</p>", Said.YES),
        ("<p>Lena Moritz, UNIVERSITY OF AARHUS.</p>", Said.YES),
        ("<p>Lena Moritz, Univesity of Aarhus</p>", Said.DIFFERENTLY),
        ("<p>Lena Moritz</p><!-- University of Aarhus -->", Said.HIDDEN),
        ("<p>Lena Moritz</p>", Said.NO),
    ],
)
def test_institutions(body: str, said: Said) -> None:
    assert read_copy(body + ARTICLE).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz, MIT</p>", Said.YES),
    ("<p>Lena Moritz</p><p>MIT</p>", Said.YES),
    ("<p>Lena Moritz, Massachusetts Institute of Technology</p>", Said.YES),
    ("<p>Lena Moritz mit Fotos</p>", Said.NO),
    ("<p>Lena Moritz, MITRE</p>", Said.NO),
])
def test_an_institution_may_go_by_its_short_name_or_without_it(line: str, said: Said) -> None:
    authors = (Author("Lena Moritz", "Massachusetts Institute of Technology (MIT)"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("name", "form", "said"), [
    ("Juergen Mueller", "Jürgen Müller", Said.YES),
    ("Michael Schroeder", "Michael Schröder", Said.YES),
    ("Joerg Boese", "Jörg Boese", Said.YES),
    ("Carlos Bueno", "Carlos Buno", Said.DIFFERENTLY),
    ("Michael Lee", "Michal Lee", Said.DIFFERENTLY),
])
def test_a_name_in_plain_letters_may_have_its_own_in_the_copy(name: str, form: str, said: Said) -> None:
    original = source()._replace(authors=(Author(name),))
    assert named(read_copy(f"<p>By {form}</p>{ARTICLE}", original=original)) == [said]


def test_so_may_an_institution() -> None:
    original = source()._replace(authors=(Author("Lena Moritz", "Universität Düren"),))
    found = read_copy(f"<p>By Lena Moritz, Universitaet Dueren</p>{ARTICLE}", original=original)
    assert found.authors[0].institution is Said.YES


def test_an_institutions_apostrophe_may_be_gone() -> None:
    authors = (Author("Lena Moritz", "Queen's College"),)
    body = "<p>Lena Moritz, Queens College</p>"
    assert read_copy(body + ARTICLE, original=source()._replace(authors=authors)).authors[0].institution is Said.YES


def test_an_institution_stands_beside_a_name_of_two_letters_and_an_apostrophe() -> None:
    authors = (Author(name="Bo O’Dare", institution="University of Aarhus"),)
    body = "<p>By Bo O’Dare, University of Aarhus</p>"
    found = read_copy(body + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is Said.YES


def test_no_institution_where_the_original_names_none() -> None:
    original = source()
    original = original._replace(authors=tuple(a._replace(institution=None) for a in original.authors))
    assert read_copy(BYLINE + ARTICLE, original=original).authors[0].institution is None


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ('<a href="https://harbourpost.example/profiles/lena-moritz-7">Lena Moritz</a>', Said.YES),
        (
            '<a href="https://harbourpost.example/profiles/lena-moritz-7">her page</a> Lena Moritz',
            Said.ALMOST,
        ),
        (
            '<a href="https://harbourpost.example/profiles/lena-moritz-7">Lena Moritz, Reader in Law, Queen’s</a>',
            Said.YES,
        ),
        (
            'Lena Moritz, <a href="https://harbourpost.example/profiles/lena-moritz-7">Reader in Law, Queen’s</a>',
            Said.ALMOST,
        ),
        ('<a href="/staff/lena">Lena Moritz</a>', Said.DIFFERENTLY),
        ('<a href="/staff/lena">Lena Moritz, Reader in Law</a>', Said.NO),
        ("Lena Moritz", Said.NO),
    ],
)
def test_links_to_the_author(link: str, said: Said) -> None:
    assert read_copy(f"<p>By {link}</p>{ARTICLE}").authors[0].linked is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz</p><p>Reader in Tides, University of Aarhus</p>", Said.YES),
    ("<p>Lena Moritz</p><p>Photo: University of Aarhus</p>", Said.ALMOST),
    ('<p>Lena Moritz</p><p>Tags: <a href="/tag/u">University of Aarhus</a></p>', Said.ALMOST),
    ('<nav><a href="/u">University of Aarhus</a></nav><p>Lena Moritz</p>', Said.ALMOST),
    ('<p>Lena Moritz</p><p><a href="/x">University of Aarhus closes its doors</a></p>', Said.ALMOST),
    ("<p>Lena Moritz</p><p>University of Aarhus gives money as a member of a club of ten.</p>", Said.ALMOST),
    (f"<p>Lena Moritz</p>{'<p>Another line.</p>' * 4}<p>University of Aarhus</p>", Said.ALMOST),
    ("<p>University of Aarhus</p>", Said.ALMOST),
    ("<p>Lena Moritz</p><aside><p>Sponsored by University of Aarhus</p></aside>", Said.ALMOST),
    ("<aside><p>Lena Moritz</p><p>University of Aarhus</p></aside>", Said.YES),
    ("<p>Lena Moritz</p><aside class='author-bio'><p>Reader, University of Aarhus</p></aside>", Said.YES),
    ("<p>Researcher Moritz teaches at the University of Aarhus.</p>", Said.YES),
    ("<p>Professor Moritz teaches at the University of Aarhus.</p>", Said.YES),
    ("<p>L. Moritz, University of Aarhus</p>", Said.YES),
    ("<p>LENA MORITZ</p><p>UNIVERSITY OF AARHUS</p>", Said.YES),
    ("<p>Hans Moritz, University of Aarhus</p>", Said.ALMOST),
    ("<p>Lena Holm, University of Aarhus</p>", Said.ALMOST),
])
def test_an_institution_counts_beside_its_author(line: str, said: Said) -> None:
    assert read_copy(line + ARTICLE).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>By Will May</p><p>May is a fellow at Tern College.</p>", Said.YES),
    ("<p>By Will May</p><p>Will works at Tern College.</p>", Said.YES),
    ("<p>By Will May</p><p>Will May</p><p>Tern College</p>", Said.YES),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>In that case Tern College will pay.</p>", Said.ALMOST),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>Lecture: 12 May, Tern College</p>", Said.ALMOST),
    ("<p>By Will May</p><p>-</p><p>-</p><p>-</p><p>Ann May, Tern College</p>", Said.ALMOST),
])
def test_a_word_of_a_name_alone_is_one_where_it_is_written_as_one(line: str, said: Said) -> None:
    authors = (Author(name="Will May", institution="Tern College"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<p>Lena Moritz</p><p>University of St Aarhus</p>", Said.YES),
    ("<p>Our sponsors: University of St Aarhus</p><p>Lena Moritz, University of St Aarhus</p>", Said.YES),
    ("<p>Lena Moritz</p><p>Photo: University of St Aarhus</p>", Said.ALMOST),
    (f"<p>Lena Moritz</p>{'<p>Another line.</p>' * 4}<p>University of St Aarhus</p>", Said.ALMOST),
])
def test_in_another_punctuation_an_institution_counts_beside_its_author_as_well(line: str, said: Said) -> None:
    authors = (Author(name="Lena Moritz", institution="University of St. Aarhus"),)
    found = read_copy(line + ARTICLE, original=source()._replace(authors=authors))
    assert found.authors[0].institution is said


@pytest.mark.parametrize(("key", "said"), [("title", Said.NO), ("author", Said.YES)])
def test_a_posts_title_credits_no_institution(key: str, said: Said) -> None:
    post = f"---\n{key}: Lena Moritz, University of Aarhus\n---\n\nLena Moritz wrote on tides.\n"
    document = markdown(post)
    assert read_credits(document, source(), comparison(document)).authors[0].institution is said


@pytest.mark.parametrize(("line", "said"), [
    ("<figure><figcaption>Lena Moritz, CC BY-ND</figcaption></figure>", Said.ALMOST),
    ("<figure><figcaption>Lena Moritz, Author provided</figcaption></figure>", Said.ALMOST),
    ("<figure><figcaption>Lena Moritz</figcaption></figure>", Said.YES),
    ("<p>By Jane Other, photos by Lena Moritz</p>", Said.NO),
    ("<p>Text: Jane Other, Fotos: Lena Moritz</p>", Said.NO),
    ("<p>By Jane Other | Photography: Lena Moritz</p>", Said.NO),
    ("<p>Words and pictures: Lena Moritz</p>", Said.YES),
    ("<p>Translator: Lena Moritz</p>", Said.ALMOST),
    ("<p>Traducción: Lena Moritz</p>", Said.ALMOST),
    ("<p>Fact-checked by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other. Fact-checking: Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other. Additional reporting by Lena Moritz</p>", Said.ALMOST),
    ("<p>Edited for length by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other, based on research by Lena Moritz</p>", Said.ALMOST),
    ("<p>By Jane Other, adapted from a text by Lena Moritz</p>", Said.ALMOST),
    ("<p>Interview with Jan Berg and Lena Moritz by Jane Other</p>", Said.ALMOST),
    ("<p>Entretien avec Lena Moritz, par Jane Other</p>", Said.ALMOST),
    ("<p>Not written by Lena Moritz</p>", Said.ALMOST),
    ("<p>Editado por Lena Moritz</p>", Said.ALMOST),
    ("<p>Traduzione di Lena Moritz</p>", Said.ALMOST),
    ("<p>Aus dem Englischen von Lena Moritz</p>", Said.ALMOST),
    ("<p>责任编辑：Lena Moritz</p>", Said.ALMOST),
    ("<p>Interview, written and edited by Lena Moritz</p>", Said.YES),
    ("<p>Interview by Lena Moritz</p>", Said.YES),
    ("<p>Research and text by Lena Moritz</p>", Said.YES),
    ("<p>Foto oleh Lena Moritz</p>", Said.NO),
    ("<p>사진=Lena Moritz</p>", Said.NO),
    ("<p>تصوير: Lena Moritz</p>", Said.NO),
    ("<p>फोटो: Lena Moritz</p>", Said.NO),
    ("<p>Світлини: Lena Moritz</p>", Said.NO),
    ('<p>Read more: <a href="/x">Why rivers bend where they do</a> by Lena Moritz</p>', Said.ALMOST),
    ('<p><a href="/u">The University of the Far North</a> and Lena Moritz</p>', Said.YES),
])
def test_a_name_in_another_role_is_no_authors(line: str, said: Said) -> None:
    assert read_copy(ARTICLE + line).authors[0].named is said


@pytest.mark.parametrize("line", [
    '<aside><a href="/next/"><h2>Lena Moritz wins the geography prize</h2></a></aside>',
    '<p><a href="/talk/">Lena Moritz explains the tides again</a></p>',
    "<p>Join us for a talk with Lena Moritz on 4 May.</p>",
    "<p>Listen: Lena Moritz on our podcast</p>",
])
def test_a_name_in_another_pieces_title_or_a_call_is_for_a_person(line: str) -> None:
    assert named(read_copy(f"{ARTICLE}{line}"))[0] is Said.ALMOST


@pytest.mark.parametrize("line", [
    '<p><a href="/staff/">Lena Moritz for The Harbour Post</a></p>',
    '<p><a href="/staff/">Lena Moritz, University of Aarhus</a></p>',
    "<p>Lena Moritz joins us from Aarhus.</p>",
])
def test_a_name_on_a_link_that_says_where_somebody_is_from_is_named(line: str) -> None:
    assert named(read_copy(f"{ARTICLE}{line}"))[0] is Said.YES


@pytest.mark.parametrize(("name", "line", "said"), [
    ("Ann Lee", "By Ann-Lee Burke", Said.ALMOST),
    ("Ann Lee", "By Mary Ann Lee", Said.ALMOST),
    ("Ann Lee", "By Ann Lee Burke", Said.ALMOST),
    ("Ann Lee", "By Ann Lee-Burke", Said.ALMOST),
    ("Ann Lee", "By Mary-Ann Lee and Jan Berg", Said.ALMOST),
    ("Ann Lee", "Ann Lee-Burke is a reporter.", Said.ALMOST),
    ("Ann Lee", "Ann Lee-The Harbour Post", Said.YES),
    ("Ann Lee", "Opinion-Ann Lee", Said.YES),
    ("Ann Lee", "Ann Lee-2 May", Said.YES),
    ("Ann Lee", "By Jan Berg and Ann-Lee", Said.YES),
    ("Ann Lee", "By Ann Lee", Said.YES),
    ("Ann Lee", "By Dr Ann Lee", Said.YES),
    ("Ann Lee", "By Professor Ann Lee, Aarhus", Said.YES),
    ("Ann Lee", "By Ann Lee PhD", Said.YES),
    ("Ann Lee", "By Ann Lee Reporter", Said.YES),
    ("Ann Lee", "<span>By Ann Lee</span> <span>Updated</span>", Said.YES),
    ("Ann Lee", "<span>By</span> <span>Ann Lee</span><time>2 May</time>", Said.YES),
    ("Ann Lee", "By Ann Lee for The Harbour Post", Said.YES),
    ("李明", "李明辉", Said.ALMOST),
    ("李明", "作者：李明", Said.YES),
    ("李明", "李明著", Said.YES),
    ("李明", "李明记者", Said.YES),
    ("李明", "文 李明 图 王小明", Said.YES),
    ("森健", "森健太郎", Said.ALMOST),
    ("森健", "森健さん", Said.YES),
    ("김민", "김민지", Said.ALMOST),
    ("김민", "김민 기자", Said.YES),
    ("김민", "글 김민은 어부다", Said.YES),
])
def test_a_name_within_a_longer_one_is_for_a_person(name: str, line: str, said: Said) -> None:
    original = source()._replace(authors=(Author(name),))
    assert named(read_copy(f"<p>{line}</p>{ARTICLE}{CREDIT}", original=original)) == [said]


@pytest.mark.parametrize(("name", "line", "said"), [
    ("رائد فتحي", "بقلم رائد فتحى", Said.YES),
    ("ليلى الحسينى", "ليلى الحسيني", Said.YES),
    ("هبة رشوان", "هبه رشوان", Said.YES),
    ("هبة رشوان", "هدى رشوان", Said.NO),
    ("محمد العلي", "مقال لمحمد العلي", Said.ALMOST),
    ("اللورد حسن", "مقال للورد حسن", Said.ALMOST),
    ("العلي محمد", "مقال للعلي محمد", Said.ALMOST),
    ("محمد العلي", "مقال محمد العلي", Said.YES),
    ("מיכל כהן", "מאמר למיכל כהן", Said.ALMOST),
    ("אורה כהן", "לאורה כהן", Said.ALMOST),
    ("फ़राह खान", "फराह खान", Said.YES),
    ("फराह खान", "फ़राह खान", Said.YES),
    ("高橋健", "髙橋健", Said.ALMOST),
    ("渡邉健", "渡辺健", Said.ALMOST),
    ("渡辺健", "渡部健", Said.NO),
    ("高橋健", "高橋健", Said.YES),
])
def test_names_in_other_forms_of_letters(name: str, line: str, said: Said) -> None:
    original = source()._replace(authors=(Author(name),))
    assert named(read_copy(f"<p>{line}</p>{ARTICLE}{CREDIT}", original=original)) == [said]


@pytest.mark.parametrize(("name", "line", "said"), [
    ("María José Ruiz", "Por Mª José Ruiz", Said.YES),
    ("María Luisa Campos", "Por M.ª Luisa Campos", Said.YES),
    ("Mª Luisa Campos", "Por María Luisa Campos", Said.YES),
    ("María Luisa Campos", "Por Mª Laura Campos", Said.NO),
    ("Đorđe Petrović", "By Djordje Petrovic", Said.YES),
    ("Đorđe Petrović", "By Dorde Petrovic", Said.YES),
])
def test_names_in_other_spellings(name: str, line: str, said: Said) -> None:
    original = source()._replace(authors=(Author(name),))
    assert named(read_copy(f"<p>{line}</p>{ARTICLE}{CREDIT}", original=original)) == [said]


@pytest.mark.parametrize(("line", "said"), [
    ("记者 张伟, 兰州大学", Said.YES),
    ("作者　张伟，兰州大学", Said.YES),
    ("记者 张伟明, 兰州大学", Said.ALMOST),
    ("记者 李明, 兰州大学", Said.ALMOST),
])
def test_an_institution_stands_beside_a_name_in_a_script_without_spaces(line: str, said: Said) -> None:
    page = ORIGINAL.replace("Lena Moritz", "张伟").replace("University of Aarhus", "兰州大学")
    found = read_copy(f"<h1>Tides and towns</h1><p>{line}</p><div>{ARTICLE}</div>{CREDIT}", original=source(page))
    assert found.authors[0].institution is said
