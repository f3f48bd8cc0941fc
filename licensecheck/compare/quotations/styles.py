"""Changes of marks that are a matter of style: around a title, a term, a word in another sense, an inserted phrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import cached_property

from turbohtml import Element

from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.compare.quotations.marks import PLAIN, stands_between_marks
from licensecheck.compare.quotations.matched_words import MatchedWords
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token, fold_line
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["QuotationStyles"]

_FEWEST_SIGNS = 6
"""Words from which marks are somebody's word for word, where every character counts as a word."""

_AROUND_A_WORD = {MarkChange.GONE: MarkChange.WORD_GONE, MarkChange.COME: MarkChange.WORD_COME}

_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
"""Languages in which a capital letter tells no name."""

_UNSPACED = "\u0e00"
"""First character of the scripts in which every character counts as a word."""


class QuotationStyles:
    """Says of the marks of two paragraphs which are a matter of style; what is asked of all of them is found once."""

    def __init__(self, words: MatchedWords, language: Callable[[], str]) -> None:
        self.words, self.language = words, language

    def meaning(self, stretch: range, marks: MarkChange) -> MarkChange | None:
        """Return what marks around some words mean that are come or gone, None where they are a matter of style."""
        tokens = self.words.words_a(stretch)
        if len(tokens) < _FEWEST_SIGNS and all(len(token.word) == 1 and token.word >= _UNSPACED for token in tokens):
            return None
        if len(tokens) == 1 and marks is MarkChange.COME and self._joins(stretch):
            return MarkChange.COME
        if len(tokens) == 1:
            return _AROUND_A_WORD[marks] if self._is_plain_word(stretch, marks) or self._leaves(stretch) else None
        return None if self._is_style(stretch, marks) else marks

    def _joins(self, stretch: range) -> bool:
        """Whether the author's word between two quotations stands inside one in the copy, as if it were said.
        Two titles, and what Romance languages put inside the marks, are style."""
        words, beside = self.words, _beside(self.words, stretch)
        if len(beside) != _BOTH or self.language() in _WITHIN_THE_MARKS:
            return False
        before, behind = beside
        stand_apart = words.quoted_a[before] != words.quoted_a[behind]
        if not stand_apart or not words.follows(stretch[0]) or not words.follows(behind):
            return False
        is_one = words.quoted_b[before] == words.quoted_b[stretch[0]] == words.quoted_b[behind]
        tokens = words.a.tokens(words.i)
        return is_one and not all(words.a.text[tokens[words.at_a[at]].start].isupper() for at in beside)

    def _leaves(self, stretch: range) -> bool:
        """Whether a mark changed places with a word, and what is left behind it is quoted still: “not guilty”, not
        “guilty”. In Romance languages it may be who speaks."""
        words, at = self.words, stretch[0]
        beside = _beside(words, stretch)
        if len(beside) != 1 or not words.follows(max(at, *beside)) or self.language() in _WITHIN_THE_MARKS:
            return False
        [token] = words.words_a(stretch)
        return words.a.text[token.start : token.end].isalpha()

    def _is_plain_word(self, stretch: range, marks: MarkChange) -> bool:
        """Whether a word that one side has between marks is no name and no title, and not otherwise set apart."""
        side, [token] = (
            (self.words.a, self.words.words_a(stretch)) if marks is MarkChange.GONE
            else (self.words.b, self.words.words_b(stretch))
        )
        return (
            side.text[token.start].isalpha() and not self._is_set_apart(stretch, marks)
            and stands_between_marks(side.text, token.start, token.end)
            and not self._is_name(side, token)
        )

    def _is_name(self, side: TextSide, token: Token) -> bool:
        """Whether a capital letter shows a name or a title: where not any word has one, and it is no office."""
        from licensecheck.compare.categories.honorifics import is_title

        raw, language = side.text[token.start : token.end], self.language()
        if not raw[:1].isupper():
            return False
        if raw[1:].isupper():
            return True
        if language in _NOUNS_IN_CAPITALS or is_title(token.word, language):
            return False
        return not _begins_sentence(side, token.start) or _is_written_so(self.words.a, raw)

    def _is_style(self, stretch: range, marks: MarkChange) -> bool:
        words, tokens = self.words, self.words.words_a(stretch)
        if self._is_titles(stretch, marks):
            return True
        around = _beside(words, stretch)
        if len(around) == _BOTH:
            return len(tokens) <= _INSERTED and self.language() in _WITHIN_THE_MARKS
        return marks is MarkChange.COME and not around and len(tokens) <= _TERM and not self._speaks

    def _is_titles(self, stretch: range, marks: MarkChange) -> bool:
        """Whether the side without marks has the words as a title, in capitals or italics."""
        text, tokens = self._without_marks(stretch, marks)
        if self._is_set_apart(stretch, marks):
            return True
        return _is_title(text, tokens) and (self.language() not in _NOUNS_IN_CAPITALS or _is_name(text, tokens))

    def _without_marks(self, stretch: range, marks: MarkChange) -> tuple[str, list[Token]]:
        """Return the text of the side without marks, and its words."""
        words = self.words
        if marks is MarkChange.GONE:
            return words.b.text, words.words_b(stretch)
        return words.a.text, words.words_a(stretch)

    def _is_set_apart(self, stretch: range, marks: MarkChange) -> bool:
        """Whether the side without marks sets the words apart by another means; what the original had beside its marks
        stands for none that are gone."""
        text, tokens = self._without_marks(stretch, marks)
        apart = self._set_apart_b - self._set_apart_a if marks is MarkChange.GONE else self._set_apart_a
        by = _OF_A_WORD if len(tokens) == 1 else _ITALICS
        return _said(text[tokens[0].start : tokens[-1].end]) in (said for said, tag in apart if tag in by)

    @cached_property
    def _set_apart_a(self) -> Set[tuple[str, str]]:
        return _set_apart(self.words.a, self.words.i)

    @cached_property
    def _set_apart_b(self) -> Set[tuple[str, str]]:
        return _set_apart(self.words.b, self.words.j)

    @cached_property
    def _speaks(self) -> bool:
        """Whether the paragraph says that somebody speaks; where nobody does, new marks set off a term."""
        from licensecheck.compare.categories.tables.speech import SPEAKING

        speaking = SPEAKING.get(self.language())
        return speaking is None or any(token.word in speaking for token in self.words.a.tokens(self.words.i))


