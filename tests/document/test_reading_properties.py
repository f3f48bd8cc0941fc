"""What holds for every page: generated mark-up, and bytes of any kind."""

from __future__ import annotations

import html5lib
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from reading_pages import misplaced, words
from selectolax.lexbor import LexborHTMLParser

from licensecheck import CouldNotCheck
from licensecheck.document import Document, Format, read
from licensecheck.document.places import LineIndex
from licensecheck.document.tags import UNSEEN_TAGS

SETTINGS = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
BLOCKS = ("p", "div", "li", "ul", "td", "tr", "table", "h2", "blockquote", "article", "section", "x-card")
INLINE = ("b", "i", "a", "span", "em", "font", "u", "code", "nobr")
PLAIN = st.text("abcdefgh éßñ漢😀\u00ad\u200b\n", min_size=1, max_size=12)
SPELT = st.sampled_from(
    ["&amp;", "&eacute;", "&#233;", "&nbsp;", "&ampx", "&unknown;", "&lt;", " & ", " < ", "&#x1F600;"]
)
TAGS = st.sampled_from([f"<{t}>" for t in BLOCKS + INLINE] + [f"</{t}>" for t in BLOCKS + INLINE])
OTHERS = st.sampled_from(
    ["<br>", "<hr>", "<img src=x>", "<!-- gone -->", "<script>gone()</script>", "<style>g{}</style>"]
)
SOUP = st.lists(st.one_of(PLAIN, PLAIN, SPELT, TAGS, TAGS, OTHERS), max_size=40).map("".join)
READERS = (Format.HTML, Format.MARKDOWN, Format.TEXT, None)


def page(source: str) -> Document:
    """The source read as HTML."""
    return read(source.encode(), location="x", format=Format.HTML)


def letters(text: str | None) -> str:
    """A text without its white space."""
    return "".join((text or "").split())


def seen_by_html5lib(source: str) -> str:
    """The visible letters of a page as the reference implementation of the standard reads them."""
    pieces: list[str] = []
    stack = [html5lib.parse(source, namespaceHTMLElements=False).find("body")]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        if isinstance(node.tag, str) and node.tag not in UNSEEN_TAGS:
            stack += [part for child in reversed(node) for part in (child.tail or "", child)]
            stack.append(node.text or "")
    return letters("".join(pieces))


def seen_by_lexbor(source: str) -> str:
    """The visible letters of a page as another parser reads them."""
    tree = LexborHTMLParser(source)
    tree.strip_tags(["script", "style"])
    return letters(tree.body.text() if tree.body is not None else "")


@SETTINGS
@given(SOUP)
def test_three_parsers_read_the_same_words(soup: str) -> None:
    """None is lost, none is moved, whatever the tags."""
    source = f"<!DOCTYPE html><body><p>start{soup}"
    seen = letters(page(source).text)
    assert seen == seen_by_html5lib(source)
    assert seen == seen_by_lexbor(source)


@SETTINGS
@given(SOUP)
def test_every_letter_stands_where_it_is_said_to(soup: str) -> None:
    """In the file as it stands on disk, references counted as they are written."""
    # Text that a table throws out stands before the table: the parser moves it, and its place is a guess.
    source = "<body>" + soup.replace("<t", "<d").replace("</t", "</d")
    assert misplaced(page(source), source) == []


@SETTINGS
@given(
    st.lists(st.text("abc é&<>*_#`~|\t😀", max_size=12), max_size=12), st.sampled_from(["\n", "\r\n", "\r"])
)
def test_every_letter_of_plain_text_stands_where_it_is_said_to(lines: list[str], line_end: str) -> None:
    """And no character of it is mark-up."""
    assume("#" not in "".join(lines))       # headings of Markdown, which text may be
    source = line_end.join(["start", *lines])
    document = read(source.encode(), location="x", format=Format.TEXT)
    assert letters(document.text) == letters(source)
    assert misplaced(document, source) == []


