"""How much of the original a copy lacks, and where: before its first words, behind its last ones, or between."""

from typing import NamedTuple

from licensecheck.compare.model import Category, Comparison, Edit
from licensecheck.compare.words import spaced_words
from licensecheck.excerpts import is_beginning

__all__ = ["MissingParts", "missing_parts"]

_PASSAGES = (Category.OMISSION, Category.TRUNCATED)


class MissingParts(NamedTuple):
    """The shares (0 to 1) of the original's words that stand in passages the copy lacks, by their place."""

    beginning: float = 0.0
    middle: float = 0.0
    end: float = 0.0

    def told(self) -> str:
        """The share and its places: "66% of the original is missing: 22% at the beginning, 44% at the end".

        Empty where it is less than half a percent.
        """
        whole = f"{sum(self):.0%}"
        places = zip(self, ("at the beginning", "inside the text", "at the end"), strict=True)
        found = [(f"{share:.0%}", where) for share, where in places if share]
        if whole == "0%":
            return ""
        if len(found) == 1:
            return f"{whole} of the original is missing, {found[0][1]}"
        return f"{whole} of the original is missing: {', '.join(map(' '.join, found))}"


def missing_parts(comparison: Comparison) -> MissingParts:
    """What a copy lacks of the original in whole passages; single words that are gone are changes of its text."""
    words = [0, 0, 0]
    for edit in comparison.edits:
        if edit.category in _PASSAGES and not edit.copy.text:
            words[_place(edit, comparison)] += spaced_words(edit.original.text)
    return MissingParts(*(count / comparison.words if comparison.words else 0.0 for count in words))


def _place(edit: Edit, comparison: Comparison) -> int:
    if edit.category is Category.TRUNCATED:
        return 2
    return 0 if is_beginning(edit, comparison) else 1
