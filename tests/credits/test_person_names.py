"""Names of people: the same person, another, or misspelt; and where they stand in a text."""

from __future__ import annotations

import pytest

from licensecheck.credits.bylines.reading import looks_like_person, split_byline
from licensecheck.credits.folding import fold, folded
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.organisations import is_institution, is_organisation
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.names.search import find_name

SAME = [
    ("Søren Fjeldgaard", "SØREN FJELDGAARD"),
    ("Søren Fjeldgaard", "Soren Fjeldgaard"),
    ("Maeve O’Rourke", "Maeve O'Rourke"),
    ("Maeve O’Rourke", "Maeve ORourke"),
    ("Lena Moritz", "Dr Lena Moritz"),
    ("Lena Moritz", "Prof. Dr. Lena Moritz, PhD"),
    ("Lena Moritz", "Moritz, Lena"),
    ("Lena Ada Moritz", "Lena Moritz"),
    ("Lena A. Moritz", "Lena Moritz"),
    ("Jan van der Berg", "van der Berg, Jan"),
    ("Ana de la Cruz", "Ana Cruz"),
    ("Iris Stone-Hale", "Iris Stone Hale"),
    ("Peter St. Ives", "Peter St Ives"),
    ("Peter St. Ives", "Peter Saint Ives"),
    ("Jan van der Berg", "Jan v. der Berg"),
    ("P.K. Adeyemi", "P. K. Adeyemi"),
    ("J. Edgar Holt", "Edgar Holt"),
    ("Suharto", "Ann Suharto"),
    ("Park Min-jun", "Min-jun Park"),
    ('Robert "Bob" Hale', "Bob Hale"),
    ('Robert "Bob" Hale', "Robert Hale"),
    ("Robert “Bob” Hale", "Robert (Bob) Hale"),
    ("Bob Hale", "Robert 'Bob' Hale"),
    ("José “Pepe” García Núñez", "Pepe García Núñez"),
    ("José Núñez", "Jose\u0301 Nun\u0303ez"),
    ("Tom Riis Jr.", "Tom Riis"),
]


@pytest.mark.parametrize(("name", "form"), SAME)
def test_same_person(name: str, form: str) -> None:
    assert same_person(name, form) is Said.YES


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Lena Moritz", "L. Moritz"),
        ("Lena Stonehale", "L. Stone Hale"),
        ("Lena Ada Moritz", "L. A. Moritz"),
        ("Lena Moritz", "Moritz"),
        ("Iris Stone-Hale", "Iris Hale"),
        ("José García Núñez", "José García"),
        ("Ana Maria Souza Lima", "Ana Maria Souza"),
    ],
)
def test_an_initial_a_surname_or_a_part_of_one_is_for_a_person_to_look_at(name: str, form: str) -> None:
    assert same_person(name, form) is Said.ALMOST


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Lena Moritz", "Lena Morits"),
        ("Lena Moritz", "Lean Moritz"),
        ("Lena Moritz", "Lena Mortz"),
        ("Søren Fjeldgaard", "Søren Fjelgaard"),
        ("Jan van der Berg", "Jan van derr Berg"),
        ("Jan van der Berg", "Jan vn der Berg"),
        ("Ana de la Cruz", "Ana d la Cruz"),
        ("Peter St. Ives", "Peter S. Ives"),
        ("Peter St. Ives", "Peter Stt. Ives"),
        ("Nadia Ben Salah", "Nadia Benn Salah"),
    ],
)
def test_a_misspelt_name(name: str, form: str) -> None:
    assert same_person(name, form) is Said.DIFFERENTLY


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Lena Moritz", "Karl Moritz"),
        ("Lena Moritz", "Lena Schmidt"),
        ("Lena Moritz", "K. Moritz"),
        ('Robert "Bob" Hale', "Rob Hale"),
        ('Robert "Bob" Hale', "Bob Moritz"),
        ("Bill Hale", 'Robert "Bob" Hale'),
        ("Lena Moritz", ""),
    ],
)
def test_another_person(name: str, form: str) -> None:
    assert same_person(name, form) is Said.NO


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("By Lena Moritz", Said.YES),
        ("BY LENA MORITZ AND JAN BERG", Said.YES),
        ("Moritz, Lena; Berg, Jan", Said.YES),
        ("by lena ada moritz", Said.YES),
        ("By L. Moritz", Said.ALMOST),
        ("Dr. Moritz said", Said.ALMOST),
        ("By Lena Moriz", Said.DIFFERENTLY),
    ],
)
def test_a_name_is_found_in_a_text(text: str, said: Said) -> None:
    assert said in {mention.said for mention in find_name(fold(text), "Lena Moritz")}


