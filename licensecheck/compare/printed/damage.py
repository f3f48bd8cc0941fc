"""Originals that come from print or from a saved print view: page furniture inside sentences.

A sidebar, a caption or a running head that stands in the middle of a paragraph cuts it in two: one block
ends without a sentence's end, and some blocks later its sentence goes on. The copy says so: where it has
the sentence whole, what stands between the halves is the original's page, not its article. That is evidence
of position, so it holds for any wording and any language; what stands between two whole sentences is told
by its wording (`licensecheck.compare.printed.boxes`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import Token
from licensecheck.document.model import PRINTED, SOFT_HYPHEN, Format
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import CLOSING, ends_like_sentence

__all__ = ["ends_sentence", "is_line_of_print", "is_printers", "starts_low", "torn_apart"]

_CLOSING = f"{CLOSING}*_"
"""What closes behind a stop in texts whose emphasis is set in signs."""
_PARTS_OF_SENTENCES = frozenset(("p", "div", "blockquote", "td", "pre"))
_HALF = 12
"""Characters from which the half of a sentence can be looked for in the copy."""

_HALF_WORDS = 5
"""Words but one from which a paragraph with tags is looked at: a page has many labels."""

_PIECE = 20
"""Characters looked for as they stand: about four words."""

_TRIES = 6
"""Pieces tried from the cut outwards, so that an edit beside the cut does not hide it: about 24 words."""

_REACH = 80
"""Blocks searched for the other half: a printed page's sidebars have up to about 40."""

_NEAR = 8
"""Blocks searched where only a word or two stand before the cut: every label would be searched for."""

_EDITED = 120
"""Characters that an edit may have put between the two pieces."""

_PLACES = 8

_SEARCHED = 20_000_000
"""Characters of the copy read in search of halves: hundreds of cuts on a page of usual size, and bounded on
a huge one."""


def ends_sentence(key: str) -> bool:
    """Whether a folded block ends as sentences, lead-ins and headings with a mark do."""
    text = key.rstrip()
    return not text or ends_like_sentence(text, _CLOSING) or (text[-1] == ")" and text[-2:-1].isdecimal())


def torn_apart(a: TextSide, b: TextSide) -> frozenset[int]:
    """Return the blocks of the original that stand between two halves of a sentence which the copy has
    whole."""
    found: set[int] = set()
    reached = 0
    tries = _SEARCHED // (len(b.text) + 1)
    for block in _unended(a):
        if tries <= 0:
            break
        if block < reached:
            continue
        if _is_first_half(a, block):
            tries -= 1
            other = _other_half(a, b, block)
        else:
            other = _behind_few_words(a, b, block)
        if other is not None:
            found.update(range(block + 1, other))
            reached = other
    return frozenset(found)


def _unended(a: TextSide) -> Iterator[int]:
    """Yield the blocks that end no sentence: any of print, of a page its paragraphs."""
    printed = a.document.format in PRINTED
    for block in range(len(a.keys)) if printed else a.of_tags(("p",)):
        if (printed or _is_first_half(a, block)) and not ends_sentence(a.keys[block]):
            yield block


def _is_first_half(a: TextSide, block: int) -> bool:
    """Whether a block that ends no sentence is long enough for the first half of one."""
    key = a.keys[block]
    if a.document.format in PRINTED:
        return len(key) >= _HALF and key.count(" ") >= 2 and a.blocks[block].tag in _PARTS_OF_SENTENCES
    return len(key) >= 2 * _HALF and key.count(" ") >= _HALF_WORDS


