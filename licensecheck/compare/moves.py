"""Paragraphs and sentences that stand elsewhere in the copy: gone here, come there, with the same words."""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.differences import Difference
from licensecheck.compare.stream import Stream

__all__ = ["find_moves"]

_WORDS = 5
"""Words from which a passage that is gone in one place and new in another has moved; fewer repeat by chance."""


def find_moves(
    stream: Stream, differences: Sequence[Difference]
) -> tuple[list[tuple[Difference, Difference]], list[Difference]]:
    """Pair passages that are gone with equal ones that are new; return the pairs and what is left."""
    del stream
    come = {
        tuple(t.word for t in d.b): d
        for d in reversed(differences) if not d.a and (len(d.b) >= _WORDS or d.b_whole and len(d.b) > 1)
    }
    moves: list[tuple[Difference, Difference]] = []
    taken: set[int] = set()
    for gone in differences:
        if gone.b or (len(gone.a) < _WORDS and not gone.a_whole):
            continue
        match = come.pop(tuple(t.word for t in gone.a), None)
        if match is not None:
            moves.append((gone, match))
            taken.update((id(gone), id(match)))
    return moves, [d for d in differences if id(d) not in taken]
