"""Marks that are a matter of style: around a title, a term, a word in another sense, a phrase set in between."""

from __future__ import annotations

from licensecheck.compare.core import Core
from licensecheck.compare.languages import article_language
from licensecheck.compare.marks import Marks
from licensecheck.compare.matched_words import MatchedWords
from licensecheck.compare.quotation_marks import PLAIN
from licensecheck.compare.stream import Stream
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold

__all__ = ["is_style"]

_FEWEST = 2
"""Words from which marks are somebody's word for word; around one they are a style (scare quotes, terms)."""

_FEWEST_SIGNS = 6
"""The same where every character counts as a word."""

_UNSPACED = "\u0e00"
"""First character of the scripts in which every character counts as a word."""


def is_style(stream: Stream, core: Core, words: MatchedWords, stretch: range, marks: Marks) -> bool:
    """Whether marks around some words are a matter of style, come or gone."""
    tokens = words.words_a(stretch)
    signs = all(len(token.word) == 1 and token.word >= _UNSPACED for token in tokens)
    if len(tokens) < (_FEWEST_SIGNS if signs else _FEWEST):
        return True
    side, block, bare = (
        (words.b, words.j, words.words_b(stretch)) if marks is Marks.GONE else (words.a, words.i, tokens)
    )
    if _is_title(side.text, bare) or _is_set_apart(side, block, bare):
        return True
    around = _beside(words, stretch)
    language = (article_language(stream.a, core) or "").partition("-")[0]
    if len(around) == _BOTH and len(tokens) <= _INSERTED and language in _WITHIN_THE_MARKS:
        return True
    return marks is Marks.COME and not around and len(tokens) <= _TERM and not _speaks(words, language)


_LONGEST_TITLE = 12
_SMALL_WORD = 4
"""Letters below which a word of a title may be in lower case."""


def _is_title(text: str, tokens: list[Token]) -> bool:
    """Whether words are capitalised as a title or a name is: with or without marks, with or without italics."""
    if len(tokens) > _LONGEST_TITLE:
        return False
    raws = [text[start:end] for start, end, _ in tokens]
    return sum(raw[:1].isupper() for raw in raws) > 1 and all(
        len(raw) < _SMALL_WORD or not raw[:1].islower() for raw in raws
    )


_SET_APART = "em, i, cite, b, strong"


def _is_set_apart(side: TextSide, block: int, tokens: list[Token]) -> bool:
    """Whether words stand in italics, which are another way to set off a title or a term."""
    node = side.blocks[block].node
    if node is None:
        return False
    said = " ".join(fold(side.text[tokens[0].start : tokens[-1].end]).split())
    return any(said in " ".join(fold(element.text).split()) for element in node.select(_SET_APART))


_INSERTED = 6
"""Words of a phrase set into a quotation, at most: said the mayor of the town."""

_WITHIN_THE_MARKS = frozenset({"fr", "it", "es", "pt", "ca"})
"""Languages in which such a phrase may stand inside the marks, between commas or dashes."""

_BOTH = 2


def _beside(words: MatchedWords, stretch: range) -> list[int]:
    """Return the words right before and behind some words that are quoted on both sides."""
    found = [at for at in (stretch[0] - 1, stretch[-1] + 1) if 0 <= at < len(words.at_a)]
    return [at for at in found if words.quoted_a[at] > PLAIN and words.quoted_b[at] > PLAIN]


_TERM = 5
"""Words of a term, at most; more are a statement."""


def _speaks(words: MatchedWords, language: str) -> bool:
    """Whether a paragraph says that somebody speaks; where nobody does, new marks set off a term."""
    from licensecheck.compare.categories.tables.speech import SPEAKING

    speaking = SPEAKING.get(language)
    return speaking is None or any(token.word in speaking for token in words.a.tokens(words.i))
