"""Judges whether blocks are the site's furniture or the article's.

What they ask of the article stands in `article_shape`. Two features are asked before all others: they tell most of a
site's boxes. The others, in `features`, are loaded when neither has an answer: they are many, and of most clean copies
no block needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from licensecheck.compare.furniture.above_text import by_head
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.boxes.wrappers import by_wrapper
from licensecheck.compare.furniture.lines.openings import by_opening

__all__ = ["FIRST_FEATURES", "Feature", "Furniture"]

Feature = Callable[[ArticleShape, int], str | None]
"""Gives the reason why a block is furniture, or None."""

FIRST_FEATURES: Sequence[Feature] = (by_wrapper, by_head)


class Furniture(ArticleShape):
    """Judges blocks of one side."""

    @cached_property
    def _reasons(self) -> dict[int, str | None]:
        """What was answered so far."""
        return {}

    def reason(self, block: int) -> str | None:
        """Return why a block is furniture, or None where it reads as the article's."""
        if block not in self._reasons:
            self._reasons[block] = self._first_reason(block)
        return self._reasons[block]

    def _first_reason(self, block: int) -> str | None:
        return self._answer(FIRST_FEATURES, block) or self._later_reason(block)

    def _later_reason(self, block: int) -> str | None:
        from licensecheck.compare.furniture.features import LATER_FEATURES, LATER_FEATURES_OF_ITEMS

        return self._answer(LATER_FEATURES_OF_ITEMS if self.is_item(block) else LATER_FEATURES, block)

    def _answer(self, features: Iterable[Feature], block: int) -> str | None:
        for feature in features:
            answer = feature(self, block)
            if answer:
                return answer
        return None

    def by_wrapper(self, block: int) -> str | None:
        """Return why a block is furniture by what its wrappers are called, or None."""
        return by_wrapper(self, block)

    def opens_box(self, block: int) -> bool:
        """Whether a block stands in a wrapper that is called a box, or opens as boxes do."""
        return by_wrapper(self, block) is not None or by_opening(self, block) is not None
