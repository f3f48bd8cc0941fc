"""Phrases of several languages, searched for language by language.

A pattern of a dozen languages takes two milliseconds to compile, and a page is written in one or two. So each group of
phrases has a few stems, one of which stands in all that it finds: without them a text is not searched, and the pattern
not compiled.
"""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["BEYOND_ASCII", "Wordings", "has_stem"]

BEYOND_ASCII = ("",)
"""In place of stems: phrases of other scripts, which no text of ASCII alone has."""


class Wordings:
    """Phrases of one meaning: a pattern for each group of languages, and the stems without which it finds nothing."""

    def __init__(self, *groups: tuple[tuple[str, ...], str]) -> None:
        """`groups` are (stems, regular expression); a group without stems is always searched for."""
        self.groups = tuple((stems, lazy_pattern(pattern)) for stems, pattern in groups)

    def found_in(self, text: str) -> bool:
        """Whether a text has one of the phrases."""
        return any(
            has_stem(text, stems) and pattern.search(text) is not None for stems, pattern in self.groups
        )


def has_stem(text: str, stems: tuple[str, ...]) -> bool:
    """Whether a text may have what some stems stand in: it holds one of them, or there are none."""
    if stems is BEYOND_ASCII:
        return not text.isascii()
    return not stems or any(map(text.__contains__, stems))
