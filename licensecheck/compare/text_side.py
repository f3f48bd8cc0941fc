"""One of the two texts while they are compared: blocks, their folded keys, and words where they are needed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import accumulate, islice
from operator import add, attrgetter
from typing import Any, TypeVar

from turbohtml import Element

from licensecheck.compare.searching import many_of_a_length
from licensecheck.compare.words import Token, block_keys, fold_line, spaced_words, tokenize
from licensecheck.document.model import Block, Document

__all__ = ["TextSide"]

Answer = TypeVar("Answer")


class TextSide:
    """A document with what the comparison asks of it again and again; words are found only where it looks closely.

    `blocks` are the document's, or those of which some were parted. `left_out` are blocks that the page, not the
    article, put between its words: they are no part of a passage. `tells_in_captions` says that the pictures' captions
    are the article's text. `told_again` is the block from which a page tells its article for a second time, where it
    does. `excerpt_lines` are blocks that say that the article is an excerpt, `credit_lines` those that say where it is
    from.
    """

    def __init__(self, document: Document, blocks: tuple[Block, ...] | None = None) -> None:
        self.document = document
        self.text = document.text
        self.blocks: tuple[Block, ...] = document.blocks if blocks is None else blocks
        self.keys = block_keys([self.text[start:end] for start, end, _, _ in self.blocks])
        self.left_out: Set[int] = frozenset()
        self.excerpt_lines: Set[int] = frozenset()
        self.credit_lines: Set[int] = frozenset()
        self.told_again: int | None = None
        self.tells_in_captions = False
        self._answers: dict[Callable[[Element], Any], dict[Element, Any]] = defaultdict(dict)
        self._block_answers: dict[Callable[[TextSide, int], Any], dict[int, Any]] = defaultdict(dict)
        self._tokens: dict[int, list[Token]] = {}
        self._lists: dict[Hashable, list[int]] = {}
        self._sizes: dict[int, int] = {}
        self._counted = 0
        self.known_pictures: dict[Element, bool | None] = {}
        self._unread = _SEARCHED

    @cached_property
    def key_counts(self) -> Counter[str]:
        """How often each folded block text stands in the document."""
        return Counter(self.keys)

    @cached_property
    def told_bodies(self) -> tuple[str, ...]:
        """What metadata gives as the text of articles that the page shows, folded: it may tell of others as well."""
        given = (entry.get("articleBody") for entry in self.document.metadata.json_ld)
        bodies = (fold_line(body) for body in given if isinstance(body, str) and len(body) <= _LONGEST_BODY)
        long = [key for key in self.keys if len(key) >= _PARAGRAPH][:_PARAGRAPHS]
        return tuple(body for body in islice(bodies, _BODIES) if any(key in body for key in long))

    @cached_property
    def _all(self) -> str:
        return "\n".join(self.keys)

    @cached_property
    def _starts(self) -> Sequence[int]:
        from array import array

        # Of a large page a list of numbers takes five times as much memory.
        lengths = accumulate(map(len, self.keys), initial=0)
        return array("q", map(add, lengths, range(len(self.keys))))     # and a line break behind each key

    def ask(self, question: Callable[[Element], Answer], element: Element) -> Answer:
        """Return the answer to a question about an element, which is asked once: blocks share their wrappers."""
        known = self._answers[question]
        if element not in known:
            known[element] = question(element)
        answer: Answer = known[element]
        return answer

    def ask_of_block(self, question: Callable[[TextSide, int], Answer], block: int) -> Answer:
        """Return the answer to a question about a block, asked once: one block may be paired with thousands."""
        known = self._block_answers[question]
        if block not in known:
            known[block] = question(self, block)
        answer: Answer = known[block]
        return answer

    def holds(self, key: str) -> bool:
        """Whether a folded text stands anywhere in the document."""
        return key in self._all

    def count(self, word: str, most: int) -> int:
        """Return how often a folded word stands in the document, `most` at most.

        Where it is asked for many, all are counted at once; one with a mark in it (an apostrophe) is then counted as
        often as its rarest part.
        """
        self._counted += 1
        if self._counted > _OFTEN:
            return min([most, *(self._word_counts[part] for part in _LETTERS.findall(word))])
        pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
        return sum(1 for _ in islice(pattern.finditer(self._all), most))

    @cached_property
    def _word_counts(self) -> Counter[str]:
        return Counter(_LETTERS.findall(self._all))

    def may_search(self) -> bool:
        """Whether one more of many searches is within bounds: of a page of usual size a hundred thousand are."""
        self._unread -= len(self.text) + 1
        return self._unread >= 0

    def repeats(self, part: str) -> bool:
        """Whether a folded text stands more than once in the document, or in its first telling of the article; no where
        searches have read more than they may."""
        if self._unread < 0:
            return False
        stop = len(self._all) if self.told_again is None else self._starts[self.told_again]
        first = self._all.find(part, 0, stop)
        again = self._all.find(part, first + 1, stop) if first >= 0 else -1
        self._unread -= (again if again >= 0 else stop) + 1
        return again >= 0

    def between(self, start: int, end: int) -> str:
        """Return the text between two offsets without the blocks that are left out."""
        if not self.left_out:
            return self.text[start:end]
        pieces, at = [], start
        for block in self.blocks[self.block_at(start) : self.block_at(max(start, end - 1)) + 1]:
            if block.start > at and self.block_at(block.start) in self.left_out:
                pieces.append(self.text[at : block.start])
                at = min(block.end, end)
        return "".join([*pieces, self.text[at:end]])

    def block_at(self, offset: int) -> int:
        """Return the last block that starts at or before an offset."""
        return max(0, bisect_right(self._block_starts, offset) - 1)

    def of_tags(self, tags: Iterable[str]) -> list[int]:
        """Return the blocks whose tag is one of some, in order."""
        return sorted([block for tag in tags for block in self._by_tag.get(tag, ())])

    @cached_property
    def _by_tag(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {}
        for block, tag in enumerate(map(attrgetter("tag"), self.blocks)):
            if tag in found:
                found[tag].append(block)
            else:
                found[tag] = [block]
        return found

    @cached_property
    def _block_starts(self) -> list[int]:
        return list(map(attrgetter("start"), self.blocks))

    def find_all(self, part: str, most: int) -> Iterator[int]:
        """Yield the first places of a folded text in the joined keys, `most` at most."""
        at = self._all.find(part)
        while at >= 0 and most > 0:
            yield at
            most -= 1
            at = self._all.find(part, at + 1)

    def find_within(self, part: str, start: int, stop: int) -> bool:
        """Whether a folded text stands between two places of the joined keys, in the block of the first."""
        at = self._all.find(part, start, stop)
        return at >= 0 and "\n" not in self._all[start:at]

    def blocks_with(self, parts: Collection[str], first: int = 0, last: int = -1) -> list[int]:
        """Return the blocks that hold any of some folded strings, in order, from `first` to `last`."""
        found: set[int] = set()
        if not self.keys:
            return []
        many = many_of_a_length(parts)
        if many:
            found.update(self._holding(many, range(first, last % len(self.keys) + 1)))
            parts = [part for part in parts if len(part) not in many]
        text, starts, keys = self._all, self._starts, self.keys
        start, stop = starts[first], starts[last] + len(keys[last])
        for part in dict.fromkeys(parts):
            at = text.find(part, start, stop) if part else -1
            while at >= 0:
                block = bisect_right(starts, at) - 1
                found.add(block)
                at = text.find(part, starts[block] + len(keys[block]), stop)
        return sorted(found)

    def _holding(self, parts: Mapping[int, Set[str]], blocks: range) -> Iterator[int]:
        """Yield those of some blocks that hold one of some strings, which are given by their lengths."""
        for size, alike in parts.items():
            for block in blocks:
                key = self.keys[block]
                if any(key[at : at + size] in alike for at in range(len(key) - size + 1)):
                    yield block

    def tokens(self, block: int) -> list[Token]:
        """Return the words of one block."""
        found = self._tokens.get(block)
        if found is None:
            start, end = self.blocks[block].start, self.blocks[block].end
            found = self._tokens[block] = tokenize(self.text, start, end)
            self._sizes[block] = len(found)
        return found

    def once(self, name: Hashable, make: Callable[[], list[int]]) -> list[int]:
        """Return a list of blocks that is made at its first use; `name` says of what."""
        found = self._lists.get(name)
        if found is None:
            found = self._lists[name] = make()
        return found

    def size(self, block: int) -> int:
        """Return about how many words a block has, without finding them: exact where they were found already."""
        size = self._sizes.get(block)
        if size is None:
            size = self._sizes[block] = spaced_words(self.keys[block])
        return size

    def first_tokens(self, block: int, count: int) -> list[Token]:
        """Return the first `count` words of a block, without finding the rest."""
        found = self._tokens.get(block)
        if found is not None:
            return found[:count]
        start, end = self.blocks[block].start, self.blocks[block].end
        near = start + count * _LONG_WORD
        if end <= near:
            return tokenize(self.text, start, end, count)
        space = _SPACE.search(self.text, near, end)
        part = tokenize(self.text, start, space.start(), count) if space else []
        return part if len(part) == count else self.tokens(block)[:count]

    def last_tokens(self, block: int, count: int) -> list[Token]:
        """Return the last `count` words of a block, without finding those before."""
        start, end = self.blocks[block].start, self.blocks[block].end
        if block not in self._tokens and end - start > 2 * count * _LONG_WORD:
            space = _SPACE.search(self.text, end - count * _LONG_WORD, end)
            found = tokenize(self.text, space.end(), end) if space else []
            if len(found) >= count:
                return found[-count:]
        return self.tokens(block)[-count:]


_SEARCHED = 2_000_000_000
"""Characters read in searches for parts of many blocks, before answers are given without: half a second."""

_BODIES, _LONGEST_BODY = 3, 500_000
"""Articles that one page's metadata gives, and characters of one, at most."""

_PARAGRAPH, _PARAGRAPHS = 60, 100
"""Characters from which a block is a paragraph that no other article has, and such blocks that are looked for."""

_LETTERS = re.compile(r"\w+")
_OFTEN = 20
"""Words that are searched for one by one; counting all of a text's words takes as long as some searches."""

_SPACE = re.compile(r"\s")
_LONG_WORD = 12
"""Characters that a word takes at most, with what follows it, where words are counted from one end; no word goes
over white space, so that a text can be cut there."""
