"""Gaps between equal blocks, aligned word by word; matches that chance alone explains are dropped again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run, longest_chain, match_words
from licensecheck.compare.alignment.rows import whole_rows
from licensecheck.compare.alignment.said_twice import said_twice
from licensecheck.compare.alignment.sliding import is_first_or_last, settle
from licensecheck.compare.alignment.whole_dates import with_whole_dates
from licensecheck.compare.text_side import TextSide

__all__ = ["align_gap"]


def align_gap(a: TextSide, b: TextSide, a_blocks: Sequence[int], b_blocks: Sequence[int]) -> Gap:
    """Align the words of a gap, and drop the matches of blocks that have little to do with each other."""
    gap = Gap(a_blocks, b_blocks)
    for i in a_blocks:
        tokens = a.tokens(i)
        gap.a.extend(tokens)
        gap.a_owner.extend([i] * len(tokens))
    for j in b_blocks:
        tokens = b.tokens(j)
        gap.b.extend(tokens)
        gap.b_owner.extend([j] * len(tokens))
    if gap.a and gap.b:
        runs = _matches(gap, a, b)
        settled = settle(_without_strays(gap, _by_block(gap, runs), a, b), gap, a.text, b.text)
        # What was matched anew or slid to a sentence's beginning may go on in the next block.
        gap.runs = list(_by_block(gap, with_whole_dates(settled, gap.a, gap.b, a.text, b.text)))
    return gap


def _matches(gap: Gap, a: TextSide, b: TextSide) -> list[Run]:
    """Match the words of a gap; equal lines are a pair where that costs no other words.

    A subhead often has the words that the paragraph below it begins with.
    """
    first, second = _matchable(gap, a, b)
    runs = match_words(first, second)
    # One paragraph in the other's place is no equal line: it would be no gap.
    lines = _equal_lines(gap, a, b) if len(gap.a_blocks) > 1 or len(gap.b_blocks) > 1 else []
    if not lines:
        return runs
    by_lines = list(_around_lines(first, second, lines))
    return by_lines if _total(by_lines) >= _total(runs) else runs


def _equal_lines(gap: Gap, a: TextSide, b: TextSide) -> list[Run]:
    """Return the lines that stand once on either side of a gap, in their longest common order."""
    places = [_lines_once(side, owner) for side, owner in ((a, gap.a_owner), (b, gap.b_owner))]
    equal = sorted((start, places[1][key]) for key, start in places[0].items() if key in places[1])
    runs = (Run(i, j, len(a.tokens(gap.a_owner[i]))) for i, j in longest_chain(equal))
    # A sign and what it stands for are written alike once folded, and may be another number of words.
    return [run for run in runs if run.length == len(b.tokens(gap.b_owner[run.b]))]


def _lines_once(side: TextSide, owner: Sequence[int]) -> dict[str, int]:
    starts = _starts(owner)
    counts = Counter(side.keys[block] for block in starts)
    return {key: start for block, start in starts.items() if counts[key := side.keys[block]] == 1 and len(key) >= _LINE}


_LINE = 6
"""Characters of a line from which it is one, and no number of an item."""


def _around_lines(first: Sequence[str], second: Sequence[str], lines: Sequence[Run]) -> Iterator[Run]:
    a0 = b0 = 0
    for line in (*lines, Run(len(first), len(second), 0)):
        for run in match_words(first[a0 : line.a], second[b0 : line.b]):
            yield Run(a0 + run.a, b0 + run.b, run.length)
        if line.length:
            yield line
        a0, b0 = line.a + line.length, line.b + line.length


def _total(runs: Sequence[Run]) -> int:
    return sum(run.length for run in runs)


def _matchable(gap: Gap, a: TextSide, b: TextSide) -> tuple[list[str], list[str]]:
    """Return the words of both sides, with others for those of blocks that must not be matched."""
    words = [t.word for t in gap.a], [t.word for t in gap.b]
    again = said_twice(a, gap.a_blocks, b, gap.b_blocks), said_twice(b, gap.b_blocks, a, gap.a_blocks)
    for listed, owner, blocks, other in zip(words, (gap.a_owner, gap.b_owner), again, _OTHERS, strict=True):
        for block in blocks:
            start, stop = bisect_left(owner, block), bisect_right(owner, block)
            listed[start:stop] = [other] * (stop - start)
    return words


_OTHERS = "\0", "\0\0"
"""Words that no text has, one for each side."""


def _by_block(gap: Gap, runs: Sequence[Run]) -> Iterator[Run]:
    """Cut runs where a block of either side ends."""
    for run in runs:
        (a, b), left = run[:2], run.length
        while left:
            in_a = bisect_right(gap.a_owner, gap.a_owner[a], a, a + left) - a
            in_b = bisect_right(gap.b_owner, gap.b_owner[b], b, b + left) - b
            length = min(in_a, in_b)
            yield Run(a, b, length)
            a, b, left = a + length, b + length, left - length


_KIN_SHARE = 0.5
"""Share of a block's words that must match for two blocks to be the same paragraph. Unrelated paragraphs of one
language reach 0.2 to 0.35 by common words alone; edited ones stay above 0.7."""


def _without_strays(gap: Gap, runs: Iterator[Run], a: TextSide, b: TextSide) -> list[Run]:
    """Leave out the runs of words that two blocks share by chance."""
    kept = list(runs)
    pairs = [(gap.a_owner[run.a], gap.b_owner[run.b]) for run in kept]
    telling = {pair for pair, run in zip(pairs, kept, strict=True) if _is_telling(gap, run)}
    kin = _kin(gap, kept, pairs, telling, a, b)
    keep = [pair in kin for pair in pairs]
    of_a = [run.length == len(a.tokens(pair[0])) for pair, run in zip(pairs, kept, strict=True)]
    of_b = [run.length == len(b.tokens(pair[1])) for pair, run in zip(pairs, kept, strict=True)]
    for row in (*whole_rows(kept, of_a), *whole_rows(kept, of_b)):
        keep[row.start : row.stop] = [True] * len(row)
    whole = [one or other for one, other in zip(of_a, of_b, strict=True)]
    for at, run in enumerate(kept):
        if whole[at] and not keep[at] and pairs[at] in telling:
            keep[at] = run.length >= _SAID and _is_what_is_left(gap, run, b if of_a[at] else a, in_b=of_a[at])
    _spread(gap, kept, keep, whole)
    if all(keep):
        return kept
    grown = list(_grown(gap, [run for run, stays in zip(kept, keep, strict=True) if stays]))
    return _with_equal_blocks(gap, grown, a, b)


def _is_telling(gap: Gap, run: Run) -> bool:
    """Whether a run is more than a few short words that any two paragraphs share."""
    return run.length >= _FEW_SIGNS or any(len(t.word) >= _TELLING for t in gap.a[run.a : run.a + run.length])


def _kin(
    gap: Gap,
    runs: Sequence[Run],
    pairs: Sequence[tuple[int, int]],
    telling: Container[tuple[int, int]],
    a: TextSide,
    b: TextSide,
) -> set[tuple[int, int]]:
    """Return the pairs of blocks that are one paragraph: they share a long run, or enough of their words."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    longest: dict[tuple[int, int], int] = defaultdict(int)
    for pair, run in zip(pairs, runs, strict=True):
        word = gap.a[run.a].word
        if run.length >= _FEW_SIGNS or len(word) > 1 or word < _UNSPACED:
            shared[pair] += run.length
        longest[pair] = max(longest[pair], run.length // _signs_of_word(word))
    return {
        pair
        for pair, count in shared.items()
        if longest[pair] >= _LONG_RUN
        or (pair in telling and _are_kin(count, len(a.tokens(pair[0])), len(b.tokens(pair[1]))))
    }


def _is_what_is_left(gap: Gap, run: Run, longer: TextSide, *, in_b: bool) -> bool:
    """Whether a run, a whole block of one side, is the first or last sentences of a block of the other: the rest of
    that paragraph, more than a number or a label, was cut off or set there anew."""
    tokens, owner, start = (gap.b, gap.b_owner, run.b) if in_b else (gap.a, gap.a_owner, run.a)
    rest = longer.size(owner[start]) - run.length
    return rest >= _SENTENCE and is_first_or_last(tokens, owner, longer.text, start, start + run.length)


def _signs_of_word(word: str) -> int:
    """How many words of a run are one where the words are signs of a script without spaces, as one of them tells."""
    if len(word) > 1 or word < _UNSPACED:
        return 1
    return _THAI if word < _IDEOGRAPHS else _EAST_ASIAN


_THAI, _EAST_ASIAN = 4, 2
"""Letters and marks of a word of Thai and its like, and signs of one of Chinese, Japanese or Korean, on average."""

_IDEOGRAPHS = "\u2e80"


def _grown(gap: Gap, runs: Sequence[Run]) -> Iterator[Run]:
    """Yield the runs that stay, and what else their blocks share where a stray match had taken a word of one: two
    paragraphs, and a box between them, begin alike."""
    a_done = b_done = 0
    for at, run in enumerate(runs):
        a_next, b_next = (runs[at + 1].a, runs[at + 1].b) if at + 1 < len(runs) else (len(gap.a), len(gap.b))
        first = max(a_done, _first(gap.a_owner, run.a)), max(b_done, _first(gap.b_owner, run.b))
        yield from _shared(gap, first[0], run.a, first[1], run.b)
        yield run
        a_done, b_done = run.a + run.length, run.b + run.length
        last = min(a_next, _last(gap.a_owner, a_done - 1) + 1), min(b_next, _last(gap.b_owner, b_done - 1) + 1)
        if at + 1 == len(runs) or last != (a_next, b_next):
            for more in _shared(gap, a_done, last[0], b_done, last[1]):
                yield more
                a_done, b_done = more.a + more.length, more.b + more.length


def _shared(gap: Gap, a0: int, a1: int, b0: int, b1: int) -> Iterator[Run]:
    if a0 >= a1 or b0 >= b1:
        return
    for run in match_words([t.word for t in gap.a[a0:a1]], [t.word for t in gap.b[b0:b1]]):
        yield Run(a0 + run.a, b0 + run.b, run.length)


def _first(owner: Sequence[int], at: int) -> int:
    """Return where the block of a word begins."""
    return bisect_left(owner, owner[at])


def _last(owner: Sequence[int], at: int) -> int:
    """Return the last word of the block of a word."""
    return bisect_right(owner, owner[at]) - 1


def _with_equal_blocks(gap: Gap, runs: list[Run], a: TextSide, b: TextSide) -> list[Run]:
    """Add the short blocks that are equal and of which a stray match had taken a word: a subhead behind a new one."""
    taken_a, taken_b = {gap.a_owner[run.a] for run in runs}, {gap.b_owner[run.b] for run in runs}
    places: dict[str, list[int]] = defaultdict(list)
    starts_b = _starts(gap.b_owner)
    for j in starts_b:
        if j not in taken_b:
            places[b.keys[j]].append(starts_b[j])
    found: list[Run] = []
    at = last = 0
    for i, start in _starts(gap.a_owner).items():
        while at < len(runs) and runs[at].a < start:
            last, at = max(last, runs[at].b + runs[at].length), at + 1
        stop = runs[at].b if at < len(runs) else len(gap.b)
        equal = () if i in taken_a else places.get(a.keys[i], ())
        first = bisect_left(equal, last)
        if first < len(equal) and equal[first] < stop:
            found.append(Run(start, equal[first], len(a.tokens(i))))
            last = equal[first] + len(a.tokens(i))
    return sorted([*runs, *found]) if found else runs


def _starts(owner: Sequence[int]) -> dict[int, int]:
    """Return where each block's words begin in a gap, in order."""
    starts: dict[int, int] = {}
    for at, block in enumerate(owner):
        starts.setdefault(block, at)
    return starts


def _spread(gap: Gap, runs: Sequence[Run], keep: list[bool], whole: Sequence[bool]) -> None:
    """Keep what was cut off a run that stays: a one-word heading joined to the next paragraph, a short sentence behind
    an advert or in one paragraph with a new one."""
    for order in (range(1, len(runs)), range(len(runs) - 2, -1, -1)):
        step = 1 if order.step > 0 else -1
        for at in order:
            if keep[at - step] and not keep[at] and (whole[at] or _tells(gap, runs[at])):
                first, second = (runs[at - 1], runs[at]) if step > 0 else (runs[at], runs[at + 1])
                keep[at] = _touch(gap, first, second, runs[at].length if whole[at] else 0)


def _tells(gap: Gap, run: Run) -> bool:
    """Whether a run has as many words as a short sentence, one of them a telling one."""
    words = gap.a[run.a : run.a + run.length]
    return len(words) >= _SENTENCE and any(len(token.word) >= _TELLING for token in words)


def _touch(gap: Gap, first: Run, second: Run, words: int) -> bool:
    """Whether two runs adjoin on both sides, or on one and have nothing but whole blocks between them on the other;
    `words` are those of the whole block that one of them is."""
    ends = first.a + first.length, first.b + first.length
    if ends == (second.a, second.b):
        return True
    if words < _SAID or (ends[0] != second.a and ends[1] != second.b):
        return False
    owner, end, start = (gap.a_owner, ends[0], second.a) if ends[1] == second.b else (gap.b_owner, ends[1], second.b)
    return owner[end - 1] != owner[end] and owner[start - 1] != owner[start]


_SENTENCE = 3
"""Words of a short sentence, at least."""

_SAID = 2
"""Words from which a line with blocks between it and the words before can be told to go on from those, and a sentence
be all that is left of a paragraph."""


def _are_kin(shared: int, in_a: int, in_b: int) -> bool:
    if shared < _FEW:
        return shared == in_a == in_b
    return shared >= _KIN_SHARE * min(in_a, in_b)


_UNSPACED = "\u0e00"
"""First character of the scripts in which every character counts as a word."""

_FEW_SIGNS = 3
"""Characters in a row from which such words count as shared; any two texts of one script share single ones in order."""

_FEW = 4
"""Shared words below which only equal blocks are taken for the same."""

_TELLING = 4
"""Letters from which one word in common says more than that two lines are of one language ("a", "for", "the", "of")."""

_LONG_RUN = 8
"""Words in a row that two blocks share by descent, not by chance."""
