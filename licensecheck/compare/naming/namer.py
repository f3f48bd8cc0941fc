"""What a difference is called: by what it takes away or puts in, or by what kind of change of words it is."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.glued import (
    Origin,
    is_credit,
    leads_on,
    origin_of,
    says_where_it_appeared,
    within_credits,
)
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.differences.numbering import is_headings_number, is_paragraphs_number
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.reasons import MOSTLY_LINKS
from licensecheck.compare.heads.datelines import is_dateline, names_place
from licensecheck.compare.heads.lines import Head, is_head, titles_of
from licensecheck.compare.model import HOUSE_STYLE, Category
from licensecheck.compare.naming.article_language import article_language
from licensecheck.compare.naming.box_lines import is_of_box
from licensecheck.compare.naming.cut_ends import is_cut_end
from licensecheck.compare.naming.drop_caps import is_drop_cap
from licensecheck.compare.naming.encoding import letter_damage
from licensecheck.compare.naming.end_marks import is_end_mark
from licensecheck.compare.naming.expressions import expression
from licensecheck.compare.naming.footnotes import glues_mark, is_footnote_mark
from licensecheck.compare.naming.inline_boxes import is_inline_box, is_link_line
from licensecheck.compare.naming.printed_links import is_links_address
from licensecheck.compare.naming.repeated_blocks import is_joined_block, repeats_page
from licensecheck.compare.naming.subheads import is_subhead
from licensecheck.compare.naming.template_words import credits_picture, labels_link, tells_of_link
from licensecheck.compare.quotations.mark_changes import SLIPS, MarkChange
from licensecheck.compare.quotations.quoting import is_quoted
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import SPACED_STOPS, UNSPACED_STOPS

if TYPE_CHECKING:
    from licensecheck.compare.categories.model import Change

__all__ = ["Namer"]

_SET_OTHERWISE = (is_drop_cap, is_headings_number, is_paragraphs_number, glues_mark)

_SENTENCE = 6
"""Words from which a run that ends a sentence is a sentence of its own."""

_PARAGRAPH = 12
"""Words from which what both pages have is a paragraph: two pages of one site have a foot in common."""

_NAMESAKES, _BETWEEN = 100, 8
"""Places of a name that are looked at, and characters before one that tell what it stands behind."""

_HEAD = 3
"""Blocks before an article's first that may be its headline, its standfirst and its dateline."""


