"""Is a copy an excerpt that says so? One stretch of the original's text, named and with a link to the whole."""

from __future__ import annotations

from licensecheck.compare.model import Category, Comparison, Edit, Relation
from licensecheck.credits.excerpt_words import speaks_of_excerpt
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Credits, Evidence

__all__ = ["as_named", "is_beginning", "is_stretch_called_excerpt"]


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
    return edit.original.end <= min((start for start, _ in comparison.original_matched), default=0)
