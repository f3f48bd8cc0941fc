"""Checks of the licence, of other notices and of the page: where they pass, fail, and cannot decide."""

from __future__ import annotations

import pytest
from policy_builders import (
    BY_ND,
    COUNTER,
    URL,
    document,
    embed,
    evidence,
    facts,
    findings,
    link,
    outcome,
    rule,
    rule_set,
    statement,
    statuses,
)

from licensecheck.credits.model import Licence, Said
from licensecheck.document.model import Metadata
from licensecheck.policy.model import Facts

FORMS = {"forms": [{"host": "counter.theconversation.com", "path": "/content/{article.id}/count.gif"}]}


def with_copy(**changes: object) -> Facts:
    return facts(copy=document(**changes))


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


def test_an_address_that_is_written_out_is_for_a_person() -> None:
    said = (statement(linked=False), statement(named=False, said=Said.ALMOST))
    given = facts(said={"licences": said})
    assert statuses("license-notice", given) == ["pass"]
    assert outcome("license-link", given) == [
        ("review", "The copy writes out the address of CC BY-ND 4.0, but readers cannot follow it: it is no link.")
    ]


def test_two_contrary_licences_are_for_a_person() -> None:
    given = facts(said={"licences": (statement(), statement(Licence("by", "4.0")))})
    assert statuses("license-notice", given) == ["review"]


def test_a_link_that_its_words_call_another_licence_is_for_a_person() -> None:
    given = facts(said={"licences": (statement(named=False), statement(Licence("by", "4.0"), linked=False))})
    assert statuses("license-notice", given) == ["review"]
    assert statuses("license-link", given) == ["pass"]


def test_creative_commons_alone_is_enough_where_the_publisher_says_so() -> None:
    given = facts(said={"licences": (statement(None, linked=False),)})
    assert statuses("license-notice", given, options={"creative_commons_is_enough": True}) == ["pass"]


@pytest.mark.parametrize(("enough", "status"), [(True, "review"), (False, "pass")])
def test_a_link_to_another_licence_is_seen_by_the_notice_where_no_link_is_asked_for(enough: bool, status: str) -> None:
    given = facts(said={"licences": (statement(linked=False), statement(Licence("by", "4.0"), named=False))})
    assert statuses("license-notice", given, options={"creative_commons_is_enough": enough}) == [status]


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
        ((embed(COUNTER.replace("counter.", "www.counter.")),), "fail"),
        ((embed("https://example.org/?u=" + COUNTER),), "fail"),
        ((embed("http://[broken"),), "fail"),
    ],
)
def test_a_page_counter_is_right_loaded_and_there_once(embeds: tuple[object, ...], status: str) -> None:
    assert statuses("tracker", with_copy(embeds=embeds), options=FORMS) == [status]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (COUNTER.replace("count.gif", "counter.gif"), True),
        (COUNTER.replace("counter.", "images."), False),
        ("https://example.org/?u=" + COUNTER, False),
    ],
)
def test_what_comes_from_a_counters_host_and_is_none_is_shown(address: str, shown: bool) -> None:
    [found] = findings(rule_set(rule("tracker", options=FORMS)), with_copy(embeds=(embed(address),)))
    assert (found.status, "comes from its host" in found.message) == ("fail", shown)
    assert [one.text for one in found.evidence] == ([address] if shown else [])


@pytest.mark.parametrize("words", [f'<img src="{COUNTER}">', COUNTER, f"<img src='{COUNTER}?distributor=x'/>"])
def test_a_counter_that_readers_see_as_words_is_told_to_be_such(words: str) -> None:
    [found] = findings(rule_set(rule("tracker", options=FORMS)), with_copy(text=f"Rivers bend.\n{words}"))
    assert (found.status, found.evidence[0].text.partition("?")[0]) == ("fail", COUNTER.partition("?")[0])
    assert found.message == "The page counter stands on the page as words that readers see, and counts nobody."


@pytest.mark.parametrize(("attributes", "status"), [
    ({"class": "lazyload", "data-src": COUNTER}, "review"),
    ({"data-lazy-src": COUNTER}, "review"),
    ({"class": "lozad", "data-src": COUNTER}, "review"),
    ({"class": "counter", "data-src": COUNTER}, "fail"),
])
def test_a_counter_that_waits_for_a_lazy_script_is_for_a_person(attributes: dict[str, str], status: str) -> None:
    waiting = embed(loads=False)._replace(attributes=attributes)
    assert statuses("tracker", with_copy(embeds=(waiting,)), options=FORMS) == [status]
    assert statuses("tracker", with_copy(embeds=(waiting, embed())), options=FORMS) == ["pass"]


def test_so_is_one_of_the_form_that_a_script_loads() -> None:
    waiting = embed(loads=False)._replace(waits=True)
    assert statuses("tracker", with_copy(embeds=(waiting,)), options=FORMS) == ["review"]


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
        links=(link("https://a.example/1?utm_source=x"), link("https://b.example/", 8), link("#note", 8))
    )
    both = (link("http://www.a.example/1"), link("https://b.example"))
    assert statuses("links-kept", facts(original=original, copy=document(links=both))) == ["pass"]
    [(status, message)] = outcome("links-kept", facts(original=original, copy=document(links=both[:1])))
    assert (status, message) == (
        "fail", "1 of the 2 links in the original's text is gone, the one to “https://b.example/”."
    )
    [(_, message)] = outcome("links-kept", facts(original=original))
    assert message.startswith("Both links in the original's text are gone, the first to “https://a.example/1")
    original = document(links=(link("https://a.example/"),))
    [(_, message)] = outcome("links-kept", facts(original=original))
    assert message == "The only link in the original's text is gone, the one to “https://a.example/”."
    assert statuses("links-kept", facts()) == ["not-applicable"]


@pytest.mark.parametrize("copied", [
    "https://b.example/x/?utm_source=y", "http://www.b.example/x", "https://web.archive.org/web/2020/http://b.example/x",
    "https://www.google.com/url?q=https%3A%2F%2Fb.example%2Fx",
])
def test_a_link_is_kept_in_any_spelling(copied: str) -> None:
    original = document(links=(link("https://a.example/1"), link("https://b.example/x", 8)))
    copies = (link("https://a.example/1"), link(copied), link("https://c.example/x"))
    assert statuses("links-kept", facts(original=original, copy=document(links=copies))) == ["pass"]
    assert statuses("links-kept", facts(original=original, copy=document(links=copies[::2]))) == ["fail"]


def test_links_of_parts_the_copy_lacks_are_not_asked_for() -> None:
    given = facts(original=document(links=(link("https://a.example/", 50),)))
    assert statuses("links-kept", given) == ["not-applicable"]


def test_pictures_from_the_publishers_servers_are_for_a_person() -> None:
    options = {"hosts": ["images.example.org"]}
    picture = embed("https://cdn.images.example.org/1.jpg")
    shown = [outcome("images", with_copy(embeds=(picture,) * count), options=options)[0][1] for count in (1, 2)]
    assert shown == [
        "The copy shows 1 of the original's pictures; make sure that you may use it.",
        "The copy shows 2 of the original's pictures; make sure that you may use each of them.",
    ]
    assert statuses("images", with_copy(embeds=(picture,)), options=options) == ["review"]
    assert statuses("images", with_copy(embeds=(embed("https://example.org/1.jpg"),)), options=options) == [
        "pass"
    ]
