"""Does the copy name the publisher, and does it link to the original?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from licensecheck.credits.addresses import Address, Target, classify, host_words, parse_address
from licensecheck.credits.copy_text import CopyText, hidden_evidence, printed_evidence
from licensecheck.credits.folding import fold, lengthens
from licensecheck.credits.licences import licence_in_words
from licensecheck.credits.model import Evidence, Found, Said, Source, SourceLink
from licensecheck.credits.names import misspelt
from licensecheck.credits.other_pieces import is_reader_comment
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.model import Format, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["SourcePages", "read_publisher", "read_source_links"]

_LINKABLE = {Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE, Target.TRANSLATION}
_ORIGINAL = lazy_pattern(
    r"original|\bhere\b|\baqui\b|\bici\b|\bhier\b|\bqui\b|article|articulo|artigo|artikel|articolo"
    r"|story|source|quelle|fuente|fonte|bron"
)
_CREDIT_LENGTH = 800
_WORD = lazy_pattern(r"\w+")
_MARKS = ".,;:!?()[]\"'“”‘’«»"
_MOST_SPACES = 4
"""Characters that a name may be longer on the page than folded."""
_INVITATION = lazy_pattern(
    r"(?<!\w)(?:join(?:ing)?|continue|start|enter|part of|follow|subscribe to|support|donate to|like)\s+\Z"
)
"""Words that ask for something before a publisher's name, which need not be one: "Join the Conversation"."""
_INVITATION_LENGTH = 20
_MOST_PRINTED = 50
_LONGEST_ADDRESS = 2000
_RANK = {Said.YES: 0, Said.ALMOST: 1, Said.DIFFERENTLY: 2, Said.HIDDEN: 3, Said.NO: 4}


class SourcePages:
    """The original's address and its publisher's home page, ready for questions about links."""

    def __init__(self, source: Source) -> None:
        self._links: tuple[tuple[Link, Target], ...] | None = None
        self.article: Address | None = parse_address(source.url) if source.url else None
        self.home: Address | None = parse_address(source.publisher_url) if source.publisher_url else None
        hosts = {a.host.partition(":")[0] for a in (self.article, self.home) if a is not None}
        if "theconversation.com" in hosts:
            hosts.add("theconversation.edu.au")
        self.hosts = tuple(sorted(hosts))
        self.needles = host_words(self.hosts)

    def target(self, url: str) -> Target:
        """What an address is, seen from the original."""
        lowered = url.lower()
        for needle in self.needles:
            if needle in lowered:
                return classify(url, self.article, self.home)
        return Target.NONE

    def links(self, copy: CopyText) -> tuple[tuple[Link, Target], ...]:
        """The copy's links to the publisher's site, each with what it leads to."""
        if self._links is None:
            self._links = tuple(self._towards(copy))
        return self._links

    def _towards(self, copy: CopyText) -> Iterator[tuple[Link, Target]]:
        for link in copy.addressed(self.needles):
            target = classify(link.url, self.article, self.home)
            if target is not Target.NONE:
                yield link, target


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
        said = _worth(copy, source, link, target)
        if said is not Said.NO:
            yield SourceLink(target=target.value, said=said, evidence=copy.link_evidence(link))


def _worth(copy: CopyText, source: Source, link: Link, target: Target) -> Said:
    """What a link says as a way back; a link to the article itself is one but in a reader's comment."""
    if link.start == link.end and not link.label:
        return Said.ALMOST  # nothing to click on but perhaps a picture
    if target in (Target.ARTICLE, Target.TRANSLATION):
        return Said.ALMOST if is_reader_comment(copy, copy.block_of(link.start)) else Said.YES
    index = copy.block_of(link.start)
    text = copy.block_text(index) if index >= 0 else ""
    label = fold(copy.label(link))
    names = bool(source.publisher) and _bare(source.publisher or "") in label
    in_credit = len(text) < _CREDIT_LENGTH and is_credit_line(text)
    if target is Target.HOME:
        return Said.YES if names or in_credit or copy.is_near(index) else Said.ALMOST
    # Another article of the publisher's is only a wrong way back where it stands for the original.
    stands_for = in_credit and (names or _ORIGINAL.search(label) or not copy.in_article(link.start))
    return Said.YES if stands_for or (names and not copy.in_article(link.start)) else Said.NO


_HANDING_ON = lazy_pattern(
    r"shar|intent|submit|/(?:add|pin|msg|send|save|print|post)|mail|translat|valid|whatsapp|wa\.me|facebook|twitter|linkedin"
    r"|reddit|pinterest|telegram|t\.me|tumblr"
)
"""Addresses that hold another one to hand it on, not to lead there."""


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
    for host in pages.hosts:
        for at in list(_find(copy.text, host))[:_MOST_PRINTED]:
            start, end = _address_span(copy.text, at)
            if copy.link_over(copy.document_offset(start)) or copy.link_over(copy.document_offset(at)):
                continue
            address = copy.text[start:end]
            target = pages.target(address if "://" in address else f"https://{address}")
            if target in (Target.ARTICLE, Target.HOME):
                yield SourceLink(
                    target=target.value, said=Said.ALMOST, evidence=copy.mention_evidence(start, end)
                )


_ADDRESS = re.compile(r"[^\s<>\"'()\[\]{}|]+")


def _address_span(text: str, at: int) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, at) for mark in " \n(<[\"'|") + 1
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
                yield SourceLink(target=target.value, said=Said.HIDDEN, evidence=hidden_evidence(part, href))
    canonical = copy.document.metadata.canonical
    if canonical and pages.target(canonical) is Target.ARTICLE:
        evidence = Evidence(text=f"{canonical} (canonical link)", where="copy")
        yield SourceLink(target="article", said=Said.HIDDEN, evidence=evidence)


