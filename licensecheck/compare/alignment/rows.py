"""Rows of a table that stand apart in cells on one side and together in lines on the other.

A cell is a word or two, too little to be known for the original's by itself. Cells that follow one another on both
sides are told by all their words together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.matching import Run

__all__ = ["whole_rows"]

_ROW = 4
"""Words of several blocks in a row, from which they do not match by chance."""


def whole_rows(runs: Sequence[Run], whole: Sequence[bool]) -> Iterator[range]:
    """Yield the stretches of runs that follow one another without a gap on either side and are whole blocks of one
    side; `whole` says which are."""
    start = 0
    for at in range(1, len(runs) + 1):
        if at < len(runs) and whole[at] and whole[start] and _adjoin(runs[at - 1], runs[at]):
            continue
        if at - start > 1 and sum(run.length for run in runs[start:at]) >= _ROW:
            yield range(start, at)
        start = at


def _adjoin(first: Run, second: Run) -> bool:
    return (first.a + first.length, first.b + first.length) == (second.a, second.b)
