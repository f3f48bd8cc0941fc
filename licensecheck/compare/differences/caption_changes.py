"""Captions of the original that a copy has with another figure in them, or with a word that turns them round.

Captions are not compared: a copy may have its own pictures, cut a caption or credit it otherwise. One that says the
same but for a number or a negation is the original's, and was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.lines import near_text
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.own_captions import own_captions
from licensecheck.compare.furniture.reasons import CHANGED_CAPTION
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, common_beginning

__all__ = ["caption_changes"]

_MOST = 60
"""Captions of a page that are looked at."""
_FEWEST, _LONGEST = 6, 120
"""Words of a caption that can be known again."""
_ALIKE = 0.75
"""Part of the longer caption's words that both have in one order, at least: credits behind them differ."""
_BESIDE = 2
"""Words before a changed one and behind it that both have: what begins or ends a caption is a number or a credit."""
_CHANGES = ((1, 1), (1, 0), (0, 1))
"""Words of the original and of the copy that a change can be."""


def caption_changes(stream: Stream) -> Iterator[Difference]:
    """Yield the words of the original's captions that are others in those of the copy."""
    near = near_text(stream)
    originals = [(i, _words(stream.a, i)) for i in own_captions(stream.a, stream.b)[:_MOST]]
    for j in own_captions(stream.b, stream.a)[:_MOST]:
        words = _words(stream.b, j) if j in near else []
        found = (change for i, known in originals for change in _changed(known, words, i, j))
        change = next(found, None)
        if change is not None:
            yield change


def _words(side: TextSide, block: int) -> list[Token]:
    words = side.tokens(block)
    return words if _FEWEST <= len(words) <= _LONGEST else []


def _changed(a: Sequence[Token], b: Sequence[Token], i: int, j: int) -> Iterator[Difference]:
    """Yield the first change of two captions, where they go on alike behind it."""
    before = common_beginning(a, b)
    for gone, come in _CHANGES if before >= _BESIDE else ():
        old, new = a[before : before + gone], b[before : before + come]
        behind = common_beginning(a[before + gone :], b[before + come :])
        if behind < _BESIDE or before + behind < _ALIKE * max(len(a), len(b)) or not _tells_otherwise(old, new):
            continue
        yield Difference(a=[*old], b=[*new], a_at=(i, before), b_at=(j, before), furniture=CHANGED_CAPTION)


def _tells_otherwise(old: Sequence[Token], new: Sequence[Token]) -> bool:
    """Whether one figure became another, or a negation came or went."""
    words = [token.word for token in (*old, *new)]
    if len(words) == len(_CHANGES[0]):
        return all(map(str.isdecimal, words))
    from licensecheck.compare.categories.meaning import negators  # few captions differ by a word

    return any(map(negators, words))
