"""Is it a slip of the pen: one letter dropped, doubled, exchanged or out of order, and the result no word?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, contracted, is_capitalised, starts_sentence, tokens
from licensecheck.compare.categories.spelling.dictionary import dictionary, is_word
from licensecheck.compare.categories.word_list import without_marks
from licensecheck.compare.model import Category

__all__ = ["one_slip", "run_together", "typo"]

_SHORTEST = 3
_SHORTEST_NAME = 6


def typo(change: Change) -> Category | None:
    """Typo, where one side is a word and the other is that word with a slip; wording where both are words."""
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != 1 or len(new) != 1 or old[0].is_number or new[0].is_number:
        return None
    one, two = old[0].word, new[0].word
    if min(len(one), len(two)) < _SHORTEST or not one_slip(one, two):
        return None
    if is_capitalised(old[0].raw) and not starts_sentence(change):
        return Category.TYPO if _slip_in_a_name(one, two, change) else None
    if without_marks(one) == without_marks(two):
        return None  # An accent tells words apart (esta, está): dictionaries know too few of them.
    for language in languages(change.language):
        if _miswritten(one, two, language) and (change.known is None or not change.known(two)):
            return Category.TYPO
        if _miswritten(two, one, language):
            return Category.TYPO
    return None


def _miswritten(word: str, slip: str, language: str) -> bool:
    """Whether one is a word and the other is none, for all that the language's dictionary can say."""
    book = dictionary(language)
    if book is None or not is_word(word, book) or is_word(slip, book):
        return False
    # Outside English the dictionary lacks too many inflected forms: only letters out of order are none.
    return language == "en" or (
        len(word) >= _SHORTEST_NAME and len(word) == len(slip) and sorted(word) == sorted(slip)
    )


def run_together(change: Change) -> Category | None:
    """Typo, where two words were joined to none (despairdue, ourTwitter) or one was cut (har bour, T he): apart is not
    a part."""
    old, new = tokens(change.original), tokens(change.copy)
    if {len(old), len(new)} != {1, 2} or contracted(old) != contracted(new):
        return None
    (whole,), parts = sorted((old, new), key=len)
    if _JOINT.search(whole.raw) and parts[1].raw == whole.raw[len(parts[0].raw) :]:
        return Category.TYPO
    if _is_cut(whole, parts, change):
        return Category.TYPO
    book = dictionary("en") if "en" in languages(change.language) else None
    if book is None or is_word(whole.word, book) or is_capitalised(parts[1].raw):
        return None
    return Category.TYPO if all(is_word(token.word, book) for token in parts) else None


def _is_cut(whole: Token, parts: Sequence[Token], change: Change) -> bool:
    """Whether a word has a space in it: one of its parts is a letter that is no word, or no word of a language that has
    the whole one."""
    if any(token.is_number for token in parts) or is_capitalised(parts[1].raw):
        return False
    if any(len(token.word) == 1 and token.word not in _WORDS_OF_ONE for token in parts):
        return True
    books = [book for language in languages(change.language) if (book := dictionary(language)) is not None]
    return any(is_word(whole.word, book) and not all(is_word(t.word, book) for t in parts) for book in books)


_WORDS_OF_ONE = frozenset("aàeèéiíoóuyýwzksvåøöæ")
"""Letters that are words in some language."""

_JOINT = re.compile(r"[^\W\d_A-Z][A-ZÀ-ÖØ-Þ]|\A[A-Z]+[A-Z][^\W\d_A-Z]")
"""A small letter before a capital, or a word of capitals before one with a capital: where two words were joined."""


def _slip_in_a_name(one: str, two: str, change: Change) -> bool:
    """Whether a name that stands elsewhere is miswritten once; without that witness it is another name."""
    length = len(one.removesuffix("'s"))      # the owner's ending makes no short name a long one: NASA's
    if change.known is None or length < _SHORTEST_NAME or not change.known(one) or change.known(two):
        return False
    books = [book for language in languages(change.language) if (book := dictionary(language)) is not None]
    return not any(is_word(two, book) for book in books)


def one_slip(one: str, two: str) -> bool:
    """Whether one letter was left out, put in or exchanged, or two neighbours are out of order."""
    if abs(len(one) - len(two)) > 1 or one == two:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    rest, other = one[start:], two[start:]
    return (
        rest[1:] == other
        or rest == other[1:]
        or rest[1:] == other[1:]
        or (rest[:2] == other[:2][::-1] and rest[2:] == other[2:])
    )
