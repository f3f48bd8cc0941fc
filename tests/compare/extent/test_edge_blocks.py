"""A short quotation or a piece of code right before an article's first paragraph or behind its last is compared."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose

from licensecheck.compare.comparing import compare

QUOTED = "<blockquote>{}</blockquote>"
IN_PARAGRAPH = "<blockquote><p>{}</p></blockquote>"
CODE = "<pre><code>{}</code></pre>"
LOOP = "for boat in harbour:\n    if boat.length &gt; 12:\n        moor(boat, at='north wall', lines=4)"


def beside(box: str, *, first: bool) -> str:
    return box + prose(TALE) if first else prose(TALE) + box


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(("box", "words", "changed", "category"), [
    (QUOTED, "We never saw it coming at all.", "We always saw it coming at all.", "quotation"),
    (IN_PARAGRAPH, "We never saw it coming at all.", "We always saw it coming at all.", "quotation"),
    (CODE, "x = 12\nprint(x)", "x = 21\nprint(x)", "number"),
    (CODE, LOOP, LOOP.replace("12", "21"), "number"),
])
def test_a_change_is_seen(first: bool, box: str, words: str, changed: str, category: str) -> None:
    original, same, other = (page(beside(box.format(said), first=first)) for said in (words, words, changed))
    assert categories(original, same) == []
    assert categories(original, other) == [category]


@pytest.mark.parametrize("first", [True, False])
def test_code_that_is_gone_is_missed(first: bool) -> None:
    original = page(beside(CODE.format(LOOP), first=first))
    assert categories(original, page(prose(TALE))) == ["omission" if first else "truncated"]


def test_a_pull_quote_of_the_copys_is_not_held_against_the_last_words_of_the_original() -> None:
    original = page(prose(TALE) + IN_PARAGRAPH.format("The sea has always given back what we gave to it."))
    copy = page(prose(TALE) + '<blockquote class="pullquote"><p>Somebody should write it down.</p></blockquote>')
    assert all(edit.original.text == "" or not edit.copy.text for edit in compare(original, copy).edits)
