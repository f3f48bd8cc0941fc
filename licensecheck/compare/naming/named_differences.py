"""The differences of an article with their categories: parted where they are two, put together where they are one."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.glued import credits_apart
from licensecheck.compare.differences.concerning import concerns_article
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.heads.lines import heads_apart
from licensecheck.compare.model import Category
from licensecheck.compare.naming.joining import joined
from licensecheck.compare.naming.namer import Namer

__all__ = ["named_differences"]


def named_differences(
    stream: Stream,
    core: Core,
    rest: Sequence[Difference],
    inside: Sequence[Difference],
    source_date: datetime.date | None,
) -> Iterator[tuple[Difference, Category, str | None]]:
    """Yield the differences in the article, each with its category and why a person has to look at it, if one has.

    `inside` are those within paragraphs that moved; `source_date` is when the original appeared.
    """
    namer = Namer(stream, core, source_date)
    rest = list(credits_apart(stream.b, rest, namer.origin))
    rest = list(heads_apart(stream.b, rest, namer.first_shared, namer.head)) if rest else rest
    concerning = joined([*(d for d in rest if concerns_article(stream, core, d)), *inside], namer)
    for d, name in _with_whole_tail(stream, core, [(d, namer.name(d)) for d in concerning]):
        yield d, name, namer.doubt(d, name)


def _with_whole_tail(
    stream: Stream, core: Core, found: list[tuple[Difference, Category]]
) -> list[tuple[Difference, Category]]:
    """Return the named differences, with the rest of a paragraph called a part of the missing end that follows it."""
    if not any(category is Category.TRUNCATED for _, category in found):
        return found
    last = stream.a.tokens(core.a_last)[-1]
    return [
        (d, Category.TRUNCATED if d.a and not d.b and d.a[-1] == last and not d.a_whole else category)
        for d, category in found
    ]
