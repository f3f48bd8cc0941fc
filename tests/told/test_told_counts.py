"""The numbers that a report tells of a text: the original's do not depend on what the copy does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tidewater_pages import BODY, check, page, text_of

from licensecheck.compare.words import spaced_words

WORDS = sum(map(spaced_words, BODY))


def moved(at: int, to: int) -> list[str]:
    body = list(BODY)
    body.insert(to, body.pop(at))
    return body


@pytest.mark.parametrize("body", [
    BODY,
    moved(0, 1),
    moved(5, 0),
    moved(0, 5),
    moved(3, 0),
    moved(5, 0)[:-1],
    BODY[1:],
    BODY[:-1],
    BODY[2:5],
    [BODY[5].partition(". ")[2], *BODY[:5]],
])
def test_the_original_has_one_count_of_words(body: Sequence[str]) -> None:
    """Also where its first or last paragraph stands elsewhere in the copy, or a part of it does."""
    assert check(page(body)).summary.words == WORDS


@pytest.mark.parametrize(("body", "where"), [
    (BODY[1:], "at the beginning"),
    (BODY[:-1], "at the end"),
    ([*BODY[:-1], "For the archive the matter is settled already."], "at the end"),
    ([*BODY[:-1], BODY[-1].partition(", and every")[0] + "."], "at the end"),
    ([*BODY[:2], *BODY[3:]], "inside the text"),
])
def test_the_place_of_what_is_missing_is_told(body: Sequence[str], where: str) -> None:
    """Words are missing at the end whether the last paragraph or only its end is gone, and wherever it is cut."""
    assert f"% of the original is missing, {where}." in text_of(check(page(body)))
