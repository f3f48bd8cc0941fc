"""New blocks of a copy that only say again what the original's page says: a pull quote, a note on the author.

A repetition says it in the same words, shortened perhaps at sentences or where dots stand. A plain paragraph that says
one of the article's again in other words is none: readers take both for the author's.
"""

from __future__ import annotations

from collections.abc import Iterator

from turbohtml import Element

from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.above_text import is_description
from licensecheck.compare.furniture.captions import picture_before
from licensecheck.compare.furniture.pull_quotes import AROUND
from licensecheck.compare.furniture.repetition import without_speaker
from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import SPACED_STOPS, UNSPACED_STOPS

__all__ = ["is_joined_block", "repeats_page"]

_PIECE, _MOST = 24, 0.6
"""Length of the pieces of a block that are looked for in the original's page, and the share that must be found."""

_PIECES = 200
"""Pieces of a block that are looked for; more of one, of several thousand characters, would tell no more."""

_PARTS = lazy_pattern(rf"\s?\[?\.\.\.\]?\s?|(?<=[{SPACED_STOPS}])[\"')»]*\s|(?<=[{UNSPACED_STOPS}])")
"""Where a pull quote may be cut: at sentences, and at dots that stand for words."""

_SPEAKER = lazy_pattern(r"\s?[-–—|]\s?[^.!?]{1,60}\Z")
"""Who said it, behind a dash."""


_FIRST_LETTER = lazy_pattern(r"\[(\w)\](?=\w)")
"""A first letter in brackets, whose case is the editor's."""


_SUMMARY = lazy_pattern(
    r"\A\W*(?:(?:the )?key (?:points|takeaways|facts|findings|messages)|takeaways|highlights|at a glance|in (?:brief|short|a nutshell)|summary|abstract"
    r"|the (?:essentials|short version)|tl;? ?dr|(?:das wichtigste )?in kürze|das wichtigste|auf einen blick|kurz (?:und knapp|gefasst)|zusammenfassung"
    r"|en bref|résumé|l'essentiel|(?:les )?points (?:clés|forts)|à retenir|en (?:resumen|breve|síntesis)|(?:puntos )?clave[s]?|lo esencial|resumen"
    r"|em (?:resumo|síntese)|pontos[ -]chave|resumo|destaques|in (?:sintesi|breve)|punti chiave|riassunto|in het kort|kernpunten|samenvatting"
    r"|i korthet|sammanfattning|kort fortalt|hovedpunkter|w skrócie|najważniejsze|коротко|главное|кратко|головне|概要|要点|摘要|요약|핵심)"
    r"(?:\W{0,3}\Z|\s?[:：.|–—-]\s|(?<=dr)\s)"
)
"""What summaries are called, as a line of their own or before what they say."""


_DESCRIPTION = 4
"""Spaces from which a line can be what a page says it is about, or the beginning of that."""


def repeats_page(a: TextSide, b: TextSide, core: Core, block: int) -> bool:
    """Whether a new block of a copy repeats the original's page, and nothing of its article in other words."""
    told = _SUMMARY.sub("", b.keys[block])
    if not told.strip(AROUND):
        return True     # what stands below such a label is asked for itself
    words = told.strip(AROUND)
    if breaks(words) >= _DESCRIPTION and is_description(a.document, words):
        return True     # what its publisher says of the article, and sends to others with it
    key = without_speaker(_SPEAKER.sub("", _FIRST_LETTER.sub(r"\1", told))).strip(AROUND)
    pieces = list(_pieces(key))
    found = [piece for piece in pieces if a.may_search() and a.holds(piece)]
    if len(found) < _MOST * len(pieces):
        return False
    if all(_is_said(a, part) or _is_quoted_from_copy(b, block, part) for part in _PARTS.split(key)):
        return True
    of_article = (i for i in a.blocks_with(found[:_PIECES]) if core.holds_a(i))
    if a.tells_in_captions or not _stands_below_picture(b.blocks[block].node):
        return next(of_article, None) is None
    return all(is_tagged_caption(a.blocks[i]) for i in of_article)      # a caption's credit is put otherwise


def _stands_below_picture(node: object) -> bool:
    return isinstance(node, Element) and picture_before(node) is not None


def is_joined_block(a: TextSide, b: TextSide, core: Core, difference: Difference) -> bool:
    """Whether words that a paragraph of the copy has before or behind the article's are a whole block of the original's
    page beside it: a standfirst or a caption that was joined to the text."""
    block, at = difference.b_at
    if len(difference.b) < _JOINED or (at and at + len(difference.b) < b.size(block)):
        return False
    key = fold_line(b.text[difference.b[0].start : difference.b[-1].end]).strip(AROUND)
    paragraph = difference.a_at[0]
    near = range(max(0, paragraph - _NEAR), min(len(a.keys), paragraph + _NEAR + 1))
    return any(a.keys[i].strip(AROUND) == key and _is_page_beside(core, i, paragraph) for i in near)


def _is_page_beside(core: Core, block: int, paragraph: int) -> bool:
    """Whether a block of the original's page is none of the article's, and none of those parts it from a paragraph."""
    between = range(block, paragraph) if block < paragraph else range(block, paragraph, -1)
    return block != paragraph and not any(core.holds_a(i) and core.judge_a.reason(i) is None for i in between)


_JOINED, _NEAR = 5, 12
"""Words of such a block, at least, for a label of two may be any sentence's end; and blocks between it and the
paragraph, at most: a byline, a date, what readers may share it with."""


def _pieces(key: str) -> Iterator[str]:
    step = max(_PIECE, len(key) // _PIECES)
    return (key[at : at + _PIECE] for at in range(0, max(1, len(key) - _PIECE + 1), step))


def _is_quoted_from_copy(b: TextSide, block: int, part: str) -> bool:
    """Whether a block quotation's words are those of a plain paragraph of the copy, which may have changed them there."""
    if not in_block_quotation(b.blocks[block].node) or not b.may_search():
        return False
    others = b.blocks_with((part.strip(AROUND),))
    return any(other != block and not in_block_quotation(b.blocks[other].node) for other in others)


def _is_said(a: TextSide, part: str) -> bool:
    return a.may_search() and a.holds(part.strip(AROUND))
