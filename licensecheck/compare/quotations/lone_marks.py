"""A quotation that lost one of its two marks: nobody is misquoted, but readers do not see where it begins or ends."""

from __future__ import annotations

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import OPEN, PLAIN, count_marks, leaves_open, opens_with_mark
from licensecheck.compare.quotations.matched_words import MatchedWords

__all__ = ["lone_mark"]


def lone_mark(words: MatchedWords) -> Difference | None:
    """Return a quotation one mark of which is gone from a paragraph that has the original's words, all of them and no
    others: parts of a paragraph have parts of its marks."""
    if words.in_block_quotation or not _has_all_words(words) or OPEN in words.quoted_a or not _lacks_one(words):
        return None
    pairs = zip(words.quoted_a, words.quoted_b, strict=True)
    start = next((at for at, (one, other) in enumerate(pairs) if one > PLAIN and other == OPEN), None)
    if start is None:
        return None
    stretch = range(start, start + words.quoted_a.count(words.quoted_a[start]))
    return None if _goes_on(words, stretch) else words.difference(stretch, MarkChange.ONE_GONE)


def _has_all_words(words: MatchedWords) -> bool:
    return len(words.at_a) == len(words.a.tokens(words.i)) == len(words.b.tokens(words.j))


def _lacks_one(words: MatchedWords) -> bool:
    """Whether the copy has one double mark less, no single one in its place, and none that is damaged."""
    (start_a, end_a, _, _), (start_b, end_b, _, _) = words.a.blocks[words.i], words.b.blocks[words.j]
    first, second = count_marks(words.a.text, start_a, end_a), count_marks(words.b.text, start_b, end_b)
    if first is None or second is None or second != (first[0] - 1, first[1]):
        return False
    return words.a.text.count(_LOST, start_a, end_a) == words.b.text.count(_LOST, start_b, end_b)


_LOST = "?"
"""What an encoding writes in place of a sign that it does not have."""


def _goes_on(words: MatchedWords, stretch: range) -> bool:
    """Whether a quotation is one with that of the paragraph before or behind it, where a house sets no mark between."""
    text, blocks = words.b.text, words.b.blocks
    if stretch[0] == 0 and any(leaves_open(text, b.start, b.end) for b in blocks[max(0, words.j - 1) : words.j]):
        return True
    following = blocks[words.j + 1 : words.j + 2]
    return stretch[-1] == len(words.at_a) - 1 and any(opens_with_mark(text, b.start) for b in following)
