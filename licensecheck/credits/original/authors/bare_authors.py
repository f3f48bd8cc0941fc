"""Authors of a line below the headline that only names them, with what else a byline has: "Ann Lee, University of
Aarhus", "Ann Lee · 20 November 2023 · 5 min read".

A place stands before a mere date as well ("New York · 20 November 2023"), and a section's name before either: what the
page links to, or writes small in its text, is nobody's name.
"""

from __future__ import annotations

from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author
from licensecheck.credits.names.organisations import is_account, is_only_organisation, is_publication
from licensecheck.credits.original.authors.fellow_authors import head_blocks
from licensecheck.document.model import Document

__all__ = ["bare_authors"]


def bare_authors(document: Document) -> list[Author]:
    """Return those whom a line right below the headline names beside their work or the time that reading takes."""
    for block in head_blocks(document):
        text = document.text[block.start : block.end]
        found = bare_byline(text)
        if found is not None and found.is_certain:
            authors = {author.name: author for author in split_byline(text)}
            people = [authors.get(name) or Author(name=name) for name in found.names]
            return people if all(_is_person(document, author.name) for author in people) else []
    return []


def _is_person(document: Document, name: str) -> bool:
    is_other = is_only_organisation(name) or is_account(name) or is_publication(name)
    return not is_other and not _is_topic(document, name)


def _is_topic(document: Document, name: str) -> bool:
    """Whether a page writes a name small, or has it as a link's words."""
    small = fold(name)
    if small in document.text:
        return True
    return any(fold(document.text[link.start : link.end]).strip() == small for link in document.links)
