"""The words a report for people uses for what the contract has ids for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from licensecheck.policy.model import Verdict

if TYPE_CHECKING:
    from licensecheck.policy.model import Waiver

__all__ = ["HEADLINES", "LAYER_STATES", "approval", "counted"]

HEADLINES: Final = {
    Verdict.COMPLIANT: ("COMPLIANT", "green", "This is a faithful, properly credited copy."),
    Verdict.REVIEW: ("TO BE DECIDED", "yellow", "No rule is broken for certain; a person has to decide."),
    Verdict.VIOLATION: ("NOT COMPLIANT", "red", "This copy breaks the rules it was republished under."),
}
"""Verdict -> heading, style, and what it means."""

LAYER_STATES: Final[dict[Verdict | None, tuple[str, str]]] = {
    Verdict.COMPLIANT: ("kept", "green"),
    Verdict.REVIEW: ("to be decided", "yellow"),
    Verdict.VIOLATION: ("broken", "red"),
    None: ("not checked", "dim"),
}
"""A layer's verdict -> the word for it and its style."""


def approval(waiver: Waiver) -> str:
    """Who has approved something, until when, and why."""
    until = f" until {waiver.until}" if waiver.until else ""
    return f"by {waiver.by}{until}: {waiver.reason}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`number` with its noun: "1 word", "1,204 words"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
