"""What a person has to decide of a change of house style, whatever is permitted of its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from licensecheck.compare.categories.honorifics import is_title_of_the_copy
from licensecheck.compare.categories.model import Change
from licensecheck.compare.categories.numbers.currencies import is_of_unknown_country
from licensecheck.compare.categories.places import is_claim_of_the_copy
from licensecheck.compare.categories.several import apart
from licensecheck.compare.categories.spelling.contractions import is_either
from licensecheck.compare.categories.times.dates import is_of_either_month
from licensecheck.compare.categories.times.relative_time import is_another_day_perhaps, is_longer_by_unit
from licensecheck.compare.model import Category

__all__ = ["doubt"]

_Doubt = tuple[Callable[[Change], bool], str]

_WHOSE_DOLLARS = ((is_of_unknown_country, "one of them says whose dollars they are, and the page names no country"),)

_DOUBTS: Mapping[Category, tuple[_Doubt, ...]] = {
    Category.SPELLING: (*_WHOSE_DOLLARS, (is_either, "the short form may have stood for another word")),
    Category.NUMERAL: _WHOSE_DOLLARS,
    Category.DATE_FORMAT: ((is_of_either_month, "the date in figures may be of either of two months"),),
    Category.HONORIFIC: ((is_title_of_the_copy, "the original has no such title"),),
    Category.PLACE: ((is_claim_of_the_copy, "the original does not say where it is"),),
    Category.TIME: (
        (
            is_another_day_perhaps,
            "the same time only if the original was not written on the day it appeared, or south of the equator",
        ),
        (is_longer_by_unit, "a longer time, and nothing but its unit says so"),
    ),
}
"""What makes a change of a category doubtful, and how that is said."""


def doubt(change: Change) -> str | None:
    """Return why a person has to look at a change of house style, `None` where its category says all."""
    for part, category in apart(change):
        for is_doubtful, reason in _DOUBTS.get(category, ()):
            if is_doubtful(part):
                return reason
    return None
