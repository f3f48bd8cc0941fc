"""Is the original its publisher's own to license? Copy of agencies and partners on a publisher's site is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Block
from licensecheck.policy.checks.base import Check, options_schema, shortened
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]

_NEAR = 4
"""Blocks before, inside and behind the article's ends in which a line about its origin stands."""
_LONGEST_LINE = 300
_AGENCIES = frozenset(
    """
    afp|agence france-presse|agence france presse|agencia efe|efe|agenzia ansa|ansa|ap|associated press
    the associated press|australian associated press|aap|the canadian press|canadian press|deutsche presse-
    agentur
    dpa|europa press|interfax|kyodo news|kyodo|lusa|pa media|press association|press trust of
    india|pti|reuters
    thomson reuters|tass|united press international|upi|xinhua|yonhap|bloomberg|bloomberg news
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
_ORIGIN = re.compile(
    r"\b(?:originally|first) (?:published|appeared|ran) (?:by|in|on|at) (?:the )?(?P<name>[^.,;:()]{2,60})"
    r"|\b(?:is|was|are) (?:re)?published (?:here )?(?:by|with) (?:the )?permission of (?:the )?"
    r"(?P<other>[^.,;:()]{2,60})"
    r"|\bunder an? content[- ](?:sharing|partnership) agreement\b"
    r"|\b(?:provided|distributed|supplied) by (?:the )?"
    r"(?P<agency>associated press|reuters|afp|agence france[- ]presse)\b"
)


def run(case: Case) -> Iterable[Problem]:
    """One problem: the original looks like its publisher's own, or like somebody else's."""
    agencies = _AGENCIES | {fold(name) for name in case.rule.options["others"]}
    agency = next((one.name for one in case.facts.source.authors if fold(one.name).strip() in agencies), None)
    if agency is not None:
        message = f"The original is by {agency}, so it may not be {_publisher(case)}'s to license."
        return (Problem(Status.REVIEW, message, (Evidence(text=agency, where="source"),)),)
    line = next(_foreign_lines(case), None)
    if line is None:
        return (
            Problem(
                Status.PASS, f"Nothing on the original's page says that it is not {_publisher(case)}'s own."
            ),
        )
    words = f"The original's page says where it comes from: {shortened(line.text)}"
    message = f"{words}; it may not be {_publisher(case)}'s to license."
    return (Problem(Status.REVIEW, message, (line,)),)


def _publisher(case: Case) -> str:
    return case.facts.source.publisher or case.rule_set.publisher or "its publisher"


def _foreign_lines(case: Case) -> Iterator[Evidence]:
    """Lines at the article's ends that name another publisher as its origin."""
    original = case.facts.original
    own = {fold(name) for name in (case.facts.source.publisher, case.rule_set.publisher) if name}
    for block in _end_blocks(case):
        text = original.text[block.start : block.end]
        found = _ORIGIN.search(fold(text)) if len(text) <= _LONGEST_LINE else None
        if found is not None and not _is_own(found, own):
            yield Evidence(text=text.strip(), where="source", place=original.place(block.start))


def _is_own(found: re.Match[str], own: set[str]) -> bool:
    """Is it the publisher's own name? A line about when or where in words ("in French") names nobody."""
    name = found["name"] or found["other"] or found["agency"]
    if name is None:
        return False
    return any(one in name or name.strip() in one for one in own) or not own


def _end_blocks(case: Case) -> Iterable[Block]:
    """The blocks around the beginning and around the end of the article."""
    blocks, (start, end) = case.facts.original.blocks, case.facts.comparison.original_region
    inside = [position for position, block in enumerate(blocks) if block.start < end and block.end > start]
    if not inside:
        return ()
    first, last = inside[0], inside[-1]
    wanted = sorted({*range(first - _NEAR, first + 2), *range(last - 1, last + _NEAR + 1)})
    return [blocks[position] for position in wanted if 0 <= position < len(blocks)]


CHECK = Check(
    run=run,
    description="The original is its publisher's own to license: not by a news agency, and not marked"
    " as taken"
    " from"
    " somebody else. What looks otherwise is left to a person.",
    options=options_schema(
        {
            "others": {
                "description": "Further names that stand in bylines of copy that is not the publisher's own.",
                "type": "array",
                "items": {"type": "string", "minLength": 1, "maxLength": 200},
                "maxItems": 200,
                "default": [],
            },
        }
    ),
    example={"others": ["Climate Desk"]},
)
