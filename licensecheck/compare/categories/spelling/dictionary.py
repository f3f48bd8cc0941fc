"""Is it a word at all? A dictionary, opened only to tell a slip of the pen from a change of words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from licensecheck.compare.categories.spelling.variants import other_spellings, variants
from licensecheck.compare.categories.spelling.word_file import open_words

__all__ = ["Dictionary", "dictionary", "is_word"]


class Dictionary(Protocol):
    """What can say whether it has a word."""

    def __contains__(self, word: str) -> bool:
        """Whether the dictionary has a word, in small letters."""


_WITH_DICTIONARY = frozenset({"en", "fr", "pt", "de", "it", "nl"})
"""Languages whose word list is full enough; the Spanish one lacks half of the words of a newspaper."""


@lru_cache(maxsize=8)
def dictionary(language: str) -> Dictionary | None:
    """Return the dictionary of a language, `None` where there is none: nothing is then called a slip."""
    if language not in _WITH_DICTIONARY:
        return None
    words = open_words(language)
    return words if words is not None else _parsed(language)


def _parsed(language: str) -> Dictionary | None:
    """Return the dictionary as its own library makes it, at ten times the cost."""
    try:
        from spellchecker import SpellChecker
    except ImportError:
        return None
    book: Dictionary = SpellChecker(language=language).word_frequency
    return book


def is_word(word: str, book: Dictionary) -> bool:
    """Whether a word, its singular owner or its American spelling stands in a dictionary (it has few British
    ones)."""
    word = word.removesuffix("'s").removesuffix("’s")
    return word in book or word in _UNLISTED or any(other in book for other in _american(word))


_UNLISTED = frozenset(
    {"prise", "gaols", "whisky", "emoji", "selfie", "podcast", "smartphone", "hashtag", "wifi", "vlog"}
)


def _american(word: str) -> Iterator[str]:
    """Yield the spellings that a dictionary of American English would have the word under."""
    yield from other_spellings(word, "en")
    for british, american in _ENDINGS:
        other = word.replace(british, american)
        if other != word and variants(word, other, ("en",)):
            yield other


_ENDINGS = (
    ("our", "or"),
    ("is", "iz"),
    ("ys", "yz"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("ll", "l"),
    ("ae", "e"),
    ("oe", "e"),
)
