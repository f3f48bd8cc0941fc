"""Text that has something of a box: its id, its first words, a button, a list of contents, a wrapper of its own."""

# ruff: noqa: E501 - markup stands here as sites write it
from __future__ import annotations

import time

import pytest
from tale_pages import TALE, categories, page, prose, tale

PLAIN = tale()
HANG = 20.0
"""Seconds that are a hang on any machine."""


def added(put: str) -> list[str]:
    return [category for category in categories(page(PLAIN), page(tale(put))) if category != "furniture"]


def gone(put: str) -> list[str]:
    return [category for category in categories(page(tale(put)), page(PLAIN)) if category != "furniture"]


@pytest.mark.parametrize(("style", "is_box"), [
    ("border:1px solid #ddd;padding:14px", True),
    ("padding:2px;background-color: #f4f4f4", True),
    ("float:right", True),
    ("border:0;background:none", False),
    ("padding:2px 4px", False),
])
def test_a_frame_tells_a_box_where_nothing_has_a_class(style: str, is_box: bool) -> None:
    """E-mails have every paragraph in an element with a style of its own."""
    put = f'<div style="{style}"><p>Write to the shop before Sunday and get the second pair for free. <a href="/s">Learn more</a></p></div>'
    rows = "".join(f'<div style="padding:0 15px"><p>{text}</p></div>' for text in TALE)
    boxed = rows.replace(f'<div style="padding:0 15px"><p>{TALE[3]}', f'{put}<div style="padding:0 15px"><p>{TALE[3]}')
    assert categories(page(PLAIN), page(boxed)) == (["furniture"] if is_box else ["addition"])
    alike = boxed.replace("padding:0 15px", style)
    assert categories(page(PLAIN), page(alike)) == ["addition"]


def test_another_piece_in_the_text_is_none_of_it() -> None:
    teaser = (
        '<article class="node node--view-mode-teaser"><h2><a href="/x">The village hall</a></h2><div class="node__content">'
        "<p>Halls were built for dances. Now they house a dentist, a printer and the post.</p></div></article>"
    )
    whole = f'<div class="node__content">{tale(teaser)}</div>'
    assert set(categories(page(whole), page(PLAIN))) <= {"furniture"}
    part = f'<div class="node__content">{tale(teaser.replace("article", "div"))}</div>'
    assert "omission" in categories(page(part), page(PLAIN))


@pytest.mark.parametrize("heading", ["Sharing the bay", "The author of the idea", "A newsletter for divers", "Video evidence"])
def test_an_id_made_of_a_headings_words_names_no_box(heading: str) -> None:
    identity = heading.lower().replace(" ", "-")
    assert added(f'<h2 id="{identity}">{heading}</h2>') == ["addition"]
    section = f'<section id="{identity}"><h2>{heading}</h2><p>Nobody knows who put the sign up there in the end.</p></section>'
    assert "addition" in added(section)
    assert "omission" in gone(section)
    assert added(f'<section id="newsletter"><h2>{heading} today</h2><p>Get it every week, for free, in your post.</p></section>') == []


def test_a_heading_is_no_repetition_where_a_table_of_contents_leads_to_it() -> None:
    contents = '<nav class="toc"><ul><li><a href="#b">A lesson from the harbour</a></li></ul></nav>'
    heading = '<h2 id="b">A lesson from the harbour</h2>'
    copy = page(contents + tale(heading))
    assert "addition" in categories(page(PLAIN), copy)
    twice = page(f'{tale("<h2>More</h2>", at=2)}<h2>More</h2>')
    assert "addition" not in categories(page(PLAIN), twice)


@pytest.mark.slow
@pytest.mark.parametrize("heading", ["<h2>Ab</h2>", '<h2><a href="#x">Ab</a></h2>', "<h2>The harbour</h2><h3>Ab</h3>"])
def test_thousands_of_equal_headings_cost_no_square(heading: str) -> None:
    many = page(tale(heading * 8_000))
    started = time.process_time()
    categories(page(PLAIN), many)
    categories(many, page(PLAIN))
    assert time.process_time() - started < HANG


