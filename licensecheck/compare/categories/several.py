"""Are they several changes of house style side by side? `Seven organisations` and `7 organizations`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from licensecheck.compare.categories.abbreviations import abbreviation
from licensecheck.compare.categories.honorifics import honorific
from licensecheck.compare.categories.model import Change
from licensecheck.compare.categories.names import name_form
from licensecheck.compare.categories.numbers.ordinals import ordinal_ending
from licensecheck.compare.categories.numbers.ranges import same_range
from licensecheck.compare.categories.numbers.rate_words import rate_word
from licensecheck.compare.categories.numbers.ratios import same_ratio
from licensecheck.compare.categories.numbers.spelt_signs import declined_sign, spelt_sign
from licensecheck.compare.categories.places import place
from licensecheck.compare.categories.spelling.contractions import contraction
from licensecheck.compare.categories.spelling.elisions import without_elision
from licensecheck.compare.categories.spelling.optional_marks import optional_marks
from licensecheck.compare.categories.spelling.script_spelling import script_spelling
from licensecheck.compare.categories.spelling.spaces import other_spaces
from licensecheck.compare.categories.spelling.typed_accents import typed_accent
from licensecheck.compare.categories.spelling.variants import spelling
from licensecheck.compare.categories.times.calendar_days import same_day, short_weekday
from licensecheck.compare.categories.times.hours import half_hour, hour_alone, hour_with_point
from licensecheck.compare.categories.times.relative_time import relative_time
from licensecheck.compare.categories.times.zones import same_zone
from licensecheck.compare.categories.values import same_value
from licensecheck.compare.model import Category

__all__ = ["HOUSE_STYLE", "apart", "several_at_once"]


def _behind_elision(change: Change) -> Category | None:
    """Name a change of house style behind an elided word that stays: l’ONU."""
    bare = without_elision(change)
    return _style(bare) if bare is not None else None


HOUSE_STYLE: tuple[Callable[[Change], Category | None], ...] = (
    same_value,
    hour_with_point,
    hour_alone,
    half_hour,
    same_zone,
    ordinal_ending,
    same_range,
    same_ratio,
    same_day,
    short_weekday,
    honorific,
    abbreviation,
    spelt_sign,
    declined_sign,
    name_form,
    spelling,
    contraction,
    typed_accent,
    optional_marks,
    script_spelling,
    other_spaces,
    rate_word,
    relative_time,
    place,
    _behind_elision,
)
"""The questions that name a change of house style, in the order they are asked."""

_OF_PIECES = tuple(question for question in HOUSE_STYLE if question not in (same_range, same_day))
"""Those that can be asked of a part of a change: a range or a date is seen as a whole."""

_LENIENT_FIRST = (
    Category.SPELLING,
    Category.NUMERAL,
    Category.DATE_FORMAT,
    Category.HONORIFIC,
    Category.NAME_FORM,
    Category.PLACE,
    Category.TIME,
    Category.NUMBER,
)
"""What several changes are called together: the last of these that is among them."""

_LONGEST = 6
"""Words of a side that are taken apart: house style changes stand side by side by twos and threes."""
_STEP = 2
"""Words of a side that one change of house style takes at most here."""

_Styled = tuple[Change, Category]
"""A change of house style and its name."""


def several_at_once(change: Change) -> Category | None:
    """Name changes that stand side by side, where each of them is one of house style."""
    found = _side_by_side(change)
    return max((category for _, category in found), key=_LENIENT_FIRST.index) if found else None


def apart(change: Change) -> tuple[_Styled, ...]:
    """Return the changes of house style that a change is made of, itself where it is one; none where it is another."""
    category = _style(change)
    return ((change, category),) if category is not None else _side_by_side(change)


def _side_by_side(change: Change) -> tuple[_Styled, ...]:
    old, new = _pieces(change.original), _pieces(change.copy)
    if len(old) < 2 or len(new) < 2 or max(len(old), len(new)) > _LONGEST:
        return ()
    for first, rest in _splits(change, old, new):
        category = _style(first)
        others = apart(rest) if category is not None else ()
        if category is not None and others:
            return ((first, category), *others)
    return ()


_PIECE = re.compile(r"[^\s-]+[\s-]*")


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _splits(change: Change, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Change, Change]]:
    for i in range(1, min(len(old), _STEP + 1)):
        for j in range(1, min(len(new), _STEP + 1)):
            if _cuts_figures(old, i) or _cuts_figures(new, j):
                continue
            head, tail = "".join(old[:i]), "".join(old[i:])
            after = f"{tail}{' ' if change.after[:1].isalnum() else ''}{change.after}"
            first = change._replace(original=head, copy="".join(new[:j]), after=after, windows=None)
            rest = change._replace(
                original=tail, copy="".join(new[j:]), before=f"{change.before} {head}", windows=None
            )
            yield first, rest


def _cuts_figures(pieces: Sequence[str], at: int) -> bool:
    """Whether a text would be parted between figures of one number: 1 500 000."""
    return pieces[at - 1].rstrip()[-1:].isdigit() and pieces[at].rstrip().rstrip(".,;:)")[:3].isdigit()


def _style(change: Change) -> Category | None:
    for question in _OF_PIECES:
        answer = question(change)
        if answer is not None:
            return answer
    return None
