"""Checks about the terms themselves: changes told, time limits, whose work it is, signs of commerce."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from policy_builders import (
    document,
    edit,
    embed,
    evidence,
    facts,
    findings,
    outcome,
    rule,
    rule_set,
    source_link,
    statement,
    statuses,
)

from licensecheck.compare.model import Relation
from licensecheck.credits.model import Author, Licence, Said
from licensecheck.document.html import read_html
from licensecheck.document.model import Metadata
from licensecheck.policy.judge import judge
from licensecheck.policy.model import Facts

NOTE = {"change_notice": evidence("This article was edited for length.")}


@pytest.mark.parametrize(
    ("categories", "said", "expected"),
    [
        ((), {}, "pass"),
        (("typography", "furniture", "truncated"), {}, "pass"),
        (("spelling", "time"), {}, "review"),
        (("spelling", "wording"), {}, "fail"),
        (("wording", "addition"), NOTE, "pass"),
    ],
)
def test_where_changes_are_permitted_they_have_to_be_told(
    categories: tuple[str, ...], said: dict[str, Any], expected: str
) -> None:
    assert statuses("change-notice", facts(*map(edit, categories), said=said)) == [expected]


def test_untold_changes_are_decided_by_the_rule() -> None:
    told, untold = (
        judge(rule_set(rule("change-notice")), facts(edit("wording"), said=said)) for said in (NOTE, {})
    )
    assert [told.edits[0].decision.value, untold.edits[0].decision.value] == ["allowed", "violation"]


def test_beside_a_text_rule_only_what_is_left_to_a_person_has_to_be_told() -> None:
    rules = rule_set(rule("text"), rule("change-notice"), permits=("cuts",))
    statuses = [
        next(
            one.status.value for one in findings(rules, facts(edit(category))) if one.rule == "change-notice"
        )
        for category in ("wording", "omission", "spelling")
    ]
    assert statuses == ["not-applicable", "not-applicable", "review"]


@pytest.mark.parametrize(
    ("relation", "category", "expected"),
    [(Relation.DIFFERENT_WORK, "different-work", "fail"), (Relation.TRANSLATION, "translation", "fail")],
)
def test_another_work_and_an_untold_translation_fail(
    relation: Relation, category: str, expected: str
) -> None:
    given = facts(edit(category), compared={"relation": relation})
    assert statuses("change-notice", given) == [expected]


def test_of_an_untold_translation_it_is_asked_that_it_says_so() -> None:
    given = facts(edit("translation"), compared={"relation": Relation.TRANSLATION})
    [whole] = findings(rule_set(rule("change-notice")), given)
    [part] = findings(rule_set(rule("change-notice")), facts(edit("wording")))
    assert whole.remedy == "Say beside the text that it is a translation, and who made it."
    assert part.remedy == "Mend it."


def test_a_broken_licence_names_the_day_until_which_it_can_be_mended() -> None:
    rules = rule_set(rule("cure-period", id="cure"), rule("text"))
    broken = findings(rules, facts(edit("number"), checked=date(2026, 11, 24)))[0]
    assert (broken.status.value, broken.message) == (
        "manual",
        "A broken licence ends. Mend what breaks it by 2026-12-24 (30 days from this report), and you have it again.",
    )
    assert findings(rules, facts())[0].status.value == "not-applicable"
    assert findings(rules, facts(edit("number")))[0].message.startswith(
        "A broken licence ends. Mend what breaks it within 30 days of its discovery, "
    )


def test_signs_of_commerce_are_shown_and_never_judged() -> None:
    question = {"question": "Is it meant to earn money?"}
    assert outcome("commercial-signs", facts(), options=question) == [
        ("manual", "Is it meant to earn money?")
    ]
    copy = document(
        embeds=(embed("https://securepubads.g.doubleclick.net/tag/js/gpt.js", tag="script"),),
        metadata=Metadata(
            json_ld=({"isAccessibleForFree": "False"},), meta={"article:content_tier": "metered"}
        ),
    )
    [(status, message)] = outcome("commercial-signs", facts(copy=copy), options=question)
    assert status == "manual"
    assert message.endswith(
        "advertising; a paywall (isAccessibleForFree is false); a paywall (article:content_tier)."
    )


def original(*lines: str, **changes: Any) -> Facts:
    html = "".join(f"<p>{line}</p>" for line in lines)
    page = read_html(html.encode(), location="original.html")
    start = page.text.find("Rivers bend.")
    return facts(original=page, compared={"original_region": (start, start + 12)}, **changes)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Rivers bend.",), "pass"),
        (("Rivers bend.", "This article was originally published by The Weekly Herald."), "review"),
        (("First published in Nature Rivers", "Rivers bend."), "review"),
        (("Rivers bend.", "Republished under a content-sharing agreement."), "review"),
        (("Rivers bend.", "This article was originally published on The Conversation."), "pass"),
        (("Rivers bend.", "Distributed by Agence France-Presse"), "review"),
        (("Rivers bend.", "A version of this story first appeared in The Weekly Herald."), "review"),
        (("Rivers bend.", "Cet article a été initialement publié sur Le Fleuve."), "review"),
        (("Rivers bend.", "Este artículo fue publicado originalmente en El Río."), "review"),
        (("Rivers bend.", "Este artigo foi publicado originalmente no O Rio."), "review"),
        (("Rivers bend.", "Dieser Artikel erschien zuerst auf Flusspost."), "review"),
        (("Rivers bend.", "Questo articolo è stato originariamente pubblicato su Il Fiume."), "review"),
        (("Rivers bend.", "Dit artikel verscheen eerder op De Rivier."), "review"),
        (("Rivers bend.", "Reprinted with permission from The Weekly Herald."), "review"),
        (("Reprinted by kind permission of The Weekly Herald.", "Rivers bend."), "review"),
        (("This story is reprinted here from The Weekly Herald.", "Rivers bend."), "review"),
        (("This story is reprinted here every spring.", "Rivers bend."), "pass"),
        (("Rivers bend.", "This article is republished from The Weekly Herald."), "review"),
        (("Rivers bend.", "First published in The Sunday Times"), "review"),
        (("Rivers bend.", "Originally published in Marketplace."), "review"),
        (("Rivers bend.", "Reproduit avec l’aimable autorisation du Fleuve."), "review"),
        (("Rivers bend.", "Reproducido con permiso de El Río."), "review"),
        (("Rivers bend.", "Nachdruck mit freundlicher Genehmigung der Flusspost."), "review"),
        (("Rivers bend.", "This story is not available for republication."), "review"),
        (("Rivers bend.", "By the Associated Press"), "review"),
        (("Rivers bend.", "Cet article a été publié pour la première fois par Le Fleuve."), "review"),
        (("Rivers bend.", "This article was originally published in our newsletter, Bends."), "pass"),
        (("Rivers bend.", "Photo reprinted with permission from The Weekly Herald."), "pass"),
        (("Rivers bend.", "Reprinted with permission from The Conversation."), "pass"),
        (("Rivers bend.", "Photos may not be republished."), "pass"),
        (("Rivers bend.", "First published on Sunday, Nov. 20, 2019"), "pass"),
        (("Rivers bend.", "Ada Okoye's stories first appeared in The Weekly Herald."), "pass"),
        (("Rivers bend.", "First Published on Feb 11, 2026 04:27 pm"), "pass"),
        (("Rivers bend.", "Originally published on 20 November 2019"), "pass"),
        (("Rivers bend.", "The study was first published in Nature Rivers."), "pass"),
        (
            ("Rivers bend.", *("Box",) * 9, "This article was originally published by The Weekly Herald."),
            "pass",
        ),
        (("Rivers bend.", "originally published by them " + "and others " * 40), "pass"),
    ],
)
def test_an_original_that_names_another_origin_is_left_to_a_person(
    lines: tuple[str, ...], expected: str
) -> None:
    assert statuses("own-work", original(*lines)) == [expected]


@pytest.mark.parametrize(
    ("name", "others", "expected"),
    [
        ("Associated Press", [], "review"),
        ("AFP", [], "review"),
        ("Ap Okoye", [], "pass"),
        ("Climate Desk", ["Climate Desk"], "review"),
    ],
)
def test_an_agencys_copy_is_left_to_a_person(name: str, others: list[str], expected: str) -> None:
    given = original("Rivers bend.", original_source={"authors": (Author(name=name),)})
    assert statuses("own-work", given, options={"others": others}) == [expected]


@pytest.mark.parametrize(
    ("institution", "expected"),
    [
        ("Associated Press", "review"), ("Press Trust of India", "review"), ("Reuters", "review"),
        ("Reuters Institute", "pass"), ("River Mail", "pass"), ("India", "pass"),
    ],
)
def test_who_writes_for_an_agency_is_left_to_a_person(institution: str, expected: str) -> None:
    given = original("Rivers bend.", original_source={"authors": (Author("Ada Okoye", institution),)})
    assert statuses("own-work", given) == [expected]


def test_an_agencys_own_article_is_its_own() -> None:
    source = {"authors": (Author("Ada Okoye", "Reuters"),), "publisher": "Reuters"}
    assert statuses("own-work", original("Rivers bend.", original_source=source)) == ["pass"]


def dated(first: str | None, day: str | None, checked: date | None = None) -> Facts:
    pages = [
        document(metadata=Metadata(json_ld=({"datePublished": one},) if one else ())) for one in (first, day)
    ]
    return facts(original=pages[0], copy=pages[1], checked=checked)


@pytest.mark.parametrize(
    ("first", "day", "options", "expected"),
    [
        ("2026-09-01", "2026-09-03T10:00:00Z", {"after_days": 2}, "pass"),
        ("2026-09-01", "2026-09-02", {"after_days": 2}, "fail"),
        ("2026-09-01", "2026-11-30", {"within_days": 90}, "pass"),
        ("2026-09-01", "2026-12-01", {"within_days": 90}, "fail"),
        ("2026-09-01", None, {"within_days": 90}, "manual"),
        (None, "2026-09-01", {"within_days": 90}, "manual"),
        ("2026-02-30", "2026-09-01", {"within_days": 90}, "manual"),
        ("09/01/2026", "2026-09-01", {"within_days": 90}, "manual"),
        ("2026-09-01", "2026-09-02", {"removed_after_days": 90}, "fail"),
        ("2026-09-01", "2026-09-02", {"removed_after_days": 900}, "pass"),
    ],
)
def test_the_window(first: str | None, day: str | None, options: dict[str, int], expected: str) -> None:
    given = dated(first, day, date(2026, 12, 24))
    assert statuses("window", given, options=options) == [expected]


@pytest.mark.parametrize(("day", "told"), [
    ("2026-09-01", "The copy is of 2026-09-01, the day of the original; it may be republished after one day."),
    ("2026-08-30", "The copy is of 2026-08-30, 2 days before the original; it may be republished after one day."),
    ("2026-09-02", "The copy is of 2026-09-02, one day after the original, as the rule asks."),
])
def test_days_are_counted_in_words(day: str, told: str) -> None:
    [(_, message)] = outcome("window", dated("2026-09-01", day, None), options={"after_days": 1})
    assert message == told


@pytest.mark.parametrize(
    ("lenient", "stated", "linked", "expected"),
    [
        (True, True, True, "pass"),
        (False, True, True, "fail"),
        (True, False, True, "fail"),
        (True, True, False, "fail"),
    ],
)
@pytest.mark.parametrize("check", ["license-notice", "license-link"])
def test_a_lenient_set_takes_a_link_to_a_page_that_states_the_licence(
    check: str, lenient: bool, stated: bool, linked: bool, expected: str
) -> None:
    given = facts(
        said={"licences": (), "source_links": (source_link("article" if linked else "home"),)},
        original_source={"licence": Licence("by-nd", "4.0") if stated else None},
    )
    assert statuses(check, given, rule_set(lenient=lenient)) == [expected]


@pytest.mark.parametrize(("lenient", "expected"), [(True, "pass"), (False, "review")])
@pytest.mark.parametrize("check", ["license-notice", "license-link"])
def test_a_licence_nearly_stated_is_no_worse_than_none(check: str, lenient: bool, expected: str) -> None:
    given = facts(
        said={"licences": (statement(said=Said.ALMOST),), "source_links": (source_link("article"),)},
        original_source={"licence": Licence("by-nd", "4.0")},
    )
    assert statuses(check, given, rule_set(lenient=lenient)) == [expected]


def picture(caption: str) -> Facts:
    html = f"<p>Rivers bend.</p><figure><img src='https://images.paper.example/1.jpg'>{caption}</figure>"
    return facts(copy=read_html(html.encode(), location="copy.html"))


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("<figcaption>Photo: Ada Okoye</figcaption>", "pass"),
        ("<figcaption>A bend. The Conversation</figcaption>", "pass"),
        ("<figcaption>Photo: Getty Images</figcaption>", "review"),
        (
            "<figcaption class='credit'>Photo: Somebody,"
            " <a href='https://creativecommons.org/licenses/by/2.0/'>CC BY</a></figcaption>",
            "pass",
        ),
        ("", "review"),
    ],
)
def test_a_pictures_caption_says_whether_it_is_covered(caption: str, expected: str) -> None:
    options = {"hosts": ["paper.example"], "credits": ["{source.publisher}", "{source.authors}"]}
    assert statuses("images", picture(caption), options=options) == [expected]


@pytest.mark.parametrize(
    ("options", "compared", "expected"),
    [
        ({"whole": True}, {}, "pass"),
        ({"whole": True}, {"relation": Relation.EXCERPT, "missing_share": 0.4}, "fail"),
        ({"most_words": 250}, {"words_kept": 250}, "pass"),
        ({"most_words": 250}, {"words_kept": 251}, "fail"),
        ({"most_words": 250}, {"words_kept": 0}, "not-applicable"),
        ({"most_paragraphs": 1}, {}, "pass"),
        ({"most_paragraphs": 1}, {"copy_region": (0, 40), "copy_matched": ((0, 40),)}, "fail"),
    ],
)
def test_how_much_may_be_taken(options: dict[str, Any], compared: dict[str, Any], expected: str) -> None:
    copy = read_html(b"<h2>Head</h2><p>Rivers bend.</p><p>They do so slowly.</p>", location="copy.html")
    compared = {"copy_region": (5, 17), "copy_matched": ((5, 17),), **compared}
    assert statuses("extent", facts(copy=copy, compared=compared), options=options) == [expected]
