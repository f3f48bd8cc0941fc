"""Where a word or a name stands in a folded text."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.folding import lengthens

__all__ = ["places_of", "places_of_whole"]

_MOST = 500
"""Places that are looked at: a page that has a name more often is a list of it."""


def places_of(text: str, word: str) -> Iterator[int]:
    """Yield the first places of a word in a text, also within longer ones."""
    # One character is found twenty times faster than several are: it tells that words of another script are not there.
    at = text.find(word) if word and word[0] in text else -1
    for _ in range(_MOST):
        if at < 0:
            return
        yield at
        at = text.find(word, at + len(word))


def places_of_whole(text: str, word: str) -> Iterator[int]:
    """Yield those of the first places at which a word is no part of a longer one."""
    for at in places_of(text, word):
        end = at + len(word)
        is_end_of_another = at > 0 and lengthens(text[at - 1]) and word[0].isascii()
        goes_on = lengthens(text[end : end + 1]) and word[-1].isascii()
        if not is_end_of_another and not goes_on:
            yield at
