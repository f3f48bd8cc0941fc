"""Whether a copy is this article at all: another work, or the same in another language."""

from __future__ import annotations

from licensecheck.compare.core import Core
from licensecheck.compare.languages import language_of
from licensecheck.compare.model import Relation
from licensecheck.compare.stream import Stream

__all__ = ["another_work"]

_LEAST_SHARE = 0.12
"""Share of the original's words, or of the copy's prose, that must match. True copies with a dozen edits keep over 0.8;
another article of the same site shares a boilerplate paragraph at most (below 0.05)."""

_LEAST_WORDS = 25
"""Words that must match in any case: a quotation of two sentences is no copy."""


def another_work(stream: Stream, core: Core | None, words: int) -> Relation | None:
    """Return what the copy is where it is not this article, else None."""
    if core is not None and core.words >= min(_LEAST_WORDS, 0.5 * words):
        share = core.words / max(1, words)
        if share >= _LEAST_SHARE or _share_of_copy(stream, core) >= 0.5:
            return None
    first, second = _language(stream, 0), _language(stream, 1)
    return Relation.TRANSLATION if first and second and first != second else Relation.DIFFERENT_WORK


def _share_of_copy(stream: Stream, core: Core) -> float:
    inside = sum(
        stream.b.size(j) for j in range(core.b_first, core.b_last + 1) if core.judge_b.reason(j) is None
    )
    return core.words / max(1, inside)


def _language(stream: Stream, member: int) -> str | None:
    """Return the language of the longest blocks; the page's own declaration is often a template's."""
    side = (stream.a, stream.b)[member]
    longest = sorted(side.keys, key=len, reverse=True)[:8]
    return language_of(" ".join(longest))