@pytest.mark.slow
@pytest.mark.parametrize("body", [
    '<ul class="related">' + '<li><a href="/x">Harbour news and ferry times today.</a></li>' * 10_000 + "</ul>",
    "<p>" + '<a href="/x">Harbour news</a> and so on.<br><br>' * 10_000 + "</p>",
], ids=["list", "lines"])
def test_thousands_of_blocks_in_one_element_cost_no_square(body: str) -> None:
    started = time.process_time()
    categories(page(tale(body)), page(PLAIN))
    categories(page(PLAIN), page(tale(body)))
    assert time.process_time() - started < HANG


@pytest.mark.parametrize("button", [
    '<button class="note">1</button>', '<input type="checkbox" id="sn-1" class="margin-toggle">', '<button aria-label="Copy link"></button>',
])
def test_a_paragraph_may_have_a_button(button: str) -> None:
    paragraph = f"<p>Nobody knows who put the sign up there in the end.{button}</p>"
    assert added(paragraph) == ["addition"]
    assert gone(paragraph) == ["omission"]
    assert added(f"<h2>A lesson from the harbour{button}</h2>") == ["addition"]
    assert added("<div><p>Write to us every day of the week, if you like.</p><input name=e></div>") == []


@pytest.mark.parametrize("sentence", [
    "More about the disease is known today than in the 1930s, but nobody has found a cure.",
    "Newsletters and parish magazines carried the appeal for volunteers all winter.",
    "Advertisements for the new marina promise clear water and a private beach.",
    "Top stories in the local paper that week were all about the bridge.",
    "See more closely what the water did, and it turns out to be little.",
])
def test_a_sentence_is_text_though_it_begins_as_boxes_do(sentence: str) -> None:
    assert added(f"<p>{sentence}</p>") == ["addition"]
    assert gone(f"<p>{sentence}</p>") == ["omission"]
    assert added(f'<div class="related"><p>{sentence}</p></div>') == []


@pytest.mark.parametrize("call", [
    "Sign up for our newsletter and never miss a story about ferries.",
    "More about ferries, bridges and benches",
    "Subscribe to get stories like this one every week in your inbox.",
    'More about the ferry is told in <a href="/x">another story of the town</a>.',
])
def test_a_call_is_none(call: str) -> None:
    assert added(f"<p>{call}</p>") == []
    assert gone(f"<p>{call}</p>") == []


def test_widgets_with_a_code_each_hold_the_text_where_the_others_do() -> None:
    def widget(code: str, text: str) -> str:
        return f'<div class="element element-{code} widget widget-text"><div class="widget-container"><p>{text}</p></div></div>'

    told = [widget(f"3f{n}a91c", text) for n, text in enumerate(TALE)]
    sentence = widget("7be1f02", "Nobody knows who put the sign up there in the end.")
    assert categories(page("".join(told)), page("".join([*told[:2], sentence, *told[2:]]))) == ["addition"]
    assert categories(page("".join(told)), page(prose([*TALE[:2], *TALE[3:]]))) == ["omission"]


QUOTED = "<blockquote><p>We had read every paper there is on ferries, and none spoke of waiting.</p></blockquote>"


_PROSE = ("Nobody knows who put the sign up there in the end.", "The council has not asked, she said last week.")


@pytest.mark.parametrize("wrapped", [
    "<div><p>{}</p><p>{}</p></div>", "<section><p>{}</p><p>{}</p></section>", "<div>{}<br><br>{}</div>",
    "<div><div><p>{}</p></div><p>{}</p></div>", "<span>{}<br><br>{}</span>",
])
def test_prose_is_text_in_wrappers_without_attributes(wrapped: str) -> None:
    passage = wrapped.format(*_PROSE)
    assert set(added(passage)) == {"addition"}
    assert set(gone(passage)) == {"omission"}


@pytest.mark.parametrize("box", [
    "<div><p>{}</p><p>{}</p><p><a href='/shop'>Our shop</a></p></div>", "<div><div>Our shop</div><p>{}</p><p>{}</p></div>",
    "<div><h4>Our shop</h4><p>{}</p><p>{}</p></div>", "<div><p>{}</p><img src='a.png' alt=''><p>{}</p></div>",
    "<div class='c-b'><p>{}</p><p>{}</p></div>", "<div><p>{}</p><p>{}</p><button>Send</button></div>",
    "<div><p>Subscribe to our newsletter and get it weekly.</p><p>{}</p><p>{}</p></div>",
])
def test_what_else_wrappers_hold_makes_boxes_of_them(box: str) -> None:
    assert added(box.format(*_PROSE)) == []


