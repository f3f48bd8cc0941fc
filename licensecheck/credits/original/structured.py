"""What a page's JSON-LD says of its article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from turbohtml import unescape

from licensecheck.credits.addresses import Address, parse_address, same_page
from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "article_object",
    "is_organisation_object",
    "is_person_object",
    "items",
    "may_be_article_type",
    "name_of",
    "publisher_object",
    "resolve_reference",
    "text_of",
    "types_of",
]

_ARTICLES = word_set("""
    newsarticle article blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle
    backgroundnewsarticle reviewnewsarticle scholarlyarticle techarticle report posting
    socialmediaposting satiricalarticle medicalscholarlyarticle liveblogposting creativework
""")
_MAY_BE_THE_ARTICLE = word_set("""
    webpage itempage thing review criticreview claimreview mediareview howto recipe guide learningresource
    advertisercontentarticle askpublicnewsarticle specialannouncement statement thesis shortstory poem
""")
"""What an article is given as, too. A book, a picture, a film, a quotation or a comment on a page is another's work."""
_BEFORE_SITE = lazy_pattern(r" [|–—-] ")
_EMPTY: Mapping[str, Any] = {}
_LONGEST = 2000


def article_object(document: Document) -> Mapping[str, Any]:
    """The JSON-LD object of the page's article, empty where there is none.

    Pages describe the pieces they point to as well: the one at the page's address is meant, or else the one under the
    page's headline, or else the first.
    """
    articles = [item for item in document.metadata.json_ld if types_of(item) & _ARTICLES]
    if len(articles) > 1:
        return _of_address(articles, document) or _of_headline(articles, document) or articles[0]
    if articles:
        return articles[0]
    return next(filter(_may_be_the_article, document.metadata.json_ld), _EMPTY)


def _may_be_the_article(item: Mapping[str, Any]) -> bool:
    """Whether an object that is not called an article may be one: it has its properties, and no other work's type."""
    return ("headline" in item or "author" in item) and (
        "@type" not in item or not _MAY_BE_THE_ARTICLE.isdisjoint(types_of(item))
    )


def _of_address(articles: list[Mapping[str, Any]], document: Document) -> Mapping[str, Any] | None:
    metadata = document.metadata
    given = (metadata.canonical, metadata.meta.get("og:url"), document.url)
    pages = [page for page in map(parse_address, filter(None, given)) if page is not None and page.path != "/"]
    described = (one for one in articles if "author" in one or "headline" in one)
    return next((one for one in described if _is_at(one, pages)), None)


def _is_at(article: Mapping[str, Any], pages: list[Address]) -> bool:
    for key in ("url", "mainEntityOfPage", "@id"):
        text = _reference(article.get(key))
        address = parse_address(text) if text else None
        if address is not None and any(same_page(address, page) for page in pages):
            return True
    return False


def _reference(value: object) -> str | None:
    """The address that a property gives as text or as an object."""
    if isinstance(value, dict):
        return text_of(value.get("@id")) or text_of(value.get("url"))
    return text_of(value)


def _of_headline(articles: list[Mapping[str, Any]], document: Document) -> Mapping[str, Any] | None:
    metadata = document.metadata
    given = filter(None, (*metadata.headings, metadata.meta.get("og:title"), metadata.title))
    whole = [fold_line(title) for title in given]
    titles = {*whole, *(_BEFORE_SITE.split(title, maxsplit=1)[0] for title in whole)}
    return next((one for one in articles if fold(text_of(one.get("headline")) or "") in titles), None)


def may_be_article_type(names: str) -> bool:
    """Whether one of a markup's type names may be an article's."""
    kinds = types_of({"@type": [name.rpartition(":")[2] for name in names.split()]})
    return not kinds.isdisjoint(_ARTICLES | _MAY_BE_THE_ARTICLE)


def types_of(item: Mapping[str, Any]) -> frozenset[str]:
    """The names of an object's types, in small letters, without the vocabulary's address."""
    given = item.get("@type")
    names = given if isinstance(given, list) else [given]
    return frozenset(str(n).rsplit("/", 1)[-1].lower() for n in names)


def is_organisation_object(value: object) -> bool:
    """Whether an object says of itself that it is an organisation."""
    return isinstance(value, dict) and any("organi" in one for one in types_of(value))


def is_person_object(value: object) -> bool:
    """Whether an object says of itself that it is a person."""
    return isinstance(value, dict) and "person" in types_of(value)


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
        name = one.get("name") or one.get("legalName") or _name_in_parts(one) if isinstance(one, dict) else one
        found = name[0] if isinstance(name, list) and name else name
        if isinstance(found, str) and found.strip() and "://" not in found:
            return _plain(found)
    return None


def _name_in_parts(person: Mapping[str, Any]) -> str:
    return " ".join(filter(None, (text_of(person.get(part)) for part in ("givenName", "familyName"))))


def _plain(text: str) -> str:
    """A value's words; content systems write character references into JSON-LD, where they mean nothing."""
    return " ".join((unescape(text[:_LONGEST]) if "&" in text else text[:_LONGEST]).split())


def resolve_reference(document: Document, value: object) -> object:
    """A property's object together with what the page says elsewhere of the `@id` that it has."""
    if isinstance(value, dict) and "@id" in value:
        for item in document.metadata.json_ld:
            if item is not value and item.get("@id") == value["@id"] and "name" in item:
                return {**item, **value}
    return value


def publisher_object(document: Document) -> object:
    """What the page's article says of who published it."""
    article = article_object(document)
    given = (article.get(key) for key in ("publisher", "sourceOrganization", "provider"))
    return resolve_reference(document, next(filter(None, given), None))
