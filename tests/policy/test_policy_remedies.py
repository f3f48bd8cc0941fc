"""What is to be done: an editor can follow it without looking anything up."""

from __future__ import annotations

import pytest
from policy_builders import (
    ADA,
    COUNTER,
    author,
    document,
    evidence,
    facts,
    findings,
    rule,
    rule_set,
    source_link,
    statement,
)

from licensecheck.credits.model import Author, Licence, Said
from licensecheck.document.html import read_html
from licensecheck.policy.model import Facts, Finding

LONG = (
    "The Paper is a small, nonpartisan newsroom of the valley — owned by its readers — that writes on rivers, roads,"
    " schools"
)


def told(check: str, given: Facts, **changes: object) -> Finding:
    [found] = findings(rule_set(rule(check, **changes)), given)
    return found


def page(body: str) -> Facts:
    return facts(copy=read_html(body.encode(), location="copy.html"))


# words to paste
def test_a_line_to_paste_is_given_whole_and_once() -> None:
    found = told("credit-line", facts(), remedy="Add the sentence below the story.", options={"texts": [LONG]})
    assert found.remedy == f"Add the sentence below the story: “{LONG}”."
    assert found.message == (
        "The line “The Paper is a small, nonpartisan newsroom of the valley — …” does not stand on the page."
    )


def test_a_line_in_other_words_is_shown_where_the_publishers_is_not() -> None:
    given = page("<p>Rivers bend.</p><p>This story was first published by The Paper.</p>")
    options = {"texts": ["This story was originally published by The Paper"]}
    found = told("credit-line", given, remedy="Add it.", options=options)
    assert found.message == (
        "The line “This story was originally published by The Paper” does not stand on the page, but “This story was"
        " first published by The Paper.”"
    )
    assert [one.text for one in found.evidence] == ["This story was first published by The Paper."]


def test_a_line_that_ends_in_a_full_stop_gets_no_second_one() -> None:
    found = told("credit-line", facts(), remedy="Write it so.", options={"texts": ["By {source.authors}."]})
    assert found.remedy == "Write it so: “By Ada Okoye and Ben Marsh.”"


def test_an_instruction_that_has_the_words_itself_is_enough() -> None:
    found = told("credit-line", facts(), remedy="Name The Paper above the text.", options={"texts": ["The Paper"]})
    assert found.remedy == "Name The Paper above the text."


def test_a_link_that_a_line_lacks_is_all_that_is_asked_for() -> None:
    options = {"texts": ["Published by The Paper"], "links": [{"on": "The Paper", "to": "article"}]}
    found = told("credit-line", page("<p>Published by The Paper.</p>"), options=options)
    assert found.remedy == "Link “The Paper” to https://theconversation.com/why-rivers-bend-12345"


def test_a_copyright_notice_to_add_is_given_whole() -> None:
    notice = f"© 2026 {LONG}"
    given = facts(original_source={"copyright_notice": notice}, said={"copyright_notice": Said.NO})
    assert told("copyright-notice", given).remedy == f"Add the notice: “{notice}”. Mend it."


# a wrong licence
CREDIT = "Published by The Paper under CC BY 4.0."
BY = Licence("by", "4.0")
DEED, RIGHT_DEED = (f"https://creativecommons.org/licenses/{unit}/4.0/" for unit in ("by", "by-nd"))


def credited(**changes: object) -> Facts:
    return facts(copy=document(text=CREDIT), said={"licences": (statement(BY)._replace(**changes),)})


def test_the_name_and_the_address_of_a_wrong_licence_are_replaced_each_by_its_own_rule() -> None:
    given = credited(url=DEED, spot=(29, 38))
    notice, link = told("license-notice", given), told("license-link", given)
    assert notice.message == "The copy states CC BY 4.0, but the original is under CC BY-ND 4.0."
    assert notice.remedy == "In line 1 replace “CC BY 4.0” by “CC BY-ND 4.0”."
    assert link.message == "The copy links to CC BY 4.0, but the original is under CC BY-ND 4.0."
    assert link.remedy == f"In line 1 replace the link's address {DEED} by {RIGHT_DEED}"


def test_a_link_whose_words_name_no_licence_is_replaced_by_its_address() -> None:
    found = told("license-notice", credited(url=DEED, spot=(0, 9), named=False))
    assert found.remedy == f"In line 1 replace the link's address {DEED} by {RIGHT_DEED}"


def test_a_badge_of_a_wrong_licence_is_told_by_its_line() -> None:
    found = told("license-notice", credited(url=None, spot=None))
    assert found.remedy == f"In line 3 give CC BY-ND 4.0, {RIGHT_DEED}, in place of CC BY 4.0."


def test_of_two_contrary_licences_the_wrong_one_is_replaced() -> None:
    wrong = statement(BY)._replace(url=DEED, spot=(29, 38))
    given = facts(copy=document(text=CREDIT), said={"licences": (statement(), wrong)})
    assert told("license-notice", given).remedy == "In line 1 replace “CC BY 4.0” by “CC BY-ND 4.0”."


def test_the_words_of_a_licences_name_keep_their_noun() -> None:
    text = "Published by The Paper under a CC BY 4.0 licence."
    wrong = statement(BY)._replace(url=DEED, spot=(31, 48))
    given = facts(copy=document(text=text), said={"licences": (wrong,)})
    assert told("license-notice", given).remedy == "In line 1 replace “CC BY 4.0 licence” by “CC BY-ND 4.0 licence”."


