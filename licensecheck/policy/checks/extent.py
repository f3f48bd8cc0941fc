"""How much of an article may or has to be taken: all of it, or only its beginning."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from licensecheck.compare.model import Category, Relation
from licensecheck.missing_parts import missing_parts
from licensecheck.policy.checks.base import Check, not_applicable, options_schema
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.zones import blocks_in

__all__ = ["CHECK"]


def run(case: Case) -> Iterable[Problem]:
    """One problem: the copy takes as much as it may and has to, or it does not."""
    comparison, options = case.facts.comparison, case.rule.options
    kept = comparison.words_kept
    if options["whole"] and _is_part(case):
        missing = missing_parts(comparison, case.facts.original.text).told()
        part = f"The copy is only a part of the article{missing and f'; {missing}'}."
        return (Problem(Status.FAIL, part),)
    if options["most_words"] is not None and kept > options["most_words"]:
        return (Problem(Status.FAIL, f"The copy takes {kept:,} words, more than {options['most_words']:,}."),)
    paragraphs = _paragraphs(case) if options["most_paragraphs"] is not None else 0
    if options["most_paragraphs"] is not None and paragraphs > options["most_paragraphs"]:
        most = options["most_paragraphs"]
        return (Problem(Status.FAIL, f"The copy takes {paragraphs} paragraphs, more than {most}."),)
    if kept == 0:
        return not_applicable("The copy takes none of the article's words.")
    words = "the whole article" if options["whole"] else f"{kept:,} words of the article"
    return (Problem(Status.PASS, f"The copy takes {words}."),)


def _is_part(case: Case) -> bool:
    comparison = case.facts.comparison
    return comparison.relation in (Relation.EXCERPT, Relation.TRUNCATED) or any(
        edit.category in (Category.TRUNCATED, Category.OMISSION) for edit in comparison.edits
    )


def _paragraphs(case: Case) -> int:
    """Paragraphs of the copy that hold words of the original; headings are none."""
    matched = sorted(case.facts.comparison.copy_matched)
    blocks = [block for block in blocks_in(case, "article") if not block.tag.startswith("h")]
    before = [bisect_left(matched, (block.end, 0)) for block in blocks]
    return sum(
        position > 0 and matched[position - 1][1] > block.start
        for position, block in zip(before, blocks, strict=True)
    )


def _most(description: str) -> dict[str, object]:
    return {
        "description": description,
        "type": ["integer", "null"],
        "minimum": 1,
        "maximum": 100_000,
        "default": None,
    }


CHECK = Check(
    run=run,
    description="The copy takes the whole article, or no more of it than the publisher gives away.",
    options=options_schema(
        {
            "whole": {
                "description": "The article has to be taken whole; cuts and excerpts fail.",
                "type": "boolean",
                "default": False,
            },
            "most_words": _most("The most words of the article that may be taken."),
            "most_paragraphs": _most("The most paragraphs that may be taken."),
        }
    ),
    example={"most_words": 250},
    needs_same_work=True,
)
