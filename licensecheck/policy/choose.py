"""Choosing the rule set for an original: the one asked for, else its publisher's, else its licence's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from licensecheck.credits.model import Licence, Source
from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.policy import index
from licensecheck.policy.fault import printable
from licensecheck.policy.hosts import host_of, parents
from licensecheck.policy.license_key import key_of, named
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import RuleSet

__all__ = ["AUTO", "Choice", "choose"]

AUTO = "auto"
_ASSUMED_VERSION = "4.0"


@dataclass(frozen=True, slots=True)
class Choice:
    """A rule set, and why it was chosen, in words for the report."""

    rule_set: RuleSet
    why: str


def choose(rules: str, source: Source, source_document: Document) -> Choice:
    """The rule set that `rules` names; for `auto` the one of the original's host, else of its licence.

    Raises InvalidRules where a named one is not valid, CouldNotCheck where `auto` finds none: it says what
    was found and asks for --rules.
    """
    if rules != AUTO:
        return Choice(load_rules(rules), "asked for")
    chosen = _by_host(_hosts(source, source_document)) or _by_licence(source.licence)
    if chosen is None:
        raise CouldNotCheck(_nothing_found(source, source_document))
    name, why = chosen
    return Choice(load_rules(name), why)


def _hosts(source: Source, document: Document) -> tuple[str, ...]:
    found = (host_of(url) for url in (source.url, document.url, document.metadata.canonical))
    return tuple(dict.fromkeys(host for host in found if host))


def _by_host(found: tuple[str, ...]) -> tuple[str, str] | None:
    known = index.hosts()
    for host in found:
        for parent in parents(host):
            if parent in known:
                return known[parent], f"the original is on {printable(host)}"
    return None


def _by_licence(licence: Licence | None) -> tuple[str, str] | None:
    """The licence's own rule set, else the nearest: without its port, or as 4.0 where no version stands."""
    if licence is None:
        return None
    known = index.licenses()
    why = f"the original states {named(licence)}"
    if licence.version is None:
        assumed = replace(licence, version=_ASSUMED_VERSION, jurisdiction=None)
        return _found(assumed, known, f"{why} without a version; {_ASSUMED_VERSION} is assumed")
    unported = replace(licence, jurisdiction=None)
    return _found(licence, known, why) or _found(
        unported, known, f"{why}; the licence without its port is the nearest"
    )


def _found(licence: Licence, known: Mapping[str, str], why: str) -> tuple[str, str] | None:
    name = known.get(key_of(licence) or "")
    return (name, why) if name else None


def _nothing_found(source: Source, document: Document) -> str:
    host = next(iter(_hosts(source, document)), None)
    where = f"on {printable(host)}" if host else "at an unknown address"
    licence = f"states {named(source.licence)}" if source.licence else "states no licence that could be read"
    return (
        f"{printable(document.location)}: no rule set is known for this original ({where}; it {licence});"
        " name one with --rules, such as --rules cc-by-nd-4.0"
    )
