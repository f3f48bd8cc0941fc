"""A dollar is that of the country the article is written in, and doubtful where the page names none."""

from __future__ import annotations

import pytest
from category_cases import change, reversed_sentence, rows
from category_pages import edits_on_a_page

from licensecheck.compare.categories import categorise

CASES = {
    ("en-AU", "spelling"): """
        paid {$20 million|A$20 million} for it
        paid {A$20 million|AU$20 million} for it
        paid {$20 million|20 million dollars} for it
        paid {$20 million|AUD 20 million} for it
        paid {$20|20 Australian dollars} for it
        paid {US$20 million|USD 20 million} for it
        got a {$20|A$20} fine
        """,
    ("en-AU", "number"): """
        paid {$20 million|US$20 million} for it
        got a {$20|US$20} fine
        paid {$20 million|NZ$20 million} for it
        """,
    ("en-CA", "spelling"): """
        paid {$20 million|C$20 million} for it
        paid {$20 million|CA$20 million} for it
        paid {C$20|CA$20} for it
        """,
    ("en-CA", "number"): "paid {$20 million|US$20 million} for it",
    ("en-NZ", "spelling"): "paid {$20 million|NZ$20 million} for it",
    ("en-SG", "spelling"): "paid {$20 million|S$20 million} for it",
    ("en-HK", "spelling"): "paid {$20 million|HK$20 million} for it",
    ("en-GB", "spelling"): """
        paid {$20 million|US$20 million} for it
        paid {$20|20 US dollars} for it
        got a {$20|US$20} fine
        """,
    ("en-GB", "number"): "paid {$20 million|A$20 million} for it\ngot a {$20|A$20} fine",
    ("fr-CA", "spelling"): "a payé {20 $|20 dollars} pour cela",
    ("es-MX", "spelling"): "pagó {$20|20 pesos} por ello",
    ("es-MX", "number"): "pagó {$20|US$20} por ello",
    ("de", "spelling"): "zahlte {20 US-Dollar|20 Dollar} dafür",
    ("en", "spelling"): "paid {A$20 million|AU$20 million} for it\npaid {$20|20 dollars} for it",
    ("en", "number"): "paid {$20 million|A$20 million} for it",
}


@pytest.mark.parametrize(("language", "sentence", "category"), rows(CASES))
def test_whose_dollar_it_is(language, sentence, category):
    for either in (sentence, reversed_sentence(sentence)):
        assert categorise(change(either, language)).value == category
        [edit] = edits_on_a_page(language, either)
        assert (edit.category, edit.doubt) == (category, None)


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "paid {$20 million|US$20 million} for it"),
    ("en", "paid {20 dollars|US$20} for it"),
    ("es", "pagó {$20|US$20} por ello"),
])
def test_whose_dollar_it_is_in_a_language_of_many_countries_is_for_a_person(language, sentence):
    for either in (sentence, reversed_sentence(sentence)):
        [edit] = edits_on_a_page(language, either)
        assert edit.category == "spelling"
        assert edit.doubt is not None


def test_a_doubt_stays_beside_another_change_of_style():
    [edit] = edits_on_a_page("en", "paid {$20 organisations|US$20 organizations} for it")
    assert edit.doubt is not None
