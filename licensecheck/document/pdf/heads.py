"""Running heads and feet of a PDF: the outermost rows of its pages that come again on other pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from licensecheck.document.pdf.columns import line_of, rows_of
from licensecheck.document.pdf.letters import Line, Segment
from licensecheck.document.plain_text.print_lines import is_printers_line, shape_of

__all__ = ["split_heads"]

_OUTER = 2
"""Rows at a page's top and at its foot that can be running heads."""

_LONGEST = 160


def split_heads(pages: Sequence[Sequence[Segment]]) -> tuple[list[Line], list[list[Segment]]]:
    """Return one line of each running head (page numbers left out), and the pages without them."""
    rows = [rows_of(page) for page in pages]
    lines = [[line_of(row) for row in page] for page in rows]
    on_pages: dict[str, set[int]] = defaultdict(set)
    for number, page in enumerate(lines):
        for at in _outer(len(page)):
            on_pages[shape_of(page[at].text)].add(number)
    heads: dict[str, Line] = {}
    bodies: list[list[Segment]] = []
    for number, page in enumerate(lines):
        running = {at for at in _outer(len(page)) if _is_head(page[at].text, on_pages)}
        for at in sorted(running):
            if any(c.isalpha() for c in page[at].text):
                heads.setdefault(shape_of(page[at].text), page[at])
        bodies.append([s for at, row in enumerate(rows[number]) if at not in running for s in row])
    return list(heads.values()), bodies


def _outer(count: int) -> list[int]:
    return sorted({*range(min(_OUTER, count)), *range(max(0, count - _OUTER), count)})


def _is_head(text: str, on_pages: dict[str, set[int]]) -> bool:
    """Whether an outer row comes again on another page, is a page number alone, or is what browsers print there."""
    if is_printers_line(text, ()):
        return True
    return len(text) <= _LONGEST and len(on_pages[shape_of(text)]) >= 2
