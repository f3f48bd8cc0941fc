"""What is told of links and licences that are not the original's."""

from __future__ import annotations

import pytest
from tidewater_pages import ADDRESS, CREDIT, check, page, said

from licensecheck.policy.model import Status

LICENCE_WORDS = ("Creative Commons Attribution-NoDerivatives 4.0", "CC BY-ND 4.0")


def worded(version: str) -> str:
    """The credit line with another version in its words, and the right one behind its link."""
    credit = CREDIT
    for words in LICENCE_WORDS:
        credit = credit.replace(words, words.replace("4.0", version))
    return credit


def test_a_mistyped_address_is_told_to_be_another_address() -> None:
    report = check(page(credit=CREDIT.replace(ADDRESS, ADDRESS.replace("logbooks", "logbook"))))
    finding = next(one for one in report.findings if one.rule == "source-link")
    assert finding.message == "The link goes to another address of tidewater-review.example, not to the article's."
    assert "2026/11/logbook-ice" in finding.evidence[0].text


def test_words_and_link_that_name_two_versions_are_told_apart() -> None:
    report = check(page(credit=worded("3.0")))
    assert said(report, "license-notice") == "The copy links to CC BY-ND 4.0, but its words name CC BY-ND 3.0."
    finding = next(one for one in report.findings if one.rule == "license-notice")
    assert len(finding.evidence) == 1


CONTRARY = "The copy names CC BY-ND 4.0, but for the same article also CC BY-SA 4.0."


@pytest.mark.parametrize("line", [
    "<p>This article is licensed under CC BY-SA 4.0.</p>",
    "<p>Licence: CC BY-SA 4.0</p>",
    "<p>CC BY-SA 4.0</p>",
    '<p><img src="https://licensebuttons.net/l/by-sa/4.0/88x31.png" alt="CC BY-SA 4.0"></p>',
])
def test_another_licence_named_beside_the_credit_is_contrary_to_it(line: str) -> None:
    report = check(page(credit=CREDIT + line))
    assert said(report, "license-notice") == CONTRARY


@pytest.mark.parametrize("name", [
    "Attribution-NoDerivatives 3.0 licence (CC BY-ND 4.0)", "CC BY-ND 3.0 / CC BY-ND 4.0",
    "CC BY-ND 4.0. This article is licensed under CC BY-ND 3.0",
])
def test_a_name_with_another_version_beside_it_is_contrary_to_it(name: str) -> None:
    report = check(page(credit=CREDIT.replace("CC BY-ND 4.0", name)))
    assert said(report, "license-notice") == CONTRARY.replace("CC BY-SA 4.0", "CC BY-ND 3.0")


@pytest.mark.parametrize("behind", [
    ", unlike our own texts (CC BY-SA 4.0).", " (formerly CC BY-ND 3.0).", ", not under our usual CC BY-SA 4.0.",
    ". It is not covered by our CC BY-SA 4.0 licence.", " (Creative Commons Attribution).",
    ". Our own articles are under CC BY-SA 4.0.", ".</p><p>Comments are licensed under CC BY-SA 4.0.",
    '.</p><div class="photo"><img src="p.jpg" alt=""><a href="https://creativecommons.org/licenses/by-sa/4.0/">'
    '<img src="https://licensebuttons.net/l/by-sa/4.0/80x15.png" alt="CC BY-SA 4.0"></a></div><p>',
])
def test_a_licence_that_is_named_in_contrast_is_not_contrary(behind: str) -> None:
    credit = CREDIT.replace("(CC BY-ND 4.0).", f"(CC BY-ND 4.0){behind}")
    assert credit != CREDIT
    assert said(check(page(credit=credit)), "license-notice") == "The copy names CC BY-ND 4.0."


@pytest.mark.parametrize(("version", "told"), [
    ("4.0", "The copy names CC BY-ND 4.0. That it is CC BY-ND 4.0 is an assumption: "),
    ("3.0", "The copy names CC BY-ND 3.0. The original's version is not known, so that this is not held against it; "),
])
def test_an_assumed_version_does_not_gainsay_the_copys(version: str, told: str) -> None:
    credit = CREDIT.replace("4.0", version)
    report = check(page(credit=credit), rules="100-days-in-appalachia", first=page(credit=""))
    finding = next(one for one in report.findings if one.rule == "license-notice")
    assert finding.status is Status.PASS
    assert finding.message.startswith(told)


@pytest.mark.parametrize(("rule", "option"), [
    ("author-credit", "--author"), ("source-credit", "--publisher"), ("source-link", "--source-url"),
])
def test_what_an_original_does_not_say_is_to_be_given(rule: str, option: str) -> None:
    """The rule's own advice would send the reader to the copy, where nothing is to be mended."""
    bare = page(byline="", credit="", site="").replace(" - </title>", "</title>")
    report = check(page(), first=bare, rules="cc-by-nd-4.0")
    finding = next(one for one in report.findings if one.rule == rule)
    assert finding.status is Status.REVIEW
    assert f" {option} " in (finding.remedy or "")


def test_where_the_copy_states_another_licence_nothing_says_that_its_terms_are_the_same() -> None:
    """What a notice claims beside the licence is another question than which licence is named."""
    report = check(page(credit=CREDIT.replace("4.0", "3.0")))
    assert said(report, "license-notice").startswith("The copy states CC BY-ND 3.0, but the original is under CC BY-ND")
    assert said(report, "no-relicense").startswith("No notice in the copy claims rights in the article")
