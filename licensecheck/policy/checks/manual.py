"""What no page can show: printed as a checklist, never passed in silence."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.policy.checks.base import ASKS_A_PERSON, Check
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the question for a person."""
    return (Problem(Status.MANUAL, case.rule.options["question"]),)


CHECK = Check(
    run=run,
    description="A duty that cannot be seen on the page; it is always listed for a person to check.",
    options=ASKS_A_PERSON,
    example={"question": "Is the article sold separately? It must not be."},
    speaks_of_relation=True,
)
