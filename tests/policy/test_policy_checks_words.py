"""Checks that look for words, links and values: each passes, fails and cannot be decided."""

from __future__ import annotations

from typing import Any

import pytest
from policy_builders import URL, document, facts, link, outcome, rule, rule_set, source, statuses

from licensecheck.document.html import read_html
from licensecheck.document.model import Document, Format, Metadata
from licensecheck.policy.model import Case, Facts
from licensecheck.policy.parameters import as_css_text, fill, missing
from licensecheck.policy.patterns import BadPatternError, compile_pattern

LINE = "This story was originally published by The Conversation."
PAGE = f"""<p>By Ada Okoye</p><p class=credit>{LINE} <a href="{URL}">Read it there</a>.</p>
<p>Rivers bend. They do so slowly.</p><p>They always did.</p><p>The end.</p><p>Sold by nobody.</p>"""


def page(html: str = PAGE, **metadata: Any) -> Document:
    read = read_html(html.encode(), location="copy.html", url="https://copy.example/rivers")
    if not metadata:
        return read
    return document(text=read.text, blocks=read.blocks, metadata=Metadata(**metadata))


def given(html: str = PAGE, **changes: Any) -> Facts:
    copy = page(html)
    start, end = copy.text.find("Rivers"), copy.text.find("The end.") + 8
    compared = {"copy_region": (start, end)} if start >= 0 else {}
    return facts(copy=copy, compared=compared, **changes)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"texts": [LINE]}, "pass"),
        ({"texts": ["this STORY was originally published by the conversation"]}, "pass"),
        ({"texts": ["this STORY was"], "match": "exact"}, "fail"),
        ({"texts": [LINE], "match": "exact", "zone": "top"}, "pass"),
        ({"texts": ["No such line.", "This story was originally published by {source.publisher}"]}, "pass"),
        ({"texts": ["This article was first published by The Conversation."], "match": "fuzzy"}, "review"),
        ({"texts": ["This story was originaly published in The Conversation"], "match": "fuzzy"}, "pass"),
        ({"texts": ["Reprinted with permission of the Weekly"], "match": "fuzzy"}, "fail"),
        ({"texts": ["originally publish"]}, "fail"),
        ({"texts": [LINE], "links": [{"to": "article"}]}, "pass"),
        ({"texts": [LINE], "links": [{"to": "either", "on": "Read it there"}]}, "pass"),
        ({"texts": [LINE], "links": [{"to": "home"}]}, "fail"),
        ({"texts": [LINE], "links": [{"to": "article", "on": "The Conversation"}]}, "fail"),
        ({"texts": [LINE], "links": [{"to": URL}]}, "pass"),
    ],
)
def test_a_credit_line(options: dict[str, Any], expected: str) -> None:
    assert statuses("credit-line", given(), options=options) == [expected]


def test_a_credit_line_below_a_very_long_article_is_found() -> None:
    text = "".join(f"<p>Rivers bend in {n} places, and nobody asks why they do so there.</p>" for n in range(1_000))
    copy = page(f"{text}<p>{LINE}</p>")
    region = {"copy_region": (0, copy.text.find("This story"))}
    assert statuses("credit-line", facts(copy=copy, compared=region), options={"texts": [LINE]}) == ["pass"]


@pytest.mark.parametrize(("line", "expected"), [
    ("Publicado originalmente el 4 de mayo de 2024 en El Faro.", "pass"),
    ("Publicado originalmente el 4/5/2024 en El Faro.", "pass"),
    ("Publicado originalmente, May 4th, 2024, en El Faro.", "pass"),
    ("Publicado originalmente en 2024 en El Faro.", "fail"),
    ("Publicado originalmente el 4 de mayo de 2024 en otro diario y en El Faro.", "fail"),
    ("Publicado el 4 de mayo de 2024 en El Faro.", "fail"),
])
def test_a_credit_line_may_say_when_as_well(line: str, expected: str) -> None:
    options = {"texts": ["Publicado originalmente en El Faro"]}
    assert statuses("credit-line", given(f"{PAGE}<p>{line}</p>"), options=options) == [expected]


