"""Which licence does the copy state for the article?

Most licence links on a real page are not the article's: they credit pictures, or speak of the whole site. A
statement is the article's by what stands with it, in this order: the source, publisher or author in the
same lines; words such as "this article"; nearness. Only the best kind found counts.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from turbohtml import Element

from licensecheck.compare.model import Span
from licensecheck.credits.copy.licences.belonging import Belongs, belonging, credits_article
from licensecheck.credits.copy.licences.lines import (
    LicenceLine,
    LinkedLicence,
    licence_lines,
    may_be_originals,
    place_of,
    printed_licence,
    words_of,
)
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.credits.licences.denials import denies
from licensecheck.credits.licences.other_works import sentences
from licensecheck.credits.licences.references import (
    LICENCE_HOSTS,
    Wording,
    licence_element,
    licence_in_badge,
    licence_of_icons,
    licences_in_words,
    parse_licence_url,
)
from licensecheck.credits.model import Evidence, Licence, LicenceStatement, Said, Source
from licensecheck.credits.phrases import ARTICLE_WORDS, is_licence_sentence, is_site_wide
from licensecheck.document.lazy import holding
from licensecheck.document.model import Embed
from licensecheck.document.nesting import outwards
from licensecheck.document.picture_credits import stands_in_picture
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_licences"]

_NEEDLES = (
    "commons",
    "by-n",
    "deriv",
    "bearbe",
    "pas de modif",
    "tanpa turunan",
    "改作",
    "禁止",
    "共享",
    "創用",
    "コモンズ",
    "커먼즈",
    "คอมมอนส์",
    "المشاع",
    "كريتيو",
    "комънс",
    "קומונס",
    "क्रिएटिव",
    "منع الاشتقاق",
    "변경금지",
    "без произ",
    "🅭",
)
"""Letters of which some, or a code of `_codes`, stand in every naming of a licence, folded; each takes its time on
every page."""
_BADGE_WORDS = ("creative commons", "cc by", "cc-by")
_MOST_BLOCKS = 500
"""Blocks that are looked at; a page that names licences in more is about them."""
_BESIDE = 2
"""Blocks from a credit line within which a separate licence line still belongs to it."""


class _Candidate(NamedTuple):
    """A statement, the block that it stands in or below, and its line; a badge has none, but an element."""

    statement: LicenceStatement
    belongs: Belongs
    block: int
    line: LicenceLine | None = None
    node: object = None


def read_licences(copy: CopyText, source: Source, pages: SourcePages) -> tuple[LicenceStatement, ...]:
    """Return what the copy states of the article's licence, as far as readers see it; else what is hidden."""
    candidates = [*_in_blocks(copy, source, pages), *_badges(copy)]
    chosen = tuple(_chosen(copy, candidates, source))
    if chosen:
        return chosen
    from licensecheck.credits.copy.licences.hidden import hidden_licences

    return tuple(hidden_licences(copy, source))


def _chosen(copy: CopyText, candidates: list[_Candidate], source: Source) -> Iterator[LicenceStatement]:
    best = max((c.belongs for c in candidates), default=Belongs.NOT)
    if best <= Belongs.SITE:
        ours = [c for c in candidates if c.belongs is Belongs.SITE and may_be_originals(c.statement.licence, source)]
        yield from (c.statement._replace(said=Said.ALMOST) for c in ours[:1])
        return
    first = [c for c in candidates if c.belongs is best]
    yield from (c.statement for c in first)
    vague = all(c.statement.licence is None for c in first)
    for candidate in candidates:
        if candidate in first or candidate.belongs <= Belongs.SITE:
            continue
        near = [c for c in first if abs(candidate.block - c.block) <= _BESIDE]
        is_of_article = candidate.belongs >= Belongs.ARTICLE or (
            not vague and any(_goes_with(copy, candidate, credit) for credit in near)
        )
        if (near and is_of_article) or ((vague or near) and may_be_originals(candidate.statement.licence, source)):
            yield candidate.statement


def _goes_with(copy: CopyText, candidate: _Candidate, credit: _Candidate) -> bool:
    """Whether a line or badge that says nothing but a licence's name stands in one box with a credit: what a template
    prints below each post stands in a box of its own."""
    line, box = candidate.line, _box(copy, candidate)
    if not candidate.statement.named or box is None or box != _box(copy, credit):
        return False
    return line is None or is_licence_alone(line.text, [fold(copy.label(link)) for link, _ in line.links])


