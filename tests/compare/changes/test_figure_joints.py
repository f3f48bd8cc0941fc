"""What joins two figures, where they stay: a range, a part or a list."""

from __future__ import annotations

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.document import Document

SENTENCE = "The keeper of the lamps on the island wrote {} into his book that year, and nobody asked him why."


def pages(*joined: str) -> tuple[Document, ...]:
    return tuple(page(f"{tale()}<p>{SENTENCE.format(said)}</p>") for said in joined)


@pytest.mark.parametrize(("one", "other"), [
    ("2019–2020", "2019, 2020"), ("12-15 boats", "12, 15 boats"), ("12–15 boats", "12 15 boats"),
    ("1/3 of it", "1–3 of it"), ("2/5 of it", "2, 5 of it"), ("pages 8–9", "pages 8; 9"),
])
def test_a_range_a_part_and_a_list_are_not_the_same(one: str, other: str) -> None:
    for old, new in ((one, other), (other, one)):
        [edit] = compare(*pages(old, new)).edits
        assert (str(edit.category), edit.note) == ("typo", MarkChange.JOINT)
        assert edit.original.text in old
        assert edit.copy.text in new


@pytest.mark.parametrize(("one", "other"), [
    ("12-15 boats", "12–15 boats"), ("12, 15 boats", "12; 15 boats"), ("in 2019 – 12 boats", "in 2019, 12 boats"),
    ("2019/20", "2019-20"), ("2019/2020", "2019–2020"), ("24/7", "24-7"), ("9/11", "9-11"), ("a 2-1 win", "a 2/1 win"),
    ("555-1234", "555 1234"), ("4/6/2018", "4-6-2018"), ("6-7, 6-8", "6-7 6-8"), ("978-1-2345", "978 1 2345"),
    ("the 1-2-3 of it", "the 1/2/3 of it"), ("in 2019. 2020 boats", "in 2019, 2020 boats"),
])
def test_dates_seasons_scores_and_telephones_are_written_with_any_sign(one: str, other: str) -> None:
    assert MarkChange.JOINT not in {edit.note for edit in compare(*pages(one, other)).edits}
    assert MarkChange.JOINT not in {edit.note for edit in compare(*pages(other, one)).edits}


def test_other_changes_beside_it_are_told_as_well() -> None:
    assert categories(*pages("2019–2020 in ink", "2019, 2020 in chalk")) == ["typo", "wording"]
