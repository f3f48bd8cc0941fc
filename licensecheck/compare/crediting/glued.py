"""What is set before or behind a paragraph's sentences: a credit line, where words were changed or added beside it or
not, or a link to the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from licensecheck.compare.crediting.bylines import surname_first
from licensecheck.compare.crediting.glued_bylines import ends_in_brackets, is_glued_byline
from licensecheck.compare.crediting.wordings import calls_itself, says_where_from
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.passages import shown
from licensecheck.compare.naming.expressions import as_written
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.doubting import discredits
from licensecheck.compare.vocabulary.end_notes import says_excerpt
from licensecheck.compare.words import Token, breaks, fold, fold_line
from licensecheck.credits.addresses import Address, parse_address, same_page
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.credits.licences.references import licences_in_words, parse_licence_url
from licensecheck.credits.origin_sentences import NAME, tells_origin
from licensecheck.credits.phrases import is_excerpt_notice
from licensecheck.document.link_list import between
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import BETWEEN_SENTENCES, FULL_STOPS

__all__ = [
    "Origin", "credits_apart", "is_credit", "leads_on", "origin_of", "says_where_it_appeared", "within_credits",
]

_BETWEEN = lazy_pattern(rf"""[{FULL_STOPS}]["'”’“‘»«›‹)\]]*(?:\[\d{{1,3}}\])*\s*""")
_ENDS = lazy_pattern(rf"""["'”’»)\]）」]*[{FULL_STOPS}]|\W*\Z""")

_LONGEST = 200
"""Words of a credit line, at most: a passage of thousands of sentences is none."""

_FEWEST, _MOST = 2, 45
"""Words of a credit line that is told by whom it names."""
_OF_SIGNS = 4
"""Tokens of a word in scripts without spaces, at most: Thai has most."""


class Origin(NamedTuple):
    """Who wrote and published the original, folded for searching and as lines are, the page it stands on, and the
    first and last paragraph of it in the copy."""

    names: tuple[str, ...] = ()
    as_lines: tuple[str, ...] = ()
    page: Address | None = None
    edges: tuple[int, int] = (-1, -1)

    def is_at_edge(self, block: int) -> bool:
        """Whether no paragraph of the text stands before a block of the copy, or none behind it."""
        return not self.edges[0] < block < self.edges[1]

    @property
    def host(self) -> str | None:
        """The host of the original's page."""
        return self.page.host if self.page is not None else None


def origin_of(original: Document, credited: Sequence[str], edges: tuple[int, int]) -> Origin:
    """Return what tells a credit line of an original; `credited` are the names of its publisher and authors, `edges`
    the first and last block of the copy that are paragraphs of it."""
    address = parse_address(original.metadata.canonical or original.url or "")
    names = sorted({plain(name) for name in credited if name}, key=len, reverse=True)
    turned = filter(None, map(surname_first, credited))
    return Origin(tuple(names), (*credited, *turned), address, edges)


def credits_apart(side: TextSide, differences: Sequence[Difference], origin: Origin) -> Iterator[Difference]:
    """Yield the differences, with a credit line behind changed words as a difference of its own."""
    for difference in differences:
        is_one = difference.b_whole or (not difference.a and _is_of_origin(side, difference.b, origin))
        at = 0 if is_one else _credit(side, difference.b, origin)
        if not at:
            yield difference
            continue
        (a_block, a_word), (b_block, b_word) = difference.a_at, difference.b_at
        yield replace(difference, b=difference.b[:at])
        yield Difference(
            a=[], b=difference.b[at:], a_at=(a_block, a_word + len(difference.a)), b_at=(b_block, b_word + at)
        )


def _credit(side: TextSide, tokens: Sequence[Token], origin: Origin) -> int:
    """Return where in some words of the copy a sentence begins that says where the text is from, or 0."""
    for at in range(max(1, len(tokens) - _LONGEST), len(tokens)):
        if _BETWEEN.fullmatch(side.text, tokens[at - 1].end, tokens[at].start) and (
            says_where_from(fold(shown(side.text, tokens[at].start, tokens[-1].end)))
            or _tells_origin(side, tokens[at:], origin)
        ):
            return at
    return 0


