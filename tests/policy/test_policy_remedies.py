"""What is to be done: an editor can follow it without looking anything up."""

from __future__ import annotations

from policy_builders import evidence, facts, findings, rule, rule_set

from licensecheck.credits.model import Said
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


# other terms
def test_other_terms_are_quoted_without_doubled_marks() -> None:
    claim = evidence("All rights reserved. This article may not be copied.")
    found = told("no-relicense", facts(said={"relicensing": (claim,)}))
    assert found.message == f"The copy puts other terms on the article: “{claim.text}”"
