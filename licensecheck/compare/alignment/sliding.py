"""Setting a cut or an addition where a person sees it: from the beginning of a sentence.

Where the words behind a passage that is gone begin like the passage itself, several cuts give the same copy. An exact
alignment takes any of them; the one that starts with a sentence (or a block) is what somebody did.
"""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS

__all__ = ["settle"]

_SENTENCE_END = lazy_pattern(rf"""[{FULL_STOPS}:;]["'”’»)\]]*\s|\n\s*\n""")
_STEPS = 40
"""Words a passage may slide; a longer common beginning is a repeated sentence, where either place is as good."""


def settle(
    runs: Sequence[Run], a: Sequence[Token], b: Sequence[Token], a_text: str, b_text: str
) -> list[Run]:
    """Return runs whose pure cuts and additions begin with a sentence where they can."""
    settled = list(runs)
    for at in range(1, len(settled)):
        first, second = settled[at - 1], settled[at]
        if first.b + first.length == second.b and first.a + first.length < second.a:
            shift = _shift(a, first.a + first.length, second.a, first.length, second.length, a_text)
        elif first.a + first.length == second.a and first.b + first.length < second.b:
            shift = _shift(b, first.b + first.length, second.b, first.length, second.length, b_text)
        else:
            continue
        if shift:
            settled[at - 1] = Run(first.a, first.b, first.length + shift)
            settled[at] = Run(second.a + shift, second.b + shift, second.length - shift)
    return [run for run in settled if run.length > 0]


def _shift(tokens: Sequence[Token], start: int, stop: int, before: int, behind: int, text: str) -> int:
    """Return by how many words the passage [start, stop) slides to begin with a sentence; 0 where it cannot."""
    if _begins(tokens, start, text):
        return 0
    left = 0
    while left < min(before, _STEPS) and tokens[start - left - 1].word == tokens[stop - left - 1].word:
        left += 1
        if _begins(tokens, start - left, text):
            return -left
    right = 0
    while right < min(behind, _STEPS) and tokens[start + right].word == tokens[stop + right].word:
        right += 1
        if _begins(tokens, start + right, text):
            return right
    return 0


def _begins(tokens: Sequence[Token], at: int, text: str) -> bool:
    if at == 0 or at >= len(tokens):
        return True
    return _SENTENCE_END.search(text, tokens[at - 1].end, tokens[at].start + 1) is not None
