"""What the bundled rule sets tell to do: each thing once, and the same line wherever one is to be pasted."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from policy_builders import ADA, author, document, facts, findings

from licensecheck.credits.model import Said
from licensecheck.policy import bundled
from licensecheck.policy.load import load_rules

UNCREDITED = facts(
    copy=document(),
    said={
        "authors": (author(ADA, named=Said.NO, linked=Said.NO, institution=Said.NO),), "publisher": Said.NO,
        "source_links": (), "licences": (),
    },
)
QUOTED = re.compile(r"“([^”]*)”")
EDITIONS = ["the-conversation", "the-conversation-es", "the-conversation-fr", "the-conversation-pt"]


@pytest.mark.parametrize("name", bundled.names())
def test_nothing_is_asked_for_twice_in_one_breath(name: str) -> None:
    for found in findings(load_rules(name), UNCREDITED):
        sentences = [part.strip(" .").casefold() for part in (found.remedy or "").split(". ")]
        for first, second in pairwise(sentences):
            assert first.split()[:1] != second.split()[:1], (found.rule, found.remedy)


@pytest.mark.parametrize("name", EDITIONS)
def test_one_line_in_the_articles_language_is_asked_for_and_satisfies_every_rule(name: str) -> None:
    rules = {rule.id: rule for rule in load_rules(name).rules}
    wanted = {QUOTED.findall(rules[rule].remedy)[0] for rule in ("source-credit", "license-notice")}
    if "credit-line" in rules:
        wanted.add(rules["credit-line"].options["texts"][0])
    [line] = wanted
    _, text = bundled.read(name) or ("", "")
    [credit] = re.findall(r"^  copy:.*?^    credit: >-\n(.*?)^    end:", text, re.DOTALL | re.MULTILINE)
    words = " ".join(re.sub(r"</?(?:a|p)\b[^>]*>", "", credit).split())
    assert words == line
