"""Links that readers can see and follow."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from reading_pages import html, markdown

from licensecheck.document.links import resolve

PAGE = "https://site.example/news/2021/story.html?x=1#top"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://a.example/b", "https://a.example/b"),
        ("HTTP://A.example", "HTTP://A.example"),
        ("//a.example/b", "https://a.example/b"),
        ("/b", "https://site.example/b"),
        ("b", "https://site.example/news/2021/b"),
        ("../b", "https://site.example/news/b"),
        ("/a/../b", "https://site.example/b"),
        ("?y=2", "https://site.example/news/2021/story.html?y=2"),
        ("#f", "https://site.example/news/2021/story.html?x=1#f"),
        ("", PAGE.partition("#")[0]),
        (" \n/b\t ", "https://site.example/b"),
        ("/a\nb", "https://site.example/ab"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("data:text/html,x", "data:text/html,x"),
        ("http://[bad", "http://[bad"),
        ("//[bad", "//[bad"),
    ],
)
def test_addresses_are_resolved_against_the_page(href: str, expected: str) -> None:
    """As browsers do; what cannot be resolved stays as written."""
    (link,) = html(f'<a href="{href}">x</a>', url=PAGE).links
    assert link.url == expected or (href == "" and link.url == PAGE)


@pytest.mark.parametrize("page", [PAGE, "https://Site.example", "https://site.example/a;b?c", "file:///srv/page"])
@pytest.mark.parametrize("href", [
    "#", "#f", "#f?g#h", "/", "/a?b#c", "/a/./b", "//A.example", "//a.example/b/../c?d=e&f", "//a.example/b?", "?",
    "//a.example/b;", "//user@a.example/", "tel:1", "TEL:1", "https:b", "http:b", "file:b", "b:c", ":b", "1:2", ";",
])
def test_addresses_are_those_that_joining_gives(page: str, href: str) -> None:
    """Most take a shorter way there."""
    assert resolve(href, page) == urljoin(page, href)


def test_without_a_page_address_links_stay_as_written() -> None:
    """But one without a scheme is a web address."""
    assert resolve("/b", None) == "/b"
    assert resolve("//a.example/b", None) == "https://a.example/b"


def test_the_first_base_counts() -> None:
    """And it is resolved itself."""
    (link,) = html('<a href="c">x</a>', '<base href="/b/"><base href="/z/">', url="https://a.example/y").links
    assert link.url == "https://a.example/b/c"


def test_a_link_has_its_words_its_relation_and_its_place_in_the_text() -> None:
    """Relations lower-case, words by their offsets, those of inner elements included."""
    document = html('One <a href="/x" rel="License  NoFollow">two <b>three</b></a> four')
    (link,) = document.links
    assert document.text[link.start : link.end] == "two three"
    assert link.rel == {"license", "nofollow"}
    assert link.href == "/x"


@pytest.mark.parametrize(
    ("inside", "label"),
    [('<img alt="A badge" src=x>', "A badge"), ("<img src=x>", "Its title"), ("", "Its title")],
)
def test_a_link_without_words_is_named_by_its_picture_or_title(inside: str, label: str) -> None:
    """A badge names its licence."""
    (link,) = html(f'<a href="/x" title="Its title">{inside}</a>').links
    assert (link.label, link.start) == (label, link.end)


@pytest.mark.parametrize(
    "body",
    [
        '<a name="x">y</a>',
        "<!-- <a href=x>y</a> -->",
        '<p hidden><a href="x">y</a></p>',
        "<template><a href=x>y</a></template>",
    ],
)
def test_what_nobody_can_follow_is_no_link(body: str) -> None:
    """Anchors, comments, hidden parts, templates."""
    assert list(html(body).links) == []


def test_links_that_a_browser_splits_are_two() -> None:
    """An `<a>` inside an `<a>` ends the first."""
    document = html('<a href="/1">One <a href="/2">two</a>')
    assert [(link.href, document.text[link.start : link.end]) for link in document.links] == [
        ("/1", "One "),
        ("/2", "two"),
    ]


@pytest.mark.parametrize(
    ("wrapper", "expected"),
    [
        ("<figure>{}</figure>", True),
        ("<figure><figcaption><span>{}</span></figcaption></figure>", True),
        ("<figure><figcaption>A quay at night, {}.</figcaption></figure>", True),
        ('<figure class="callout"><div>!</div><div>This post is shared under {}.</div></figure>', False),
        ('<figure><img src="quay.jpg"><div>This quay is shown under {}.</div></figure>', True),
        ('<div class="wp-caption">{}</div>', True),
        ('<p id="photo-by">{}</p>', True),
        ("<p>{}</p>", False),
        ('<p class="imagination">{}</p>', False),
        ('<footer class="story-end">{}</footer>', False),
    ],
)
def test_a_licence_link_in_a_picture_credit_is_told_apart(wrapper: str, expected: bool) -> None:
    """By the figure, or by what the wrappers are called."""
    licence = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY</a>'
    (link,) = html(wrapper.format(licence)).links
    assert link.in_image_credit is expected


def test_links_of_markdown_are_links() -> None:
    """Inline, by reference, automatic, as raw HTML; not in code."""
    post = '[a](/1) [b][r] [r] <https://x.example/3> <a href="/4">d</a> `[e](/5)` \\[f](/6)\n\n[r]: /2 "t"\n'
    assert [link.href for link in markdown(post).links] == ["/1", "/2", "/2", "https://x.example/3", "/4"]


@pytest.mark.parametrize("space", ["", " ", "\n\n"])
@pytest.mark.parametrize("between", ['<a href="/x"><img src="/x.jpg"></a>', '<p><a href="/x"><b></b></a></p>'])
def test_a_link_without_words_is_in_no_paragraph_beside_it(between: str, space: str) -> None:
    page = html(space.join(["<body>", "<p>Before.</p>", between, "<p>Behind.</p>", "</body>"]))
    [link] = page.links
    assert [block for block in page.blocks if block.start <= link.start < block.end] == []
    assert page.blocks[0].end <= link.start < page.blocks[1].start


def test_a_picture_among_words_stays_among_them() -> None:
    page = html("<p><img src=a.jpg> Words <img src=b.jpg> and more.</p>")
    [block] = page.blocks
    assert [block.start <= embed.offset < block.end for embed in page.embeds] == [True, True]


def test_a_base_that_cannot_be_joined_leaves_links_as_they_are() -> None:
    page = html('<base href="x/"><p><a href="y">Words</a> and more.</p>', url="http://[none")
    assert [link.url for link in page.links] == ["y"]


@pytest.mark.parametrize("name", ['<a name="top">', '<a id="top"/>'])
def test_the_name_of_a_place_is_no_link_and_holds_nothing(name: str) -> None:
    body = f"<h1>Ferries</h1>\n{name}\n<p>The ferry left.</p><p>See <a href='/b'>the boat</a>.</p>"
    page = html(body)
    assert [link.href for link in page.links] == ["/b"]
    assert [block.node.parent.tag for block in page.blocks if block.node is not None] == ["body"] * 3
    assert page.place(page.text.index("ferry left")).column == len("<p>The ") + 1


def test_an_element_with_a_class_stays_though_it_leads_nowhere() -> None:
    """Scripts make a link of it, and its name says what box it is."""
    page = html('<a class="card"><p>The ferry left.</p></a>')
    assert [block.node.parent.tag for block in page.blocks if block.node is not None] == ["a"]
