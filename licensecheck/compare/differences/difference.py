"""From aligned words to differences: what is gone, what is new, and what is a site's furniture between paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.alignment.matching import Run, Stretch
from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.changed_lines import take_for_text
from licensecheck.compare.differences.numbered_items import (
    are_numbers_of_list,
    is_items_number_alone,
    is_items_number_gone,
)
from licensecheck.compare.differences.replacements import (
    changed_endings,
    changed_openings,
    is_line_changed,
    replaced,
    same_words,
    take_for_changed,
)
from licensecheck.compare.differences.units import Unit, units_of
from licensecheck.compare.edits.passages import BEHIND
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.reasons import BOXED_PROSE
from licensecheck.compare.printed.damage import is_printers
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, breaks

__all__ = ["Difference", "find_differences"]


@dataclass(slots=True, eq=False, repr=False)
class Difference:
    """Words of the original (`a`) that the copy lacks, and words of the copy (`b`) in their place; either may be empty.

    `a_at` and `b_at` are (block, token) where the words are, or where they are missing. `a_whole` and `b_whole` say
    that they are whole blocks. `furniture` is the reason why the words are not the article's; `marks` says that the
    words are the same and what happened to the marks of a quotation.
    """

    a: list[Token]
    b: list[Token]
    a_at: tuple[int, int]
    b_at: tuple[int, int]
    a_blocks: tuple[int, ...] = ()
    b_blocks: tuple[int, ...] = ()
    a_whole: bool = False
    b_whole: bool = False
    furniture: str | None = None
    marks: MarkChange | None = None


def find_differences(stream: Stream, core: Core) -> list[Difference]:
    """Return the differences of a stream in reading order, furniture of the copy included.

    What stands in the copy before its first shared paragraph or behind its last is the page's and is not looked at.
    """
    found: list[Difference] = []
    a_before = b_before = -1
    for segment in stream.segments:
        if isinstance(segment, Gap):
            segment.a_before, segment.b_before = a_before, b_before
            found.extend(_gap_differences(segment, core))
            if segment.runs:
                a_before, b_before = segment.a_owner[segment.runs[-1].a], segment.b_owner[segment.runs[-1].b]
        else:
            a_before, b_before = segment.a, segment.b
    found.extend(_beside(stream, core, found))
    return [*_without_parted(stream, found)]


def _without_parted(stream: Stream, found: Sequence[Difference]) -> Iterator[Difference]:
    """Yield the differences without words that are missing where a paragraph ends, and stand there as the next one."""
    at = 0
    while at < len(found):
        if at + 1 < len(found) and _are_parted(stream, found[at], found[at + 1]):
            at += 2
            continue
        yield found[at]
        at += 1


def _are_parted(stream: Stream, first: Difference, second: Difference) -> bool:
    if [*_words(first.a), *_words(second.a)] != [*_words(first.b), *_words(second.b)] or first.marks or second.marks:
        return False
    if first.furniture or second.furniture or not first.a + first.b or bool(first.a) == bool(second.a):
        return False
    return _adjoin(stream.a, first.a_at, len(first.a), second.a_at) and _adjoin(
        stream.b, first.b_at, len(first.b), second.b_at
    )


def _adjoin(side: TextSide, start: tuple[int, int], length: int, end: tuple[int, int]) -> bool:
    """Whether no words stand between some of a block and a place behind them."""
    (block, word), (last, before) = start, end
    if block == last or last >= len(side.blocks):
        return block == last and word + length == before
    rest = len(side.tokens(block)) - word - length
    return rest == before == 0 and not any(side.tokens(between) for between in range(block + 1, last))


def _beside(stream: Stream, core: Core, found: Sequence[Difference]) -> list[Difference]:
    """Return the paragraphs that are gone from their place and stand before or behind all others."""
    gone = {stream.a.keys[i] for d in found if d.a_whole and not d.b for i in d.a_blocks}
    outside = (*range(core.b_first), *range(core.b_last + 1, len(stream.b.blocks))) if gone else ()
    moved = (j for j in outside if stream.b.keys[j] in gone and _continues(stream, core, j))
    return [_new_block(stream, core, j) for j in moved]


def _continues(stream: Stream, core: Core, block: int) -> bool:
    return stands_like(stream.b, block, core.b_first if block < core.b_first else core.b_last)


def _new_block(stream: Stream, core: Core, block: int) -> Difference:
    place = (core.a_first if block < core.b_first else core.a_last + 1, 0)
    return Difference(a=[], b=stream.b.tokens(block), a_at=place, b_at=(block, 0), b_blocks=(block,), b_whole=True)


def _gap_differences(gap: Gap, core: Core) -> Iterator[Difference]:
    # A gap without blocks of one side was never split into words: its blocks are whole.
    if not gap.a or not gap.b:
        _fill(gap, core)
    a0 = b0 = 0
    for run in [*_true_runs(gap, core), Run(len(gap.a), len(gap.b), 0)]:
        if run.a > a0 or run.b > b0:
            first, last = _within_core(gap, b0, run.b, core)
            printers = is_printers(core.judge_a.side, core.judge_b.side, gap.a[a0 : run.a], gap.b[first:last])
            numbers = are_numbers_of_list(gap, (a0, run.a), (first, last), core)
            if not printers and not numbers and _words(gap.a[a0 : run.a]) != _words(gap.b[first:last]):
                yield from _between(gap, Stretch(a0, run.a, first, last), core)
        a0, b0 = run.a + run.length, run.b + run.length


def _true_runs(gap: Gap, core: Core) -> Iterator[Run]:
    """Yield the shared words but for those that two sites' boxes share by chance ("delivered to your inbox"), and for
    a few that the end of the original shares with what stands behind the copy's article, a headline say."""
    shared: Counter[tuple[int, int]] = Counter()
    for run in gap.runs:
        shared[gap.a_owner[run.a], gap.b_owner[run.b]] += run.length
    chance = {pair for pair, words in shared.items() if _by_chance(core, *pair, words)}
    for run in gap.runs:
        if (gap.a_owner[run.a], gap.b_owner[run.b]) not in chance:
            yield run


