"""Whether a page in another language may be a translation of an article: what both have whatever the language."""

from __future__ import annotations

import re

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.addresses import parse_address, same_page
from licensecheck.credits.model import Source

__all__ = ["may_be_translation"]


def may_be_translation(a: TextSide, b: TextSide, source: Source | None) -> bool:
    """Whether a page links to the original, names one of its authors or its headline, or names much of what it does.

    A page that does nothing of this is of something else, as far as anybody can tell.
    """
    if source is not None and (_leads_back(b, source) or _names_it(b, source)):
        return True
    told = _proper_names(a)
    shared = sum(b.holds(name) for name in told)
    return shared >= max(_FEWEST, _SHARE * len(told))


def _leads_back(b: TextSide, source: Source) -> bool:
    own = [address for url in (source.url, *source.urls_too) if url and (address := parse_address(url))]
    links = (parse_address(link.url) for link in b.document.links) if own else ()
    return any(link is not None and any(same_page(link, address) for address in own) for link in links)


def _names_it(b: TextSide, source: Source) -> bool:
    names = [author.name for author in source.authors if " " in author.name]
    return any(b.holds(fold_line(name)) for name in (*names, source.title) if name)


def _proper_names(a: TextSide) -> set[str]:
    """Return the folded names in an article of a language that begins none but names with a capital."""
    paragraphs = (entry for entry, key in zip(a.blocks, a.keys, strict=True) if len(key) > _PARAGRAPH)
    text = "\n".join(a.text[entry.start : entry.end] for entry in paragraphs)
    return {fold_line(name) for name in _NAME.findall(text)}


_NAME = re.compile(r"(?<=[^\W\d_] )[^\W\d_a-z][^\W\d_A-Z]{3,}")
"""A capital within a sentence. In German every noun has one: few of them are in a text of another language."""

_PARAGRAPH = 80
"""Characters of a paragraph."""

_FEWEST, _SHARE = 5, 0.3
"""Proper names of an article from which another that has them may be its translation, and their share. Of 20,000 pairs
of articles in two languages, none of them a translation, 2.7 in a hundred share so many."""
