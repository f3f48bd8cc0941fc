"""Choosing the rule set for an original: the one asked for, else its publisher's, else its licence's."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from licensecheck.credits.folding import fold
from licensecheck.credits.model import Licence, Source
from licensecheck.credits.phrases import reserves_rights
from licensecheck.document.model import Document
from licensecheck.errors import CouldNotCheck
from licensecheck.policy import index
from licensecheck.policy.fault import printable
from licensecheck.policy.hosts import host_of, parents
from licensecheck.policy.license_key import key_of, named
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import AppliesTo, RuleSet
from licensecheck.policy.ports import base_of

__all__ = ["AUTO", "Choice", "choose"]

AUTO = "auto"
_ASSUMED_VERSION = "4.0"


class Choice(NamedTuple):
    """A rule set, and why it was chosen, in words for the report."""

    rule_set: RuleSet
    why: str


def choose(rules: str, source: Source, source_document: Document) -> Choice:
    """The rule set that `rules` names; for `auto` the one of the original's host (of its publisher's name where no
    address is known), else of its licence.

    Raises InvalidRules where a named one is not valid, CouldNotCheck where `auto` finds none: it says what
    was found and asks for --rules.
    """
    if rules != AUTO:
        return Choice(load_rules(rules), "asked for")
    chosen = _by_publisher(source, source_document) or _by_licence(source)
    if chosen is None:
        raise CouldNotCheck(_nothing_found(source, source_document))
    name, why = chosen
    return Choice(load_rules(name), why)


def _hosts(source: Source, document: Document) -> tuple[str, ...]:
    found = (host_of(url) for url in (source.url, document.url, document.metadata.canonical))
    return tuple(dict.fromkeys(host for host in found if host))


def _by_publisher(source: Source, document: Document) -> tuple[str, str] | None:
    """The rule set of the original's host; a printed page or a text has none, and its publisher's name has to do."""
    hosts = _hosts(source, document)
    for host in hosts:
        for parent in parents(host):
            fitting = _fitting(index.hosts(parent), source, document)
            if fitting is not None:
                return fitting[0], f"the original is on {printable(host)}{_narrowed(fitting[1])}"
    name = None if hosts else source.publisher
    fitting = _fitting(index.publishers(name), source, document) if name else None
    if fitting is None or name is None:
        return None
    by = f"{printable(name)}, as given with --publisher" if "publisher" in source.given else printable(name)
    return fitting[0], f"the original is published by {by}{_narrowed(fitting[1])}"


def _fitting(entries: Sequence[index.Entry], source: Source, document: Document) -> index.Entry | None:
    return next((one for one in entries if _applies(one[1], source, document)), None)


def _applies(applies_to: AppliesTo, source: Source, document: Document) -> bool:
    """Does a publisher's set speak of this original? What is not known narrows nothing down, except an
    edition.
    """
    if applies_to.licenses and not _may_be(source.licence, applies_to.licenses):
        return False
    language = (source.language or "").casefold()
    if applies_to.editions and not any(_in_edition(language, one) for one in applies_to.editions):
        return False
    if not (applies_to.since or applies_to.until):
        return True
    from licensecheck.document.published import published

    day = published(document)
    since, until = applies_to.since or "", applies_to.until or "9999"
    return day is None or since <= day.isoformat() <= until


def _may_be(stated: Licence | None, keys: Sequence[str]) -> bool:
    """May the licence that the page states be one of these? A version it leaves out may be any."""
    if stated is None or key_of(stated) in keys:
        return True
    return stated.version is None and any(key.startswith(f"{stated.unit}/") for key in keys)


def _in_edition(language: str, edition: str) -> bool:
    return language == edition or language.startswith(f"{edition}-")


def _narrowed(applies_to: AppliesTo) -> str:
    words = []
    if applies_to.editions:
        words.append(f"in its edition for {', '.join(applies_to.editions)}")
    if applies_to.since or applies_to.until:
        words.append("of the days these rules are for")
    return f", {' and '.join(words)}" if words else ""


def _by_licence(source: Source) -> tuple[str, str] | None:
    """The licence's own rule set, else the nearest: without its port, or as 4.0 where no version stands."""
    licence = source.licence
    if licence is None:
        return None
    known = index.licenses()
    why = _stated(licence, source)
    if licence.version is None:
        assumed = licence._replace(version=_ASSUMED_VERSION, jurisdiction=None)
        return _found(assumed, known, f"{why} without a version; {_ASSUMED_VERSION} is assumed")
    return _found(licence, known, why) or _port(licence, known, why)


def _stated(licence: Licence, source: Source) -> str:
    if "license" in source.given:
        return f"the original is under {named(licence)}, as given with --license"
    return f"the original states {named(licence)}"


def _found(licence: Licence, known: Mapping[str, str], why: str) -> tuple[str, str] | None:
    name = known.get(key_of(licence) or "")
    return (name, why) if name else None


def _port(licence: Licence, known: Mapping[str, str], why: str) -> tuple[str, str] | None:
    """The rule set of a jurisdiction's port, made from the unported licence's."""
    name = "cc-" + (key_of(licence) or "").replace("/", "-")
    return (name, why) if base_of(name) in known.values() else None


def _nothing_found(source: Source, document: Document) -> str:
    host = next(iter(_hosts(source, document)), None)
    where = f"on {printable(host)}" if host else "at an unknown address"
    return (
        f"{printable(document.location)}: no rule set is known for this original ({where}; {_terms(source, document)});"
        " name one with --rules: licensecheck rules list has them, and docs/rules.md says how to write one"
    )


def _terms(source: Source, document: Document) -> str:
    """The original's terms in words; where they are known, there is no rule set for them."""
    if source.licence is not None:
        return f"{_stated(source.licence, source)}, for which no rule set exists"
    if reserves_rights(fold(document.text)):
        return "it says that all rights are reserved, for which no rule set exists"
    return "it states no licence that could be read"
