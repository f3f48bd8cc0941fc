"""The original's licence and copyright notice, as its page states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from licensecheck.credits.folding import fold
from licensecheck.credits.licences import (
    licence_element,
    licence_in_words,
    licence_of_icons,
    licence_url,
    licences_in_words,
    parse_licence_url,
)
from licensecheck.credits.model import Licence
from licensecheck.credits.phrases import is_licence_sentence, is_picture_credit
from licensecheck.credits.structured import article_object, text_of
from licensecheck.document.model import Document, Link

__all__ = ["licence_of_name", "read_copyright_notice", "read_licence"]

_META = (
    "dcterms.license",
    "dc.rights",
    "dcterms.rights",
    "dc.rights.license",
    "copyright",
    "rights",
    "license",
    "cc:license",
)
_NEEDLES = (
    "Creative",
    "creative",
    "CREATIVE",
    "CC",
    "cc",
    "Cc",
    "eriv",
    "earbeitung",
    "odification",
    "🅭",
    "改",
    "변경",
)
"""Letters of which some stand in every naming of a licence, in the text as written."""
_LONGEST = 1500
_SPDX = re.compile(r"cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)(?:-([a-z]{2,8}))?", re.IGNORECASE)


def licence_of_name(name: str) -> Licence | None:
    """The licence of an address, an SPDX identifier or a name as people write it."""
    spdx = _SPDX.fullmatch(name.strip())
    if spdx:
        return Licence(spdx[1].lower(), spdx[2], spdx[3].lower() if spdx[3] else None)
    wording = licence_in_words(name)
    return parse_licence_url(name) or (wording.licence if wording else None)


def read_licence(document: Document) -> tuple[Licence | None, str | None]:
    """The licence of the page's article and its address; both `None` where the page states none."""
    vague: Licence | None = None
    for licence, address in _statements(document):
        if licence.version is not None:
            if vague is None or vague.unit == licence.unit:
                return licence, address or licence_url(licence)
        else:
            vague = vague or licence
    return vague, None


def _statements(document: Document) -> Iterator[tuple[Licence, str | None]]:
    """What the page states, the most binding first."""
    given = text_of(article_object(document).get("license"))
    addresses = [given] if given else []
    addresses += document.metadata.license_urls
    addresses += [link.url for link in document.links if "license" in link.rel and not link.in_image_credit]
    for address in addresses:
        licence = parse_licence_url(address) or licence_of_name(address)
        if licence is not None:
            yield licence, address if parse_licence_url(address) else None
    for key in _META:
        value = document.metadata.meta.get(key)
        licence = licence_of_name(value) if value else None
        if licence is not None and value is not None:
            yield licence, value if parse_licence_url(value) else None
    yield from _in_text(document)
    yield from _badges(document)


def _in_text(document: Document) -> Iterator[tuple[Licence, str | None]]:
    """Lines that speak of a licence, by words or links; credits of pictures are none."""
    linked = {link.start: link for link in document.links if "creativecommons" in link.href.lower()}
    if not linked and not any(needle in document.text for needle in _NEEDLES):
        return
    for block in document.blocks:
        if block.end - block.start > _LONGEST or block.tag in ("figcaption", "figure"):
            continue
        words = document.text[block.start : block.end]
        links = [link for start, link in linked.items() if block.start <= start < block.end]
        if links or any(needle in words for needle in _NEEDLES):
            yield from _in_line(" ".join(fold(words).split()), links)


def _in_line(text: str, links: list[Link]) -> Iterator[tuple[Licence, str | None]]:
    if is_picture_credit(text) or not is_licence_sentence(text):
        return
    for link in links:
        licence = parse_licence_url(link.url)
        if licence is not None and not link.in_image_credit:
            yield licence, link.url
    for wording in licences_in_words(text):
        if wording.licence is not None:
            yield wording.licence, None


def _badges(document: Document) -> Iterator[tuple[Licence, str | None]]:
    icons: list[str] = []
    for embed in document.embeds:
        if embed.tag != "img":
            continue
        element = licence_element(embed.url)
        if element:
            icons.append(element)
            continue
        licence = parse_licence_url(embed.url)
        if licence is None and embed.alt and len(embed.alt) < 80:
            wording = licence_in_words(embed.alt)
            licence = wording.licence if wording else None
        if licence is not None:
            yield licence, None
    row = licence_of_icons(icons)
    if row is not None:
        yield row, None


def read_copyright_notice(document: Document, article: Mapping[str, Any]) -> str | None:
    """The copyright notice that the page gives for its article; a site's footer is not one."""
    notice = text_of(article.get("copyrightNotice"))
    if notice:
        return notice
    return text_of(document.metadata.meta.get("dcterms.rightsholder"))
