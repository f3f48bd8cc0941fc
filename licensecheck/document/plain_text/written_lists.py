"""Lists as plain text writes them: lines with a number, or with one sign, before each item."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["items_of"]

_MARK = lazy_pattern(r"[ \t]*(?:(?P<number>\d{1,3})[.)]|(?P<bullet>[-*+•◦‣▪·–—]))[ \t]+(?=\S)")
"""A number or a sign before an item."""

_FEWEST = 2


def items_of(lines: Sequence[str]) -> frozenset[int]:
    """Return which lines of a paragraph begin an item: at least two, with numbers that follow one another or one sign.

    A dash that a program broke before is none: a list of signs is the whole paragraph, or follows a colon.
    """
    if len(lines) < _FEWEST:
        return frozenset()
    marks = [(at, match) for at, line in enumerate(lines) if (match := _MARK.match(line)) is not None]
    if len(marks) < _FEWEST:
        return frozenset()
    numbered = [(at, int(match["number"])) for at, match in marks if match["number"]]
    counted = {
        at for (first, one), (second, two) in pairwise(numbered) if one + 1 == two
        for at in (first, second)
    }
    signs = [(at, match["bullet"]) for at, match in marks if match["bullet"]]
    if len(signs) < _FEWEST or len({sign for _, sign in signs}) > 1 or not _opens(lines, signs[0][0]):
        signs = []
    return frozenset(counted | {at for at, _ in signs})


def _opens(lines: Sequence[str], at: int) -> bool:
    return at == 0 or lines[at - 1].rstrip().endswith((":", "："))
