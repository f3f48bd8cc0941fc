"""Short lines that were changed in their place: an item of a list or a row of a table that is set as paragraphs.

By itself such a line is told from a site's label by nothing. Among others that both texts have, it is one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from licensecheck.compare.alignment.alikeness import are_alike
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.differences.units import Unit
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.reasons import LABEL, SUBHEAD
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["as_row"]


def as_row(gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit], core: Core) -> tuple[Unit, Unit] | None:
    """Return two labels of which one stands in the place of the other as the article's own lines: between lines that
    both texts have, or beside one where they have words in common."""
    if len(a_units) != 1 or len(b_units) != 1 or not all(_is_label(unit) for unit in (a_units[0], b_units[0])):
        return None
    i, j = a_units[0].blocks[0], b_units[0].blocks[0]
    if not (core.holds_a(i) and core.holds_b(j) and core.judge_b.stands_like_paragraph(j)):
        return None
    lines = [_is_shared_line(core, i + step, j + step) for step in (-1, 1)]
    beside = 0 if None in lines else sum(map(bool, lines))
    first, second = a_units[0], b_units[0]
    alike = beside == 1 and are_alike(gap.a[first.start : first.stop], gap.b[second.start : second.stop])
    if beside < (1 if alike else 2):
        return None
    return replace(first, furniture=None), replace(second, furniture=None)


def _is_label(unit: Unit) -> bool:
    return unit.is_short_block() and unit.furniture in (LABEL, SUBHEAD)


def _is_shared_line(core: Core, i: int, j: int) -> bool | None:
    """Whether what both texts have beside two lines is a line as well, no sentence; None where it is not the same."""
    a, b = core.judge_a.side, core.judge_b.side
    if not (0 <= i < len(a.keys) and 0 <= j < len(b.keys)) or a.keys[i] != b.keys[j]:
        return None
    return a.size(i) <= _LINE and not ends_like_sentence(a.keys[i])


_LINE = 15
"""Words of a line in a list or a table, at most."""
