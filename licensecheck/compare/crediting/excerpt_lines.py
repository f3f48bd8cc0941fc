"""Lines of a copy that say that it is an excerpt and link to the whole: paragraphs, or the end of one that was cut."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.addresses import host_words, parse_address
from licensecheck.credits.excerpt_words import is_notice_of_excerpt, named_in_notices
from licensecheck.credits.folding import fold_line as plain_line
from licensecheck.credits.model import Source
from licensecheck.document.link_list import addressed
from licensecheck.document.model import Block, Document, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["excerpt_lines", "with_notices_apart"]


def excerpt_lines(b: TextSide, a: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the blocks of the copy that link to the original's site and say nothing but that the text is an excerpt, or
    where all of it is; what the original says itself is none."""
    whole = _Whole.of(source)
    if whole is None:
        return
    for link in whole.links(b.document):
        block = b.block_at(link.start)
        start, end, _, _ = b.blocks[block]
        if link.end <= end and b.keys[block] not in a.key_counts and whole.is_notice(b.document, start, end):
            yield block


def with_notices_apart(copy: Document, a: TextSide, source: Source | None) -> tuple[Block, ...]:
    """Return a copy's blocks, with what sends readers to the whole at the end of a paragraph as a block of its own: in
    "... […] Read the full article" the link's words are none of those that are missing. Only a paragraph of the
    original ends so."""
    whole = _Whole.of(source)
    cuts: dict[int, int] = {}
    for link in whole.links(copy) if whole is not None else ():
        at = bisect_right(copy.blocks, link.start, key=_start) - 1
        cut = _start_of_notice(copy, copy.blocks[at], link, whole) if at >= 0 and whole is not None else None
        if cut is not None and _is_put_behind(copy, a, copy.blocks[at], cut):
            cuts[at] = cut
    if not cuts:
        return copy.blocks
    return tuple(chain.from_iterable(_parted(entry, cuts.get(at)) for at, entry in enumerate(copy.blocks)))


def _start(block: Block) -> int:
    return block.start


def _parted(block: Block, cut: int | None) -> Sequence[Block]:
    return (block,) if cut is None else (block._replace(end=cut), block._replace(start=cut))


def _is_put_behind(copy: Document, a: TextSide, block: Block, cut: int) -> bool:
    """Whether a paragraph begins or ends with words of the original, and what is behind these is not the original's."""
    text = fold_line(copy.text[block.start : cut]).rstrip(_CUT_OFF)
    ends = text[:_BESIDE], text[-_BESIDE:]
    if len(text) < _FEWEST or not any(map(a.holds, ends)):
        return False
    return not a.holds(fold_line(copy.text[max(block.start, cut - _BESIDE) : block.end]))


_BESIDE = 24
"""Characters at a paragraph's beginning and end by which it is known: about five words."""

_CUT_OFF = " .[]()"
"""What stands for words that were cut."""


def _start_of_notice(copy: Document, block: Block, link: Link, whole: _Whole) -> int | None:
    """Where the notice at a block's end begins that has a link in it: at a sentence, or at the link; None where the
    block ends in none, or is one."""
    if not block.start + _FEWEST <= link.start < link.end <= block.end <= link.start + _LONGEST:
        return None
    if whole.is_notice(copy, block.start, block.end):
        return None
    first = max(block.start + _FEWEST, link.start - _REACH)
    starts = (*(end.end() for end in _BEFORE.finditer(copy.text, first, link.start)), link.start)
    return next((at for at in starts if whole.is_notice(copy, at, block.end)), None)


_REACH = 200
"""Characters before a link in which a notice may begin."""

_FEWEST = 2
"""Characters of a paragraph before its notice, at least."""

# A set of all these signs takes longer to compile than the three patterns.
_BEFORE = lazy_pattern(r"""[.!?\])"'»]\s+|[”’]\s+|…\s+""")
"""How a sentence ends, or what stands for words that were cut."""


class _Whole(NamedTuple):
    """Where the original stands, and what it, its authors and its publisher are called, folded."""

    host: str
    names: tuple[str, ...]

    @classmethod
    def of(cls, source: Source | None) -> _Whole | None:
        address = parse_address(source.url) if source is not None and source.url else None
        if source is None or address is None:
            return None
        return cls(address.host, named_in_notices(source, (address.host.partition(":")[0],)))

    def links(self, copy: Document) -> Iterator[Link]:
        """Yield the links of a copy that lead to the original's site and have words."""
        for link in (copy.links[at] for at in addressed(copy.links, host_words((self.host,)))):
            address = parse_address(link.url)
            if link.end > link.start and address is not None and address.host == self.host:
                yield link

    def is_notice(self, copy: Document, start: int, end: int) -> bool:
        """Whether the words between two offsets are a notice of an excerpt."""
        if end - start > _LONGEST:
            return False
        return is_notice_of_excerpt(plain_line(copy.text[start:end]), self.names)


_LONGEST = 400
"""Characters of a notice as it is written, at most."""