def _box(copy: CopyText, candidate: _Candidate) -> Element | None:
    """The element around a line or a badge, which may stand in a paragraph and a link."""
    node = candidate.node or copy.document.blocks[candidate.block].node
    around = (one for one in outwards(node if isinstance(node, Element) else None) if one.tag not in _OF_LINES)
    return next(around, None)


_OF_LINES = frozenset(("p", "span", "a", "em", "small", "picture", "img"))
"""Elements that a line or a badge is set in."""


def _in_blocks(copy: CopyText, source: Source, pages: SourcePages) -> Iterator[_Candidate]:
    linked: dict[int, list[LinkedLicence]] = {}
    for link in copy.addressed(LICENCE_HOSTS):
        licence = parse_licence_url(link.url)
        if licence is not None:
            linked.setdefault(copy.block_of(link.start), []).append((link, licence))
    for index in sorted({*linked, *_wording_blocks(copy)}):
        links = _of_article(copy, source, pages, index, linked.get(index, []))
        if index in linked and not links:
            continue
        for line in licence_lines(copy, source, pages, index, links):
            if not line.links and _is_named_by_title_alone(copy, source, line):
                continue
            belongs = belonging(copy, source, pages, line)
            if belongs is not Belongs.NOT:
                yield from (_Candidate(s, belongs, index, line) for s in _statements(copy, line))


def _of_article(
    copy: CopyText, source: Source, pages: SourcePages, index: int, links: list[LinkedLicence]
) -> list[LinkedLicence]:
    """The licence links of a block that are no picture's, or all where its words credit the article."""
    ours = [(link, licence) for link, licence in links if not link.in_image_credit]
    if len(ours) == len(links) or not credits_article(copy, source, pages, index):
        return ours
    return links


def _is_named_by_title_alone(copy: CopyText, source: Source, line: LicenceLine) -> bool:
    """Whether a licence is named in an article's headline alone: "How to use Creative Commons"."""
    if 0 <= line.block < len(copy.document.blocks) and copy.document.blocks[line.block].tag == "h1":
        return True
    title = fold(source.title or "")
    return bool(title) and title in line.text and not licences_in_words(line.text.replace(title, " "))


def _wording_blocks(copy: CopyText) -> set[int]:
    text, found = copy.text, set[int]()
    for needle in _NEEDLES:
        # One character is found twenty times faster than several are, and most pages are in one script.
        at = text.find(needle) if needle[0] in text else -1
        while at >= 0 and len(found) < _MOST_BLOCKS:
            found.add(copy.block_at(at))
            at = text.find(needle, at + len(needle))
    for at in _codes(text):
        if len(found) >= _MOST_BLOCKS:
            break
        found.add(copy.block_at(at))
    return found


def _codes(text: str) -> Iterator[int]:
    """Yield where licences' codes may begin in a folded text: "CC", by itself or before "BY"."""
    at = text.find("cc")
    while at >= 0:
        if at == 0 or text[at - 1] in " (\n" or text.startswith(_BEHIND_CODE, at + 2):
            yield at
        at = text.find("cc", at + 1)


_BEHIND_CODE = (" by", "-by", "by")


def _statements(copy: CopyText, line: LicenceLine) -> Iterator[LicenceStatement]:
    """What one line states: words and links that agree are one statement, those that do not are two."""
    wordings = licences_in_words(line.text)
    names = {w.licence: w for w in reversed(wordings) if w.licence is not None}
    specific = [w.licence for w in wordings if w.licence is not None]
    loose = {w.licence for w in wordings if w.licence is not None and not _CODE.search(line.text, w.start, w.end)}
    used: set[Licence] = set()
    evidence = words_of(copy, line)
    for link, licence in line.links:
        agreeing = [w for w in specific if _same(w, licence) or (w in loose and _is_short_for(w, licence))]
        used.update(agreeing)
        named = bool(agreeing) or (not specific and bool(wordings))
        shown = copy.link_evidence(link) if evidence is None or len(evidence.text) > 250 else evidence
        yield LicenceStatement(
            licence=licence, url=link.url, named=named, linked=True, said=Said.YES, evidence=shown,
            spot=(link.start, link.end),
        )
    if evidence is None:
        return
    for licence in dict.fromkeys(specific):
        is_told_in_full = licence in loose and any(_is_short_for(licence, other) for other in specific)
        if licence not in used and not is_told_in_full:
            name = names[licence]
            contrasted = len(names) > 1 and not _is_given_too(line.text, name, wordings)
            yield _worded(licence, evidence)._replace(spot=_spot(copy, line, name), contrasted=contrasted)
    if line.links:
        return
    printed = printed_licence(line.text)
    if not specific and (wordings or printed is not None):
        yield _worded(printed, evidence)
    if printed is not None:
        yield _written_out(printed, evidence)


