"""Front matter: what themes print, and nothing that a hostile post could do with it."""

from __future__ import annotations

import time

import pytest
from reading_pages import markdown, words

from licensecheck.document.front_matter.reading import printed, split_front_matter
from licensecheck.document.places import LineIndex


@pytest.mark.parametrize(
    ("source", "values"),
    [
        ("---\ntitle: A\nauthor: B C\n---\nx", {"title": "A", "author": "B C"}),
        ("---\n---\nx", {}),
        ("---  \ntitle: A\n...\nx", {"title": "A"}),
        ("+++\ntitle = 'A'\n[x]\ny = 1\n+++\nx", {"title": "A", "x": {"y": 1}}),
        ("---\ndate: 2021-05-04\nno: no\nn: 012\n---\n", {"date": "2021-05-04", "no": "no", "n": "012"}),
        (
            "+++\ndate = 2021-05-04\nat = 2021-05-04T10:00:00Z\n+++\n",
            {"date": "2021-05-04", "at": "2021-05-04T10:00:00+00:00"},
        ),
        ("---\n- a\n---\nx", {}),
        ("---\njust text\n---\nx", {}),
        ("---\na: [\n---\nx", {}),
        ("+++\na = \n+++\nx", {}),
        ("title: 'A'\ndate: 2021-05-04 10:00:00\n---\nx", {"title": "A", "date": "2021-05-04 10:00:00"}),
        ("title: A\ntags:\n- b\n- c\n---\nx", {"title": "A", "tags": ["b", "c"]}),
        (".. title: A\n.. tags: b, c\n\nx", {"title": "A", "tags": "b, c"}),
        ("<!--\n.. title: A\n.. author: B C\n-->\n\nx", {"title": "A", "author": "B C"}),
    ],
)
def test_front_matter_is_plain_values(source: str, values: dict[str, object]) -> None:
    """Dates stay text; what cannot be read says nothing, and is no text of the post either."""
    found, start = split_front_matter(source)
    assert found == values
    assert source[start:].strip("\n") in ("x", "")


@pytest.mark.parametrize(
    "source",
    [
        "title: A\n---\nx", "Remember: this\nAgain: that\n---\nx", "title: A\nsome text\nmore: b\n---\nx",
        "title: A: B\nmore: b: c\n---\nx",
        ".. title: A\n\nx", ".. note: A\n.. more: b\n\nx", "<!--\n.. title: A\n.. slug: b\n\nx -->",
        ".. title: A\n.. slug: b\nx",
        "x\n---\na: b\n---\n", "---\nnever closed", "----\na: b\n----\n", "--- a\n---\n", " ---\na: b\n---\n",
    ],
)
def test_what_is_no_front_matter(source: str) -> None:
    """It stands at the very start, between lines of its own."""
    assert split_front_matter(source) == (None, 0)


def test_front_matter_is_no_text_but_what_themes_print_is_told() -> None:
    """Title, authors and date; not the keys that only builders read."""
    post = (
        "---\ntitle: The title\nAuthors:\n  - name: A. Writer\n    institution: Uni\n  - B. Writer\n"
        "date: 2021-05-04\n"
        "canonical_url: https://a.example/\ntags: [x]\nlicense: CC\n---\nOne"
    )
    document = markdown(post)
    assert words(document) == "One"
    assert document.front_matter_text == (
        ("title", "The title", (2, 8)),
        ("authors", "A. Writer", (4, 11)),
        ("authors", "Uni", (5, 18)),
        ("authors", "B. Writer", (6, 5)),
        ("date", "2021-05-04", (7, 7)),
    )


@pytest.mark.parametrize(("source", "values"), [
    ("params:\n  author: A. Writer", [("author", "A. Writer")]),
    ("extra:\n  authors: [A. Writer, B. Writer]", [("authors", "A. Writer"), ("authors", "B. Writer")]),
    ("params:\n  title: Other\n  editor: A. Writer\nsite:\n  author: B. Writer", []),
    ("author:\n- name: {given: Ada, family: Writer}\n  affiliation: Uni",
     [("author", "Ada Writer"), ("author", "Uni")]),
    ("author: {name: {literal: Ada Writer}}", [("author", "Ada Writer")]),
    ("author: {first_name: Ada, last-name: Writer}", [("author", "Ada Writer")]),
    ("author: {given: Ada, non-dropping-particle: van, family: Writer}", [("author", "Ada van Writer")]),
    ("author: {family: Writer, bio: Lecturer}", [("author", "Writer")]),
    ("authors:\n- name: A\n  affiliations: [Uni, {name: Institute}]",
     [("authors", "A"), ("authors", "Uni"), ("authors", "Institute")]),
    ("authors:\n- {name: A, organization: Uni}\n- {name: B, organisation: Institute}",
     [("authors", "A"), ("authors", "Uni"), ("authors", "B"), ("authors", "Institute")]),
    ("authors:\n- {name: A, affiliations: [{ref: uni}]}\n- {name: B, affiliation: inst}\n"
     "affiliations:\n- {id: uni, name: Uni}\n- {id: inst, institution: Institute}\n- {id: x, name: Other}",
     [("authors", "A"), ("authors", "Uni"), ("authors", "B"), ("authors", "Institute")]),
])
def test_people_are_told_in_the_forms_that_themes_know(source: str, values: list[tuple[str, str]]) -> None:
    """In a builder's table for other keys, with a name's parts, and with institutions as text, objects or ids."""
    found = markdown(f"---\n{source}\n---\nOne").front_matter_text
    assert [(value.key, value.text) for value in found] == values


