"""The original's authors, with their institutions and pages."""

from __future__ import annotations

from collections.abc import Iterable
from html import unescape

from licensecheck.credits.bylines import is_account, is_organisation, looks_like_person, split_byline
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author, Said
from licensecheck.credits.names import same_person
from licensecheck.credits.printed_bylines import box_authors, printed_authors
from licensecheck.credits.structured import (
    article_object,
    is_organisation_object,
    items,
    name_of,
    resolve_reference,
    text_of,
)
from licensecheck.credits.visible_bylines import LONGEST_BYLINE, PROFILE, label_of, visible_authors
from licensecheck.document.model import Document, Format, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_authors"]

_META = (
    "citation_author",
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "byline",
    "twitter:creator:name",
    "authors",
    "cxenseparse:author",
)
_MOST_AUTHORS = 50


def read_authors(document: Document) -> tuple[Author, ...]:
    """Return the authors that a page names; an organisation only where no person is given."""
    given, organisations = _structured(document)
    authors = given or _from_meta(document) or _from_front_matter(document)
    if not any(looks_like_person(a.name) and not is_organisation(a.name) for a in authors):
        visible = visible_authors(document) or box_authors(document)
        authors = visible or printed_authors(document) or authors or organisations
    authors = [a for a in _distinct(authors) if not is_account(a.name)]
    people = [a for a in authors if not is_organisation(a.name)]
    return tuple(_completed(a, document) for a in (people or authors)[:_MOST_AUTHORS])


def _structured(document: Document) -> tuple[list[Author], list[Author]]:
    """The authors in the page's JSON-LD: people, or what may be people, and organisations."""
    article = article_object(document)
    people: list[Author] = []
    organisations: list[Author] = []
    for given in items(article.get("author") or article.get("creator")):
        value = resolve_reference(document, given)
        (organisations if is_organisation_object(value) else people).extend(_of_value(value))
    return people, organisations


def _of_value(value: object) -> Iterable[Author]:
    if isinstance(value, str):
        return _named(unescape(value))
    name = name_of(value) if isinstance(value, dict) else None
    if not isinstance(value, dict) or not name:
        return ()
    affiliation = value.get("affiliation") or value.get("worksFor") or value.get("memberOf")
    url = text_of(value.get("url")) or text_of(value.get("sameAs"))
    return _named(name, institution=name_of(affiliation), url=url)


def _named(text: str, institution: str | None = None, url: str | None = None) -> Iterable[Author]:
    """One name, or several written into one value ("A, B and C")."""
    text = " ".join(text.split())
    if "@" in text:
        text = _EMAIL.sub(" ", text).strip(" ,;()<>")
    if not text or "://" in text or text.startswith(("@", "{", "[")):
        return ()
    split = split_byline(text)
    if len(split) > 1 and same_person(text, text) is Said.YES and not _turned_round(text):
        return split
    if len(split) == 1 and split[0].institution and institution is None:
        return (split[0]._replace(url=url),)
    return (
        Author(
            name=split[0].name if split and institution is None else text, institution=institution, url=url
        ),
    )


_EMAIL = lazy_pattern(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
"""An e-mail address, which some systems write beside a name ("Ann Lee, ann@paper.example")."""


def _turned_round(text: str) -> bool:
    """Whether "Smith, John" is one name: a single word before the one comma."""
    before, comma, after = text.partition(",")
    return bool(comma) and "," not in after and len(before.split()) == 1 and len(after.split()) <= 3


def _from_meta(document: Document) -> list[Author]:
    for key in _META:
        value = document.metadata.meta.get(key)
        if value:
            found = list(_named(value))
            if found:
                return found
    return []


def _from_front_matter(document: Document) -> list[Author]:
    front_matter = document.metadata.front_matter or {}
    for key in ("authors", "author", "byline", "by"):
        found: list[Author] = []
        for value in items(front_matter.get(key)):
            if isinstance(value, dict) and name_of(value):
                institution = name_of(value.get("institution") or value.get("affiliation"))
                found.append(
                    Author(name=name_of(value) or "", institution=institution, url=text_of(value.get("url")))
                )
            elif isinstance(value, str):
                found.extend(_named(value))
        if found:
            return found
    return []


def _distinct(authors: Iterable[Author]) -> list[Author]:
    found: list[Author] = []
    for author in authors:
        if any(fold(author.name).endswith(f" {fold(a.name)}") for a in found if " " in a.name):
            continue        # "All articles of Ann Lee", beside Ann Lee
        index = next((i for i, a in enumerate(found) if fold(a.name) == fold(author.name)), None)
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
    if document.format in (Format.TEXT, Format.PDF) and author.institution is None:
        sidebar = next(
            (a for a in box_authors(document) if same_person(author.name, a.name) is Said.YES), None
        )
        return author._replace(institution=author.institution or (sidebar.institution if sidebar else None))
    links = document.links
    for index, link in enumerate(links):
        if (
            link.end > link.start
            and ("author" in link.rel or PROFILE.search(link.href))
            and _names(document, link, author)
        ):
            following = next(
                (
                    n
                    for n in links[index + 1 : index + 4]
                    if "/institutions/" in n.href and n.start - link.end < 200
                ),
                None,
            )
            institution = author.institution or (
                label_of(document, following) if following else _beside(document, link)
            )
            return author._replace(url=author.url or link.url, institution=institution or None)
    return author


def _names(document: Document, link: Link, author: Author) -> bool:
    return same_person(author.name, label_of(document, link)) is Said.YES


def _beside(document: Document, link: Link) -> str | None:
    """The institution that follows a linked name in its byline."""
    block = next((b for b in document.blocks if b.start <= link.start < b.end), None)
    if block is None or block.end - block.start > LONGEST_BYLINE:
        return None
    label = label_of(document, link)
    found = split_byline(document.text[block.start : block.end])
    return next((a.institution for a in found if same_person(a.name, label) is Said.YES), None)
