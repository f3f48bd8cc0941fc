"""How much of the original a copy lacks, and where."""

from __future__ import annotations

import pytest
from report_builders import comparison, edit, passage

from licensecheck.compare.model import Category, Edit, Kind
from licensecheck.missing_parts import MissingParts, missing_parts


def gone(words: int, start: int, category: Category = Category.OMISSION) -> Edit:
    text = " ".join(["word"] * words)
    one = edit(text, "", kind=Kind.DELETION, category=category)
    return one._replace(original=passage(text, 4, start=start))


def parts(*edits: Edit) -> MissingParts:
    region, matched = (5_000, 9_000), ((5_000, 9_000),)
    compared = comparison(edits, words=1000, original_region=region, original_matched=matched)
    return missing_parts(compared, "x" * 8_990 + "." * 1_010)


@pytest.mark.parametrize(("edits", "expected"), [
    ((gone(100, 0),), MissingParts(0.1, 0.0, 0.0)),
    ((gone(100, 6_000), gone(20, 8_000)), MissingParts(0.0, 0.12, 0.0)),
    ((gone(100, 9_000, Category.TRUNCATED), gone(50, 0)), MissingParts(0.05, 0.0, 0.1)),
    ((gone(100, 8_500),), MissingParts(0.0, 0.0, 0.1)),
    ((gone(100, 9_010),), MissingParts(0.0, 0.0, 0.1)),
    ((gone(100, 6_000, Category.WORDING),), MissingParts()),
    ((gone(100, 6_000)._replace(copy=passage("others", 4)),), MissingParts()),       # stand in its place
    ((edit("a passage", "a passage", kind=Kind.MOVE, category=Category.REORDERING),), MissingParts()),
])
def test_passages_that_are_gone_are_counted_by_their_place(edits: tuple[Edit, ...], expected: MissingParts) -> None:
    assert parts(*edits) == expected


@pytest.mark.parametrize(("share", "told"), [
    (MissingParts(), ""),
    (MissingParts(middle=0.004), ""),
    (MissingParts(middle=0.02), "2% of the original is missing, inside the text"),
    (MissingParts(beginning=0.226, end=0.439), "66% of the original is missing: 22% at the beginning, 44% at the end"),
    (MissingParts(beginning=0.466, end=0.116), "58% of the original is missing: 47% at the beginning, 11% at the end"),
    (MissingParts(beginning=0.105, middle=0.105, end=0.105),
     "32% of the original is missing: 11% at the beginning, 11% inside the text, 10% at the end"),
    (MissingParts(beginning=0.001, end=0.3), "30% of the original is missing, at the end"),
])
def test_what_is_told_of_them(share: MissingParts, told: str) -> None:
    assert share.told() == told
