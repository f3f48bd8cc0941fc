"""The gate: how right the comparison is on generated copies, with floors that only rise.

The figures are guesses turned into numbers, not laws: a change that moves one below its floor must be made
better, and a floor is raised whenever the figure has risen for good.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from article_pages import check
from generated_copies import Copy, generated_copies

from licensecheck.compare.words import tokenize

CLEAN_PASS_FLOOR = 1.0
"""Share of clean copies without an edit that is left to decide; 36 of 36 when it was set."""

RECALL_FLOOR = 1.0
"""Share of the words that were changed which the report shows; all when it was set."""

PRECISION_FLOOR = 1.0
"""Share of the words in reported edits that were changed; all when it was set."""

EXACT_FLOOR = 0.97
"""Share of injected edits that are reported with these very words and no others; 94 of 96 when it was set."""

FALSE_WORDS_CEILING = 0.0
"""Words per thousand of the originals that are reported and were never changed, on all copies."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the gate measures."""

    clean_pass: float
    recall: float
    precision: float
    exact: float
    false_words_per_1000: float


@pytest.fixture(scope="module")
def figures() -> Figures:
    results = [(copy, check(copy.page, copy.original).to_dict()) for copy in generated_copies()]
    clean = [_undecided(report) == [] for copy, report in results if not copy.injected]
    found = expected = reported = 0
    exact = injected = false = 0
    for copy, report in results:
        wanted, shown = _injected_words(copy), _reported_words(report)
        found += (wanted & shown).total()
        expected += wanted.total()
        reported += shown.total()
        false += (shown - wanted).total()
        pairs = {(_folded(e["original"]["text"]), _folded(e["copy"]["text"])) for e in _undecided(report)}
        exact += sum((_folded(edit.gone), _folded(edit.come)) in pairs for edit in copy.injected)
        injected += len(copy.injected)
    words = sum(report["summary"]["words"] for _, report in results)
    return Figures(
        clean_pass=sum(clean) / len(clean), recall=found / expected, precision=(reported - false) / reported,
        exact=exact / injected, false_words_per_1000=1000 * false / words,
    )


def _undecided(report: dict[str, Any]) -> list[dict[str, Any]]:
    return [edit for edit in report["edits"] if edit["decision"] != "allowed"]


def _folded(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokenize(text, 0, len(text)))


def _injected_words(copy: Copy) -> Counter[tuple[str, str]]:
    return Counter(
        [("gone", word) for edit in copy.injected for word in _folded(edit.gone)]
        + [("come", word) for edit in copy.injected for word in _folded(edit.come)]
    )


def _reported_words(report: dict[str, Any]) -> Counter[tuple[str, str]]:
    return Counter(
        [("gone", word) for edit in _undecided(report) for word in _folded(edit["original"]["text"])]
        + [("come", word) for edit in _undecided(report) for word in _folded(edit["copy"]["text"])]
    )


def test_there_are_sixty_copies_with_and_without_edits() -> None:
    copies = list(generated_copies())
    assert len(copies) == 60
    assert sum(len(copy.injected) for copy in copies) == 96
    assert [copy.page for copy in copies] == [copy.page for copy in generated_copies()]


def test_clean_copies_pass(figures: Figures) -> None:
    assert figures.clean_pass >= CLEAN_PASS_FLOOR, figures


def test_changed_words_are_found(figures: Figures) -> None:
    assert figures.recall >= RECALL_FLOOR, figures


def test_reported_words_were_changed(figures: Figures) -> None:
    assert figures.precision >= PRECISION_FLOOR, figures
    assert figures.false_words_per_1000 <= FALSE_WORDS_CEILING, figures


def test_edits_are_reported_as_they_were_made(figures: Figures) -> None:
    assert figures.exact >= EXACT_FLOOR, figures
