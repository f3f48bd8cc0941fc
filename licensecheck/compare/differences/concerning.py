"""Does a difference of two pages concern the article, or only what stands around it?"""

from __future__ import annotations

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.reasons import CHANGED_CAPTION, CREDIT_REMARK

__all__ = ["concerns_article"]


def concerns_article(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether a difference lies in the article, or takes away what clearly belongs to it at its edge."""
    if difference.furniture in (CHANGED_CAPTION, CREDIT_REMARK):
        return True
    if difference.b:
        inside = core.holds_b(difference.b_at[0])
        return inside and (not difference.a or core.holds_a(difference.a_at[0]))
    if core.holds_a(difference.a_at[0]):
        return True
    if not difference.a_whole:
        return False
    from licensecheck.compare.extent.edges import is_article_edge

    return any(is_article_edge(stream.a, core.judge_a, block) for block in difference.a_blocks)
