"""A credit line set behind a paragraph's last sentence, where words were changed or added before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from licensecheck.compare.differences import Difference
from licensecheck.compare.notes import says_where_from
from licensecheck.compare.passages import shown
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["credits_apart"]

_BETWEEN = lazy_pattern(r"""[.!?…。！？।॥؟]["'”’»)\]]*\s*""")

_LONGEST = 200
"""Words of a credit line, at most: a passage of thousands of sentences is none."""


def credits_apart(side: TextSide, differences: Sequence[Difference]) -> Iterator[Difference]:
    """Yield the differences, with a credit line behind changed words as a difference of its own."""
    for difference in differences:
        at = 0 if difference.b_whole else _credit(side, difference.b)
        if not at:
            yield difference
            continue
        (a_block, a_word), (b_block, b_word) = difference.a_at, difference.b_at
        yield replace(difference, b=difference.b[:at])
        yield Difference(
            a=[], b=difference.b[at:], a_at=(a_block, a_word + len(difference.a)), b_at=(b_block, b_word + at)
        )


def _credit(side: TextSide, tokens: Sequence[Token]) -> int:
    """Return where in some words of the copy a sentence begins that says where the text is from, or 0."""
    for at in range(max(1, len(tokens) - _LONGEST), len(tokens)):
        if _BETWEEN.fullmatch(side.text, tokens[at - 1].end, tokens[at].start) and says_where_from(
            fold(shown(side.text, tokens[at].start, tokens[-1].end))
        ):
            return at
    return 0
