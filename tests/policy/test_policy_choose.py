"""Choosing a rule set for an original."""

from __future__ import annotations

import pytest
from policy_builders import document, source

from licensecheck.credits.model import Licence
from licensecheck.document.model import Metadata
from licensecheck.errors import CouldNotCheck
from licensecheck.policy.choose import choose

ELSEWHERE = {"url": "https://paper.example/rivers"}


def chosen(rules: str = "auto", **changes: object) -> tuple[str, str]:
    choice = choose(rules, source(**changes), document())
    return choice.rule_set.id, choice.why


def test_a_named_rule_set_is_taken() -> None:
    assert chosen("cc-by-nd-4.0") == ("cc-by-nd-4.0", "asked for")


def test_the_publishers_rules_come_before_the_licences() -> None:
    assert chosen() == ("the-conversation", "the original is on theconversation.com")
    assert chosen(url="https://WWW.TheConversation.com./x-1")[0] == "the-conversation"
    assert chosen(url="https://es.theconversation.com/x-1") == (
        "the-conversation",
        "the original is on es.theconversation.com",
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("es", "the-conversation-es"),
        ("pt-BR", "the-conversation-pt"),
        ("fr-FR", "the-conversation-fr"),
        ("en", "the-conversation"),
        ("", "the-conversation"),
        ("est", "the-conversation"),
    ],
)
def test_an_edition_is_told_by_its_language(language: str, expected: str) -> None:
    assert chosen(language=language)[0] == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2023-07-01", "plus61j"), ("2023-06-30", "cc-by-nc-nd-4.0"), (None, "plus61j")],
)
def test_a_set_for_some_days_is_for_originals_of_those_days(day: str | None, expected: str) -> None:
    page = document(metadata=Metadata(meta={"article:published_time": day} if day else {}))
    original = source(url="https://plus61j.net.au/x", licence=Licence("by-nc-nd", "4.0"))
    assert choose("auto", original, page).rule_set.id == expected


def test_a_printed_page_without_an_address_is_known_by_its_publishers_name() -> None:
    why = "the original is published by The Conversation"
    assert chosen(url=None) == ("the-conversation", why)
    assert chosen(url=None, publisher="THE CONVERSATION")[0] == "the-conversation"
    assert chosen(url=None, publisher="The Conversational")[0] == "cc-by-nd-4.0"
    assert chosen(url=None, publisher=None)[0] == "cc-by-nd-4.0"
    assert chosen(url="https://mirror.example/x")[0] == "cc-by-nd-4.0", "a page's host goes before a name"


def test_licences_narrow_down_a_publishers_set(monkeypatch: pytest.MonkeyPatch) -> None:
    index = {
        "hosts": {"paper.example": [{"rules": "cc-by-4.0", "licenses": ["by/4.0"]}, "cc-by-nd-4.0"]},
        "licenses": {},
    }
    monkeypatch.setattr("licensecheck.policy.index._read", lambda: index)
    names = [chosen(licence=Licence(unit, "4.0"), **ELSEWHERE)[0] for unit in ("by", "by-nd")]
    assert names == ["cc-by-4.0", "cc-by-nd-4.0"]


def test_a_host_that_only_ends_alike_is_another() -> None:
    assert chosen(url="https://nottheconversation.com/x")[0] == "cc-by-nd-4.0"


@pytest.mark.parametrize(
    ("licence", "expected", "why"),
    [
        (Licence("by-nd", "4.0"), "cc-by-nd-4.0", "the original states CC BY-ND 4.0"),
        (Licence("by-nc-nd", "3.0"), "cc-by-nc-nd-3.0", "the original states CC BY-NC-ND 3.0"),
        (
            Licence("by-nd", "3.0", "us"),
            "cc-by-nd-3.0-us",
            "the original states CC BY-ND 3.0 US",
        ),
        (Licence("by-nd"), "cc-by-nd-4.0", "the original states CC BY-ND without a version; 4.0 is assumed"),
    ],
)
def test_else_the_licence_decides(licence: Licence, expected: str, why: str) -> None:
    assert chosen(licence=licence, **ELSEWHERE) == (expected, why)


@pytest.mark.parametrize(
    ("licence", "said"),
    [
        (None, "it states no licence that could be read"),
        (Licence("by-nd", "9.9"), "the original states CC BY-ND 9.9, for which no rule set exists"),
        (Licence("by-nc-sa", "4.0"), "the original states CC BY-NC-SA 4.0, for which no rule set exists"),
        (Licence("zero", "1.0"), "the original states CC0 1.0, for which no rule set exists"),
    ],
)
def test_else_the_person_is_asked(licence: Licence | None, said: str) -> None:
    with pytest.raises(CouldNotCheck) as caught:
        chosen(licence=licence, **ELSEWHERE)
    assert "on paper.example" in str(caught.value)
    assert said in str(caught.value)
    assert "--rules: licensecheck rules list has them, and docs/rules.md" in str(caught.value)
    assert "--rules cc-by" not in str(caught.value)


def test_what_reserves_all_rights_is_said_to() -> None:
    page = document(text="Words.\n© The Paper. All rights reserved.")
    with pytest.raises(CouldNotCheck, match="all rights are reserved, for which no rule set exists"):
        choose("auto", source(licence=None, **ELSEWHERE), page)


def test_what_a_person_says_of_the_original_is_not_said_to_be_its_own() -> None:
    given = frozenset({"license", "publisher"})
    why = chosen(licence=Licence("by-nd", "4.0"), given=given, **ELSEWHERE)[1]
    assert why == "the original is under CC BY-ND 4.0, as given with --license"
    why = chosen(url=None, given=given)[1]
    assert why == "the original is published by The Conversation, as given with --publisher"
