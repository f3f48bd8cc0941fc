"""Which addresses an original's page gives for itself: the one to link to, and others that lead to it as well."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from licensecheck.credits.addresses import Target, classify, parse_address, same_page
from licensecheck.credits.original.structured import article_object, items, text_of
from licensecheck.document.links import resolve
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["address_of", "other_addresses"]

_DOI = lazy_pattern(r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/[^\s\"<>]{1,200})", 2)
_DOI_TAGS = (
    "citation_doi", "bepress_citation_doi", "prism.doi", "dc.identifier", "dc.identifier.doi", "dcterms.identifier",
    "doi",
)
_MOST = 10
"""Addresses that one page gives for itself, at most."""


def address_of(document: Document) -> str | None:
    """The address the page gives for itself; the one it was fetched from when it names none."""
    own = parse_address(document.url) if document.url else None
    for candidate in _given(document):
        address = parse_address(candidate)
        # A canonical link to the site's root, from an article's page, is a template's mistake.
        if address is not None and not (
            address.path == "/" and not address.query and own is not None and own.path != "/"
        ):
            return candidate
    return document.url


def other_addresses(document: Document, url: str | None, home: str | None) -> tuple[str, ...]:
    """The addresses that the page gives for itself beside `url`: short ones, that of its AMP form, its DOI.

    Templates give the site's home page or a section's by mistake.
    """
    known = [address for address in (parse_address(url or ""),) if address is not None]
    site, found = parse_address(home or ""), []
    for given in islice(_all_given(document), _MOST):
        candidate = resolve(given, url)
        address = parse_address(candidate)
        if address is None or (address.path == "/" and not address.query):
            continue
        if any(same_page(address, other) for other in known):
            continue
        if classify(candidate, known[0] if known else None, site) not in (Target.HOME, Target.PAGE):
            known.append(address)
            found.append(candidate)
    return tuple(found)


def _all_given(document: Document) -> Iterator[str]:
    yield from document.metadata.other_addresses
    yield from (f"https://doi.org/{doi}" for doi in dict.fromkeys(_dois(document)))
    yield from _given(document)


def _given(document: Document) -> Iterator[str]:
    """What the page says its address is, the surest first."""
    meta, article = document.metadata.meta, article_object(document)
    main = article.get("mainEntityOfPage")
    candidates = (
        document.metadata.canonical,
        meta.get("og:url"),
        text_of(article.get("url")),
        text_of(main.get("@id")) if isinstance(main, dict) else text_of(main),
        document.url,
        *_front_matter_addresses(document),
    )
    yield from (candidate for candidate in candidates if candidate)


def _dois(document: Document) -> Iterator[str]:
    """The article's digital object identifier as the page gives it to machines; one in its text may be a study's."""
    article = article_object(document)
    given = [document.metadata.meta.get(tag, "") for tag in _DOI_TAGS]
    for key in ("identifier", "sameAs"):
        for one in islice(items(article.get(key)), _MOST):
            value = one.get("value") if isinstance(one, dict) else one
            given.append(value if isinstance(value, str) else "")
    found = (_DOI.fullmatch(one.strip()) for one in given if one)
    yield from (match[1] for match in found if match is not None)


def _front_matter_addresses(document: Document) -> list[str]:
    front_matter = document.metadata.front_matter or {}
    keys = (
        "canonical_url",
        "canonical",
        "canonicalurl",
        "url",
        "permalink",
        "source_url",
        "source",
        "original_url",
    )
    lowered = {str(key).lower(): value for key, value in front_matter.items()}
    return [lowered[key] for key in keys if isinstance(lowered.get(key), str)]
