"""Where a line stands that says nothing but a licence: its place alone tells whose it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set

from turbohtml import Element

from licensecheck.credits.counters import is_counter
from licensecheck.credits.licences.references import LICENCE_HOSTS, licence_in_badge
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Document, Embed
from licensecheck.document.nesting import ancestors
from licensecheck.document.picture_credits import is_tagged_caption, stands_in_picture

__all__ = ["belongs_to_picture", "is_below_picture", "stands_in_margins", "stands_in_site_footer"]

_SITE_FOOTERS = frozenset(("sitefooter", "pagefooter", "globalfooter", "mainfooter", "colophon", "contentinfo"))
"""What templates call the foot of all their pages; "footer" alone is also the foot of an article."""
_SIDEBARS = frozenset(("sidebar", "widget-area"))
_TINY = frozenset(("0", "1", "2"))
"""Widths and heights of images that nobody is meant to see."""


def belongs_to_picture(document: Document, index: int, known: dict[Element, bool | None]) -> bool:
    """Whether a block stands in a picture's box, or directly below a picture or its caption.

    `known` are the elements that were asked whether they are a picture's, for the lines of one page.
    """
    return stands_in_picture(document.blocks[index].node, known) or is_below_picture(document, index, known)


def is_below_picture(document: Document, index: int, known: dict[Element, bool | None]) -> bool:
    """Whether a block stands directly below a picture or its caption; `known` as above."""
    above = document.blocks[index - 1] if index else None
    if above is not None and (is_tagged_caption(above) or stands_in_picture(above.node, known)):
        return True
    return _has_picture(document, above.end if above is not None else -1, document.blocks[index].start)


def _has_picture(document: Document, start: int, end: int) -> bool:
    """Whether a picture stands behind one offset of the document, and not behind another."""
    embeds = document.embeds
    first = bisect_right(embeds, start, key=_offset)
    last = bisect_right(embeds, end, key=_offset)
    return any(map(_is_picture, embeds[first:last]))


def _offset(embed: Embed) -> int:
    return embed.offset


def _is_picture(embed: Embed) -> bool:
    if embed.tag != "img" or is_counter(embed):
        return False
    if {embed.attributes.get("width"), embed.attributes.get("height")} & _TINY:
        return False
    return not any(map(embed.url.lower().__contains__, LICENCE_HOSTS)) and licence_in_badge(embed.alt) is None


def stands_in_site_footer(node: Element | None, around_article: Set[Element] = frozenset()) -> bool:
    """Whether a block's element stands in the foot of the site's pages, and not in that of the article.

    `around_article` are elements that hold the article, as far as they are known.
    """
    for element in ancestors(node):
        if element in around_article:
            return False
        if _is_footer(element):
            return True
    return False


def stands_in_margins(node: Element | None) -> bool:
    """Whether an element stands in the foot of the site's pages, or beside what is main in them."""
    return stands_in_site_footer(node) or any(map(_is_beside, ancestors(node)))


def _is_beside(element: Element) -> bool:
    named = f"{element.attr('class') or ''} {element.attr('id') or ''}".lower().split()
    if element.tag != "aside" and _SIDEBARS.isdisjoint(named):
        return False
    return element.tag != "body" and not any(one.tag in ("article", "main") for one in ancestors(element))


def _is_footer(element: Element) -> bool:
    if element.attr("role") == "contentinfo" or not names_of(element).isdisjoint(_SITE_FOOTERS):
        return True
    is_named = element.tag == "footer" or (element.attr("id") or "").strip().lower() == "footer"
    return is_named and not any(one.tag in ("article", "main") for one in ancestors(element))
