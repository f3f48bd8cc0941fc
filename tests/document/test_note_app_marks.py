"""Marks of note programs in posts are what their readers see of them."""

from __future__ import annotations

import time

import pytest
from reading_pages import markdown, words

from licensecheck.document.markdown.note_app_marks import plain_notes


def shown(post: str) -> str:
    return " ".join(words(markdown(post)).replace("\u200b", "").split())


@pytest.mark.parametrize(("post", "expected"), [
    ("at [[places/hollin|Hollin Bridge]], in", "at Hollin Bridge, in"),
    ("at [[Hollin#Town|the *bridge*]]", "at the bridge"),
    ("more than ==640== and ==the *last* one==.", "more than 640 and the last one."),
    ("One two. ^para-1", "One two."),
    ("- one ^a1b2c3\n- two", "one two"),
    ("One\n\n^list-name\n\ntwo", "One two"),
    ("One ![[shelves.png|The shelves]] two", "One two"),
    ("One\n\n![[a shelf.png|300]]\n\ntwo", "One two"),
    ("One ![[talk.pdf#page=3]] two", "One two"),
])
def test_marks_show_their_words(post: str, expected: str) -> None:
    assert shown(post) == expected


@pytest.mark.parametrize("post", [
    "`[[a|b]]` and `==c==`", "```\n[[a|b]]\n\n==c== ^d\n```", "[[ -f a || -f b ]]", "where a==5 and b==6 or == c ==",
    "as high as 2 ^10", "he said ^this and went", "one ^name\ntwo", "[[Hollin Bridge]]", "![[another note|words]]",
    "one ====== two ======", "a ^b^",
])
def test_what_is_no_such_mark_stays(post: str) -> None:
    assert plain_notes(post) == post


def test_words_of_a_link_that_is_written_around_them_stay() -> None:
    assert words(markdown("[[a|b]](https://a.example/)")) == "[a|b]"


def test_an_embedded_picture_is_one_and_words_keep_their_places() -> None:
    document = markdown("![[shelves.png|The shelves]] at [[places/hollin|Hollin Bridge]]")
    assert [embed.url for embed in document.embeds] == ["shelves.png"]
    assert document.place(document.text.index("Hollin")).column == 49


@pytest.mark.parametrize("unit", ["[[a|", "![[a.png|", "==a ", "a ^b ", "\n^b", "[[a|b", "=="])
def test_many_marks_are_read_in_bounds(unit: str) -> None:
    started = time.perf_counter()
    text = unit * 100_000
    assert len(plain_notes(text)) == len(text)
    assert time.perf_counter() - started < 5