def test_a_credit_line_has_to_stand_in_its_zone() -> None:
    far = "".join(f"<p>Box {number}.</p>" for number in range(20))
    [(status, message)] = outcome(
        "credit-line",
        given(PAGE + far + "<p>Last words.</p>"),
        options={"texts": ["Last words."], "zone": "top"},
    )
    assert (status, message) == ("fail", "The line “Last words.” stands on the page, but not above the text.")


def test_a_credit_line_that_needs_what_the_original_lacks_is_left_to_a_person() -> None:
    told = outcome(
        "credit-line", given(original_source={"authors": ()}), options={"texts": ["By {source.authors}"]}
    )
    assert told[0][0] == "review"


@pytest.mark.parametrize(
    ("urls", "any_one", "expected"),
    [
        (["{source.url}"], False, "pass"),
        ([URL, "https://example.org/news"], False, "fail"),
        ([URL, "https://example.org/news"], True, "pass"),
    ],
)
def test_required_links(urls: list[str], any_one: bool, expected: str) -> None:
    assert statuses("links-required", given(), options={"urls": urls, "any": any_one}) == [expected]


def test_required_links_of_an_unknown_original_are_left_to_a_person() -> None:
    without = given(original_source={"url": None})
    assert statuses("links-required", without, options={"urls": ["{source.url}"]}) == ["review"]


@pytest.mark.parametrize(
    ("href", "options", "expected"),
    [
        ("https://theconversation.com/a.pdf", {"endings": [".pdf"], "within": "source"}, "fail"),
        ("https://example.org/a.pdf", {"endings": [".pdf"], "within": "source"}, "pass"),
        ("https://shop.example.org/a", {"hosts": ["example.org"]}, "fail"),
        ("https://notexample.org/a", {"hosts": ["example.org"]}, "pass"),
        ("https://example.org/a", {"hosts": ["example.org"], "within": "article"}, "pass"),
        ("http://[broken", {"hosts": ["example.org"], "endings": [".pdf"]}, "pass"),
    ],
)
def test_forbidden_links(href: str, options: dict[str, Any], expected: str) -> None:
    copy = document(links=(link(href, start=40),))
    assert statuses("links-forbidden", facts(copy=copy), options=options) == [expected]


@pytest.mark.parametrize(("count", "told"), [(1, ""), (2, " and one other"), (3, " and 2 others")])
def test_forbidden_links_are_counted(count: int, told: str) -> None:
    copy = document(links=tuple(link(f"https://example.org/{number}", start=4) for number in range(count)))
    [(_, message)] = outcome("links-forbidden", facts(copy=copy), options={"hosts": ["example.org"]})
    assert message == f"The link to “https://example.org/0”{told} must not be there."


def test_forbidden_values_of_rel() -> None:
    html = f'<p>Rivers bend. The end. <a rel="nofollow" href="{URL}">There</a></p>'
    assert statuses("links-forbidden", given(html), options={"rel": ["nofollow"], "within": "source"}) == [
        "fail"
    ]


@pytest.mark.parametrize("check", ["links-required", "links-forbidden", "element", "metadata"])
def test_print_cannot_show_code(check: str) -> None:
    options = {
        "links-required": {"urls": ["{source.url}"]},
        "element": {"selector": "p"},
        "metadata": {"meta": "x"},
    }
    text = facts(copy=document(format=Format.TEXT))
    assert statuses(check, text, options=options.get(check, {})) == ["manual"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"pattern": r"sold by \w+"}, "pass"),
        ({"pattern": r"sold by \w+", "expect": "absent"}, "fail"),
        ({"pattern": r"sold by \w+", "zone": "article"}, "fail"),
        ({"pattern": r"SOLD", "case_sensitive": True}, "fail"),
        ({"pattern": "published by {source.publisher}"}, "pass"),
        ({"pattern": "(a+)+$", "expect": "absent"}, "pass"),
    ],
)
def test_a_phrase(options: dict[str, Any], expected: str) -> None:
    assert statuses("phrase", given(), options=options) == [expected]


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("printed by {source.publisher}", " (“printed by The Conversation”)"),
        (r"printed by \w+", ""),
        ("printed (in|by) hand", ""),
    ],
)
def test_a_pattern_is_shown_where_it_is_made_of_words(pattern: str, told: str) -> None:
    [(_, message)] = outcome("phrase", given(), options={"pattern": pattern})
    assert message == f"The words that this rule looks for{told} are not there."


