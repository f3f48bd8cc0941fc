"""Bylines set before or behind the sentences of a paragraph: "… until spring. (Text: Ann Lee)", "……（记者 王小明）"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from licensecheck.compare.crediting.bylines import is_byline
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.credits.names.byline_leads import says_by, without_lead
from licensecheck.credits.names.bylines import split_byline
from licensecheck.credits.names.helpers import opens_with_helpers
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS

__all__ = ["is_glued_byline"]

_WROTE = "reporting by "
"""How agencies say who wrote an article; of anybody but its authors it says who helped."""
_LONGEST = 200
"""Characters of such a byline, at most: three authors with their institutions."""
_BEFORE = lazy_pattern(rf"""(?:\A|\n|[{FULL_STOPS}]["'”’“‘»«›‹)\]）」』]*)[\s*_(（\[【—–-]*\Z""")
"""How a sentence or a line ends before a byline, and what opens the byline."""
_BEHIND = lazy_pattern(r"[)）\]】*_\s]*\Z")
_STOPPED_BEHIND = lazy_pattern(rf"[)）\]】*_\s]*[{FULL_STOPS}]?[)）\]】*_\s]*\Z")
_LINE_BEHIND = lazy_pattern(r"[)）\]】*_ \t]*(?:\n|[:：|–—]\s)")


def is_glued_byline(
    side: TextSide, tokens: Sequence[Token], names: Sequence[str], fold: Callable[[str], str]
) -> bool:
    """Whether new words are a byline on a paragraph's first or last line; `names` are those of who wrote and published
    the original, folded with `fold`.

    Sentences of the text end in a full stop, and such a line does not, unless its first words say what it is.
    """
    start, end = tokens[0].start, tokens[-1].end
    block = side.blocks[side.block_at(start)]
    if end - start > _LONGEST or end > block.end:
        return False
    line = " ".join(side.text[start:end].split())
    key = fold(line)
    known = [name for name in names if name in key]
    if opens_with_helpers(line) and not (known and key.startswith(_WROTE)):
        return False
    has_lead = says_by(line) or without_lead(line) != line
    if not known and has_lead:
        known = [fold(author.name) for author in split_byline(line)]     # whoever it is, they are no words of the text
    if not known or not is_byline(key, line, known, known, ""):
        return False
    before, is_last = side.text[max(block.start, start - 12) : start], _BEHIND.match(side.text, end, block.end)
    if not _BEFORE.search(before):
        return is_last is not None and has_lead     # a heading or a list's item may end the text
    if is_last:
        return True
    if not has_lead:
        return False
    is_first = not side.text[block.start : start].strip("*_([（【 \n")
    return _STOPPED_BEHIND.match(side.text, end, block.end) is not None or (
        is_first and _LINE_BEHIND.match(side.text, end, block.end) is not None
    )
