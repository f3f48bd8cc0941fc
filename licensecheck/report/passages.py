"""An edit as an editor reads it: the words changed, in the words around them.

Without colour the original's words stand as `[-words-]` and the copy's as `{+words+}`; in colour the first
are struck through in red and the second green. What was moved stands as the copy's, where the copy has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from licensecheck.compare.edits.passages import QUOTATION_MARKS
from licensecheck.compare.model import Edit, Kind
from licensecheck.quoted_words import both_ends, in_marks
from licensecheck.report.layout import Piece
from licensecheck.report.phrases import counted
from licensecheck.report.sanitise import one_line

__all__ = ["behind", "bounded", "change", "place", "place_before", "shortened"]

# A report quotes as much of a passage as one recognises it by; the JSON report has all of it.
_WORDS: Final = 40
_CONTEXT: Final = 12
_NEAR: Final = 6  # words by which one finds a place
_CHARACTERS: Final = 320
# Longer than any sentence this program makes; a title or name from a page may have any length.
_SENTENCE: Final = 1200
_PARAGRAPH: Final = "¶"


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
    first, last = both_ends(text, most // 4)
    left_out = counted(len(text) - len(first) - len(last), "character")
    return f"{first} […{left_out} left out…] {last}"


def change(edit: Edit, *, colour: bool) -> Iterator[Piece]:
    """The words changed, in context: the original's, or where a passage was moved to, the copy's."""
    from licensecheck.report.marked import shown_words

    before, old, new, after = shown_words(edit)
    spaced = edit.kind is Kind.INSERTION and (before[-1:].isspace() or after[:1].isspace())
    yield Piece(_before(before, spaced), "dim")
    yield from _marked(shortened(old), shortened(new), colour=colour)
    yield Piece(_after(after, spaced), "dim")


def _marked(old: str, new: str, *, colour: bool) -> Iterator[Piece]:
    """The words taken out and put in: told apart by colour, or by marks where there is none."""
    if old:
        yield Piece(old if colour else f"[-{old}-]", "old")
    if old and new:
        yield Piece(" → " if colour else " ")
    if new:
        yield Piece(new if colour else f"{{+{new}+}}", "new")


def _before(text: str, spaced: bool) -> str:
    words = _words(text)[-_CONTEXT:]
    space = " " if words and (spaced or text[-1:].isspace()) else ""
    # What has no spaces is cut by its characters.
    return f"… {' '.join(words)[-_CHARACTERS:]}{space}" if words else ""


def _after(text: str, spaced: bool) -> str:
    words = _words(text)[:_CONTEXT]
    space = " " if words and (spaced or text[:1].isspace()) else ""
    goes_on = " …" if any(map(_has_letters, words)) else ""
    return f"{space}{' '.join(words)[:_CHARACTERS]}{goes_on}"


def _words(text: str) -> list[str]:
    """The words of some context, with a sign where paragraphs part."""
    return one_line(f" {_PARAGRAPH} ".join(text.split("\n"))).split()


def _has_letters(word: str) -> bool:
    return any(map(str.isalnum, word))


def behind(before: str) -> str:
    """The last words of some context, by which one finds a place; empty where the text begins there.

    A mark at their ends belongs to a quotation that they are only a part of.
    """
    return shortened(" ".join(before.split()[-_NEAR:]).strip(QUOTATION_MARKS))


def place(edit: Edit) -> str:
    """Where the edit stands, for the reader who opens the file in an editor."""
    return f"line {edit.copy.line}, column {edit.copy.column}"


def place_before(edit: Edit) -> str:
    """Where the original has a passage that was moved."""
    before = behind(edit.before)
    where = f"after {in_marks(before)}" if before else "at the beginning"
    return f"line {edit.original.line} of the original, {where}"
