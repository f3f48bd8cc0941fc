"""Gives an edit's passages the place where they end, and the words around it in the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from licensecheck.compare.model import Passage
from licensecheck.policy.model import Decision

if TYPE_CHECKING:
    from licensecheck.document.model import Document
    from licensecheck.policy.model import Facts, JudgedEdit

__all__ = ["with_ends"]


def with_ends(judged: JudgedEdit, facts: Facts) -> JudgedEdit:
    """The edit with its passages' ends in both files; a place where words are missing has no width. One that is shown
    gets the copy's words around it."""
    edit = judged.edit
    if judged.decision is not Decision.ALLOWED:
        from licensecheck.report.copy_context import with_copy_context  # of a clean copy no edit is shown

        edit = with_copy_context(edit, facts.copy)
    original, copy = _ended(edit.original, facts.original), _ended(edit.copy, facts.copy)
    return judged._replace(edit=edit._replace(original=original, copy=copy))


def _ended(passage: Passage, document: Document) -> Passage:
    line, column = passage.line, passage.column
    if passage.text and passage.end > passage.start:
        end = document.end_place(passage.end - 1)
        # A document may know no better place for the end than its beginning: a region never runs backwards.
        line, column = max((line, column), (end.line, end.column))
    return Passage(*passage[:5], end_line=line, end_column=column)
