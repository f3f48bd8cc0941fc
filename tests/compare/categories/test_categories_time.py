"""A time told from the day of writing is held against the calendar of the day the original appeared."""

from __future__ import annotations

import datetime

import pytest
from category_cases import change, reversed_sentence
from category_pages import edits_on_a_page

from licensecheck.compare.categories import categorise

DAY = "2024-06-04"      # a Tuesday

FITS = """
    he left {yesterday|on 3 June} for
    he left {yesterday|on Monday} for
    he left {yesterday|on Monday 3 June} for
    he left {yesterday|on 3 June 2024} for
    he left {yesterday|in early June} for
    he left {yesterday|two days ago} for
    he left {yesterday|last week} for
    he left {last night|on Monday night} for
    he left {today|on Tuesday} for
    he leaves {tomorrow|on Wednesday} for
    he leaves {tomorrow|today} for
    he left {on Monday|on 3 June} for
    he left {on Friday|on 31 May} for
    he left {on Monday|yesterday} for
    he left {on Monday|last week} for
    he left {last Monday|on 27 May} for
    he left {last Friday|on 31 May} for
    he will leave {on Monday|on 10 June} for
    he leaves {next Monday|on 10 June} for
    he left {this week|in early June} for
    he left {last week|in late May} for
    he left {last weekend|in early June} for
    he left {two weeks ago|in May} for
    he left {last month|in May} for
    he left {last month|in late May} for
    he left {two months ago|in April} for
    he left {last summer|in 2023} for
    he left {earlier this year|in early 2024} for
    he left {last year|in 2023} for
    he left {five years ago|in 2019} for
    he left {in 2023|last year} for
    he left {in May|last month} for
    he left {on 3 June|yesterday} for
    he left {on 3 June|on Monday} for
    he left {last summer|in the summer of 2023} for
    he left {last summer|in summer 2023} for
    he left {last winter|in the winter of 2023-24} for
    he left {last winter|in the winter of 2023/24} for
    he left {last fall|in autumn 2023} for
    he leaves {next summer|in summer 2025} for
    he left {in the summer of 2023|last summer} for
    he left {this week|earlier this month} for
    he left {last month|earlier this year} for
    he left {last month|this year} for
    he leaves {next week|later this month} for
    he left {two weeks ago|last month} for
    he left {two weeks ago|on 21 May} for
    he left {two weeks ago|on Tuesday, 21 May} for
    he left {two weeks ago|at the end of May} for
    he left {last night|on Monday evening} for
    he left {last night|yesterday evening} for
    he left {last night|yesterday} for
    he left {last night|on the night of 3 June} for
    he left {last September|in September 2023} for
    he left {in September 2023|last September} for
    he left {on Monday last|yesterday} for
    he will leave {next Friday|on 14 June} for
    he leaves {on 10 June|next Monday} for
    he leaves {this month|in mid-June} for
    he leaves {this September|in September 2024} for
    he leaves {this summer|in summer 2024} for
    he left {last month|in spring 2024} for
    he leaves {next September|in September 2024} for
"""

CLASHES = """
    he left {yesterday|on 5 June} for
    he left {yesterday|on 1 June} for
    he left {yesterday|on Saturday} for
    he left {yesterday|on 3 June 2019} for
    he left {yesterday|in late June} for
    he left {yesterday|10 days ago} for
    he left {today|on Thursday} for
    he left {on Monday|on 27 May} for
    he left {on Monday|on 10 June} for
    he left {on Monday|tomorrow} for
    he left {on Monday|next week} for
    he left {on Monday|on 3 June 2019} for
    he left {last week|in early June} for
    he left {last month|in April} for
    he left {last month|in June} for
    he left {two months ago|in February} for
    he left {last year|in 2022} for
    he left {last year|ten years ago} for
    he left {five years ago|in 2017} for
    he left {in 2019|last year} for
    he left {in May|this month} for
    he left {on 3 June|on Thursday} for
    he will leave {tomorrow|yesterday} for
    he will leave {tomorrow|last week} for
    he will leave {next week|last week} for
    he left {last summer|in the winter of 2023} for
    he left {last week|earlier this month} for
    he left {last month|last year} for
    he will leave {this week|earlier this month} for
    he leaves {next week|last month} for
    he left {two weeks ago|earlier this month} for
    he left {two weeks ago|on 18 May} for
    he left {two weeks ago|on Wednesday, 21 May} for
    he left {two weeks ago|at the beginning of May} for
    he left {over the weekend|next weekend} for
    he left {last September|in September 2022} for
    he left {last September|in October 2023} for
    he left {last September|next September} for
    he left {in September 2022|last September} for
    he leaves {tomorrow|this September} for
    he left {yesterday|in spring 2024} for
"""

