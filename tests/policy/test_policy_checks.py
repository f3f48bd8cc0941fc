"""Each kind of check: where it passes, where it fails, and where it cannot decide."""

from __future__ import annotations

import pytest
from policy_builders import (
    BEN,
    author,
    document,
    edit,
    evidence,
    facts,
    outcome,
    rule_set,
    source_link,
    statuses,
)

from licensecheck.compare.model import IN_ANOTHER_LANGUAGE, Kind, Relation
from licensecheck.credits.model import Said, SourceLink
from licensecheck.policy.checks import CHECKS

FORMS = {"forms": [{"host": "counter.theconversation.com", "path": "/content/{article.id}/count.gif"}]}


# text
def test_unchanged_text_passes() -> None:
    assert outcome("text", facts()) == [
        ("pass", "The text is unchanged: 599 of 600 words stand in the copy.")
    ]


def test_a_changed_number_fails_and_is_named() -> None:
    [(status, message)] = outcome("text", facts(edit("number"), edit("typo", "Pyeongchang", "Pyeonchang")))
    assert status == "fail"
    assert "“22” became “27”" in message
    assert message.endswith(" One more has to be looked at.")


def test_house_style_is_for_a_person_under_the_licence_alone() -> None:
    assert statuses("text", facts(edit("spelling", "colour", "color"))) == ["review"]


def test_house_style_passes_where_the_publisher_permits_it_and_the_finding_says_so() -> None:
    [(status, message)] = outcome(
        "text", facts(edit("spelling", "colour", "color")), rule_set(permits=("style",))
    )
    assert status == "pass"
    assert "permitted by The Paper (guidelines: as you like)" in message


@pytest.mark.parametrize(
    ("original", "copy", "shown"),
    [
        ("not", "", "“not” is gone"),
        ("", "never", "“never” was added"),
        ("may", "will", "“may” became “will”"),
    ],
)
def test_a_change_is_told_as_what_it_is(original: str, copy: str, shown: str) -> None:
    assert shown in outcome("text", facts(edit("wording", original, copy)))[0][1]


def test_words_that_stay_are_not_told_as_their_own_replacement() -> None:
    [(_, set_apart)] = outcome("text", facts(edit("quotation", "The river bends.", "The river bends.")))
    assert "“The river bends.” is set in another way" in set_apart
    [(_, moved)] = outcome("text", facts(edit("reordering", "The river bends.", "The river bends.", Kind.MOVE)))
    assert "“The river bends.” was moved" in moved


def test_another_work_is_one_finding() -> None:
    given = facts(
        edit("different-work", "", ""), compared={"relation": Relation.DIFFERENT_WORK, "words_kept": 12}
    )
    [(status, message)] = outcome("text", given)
    assert status == "fail"
    assert "not a copy of the original: next to nothing" in message


def test_of_another_work_in_another_language_the_language_is_told() -> None:
    told = edit("different-work", "", "")._replace(note=IN_ANOTHER_LANGUAGE)
    [(status, message)] = outcome("text", facts(told, compared={"relation": Relation.DIFFERENT_WORK}))
    assert status == "fail"
    assert "in another language, and nothing in it leads back" in message


def test_a_translation_fails_unless_it_is_permitted() -> None:
    given = facts(compared={"relation": Relation.TRANSLATION})
    assert statuses("text", given) == ["fail"]
    assert statuses("text", given, rule_set(permits=("translation",))) == ["review"]


# headline
def test_the_same_headline_passes() -> None:
    assert statuses("headline", facts()) == ["pass"]


def test_another_headline_fails() -> None:
    [(status, message)] = outcome("headline", facts(edit("headline", "Why rivers bend", "Rivers!")))
    assert (status, "“Why rivers bend” became “Rivers!”" in message) == ("fail", True)


def test_another_headline_passes_where_it_is_permitted() -> None:
    [(status, message)] = outcome("headline", facts(edit("headline")), rule_set(permits=("headline",)))
    assert status == "pass"
    assert "permitted by The Paper" in message


def test_a_permission_with_a_note_asks_for_the_note() -> None:
    rules = rule_set(permits=("headline",), note=True)
    assert statuses("headline", facts(edit("headline")), rules) == ["fail"]
    assert statuses("headline", facts(edit("headline"), said={"change_notice": evidence()}), rules) == [
        "pass"
    ]


def test_another_headline_passes_where_the_title_stands_elsewhere_and_that_is_enough() -> None:
    given = facts(edit("headline"), copy=document(text="“Why Rivers Bend” by Ada Okoye"))
    assert statuses("headline", given, options={"elsewhere": True}) == ["pass"]
    assert statuses("headline", given) == ["fail"]


def test_a_headline_that_was_not_found_is_for_a_person() -> None:
    given = facts(compared={"title": None})
    assert statuses("headline", given) == ["review"]
    assert statuses("headline", given, options={"required": True}) == ["fail"]