def _by_chance(core: Core, i: int, j: int, words: int) -> bool:
    if words >= _SAME_BOX * max(core.judge_a.side.size(i), core.judge_b.side.size(j)):
        return _are_sites(core, i, j)
    if not core.holds_a(i) and not core.holds_b(j):
        return True
    return core.judge_b.reason(j) is not None and core.judge_a.reason(i) is not None


def _are_sites(core: Core, i: int, j: int) -> bool:
    """Whether two blocks are two sites' calls to their readers, which all sites word alike."""
    sides = ((core.judge_a, i), (core.judge_b, j))
    keys = [judge.side.keys[block] for judge, block in sides]
    if keys[0] == keys[1] or any(breaks(key) >= _CALL for key in keys):
        return False
    from licensecheck.compare.furniture.boxes.prose import is_sites_line
    from licensecheck.compare.furniture.lines.openings import is_set_as_text

    if not all(judge.reason(block) is not None for judge, block in sides) or not all(map(is_sites_line, keys)):
        return False
    return not all(is_set_as_text(judge, block) for judge, block in sides)


_CALL = 25
"""Spaces of a call to readers, at most."""


_SAME_BOX = 0.75
"""Share of the longer one's words from which two boxes are one, a caption that was edited, say."""


def _within_core(gap: Gap, start: int, stop: int, core: Core) -> tuple[int, int]:
    while start < stop and gap.b_owner[start] < core.b_first:
        start += 1
    while stop > start and gap.b_owner[stop - 1] > core.b_last:
        stop -= 1
    return start, stop


def _words(tokens: Sequence[Token]) -> list[str]:
    return [token.word for token in tokens]


