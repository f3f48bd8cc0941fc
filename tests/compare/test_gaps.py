"""Words aligned between two equal blocks."""

from __future__ import annotations

import pytest
from tale_pages import page, prose

from licensecheck.compare.alignment.gaps import align_gap
from licensecheck.compare.comparing import compare
from licensecheck.compare.text_side import TextSide

LETTER = "The letter said “we want to be heard by all of you in the end.”"
ORIGINAL = (f"The group sent a letter to the town. {LETTER[:-5]}", "Nobody came to the town. It was")
COPY = ("to the town.", f"The group sent a letter to the town. {LETTER} {LETTER[:-5]}", "Nobody came to the town.")


@pytest.mark.parametrize(("one", "two"), [(ORIGINAL, COPY), (COPY, ORIGINAL)])
def test_words_that_go_on_in_the_next_paragraph_are_matched_paragraph_by_paragraph(
    one: tuple[str, ...], two: tuple[str, ...]
) -> None:
    a, b = TextSide(page(prose(one))), TextSide(page(prose(two)))
    gap = align_gap(a, b, range(len(a.blocks)), range(len(b.blocks)))
    assert gap.runs
    for run in gap.runs:
        assert len(set(gap.a_owner[run.a : run.a + run.length])) == 1
        assert len(set(gap.b_owner[run.b : run.b + run.length])) == 1
    assert compare(page(prose(one)), page(prose(two))).words