def read_publisher(copy: CopyText, source: Source, pages: SourcePages) -> Found:
    """Is the publisher named as the source?"""
    if not source.publisher:
        return Said.NO, ()
    best: Found = (Said.NO, ())
    for at, end in _mentions(copy.text, source.publisher):
        said = _credited(copy, source, pages, at, end)
        if _RANK[said] < _RANK[best[0]]:
            best = (said, (_credit_evidence(copy, at, end),))
        if said is Said.YES:
            return best
    bare = _bare(source.publisher)
    for value, plain in copy.printed:
        if value.key != "title" and bare in plain:
            return Said.YES, (printed_evidence(value),)
    return best if best[0] is not Said.NO else _otherwise(copy, source, pages, bare)


def _bare(name: str) -> str:
    return fold(" ".join(name.split())).removeprefix("the ")


def _mentions(text: str, publisher: str) -> Iterator[tuple[int, int]]:
    bare = _bare(publisher)
    whole = fold(" ".join(publisher.split()))
    for at in _find(text, bare):
        end = at + len(bare)
        if (at and lengthens(text[at - 1]) and bare[0].isascii()) or (
            lengthens(text[end : end + 1]) and bare[-1].isascii()
        ):
            continue
        lead = len(whole) - len(bare)
        yield (at - lead if lead and text[max(0, at - lead) : end] == whole else at), end


def _credited(copy: CopyText, source: Source, pages: SourcePages, at: int, end: int) -> Said:
    """What a mention of the publisher is worth: ordinary words, and the article's own, are no credit."""
    offset = copy.document_offset(at)
    if not _is_written_as_name(copy, source.publisher or "", offset, copy.text[at:end]) or copy.in_article(offset):
        return Said.NO
    index = copy.block_of(offset)
    text = copy.block_text(index)
    if len(text) < _CREDIT_LENGTH and (is_credit_line(text) or is_licence_sentence(text)):
        return Said.YES
    over = copy.link_over(offset)
    if over is not None and pages.target(over.url) is not Target.NONE:
        return Said.YES
    if any(pages.target(link.url) in (Target.ARTICLE, Target.HOME) for link in copy.links_in(index)):
        return Said.YES
    beside = copy.is_near(index) or copy.is_below_headline(index)
    if not beside or _INVITATION.search(copy.text, max(0, at - _INVITATION_LENGTH), at):
        return Said.NO
    others = _other_words(text, copy.text[at:end])
    whole = copy.text[at:end] == fold(" ".join((source.publisher or "").split()))
    if whole and others and copy.document.blocks[index].tag == "h1":
        return Said.ALMOST      # the original's window title, "Headline | Publisher": no words about a source
    if whole and (others <= 3 or any(fold(author.name) in text for author in source.authors)):
        return Said.YES
    return Said.ALMOST if whole else Said.NO


def _other_words(line: str, name: str) -> int:
    """How many words a line has beside a name and a licence; of prose more than a credit has."""
    if len(line) > _CREDIT_LENGTH:
        return len(line)
    wording = licence_in_words(line)
    if wording is not None:
        line = line[: wording.start] + line[wording.end :]
    return len(_WORD.findall(line)) - len(_WORD.findall(name))


def _is_written_as_name(copy: CopyText, publisher: str, offset: int, mention: str) -> bool:
    """Whether the words have capitals where the publisher's name has: "the conversation" is no name.

    A sentence that begins with "The" says nothing; "the Herald" may be written for "The Herald".
    """
    if publisher.lower() == publisher:
        return True
    words = copy.document.text[offset : offset + len(mention) + _MOST_SPACES].split()[: len(mention.split())]
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    if all(word.strip(_MARKS) in publisher.split() for word in words):
        return True     # as the publisher itself writes them: "iNews"
    initials = [next((c for c in word if c.isalpha()), "") for word in words]
    return any(c.upper() == c for c in initials[:2])


def _credit_evidence(copy: CopyText, at: int, end: int) -> Evidence:
    index = copy.block_at(at)
    block = copy.document.blocks[index]
    return copy.block_evidence(index) if block.end - block.start < 300 else copy.mention_evidence(at, end)


def _otherwise(copy: CopyText, source: Source, pages: SourcePages, bare: str) -> Found:
    """A misspelt name on a link to the publisher, a printed host name, hidden words."""
    for link, target in pages.links(copy):
        if target in (Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE):
            label = fold(copy.label(link)).removeprefix("the ")
            if misspelt(bare, label):
                return Said.DIFFERENTLY, (copy.link_evidence(link),)
            if any(label.removeprefix("www.").startswith(host) for host in pages.hosts):
                return Said.ALMOST, (copy.link_evidence(link),)
    for host in pages.hosts:
        for at in _find(copy.text, host):
            if not copy.in_article(copy.document_offset(at)) and copy.is_near(copy.block_at(at)):
                return Said.ALMOST, (copy.mention_evidence(*_address_span(copy.text, at)),)
    for part, text in copy.hidden:
        if next(_mentions(text, source.publisher or ""), None) and (is_credit_line(text) or len(text) < 100):
            return Said.HIDDEN, (hidden_evidence(part, part.text),)
    return Said.NO, ()


def _find(text: str, word: str) -> Iterator[int]:
    at = text.find(word) if word else -1
    for _ in range(500):
        if at < 0:
            return
        yield at
        at = text.find(word, at + len(word))