def _other_half(a: TextSide, b: TextSide, block: int) -> int | None:
    places = list(_tail_places(a.keys[block], b))
    if not places:
        return None
    for other in range(block + 1, min(block + _REACH, len(a.blocks))):
        key = a.keys[other]
        if _may_be_second_half(a, block, other) and _goes_on(a, b, other, places):
            return other
        if len(key) >= 3 * _PIECE and b.holds(key[len(key) // 2 - _PIECE:len(key) // 2 + _PIECE]):
            return None                 # a paragraph of the article comes first: no half is missing
    return None


def _may_be_second_half(a: TextSide, block: int, other: int) -> bool:
    """Whether a block may hold the rest of a sentence: on a page, one that stands as the first half does."""
    if a.document.format in PRINTED:
        return a.blocks[other].tag in _PARTS_OF_SENTENCES
    return stands_like(a, block, other)


def _behind_few_words(a: TextSide, b: TextSide, block: int) -> int | None:
    """Return the second half of a sentence of which only a word or two stand before the cut."""
    for other in range(block + 1, min(block + _NEAR, len(a.blocks))):
        start = a.keys[other][:_PIECE]
        if starts_low(a, other) and len(start) >= _HALF and b.holds(f"{a.keys[block]} {start}"):
            return other
    return None


def _tail_places(key: str, b: TextSide) -> Iterator[tuple[int, int]]:
    """Yield (offset in the copy's folded text behind a piece near the block's end, characters left behind
    it)."""
    for left in range(0, _TRIES * _PIECE, _PIECE):
        stop = len(key) - left
        piece = key[max(0, stop - _PIECE):stop].rstrip("-")
        if len(piece) < min(_HALF, len(key)):
            return
        found = [at + len(piece) for at in b.find_all(piece, _PLACES)]
        if found:
            yield from ((at, left) for at in found)
            return


def _goes_on(a: TextSide, b: TextSide, other: int, places: Sequence[tuple[int, int]]) -> bool:
    key = a.keys[other]
    low = starts_low(a, other)
    for skipped in range(0, _TRIES * _PIECE, _PIECE):
        piece = key[skipped:skipped + _PIECE].strip()
        if len(piece) < (3 if skipped == 0 else _HALF):
            return False
        for at, left in places:
            # Without a change beside the cut the halves adjoin; with one, only a lower-case start tells.
            room = (left + skipped + _EDITED if low else 1 + left + skipped) + len(piece) + 2
            if len(piece) < _HALF:
                room = left + len(piece) + 2
            if b.find_within(piece, at, at + room):
                return True
        if not low:
            return False
    return False


def starts_low(a: TextSide, block: int) -> bool:
    """Whether a block starts in lower case, in a script that has it, or in one that has no cases."""
    start = a.blocks[block].start
    first = next((c for c in a.text[start:start + 40] if c.isalnum()), "")
    return not first.isupper()


def is_line_of_print(side: TextSide, blocks: Sequence[int]) -> bool:
    """Whether whole blocks of a printed original are labels and captions: short lines that are no
    sentences."""
    return side.document.format in PRINTED and all(
        side.blocks[block].tag == "p"
        and side.keys[block].count(" ") < _CAPTION
        and not ends_sentence(side.keys[block])
        and not side.keys[block].startswith(_BULLETS)
        for block in blocks
    )


_CAPTION = 20
"""Words below which a block without a sentence's end is a caption or a label; half paragraphs are longer or
found above."""

_BULLETS = ("•", "-", "*", "–", "·", "‣", "◦", "▪")


def is_printers(a: TextSide, b: TextSide, gone: Sequence[Token], come: Sequence[Token]) -> bool:
    """Whether the words of the original that the copy lacks, or has otherwise, differ by the printer's
    doing alone."""
    if gone and come:
        divided = _is_divided(a, gone, come) or _is_divided(b, come, gone)
        return divided or _lies_flat(a, gone, come) or _lies_flat(b, come, gone)
    return bool(gone) and a.document.format in PRINTED and _is_torn_in(a, gone)


def _is_divided(side: TextSide, gone: Sequence[Token], come: Sequence[Token]) -> bool:
    """One word on one side and its two halves on the other, with a hyphen at a line's end or a new page between."""
    if side.document.format is Format.HTML:
        return False
    if "".join(token.word for token in gone) != "".join(token.word for token in come):
        return False
    passed = side.between(gone[0].start, gone[-1].end)
    if _NEW_PAGE in passed:
        return True
    return side.document.format in PRINTED and (SOFT_HYPHEN in passed or _LINE_END_HYPHEN.search(passed) is not None)


def _lies_flat(side: TextSide, flat: Sequence[Token], raised: Sequence[Token]) -> bool:
    """Whether a page of print has a power as figures on the line: a PDF says 1024 of what it shows as 10²⁴."""
    if side.document.format is not Format.PDF:
        return False
    return "".join(t.word for t in flat) == re.sub(r"\^[-+]?", "", "".join(t.word for t in raised))


_NEW_PAGE = "\f"
"""What programs that take text out of a printed page write between two pages, inside a word as well."""

_LINE_END_HYPHEN = lazy_pattern(r"[-\u2010][ \t]*\n")


def _is_torn_in(side: TextSide, tokens: Sequence[Token]) -> bool:
    """Whether words that the copy lacks are whole lines inside a sentence of a printed original.

    A caption or a jump line that no empty line sets off: it fills its lines from first to last, the words
    before it end no sentence, those behind it start in lower case, and it starts like a text of its own.
    """
    text, start, end = side.text, tokens[0].start, tokens[-1].end
    before = text[max(0, start - 200):start].rstrip(" \t(\"“*_[")
    after = text[end:end + 200].lstrip(" \t.,;:!?)\"”*_]")
    fills = before.endswith("\n") and after.startswith("\n")
    inside = before.rstrip()[-1:].isalnum() or before.rstrip().endswith((",", "-"))
    return fills and inside and not text[start].islower() and after.lstrip()[:1].islower()
