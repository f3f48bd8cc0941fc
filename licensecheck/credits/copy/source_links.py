"""Does the copy link to the original?"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.mentions.name_places import is_listed_site
from licensecheck.credits.copy.mentions.other_pieces import is_reader_comment
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Evidence, Said, Source, SourceLink
from licensecheck.credits.names.publishers import bare
from licensecheck.credits.phrases import is_credit_line
from licensecheck.credits.word_places import places_of
from licensecheck.document.model import Format, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["address_span", "read_source_links"]

_LINKABLE = {Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE, Target.TRANSLATION}
_ORIGINAL = lazy_pattern(
    r"original|\bhere\b|\baqui\b|\bici\b|\bhier\b|\bqui\b|article|articulo|artigo|artikel|articolo"
    r"|story|source|quelle|fuente|fonte|bron"
)
_CREDIT_LENGTH = 800
_MOST_PRINTED = 50
_LONGEST_ADDRESS = 2000


def read_source_links(copy: CopyText, source: Source, pages: SourcePages) -> tuple[SourceLink, ...]:
    """Every link and printed address towards the original; hidden ones only where readers see none."""
    found = list(_visible(copy, source, pages))
    if not any(link.target == "article" and link.said is Said.YES for link in found):
        found += _redirected(copy, pages)
        found += _printed(copy, pages)
        found += _front_matter(copy, pages)
    if not any(link.said in (Said.YES, Said.ALMOST) and link.target in ("article", "home") for link in found):
        found += _hidden(copy, pages)
    return tuple(found)


def _visible(copy: CopyText, source: Source, pages: SourcePages) -> Iterator[SourceLink]:
    for link, target in pages.links(copy):
        if target not in _LINKABLE:
            continue
        said = _worth(copy, source, pages, link, target)
        if said is not Said.NO:
            in_credit = target is Target.OTHER_ARTICLE and _is_in_credit(_text_around(copy, link))
            yield SourceLink(target.value, said, copy.link_evidence(link), in_credit=in_credit)


def _text_around(copy: CopyText, link: Link) -> str:
    """The folded words of the block that a link stands in."""
    index = copy.block_of(link.start)
    return copy.block_text(index) if index >= 0 else ""


def _is_in_credit(text: str) -> bool:
    return len(text) < _CREDIT_LENGTH and is_credit_line(text)


def _worth(copy: CopyText, source: Source, pages: SourcePages, link: Link, target: Target) -> Said:
    """What a link says as a way back; a link to the article itself is one but in a reader's comment."""
    if link.start == link.end and not link.label:
        return Said.ALMOST  # nothing to click on but perhaps a picture
    if target in (Target.ARTICLE, Target.TRANSLATION):
        return Said.ALMOST if is_reader_comment(copy, copy.block_of(link.start)) else Said.YES
    index = copy.block_of(link.start)
    label = fold(copy.label(link))
    names = bool(source.publisher) and bare(source.publisher or "") in label
    in_credit = _is_in_credit(_text_around(copy, link))
    if target is Target.HOME:
        listed = not in_credit and index >= 0 and is_listed_site(copy, index, pages.hosts)
        return Said.YES if not listed and (names or in_credit or copy.is_near(index)) else Said.ALMOST
    # Another article of the publisher's is only a wrong way back where it stands for the original.
    stands_for = in_credit and (names or _ORIGINAL.search(label) or not copy.in_article(link.start))
    return Said.YES if stands_for or (names and not copy.in_article(link.start)) else Said.NO


_HANDING_ON = lazy_pattern(
    r"\A(?!https?://)|shar|intent|submit|/(?:add|pin|msg|send|save|print|post|clip|compose|forward)|mail|translat|valid"
    r"|bookmark|subscri|qr-?code|whatsapp|wa\.me|facebook|twitter|linkedin|reddit|pinterest|telegram|t\.me|tumblr"
    r"|flipboard|instapaper|evernote|xing\.com|bsky\.app|mastodon|threads\.net|weibo|hatena|buffer\.com|[/.]line\.me"
)
"""Addresses that hold another one to hand it on, not to lead there: share buttons, and those of other programs."""


