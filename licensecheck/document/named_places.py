"""Names of places in a page, written as `<a name="top">`: no links, though the parser nests what follows in them.

A page that never closes one (`<a name="top">`, `<a name="top"/>`) has its next paragraphs in an element that none of
the others is in, so that they would pass for a box of their own.
"""

from __future__ import annotations

from turbohtml import Document as Tree

__all__ = ["open_named_places"]

_NAMED = "a[name], a[id]"
"""What has no `href` is asked of these few: the selector that asks for it takes seven times as long."""

_NAMES = frozenset(("name", "id"))


def open_named_places(tree: Tree) -> None:
    """Put what stands in an `<a>` that only names a place where the `<a>` is."""
    for element in tree.select(_NAMED):
        attributes = element.attrs
        is_place = "href" not in attributes and ("name" in attributes or _NAMES.issuperset(attributes))
        if is_place and next(iter(element.children), None):
            element.unwrap()
