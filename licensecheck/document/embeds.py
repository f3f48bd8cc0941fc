"""Images, scripts and frames of a page, seen or not: a page counter is meant to be invisible."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from turbohtml import Element, parse_fragment
from turbohtml import Document as Tree

from licensecheck.document.links import resolve
from licensecheck.document.model import Embed, Place

__all__ = ["read_embeds"]

_ADDRESS_ATTRIBUTES = ("src", "data-src", "data-lazy-src", "data-original", "data-counter", "data-tracker")
_COMMENT = re.compile(r"<!--(.*?)-->", re.S)
_UNLOADED_LIMIT = 200
"""Comments and templates searched for an embed that does not load; a page with more is not read further."""


def read_embeds(
    tree: Tree, seen: Sequence[tuple[Element, int]], base: str | None, raw: str, place: Callable[[int], Place]
) -> tuple[Embed, ...]:
    """Return what the page loads, in order; then what stands in its source but does not load."""
    offsets = dict(seen)
    embeds: list[Embed] = []
    last = 0
    for element in tree.select("img, script, iframe"):
        last = offsets.get(element, last)
        embed = _embed(element, base, last, loads=element.closest("noscript") is None, place=place)
        if embed is not None:
            embeds.append(embed)
    for offset, fragment in _unloaded(tree, raw):
        for element in fragment.select("img, script, iframe"):
            embed = _embed(element, base, offset, loads=False, place=None)
            if embed is not None:
                embeds.append(embed)
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


def _unloaded(tree: Tree, raw: str) -> list[tuple[int, Element]]:
    """Parse what stands in comments and templates, where it could hold an embed."""
    found: list[tuple[int, Element]] = []
    if "<!--" in raw:
        for comment in _COMMENT.finditer(raw):
            text = comment[1]
            if "<" in text and ("src" in text or "data-" in text):
                found.append((0, parse_fragment(text)))
                if len(found) >= _UNLOADED_LIMIT:
                    break
    found.extend((0, parse_fragment(t.inner_html)) for t in tree.select("template")[:_UNLOADED_LIMIT])
    return found
