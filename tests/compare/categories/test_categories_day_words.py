"""Which changed numbers are days, and which words turn a statement into its opposite: a report names them."""

from __future__ import annotations

import pytest

from licensecheck.compare.categories.meaning import negators
from licensecheck.compare.categories.times.day_words import names_day


@pytest.mark.parametrize(("before", "text", "after"), [
    ("it came on ", "Tuesday", " night"),
    ("in the last days of ", "September", ", the"),
    ("it was seen on April ", "22", " by a few"),
    ("it was seen on the ", "4th", " of June"),
    ("", "3 May 2024", ""),
    ("closed since ", "2019", ", according to"),
    ("by the fall of ", "2027", "."),
    ("at the end of ", "2027", "."),
    ("they come ", "today", "."),
    ("am ", "Dienstag", " kam er"),
    ("el ", "lunes", " pasado"),
    ("na ", "quarta-feira", " passada"),
    ("seit ", "1998", " geschlossen"),
])
def test_days_months_dates_and_years(before: str, text: str, after: str) -> None:
    assert names_day(text, before, after)


@pytest.mark.parametrize(("before", "text", "after"), [
    ("he paid ", "22", " pounds"),
    ("a crowd of ", "2000", " people"),
    ("it had been ", "four", " blocks away"),
    ("a vote of ", "27 to 4", "."),
    ("about ", "1.8", " times"),
    ("la ", "quarta", " parte"),
    ("", "", ""),
    ("on Tuesday, ", "11", " people came"),
])
def test_other_numbers_are_none(before: str, text: str, after: str) -> None:
    assert not names_day(text, before, after)


@pytest.mark.parametrize(("text", "found"), [
    ("does not prove", ("not",)), ("doesn’t", ("not",)), ("A service that never paid", ("never",)),
    ("il ne vient pas", ("ne", "pas")), ("keine Boote", ("keine",)), ("the river", ()),
])
def test_words_that_negate(text: str, found: tuple[str, ...]) -> None:
    assert negators(text) == found
