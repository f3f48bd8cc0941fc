"""Bylines behind a day or a section's name on their line."""

from __future__ import annotations

import time

import pytest
from credit_pages import ARTICLE, html, names

from licensecheck.credits.bylines.late_leads import late_lead
from licensecheck.credits.original.source import read_source

GIVEN = '<meta name="author" content="Lena Moritz">'
BOTH = ["Lena Moritz", "Jan Berg"]
BEFORE = [
    "May 4, 2024 by", "May 4, 2024 | By", "4 May 2024 | By", "04.05.2024 / By", "May 4, 2024 - By", "May 4, 2024, by",
    "Published May 4, 2024 by", "Saturday, May 4, 2024 • By", "2024-05-04 by", "Opinion | By", "Harbours · By",
    "OSTRA, Norway — By", "Last updated 4 May 2024 by", "4. Mai 2024, 10:30 Uhr | Von", "Le 4 mai 2024 à 9h30 | Par",
    "4 de mayo de 2024 - Por", "Opinion | May 4, 2024 | By",
]


@pytest.mark.parametrize("before", BEFORE)
def test_a_byline_may_stand_behind_a_day_or_a_section(before: str) -> None:
    for tag in ("p", "p class=byline", "p class=meta"):
        assert names(f"<{tag}>{before} Lena Moritz</p>") == ["Lena Moritz"], tag
        assert names(f"<{tag}>{before} <a href=/author/lena>Lena Moritz</a></p>") == ["Lena Moritz"], tag
        assert names(f"<{tag}>{before} Lena Moritz and Jan Berg</p>") == BOTH, tag
        assert names(f"<{tag}>{before} Lena Moritz and Jan Berg</p>", GIVEN) == BOTH, tag


def test_two_of_them_are_two_bylines() -> None:
    assert names("<p>May 4, 2024 | By Lena Moritz</p><p>May 4, 2024 | By Jan Berg</p>", GIVEN) == BOTH
    assert names("<p class=byline>By Lena Moritz | By Jan Berg</p>") == BOTH


@pytest.mark.parametrize("behind", ["4 May 2024", "Posted on: 4 May 2024"])
def test_a_posting_line_may_have_a_colon(behind: str) -> None:
    assert names(f"<p>Posted by: Lena Moritz, {behind}</p>") == ["Lena Moritz"]


@pytest.mark.parametrize(
    "line",
    [
        "On May 4 the harbour was visited by Lena Moritz", "Photos | By Lena Moritz", "Video · By Lena Moritz",
        "The harbour of the north, seen on 4 May 2024 by Lena Moritz", "May 4, 2024 | Lena Moritz", "By Lena Moritz",
        "A | B | C | D | By Lena Moritz", "Why? | By Lena Moritz",
    ],
)
def test_other_lines_have_no_late_byline(line: str) -> None:
    assert late_lead(line) is None


def test_above_the_headline_it_is_another_pieces() -> None:
    page = html(f"<p>May 4, 2024 | By Jan Berg</p><h1>Tides and towns</h1>{ARTICLE}")
    assert read_source(page).authors == ()


def test_long_lines_of_signs_take_no_time() -> None:
    started = time.process_time()
    for line in ("| " * 140, "a | " * 70, "1/1/" * 70, "May 4, 2024 " * 20):
        late_lead(line)
    assert time.process_time() - started < 0.5
