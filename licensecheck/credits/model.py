"""The facts about credit: what the original supplies, and what the copy says."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from licensecheck.document.model import Place

__all__ = [
    "Author",
    "AuthorCredit",
    "Counter",
    "Credits",
    "Evidence",
    "Licence",
    "LicenceStatement",
    "Said",
    "Source",
    "SourceLink",
]


class Licence(NamedTuple):
    """A Creative Commons licence by unit ("by-nd"), version ("4.0" or None) and jurisdiction port ("us" or None)."""

    unit: str
    version: str | None = None
    jurisdiction: str | None = None


class Author(NamedTuple):
    """One author as the original names them."""

    name: str
    institution: str | None = None
    url: str | None = None


class Source(NamedTuple):
    """What the original supplies for credit. `license_assumed` says that the page does not state it itself."""

    url: str | None
    title: str | None
    authors: tuple[Author, ...]
    publisher: str | None
    publisher_url: str | None
    licence: Licence | None
    license_url: str | None
    copyright_notice: str | None
    article_id: str | None
    language: str | None


class Evidence(NamedTuple):
    """Words of a document that show something."""

    text: str
    where: str  # "copy" | "source"
    place: Place | None = None


class Said(StrEnum):
    """How far the copy says something."""

    YES = "yes"
    ALMOST = "almost"  # a person has to look: another form, an initial only, only in front matter, …
    DIFFERENTLY = "differently"  # a near but wrong form: a misspelt name
    HIDDEN = "hidden"  # only where no reader sees it
    NO = "no"


class AuthorCredit(NamedTuple):
    """Whether one author is named, linked, and with their institution."""

    author: Author
    named: Said
    linked: Said
    institution: Said | None  # None: the original names none
    evidence: tuple[Evidence, ...] = ()
    institution_evidence: tuple[Evidence, ...] = ()
    link_evidence: tuple[Evidence, ...] = ()


class SourceLink(NamedTuple):
    """A link or printed address towards the original. `target`: article | home | other-article | translation."""

    target: str
    said: Said
    evidence: Evidence


class LicenceStatement(NamedTuple):
    """A licence the copy names for the article: by words, by link, or both (no `licence`: "Creative Commons" only)."""

    licence: Licence | None
    url: str | None
    named: bool
    linked: bool
    said: Said
    evidence: Evidence


class Counter(NamedTuple):
    """A page counter that stands in the copy."""

    url: str
    article_id: str | None
    loads: bool
    evidence: Evidence


class Credits(NamedTuple):
    """What the copy says, and where."""

    authors: tuple[AuthorCredit, ...]
    publisher: Said
    publisher_evidence: tuple[Evidence, ...]
    source_links: tuple[SourceLink, ...]
    licences: tuple[LicenceStatement, ...]
    counters: tuple[Counter, ...]
    copyright_notice: Said | None  # None: the original has none
    copyright_evidence: tuple[Evidence, ...]
    relicensing: tuple[
        Evidence, ...
    ]  # rights another claims over the article: "© Copier, all rights reserved"
    excerpt_notice: Evidence | None  # "Read the full article on …", with a link to the original
    change_notice: Evidence | None  # "This article was edited for length"
    canonical: str | None
