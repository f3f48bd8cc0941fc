"""HTML as it is in the wild, down to the words a reader sees."""

from __future__ import annotations

import pytest
from reading_pages import blocks, html, words


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One<p>Two<div>Three", ["One", "Two", "Three"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<p>One <b>two <i>three</b> four</i> five", ["One two three four five"]),
        ("<article>One<article>Two</article>Three</article>", ["One", "Two", "Three"]),
        ("<p>One<a href=x>two<p>Three</a>", ["Onetwo", "Three"]),
        ("<h1>One</p>Two</h1>", ["One", "Two"]),
    ],
)
def test_unclosed_and_crossed_tags_lose_nothing(body: str, expected: list[str]) -> None:
    """What a browser makes of them."""
    assert blocks(html(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One<br>two", ["One two"]),
        ("One<br><br>Two", ["One", "Two"]),
        ("One<br/>\n&nbsp;<br />Two", ["One", "Two"]),
        ("One<br><!-- x --><br>Two<br>three", ["One", "Two three"]),
        ("<p>One<br></p><p>Two</p>", ["One", "Two"]),
        ("One<br><br><br>Two", ["One", "Two"]),
        ("<b>One<br></b><br>Two", ["One", "Two"]),
    ],
)
def test_two_line_breaks_end_a_paragraph(body: str, expected: list[str]) -> None:
    """One is white space inside it."""
    assert blocks(html(body)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("caf&eacute;", "café"),
        ("caf&#233;", "café"),
        ("caf&#xE9;", "café"),
        ("caf&#xe9", "café"),
        ("A&amp;B", "A&B"),
        ("A&ampB", "A&B"),
        ("A&B", "A&B"),
        ("A &notit; B", "A ¬it; B"),
        ("&lt;p&gt;", "<p>"),
        ("&#151;", "—"),
        ("&#0;", "\ufffd"),
        ("&#x110000;", "\ufffd"),
        ("&unknown;", "&unknown;"),
        ("&NotEqualTilde;", "≂̸"),
    ],
)
def test_character_references_are_read_as_browsers_read_them(source: str, expected: str) -> None:
    """Named, decimal, hexadecimal, with and without semicolon, Windows' own numbers and nonsense."""
    assert words(html(f"<p>{source}</p>")) == expected


@pytest.mark.parametrize(
    "kept", ["sou\u00adve\u00adnir", "e\u200bf", "ﬁnal", "a\u2060b", "x\u200dy", "a\u00a0b"]
)
def test_what_words_are_made_of_is_kept(kept: str) -> None:
    """Soft hyphens, zero-width characters and ligatures are the comparison's matter; places rest on them."""
    assert html(f"<p>{kept}</p>").text.strip("\n") == kept


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p><span class="dropcap">T</span>he ferry', "The ferry"),
        ("<p>fer<wbr>ry</p>", "ferry"),
        ("<p>f<font color=red>err</font>y", "ferry"),
        ("<p>fer<!-- x -->ry", "ferry"),
        ("<p>fer<script>1</script>ry", "ferry"),
        ("<x-card>A <x-b>ferry</x-b></x-card>", "A ferry"),
        ("<p>H<sub>2</sub>O", "H2O"),
        ("<p>A<rp>(</rp>B", "AB"),
    ],
)
def test_inline_elements_cut_no_word(body: str, expected: str) -> None:
    """Drop caps, word-break hints, elements of the page's own."""
    assert words(html(body)) == expected


def test_text_that_a_table_throws_out_is_kept() -> None:
    """It is foster-parented: a browser shows it before the table."""
    assert words(html("<table>Lost<tr><td>Cell</td></tr></table>")) == "Lost Cell"


def test_cells_captions_and_items_are_blocks() -> None:
    """Words of two cells are never one word."""
    body = (
        "<table><caption>C</caption><tr><th>A</th><td>B</td></tr></table>"
        "<ul>x<li>D</li>y</ul><dl><dt>E<dd>F</dl>"
    )
    assert blocks(html(body)) == ["C", "A", "B", "x", "D", "y", "E", "F"]


