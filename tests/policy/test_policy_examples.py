"""The examples inside rule files: the bundled ones hold, and a file whose examples do not is told so."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.errors import InvalidRules
from licensecheck.policy import bundled
from licensecheck.policy.examples.pages import make_copy, make_original
from licensecheck.policy.examples.run import run_examples
from licensecheck.policy.load import load_rules

GOOD = """\
id: paper
title: Paper
rules:
  - {id: no-edits, title: T, check: text, severity: error, basis: guideline, clause: C, remedy: Mend it.}
  - id: no-sale
    title: T
    check: manual
    severity: error
    basis: guideline
    clause: C
    remedy: Mend it.
    options: {question: Sold?}
examples:
  copy: {credit: "<p>First published by The River Paper.</p>"}
  fails:
    no-edits: {change: [22 years, 32 years]}
"""


def problems(tmp_path: Path, text: str) -> list[tuple[str, str, str]]:
    path = tmp_path / "paper.yaml"
    path.write_text(text, encoding="utf-8")
    return [(one.rule, one.wanted, one.problem) for one in run_examples(str(path)) if one.problem]


@pytest.mark.parametrize("name", bundled.names())
def test_every_rule_of_a_bundled_file_passes_one_copy_and_fails_another(name: str) -> None:
    results = run_examples(name)
    assert [(one.rule, one.wanted, one.problem) for one in results if one.problem] == []
    own = {rule.id for rule in load_rules(name).rules if rule.origin[-1] == name and rule.off is None}
    assert {one.rule for one in results} == own


def test_good_examples_have_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "change: [22 years, 32 years]",
            "end: <p>Adverts</p>",
            ("fail", "the copy that should fail got pass"),
        ),
        ("    no-edits: {change", "    headlin: {change", ("fail", "no rule has this id")),
        ("    no-edits: {change: [22 years, 32 years]}", "    {}", ("fail", "there is no failing example")),
    ],
)
def test_examples_that_do_not_hold_are_told(
    tmp_path: Path, before: str, after: str, expected: tuple[str, str]
) -> None:
    found = problems(tmp_path, GOOD.replace(before, after))
    assert (found[0][1], found[0][2][: len(expected[1])]) == expected


def test_a_good_copy_that_breaks_a_rule_is_told(tmp_path: Path) -> None:
    text = GOOD.replace("  copy: {", "  copy: {body: <p>Something else altogether stands here.</p>, ")
    assert problems(tmp_path, text)[0][:2] == ("no-edits", "pass")


def test_a_file_without_examples_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidRules, match="there are no examples, expected a key `examples`"):
        problems(tmp_path, GOOD.partition("examples:")[0])


def test_what_an_example_fills_in_is_escaped() -> None:
    original, body = make_original({"title": 'A <b> & "c"', "url": "https://paper.example/a?b=1&c=2"})
    copy = make_copy({"credit": '<a href="{source.url}">{source.title}</a>'}, original, body)
    assert copy.links[-3].url == "https://paper.example/a?b=1&c=2"
    assert 'A <b> & "c"' in copy.text
