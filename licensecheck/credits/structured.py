"""What a page's JSON-LD says of its article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from licensecheck.credits.folding import word_set
from licensecheck.document.model import Document

__all__ = ["article_object", "is_organisation_object", "items", "name_of", "resolve_reference", "text_of"]

_ARTICLES = word_set("""
    newsarticle article blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle
    backgroundnewsarticle reviewnewsarticle scholarlyarticle techarticle report posting
    socialmediaposting satiricalarticle medicalscholarlyarticle liveblogposting creativework
""")
_EMPTY: Mapping[str, Any] = {}
_LONGEST = 2000


def article_object(document: Document) -> Mapping[str, Any]:
    """The JSON-LD object of the page's article, empty where there is none."""
    fallback: Mapping[str, Any] = _EMPTY
    for item in document.metadata.json_ld:
        if _types(item) & _ARTICLES:
            return item
        if not fallback and ("headline" in item or "author" in item):
            fallback = item
    return fallback


def _types(item: Mapping[str, Any]) -> frozenset[str]:
    given = item.get("@type")
    names = given if isinstance(given, list) else [given]
    return frozenset(str(n).rsplit("/", 1)[-1].lower() for n in names)


def is_organisation_object(value: object) -> bool:
    """Whether an object says of itself that it is an organisation."""
    return isinstance(value, dict) and any("organi" in one for one in _types(value))


def items(value: object) -> Iterator[object]:
    """The values of a property that may hold one or several."""
    if isinstance(value, list):
        for one in value[:100]:
            yield from items(one) if isinstance(one, list) else (one,)
    elif value is not None:
        yield value


def text_of(value: object) -> str | None:
    """A property's first text, `None` where it holds none."""
    for one in items(value):
        given = one.get("@value") or one.get("@id") or one.get("url") if isinstance(one, dict) else one
        if isinstance(given, str) and given.strip():
            return _plain(given)
    return None


def name_of(value: object) -> str | None:
    """The name of a person or organisation given as text or as an object."""
    for one in items(value):
        name = one.get("name") or one.get("legalName") if isinstance(one, dict) else one
        found = name[0] if isinstance(name, list) and name else name
        if isinstance(found, str) and found.strip() and "://" not in found:
            return _plain(found)
    return None


def _plain(text: str) -> str:
    """A value's words; content systems write character references into JSON-LD, where they mean nothing."""
    return " ".join((unescape(text[:_LONGEST]) if "&" in text else text[:_LONGEST]).split())


def resolve_reference(document: Document, value: object) -> object:
    """The object that an `{"@id": …}` points to on the same page."""
    if isinstance(value, dict) and set(value) <= {"@id", "@type"} and "@id" in value:
        for item in document.metadata.json_ld:
            if item.get("@id") == value["@id"] and "name" in item:
                return item
    return value
