"""Drop caps: a first letter that is set large, with white space behind it, in a block of its own, as a picture, or
twice, once for those who see it and once for those who hear it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from turbohtml import Element, Text

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold

__all__ = ["is_drop_cap"]

_WRAPPERS = 4
"""Elements at a paragraph's beginning that are looked at; the letter is in the first, or in what that one wraps."""


def is_drop_cap(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], other: Sequence[Token]) -> bool:
    """Whether words at (block, word) begin a paragraph and are one word, `other`, whose first letter is set large.

    The letter is the first of two words, all of the block before, a picture, or said once more.
    """
    block, word = at
    if len(other) > 1 or len(tokens) + len(other) not in (1, 2, 3) or block >= len(side.blocks):
        return False
    if word and (other or not _is_first_again(side, tokens, at)):
        return False
    whole, parts = "".join(token.word for token in other), [token.word for token in tokens]
    if len(parts) == 1 and block > 0 and len(side.keys[block - 1]) == 1 and side.keys[block - 1] + parts[0] == whole:
        return True
    node = side.blocks[block].node
    if not isinstance(node, Element):
        return False
    if len(parts) == 2:
        return "".join(parts) == whole and parts[0] in _first_texts(node)
    return _is_pictured(node, "".join(parts), whole) or _is_said_twice(side, block, parts, whole)


def _is_first_again(side: TextSide, tokens: Sequence[Token], at: tuple[int, int]) -> bool:
    """Whether a word is the second of a paragraph and its first once more: either may be the one too many."""
    return at[1] == 1 and [token.word for token in tokens] == [token.word for token in side.first_tokens(at[0], 1)]


def _first_texts(node: Element, attribute: str | None = None) -> list[str]:
    """Return what the first elements of a paragraph say, folded, those with an attribute that is true alone or all."""
    first = islice(node.select("*"), _WRAPPERS)
    return [fold(e.text).strip() for e in first if attribute is None or e.attr(attribute) == "true"]


def _is_pictured(node: Element, rest: str, whole: str) -> bool:
    """Whether a paragraph begins with a picture of a word's first letter: its text for those who do not see it ends in
    that letter, or is empty and the rest of the word touches it."""
    if not whole or whole[1:].lstrip("'") != rest:
        return False
    picture = None
    for part in islice(node.descendants, _FEW_NODES):
        if isinstance(part, Element) and part.tag == "img":
            picture = part
        elif isinstance(part, Text) and (picture is not None or part.data.strip()):
            return picture is not None and _shows(picture, whole[0], touches=bool(rest) and not part.data[:1].isspace())
    return False


def _shows(picture: Element, letter: str, *, touches: bool) -> bool:
    said = fold(picture.attr("alt") or "").strip(" '")
    return touches if not said else said == letter or said.endswith(f" {letter}")


_FEW_NODES = 6
"""Nodes from a paragraph's beginning among which the picture of its first letter is."""


_AROUND_WORDS = " .,:;!?+*()[]\"'…"
"""What stands around a word that is said twice: "Sen.", "(KABUL)"; it is no part of the word."""


def _is_said_twice(side: TextSide, block: int, parts: Sequence[str], whole: str) -> bool:
    """Whether a word holds its beginning once more, in an element that is hidden from those who hear the page."""
    node = side.blocks[block].node
    if len(parts) != 1:
        return False
    letters = [said for text in _first_texts(node, "aria-hidden") if (said := text.strip(_AROUND_WORDS))]
    if whole:
        return any(whole.startswith(said) and parts[0] in (said + whole, whole + said) for said in letters)
    following = side.first_tokens(block, 2)[1:]
    return parts[0] in letters and any(token.word.startswith(parts[0]) for token in following)
