"""The features of furniture that are asked before all others: they tell most of a site's boxes.

The others, in `features`, are loaded when neither of these has an answer: they are many, and of most clean copies no
block needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from licensecheck.compare.furniture.above_text import by_head
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.box_wrappers import by_wrapper

__all__ = ["FIRST_FEATURES", "Feature"]

Feature = Callable[[ArticleShape, int], str | None]
"""Gives the reason why a block is furniture, or None."""

FIRST_FEATURES: Sequence[Feature] = (by_wrapper, by_head)
