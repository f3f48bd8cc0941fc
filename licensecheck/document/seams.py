"""Where words of two elements touch: `<span>By</span><a>Ann Lee</a>` is set apart by style, not by a space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

__all__ = ["touching"]

_RUN = 2
"""Characters of the first element's words, at least: a single letter is a drop cap, or raised within a name."""


def touching(text: str, seams: Sequence[int]) -> Iterator[int]:
    """Yield the offsets at which a word begins right behind another element's; `seams` are where elements' words begin.

    What goes on in small letters is one word whose parts look different.
    """
    before = -1
    for seam in seams:
        touches = 0 < seam < len(text) and text[seam - 1].isalnum() and text[seam].isalnum()     # most are not
        if touches and _begins(text, seam) and (seam - before >= _RUN or _is_mark(text, seam)):
            yield seam
        before = seam


def _is_mark(text: str, seam: int) -> bool:
    """Whether a figure stands right before a word with a capital: it says to whom above the word belongs."""
    return seam > 0 and text[seam - 1].isdigit() and text[seam].isupper()


def _begins(text: str, at: int) -> bool:
    first, last = text[at], text[at - 1]
    return first.isupper() or first.isdigit() != last.isdigit()