def test_a_title_within_a_misspelt_name_is_none() -> None:
    assert {mention.said for mention in find_name(fold("By Jan van dr Berg"), "Jan van der Berg")} == {Said.DIFFERENTLY}


@pytest.mark.parametrize("text", ["By Bob Hale", 'By Robert "Bob" Hale', "By Robert Hale", "Hale, Bob"])
def test_what_somebody_is_called_is_found_in_a_text(text: str) -> None:
    for name in ("Robert “Bob” Hale", "Bob Hale" if "Bob" in text else "Robert Hale"):
        assert Said.YES in {mention.said for mention in find_name(fold(text), name)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Helena Moritzberg",
        "Karl Moritz and Lena Berg",
        "Ann Moritz, Lena Berg and others",
        "St. Moritz is cold",
        "XLena Moritzer",
    ],
)
def test_near_words_are_not_the_name(text: str) -> None:
    assert Said.YES not in {mention.said for mention in find_name(fold(text), "Lena Moritz")}


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("By Jan Berg-Hloge", "Jan Berg-Holge", {Said.DIFFERENTLY}),
        ("By Jan Berg", "Jan Berg-Holge", {Said.ALMOST}),
        ("By Ann Berg-Holge", "Jan Berg-Holge", set()),
        ("By K. R. Adeyemi", "J. R. Adeyemi", set()),
        ("By R. Adeyemi", "J. R. Adeyemi", {Said.YES}),
        ("By van der Lee", "Ida van der Lee", {Said.ALMOST}),
        ("By Ann van der Lee", "Ida van der Lee", set()),
        ("By St. Moritz", "Lena St. Moritz", {Said.ALMOST}),
        ("By José García and Ida Lee", "José García Núñez", {Said.ALMOST}),
        ("By José García, Coast Institute", "José García Núñez", {Said.ALMOST}),
        ("By José García Pérez", "José García Núñez", set()),
        ("By Lena and Bo Lee", "Lena Lee", {Said.YES}),
        ("By Lena and Bo Ray van Lee, Norhavn", "Lena van Lee", {Said.YES}),
        ("By Lena, and Bo Lee", "Lena Lee", set()),
        ("By Lena and Bo Berg", "Lena Lee", set()),
        ("The Harbour Post", "The Harbour Poster", set()),
        ("Lena Moritz著", "Lena Moritz", {Said.YES}),
        ("By Bjoern Aaberg", "Björn Åberg", {Said.YES}),
        ("By Joel Berg", "Jol Berg", {Said.DIFFERENTLY}),
        ("Lena Moritz가 썼다", "Lena Moritz", {Said.YES}),
        ("김철수는 썼다", "김철수", {Said.YES}),
    ],
)
def test_a_name_is_told_by_all_its_words(text: str, name: str, said: set[Said]) -> None:
    assert {mention.said for mention in find_name(fold(text), name)} == said


def test_a_name_without_spaces_between_words_is_found() -> None:
    text = "文：王小明，报道"
    mention = next(find_name(fold(text), "王小明"))
    assert text[mention.start : mention.end] == "王小明"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("王小明", "文：王 小明，报道"), ("山田太郎", "山田　太郎"), ("山田 太郎", "文＝山田太郎"),
        ("ジョン・スミス", "ジョン スミス著"), ("أحمد الأمير", "بقلم احمد الامير"), ("احمد الامير", "بقلم أحمد الأمير"),
    ],
)
def test_a_name_with_another_space_or_without_its_hamza_is_the_same(name: str, text: str) -> None:
    assert {mention.said for mention in find_name(fold(text), name)} == {Said.YES}


