"""The original's licence and copyright notice, as its page states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from licensecheck.credits.folding import folded
from licensecheck.credits.licences import (
    licence_in_words, licence_of_icons, licence_element, licence_url, licences_in_words, parse_licence_url,
)
from licensecheck.credits.model import Licence
from licensecheck.credits.phrases import is_licence_sentence, is_picture_credit
from licensecheck.credits.structured import article_object, text_of
from licensecheck.document.model import Document

__all__ = ["licence_of_name", "read_copyright_notice", "read_licence"]

_META = ("dcterms.license", "dc.rights", "dcterms.rights", "dc.rights.license", "copyright", "rights", "license", "cc:license")
_SPDX = re.compile(r"cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)(?:-([a-z]{2,8}))?", re.I)


def licence_of_name(name: str) -> Licence | None:
    """The licence of an address, an SPDX identifier or a name as people write it."""
    spdx = _SPDX.fullmatch(name.strip())
    if spdx:
        return Licence(spdx[1].lower(), spdx[2], spdx[3].lower() if spdx[3] else None)
    wording = licence_in_words(name)
    return parse_licence_url(name) or (wording.licence if wording else None)


def read_licence(document: Document) -> tuple[Licence | None, str | None]:
    """The licence of the page's article and the address given for it; both `None` where the page states none."""
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
    whole = folded(document.text)
    if not any(needle in whole.text for needle in ("creative commons", "cc by", "cc-by", "creativecommons", "deriv")):
        return
    linked = [(link, parse_licence_url(link.url)) for link in document.links if "creativecommons" in link.href.lower()]
    for block in document.blocks:
        if block.end - block.start > 1500 or block.tag in ("figcaption", "figure"):
            continue
        text = whole.text[whole.position(block.start):whole.position(block.end)]
        links = [(link, licence) for link, licence in linked if block.start <= link.start < block.end]
        if not links and "creative commons" not in text and "cc" not in text and "deriv" not in text:
            continue
        if is_picture_credit(text) or not is_licence_sentence(text):
            continue
        for link, licence in links:
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
