"""Images, scripts and frames of a page, seen or not: a page counter is meant to be invisible."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from turbohtml import Comment, Element, parse_fragment
from turbohtml import Document as Tree

from licensecheck.document.links import resolve
from licensecheck.document.model import Embed, Place

__all__ = ["read_embeds"]

_EMBEDS = "img, script, iframe"
_EMBED_TAG = re.compile(r"<(?:ima?ge?|script|iframe)\b", re.IGNORECASE)
_OTHER_ADDRESSES = ("data-src", "data-lazy-src", "data-original", "data-counter", "data-tracker")
_COMMENTS_LIMIT = 200
"""Comments with an embed that are read; of a page with more the rest is not."""


class _Attributes(Mapping[str, str]):
    """An element's attributes, read when asked for: of most embeds nobody asks for any."""

    __slots__ = ("_element",)

    def __init__(self, element: Element) -> None:
        self._element = element

    def __getitem__(self, name: str) -> str:
        if name not in self._element.attrs:
            raise KeyError(name)
        return self._element.attr(name) or ""

    def __contains__(self, name: object) -> bool:
        return name in self._element.attrs

    def __iter__(self) -> Iterator[str]:
        return iter(self._element.attrs)

    def __len__(self) -> int:
        return len(self._element.attrs)


def read_embeds(
    tree: Tree, seen: Sequence[tuple[Element, int]], base: str | None, place: Callable[[int], Place]
) -> tuple[Embed, ...]:
    """Return what the page loads, in order; then what stands in its comments and does not load."""
    offsets = dict(seen)
    embeds: list[Embed] = []
    last = 0
    for element in tree.select(_EMBEDS):
        last = offsets.get(element, last)
        embed = _embed(element, base, last, partial(_place, element, place))
        if embed is not None:
            embeds.append(embed)
    for fragment in _in_comments(tree):
        for element in fragment.select(_EMBEDS):
            embed = _embed(element, base, 0, None)
            if embed is not None:
                embeds.append(embed._replace(loads=False))
    return tuple(embeds)


def _embed(
    element: Element, base: str | None, offset: int, locate: Callable[[], Place | None] | None
) -> Embed | None:
    tag, source = element.tag, element.attr("src")
    address = source or next(filter(None, map(element.attr, _OTHER_ADDRESSES)), None)
    if not address:
        return None
    loads = bool(source) or (
        tag == "script" and ("data-counter" in element.attrs or "data-tracker" in element.attrs)
    )
    return Embed(
        tag, resolve(address, base), element.attr("alt") or "",
        loads and element.closest("noscript, template") is None, offset, _Attributes(element), locate,
    )


def _place(element: Element, place: Callable[[int], Place]) -> Place | None:
    location = element.source_location
    return place(location.start_tag.start_offset) if location is not None else None


def _in_comments(tree: Tree) -> Iterator[Element]:
    """Parse comments that hold an embed."""
    holding = (text for text in _comments(tree) if ("src" in text or "data-" in text) and _EMBED_TAG.search(text))
    return map(parse_fragment, islice(holding, _COMMENTS_LIMIT))


def _comments(tree: Tree) -> Iterator[str]:
    """The page's comments, then those in what a browser does not run: consent managers keep mark-up there."""
    for comment in tree.xpath_iter("//comment()"):
        if isinstance(comment, Comment):
            yield comment.data
    for script in tree.select("script[type]:not([src])"):
        kind = (script.attr("type") or "javascript").lower()
        if "javascript" not in kind and "json" not in kind and kind != "module":
            yield from (part.partition("-->")[0] for part in script.text.split("<!--")[1:])
