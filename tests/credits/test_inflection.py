"""Names in another case than the one they are given in."""

from __future__ import annotations

import pytest
from credit_pages import ARTICLE, named, read_copy, source

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.inflection import inflected_places, inflecting_languages


@pytest.mark.parametrize(("language", "name", "line"), [
    ("pl", "Jan Kowalski", "Artykuł Jana Kowalskiego ukazał się w serwisie"),
    ("pl", "Marek Wiśniewski", "Tekst Marka Wiśniewskiego"),
    ("pl", "Anna Nowak", "Tekst Anny Nowak"),
    ("pl", "Gazeta Rzeczna", "opublikowany w Gazecie Rzecznej"),
    ("pl", "Uniwersytet Warszawski", "profesor Uniwersytetu Warszawskiego"),
    ("cs", "Jan Novák", "Článek Jana Nováka vyšel"),
    ("cs", "Říční noviny", "vyšel v Říčních novinách"),
    ("ru", "Иван Петров", "Статья Ивана Петрова"),
    ("ru", "Мария Иванова", "Статья Марии Ивановой"),
    ("ru", "Сергей Достоевский", "Статья Сергея Достоевского"),
    ("uk", "Річкова газета", "опубліковано в Річковій газеті"),
    ("el", "Γιώργος Παπαδόπουλος", "Το άρθρο του Γιώργου Παπαδόπουλου"),
    ("fi", "Matti Virtanen", "Matti Virtasen artikkeli"),
    ("hu", "Kovács Péter", "Kovács Péternek a cikke"),
    ("et", "Jõeleht", "ilmus algselt Jõelehes"),
    ("et", "Saare Postimees", "ilmus Saare Postimehes"),
    ("et", "Eesti Tuul", "avaldati Eesti Tuules"),
    ("lt", "Jonas Petraitis", "Jono Petraičio straipsnis".replace("č", "t")),
    ("sv", "Anna Berg", "Anna Bergs artikel"),
    ("pl", "Paweł Nowak", "Artykuł Pawła Nowaka"),
    ("pl", "Piotr Gołąb", "Tekst Piotra Gołębia"),
    ("pl", "Jan Wróbel", "Tekst Jana Wróbla"),
    ("pl", "Jan Kwiecień", "Tekst Jana Kwietnia"),
    ("pl", "Nowiny Rzeczne", "Przedruk z Nowin Rzecznych"),
    ("cs", "Lidové noviny", "vyšel v Lidových novinách"),
    ("cs", "Říční noviny", "převzato z Říčních novin"),
    ("cs", "Hospodářské listy", "převzato z Hospodářských listů"),
    ("hr", "Slobodna rijeka", "objavljen u Slobodnoj rijeci"),
    ("ru", "Лев Гумилёв", "Статья Льва Гумилёва"),
    ("ru", "Игорь Заяц", "Статья Игоря Зайца"),
    ("uk", "Ігор Кравець", "Стаття Ігоря Кравця"),
    ("fi", "Helsingin Joki", "julkaistiin alun perin Helsingin Joessa"),
    ("fi", "Pekka Heikki", "Pekan Heikin artikkeli"),
    ("fi", "Kari Salmi", "Kari Salmen artikkeli"),
    ("de", "Neues Uferblatt", "erschien zuerst im Neuen Uferblatt"),
])
def test_a_name_is_found_in_another_case(language: str, name: str, line: str) -> None:
    assert len(list(inflected_places(fold(line), name, (language,)))) == 1


