"""The line at which a copy stops: the first few words of the original's next paragraph, and dots for the rest.

Two or three words are too few to tell by themselves that they are the original's; the dots and their place say it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run, match_words
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.text_side import TextSide

__all__ = ["cut_line", "edge_gap"]

_DOTS = ("...", "[...]", "(...)")


def cut_line(
    a: TextSide, b: TextSide, a_blocks: Sequence[int], pairs: Sequence[tuple[int, int]], left_out_b: Set[int]
) -> tuple[int, int] | None:
    """Return the blocks of the original and the copy that are the paragraph behind the last equal ones, and its first
    words with dots behind them; None where the copy has no such line."""
    if not pairs:
        return None
    behind = a_blocks[a_blocks.index(pairs[-1][0]) + 1 :][:1]
    line = pairs[-1][1] + 1
    if not behind or line >= len(b.blocks) or line in left_out_b or not stands_like(b, line, pairs[-1][1]):
        return None
    return (behind[0], line) if _is_cut(a, b, behind[0], line) else None


def _is_cut(a: TextSide, b: TextSide, paragraph: int, line: int) -> bool:
    """Whether a line of the copy is how a paragraph of the original begins, with dots for the rest."""
    if not b.keys[line].endswith(_DOTS):
        return False
    words = [token.word for token in b.tokens(line)]
    begun = [token.word for token in a.first_tokens(paragraph, len(words) + 1)]
    return 0 < len(words) < len(begun) and begun[:-1] == words


def edge_gap(a: TextSide, b: TextSide, paragraph: int, line: int) -> Gap:
    """Align a line at the edge of both texts; of one that was cut all words are the original's, few as they are, and of
    one that was edited those that it shares, which elsewhere could be chance."""
    from licensecheck.compare.alignment.gaps import align_gap

    gap = align_gap(a, b, (paragraph,), (line,))
    if _is_cut(a, b, paragraph, line):
        return replace(gap, runs=[Run(0, 0, len(gap.b))])
    return gap if gap.runs else replace(gap, runs=match_words([t.word for t in gap.a], [t.word for t in gap.b]))
