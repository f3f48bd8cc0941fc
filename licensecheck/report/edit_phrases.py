"""What a report for people says of an edit: what happened, why it matters, and what mends it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from licensecheck.compare.model import MISQUOTED, RECAPTIONED, SUBHEAD_NOTE, TOLD_BESIDES, Category, Edit, Kind
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.policy.meanings import is_day, is_of_marks, restates
from licensecheck.policy.model import Decision
from licensecheck.quoted_words import in_marks

if TYPE_CHECKING:
    from licensecheck.policy.model import JudgedEdit

__all__ = ["edit_title", "reasons", "remedy"]

_TITLES: Final = {
    Category.TYPOGRAPHY: "Typography differs",
    Category.MARKUP: "Links or emphasis differ",
    Category.FURNITURE: "A line or box stands here that the original does not have",
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
    Category.NEGATION: "A negation was changed",
    Category.MODALITY: "A statement was made surer or less sure",
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

_ONE_SIDED: Final = {
    (Category.NUMBER, Kind.INSERTION): "Words with a number were added",
    (Category.NUMBER, Kind.DELETION): "Words with a number are missing",
    (Category.NAME, Kind.INSERTION): "Words with a name were added",
    (Category.NAME, Kind.DELETION): "Words with a name are missing",
}
"""What stands on one side alone was not changed into another."""

_SUBHEADS: Final = {
    Kind.SUBSTITUTION: "A subhead was changed",
    Kind.INSERTION: "A subhead was added",
    Kind.DELETION: "A subhead is missing",
}

_OF_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    MarkChange.GONE: ("A quotation lost its marks", "Put the quotation marks back"),
    MarkChange.BLOCK_GONE: ("A block quotation became a paragraph", "Set it as a quotation again"),
    MarkChange.ONE_GONE: ("A quotation lost one of its marks", "Put the quotation mark back"),
    MarkChange.COME: ("Words of the text got quotation marks", "Take the quotation marks out"),
    MarkChange.SET_APART: ("A paragraph became a block quotation", "Set the paragraph as the original does"),
    MarkChange.WORD_GONE: ("A word lost its quotation marks", "Put the quotation marks back"),
    MarkChange.WORD_COME: ("A word got quotation marks", "Take the quotation marks out"),
    MarkChange.ELLIPSIS: ("A quotation lost the sign of a cut", "Put the ellipsis back"),
    MarkChange.BRACKETS: ("A quotation lost its brackets", "Put the brackets back"),
    MarkChange.PRIME: ("The sign behind a figure was changed", "Put the original's sign back"),
    MarkChange.SENTENCE: ("The sign at a sentence's end was changed", "Put the original's sign back"),
    MarkChange.REMARK: ("A sign in brackets came or went", "Write what the original has"),
    MarkChange.JOINT: ("The sign between two figures was changed", "Put the original's sign back"),
    MarkChange.CASE: ("A word's capital letter was changed", "Write the word as the original does"),
}
"""What happened to marks, or to how words are set, and what undoes it."""

_UNDONE: Final = {
    Kind.SUBSTITUTION: "Put the original's words back",
    Kind.INSERTION: "Take these words out",
    Kind.DELETION: "Put the missing words back",
    Kind.MOVE: "Put the passage back where the original has it",
}
_BUT: Final = "but "
_SHORT: Final = 30  # characters of words that are named in what is to be done

_NO_REMEDY: Final = frozenset({Category.TRANSLATION, Category.DIFFERENT_WORK})
_OWN_BOX: Final = "Take it out or set it apart as the site's own, if readers can take it for the article's."
_OF_DOUBTS: Final = {
    RECAPTIONED: ("A caption was changed", "Put the original's words back, or write a caption of your own."),
    MISQUOTED: ("A pull quote has words of its own", "Quote the text's own words, or take it out."),
    TOLD_BESIDES: ("A credit, a note or a call tells something that the article does not", "Take it out."),
}
"""Titles and remedies of lines and boxes of which more is to be said than that they are there."""
_BOX_GONE: Final = "Put it back, if it is the article's."


def edit_title(edit: Edit) -> str:
    """What happened to the text, in a few plain words."""
    if is_of_marks(edit):
        return _OF_MARKS[edit.note or ""][0]
    if edit.note == SUBHEAD_NOTE and edit.kind in _SUBHEADS:
        return _SUBHEADS[edit.kind]
    if edit.doubt in _OF_DOUBTS:
        return _OF_DOUBTS[edit.doubt][0]
    if edit.category is Category.FURNITURE and edit.kind is Kind.DELETION:
        return "A box between the original's paragraphs is missing"
    if edit.category is Category.NEGATION:
        return _negation(edit)
    if is_day(edit):
        return "A day or date was changed"
    return _ONE_SIDED.get((edit.category, edit.kind)) or _TITLES.get(edit.category) or _WORDING[edit.kind]


def _negation(edit: Edit) -> str:
    """Which word came or went by which a statement is turned into its opposite, where it is one."""
    from licensecheck.compare.categories.meaning import negators

    old, new = Counter(negators(edit.original.text)), Counter(negators(edit.copy.text))
    gone, come = list((old - new).elements()), list((new - old).elements())
    if len(gone) == 1 and not come:
        replaced = edit.copy.text and gone[0] == edit.original.text.casefold()
        return f"The word “{gone[0]}” was {'replaced' if replaced else 'taken out'}"
    if len(come) == 1 and not gone:
        return f"The word “{come[0]}” was added"
    return _TITLES[Category.NEGATION]


def reasons(judged: JudgedEdit) -> Iterator[str]:
    """Why the edit is not just allowed, and what a person has to know of it, without what its title says already."""
    edit, reason = judged.edit, judged.reason
    if edit.doubt is not None and edit.doubt.startswith(_BUT):
        yield edit.doubt.removeprefix(_BUT)  # what it seems to be is what the doubt is about
        return
    if reason and not judged.untold and not restates(edit, reason):
        yield reason
    if edit.note and edit.note != SUBHEAD_NOTE and not is_of_marks(edit):
        yield edit.note


def remedy(judged: JudgedEdit) -> str | None:
    """What mends the edit, as a sentence; `None` where it need not be undone, or nothing mends it."""
    edit = judged.edit
    if judged.untold or edit.category in _NO_REMEDY:
        return None
    if edit.category is Category.FURNITURE:
        if edit.doubt in _OF_DOUBTS:
            return _OF_DOUBTS[edit.doubt][1]
        return _BOX_GONE if edit.kind is Kind.DELETION else _OWN_BOX
    if judged.cure:
        return f"{_undone(edit)}, or {judged.cure}."
    if judged.decision is Decision.REVIEW:
        return f"{_undone(edit)}, or have the publisher confirm that the change is fine."
    return f"{_undone(edit)}."


def _undone(edit: Edit) -> str:
    if is_of_marks(edit):
        return _OF_MARKS[edit.note or ""][1]
    if edit.category is Category.HEADLINE:
        return "Use the original's headline"
    if edit.category is Category.TRUNCATED:
        return "Publish the rest"
    old, new = edit.original.text, edit.copy.text
    if edit.kind is Kind.INSERTION and len(new) <= _SHORT:
        return f"Take {in_marks(new)} out"
    if edit.kind in (Kind.SUBSTITUTION, Kind.DELETION) and len(old) <= _SHORT and old != new:
        return f"Put {in_marks(old)} back"
    return _UNDONE[edit.kind]
