"""Institutions by shorter names, by letters, in another order, and beside another author than theirs."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, read_copy, source

from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.institution_forms import is_shorter_form


@pytest.mark.parametrize(("institution", "line"), [
    ("Queensland University of Technology", "QUT"),
    ("London School of Economics and Political Science", "London School of Economics"),
    ("London School of Economics and Political Science", "LSE"),
    ("University of Oxford", "Oxford University"),
    ("University of Tern", "Univ. of Tern"),
    ("University of Tern", "U. of Tern"),
    ("University of Illinois at Urbana-Champaign", "University of Illinois Urbana-Champaign"),
    ("Johns Hopkins University", "Johns Hopkins"),
    ("UNSW Sydney", "UNSW"),
    ("UCL", "University College London"),
    ("UNSW Sydney", "University of New South Wales"),
    ("University of California, Berkeley", "UC Berkeley"),
    ("UC Berkeley", "University of California, Berkeley"),
    ("Penn State", "Pennsylvania State University"),
    ("Pennsylvania State University", "Penn State"),
    ("Kestrel University", "Kestrel"),
    ("Kestrel University", "(Kestrel)"),
])
def test_a_shorter_form_of_an_institution(institution: str, line: str) -> None:
    assert is_shorter_form(institution, f"{line}, 4 May")
    author = Author(name="Lena Moritz", institution=institution)
    found = read_copy(f"<p>By Lena Moritz, {line}</p>{ARTICLE}", original=source()._replace(authors=(author,)))
    assert found.authors[0].institution is Said.ALMOST


@pytest.mark.parametrize(("institution", "line"), [
    ("University of Oxford", "Oxford"),
    ("University of Oxford", "University of Sussex"),
    ("University of Tern", "PhD candidate"),
    ("Queensland University of Technology", "QT"),
    ("London School of Economics and Political Science", "London"),
    ("The Institute", "An institute"),
    ("UCL", "University of London"),
    ("UCL", "University College Lisbon Hospital"),
    ("University of California, Berkeley", "UC Davis"),
    ("University of California, Berkeley", "Berkeley"),
    ("Penn State", "Pennsylvania"),
    ("Penn State", "Penn University"),
    ("Kestrel University", "Kestrel Bay"),
    ("Kestrel University", "Reporter in Kestrel"),
    ("", "anything"),
])
def test_a_place_or_another_institution_is_no_shorter_form(institution: str, line: str) -> None:
    assert not is_shorter_form(institution, line)


@pytest.mark.parametrize(("line", "said"), [
    ("By Lena Moritz, Utrecht University and Jan Berg, University of Aarhus", [Said.ALMOST, Said.YES]),
    ("By Lena Moritz, University of Aarhus and Jan Berg, Utrecht University", [Said.YES, Said.YES]),
    ("Lena Moritz and Jan Berg, University of Aarhus and Utrecht University", [Said.YES, Said.YES]),
    ("By Jan Berg, Utrecht University and Lena Moritz, University of Aarhus", [Said.YES, Said.YES]),
])
def test_an_institution_given_to_another_author_is_for_a_person(line: str, said: list[Said]) -> None:
    assert [author.institution for author in read_copy(f"<p>{line}</p>{ARTICLE}").authors] == said


def test_what_shows_it_is_the_institution_beside_the_author() -> None:
    line = "By Lena Moritz, <em>Utrecht University</em> and Jan Berg, University of Aarhus"
    [shown] = read_copy(f"<p>{line}</p>{ARTICLE}").authors[0].institution_evidence
    assert shown.text == "Utrecht University"
    assert shown.place is not None


@pytest.mark.parametrize("form", ["Univesity of Aarhus", "University of Aarhuus", "University of Ahus"])
def test_a_misspelt_institution_is_quoted_by_whole_words(form: str) -> None:
    found = read_copy(f"<p>Lena Moritz, {form}, 2021</p>{ARTICLE}").authors[0]
    assert found.institution is Said.DIFFERENTLY
    assert [shown.text for shown in found.institution_evidence] == [form]


@pytest.mark.parametrize("line", [
    "Lena Moritz<sup>1</sup>, Jan Berg<sup>2</sup>. <sup>1</sup>University of Aarhus, <sup>2</sup>Utrecht University",
    "By Lena Moritz¹ and Jan Berg². ¹University of Aarhus, ²Utrecht University",
    "By Lena Moritz¹ and Jan Berg²</p><p>¹University of Aarhus</p><p>²Utrecht University",
])
def test_raised_figures_are_no_part_of_names(line: str) -> None:
    found = read_copy(f"<p>{line}</p>{ARTICLE}").authors
    assert [(author.named, author.institution) for author in found] == [(Said.YES, Said.YES)] * 2
