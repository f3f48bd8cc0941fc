"""Keeping dates in figures whole: of "5/1/2020" and "1 May 2020" the words share two figures, which are no words of
their own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.matching import Run
from licensecheck.compare.words import Token
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["with_whole_dates"]

_DATE = lazy_pattern(r"(?<![\d/.-])\d{1,4}([-/])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])")

_Dates = dict[int, range]
"""The words of each date, by each of its words."""


def with_whole_dates(
    runs: Sequence[Run], a: Sequence[Token], b: Sequence[Token], a_text: str, b_text: str
) -> list[Run]:
    """Return runs in which a date in figures matches a date in figures, or nothing."""
    if not any(a[at].word.isdecimal() for run in runs for at in (run.a, run.a + run.length - 1)):
        return list(runs)       # a run that ends within a date ends with figures
    in_a, in_b = _dates(a, a_text), _dates(b, b_text)
    return [piece for run in runs for piece in _pieces(run, in_a, in_b)]


def _dates(tokens: Sequence[Token], text: str) -> _Dates:
    found: _Dates = {}
    for match in _DATE.finditer(text, tokens[0].start, tokens[-1].end):
        first = bisect_left(tokens, match.start(), key=_start)
        words = range(first, bisect_left(tokens, match.end(), key=_start))
        found.update(dict.fromkeys(words, words))
    return found


def _start(token: Token) -> int:
    return token.start


def _pieces(run: Run, in_a: _Dates, in_b: _Dates) -> Iterator[Run]:
    start = 0
    for at in range(run.length):
        if not _stays(run, at, in_a, in_b):
            if at > start:
                yield Run(run.a + start, run.b + start, at - start)
            start = at + 1
    if run.length > start:
        yield Run(run.a + start, run.b + start, run.length - start)


def _stays(run: Run, at: int, in_a: _Dates, in_b: _Dates) -> bool:
    """Whether two words of a run are of no date, or of two dates that match from end to end."""
    first, second = in_a.get(run.a + at), in_b.get(run.b + at)
    if first is None or second is None:
        return first is second
    return first.start - run.a == second.start - run.b >= 0 and first.stop <= run.a + run.length
