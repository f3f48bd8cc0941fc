"""What an edit means, in words: of its category, and of what happened to marks or days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from licensecheck.compare.model import Category, Edit
from licensecheck.compare.quotations.mark_changes import MarkChange

__all__ = ["MEANING", "counted_kinds", "is_day", "is_of_marks", "meaning", "restates"]

MEANING: Mapping[Category, str] = {
    Category.TYPOGRAPHY: "typography only, the words are the same",
    Category.MARKUP: "markup only, the words are the same",
    Category.FURNITURE: "a line or box of the site's own, not part of the article",
    Category.SPELLING: "another spelling of the same word",
    Category.NUMERAL: "the same value written another way",
    Category.TIME: "a time told from another day",
    Category.PLACE: "a place told from somewhere else",
    Category.HONORIFIC: "a title in another form",
    Category.DATE_FORMAT: "the same date in another form",
    Category.NAME_FORM: "the same name in another form",
    Category.TYPO: "looks like an accident, not like other words",
    Category.HEADLINE: "another headline",
    Category.NUMBER: "another number",
    Category.NEGATION: "a statement turned into its opposite",
    Category.MODALITY: "a statement made surer or less sure",
    Category.NAME: "another name",
    Category.QUOTATION: "a direct quotation changed, or its marks gone",
    Category.WORDING: "other words",
    Category.OMISSION: "a passage cut inside the text",
    Category.TRUNCATED: "the end is missing",
    Category.ADDITION: "a passage added to the text",
    Category.REORDERING: "a passage moved",
    Category.TRANSLATION: "another language",
    Category.DIFFERENT_WORK: "not this article",
}

_NOUNS: Mapping[Category, tuple[str, str]] = {
    Category.TYPOGRAPHY: ("point of typography", "points of typography"),
    Category.MARKUP: ("link or emphasis", "links or emphasis"),
    Category.FURNITURE: ("line or box of the site's own", "lines and boxes of the site's own"),
    Category.SPELLING: ("spelling", "spellings"),
    Category.NUMERAL: ("number written otherwise", "numbers written otherwise"),
    Category.TIME: ("time", "times"),
    Category.PLACE: ("place", "places"),
    Category.HONORIFIC: ("title or form of address", "titles or forms of address"),
    Category.DATE_FORMAT: ("date written otherwise", "dates written otherwise"),
    Category.NAME_FORM: ("form of a name", "forms of names"),
    Category.TYPO: ("typing error", "typing errors"),
    Category.HEADLINE: ("headline", "headlines"),
    Category.NUMBER: ("number", "numbers"),
    Category.NEGATION: ("negation", "negations"),
    Category.MODALITY: ("statement made surer or less sure", "statements made surer or less sure"),
    Category.NAME: ("name", "names"),
    Category.QUOTATION: ("quotation", "quotations"),
    Category.WORDING: ("wording", "wordings"),
    Category.OMISSION: ("missing passage", "missing passages"),
    Category.TRUNCATED: ("missing end", "missing ends"),
    Category.ADDITION: ("added passage", "added passages"),
    Category.REORDERING: ("moved passage", "moved passages"),
    Category.TRANSLATION: ("text in another language", "texts in another language"),
    Category.DIFFERENT_WORK: ("other work", "other works"),
}
"""What was changed, by the category of the edit: for one edit, and for several."""

_SLIPS: Mapping[str, tuple[str, str]] = {
    MarkChange.ONE_GONE: ("quotation mark", "quotation marks"),
    MarkChange.WORD_GONE: ("word without quotation marks", "words without quotation marks"),
    MarkChange.WORD_COME: ("word in quotation marks", "words in quotation marks"),
    MarkChange.SENTENCE: ("sign at a sentence's end", "signs at sentences' ends"),
    MarkChange.REMARK: ("sign in brackets", "signs in brackets"),
    MarkChange.JOINT: ("sign between figures", "signs between figures"),
    MarkChange.CASE: ("capital letter", "capital letters"),
}
"""The same of changes that may be slips, and may be none."""

_OF_MARKS: Mapping[str, str] = {
    MarkChange.GONE: "readers no longer see that these are somebody's words",
    MarkChange.BLOCK_GONE: "readers no longer see that these are somebody's words",
    MarkChange.ONE_GONE: "readers do not see where the quotation begins or ends",
    MarkChange.COME: "readers take the text's own words for a quotation",
    MarkChange.WORD_GONE: "marks around a word may show doubt, or be a house's style",
    MarkChange.WORD_COME: "marks around a word may show doubt, or be a house's style",
    MarkChange.ELLIPSIS: "readers no longer see that the quotation was cut",
    MarkChange.BRACKETS: "readers no longer see which words of the quotation are another's",
    MarkChange.PRIME: "another unit, or none",
    MarkChange.SENTENCE: "a statement, a question or an exclamation became another",
    MarkChange.REMARK: "(?) and (!) are a remark on what the text says",
    MarkChange.JOINT: "a range, a part and a list of figures say something else",
    MarkChange.CASE: "the word may be another with its capital letter and without",
}
_DAY = "another day or date"
_QUOTED = "a direct quotation changed"

_TITLED = frozenset(
    {
        Category.HEADLINE, Category.NUMBER, Category.MODALITY, Category.NAME, Category.QUOTATION, Category.WORDING,
        Category.OMISSION, Category.ADDITION, Category.REORDERING,
    }
)
"""Categories whose meaning says no more than that there is such an edit."""


def counted_kinds(edits: Iterable[Edit]) -> str:
    """How many edits there are of each kind, those of most edits first: "20 numbers, 1 missing passage"."""
    found = Counter(map(_nouns, edits)).most_common()
    return ", ".join(f"{count:,} {nouns[count != 1]}" for nouns, count in found)


def _nouns(edit: Edit) -> tuple[str, str]:
    """What was changed, for one edit and for several."""
    of_slip = _SLIPS.get(edit.note or "") if edit.category is Category.TYPO else None
    return of_slip or _NOUNS[edit.category]


def meaning(edit: Edit) -> str:
    """What an edit means, as the beginning of its reason."""
    if edit.category is not Category.MARKUP and edit.note in _OF_MARKS:
        return _OF_MARKS[edit.note or ""]
    if edit.category is Category.QUOTATION:
        return _QUOTED
    return _DAY if is_day(edit) else MEANING[edit.category]


def restates(edit: Edit, reason: str) -> bool:
    """Whether a reason says of an edit only what its words and its category say already."""
    return edit.category in _TITLED and not is_of_marks(edit) and reason == meaning(edit)


def is_of_marks(edit: Edit) -> bool:
    """Whether the words of an edit are the same, and the marks around them or their setting are not."""
    return edit.note in list(MarkChange)


def is_day(edit: Edit) -> bool:
    """Whether a changed number is a day, a month, a date or a year."""
    if edit.category is not Category.NUMBER:
        return False
    from licensecheck.compare.categories.times.day_words import names_day

    sides = [text for text in (edit.original.text, edit.copy.text) if text]
    return all(names_day(text, edit.before, edit.after) for text in sides)
