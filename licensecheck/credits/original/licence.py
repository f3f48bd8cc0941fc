"""The original's licence and copyright notice, as its page states them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.licences.given_names import licences_given
from licensecheck.credits.licences.places import stands_in_margins
from licensecheck.credits.licences.references import (
    licence_element,
    licence_in_badge,
    licence_of_icons,
    licence_url,
    parse_licence_url,
)
from licensecheck.credits.licences.reuse_denials import is_kept_from_republication
from licensecheck.credits.model import Licence
from licensecheck.credits.original.licence_lines import Rank, Statement, licence_statements, names_nothing_else
from licensecheck.credits.original.structured import article_object, name_of, text_of, types_of
from licensecheck.document.model import Document
from licensecheck.document.picture_credits import is_tagged_caption

__all__ = ["COPYRIGHT_SIGNS", "read_copyright_notice", "read_licence"]

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


def read_licence(document: Document, holders: Sequence[str]) -> tuple[Licence | None, str | None]:
    """The licence of the page's article and its address; both `None` where the page states none, or denies it one.

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
    """What the page states, the most binding first; where it denies the article a licence, nothing counts but what it
    says of this article."""
    if is_kept_from_republication(document):
        return
    declared = [*licences_given(_declared(document))]
    if declared and names_nothing_else(document, declared[0][0].unit):
        yield from declared
        return
    lines: dict[Rank, list[Statement]] = defaultdict(list)
    for rank, statement in licence_statements(document, holders):
        lines[rank] += [statement] if statement is not None else []
    if Rank.DENIED in lines:
        yield from lines[Rank.ARTICLE]
        return
    yield from _of_article(declared, lines[Rank.ARTICLE])
    yield from lines[Rank.ARTICLES]
    yield from lines[Rank.MARKED]
    values = (document.metadata.meta.get(key) for key in _META)
    yield from licences_given([value for value in values if value])
    yield from _bare(lines[Rank.BARE])
    badges = _badges(document)
    yield from badges[False]
    yield from lines[Rank.BADGE]
    from licensecheck.credits.original.republish_dialogs import dialog_licences  # which most pages do not need

    yield from dialog_licences(document)
    yield from lines[Rank.MARGIN_ARTICLE]
    yield from lines[Rank.MARGIN_MARKED]
    yield from badges[True]
    yield from lines[Rank.MARGIN_BADGE]
    yield from lines[Rank.SITE]


def _declared(document: Document) -> list[str]:
    """What machines are told of the article's licence."""
    given = _in_json_ld(document)
    return [*([given] if given else []), *document.metadata.license_urls, *_in_front_matter(document)]


def _in_json_ld(document: Document) -> str | None:
    """The licence that the page's article has in JSON-LD, or the page: its address, or its name."""
    pages = (item for item in document.metadata.json_ld if "webpage" in types_of(item))
    given = (item.get("license") for item in (article_object(document), *pages))
    return next(filter(None, (text_of(licence) or name_of(licence) for licence in given)), None)


def _of_article(declared: Sequence[Statement], said: Sequence[Statement]) -> Iterator[Statement]:
    """What machines and readers are told of the article's licence.

    Templates say it of all pages, and sentences are misread: where the two disagree, the stricter counts.
    """
    if said and declared and _strictness(said[0]) > _strictness(declared[0]):
        yield from (*said, *declared)
    else:
        yield from (*declared, *said)


def _strictness(statement: Statement) -> tuple[bool, ...]:
    elements = statement[0].unit.split("-")
    return tuple(element in elements for element in ("nd", "nc", "sa", "by"))


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


def _badges(document: Document) -> dict[bool, list[Statement]]:
    """What badges show, by whether they stand in the page's margins; readers' comments have none of these."""
    icons: dict[bool, list[str]] = {False: [], True: []}
    found: dict[bool, list[Statement]] = {False: [], True: []}
    for embed in document.embeds:
        if embed.tag != "img":
            continue
        element = licence_element(embed.url)
        licence = None if element else parse_licence_url(embed.url) or licence_in_badge(embed.alt)
        if not (element or licence) or is_in_comment(embed.node):
            continue
        margin = stands_in_margins(embed.node)
        if element:
            icons[margin].append(element)
        elif licence is not None and not _is_in_caption(document, embed.offset):
            found[margin].append((licence, None))
    for margin, row in icons.items():
        shown = licence_of_icons(row)
        found[margin] += [(shown, None)] if shown is not None else []
    return found


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