def test_preformatted_text_keeps_its_lines() -> None:
    """But its first newline is no text."""
    assert html("<pre>\nOne\n  two</pre>").text == "One\n  two\n"


@pytest.mark.parametrize(
    "source",
    [
        "<script>Gone</script>",
        "<style>Gone</style>",
        "<template>Gone</template>",
        "<!-- Gone -->",
        "<!Gone>",
        "<?Gone?>",
        "<noscript>Gone</noscript>",
        "<svg><title>Gone</title><text>Gone</text></svg>",
        "<textarea>Gone</textarea>",
        "<iframe>Gone</iframe>",
        "<select><option>Gone</select>",
        "<video>Gone</video>",
        "<audio>Gone</audio>",
        "<object>Gone</object>",
        "<canvas>Gone</canvas>",
        "<![CDATA[Gone]]>",
        '<img alt="Gone">',
        '<p title="Gone"></p>',
        "<noembed>Gone</noembed>",
        "<noframes>Gone</noframes>",
        "<datalist><option>Gone</datalist>",
        '<input value="Gone">',
        "</Gone>",
        "<Gone",
        "<dialog>Gone</dialog>",
        "<div popover>Gone</div>",
        '<span role="tooltip">Gone</span>',
        '<span role="tooltip" style="position: absolute; top: 3px">Gone</span>',
        '<span class="tooltiptext">Gone</span>',
        '<span class="ui-tooltip-content wide">Gone</span>',
    ],
)
def test_what_is_no_text_on_the_page_is_no_text(source: str) -> None:
    """Scripts, styles, templates, comments, attributes, alternatives to what a browser shows."""
    assert words(html(f"<p>Seen</p>{source}")) == "Seen"


def test_cdata_in_foreign_content_does_not_swallow_the_page() -> None:
    """In HTML it is a comment that ends at the first angle bracket."""
    assert words(html("<![CDATA[ a ]]> b <svg><![CDATA[ x > y ]]></svg> c")) == "b c"


def test_an_open_dialog_is_seen() -> None:
    """A closed one is not."""
    assert words(html("<dialog open>Seen</dialog>")) == "Seen"


@pytest.mark.parametrize("name", ["tooltip", "has-tooltip", "tooltip-context", "mytooltiptexts"])
def test_a_word_that_has_a_tooltip_is_seen(name: str) -> None:
    """What the tooltip says is not."""
    assert words(html(f'<span class="{name}">Seen</span>')) == "Seen"


def test_a_page_without_mark_up_is_its_text() -> None:
    """No `<html>`, no `<body>`, no blocks at all."""
    assert words(html("")) == ""
    assert words(html("Just words")) == "Just words"


def test_an_unclosed_comment_or_title_hides_the_rest_as_in_a_browser() -> None:
    """Nothing is guessed beyond the standard."""
    assert words(html("Seen <!-- gone <p>gone")) == "Seen"


def test_a_quotation_in_a_sentence_has_the_marks_that_browsers_write() -> None:
    document = html("<p>He said <q>not <q>yet</q></q>, and left. <q></q></p>")
    assert blocks(document) == ["He said “not “yet””, and left. “”"]
    words_of = [document.text.index(word) for word in ("He", "not", "yet", "left")]
    places = [document.place(at) for at in words_of]
    source = "<p>He said <q>not <q>yet</q></q>, and left. <q></q></p>"
    first = places[0].column - source.index("He")
    assert [place.column - first for place in places] == [source.index(word) for word in ("He", "not", "yet", "left")]


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_what_is_struck_out_is_taken_back(tag: str) -> None:
    assert blocks(html(f"<p>The <{tag}>old</{tag}><ins>new</ins> council met.</p>")) == ["The new council met."]


def test_how_the_words_of_a_ruby_are_read_is_none_of_them() -> None:
    assert blocks(html("<p>The <ruby>council<rp>(</rp><rt>raad</rt><rp>)</rp></ruby> met.</p>")) == ["The council met."]
