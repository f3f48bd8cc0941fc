"""Properties: every change gets a category, equal values are numerals, lists are opened only when needed."""

from __future__ import annotations

import datetime
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licensecheck.compare.categories import QUESTIONS, Change, categorise
from licensecheck.compare.model import Category

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)


def in_words(number: int, joiner: str) -> str:
    """Write a number up to 10,000 as English does."""
    if number < 20:
        return _UNITS[number]
    if number < 100:
        rest = number % 10
        return _TENS[number // 10 - 2] + (f"-{_UNITS[rest]}" if rest else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    rest = number % size
    return f"{in_words(number // size, joiner)} {name}" + (
        f"{joiner}{in_words(rest, joiner)}" if rest else ""
    )


def change(original: str, copy: str, **more) -> Change:
    return Change(
        original,
        copy,
        "he met some",
        "people that day",
        more.pop("quoted", False),
        more.pop("language", "en"),
        **more,
    )


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([" ", " and "]), st.booleans())
def test_a_number_in_words_and_in_figures_is_a_numeral(number, joiner, grouped):
    figures = f"{number:,}" if grouped else str(number)
    words = in_words(number, joiner)
    assert categorise(change(words, figures)) is Category.NUMERAL
    assert categorise(change(figures, words)) is Category.NUMERAL


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000), st.booleans(), st.booleans())
def test_two_numbers_are_two_numbers_however_they_are_written(one, two, in_letters, also):
    first = in_words(one, " ") if in_letters else str(one)
    second = in_words(two, " ") if also else str(two)
    found = categorise(change(first, second))
    assert (found is Category.NUMBER) == (one != two)


texts = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "5",
                "five",
                "%",
                "$",
                "June",
                "4",
                "04/06/2018",
                "1/0",
                "last",
                "week",
                "-",
                "'s",
                "not",
                "Mr",
                "U.S.",
                "½",
                "٣",
                "million",
                "999999999",
                "of",
                "the",
                "in",
                "two",
                "years",
                "ago",
                "00:00",
                "1.2.3",
                "I",
                "Kyiv",
                "…",
                "p.m.",
            ]
        ),
        max_size=6,
    ).map(" ".join),
)


@settings(max_examples=600, deadline=None)
@given(
    original=texts,
    copy=texts,
    before=texts,
    after=texts,
    quoted=st.booleans(),
    language=st.sampled_from(
        [None, "", "en", "en-GB", "fr", "es", "pt", "de-CH", "it", "nl", "zh", "sv", "xx-yy", "-", "???"]
    ),
    source_date=st.none() | st.dates(datetime.date.min, datetime.date.max),
)
def test_every_change_has_a_category(original, copy, before, after, quoted, language, source_date):
    known = {"june"}.__contains__
    found = categorise(Change(original, copy, before, after, quoted, language, source_date, known))
    assert isinstance(found, Category)
    if quoted:
        assert found in {Category.QUOTATION, Category.TYPOGRAPHY, Category.MARKUP}


@settings(max_examples=200, deadline=None)
@given(texts)
def test_the_same_words_are_never_an_edit(text):
    assert categorise(change(text, text)) is Category.TYPOGRAPHY


def test_a_passage_is_not_looked_at_word_by_word():
    assert categorise(change("seven " * 500, "7 " * 500)) is Category.WORDING
    assert categorise(change("9" * 5000, "8" * 5000)) is not Category.NUMERAL


def test_each_question_is_asked_once():
    assert len(set(QUESTIONS)) == len(QUESTIONS)


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "de", "it", "nl"])
def test_the_lists_of_a_language_hold_no_word_twice_in_two_senses(language):
    from licensecheck.compare.categories.numbers.number_words import lexicon

    lex = lexicon(language)
    assert not set(lex.added) & set(lex.joiners)
    assert not set(lex.scales) & set(lex.ordinals)


def test_lists_and_dictionaries_are_opened_only_when_they_are_needed():
    code = (
        "import sys, licensecheck.compare.categories\n"
        "slow = ('spellchecker',)\n"
        "opened = [name for name in sys.modules if '.tables.' in name or name in slow]\n"
        "assert not opened, opened"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
