"""When an article may be republished: not before some days, not after some days, or for some days only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from licensecheck.document.published import published
from licensecheck.policy.checks.base import Check, options_schema
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the copy's day is inside the window, outside it, or not known."""
    first, day = published(case.facts.original), published(case.facts.copy)
    if first is None:
        return (
            Problem(Status.MANUAL, f"The original's day of publication is not known: {case.rule.title}."),
        )
    if day is None:
        return (
            Problem(Status.MANUAL, f"The original is of {first}, the copy names no day: {case.rule.title}."),
        )
    age, options = (day - first).days, case.rule.options
    way = "after" if age > 0 else "before"
    words = f"The copy is of {day}, {f'{_counted(abs(age))} {way} the original' if age else 'the day of the original'}"
    if options["after_days"] is not None and age < options["after_days"]:
        return (Problem(Status.FAIL, f"{words}; it may be republished after {_counted(options['after_days'])}."),)
    if options["within_days"] is not None and age > options["within_days"]:
        return (Problem(Status.FAIL, f"{words}; it may be republished for {_counted(options['within_days'])} only."),)
    return (_still(case, words),)


def _counted(days: int) -> str:
    return "one day" if days == 1 else f"{days} days"


def _still(case: Case, words: str) -> Problem:
    """May the copy still stand today?"""
    limit, today = case.rule.options["removed_after_days"], case.facts.checked
    first = published(case.facts.original)
    if limit is not None and today is not None and first is not None and (today - first).days > limit:
        return Problem(
            Status.FAIL, f"{words}; {_counted(limit)} after the original its text has to be taken down."
        )
    return Problem(Status.PASS, f"{words}, as the rule asks.")


def _no_window(options: Mapping[str, Any]) -> tuple[str, str] | None:
    after, within, removed = (options[name] for name in ("after_days", "within_days", "removed_after_days"))
    if after is None and within is None and removed is None:
        return "within_days", "no window is given, expected after_days, within_days or removed_after_days"
    for name, limit in (("within_days", within), ("removed_after_days", removed)):
        if after is not None and limit is not None and limit < after:
            return name, f"{limit} is less than after_days, {after}: no day fits, expected at least {after}"
    return None


def _days(description: str) -> dict[str, object]:
    return {
        "description": description,
        "type": ["integer", "null"],
        "minimum": 0,
        "maximum": 36500,
        "default": None,
    }


CHECK = Check(
    run=run,
    description="The copy was published inside the window the publisher gives; for a person where a page"
    " names no day.",
    options=options_schema(
        {
            "after_days": _days("The fewest days between the original and the copy."),
            "within_days": _days("The most days between the original and the copy."),
            "removed_after_days": _days("Days after the original on which the copy's text has to be gone."),
        }
    ),
    example={"within_days": 90},
    contradiction=_no_window,
)
