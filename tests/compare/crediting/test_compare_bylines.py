"""Bylines in a plain paragraph above the text, with dates, roles and institutions, and sentences on an author there."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, tale

from licensecheck.credits.model import Author, Source
from licensecheck.document import Format, read


def _source(*institutions: str | None) -> Source:
    names = ("Ada Lind", "Jonas Berg")
    authors = tuple(Author(name, place) for name, place in zip(names, institutions, strict=True))
    return Source(
        url=None, title="The ferry that stopped", authors=authors, publisher="The River Post", publisher_url=None,
        licence=None, license_url=None, copyright_notice=None, article_id=None, language="en",
    )


KNOWN = _source("University of Norhavn", "Coast Institute")
UNKNOWN = _source(None, None)
_POST = "\n\n".join(TALE)


def _categories(line: str, source: Source) -> list[str]:
    head = "<h1>The ferry that stopped</h1>"
    return categories(page(head + tale()), page(f"{head}<p>{line}</p>{tale()}"), source)


@pytest.mark.parametrize("line", [
    "By Ada Lind, University of Norhavn and Jonas Berg, Coast Institute | March 14, 2025 | 6 min read",
    "March 14, 2025 · By Ada Lind, University of Norhavn and Jonas Berg, Coast Institute",
    "Harbours | 3 April 2025 | By Ada Lind, University of Norhavn and Jonas Berg, Coast Institute",
    "Ada Lind (Associate Professor of Rivers, University of Norhavn) and Jonas Berg (Research Fellow, Coast Institute)",
    "Von Ada Lind, University of Norhavn | Veröffentlicht am 27. Februar 2025 | Aktualisiert am 1. März 2025",
    "Par Ada Lind, University of Norhavn | 12 février 2025 | Mis à jour le 1er mars 2025 | Temps de lecture : 5 min",
    "Por Ada Lind, Profesora titular de Ecología y Jonas Berg, Investigador predoctoral | 5 min de lectura",
    "Door Ada Lind, Universitair docent, University of Norhavn | Gepubliceerd op 5 maart 2025 | Leestijd: 5 min.",
])
def test_a_byline_may_say_when_and_where_and_what_its_authors_are(line: str) -> None:
    assert _categories(line, KNOWN) == []


@pytest.mark.parametrize("line", [
    "By Ada Lind, University of Norhavn – The River Post. Published on Friday 14 March 2025 at 9:30 am",
    "Di Ada Lind e Jonas Berg | 21/01/2025 | Ultimo aggiornamento: 22/01/2025 ore 10:15 | Lettura: 5 minuti",
])
def test_a_byline_that_says_more_of_the_page_is_the_sites(line: str) -> None:
    assert _categories(line, KNOWN) == ["furniture"]


@pytest.mark.parametrize("line", [
    "By Ada Lind, University of Norhavn and Jonas Berg, The Coast Institute of Technology",
    "Ada Lind, Harbour College London; Jonas Berg, Centre for the Study of Rivers and Seas",
])
def test_a_byline_may_name_institutions_that_the_original_does_not(line: str) -> None:
    assert _categories(line, UNKNOWN) == []


@pytest.mark.parametrize("line", [
    "Ada Lind (Univ. of Norhavn) and Jonas Berg (Univ. of the Coast and the Isles)",
    "Von Ada Lind (Univ. Norhavn) und Dr. Jonas Berg (Inst. für Küsten und Meere)",
    "By Ada Lind and Jonas Berg, Special to The Valley and Coast Times, Inc.",
    "By Ada Lind and Jonas Berg, University of California, Los Angeles, U.S.A.",
    "By Ada Lind, St. Olaf's Univ., Calif., and Jonas Berg, Centre for River Studies, Washington, D.C.",
    "By Ada Lind and Jonas Berg, Harbour College of the Coast, Boston, Mass.",
])
def test_a_full_stop_behind_a_short_form_ends_no_sentence(line: str) -> None:
    assert _categories(line, UNKNOWN) == []


@pytest.mark.parametrize("line", [
    "Ada Lind and Jonas Berg have since left the Univ. of Norhavn, which denies all of it.",
    "Ada Lind (Univ. of Norhavn) and Jonas Berg never met the ferryman before they wrote this.",
    "Ada Lind and Jonas Berg, who lied to the town about the bridge, the landing, the boats, etc.",
])
def test_a_sentence_with_a_short_form_in_it_is_no_byline(line: str) -> None:
    assert "addition" in _categories(line, UNKNOWN)


@pytest.mark.parametrize("line", [
    "Ada Lind of the University of Norhavn has spent the past ten years on the landing, and still waits there.",
    "Ada Lind never took the ferry, University of Norhavn, in all of the ten years that she lived beside it.",
    "Ada Lind, University of Norhavn, knows why the bridge cost twice as much as the town had been told",
    "By Ada Lind, University of Norhavn, who found 40 faults in the bridge and was never asked about them",
    "By Ada Lind, the town that lied about the bridge and the institute that helped it to",
    "In March 2025 Ada Lind asked the town for all the papers on the bridge and got none of them",
    "By Ada Lind, University of Norhavn | Updated in 2025 after the town took back all that it had said before",
    "The University of Norhavn closed its harbour school | March 14, 2025 | and nobody knows where its pupils went",
])
def test_a_sentence_on_an_author_is_no_byline(line: str) -> None:
    assert "addition" in _categories(line, KNOWN)


@pytest.mark.parametrize("line", [
    "Written by Ada van der Lindt", "By Adda Lind and Jonas Burg", "Story by A. J. St. Lind",
    "Von Greta Holm und Hanno Ölsen",
    "Greta Holm, University of Lindhaven", "Por Greta Holm, Universidad de Norhavn y Hanno Ölsen (Coast Institute)",
])
def test_a_byline_with_other_names_is_no_edit_of_the_text(line: str) -> None:
    """Whom it names is the business of the credits."""
    assert _categories(line, KNOWN) == ["furniture"]
    post = read(f"# The ferry that stopped\n\n{line}\n\n{_POST}".encode(), location="post.md", format=Format.MARKDOWN)
    assert {*categories(page(f"<h1>The ferry that stopped</h1>{tale()}"), post, KNOWN)} == {"furniture"}


@pytest.mark.parametrize("line", [
    "By the time the bridge stood the ferryman had sold his boat",
    "By now Old Norhavn has run dry of boats and of people",
    "Written by people who never once set foot on that ferry of ours",
])
def test_a_line_that_only_begins_as_a_byline_does_was_added(line: str) -> None:
    post = read(f"# The ferry that stopped\n\n{line}\n\n{_POST}".encode(), location="post.md", format=Format.MARKDOWN)
    assert "addition" in categories(page(f"<h1>The ferry that stopped</h1>{tale()}"), post, KNOWN)


@pytest.mark.parametrize("line", [
    "Von Soren Luttich, Universitat Norhavn", "Von Søren Lüttich, Universität Nørhavn", "Soren Luttich",
])
def test_a_byline_may_leave_accents_out(line: str) -> None:
    source = _source(None, None)._replace(authors=(Author("Søren Lüttich", "Universität Nørhavn"),))
    assert _categories(line, source) == []


@pytest.mark.parametrize(("line", "expected"), [
    ("โดย มานี รักเรียน และ วิไล ศรีสุข | 04.10.2026", set()),
    ("文：渡辺美穂，北海道大学大学院", set()),
    ("下一次观测将在5月进行。结果将在夏天之前公布。渡辺美穂", {"addition"}),
    ("다음 관측은 5월에 이루어진다. 결과는 여름 전에 공개된다. 渡辺美穂", {"addition"}),
])
def test_bylines_are_told_from_sentences_in_scripts_without_capitals(line: str, expected: set[str]) -> None:
    source = _source(None, None)._replace(authors=(Author("渡辺美穂"), Author("มานี รักเรียน"), Author("วิไล ศรีสุข")))
    assert {*_categories(line, source)} - {"furniture"} == expected


@pytest.mark.parametrize("line", [
    "Written by Karl Moss", "Escrito por Karl Moss", "Ein Beitrag von Karl Moss und Eva Holm", "文：渡辺美穂",
    "By Karl Moss, University of Lindhaven",
])
def test_a_bold_byline_above_the_text_is_none_of_it_whoever_it_names(line: str) -> None:
    assert _categories(f"<strong>{line}</strong>", KNOWN) == ["furniture"]


@pytest.mark.parametrize(
    "line", ["By the river and the town", "Von Norhavn zum Moorsee", "Written by Karl Moss he left."]
)
def test_a_bold_line_that_leads_in_nobody_is_an_addition(line: str) -> None:
    assert "addition" in _categories(f"<strong>{line}</strong>", KNOWN)


def test_titles_before_the_names_of_a_byline_count_for_nothing() -> None:
    line = "<strong>Ein Beitrag von Prof. Dr. Ada Lind und Prof. Dr. Jonas Berg</strong>"
    assert _categories(line, UNKNOWN) == []


@pytest.mark.parametrize("line", ["Por Lind, Ada | 4 de octubre de 2026", "Von Berg, Jonas, University of Norhavn"])
def test_a_byline_may_have_the_surname_first(line: str) -> None:
    assert _categories(f"<strong>{line}</strong>", UNKNOWN) == []