def _redirected(copy: CopyText, pages: SourcePages) -> Iterator[SourceLink]:
    """Links to other sites whose address holds the article's: they may lead on to it, through a counter of clicks."""
    for link in copy.addressed(pages.needles):
        outer, inner = _address_inside(link.url)
        leads_on = bool(inner) and pages.target(inner) is Target.ARTICLE and pages.target(link.url) is Target.NONE
        if leads_on and not _HANDING_ON.search(outer.lower()):
            yield SourceLink(target="article", said=Said.ALMOST, evidence=copy.link_evidence(link))


def _address_inside(url: str) -> tuple[str, str]:
    """What an address has before another one in it, and that one; empty where there is none."""
    text = unquote(url[:_LONGEST_ADDRESS])
    at = text.find("://", text.find("://") + 3)
    start = text.rfind("http", 0, at) if at > 0 else -1
    return (text[:start], text[start:].split("&")[0]) if start > 0 else (text, "")


def _printed(copy: CopyText, pages: SourcePages) -> Iterator[SourceLink]:
    """Addresses that stand as plain words."""
    for host in pages.all_hosts:
        for at in list(places_of(copy.text, host))[:_MOST_PRINTED]:
            start, end = address_span(copy.text, at)
            if copy.link_over(copy.document_offset(start)) or copy.link_over(copy.document_offset(at)):
                continue
            address = copy.text[start:end]
            target = pages.target(address if "://" in address else f"https://{address}")
            if target in (Target.ARTICLE, Target.HOME):
                yield SourceLink(
                    target=target.value, said=Said.ALMOST, evidence=copy.mention_evidence(start, end)
                )


_ADDRESS = lazy_pattern(r"[^\s<>\"'()\[\]{}|\u3001\u3002\u3008-\u3011]+")
"""An address in words, up to the signs that end it: the full stops of scripts without spaces touch it."""


def address_span(text: str, at: int) -> tuple[int, int]:
    """Return where the address that a place of a folded text stands in begins and ends."""
    start = max(text.rfind(mark, 0, at) for mark in " \n(<[\"'|\u3002") + 1
    scheme = text.find("http", start, at)
    start = scheme if scheme >= 0 else start    # a colon of full width touches it, and is a plain one here
    match = _ADDRESS.match(text, at)
    end = match.end() if match else at
    while end > at and text[end - 1] in ".,;:!?":
        end -= 1
    return start, end


def _front_matter(copy: CopyText, pages: SourcePages) -> Iterator[SourceLink]:
    """Addresses in front matter identify the original, but are no links for readers."""
    if copy.document.format is not Format.MARKDOWN:
        return
    for key, value in _values(copy.document.metadata.front_matter or {}, 0):
        target = pages.target(value.strip())
        if target in (Target.ARTICLE, Target.HOME):
            evidence = Evidence(text=f"front matter, {key}: {value.strip()}"[:300], where="copy")
            yield SourceLink(target=target.value, said=Said.ALMOST, evidence=evidence)


def _values(value: object, depth: int, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict) and depth < 4:
        for name, inner in list(value.items())[:200]:
            yield from _values(inner, depth + 1, str(name))
    elif isinstance(value, list) and depth < 4:
        for inner in value[:200]:
            yield from _values(inner, depth + 1, key)


def _hidden(copy: CopyText, pages: SourcePages) -> Iterator[SourceLink]:
    for part, _ in copy.hidden:
        for href in part.hrefs:
            target = pages.target(href)
            if target in (Target.ARTICLE, Target.HOME):
                from licensecheck.credits.copy.hidden_words import hidden_link

                yield SourceLink(target=target.value, said=Said.HIDDEN, evidence=hidden_link(part, href))
    canonical = copy.document.metadata.canonical
    if canonical and pages.target(canonical) is Target.ARTICLE:
        evidence = Evidence(text=f"{canonical} (canonical link)", where="copy")
        yield SourceLink(target="article", said=Said.HIDDEN, evidence=evidence)
