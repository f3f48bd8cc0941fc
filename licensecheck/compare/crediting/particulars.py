"""Tables in which a copy lists who wrote and published the article, where, and under which licence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from turbohtml import Element

from licensecheck.compare.crediting.sections import blocks_of_credit
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.model import Source
from licensecheck.document.nesting import outwards, table_around

__all__ = ["particulars"]

_ROWS = 12
"""Rows of such a table, at most; an article's own tables of people are longer, or name others as well."""
_CELL_WORDS = 25
"""Words of a cell, at most: three authors with their institutions."""
_CELLS = _ROWS * 2


def particulars(b: TextSide, a: TextSide, source: Source | None, names: Collection[str]) -> Iterator[int]:
    """Yield the blocks of the copy's own tables of which half the rows or more are of the credit.

    `names` are folded words of which a row of the credit has some: who is credited, and what licences are called
    (`credit_words`).
    """
    institutions = [fold_line(author.institution or "") for author in source.authors] if source else []
    known = tuple(filter(None, (*names, *institutions)))
    seen: set[Element] = set()
    for block in sorted({*blocks_of_credit(b, names), *b.blocks_with(institutions)}):
        table = table_around(b.blocks[block].node)
        if table is None or table in seen:
            continue
        seen.add(table)
        cells = _cells(b, block, table)
        if _is_of_credit(b, a, cells, known):
            yield from cells


def _cells(b: TextSide, block: int, table: Element) -> range:
    """The blocks of a table, as many as such a table has, and one more."""
    first = last = block
    while first > 0 and last - first < _CELLS and table_around(b.blocks[first - 1].node) is table:
        first -= 1
    while last + 1 < len(b.blocks) and last - first < _CELLS and table_around(b.blocks[last + 1].node) is table:
        last += 1
    return range(first, last + 1)


def _is_of_credit(b: TextSide, a: TextSide, cells: range, known: Collection[str]) -> bool:
    if len(cells) > _CELLS or any(b.size(cell) > _CELL_WORDS for cell in cells):
        return False
    if any(b.keys[cell] in a.key_counts and b.keys[cell] not in known for cell in cells):
        return False  # a table of the article
    if max(Counter(_around(b.blocks[cell].node, "td", "th") for cell in cells).values()) > _IN_CELL:
        return False  # a table that a page is laid out in
    rows: dict[Element | None, bool] = {}
    for cell in cells:
        row = _around(b.blocks[cell].node, "tr")
        rows[row] = rows.get(row, False) or any(name in b.keys[cell] for name in known)
    return 2 * sum(rows.values()) >= len(rows)


_IN_CELL = 4
"""Lines of one cell of such a table, at most: several authors."""


def _around(node: object, *tags: str) -> Element | None:
    around = outwards(node) if isinstance(node, Element) else ()
    return next((element for element in around if element.tag in tags), None)
