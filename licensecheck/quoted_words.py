"""How words of a page stand in a sentence: between marks of quotation, and cut between words where they are many."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["both_ends", "ended", "in_marks", "listed"]

_INNER = str.maketrans({"\u201c": "\u2018", "\u201d": "\u2019", "\u201e": "\u201a", "\u201f": "\u201b"})
_LONGEST_WORD = 30
"""Characters that are given up so as not to cut a word; what is longer is an address, or written without spaces."""


def in_marks(text: str) -> str:
    """Return words between double marks; those that are double inside become single."""
    return f"\u201c{text.translate(_INNER)}\u201d"


def both_ends(text: str, size: int) -> tuple[str, str]:
    """Return the beginning and the end of a text, each of at most `size` characters and of whole words."""
    return _first_words(text, size), _first_words(text[::-1], size)[::-1]


def _first_words(text: str, size: int) -> str:
    part = text[:size]
    if text[size : size + 1].isspace():
        return part.rstrip()
    space = max(part.rfind(" "), part.rfind("\n"))
    return part[:space].rstrip() if space >= size - _LONGEST_WORD and space > 0 else part.rstrip()


def ended(sentence: str) -> str:
    """A sentence with one full stop: words that are quoted at its end may bring their own."""
    return sentence if sentence.rstrip(_CLOSING).endswith(_STOPS) else f"{sentence}."


_CLOSING = "\u201d\u2019\"'\u00bb)"
_STOPS = (".", "!", "?", "\u2026", "\u3002")


def listed(names: Sequence[str]) -> str:
    """Names as a sentence has them: "A", "A and B", "A, B and C"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
