"""The original's licence and copyright notice, as its page states them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from licensecheck.credits.licences.references import (
    licence_element,
    licence_in_badge,
    licence_in_words,
    licence_of_icons,
    licence_url,
    parse_licence_url,
)
from licensecheck.credits.model import Licence
from licensecheck.credits.original.licence_lines import (
    BARE,
    OF_THE_ARTICLE,
    OF_THE_SITE,
    Statement,
    badge_links,
    licence_statements,
)
from licensecheck.credits.original.structured import article_object, text_of
from licensecheck.document.link_list import related
from licensecheck.document.model import Document
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["COPYRIGHT_SIGNS", "licence_of_name", "read_copyright_notice", "read_licence"]

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
COPYRIGHT_SIGNS = ("©", "opyright", "OPYRIGHT", "(c)", "(C)")
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


def read_licence(document: Document, holders: Sequence[str] = ()) -> tuple[Licence | None, str | None]:
    """The licence of the page's article and its address; both `None` where the page states none.

    `holders` are its publisher and authors, whose copyright notice may name it.
    """
    vague: Licence | None = None
    for licence, address in _statements(document, holders):
        if licence.version is not None:
            if vague is None or vague.unit == licence.unit:
                return licence, address or licence_url(licence)
        else:
            vague = vague or licence
    return vague, None


def _statements(document: Document, holders: Sequence[str]) -> Iterator[Statement]:
    """What the page states, the most binding first."""
    given = text_of(article_object(document).get("license"))
    yield from _addressed([*([given] if given else []), *document.metadata.license_urls, *_in_front_matter(document)])
    lines = sorted(licence_statements(document, holders), key=lambda line: line[0])
    yield from (statement for rank, statement in lines if rank == OF_THE_ARTICLE)
    links = [link for link in related(document.links, "license") if not link.in_image_credit]
    yield from _addressed([link.url for link in links])
    values = (document.metadata.meta.get(key) for key in _META)
    yield from _addressed([value for value in values if value])
    yield from _bare([statement for rank, statement in lines if rank == BARE])
    yield from _badges(document)
    yield from badge_links(document)
    from licensecheck.credits.original.republish_dialogs import dialog_licences  # which most pages do not need

    yield from dialog_licences(document)
    yield from (statement for rank, statement in lines if rank == OF_THE_SITE)


def _bare(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield what lines that only name a licence state; several without link or version list what licences there are."""
    loose = {licence.unit for licence, address in statements if address is None and licence.version is None}
    for licence, address in statements:
        if address is not None or licence.version is not None or len(loose) < _LISTED:
            yield licence, address


_LISTED = 3
"""Licences that lines of an article on licences name, at least."""


def _in_front_matter(document: Document) -> Iterator[str]:
    """What a post's front matter says of its licence."""
    given = document.metadata.front_matter or {}
    yield from (str(value) for key, value in given.items() if str(key).lower().startswith(("licen", "rights")))


def _addressed(values: list[str]) -> Iterator[Statement]:
    for value in values:
        licence = licence_of_name(value)
        if licence is not None:
            yield licence, value if parse_licence_url(value) else None


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
        if licence is not None and not _is_in_caption(document, embed.offset):
            yield licence, None
    row = licence_of_icons(icons)
    if row is not None:
        yield row, None


def _is_in_caption(document: Document, offset: int) -> bool:
    """Whether a badge stands among the words of a caption, and so is the picture's."""
    index = bisect_right(document.blocks, offset, key=lambda block: block.start) - 1
    block = document.blocks[index] if index >= 0 else None
    return block is not None and is_tagged_caption(block) and offset <= block.end


def read_copyright_notice(document: Document, article: Mapping[str, Any]) -> str | None:
    """The copyright notice that the page gives for its article; a site's footer and a caption are none."""
    notice = text_of(article.get("copyrightNotice")) or text_of(document.metadata.meta.get("dcterms.rightsholder"))
    if notice or not any(sign in document.text for sign in COPYRIGHT_SIGNS):
        return notice
    from licensecheck.credits.original.article_copyright import visible_notice  # which most pages do not need

    return visible_notice(document)
