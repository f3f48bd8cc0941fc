"""Numbers of list items among words that differ: one side writes them, and a browser shows them on the other."""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.differences.units import Unit
from licensecheck.compare.extent.core import Core
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token

__all__ = ["are_numbers_of_list", "is_items_number_alone", "is_items_number_gone"]


def are_numbers_of_list(gap: Gap, a: tuple[int, int], b: tuple[int, int], core: Core) -> bool:
    """Whether all that differs is numbers, which one side writes before items and a browser shows on the other.

    The words of short items may be too few to have been aligned.
    """
    (i, a_stop), (j, b_stop) = a, b
    while i < a_stop or j < b_stop:
        if i < a_stop and j < b_stop and gap.a[i].word == gap.b[j].word:
            i, j = i + 1, j + 1
        elif i >= len(gap.a) or j >= len(gap.b):
            return False
        elif j < b_stop and _numbers_item(core.judge_b.side, gap.b, gap.b_owner, j, core.judge_a.side, gap.a_owner[i]):
            j += 1
        elif i < a_stop and _numbers_item(core.judge_a.side, gap.a, gap.a_owner, i, core.judge_b.side, gap.b_owner[j]):
            i += 1
        else:
            return False
    return True


def is_items_number_alone(gap: Gap, a1: int, unit: Unit, core: Core) -> bool:
    """Whether words that only the copy has are the number of an item, which a box parts from the item before."""
    if not _is_one_word(unit) or a1 >= len(gap.a_owner):
        return False
    return _numbers_item(core.judge_b.side, gap.b, gap.b_owner, unit.start, core.judge_a.side, gap.a_owner[a1])


def is_items_number_gone(gap: Gap, b1: int, unit: Unit, core: Core) -> bool:
    """Whether words that only the original has are such a number, which a browser shows before the copy's item."""
    if not _is_one_word(unit) or b1 >= len(gap.b_owner):
        return False
    return _numbers_item(core.judge_a.side, gap.a, gap.a_owner, unit.start, core.judge_b.side, gap.b_owner[b1])


def _is_one_word(unit: Unit) -> bool:
    return not unit.whole and unit.stop - unit.start == 1


def _numbers_item(
    writes: TextSide, tokens: Sequence[Token], owner: Sequence[int], at: int, shows: TextSide, shown: int
) -> bool:
    goes_on = at + 1 < len(owner) and owner[at + 1] == owner[at]
    if not goes_on:
        return False
    from licensecheck.compare.differences.numbering import is_items_number

    return is_items_number(writes, tokens[at], owner[at], shows, shown)
