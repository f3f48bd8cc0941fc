"""Authors whom a row of lines or items, or a box, names together with those who are known."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import is_among
from licensecheck.credits.original.authors.author_rows import row_authors
from licensecheck.credits.original.authors.given_authors import without_own_house
from licensecheck.credits.original.authors.item_authors import item_authors
from licensecheck.document.model import Document

__all__ = ["named_together"]


def named_together(document: Document, people: list[Author], sites: frozenset[str]) -> list[Author]:
    """Return those whom a row, a list of items or a box names with all of `people`, with their institutions.

    `sites` are the folded names of the page's own site, which are no institutions of its authors.
    """
    return [
        without_own_house(author, sites)
        for found in _lists(document, people)
        if all(is_among(author, found) for author in people)
        for author in found
    ]


def _lists(document: Document, people: list[Author]) -> Iterator[list[Author]]:
    yield item_authors(document)
    rows = row_authors(document, people)
    if rows:
        yield rows
    else:
        from licensecheck.credits.original.authors.about_boxes import about_authors

        yield about_authors(document)
