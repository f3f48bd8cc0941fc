"""The lines of a copy in which a licence is named or linked, without what they say of other works than the article."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from licensecheck.compare.model import Span
from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.lines_set_in import folded_span
from licensecheck.credits.copy.source_links import address_span
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold_line
from licensecheck.credits.licences.attributions import attributed_works
from licensecheck.credits.licences.denials import denials
from licensecheck.credits.licences.other_works import (
    foreign_to,
    other_works,
    speaks_of_other_works,
    without,
    without_names,
)
from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.credits.model import Evidence, Licence, Source
from licensecheck.credits.word_places import places_of_whole
from licensecheck.document.model import Link
from licensecheck.sentence_ends import BETWEEN_SENTENCES

__all__ = [
    "LicenceLine",
    "LinkedLicence",
    "licence_lines",
    "licenses_from",
    "may_be_originals",
    "names_of_article",
    "place_of",
    "printed_licence",
    "words_of",
]

LinkedLicence = tuple[Link, Licence]
_MOST_LINKS = 20
"""Links of a line whose words are read for names."""


class LicenceLine(NamedTuple):
    """A line about a licence: the index of the block it is or stands below, its folded words and its licence links.

    `mixed` says that the block spoke of another work as well; `below` that the line has no words but a badge's, and so
    is no part of the block. `set_in` is where a credit line stands that was set into a paragraph of the article, in the
    document.
    """

    block: int
    text: str
    links: list[LinkedLicence]
    mixed: bool = False
    below: bool = False
    set_in: Span | None = None


def words_of(copy: CopyText, line: LicenceLine) -> Evidence | None:
    """Return a line's words and their place; a line below a block has none."""
    if line.block < 0 or line.below:
        return None
    return copy.block_evidence(line.block) if line.set_in is None else copy.evidence(*line.set_in)


def place_of(copy: CopyText, line: LicenceLine) -> int:
    """Return where a line's words begin in the copy's folded text."""
    return copy.block_start(line.block) if line.set_in is None else folded_span(copy, line.block, line.set_in)[0]


def licence_lines(
    copy: CopyText, source: Source, pages: SourcePages, index: int, links: Sequence[LinkedLicence]
) -> Iterator[LicenceLine]:
    """The lines that a block has, and the one of badges below it; `links` are the licence links from its start on."""
    if not 0 <= index < len(copy.document.blocks):
        yield LicenceLine(index, copy.block_text(index), list(links))
        return
    end = copy.document.blocks[index].end
    within = [(link, licence) for link, licence in links if link.start <= end]
    yield from _lines(copy, source, pages, index, within)
    badges = [(link, licence) for link, licence in links if link.start > end]
    if badges:
        yield LicenceLine(index, "", badges, below=True)


def _lines(
    copy: CopyText, source: Source, pages: SourcePages, index: int, links: list[LinkedLicence]
) -> Iterator[LicenceLine]:
    """What a block says, and each credit line that was set before or behind its sentences by itself."""
    names = names_of_article(copy, source, pages, index)
    start, text, end = copy.block_start(index), copy.block_text(index), copy.document.blocks[index].end
    for span in copy.set_into(index):
        first, last = folded_span(copy, index, span)
        within = [one for one in links if span[0] <= one[0].start < span[1]]
        links = [one for one in links if one not in within]
        line = _line(copy, names, index, (first, copy.text[first:last], span[1]), within)
        yield line._replace(set_in=span)
        text = without(text, [(first - start, last - start)])
    yield _line(copy, names, index, (start, text, end), links)


def _line(
    copy: CopyText, names: list[str], index: int, words: tuple[int, str, int], links: list[LinkedLicence]
) -> LicenceLine:
    """A line without what it says of other works; `words` are where it starts, its folded words and where it ends in
    the document."""
    start, text, end = words
    spans = (*attributed_works(text, names),)
    if speaks_of_other_works(text):
        spans += other_works(without_names(text, names))
    spans += _denied_elsewhere(without(text, spans))
    if not spans:
        return LicenceLine(index, text, links)
    is_foreign = foreign_to(spans, text, end, lambda at: copy.document_offset(start + at))
    ours = [one for one in links if not is_foreign(one[0].start)]
    return LicenceLine(index, without(text, spans), ours, mixed=True)


def _denied_elsewhere(text: str) -> tuple[Span, ...]:
    """Where a line that gives the article a licence denies it another one: "It is not covered by our CC BY licence"."""
    spans = (*denials(text),)
    return spans if spans and licence_in_words(without(text, spans)) is not None else ()


def names_of_article(copy: CopyText, source: Source, pages: SourcePages, index: int) -> list[str]:
    """What a line may call the original and those it is from, longest first."""
    names = [source.title, source.publisher, copy.document.metadata.title, *copy.document.metadata.headings[:3]]
    names += [author.name for author in source.authors]
    leading = (Target.ARTICLE, Target.HOME)
    names += [copy.label(link) for link in copy.links_in(index)[:_MOST_LINKS] if pages.target(link.url) in leading]
    return sorted({fold_line(name) for name in names if name and len(name) <= _LONGEST_NAME}, key=len, reverse=True)


_LONGEST_NAME = 1_000
"""Characters of a name or a headline; what is longer stands in no line, and would be folded for each."""


def printed_licence(text: str) -> Licence | None:
    """The licence whose address is written out in folded words."""
    at = text.find("creativecommons.org/")
    if at < 0:
        return None
    _, end = address_span(text, at)
    return parse_licence_url(f"https://{text[at:end]}")


def licenses_from(copy: CopyText, index: int, text: str, name: str) -> bool:
    """Whether a sentence of a block's folded words has a name and gives a licence, in words or by a link: a credit in
    whatever language, if the name is the publisher's."""
    named = [said for said in BETWEEN_SENTENCES.split(text) if next(places_of_whole(said, name), None) is not None]
    if not named or len(text) > _LONGEST_CREDIT or not copy.is_near(index):
        return False
    links = (link for link in copy.links_in(index) if parse_licence_url(link.url) is not None)
    labels = [fold_line(copy.document.text[link.start : link.end]) for link in links]   # a badge has no words
    return any(licence_in_words(said) is not None or any(map(said.__contains__, labels)) for said in named)


_LONGEST_CREDIT = 400
"""Characters of a block that may be such a credit, at most."""


def may_be_originals(licence: Licence | None, source: Source) -> bool:
    """Whether a licence is of the original's kind, as far as that is known."""
    return licence is not None and (source.licence is None or licence.unit == source.licence.unit)
