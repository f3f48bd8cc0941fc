"""Every visible word's line and column, in the file as it stands on disk."""

from __future__ import annotations

import pytest
from reading_pages import at, html, markdown, misplaced, words

from licensecheck.document import Document, Format, read
from licensecheck.document.model import Place


def from_bytes(source: str, kind: Format = Format.HTML, charset: str = "utf-8") -> Document:
    """The source as it would stand on disk."""
    return read(source.encode(charset), location="x", format=kind)


PAGES = {
    "plain": "<html><body>\n<p>One two</p>\n\n  <p>three\n four</p></body></html>",
    "crlf": "<p>One\r\ntwo\r\n\r\nthree</p>\r\n<p>four</p>",
    "lone cr": "<p>One\rtwo</p>\r\r<p>three</p>",
    "mixed line ends": "<p>One\r\n\rtwo\n\r\nthree</p>",
    "other separators are no line ends": "<p>One\u2028two\u0085three\x0cfour\u2029five</p>\n<p>six</p>",
    "tabs": "\t<p>\tOne\ttwo</p>",
    "beyond the BMP": "<p>😀 One 👩‍👩‍👧 two 𝒳 three</p> <p>🏳️‍🌈 four</p>",
    "combining": "<p>e\u0301te\u0301 nai\u0308ve o\ufb03ce</p>",
    "inline elements": "<p>One <b>two</b> <i>three <u>four</u></i> five<span> six</span></p>",
    "shadow trees": '<x-a><template shadowrootmode="open"><p>One</p><slot></slot></template><p>two</p></x-a> three',
    "split words": '<p><span class="cap">T</span>he fer<wbr>ry<!-- c --> left</p>',
    "unclosed": "<p>One<p>two<li>three<div>four<b>five<p>six",
    "crossed": "<b>One<p>two</b>three</p><i>four",
    "dropped end tags": "<p>One</b> two</i></p> three</div> four",
    "table": "<table>lost<tr><td>One<td>two</table>three",
    "script between": "<p>One<script>if (a < b) { two }</script> three</p><style>p{}</style>four",
    "comment between": "<p>One<!-- <p>two</p> --> three</p>",
    "comments between words that repeat": "<body>a<!-- a -->aa<!----> a<?a?>aaa<!a>aa </a/>a",
    "angle brackets in attributes": '<p title="a > b">One</p><img alt=">two"><p>three</p>',
    "stray signs": "<p>One < two & three > four <3 five</p><p>six</p>",
    "doctype and instruction": '<?xml version="1.0"?><!DOCTYPE html><html><body>One</body></html>',
    "pre": "<pre>\nOne\n  two</pre><pre>\n\nthree</pre><pre>four</pre>",
    "title and head": "<html><head><title>One</title></head><body>One</body></html>",
    "repeated": "<p>One</p><p>One</p><p>One <b>One</b> One</p>",
    "behind the body": "<html><body>One</body></html> two <p>three",
    "hidden between": "<p>One</p><p hidden>two</p><p>two three</p>",
    "form controls": "<label>One <select><option>two</select> three</label><textarea>four</textarea> five",
    "far from its tag": "\n<b>\n</b><p>One" + " two\nthree" * 800 + "</p>\n<p>four</p>",
    "foreign": "<p>One <svg><text>two</text></svg> three <math><mi>four</mi></math> five</p>",
}


@pytest.mark.parametrize("source", PAGES.values(), ids=PAGES.keys())
def test_every_letter_of_a_page_stands_where_it_is_said_to(source: str) -> None:
    """Whatever the tags around it."""
    document = from_bytes(source)
    assert len(words(document).split()) > 0
    assert misplaced(document, source) == []


