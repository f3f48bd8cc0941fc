"""Large initials of a PDF page: a letter as high as two lines or three belongs to the first of the lines beside it.

It stands on a baseline of its own between theirs, and is told before columns are: as a row of its own it would part
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from licensecheck.document.pdf.letters import Segment

__all__ = ["LARGER", "with_initials"]

LARGER = 1.8
"""How many times larger a large initial is than the text beside it; raised marks are 0.6 of it."""

_NEAR = 2.0
"""Heights of a letter within which the text stands behind its initial."""

_MOST = 500
"""Letters that stand alone on a page and are looked at: bullets and letters of tables are among them."""


def with_initials(segments: Sequence[Segment]) -> list[Segment]:
    """Return the segments of a page, each large initial put before the first segment beside it."""
    kept = list(segments)
    for initial in islice(filter(_may_be_initial, segments), _MOST):
        beside = [at for at, segment in enumerate(kept) if _stands_beside(segment, initial)]
        if beside:
            first = max(beside, key=lambda at: kept[at].base)
            kept[first] = _joined(initial, kept[first])
            kept = [segment for segment in kept if segment is not initial]
    return kept


def _may_be_initial(segment: Segment) -> bool:
    """Whether a segment is one letter, with a mark of quotation or an apostrophe perhaps."""
    return len(segment.letters) <= 2 and sum(letter.text.isalpha() for letter in segment.letters) == 1


def _stands_beside(segment: Segment, initial: Segment) -> bool:
    return (
        initial.height >= LARGER * segment.height
        and -1 <= segment.left - initial.right <= _NEAR * segment.height
        and initial.base - 1 <= segment.base <= initial.base + initial.height
    )


def _joined(initial: Segment, first: Segment) -> Segment:
    """A segment that begins with an initial; its line begins where the text does, as those below it do."""
    letter = first.letters[0]
    put = [
        large._replace(left=letter.left, right=letter.left, base=letter.base, height=first.height)
        for large in initial.letters
    ]
    return Segment([*put, *first.letters])
