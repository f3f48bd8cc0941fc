"""Is it a slip of the pen: one letter dropped, doubled, exchanged or out of order, and the result no word?"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, is_capitalised, starts_sentence, tokens
from licensecheck.compare.model import Category

__all__ = ["typo"]

_SHORTEST = 3
_SHORTEST_NAME = 6


def typo(change: Change) -> Category | None:
    """Typo, where one side is a word and the other is that word with a slip; wording where both are words."""
    old, new = tokens(change.original), tokens(change.copy)
    if len(old) != 1 or len(new) != 1 or old[0].is_number or new[0].is_number:
        return None
    one, two = old[0].word, new[0].word
    if min(len(one), len(two)) < _SHORTEST or not _one_slip(one, two):
        return None
    if is_capitalised(old[0].raw) and not starts_sentence(change):
        return Category.TYPO if _slip_in_a_name(one, two, change) else None
    words = languages(change.language)
    return Category.TYPO if _is_word(one, words) != _is_word(two, words) and _unseen(one, two, words, change) else None


def _unseen(one: str, two: str, words: tuple[str, ...], change: Change) -> bool:
    """Whether the side that is no word stands nowhere else in the texts, as a term of the trade would."""
    odd = two if _is_word(one, words) else one
    return change.known is None or odd == one or not change.known(odd)


def _slip_in_a_name(one: str, two: str, change: Change) -> bool:
    """Whether a name that stands elsewhere is miswritten once; without that witness it is another name."""
    if change.known is None or len(one) < _SHORTEST_NAME:
        return False
    return change.known(one) and not change.known(two) and not _is_word(two, languages(change.language))


def _one_slip(one: str, two: str) -> bool:
    """Whether the words differ by one letter left out, put in or exchanged, or two neighbours out of order."""
    if abs(len(one) - len(two)) > 1 or one == two:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    rest, other = one[start:], two[start:]
    return (
        rest[1:] == other or rest == other[1:] or rest[1:] == other[1:]
        or (rest[:2] == other[:2][::-1] and rest[2:] == other[2:])
    )


class _Dictionary(Protocol):
    def __contains__(self, word: str) -> bool: ...


def _is_word(word: str, words: tuple[str, ...]) -> bool:
    """Whether a dictionary has the word; a language without one has every word, so that nothing is called a slip."""
    found = [_dictionary(language) for language in words]
    return any(book is None or _bare(word) in book for book in found)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


@lru_cache(maxsize=8)
def _dictionary(language: str) -> _Dictionary | None:
    try:
        from spellchecker import SpellChecker
    except ImportError:
        return None
    if language not in {"en", "fr", "es", "pt", "de", "it", "nl", "ru", "ar", "lv", "eu", "fa"}:
        return None
    book: _Dictionary = SpellChecker(language=language).word_frequency
    return book
