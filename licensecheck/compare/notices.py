"""Blocks of the original that are not its text: the headline, the byline, the licence notice, republishing advice.

They stand inside the article's container on many sites. What the page says of itself (title, authors, publisher,
licence) tells them, together with the words that such notices are made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from itertools import islice

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.crediting.bare_bylines import bare_bylines
from licensecheck.compare.crediting.blocks import credit_blocks, credited_names, folded_title, label_blocks
from licensecheck.compare.crediting.wordings import is_about_others, speaks_of_others
from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.credits.model import Source

__all__ = ["notices"]


def notices(side: TextSide, source: Source | None, copy: TextSide | None = None) -> frozenset[int]:
    """Return the blocks of the original that are notices or captions rather than the article's text; the copy, where
    it is given, tells which of them are paragraphs."""
    found = frozenset(credit_blocks(side, source))
    if copy is not None and len(found) * len(copy.text) < _SEARCHED:
        found = found.difference(_said_in_text(side, copy, source, found))
    return found.union(label_blocks(side, source, is_original=True), bare_bylines(side, copy, source))


def _said_in_text(a: TextSide, b: TextSide, source: Source | None, noted: Set[int]) -> Iterator[int]:
    """Yield the blocks of the original that read as notices and are paragraphs of its text: an article can be about
    licences, and a paper tells of itself. They stand among paragraphs; the copy has them as it has those, or they speak
    neither of the article nor to its readers. What names the publisher or an author has to do more than that."""
    title, names = folded_title(source), credited_names(source)
    for block in sorted(noted):
        key = a.keys[block]
        if title and title in key:
            continue
        likely = b.holds(key[:_PIECE]) or b.holds(key[len(key) // 2 :][:_PIECE])
        is_kept = likely and _most_stands_in(key, b)
        is_named = any(name in key for name in names)
        if is_named and (not speaks_of_others(key) or (not is_kept and _opens_with(key, names))):
            continue
        if not is_kept and not is_about_others(key):
            continue
        before, behind = range(max(0, block - _NEIGHBOURS), block), range(block + 1, block + 1 + _NEIGHBOURS)
        if _has_paragraphs(a, b, before, block, noted, 1) and _has_paragraphs(
            a, b, behind, block, noted, 1 if is_kept else _BEHIND
        ):
            yield block


def _opens_with(key: str, names: Iterable[str]) -> bool:
    """Whether a folded block begins with a name, as what presents a paper or an author does, or says it at once."""
    return any(name in key[: len(name) + _OPENING] for name in names)


_OPENING = 40
"""Characters before a name with which a notice may open: "Originally published in April by The Herald"."""

_NEIGHBOURS = 12
"""Blocks before and behind a paragraph in which another one of the text stands."""

_BEHIND = 2
"""Paragraphs of the text behind one that the copy does not have: behind a notice stands a note on the author."""


def _has_paragraphs(a: TextSide, b: TextSide, blocks: range, block: int, noted: Set[int], needed: int) -> bool:
    """Whether as many as needed of some blocks are paragraphs like a block that is none of those noted."""
    found = (other for other in blocks if _is_paragraph_beside(a, b, other, block, noted))
    return sum(1 for _ in islice(found, needed)) == needed


_SENTENCE = 60
"""Characters from which a block is a paragraph rather than a label."""


_SEARCHED = 5_000_000
"""Notices times characters of the copy up to which the copy is searched for them."""


def _is_paragraph_beside(a: TextSide, b: TextSide, other: int, block: int, noted: Set[int]) -> bool:
    """Whether a block is a paragraph of the text, and the same kind of element in the same parent as another one, or
    that one is quoted between paragraphs."""
    if other >= len(a.blocks) or other in noted or len(a.keys[other]) < _SENTENCE:
        return False
    alike = stands_like(a, other, block) or in_block_quotation(a.blocks[block].node)
    return alike and _most_stands_in(a.keys[other], b)


def _most_stands_in(key: str, b: TextSide) -> bool:
    """Whether the copy holds most of a block, edited or not."""
    step = max(_PIECE, len(key) // _PIECES)
    pieces = [key[at : at + _PIECE] for at in range(0, max(1, len(key) - _PIECE + 1), step)]
    return 2 * sum(b.holds(piece) for piece in pieces) >= len(pieces)


_PIECES = 5
"""Pieces of a block that are looked for in the copy."""

_PIECE = 24
"""Characters of a block that are looked for as they stand."""
