"""Where a copy says that it is an excerpt, or where the rest is, and whether it leads there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence, Set

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.lines_set_in import lines_set_in
from licensecheck.credits.copy.notices import notice_blocks
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.excerpt_words import (
    calls_excerpt,
    calls_excerpt_of,
    is_notice_of_excerpt,
    named_in_notices,
    speaks_of_excerpt,
)
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.model import ExcerptNotice, Source
from licensecheck.credits.phrases import is_credit_line, is_excerpt_notice
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_excerpt_notice"]

_REACH = 8
"""Blocks from the article within which a notice stands."""


def read_excerpt_notice(copy: CopyText, source: Source, pages: SourcePages) -> ExcerptNotice | None:
    """Words that say that the text is an excerpt, or that send readers to the rest.

    A link at the end of the last paragraph says so by its own words, by three dots, or by the sentence it stands in;
    other words that send readers on have a link to the original in them or in the next line. What calls the text an
    excerpt is linked by any link to the original, the credit line's as well.
    """
    leading = [link for link, target in pages.links(copy) if target is Target.ARTICLE]
    names = named_in_notices(source, pages.hosts)
    last = next((link for link in leading if _ends_excerpt(copy, link, names)), None)
    if last is not None:
        return ExcerptNotice(copy.link_evidence(last), is_linked=True)
    whole = tuple(fold(name) for name in (source.title, source.publisher) if name)
    linking = {copy.block_of(link.start) for link in leading}
    for index in notice_blocks(copy, _REACH):
        text = copy.block_text(index)
        if _sends_on(copy, index, text, names, linking) or _calls_itself_one(text, names, whole):
            return ExcerptNotice(copy.block_evidence(index), is_linked=bool(linking))
    for begin, line in lines_set_in(copy):
        if _calls_itself_one(line, names, whole):
            return ExcerptNotice(copy.mention_evidence(begin, begin + len(line)), is_linked=bool(linking))
    return None


def _sends_on(copy: CopyText, index: int, text: str, names: Sequence[str], linking: Set[int]) -> bool:
    """Whether a block sends readers to the rest, by a link in it or in the next block."""
    if linking.isdisjoint((index, index + 1)) or not (is_excerpt_notice(text) or is_notice_of_excerpt(text, names)):
        return False
    return index in linking or _introduces(text, copy.block_text(index + 1))


def _calls_itself_one(text: str, names: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether a folded block says that the text is an excerpt: nothing else, or of what, or in the credit line. A
    site's teaser is of another one: "Read an extract from her novel"; `whole` are what the article and its
    publisher are called."""
    if not speaks_of_excerpt(text, names):
        return False
    return calls_excerpt(text, names) or is_credit_line(text) or any(calls_excerpt_of(name, text) for name in whole)


def _introduces(notice: str, following: str) -> bool:
    """Whether a notice without a link sends readers to that of the next line: "Story continues below" may be an
    advert's label above the credit line, which has a link in any case."""
    return speaks_of_excerpt(notice) or not (is_credit_line(following) or _GOES_ON_HERE.search(notice))


_GOES_ON_HERE = lazy_pattern(r"\b(?:continu\w+|keep reading|read on)\b.*\bbelow\b")


def _ends_excerpt(copy: CopyText, link: Link, names: Sequence[str]) -> bool:
    """Whether a link stands in one of the article's paragraphs, or at the end of one, and sends readers to the rest."""
    if copy.in_article(link.start):
        return _leads_on(fold(copy.label(link)))
    words = _behind_article(copy, link.start)
    return words is not None and (_leads_on(fold(copy.label(link))) or is_notice_of_excerpt(fold_line(words), names))


def _behind_article(copy: CopyText, offset: int) -> str | None:
    """The words behind those of the article in the block of a document offset; None where it has none before it."""
    block = copy.document.blocks[copy.block_of(offset)]
    matched = copy.comparison.copy_matched
    at = bisect_right(matched, (offset, 0)) - 1
    end = matched[at][1] if at >= 0 else 0
    return copy.document.text[end : block.end] if block.start < end <= offset else None


def _leads_on(label: str) -> bool:
    return is_excerpt_notice(label) or _DOTS.fullmatch(label) is not None


_DOTS = lazy_pattern(r"\W*(?:\.\.\.|…)\W*")