@pytest.mark.parametrize(("language", "name", "line"), [
    ("pl", "Jan Kowalski", "Artykuł Jana Nowaka"),
    ("pl", "Jan Kowalski", "Autor: Jan Kowalski"),
    ("pl", "Anna Nowak", "Tekst Annety Nowak"),
    ("ru", "Мария Иванова", "Статья Михаила Иванова"),
    ("en", "Jan Kowalski", "The article of Jana Kowalskiego"),
    ("sv", "Anna Berg", "Anna Bergsson"),
    ("pl", "Paweł Nowak", "Artykuł Paulina Nowaka"),
    ("ru", "Лев Гумилёв", "Статья Леонида Гумилёва"),
    ("cs", "Lidové noviny", "vyšel v Lidské novině"),
    ("fi", "Pekka Heikki", "Pekkasen Heikin artikkeli"),
    ("de", "Neues Uferblatt", "im Neuland Uferblatt"),
])
def test_another_name_or_the_name_as_given_is_no_other_case_of_it(language: str, name: str, line: str) -> None:
    assert list(inflected_places(fold(line), name, (language,))) == []


def test_letters_tell_the_language_where_no_page_does() -> None:
    assert inflecting_languages("Иван Петров", ()) == ("ru", "uk")
    assert inflecting_languages("Иван Петров", ("uk",)) == ("uk",)
    assert inflecting_languages("Γιώργος", ("en",)) == ("el",)
    assert inflecting_languages("Jan Kowalski", ("en",)) == ()
    assert inflecting_languages("Jan Kowalski", ("en", "pl")) == ("pl",)


def test_a_name_of_letters_that_are_patterns_is_taken_as_it_is() -> None:
    assert list(inflected_places("a+b (c", "A+b (C", ("pl",))) == []
    assert list(inflected_places("...", "...", ("pl",))) == []


@pytest.mark.parametrize(("line", "said"), [
    ("Artykuł Leny Kowalskiej", Said.YES),
    ("Jana Kowalskiego", Said.NO),
    ("Leny Kowalskiej", Said.YES),
])
def test_a_declined_author_is_named(line: str, said: Said) -> None:
    original = source()._replace(authors=(Author("Lena Kowalska"),), language="pl-PL")
    assert named(read_copy(f"<p>{line}</p>{ARTICLE}", original=original)) == [said]


def test_a_form_that_may_be_a_womans_name_is_for_a_person_where_nothing_governs_it() -> None:
    original = source()._replace(authors=(Author("Александр Иванов"),), language="ru")
    assert named(read_copy(f"<p>Александра Иванова</p>{ARTICLE}", original=original)) == [Said.ALMOST]
    assert named(read_copy(f"<p>Статья Александра Иванова</p>{ARTICLE}", original=original)) == [Said.YES]


def test_a_declined_institution_and_publisher_are_named() -> None:
    author = Author("Anna Nowak", institution="Uniwersytet Warszawski")
    original = source()._replace(authors=(author,), publisher="Gazeta Rzeczna", language="pl")
    line = "Anna Nowak jest profesorem Uniwersytetu Warszawskiego. Tekst opublikowany pierwotnie w Gazecie Rzecznej."
    found = read_copy(f"{ARTICLE}<p>{line}</p>", original=original)
    assert found.publisher is Said.YES
    assert found.authors[0].institution is Said.YES
    elsewhere = read_copy(f"{ARTICLE}<p>{line}</p>", original=original._replace(language="en"))
    assert elsewhere.publisher is Said.NO
    assert elsewhere.authors[0].institution is not Said.YES


@pytest.mark.parametrize(("language", "line", "said"), [
    ("nb", "Av Marit dos Santos", Said.YES),
    ("nb", "Av Marit doss Santos", Said.DIFFERENTLY),
    ("nb", "Av Marit dos Santoss", Said.DIFFERENTLY),
    ("de", "Ein Text Ada ben Salahs", Said.YES),
    ("de", "Von Ada benn Salah", Said.DIFFERENTLY),
    ("de", "Von Ada ben Salahn", Said.DIFFERENTLY),
    ("fi", "Artikkeli Ada ben Salahin", Said.YES),
])
def test_the_last_word_alone_of_a_persons_name_changes(language: str, line: str, said: Said) -> None:
    author = Author("Ada ben Salah" if "Salah" in line else "Marit dos Santos")
    original = source()._replace(authors=(author,), language=language)
    assert named(read_copy(f"<p>{line}</p>{ARTICLE}", original=original)) == [said]
