"""Bylines taken apart: what leads them in, what stands behind the names, which names are one."""

from __future__ import annotations

import time

import pytest
from credit_pages import ARTICLE, html
from credit_pages import names as seen

from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.names.job_titles import without_job
from licensecheck.credits.original.source import read_source

ANN = [("Lena Moritz", None)]
BOTH = [("Lena Moritz", None), ("Jan Berg", None)]


def split(text: str) -> list[tuple[str, str | None]]:
    return [(author.name, author.institution) for author in split_byline(text)]


JOBS = [
    "Political Correspondent", "Senior Lecturer", "Associate Professor", "PhD Candidate", "Senior Fellow",
    "Executive Director", "Climate Scientist", "Contributing Writer", "Human Rights Lawyer", "Local Democracy Reporter",
    "Profesora Titular", "Wissenschaftlicher Mitarbeiter", "Wissenschaftliche Mitarbeiterin", "Professor Emeritus",
    "Director General", "Maître de Conférences", "Profesora de Historia", "Associate Dean", "White House Correspondent",
    "Freelance Journalist", "Chief Executive", "Policy Lead",
    "Washington Bureau Chief", "Public Health Physician", "Marine Biologist", "Giornalista Freelance", "Photographer",
    "Software Engineer", "Harbour Desk Writer",
]


@pytest.mark.parametrize("job", JOBS)
def test_what_somebody_is_is_no_second_author(job: str) -> None:
    assert split(f"By Lena Moritz, {job}") == ANN
    assert split(f"By Lena Moritz, {job} and Jan Berg, {job}") == BOTH
    assert split(f"By Lena Moritz – {job}") == ANN
    assert split(f"By Lena Moritz\n{job}") == ANN
    assert split(f"Lena Moritz, {job}, University of Aarhus") == [("Lena Moritz", "University of Aarhus")]
    assert seen(f"<p>By Lena Moritz<br>{job}</p>") == ["Lena Moritz"]
    assert seen(f"<p class=byline>Lena Moritz, {job}</p>") == ["Lena Moritz"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Lena Moritz<br>Report for America", ["Lena Moritz"]),
        ("By Lena Moritz<br>Reuters", ["Lena Moritz"]),
        ("By Lena Moritz,<br>Senior Lecturer", ["Lena Moritz"]),
        ("By<br>Lena Moritz<br>and Jan Berg<br>BBC News", ["Lena Moritz", "Jan Berg"]),
        ("By Lena Moritz<br>Jan Berg", ["Lena Moritz", "Jan Berg"]),
        ("By Lena<br>Moritz", ["Lena Moritz"]),
    ],
)
def test_what_stands_below_a_name_is_no_part_of_it(line: str, names: list[str]) -> None:
    assert seen(f"<p class=byline>{line}</p>") == names


@pytest.mark.parametrize("key", ["author", "citation_author"])
def test_metadata_that_gives_a_job_with_the_name(key: str) -> None:
    for job in JOBS:
        page = html(ARTICLE, f'<meta name="{key}" content="Lena Moritz, {job}">')
        assert [author.name for author in read_source(page).authors] == ["Lena Moritz"], job


@pytest.mark.parametrize(
    "text",
    [
        "Lena Moritz Political Correspondent", "Lena Moritz Senior Fellow", "Lena Moritz Local Democracy Reporter",
        "Lena Moritz Deputy Content Hub Director", "Lena Moritz Reporter", "Lena Moritz Climate Scientist",
    ],
)
def test_a_job_behind_the_name_without_a_sign_is_no_part_of_it(text: str) -> None:
    assert split(text) == ANN


