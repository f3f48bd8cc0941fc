"""A sentence of a few words that an author says again and again: "This claim is false."."""

from __future__ import annotations

from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.vocabulary.box_words import CALL, TO_READERS
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["is_refrain"]

_FEWEST = 2
"""Spaces from which a line can be a sentence."""


def is_refrain(key: str) -> bool:
    """Whether a folded line is a sentence that tells something; what templates repeat are labels, and calls that speak
    to readers ("Advertisement", "Share this with your friends.")."""
    if key.count(" ") < _FEWEST or not ends_in_full_stop(key):
        return False
    return TO_READERS.search(key) is None and CALL.match(key) is None and not opens_like_box(key)
