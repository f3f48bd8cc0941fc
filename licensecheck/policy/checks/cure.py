"""How long a broken licence can still be mended: CC 4.0 §6(b)(1) gives it back where that is done in time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from licensecheck.policy.checks.base import Check, not_applicable, options_schema
from licensecheck.policy.model import Basis, Case, Problem, Severity, Status

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the day until which the faults can be mended, where the licence is broken. Never a
    verdict.
    """
    broken = [
        one
        for one in case.findings
        if one.basis is Basis.LICENCE and one.severity is Severity.ERROR and one.status is Status.FAIL
    ]
    if not broken:
        return not_applicable("Nothing was found that would end the licence.")
    days = int(case.rule.options["days"])
    if case.facts.checked is None:
        when = f"within {days} days of its discovery"
    else:
        until = case.facts.checked + timedelta(days=days)
        when = f"by {until.isoformat()} ({days} days from this report)"
    return (Problem(Status.MANUAL, f"A broken licence ends. Mend what breaks it {when}, and you have it again."),)


CHECK = Check(
    run=run,
    description="Says, where the licence is broken, until which day that can be mended; it never moves a"
    " verdict.",
    options=options_schema(
        {
            "days": {
                "description": "Days from the discovery of the fault.",
                "type": "integer",
                "minimum": 1,
                "maximum": 3650,
                "default": 30,
            }
        }
    ),
    example={"days": 30},
    last=True,
)
