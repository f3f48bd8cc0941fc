"""Each kind of check: where it passes, where it fails, and where it cannot decide."""

from __future__ import annotations

import pytest
from policy_builders import (
    BEN,
    BY_ND,
    COUNTER,
    URL,
    author,
    document,
    edit,
    embed,
    evidence,
    facts,
    link,
    outcome,
    rule_set,
    source_link,
    statement,
    statuses,
)

from licensecheck.compare.model import Relation
from licensecheck.credits.model import Licence, Said
from licensecheck.document.model import Metadata
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.model import Facts

FORMS = {"forms": [{"host": "counter.theconversation.com", "path": "/content/{article.id}/count.gif"}]}


def with_copy(**changes: object) -> Facts:
    return facts(copy=document(**changes))


# text
def test_unchanged_text_passes() -> None:
    assert outcome("text", facts()) == [
        ("pass", "The text is unchanged: 599 of 600 words stand in the copy.")
    ]


def test_a_changed_number_fails_and_is_named() -> None:
    [(status, message)] = outcome("text", facts(edit("number"), edit("typo", "Pyeongchang", "Pyeonchang")))
    assert status == "fail"
    assert "“22” became “27”" in message
    assert "1 more to be looked at" in message


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


def test_another_work_is_one_finding() -> None:
    given = facts(
        edit("different-work", "", ""), compared={"relation": Relation.DIFFERENT_WORK, "words_kept": 12}
    )
    [(status, message)] = outcome("text", given)
    assert status == "fail"
    assert "not a copy of the original: 12 of its 600 words" in message


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


def test_no_publisher_is_not_applicable() -> None:
    assert statuses("publisher-credit", facts(original_source={"publisher": None})) == ["not-applicable"]


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


# licence
@pytest.mark.parametrize(
    ("stated", "status"),
    [
        (statement(), "pass"),
        (statement(Licence("by-nd")), "pass"),
        (statement(Licence("by-nd", "3.0")), "fail"),
        (statement(Licence("by-nc-nd", "4.0")), "fail"),
        (statement(None), "review"),
        (statement(said=Said.ALMOST), "review"),
        (statement(said=Said.HIDDEN), "fail"),
    ],
)
def test_the_licence_that_is_stated_has_to_be_the_originals(stated: object, status: str) -> None:
    given = facts(said={"licences": (stated,)})
    assert statuses("license-notice", given) == [status]
    assert statuses("license-link", given) == [status]


def test_no_licence_fails() -> None:
    assert statuses("license-notice", facts(said={"licences": ()})) == ["fail"]


def test_a_licence_in_words_alone_is_a_notice_but_no_link() -> None:
    given = facts(said={"licences": (statement(linked=False),)})
    assert statuses("license-notice", given) == ["pass"]
    assert statuses("license-link", given) == ["fail"]


def test_two_contrary_licences_are_for_a_person() -> None:
    given = facts(said={"licences": (statement(), statement(Licence("by", "4.0")))})
    assert statuses("license-notice", given) == ["review"]


def test_creative_commons_alone_is_enough_where_the_publisher_says_so() -> None:
    given = facts(said={"licences": (statement(None, linked=False),)})
    assert statuses("license-notice", given, options={"creative_commons_is_enough": True}) == ["pass"]


def test_an_assumed_version_is_held_against_nobody_and_said() -> None:
    rules = rule_set(license_assumed="The Paper states no version.")
    given = facts(said={"licences": (statement(Licence("by-nd", "3.0")),)}, original_source={"licence": None})
    [(status, message)] = outcome("license-notice", given, rules)
    assert (status, "an assumption: The Paper states no version." in message) == ("pass", True)


def test_the_licence_of_the_original_counts_before_the_rule_sets() -> None:
    given = facts(
        said={"licences": (statement(BY_ND),)}, original_source={"licence": Licence("by-nc-nd", "4.0")}
    )
    assert statuses("license-notice", given) == ["fail"]


def test_a_licence_that_cannot_be_compared_is_for_a_person() -> None:
    assert statuses("license-notice", facts(original_source={"licence": None}), rule_set(licence=None)) == [
        "review"
    ]


# rights
@pytest.mark.parametrize(("said", "status"), [(Said.YES, "pass"), (Said.ALMOST, "review"), (Said.NO, "fail")])
def test_a_copyright_notice_is_kept_or_not(said: Said, status: str) -> None:
    given = facts(said={"copyright_notice": said}, original_source={"copyright_notice": "© 2026 Ada Okoye"})
    assert statuses("copyright-notice", given) == [status]


def test_no_copyright_notice_is_not_applicable() -> None:
    assert statuses("copyright-notice", facts()) == ["not-applicable"]


def test_other_terms_fail() -> None:
    assert statuses("no-relicense", facts()) == ["pass"]
    assert statuses(
        "no-relicense", facts(said={"relicensing": (evidence("© The Copier, all rights reserved"),)})
    ) == ["fail"]