def test_a_table_of_toml_has_the_place_of_its_author() -> None:
    found = markdown('+++\ntitle = "T"\n[params]\nauthor = "A. Writer"\n+++\nOne').front_matter_text
    assert [(value.key, value.place) for value in found] == [("title", (2, 10)), ("author", (4, 11))]


LAUGHS = "a: &a [x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(12)
)


@pytest.mark.parametrize(
    "source",
    [
        LAUGHS,
        "a: &a [*a]\n",
        "? {a: b}\n: c\n",
        "? [a]\n: c\n",
        "a: !!python/object/apply:os.system ['false']\n",
        "a: !!binary x\n",
        "a: " + "[" * 50_000,
        "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 200)),
        "a: b: c\n",
        "\ta: b\n",
        "a: \x07\n",
        "%YAML 9.9\n",
        "a: *unknown\n",
        "<<: [a]\n",
        "a: b\na: c\n",
        "'" * 50_000,
        "{" * 50_000,
        "- " * 30_000,
        "&a " * 30_000,
        "!<x> " * 9_000,
        "a: " + "x" * 200_000,
        '"\\x"',
        "a: \ud800\n".encode("utf-8", "replace").decode(),
        "1: 2\n",
        "null: x\n",
        "title: {a: {b: {c: {d: e}}}}\n",
    ],
)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_hostile_front_matter_is_read_in_bounds(source: str, fence: str) -> None:
    """Aliases, depth, tags, size, nonsense: a mapping of plain values or nothing, and soon."""
    started = time.process_time()
    found, _ = split_front_matter(f"{fence}\n{source}{fence}\nx")
    assert time.process_time() - started < 5
    assert found is None or isinstance(found, dict)
    assert len(printed(found, source, LineIndex(source))) < 1_000
    markdown(f"{fence}\n{source}{fence}\nx")


def test_what_is_printed_is_bounded() -> None:
    """Lists of lists of names."""
    assert len(printed({"authors": [[str(n) for n in range(200)]] * 200}, "", LineIndex(""))) <= 2_500


@pytest.mark.parametrize(("post", "place"), [
    ('---\ntags: [sea]\n"title": \'It\'\'s over\'\n---\n', (3, 11)),
    ("+++\n[params]\n[x]\n+++\n", None),
    ('+++\ntitle = "Over the bridge"\n+++\n', (2, 10)),
    ("---\ntitle: >\n  Over the\n  bridge\n---\n", (3, 3)),
    ("---\n? title\n: Over the bridge\n---\n", (3, 3)),
    ('---\ntitle: "\\u004fver"\n---\n', (2, 9)),
])
def test_a_printed_value_has_the_place_of_its_words_or_of_its_key(post: str, place: tuple[int, int] | None) -> None:
    assert [value.place for value in markdown(post + "One").front_matter_text] == ([place] if place else [])


@pytest.mark.parametrize(("source", "values"), [
    ('{\n  "title": "A",\n  "authors": ["B C"]\n}\n\nx', {"title": "A", "authors": ["B C"]}),
    ('{"title": "A"}\nx', {"title": "A"}),
    (';;;\n{"title": "A"}\n;;;\nx', {"title": "A"}),
    ('---json\n{"title": "A"}\n---\nx', {"title": "A"}),
    ("---toml\ntitle = 'A'\n---\nx", {"title": "A"}),
    (";;;\n[1]\n;;;\nx", {}),
    (";;;\n{\n;;;\nx", {}),
    ("Title: A\nAuthor: B C,\n    D E\nDate: 2021-05-04 08:00\n\nx", {
        "Title": "A", "Author": "B C, D E", "Date": "2021-05-04 08:00",
    }),
    ("title: A: b\nslug: a-b\n\nx", {"title": "A: b", "slug": "a-b"}),
])
def test_front_matter_of_other_builders(source: str, values: dict[str, object]) -> None:
    """JSON, bare or fenced, and lines of metadata as MultiMarkdown and Pelican have them."""
    found, start = split_front_matter(source)
    assert found == values
    assert source[start:].strip() == "x"


@pytest.mark.parametrize("source", [
    '{"title": "A"} and what follows on the line\n',
    "{% include note.html %}\n\nx",
    "{{< figure >}}\n\nx",
    "{}\nx",
    "{" * 50_000,
    "[1]\nx",
    "Title: a single line may begin a post\n\nx",
    "Title: A\nand a line that is none\n\nx",
    "Note: this is how it was.\nDate: unknown.\n\nx",
    "Warning: one\nDanger: two\n\nx",
])
def test_a_beginning_that_is_no_front_matter(source: str) -> None:
    """Prose with a colon, a shortcode, an object with words behind it."""
    assert split_front_matter(source) == (None, 0)


@pytest.mark.parametrize(("post", "places"), [
    ('{\n  "title": "Over the bridge",\n  "author": "A. Writer"\n}\n', [(2, 13), (3, 14)]),
    ("Title: Over the bridge\nAuthor: A. Writer\n\n", [(1, 8), (2, 9)]),
])
def test_what_other_builders_print_has_its_place(post: str, places: list[tuple[int, int]]) -> None:
    document = markdown(post + "One")
    assert words(document) == "One"
    assert [value.place for value in document.front_matter_text] == places
