"""Words that stand on a page again: a pull quote repeats the text, shortened perhaps."""

from __future__ import annotations

from licensecheck.compare.text_side import TextSide

__all__ = ["is_said_again"]

_PIECE = 18
"""Characters of a line by which its words are found elsewhere in the text: three words."""

_MOST_PIECES = 40
"""Pieces of a line that are looked for."""

_SAID = 0.6
"""Share of its pieces that stand in the text again from which a line repeats it; pull quotes are shortened."""


def is_said_again(side: TextSide, key: str) -> bool:
    """Whether most of a folded line's words stand on the page elsewhere, in pieces of a few words."""
    said = key.strip("\"' .")
    step = max(_PIECE, len(said) // _MOST_PIECES)
    pieces = [said[at : at + _PIECE] for at in range(0, max(1, len(said) - _PIECE + 1), step)]
    if not side.may_search():
        return False
    return sum(map(side.repeats, pieces)) >= _SAID * len(pieces)
