"""Rule sets as pages for people: the list of those there are, one of them in full, one rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from licensecheck.policy import bundled
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.fault import printable
from licensecheck.policy.license_key import key_of, named
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Permission, Provenance, Rule, RuleSet
from licensecheck.policy.paragraphs import INDENT, Paragraph, laid_out

__all__ = ["as_values", "explain", "list_of_rule_sets", "page"]

_WIDEST = 80
"""Characters of a line where nobody says how wide a page may be."""


def list_of_rule_sets() -> Iterator[str]:
    """A line for each bundled rule set: id, licence, hosts, when its facts were last seen, title."""
    rows = [("ID", "LICENCE", "HOSTS", "SEEN", "TITLE")]
    for name in bundled.names():
        one = load_rules(name)
        rows.append((one.id, _licence(one), _hosts(one), _last_seen(one) or "", one.title))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)]
        yield printable("  ".join(cells).rstrip())


def _licence(rule_set: RuleSet) -> str:
    if rule_set.licence is None:
        return "own terms"
    assumed = "*" if rule_set.license_assumed else ""
    return named(rule_set.licence).removeprefix("CC ") + assumed


def _hosts(rule_set: RuleSet) -> str:
    hosts = rule_set.applies_to.hosts
    return f"{hosts[0]} +{len(hosts) - 1}" if len(hosts) > 1 else "".join(hosts)


def _last_seen(rule_set: RuleSet) -> str | None:
    """The latest day on which anything the rule set says was seen."""
    known = [rule_set.provenance, *(rule.provenance for rule in rule_set.rules)]
    return max((one.seen for one in known if one is not None and one.seen), default=None)


def page(rule_set: RuleSet, width: int = _WIDEST) -> Iterator[str]:
    """The lines of a page on a rule set: what it is for, what it permits, and each rule with its clause."""
    yield printable(rule_set.title)
    yield printable(f"{rule_set.id}, {rule_set.location}")
    yield from laid_out(_page(rule_set), width)


def _page(rule_set: RuleSet) -> Iterator[Paragraph]:
    yield Paragraph()
    licence = named(rule_set.licence) if rule_set.licence else "none; the terms are its own"
    yield Paragraph(f"Licence: {licence}")
    if rule_set.license_assumed:
        yield Paragraph(f"That is an assumption: {rule_set.license_assumed}")
    if rule_set.extends:
        yield Paragraph(f"Extends: {', '.join(rule_set.extends)}")
    if rule_set.applies_to.hosts:
        yield Paragraph(f"Originals on: {', '.join(rule_set.applies_to.hosts)}")
    yield Paragraph(f"Source: {_provenance(rule_set.provenance)}")
    for permission in rule_set.relaxations.permissions:
        yield Paragraph(_permits(permission))
    for rule in rule_set.rules:
        yield Paragraph()
        yield from _rule(rule)


def _permits(permission: Permission) -> str:
    note = ", with a note" if permission.note else ""
    return f"Permits: {', '.join(permission.permits)}{note} ({permission.clause})"


def _rule(rule: Rule) -> Iterator[Paragraph]:
    yield Paragraph(f"[{rule.id}] {rule.title}")
    yield from (Paragraph(text, INDENT, 2 * INDENT) for text in _said_of(rule))


def _said_of(rule: Rule) -> Iterator[str]:
    if rule.off is not None:
        yield f"Switched off: {rule.off}"
        return
    yield f"{rule.severity}, {rule.basis} layer, check {rule.check}"
    yield f"Clause: {rule.clause}"
    yield f"To do: {rule.remedy}"
    if rule.permission:
        yield f"Permission: {rule.permission}"
    for name, value in rule.options.items():
        if value not in (None, [], False):
            yield f"{name}: {_value(value)}"
    if rule.provenance is not None:
        yield f"Source: {_provenance(rule.provenance)}"
    yield f"From: {' > '.join(rule.origin)}"


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_value(one)}" for key, one in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(_value(one) for one in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _provenance(known: Provenance | None) -> str:
    if known is None:
        return "not given"
    parts = (known.url, f"seen {known.seen}" if known.seen else None, known.evidence, known.note)
    return ", ".join(part for part in parts if part)


def explain(name: str, rule_sets: Iterable[RuleSet], width: int = _WIDEST) -> Iterator[str]:
    """What a rule is about: its check, and how each of the rule sets has it. Nothing where none has the rule."""
    return laid_out(_explained(name, rule_sets), width)


def _explained(name: str, rule_sets: Iterable[RuleSet]) -> Iterator[Paragraph]:
    found = [(one, rule) for one in rule_sets for rule in one.rules if rule.id == name]
    for position, (rule_set, rule) in enumerate(found):
        if position == 0:
            yield Paragraph(f"The check {rule.check}: {CHECKS[rule.check].description}")
        yield Paragraph()
        yield Paragraph(f"In {rule_set.id}:")
        yield from _rule(rule)
        yield from (Paragraph(_permits(one), INDENT, 2 * INDENT) for one in _permitted(rule_set, rule))


def _permitted(rule_set: RuleSet, rule: Rule) -> Iterator[Permission]:
    """What the licensor permits beyond the decisions that a rule's options name."""
    for permission in rule_set.relaxations.permissions:
        of_headline = list(permission.permits) == ["headline"]
        if rule.check == ("headline" if of_headline else "text"):
            yield permission


def as_values(rule_set: RuleSet) -> dict[str, Any]:
    """The rule set with everything it extends resolved, as the values of a rule file."""
    values: dict[str, Any] = {"id": rule_set.id, "title": rule_set.title, "publisher": rule_set.publisher}
    values |= {"license": key_of(rule_set.licence) if rule_set.licence else None}
    values |= {"license_assumed": rule_set.license_assumed}
    values |= {"reasonable_manner": "lenient" if rule_set.lenient else None}
    values |= {"applies_to": _plain(rule_set.applies_to), "provenance": _plain(rule_set.provenance)}
    permissions = rule_set.relaxations.permissions
    values |= {"relaxations": [_permission(one) for one in permissions]}
    # Without a parent there is nothing to switch off.
    values |= {"rules": [_plain(one) for one in rule_set.rules if one.off is None]}
    return {key: value for key, value in values.items() if value}


def _permission(one: Permission) -> dict[str, Any]:
    values = {"permits": list(one.permits), "clause": one.clause}
    return values | ({"note": True} if one.note else {})


def _plain(value: Any) -> Any:
    """A frozen value as a mapping of plain ones, without what is empty and what only the engine needs."""
    if value is None:
        return None
    pairs = value._asdict().items()
    return {name: _plain_one(one) for name, one in pairs if name != "origin" and one not in (None, (), {}, "")}


def _plain_one(value: Any) -> Any:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    return _plain(value) if hasattr(value, "_fields") else list(value)
