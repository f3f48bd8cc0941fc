"""The links of a page: addresses resolved, and whether a licence link is a picture's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import cast
from urllib.parse import urljoin

from turbohtml import Element

from licensecheck.document.link_list import LinkList
from licensecheck.document.model import Link
from licensecheck.document.picture_credits import stands_in_picture
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["LinkMarks", "read_links", "resolve"]

_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)
_SCHEME = lazy_pattern(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_ORIGIN = lazy_pattern(r"https?://[^/?#]*", re.IGNORECASE)
_HOSTED = lazy_pattern(r"//[\w.-]+(?:/[\w/.~%+,@!:-]*(?:\?[\w/.~%+,@!:=&-]+)?)?", re.ASCII)
"""An address without its scheme that joining adds a scheme to and leaves alone."""


class LinkMarks:
    """The `<a>` met in a walk: each one's element and address as written, and the offsets where its words begin and
    end; until the walk leaves it, it holds nothing."""

    __slots__ = ("elements", "ends", "hrefs", "starts")

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.hrefs: list[str | None] = []
        self.starts: list[int] = []
        self.ends: list[int] = []


@lru_cache(maxsize=64)
def _origin(base: str) -> str | None:
    match = _ORIGIN.match(base)
    return match[0] if match else None


@lru_cache(maxsize=64)
def _without_fragment(base: str) -> str | None:
    """A web page's address up to where a fragment begins, `#` included."""
    try:
        return urljoin(base, "#x")[:-1] if _ORIGIN.match(base) else None
    except ValueError:
        return None


def resolve(href: str, base: str | None) -> str:
    """Return `href` as an absolute address where `base` allows; what cannot be resolved comes back as
    written."""
    href = href.strip()
    if "\n" in href or "\t" in href:
        href = href.replace("\n", "").replace("\t", "")
    if href.startswith(("https://", "http://")):
        return href
    if not base:
        return "https:" + href if href.startswith("//") else href
    known = _without_joining(href, base)
    if known is not None:
        return known
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def _without_joining(href: str, base: str) -> str | None:
    """What nearly all links of a page are, in a tenth of the time that joining takes; `None` for the others."""
    first = href[:1]
    if first == "/":
        origin = _origin(base) if "/." not in href else None
        if origin and href[:2] == "//":
            return f"{origin.partition(':')[0].lower()}:{href}" if _HOSTED.fullmatch(href) else None
        return origin + href if origin else None
    if first == "#":
        stem = _without_fragment(base) if "\r" not in href else None
        return (stem + href[1:] if len(href) > 1 else stem[:-1]) if stem else None
    scheme = _SCHEME.match(href)
    if scheme and (_ABSOLUTE.match(href) or not base.lower().startswith(scheme[0].lower())):
        return href
    return None


def read_links(marks: LinkMarks, base: str | None) -> LinkList:
    """Return the visible links of a page in reading order, read when they are looked at."""
    elements, hrefs, starts = marks.elements, marks.hrefs, marks.starts
    made: dict[int, Link] = {}
    pictures: dict[Element, bool | None] = {}
    followed: Sequence[int] = ()

    def make(number: int) -> Link:
        link = made.get(number)
        if link is None:
            href = hrefs[number] or ""
            link = made[number] = _link(elements[number], href, starts[number], marks.ends[number], base, pictures)
        return link

    def write() -> list[str]:
        nonlocal followed
        if None not in hrefs:       # as on most pages; a large one would keep both lists
            followed = range(len(hrefs))
            return cast("list[str]", hrefs)
        followed = [number for number, href in enumerate(hrefs) if href is not None]
        return [href for href in hrefs if href is not None]

    def between(start: int, end: int) -> list[Link]:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        return [make(number) for number in range(first, last) if hrefs[number] is not None]

    def relate() -> list[tuple[int, str]]:
        given = [elements[number].attr("rel") for number in followed]
        return [(index, rel.lower()) for index, rel in enumerate(given) if rel]

    return LinkList(write, relate, lambda index: make(followed[index]), between, base)


def _link(
    element: Element, href: str, start: int, end: int, base: str | None, pictures: dict[Element, bool | None]
) -> Link:
    rel = element.attr("rel")
    # The named tuple's own constructor is a Python function, and a page has hundreds of links.
    return tuple.__new__(Link, (
        href, resolve(href, base), _relations(rel) if rel else _NO_REL, start, end,
        "" if end > start else _label(element),
        "creativecommons.org" in href and stands_in_picture(element.parent, pictures), element,
    ))


_NO_REL: frozenset[str] = frozenset()


@lru_cache(maxsize=256)
def _relations(rel: str) -> frozenset[str]:
    return frozenset(rel.lower().split())


def _label(element: Element) -> str:
    image = element.select_one("img[alt]")
    return (image.attr("alt") if image is not None else None) or element.attr("title") or ""
