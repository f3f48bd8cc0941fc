"""What a reader cannot see is no text, and is told with its reason."""

from __future__ import annotations

import unicodedata

import pytest
from reading_pages import html, words

HIDING = [
    "display:none",
    "display : NONE !important",
    "color:red;display:none;",
    "DISPLAY:none",
    "visibility:hidden",
    "visibility: collapse",
    "opacity:0",
    "text-decoration: line-through",
    "color:red;text-decoration-line: underline line-through",
    "opacity: 0.0;",
    "opacity:0%",
    "opacity:0;transform:scale(.9);position:fixed",
    "opacity:0;transform:translateX(20px);pointer-events:none",
    "opacity:0;transform:translateY(20px);visibility:hidden",
    "font-size:0",
    "font-size: 0px",
    "font-size:0.0em",
    "position:absolute;left:-9999px",
    "position:absolute; top:-10000px",
    "margin-left:-99999px",
    "left:-999em",
    "text-indent:-9999px",
    "text-indent: -100em",
    "clip:rect(0,0,0,0)",
    "clip: rect(1px, 1px, 1px, 1px)",
    "clip:rect(0 0 0 0)",
    "clip-path:inset(50%)",
    "clip-path: inset(100%)",
    "transform:scale(0)",
    "transform: scale(0, 0)",
    "width:0;height:0;overflow:hidden",
    "height:0px;overflow-y:hidden",
    "max-height: 0; overflow: clip",
    "width:1px;height:1px;overflow:hidden",
    "display:block;display:none",
    "content-visibility:hidden",
    "font-size:1px",
    "scale:0",
    "clip-path:circle(0)",
    "transform:translateX(-9999px)",
    "color:transparent",
    "color:#fff;background:#fff",
    "color: rgba(0, 0, 0, 0)",
    "color: rgb(0 0 0 / 0%)",
    "COLOR: White; background-color: white",
    "color:white;background-color:#FFFFFF",
    "color:#fff; background: rgb(255, 255, 255)",
    "color:#00000000",
    "color: #fff0",
    "color:hsla(0, 0%, 0%, 0)",
    "font:0/0 a",
    "font: bold 0px/1 serif",
    "translate:-9999px 0",
    "position:absolute;inset:-9999px auto auto",
    "clip-path:polygon(0 0, 0 0, 0 0, 0 0)",
    "filter: opacity(0%)",
    "text-indent:100%;white-space:nowrap;overflow:hidden",
]
SHOWING = [
    "display:block",
    "visibility:visible",
    "opacity:0.01",
    "text-decoration: underline",
    "opacity:1",
    "opacity:0;transform:translateY(20px)",
    "transform: translate3d(0, 30px, 0) scale3d(1, 1, 1); opacity: 0; transition: opacity 1s",
    "font-size:0.8em",
    "left:-20px",
    "margin-top:-100px",
    "text-indent:-1em",
    "width:0",
    "height:0",
    "overflow:hidden",
    "width:0;overflow:visible",
    "transform:scale(0.9)",
    "clip:rect(0,100px,100px,0)",
    "clip-path:inset(5%)",
    "display:none;display:block",
    "*display:none",
    "_display:none",
    "-webkit-backface-visibility:hidden",
    "z-index:-9999",
    "font:14px/0 a",
    "font:0/0 a;font-size:16px",
    "color:#000",
    "color:#f0f0f000ff",
    "color:#f00",
    "translate:-50% -50%",
    "inset:0 auto auto 0",
    "clip-path:polygon(0 0, 100% 0, 100% 100%)",
    "filter:opacity(0.5)",
    "text-indent:100%;overflow:hidden",
    "background:url(display:none)",
    "content:'display:none'",
    "",
    "height:1px;width:100%;overflow:hidden",
    "left:-50%",
    "transform:translate(-50%)",
    "max-width:100%;overflow:hidden",
    "font-size:1em",
    "color:transparent;-webkit-background-clip:text",
    "color:transparent;text-shadow:0 0 5px red",
    "color:#fff;background:#000",
    "color:#fff",
    "color:rgba(0,0,0,0.5)",
    "color:rgb(0, 0, 0)",
    "clip-path:circle(50%)",
    "transform:translateX(-50px)",
    "font-size:.9",
    "font-size:1",
    "font-size:1vmax",
    "color:inherit;background-color:inherit",
    "color: initial !important; background: initial",
]


@pytest.mark.parametrize("style", HIDING)
def test_inline_styles_that_hide(style: str) -> None:
    """The words are gone from the text, and told apart with the reason."""
    document = html(f'<p>Seen</p><div style="{style}">Gone <a href="https://a.example/">link</a></div>')
    assert words(document) == "Seen"
    assert [(h.reason, h.text, h.hrefs) for h in document.hidden()] == [
        ("style", "Gone link", ("https://a.example/",))
    ]
    assert list(document.links) == []


@pytest.mark.parametrize("style", SHOWING)
def test_inline_styles_that_hide_nothing(style: str) -> None:
    """Near misses: other properties, other values, hacks for browsers long gone."""
    document = html(f'<p>Seen</p><div style="{style}">also</div>')
    assert words(document) == "Seen also"
    assert document.hidden() == ()


