"""Which changes the words of a waiver mean: as a report has them, whole or shortened in the middle."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final
from unicodedata import category

from licensecheck.compare.model import Edit, Kind

__all__ = ["covered", "why_none"]

_LEFT_OUT: Final = re.compile(
    r"\[(?:…|\.{3})(?:([\d,]+) words? left out|[\d,]+ characters? left out)?(?:…|\.{3})?\]|…|\.{3}"
)
"""What stands in a report for the middle of a long passage; the first group counts its words."""

_KEPT: Final = 4000
"""Texts that are remembered: each waiver is held against each edit."""

_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs"))
_STOPS: Final = ".。．"
_TAKE: Final = "take the words from --format json (“original”, “copy”)"

Words = tuple[str, str]
"""The original's words and the copy's."""


def covered(words: Words, edits: Sequence[Edit]) -> frozenset[int]:
    """The positions of the edits that have these words.

    White space and a final full stop alone make no difference. Words that are shortened in the middle mean the one edit
    that begins and ends so, and nothing where several do.
    """
    exact = _fitting(words, edits, _same_words)
    if exact or not any(map(_letters, words)):
        return exact
    like = _fitting(words, edits, _same_letters)
    if like:
        return like
    shortened = _fitting(words, edits, _begins_and_ends_so)
    return shortened if len(shortened) == 1 else frozenset()


def why_none(words: Words, edits: Sequence[Edit]) -> str:
    """Why these words cover none of the edits, and what to do, as the end of a sentence."""
    several = len(_fitting(words, edits, _begins_and_ends_so))
    if several > 1:
        return f"{several} changes begin and end so: {_TAKE}"
    passage = words[0] or words[1]
    moved = [one for one in edits if one.kind is Kind.MOVE]
    if not all(words) and _fitting((passage, passage), moved, _begins_and_ends_so):
        return "that passage was moved: write its words as “original” and as “copy”"
    return f"no change has these words: {_TAKE}, or remove the waiver"


def _fitting(words: Words, edits: Sequence[Edit], same: Callable[[str, str], bool]) -> frozenset[int]:
    original, copy = words
    return frozenset(
        number
        for number, edit in enumerate(edits)
        if same(original, edit.original.text) and same(copy, edit.copy.text)
    )


def _same_words(waived: str, words: str) -> bool:
    return _plain(waived) == _plain(words)


def _same_letters(waived: str, words: str) -> bool:
    return _letters(waived) == _letters(words)


@lru_cache(_KEPT)
def _plain(text: str) -> str:
    return " ".join(text.split())


@lru_cache(_KEPT)
def _letters(text: str) -> str:
    """What a reader sees of a text, without its last full stop, and without spaces: lines of Chinese part anywhere."""
    return "".join(one for one in text if not one.isspace() and category(one) not in _UNSEEN).rstrip(_STOPS)


def _begins_and_ends_so(waived: str, words: str) -> bool:
    head, *rest = _LEFT_OUT.split(waived)[::2]
    if not rest:
        return _same_letters(waived, words)
    tail = rest[-1]
    whole, first, last = _letters(words), _letters(head), _letters(tail)
    if not first or not last or len(whole) < len(first) + len(last):
        return False
    return whole.startswith(first) and whole.endswith(last) and _leaves_out_as_many(waived, words)


def _leaves_out_as_many(waived: str, words: str) -> bool:
    """Whether the passage has as many words as the report counted: another middle was not approved."""
    counts = [found[1] for found in _LEFT_OUT.finditer(waived)]
    if len(counts) != 1 or counts[0] is None:
        return True
    shown = sum(len(part.split()) for part in _LEFT_OUT.split(waived)[::2])
    return len(words.split()) == shown + int(counts[0].replace(",", ""))
