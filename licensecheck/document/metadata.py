"""What a page says of itself to machines: title, meta tags, JSON-LD, canonical address, licence links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from turbohtml import Document as Tree
from turbohtml import Element

from licensecheck.document.json_ld import read_json_ld
from licensecheck.document.links import resolve
from licensecheck.document.model import Metadata

__all__ = ["read_metadata"]

_REPEATED_LIMIT = 100
"""Values kept of one meta tag's name."""
_OTHER_ADDRESSES = ", ".join(f"link[rel~={rel} i][href]" for rel in ("shortlink", "shorturl", "amphtml"))
_MOST_ADDRESSES = 5


def read_metadata(tree: Tree, base: str | None, front_matter: Mapping[str, Any] | None) -> Metadata:
    """Return the metadata of a parsed page."""
    title = next(_select(tree, "title"), None)
    canonical, canonical_in_body = _canonical(tree, base)
    meta = _meta(tree)
    return Metadata(
        title=_words(title.text) if title is not None else None,
        headings=tuple(filter(None, (_words(h.text) for h in islice(_select(tree, "h1"), 20)))),
        language=_language(tree), canonical=canonical, canonical_in_body=canonical_in_body,
        other_addresses=_other_addresses(tree, base), license_urls=_license_urls(tree, base),
        meta={name: values[0] for name, values in meta.items()},
        repeated_meta={name: tuple(values) for name, values in meta.items() if len(values) > 1},
        json_ld=read_json_ld(tree), front_matter=front_matter,
    )


def _select(tree: Tree, selector: str) -> Iterator[Element]:
    """Return what matches; what stands in a template is a script's, and no part of the page yet."""
    found = iter(tree.select(selector))
    if tree.select_one("template") is None:
        return found
    return (element for element in found if element.closest("template") is None)


def _words(text: str) -> str:
    return " ".join(text.split())


def _language(tree: Tree) -> str | None:
    root = tree.select_one("html")
    return (root.attr("lang") or root.attr("xml:lang") or None) if root is not None else None


def _canonical(tree: Tree, base: str | None) -> tuple[str | None, str | None]:
    in_head = in_body = None
    for link in _select(tree, "link[rel~=canonical i][href]"):
        address = resolve(link.attr("href") or "", base)
        if link.closest("body") is None:
            in_head = in_head or address
        else:
            in_body = in_body or address
    return in_head, in_body


def _other_addresses(tree: Tree, base: str | None) -> tuple[str, ...]:
    found = (link for link in _select(tree, _OTHER_ADDRESSES) if link.closest("body") is None)
    return tuple(resolve(link.attr("href") or "", base) for link in islice(found, _MOST_ADDRESSES))


def _license_urls(tree: Tree, base: str | None) -> tuple[str, ...]:
    return tuple(resolve(e.attr("href") or "", base) for e in _select(tree, _LICENCES))


_LICENCES = "link[rel~=license i][href], link[rel~='dcterms.license' i][href], head link[itemprop~=license i][href]"
"""Links to a page's licence in HTML's own vocabulary, in Dublin Core's, and in schema.org's for the page itself."""


def _meta(tree: Tree) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in _select(tree, "meta[content]"):
        name = element.attr("property") or element.attr("name") or element.attr("itemprop")
        if name:
            values = found.setdefault(name.lower(), [])
            if len(values) < _REPEATED_LIMIT:
                values.append(element.attr("content") or "")
    return found
