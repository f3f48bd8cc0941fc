"""No single word can be changed, taken out or doubled without being found: tried on every word of the example."""

# ruff: noqa: E501 - names and pages read best on one line

from __future__ import annotations

from pathlib import Path

import pytest
from article_pages import document

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category
from licensecheck.compare.words import Token, tokenize
from licensecheck.credits.original.source import read_source

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).parents[2] / "examples"
ORIGINAL = document((EXAMPLES / "original.html").read_text("utf-8"), "original.html")
SOURCE = read_source(ORIGINAL)
PAGE = (EXAMPLES / "copy-compliant.html").read_text("utf-8")
STRANGE = "xylophone"


def words_of_the_article() -> list[tuple[int, Token]]:
    """Every word of the copy's article: its offset in the page's source, and the word."""
    copy = document(PAGE)
    lines = [0]
    for line in PAGE.split("\n"):
        lines.append(lines[-1] + len(line) + 1)
    spans = compare(ORIGINAL, copy, SOURCE).copy_matched
    found = []
    for start, end in spans:
        for token in tokenize(copy.text, start, end):
            place = copy.place(token.start)
            found.append((lines[place.line - 1] + place.column - 1, token))
    return found


WORDS = words_of_the_article()


def missed(*, keep: int, add: str) -> list[str]:
    """The words whose mutation is not reported as one edit with these words in it."""
    out = []
    for offset, token in WORDS:
        length = token.end - token.start
        word = PAGE[offset:offset + length]
        now = PAGE[:offset] + word * keep + add.format(word=word) + PAGE[offset + length:]
        edits = compare(ORIGINAL, document(now), SOURCE).edits
        changed = [e for e in edits if e.category not in (Category.FURNITURE, Category.TYPOGRAPHY, Category.MARKUP)]
        if len(changed) != 1 or not (add == "" or add.format(word=word).strip() in changed[0].copy.text):
            out.append(f"{token.word}: {[(e.category.value, e.original.text, e.copy.text) for e in changed]}")
    return out


def test_the_words_are_those_of_the_page() -> None:
    assert len(WORDS) > 800
    assert all(PAGE.startswith(token.word[:1], offset) or PAGE[offset].lower() == token.word[0] for offset, token in WORDS)


@pytest.mark.parametrize(("keep", "add"), [(0, STRANGE), (0, ""), (1, " {word}")], ids=["replaced", "deleted", "doubled"])
def test_every_mutated_word_is_found(keep: int, add: str) -> None:
    assert missed(keep=keep, add=add) == []
