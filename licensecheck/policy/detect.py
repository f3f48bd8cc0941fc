"""What a page shows of its licence and publisher, and on what evidence; and the rules that `auto` would pick.
"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.references import licence_url, parse_licence_url
from licensecheck.credits.model import Source
from licensecheck.credits.original.source import read_source
from licensecheck.credits.phrases import reserves_rights
from licensecheck.document.model import Document
from licensecheck.document.published import published
from licensecheck.errors import CouldNotCheck
from licensecheck.policy.choose import AUTO, choose
from licensecheck.policy.fault import printable
from licensecheck.policy.license_key import named

__all__ = ["detect"]

_SHOWN = 10
_OF_THE_PAGE = "no notice of the article's own; the page says that all rights are reserved"


def detect(document: Document) -> Iterator[str]:
    """Lines for people: what the page supplies for credit, where it says so, and which rule set suits it."""
    source = read_source(document)
    for label, value in _facts(document, source):
        yield printable(f"{label + ':':<12} {value or 'not found'}")
    evidence = list(_evidence(document))[:_SHOWN]
    if evidence:
        yield "Evidence of the licence:"
        yield from (f"  {printable(line)}" for line in evidence)
    yield f"{'Rules:':<12} {printable(_rules(document, source))}"


def _facts(document: Document, source: Source) -> Iterator[tuple[str, str | None]]:
    yield "Page", document.location
    yield "Address", source.url
    yield "Title", source.title
    authors = (f"{one.name} ({one.institution})" if one.institution else one.name for one in source.authors)
    yield "Authors", "; ".join(authors)
    yield "Publisher", source.publisher
    day = published(document)
    yield "Published", day.isoformat() if day else None
    yield "Licence", _licence(source)
    yield "Copyright", source.copyright_notice or (_OF_THE_PAGE if reserves_rights(fold(document.text)) else None)


def _licence(source: Source) -> str | None:
    if source.licence is None:
        return source.license_url
    address = source.license_url or licence_url(source.licence)
    return f"{named(source.licence)}, {address}" if address else named(source.licence)


def _evidence(document: Document) -> Iterator[str]:
    """Where the page names licences: in its head, in its structured data, in links readers see."""
    for url in document.metadata.license_urls:
        yield f"rel=license in the head: {url}"
    for item in document.metadata.json_ld:
        if isinstance(item.get("license"), str):
            yield f"JSON-LD license: {item['license']}"
    for link in document.links:
        licence = parse_licence_url(link.url)
        if licence is not None:
            place = document.place(link.start)
            where = " (a picture's)" if link.in_image_credit else ""
            yield f"line {place.line}, column {place.column}: link to {named(licence)}{where}, {link.url}"


def _rules(document: Document, source: Source) -> str:
    try:
        choice = choose(AUTO, source, document)
    except CouldNotCheck as error:
        return str(error).partition(": ")[2]
    return f"{choice.rule_set.id} ({choice.why})"