@pytest.mark.parametrize(
    "name",
    [
        "Dean Baker", "Jude Law", "Asghar Ali Engineer", "Professor Ann Lee", "Associate Professor Ann Lee",
        "Ann Fellow",
        "Ann White", "Junior Bennett", "Ann Reader", "Edith Head", "Mark Lawyer",
    ],
)
def test_a_name_is_none_though_a_word_of_it_is_a_job(name: str) -> None:
    assert split(f"By Lena Moritz and {name}") == [*ANN, (name, None)]
    assert split(f"By {name}") == [(name, None)]
    assert split(f"By {name}, Political Reporter") == [(name, None)]


@pytest.mark.parametrize(("byline", "names"), [
    ("By Emily Post", ["Emily Post"]),
    ("By Eyal Press and Ann Lee", ["Eyal Press", "Ann Lee"]),
    ("By Ann Lee and Emily Post", ["Ann Lee", "Emily Post"]),
    ("By Ann Lee, Denver Post", ["Ann Lee"]),
    ("By Helen School and Ann Lee", ["Helen School", "Ann Lee"]),
    ("By Ann Lee and Helen Times", ["Ann Lee", "Helen Times"]),
    ("By Ann Lee, Harbour School", ["Ann Lee"]),
    ("By Ann Bank, Bo Church and Cy Price", ["Ann Bank", "Bo Church", "Cy Price"]),
    ("By Financial Times", []),
    ("By Law School", []),
    ("By Associated Press", []),
    ("By Free Press", []),
    ("By the Rev. Ann Lee", ["Rev. Ann Lee"]),
    ("By The Right Reverend Ann Lee", ["Right Reverend Ann Lee"]),
])
def test_a_surname_that_papers_are_called_by_too(byline: str, names: list[str]) -> None:
    assert seen(f"<p>{byline}</p>") == names


@pytest.mark.parametrize("name", ["Helen School", "Emily Post", "Ann Weekly"])
def test_a_marked_line_may_name_them_alone(name: str) -> None:
    assert seen(f"<p class=byline>{name}</p>") == [name]
    assert seen(f"<p class=byline>The {name}</p>") == []


@pytest.mark.parametrize(("line", "authors"), [
    ("By Lena Moritz, Kaiser Health", [("Lena Moritz", "Kaiser Health")]),
    ("By Lena Moritz, Inside Climate, and Jan Berg", [("Lena Moritz", "Inside Climate"), ("Jan Berg", None)]),
    ("By Lena Moritz, Jan Berg", BOTH),
    ("By Lena Moritz, Jan Country", [("Lena Moritz", "Jan Country")]),
    ("By Lena Moritz and Jan Country", [("Lena Moritz", None), ("Jan Country", None)]),
])
def test_a_paper_behind_a_name_is_no_second_author(line: str, authors: list[tuple[str, str | None]]) -> None:
    assert split(line) == authors


@pytest.mark.parametrize(("line", "authors"), [
    ("By Lena Moritz (University of Aarhus) and Jan Berg (Harbour Lab)",
     [("Lena Moritz", "University of Aarhus"), ("Jan Berg", "Harbour Lab")]),
    ("By Lena Moritz (New Harbour) and Jan Berg", BOTH),
    ("By Lena Moritz (text) and Jan Berg (photos)", ANN),
    ("Von Lena Moritz (Text) und Jan Berg (Fotos)", ANN),
    ("By Jan Berg (photos) and Lena Moritz", ANN),
    ("By Lena Moritz (with Jan Berg)", BOTH),
])
def test_what_stands_in_brackets_behind_a_name_is_no_author(
    line: str, authors: list[tuple[str, str | None]]
) -> None:
    assert split(line) == authors


@pytest.mark.parametrize("line", [
    "文：王小明　摄影：李大山", "作者：王小明 翻译：李大山", "作者：王小明，编辑：李大山",
])
def test_a_helper_in_a_script_without_capitals_is_no_author(line: str) -> None:
    assert split(line) == [("王小明", None)]


