"""Which licence does the copy state only where no reader sees it?"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.copy.hidden_words import hidden_evidence, hidden_link
from licensecheck.credits.copy.licences.belonging import LONGEST_LINE
from licensecheck.credits.copy.licences.lines import may_be_originals, printed_licence
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.credits.model import Evidence, Licence, LicenceStatement, Said, Source
from licensecheck.document.model import Hidden

__all__ = ["hidden_licences"]


def hidden_licences(copy: CopyText, source: Source) -> Iterator[LicenceStatement]:
    """The first licence that may be the article's in what no reader sees; else what a post's front matter says."""
    for part, text in copy.hidden:
        found = _linked(part) or _worded(part, text)
        if found is not None and may_be_originals(found.licence, source):
            yield found
            return
    yield from _in_front_matter(copy, source)


def _linked(part: Hidden) -> LicenceStatement | None:
    for href in part.hrefs:
        licence = parse_licence_url(href)
        if licence is not None:
            return _hidden(licence, hidden_link(part, href), linked=True)
    return None


def _worded(part: Hidden, text: str) -> LicenceStatement | None:
    if "creative commons" not in text and "cc by" not in text and "cc-by" not in text:
        return None
    wording = licence_in_words(text[:LONGEST_LINE])
    if wording is None or wording.licence is None:
        return None
    return _hidden(wording.licence, hidden_evidence(part, wording.start, wording.end), linked=False)


def _hidden(licence: Licence, evidence: Evidence, *, linked: bool) -> LicenceStatement:
    return LicenceStatement(
        licence=licence, url=None, named=not linked, linked=linked, said=Said.HIDDEN, evidence=evidence
    )


def _in_front_matter(copy: CopyText, source: Source) -> Iterator[LicenceStatement]:
    """What a post's front matter says of its licence, which themes need not print."""
    for key, value in (copy.document.metadata.front_matter or {}).items():
        if not isinstance(value, str) or not str(key).lower().startswith(("licen", "rights", "copyright")):
            continue
        wording = licence_in_words(value[:LONGEST_LINE])
        licence = printed_licence(value) or (wording.licence if wording else None)
        if licence is not None and may_be_originals(licence, source):
            evidence = Evidence(text=f"front matter, {key}: {value}"[:300], where="copy")
            yield LicenceStatement(
                licence=licence, url=None, named=True, linked=True, said=Said.HIDDEN, evidence=evidence
            )
            return
