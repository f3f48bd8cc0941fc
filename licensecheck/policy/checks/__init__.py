"""The kinds of check that a rule can name."""

from __future__ import annotations

from collections.abc import Mapping

from licensecheck.policy.checks import (
    changes,
    commercial,
    credit,
    credit_line,
    cure,
    element,
    extent,
    headline,
    images,
    licence,
    links,
    manual,
    metadata,
    own_work,
    page,
    phrase,
    rights,
    source_link,
    text,
    tracker,
    window,
)
from licensecheck.policy.checks.base import Check

__all__ = ["CHECKS", "Check"]

CHECKS: Mapping[str, Check] = {
    "text": text.CHECK,
    "headline": headline.CHECK,
    "author-credit": credit.AUTHOR,
    "institution-credit": credit.INSTITUTION,
    "author-link": credit.AUTHOR_LINK,
    "publisher-credit": credit.PUBLISHER,
    "source-link": source_link.CHECK,
    "license-notice": licence.NOTICE,
    "license-link": licence.LINK,
    "copyright-notice": rights.COPYRIGHT_NOTICE,
    "no-relicense": rights.NO_RELICENSE,
    "tracker": tracker.CHECK,
    "canonical": page.CANONICAL,
    "links-kept": page.LINKS_KEPT,
    "links-required": links.REQUIRED,
    "links-forbidden": links.FORBIDDEN,
    "images": images.CHECK,
    "credit-line": credit_line.CHECK,
    "phrase": phrase.CHECK,
    "element": element.CHECK,
    "metadata": metadata.CHECK,
    "window": window.CHECK,
    "extent": extent.CHECK,
    "change-notice": changes.CHECK,
    "own-work": own_work.CHECK,
    "commercial-signs": commercial.CHECK,
    "cure-period": cure.CHECK,
    "manual": manual.CHECK,
}
