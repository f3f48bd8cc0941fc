"""Words that have to stand in the copy, or must not: a pattern in RE2 syntax."""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.model import Evidence
from licensecheck.policy.checks.base import Check, options_schema, shortened
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, fill
from licensecheck.policy.patterns import BadPatternError, compile_pattern
from licensecheck.policy.zones import ZONES, blocks_in, span_of, text_of

__all__ = ["CHECK"]

_LONGEST_EVIDENCE = 300
_WRITTEN_FOR_MACHINES = frozenset(r"\^$*+?|()[]{}")


def run(case: Case) -> Iterable[Problem]:
    """One problem: the words are there as asked, or they are not."""
    from re2 import escape

    options, copy = case.rule.options, case.facts.copy
    try:
        pattern = compile_pattern(
            fill(options["pattern"], case, escape), case_sensitive=options["case_sensitive"]
        )
    except BadPatternError as error:
        return (Problem(Status.REVIEW, f"The rule's pattern cannot be used with this original: {error}."),)
    blocks = blocks_in(case, options["zone"])
    found = pattern.search(text_of(copy, blocks))
    if found is None:
        status = Status.FAIL if options["expect"] == "present" else Status.PASS
        return (Problem(status, f"The words that this rule looks for{_as_words(case)} are not there."),)
    place = copy.place(span_of(blocks)[0] + found.start())
    evidence = Evidence(text=found.group()[:_LONGEST_EVIDENCE], where="copy", place=place)
    status = Status.PASS if options["expect"] == "present" else Status.FAIL
    verb = "are there" if status is Status.PASS else "must not be there"
    return (Problem(status, f"The words {shortened(found.group())} {verb}.", (evidence,)),)


def _as_words(case: Case) -> str:
    """The words of a pattern that is made of nothing else; what is written for a machine says nothing to people."""
    words = fill(case.rule.options["pattern"], case)
    return f" ({shortened(words)})" if _WRITTEN_FOR_MACHINES.isdisjoint(words) else ""


CHECK = Check(
    run=run,
    description="A pattern (RE2 syntax, parameters filled in as literal text) is found in the copy's visible"
    " words, or is not.",
    options=options_schema(
        {
            "pattern": {
                "description": "The pattern; {source.publisher} and other parameters are filled in as"
                " literal text.",
                "type": "string",
                "minLength": 1,
                "maxLength": 1000,
                "format": "re2",
                "pattern": TEMPLATE,
                "x-expected": "a pattern whose parameters are known, such as {source.publisher}",
            },
            "expect": {
                "description": "present or absent.",
                "enum": ["present", "absent"],
                "default": "present",
            },
            "zone": {
                "description": "Where it is looked for: top, bottom, article or any.",
                "enum": list(ZONES),
                "default": "any",
            },
            "case_sensitive": {
                "description": "Capitals and small letters are told apart.",
                "type": "boolean",
                "default": False,
            },
        },
        required=("pattern",),
    ),
    example={"pattern": r"additional reporting by \w+", "zone": "bottom"},
    needs_same_work=True,
)
