"""Images, scripts and frames of a page, seen or not: a page counter is meant to be invisible."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property, partial
from typing import Protocol

from turbohtml import Axis, Comment, Element, parse_fragment
from turbohtml import Document as Tree

from licensecheck.document.comment_places import CommentPlaces
from licensecheck.document.hiding.hidden import Concealed
from licensecheck.document.lazy import LazySequence
from licensecheck.document.links import resolve
from licensecheck.document.model import Embed, Place
from licensecheck.document.places import place_of_tag
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["OF_FAST_PAGES", "lazy_embeds"]

OF_FAST_PAGES = {"amp-img": "img", "amp-pixel": "img", "amp-iframe": "iframe"}
"""What pages for mobile readers (AMP) have in the place of elements that load; their script makes these of them."""
_FAST_EMBEDS = ", ".join(OF_FAST_PAGES)
_MARKS_OF_FAST_PAGES = frozenset(("amp", "⚡"))
_FAST_SCRIPTS = ", ".join(f'script[src*="cdn.ampproject.org/{name}" i]' for name in ("v0.js", "v0.mjs", "lts/v0."))
_TAGS = ("img", "script", "iframe")
_ALL_TAGS = (*_TAGS, *OF_FAST_PAGES)
_EMBED_TAG = lazy_pattern(r"<(?:ima?ge?|script|iframe|amp-)\b", re.IGNORECASE)
_OTHER_ADDRESSES = ("data-src", "data-lazy-src", "data-original", "data-counter", "data-tracker")
_OTHERS = ",".join(f"[{name}]" for name in _OTHER_ADDRESSES)
_STAND_IN = lazy_pattern(
    r"\Adata:|(?:placeholder|blank|spacer|1x1|transparent|trans|lazy|loading|dummy|empty)[^/]{0,40}\.(?:gif|png|svg|jpe?g|webp)\b"
)
"""What stands in a picture's place until a script puts its own address there."""
_PLAIN_NAME = lazy_pattern(r"[a-z][a-z0-9-]*")
_COMMENTS_LIMIT = 200
"""Comments with an embed that are read; of a page with more the rest is not."""


class Walked(Protocol):
    """A page's tree, and what the walk of its body met: embeds with the offsets where they stand, whether elements of
    pages for mobile readers are among the others, comments, and elements it did not enter.
    """

    @property
    def tree(self) -> Tree: ...
    @property
    def embeds(self) -> Sequence[tuple[Element, int]]: ...
    @property
    def has_fast_embeds(self) -> bool: ...
    @property
    def comments(self) -> Sequence[Comment]: ...
    @property
    def concealed(self) -> Sequence[Concealed]: ...


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
    walked: Walked, base: str | None, place: Callable[[int], Place], comment_places: CommentPlaces
) -> LazySequence[Embed]:
    """Return what the page loads, in order; then what stands in its comments and does not load."""
    page = _Page(walked, base, place, comment_places)
    return LazySequence(page.read, page.search)