# page counter
@pytest.mark.parametrize(
    ("embeds", "status"),
    [
        ((embed(),), "pass"),
        ((embed(tag="iframe"),), "pass"),
        ((), "fail"),
        ((embed(loads=False),), "fail"),
        ((embed(), embed(loads=False)), "pass"),
        ((embed(), embed()), "fail"),
        ((embed(COUNTER.replace("12345", "99")),), "fail"),
        ((embed(COUNTER.replace("counter.", "images.")),), "fail"),
        ((embed(COUNTER.replace("theconversation.com", "theconversation.com.example.org")),), "fail"),
        ((embed("https://example.org/?u=" + COUNTER),), "fail"),
        ((embed("http://[broken"),), "fail"),
    ],
)
def test_a_page_counter_is_right_loaded_and_there_once(embeds: tuple[object, ...], status: str) -> None:
    assert statuses("tracker", with_copy(embeds=embeds), options=FORMS) == [status]


def test_a_counter_of_an_unknown_article_is_for_a_person() -> None:
    assert statuses("tracker", facts(original_source={"article_id": None}), options=FORMS) == ["review"]


def test_a_counter_can_carry_its_number_in_a_parameter_or_an_attribute() -> None:
    by_query = {"host": "example.org", "query": {"republication-pixel": "true", "post": "{article.id}"}}
    by_attribute = {
        "host": "example.org",
        "path": "/c/{article.id}",
        "elements": ["script"],
        "attribute": "data-counter",
    }
    options = {"forms": [by_query, by_attribute]}
    pixel = embed("https://www.example.org/?republication-pixel=true&post=12345&ga4=G")
    hook = embed("https://example.org/hook.js", tag="script", **{"data-counter": "//example.org/c/12345"})
    assert statuses("tracker", with_copy(embeds=(pixel,)), options=options) == ["pass"]
    assert statuses("tracker", with_copy(embeds=(hook,)), options=options) == ["pass"]
    assert statuses(
        "tracker", with_copy(embeds=(embed("https://example.org/?post=12345"),)), options=options
    ) == ["fail"]


# page
@pytest.mark.parametrize(
    ("metadata", "status"),
    [
        (Metadata(canonical=URL.replace("https", "http") + "/?utm_source=x"), "pass"),
        (Metadata(canonical="https://copier.example/rivers"), "fail"),
        (Metadata(canonical_in_body=URL), "fail"),
        (Metadata(), "fail"),
    ],
)
def test_the_canonical_address_is_the_originals(metadata: Metadata, status: str) -> None:
    assert statuses("canonical", with_copy(metadata=metadata)) == [status]


def test_noindex_is_enough_where_the_rule_says_so_and_an_unknown_address_is_for_a_person() -> None:
    given = with_copy(metadata=Metadata(meta={"robots": "NOINDEX, follow"}))
    assert statuses("canonical", given, options={"noindex_is_enough": True}) == ["pass"]
    assert statuses("canonical", given) == ["fail"]
    assert statuses("canonical", facts(original_source={"url": None})) == ["review"]


def test_links_of_the_text_are_kept_or_not() -> None:
    original = document(
        links=(link("https://a.example/1?x=1"), link("https://b.example/", 8), link("#note", 8))
    )
    both = (link("http://www.a.example/1"), link("https://b.example"))
    assert statuses("links-kept", facts(original=original, copy=document(links=both))) == ["pass"]
    [(status, message)] = outcome("links-kept", facts(original=original, copy=document(links=both[:1])))
    assert (status, "1 of the 2 links" in message, "b.example" in message) == ("fail", True, True)
    assert statuses("links-kept", facts()) == ["not-applicable"]


def test_links_of_parts_the_copy_lacks_are_not_asked_for() -> None:
    given = facts(original=document(links=(link("https://a.example/", 50),)))
    assert statuses("links-kept", given) == ["not-applicable"]


def test_pictures_from_the_publishers_servers_are_for_a_person() -> None:
    options = {"hosts": ["images.example.org"]}
    picture = embed("https://cdn.images.example.org/1.jpg")
    assert statuses("images", with_copy(embeds=(picture,)), options=options) == ["review"]
    assert statuses("images", with_copy(embeds=(embed("https://example.org/1.jpg"),)), options=options) == [
        "pass"
    ]


# manual
def test_a_manual_rule_is_never_passed() -> None:
    assert outcome("manual", facts(), options={"question": "Is it sold?"}) == [("manual", "Is it sold?")]


def test_every_kind_of_check_has_a_test_here() -> None:
    """Counts both sides: a kind of check that no test of this file names fails here."""
    from pathlib import Path

    text = Path(__file__).read_text(encoding="utf-8")
    assert [name for name in CHECKS if f'"{name}"' not in text] == []