def _fill(gap: Gap, core: Core) -> None:
    if not gap.a:
        for i in gap.a_blocks:
            tokens = core.judge_a.side.tokens(i)
            gap.a.extend(tokens)
            gap.a_owner.extend([i] * len(tokens))
    if not gap.b:
        for j in gap.b_blocks:
            if not core.holds_b(j):
                continue
            tokens = core.judge_b.side.tokens(j)
            gap.b.extend(tokens)
            gap.b_owner.extend([j] * len(tokens))


def _between(gap: Gap, words: Stretch, core: Core) -> Iterator[Difference]:
    a_all = units_of(gap.a, gap.a_owner, words.a0, words.a1, core.judge_a)
    b_all = units_of(gap.b, gap.b_owner, words.b0, words.b1, core.judge_b)
    take_for_text(gap, a_all, b_all, core)
    a_units = [unit for unit in a_all if unit.furniture is None]
    if len(a_units) == 1 and a_units[0].whole:
        take_for_changed(b_all, core.judge_b)
    b_units = [unit for unit in b_all if unit.furniture is None]
    for unit in b_all:
        if unit.furniture is not None:
            yield _new(gap, words.a0, unit)
    for unit in a_all:
        if unit.furniture is not None and unit.furniture.startswith(BOXED_PROSE):
            yield _gone(gap, unit, words.b0)
    if a_units and _words_of(gap.a, a_units) == _words_of(gap.b, b_units):
        return      # a box alone stands in a paragraph that the copy parts there
    pairs = replaced(gap, a_units, b_units, core)
    if pairs:
        yield from (_replacement(gap, *pair) for pair in pairs if not same_words(gap, *pair))
    else:
        yield from _gone_and_new(gap, a_units, b_units, words, core)


def _words_of(tokens: Sequence[Token], units: Sequence[Unit]) -> list[str]:
    return [token.word for unit in units for token in tokens[unit.start : unit.stop]]


def _gone_and_new(
    gap: Gap, a_units: list[Unit], b_units: list[Unit], words: Stretch, core: Core
) -> Iterator[Difference]:
    a0, a1, b0, b1 = words
    while a_units and b_units and is_line_changed(gap, a_units[0], b_units[0]):
        yield _changed_words(gap, a_units.pop(0), b_units.pop(0))
    ended = changed_endings(gap, a_units, b_units, (a0, b0), core)
    yield from (_change(gap, *pair) for pair in ended)
    a_units, b_units = a_units[len(ended) :], b_units[len(ended) :]
    changed = changed_openings(gap, a_units, b_units, (a1, b1))
    for unit in a_units[: len(a_units) - len(changed)]:
        if not is_items_number_gone(gap, b1, unit, core):
            yield _gone(gap, unit, b1 if _opens_block(gap, unit, a1) else b0)
    for unit in b_units[: len(b_units) - len(changed)]:
        if not is_items_number_alone(gap, a1, unit, core):
            yield _new(gap, a0 if _goes_on(gap, a0, unit) else a1, unit)
    yield from (_change(gap, *pair) for pair in changed)


def _change(gap: Gap, first: Unit, second: Unit) -> Difference:
    return _difference(gap, Stretch(first.start, first.stop, second.start, second.stop), first, second)


def _gone(gap: Gap, unit: Unit, b_at: int) -> Difference:
    return _difference(gap, Stretch(unit.start, unit.stop, b_at, b_at), unit, None)


def _new(gap: Gap, a_at: int, unit: Unit) -> Difference:
    return _difference(gap, Stretch(a_at, a_at, unit.start, unit.stop), None, unit)


def _replacement(gap: Gap, first: Unit, second: Unit) -> Difference:
    """Return what differs where some words stand for others: of two lines that begin and end alike only what is
    between, which is house style more often than the whole is."""
    if not first.whole or not second.whole:
        return _change(gap, first, second)
    found = _changed_words(gap, first, second)
    if not (found.a and found.b) and any(token.word[:1].isdecimal() for token in (*found.a, *found.b)):
        return _change(gap, first, second)      # a number that came or went is told by the line
    words = max(first.stop - first.start, second.stop - second.start)
    return found if _PART * max(len(found.a), len(found.b)) <= words else _change(gap, first, second)


