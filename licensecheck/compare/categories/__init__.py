"""What kind of edit is it? One change at a time, by questions asked in order.

A question names a category only where the form of the change is certain; what no question claims is
other words. House style (numerals, spellings, dates) is asked for first because its forms are exact; what
changes the meaning comes next; slips of the pen last, because they are the weakest evidence. In doubt the
stricter category stands.
"""

from __future__ import annotations

from collections.abc import Callable

from licensecheck.compare.categories.meaning import modality, negation
from licensecheck.compare.categories.model import Change, left_of, right_of
from licensecheck.compare.categories.names import another_name
from licensecheck.compare.categories.numbers.ranges import another_range
from licensecheck.compare.categories.several import HOUSE_STYLE, several_at_once
from licensecheck.compare.categories.spelling.typos import run_together, typo
from licensecheck.compare.categories.spelling.weighty_slips import slip_in_a_weighty_word
from licensecheck.compare.categories.typography import footnote_mark, typography
from licensecheck.compare.categories.values import another_value
from licensecheck.compare.model import Category

__all__ = ["QUESTIONS", "Change", "Question", "categorise"]

Question = Callable[[Change], Category | None]

_OF_MEANING: tuple[Question, ...] = (
    several_at_once,
    run_together,
    slip_in_a_weighty_word,
    another_range,
    another_value,
    negation,
    modality,
    typo,
    another_name,
)
QUESTIONS: tuple[Question, ...] = (*HOUSE_STYLE, *_OF_MEANING)
"""Asked in this order; the first answer stands."""

_LONGEST = 300
"""Characters of a side beyond which no form is looked for: house style changes words, not passages."""


def _is_doubled(change: Change) -> bool:
    """Whether a word of the copy is the one beside it again, which no style asks for: from from April."""
    word = change.copy.strip()
    if change.original.strip() or not word.isalpha():
        return False
    return word in {side.raw for side in (*left_of(change)[-1:], *right_of(change)[:1])}


def categorise(change: Change) -> Category:
    """Name what a change is.

    It is `wording` unless the form of the change shows otherwise, and `quotation` for anything inside quotation marks
    that is more than typography. It never raises, whatever the words are.
    """
    same_words = typography(change) or footnote_mark(change)
    if same_words is not None:
        return same_words
    if change.quoted:
        return Category.QUOTATION
    if max(len(change.original), len(change.copy)) > _LONGEST:
        return Category.WORDING
    for question in _OF_MEANING if _is_doubled(change) else QUESTIONS:
        answer = question(change)
        if answer is not None:
            return answer
    return Category.WORDING