MARKS = st.sampled_from(
    [
        "**",
        "*",
        "`",
        "\\*",
        "\n",
        "\n\n",
        "# ",
        "> ",
        "- ",
        "1. ",
        "[",
        '](/ab "cd")',
        "![",
        "<b>",
        "</b>",
        "&amp;",
        "{{ ab }}",
    ]
)


@SETTINGS
@given(st.lists(st.one_of(st.sampled_from(["ab", "cd", " ef ", "gé ", "h 😀 ", "ab "]), MARKS), max_size=30))
@example(["</b>", "\n", " ef "])
@example(["`", "\n", "cd", "`", " ef ", "cd"])
def test_every_letter_of_a_post_has_itself_at_its_place(parts: list[str]) -> None:
    """Words that repeat, in marks that do not close."""
    source = "".join(parts) or "ab"
    try:
        document = read(source.encode(), location="x", format=Format.MARKDOWN)
    except CouldNotCheck:
        return
    assert misplaced(document, source) == []


@SETTINGS
@given(
    st.one_of(st.binary(max_size=300), SOUP.map(str.encode)),
    st.sampled_from(READERS),
    st.sampled_from([None, "hex", "big5"]),
)
def test_reading_any_bytes_gives_a_document_or_one_line(
    data: bytes, kind: Format | None, charset: str | None
) -> None:
    """Nothing else is ever raised, and everything a document offers can be looked at."""
    document = said = None
    try:
        document = read(data, location="x", format=kind, charset=charset)
    except CouldNotCheck as error:
        said = str(error)
    if document is None:
        assert said is not None
        assert said.startswith("x: ")
        assert "\n" not in said
        return
    list(document.links), list(document.embeds), document.hidden(), document.title
    for offset in (0, len(document.text) // 2, len(document.text)):
        place = document.place(offset)
        assert (place.line, place.column) >= (1, 1)
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)


ATTRIBUTES = ['class="a"', "id=b", "title='c > d'", 'data-x=""', "lang=en"]


@SETTINGS
@given(
    st.permutations(ATTRIBUTES),
    st.sampled_from([" ", "\n", "\t ", "  \n "]),
    st.sampled_from(["", "<!-- x -->", "<!--a--><!---->"]),
)
def test_how_a_page_is_written_down_never_changes_its_text(
    order: list[str], space: str, comment: str
) -> None:
    """The order of attributes, white space between them, comments, quotation marks, the case of names."""
    attributes = space.join(order)
    one = page("<div class='a' id='b' title='c > d' data-x lang='en'><p>One <b>two</b> three</p></div>")
    other = page(
        f"<DIV{space}{attributes}{space}>{comment}<P >One <B>{comment}two</b >{comment} three</p></DIV>{comment}"
    )
    assert one.text == other.text
    assert [block[:3] for block in one.blocks] == [block[:3] for block in other.blocks]


@SETTINGS
@given(
    st.text(
        st.characters(codec="utf-8", exclude_characters="\r\0", exclude_categories=("Cc", "Cs")),
        min_size=1,
        max_size=20,
    )
)
def test_how_characters_are_written_never_changes_the_text(text: str) -> None:
    """As themselves, or as references of every form."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    decimal, hexadecimal = ("".join(f"&#{ord(c)};" for c in text), "".join(f"&#x{ord(c):X};" for c in text))
    expected = page(f"<p>start {plain}").text
    assert page(f"<p>start {decimal}").text == expected
    assert page(f"<p>start {hexadecimal}").text == expected
    assert words(page(f"<p>start {decimal}")) == " ".join(f"start {text}".split())


@given(st.text(alphabet="ab\n", max_size=200), st.integers(1, 40), st.data())
def test_line_and_column_are_those_that_counting_gives(text: str, times: int, data: st.DataObject) -> None:
    long = text * times * 5
    lines = LineIndex(long)
    for offset in data.draw(st.lists(st.integers(0, len(long)), max_size=8)):
        place = lines.place(offset)
        assert place.line == long.count("\n", 0, offset) + 1
        assert place.column == offset - long.rfind("\n", 0, offset)