# names in another form or place
@pytest.mark.parametrize(
    ("shown", "remedy"),
    [
        ("Ada Okoya", "Correct “Okoya” to “Okoye” in line 3."),
        ("ADDA OKOYE", "Correct “ADDA” to “Ada” in line 3."),
        ("Adda Okoya", "Correct “Adda Okoya” to “Ada Okoye” in line 3."),
        ("Ada T. Okoya", "Correct “Ada T. Okoya” to “Ada Okoye” in line 3."),
        ("Ada Okoya (https://a.example/ada)", "Correct “Okoya” to “Okoye” in line 3."),
        ("front matter, author: Ada Okoya", "Name Ada Okoye as the author, best in the byline. Mend it."),
    ],
)
def test_of_a_misspelt_name_the_word_is_given(shown: str, remedy: str) -> None:
    given = facts(said={"authors": (author(named=Said.DIFFERENTLY, evidence=(evidence(shown),)),)})
    assert told("author-credit", given).remedy == remedy


def test_an_institution_beside_another_author_is_told_by_what_stands_there() -> None:
    ben = Author("Ben Marsh", "Delta College")
    swapped = author()._replace(find_institution=lambda: (Said.ALMOST, (evidence("Delta  College"),)))
    given = facts(original_source={"authors": (ADA, ben)}, said={"authors": (swapped,)})
    found = told("institution-credit", given)
    assert found.message == "Beside Ada Okoye stands “Delta  College”; the original gives University of Lagos."
    assert found.remedy == "Write “Ada Okoye, University of Lagos” in the byline. Mend it."


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("University of Lagos", "only in another place"),
        ("Lagos University", "only in another form or place (“Lagos University”)"),
    ],
)
def test_an_institution_in_another_place_is_not_told_to_have_another_form(shown: str, said: str) -> None:
    credit = author()._replace(find_institution=lambda: (Said.ALMOST, (evidence(shown),)))
    found = told("institution-credit", facts(said={"authors": (credit,)}))
    assert found.message == f"University of Lagos is named {said}; check that readers see it beside Ada Okoye."


# what no reader sees
HIDDEN_IN = [
    ("comment", ": it stands in a comment.", "Take the comment marks away (line 3)."),
    ("style", ": its style hides it.", "Show readers what stands in line 3."),
    ("dialog", ": it stands in a dialog, which is closed until somebody opens it.", None),
]
LICENCE = "Mend it. The licence is CC BY-ND 4.0, https://creativecommons.org/licenses/by-nd/4.0/"
SAID_ANEW = {
    "author-credit": "Name Ada Okoye as the author, best in the byline. Mend it.",
    "publisher-credit": "Say that The Conversation first published the article. Mend it.",
    "source-link": "Link to https://theconversation.com/why-rivers-bend-12345. Mend it.",
    "license-notice": LICENCE, "license-link": LICENCE,
}
"""What is asked for where the hidden words cannot be shown."""


@pytest.mark.parametrize(("reason", "why", "remedy"), HIDDEN_IN)
def test_what_no_reader_sees_is_told_with_its_reason_and_shown_again(
    reason: str, why: str, remedy: str | None
) -> None:
    shown = (evidence()._replace(hidden=reason),)
    link, licence = source_link(said=Said.HIDDEN), statement(said=Said.HIDDEN)
    given = facts(said={
        "authors": (author(named=Said.HIDDEN, evidence=shown),),
        "publisher": Said.HIDDEN, "publisher_evidence": shown,
        "source_links": (link._replace(evidence=shown[0]),), "licences": (licence._replace(evidence=shown[0]),),
    })
    for check, otherwise in SAID_ANEW.items():
        found = told(check, given)
        assert (found.status, why in found.message, found.evidence) == ("fail", True, shown)
        assert found.remedy == (remedy or otherwise)


@pytest.mark.parametrize(
    ("element", "why", "remedy"),
    [
        ("<!-- {} -->", "it stands in a comment", "Take the comment marks away (line 2)."),
        ("<noscript>{}</noscript>", "it stands in a noscript element, which counts only readers without scripts",
         "Take the counter out of the noscript element (line 2)."),
        ("<template>{}</template>", "it stands in a template, which shows and loads nothing",
         "Take it out of the template (line 2)."),
        ("<img data-src='{url}'>", "its address stands in data-src, which only a script loads",
         "Write src in the place of data-src (line 2)."),
    ],
)
def test_a_counter_that_does_not_load_says_why(element: str, why: str, remedy: str) -> None:
    html = element.replace("{url}", COUNTER).replace("{}", f"<img src='{COUNTER}'>")
    options = {"forms": [{"host": "counter.theconversation.com", "path": "/content/{article.id}/count.gif"}]}
    found = told("tracker", page(f"<p>Rivers bend.</p>\n<p>They do.{html}</p>\n<p>The end.</p>"), options=options)
    assert found.message == f"The page counter is in the page's code, but a browser does not load it: {why}."
    assert found.remedy == remedy
    assert found.evidence[0].place.line == 2


# other terms
def test_other_terms_are_quoted_without_doubled_marks() -> None:
    claim = evidence("All rights reserved. This article may not be copied.")
    found = told("no-relicense", facts(said={"relicensing": (claim,)}))
    assert found.message == f"The copy puts other terms on the article: “{claim.text}”"
