"""Is the original its publisher's own to license? Copy of agencies and partners on a publisher's site is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Block
from licensecheck.lazy_pattern import lazy_pattern
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
_DAY = lazy_pattern(r"\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")
_NAME = r"(?:the )?(?P<name>[^.,;:()]{2,60})"
_THIS = r"\bthis(?: \w+)? (?:article|story|piece|post|essay|report|column|interview|commentary|op-ed)\b"
_LINES = (
    ("originally |first ", rf"(?:^|{_THIS}[^.]{{0,40}})\b(?:originally|first) (?:published|appeared|ran)"
     rf" (?:by|in|on|at) {_NAME}"),
    ("permission of ", rf"(?:^|{_THIS}[^.]{{0,40}})\b(?:re)?published (?:here )?(?:by|with)"
     rf" (?:the )?permission of {_NAME}"),
    (" agreement", r"\bunder an? content[- ](?:sharing|partnership) agreement\b"),
    ("provided by |distributed by |supplied by ",
     r"\b(?:provided|distributed|supplied) by (?P<name>associated press|reuters|afp|agence france[- ]presse)\b"),
    ("cet article ", rf"\bcet article (?:a ete|est) (?:\S+ )?publie (?:\S+ )?(?:par|sur|dans) {_NAME}"),
    ("este articulo ", rf"\beste articulo (?:se publico|fue publicado) originalmente (?:en|por) {_NAME}"),
    ("este artigo ",
     rf"\beste artigo foi (?:originalmente )?publicado (?:originalmente )?(?:no|na|em|por|pelo|pela) {_NAME}"),
    ("zuerst ", rf"\bdieser (?:artikel|text|beitrag) (?:erschien|ist) zuerst (?:\S+ )?(?:in|auf|bei|im) {_NAME}"),
    ("questo articolo ",
     rf"\bquesto articolo e stato (?:originariamente )?pubblicato (?:originariamente )?(?:su|da) {_NAME}"),
    ("dit artikel ", rf"\bdit artikel (?:verscheen|is) (?:eerder|eerst) (?:\S+ )?(?:op|in|bij) {_NAME}"),
)  # fmt: skip
"""Lines that name the origin of the article they stand at, over folded words: small letters without accents.
A line
about an author's other work ("her stories first appeared in …") has neither "this" nor its beginning. Before
each pattern the words of which one has to be there: to look for those takes a tenth of the time."""
_ORIGINS = tuple((tuple(marks.split("|")), lazy_pattern(pattern)) for marks, pattern in _LINES)
_MARKS = tuple(mark for marks, _ in _ORIGINS for mark in marks)


def run(case: Case) -> Iterable[Problem]:
    """One problem: the original looks like its publisher's own, or like somebody else's."""
    others = {fold(name) for name in case.rule.options["others"]}
    names = ((one.name, fold(one.name).strip()) for one in case.facts.source.authors)
    agency = next((name for name, plain in names if plain in _AGENCIES or plain in others), None)
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
    short = (block for block in _end_blocks(case) if block.end - block.start <= _LONGEST_LINE)
    lines = [(block, original.text[block.start : block.end]) for block in short]
    together = fold("\n".join([text for _, text in lines]))
    if not any(mark in together for mark in _MARKS):
        return
    for block, text in lines:
        found = _origin(fold(text).strip())
        if found is not None and not _is_own(found, own):
            yield Evidence(text=text.strip(), where="source", place=original.place(block.start))


def _origin(line: str) -> re.Match[str] | None:
    fitting = (pattern for marks, pattern in _ORIGINS if any(mark in line for mark in marks))
    return next((found for pattern in fitting if (found := pattern.search(line))), None)


def _is_own(found: re.Match[str], own: set[str]) -> bool:
    """Is it the publisher's own name, or no name but a day ("First published on Nov 20")?"""
    name = found.groupdict().get("name")
    if name is None:
        return False
    if _DAY.match(name):
        return True
    return any(one in name or name.strip() in one for one in own) or not own


def _end_blocks(case: Case) -> Iterable[Block]:
    """The blocks around the beginning and around the end of the article."""
    blocks, (start, end) = case.facts.original.blocks, case.facts.comparison.original_region
    first = bisect_right(blocks, start, key=_end)
    last = bisect_left(blocks, end, key=_start) - 1
    if first > last:
        return ()
    wanted = sorted({*range(first - _NEAR, first + 2), *range(last - 1, last + _NEAR + 1)})
    return [blocks[position] for position in wanted if 0 <= position < len(blocks)]


_start, _end = attrgetter("start"), attrgetter("end")


CHECK = Check(
    run=run,
    description="The original is its publisher's own to license: not by a news agency, and not marked as"
    " taken from somebody else. What looks otherwise is left to a person.",
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
