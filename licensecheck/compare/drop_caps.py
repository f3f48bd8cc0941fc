"""Drop caps: a first letter that is set large, with white space behind it or in a block of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold

__all__ = ["is_drop_cap"]

_WRAPPERS = 4
"""Elements at a paragraph's beginning that are looked at; the letter is in the first, or in what that one wraps."""


def is_drop_cap(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], other: Sequence[Token]) -> bool:
    """Whether words at (block, word) begin a paragraph and make one word, `other`, with the letter set before them.

    The letter is the first of two words, or all of the block before.
    """
    block, word = at
    if word or len(other) != 1 or len(tokens) not in (1, 2):
        return False
    whole = other[0].word
    if len(tokens) == 1:
        return block > 0 and len(side.keys[block - 1]) == 1 and side.keys[block - 1] + tokens[0].word == whole
    node = side.blocks[block].node
    if tokens[0].word + tokens[1].word != whole or not isinstance(node, Element):
        return False
    return any(fold(element.text).strip() == tokens[0].word for element in islice(node.select("*"), _WRAPPERS))