_PART = 2
"""How many times as many words as its change a line has, at least, that is read as changed in part."""


def _changed_words(gap: Gap, first: Unit, second: Unit) -> Difference:
    """Return what differs between two lines, from the first word that does to the last."""
    (a0, a1), (b0, b1) = (first.start, first.stop), (second.start, second.stop)
    while a0 < a1 and b0 < b1 and gap.a[a0].word == gap.b[b0].word:
        a0, b0 = a0 + 1, b0 + 1
    while a0 < a1 and b0 < b1 and gap.a[a1 - 1].word == gap.b[b1 - 1].word:
        a1, b1 = a1 - 1, b1 - 1
    return _difference(gap, Stretch(a0, a1, b0, b1), None, None)


def _opens_block(gap: Gap, unit: Unit, a1: int) -> bool:
    """Whether words that are gone began a block whose next ones both texts share: they are missing before these, and
    not before a box that stands above."""
    owner = gap.a_owner
    if unit.stop != a1 or a1 >= len(owner) or owner[a1] != owner[a1 - 1]:
        return False
    return unit.start == 0 or owner[unit.start - 1] != owner[unit.start]


def _goes_on(gap: Gap, a0: int, unit: Unit) -> bool:
    """Whether new words stand in a block of the copy right behind words that both texts share."""
    return a0 > 0 and unit.start > 0 and gap.b_owner[unit.start - 1] == gap.b_owner[unit.start]


def _difference(gap: Gap, words: Stretch, a_unit: Unit | None, b_unit: Unit | None) -> Difference:
    a0, a1, b0, b1 = words
    return Difference(
        a=gap.a[a0:a1],
        b=gap.b[b0:b1],
        a_at=_place_a(gap, words, b_unit),
        b_at=_place_b(gap, words, a_unit),
        a_blocks=a_unit.blocks if a_unit else (),
        b_blocks=b_unit.blocks if b_unit else (),
        a_whole=bool(a_unit and a_unit.whole),
        b_whole=bool(b_unit and b_unit.whole),
        furniture=b_unit.furniture if b_unit else a_unit.furniture if a_unit else None,
    )


def _place_a(gap: Gap, words: Stretch, unit: Unit | None) -> tuple[int, int]:
    """Where words of the original stand, or new ones are missing: words put behind a paragraph's last stand there, not
    before what follows it in the original's page."""
    if words.a0 == words.a1 and unit and not unit.furniture and _goes_on(gap, words.a0, unit):
        block, word = _position(gap.a_owner, gap.a_blocks, words.a0 - 1, gap.a_before)
        return block, word + 1
    return _position(gap.a_owner, gap.a_blocks, words.a0, gap.a_before)


def _place_b(gap: Gap, words: Stretch, unit: Unit | None) -> tuple[int, int]:
    """Where words of the copy stand, or others are gone: words gone at a paragraph's end are missing behind its last
    word, not before the next paragraph."""
    a0, b0 = words.a0, words.b0
    within = a0 and b0 == words.b1 and b0 and not (unit and unit.whole)
    if within and gap.a_owner[a0 - 1] == gap.a_owner[min(a0, len(gap.a_owner) - 1)]:
        block, word = _position(gap.b_owner, gap.b_blocks, b0 - 1, gap.b_before)
        return block, word + 1
    return _position(gap.b_owner, gap.b_blocks, b0, gap.b_before)


def _position(owner: Sequence[int], blocks: Sequence[int], at: int, before: int) -> tuple[int, int]:
    if at < len(owner):
        return owner[at], at - bisect_left(owner, owner[at], 0, at)
    if blocks:
        return blocks[-1] + 1, 0
    return (before, BEHIND) if before >= 0 else (0, 0)
