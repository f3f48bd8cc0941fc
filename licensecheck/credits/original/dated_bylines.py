"""Bylines of a name, a date perhaps, and the time that reading takes: "Ann Lee · 20 November 2023 · 5 min read".

A place stands before a mere date as well ("New York · 20 November 2023"), and a section's name before either: what the
page links to, or writes small in its text, is nobody's name.
"""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author
from licensecheck.credits.names.byline_dates import is_date, is_reading_time
from licensecheck.credits.names.bylines import looks_like_person, split_byline
from licensecheck.credits.names.organisations import is_account, is_only_organisation, is_publication
from licensecheck.credits.original.fellow_authors import head_blocks
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["dated_authors"]

_LONGEST = 160
"""Characters of such a line."""

_APART = lazy_pattern(r"\s*[|·•]\s*|\s[–—-]\s|\n")


def dated_authors(document: Document) -> list[Author]:
    """Return those whom a line right below the headline names beside a date or the time that reading takes."""
    for block in head_blocks(document):
        text = document.text[block.start : block.end].strip()
        if len(text) > _LONGEST:
            continue
        parts = [part for part in _APART.split(text) if part.strip()]
        if any(map(is_reading_time, parts[1:])) and all(is_date(part) or is_reading_time(part) for part in parts[1:]):
            found = split_byline(parts[0])
            if found and all(_is_person(author) for author in found) and _is_all(parts[0], found):
                return [author for author in found if not _is_topic(document, author.name)]
    return []


def _is_person(author: Author) -> bool:
    name = author.name
    is_other = is_only_organisation(name) or is_account(name) or is_publication(name)
    return author.institution is None and looks_like_person(name) and not is_other


def _is_all(text: str, found: Sequence[Author]) -> bool:
    """Whether a text has no word but the names and those that join them."""
    rest = text
    for author in found:
        rest = rest.replace(author.name, " ", 1)
    return all(len(word) <= _LONGEST_JOINER for word in rest.split())


_LONGEST_JOINER = 3
"""Letters of "and" and "und"."""


def _is_topic(document: Document, name: str) -> bool:
    """Whether a page writes a name small, or has it as a link's words."""
    small = fold(name)
    if small in document.text:
        return True
    return any(fold(document.text[link.start : link.end]).strip() == small for link in document.links)
