"""Pages made to break a reader: nothing is lost, nothing recurses, nothing hangs."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import SupportsIndex

import pytest
from reading_pages import html, words

from licensecheck.document import Document, Format, read
from licensecheck.document.markdown.comments import blank_comments

pytestmark = pytest.mark.slow

HANG = 20.0
"""Seconds that are a hang on any machine: each of these pages takes a small part of one."""
END = " THE END"


def read_in_time(source: str, kind: Format = Format.HTML) -> Document:
    """The document, all of it looked at, before anybody gives up waiting."""
    started = time.process_time()
    document = read(source.encode(), location="x", format=kind)
    list(document.links), list(document.embeds), document.hidden()
    for offset in range(0, len(document.text), max(1, len(document.text) // 20)):
        document.place(offset)
    assert time.process_time() - started < HANG
    return document


@pytest.mark.parametrize(
    "source",
    [
        "<b>" * 100_000,
        "<div>" * 100_000,
        "<p>" * 100_000,
        "<a href=x>" * 20_000,
        "<table>" * 20_000,
        "<font>x" * 5_000,
        "<div>" * 260,
        "<ul><li>" * 10_000,
        "</p>" * 50_000,
        "<x>" * 50_000,
        "<a><b>" * 500,
        "<span>" * 100_000 + "</span>" * 100_000,
        "word " * 100_000,
        "w" * 1_000_000,
        "&amp;" * 100_000,
        "&#x10FFFF" * 50_000,
        "&" * 100_000,
        "<" * 100_000 + " ",
        "<br>" * 100_000,
        "<!-- x -->" * 20_000,
        "<!--" * 3 + "-->",
        f'<p title="{"x" * 1_000_000}">',
        f"<p {'a ' * 50_000}>",
        f'<p class="{"a " * 100_000}">',
        "".join(f"<i class=c{n} id=d{n}>" for n in range(5_000)),
        "<p hidden>x</p>" * 20_000,
        '<p style="display:none">x</p>' * 10_000,
        f'<p style="{"a:b;" * 100_000}">',
        "<p>One two three</p>" * 20_000,
        "<script>x</script>" * 20_000,
        "<img src=x>" * 20_000,
        "\u0301" * 100_000,
        "\u202e" * 100_000,
        "😀" * 100_000,
    ],
)
def test_no_text_is_lost(source: str) -> None:
    """The last words of a page are read, however deep or long what stands before them."""
    document = read_in_time(f"<!DOCTYPE html><body>START {source}{END}")
    assert words(document).startswith("START")
    assert words(document).endswith("THE END")


def test_elements_without_a_size_are_gone_through_once() -> None:
    """Each asks whether all words in it have a size of their own."""
    assert words(read_in_time(f"START {'<b style=font-size:0>' * 100_000}x")) == "START"
    sized = f'{"<b style=font-size:0>" * 200}<b style="font-size:1rem">x'
    assert words(read_in_time(f"START {sized}")).endswith("x")


@pytest.mark.parametrize("depth", [255, 256, 512, 2_000, 20_000])
def test_text_behind_nested_elements_is_kept(depth: int) -> None:
    """Some parsers stop at 255 and say nothing."""
    document = read_in_time("<div>" * depth + "<p>inside</p>" + "</div>" * depth + "<p>behind</p>")
    assert words(document) == "inside behind"


def test_all_words_of_a_long_page_are_counted() -> None:
    """One word, many times, in one paragraph and in many."""
    assert len(words(read_in_time("<p>" + "word " * 200_000)).split()) == 200_000
    assert len(read_in_time("<p>word</p>" * 50_000).blocks) == 50_000


@pytest.mark.parametrize(
    "css",
    [
        ".a .a .a .a .a .b{display:none}",
        ".a>.a>.a .b{display:none}",
        ".a .a .a{display:none}.a .a{display:block}",
    ],
)
def test_deep_elements_and_deep_selectors(css: str) -> None:
    """A selector of several steps on elements that all match."""
    document = read_in_time(f"<style>{css}</style>" + '<div class="a">' * 2_000 + "inside")
    assert words(document) in ("inside", "")


@pytest.mark.parametrize(
    "post",
    [
        "[" * 5_000,
        "![" * 5_000,
        "[a](" * 5_000,
        "*a " * 10_000,
        "**a*" * 3_000,
        "`" * 5_000,
        "`a``b" * 2_000,
        "> " * 2_000 + "a",
        "- " * 2_000 + "a",
        "{{" * 50_000,
        "{{<" * 50_000,
        "{%" * 50_000,
        "{:" * 50_000,
        "{.a" * 20_000,
        "{% raw %}" * 10_000,
        "{% comment %}" * 10_000,
        "import a\n" * 20_000,
        "import a from 'a'\n" * 20_000,
        "&eacute;" * 20_000,
        "&amp;x " * 20_000,
        "\\*" * 20_000,
        "<b>" * 10_000,
        "a <!--" * 20_000,
        "a <!--" * 20_000 + "\n\n-->",
        "a <?" * 20_000,
        "a <![CDATA[" * 20_000,
        "a <!A " * 20_000,
        "<a " * 10_000,
        "| a " * 5_000 + "\n" + "|---" * 5_000 + "\n",
        "a\n" * 30_000,
        "[a]: /b\n" * 5_000,
        "[a][b] " * 5_000,
        "# a\n" * 10_000,
        "a****b" * 10_000,
        "</p>" * 10_000,
        "\t" * 50_000,
        "a\\\n" * 10_000,
        "[a](/b 'c') " * 5_000,
        "<http://a.b> " * 5_000,
        "~~a~~ " * 5_000,
        "***" * 5_000,
        "_a" * 10_000,
        "1. " * 2_000,
        "<a x={" * 10_000,
        "<a x={}" * 5_000,
        "<a {..." * 10_000,
        "<a" + " x={1}" * 10_000,
        "](x){a=" + "b=" * 5_000,
        "[a](x){a=b " * 2_000,
        "[a]: x {a\n" * 5_000,
        ("[a]: " + "x" * 1_500 + "\n") * 50,
        "a %%b\nc%% d\n" * 10_000,
        "{::comment}a" * 10_000,
        "!!! note\n    a\n" * 2_000,
        "a$^2_" * 20_000,
    ],
)
def test_posts_made_to_be_slow(post: str) -> None:
    """Brackets, marks, references and shortcodes that never close."""
    document = read_in_time(f"START\n\n{post}\n\nTHE END\n", Format.MARKDOWN)
    assert words(document).startswith("START")


class Sliced(str):
    """A text that counts the characters of it that are copied."""

    copied = 0

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        Sliced.copied += len(part)
        return part


def test_marks_of_comments_that_hold_none_are_looked_at_near_them_alone() -> None:
    """The rest of a long post was copied for each of them."""
    post = Sliced("a %%b\nc%% d\n" * 5_000)
    assert blank_comments(post) == post
    assert 0 < Sliced.copied < 10 * len(post)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000, "a\n" * 100_000, "a\n\n" * 50_000, "<&>" * 100_000, "-\n" * 50_000, "x" * 1_000_000,
        " " * 200_000, "\u00a0" * 200_000, "a line that ends in a hy-\nphen, and " + "x" * 500_000,
    ],
)
def test_long_texts(text: str) -> None:
    """Every word is kept."""
    document = read_in_time(f"START {text}{END}", Format.TEXT)
    assert words(document).startswith("START")
    assert words(document).endswith("THE END")


def test_the_places_of_words_among_elements_that_the_parser_made_up_are_found_one_by_one() -> None:
    """Each `</p>` without a beginning is an element of which the source says nothing; going back over all of them
    for each word would take minutes here."""
    document = html("<p>One.</p>" + "</p>word" * 20_000)
    starts = [block.start for block in document.blocks[1:]]
    assert len(starts) == 20_000
    places = [document.place(start).column for start in starts]
    assert [after - before for before, after in pairwise(places)] == [8] * 19_999
