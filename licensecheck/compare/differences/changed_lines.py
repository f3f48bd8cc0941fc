"""Short lines that were changed in their place: an item of a list or a row of a table that is set as paragraphs.

By itself such a line is told from a site's label by nothing. Among others that both texts have, it is one of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from licensecheck.compare.alignment.alikeness import are_alike
from licensecheck.compare.alignment.gap import Gap
from licensecheck.compare.differences.units import Unit
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.reasons import LABEL, SUBHEAD
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["take_for_text"]


def take_for_text(gap: Gap, a_units: Sequence[Unit], b_units: Sequence[Unit], core: Core) -> None:
    """Two labels of which one stands in the place of the other are the article's own lines: between lines that both
    texts have, or where they have words in common and stand as paragraphs do, with boxes beside them or none."""
    first, second = _label(a_units), _label(b_units)
    if first is None or second is None:
        return
    i, j = first.blocks[0], second.blocks[0]
    if not (core.holds_a(i) and core.holds_b(j) and core.judge_b.stands_like_paragraph(j)):
        return
    lines = [_is_shared_line(core, i + step, j + step) for step in (-1, 1)]
    if not all(lines):
        may_be_text = core.judge_a.stands_like_paragraph(i) or (any(lines) and None not in lines)
        if not may_be_text or not are_alike(gap.a[first.start : first.stop], gap.b[second.start : second.stop]):
            return
    first.furniture = second.furniture = None


def _label(units: Sequence[Unit]) -> Unit | None:
    """Return the one unit that is a label, where all others are boxes."""
    labels = [unit for unit in units if _is_label(unit)]
    return labels[0] if len(labels) == 1 and all(unit.furniture is not None for unit in units) else None


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