def _is_given_too(text: str, name: Wording, wordings: Sequence[Wording]) -> bool:
    """Whether a line that names several licences gives one to the article: right beside another ("Attribution 3.0
    (CC BY-ND 4.0)"), or in a sentence of its own that says nothing else, or says it of the article."""
    others = [other for other in wordings if other.licence not in (None, name.licence)]
    if any(is_licence_alone(text[min(name.start, o.start) : max(name.end, o.end)]) for o in others):
        return True
    start, end = next(span for span in sentences(text) if span[0] <= name.start < span[1])
    if any(start <= other.start < end for other in others):
        return False
    sentence = text[start:end]
    is_of_article = ARTICLE_WORDS.search(sentence) is not None and is_licence_sentence(sentence)
    return is_licence_alone(sentence) or (is_of_article and not is_site_wide(sentence) and not denies(sentence))


def _spot(copy: CopyText, line: LicenceLine, name: Wording) -> Span:
    """Where a licence's name stands in the copy's text."""
    begin = place_of(copy, line)
    return copy.document_offset(begin + name.start), copy.document_offset(begin + name.end - 1) + 1


def _written_out(licence: Licence, evidence: Evidence) -> LicenceStatement:
    """A licence's address as words: the licence asks for its "URI or hyperlink" (CC 4.0 §3(a)(1)(C)), readers for a
    link."""
    return LicenceStatement(
        licence=licence, url=None, named=False, linked=True, said=Said.ALMOST, evidence=evidence
    )


def _worded(licence: Licence | None, evidence: Evidence) -> LicenceStatement:
    return LicenceStatement(
        licence=licence, url=None, named=True, linked=False, said=Said.YES, evidence=evidence
    )


def _same(worded: Licence, linked: Licence) -> bool:
    return (
        worded.unit == linked.unit
        and worded.version in (None, linked.version)
        and worded.jurisdiction in (None, linked.jurisdiction)
    )


_CODE = lazy_pattern(r"(?<!\w)(?:cc|commons)[\s\-_/:(]*by(?!\w)")


def _is_short_for(worded: Licence, linked: Licence) -> bool:
    """Whether "Creative Commons Attribution" may be short for the licence it links to; a code never is."""
    return worded.unit == "by" and linked.unit.startswith("by-") and worded.version in (None, linked.version)


def _badges(copy: CopyText) -> Iterator[_Candidate]:
    """Badge images: they name the licence as words do."""
    icons: list[tuple[Embed, str]] = []
    for embed in holding(copy.document.embeds, (*LICENCE_HOSTS, *_BADGE_WORDS)):
        if not _may_be_badge(embed) or stands_in_picture(embed.node, copy.known_pictures):
            continue
        element = licence_element(embed.url)
        if element is not None:
            icons.append((embed, element))
            continue
        licence = parse_licence_url(embed.url) or licence_in_badge(embed.alt)
        if licence is not None:
            yield _badge_candidate(copy, embed, licence)
    row = licence_of_icons(element for _, element in icons)
    if row is not None:
        yield _badge_candidate(copy, icons[0][0], row)


def _may_be_badge(embed: Embed) -> bool:
    if embed.tag != "img" or not embed.is_shown:
        return False
    address, alt = embed.url.lower(), embed.alt.lower()
    return any(map(address.__contains__, LICENCE_HOSTS)) or bool(alt and any(map(alt.__contains__, _BADGE_WORDS)))


def _badge_candidate(copy: CopyText, embed: Embed, licence: Licence) -> _Candidate:
    index = copy.block_of(embed.offset)
    near = copy.is_near(index) or copy.is_near(index + 1)
    evidence = Evidence(
        text=f"{embed.alt or 'badge'} ({embed.url})"[:300],
        where="copy",
        place=copy.document.place_of(embed),
    )
    linked = any(
        link.start <= embed.offset <= link.end and parse_licence_url(link.url) == licence
        for link in copy.links_in(index)
    )
    statement = LicenceStatement(
        licence=licence, url=None, named=True, linked=linked, said=Said.YES, evidence=evidence
    )
    return _Candidate(statement, Belongs.NEAR if near else Belongs.SITE, index, node=embed.node)
