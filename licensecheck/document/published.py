"""The day a page says it was first published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from licensecheck.document.model import Document

__all__ = ["published"]

_META = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "citation_publication_date",
    "date",
    "pubdate",
)
_ISO = re.compile(r"\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)")


def published(document: Document) -> date | None:
    """The day of first publication by the page's metadata, `None` where it names none that can be read.

    Only year-month-day forms count (ISO 8601): in others the day and the month may be taken for each other.
    """
    return next((day for value in _said(document) if (day := _day(value)) is not None), None)


def _said(document: Document) -> Iterable[Any]:
    metadata = document.metadata
    for name in _META:
        yield metadata.meta.get(name)
    for item in metadata.json_ld:
        yield item.get("datePublished")
    yield metadata.said_above("date")


def _day(value: Any) -> date | None:
    match = _ISO.match(str(value)[:40]) if value is not None else None
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
