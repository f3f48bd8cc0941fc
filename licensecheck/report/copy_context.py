"""The words around an edit as the copy has them: who mends it looks for them there, where others may be changed too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from licensecheck.compare.model import Category, Edit, Kind
from licensecheck.policy.meanings import is_of_marks

if TYPE_CHECKING:
    from licensecheck.document.model import Document

__all__ = ["with_copy_context"]

_WORDS: Final = 6
_REACH: Final = 160  # characters that hold so many words


def with_copy_context(edit: Edit, copy: Document) -> Edit:
    """The edit with the copy's words around its own; none where the copy lacks words, for the signs beside these are
    the original's, nor where an edit is of marks or is the headline's."""
    if edit.kind in (Kind.MOVE, Kind.DELETION) or edit.category is Category.HEADLINE or is_of_marks(edit):
        return edit
    start, end = edit.copy.start, edit.copy.end
    before = _last_words("\n".join(_pieces(copy, start - _REACH, start)))
    after = _first_words("\n".join(_pieces(copy, end, end + _REACH)))
    return edit._replace(copy_before=before if before.strip() else "", copy_after=after if after.strip() else "")


def _pieces(copy: Document, start: int, end: int) -> Iterator[str]:
    """The text between two offsets, block by block, each on one line."""
    first = max(0, bisect_right(copy.blocks, max(0, start), key=attrgetter("start")) - 1)
    for at in range(first, len(copy.blocks)):
        block = copy.blocks[at]
        if block.start > end:
            return
        if block.end >= start:
            yield _on_one_line(copy.text[max(start, block.start) : min(end, block.end)])


def _on_one_line(text: str) -> str:
    line = " ".join(text.split())
    return f"{' ' * text[:1].isspace()}{line}{' ' * (bool(line) and text[-1:].isspace())}"


def _last_words(text: str) -> str:
    return _first_words(text[::-1])[::-1]


def _first_words(text: str) -> str:
    """The beginning of a text with a few words, white space kept."""
    seen, at = 0, 0
    while at < len(text) and seen < _WORDS:
        while at < len(text) and text[at].isspace():
            at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
        seen += 1
    return text[:at]
