"""Gives an edit's passages the place where they end."""

from __future__ import annotations

from licensecheck.compare.model import Edit, Passage
from licensecheck.document.model import Document
from licensecheck.policy.model import Facts, JudgedEdit

__all__ = ["with_ends"]


def with_ends(judged: JudgedEdit, facts: Facts) -> JudgedEdit:
    """The edit with its passages' ends in both files; a place where words are missing has no width."""
    edit = judged.edit
    ended = Edit(
        kind=edit.kind,
        category=edit.category,
        original=_ended(edit.original, facts.original),
        copy=_ended(edit.copy, facts.copy),
        before=edit.before,
        after=edit.after,
        note=edit.note,
    )
    return JudgedEdit(edit=ended, decision=judged.decision, reason=judged.reason, waiver=judged.waiver)


def _ended(passage: Passage, document: Document) -> Passage:
    line, column = passage.line, passage.column
    if passage.text and passage.end > passage.start:
        end = document.end_place(passage.end - 1)
        # A document may know no better place for the end than its beginning: a region never runs backwards.
        line, column = max((line, column), (end.line, end.column))
    return Passage(
        text=passage.text,
        start=passage.start,
        end=passage.end,
        line=passage.line,
        column=passage.column,
        end_line=line,
        end_column=column,
    )
