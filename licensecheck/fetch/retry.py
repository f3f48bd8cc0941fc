"""Whether to ask again, and how long to wait before."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from licensecheck.fetch.model import FetchOptions

__all__ = ["retry_after", "wait_before_retry"]

PASSING = frozenset({429, 502, 503, 504})
"""Statuses that say "not now": too many requests (RFC 6585 §4), and gateways and servers that are busy."""


def wait_before_retry(status: int, field: str | None, attempt: int, options: FetchOptions) -> float | None:
    """Seconds to wait before the next attempt (`attempt` counts from 0); `None` where there is to be none."""
    if status not in PASSING or attempt >= options.retries:
        return None
    asked = retry_after(field, datetime.now(UTC))
    return min(options.retry_wait * 2.0**attempt if asked is None else asked, options.max_retry_wait)


def retry_after(field: str | None, now: datetime) -> float | None:
    """Seconds from `now` that a Retry-After field (RFC 9110 §10.2.3) asks for; `None` where it says none."""
    value = (field or "").strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - now).total_seconds())
