"""Which of an article's pages begins: a line that sites put where they part one, as a heading too."""

from __future__ import annotations

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["by_page_number"]

_LONGEST = 30
"""Characters of such a line, at most."""


def by_page_number(shape: ArticleShape, block: int) -> str | None:
    """Nothing but a page's number of several: "Page 2 of 3"; a subhead may be about a page ("Page 2 of the plan")."""
    key = shape.side.keys[block]
    if len(key) > _LONGEST or not any(map(str.isdigit, key)):
        return None
    found = _PAGE_OF_PAGES.fullmatch(key)
    return "a page's number" if found is not None and 0 < int(found[1]) <= int(found[2]) else None


_PAGE_OF_PAGES = lazy_pattern(
    r"\W*(?:page|seite|p[áa]gina|sida|side|strona) (\d{1,3}) ?(?:of|von|de|sur|di|van|av|af|z|/) ?(\d{1,3})\W*"
)
