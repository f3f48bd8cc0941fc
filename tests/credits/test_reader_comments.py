"""Readers' comments of systems and in languages that nobody named: their headings, and the link to reply, tell them."""

from __future__ import annotations

import re
import time

import pytest
from credit_pages import ADDRESS, ARTICLE, CREDIT, html, markdown, read_copy, source

from licensecheck.compare.comparing import compare
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Said

NAME = "Lena Moritz"
BY_ND = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">CC BY-ND 4.0</a>'
CLAIM = f'Originally published by <a href="{ADDRESS}">The Harbour Post</a> under {BY_ND}, no?'
BOXES = [
    "<div class='replies'><div class='reply'>{}</div></div>",
    "<div id='discourse-embed'><article class='post'>{}</article></div>",
    "<div id='coral_talk_stream'><div>{}</div></div>",
    "<section><h2>评论</h2><div>{}</div></section>",
    "<section><h2>Комментарии (3)</h2><div>{}</div></section>",
    "<section><h2>3 Yorum</h2><div>{}</div></section>",
    "<section><h3>Join the conversation</h3><div>{}</div></section>",
    "<section><h2>Discussion (1)</h2><div>{}</div></section>",
    "<section><h4>Discussion about this post</h4><div>{}</div></section>",
    "<div><div class='comments'><h3>3 comments</h3> <i>Newest first</i></div><div>{}</div></div>",
    "<div class='x2'>{}<a href='#'>Reply</a></div>",
    "<div class='x2'>{}<div><button>Antworten</button></div></div>",
    "<div class='x2'>{}<p><span role='button'>回复</span></p></div>",
    "<ul><li>{}<div><ul><li><a href='#'>Ответить</a></li></ul></div></li></ul>",
]


@pytest.mark.parametrize("box", BOXES)
def test_what_a_reader_says_is_for_a_person(box: str) -> None:
    found = read_copy(f"<div>{ARTICLE}</div>{box.format(f'<b>{NAME}</b><p>{CLAIM}</p>')}")
    assert found.authors[0].named is Said.ALMOST
    assert found.publisher is Said.ALMOST
    assert {link.said for link in found.source_links} == {Said.ALMOST}
    assert {licence.said for licence in found.licences} == {Said.ALMOST}


def test_a_comment_below_a_post_is_a_readers() -> None:
    """The text of a post goes on to its last line; what is called a comment is one there as well."""
    text = re.sub(r"</?p>", "\n\n", ARTICLE)
    comment = f"<section id='comments'><p>Taken from <a href='{ADDRESS}'>here</a>.</p></section>"
    credit = f"By {NAME}. Originally published by The Harbour Post. Read the [original article]({ADDRESS})."
    for below, said in ((f"{credit}\n\n{comment}", [Said.YES, Said.ALMOST]), (comment, [Said.ALMOST])):
        copy = markdown(f"{text}\n\n{below}\n")
        found = read_credits(copy, source(), compare(html(ARTICLE), copy))
        assert [link.said for link in found.source_links] == said


@pytest.mark.parametrize("below", [
    "<div><p>By {}</p>{}</div><div class='x2'><b>Ann</b><p>Thanks.</p><a href='#'>Reply</a></div>",
    "<div><p>By {}</p>{}<div><h2>评论</h2><div><b>Ann</b><p>Thanks.</p><a href='#'>回复</a></div></div></div>",
    "<div><p>By {}</p>{}<form><textarea></textarea><button>Reply</button></form></div>",
    "<div><p>By {}</p>{}<h3>Leave a reply</h3><a href='#'>Cancel reply</a></div>",
    "<div><p>By {}</p>{}<p><a href='mailto:a@b.example'>Reply to the author</a></p></div>",
    "<div class='noreply'><p>By {}</p>{}</div>",
    "<div><h3>The Conversation</h3><p>By {}</p>{}</div>",
    "<div><section id='comments'><h3>2 comments</h3><p>Nobody ever asked us about that bridge, I say.</p></section>"
    "<p>By {}</p>{}</div>",
])
def test_a_credit_beside_comments_counts(below: str) -> None:
    found = read_copy(f"<div>{ARTICLE}</div>{below.format(NAME, CREDIT)}")
    assert found.authors[0].named is Said.YES
    assert found.publisher is Said.YES
    assert {licence.said for licence in found.licences} == {Said.YES}


def test_thousands_of_comments_take_no_time() -> None:
    comment = f"<div><b>{NAME}</b><p>{CLAIM}</p><i>Like</i></div>"
    started = time.process_time()
    read_copy(f"<div>{ARTICLE}</div><div>{comment * 3_000}</div>")
    assert time.process_time() - started < 20