_REACH, _PLACES = 40, 50
"""Characters before a word that tell whether a sentence ends there, and places of a word that are looked at."""


def _begins_sentence(side: TextSide, at: int) -> bool:
    from licensecheck.compare.categories.model import ends_sentence

    start = side.blocks[side.block_at(at)].start
    return ends_sentence(side.text[max(start, at - _REACH) : at].rstrip(_AROUND_A_START))


_AROUND_A_START = " \u00a0\u202f([\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb"


def _is_written_so(side: TextSide, raw: str) -> bool:
    """Whether a word has its capital letter within a sentence of a text as well; all words of some headings have."""
    at = -1
    for _ in range(_PLACES):
        at = side.text.find(raw, at + 1) if side.may_search() else -1
        if at < 0:
            return False
        parted = not side.text[at - 1 : at].isalnum() and not side.text[at + len(raw) : at + len(raw) + 1].isalnum()
        if parted and not _begins_sentence(side, at):
            block = side.blocks[side.block_at(at)]
            if ends_like_sentence(side.text[max(block.start, block.end - _REACH) : block.end]):
                return True
    return False


_LONGEST_TITLE = 12
_SMALL_WORD = 4
"""Letters below which a word of a title may be in lower case."""
_FEWEST_CAPITALS = 2
_INNER_END = lazy_pattern(r"[.!?\u2026][\"'\u201d\u2019]?\s")


def _is_title(text: str, tokens: Sequence[Token]) -> bool:
    """Whether words are capitalised as a title or a name is: with or without marks, with or without italics."""
    if len(tokens) > _LONGEST_TITLE:
        return False
    raws = [text[start:end] for start, end, _ in tokens]
    capitals = sum(raw[:1].isupper() for raw in raws)
    if capitals < _FEWEST_CAPITALS or any(len(raw) >= _SMALL_WORD and raw[:1].islower() for raw in raws):
        return False
    # Two sentences of small words have two capitals as well: "Now we are in it. So be it."
    small = sum(raw[:1].islower() for raw in raws)
    return small < capitals or _INNER_END.search(text, tokens[0].end, tokens[-1].start) is None


def _is_name(text: str, tokens: Sequence[Token]) -> bool:
    """Whether words that are capitalised as a title are more than nouns: "Die Zeit", "Neue Zeit", and not "Kampf um
    Zeit"."""
    first = tokens[0]
    return first.end - first.start < _SMALL_WORD or all(text[start].isupper() for start, _, _ in tokens)


_ITALICS = frozenset({"em", "i", "cite"})
_OF_A_WORD = _ITALICS | {"a", "b", "code", "dfn", "strong"}
"""What sets one word apart; several in a link or in bold may still be quoted."""
_APART = ", ".join(sorted(_OF_A_WORD))
_MOST = 2
"""How many times a paragraph's length is read in search of its italics: elements may stand in one another."""


def _set_apart(side: TextSide, block: int) -> Set[tuple[str, str]]:
    """Return what a paragraph says in italics and the like, other ways to set off a title or a term, and their tags."""
    start, end, _, node = side.blocks[block]
    found: set[tuple[str, str]] = set()
    left = _MOST * (end - start)
    for element in node.select(_APART) if isinstance(node, Element) else ():
        text = element.text
        left -= len(text)
        if left < 0:
            break
        found.add((_said(text), element.tag))
    return found


_AROUND = " .,;:!?'\""


def _said(text: str) -> str:
    """Return folded words without the signs around them."""
    return fold_line(text).strip(_AROUND)


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
