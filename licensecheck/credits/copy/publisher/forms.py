"""Where a copy names the publisher only in a shorter or misspelt form, by its initials or its address, or unseen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.hidden_words import hidden_evidence
from licensecheck.credits.copy.lines_set_in import line_of
from licensecheck.credits.copy.publisher.mentions import (
    CREDIT_LENGTH,
    clause_of,
    credit_evidence,
    is_of_picture,
    mentions,
)
from licensecheck.credits.copy.source_links import address_span
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.model import RANK, Found, Said
from licensecheck.credits.names.persons import misspelt
from licensecheck.credits.names.publishers import (
    bare,
    begins_with,
    initials_of,
    is_address_in_words,
    is_initials,
    is_short_form,
    same_letters,
)
from licensecheck.credits.no_credit import denies_origin
from licensecheck.credits.phrases import is_credit_line
from licensecheck.credits.word_places import places_of, places_of_whole
from licensecheck.document.model import Link

__all__ = ["publisher_in_another_form"]


def _on_link(copy: CopyText, link: Link, target: Target, names: tuple[str, ...], pages: SourcePages) -> Said:
    """What another form of a publisher's name is worth on a link to its pages."""
    if target not in (Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE):
        return Said.NO
    written = copy.label(link)
    label = fold(written).removeprefix("the ")
    if any(is_address_in_words(name, label) for name in names):
        return Said.YES
    if any(is_initials(name, written) for name in names):
        return Said.ALMOST if target is Target.OTHER_ARTICLE or copy.in_article(link.start) else Said.YES
    if any(begins_with(name, label) or same_letters(name, label) for name in names):
        is_named = target is not Target.OTHER_ARTICLE and written[:1].isupper() and not copy.in_article(link.start)
        return Said.YES if is_named and any(is_short_form(name, label) for name in names) else Said.ALMOST
    if any(misspelt(bare(name), label) for name in names):
        return Said.DIFFERENTLY
    return Said.ALMOST if any(label.removeprefix("www.").startswith(host) for host in pages.hosts) else Said.NO


def _by_initials(copy: CopyText, names: tuple[str, ...], pages: SourcePages) -> Iterator[Found]:
    """The publisher's initials in lines that say where the article is from."""
    for name in names:
        for short in initials_of(name):
            for at in places_of_whole(copy.text, short):
                end = at + len(short)
                written = copy.document.text[copy.document_offset(at) : copy.document_offset(end - 1) + 1]
                if is_initials(name, written) and _stands_in_credit(copy, at, end):
                    yield _worth_of_initials(copy, pages, at), (credit_evidence(copy, at, end),)


def _stands_in_credit(copy: CopyText, at: int, end: int) -> bool:
    offset = copy.document_offset(at)
    index = copy.block_of(offset)
    if copy.in_article(offset) or is_of_picture(copy, index, at, end):
        return False
    text = line_of(copy, index, offset)
    return len(text) < CREDIT_LENGTH and is_credit_line(text) and not denies_origin(clause_of(copy.text, at, end))


def _worth_of_initials(copy: CopyText, pages: SourcePages, at: int) -> Said:
    """What initials in a credit line are worth: others have the same ones, so a link has to lead to the publisher's
    pages, or a person has to look."""
    over = copy.link_over(copy.document_offset(at))
    links = copy.links_in(copy.block_at(at)) if over is None else (over,)
    leads = any(pages.target(link.url) in (Target.ARTICLE, Target.HOME) for link in links)
    return Said.YES if leads else Said.ALMOST


def publisher_in_another_form(copy: CopyText, names: tuple[str, ...], pages: SourcePages) -> Found:
    """A shorter or misspelt name on a link to the publisher, its initials in a credit line, a printed host name,
    hidden words."""
    for link, target in pages.links(copy):
        said = _on_link(copy, link, target, names, pages)
        if said is not Said.NO:
            return said, (copy.link_evidence(link),)
    in_initials = min(_by_initials(copy, names, pages), key=lambda found: RANK[found[0]], default=None)
    if in_initials is not None:
        return in_initials
    for host in pages.hosts:
        for at in places_of(copy.text, host):
            if not copy.in_article(copy.document_offset(at)) and copy.is_near(copy.block_at(at)):
                return Said.ALMOST, (copy.mention_evidence(*address_span(copy.text, at)),)
    for part, text in copy.hidden:
        found = next(chain.from_iterable(mentions(text, name) for name in names), None)
        if found is not None and (is_credit_line(text) or len(text) < 100):
            return Said.HIDDEN, (hidden_evidence(part, *found),)
    return Said.NO, ()
