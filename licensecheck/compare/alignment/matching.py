"""Matching two sequences of words: unique shingles first, in order, then an exact alignment of what is left.

Anchors that occur once on both sides, kept in their longest increasing chain (the idea of patience diff), make the
result follow the text rather than chance; the small stretches between them are aligned by insertions and deletions
(rapidfuzz, bit-parallel). Cost is linear but for those stretches, whose product is bounded.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

__all__ = ["Run", "Stretch", "heaviest_chain", "longest_chain", "match_words"]

_SHINGLES = (5, 3, 1)
"""Lengths of shingles tried, longest first: long ones are unique almost always, short ones fill what stays open."""

_PRODUCT_LIMIT = 40_000_000
"""Cells of one exact alignment (about 5 MB of bit matrix); longer stretches without an anchor count as replaced."""


class Run(NamedTuple):
    """`length` words from `a` on are the words from `b` on."""

    a: int
    b: int
    length: int


class Stretch(NamedTuple):
    """Words of both texts that belong together: from `a0` to `a1` of the one, from `b0` to `b1` of the other."""

    a0: int
    a1: int
    b0: int
    b1: int


def longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest chain of pairs that increases strictly in both members; `pairs` are sorted by the first.

    Several pairs of one first member must come with the second descending, so that at most one of them is taken.
    """
    tails: list[int] = []
    tail_index: list[int] = []
    before: list[int] = []
    for index, (_, b) in enumerate(pairs):
        at = bisect_left(tails, b)
        before.append(tail_index[at - 1] if at else -1)
        if at == len(tails):
            tails.append(b)
            tail_index.append(index)
        else:
            tails[at] = b
            tail_index[at] = index
    return _followed(pairs, before, tail_index[-1] if tail_index else -1)


def heaviest_chain(pairs: Sequence[tuple[int, int]], weights: Sequence[int]) -> list[tuple[int, int]]:
    """Return a chain of pairs, sorted as for the longest, that weighs most; weights are positive."""
    # The chains so far by their last second member: a longer reach is kept only where it weighs more.
    ends: list[int] = []
    totals: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, ((_, b), weight) in enumerate(zip(pairs, weights, strict=True)):
        at = bisect_left(ends, b)
        total = weight + (totals[at - 1] if at else 0)
        before.append(last[at - 1] if at else -1)
        if at < len(ends) and ends[at] == b and totals[at] > total:
            continue
        stop = at
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        ends[at:stop], totals[at:stop], last[at:stop] = [b], [total], [index]
    return _followed(pairs, before, last[-1] if last else -1)


def _followed(pairs: Sequence[tuple[int, int]], before: Sequence[int], index: int) -> list[tuple[int, int]]:
    """Return the pairs of a chain whose last has an index; `before` says which comes before each."""
    chain = []
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    chain.reverse()
    return chain


