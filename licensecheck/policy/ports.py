"""Ports of the older Creative Commons licences to a country's law: licences of their own, made from the
unported one.

There are some sixty jurisdictions and four versions, so their rule sets are not files. `cc-by-nd-3.0-us` is made when
it is asked for: it extends `cc-by-nd-3.0`, has its own licence, address and title, and each of its clauses says that
the section is that of the unported text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy.model import RuleSet

__all__ = ["JURISDICTIONS", "base_of", "made_for_port", "port_text"]

JURISDICTIONS: Mapping[str, str] = {
    "am": "Armenia", "ar": "Argentina", "at": "Austria", "au": "Australia", "az": "Azerbaijan", "be": "Belgium",
    "bg": "Bulgaria", "br": "Brazil", "ca": "Canada", "ch": "Switzerland", "cl": "Chile", "cn": "Mainland China",
    "co": "Colombia", "cr": "Costa Rica", "cz": "Czech Republic", "de": "Germany", "dk": "Denmark", "ec": "Ecuador",
    "ee": "Estonia", "eg": "Egypt", "es": "Spain", "fi": "Finland", "fr": "France", "ge": "Georgia", "gr": "Greece",
    "gt": "Guatemala", "hk": "Hong Kong", "hr": "Croatia", "hu": "Hungary", "ie": "Ireland", "igo": "IGO",
    "il": "Israel", "in": "India", "it": "Italy", "jo": "Jordan", "jp": "Japan", "kr": "Korea", "lu": "Luxembourg",
    "mk": "North Macedonia", "mt": "Malta", "mx": "Mexico", "my": "Malaysia", "ng": "Nigeria", "nl": "Netherlands",
    "no": "Norway", "nz": "New Zealand", "pe": "Peru", "ph": "Philippines", "pl": "Poland", "pr": "Puerto Rico",
    "pt": "Portugal", "ro": "Romania", "rs": "Serbia", "scotland": "Scotland", "se": "Sweden", "sg": "Singapore",
    "si": "Slovenia", "th": "Thailand", "tw": "Taiwan", "ua": "Ukraine", "ug": "Uganda", "uk": "England and Wales",
    "us": "United States", "ve": "Venezuela", "vn": "Vietnam", "za": "South Africa",
}  # fmt: skip
"""The codes of ports as they stand in addresses, with their names; `uk` is England and Wales."""

_NAME = lazy_pattern(
    r"cc-(?P<unit>by(?:-nc)?(?:-nd|-sa)?)-(?P<version>2\.0|2\.1|2\.5|3\.0)-(?P<port>[a-z]{2,8})"
)
_TITLES: Mapping[str, str] = {
    "by": "Attribution", "by-nc": "Attribution-NonCommercial", "by-nc-nd": "Attribution-NonCommercial-NoDerivs",
    "by-nc-sa": "Attribution-NonCommercial-ShareAlike", "by-nd": "Attribution-NoDerivs",
    "by-sa": "Attribution-ShareAlike",
}  # fmt: skip


def _parts_of(name: str) -> re.Match[str] | None:
    return _NAME.fullmatch(name) if name.rpartition("-")[2] in JURISDICTIONS else None


def base_of(name: str) -> str | None:
    """The rule set that a port's rests on, `None` where the name is no port's. 2.1 was ported only, so it
    rests on 2.0.
    """
    match = _parts_of(name)
    if match is None:
        return None
    return f"cc-{match['unit']}-{match['version'].replace('2.1', '2.0')}"


def port_text(name: str) -> str:
    """The rule file of a port, as text. `name` has to be one that `base_of` knows."""
    match = _parts_of(name)
    if match is None:
        raise ValueError(f"{name} is no port's name")
    unit, version, port = match["unit"], match["version"], match["port"]
    key = f"{unit}/{version}/{port}"
    return (
        f"id: {name}\n"
        f"title: Creative Commons {_TITLES[unit]} {version} {JURISDICTIONS[port]}\n"
        f"extends: {base_of(name)}\n"
        f"license: {key}\n"
        f"provenance:\n"
        f"  url: https://creativecommons.org/licenses/{key}/\n"
        f"  evidence: inferred\n"
        f"  note: The port's own text was not read; sections are those of the unported licence it was made"
        f" from.\n"
    )


def made_for_port(rule_set: RuleSet) -> RuleSet:
    """The port's rule set with its own name in each clause, and the unported one's sections said to be that.
    """
    match = _parts_of(rule_set.id)
    if match is None:
        return rule_set
    unit, version = match["unit"].upper(), match["version"]
    written = f"CC {unit} {version.replace('2.1', '2.0')} "
    ported = f"CC {unit} {version} {match['port'].upper()}, after the unported "
    rules = tuple(rule._replace(clause=rule.clause.replace(written, ported, 1)) for rule in rule_set.rules)
    return rule_set._replace(rules=rules)