def test_an_institution_beside_a_name_stays_one() -> None:
    assert split("By Lena Moritz\nThe Harbour Paper") == [("Lena Moritz", "The Harbour Paper")]
    assert split("Lena Moritz / The Harbour Paper") == [("Lena Moritz", "The Harbour Paper")]
    assert split("By Lena Moritz, Kaiser Health News") == [("Lena Moritz", "Kaiser Health News")]
    assert split("By Lena Moritz, Harbour Post Reporter") == [("Lena Moritz", "Harbour Post")]


@pytest.mark.parametrize("institution", [
    "Harbour School of Economics and Political Science", "Tidewater School of Hygiene & Tropical Medicine",
    "Institute of Marine and Antarctic Studies", "Fish and Agriculture Organization", "Northern Tech",
    "Royal Roadstead", "Kestrel Corporation", "Sciences Navales", "École des Ponts et Sciences Marines",
    "Instituto de Mares y Estudios Costeros", "Hochschule für Technik und Wirtschaft",
    "School of Arts, Tides and Media Studies",
])
def test_an_institutions_own_and_does_not_cut_it(institution: str) -> None:
    one, other = ("Lena Moritz", institution), ("Jan Berg", institution)
    assert split(f"By Lena Moritz, {institution}") == [one]
    assert split(f"Lena Moritz ({institution})") == [one]
    assert split(f"By Lena Moritz, {institution} and Jan Berg, {institution}") == [one, other]
    assert [name for name, _ in split(f"Lena Moritz, Professor of Tides, {institution}")] == ["Lena Moritz"]
    assert seen(f"<p class=byline>By Lena Moritz, {institution}</p>") == ["Lena Moritz"]


@pytest.mark.parametrize(("line", "authors"), [
    ("By Lena Moritz, University of Tidewater, Port Ashby", [("Lena Moritz", "University of Tidewater, Port Ashby")]),
    ("By Lena Moritz, University of Tidewater, Ashby Dunes", [("Lena Moritz", "University of Tidewater, Ashby Dunes")]),
    ("By Lena Moritz, University of Tidewater, Port Ashby and Jan Berg", [
        ("Lena Moritz", "University of Tidewater, Port Ashby"), ("Jan Berg", None),
    ]),
    ("By Lena Moritz, Lecturer in Hydrology, Kestrel Hall", [("Lena Moritz", "Kestrel Hall")]),
    ("By Lena Moritz, Professor of History and Political Science, Tide College", [("Lena Moritz", "Tide College")]),
    ("By Lena Moritz, University of Oslo and Jan Berg", [("Lena Moritz", "University of Oslo"), ("Jan Berg", None)]),
    ("By Lena Moritz, University of Oslo, Jan Berg and Eve Moe, University of Bergen", [
        ("Lena Moritz", "University of Oslo"), ("Jan Berg", None), ("Eve Moe", "University of Bergen"),
    ]),
    ("By Lena Moritz, University of Oslo, Jan Berg, University of Bergen", [
        ("Lena Moritz", "University of Oslo"), ("Jan Berg", "University of Bergen"),
    ]),
    ("By Lena Moritz, University of Oslo and Jan Berg at Tidewater Health", [
        ("Lena Moritz", "University of Oslo"), ("Jan Berg", None),
    ]),
    ("By Lena Moritz, Harbour Post and Jan Berg, Tide Agency", [("Lena Moritz", "Harbour Post"), ("Jan Berg", None)]),
    ("By Lena Moritz, Jan Berg and Eve Moe", [("Lena Moritz", None), ("Jan Berg", None), ("Eve Moe", None)]),
])
def test_a_place_or_another_author_behind_an_institution(line: str, authors: list[tuple[str, str | None]]) -> None:
    found = split(line)
    assert [name for name, _ in found] == [name for name, _ in authors]
    assert found[0] == authors[0]


def test_nobody_is_an_author_by_a_job_alone() -> None:
    for job in JOBS[:14]:
        assert split(f"By {job}") == [], job


