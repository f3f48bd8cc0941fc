"""A capital letter that came or went within a sentence, and made another word: US and us, Polish and polish, MW and mW.

Words are compared without their case, for headings, opening words and offices have that of a house. A few words are
others with a capital letter: these are told where the words beside them keep their case.
"""

from collections.abc import Iterable, Iterator

from licensecheck.compare.alignment.equal_blocks import Pair
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["case_changes"]


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
        if old == new or not _says_otherwise(old, new, stream.a, a[at]):
            continue
        beside = slice(max(0, at - 1), at), slice(at + 1, at + 2)
        if all(one[part] == two[part] for part in beside):
            yield Difference(a=[a[at]], b=[b[at]], a_at=(pair.a, at), b_at=(pair.b, at), marks=MarkChange.CASE)


def _written(side: TextSide, tokens: list[Token]) -> list[str]:
    return [side.text[token.start : token.end] for token in tokens]


def _says_otherwise(old: str, new: str, a: TextSide, token: Token) -> bool:
    """Whether a word within a sentence of the original is another by its case, or a unit behind a figure."""
    before = a.text[max(a.blocks[a.block_at(token.start)].start, token.start - _REACH) : token.start]
    if _FIGURE.search(before) is not None:
        units = _unit(old), _unit(new)
        return None not in units and units[0] != units[1]
    word = old.lower()
    capitals = word.upper() if word in _INITIALS else word.capitalize() if word in _NAMES else word
    if {old, new} != {word, capitals}:
        return False
    from licensecheck.compare.categories.model import ends_sentence

    return not before.endswith(_BRACKETS) and not ends_sentence(before)


_REACH = 40
"""Characters before a word that tell whether a sentence ends there."""
_BRACKETS = ("(", "[", "（", "［")
"""Behind these a sentence may begin as well."""

_FIGURE = lazy_pattern(r"\d[\s-]?\Z")
_UNIT = lazy_pattern(r"([mM])(?:[wW][hH]?|[jJ]|[hH][zZ]|[vV]|[aA]|[pP][aA]|[bB][qQ])|[kMGT]([bB])(?:ps|/s|it)?")
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
