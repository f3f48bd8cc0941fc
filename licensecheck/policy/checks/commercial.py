"""Signs of commercial use: shown to a person, never a verdict, since licensors differ on advertising and
paywalls.
"""

from __future__ import annotations

from collections.abc import Iterable

from licensecheck.credits.model import Evidence
from licensecheck.document.model import Document
from licensecheck.policy.checks.base import ASKS_A_PERSON, Check
from licensecheck.policy.hosts import host_of, parents
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]

_SHOWN = 5
_ADVERTISING = frozenset(
    (
        "2mdn.net", "adform.net", "adnxs.com", "adroll.com", "adsafeprotected.com", "adtechus.com",
        "amazon-adsystem.com", "casalemedia.com", "criteo.com", "criteo.net", "doubleclick.net",
        "googleadservices.com", "googlesyndication.com", "indexww.com", "media.net", "openx.net",
        "outbrain.com", "pubmatic.com", "revcontent.com", "rubiconproject.com", "smartadserver.com",
        "taboola.com", "teads.tv", "yieldmo.com", "zedo.com",
    )
)  # fmt: skip
"""Hosts of the large advertising networks; a page that loads from one carries its advertisements."""
_PAID_TIERS = frozenset({"locked", "metered", "paid", "premium", "subscriber", "subscribers"})


def run(case: Case) -> Iterable[Problem]:
    """One problem: the question for a person, with the signs that the page shows."""
    question, signs = case.rule.options["question"], list(_signs(case.facts.copy))
    seen = f" The page shows: {'; '.join(dict.fromkeys(words for words, _ in signs))}." if signs else ""
    evidence = tuple(dict.fromkeys(one for _, one in signs if one is not None))[:_SHOWN]
    return (Problem(Status.MANUAL, question + seen, evidence),)


def _signs(copy: Document) -> Iterable[tuple[str, Evidence | None]]:
    for embed in copy.embeds:
        if _ADVERTISING.intersection(parents(host_of(embed.url))):
            yield "advertising", Evidence(text=embed.url, where="copy", place=copy.place(embed.offset))
    for item in copy.metadata.json_ld:
        if str(item.get("isAccessibleForFree", "")).casefold() == "false":
            yield "a paywall (isAccessibleForFree is false)", None
    if copy.metadata.meta.get("article:content_tier", "").casefold() in _PAID_TIERS:
        yield "a paywall (article:content_tier)", None


CHECK = Check(
    run=run,
    description="Lists signs of commercial use (advertising networks, a paywall) for a person; it never"
    " passes or fails.",
    options=ASKS_A_PERSON,
    example={"question": "Is the copy meant to earn money?"},
)
