"""The authors whom a page shows, where its metadata names no person: in a byline, a box, or a printed sidebar."""

from __future__ import annotations

from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import is_among
from licensecheck.credits.original.authors.about_boxes import about_authors
from licensecheck.credits.original.authors.bare_authors import bare_authors
from licensecheck.credits.original.authors.item_authors import item_authors
from licensecheck.credits.original.authors.named_together import named_together
from licensecheck.credits.original.authors.printed_bylines import box_authors, printed_authors
from licensecheck.credits.original.authors.visible_bylines import visible_authors
from licensecheck.document.model import Document

__all__ = ["shown_authors"]


def shown_authors(document: Document, sites: frozenset[str]) -> list[Author]:
    """Return the authors whom a page shows; `sites` are the folded names of its own site."""
    visible = _with_items(document, visible_authors(document)) or box_authors(document) or bare_authors(document)
    if visible:
        return [*visible, *named_together(document, visible, sites)]
    return about_authors(document) or printed_authors(document)


def _with_items(document: Document, shown: list[Author]) -> list[Author]:
    """The authors that a page shows, or those whom it marks one by one where several were taken for one."""
    marked = item_authors(document)
    if all(is_among(author, shown) for author in marked):
        return [*marked, *shown]
    return shown if shown and len(marked) == 1 else marked
