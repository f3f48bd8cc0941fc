"""Phrases of several languages, searched for language by language.

A pattern of a dozen languages takes two milliseconds to compile, and a page is written in one or two. So each group of
phrases has a few stems, one of which stands in all that it finds: without them a text is not searched, and the pattern
not compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["OTHER_SCRIPTS", "PlacedWordings", "Wordings", "has_stem"]

OTHER_SCRIPTS = ("",)
"""In place of stems: phrases that have letters of other scripts than Latin."""


class Wordings:
    """Phrases of one meaning: a pattern for each group of languages, and the stems without which it finds nothing."""

    def __init__(self, *groups: tuple[tuple[str, ...], str]) -> None:
        """`groups` are (stems, regular expression); a group without stems is always searched for."""
        self.groups = tuple((stems, lazy_pattern(pattern)) for stems, pattern in groups)

    def found_in(self, text: str) -> bool:
        """Whether a text has one of the phrases."""
        return self.find_in(text) >= 0

    def may_stand_in(self, text: str) -> bool:
        """Whether a text has a stem of one of the phrases: asked once of many lines together."""
        return any(has_stem(text, stems) for stems, _ in self.groups)

    def find_in(self, text: str) -> int:
        """Return where a text has the first phrase of the first group that finds one, -1 where none does."""
        for stems, pattern in self.groups:
            found = pattern.search(text) if has_stem(text, stems) else None
            if found is not None:
                return found.start()
        return -1


class PlacedWordings:
    """Phrases of one meaning that are asked where they stand: one pattern of all groups of which a text has a stem, in
    their order, finds what a pattern of all would."""

    def __init__(self, *groups: tuple[tuple[str, ...], str]) -> None:
        """`groups` are (stems, regular expression)."""
        self.groups = groups
        self.pattern = "|".join(pattern for _, pattern in groups)

    def _for(self, text: str) -> re.Pattern[str] | None:
        found = [pattern for stems, pattern in self.groups if has_stem(text, stems)]
        return _compiled("|".join(found)) if found else None

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first phrase of a text."""
        pattern = self._for(text)
        return pattern.search(text) if pattern is not None else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all phrases of a text."""
        pattern = self._for(text)
        return pattern.finditer(text) if pattern is not None else iter(())

    def subn(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> tuple[str, int]:
        """Return a text with all its phrases replaced, and how many they are."""
        pattern = self._for(text)
        return pattern.subn(replacement, text) if pattern is not None else (text, 0)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def has_stem(text: str, stems: tuple[str, ...]) -> bool:
    """Whether a text may have what some stems stand in: it holds one of them, or there are none."""
    if stems is OTHER_SCRIPTS:
        return not text.isascii() and any(map(_is_of_another_script, set(text)))
    for stem in stems:      # a plain loop takes least here
        if stem in text:
            return True
    return not stems


def _is_of_another_script(character: str) -> bool:
    return "\u0370" <= character < "\u2000" or character >= "\u2e80"
