"""Addresses written beside the words that link to them, and marks that say how a link opens."""

from __future__ import annotations

import pytest
from tale_pages import TALE, page, prose

from licensecheck.compare.comparing import compare
from licensecheck.document import Document, Format, read

WORDS = "the first people"
ADDRESS = "https://ferry.example/people"
PLAIN = page(prose(TALE))
LINKED = page(prose(TALE).replace(WORDS, f'<a href="{ADDRESS}">{WORDS}</a>'))

WRITTEN = [
    f"{WORDS} ({ADDRESS})",
    f"{WORDS}\n({ADDRESS})",
    f"{WORDS} <{ADDRESS}>",
    f"{WORDS}[{ADDRESS}]",
    f"{WORDS} (www.ferry.example/people)",
    f"`{WORDS} <{ADDRESS}>`__",
    f"`{WORDS} <{ADDRESS}>`_",
    f"{ADDRESS}[{WORDS}]",
    f"link:{ADDRESS}[{WORDS}]",
    f"{WORDS} ({ADDRESS}/the/first/people-came-back)",
    f'[{WORDS}]({ADDRESS}){{target="_blank"}}',
    f"[{WORDS}]({ADDRESS}){{ target=_blank rel=noopener }}",
]
MARKDOWN = [
    f"<Link to={{'/people'}}>{WORDS}</Link>",
    f'<Link to={{"/people"}} onClick={{() => go({{a: 1}})}}>{WORDS}</Link>',
    f'{WORDS} <img src={{require("./x.jpg").default}} style={{{{width: 300}}}} />',
]


def document(text: str, kind: Format) -> Document:
    return read(text.encode(), location="text", format=kind)


def paragraphs(words: str) -> str:
    return "\n\n".join(TALE).replace(WORDS, words)


def edits(original: Document, copy: Document) -> list[tuple[str, str]]:
    return [(e.original.text, e.copy.text) for e in compare(original, copy).edits if e.category != "markup"]


@pytest.mark.parametrize("words", WRITTEN)
@pytest.mark.parametrize("kind", [Format.TEXT, Format.MARKDOWN])
def test_a_links_address_written_out_is_markup(words: str, kind: Format) -> None:
    written = document(paragraphs(words), kind)
    assert edits(LINKED, written) == edits(PLAIN, written) == edits(written, PLAIN) == []


@pytest.mark.parametrize(("href", "written", "found"), [
    (f"{ADDRESS}/", f"{WORDS} ({ADDRESS}/)", []),
    ("/topics/ferry-people", f"{WORDS} (/topics/ferry-people)", []),
    ("../ferry-people.html", f"{WORDS} [../ferry-people.html]", []),
    ("/topics/ferry-people", f"{WORDS} (/topics/other-people)", [("", "topics/other-people")]),
    ("/topics/ferry-people", f"{WORDS} (topics, ferry people)", [("", "topics, ferry people")]),
])
def test_an_address_as_the_originals_page_writes_it_is_markup(
    href: str, written: str, found: list[tuple[str, str]]
) -> None:
    linked = page(prose(TALE).replace(WORDS, f'<a href="{href}">{WORDS}</a>'))
    assert edits(linked, document(paragraphs(written), Format.TEXT)) == found


@pytest.mark.parametrize("words", MARKDOWN)
def test_expressions_in_tags_are_no_text(words: str) -> None:
    written = document(paragraphs(words), Format.MARKDOWN)
    assert edits(PLAIN, written) == edits(written, PLAIN) == []


def test_a_page_may_write_an_address_in_brackets_too() -> None:
    written = page(prose(TALE).replace(WORDS, f"{WORDS} ({ADDRESS})"))
    assert edits(LINKED, written) == edits(written, PLAIN) == []


def test_an_address_without_brackets_is_markup_where_the_other_side_links_to_it() -> None:
    written = document(paragraphs(f"{WORDS} {ADDRESS}"), Format.TEXT)
    assert edits(LINKED, written) == []
    assert edits(PLAIN, written) == [("", ADDRESS)]