def test_what_the_original_supplies_is_literal_in_a_pattern() -> None:
    hostile = given(original_source={"publisher": ".*"})
    assert statuses("phrase", hostile, options={"pattern": "^{source.publisher}$"}) == ["fail"]
    long = given(original_source={"publisher": "(" * 2000})
    assert statuses("phrase", long, options={"pattern": "(?:{source.publisher}){50}"}) == ["review"]


@pytest.mark.parametrize("pattern", ["(", "(?=a)", r"(a)\1", "(((a{500}){500}){500})", "a{1001}"])
def test_patterns_that_could_hang_or_grow_are_refused(pattern: str) -> None:
    with pytest.raises(BadPatternError):
        compile_pattern(pattern)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"selector": "p.credit"}, "pass"),
        ({"selector": "a[href='{source.url}']"}, "pass"),
        ({"selector": "img"}, "fail"),
        ({"selector": "p", "most": 2}, "fail"),
        ({"selector": "iframe", "least": 0, "most": 0}, "pass"),
    ],
)
def test_an_element(options: dict[str, Any], expected: str) -> None:
    assert statuses("element", given(), options=options) == [expected]


@pytest.mark.parametrize(("selector", "told"), [("img", "not there"), ("p.credit", "there once")])
def test_elements_are_told_by_how_often_they_are_there(selector: str, told: str) -> None:
    [(_, message)] = outcome("element", given(), options={"selector": selector})
    assert message == f"What this rule looks for in the page's code, “{selector}”, is {told}."


def test_a_copy_without_elements_is_left_to_a_person() -> None:
    assert statuses("element", facts(), options={"selector": "p"}) == ["manual"]


def test_what_the_original_supplies_is_literal_in_a_selector() -> None:
    hostile = given(original_source={"title": "x'], p, a['"})
    assert statuses("element", hostile, options={"selector": "a[title='{source.title}']"}) == ["fail"]
    assert as_css_text("a'b\\") == "a\\27 b\\5c "


@pytest.mark.parametrize(
    ("options", "metadata", "expected"),
    [
        ({"meta": "x"}, {"meta": {"x": "y"}}, "pass"),
        ({"meta": "x", "value": "z"}, {"meta": {"x": "y"}}, "fail"),
        ({"meta": "x", "value": "Y", "match": "contains"}, {"meta": {"x": "xyz"}}, "pass"),
        ({"meta": "x", "expect": "absent"}, {"meta": {"x": "y"}}, "fail"),
        ({"meta": "x", "expect": "absent"}, {"meta": {}}, "pass"),
        ({"meta": "x", "value": "{source.url}"}, {"meta": {"x": URL.replace("https", "http") + "/"}}, "pass"),
        ({"json_ld": "isBasedOn", "value": URL}, {"json_ld": ({"isBasedOn": {"@id": URL}},)}, "pass"),
        ({"json_ld": "a.b", "value": "2"}, {"json_ld": ({"a": [{"b": 1}, {"b": 2}]},)}, "pass"),
        ({"json_ld": "a.b"}, {"json_ld": ({"a": "b"},)}, "fail"),
    ],
)
def test_metadata(options: dict[str, Any], metadata: dict[str, Any], expected: str) -> None:
    copy = document(metadata=Metadata(**metadata))
    assert statuses("metadata", facts(copy=copy), options=options) == [expected]


def test_metadata_about_an_unknown_original_is_left_to_a_person() -> None:
    given = facts(original_source={"article_id": None})
    assert statuses("metadata", given, options={"meta": "x", "value": "{article.id}"}) == ["review"]


def test_parameters_are_filled_and_unknown_ones_missed() -> None:
    case = Case(facts(), rule("manual", options={"question": "?"}), rule_set())
    assert (
        fill("{source.authors}: {article.id} {other} {{", case) == "Ada Okoye and Ben Marsh: 12345 {other} {{"
    )
    assert missing("{source.date}", case) == "the day of first publication"
    assert missing("{source.url}", case) is None
    assert source().url == URL
