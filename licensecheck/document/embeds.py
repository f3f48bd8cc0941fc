"""Images, scripts and frames of a page, seen or not: a page counter is meant to be invisible."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from turbohtml import Document as Tree
from turbohtml import Element, parse_fragment

from licensecheck.document.links import resolve
from licensecheck.document.model import Embed, Place

__all__ = ["read_embeds"]

_ADDRESS_ATTRIBUTES = ("src", "data-src", "data-lazy-src", "data-original", "data-counter", "data-tracker")
_COMMENTS_LIMIT = 200
"""Comments searched for an embed that does not load; of a page with more the rest is not read."""


def read_embeds(
    tree: Tree, seen: Sequence[tuple[Element, int]], base: str | None, raw: str, place: Callable[[int], Place]
) -> tuple[Embed, ...]:
    """Return what the page loads, in order; then what stands in its source but does not load."""
    offsets = dict(seen)
    embeds: list[Embed] = []
    last = 0
    for element in tree.select("img, script, iframe"):
        last = offsets.get(element, last)
        embed = _embed(element, base, last, loads=element.closest("noscript, template") is None, place=place)
        if embed is not None:
            embeds.append(embed)
    for fragment in _in_comments(raw):
        found = (_embed(e, base, 0, loads=False, place=None) for e in fragment.select("img, script, iframe"))
        embeds.extend(embed for embed in found if embed is not None)
    return tuple(embeds)


def _embed(
    element: Element, base: str | None, offset: int, *, loads: bool, place: Callable[[int], Place] | None,
) -> Embed | None:
    attributes = {name: " ".join(v) if isinstance(v, list) else v or "" for name, v in element.attrs.items()}
    source = next((attributes[name] for name in _ADDRESS_ATTRIBUTES if attributes.get(name)), "")
    if not source:
        return None
    counted = element.tag == "script" and ("data-counter" in attributes or "data-tracker" in attributes)
    return Embed(
        tag=element.tag, url=resolve(source, base), alt=attributes.get("alt", ""),
        loads=loads and (bool(attributes.get("src")) or counted), offset=offset, attributes=attributes,
        locate=partial(_place, element, place) if place is not None else None,
    )


def _place(element: Element, place: Callable[[int], Place]) -> Place | None:
    location = element.source_location
    return place(location.start_tag.start_offset) if location is not None else None


def _in_comments(raw: str) -> Iterator[Element]:
    """Parse comments that could hold an embed."""
    left = _COMMENTS_LIMIT
    start = raw.find("<!--")
    while start >= 0 and left:
        end = raw.find("-->", start)
        if end < 0:
            return
        text = raw[start + 4:end]
        if "<" in text and ("src" in text or "data-" in text):
            left -= 1
            yield parse_fragment(text)
        start = raw.find("<!--", end)
