"""Code of Markdown posts, in fences and within lines: what is written there is shown as it stands.

CommonMark 0.31, sections 4.5 and 6.1.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from operator import itemgetter

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Code"]

_FENCE = lazy_pattern(r"^[ \t]{0,12}(?:>[ \t]?){0,9}(?P<mark>`{3,}|~{3,})(?P<rest>[^\n]*)$", re.MULTILINE)
"""A line that opens or closes fenced code, in lists and quotations, too."""

_IN_LINE = lazy_pattern(r"(?<!`)(`{1,9})(?!`)[^\n]{1,2000}?(?<!`)\1(?!`)")
"""Code within a line: as many marks behind it as before it."""


class Code:
    """The stretches of a post that are code."""

    def __init__(self, text: str) -> None:
        self._text = text

    def in_fence(self, offset: int) -> bool:
        """Whether a character of the post is in fenced code, the lines that open and close it included."""
        return _holds(self._fenced, offset)

    def holds(self, offset: int) -> bool:
        """Whether a character of the post is in fenced code, or in code within its line."""
        return self.in_fence(offset) or _holds(self._in_lines, offset)

    @cached_property
    def _fenced(self) -> list[tuple[int, int]]:
        return list(_fenced(self._text)) if "```" in self._text or "~~~" in self._text else []

    @cached_property
    def _in_lines(self) -> list[tuple[int, int]]:
        return [span.span() for span in _IN_LINE.finditer(self._text)]


def _holds(spans: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(spans, offset, key=itemgetter(0)) - 1
    return at >= 0 and offset < spans[at][1]


def _fenced(text: str) -> Iterator[tuple[int, int]]:
    """Yield where fenced code begins and ends; what is not closed goes on to the text's end."""
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            if "`" not in fence["rest"] or fence["mark"][0] == "~":
                opened = fence
        elif fence["mark"].startswith(opened["mark"]) and not fence["rest"].strip():
            yield opened.start(), fence.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(text)
