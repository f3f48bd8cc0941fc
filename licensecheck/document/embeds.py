"""Images, scripts and frames of a page, seen or not: a page counter is meant to be invisible."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import islice

from turbohtml import Comment, Element, parse_fragment
from turbohtml import Document as Tree

from licensecheck.document.lazy import LazySequence
from licensecheck.document.links import resolve
from licensecheck.document.model import Embed, Place

__all__ = ["lazy_embeds"]

_TAGS = ("img", "script", "iframe")
_EMBED_TAG = re.compile(r"<(?:ima?ge?|script|iframe)\b", re.IGNORECASE)
_OTHER_ADDRESSES = ("data-src", "data-lazy-src", "data-original", "data-counter", "data-tracker")
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9-]*")
_PLAIN_WORDS = re.compile(r"[a-z0-9 ._-]+")
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


def lazy_embeds(
    tree: Tree, seen: Sequence[tuple[Element, int]], base: str | None, place: Callable[[int], Place]
) -> LazySequence[Embed]:
    """Return what the page loads, in order; then what stands in its comments and does not load."""
    page = _Page(tree, seen, base, place)
    return LazySequence(page.read, page.search)


class _Page:
    """A page's tree, and the embeds that the walk of its body met, with the offsets of the text where they stand."""

    def __init__(
        self, tree: Tree, seen: Sequence[tuple[Element, int]], base: str | None, place: Callable[[int], Place]
    ) -> None:
        self._tree, self._seen, self._base, self._place = tree, seen, base, place

    @cached_property
    def _comments(self) -> tuple[str, ...]:
        return tuple(_comments(self._tree))

    def read(self) -> tuple[Embed, ...]:
        """All embeds."""
        offsets = dict(self._seen)
        embeds: list[Embed | None] = []
        last = 0
        for element in self._tree.select(", ".join(_TAGS)):
            last = offsets.get(element, last)
            embeds.append(_embed(element, self._base, last, partial(_place, element, self._place)))
        holding = (text for text in self._comments if ("src" in text or "data-" in text) and _EMBED_TAG.search(text))
        for fragment in map(parse_fragment, islice(holding, _COMMENTS_LIMIT)):
            found = (_embed(element, self._base, 0, None) for element in fragment.select(", ".join(_TAGS)))
            embeds.extend(embed._replace(loads=False) for embed in found if embed is not None)
        return tuple(embed for embed in embeds if embed is not None)

    def search(self, words: tuple[str, ...], attributes: tuple[str, ...]) -> tuple[Embed, ...] | None:
        """The embeds with one of some words in their address or other attributes; `None` where all have to be read."""
        selectors, elsewhere = _selectors(words, attributes), (self._base or "", *self._comments)
        if not selectors or any(word in text.lower() for text in elsewhere for word in words):
            return None
        found = [elements for selector in selectors if (elements := self._tree.select(selector))]
        if not found:
            return ()
        offsets = dict(self._seen)
        if len(found) > 1 or not all(element in offsets for element in found[0]):
            return None     # to tell their order, or their places, takes those before them
        embeds = (_embed(e, self._base, offsets[e], partial(_place, e, self._place)) for e in found[0])
        return tuple(embed for embed in embeds if embed is not None)


@lru_cache(maxsize=128)
def _selectors(words: tuple[str, ...], attributes: tuple[str, ...]) -> tuple[str, ...]:
    """One a tag, which the parser answers from an index; none where the names are not as HTML has them."""
    if not all(map(_PLAIN_NAME.fullmatch, attributes)) or not all(map(_PLAIN_WORDS.fullmatch, words)):
        return ()
    names = dict.fromkeys(("src", *_OTHER_ADDRESSES, *attributes))
    either = ",".join(f'[{name}*="{word}" i]' for name in names for word in words)
    return tuple(f"{tag}:is({either})" for tag in _TAGS)


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


def _comments(tree: Tree) -> Iterator[str]:
    """The page's comments, then those in what a browser does not run: consent managers keep mark-up there."""
    for comment in tree.xpath_iter("//comment()"):
        if isinstance(comment, Comment):
            yield comment.data
    for script in tree.select("script[type]:not([src])"):
        kind = (script.attr("type") or "javascript").lower()
        if "javascript" not in kind and "json" not in kind and kind != "module":
            yield from (part.partition("-->")[0] for part in script.text.split("<!--")[1:])