def test_an_unknown_headline_is_not_applicable() -> None:
    assert statuses("headline", facts(compared={"title": None}, original_source={"title": None})) == [
        "not-applicable"
    ]


# authors and publisher
SAID = [
    (Said.YES, "pass"),
    (Said.ALMOST, "review"),
    (Said.DIFFERENTLY, "fail"),
    (Said.HIDDEN, "fail"),
    (Said.NO, "fail"),
]


@pytest.mark.parametrize(("said", "status"), SAID)
def test_an_author_is_named_or_not(said: Said, status: str) -> None:
    given = facts(said={"authors": (author(named=said, evidence=(evidence("Ada Okoy"),)), author(BEN))})
    found = outcome("author-credit", given)
    assert [one for one, _ in found] == [status, "pass"]
    assert "Ada Okoye" in found[0][1]


def test_an_original_without_authors_is_for_a_person() -> None:
    assert statuses("author-credit", facts(said={"authors": ()})) == ["review"]


@pytest.mark.parametrize(("said", "status"), SAID)
def test_an_institution_is_named_or_not(said: Said, status: str) -> None:
    given = facts(said={"authors": (author(institution=said), author(BEN))})
    assert statuses("institution-credit", given) == [status]


def test_no_institution_is_not_applicable() -> None:
    assert statuses("institution-credit", facts(said={"authors": (author(BEN),)})) == ["not-applicable"]


@pytest.mark.parametrize(("said", "status"), SAID)
def test_an_author_is_linked_or_not(said: Said, status: str) -> None:
    assert statuses("author-link", facts(said={"authors": (author(linked=said), author(BEN))})) == [status]


def test_no_author_page_is_not_applicable() -> None:
    assert statuses("author-link", facts(said={"authors": (author(BEN),)})) == ["not-applicable"]


@pytest.mark.parametrize(("said", "status"), SAID)
def test_the_publisher_is_named_or_not(said: Said, status: str) -> None:
    assert statuses("publisher-credit", facts(said={"publisher": said})) == [status]


def test_an_unknown_publisher_is_for_a_person() -> None:
    assert statuses("publisher-credit", facts(original_source={"publisher": None})) == ["review"]


# link to the original
@pytest.mark.parametrize(
    ("target", "said", "article_only", "home_too"),
    [
        ("article", Said.YES, "pass", "pass"),
        ("home", Said.YES, "fail", "pass"),
        ("article", Said.ALMOST, "review", "review"),
        ("article", Said.HIDDEN, "fail", "fail"),
        ("other-article", Said.YES, "fail", "fail"),
        ("translation", Said.YES, "fail", "fail"),
    ],
)
def test_a_link_goes_where_it_is_accepted(target: str, said: Said, article_only: str, home_too: str) -> None:
    given = facts(said={"source_links": (source_link(target, said),)})
    assert statuses("source-link", given) == [article_only]
    assert statuses("source-link", given, options={"targets": ["article", "home"]}) == [home_too]


def test_the_best_link_counts() -> None:
    links = (source_link("other-article"), source_link("article", Said.HIDDEN), source_link("article"))
    assert statuses("source-link", facts(said={"source_links": links})) == ["pass"]


@pytest.mark.parametrize(("links", "expected"), [
    ((source_link("home"), source_link("other-article")._replace(in_credit=True)), "review"),
    ((source_link("home"), source_link("other-article")), "pass"),
    ((source_link("home"), source_link("article"), source_link("other-article")._replace(in_credit=True)), "pass"),
])
def test_a_wrong_link_to_the_article_beside_the_home_pages_is_for_a_person(
    links: tuple[SourceLink, ...], expected: str
) -> None:
    """A list of the publisher's articles leads to others as well."""
    given = facts(said={"source_links": links})
    assert statuses("source-link", given, options={"targets": ["article", "home"]}) == [expected]


def test_a_home_page_link_names_the_permission_it_rests_on() -> None:
    [(_, message)] = outcome(
        "source-link",
        facts(said={"source_links": (source_link("home"),)}),
        options={"targets": ["article", "home"]},
        permission="The Paper accepts its home page.",
    )
    assert message.endswith("The Paper accepts its home page.")


def test_no_link_fails_and_an_unknown_address_is_for_a_person() -> None:
    assert statuses("source-link", facts(said={"source_links": ()})) == ["fail"]
    assert statuses("source-link", facts(said={"source_links": ()}, original_source={"url": None})) == [
        "review"
    ]


# manual
def test_a_manual_rule_is_never_passed() -> None:
    assert outcome("manual", facts(), options={"question": "Is it sold?"}) == [("manual", "Is it sold?")]


def test_every_kind_of_check_has_a_test() -> None:
    """Counts both sides: a kind of check that no test names fails here."""
    from pathlib import Path

    text = "".join(
        file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_policy_checks*.py")
    )
    assert [name for name in CHECKS if f'"{name}"' not in text] == []
