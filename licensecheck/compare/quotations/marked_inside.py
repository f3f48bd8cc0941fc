"""Block quotations that a copy sets into the paragraph that introduces them, between quotation marks."""

from __future__ import annotations

from bisect import bisect_left

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.quotations.marks import PLAIN, quoted_words
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_marked_inside"]


def is_marked_inside(stream: Stream, gap: Gap, quotation: int, paragraph: int) -> bool:
    """Whether all that a paragraph of the copy has of a block quotation stands between marks: 'She said: "..."'."""
    if not in_block_quotation(stream.a.blocks[quotation].node):
        return False
    start, end, _, _ = stream.b.blocks[paragraph]
    tokens, first = stream.b.tokens(paragraph), bisect_left(gap.b_owner, paragraph)
    runs = (run for run in gap.runs if (gap.a_owner[run.a], gap.b_owner[run.b]) == (quotation, paragraph))
    shared = [run.b - first + word for run in runs for word in range(run.length)]
    quoted = quoted_words(stream.b.text, start, end, tokens)
    if not shared or any(quoted[at] == PLAIN for at in shared):
        return False
    if all(quoted[at] > PLAIN for at in shared):
        return True
    begin, stop = tokens[shared[0]].start, tokens[shared[-1]].end
    before = stream.b.text[max(start, begin - _NEAR) : begin]
    return _OPENED.search(before) is not None and _CLOSED.match(stream.b.text, stop, end) is not None


_NEAR = 4
"""Characters before a quotation in which its mark stands."""

_OPENED = lazy_pattern(r"(?<!\w)['\u2018\u201a\u2039\u300e\"\u201c\u201e\u00ab\u00bb\u300c][\s\[(\u2026.]*\Z")
_CLOSED = lazy_pattern(r"[.,!?\u2026;)\]\s]{0,4}['\u2019\u2018\u203a\u300f\"\u201d\u201c\u00bb\u00ab\u300d](?!\w)")
"""The marks around a quotation, single ones as well, where one sign can be an apostrophe."""
