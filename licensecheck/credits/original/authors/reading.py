"""The original's authors, with their institutions and pages."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.bylines.reading import looks_like_person
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.original.authors.byline_places import PROFILE
from licensecheck.credits.original.authors.bylines_instead import shown_instead
from licensecheck.credits.original.authors.fellow_authors import fellow_authors
from licensecheck.credits.original.authors.given_authors import given_authors, without_own_house
from licensecheck.credits.original.authors.named_together import named_together
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.model import PRINTED, SOFT_HYPHEN, Document, Link

__all__ = ["read_authors"]

_MOST_AUTHORS = 50
_MOST_NAMES = 200
"""Names that are compared with one another, several of which may be one author's: each is with all before it."""


def read_authors(document: Document, publisher: str | None = None) -> tuple[Author, ...]:
    """Return the authors that a page names; an organisation where no person is given, or that wrote with people."""
    given = given_authors(document)
    authors = given.authors
    houses = given.sites | ({fold(publisher)} if publisher else set())
    people = [author for author in authors if _is_person(author, given.persons)]
    if any(fold(author.name) in given.persons or fold(author.name) not in houses for author in people):
        shown = shown_instead(document, people, houses)
        named = [author for author in people if not is_only_organisation(author.name)] or people
        fellows = (*named_together(document, named, given.sites), *fellow_authors(document, named))
        authors = shown or [*authors, *fellows, *given.groups]
    else:
        authors = _shown(document, given.sites) or authors or given.organisations
    told = given.persons | {fold(group.name) for group in given.groups}
    authors = [a for a in _distinct(authors[:_MOST_NAMES]) if fold(a.name) in told or not is_account(a.name)]
    people = [a for a in authors if _may_be_person(a, told)]
    people = [a for a in people if fold(a.name) in told or fold(a.name) not in given.sites]
    completed = (_completed(author, document) for author in (people or authors)[:_MOST_AUTHORS])
    return tuple(_undivided(without_own_house(author, given.sites)) for author in completed)


def _shown(document: Document, sites: frozenset[str]) -> list[Author]:
    # The metadata of most pages names a person.
    from licensecheck.credits.original.authors.shown_authors import shown_authors

    return shown_authors(document, sites)


def _undivided(author: Author) -> Author:
    """An author in whose name and institution no word shows where a line's end divided it."""
    institution = author.institution
    if SOFT_HYPHEN in author.name or (institution and SOFT_HYPHEN in institution):
        return author._replace(
            name=author.name.replace(SOFT_HYPHEN, ""),
            institution=institution.replace(SOFT_HYPHEN, "") if institution else None,
        )
    return author


def _is_person(author: Author, persons: frozenset[str]) -> bool:
    """Whether a name is a person's in full; an account's ("admin", "Multiple Authors") is none."""
    return looks_like_person(author.name) and not is_account(author.name) and _may_be_person(author, persons)


def _may_be_person(author: Author, persons: frozenset[str]) -> bool:
    name = author.name
    return fold(name) in persons or not is_only_organisation(name)


def _distinct(authors: Iterable[Author]) -> list[Author]:
    found: list[Author] = []
    for author in authors:
        if any(fold(author.name).endswith(f" {fold(a.name)}") for a in found if " " in a.name):
            continue        # "All articles of Ann Lee", beside Ann Lee
        index = next((i for i, a in enumerate(found) if same_person(a.name, author.name) is Said.YES), None)
        if index is None:
            found.append(author)
        elif found[index].institution is None or found[index].url is None:
            old = found[index]
            found[index] = old._replace(
                institution=old.institution or author.institution, url=old.url or author.url
            )
    return found


def _completed(author: Author, document: Document) -> Author:
    """Add the page and institution that the text gives beside the author's name."""
    if author.url is not None and author.institution is not None:
        return author
    if document.format in PRINTED and author.institution is None:
        from licensecheck.credits.original.authors.printed_bylines import box_authors

        sidebar = next(
            (a for a in box_authors(document) if same_person(author.name, a.name) is Said.YES), None
        )
        return author._replace(institution=author.institution or (sidebar.institution if sidebar else None))
    for link in document.links:
        if (
            link.end > link.start
            and ("author" in link.rel or PROFILE.search(link.href))
            and _names(document, link, author)
        ):
            from licensecheck.credits.original.authors.institutions_beside import institution_of

            institution = author.institution or institution_of(document, link)
            return author._replace(url=author.url or link.url, institution=institution or None)
    return author


def _names(document: Document, link: Link, author: Author) -> bool:
    return same_person(author.name, words_of(document, link)) is Said.YES