@pytest.mark.parametrize(
    ("text", "name"),
    [("田中太郎 記者", "田中太郎"), ("田中太郎記者", "田中太郎"), ("김철수 기자", "김철수"), ("王小明 记者", "王小明")],
)
def test_a_reporter_is_called_one_behind_the_name(text: str, name: str) -> None:
    assert split(text) == [(name, None)]
    assert seen(f"<p class=byline>{text}</p>") == [name]


def test_white_space_behind_a_name_takes_no_time() -> None:
    started = time.process_time()
    assert without_job(f"Lena{' ' * 100_000}Moritz 记者").split() == ["Lena", "Moritz"]
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("田中太郎, 東京大学", [("田中太郎", "東京大学")]), ("王小明, 李小红", [("王小明", None), ("李小红", None)]),
        ("Smith, Ann", [("Smith, Ann", None)]), ("Smith, Ann Eve", [("Smith, Ann Eve", None)]),
        ("Lena Moritz, Jan Berg", BOTH),
    ],
)
def test_one_comma_in_metadata(given: str, expected: list[tuple[str, str | None]]) -> None:
    page = html(ARTICLE, f'<meta name="author" content="{given}">')
    assert [(author.name, author.institution) for author in read_source(page).authors] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Por José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Gilberto Costa e Silva", ["Gilberto Costa e Silva"]),
        ("Josep Puig i Cadafalch, Universitat de Girona", ["Josep Puig i Cadafalch"]),
        ("JOSÉ ORTEGA Y GASSET", ["JOSÉ ORTEGA Y GASSET"]),
        ("Por Ana Cruz, José Ortega y Gasset y Luis Rey", ["Ana Cruz", "José Ortega y Gasset", "Luis Rey"]),
        ("Por Ana Cruz y Luis Rey", ["Ana Cruz", "Luis Rey"]),
        ("Di Ana Cruz e Luis Rey", ["Ana Cruz", "Luis Rey"]),
        ("Ana Cruz y EFE", ["Ana Cruz"]),
        ("Ana Cruz y Agencias", ["Ana Cruz"]),
        ("Ana Cruz e Redazione", ["Ana Cruz"]),
    ],
)
def test_two_surnames_joined_are_one_name(text: str, expected: list[str]) -> None:
    assert [name for name, _ in split(text)] == expected


@pytest.mark.parametrize(
    "date",
    [
        "March 4, 2026", "4 March 2026", "on March 4", "Mar. 4, 2026", "March 2026", "Updated March 4, 2026",
        "04/03/2026", "2026-03-04", "4.3.2026", "4 de marzo de 2026", "4 février 2026", "4. März 2026",
    ],
)
def test_a_date_glued_behind_the_last_name_does_not_lose_it(date: str) -> None:
    assert split(f"by Lena Moritz and Jan Berg {date}") == BOTH
    for name in ("Lena Moritz", "Mark Mayer", "Ann Martin", "April May"):
        assert split(f"by {name} {date}") == [(name, None)]
    page = f"<p><span class=byline>by Lena Moritz and Jan Berg</span> <span>{date}</span></p>"
    assert seen(page) == ["Lena Moritz", "Jan Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "By " + "Ann y " * 9999, "a " * 9999, " y " * 9999, "1." * 9999, "Senior " * 9999, "记者" * 9999,
        "\n" * 99999 + "a", "a\n" * 9999,
    ],
)
def test_hostile_bylines_take_no_time(text: str) -> None:
    started = time.process_time()
    split_byline(text)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(("byline", "names"), [
    ("<p><span>By</span><a>Lena Moritz</a><span>and</span><a>Jan Berg</a></p>", ["Lena Moritz", "Jan Berg"]),
    ("<p><span>Por</span><a>Lena Moritz</a><span>y</span><a>Jan Berg</a></p>", ["Lena Moritz", "Jan Berg"]),
    ("<p>By <b>L</b>ENA <b>M</b>ORITZ</p>", ["LENA MORITZ"]),
    ("<p>By <i>Lena</i><i>Moritz</i></p>", ["Lena Moritz"]),
    ("<p>By <b>Len</b>a Moritz</p>", ["Lena Moritz"]),
    ("<p>लेखक: अनीता शर्मा</p>", ["अनीता शर्मा"]),
    ("<p>Oleh: Budi Santoso</p>", ["Budi Santoso"]),
    ("<p>Oleh Petrenko was there first.</p>", []),
])
def test_words_of_elements_that_touch_are_words_of_a_byline(byline: str, names: list[str]) -> None:
    assert seen(byline) == names


