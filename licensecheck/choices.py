"""Options with few values."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["FailOn", "Medium"]


class FailOn(StrEnum):
    """The mildest verdict that gives exit code 1."""

    VIOLATION = "violation"
    REVIEW = "review"


class Medium(StrEnum):
    """Where the copy is published. Print carries no links and no counters."""

    WEB = "web"
    PRINT = "print"
