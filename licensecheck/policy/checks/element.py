"""Elements of the page's code: a CSS selector that has to match, or must not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from licensecheck.document.model import Document
from licensecheck.policy.checks.base import Check, options_schema, shortened
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, as_css_text, fill

__all__ = ["CHECK"]

_LONGEST = 500


def run(case: Case) -> Iterable[Problem]:
    """One problem: the elements are there as often as asked, or they are not."""
    root = _root(case.facts.copy)
    if root is None:
        return (Problem(Status.MANUAL, f"This copy has no elements to look at: {case.rule.title}."),)
    selector = fill(case.rule.options["selector"], case, as_css_text)
    try:
        count = len(root.select(selector))
    except ValueError:
        return (Problem(Status.REVIEW, "The rule's selector cannot be used with this original."),)
    least, most = int(case.rule.options["least"]), case.rule.options["most"]
    status = Status.PASS if least <= count and (most is None or count <= most) else Status.FAIL
    times = {0: "not there", 1: "there once"}.get(count, f"there {count:,} times")
    return (Problem(status, f"What this rule looks for in the page's code, {shortened(selector)}, is {times}."),)


def _root(copy: Document) -> Any:
    """The tree the copy was read from, `None` where it was none."""
    node = copy.blocks[0].node if copy.blocks else None
    while node is not None and getattr(node, "parent", None) is not None:
        node = node.parent
    return node if hasattr(node, "select") else None


def _no_count(options: Mapping[str, Any]) -> tuple[str, str] | None:
    least, most = options["least"], options["most"]
    if most is None or least <= most:
        return None
    return "most", f"{most} is less than least, {least}: no count fits, expected at least {least}, or another least"


CHECK = Check(
    run=run,
    description="A CSS selector (parameters filled in as literal text) matches as many elements as it"
    " should, visible or not.",
    options=options_schema(
        {
            "selector": {
                "description": "The selector; parameters stand inside quotation marks:"
                " a[href='{source.url}'].",
                "type": "string",
                "minLength": 1,
                "maxLength": _LONGEST,
                "format": "css",
                "pattern": TEMPLATE,
                "x-expected": "a selector whose parameters are known, such as {source.url}",
            },
            "least": {
                "description": "The fewest elements that have to match.",
                "type": "integer",
                "minimum": 0,
                "maximum": 1000,
                "default": 1,
            },
            "most": {
                "description": "The most elements that may match; 0 forbids them (with least: 0).",
                "type": ["integer", "null"],
                "minimum": 0,
                "maximum": 1000,
                "default": None,
            },
        },
        required=("selector",),
    ),
    example={"selector": "a[rel~='license'][href*='creativecommons.org']"},
    contradiction=_no_count,
    needs_links=True,
)
