"""Are two short lines one that was edited? Half of their words are the same: every word that changed is one of two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from licensecheck.compare.words import Token

__all__ = ["ALIKE", "are_alike"]

ALIKE = 0.5
"""Share of the longer line's words that the other has as well."""


def are_alike(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether two lines have at least half of their words in common."""
    one, two = (Counter(token.word for token in tokens) for tokens in (a, b))
    return (one & two).total() >= ALIKE * max(one.total(), two.total(), 1)
