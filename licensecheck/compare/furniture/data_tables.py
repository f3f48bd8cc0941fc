"""Tables of figures and names that stand as paragraphs do: what somebody put there is text, short as its cells are."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.document.nesting import table_around

__all__ = ["is_in_data_table"]

_OF_PAGES = "a[href], img, input, button, select, iframe, table"
"""What tables of the page hold: they lay out boxes, and lead to other pages."""


def is_in_data_table(shape: ArticleShape, block: int) -> bool:
    """Whether a block is a cell of a table with rows and columns, and nothing but words, among the paragraphs."""
    table = table_around(shape.side.blocks[block].node)
    if table is None or table in shape.shared or not _stands_in_text(shape, table):
        return False
    return shape.side.ask(_is_of_data, table)


def _stands_in_text(shape: ArticleShape, table: Element) -> bool:
    """Whether a table stands in what holds the paragraphs, in a figure or a wrapper without a class or not."""
    parent = table.parent
    wrapped = isinstance(parent, Element) and (parent.tag == "figure" or (parent.tag == "div" and not parent.attrs))
    return (parent.parent if wrapped and isinstance(parent, Element) else parent) in shape.shared


def _is_of_data(table: Element) -> bool:
    if (table.attr("role") or "") in ("presentation", "none"):
        return False
    return table.select_one("tr + tr > td + td, tr + tr > th + td") is not None and table.select_one(_OF_PAGES) is None
