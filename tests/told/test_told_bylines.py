"""Who is told to be named in an author's place, and who beside the author."""

from __future__ import annotations

import pytest
from tidewater_pages import BODY, BYLINE, check, front_matter, page, post, said

from licensecheck.policy.model import Status


def byline(words: str) -> str:
    return f'<p class="byline">{words}</p>'


@pytest.mark.parametrize(("copy", "name", "line"), [
    (page(byline=byline("By Peter Lang")), "copy.html", 6),
    (post(front_matter(title="The ice", author="Peter Lang")), "copy.md", 3),
])
def test_who_is_named_in_an_authors_place_is_told_with_the_line(copy: str, name: str, line: int) -> None:
    report = check(copy, name)
    finding = next(one for one in report.findings if one.rule == "author-credit")
    assert finding.message == "Hanna Birkeland is not named; the byline names Peter Lang."
    assert finding.evidence[0].place is not None
    assert finding.evidence[0].place.line == line


def test_where_no_byline_stands_nobody_is_told() -> None:
    assert said(check(page(byline="")), "author-credit") == "Hanna Birkeland is not named."


@pytest.mark.parametrize(("copy", "name"), [
    (page(byline=byline("By Hanna Birkeland and Peter Lang")), "copy.html"),
    (page(byline=byline("By Peter Lang &amp; Hanna Birkeland")), "copy.html"),
    (page(byline=byline("Von Hanna Birkeland und Peter Lang")), "copy.html"),
    (post(front_matter(title="The ice", authors="[Hanna Birkeland, Peter Lang]")), "copy.md"),
])
def test_a_stranger_beside_the_author_is_for_a_person(copy: str, name: str) -> None:
    findings = [one for one in check(copy, name).findings if one.rule == "author-credit"]
    assert [one.status for one in findings] == [Status.PASS, Status.REVIEW]
    assert "names Peter Lang, who is not named in the original." in findings[1].message


@pytest.mark.parametrize("words", [
    "By Hanna Birkeland for The Tidewater Review",
    "By Hanna Birkeland and Coast Daily",
    "By Hanna Birkeland and The Tidewater Review",
    "By Hanna Birkeland, with additional reporting by Peter Lang",
    "By Hanna Birkeland; photos by Peter Lang",
    "By Hanna Birkeland and Peter Lang (photos)",
    "By Hanna Birkeland, translated by Peter Lang",
    "By Hanna Birkeland. Edited by Peter Lang",
    "By Hanna Birkeland, Oslo and New York",
    "By Hanna Birkeland | Climate Change",
    "By Hanna Birkeland and Special Correspondent",
    "By Hanna Birkeland, University of Bergen and Norwegian Polar Institute",
    "By Hanna Birkeland and Ingrid Solheim",    # whom the original's text names
])
def test_houses_places_helpers_and_people_of_the_original_are_no_strangers(words: str) -> None:
    findings = [one for one in check(page(byline=byline(words))).findings if one.rule == "author-credit"]
    assert [one.status for one in findings] == [Status.PASS]


@pytest.mark.parametrize(("copy", "name"), [
    (page(byline=f"<p>Posted by Peter Lang</p>{BYLINE}"), "copy.html"),
    (post(front_matter(title="The ice", author="Peter Lang"), ["By Hanna Birkeland", *BODY]), "copy.md"),
    (post(front_matter(title="The ice", author="Hanna Birkeland", translator="Peter Lang")), "copy.md"),
    (post(front_matter(authors="[{name: Hanna Birkeland}, {name: Peter Lang, role: translator}]")), "copy.md"),
])
def test_who_puts_an_article_on_a_site_or_helps_may_be_named_apart(copy: str, name: str) -> None:
    assert said(check(copy, name), "author-credit") == "Hanna Birkeland is named as an author."
