"""An edit as an editor reads it: the words changed, in the words around them.

Without colour the original's words stand as `[-words-]` and the copy's as `{+words+}`; in colour the first
are struck through in red and the second green.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from licensecheck.compare.model import Edit, Kind
from licensecheck.report.layout import Piece
from licensecheck.report.phrases import counted
from licensecheck.report.sanitise import one_line

__all__ = ["bounded", "change", "place", "shortened"]

# A report quotes as much of a passage as one recognises it by; the JSON report has all of it.
_WORDS: Final = 40
_CONTEXT: Final = 12
_CHARACTERS: Final = 320
# Longer than any sentence this program makes; a title or name from a page may have any length.
_SENTENCE: Final = 1200


def shortened(text: str) -> str:
    """`text` on one line; of a long one its beginning and end, and the count of what is left out."""
    text = one_line(text)
    words = text.split(" ")
    if len(words) > _WORDS:
        half = _WORDS // 2
        left_out = counted(len(words) - 2 * half, "word")
        text = f"{' '.join(words[:half])} […{left_out} left out…] {' '.join(words[-half:])}"
    # Text without spaces (Chinese, Japanese, Thai, a long address) is measured in characters.
    return _without_middle(text, 2 * _CHARACTERS)


def bounded(text: str) -> str:
    """A sentence, title or name on one line; what is longer than any of them loses its middle."""
    return _without_middle(one_line(text), _SENTENCE)


def _without_middle(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    half = most // 4
    left_out = counted(len(text) - 2 * half, "character")
    return f"{text[:half]} […{left_out} left out…] {text[-half:]}"


def change(edit: Edit, *, colour: bool) -> Iterator[Piece]:
    """The words changed, in context."""
    yield Piece(_before(edit), "dim")
    old, new = shortened(edit.original.text), shortened(edit.copy.text)
    if edit.kind is Kind.MOVE:
        yield Piece(" " + (new or old), "new")
    else:
        yield Piece(" ")
        yield from _marked(old, new, colour=colour)
    yield Piece(_after(edit), "dim")


def _marked(old: str, new: str, *, colour: bool) -> Iterator[Piece]:
    """The words taken out and put in: told apart by colour, or by marks where there is none."""
    if old:
        yield Piece(old if colour else f"[-{old}-]", "old")
    if old and new:
        yield Piece(" → " if colour else " ")
    if new:
        yield Piece(new if colour else f"{{+{new}+}}", "new")


def _before(edit: Edit) -> str:
    words = " ".join(one_line(edit.before).split(" ")[-_CONTEXT:])[-_CHARACTERS:]
    return f"… {words}" if words else ""


def _after(edit: Edit) -> str:
    words = " ".join(one_line(edit.after).split(" ")[:_CONTEXT])[:_CHARACTERS]
    return f" {words} …" if words else ""


def place(edit: Edit) -> str:
    """Where the edit stands, for the reader who opens the file in an editor."""
    copy = f"line {edit.copy.line}, column {edit.copy.column}"
    if edit.kind is Kind.MOVE:
        return f"{copy}; in the original line {edit.original.line}"
    return copy
