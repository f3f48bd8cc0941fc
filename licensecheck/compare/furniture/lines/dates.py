"""Lines that say when a text appeared, between its headline or standfirst and its first paragraphs."""

from __future__ import annotations

from itertools import islice

from turbohtml import Element

from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.vocabulary.date_words import YEAR, plain_figures, tells_time_alone
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.element_names import names_of
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["by_date"]


def by_date(shape: ArticleShape, block: int) -> str | None:
    """A date above the text, in an element that is called one or as a line that says nothing else: both pages may print
    a standfirst or a byline before it."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if breaks(key) >= _WORDS or not isinstance(node, Element) or _YEAR_OR_CLOCK.search(plain_figures(key)) is None:
        return None
    is_alone = tells_time_alone(key) and shape.side.blocks[block].tag not in HEADING_TAGS
    if not is_alone and (ends_like_sentence(key) or not _is_called_date(shape, block, key, node)):
        return None
    before = (True for entry in shape.side.blocks[:block] if entry.node in shape.article_nodes)
    return "when it appeared" if sum(islice(before, _ABOVE + 1)) <= _ABOVE else None


_WORDS = 15
"""Words of two dates with their times, and what says which is which."""

_ABOVE = 2
"""Blocks of the article that may stand above its date: a headline and a standfirst that both pages print."""

_YEAR_OR_CLOCK = lazy_pattern(rf"(?<!\d)(?:{YEAR}|\d{{1,2}}[:.h]\d\d(?!\d))")


def _is_called_date(shape: ArticleShape, block: int, key: str, node: Element) -> bool:
    around = shape.wrappers(block)[:_AROUND]
    return any(shape.side.ask(_is_date, element) for element in around) or any(
        key.endswith(date) and breaks(key[: -len(date)]) <= _SITE for date in shape.side.ask(_dates_in, node) if date
    )


def _is_date(element: Element) -> bool:
    return element.tag == "time" or not names_of(element).isdisjoint(_NAMES)


def _dates_in(node: Element) -> frozenset[str]:
    """Return what the dates in an element say: one can stand bare among its paragraphs."""
    named = node.select(_MAY_BE_NAMED)[:_DATES]
    return frozenset(fold_line(element.text) for element in named if _is_date(element))


_AROUND = 2
"""Elements from a date's words to the one that is called a date."""

_SITE = 3
"""Spaces up to the date behind a site's name: "The Harbour Post, 3 May 2024"."""

_DATES = 50
"""Elements of a container that are looked at for dates."""

_MAY_BE_NAMED = "time, " + ", ".join(
    f"[class*={name} i]" for name in ("date", "publish", "time", "posted", "modified")
)

_NAMES = frozenset((
    "date", "dates", "datetime", "datum", "fecha", "modified", "posted", "pubdate", "publish", "publishdate",
    "published", "timestamp", "update", "updated",
))
"""Words that sites call the line by that says when a text appeared."""
