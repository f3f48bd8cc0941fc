"""Gives an edit's passages the place where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from licensecheck.compare.model import Passage

if TYPE_CHECKING:
    from licensecheck.document.model import Document
    from licensecheck.policy.model import Facts, JudgedEdit

__all__ = ["with_ends"]


def with_ends(judged: JudgedEdit, facts: Facts) -> JudgedEdit:
    """The edit with its passages' ends in both files; a place where words are missing has no width."""
    edit = judged.edit
    original, copy = _ended(edit.original, facts.original), _ended(edit.copy, facts.copy)
    return judged._replace(edit=edit._replace(original=original, copy=copy))


def _ended(passage: Passage, document: Document) -> Passage:
    line, column = passage.line, passage.column
    if passage.text and passage.end > passage.start:
        end = document.end_place(passage.end - 1)
        # A document may know no better place for the end than its beginning: a region never runs backwards.
        line, column = max((line, column), (end.line, end.column))
    return Passage(*passage[:5], end_line=line, end_column=column)
