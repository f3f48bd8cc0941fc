"""The lines of the original's page that state a licence, and how closely each is about the article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from turbohtml import Element

from licensecheck.credits.block_offsets import BlockOffsets
from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.licences.alone import is_licence_alone, is_notice, is_notice_of
from licensecheck.credits.licences.attributions import attributed_works
from licensecheck.credits.licences.other_works import (
    covers_text,
    foreign_to,
    is_about_text,
    other_works,
    speaks_of_other_works,
    without,
    without_names,
)
from licensecheck.credits.licences.places import belongs_to_picture, stands_in_site_footer
from licensecheck.credits.licences.references import licences_in_words, parse_licence_url
from licensecheck.credits.model import Licence
from licensecheck.credits.phrases import ARTICLE_WORDS, is_licence_sentence, is_picture_credit, is_site_wide
from licensecheck.credits.word_places import places_of
from licensecheck.document.link_list import addressed
from licensecheck.document.model import Block, Document, Link
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["BARE", "OF_THE_ARTICLE", "OF_THE_SITE", "Statement", "badge_links", "licence_statements"]

_NEEDLES = (
    "reative",
    "REATIVE",
    "CC",
    "cc by",
    "cc-by",
    "cc0",
    "BY-N",
    "eriv",
    "ERIV",
    "earbeitung",
    "odification",
    "🅭",
    "改",
    "禁止",
    "변경",
)
"""Letters of which some stand in every naming of a licence, in the text as written."""
_MOST_PLACES = 200
_LONGEST = 1500
_LONGEST_LINE = 160
"""Characters of a licence line that does not say what it is about; longer ones are prose about licences."""
OF_THE_ARTICLE, BARE, OF_THE_SITE, _PROSE = range(4)
Statement = tuple[Licence, str | None]


def licence_statements(document: Document, holders: Sequence[str]) -> Iterator[tuple[int, Statement]]:
    """What lines state of a licence, by words or links, each with its rank; credits of pictures state none.

    `holders` are those who may hold the article's rights: its publisher and authors.
    """
    starts = [block.start for block in document.blocks]
    linked: dict[int, list[Link]] = {}
    known: dict[Element, bool | None] = {}
    for link in _licence_links(document):
        linked.setdefault(bisect_right(starts, link.start) - 1, []).append(link)
    for index in sorted({*linked, *_naming_blocks(document.text, starts)} - {-1}):
        block = document.blocks[index]
        if block.end - block.start > _LONGEST or is_tagged_caption(block) or is_in_comment(block.node):
            continue
        text, links = _own(document, block, [link for link in linked.get(index, ()) if link.start <= block.end])
        rank = _rank(document, index, text, links, holders, known)
        if rank != _PROSE:
            yield from ((rank, statement) for statement in _in_line(text, links))


def badge_links(document: Document) -> Iterator[Statement]:
    """What links without words say that stand below a line: a badge's, whatever its image is called."""
    starts = [block.start for block in document.blocks]
    for link in _licence_links(document):
        index = bisect_right(starts, link.start) - 1
        licence = parse_licence_url(link.url)
        below = index < 0 or link.start > document.blocks[index].end
        if licence is not None and link.start == link.end and below:
            yield licence, link.url


def _licence_links(document: Document) -> list[Link]:
    links = (document.links[index] for index in addressed(document.links, ("creativecommons",)))
    return [link for link in links if not link.in_image_credit]


def _naming_blocks(text: str, starts: list[int]) -> Iterator[int]:
    for needle in _NEEDLES:
        yield from (bisect_right(starts, at) - 1 for at in islice(places_of(text, needle), _MOST_PLACES))


def _own(document: Document, block: Block, links: list[Link]) -> tuple[str, list[Link]]:
    """A block's folded words and licence links without those on other works than the article."""
    written = document.text[block.start : block.end]
    piece = " ".join(written.split())
    text = fold(piece)
    given = (document.metadata.title, *document.metadata.headings[:3])
    titles = [fold_line(title) for title in given if title]
    spans = (*attributed_works(text, titles),)
    if speaks_of_other_works(text):
        spans += other_works(without_names(text, titles))
    if not spans:
        return text, links
    way = BlockOffsets(written, block.start, piece)
    is_foreign = foreign_to(spans, text, block.end, way.original)
    ours = [link for link in links if not is_foreign(link.start)]
    own = without(text, spans)
    return (own, ours) if is_about_text(own) or is_notice(own) else ("", [])


def _rank(
    document: Document, index: int, text: str, links: list[Link], holders: Sequence[str],
    known: dict[Element, bool | None],
) -> int:
    labels = [fold_line(document.text[link.start : link.end]) for link in links]
    if is_licence_alone(text, labels) or any(is_notice_of(text, holder) for holder in holders):
        if belongs_to_picture(document, index, known):
            return _PROSE
        return OF_THE_SITE if stands_in_site_footer(document.blocks[index].node) else BARE
    if is_licence_sentence(text):
        return _rank_of_words(text)
    return OF_THE_SITE if _is_label_of_texts(document, index, text) else _PROSE


def _is_label_of_texts(document: Document, index: int, text: str) -> bool:
    """Whether a short line says of the site's texts which licence they are under: "Text on this site: CC BY-ND"."""
    if len(text) > _LONGEST_LINE or _LABEL.match(text) is None:
        return False
    return is_site_wide(text) or stands_in_site_footer(document.blocks[index].node)


_LABEL = lazy_pattern(
    r"\W*(?:(?:all|our|the|alle|unsere|tous les|todos los) ){0,2}(?:texts?|texte|textos?|testi|contents?|contenus?"
    r"|contenidos?|conteudos?|contenut[oi]|inhalte?|inhoud|articles?|artikel|beitrage|stories)"
    r"(?! (?:by|from|von|par|por)\b)(?: [\w']+){0,4}?"
    r"(?:\s?:| (?:are|is|sind|ist|sont|est|son|es|sao|sono)\b)"
)
"""Texts, or what a site holds, and where they stand; not whose they are."""


def _rank_of_words(text: str) -> int:
    if is_picture_credit(text) and not covers_text(text):
        return _PROSE
    if is_site_wide(text):
        return OF_THE_SITE
    if ARTICLE_WORDS.search(text):
        return OF_THE_ARTICLE
    return BARE if len(text) <= _LONGEST_LINE else _PROSE


def _in_line(text: str, links: list[Link]) -> Iterator[Statement]:
    for link in links:
        licence = parse_licence_url(link.url)
        if licence is not None:
            yield licence, link.url
    for wording in licences_in_words(text):
        if wording.licence is not None:
            yield wording.licence, None
