"""The copy's visible text made ready for searching: folded once, white space collapsed, block by block.

Searches run over one folded text; what they find is led back to offsets of the document, and to the
questions that decide what it is worth: inside the article's own words, near the article, in which block.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import accumulate, pairwise
from operator import add, attrgetter

from turbohtml import Element

from licensecheck.compare.model import Comparison, Span
from licensecheck.credits.block_offsets import BlockOffsets
from licensecheck.credits.comments import CommentBox
from licensecheck.credits.copy.article_words import ArticleWords
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Evidence
from licensecheck.document.link_list import addressed, between
from licensecheck.document.model import Document, Hidden, Link, PrintedValue
from licensecheck.document.nesting import shared_ancestors
from licensecheck.document.seams import touching

__all__ = ["CopyText", "printed_evidence"]

NEAR_BLOCKS = 8
NEAR_CHARACTERS = 2500
"""How far from the article a line may stand and be taken for the article's without saying so: tags, share
buttons and an author box come between, a site's footer comes later."""
_HEADLINE_REACH = 100
"""Blocks above the article among which its headline is looked for: share buttons and pictures come between."""
_LONGEST_EVIDENCE = 300


class CopyText:
    """A copy and its comparison, with searching and place questions answered.

    `languages` are those that the copy and its original say they are written in (ISO 639).
    """

    def __init__(self, document: Document, comparison: Comparison, languages: tuple[str, ...] = ()) -> None:
        self.document = document
        self.comparison = comparison
        self.languages = languages

    @cached_property
    def _cuts(self) -> Mapping[int, list[int]]:
        """Where words of two elements touch, from the begin of their block on, by that begin."""
        found: dict[int, list[int]] = {}
        for cut in touching(self.document.text, self.document.seams):
            start = self._document_starts[self.block_of(cut)]
            found.setdefault(start, []).append(cut - start)
        return found

    @cached_property
    def text(self) -> str:
        """The folded text of all blocks, a newline between two."""
        return fold("\n".join(self._lines()))

    def _lines(self) -> list[str]:
        # Of large pages these are a twentieth of a check's memory: they are made anew where one is asked for.
        text, cuts = self.document.text, self._cuts
        blocks = self.document.blocks
        words = [self._parted(start, end) if start in cuts else text[start:end] for start, end, _, _ in blocks]
        return [_on_one_line(one) if "\n" in one or "  " in one or "\t" in one else one for one in words]

    def _line(self, start: int, end: int) -> str:
        """The words of a block on one line, with a space where those of two elements touch."""
        words = self._parted(start, end)
        return _on_one_line(words) if "\n" in words or "  " in words or "\t" in words else words

    def _parted(self, start: int, end: int) -> str:
        """The words of a block, with a space where those of two elements touch."""
        words, cuts = self.document.text[start:end], self._cuts.get(start)
        return " ".join([words[first:last] for first, last in pairwise((0, *cuts, end - start))]) if cuts else words

    @cached_property
    def _texts(self) -> list[str]:
        return self.text.split("\n") if self.document.blocks else []

    @cached_property
    def _starts(self) -> list[int]:
        """Where each block starts in the folded text."""
        texts = self._texts
        return [*map(add, accumulate(map(len, texts), initial=0), range(len(texts)))]     # and a line break behind each

    @cached_property
    def _document_starts(self) -> list[int]:
        return list(map(attrgetter("start"), self.document.blocks))

    @cached_property
    def _article_words(self) -> ArticleWords:
        return ArticleWords(self.comparison)

    def document_offset(self, offset: int) -> int:
        """The offset in the document's text of a place in the folded text."""
        index = self.block_at(offset)
        if index < 0:
            return 0
        way = self._ways.get(index)
        if way is None:
            start, end, _, _ = self.document.blocks[index]
            cuts = self._cuts.get(start, ())
            way = self._ways[index] = BlockOffsets(self.document.text[start:end], start, self.block_line(index), cuts)
        return way.original(offset - self._starts[index])

    @cached_property
    def _ways(self) -> dict[int, BlockOffsets]:
        return {}

    def block_of(self, offset: int) -> int:
        """The index of the block at a document offset, or of the one before it; -1 before the first."""
        return bisect_right(self._document_starts, offset) - 1

    def block_at(self, offset: int) -> int:
        """The index of the block that holds a place in the folded text."""
        return bisect_right(self._starts, offset) - 1

    def block_start(self, index: int) -> int:
        """Where a block starts in the folded text."""
        return self._starts[index]

    def block_text(self, index: int) -> str:
        """The folded words of a block."""
        return self._texts[index] if 0 <= index < len(self._texts) else ""

    def block_line(self, index: int) -> str:
        """The words of a block as they are written, on one line, with a space where those of two elements touch."""
        blocks = self.document.blocks
        return self._line(blocks[index].start, blocks[index].end) if 0 <= index < len(blocks) else ""

    def in_article(self, offset: int) -> bool:
        """Whether a document offset stands in a paragraph of the original's, and not in words that were put into it."""
        return self._article_words.holds(offset)

    def set_into(self, index: int) -> list[Span]:
        """The credit lines that were set before or behind the sentences of a block, by their document offsets."""
        block = self.document.blocks[index]
        return self._article_words.set_into(block.start, block.end)

    @cached_property
    def _region_blocks(self) -> tuple[int, int]:
        start, end = self.comparison.copy_region
        return self.block_of(start), self.block_of(max(start, end - 1))

    def is_above(self, index: int) -> bool:
        """Whether a block stands above the article's first one."""
        return index < self._region_blocks[0]

    @cached_property
    def _headline(self) -> int:
        """The last main heading above the article, -1 where there is none."""
        first = self._region_blocks[0]
        blocks = self.document.blocks
        return next((i for i in range(first - 1, max(-1, first - _HEADLINE_REACH), -1) if blocks[i].tag == "h1"), -1)

    def is_below_headline(self, index: int) -> bool:
        """Whether a block stands between the page's headline and the article's text."""
        return 0 <= self._headline < index < self._region_blocks[0]

    def is_behind(self, index: int) -> bool:
        """Whether a block stands behind the article's last one."""
        return index > self._region_blocks[1]

    def is_within(self, index: int) -> bool:
        """Whether a block stands between the article's first and its last one."""
        return not self.is_above(index) and not self.is_behind(index)

    def is_between_paragraphs(self, index: int) -> bool:
        """Whether paragraphs of the article stand before a block and behind it: the region may go on to its credit."""
        starts, at = self._article_words.starts, self.document.blocks[index].start
        return bool(starts) and starts[0] < at < starts[-1]

    @cached_property
    def _article_nodes(self) -> list[Element]:
        nodes = [self.document.blocks[self.block_of(start)].node for start in self._article_words.starts]
        return [node for node in nodes if isinstance(node, Element)]

    @cached_property
    def around_article(self) -> Set[Element]:
        """Every element that holds a paragraph of the article."""
        return shared_ancestors(self._article_nodes)

    @cached_property
    def known_pictures(self) -> dict[Element, bool | None]:
        """The elements that were asked whether they are a picture's, with the answers."""
        return {}

    @cached_property
    def known_comments(self) -> dict[Element, CommentBox]:
        """The elements that were asked whether they hold readers' comments, with what tells."""
        return {}

    def is_beside(self, index: int) -> bool:
        """Whether a block stands in one element with a paragraph of the article."""
        node = self.document.blocks[index].node
        return isinstance(node, Element) and any(node.parent == other.parent for other in self._article_nodes)

    def is_near(self, index: int, blocks: int = NEAR_BLOCKS) -> bool:
        """Whether a block stands in the article's region or a few blocks from it."""
        start, end = self.comparison.copy_region
        if end <= start:
            return True  # no article was found: nothing is nearer than anything else
        first, last = self._region_blocks
        if first - blocks <= index <= last + blocks and 0 <= index < len(self.document.blocks):
            block = self.document.blocks[index]
            return block.end > start - NEAR_CHARACTERS and block.start < end + NEAR_CHARACTERS
        return False

    @property
    def links(self) -> Sequence[Link]:
        """The copy's links in reading order."""
        return self.document.links

    def addressed(self, words: Sequence[str]) -> Iterator[Link]:
        """The links that have one of some words, given in small letters, in their address."""
        return (self.links[index] for index in addressed(self.links, words))

    def links_in(self, index: int) -> Sequence[Link]:
        """The links that begin in a block, or between it and the next."""
        found = self._links_in.get(index)
        if found is None:
            starts = self._document_starts
            start = starts[index] if 0 <= index < len(starts) else 0
            end = starts[index + 1] if index + 1 < len(starts) else len(self.document.text) + 1
            found = self._links_in[index] = between(self.links, start, end)
        return found

    @cached_property
    def _links_in(self) -> dict[int, Sequence[Link]]:
        return {}

    def link_over(self, offset: int) -> Link | None:
        """The link whose words a document offset stands in."""
        links = self.links_in(self.block_of(offset))
        last = bisect_right(links, offset, key=attrgetter("start")) - 1
        return links[last] if last >= 0 and offset < links[last].end else None

    def label(self, link: Link) -> str:
        """A link's words, or what stands for them."""
        return " ".join(self.document.text[link.start : link.end].split()) or link.label

    def evidence(self, start: int, end: int) -> Evidence:
        """The words between two document offsets, and where they stand."""
        words = " ".join(self._as_read(start, end).split())
        return Evidence(text=words[:_LONGEST_EVIDENCE], where="copy", place=self.document.place(start))

    def _as_read(self, start: int, end: int) -> str:
        """The document's text between two offsets, with a space where words of two elements touch."""
        text = self.document.text[start:end]
        block = self.block_of(start)
        begin = self._document_starts[block] if block >= 0 else 0
        for cut in reversed(self._cuts.get(begin, ())):
            if start < begin + cut < end:
                text = f"{text[: begin + cut - start]} {text[begin + cut - start :]}"
        return text

    def block_evidence(self, index: int) -> Evidence:
        """A block's words as evidence."""
        block = self.document.blocks[index]
        text = self.document.text[block.start : block.end]
        return self.evidence(block.start + len(text) - len(text.lstrip()), block.end)

    def mention_evidence(self, start: int, end: int) -> Evidence:
        """The words between two places of the folded text."""
        first = self.document_offset(start)
        return self.evidence(first, max(first, self.document_offset(end - 1) + 1))

    def link_evidence(self, link: Link) -> Evidence:
        """A link's words and address."""
        label = self.label(link)
        return Evidence(
            text=f"{label} ({link.url})"[:_LONGEST_EVIDENCE] if label else link.url[:_LONGEST_EVIDENCE],
            where="copy",
            place=self.document.place(link.start),
        )

    @cached_property
    def hidden(self) -> tuple[tuple[Hidden, str], ...]:
        """What no reader sees, each part with its folded words; asked for only when something is missing."""
        parts = self.document.hidden()
        texts = fold("\n".join([" ".join(part.text.split()) for part in parts])).split("\n")
        return tuple(zip(parts, texts, strict=False))

    @cached_property
    def printed(self) -> tuple[tuple[PrintedValue, str], ...]:
        """Front matter that themes print, each value with its folded words."""
        return tuple((value, fold(value.text)) for value in self.document.front_matter_text)


def _on_one_line(words: str) -> str:
    words = words.strip()
    # Splitting is what costs.
    return words if "  " not in words and words.isprintable() else " ".join(words.split())


def printed_evidence(value: PrintedValue) -> Evidence:
    """A value of front matter."""
    words = f"front matter, {value.key}: {value.text}"
    return Evidence(text=words[:_LONGEST_EVIDENCE], where="copy", place=value.place)
