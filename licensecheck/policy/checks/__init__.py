"""The kinds of check that a rule can name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from licensecheck.policy.checks.base import Check

__all__ = ["CHECKS", "Check"]

_KINDS = {
    "text": "text.CHECK",
    "headline": "headline.CHECK",
    "author-credit": "credit.AUTHOR",
    "institution-credit": "credit.INSTITUTION",
    "author-link": "credit.AUTHOR_LINK",
    "publisher-credit": "credit.PUBLISHER",
    "source-link": "source_link.CHECK",
    "license-notice": "licence.NOTICE",
    "license-link": "licence.LINK",
    "copyright-notice": "rights.COPYRIGHT_NOTICE",
    "no-relicense": "rights.NO_RELICENSE",
    "tracker": "tracker.CHECK",
    "canonical": "page.CANONICAL",
    "links-kept": "page.LINKS_KEPT",
    "links-required": "links.REQUIRED",
    "links-forbidden": "links.FORBIDDEN",
    "images": "images.CHECK",
    "credit-line": "credit_line.CHECK",
    "phrase": "phrase.CHECK",
    "element": "element.CHECK",
    "metadata": "metadata.CHECK",
    "window": "window.CHECK",
    "extent": "extent.CHECK",
    "change-notice": "changes.CHECK",
    "own-work": "own_work.CHECK",
    "commercial-signs": "commercial.CHECK",
    "cure-period": "cure.CHECK",
    "manual": "manual.CHECK",
}
"""Each kind's module in this package, and its name there."""


class _Checks(Mapping[str, Check]):
    """The checks by kind; a module is loaded when a rule asks for it, and few rule sets ask for all."""

    def __init__(self) -> None:
        self._loaded: dict[str, Check] = {}

    def __getitem__(self, kind: str) -> Check:
        if kind not in self._loaded:
            module, _, name = _KINDS[kind].partition(".")
            self._loaded[kind] = getattr(import_module(f"{__name__}.{module}"), name)
        return self._loaded[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(_KINDS)

    def __len__(self) -> int:
        return len(_KINDS)


CHECKS: Mapping[str, Check] = _Checks()
