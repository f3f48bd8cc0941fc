"""Fenced code of Markdown posts (CommonMark 0.31, section 4.5): what is written there is shown as it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Fences", "fenced_code"]

_FENCE = lazy_pattern(r"^[ \t]{0,12}(?:>[ \t]?){0,9}(?P<mark>`{3,}|~{3,})(?P<rest>[^\n]*)$", re.MULTILINE)
"""A line that opens or closes fenced code, in lists and quotations, too."""


class Fences:
    """The stretches of a text that are fenced code, from each opening line to the closing one."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def hold(self, offset: int) -> bool:
        """Whether a character of the text is in fenced code."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def fenced_code(text: str) -> Fences:
    """Find the fenced code of a text; what is not closed goes on to the text's end."""
    if "```" not in text and "~~~" not in text:
        return Fences(())
    spans: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            if "`" not in fence["rest"] or fence["mark"][0] == "~":
                opened = fence
        elif fence["mark"].startswith(opened["mark"]) and not fence["rest"].strip():
            spans.append((opened.start(), fence.end()))
            opened = None
    if opened is not None:
        spans.append((opened.start(), len(text)))
    return Fences(spans)
