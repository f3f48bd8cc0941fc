"""What a copy says of authors, publisher, source, licence and counter, and where it says so."""

from __future__ import annotations

from functools import partial

from licensecheck.compare.model import Comparison
from licensecheck.credits.copy.authors.other_bylines import byline_of_others, strangers
from licensecheck.credits.copy.authors.reading import read_authors
from licensecheck.credits.copy.licences.reading import read_licences
from licensecheck.credits.copy.notices import (
    read_change_notice,
    read_copyright,
    read_relicensing,
)
from licensecheck.credits.copy.publisher.reading import read_publisher
from licensecheck.credits.copy.source_links import read_source_links
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.counters import read_counters
from licensecheck.credits.folding import fold_line
from licensecheck.credits.model import AuthorCredit, Credits, ExcerptNotice, Found, Said, Source
from licensecheck.document.lazy import Once
from licensecheck.document.model import Document

__all__ = ["read_credits"]


def read_credits(copy: Document, source: Source, comparison: Comparison) -> Credits:
    """Read the facts about credit from a copy; what they are worth is for the rules to say."""
    declared = (language for language in (copy.metadata.language, source.language) if language)
    languages = tuple(language.partition("-")[0].lower() for language in declared)
    text, pages = CopyText(copy, comparison, languages), SourcePages(source)
    published = read_publisher(text, source, pages)
    copyright_notice, copyright_evidence = read_copyright(text, source.copyright_notice)
    return Credits(
        authors=tuple(_as_published(credit, source, published) for credit in read_authors(text, source.authors, pages)),
        publisher=published[0],
        publisher_evidence=published[1],
        source_links=read_source_links(text, source, pages),
        licences=read_licences(text, source, pages),
        counters=read_counters(copy),
        copyright_notice=copyright_notice,
        copyright_evidence=copyright_evidence,
        relicensing=read_relicensing(text, source),
        find_excerpt_notice=Once(partial(_excerpt_notice, text, source, pages)),
        find_change_notice=Once(partial(read_change_notice, text)),
        canonical=copy.metadata.canonical,
        find_byline_of_others=Once(partial(byline_of_others, text, source.authors)),
        find_strangers=Once(partial(strangers, text, source.authors)),
    )


def _excerpt_notice(copy: CopyText, source: Source, pages: SourcePages) -> ExcerptNotice | None:
    # Only of a copy that lacks a part is it asked.
    from licensecheck.credits.copy.excerpt_notices import read_excerpt_notice

    return read_excerpt_notice(copy, source, pages)


def _as_published(credit: AuthorCredit, source: Source, published: Found) -> AuthorCredit:
    """Where the original gives its publisher as the author, naming the one names the other."""
    author, publisher = (fold_line(name) for name in (credit.author.name, source.publisher or ""))
    same = bool(publisher) and f"{author} ".startswith(f"{publisher} ")
    if not same or credit.named is Said.YES or published[0] is not Said.YES:
        return credit
    return credit._replace(named=published[0], evidence=published[1])
