"""Words that a copy breaks off in the middle: systems cut a text at a number of characters ("the sta…")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences import Difference

__all__ = ["without_cut_words"]

_DOTS = ("…", "...")


def without_cut_words(stream: Stream, differences: Iterable[Difference]) -> Iterator[Difference]:
    """Yield the differences; a piece of the original's next word, with dots right behind it at a paragraph's end, is no
    word of the copy's."""
    for difference in differences:
        if not _is_piece(stream, difference):
            yield difference
        elif difference.a:
            block, word = difference.b_at
            yield replace(difference, b=[], b_at=(block, word + 1))


def _is_piece(stream: Stream, difference: Difference) -> bool:
    if len(difference.b) != 1 or difference.b_whole or difference.marks is not None:
        return False
    [piece], (block, _) = difference.b, difference.b_at
    if not stream.b.text[piece.end : stream.b.blocks[block].end].lstrip().startswith(_DOTS):
        return False
    at, word = difference.a_at
    tokens = stream.a.tokens(at) if at < len(stream.a.blocks) else []
    return word < len(tokens) and tokens[word].word != piece.word and tokens[word].word.startswith(piece.word)
