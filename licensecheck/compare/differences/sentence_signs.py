"""The sign at a sentence's end that changed while its words stayed: a statement that became a question, or the reverse;
and a sign in brackets behind a word.

Words are compared without these signs, for what systems and houses do to commas, dots and quotation marks is no change.
Which of statement, question and exclamation a sentence is, changes what it says.
"""

from collections.abc import Iterator

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.gap_places import goes_on_alike, place_of
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["sentence_sign_changes"]

_KINDS = {
    **dict.fromkeys(".。।۔።", "."),
    **dict.fromkeys("?？؟;\u037e፧", "?"),
    **dict.fromkeys("!！", "!"),
}
_TELLING = tuple(sign for sign, kind in _KINDS.items() if kind != ".")

_SIGN = lazy_pattern(
    r"""["'”’»)\]]{0,2}[^\S\n]?(?P<signs>(?:[.。।۔።?？؟፧!！]|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e])+)"""
    r"""["'”’“»)\]]{0,2}(?=[\s,]|\Z|(?<=[。？！”])\w|[\u3040-\u30ff\u3400-\u9fff])"""
    r"""|(?P<comma>,["”’»]|["”“’»],)(?=\s)"""
)
"""How a sentence ends behind its last word; French sets a space before some signs, Greek asks with a semicolon,
and of a quotation before who says it a comma is all that is left of a full stop."""


def sentence_sign_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the last words of the article's sentences that both texts share, and whose sentence has another sign; and
    words behind which one side remarks on them by a sign."""
    for segment in stream.segments:
        if isinstance(segment, Gap):
            yield from _in_gap(stream, core, segment)


def _in_gap(stream: Stream, core: Core, gap: Gap) -> Iterator[Difference]:
    pair, may_differ = (-1, -1), False
    for run in gap.runs:
        i, j = gap.a_owner[run.a], gap.b_owner[run.b]
        if (i, j) != pair:      # a paragraph may have thousands of runs
            pair, may_differ = (i, j), core.holds_a(i) and core.holds_b(j) and _may_differ(stream.a, i, stream.b, j)
        if may_differ:
            changes = _in_run(stream, gap, run, pair)
            first = next(changes, None)
            if first is not None and core.are_text(i, j):
                yield first
                yield from changes


def _may_differ(a: TextSide, i: int, b: TextSide, j: int) -> bool:
    """Whether two blocks of running text have signs of questions or exclamations, and not the same; of one that is a
    part of the other those of the rest may be as many."""
    if a.blocks[i].tag in HEADING_TAGS or b.blocks[j].tag in HEADING_TAGS:
        return False
    counts = a.ask_of_block(_counts, i), b.ask_of_block(_counts, j)
    return counts[0] != counts[1] or (any(counts[0]) and a.size(i) != b.size(j))


def _counts(side: TextSide, block: int) -> list[int]:
    start, end = side.blocks[block].start, side.blocks[block].end
    return [side.text.count(sign, start, end) for sign in _TELLING]


def _in_run(stream: Stream, gap: Gap, run: Run, blocks: tuple[int, int]) -> Iterator[Difference]:
    for at in range(run.length):
        one, two = gap.a[run.a + at], gap.b[run.b + at]
        change, ends = _change(stream, one, two)
        if change is None or not goes_on_alike(gap, run, at):
            continue
        yield Difference(
            a=[one._replace(end=ends[0])],
            b=[two._replace(end=ends[1])],
            a_at=place_of(gap.a_owner, blocks[0], run.a + at),
            b_at=place_of(gap.b_owner, blocks[1], run.b + at),
            marks=change,
        )


def _change(stream: Stream, one: Token, two: Token) -> tuple[MarkChange | None, tuple[int, int]]:
    """Return what happened to the signs behind a word, and where these end."""
    remarks = (_REMARK.match(stream.a.text, one.end), _REMARK.match(stream.b.text, two.end))
    if (remarks[0] is None) != (remarks[1] is None):
        ends = [found.end() if found else word.end for found, word in zip(remarks, (one, two), strict=True)]
        return MarkChange.REMARK, (ends[0], ends[1])
    signs = _sign(stream.a, one), _sign(stream.b, two)
    if signs[0] is None or signs[1] is None or signs[0][0] == signs[1][0]:
        return None, (0, 0)
    return MarkChange.SENTENCE, (signs[0][1], signs[1][1])


_REMARK = lazy_pattern(r"""["'”’“»]?\s?[(\[]\s?[?？؟!！]{1,3}\s?[)\]]""")
"""A sign in brackets: who writes it doubts what the text says, or scorns it."""


def _sign(side: TextSide, token: Token) -> tuple[str, int] | None:
    """Return what kind of sentence ends with a word and where its sign does; `None` inside sentences and for several
    signs of two kinds, which a lost letter may have made.
    """
    found = _SIGN.match(side.text, token.end)
    if found is None:
        return None
    if found["comma"]:
        return ".", found.end()
    kinds = {_KINDS[sign] for sign in found["signs"]}
    return (kinds.pop(), found.end("signs")) if len(kinds) == 1 else None
