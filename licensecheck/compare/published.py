"""When the original appeared, as its page says to machines."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from licensecheck.document.model import Document

__all__ = ["published"]

_DAY = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})")
_META = (
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "date",
    "pubdate",
    "parsely-pub-date",
)


def published(document: Document) -> datetime.date | None:
    """Return the day of publication, or None where the page does not say it in ISO 8601."""
    for text in _dates(document):
        match = _DAY.match(text)
        if match:
            try:
                return datetime.date(*map(int, match.groups()))
            except ValueError:
                continue
    return None


def _dates(document: Document) -> Iterator[str]:
    for item in document.metadata.json_ld:
        value = item.get("datePublished")
        if isinstance(value, str):
            yield value
    for name in _META:
        if name in document.metadata.meta:
            yield document.metadata.meta[name]
    date = document.metadata.said_above("date")
    if isinstance(date, str):
        yield date
