"""Captions of tables in Markdown posts: `Table: Boats in two summers`, before or behind a table (Pandoc, Quarto).

Pandoc strips the word off; away from a table it is a sentence's. The colon stays, with which alone a caption is written
as well.
"""

from __future__ import annotations

import re

from licensecheck.document.markdown.fences import Code
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["without_caption_words"]

_WORD = lazy_pattern(r"(?:(?<=\n\n)|\A) {0,3}[Tt]able(?=:[ \t]+\S)")
_RULE = lazy_pattern(r"(?=[:+| \t]{0,100}[-=])[-=:+| \t]{3,2000}")
"""The line below a table's head, around a grid's rows or around those of a table of columns."""

_REACH = 20_000
"""Characters of a table, or of a caption with the table behind it."""

_BLANK = lazy_pattern(r"\n[ \t]*\n\s*")


def without_caption_words(text: str) -> str:
    """Return `text`, of the same length, without the word before the captions of its tables."""
    if "able:" not in text or "--" not in text:
        return text
    code = Code(text)

    def plain(found: re.Match[str]) -> str:
        is_beside = _follows(text, found.start()) or _leads(text, found.end())
        return "\u200b" * len(found[0]) if is_beside and not code.in_fence(found.start()) else found[0]

    return _WORD.sub(plain, text)


def _follows(text: str, at: int) -> bool:
    """Whether a table ends right before an offset."""
    before = text[max(0, at - _REACH) : at].rstrip().rpartition("\n\n")[2]
    return _is_table(before)


def _leads(text: str, at: int) -> bool:
    """Whether a table begins behind the paragraph that goes on at an offset."""
    end = _BLANK.search(text, at, at + _REACH)
    return end is not None and _is_table(text[end.end() : end.end() + _REACH].partition("\n\n")[0])


def _is_table(paragraph: str) -> bool:
    lines = paragraph.split("\n")
    rows = sum("|" in line or "  " in line.strip() for line in lines)
    return rows > 1 and any(_RULE.fullmatch(line) for line in (*lines[:2], lines[-1]))