@pytest.mark.parametrize(
    ("attribute", "seen"),
    [("hidden", False), ('hidden=""', False), ('hidden="hidden"', False), ("hidden=until-found", True)],
)
def test_the_hidden_attribute(attribute: str, seen: bool) -> None:
    """`until-found` opens when somebody searches the page."""
    assert words(html(f"<p>Seen</p><div {attribute}>more</div>")) == ("Seen more" if seen else "Seen")


def test_what_stands_inside_a_hidden_element_is_hidden() -> None:
    """Whatever its own style says: once told, with the outermost."""
    document = html('<div hidden><p style="display:block">Gone</p><p hidden>too</p></div>Seen')
    assert words(document) == "Seen"
    assert [h.text for h in document.hidden()] == ["Gonetoo"]


def test_comments_are_told_with_their_addresses() -> None:
    """A credit in a comment is found, and is no credit."""
    document = html("Seen<!-- By A. Writer, https://a.example/b --><!---->")
    assert [(h.reason, h.text, h.hrefs) for h in document.hidden()] == [
        ("comment", "By A. Writer, https://a.example/b", ("https://a.example/b",))
    ]


@pytest.mark.parametrize("tag", ["noscript", "template"])
def test_noscript_and_template_are_told(tag: str) -> None:
    """Scripts are taken to run."""
    document = html(f'Seen<{tag}><p>Gone <a href="/x">link</a></p></{tag}>')
    assert words(document) == "Seen"
    assert [(h.reason, h.text, h.hrefs) for h in document.hidden()] == [(tag, "Gone link", ("/x",))]


@pytest.mark.parametrize("inside", [
    "<p>Gone <a href='/x'>link</a></p>", "<div>Gone <a href='/x'>link</a></div>", "<h2>Gone</h2> <a href='/x'>link</a>",
])
def test_so_is_a_noscript_within_a_paragraph_that_a_paragraph_in_it_would_end(inside: str) -> None:
    raw = f"<p>Seen <span><NoScript class=x>{inside}</NOSCRIPT></span></p><p>Last</p>"
    document = html(raw)
    assert words(document) == "Seen Last"
    assert [(h.text, h.hrefs) for h in document.hidden()] == [("Gone link", ("/x",))]
    first, last = (document.locate(document.text.index(word)) for word in ("Seen", "Last"))
    assert first is not None
    assert last is not None
    assert last.column - first.column == raw.index("Last") - raw.index("Seen")


def test_a_noscript_that_nothing_ends_does_not_take_the_rest_of_the_page() -> None:
    assert words(html("<p>Seen <noscript><p>Also</p><p>Last</p>")) == "Seen Also Last"


@pytest.mark.parametrize("attributes", [
    'shadowrootmode="open"', "shadowrootmode=closed", 'id="t" shadowRootMode = "open" shadowrootserializable',
])
def test_a_shadow_tree_that_the_page_declares_is_seen(attributes: str) -> None:
    document = html(f"<x-story><template {attributes}><article><p>Seen</p></article></template></x-story><p>Last</p>")
    assert words(document) == "Seen Last"
    assert document.hidden() == ()


@pytest.mark.parametrize("attributes", ['shadowrootmode="none"', 'shadowroot="open"', 'data-x="shadowrootmode"', ""])
def test_a_template_that_declares_none_is_not(attributes: str) -> None:
    document = html(f"<x-story><template {attributes}><p>Gone</p></template></x-story><p>Seen</p>")
    assert words(document) == "Seen"


def test_the_place_of_what_is_hidden_is_its_tag() -> None:
    """So that a report can point at it."""
    (hidden,) = html("\n\n  <p hidden>Gone</p>").hidden()
    assert hidden.place is not None
    assert (hidden.place.line, hidden.place.column) == (3, 3)


@pytest.mark.parametrize("tag", ["body", "main", "article"])
def test_a_page_is_not_hidden_as_a_whole(tag: str) -> None:
    """Such a style is one that a script lifts: a page is made for readers."""
    source = "Seen" if tag == "body" else f'<{tag} style="opacity:0">Seen</{tag}>'
    head = "<style>body.x{opacity:0;visibility:hidden}</style>"
    assert words(html(source, head)) == "Seen"


def test_a_style_that_hides_many_paragraphs_is_not_believed() -> None:
    """A reveal effect, a tab, a paywall's curtain; a pop-up's few words are hidden."""
    long = "".join(f"<p>{'word ' * 60}{n}</p>" for n in range(20))
    assert len(words(html(f'<div style="display:none">{long}</div>'))) > 5000
    assert words(html('<div style="display:none"><p>Subscribe</p><p>now</p></div>Seen')) == "Seen"