def is_credit(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    """Whether new words are the credit line, a byline or a note that this is an excerpt, set before or behind the
    sentences of a paragraph."""
    key = fold(as_written(side, tokens))
    if discredits(key):
        return False
    if says_where_from(key) or _is_byline(side, tokens, origin):
        return True
    return _is_of_origin(side, tokens, origin) or _says_excerpt(side, tokens, origin)


def within_credits(a: TextSide, b: TextSide, difference: Difference, origin: Origin) -> bool:
    """Whether words that differ stand on each side in a sentence that says where the text appeared: a line of its own,
    or one of the first paragraph or the last."""
    if difference.a_whole or difference.b_whole:
        return False
    sides = (a, difference.a, difference.a_at), (b, difference.b, difference.b_at)
    at_edge = origin.is_at_edge(difference.b_at[0])
    return all(_is_of_credit(side, words, at, at_edge=at_edge) for side, words, at in sides)


def _is_of_credit(side: TextSide, words: Sequence[Token], at: tuple[int, int], *, at_edge: bool) -> bool:
    if at[0] >= len(side.blocks):
        return False
    start, end = _sentence(side, words, at)
    key = fold(shown(side.text, start, end))
    is_line = at_edge or key.strip() == side.keys[at[0]].strip()
    return is_line and says_where_it_appeared(side, key, start, end)


def says_where_it_appeared(side: TextSide, key: str, start: int, end: int) -> bool:
    """Whether a folded line says where the article appeared, by its words or with a link between its offsets: a
    sentence of a text may begin as such a line does."""
    return says_where_from(key) and (calls_itself(key) or bool(between(side.document.links, start, end)))


def _sentence(side: TextSide, words: Sequence[Token], at: tuple[int, int]) -> tuple[int, int]:
    """Return the sentence of a block in which some words stand, or the place where they are missing."""
    block, index = at
    start, end, _, _ = side.blocks[block]
    known = side.tokens(block)
    first = words[0].start if words else known[index].start if index < len(known) else end
    last = words[-1].end if words else first
    stops = [stop.end() for stop in _BETWEEN.finditer(side.text, max(start, first - _FAR), first)]
    stop = _BETWEEN.search(side.text, last, min(end, last + _FAR))
    return (stops[-1] if stops else max(start, first - _FAR)), (stop.end() if stop else min(end, last + _FAR))


_FAR = 400
"""Characters of such a sentence on either side of the words, at most."""


def _says_excerpt(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    """Whether sentences behind the text say that it is an excerpt, and nothing else: "… at noon. (Excerpt)". One with a
    link to another page is of that."""
    start, block = tokens[0].start, side.block_at(tokens[0].start)
    stop = _ENDS.match(side.text, tokens[-1].end, side.blocks[block].end)
    if stop is None or stop.end() - start > _NOTE or not origin.is_at_edge(block):
        return False
    if between(side.document.links, start, stop.end()):
        return False
    return says_excerpt(shown(side.text, start, stop.end()), origin.names) and _begins_sentence(side, tokens[0])


_NOTE = 200
"""Characters of a sentence that says so, at most."""


def _is_of_origin(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    begins = _begins_sentence(side, tokens[0]) or (
        origin.is_at_edge(side.block_at(tokens[0].start)) and ends_in_brackets(side, tokens)
    )
    return begins and _tells_origin(side, tokens, origin)


def _is_byline(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    """Whether words are a byline in the paragraph that opens or ends the text: between others they are of the text."""
    if not origin.is_at_edge(side.block_at(tokens[0].start)):
        return False
    return is_glued_byline(side, tokens, origin.as_lines, fold_line) or is_glued_byline(
        side, tokens, origin.names, plain
    )


def _begins_sentence(side: TextSide, token: Token) -> bool:
    block = side.blocks[side.block_at(token.start)]
    behind = side.text[max(block.start, token.start - 12) : token.start]
    bare = behind.rstrip(_OPENING)      # of a title in quotation marks
    behind = bare if bare[-1:].isspace() else behind
    before = behind.rstrip(f"\n\t{_MARKS}")
    return not before or "\n" in behind[len(before) :] or _ENDED.search(before) is not None


_OPENING = "\"'“”„«»‹›‘’「『《"
_ENDED = lazy_pattern(
    rf"""(?:[{FULL_STOPS}]["'”’“‘»«›‹)\]」』]{{0,2}}(?:\[\d{{1,3}}\]?)*|[\u0e01-\u0eff\u1780-\u17ff])\Z"""
)
"""The end of a sentence, with the marks of its notes; Thai and its kin write a space alone there."""


def _tells_origin(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    """Whether whole sentences name who published the original, or link to it, and say that it is from there: in words,
    or by a link to its page or to a licence, in any language."""
    if not _FEWEST <= len(tokens) <= _OF_SIGNS * _MOST or not _ends_sentence(side, tokens[-1], origin):
        return False
    start, end = tokens[0].start, tokens[-1].end
    text = plain(shown(side.text, start, end))
    if len(tokens) > _MOST <= breaks(text):
        return False    # in scripts without spaces a character is a token, and half a word
    for name in origin.names:
        text = text.replace(name, NAME)
    is_written = _has_address(text, origin.page)
    if NAME not in text and not is_written and not _links_to(side.document, origin.host, start, end):
        return origin.is_at_edge(side.block_at(start)) and _is_licence_alone(side, text, start, end)
    linked = is_written or _leads_to_origin(side.document, origin.page, start, end)
    return tells_origin(text, linked=linked) or _opens_note(side, origin, start, end)


def _opens_note(side: TextSide, origin: Origin, start: int, end: int) -> bool:
    """Whether words are a block of its own, above the text or below it, whose first sentence says that the text is from
    the page it links to; what a republisher says behind it is short."""
    block = side.block_at(start)
    if origin.edges[0] <= block <= origin.edges[1] or side.text[side.blocks[block].start : start].strip(_MARKS):
        return False
    parted = BETWEEN_SENTENCES.search(side.text, start, end)
    if parted is None or breaks(side.text[parted.end() : end]) > _REST or origin.page is None:
        return False
    leads = any(same_page(address, origin.page) for address in _linked(side.document, start, parted.start()))
    first = plain(shown(side.text, start, parted.start()))
    for name in origin.names:
        first = first.replace(name, NAME)
    if not leads or not tells_origin(first, linked=True):
        return False
    from licensecheck.compare.crediting.remarks import tells_of_others  # few notes say more

    return not tells_of_others(fold(shown(side.text, parted.end(), end)), origin.names)


_MARKS = " *_([（「©※|•–—-\u200b"
"""What may stand before the first word of a credit line."""
_REST = 15
"""Spaces in what such a note says behind its first sentence, at most."""


def _has_address(text: str, page: Address | None) -> bool:
    """Whether the address of the original's page is written out in folded words."""
    return page is not None and page.host in text and len(page.path) > 1 and plain(f"{page.host}{page.path}") in text


def leads_on(side: TextSide, tokens: Sequence[Token], origin: Origin) -> bool:
    """Whether words are a link to where the original stands, which says that there is more of it: Continue reading."""
    if origin.host is None or not 1 <= len(tokens) <= _LINK:
        return False
    start, end = tokens[0].start, tokens[-1].end
    links = between(side.document.links, side.blocks[side.block_at(start)].start, end)
    if not links or links[-1].start > start or links[-1].end < end:
        return False
    address = parse_address(links[-1].url)
    label = " ".join(side.text[links[-1].start : links[-1].end].split())
    return address is not None and address.host == origin.host and is_excerpt_notice(plain(label))


_LINK = 15
"""Words of a link that sends readers to the rest, at most."""


def _ends_sentence(side: TextSide, token: Token, origin: Origin) -> bool:
    """Whether a word ends a sentence, or a line above or below the text: a credit line may have no full stop."""
    block = side.block_at(token.start)
    end = side.blocks[block].end
    if _ENDS.match(side.text, token.end, end) is not None:
        return True
    return origin.is_at_edge(block) and _LINE_ENDS.match(side.text, token.end, end) is not None


_LINE_ENDS = lazy_pattern(r"[^\w\n]*\n")


def _links_to(copy: Document, host: str | None, start: int, end: int) -> bool:
    return host is not None and any(address.host == host for address in _linked(copy, start, end))


def _leads_to_origin(copy: Document, page: Address | None, start: int, end: int) -> bool:
    """Whether words link to the original's own page or to a licence: what an editor adds to a text links elsewhere."""
    return any(
        address.host == _LICENCES or (page is not None and same_page(address, page))
        for address in _linked(copy, start, end)
    )


def _is_licence_alone(side: TextSide, text: str, start: int, end: int) -> bool:
    """Whether words name a licence or link to one, in whatever language, and say nothing else."""
    links = [link for link in between(side.document.links, start, end) if link.end <= end]
    licences = [link for link in links if parse_licence_url(link.url) is not None]
    for link in licences:
        text = text.replace(plain(" ".join(side.text[link.start : link.end].split())), _CODE)
    return (bool(licences) or bool(licences_in_words(text))) and is_licence_alone(text)


_CODE = "cc by-nd 4.0"
_LICENCES = "creativecommons.org"


def _linked(copy: Document, start: int, end: int) -> Iterator[Address]:
    inside = (parse_address(link.url) for link in between(copy.links, start, end) if link.end <= end)
    return filter(None, inside)
