"""Which licence does the copy state only where no reader sees it?"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.copy.licence_belonging import LONGEST_LINE
from licensecheck.credits.copy.licence_lines import may_be_originals, printed_licence
from licensecheck.credits.copy.text import CopyText, hidden_evidence
from licensecheck.credits.licences.references import licence_in_words, parse_licence_url
from licensecheck.credits.model import Evidence, LicenceStatement, Said, Source

__all__ = ["hidden_licences"]


def hidden_licences(copy: CopyText, source: Source) -> Iterator[LicenceStatement]:
    """The first licence that may be the article's in what no reader sees; else what a post's front matter says."""
    for part, text in copy.hidden:
        licence = next((found for href in part.hrefs if (found := parse_licence_url(href)) is not None), None)
        linked = licence is not None
        if licence is None and ("creative commons" in text or "cc by" in text or "cc-by" in text):
            wording = licence_in_words(text[:LONGEST_LINE])
            licence = wording.licence if wording else None
        if licence is not None and may_be_originals(licence, source):
            yield LicenceStatement(
                licence=licence,
                url=None,
                named=not linked,
                linked=linked,
                said=Said.HIDDEN,
                evidence=hidden_evidence(part, part.text or part.hrefs[0]),
            )
            return
    yield from _in_front_matter(copy, source)


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