@pytest.mark.parametrize(("searches", "told"), [(3, 1), (1, 2)])
def test_so_many_hidden_paragraphs_are_looked_for_among_the_shown(
    monkeypatch: pytest.MonkeyPatch, searches: int, told: int
) -> None:
    """A page may hide thousands of texts, and looking for each would take the square of their time."""
    monkeypatch.setattr("licensecheck.document.hiding.hidden._MOST_SEARCHES", searches)
    text = "".join(f"<p>{f'Boat {number} left the harbour in the morning. ' * 8}</p>" for number in range(3))
    shown = words(html(f'<div class="print">{text}</div><main>{text}</main>', "<style>.print{display:none}</style>"))
    assert shown.count("Boat 1 left") == 8 * told


@pytest.mark.parametrize("sentence", [
    "The ferry left the harbour at six, as it did on every day of the year.",
    "清晨六点，河口的鱼市已经亮起了灯，谁也不说话。",
])
@pytest.mark.parametrize("style", ["opacity: 0", "visibility:hidden"])
def test_a_style_that_hides_all_of_a_page_is_not_believed(style: str, sentence: str) -> None:
    """It waits behind a loading screen; the code of the page is no text that readers see."""
    text = f"<div>{sentence}</div>" * 12
    frame = f'<nav>Home Archive</nav><div id="app" style="{style}"><main>{text}</main></div>'
    assert words(html(frame + f"<script>{'load();' * 500}</script>")).count(sentence) == 12
    assert words(html(f'<div style="{style}">{text}</div>{text}')).count(sentence) == 12
    assert words(html(f'<div style="{style}">{sentence}</div>')) == ""
    below = f'<div><h1>The Ferry</h1><p>By Ada Lind</p><div style="{style}">{text}</div></div>'
    assert words(html(below)).count(sentence) == 12
    notice = f'<h1>The Ferry</h1><div><p>Loading</p><div style="{style}">{text}</div></div>'
    assert words(html(notice)) == "The Ferry Loading"


@pytest.mark.parametrize(("cell", "seen"), [
    ('<div style="font-size:13px">The ferry left.</div>', True),
    ('<table><tr><td><p style="color:#000;font-size: 1rem">The ferry left.</p></td></tr></table>', True),
    ('<b><span style="font-size:medium">The ferry left.</span></b>', False),      # a word's size is not known
    ('<div style="font-size:120%">The ferry left.</div>', False),
    ('<div style="font-size:2em">The ferry left.</div>', False),
    ("<div>The ferry left.</div>", False),
    ('The ferry left.<div style="font-size:13px"> At six.</div>', False),
    ('<div style="font-size:13px;display:none">The ferry left.</div>', False),
])
def test_words_may_have_a_size_of_their_own_in_a_box_whose_letters_have_none(cell: str, seen: bool) -> None:
    assert ("The ferry left." in words(html(f'<div style="font-size:0px;padding:9px">{cell}</div>'))) is seen
    assert words(html(f'<div style="font-size:0px;display:none">{cell}</div>')) == ""


@pytest.mark.parametrize("called", ['id="articleBody"', 'class="x entry-content"', 'itemprop="articleBody"'])
def test_a_style_that_hides_what_the_page_calls_its_article_is_not_believed(called: str) -> None:
    text = "<p>The ferry left the harbour at six, as it did on every day of the year.</p>" * 8
    assert len(words(html(f'<div {called} style="display: none">{text}</div>'))) > 500
    assert words(html(f'<div {called} hidden>{text}</div>Seen')) == "Seen"
    assert words(html(f'<div {called} style="display: none"><p>First in The Harbour Post</p></div>Seen')) == "Seen"


@pytest.mark.parametrize("called", ["", 'class="article-body"'])
@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("form", ["p", "div", "section"])
def test_a_text_that_the_page_shows_a_second_time_is_hidden_where_it_says_so(
    called: str, before: bool, form: str
) -> None:
    """The version for print; where both are hidden, scripts show one of them."""
    long = "".join(f"<p>{'word ' * 60}{n}</p>" for n in range(20))
    once = words(html(long))
    shown = long.replace("word 7<", "words 7<").replace("<p>", f"<{form}>").replace("</p>", f"</{form}>")
    parts = (f'<div {called} style="display:none">{long.replace("word 9<", "wo&shy;rd, 9<")}</div>', shown)
    assert words(html("".join(parts if before else parts[::-1]))) == once.replace("word 7", "words 7")
    assert len(words(html(parts[0] * 2))) > len(once)


def test_the_text_that_readers_see_may_be_an_edited_one() -> None:
    """A version for print is hidden though each of its paragraphs was changed in the one that is read."""
    told = "<p>L’équipage {0} a quitté le port {0} à six heures {0}, comme chaque jour, et n’y revint qu’à {1}.</p>"
    hidden = "".join(told.format(number, "midi") for number in range(40))
    shown = "".join(told.format(number, "minuit").replace("’", "\u02bc") for number in range(40))
    assert "midi" not in words(html(f'<div style="display:none">{hidden}</div>{shown}'))
    accents_apart = unicodedata.normalize("NFD", shown)
    assert "midi" not in words(html(f'<div style="display:none">{hidden}</div>{accents_apart}'))
    assert "midi" in words(html(f'<div style="display:none">{hidden}</div>{shown[:800]}'))
