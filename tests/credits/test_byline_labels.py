"""Labels within bylines: what they say somebody did is no part of a name, and another's work."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, names, read_copy, source

from licensecheck.credits.bylines.labels import ends_in_label, labelled
from licensecheck.credits.bylines.reading import looks_like_person, split_byline
from licensecheck.credits.model import Author, Said

LENA, JAN = "<a href=/autor/lena>Lena Moritz</a>", "<a href=/autor/jan>Jan Berg</a>"


@pytest.mark.parametrize(
    "label", ["Edição", "Edición", "Ilustração", "Interpreter", "Onderzoek", "Arte visual", "Redaktion"]
)
def test_a_name_behind_a_label_is_no_authors(label: str) -> None:
    for byline in (f"Por Lena Moritz | {label}: Jan Berg", f"By Lena Moritz, {label}: Jan Berg and Eve Moe",
                   f"By Lena Moritz | {label}: Jan Berg & Eve Moe", f"By Lena Moritz\n{label}: Jan Berg"):
        assert [author.name for author in split_byline(byline)] == ["Lena Moritz"], byline
    assert names(f"<p>Por {LENA} | {label}: {JAN}</p>") == ["Lena Moritz"]
    given = '<meta name="author" content="Lena Moritz">'
    assert names(f"<p>Por {LENA} | {label}: {JAN}</p>", given) == ["Lena Moritz"]
    assert names(f"<p>By {LENA} {label}: {JAN}</p>".replace("<a ", "<a rel=author ")) == ["Lena Moritz"]


@pytest.mark.parametrize(
    "byline",
    ["By Lena Moritz | Text: Jan Berg", "By Lena Moritz, Author: Jan Berg", "By Lena Moritz | Co-author: Jan Berg",
     "Por Lena Moritz | Arte: Eve Moe | Texto: Jan Berg", "By Lena Moritz | Updated: May 4, 2024 | Jan Berg",
     "By Lena Moritz (Mail: lena@post.example) and Jan Berg", "Co-authors: Lena Moritz and Jan Berg"],
)
def test_a_lead_or_a_label_of_nobody_loses_no_author(byline: str) -> None:
    assert [author.name for author in split_byline(byline)] == ["Lena Moritz", "Jan Berg"]


def test_an_institution_behind_a_label_is_its_authors() -> None:
    byline = "By Lena Moritz, Affiliation: Kestrel Institute and Jan Berg, Ostra College: Harbour Lab"
    houses = [author.institution for author in split_byline(byline)]
    assert houses == ["Kestrel Institute", "Ostra College: Harbour Lab"]


@pytest.mark.parametrize("label", ["Writer", "Awdur", "Reporters", "Periodista"])
def test_who_stands_alone_behind_a_bylines_label_is_its_author(label: str) -> None:
    assert names(f"<p class=byline>{label}: Lena Moritz</p>") == ["Lena Moritz"]


@pytest.mark.parametrize(("line", "name"), [
    ("எழுதியவர்: மீனா குமார்", "மீனா குமார்"), ("تحریر: عائشہ خان", "عائشہ خان"), ("ავტორი: ნინო ბერიძე", "ნინო ბერიძე"),
    ("김민지: 바다", "김민지"), ("王小明：潮汐", "王小明"),
])
def test_one_word_before_a_colon_is_a_name_where_names_are_one_word(line: str, name: str) -> None:
    assert [author.name for author in split_byline(line)] == [name]


def test_an_urdu_word_for_written_by_is_no_arabic_one_for_editing() -> None:
    original = source()._replace(authors=(Author("عائشہ خان"),), language="ur")
    for language, said in (("ur", Said.YES), ("ar", Said.ALMOST)):
        found = read_copy(f"<p>تحریر: عائشہ خان</p>{ARTICLE}", original=original._replace(language=language))
        assert found.authors[0].named is said


def test_what_stands_behind_a_name_and_a_colon_is_no_part_of_it() -> None:
    assert [author.name for author in split_byline("By Lena Moritz: Tides and Towns")] == ["Lena Moritz"]
    assert not looks_like_person("Edição: Jan Berg")
    assert labelled("12:30 Lena") is None
    assert labelled("Lena, Edição: Jan") is None


@pytest.mark.parametrize("head", ["", '<meta name="author" content="Lena Moritz">'])
def test_a_line_of_its_own_behind_a_label_names_no_author_either(head: str) -> None:
    for first in ("By Lena Moritz", "Lena Moritz"):
        lines = f"<p class=byline>{first}</p><p class=byline>Edição: Jan Berg</p>"
        assert names(lines, head) == ["Lena Moritz"]
    lines = "<p class=byline>By Lena Moritz</p><p class=byline>Text: Jan Berg</p>"
    assert names(lines, head) == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize(
    ("before", "expected"), [("| Edição: ", True), (" Art: ", True), ("Text: ", False), (", ", False)]
)
def test_words_before_a_name_may_end_in_a_label(before: str, expected: bool) -> None:
    assert ends_in_label(before) is expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        ("<dl><dt>Author</dt><dd>Lena Moritz</dd><dt>Photos</dt><dd>Jan Berg</dd></dl>", ["Lena Moritz"]),
        ("<dl><dt>Authors</dt><dd>Lena Moritz</dd><dd>Jan Berg</dd><dt>Imagens</dt><dd>Eve Moe</dd></dl>",
         ["Lena Moritz", "Jan Berg"]),
        ("<p>Author</p><p>Lena Moritz</p><p>Photos:</p><p>Jan Berg</p>", ["Lena Moritz"]),
        ("<p>Author</p><p>Lena Moritz</p><p>Arte</p><p>Jan Berg</p>", ["Lena Moritz"]),
    ],
)
def test_what_a_list_of_labels_says_of_others_is_not_the_authors(box: str, expected: list[str]) -> None:
    assert names(box) == expected