def test_attributes_behind_a_definition_are_no_text() -> None:
    post = "\n\n".join([TALE[0], "![Lake][a]", *TALE[1:], '[a]: x.jpg {alt="The lake in winter" width=300}'])
    assert edits(PLAIN, document(post, Format.MARKDOWN)) == []


@pytest.mark.parametrize(("printed", "changed"), [
    (f"{WORDS} at {ADDRESS}", f"{WORDS} at https://bridge.example/people"),
    (f"{WORDS} ({ADDRESS})", f"{WORDS} (https://bridge.example/people)"),
    (f"{WORDS} ({ADDRESS})", f"{WORDS} ({ADDRESS}/2)"),
    (f"{WORDS} at {ADDRESS}", f"{WORDS} at"),
    (WORDS, ADDRESS),
    (WORDS, f"the first ({ADDRESS})"),
    (WORDS, f"{WORDS} (see {ADDRESS})"),
])
def test_an_address_that_is_changed_or_stands_for_words_is_an_edit(printed: str, changed: str) -> None:
    original = page(prose(TALE).replace(WORDS, printed))
    for copy in (
        page(prose(TALE).replace(WORDS, changed)),
        document(paragraphs(changed), Format.TEXT),
        document(paragraphs(changed), Format.MARKDOWN),
    ):
        assert edits(original, copy) != []


@pytest.mark.parametrize(("first", "second"), [
    ("www.ferry.example/people", "https://www.ferry.example/people"),
    ("ferry.example/people", "https://ferry.example/people/"),
    ("ferry.example", "http://www.ferry.example"),
])
def test_what_an_address_begins_with_may_be_shown_or_not(first: str, second: str) -> None:
    pages = [page(prose(TALE).replace(WORDS, f"{WORDS} (see {address})")) for address in (first, second)]
    for original, copy in (pages, pages[::-1]):
        assert {edit.category for edit in compare(original, copy).edits} == {"markup"}


@pytest.mark.parametrize(("first", "second"), [
    ("ferry.example/people", "https://ferry.example/boats"), ("the ferry", "the https ferry"), ("people", "www people"),
    ("ferry.example", "www.ferry.example"),
])
def test_another_address_is_a_change(first: str, second: str) -> None:
    original, copy = (page(prose(TALE).replace(WORDS, f"{WORDS} (see {address})")) for address in (first, second))
    assert {edit.category for edit in compare(original, copy).edits} - {"markup"}


def _linked(behind: str) -> list[tuple[str, str]]:
    return edits(LINKED, page(prose(TALE).replace(WORDS, f'<a href="{ADDRESS}">{WORDS}</a>{behind}')))


@pytest.mark.parametrize("behind", [
    f" (<a href='{ADDRESS}'>ferry.example/people</a>)",
    " [ferry.example/people]",
    " [ferry.example]",
    " <a href='#' class='share'>Share this paragraph</a>",
    f" [<a href='{ADDRESS}'>link</a>]",
    f" (<a href='{ADDRESS}'>Quelle</a>)",
    " (opens in a new window)",
    "<span class='screen-reader-text'> (opens in a new tab)</span>",
    " (öppnas i nytt fönster)",
    " (新しいタブで開く)",
    " [PDF]",
])
def test_what_stands_in_brackets_behind_a_link_of_where_it_leads_is_markup(behind: str) -> None:
    assert _linked(behind) == []


@pytest.mark.parametrize("behind", [
    " (bridge.example/people)",
    " [bridge.example]",
    " Share this paragraph with the mayor",
    " ferry.example/people",
    " (link)",
    f" <a href='{ADDRESS}'>link</a>",
    f" [<a href='{ADDRESS}'>false</a>]",
    " opens in a new window",
    " of the town (opens in a new window)",
])
def test_other_words_behind_a_link_are_an_edit(behind: str) -> None:
    assert _linked(behind)
