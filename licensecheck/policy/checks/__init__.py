"""The kinds of check that a rule can name."""

from __future__ import annotations

from collections.abc import Mapping

from licensecheck.policy.checks import (
    credit,
    headline,
    licence,
    manual,
    page,
    rights,
    source_link,
    text,
    tracker,
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
    "images": page.IMAGES,
    "manual": manual.CHECK,
}