@pytest.mark.parametrize(("name", "text"), [("王小明", "王小　　明"), ("王小明", "王大明"), ("山田太郎", "山田次郎")])
def test_another_name_in_signs_is_not_the_same(name: str, text: str) -> None:
    assert list(find_name(fold(text), name)) == []


BYLINES = [
    ("By Lena Moritz", [("Lena Moritz", None)]),
    (
        "By Lena Moritz, University of Aarhus and Jan Berg, Utrecht University",
        [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Utrecht University")],
    ),
    ("Lena Moritz, Jan Berg and Ana Cruz", [("Lena Moritz", None), ("Jan Berg", None), ("Ana Cruz", None)]),
    ("Por Ana Cruz y Luis Rey", [("Ana Cruz", None), ("Luis Rey", None)]),
    ("Par Ana Cruz et Luis Rey", [("Ana Cruz", None), ("Luis Rey", None)]),
    ("Von Lena Moritz und Jan Berg", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("Lena Moritz & Jan Berg", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("Written by LENA MORITZ", [("LENA MORITZ", None)]),
    ("Lena Moritz, Professor of Physics, University of Aarhus", [("Lena Moritz", "University of Aarhus")]),
    ("Lena Moritz, University of Aarhus June 28th, 2018", [("Lena Moritz", "University of Aarhus")]),
    ("Lena Moritz, MS, RD on November 14, 2018", [("Lena Moritz", None)]),
    ("Lena Moritz | Sep. 21, 2011 | 91 comments", [("Lena Moritz", None)]),
    ("Lena Moritz, Mayo Clinic - Contact", [("Lena Moritz", "Mayo Clinic")]),
    ("Lena Moritz Deputy Content Hub Director", [("Lena Moritz", None)]),
    ("Lena Moritz, University of Aarhus on Monday, November 18th", [("Lena Moritz", "University of Aarhus")]),
    ("Lena Moritz, www.harbourpost.example", [("Lena Moritz", None)]),
    ("Guest post by Lena Moritz", [("Lena Moritz", None)]),
    ("Ein Gastbeitrag von Lena Moritz", [("Lena Moritz", None)]),
    ("Chronique d’Ana Cruz", [("Ana Cruz", None)]),
    ("Una columna de Ana Cruz", [("Ana Cruz", None)]),
    ("Interview: Lena Moritz", [("Lena Moritz", None)]),
    ("Story by Lena Moritz, photos by Bob Ray and Eve Moe", [("Lena Moritz", None)]),
    ("Lena Moritz with additional reporting by Bob Ray", [("Lena Moritz", None)]),
    ("Lena Moritz, special to The Harbour Post", [("Lena Moritz", None)]),
    ("Lena Moritz for The Harbour Post", [("Lena Moritz", None)]),
    ("Lena Moritz in Norhavn und Jan Berg in Rom", [("Lena Moritz", None), ("Jan Berg", None)]),
    ("Lena Moritz of The Harbour Post", [("Lena Moritz", "The Harbour Post")]),
    ("Lena Moritz, of The Harbour Post", [("Lena Moritz", "The Harbour Post")]),
    ("Lena Moritz, Doctors for Nutrition", [("Lena Moritz", "Doctors for Nutrition")]),
    ("Lena Moritz, Head of Tides at sea, Coast Institute", [("Lena Moritz", "Coast Institute")]),
    ("Lena Moritz, CEO", [("Lena Moritz", None)]),
    ("Lena Moritz and Staff", [("Lena Moritz", None)]),
    ("Senior Lecturer in History", []),
    ("Boston College of Law", []),
]


@pytest.mark.parametrize(("text", "expected"), BYLINES)
def test_bylines_are_taken_apart(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.institution) for a in split_byline(text)] == expected


@pytest.mark.parametrize(
    "name",
    [
        "Lena Apostolou", "Jane Stafford", "Ann Newsom", "Eve Pressley", "Manuel Mediavilla", "Bob Schooler",
        "Maria Centrone", "Jan Teamer", "Paul Postma", "Sam Collegeman", "Lou Heraldson", "Ann Deskins",
        "Kim Networth", "Eva Timesha", "Ida Presser", "Tom Magazinnik",
    ],
)
def test_a_word_of_institutions_within_a_surname_is_none(name: str) -> None:
    assert not is_organisation(name)
    joined = [("Lena Moritz", None), (name, None)]
    assert [(a.name, a.institution) for a in split_byline(f"By Lena Moritz and {name}")] == joined


@pytest.mark.parametrize(
    "name",
    [
        "University of Aarhus", "Universität Wien", "Technische Universiteit Delft", "Wirtschaftsuniversität Wien",
        "Institut Pasteur", "Karolinska Institutet", "Folkehelseinstituttet", "Forschungszentrum Jülich",
        "Medienhaus Aachen",
        "The Harbour Post", "HuffPost", "BuzzFeedNews", "Kaiser Health News", "Newsroom Staff", "Climate Team",
        "Vox Media",
        "New York Times", "Boston College", "London School of Economics", "Centro de Estudios", "Volkshochschule Rom",
        "Bundesministerium für Umwelt", "Redaktion", "Onlineredaktion", "Redacción Norte", "Fundación Mar",
        "Universidad de Vigo",
        "Société Générale", "Académie des Sciences", "北京大学", "Московский университет", "Deutsche Presseagentur",
    ],
)
def test_institutions_are_known_by_their_words(name: str) -> None:
    assert is_institution(name)


def test_organisations_are_no_people() -> None:
    assert is_organisation("Newsroom Staff")
    assert not is_organisation("Lena Moritz")
    assert not looks_like_person("12 May 2021")
    assert not looks_like_person("read this story now")
    assert split_byline("") == ()
    assert split_byline("By Lena Moritz") == (Author(name="Lena Moritz"),)


@pytest.mark.parametrize(
    "text",
    ["plain", "Zo\u00eb", "So\u00adren said", "e\u0301tude – «x»", "Straße am Fluß", "ﬁne", "İstanbul", ""],
)
def test_folded_offsets_lead_back(text: str) -> None:
    result = folded(text)
    assert fold(fold(text)) == fold(text)
    for offset, character in enumerate(result.text):
        assert character in fold(
            text[result.original(offset) : result.original(offset) + 1]
        ) or character in fold(text[: result.original(offset) + 1])
    assert result.text == fold(text)


def test_an_offset_after_removed_characters() -> None:
    text = "a\u00adb\u00adc Lena"
    result = folded(text)
    assert text[result.original(result.text.index("lena")) :] == "Lena"


@pytest.mark.parametrize(("name", "text", "found"), [
    ("ليلى حسن", "بقلم أحمد سالم وليلى حسن", True),
    ("דנה לוי", "מאת יוסי כהן ודנה לוי", True),
    ("Lena Moritz", "بقلم أحمد سالم وLena Moritz", True),
    ("ليلى حسن", "بقلم أحمد سالم بوليلى حسن", False),
])
def test_and_is_written_onto_names_in_arabic_and_hebrew(name: str, text: str, found: bool) -> None:
    mentions = [m for m in find_name(fold(text), fold(name)) if m.said is Said.YES]
    assert [fold(text)[m.start : m.end] for m in mentions] == ([fold(name)] if found else [])


@pytest.mark.parametrize(("text", "said"), [
    ("By Tom\ufffds Aldana", {Said.ALMOST}), ("By Tom\ufffd\ufffds Aldana", {Said.ALMOST}),
    ("By Tomás Aldana", {Said.YES}),
    ("By Tem\ufffds Aldana", set()), ("By Tom\ufffds Aldanas", set()),
])
def test_a_name_that_lost_a_letter_to_a_wrong_encoding_is_almost_told(text: str, said: set[Said]) -> None:
    assert {mention.said for mention in find_name(fold(text), "Tomás Aldana")} == said
