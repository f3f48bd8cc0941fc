"""From words to what a report shows of them: the text and its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.compare.model import Passage
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["BEHIND", "QUOTATION_MARKS", "passage", "shown"]

BEHIND = 1 << 30
"""The number of a word behind all words of its block."""


def shown(text: str, start: int, end: int) -> str:
    """Return visible text as one line, without soft hyphens and their like."""
    part = text[start:end]
    if not part.isascii():
        part = part.replace("\u00ad", "").replace("\u200b", "")
    return " ".join(part.split())


def passage(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], *, signs: str = "") -> Passage:
    """Return the words, with those of some signs that stand around them, or the place `at` (block, word) they lack."""
    if tokens:
        start, end = tokens[0].start, _end_of_figures(side.text, tokens[-1].end)
        if signs:
            start, end = _with_signs(side.text, start, end, signs)
        passed = side.between(start, end)
        text = shown(passed, 0, len(passed))
    else:
        start = end = _offset(side, at)
        text = ""
    place = side.document.place(start)
    return Passage(text=text, start=start, end=end, line=place.line, column=place.column)


def _end_of_figures(text: str, end: int) -> int:
    """Return where the letters end that are written to figures, which are words of their own: 19th, 5km."""
    if not text[end - 1].isdecimal():
        return end
    letters = _LETTERS.match(text, end)
    return letters.end() if letters is not None else end


_LETTERS = lazy_pattern(r"[A-Za-z]{1,3}(?!\w)")
"""What an ordinal or a unit has behind its figures."""

QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u05f4'
_OPENING_BRACKETS = "([\uff08\uff3b"
"""What may stand between a quotation's mark and its first word."""
_BETWEEN = r"(?:\s{1,99}+|\S){0,2}"
"""Between a quotation's last word and its closing mark: a full stop, white space, which a page may break lines in."""


def _with_signs(text: str, start: int, end: int, signs: str) -> tuple[int, int]:
    if start > 1 and text[start - 1] in _OPENING_BRACKETS and text[start - 2] in signs:
        start -= 1
    while start > 0 and text[start - 1] in signs:
        start -= 1
    behind = re.compile(f"{_BETWEEN}[{re.escape(signs)}]").match(text, end)
    return start, behind.end() if behind is not None else end


def _offset(side: TextSide, at: tuple[int, int]) -> int:
    block, word = at
    if block >= len(side.blocks):
        last = side.tokens(len(side.blocks) - 1) if side.blocks else []
        return last[-1].start if last else 0
    if word >= BEHIND:
        tokens = side.last_tokens(block, 1)
    else:
        tokens = side.tokens(block) if word else side.first_tokens(block, 1)
    if not tokens:
        return side.blocks[block].start
    return tokens[word].start if word < len(tokens) else tokens[-1].end