DOUBTFUL = """
    he left {yesterday|on 2 June} for
    he left {yesterday|on 4 June} for
    he left {yesterday|on Sunday} for
    he left {today|on Wednesday} for
    it opens {on Friday|on 7 June} for
    he will leave {on Monday|on 3 June} for
    he left {this week|this month} for
    he left {two weeks ago|on 22 May} for
    he left {last night|on the night of 4 June} for
    he left {last summer|in the summer of 2023-24} for
    he left {last summer|in the summer of 2024} for
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def named(sentence: str, language: str = "en", day: str = DAY) -> str:
    return categorise(change(sentence, language, source_date=datetime.date.fromisoformat(day))).value


@pytest.mark.parametrize("sentence", lines(FITS))
def test_the_same_day_told_from_another_is_time(sentence):
    assert named(sentence) == "time"
    [edit] = edits_on_a_page("en", f"{sentence} the coast", DAY)
    assert (edit.category, edit.doubt) == ("time", None)


@pytest.mark.parametrize("sentence", lines(CLASHES))
def test_another_day_is_another_number(sentence):
    assert named(sentence) == "number"
    assert "number" in [edit.category for edit in edits_on_a_page("en", f"{sentence} the coast", DAY)]


@pytest.mark.parametrize("sentence", lines(DOUBTFUL))
def test_a_day_off_is_for_a_person(sentence):
    [edit] = edits_on_a_page("en", f"{sentence} the coast", DAY)
    assert edit.category == "time"
    assert edit.doubt is not None


@pytest.mark.parametrize(
    ("language", "sentence", "category"),
    [
        ("fr", "il est parti {lundi|le 3 juin} pour", "time"),
        ("fr", "il est parti {lundi|le 10 juin} pour", "number"),
        ("fr", "il partira {lundi|le 10 juin} pour", "time"),
        ("de", "er ging {gestern|am 3. Juni} weg", "time"),
        ("de", "er ging {gestern|am 6. Juni} weg", "number"),
        ("de", "er wird {am Montag|am 10. Juni} weg", "time"),
        ("es", "se fue {ayer|el 3 de junio} para", "time"),
        ("es", "se fue {ayer|el sábado} para", "number"),
        ("pt", "ele saiu {ontem|na segunda-feira} para", "time"),
        ("it", "è partito {il mese scorso|ad aprile} per", "number"),
        ("nl", "hij ging {gisteren|op 3 juni} weg", "time"),
        ("nl", "hij ging {gisteren|op zaterdag} weg", "number"),
        ("pt", "ele saiu {ontem|na segunda-feira (3)} para", "time"),
        ("pt", "ele saiu {ontem|na segunda-feira (10)} para", "number"),
        ("pt", "ele saiu {na segunda-feira (3)|ontem} para", "time"),
        ("pt", "ele saiu na segunda-feira ({3|10}) para", "number"),
        ("pt", "ele saiu na segunda-feira {|(10)} para", "number"),
        ("fr", "il est parti {hier|lundi 3} pour", "time"),
        ("fr", "il est parti {l’été dernier|à l’été 2023} pour", "time"),
        ("fr", "il est parti {l’été dernier|à l’été 2022} pour", "number"),
        ("fr", "il est parti {en septembre dernier|en septembre 2023} pour", "time"),
        ("de", "er ging {im letzten Sommer|im Sommer 2023} weg", "time"),
        ("de", "er ging {letztes Frühjahr|im Frühjahr 2023} weg", "time"),
        ("es", "se fue {el verano pasado|en el verano de 2023} para", "time"),
        ("pt", "ele saiu {no verão passado|no verão de 2023} para", "time"),
        ("pt", "ele saiu {na primavera passada|na primavera de 2023} para", "time"),
        ("it", "è partito {l’estate scorsa|nell’estate del 2023} per", "time"),
        ("it", "è partito {l’inverno scorso|nell’inverno 2023-24} per", "time"),
        ("nl", "hij ging {afgelopen zomer|in de zomer van 2023} weg", "time"),
    ],
)
def test_other_languages_tell_the_same_days(language, sentence, category):
    assert named(sentence, language) == category


@pytest.mark.parametrize(("sentence", "category"), [
    ("he left last {fall|autumn} for", "date-format"),
    ("he left {in the fall of 2023|in autumn 2023} for", "date-format"),
    ("he left {in the fall of 2023|in autumn 2022} for", "number"),
    ("he left {last fall|last summer} for", "wording"),
    ("he left {last summer|in the summer of 2022} for", "number"),
    ("he left {last summer|in 2022} for", "number"),
    ("he left {last summer|in July 2023} for", "number"),
    ("he left {last winter|in the winter of 2021-22} for", "number"),
])
def test_a_season_by_another_of_its_names_is_the_same(sentence, category):
    for either in (sentence, reversed_sentence(sentence)):
        assert named(either) == category


@pytest.mark.parametrize(("sentence", "category"), [
    ("he left {over the weekend|last weekend} for", "date-format"),
    ("he left {last night|on Monday morning} for", "number"),
    ("he left {Monday night|Monday evening} for", "wording"),
    ("he left {yesterday morning|last night} for", "wording"),
])
def test_parts_of_days_and_weeks(sentence, category):
    assert named(sentence) == category


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_error(day):
    for sentence in (*lines(FITS), *lines(CLASHES)):
        assert named(sentence, day=day)
        assert named(reversed_sentence(sentence), day=day)


@pytest.mark.parametrize(("language", "sentence", "doubtful"), [
    ("en", "on {4/6/2018|4 June 2018} he left", True),
    ("en", "on {4/6/2018|April 6, 2018} he left", True),
    ("en", "on {4/6/2018|2018-06-04} he left", True),
    ("en", "on {June 4, 2018|6/4/2018} he left", False),
    ("en", "on {25/6/2018|25 June 2018} he left", False),
    ("en-GB", "on {4/6/2018|4 June 2018} he left", False),
    ("de", "am {4.6.2018|4. Juni 2018} ging er", False),
])
def test_a_date_in_figures_that_may_be_of_two_months_is_for_a_person(language, sentence, doubtful):
    [edit] = edits_on_a_page(language, sentence)
    assert edit.category == "date-format"
    assert (edit.doubt is not None) is doubtful
