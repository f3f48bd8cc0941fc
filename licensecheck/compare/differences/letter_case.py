"""A capital letter that came or went within a sentence, and made another word: US and us, Polish and polish, MW and mW.

Words are compared without their case, for headings, opening words and offices have that of a house. A few words are
others with a capital letter: these are told where the words beside them keep their case.
"""

from collections.abc import Iterable, Iterator

from licensecheck.compare.alignment.equal_blocks import Pair
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.gap_places import place_of
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["case_changes", "case_changes_in_gaps"]


def case_changes(stream: Stream, core: Core, pairs: Iterable[Pair]) -> Iterator[Difference]:
    """Yield the words of some equal paragraphs that are others by their case, where these are the article's."""
    for pair in pairs:
        found = list(_in_pair(stream, pair)) if core.holds_a(pair.a) else []
        if found and core.are_text(pair.a, pair.b):
            yield from found


def _in_pair(stream: Stream, pair: Pair) -> Iterator[Difference]:
    a, b = stream.a.tokens(pair.a), stream.b.tokens(pair.b)
    one, two = _written(stream.a, a), _written(stream.b, b)
    if len(one) != len(two):
        return      # a letter that one side writes as two
    for at, (old, new) in enumerate(zip(one, two, strict=True)):
        if old == new or not _says_otherwise(stream.a, a[at], stream.b, b[at]):
            continue
        beside = slice(max(0, at - 1), at), slice(at + 1, at + 2)
        if all(one[part] == two[part] for part in beside):
            yield Difference(a=[a[at]], b=[b[at]], a_at=(pair.a, at), b_at=(pair.b, at), marks=MarkChange.CASE)


def case_changes_in_gaps(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield such words of the article's paragraphs that have other changes as well."""
    for gap in (segment for segment in stream.segments if isinstance(segment, Gap)):
        for run in gap.runs:
            for at in range(run.length):
                if gap.a[run.a + at].word in _WEIGHTY and _is_changed(stream, gap, run, at):
                    yield from _in_gap(stream, core, gap, run, at)


def _in_gap(stream: Stream, core: Core, gap: Gap, run: Run, at: int) -> Iterator[Difference]:
    a, b = run.a + at, run.b + at
    i, j = gap.a_owner[a], gap.b_owner[b]
    if not (core.holds_a(i) and core.holds_b(j)):
        return
    if any(side.blocks[block].tag in HEADING_TAGS for side, block in ((stream.a, i), (stream.b, j))):
        return
    if core.judge_a.reason(i) is None and core.judge_b.reason(j) is None:
        places = place_of(gap.a_owner, i, a), place_of(gap.b_owner, j, b)
        yield Difference(a=[gap.a[a]], b=[gap.b[b]], a_at=places[0], b_at=places[1], marks=MarkChange.CASE)


def _is_changed(stream: Stream, gap: Gap, run: Run, at: int) -> bool:
    """Whether a word that both texts share is another by its case, and the shared words beside it keep theirs."""
    if not _says_otherwise(stream.a, gap.a[run.a + at], stream.b, gap.b[run.b + at]):
        return False
    beside = [other for other in (at - 1, at + 1) if 0 <= other < run.length]
    return bool(beside) and all(_keeps_case(stream, gap.a[run.a + other], gap.b[run.b + other]) for other in beside)


def _keeps_case(stream: Stream, one: Token, two: Token) -> bool:
    return stream.a.text[one.start : one.end] == stream.b.text[two.start : two.end]


def _written(side: TextSide, tokens: list[Token]) -> list[str]:
    return [side.text[token.start : token.end] for token in tokens]


def _says_otherwise(a: TextSide, one: Token, b: TextSide, two: Token) -> bool:
    """Whether a word is another by its case in the original than in the copy, within a sentence of both, or a unit
    behind a figure."""
    old, new = a.text[one.start : one.end], b.text[two.start : two.end]
    if old == new:
        return False
    if _FIGURE.search(_before(a, one)) is not None:
        units = _unit(old), _unit(new)
        return None not in units and units[0] != units[1]
    word = old.lower()
    capitals = word.upper() if word in _INITIALS else word.capitalize() if word in _NAMES else word
    return {old, new} == {word, capitals} and not _may_begin(a, one) and not _may_begin(b, two)


def _may_begin(side: TextSide, token: Token) -> bool:
    """Whether a sentence may begin with a word."""
    from licensecheck.compare.categories.model import ends_sentence

    before = _before(side, token)
    return before.endswith(_BRACKETS) or ends_sentence(before)


def _before(side: TextSide, token: Token) -> str:
    """Return what stands before a word in its block, as far as it tells whether a sentence ends there."""
    return side.text[max(side.blocks[side.block_at(token.start)].start, token.start - _REACH) : token.start]


_REACH = 40
_BRACKETS = ("(", "[", "（", "［")
"""Behind these a sentence may begin as well."""

_FIGURE = lazy_pattern(r"\d[\s-]?\Z")
_UNIT = lazy_pattern(
    r"([mM])(?:[wW][hH]?|[jJ]|[hH][zZ]|[vV]|[aA]|[pP][aA]|[bB][qQ]|eV|g|[lL]|s)|[kMGT]([bB])(?:ps|/s|it)?"
)
"""Units in which the case of one letter tells milli from mega, or bits from bytes: mW and MW, Mb and MB, and not km."""


def _unit(written: str) -> tuple[str | None, ...] | None:
    """Return the letters of a unit whose case tells what it is."""
    found = _UNIT.fullmatch(written)
    return found.groups() if found is not None else None


_INITIALS = frozenset({"us", "it", "who", "aids"})
"""Words that are initials in capitals."""

_NAMES = frozenset({
    "polish", "pole", "poles", "turkey", "china", "may", "march", "will", "bill", "mark", "rose", "grace", "catholic",
    "democratic", "republican", "republicans", "conservative", "conservatives", "liberal", "liberals", "labour",
    "labor", "sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "ihnen",
})
"""Words that are a name, a party's or a polite form with a capital letter: the Labour vote, and the labour of years."""

_WEIGHTY = _INITIALS | _NAMES | {
    *(f"m{unit}" for unit in ("w", "wh", "j", "hz", "v", "a", "pa", "bq", "ev", "g", "l", "s")),
    *(f"{many}b{end}" for many in "kmgt" for end in ("", "ps", "it")),
}
"""All these words, and such units, folded."""
