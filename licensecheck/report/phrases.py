"""The words a report for people uses for what the contract has ids for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from licensecheck.compare.model import Category, Edit, Kind
from licensecheck.compare.quotations.mark_changes import SLIPS, MarkChange
from licensecheck.policy.model import Verdict

if TYPE_CHECKING:
    from licensecheck.policy.model import Waiver

__all__ = ["HEADLINES", "LAYER_STATES", "approval", "counted", "edit_remedy", "edit_title"]

HEADLINES: Final = {
    Verdict.COMPLIANT: ("COMPLIANT", "green", "This is a faithful, properly credited copy."),
    Verdict.REVIEW: ("TO BE DECIDED", "yellow", "No rule is broken for certain; a person has to decide."),
    Verdict.VIOLATION: ("NOT COMPLIANT", "red", "This copy breaks the rules it was republished under."),
}
"""Verdict -> heading, style, and what it means."""

LAYER_STATES: Final[dict[Verdict | None, tuple[str, str]]] = {
    Verdict.COMPLIANT: ("kept", "green"),
    Verdict.REVIEW: ("to be decided", "yellow"),
    Verdict.VIOLATION: ("broken", "red"),
    None: ("not checked", "dim"),
}
"""A layer's verdict -> the word for it and its style."""

_TITLES: Final = {
    Category.TYPOGRAPHY: "Typography differs",
    Category.MARKUP: "Links or emphasis differ",
    Category.FURNITURE: "The site's own box stands between paragraphs",
    Category.SPELLING: "Spelling differs",
    Category.NUMERAL: "A number is written otherwise",
    Category.TIME: "A time is named otherwise",
    Category.PLACE: "A place is named otherwise",
    Category.HONORIFIC: "A title or form of address differs",
    Category.DATE_FORMAT: "A date is written otherwise",
    Category.NAME_FORM: "A name is written in another form",
    Category.TYPO: "A typing error was made or mended",
    Category.HEADLINE: "The headline was changed",
    Category.NUMBER: "A number was changed",
    Category.NEGATION: "A “not” was added or removed",
    Category.MODALITY: "How certain it is was changed",
    Category.NAME: "A name was changed",
    Category.QUOTATION: "A quotation was changed",
    Category.OMISSION: "A passage is missing",
    Category.TRUNCATED: "The end is missing",
    Category.ADDITION: "A passage was added",
    Category.REORDERING: "A passage was moved",
    Category.TRANSLATION: "The copy is in another language",
    Category.DIFFERENT_WORK: "The copy is another work",
}

_WORDING: Final = {
    Kind.SUBSTITUTION: "Words were changed",
    Kind.INSERTION: "Words were added",
    Kind.DELETION: "Words are missing",
    Kind.MOVE: "Words were moved",
}

_REMEDIES: Final = {
    Kind.SUBSTITUTION: "Put the original's words back.",
    Kind.INSERTION: "Take these words out.",
    Kind.DELETION: "Put the missing words back.",
    Kind.MOVE: "Put the passage back where the original has it.",
}

_NO_REMEDY: Final = frozenset({Category.TRANSLATION, Category.DIFFERENT_WORK})


def edit_title(edit: Edit) -> str:
    """What happened to the text, in a few plain words."""
    if edit.category is Category.FURNITURE and edit.kind is Kind.DELETION:
        return "A box between the original's paragraphs is missing"
    if edit.category is Category.TYPO and edit.note in SLIPS:
        return "Quotation marks differ"
    if edit.note == MarkChange.SET_APART:
        return "A paragraph became a block quotation"
    return _TITLES.get(edit.category) or _WORDING[edit.kind]


def edit_remedy(edit: Edit) -> str | None:
    """What undoes the edit; `None` for a copy of another work, which nothing mends."""
    if edit.note == MarkChange.SET_APART:
        return "Set the paragraph as the original does."
    return None if edit.category in _NO_REMEDY else _REMEDIES[edit.kind]


def approval(waiver: Waiver) -> str:
    """Who has approved something, until when, and why."""
    until = f" until {waiver.until}" if waiver.until else ""
    return f"by {waiver.by}{until}: {waiver.reason}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`number` with its noun: "1 word", "1,204 words"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