class _Page:
    """What a walk has met, read as far as somebody asks."""

    def __init__(
        self, walked: Walked, base: str | None, place: Callable[[int], Place], comment_places: CommentPlaces
    ) -> None:
        self._walked, self._base, self._place, self._comment_places = walked, base, place, comment_places

    @cached_property
    def _offsets(self) -> Mapping[Element, int]:
        """Where the embeds stand that the walk has met: the others stand in what no reader sees."""
        return dict(self._walked.embeds)

    @cached_property
    def _comments(self) -> list[str]:
        """The comments that may hold an embed, which few do."""
        return [text for text in _comments(self._walked)
                if ("src" in text or "data-" in text) and _EMBED_TAG.search(text)]

    @cached_property
    def _tags(self) -> tuple[str, ...]:
        """The elements that may load something on this page."""
        # The parser has no index of such tags: asking the tree for them takes as long as all other questions of embeds.
        not_entered = (concealed.element for concealed in self._walked.concealed)
        is_one = self._walked.has_fast_embeds or any(part.select_one(_FAST_EMBEDS) is not None for part in not_entered)
        return _ALL_TAGS if is_one else _TAGS

    @cached_property
    def _is_fast(self) -> bool:
        """Whether it is a page for mobile readers, or has their script: the former says so on its root."""
        root = self._walked.tree.select_one("html")
        is_marked = root is not None and not _MARKS_OF_FAST_PAGES.isdisjoint(root.attrs)
        return is_marked or self._walked.tree.select_one(_FAST_SCRIPTS) is not None

    @cached_property
    def _elsewhere(self) -> str:
        """Small letters of what may make an embed, or complete its address, and is no attribute of one."""
        return "\n".join((self._base or "", *self._comments)).lower()

    @cached_property
    def _addresses(self) -> tuple[list[Element], str]:
        """The embeds, some more than once, and a line with an address or alternative text of each, in small letters."""
        # The parser has an index of tags, and looks for attributes faster than one can ask each element.
        select = self._walked.tree.select
        elements: list[Element] = []
        texts: list[str] = []
        for tag in self._tags:
            for name in ("src", "alt"):
                having = select(f"{tag}[{name}]")
                elements += having
                texts += [element.attr(name) or "" for element in having]
            for element in select(f"{tag}:is({_OTHERS})"):
                elements.append(element)
                texts.append(" ".join(filter(None, map(element.attr, _OTHER_ADDRESSES))))
        lines = "\n".join(texts)
        if lines.count("\n") >= len(texts) > 0:
            lines = "\n".join([text.replace("\n", " ") for text in texts])
        return elements, lines.lower()

    def read(self) -> tuple[Embed, ...]:
        """All embeds."""
        embeds = [self._embed(element, offset) for element, offset in self._standing()]
        comments = self._comments[:_COMMENTS_LIMIT]
        for words, place in zip(comments, self._comment_places.of(comments), strict=True):
            embeds += self._in_comment(words, place)
        return tuple(embed for embed in embeds if embed is not None)

    def _in_comment(self, words: str, place: Callable[[int], Place | None]) -> Iterator[Embed]:
        for element in parse_fragment(words, source_locations=True).select(", ".join(_ALL_TAGS)):
            embed = _embed(element, self._base, 0, partial(place_of_tag, element, place))
            if embed is not None:
                yield embed._replace(loads=False, waits=False, reason="comment")

    def search(self, words: Collection[str], attributes: Collection[str]) -> tuple[Embed, ...] | None:
        """The embeds with one of some words in their address, alternative text or one of some attributes; `None` where
        all have to be read.
        """
        if any(word in self._elsewhere for word in words) or not all(map(_PLAIN_NAME.fullmatch, attributes)):
            return None
        elements, lines = self._addresses
        found: set[Element] = set()
        if any(word in lines for word in words):
            pairs = zip(elements, lines.split("\n"), strict=True)
            found.update(element for element, line in pairs if any(word in line for word in words))
        for selector in [f"{tag}[{name}]" for tag in self._tags for name in attributes]:
            found.update(self._walked.tree.select(selector))
        embeds = (self._embed(element, offset) for element, offset in self._placed(found) if element in found)
        return tuple(embed for embed in embeds if embed is not None)

    def _placed(self, found: Set[Element]) -> Iterable[tuple[Element, int]]:
        """Those of some elements, and perhaps others, in order, with the offsets where they stand."""
        if not found:
            return ()
        offsets = self._offsets
        if found <= offsets.keys():
            return self._walked.embeds
        if len(found) > 1:
            return self._standing()
        (element,) = found
        before: Element | None = element
        while before is not None and before not in offsets:
            before = before.find([*self._tags], axis=Axis.PRECEDING)
        return ((element, offsets[before] if before is not None else 0),)

    def _standing(self) -> Iterator[tuple[Element, int]]:
        """All elements in order; one that the walk has not met stands where the one before it does."""
        last = 0
        for element in self._walked.tree.select(", ".join(self._tags)):
            last = self._offsets.get(element, last)
            yield element, last

    def _embed(self, element: Element, offset: int) -> Embed | None:
        embed = _embed(element, self._base, offset, partial(place_of_tag, element, self._place))
        if embed is not None and embed.loads and element not in self._offsets:
            embed = embed._replace(reason="hidden")
        if embed is None or element.tag not in OF_FAST_PAGES or self._is_fast:
            return embed
        return embed._replace(loads=False, waits=embed.waits or embed.loads)


def _embed(
    element: Element, base: str | None, offset: int, locate: Callable[[], Place | None] | None
) -> Embed | None:
    tag, source = element.tag, element.attr("src")
    stands_in = (
        source is not None
        and any(name in element.attrs for name in _OTHER_ADDRESSES)
        and _STAND_IN.search(source) is not None
    )
    source = None if stands_in else source
    other = "" if source else next((name for name in _OTHER_ADDRESSES if element.attr(name)), "")
    address = source or (element.attr(other) if other else None)
    if not address:
        return None
    loads = bool(source) or (
        tag == "script" and ("data-counter" in element.attrs or "data-tracker" in element.attrs)
    )
    around = element.closest("noscript, template")
    is_part = around is None
    reason = around.tag if around is not None else "" if loads else other
    return Embed(
        OF_FAST_PAGES.get(tag, tag), resolve(address, base), element.attr("alt") or "",
        loads and is_part, offset, _Attributes(element), locate, stands_in and is_part, element, reason,
    )


def _comments(walked: Walked) -> list[str]:
    """The page's comments, then those in what a browser does not run: consent managers keep mark-up there.

    A search of the whole tree would take longer than all else here.
    """
    texts = [comment.data for comment in walked.comments]
    for part in (walked.tree.select_one("head"), *[concealed.element for concealed in walked.concealed]):
        inside = part.xpath_iter(".//comment()") if part is not None else ()
        texts += [comment.data for comment in inside if isinstance(comment, Comment)]
    for script in walked.tree.select("script[type]:not([src])"):
        kind = (script.attr("type") or "javascript").lower()
        if "javascript" not in kind and "json" not in kind and kind != "module":
            texts += [part.partition("-->")[0] for part in script.text.split("<!--")[1:]]
    return texts
