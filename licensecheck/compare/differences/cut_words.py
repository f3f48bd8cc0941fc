"""Words that a copy breaks off in the middle: systems cut a text at a number of characters ("the sta…")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference

__all__ = ["without_cut_words"]

_DOTS = ("…", "...")

_FEWEST = 3
"""Words that are gone from a piece on where it has no dots; one or two in its place may be a slip."""


def without_cut_words(stream: Stream, differences: Iterable[Difference]) -> Iterator[Difference]:
    """Yield the differences; a piece of the original's next word at a paragraph's end is no word of the copy's, with
    dots right behind it, or where more words of the original are gone from there on."""
    told = list(differences)
    gone = {difference.a_at: len(difference.a) for difference in told if difference.a}
    for difference in told:
        if not _is_piece(stream, difference, gone.get(difference.a_at, 0)):
            yield difference
        elif difference.a:
            block, word = difference.b_at
            yield replace(difference, b=[], b_at=(block, word + 1))


def _is_piece(stream: Stream, difference: Difference, gone: int) -> bool:
    if len(difference.b) != 1 or difference.b_whole or difference.marks is not None:
        return False
    [piece], (block, _) = difference.b, difference.b_at
    behind = stream.b.text[piece.end : stream.b.blocks[block].end].lstrip()
    if not behind.startswith(_DOTS) and (behind or gone < _FEWEST):
        return False
    at, word = difference.a_at
    tokens = stream.a.tokens(at) if at < len(stream.a.blocks) else []
    return word < len(tokens) and tokens[word].word != piece.word and tokens[word].word.startswith(piece.word)