class Namer:
    """Names the differences of one comparison; `source_date` is when the original appeared."""

    def __init__(self, stream: Stream, core: Core, source_date: datetime.date | None) -> None:
        self.stream, self.core, self.source_date = stream, core, source_date

    @cached_property
    def language(self) -> str | None:
        """The language of the article, told by its words when a change of words is to be named."""
        return article_language(self.stream.a, self.core)

    @cached_property
    def origin(self) -> Origin:
        """What tells that words of the copy credit the original."""
        shared = [j for i, j, _ in self.stream.matched() if self.core.holds_a(i) and self.core.holds_b(j)]
        paragraphs = [j for j in shared if self.stream.b.size(j) >= _PARAGRAPH] or shared or [-1]
        edges = min(paragraphs), max(paragraphs)
        return origin_of(self.stream.a.document, self.core.judge_b.credited, edges)

    @cached_property
    def head(self) -> Head:
        """What tells the lines above an article."""
        titles = titles_of(self.stream.a.document, self.stream.b.document)
        return Head(titles, tuple(self.core.judge_b.credited))

    @cached_property
    def first_shared(self) -> int:
        """The first block of the copy that has words of the original."""
        return min((j for _, j, _ in self.stream.matched()), default=-1)

    @cached_property
    def last_shared(self) -> int:
        """The last block of the copy that has words of the original's article."""
        return max((j for i, j, _ in self.stream.matched() if self.core.holds_a(i)), default=-1)

    def name(self, difference: Difference) -> Category:
        """Return the category of a difference."""
        if difference.marks is MarkChange.SET_APART:
            return Category.MARKUP
        if difference.marks is MarkChange.PRIME:
            return Category.NUMBER
        if difference.marks is not None:
            return Category.TYPO if difference.marks in SLIPS else Category.QUOTATION
        if difference.furniture is not None:
            return Category.FURNITURE
        if letter_damage(self.stream.a, self.stream.b, difference) is not None:
            return Category.TYPO
        if self._is_set_otherwise(difference):
            return Category.MARKUP
        if self._is_links_label(difference) or self._is_within_boxes(difference) or self._is_own_credit(difference):
            return Category.FURNITURE
        is_replaced = bool(difference.a and difference.b)
        if not is_replaced and (category := self._of_template(difference)) is not None:
            return category
        if self._is_label(difference):
            return Category.FURNITURE
        if is_replaced:
            return self.changed(difference)
        return self._gone(difference) if difference.a else self._come(difference)

    def _of_template(self, difference: Difference) -> Category | None:
        """Return what words of one side are that a template or an editor set beside or above the text, if they are."""
        if difference.a:
            side, words, at, first = self.stream.a, difference.a, difference.a_at, self.core.a_first
        else:
            side, words, at, first = self.stream.b, difference.b, difference.b_at, self.first_shared
        if tells_of_link(side, words) or is_links_address(side, words, self._other(side)):
            return Category.MARKUP
        last = self.core.a_last if difference.a else self.last_shared
        if is_inline_box(side, words) or is_end_mark(side, words, at, last):
            return Category.FURNITURE
        judge = self.core.judge_a if difference.a else self.core.judge_b
        if at[1] and credits_picture(side, words, at[0]) and judge.reason(at[0]) is not None:
            return Category.FURNITURE
        if at[0] <= first:
            if is_dateline(side, words, at, self.core.judge_b.credited):
                return Category.FURNITURE
            if is_head(side, words, at, self.head):
                return Category.FURNITURE
            if names_place(side, words, at):
                return Category.PLACE
        return None

    def _is_set_otherwise(self, difference: Difference) -> bool:
        """Whether one side sets the same words with a large first letter, or numbers a heading or a paragraph."""
        a, b = (self.stream.a, difference.a, difference.a_at), (self.stream.b, difference.b, difference.b_at)
        return any(is_set(*a, difference.b) or is_set(*b, difference.a) for is_set in _SET_OTHERWISE)

    def _is_label(self, difference: Difference) -> bool:
        """Whether one side has what an element of the site's own says within a paragraph, and no other words differ."""
        from licensecheck.compare.naming.inline_labels import is_inline_label

        a, b = difference.a, difference.b
        return is_inline_label(self.stream.a, a, b) or is_inline_label(self.stream.b, b, a)

    def _is_links_label(self, difference: Difference) -> bool:
        """Whether a change is in the label of a link to another story, a line of its own in both texts."""
        if difference.a_whole or difference.b_whole:
            return False
        a, b = (self.core.judge_a, difference.a, difference.a_at), (self.core.judge_b, difference.b, difference.b_at)
        return all(
            labels_link(judge.side, words, at) and judge.reason(at[0]) == MOSTLY_LINKS for judge, words, at in (a, b)
        )

    def _is_within_boxes(self, difference: Difference) -> bool:
        """Whether a change is in lines of the site's own boxes, on each side that has words of it: what both pages say
        there ("Listen to this article", who wrote it, when, how long it takes to read) is no text."""
        if difference.a_whole or difference.b_whole:
            return False
        a, b = (self.core.judge_a, difference.a, difference.a_at), (self.core.judge_b, difference.b, difference.b_at)
        return all(is_of_box(judge, at[0]) for judge, words, at in (a, b) if words)

    def _other(self, side: TextSide) -> TextSide:
        return self.stream.b if side is self.stream.a else self.stream.a

    def _gone(self, difference: Difference) -> Category:
        if is_subhead(self.stream.a, difference):
            return Category.MARKUP
        if is_footnote_mark(self.stream.a, difference.a, difference.a_at[0]):
            return Category.MARKUP
        if is_link_line(self.stream.a, difference.a):
            return Category.FURNITURE
        if is_cut_end(self.stream, self.core, difference):
            return Category.TRUNCATED
        if difference.a_whole and all(self._is_captions(block) for block in difference.a_blocks):
            return Category.MARKUP
        if difference.a_whole or _holds_sentence(self.stream.a, difference.a):
            return Category.TRUNCATED if self._is_end(difference) else Category.OMISSION
        return self.changed(difference)

    def _is_own_credit(self, difference: Difference) -> bool:
        """Whether lines of the original that say where it appeared are gone, or the copy says it otherwise."""
        if difference.a_whole and not difference.b:
            a = self.stream.a
            return all(says_where_it_appeared(a, a.keys[block], *a.blocks[block][:2]) for block in difference.a_blocks)
        return within_credits(self.stream.a, self.stream.b, difference, self.origin)

    def _is_end(self, difference: Difference) -> bool:
        """Whether whole blocks are the article's end, the last items of a list before it among them or not."""
        if not difference.a_whole or difference.a_at[0] > self.core.a_last:
            return difference.a_whole
        if difference.a_blocks[-1] <= self.core.a_last:
            return False
        shared = (i for i, j, _ in self.stream.matched() if self.core.holds_a(i) and self.core.holds_b(j))
        return difference.a_at[0] > max(shared, default=-1)

    def _is_captions(self, block: int) -> bool:
        """Whether the copy has a whole block of the original as the caption of a picture."""
        b = self.stream.b
        return any(is_tagged_caption(b.blocks[j]) for j in b.blocks_with((self.stream.a.keys[block],)))

    def _come(self, difference: Difference) -> Category:
        if is_credit(self.stream.b, difference.b, self.origin):
            return Category.FURNITURE
        if leads_on(self.stream.b, difference.b, self.origin):
            return Category.MARKUP
        if is_footnote_mark(self.stream.b, difference.b, difference.b_at[0]):
            return Category.MARKUP
        if is_link_line(self.stream.b, difference.b):
            return Category.FURNITURE
        if not difference.b_whole and is_joined_block(self.stream.a, self.stream.b, self.core, difference):
            return Category.FURNITURE
        if difference.b_whole or _holds_sentence(self.stream.b, difference.b):
            return (
                Category.FURNITURE
                if difference.b_whole
                and _on_page(self.stream, self.core, difference)
                and not all(self._is_said_twice(block) for block in difference.b_blocks)
                else Category.ADDITION
            )
        return self.changed(difference)

    def _is_said_twice(self, block: int) -> bool:
        """Whether a paragraph of the copy stands in its text more often than in the original."""
        key = self.stream.b.keys[block]
        counts = self.stream.a.key_counts[key], self.stream.b.key_counts[key]
        return counts[0] < counts[1] and self.core.judge_b.repeats_paragraph(block)

    def changed(self, difference: Difference) -> Category:
        """Return what kind of change a few words are."""
        # Most copies have no words to name, and the tables of seven languages take a while to load.
        from licensecheck.compare.categories import categorise

        return categorise(self._change(difference))

    def doubt(self, difference: Difference, category: Category) -> str | None:
        """Return why a person has to look at a change even where its category is permitted."""
        if category is Category.FURNITURE and difference.furniture is None and self._is_own_credit(difference):
            return "but it says where else the article appeared, which a copy may have to say as well"
        if category not in HOUSE_STYLE:
            return None
        from licensecheck.compare.categories.doubts import doubt

        return doubt(self._change(difference))

    def is_in_one_range(self, difference: Difference) -> bool:
        """Whether a change lies within one range on either side, of numbers or of dates."""
        from licensecheck.compare.categories.numbers.ranges import is_in_one_range

        return is_in_one_range(self._change(difference))

    def _change(self, difference: Difference) -> Change:
        from licensecheck.compare.categories.model import Change

        a, b = self.stream.a, self.stream.b
        quoted = is_quoted(a, difference.a_at, max(1, len(difference.a)))
        original, copy, before, after, windows = expression(a, b, difference)
        return Change(
            original,
            copy,
            before,
            after,
            quoted=quoted,
            language=None if quoted else self.language,     # in a quotation no house style counts
            source_date=self.source_date,
            known=lambda word: self._stands_elsewhere(word, difference),
            told=self._is_told,
            windows=windows,
        )

    def _is_told(self, name: str, behind: str) -> bool:
        """Whether the original's article, its headline and dateline included, has a name right behind another."""
        a = self.stream.a
        start, end = a.blocks[max(0, self.core.a_first - _HEAD)].start, a.blocks[self.core.a_last].end
        lead = re.compile(rf"(?<!\w){re.escape(name)}\W{{1,3}}(?:in\W)?\Z" if name else r"(?<!\w)\Z")
        for _ in range(_NAMESAKES):
            at = a.text.find(behind, start, end) if a.may_search() else -1
            if at < 0:
                return False
            start = at + len(behind)
            if lead.search(a.text[max(0, at - len(name) - _BETWEEN) : at]) and not a.text[start : start + 1].isalnum():
                return True
        return False

    def _stands_elsewhere(self, word: str, difference: Difference) -> bool:
        own = sum(token.word == word for token in (*difference.a, *difference.b))
        return self.stream.a.count(word, own + 1) + self.stream.b.count(word, own + 1) > own


_REPEAT_WORDS = 5
"""Words from which a block that stands in the original as well repeats it rather than adds to it."""


def _on_page(stream: Stream, core: Core, difference: Difference) -> bool:
    """Whether new blocks only repeat what the original's page says: a pull quote, a note below the article."""
    keys = [stream.b.keys[block] for block in difference.b_blocks]
    if all(key in stream.a.key_counts for key in keys):
        return True
    if len(difference.b) < _REPEAT_WORDS:
        return False
    return all(repeats_page(stream.a, stream.b, core, block) for block in difference.b_blocks)


_ENDS = lazy_pattern(rf"""["'”’»)\]]*(?:[{SPACED_STOPS}]["'”’»)\]]*(?:\s|\Z)|[{UNSPACED_STOPS}])""")


def _holds_sentence(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether a run of words is a sentence or more: enough words, and a sentence ends with the last."""
    if len(tokens) < _SENTENCE:
        return False
    end = tokens[-1].end
    return bool(_ENDS.match(side.text, end, end + 8))
