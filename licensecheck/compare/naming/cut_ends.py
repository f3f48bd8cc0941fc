"""Is what is gone the end of an article's last paragraph, so that only the end is missing?

Whole sentences are, and words behind which the copy's sentence breaks off ("They hope to turn the …"). Where the
sentence that is left reads as a whole one, its sense was changed: "It is safe." is no end of "It is safe for some."
"""

from __future__ import annotations

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.quoting import is_quoted
from licensecheck.compare.text_side import TextSide
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS, SPACED_STOPS, UNSPACED_STOPS

__all__ = ["is_cut_end"]

_FEWEST = 3
"""Words that an end has; one or two change what a sentence says."""


def is_cut_end(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether words that the copy lacks are the last ones of the article's last paragraph, from a sentence's beginning,
    or from where the copy's sentence breaks off."""
    a, gone, (block, first) = stream.a, difference.a, difference.a_at
    if difference.b or difference.a_whole or len(gone) < _FEWEST or block != core.a_last or not first:
        return False
    tokens = a.tokens(block)
    left = _left_behind(stream.b, difference)
    if gone[-1] != tokens[-1] or left is None or not _STOP.match(a.text, gone[-1].end):
        return False
    if is_quoted(a, difference.a_at, len(gone)):
        opens = _OPENS_QUOTATION.search(a.text, tokens[first - 1].end, gone[0].start)
        if opens is None:
            return False        # the rest would be what somebody said
    return _begins_sentence(a, block, first) or _breaks_off(left)


def _left_behind(b: TextSide, difference: Difference) -> str | None:
    """Return the signs behind the copy's last word, or None where its paragraph goes on."""
    block, word = difference.b_at
    if block >= len(b.blocks):
        return None
    tokens = b.tokens(block)
    return b.text[tokens[-1].end : b.blocks[block].end] if tokens and word >= len(tokens) else None


def _begins_sentence(a: TextSide, block: int, first: int) -> bool:
    """Whether a word of a paragraph begins a sentence: behind a short form ("Dr.", "p.m.") a sentence goes on."""
    before, word = a.tokens(block)[first - 1 : first + 1]
    if _STOP.match(a.text, before.end) is None or a.text[word.start].islower():
        return False
    last = a.text[before.start : before.end]
    has_case = last.lower() != last.upper()
    is_short = has_case and (len(last) == 1 or (last[0].isupper() and len(last) <= _SHORT_FORM))
    return not (is_short and a.text[before.end] == ".")


_SHORT_FORM = 4
"""Letters of a title's short form: "Prof.", "Sen."."""


def _breaks_off(left: str) -> bool:
    """Whether a sentence ends without a stop, or with an ellipsis."""
    return "…" in left or ".." in left or not any(mark in left for mark in FULL_STOPS)


_STOP = lazy_pattern(rf"""["'”’»)\]]*[{SPACED_STOPS}]["'”’»)\]]*(?:\s|\Z)|[{UNSPACED_STOPS}]""")
"""How a sentence ends behind its last word."""

_OPENS_QUOTATION = lazy_pattern(r"""["“„«「]\s?\Z""")
"""What stands before the first word of a quotation."""
