"""The first line of a copy without tags: its headline, or the beginning of the text it lost the headline of."""

from __future__ import annotations

import textwrap

import pytest
from tale_pages import TALE, categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.heads.shared_headline import shared_headline
from licensecheck.credits.original.source import read_source
from licensecheck.document import read

TITLE = "The bench by the river"
OPEN = TALE[0].removesuffix(".")
"""A first paragraph that ends as headlines do."""


def edits(first: str, *lines: str) -> list[tuple[str, str]]:
    source = page(f"<h1>{TITLE}</h1>{tale().replace(TALE[0], first)}")
    copy = read("\n\n".join(lines).encode(), location="copy.txt")
    return [(edit.category.value, edit.original.text) for edit in compare(source, copy, read_source(source)).edits]


@pytest.mark.parametrize("width", [40, 55, 72])
def test_a_line_of_a_first_paragraph_is_no_headline(width: int) -> None:
    """A text whose lines a program broke, with an empty line behind each, and without its title."""
    lines = [line for paragraph in TALE for line in textwrap.wrap(paragraph, width)]
    assert edits(TALE[0], *lines) == []
    changed = [lines[0].replace("ferry", "barge"), *lines[1:]]
    assert edits(TALE[0], *changed) == [("wording", "ferry")]


def test_an_edited_first_paragraph_is_no_headline_though_it_ends_no_sentence() -> None:
    assert edits(OPEN, OPEN, *TALE[1:]) == []
    assert edits(OPEN, OPEN.replace("autumn", "spring"), *TALE[1:]) == [("wording", "autumn")]


@pytest.mark.parametrize("headline", [
    "A bench that everybody shares", "The bench near the river", "The first people came back to the landing",
])
def test_another_headline_is_one_though_it_is_made_of_words_of_the_text(headline: str) -> None:
    assert edits(TALE[0], headline, *TALE) == [("headline", TITLE)]
    assert [category for category, _ in edits(TALE[0], headline, *TALE[:2])] == ["headline", "truncated"]


@pytest.mark.parametrize("title", [
    "Who needs a bench by the river?", "A bench, at last!", "The ferry stopped…", "Sie wartet.", "渡船为什么停了？",
])
def test_a_headline_that_ends_as_a_sentence_does_is_the_headline(title: str) -> None:
    source = page(f"<h1>{title}</h1>{tale()}")
    copy = read("\n\n".join([title, *TALE]).encode(), location="copy.txt")
    compared = compare(source, copy, read_source(source))
    assert (compared.edits, compared.title) == ((), title)


def test_a_first_paragraph_that_begins_with_the_headline_is_text() -> None:
    first = f"{TITLE} is gone."
    assert edits(first, first, *TALE[1:]) == []
    assert edits(first, f"{TITLE} is here.", *TALE[1:]) == [("wording", "gone")]


def test_a_headline_with_the_sites_name_is_found_though_the_originals_page_has_it_beside_the_text() -> None:
    line = f"{TITLE} | The Norhavn Post"
    source = page(f"<h1>{TITLE}</h1><p>{line}</p>{tale()}")
    compared = compare(source, read("\n\n".join([line, *TALE]).encode(), location="copy.txt"), read_source(source))
    assert (compared.edits, compared.title) == ((), line)


def test_a_text_originals_first_line_is_no_part_of_its_text() -> None:
    """What a copy's page has between its headline and the text is the page's, as it is for an original with tags."""
    original = read("\n\n".join([TITLE, *TALE]).encode(), location="original.txt")
    copy = page(f"<h1>{TITLE}</h1><p>NORHAVN | Thu Jul 16, 2026 8:40am</p>{tale()}")
    assert [edit.category for edit in compare(original, copy, read_source(original)).edits if edit.doubt] == []
    assert {edit.category for edit in compare(original, copy, read_source(original)).edits} == {"furniture"}


STOPPED = "The ferry stopped. Nobody noticed."


@pytest.mark.parametrize(("copy", "found"), [
    (f"<h1>{STOPPED}</h1>", True),
    (f"<title>{STOPPED[:-1]} | The Norhavn Post</title>", True),
    ("<h1>The ferry stopped</h1>", False),                    # a copy with a headline of its own
    (f"<h1>News</h1><p>{STOPPED}</p>", False),
])
def test_a_text_originals_headline_may_end_in_a_full_stop_where_the_copy_is_called_so(copy: str, found: bool) -> None:
    original = read("\n\n".join([STOPPED, *TALE]).encode(), location="original.txt")
    here = read(f"{copy}{tale()}".encode(), location="copy.html")
    assert (shared_headline(original, here) == STOPPED) is found
    post = read(f'---\ntitle: "{STOPPED}"\n---\n{TALE[0]}'.encode(), location="copy.md")
    assert shared_headline(original, post) == STOPPED
    assert shared_headline(page(f"<p>{STOPPED}</p>{tale()}"), here) is None      # a page has tags that tell


@pytest.mark.parametrize("first", ["The last ferry had left long ago.", "It stopped.", TALE[0]])
def test_a_first_sentence_that_the_copy_lacks_is_missed(first: str) -> None:
    original = read("\n\n".join([first, *TALE]).encode(), location="original.txt")
    copy = page(f"<h1>It stopped one day</h1>{tale()}")
    assert shared_headline(original, copy) is None


@pytest.mark.parametrize(("line", "expected"), [
    ("It never worked.", "addition"),
    ("“Nobody paid twice!”", "addition"),
    ("Riverside, Tuesday morning.", "furniture"),
    ("By staff writers.", "furniture"),
    ("Follow us now.", "furniture"),
    ("Riverside", "furniture"),
    ("Riverside.", "furniture"),
])
def test_a_short_sentence_above_the_first_paragraph_is_text_and_a_place_or_label_is_none(
    line: str, expected: str
) -> None:
    head = f"<h1>{TITLE}</h1>"
    assert categories(page(head + tale()), page(f"{head}<p>{line}</p>{tale()}")) == [expected]


@pytest.mark.parametrize("name", ["linha-fina", "linha-de-apoio", "subtitulo", "copete", "catenaccio", "sous-titre"])
def test_what_a_page_calls_its_standfirst_is_its_own_above_the_text_alone(name: str) -> None:
    line = f'<p class="{name}">What everybody has to know of it, and why it matters to all of them now.</p>'
    head = f"<h1>{TITLE}</h1><p>By Ada Lind</p>"
    original = page(f"<h1>{TITLE}</h1>{tale()}")
    source = read_source(original)
    assert {*categories(original, page(f"{head}{line}{tale()}"), source)} == {"furniture"}
    assert "addition" in categories(original, page(f"{head}{line.replace(name, 'texto')}{tale()}"), source)
    assert "addition" in categories(original, page(f"{head}{tale(line)}"), source)
