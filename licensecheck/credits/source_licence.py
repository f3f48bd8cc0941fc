"""The original's licence and copyright notice, as its page states them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from licensecheck.credits.folding import fold
from licensecheck.credits.licences import (
    licence_element,
    licence_in_badge,
    licence_in_words,
    licence_of_icons,
    licence_url,
    licences_in_words,
    parse_licence_url,
)
from licensecheck.credits.model import Licence
from licensecheck.credits.phrases import (
    ARTICLE_WORDS,
    is_licence_sentence,
    is_picture_credit,
    is_site_wide,
)
from licensecheck.credits.structured import article_object, text_of
from licensecheck.document.link_list import addressed, related
from licensecheck.document.model import Document, Link
from licensecheck.lazy_pattern import lazy_pattern

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
    "reative",
    "REATIVE",
    "CC",
    "cc by",
    "cc-by",
    "cc0",
    "eriv",
    "ERIV",
    "earbeitung",
    "odification",
    "🅭",
    "改",
    "변경",
)
"""Letters of which some stand in every naming of a licence, in the text as written."""
_MOST_PLACES = 200
_LONGEST = 1500
_LONGEST_LINE = 160
"""Characters of a licence line that does not say what it is about; longer ones are prose about licences."""
_OF_THE_ARTICLE, _BARE, _OF_THE_SITE, _PROSE = range(4)
Statement = tuple[Licence, str | None]
_SPDX = lazy_pattern(r"cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)(?:-([a-z]{2,8}))?", re.IGNORECASE)


def licence_of_name(name: str) -> Licence | None:
    """The licence of an address, an SPDX identifier or a name as people write it."""
    spdx = _SPDX.fullmatch(name.strip())
    if spdx:
        return Licence(spdx[1].lower(), spdx[2], spdx[3].lower() if spdx[3] else None)
    addressed = parse_licence_url(name)
    if addressed is not None:
        return addressed
    wording = licence_in_words(name)
    return wording.licence if wording else None


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


def _statements(document: Document) -> Iterator[Statement]:
    """What the page states, the most binding first."""
    given = text_of(article_object(document).get("license"))
    yield from _addressed([*([given] if given else []), *document.metadata.license_urls])
    lines = sorted(_in_text(document), key=lambda line: line[0])
    yield from (statement for rank, statement in lines if rank == _OF_THE_ARTICLE)
    links = [link for link in related(document.links, "license") if not link.in_image_credit]
    yield from _addressed([link.url for link in links])
    values = (document.metadata.meta.get(key) for key in _META)
    yield from _addressed([value for value in values if value])
    yield from (statement for rank, statement in lines if rank == _BARE)
    yield from _badges(document)
    yield from (statement for rank, statement in lines if rank == _OF_THE_SITE)


def _addressed(values: list[str]) -> Iterator[Statement]:
    for value in values:
        licence = licence_of_name(value)
        if licence is not None:
            yield licence, value if parse_licence_url(value) else None


def _in_text(document: Document) -> Iterator[tuple[int, Statement]]:
    """Lines that speak of a licence, by words or links; credits of pictures are none."""
    linked: dict[int, list[Link]] = {}
    starts = [block.start for block in document.blocks]
    for index in addressed(document.links, ("creativecommons",)):
        link = document.links[index]
        linked.setdefault(bisect_right(starts, link.start) - 1, []).append(link)
    for index in sorted({*linked, *_naming_blocks(document.text, starts)} - {-1}):
        block = document.blocks[index]
        if block.end - block.start > _LONGEST or block.tag in ("figcaption", "figure"):
            continue
        text = " ".join(fold(document.text[block.start : block.end]).split())
        if is_licence_sentence(text) and (rank := _rank(text)) != _PROSE:
            yield from ((rank, statement) for statement in _in_line(text, linked.get(index, [])))


def _naming_blocks(text: str, starts: list[int]) -> Iterator[int]:
    for needle in _NEEDLES:
        at = text.find(needle)
        for _ in range(_MOST_PLACES):
            if at < 0:
                break
            yield bisect_right(starts, at) - 1
            at = text.find(needle, at + len(needle))


def _rank(text: str) -> int:
    if is_site_wide(text):
        return _OF_THE_SITE
    if ARTICLE_WORDS.search(text):
        return _OF_THE_ARTICLE
    return _BARE if len(text) <= _LONGEST_LINE else _PROSE


def _in_line(text: str, links: list[Link]) -> Iterator[Statement]:
    if is_picture_credit(text):
        return
    for link in links:
        licence = parse_licence_url(link.url)
        if licence is not None and not link.in_image_credit:
            yield licence, link.url
    for wording in licences_in_words(text):
        if wording.licence is not None:
            yield wording.licence, None


def _badges(document: Document) -> Iterator[Statement]:
    icons: list[str] = []
    for embed in document.embeds:
        if embed.tag != "img":
            continue
        element = licence_element(embed.url)
        if element:
            icons.append(element)
            continue
        licence = parse_licence_url(embed.url) or licence_in_badge(embed.alt)
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
