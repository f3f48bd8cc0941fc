"""A side of a change as its readers see it: the words around it as well, and the dashes between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from licensecheck.compare.categories.model import Change, Token, tokens
from licensecheck.compare.window import Window

__all__ = ["DASH", "SeenWords", "seen_words"]

DASH = Token("\u2013", "\u2013")
"""What stands for a dash between two words, which are words alone elsewhere."""


class SeenWords(NamedTuple):
    """The words of one side and around it; those from `first` to before `last` are the change's."""

    words: tuple[Token, ...]
    first: int
    last: int


def seen_words(change: Change) -> tuple[SeenWords, SeenWords]:
    """Return the words of both sides; where a side's own text is not known, the original's stands around it."""
    one, two = change.windows or (_window(change, change.original), _window(change, change.copy))
    return _read(one), _read(two)


_REACH = 56
"""Characters before and behind a change that are read: about eight words."""


def _window(change: Change, words: str) -> Window:
    before = f"{change.before[-_REACH:]} "
    return Window(f"{before}{words} {change.after[:_REACH]}", len(before), len(before) + len(words))


_PIECE = re.compile(
    r"""
      \d{1,4}-\d\d?-\d{1,4}
    | (?<=[\w%\u00b0.)$\u20ac\u00a3])(\s?[\u2010-\u2014]\s?|(?<=[\d%\u00b0.])-|-(?=[\d$\u20ac\u00a3])|\s-\s)
    """,
    re.VERBOSE,
)
"""A dash between two values, but for those of a date in figures, of a word and before a number below nought."""


@lru_cache(maxsize=64)
def _read(window: Window) -> SeenWords:
    found: list[Token] = []
    first = last = 0
    for start, end, is_dash in _pieces(window):
        found.extend((DASH,) if is_dash else tokens(window.text[start:end]))
        first = len(found) if start < window.start else first
        last = len(found) if start < window.end else last
    return SeenWords(tuple(found), first, max(first, last))


def _pieces(window: Window) -> Iterator[tuple[int, int, bool]]:
    """Yield the parts of a text between its dashes and the ends of the change, and the dashes."""
    at = 0
    dashes = [mark.span(1) for mark in _PIECE.finditer(window.text) if mark[1]]
    for start, end in [*dashes, (len(window.text), len(window.text))]:
        cuts = sorted({at, *(cut for cut in window[1:] if at < cut < start), start})
        yield from ((one, two, False) for one, two in pairwise(cuts))
        if end > start:
            yield start, end, True
        at = end
