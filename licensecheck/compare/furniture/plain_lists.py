"""Lists and tables that are a part of the text: nothing sets them apart from the paragraphs that they stand beside."""

from __future__ import annotations

from collections.abc import Set
from itertools import islice

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import outwards

__all__ = ["is_in_plain_list"]

_LISTS = ("ul", "ol", "dl", "table")
_PLAIN = ("", "wp-block-list")
"""Classes of a list that say nothing of it: none, and what a content system gives to each."""

_DEPTH = 6
"""Elements from a cell's paragraph to its table: paragraph, wrapper, cell, row, body, table."""

_FEWEST = 8
"""Words from which a list says something; shares and tags are fewer."""


def is_in_plain_list(side: TextSide, node: object, article_nodes: Set[Element]) -> bool:
    """Whether a block's element is an item or a cell of a list or table that stands as the article's text does: bare,
    beside its paragraphs, without links or pictures, and of more than a few words."""
    if not isinstance(node, Element):
        return False
    listed = next((element for element in islice(outwards(node), _DEPTH) if element.tag in _LISTS), None)
    if listed is None or listed.attr("id") or (listed.attr("class") or "") not in _PLAIN:
        return False
    return any(known.parent == listed.parent for known in article_nodes) and side.ask(_says_something, listed)


def _says_something(listed: Element) -> bool:
    if listed.select_one("a, img, button, input, form, svg, iframe") is not None:
        return False
    return sum(len(part.text.split()) for part in listed.select("li, dt, dd, td, th")) >= _FEWEST