@pytest.mark.parametrize("wrapped", [
    f'<div class="block-quote">{QUOTED}</div>', f"<figure>{QUOTED}<figcaption>Ruth Adeyemi</figcaption></figure>", QUOTED,
])
def test_a_block_quotation_is_text_in_any_wrapper(wrapped: str) -> None:
    assert gone(wrapped) == ["omission"]


@pytest.mark.parametrize("wrapped", [
    f'<div class="pullquote"><blockquote><p>{TALE[1]}</p></blockquote></div>',
    f'<figure><blockquote><p>{TALE[0]}</p></blockquote></figure>',
    f'<div class="comment">{QUOTED}</div>',
    '<blockquote class="twitter-tweet"><p>The ferry is gone and nobody told the gulls about it.</p></blockquote>',
    "<div class='quote'><blockquote><p>Ruth Adeyemi, who read all the papers</p></blockquote></div>",
])
def test_a_pull_quote_a_comment_and_an_embedded_post_are_none(wrapped: str) -> None:
    assert gone(wrapped) == []


@pytest.mark.parametrize(("opening", "is_kept"), [
    ('<p class="MsoQuote">', True),
    ('<p style="padding-left: 40px;">', True),
    ('<div class="blockquote"><p>', True),
    ('<div class="story-element-blockquote"><p>', True),
    ("<p>", False),
    ('<p class="quoted-often">', False),
    ('<p style="padding-left: 4px;">', False),
])
def test_a_block_quotation_may_be_set_as_one_by_its_class_or_indent(opening: str, is_kept: bool) -> None:
    said = "We had read every paper there is on ferries, and none spoke of waiting."
    closing = "</p></div>" if opening.startswith("<div") else "</p>"
    found = categories(page(tale(f"<blockquote><p>{said}</p></blockquote>")), page(tale(f"{opening}{said}{closing}")))
    assert ("quotation" not in found) == is_kept
    assert "omission" not in found


@pytest.mark.parametrize("lead", ["nav_", "toc-", "section-", "h-"])
def test_an_id_made_of_a_headings_words_may_have_a_word_of_the_system_before_them(lead: str) -> None:
    named = "The last boat of the day"
    slug = named.lower().replace(" ", "_")
    assert added(f'<h3 id="{lead}{slug}__1">{named}</h3>') == ["addition"]
    assert added(f'<h3 id="{lead}menu">{named}</h3>') == []


def test_a_widget_of_text_by_another_code_holds_the_text_as_well() -> None:
    """Its first paragraph stands before a box, and the copy has another number in it."""
    def widget(code: str, inner: str) -> str:
        return f'<div class="element element-{code} widget widget-text"><div class="widget-container">{inner}</div></div>'

    first = "In the year 1961 the town had three boats, a landing of stone and nobody who wanted a bridge."
    said = "<p>Once a month, the best of the magazine.</p>"
    form = f'<div class="box">{widget("5c7", said)}<form><input type="email"><button>Send</button></form></div>'
    whole = page(f'<div class="box">{widget("7cd", f"<p>{first}</p>")}</div>{form}<div class="box">{widget("7cc", tale())}</div>')
    assert categories(whole, page(f"<p>{first}</p>{tale()}")) == []
    assert categories(whole, page(f"<p>{first.replace('1961', '1967')}</p>{tale()}")) == ["number"]


def test_a_list_of_contents_before_an_edited_paragraph_is_none_of_the_text() -> None:
    headings = ("What the town did not see", "Why the landing stayed where it was")
    marked = [f'<h2 id="h{n}">{text}<a href="#h{n}"><span aria-hidden="true">#</span></a></h2>' for n, text in enumerate(headings)]
    contents = "".join(f'<li><a href="#h{n}">{text}</a></li>' for n, text in enumerate(headings))
    listed = f"<details><summary>Contents</summary><ul>{contents}</ul></details>"
    dated = TALE[1].replace("a week", "7 weeks")
    whole = page(f"{prose(TALE[:1])}{listed}<p>{dated}</p>{marked[0]}{prose(TALE[2:4])}{marked[1]}{prose(TALE[4:])}")
    plain = [f"<h2>{text}</h2>" for text in headings]
    copy = f"{prose(TALE[:1])}<p>{dated.replace('7', '9')}</p>{plain[0]}{prose(TALE[2:4])}{plain[1]}{prose(TALE[4:])}"
    assert categories(whole, page(copy)) == ["number"]
