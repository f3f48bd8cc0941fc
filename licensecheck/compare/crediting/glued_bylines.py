"""Bylines set before or behind the sentences of a paragraph: "… until spring. (Text: Ann Lee)", "……（记者 王小明）"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from licensecheck.compare.crediting.bylines import is_byline
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.credits.bylines.helpers import opens_with_helpers
from licensecheck.credits.bylines.leads import says_by, without_lead
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import FULL_STOPS

__all__ = ["ends_in_brackets", "is_glued_byline"]

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
        # A heading or a list's item may end the text.
        in_brackets = ends_in_brackets(side, tokens) and (has_lead or _names_alone(key, known))
        return in_brackets or (is_last is not None and has_lead)
    if is_last:
        return True
    if not has_lead:
        return False
    is_first = not side.text[block.start : start].strip("*_([（【 \n")
    return _STOPPED_BEHIND.match(side.text, end, block.end) is not None or (
        is_first and _LINE_BEHIND.match(side.text, end, block.end) is not None
    )


def _names_alone(key: str, names: Sequence[str]) -> bool:
    """Whether a folded line has nothing but some names, and perhaps a licence's."""
    for name in sorted(names, key=len, reverse=True):
        key = key.replace(name, " ")
    return not any(map(str.isalnum, key)) or is_licence_alone(plain(key))


def ends_in_brackets(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether words stand in brackets at a paragraph's end, before its full stop or behind: "… in spring (Ann Lee/The
    River Paper, CC BY-ND 4.0)."."""
    block = side.blocks[side.block_at(tokens[0].start)]
    before = side.text[max(block.start, tokens[0].start - 12) : tokens[0].start].rstrip("*_ \n")
    return before[-1:] in _OPENING and _CLOSED.match(side.text, tokens[-1].end, block.end) is not None


_OPENING = frozenset("([（［")
"""Brackets that such words are set in."""
_CLOSED = lazy_pattern(rf"[*_\s]*[)\]）］][*_\s]*[{FULL_STOPS}]?[*_\s]*\Z")
