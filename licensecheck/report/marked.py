"""The words of a quotation that lost or got its marks, with them: both sides would else read the same."""

from __future__ import annotations

from typing import Final, NamedTuple

from licensecheck.compare.edits.passages import QUOTATION_MARKS
from licensecheck.compare.model import Edit, Kind
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Shown", "shown_words"]

_SINGLE: Final = "'‘’‚‹›"
_CLOSING: Final = lazy_pattern(f"[^\\w\\s]?[{_SINGLE}]")
_GONE: Final = (MarkChange.GONE, MarkChange.WORD_GONE)
_COME: Final = (MarkChange.COME, MarkChange.WORD_COME)


class Shown(NamedTuple):
    """What is shown of an edit: the words before, the original's, the copy's, and those behind."""

    before: str
    old: str
    new: str
    after: str


def shown_words(edit: Edit) -> Shown:
    """The words of an edit and those around it; what only moved, or is set otherwise, stands once, as the copy's."""
    if edit.kind is Kind.MOVE:
        return Shown(edit.copy_before, "", edit.copy.text, edit.copy_after)
    shown = Shown(edit.before, edit.original.text, edit.copy.text, edit.after)
    if edit.note in _GONE:
        shown = _with_single_marks(shown)
        shown = shown._replace(old=_quoted(shown.old))
    elif edit.note in _COME:
        shown = shown._replace(new=_quoted(shown.new))
    return shown._replace(old="") if shown.old == shown.new else shown


def _with_single_marks(shown: Shown) -> Shown:
    """Single marks are not taken for part of the words, for one may be an apostrophe: they stand beside them."""
    closing = _CLOSING.match(shown.after)
    if shown.before[-1:] not in (*_SINGLE,) or closing is None or shown.old[:1] in QUOTATION_MARKS:
        return shown
    old = f"{shown.before[-1]}{shown.old}{closing[0]}"
    return Shown(shown.before[:-1], old, shown.new, shown.after[closing.end() :])


def _quoted(text: str) -> str:
    """Words between marks, those of a part of a quotation with dots for the rest of it."""
    marks = f"{QUOTATION_MARKS}{_SINGLE}"
    opening = "" if text[:1] in (*marks,) else "“… "
    closing = "" if text[-1:] in (*marks,) else " …”"
    return f"{opening}{text}{closing}"
