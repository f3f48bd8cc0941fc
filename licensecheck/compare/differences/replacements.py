"""Which stretch of the copy's words stands in the place of which of the original's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from licensecheck.compare.alignment.alikeness import are_alike
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.differences.units import Unit
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.furniture.reasons import LABEL, SUBHEAD
from licensecheck.compare.text_side import TextSide
from licensecheck.document.nesting import is_in_cell

__all__ = ["changed_endings", "changed_openings", "is_line_changed", "replaced", "same_words", "take_for_changed"]

_Pairs = list[tuple[Unit, Unit]]


def replaced(gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit], core: Core) -> _Pairs:
    """Return all of the units in pairs where each of the copy's stands for one of the article's own, or nothing."""
    if not a_units or not core.holds_a(a_units[0].blocks[0]):
        return []
    if _replaces(a_units, b_units, core.judge_a.side, core.judge_b.side):
        return [(a_units[0], b_units[0])]
    return _across_a_box(gap, a_units, b_units)


def _replaces(a_units: Sequence[Unit], b_units: Sequence[Unit], a: TextSide, b: TextSide) -> bool:
    """Whether the copy's words stand for the original's: parts of paragraphs, one short block for another, or a cell of
    a table for words of a line, where one side has its rows as lines."""
    if len(a_units) != 1 or len(b_units) != 1:
        return False
    first, second = a_units[0], b_units[0]
    if not first.whole and not second.whole:
        return True
    if first.whole and second.whole:
        return first.is_short_block() and second.is_short_block()
    cell, line, side = (first, second, a) if first.whole else (second, first, b)
    return cell.is_short_block() and line.is_short() and is_in_cell(side.blocks[cell.blocks[0]].node)


def _across_a_box(gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit]) -> _Pairs:
    """Return the last words of a paragraph and the first of the next where both changed and one side has a box between
    them, which parts its words and not the other side's."""
    if {len(a_units), len(b_units)} != {1, 2} or any(unit.whole for unit in (*a_units, *b_units)):
        return []
    first, second = _by_paragraph(gap.a_owner, a_units), _by_paragraph(gap.b_owner, b_units)
    return list(zip(first, second, strict=True)) if len(first) == len(second) == _BESIDE_A_BOX else []


_BESIDE_A_BOX = 2


def _by_paragraph(owner: Sequence[int], units: Sequence[Unit]) -> list[Unit]:
    parts: list[Unit] = []
    for unit in units:
        at = unit.start
        while at < unit.stop:
            end = bisect_right(owner, owner[at], at, unit.stop)
            parts.append(Unit(at, end, (owner[at],), whole=False))
            at = end
    return parts


def is_line_changed(gap: Gap, first: Unit, second: Unit) -> bool:
    """Whether a line stands in the place of another that has most of its words; other changes follow behind both."""
    return (
        first.is_short_block()
        and second.is_short_block()
        and are_alike(gap.a[first.start : first.stop], gap.b[second.start : second.stop])
    )


def changed_openings(
    gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit], stops: tuple[int, int]
) -> _Pairs:
    """Return the last units where they are how one paragraph begins on either side, the one in the other's place, and
    whole blocks stand before them: a standfirst, say, that the copy lacks."""
    if not a_units or not b_units or not (a_units[0].whole or b_units[0].whole):
        return []
    first, second = a_units[-1], b_units[-1]
    opens = _opens(gap.a_owner, first, stops[0]) and _opens(gap.b_owner, second, stops[1])
    return [(first, second)] if opens and not same_words(gap, first, second) else []


def changed_endings(
    gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit], starts: tuple[int, int], core: Core
) -> _Pairs:
    """Return the first units where they are how one paragraph ends on either side, the one in the other's place, and
    whole blocks stand behind them: a paragraph, say, that the copy has put there.

    Where the article's end is gone, other words in its place are how the copy leads on.
    """
    if not a_units or not b_units or not (a_units[-1].whole or b_units[-1].whole):
        return []
    first, second = a_units[0], b_units[0]
    has_end = not a_units[-1].whole or a_units[-1].blocks[-1] < core.a_last
    if not has_end and first.stop - first.start != second.stop - second.start:
        return []
    closes = _closes(gap.a_owner, first, starts[0]) and _closes(gap.b_owner, second, starts[1])
    return [(first, second)] if closes and not same_words(gap, first, second) else []


def _closes(owner: Sequence[int], unit: Unit, start: int) -> bool:
    """Whether words are a paragraph's last, and both texts share what precedes them."""
    stop, block = unit.stop, unit.blocks[0]
    closes = len(unit.blocks) == 1 and (stop == len(owner) or owner[stop] != block)
    return closes and not unit.whole and unit.start == start > 0 and owner[start - 1] == block


def _opens(owner: Sequence[int], unit: Unit, stop: int) -> bool:
    """Whether words are a paragraph's first, and both texts share what follows them."""
    start, block = unit.start, unit.blocks[-1]
    opens = len(unit.blocks) == 1 and (start == 0 or owner[start - 1] != block)
    return opens and not unit.whole and unit.stop == stop < len(owner) and owner[stop] == block


def take_for_changed(units: Sequence[Unit], judge: Furniture) -> None:
    """A short line in the place of another is that line changed, where it is alone or the one among boxes that stands
    as the text does."""
    lines = [unit for unit in units if unit.furniture in (None, LABEL, SUBHEAD)]
    if len(lines) == 1 and (len(units) == 1 or judge.stands_like_paragraph(lines[0].blocks[0])):
        lines[0].furniture = None


def same_words(gap: Gap, first: Unit, second: Unit) -> bool:
    """Whether two stretches have the same words."""
    one, two = gap.a[first.start : first.stop], gap.b[second.start : second.stop]
    return [token.word for token in one] == [token.word for token in two]
