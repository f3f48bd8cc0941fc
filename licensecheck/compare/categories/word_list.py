"""Words as lists write them: many in one string, folded, with or without their accents."""

from __future__ import annotations

import unicodedata

__all__ = ["without_marks", "words"]


def words(text: str) -> frozenset[str]:
    """Return the words of a list, folded as the words of a text are."""
    return frozenset(text.casefold().split())


_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


def without_marks(word: str) -> str:
    """Return a folded word without accents and strokes."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFD", word.translate(_STROKES))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