@pytest.mark.parametrize("joint", [
    "és", "oraz", "a", "ja", "ve", "dan", "și", "và", "и", "та", "і", "και", "और", "และ", "、", "·", "，", "،",
])
def test_two_authors_are_joined_by_the_words_and_signs_of_many_languages(joint: str) -> None:
    assert split(f"Lena Moritz {joint} Jan Berg") == BOTH


@pytest.mark.parametrize(("line", "names"), [
    ("By Lena Moritz, a reporter", ["Lena Moritz"]),
    ("Mária és a Bence", []),
    ("文：ジョン・スミス", ["ジョン・スミス"]),
    ("文：渡辺美穂・佐々木健一", ["渡辺美穂", "佐々木健一"]),
    ("Door Lena Moritz en Jeroen ’t Hooft", ["Lena Moritz", "Jeroen ’t Hooft"]),
    ("Av Lena Moritz och Malin af Ekenstam", ["Lena Moritz", "Malin af Ekenstam"]),
])
def test_what_joins_nobody_stays_in_its_name(line: str, names: list[str]) -> None:
    assert [author.name for author in split_byline(line)] == names


@pytest.mark.parametrize(("line", "names"), [
    ("מאת נועה ברק ויוסי לוי", ["נועה ברק", "יוסי לוי"]),
    ("بقلم رنا منصور وفادي سليمان", ["رنا منصور", "فادي سليمان"]),
    ("بقلم أحمد وليد", ["أحمد وليد"]),
    ("מאת ורד לוי", ["ורד לוי"]),
])
def test_and_may_be_written_onto_a_name(line: str, names: list[str]) -> None:
    assert [author.name for author in split_byline(line)] == names


@pytest.mark.parametrize("line", [
    "Von Lena Moritz Montag, 10. März 2025", "Par Lena Moritz lundi 10 mars 2025",
    "Di Lena Moritz lunedì 10 marzo 2025",
    "Por Lena Moritz Segunda-feira 10 de março de 2025", "Av Lena Moritz, Universitetet i Bergen Mandag 10. mars 2025",
    "Autor: Lena Moritz pondělí 10. března 2025", "Автор: Lena Moritz понедельник 10 марта 2025",
    "By Lena Moritz Monday, March 10, 2025", "By Lena Moritz Monday 10 March 2025",
])
def test_a_date_behind_a_name_may_begin_with_a_day_of_the_week_in_any_language(line: str) -> None:
    assert [author.name for author in split_byline(line)] == ["Lena Moritz"]


@pytest.mark.parametrize(("line", "name"), [
    ("By John Halliday 3 March 2024", "John Halliday"), ("Von Peter Freitag 10. März 2024", "Peter Freitag"),
    ("Von Peter Sonntag, 10. März 2024", "Peter Sonntag"), ("Por Rosa Domingo 10 de marzo de 2024", "Rosa Domingo"),
])
def test_a_surname_that_is_a_day_of_the_week_or_ends_like_one_stays(line: str, name: str) -> None:
    assert [author.name for author in split_byline(line)] == [name]


def test_a_bare_byline_may_have_a_day_of_the_week_between_its_signs() -> None:
    for day in ("Monday, March 10, 2025", "Montag, 10. März 2025", "lunes, 10 de marzo de 2025"):
        found = bare_byline(f"Lena Moritz | {day}")
        assert found is not None
        assert found.names == ("Lena Moritz",)
