"""The links of a page: addresses resolved, and whether a licence link is a picture's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urljoin

from turbohtml import Element

from licensecheck.document.model import Link

__all__ = ["LinkMark", "read_links", "resolve"]

_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_ORIGIN = re.compile(r"https?://[^/?#]*", re.IGNORECASE)
_PICTURE = re.compile(
    r"(?<![a-z])(?:caption|figure|photo|image|img|picture|bild|foto|legende|fotograf)", re.IGNORECASE
)
"""What wrappers of captions and picture credits are called; "credit" alone is a credit line's name as
well."""

_CAPTION_LENGTH = 400
"""Characters up to which a wrapper named so is a caption; a longer one is an article with pictures in it."""

_PICTURE_REACH = 3
"""Ancestors asked whether they belong to a picture: the caption's own wrapper, its line, and the figure."""


class LinkMark:
    """An `<a>` met in the walk: the element and the offsets of its words."""

    __slots__ = ("element", "end", "start")

    def __init__(self, element: Element, start: int) -> None:
        self.element, self.start, self.end = element, start, start


@lru_cache(maxsize=64)
def _origin(base: str) -> str | None:
    match = _ORIGIN.match(base)
    return match[0] if match else None


def resolve(href: str, base: str | None) -> str:
    """Return `href` as an absolute address where `base` allows; what cannot be resolved comes back as
    written."""
    if not href.isprintable() or href[:1] == " " or href[-1:] == " ":
        href = href.strip().replace("\n", "").replace("\t", "")
    if href.startswith(("https://", "http://")) or _ABSOLUTE.match(href):
        return href
    if not base:
        return "https:" + href if href.startswith("//") else href
    if href.startswith("/") and not href.startswith("//") and "/." not in href:
        origin = _origin(base)
        if origin:
            return origin + href
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def read_links(marks: Sequence[LinkMark], base: str | None) -> tuple[Link, ...]:
    """Return the visible links of a page in reading order."""
    links = []
    for mark in marks:
        href = mark.element.attr("href")
        if href is None:
            continue
        rel = mark.element.attr("rel")
        links.append(Link(
            href, resolve(href, base), frozenset(rel.lower().split()) if rel else _NO_REL, mark.start, mark.end,
            "" if mark.end > mark.start else _label(mark),
            "creativecommons.org" in href and in_picture(mark.element),
        ))
    return tuple(links)


_NO_REL: frozenset[str] = frozenset()


def _label(mark: LinkMark) -> str:
    image = mark.element.select_one("img[alt]")
    return (image.attr("alt") if image is not None else None) or mark.element.attr("title") or ""


def in_picture(element: Element) -> bool:
    """Whether an element stands in a picture's caption or credit: by its figure, or by what its wrappers
    are called."""
    node = element.parent
    for _ in range(_PICTURE_REACH):
        if not isinstance(node, Element) or len(node.text) > _CAPTION_LENGTH:
            return False
        if node.tag in ("figure", "figcaption"):
            return True
        if _PICTURE.search(f"{node.attr('class') or ''} {node.attr('id') or ''}"):
            return True
        node = node.parent
    return False
