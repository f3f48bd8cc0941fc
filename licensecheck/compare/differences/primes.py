"""Signs of feet and inches, or of minutes and seconds, that changed behind a figure whose words stayed: 10′, 10″.

Words are compared without these signs, for a typed one (10") looks like a closing quotation mark, and what systems do
to such marks is no change. A sign counts where it can be nothing else: as a true prime, or typed where no quotation is
open. Typed and true, straight and curved ones are the same sign.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.gap_places import goes_on_alike, place_of
from licensecheck.compare.extent.core import Core
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.model import PRINTED
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["prime_changes"]

_TRUE = "\u2032\u2033"
_SINGLE = "'\u2018\u2019\u201a`\u00b4\u02b9\u05f3"
_DOUBLE = '"\u201c\u201d\u201e\uff02\u02ba\u05f4'
_TYPED = f"{_SINGLE}{_DOUBLE}"
_BEHIND_FIGURE = lazy_pattern(rf"[\d\u00bc-\u00be](?:[^\S\n]?[{_TRUE}]|[{_TYPED}])")

_SIGN = lazy_pattern(
    rf"(?P<two>\u2033|\u2032\u2032)|(?P<one>\u2032)|[^\S\n](?:(?P<two_apart>\u2033)|(?P<one_apart>\u2032))(?!\w)"
    rf"|(?:(?P<two_typed>''|\u2019\u2019|\u2018\u2018|[\"\u201c\u201d\uff02\u02ba\u05f4])|(?P<one_typed>[{_TYPED}]))(?![^\W\d_])"
)
"""One sign or two; a typed one before a letter is an apostrophe."""

_MARK = lazy_pattern(rf"[{_TRUE}{_TYPED}]")
_BEFORE_OPENING = "([{=-\u2010\u2011\u2012\u2013\u2014\u2015/:\u00bf\u00a1" + _TRUE + _TYPED
_BEHIND_OPENING = "([{$\u20ac\u00a3#@\u00bf\u00a1\u2026" + _TRUE + _TYPED
_BEFORE_QUOTATION = 6
"""Paragraphs before one in which the quotation may open that goes on in it."""

_YEAR = lazy_pattern(r"[12]\d\d\d")
"""What no feet or inches are counted by: a mark behind it closes a quotation, though none may seem open."""


class _Sign(NamedTuple):
    """A sign behind a figure: whether it is one or two strokes, whether it is a true prime, and where it ends."""

    strokes: str
    is_true: bool
    start: int
    end: int


class _Paragraph:
    """A block and the signs in it."""

    def __init__(self, side: TextSide, block: int) -> None:
        self.side, self.block = side, block

    @cached_property
    def has_signs(self) -> bool:
        """Whether any figure has a sign behind it."""
        start, end = self.side.blocks[self.block].start, self.side.blocks[self.block].end
        return _BEHIND_FIGURE.search(self.side.text, start, end) is not None

    def sign(self, token: Token) -> _Sign | None:
        """Return the sign right behind a word."""
        found = _SIGN.match(self.side.text, token.end)
        if found is None or found.lastgroup is None:
            return None
        strokes, _, way = found.lastgroup.partition("_")
        return _Sign(strokes, way != "typed", found.start() + (way == "apart"), found.end())

    def is_prime(self, sign: _Sign, token: Token) -> bool:
        """Whether a sign can close no quotation."""
        if sign.is_true:
            return sign.start not in self._closing
        return sign.start not in self._closing and not _YEAR.fullmatch(token.word) and not self._goes_on

    @cached_property
    def _closing(self) -> set[int]:
        """Where marks stand that may close a quotation which another mark of the paragraph opens."""
        text, start, end = self.side.text, self.side.blocks[self.block].start, self.side.blocks[self.block].end
        found: set[int] = set()
        opened = dict.fromkeys((_TRUE, _SINGLE, _DOUBLE), 0)
        for mark in _MARK.finditer(text, start, end):
            kind = next(signs for signs in opened if mark[0] in signs)
            if _opens(text, mark.start(), start):
                opened[kind] += 1
            elif opened[_TRUE] if kind == _TRUE else any(opened.values()):
                found.add(mark.start())
                # Whether a single mark closes or is an apostrophe (the workers' union) is not asked.
                opened[_DOUBLE] -= kind == _DOUBLE and opened[_DOUBLE] > 0
        return found

    @cached_property
    def _goes_on(self) -> bool:
        """Whether a quotation of a paragraph before may go on in this one."""
        from licensecheck.compare.quotations.marks import has_marks, leaves_open

        side = self.side
        for block in reversed(side.blocks[max(0, self.block - _BEFORE_QUOTATION) : self.block]):
            if has_marks(side.text, block.start, block.end):
                return leaves_open(side.text, block.start, block.end)
        return False


def _opens(text: str, at: int, start: int) -> bool:
    """Whether a mark may open a quotation where it stands, in a paragraph that begins at `start`."""
    before, behind = text[at - 1 : at] if at > start else " ", text[at + 1 : at + 2]
    if before.isspace():
        return behind.isspace() or behind.isalnum() or behind in _BEHIND_OPENING
    return before in _BEFORE_OPENING and (behind.isalnum() or (behind != "" and behind in _BEHIND_OPENING))


def prime_changes(stream: Stream, core: Core) -> Iterator[Difference]:
    """Yield the figures of the article that both texts share, and whose sign is another, new or gone."""
    for segment in stream.segments:
        if isinstance(segment, Gap):
            yield from _in_gap(stream, core, segment)


def _in_gap(stream: Stream, core: Core, gap: Gap) -> Iterator[Difference]:
    known_a: dict[int, _Paragraph] = {}     # one of them may be paired with thousands
    known_b: dict[int, _Paragraph] = {}
    for run in gap.runs:
        i, j = gap.a_owner[run.a], gap.b_owner[run.b]
        if i not in known_a:
            known_a[i] = _Paragraph(stream.a, i)
        if j not in known_b:
            known_b[j] = _Paragraph(stream.b, j)
        pair = known_a[i], known_b[j]
        if (pair[0].has_signs or pair[1].has_signs) and core.holds_a(i) and core.holds_b(j):
            changes = _in_run(gap, run, *pair)
            first = next(changes, None)
            if first is not None and core.are_text(i, j):
                yield first
                yield from changes


def _in_run(gap: Gap, run: Run, a: _Paragraph, b: _Paragraph) -> Iterator[Difference]:
    for at in range(run.length):
        if not goes_on_alike(gap, run, at):
            return      # what stands behind the last word is another's: 10′, 10 feet
        one, two = gap.a[run.a + at], gap.b[run.b + at]
        if not _is_figure(a.side.text, one):
            continue
        signs = a.sign(one), b.sign(two)
        if _differ(a, b, signs, (one, two)):
            yield Difference(
                a=[_with_sign(one, signs[0])],
                b=[_with_sign(two, signs[1])],
                a_at=place_of(gap.a_owner, a.block, run.a + at),
                b_at=place_of(gap.b_owner, b.block, run.b + at),
                marks=MarkChange.PRIME,
            )


def _is_figure(text: str, token: Token) -> bool:
    last = text[token.end - 1]
    return last.isdigit() or last in "\u00bc\u00bd\u00be"


def _differ(
    a: _Paragraph, b: _Paragraph, signs: tuple[_Sign | None, _Sign | None], tokens: tuple[Token, Token]
) -> bool:
    """Whether two figures have other signs, each of which can be nothing else."""
    one, two = signs
    if (one and one.strokes) == (two and two.strokes):
        return False
    if PRINTED & {a.side.document.format, b.side.document.format} and not (one and two and one.is_true and two.is_true):
        return False    # lines of a quotation stand by themselves there, and print loses signs
    for paragraph, sign, token in zip((a, b), signs, tokens, strict=True):
        if not (paragraph.is_prime(sign, token) if sign else _has_nothing_behind(paragraph.side.text, token)):
            return False
    return True


def _has_nothing_behind(text: str, token: Token) -> bool:
    """Whether a figure has nothing behind it that may be a sign: 10? pipe, where an encoding lost it, or 10 " pipe."""
    behind, then = text[token.end : token.end + 1], text[token.end + 1 : token.end + 2]
    if behind.isspace():
        return not then or then not in _TYPED
    return not behind or behind.isalnum() or behind in _PUNCTUATION


_PUNCTUATION = ".,;:!()[]{}\u2026/-\u2010\u2011\u2013\u2014"


def _with_sign(token: Token, sign: _Sign | None) -> Token:
    return token._replace(end=sign.end) if sign else token