def match_words(a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Return the runs of equal words that align `a` with `b`, increasing in both."""
    runs: list[Run] = []
    # A stack instead of recursion: what is still to be aligned, and which length of shingles comes next for it.
    stack = [(Stretch(0, len(a), 0, len(b)), 0)]
    while stack:
        whole, level = stack.pop()
        ends, stretch = _ends(a, b, whole)
        runs.extend(ends)
        if stretch.a0 >= stretch.a1 or stretch.b0 >= stretch.b1:
            continue
        anchors = _anchors(a, b, stretch, _SHINGLES[level])
        if anchors:
            runs.extend(anchors)
            stack.extend((between, level) for between in _between(anchors, stretch))
        elif level < len(_SHINGLES) - 1:
            stack.append((stretch, level + 1))
        else:
            runs.extend(_exact(a, b, stretch))
    return _together(sorted(runs), a, b)


def _ends(a: Sequence[str], b: Sequence[str], stretch: Stretch) -> tuple[list[Run], Stretch]:
    """Return what a stretch begins and ends with on both sides, and what is left of it."""
    a0, a1, b0, b1 = stretch
    ends: list[Run] = []
    head = _common(a, b, a0, b0, min(a1 - a0, b1 - b0))
    if head:
        ends.append(Run(a0, b0, head))
        a0, b0 = a0 + head, b0 + head
    most = min(a1 - a0, b1 - b0)
    tail = 0
    while tail < most and a[a1 - 1 - tail] == b[b1 - 1 - tail]:
        tail += 1
    if tail:
        ends.append(Run(a1 - tail, b1 - tail, tail))
    return ends, Stretch(a0, a1 - tail, b0, b1 - tail)


def _common(a: Sequence[str], b: Sequence[str], a0: int, b0: int, most: int) -> int:
    """Return how many words from two places on are the same, up to a number."""
    count = 0
    while count < most and a[a0 + count] == b[b0 + count]:
        count += 1
    return count


def _anchors(a: Sequence[str], b: Sequence[str], stretch: Stretch, size: int) -> list[Run]:
    """Return the longest chain of shingles of a size that occur once on each side, each grown as far as the words
    agree."""
    a0, a1, b0, b1 = stretch
    if a1 - a0 < size or b1 - b0 < size:
        return []
    first, second = _unique(a, a0, a1, size), _unique(b, b0, b1, size)
    if len(second) < len(first):
        pairs = sorted((first[s], at) for s, at in second.items() if s in first)
    else:
        pairs = [(at, second[s]) for s, at in first.items() if s in second]
    runs: list[Run] = []
    a_done, b_done = a0, b0
    for first_a, first_b in longest_chain(pairs):
        i, j = first_a, first_b
        if i < a_done or j < b_done:
            continue
        while i > a_done and j > b_done and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
        length = _common(a, b, i, j, min(a1 - i, b1 - j))
        runs.append(Run(i, j, length))
        a_done, b_done = i + length, j + length
    return runs


def _unique(words: Sequence[str], start: int, stop: int, size: int) -> dict[tuple[str, ...] | str, int]:
    if size == 1:
        shingles: Iterator[tuple[str, ...] | str] = iter(words[start:stop])
    else:
        shingles = zip(*(words[start + k : stop - size + 1 + k] for k in range(size)), strict=True)
    found: dict[tuple[str, ...] | str, int] = {}
    repeated = set()
    for at, shingle in enumerate(shingles, start):
        if shingle in found:
            repeated.add(shingle)
        else:
            found[shingle] = at
    for shingle in repeated:
        del found[shingle]
    return found


def _between(anchors: Sequence[Run], stretch: Stretch) -> Iterator[Stretch]:
    """Yield what has words on both sides before, between and behind the anchors of a stretch."""
    a0, a1, b0, b1 = stretch
    for run in (*anchors, Run(a1, b1, 0)):
        if a0 < run.a and b0 < run.b:
            yield Stretch(a0, run.a, b0, run.b)
        a0, b0 = run.a + run.length, run.b + run.length


def _exact(a: Sequence[str], b: Sequence[str], stretch: Stretch) -> list[Run]:
    a0, a1, b0, b1 = stretch
    if (a1 - a0) * (b1 - b0) > _PRODUCT_LIMIT:
        return []
    from rapidfuzz.distance import Indel

    return [
        Run(a0 + block.a, b0 + block.b, block.size)
        for block in Indel.opcodes(a[a0:a1], b[b0:b1]).as_matching_blocks()
        if block.size
    ]


def _together(runs: Sequence[Run], a: Sequence[str], b: Sequence[str]) -> list[Run]:
    """Put a run where it adjoins the one before it on both sides, if it does on one and its words stand there as well:
    ends were matched first, and the last word of a box is often that of a text."""
    kept: list[Run] = []
    for run in runs:
        last = kept[-1] if kept else None
        if last is not None and _goes_on(last, run, a, b):
            kept[-1] = Run(last.a, last.b, last.length + run.length)
        else:
            kept.append(run)
    return kept


def _goes_on(last: Run, run: Run, a: Sequence[str], b: Sequence[str]) -> bool:
    end_a, end_b = last.a + last.length, last.b + last.length
    if end_a == run.a:
        return b[end_b : end_b + run.length] == a[run.a : run.a + run.length]
    return end_b == run.b and a[end_a : end_a + run.length] == b[run.b : run.b + run.length]
