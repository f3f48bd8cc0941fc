"""Setting a cut or an addition where a person sees it: from the beginning of a sentence.

Where the words behind a passage that is gone begin like the passage itself, several cuts give the same copy. An exact
alignment takes any of them; the one that starts with a sentence (or a block) is what somebody did.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS

__all__ = ["is_first_or_last", "settle"]

_SENTENCE_END = lazy_pattern(rf"""[{FULL_STOPS}:;]["'”’»)\]]*\s|\n\s*\n""")
_FULL_STOP = lazy_pattern(f"[{FULL_STOPS}]")
_STEPS = 40
"""Words a passage may slide; a longer common beginning is a repeated sentence, where either place is as good."""


def settle(runs: Sequence[Run], gap: Gap, a_text: str, b_text: str) -> list[Run]:
    """Return the runs of a gap whose pure cuts and additions begin with a sentence or a block where they can."""
    a, b = _Words(gap.a, gap.a_owner, a_text), _Words(gap.b, gap.b_owner, b_text)
    settled = list(runs)
    for at in range(1, len(settled)):
        first, second = settled[at - 1], settled[at]
        if first.b + first.length == second.b and first.a + first.length < second.a:
            shift = _shift(a, first.a + first.length, second.a, first.length, second.length)
        elif first.a + first.length == second.a and first.b + first.length < second.b:
            shift = _shift(b, first.b + first.length, second.b, first.length, second.length)
        else:
            continue
        if shift:
            settled[at - 1] = Run(first.a, first.b, first.length + shift)
            settled[at] = Run(second.a + shift, second.b + shift, second.length - shift)
    return [run for run in settled if run.length > 0]


def is_first_or_last(tokens: Sequence[Token], owner: Sequence[int], text: str, start: int, end: int) -> bool:
    """Whether some words of a block are its first or its last sentences, and not all of it."""
    first = start == 0 or owner[start - 1] != owner[start]
    last = end == len(owner) or owner[end - 1] != owner[end]
    at = end if first else start
    return first != last and _FULL_STOP.search(text, tokens[at - 1].end, tokens[at].start) is not None


class _Words(NamedTuple):
    """The words of one side of a gap, the blocks they stand in, and the text."""

    tokens: Sequence[Token]
    owner: Sequence[int]
    text: str


def _shift(words: _Words, start: int, stop: int, before: int, behind: int) -> int:
    """Return by how many words the passage [start, stop) slides to begin with a sentence; 0 where it cannot."""
    if _begins(words, start):
        return 0
    tokens = words.tokens
    left = 0
    while left < min(before, _STEPS) and tokens[start - left - 1].word == tokens[stop - left - 1].word:
        left += 1
        if _begins(words, start - left):
            return -left
    right = 0
    while right < min(behind, _STEPS) and tokens[start + right].word == tokens[stop + right].word:
        right += 1
        if _begins(words, start + right):
            return right
    return 0


def _begins(words: _Words, at: int) -> bool:
    tokens, owner, text = words
    if at == 0 or at >= len(tokens) or owner[at - 1] != owner[at]:
        return True
    return _SENTENCE_END.search(text, tokens[at - 1].end, tokens[at].start + 1) is not None
