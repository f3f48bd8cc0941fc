"""What a copy lacks of the original: how much and where, and whether it is an excerpt that says so.

An excerpt is one stretch of the original's text, named and with a link to the whole.
"""

from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.compare.model import Category, Comparison, Edit, Kind, Relation
from licensecheck.compare.words import spaced_words
from licensecheck.credits.excerpt_words import speaks_of_excerpt
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Credits, Evidence

__all__ = ["MissingParts", "as_named", "is_beginning", "is_stretch_called_excerpt", "missing_parts"]

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
        whole = round(100 * sum(self))
        places = zip(_percents(self, whole), ("at the beginning", "inside the text", "at the end"), strict=True)
        found = [(f"{percent}%", where) for percent, where in places if percent]
        if not whole:
            return ""
        if len(found) == 1:
            return f"{whole}% of the original is missing, {found[0][1]}"
        return f"{whole}% of the original is missing: {', '.join(map(' '.join, found))}"


def _percents(shares: Sequence[float], whole: int) -> list[int]:
    """The shares in full percents that add up to the whole's: those that lose most by it are rounded up."""
    percents = [int(100 * share) for share in shares]
    by_loss = sorted(range(len(shares)), key=lambda at: percents[at] - 100 * shares[at])
    for at in by_loss[: max(0, whole - sum(percents))]:
        percents[at] += 1
    return percents


def missing_parts(comparison: Comparison, original: str) -> MissingParts:
    """What a copy lacks of the original in whole passages; single words that are gone are changes of its text.

    `original` is the original's text.
    """
    words, last = [0, 0, 0], _last_letter(comparison, original)
    for edit in comparison.edits:
        if edit.category in _PASSAGES and not edit.copy.text:
            words[_place(edit, comparison, last)] += spaced_words(edit.original.text)
    return MissingParts(*(count / comparison.words if comparison.words else 0.0 for count in words))


def _place(edit: Edit, comparison: Comparison, last: int) -> int:
    # What is gone is the end where no word of the article that the copy has stands behind it.
    if edit.category is Category.TRUNCATED or edit.original.end > last:
        return 2
    return 0 if is_beginning(edit, comparison) else 1


def _last_letter(comparison: Comparison, original: str) -> int:
    """Where the last letter or figure stands of what the copy has of the article."""
    moved = (one.original.end for one in comparison.edits if one.kind is Kind.MOVE)
    end = max(comparison.original_region[1], *moved, 0)
    return next((at for at in range(min(end, len(original)) - 1, -1, -1) if original[at].isalnum()), -1)


def as_named(comparison: Comparison, credit: Credits) -> Comparison:
    """What lacks its end is an excerpt where it says so and links to the rest; what lacks its beginning is one where
    it calls itself an excerpt as well, and is one stretch of the text."""
    if not _is_part(comparison) or credit.excerpt_notice is None:
        return comparison
    if comparison.relation is Relation.TRUNCATED or is_stretch_called_excerpt(comparison, credit.excerpt_notice):
        return comparison._replace(relation=Relation.EXCERPT)
    return comparison


def _is_part(comparison: Comparison) -> bool:
    return comparison.relation is Relation.TRUNCATED or any(is_beginning(e, comparison) for e in comparison.edits)


def is_stretch_called_excerpt(comparison: Comparison, notice: Evidence | None) -> bool:
    """Whether a copy that lacks paragraphs lacks them before its first words or behind its last alone, and its notice
    says that it is an excerpt."""
    if notice is None or not speaks_of_excerpt(fold(notice.text.partition(" (http")[0])):
        return False
    cuts = (e for e in comparison.edits if e.category is Category.OMISSION)
    return all(is_beginning(edit, comparison) for edit in cuts)


def is_beginning(edit: Edit, comparison: Comparison) -> bool:
    """Whether an edit takes away paragraphs that stand before all that the copy has of the original."""
    if edit.category is not Category.OMISSION or edit.copy.text:
        return False
    kept = comparison.original_matched
    return bool(kept) and all(edit.original.end <= start for start, _ in kept)
