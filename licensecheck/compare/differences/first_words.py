"""Where words are missing that stood before all that two pages share: at its beginning, not at a page's top."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core

__all__ = ["placed_at_beginning"]


def placed_at_beginning(stream: Stream, core: Core, differences: Iterable[Difference]) -> Iterator[Difference]:
    """Yield differences; what one side lacks before the first shared words is missing right before them."""
    first = next(((i, j) for i, j, _ in stream.matched() if core.holds_a(i) and core.holds_b(j)), None)
    for difference in differences:
        (a_block, _), (b_block, _) = difference.a_at, difference.b_at
        if first is not None and not difference.a and a_block < first[0] and not core.holds_a(a_block):
            yield replace(difference, a_at=(first[0], 0))
        elif first is not None and not difference.b and a_block <= first[0] and b_block < first[1]:
            yield replace(difference, b_at=(first[1], 0))
        else:
            yield difference
