"""What no page can show: printed as a checklist, never passed in silence."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.policy.checks.base import Check, options_schema
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the question for a person."""
    return (Problem(Status.MANUAL, case.rule.options["question"]),)


CHECK = Check(
    run=run,
    description="A duty that cannot be seen on the page; it is always listed for a person to check.",
    options=options_schema(
        {
            "question": {
                "description": "What the person has to make sure of, as one sentence.",
                "type": "string",
                "minLength": 1,
                "maxLength": 500,
            },
        },
        required=("question",),
    ),
    example={"question": "Is the article sold separately? It must not be."},
    speaks_of_relation=True,
)
