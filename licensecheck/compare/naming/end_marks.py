"""What a paper sets behind the last word of a text to say that it ends, its letters or its address: "… do the work.
**DM**", "– TOL", "– lorne.example"."""

from __future__ import annotations

from collections.abc import Sequence

from turbohtml import Element

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["is_end_mark"]


def is_end_mark(side: TextSide, words: Sequence[Token], at: tuple[int, int], last: int) -> bool:
    """Whether words at (block, word) are such a mark: a few capitals or a site's address behind the text's last
    sentence, set apart by brackets, a dash or emphasis, or a writer's letters behind a slash. `last` is the block with
    the text's last words.
    """
    block, word = at
    if not words or not word or block != last or words[-1] != side.tokens(block)[-1]:
        return False
    start, end = words[0].start, words[-1].end
    first, stop = side.blocks[block][:2]
    before, mark, behind = side.text[first:start].rstrip(), side.text[start:end], side.text[end:stop].strip()
    if len(words) > 1 and _ADDRESS.fullmatch(mark) is None:
        return False
    if len(words) == 1 and _CAPITALS.fullmatch(mark) is None:
        is_apart = _INITIALS.fullmatch(mark) is not None and before.endswith("/") and not behind
    elif words[0].word in _NO_MARKS:
        return False
    else:
        is_apart = _BRACKETS.get(before[-1:]) == behind or (before.endswith(_DASHES) and not behind)
        is_apart = is_apart or (not behind.strip(".") and _is_emphasised(side, block, mark))
    return is_apart and ends_in_full_stop(before.rstrip(_SIGNS))


_CAPITALS = lazy_pattern(r"[A-Z]{2,4}")
_ADDRESS = lazy_pattern(r"(?:www\.)?(?:[A-Za-z\d-]{1,30}\.){1,3}[a-z]{2,7}")
_INITIALS = lazy_pattern(r"[a-z]{2,3}")
_BRACKETS = {"(": ")", "[": "]"}
_DASHES = ("-", "\u2013", "\u2014", "/", "|")
_SIGNS = " \u00a0([-\u2013\u2014/|"

_NO_MARKS = frozenset((
    "no", "not", "yes", "sic", "lol", "fake", "true", "ok", "okay", "why", "how", "who",
    "abc", "afp", "agi", "ani", "anp", "ansa", "ap", "apa", "bbc", "cna", "cnn", "dpa", "efe", "epd", "ians", "kna",
    "ntb", "pap", "pti", "sid", "stt", "tass", "tt", "upi",
))
"""What says something of the text, or whose it is: an agency's letters are a credit."""


def _is_emphasised(side: TextSide, block: int, mark: str) -> bool:
    node = side.blocks[block].node
    return isinstance(node, Element) and fold(mark) in side.ask(_emphasised, node)


def _emphasised(node: Element) -> frozenset[str]:
    return frozenset(fold(part.text).strip(" .") for part in node.select("strong, b, em, i")[-_LAST:])


_LAST = 3
"""The last parts in emphasis of a paragraph, which may stand in one another."""
