"""Boxes that are built as tables, as e-mails build them: one column, or said to be there for the looks.

A table of figures has rows of several cells, and prose in a cell is still prose.
"""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.vocabulary.box_words import TO_READERS
from licensecheck.compare.words import breaks, fold_line

__all__ = ["by_layout_table"]

_WORDS = 80
"""Words of such a box, at most."""

_TO_FOLLOW = "a[href], input, button"
_OF_DATA = "th, caption"
_LAYOUT_ROLES = ("presentation", "none")


def by_layout_table(shape: ArticleShape, block: int) -> str | None:
    """In a table of the copy's that lays out a box: it speaks to its readers and has a link for them to follow."""
    if shape.is_original:
        return None
    tables = (element for element in shape.wrappers(block) if element.tag == "table")
    return "in a table that is a box" if any(shape.side.ask(_is_box, table) for table in tables) else None


def _is_box(table: Element) -> bool:
    key = fold_line(table.text)
    if breaks(key) >= _WORDS or table.select_one(_TO_FOLLOW) is None or table.select_one(_OF_DATA) is not None:
        return False
    is_layout = (table.attr("role") or "").lower() in _LAYOUT_ROLES or not any(map(_has_columns, table.select("tr")))
    return is_layout and (TO_READERS.search(key) is not None or _has_link_alone(table))


def _has_columns(row: Element) -> bool:
    """Whether several cells of a row say something."""
    cells = (cell for cell in row.children if isinstance(cell, Element) and cell.tag == "td")
    return sum(bool(cell.text.strip()) for cell in cells) > 1


def _has_link_alone(table: Element) -> bool:
    """Whether a cell says nothing but what a link does: a button."""
    links = table.select("a[href]")
    cells = (link.closest("td") for link in links)
    return any(
        cell is not None and cell.text.strip() == link.text.strip() for cell, link in zip(cells, links, strict=True)
    )
