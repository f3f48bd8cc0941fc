"""How a word list is written down: words in one string, as an editor of the list would write them."""

from __future__ import annotations

__all__ = ["words"]


def words(text: str) -> frozenset[str]:
    """Return the words of a list, folded as the words of a text are."""
    return frozenset(text.casefold().split())