@pytest.mark.parametrize("source", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_column(source: str, charset: str) -> None:
    """Places are the same with and without."""
    marked, plain = from_bytes(source, charset=charset), from_bytes(source)
    assert marked.text == plain.text
    assert [marked.place(n) for n in range(len(plain.text))] == [
        plain.place(n) for n in range(len(plain.text))
    ]


@pytest.mark.parametrize(
    ("source", "word", "expected"),
    [
        ("<p>caf&eacute; noir", "noir", "noir"),
        ("<p>&quot;Go&quot; she", "she", "she"),
        ("<p>A&ampB cd", "cd", "cd"),
        ("<p>&eacute;t&eacute;", "été", "&eacute;t"),
        ("<p>&amp;&lt;&gt; xyz", "xyz", "xyz"),
        ("<p>&#x1F600; xyz", "xyz", "xyz"),
        ("<p>&unknown; & xyz", "xyz", "xyz"),
        ("<p>a &notit; xyz", "xyz", "xyz"),
        ("<p>&#151;&#8212; xyz", "xyz", "xyz"),
        ("<p>&NotEqualTilde; xyz", "xyz", "xyz"),
        ("<p>a&nbsp;xyz", "xyz", "xyz"),
        ("<p>&#00000000065;bc", "Abc", "&#0"),
        ("<p>&amp;amp; xyz", "xyz", "xyz"),
        ("<p>one &eacute;<b>t&eacute;</b> xyz", "xyz", "xyz"),
        ("<p>x</b>&eacute;</i>yz &amp; abc", "abc", "abc"),
    ],
)
def test_character_references_before_a_word(source: str, word: str, expected: str) -> None:
    """Each is one column per character of its own, in the file."""
    assert at(from_bytes(source), source, word).startswith(expected)


def test_line_and_column_are_counted_from_one() -> None:
    """In characters, not bytes."""
    document = from_bytes("<p>Ü</p>\r\n<p>😀 Öl</p>")
    assert document.place(document.text.index("Ü")) == Place(1, 4)
    assert document.place(document.text.index("Öl")) == Place(2, 6)


def test_the_end_of_the_text_has_a_place() -> None:
    """Just behind the last word: where something is missing."""
    document = from_bytes("<p>One two</p>\n")
    assert document.place(document.text.index("two") + 3) == Place(1, 11)


TEXTS = {
    "paragraphs": "One two\n\nthree\nfour\n\n\n  five",
    "crlf": "\r\nOne\r\n\r\ntwo\r\nthree\r\n",
    "lone cr": "One\r\rtwo\rthree",
    "mark-up is text": "a < b & c > d\n\n<p>e</p> &amp; &eacute;\n\nf",
    "white lines": "One\n \t \ntwo\n\u00a0\nthree",
    "beyond the BMP": "😀 One 👩‍👩‍👧 two\n\n𝒳 three",
    "one line": "One",
}


@pytest.mark.parametrize("source", TEXTS.values(), ids=TEXTS.keys())
def test_every_word_of_plain_text(source: str) -> None:
    """Nothing in it is mark-up."""
    document = from_bytes(source, Format.TEXT)
    assert words(document) == " ".join(source.split())
    assert misplaced(document, source) == []


POSTS = {
    "front matter": "---\ntitle: One\n---\n\nOne two\n",
    "toml front matter and crlf": "+++\r\ntitle = 'One'\r\n+++\r\nOne\r\n\r\ntwo\r\n",
    "emphasis": "One **two** *three* ***four*** __five__ `six` ~~seven~~ eight",
    "headings": "# One #\n\nTwo\n===\n\n## two *three*\n\nfour\n----\n",
    "lists": "* one\n* two\n\n  three\n\n1. four\n   - five\n2. six\n",
    "quotation": "> one\n> two\n>\n> > three\nlazy four\n",
    "links": "[one](http://one.example/two \"three\") two [three](</a b> 'four') four [five](/one(two)) two",
    "reference links": "[one][two] [two] [three][] five\n\n[two]: /one\n[three]: /two 'four'\n\nsix",
    "images": 'one ![two](three.png "four") three ![](x.png) four\n\n[![a](b.png)](c) five',
    "escapes": "one \\*two\\* \\[three\\] 4\\. five\\_six \\\\ seven",
    "references": "caf&eacute; one &amp; two &#8212; three &copy; four",
    "autolinks": "see <https://one.example/two> two <me@one.example> three",
    "code": "one\n\n    two three\n\n```python\nfour = five\n```\n\nsix",
    "hard breaks": "one  \ntwo\\\nthree\nfour",
    "tables": "| one | two |\n|-----|:---:|\n| two | **one** |\n| `three` | four \\| five |\n\none",
    "raw html": '<div class="one">\n\n*two* <b>three</b>\n\n</div>\n\n<p>four <i>five</i></p>\n\nsix',
    "raw html in a list": "* <b>one</b> two\n* three <br> four\n",
    "comments": "one <!-- two --> three\n\n<!--\nfour\n-->\n\nfive",
    "shortcodes": '{{< figure src="one.png" >}}one {{% two %}} three {% four %} five {{ six }} seven',
    "adjacent bold": "**on****e** two **three** **four**",
    "attributes": "# One {#two}\n\nthree\n{: .four}\n\nfive *six*{: .seven} eight\n",
    "tabs": "-\tone\n-\ttwo\n\n\tthree\n",
    "beyond the BMP": "😀 one **👩‍👩‍👧 two**\n\n> 𝒳 three\n",
    "rule": "one\n\n---\n\ntwo\n\n***\n\nthree",
    "repeated": "one [one](one) one **one** `one` one\n\none\n",
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("source", POSTS.values(), ids=POSTS.keys())
def test_every_word_of_a_post(source: str, line_end: str) -> None:
    """Behind marks, escapes, destinations, titles and shortcodes that repeat the same words."""
    source = source.replace("\r\n", "\n").replace("\n", line_end)
    document = from_bytes(source, Format.MARKDOWN)
    assert misplaced(document, source) == []


def test_an_offset_behind_the_text_has_the_last_place() -> None:
    """A deletion at the very end of a post or page has one to point at."""
    document = markdown("One\n\ntwo")
    assert document.place(len(document.text)).line == 3
    assert html("<p>x").place(10_000).line == 1


@pytest.mark.parametrize(
    ("source", "word", "column"),
    [
        ("<p>One two</p>", "One", 7),
        ("<p>caf&eacute;<b>s</b>", "café", 15),
        ("<p>A&ampb", "A&", 9),
        ("<p>&unknown; x", "&", 5),
        ("<p>One<b>two", "One", 7),
    ],
)
def test_the_end_of_a_word_is_just_behind_its_last_character(source: str, word: str, column: int) -> None:
    """A reference is as wide as it is written; tags behind the word are not counted."""
    document = from_bytes(source)
    last = document.text.index(word) + len(word) - 1
    assert document.end_place(last) == Place(1, column)


def test_the_end_of_a_word_of_a_post() -> None:
    """Where nothing else is known, one character is one column."""
    document = from_bytes("One **two**", Format.MARKDOWN)
    assert document.end_place(document.text.index("two") + 2) == Place(1, 10)
