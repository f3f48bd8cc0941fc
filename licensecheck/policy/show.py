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

__all__ = ["as_values", "explain", "list_of_rule_sets", "page"]

_WIDTH = 100
_INDENT = "    "


def list_of_rule_sets() -> Iterator[str]:
    """A line for each bundled rule set: id, licence, hosts, when its facts were last seen, title."""
    rows = [("ID", "LICENCE", "HOSTS", "SEEN", "TITLE")]
    for name in bundled.names():
        one = load_rules(name)
        rows.append((one.id, _licence(one), _hosts(one), last_seen(one) or "", one.title))
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


def last_seen(rule_set: RuleSet) -> str | None:
    """The latest day on which anything the rule set says was seen."""
    known = [rule_set.provenance, *(rule.provenance for rule in rule_set.rules)]
    return max((one.seen for one in known if one is not None and one.seen), default=None)


def page(rule_set: RuleSet) -> Iterator[str]:
    """The lines of a page on a rule set: what it is for, what it permits, and each rule with its clause."""
    yield printable(rule_set.title)
    yield printable(f"{rule_set.id}, {rule_set.location}")
    yield ""
    licence = named(rule_set.licence) if rule_set.licence else "none; the terms are its own"
    yield from _wrapped(f"Licence: {licence}")
    if rule_set.license_assumed:
        yield from _wrapped(f"That is an assumption: {rule_set.license_assumed}")
    if rule_set.extends:
        yield from _wrapped(f"Extends: {', '.join(rule_set.extends)}")
    if rule_set.applies_to.hosts:
        yield from _wrapped(f"Originals on: {', '.join(rule_set.applies_to.hosts)}")
    yield from _wrapped(f"Source: {_provenance(rule_set.provenance)}")
    for permission in rule_set.relaxations.permissions:
        yield from _wrapped(_permits(permission))
    for rule in rule_set.rules:
        yield ""
        yield from _rule(rule)


def _permits(permission: Permission) -> str:
    note = ", with a note" if permission.note else ""
    return f"Permits: {', '.join(permission.permits)}{note} ({permission.clause})"


def _rule(rule: Rule) -> Iterator[str]:
    yield from _wrapped(f"[{rule.id}] {rule.title}", "", _INDENT)
    if rule.off is not None:
        yield from _wrapped(f"Switched off: {rule.off}", _INDENT)
        return
    yield from _wrapped(f"{rule.severity}, {rule.basis} layer, check {rule.check}", _INDENT)
    yield from _wrapped(f"Clause: {rule.clause}", _INDENT)
    yield from _wrapped(f"To do: {rule.remedy}", _INDENT)
    if rule.permission:
        yield from _wrapped(f"Permission: {rule.permission}", _INDENT)
    for name, value in rule.options.items():
        if value not in (None, [], False):
            yield from _wrapped(f"{name}: {_value(value)}", _INDENT)
    if rule.provenance is not None:
        yield from _wrapped(f"Source: {_provenance(rule.provenance)}", _INDENT)
    yield from _wrapped(f"From: {' > '.join(rule.origin)}", _INDENT)


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


def _wrapped(text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
    import textwrap

    rest = f"{first}{_INDENT}" if rest is None else rest
    yield from textwrap.wrap(
        printable(text), _WIDTH, initial_indent=first, subsequent_indent=rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def explain(name: str, rule_sets: Iterable[RuleSet]) -> Iterator[str]:
    """What a rule is about: its check, and how each of the rule sets has it. Nothing where none has the rule.
    """
    found = [(one, rule) for one in rule_sets for rule in one.rules if rule.id == name]
    for position, (rule_set, rule) in enumerate(found):
        if position == 0:
            yield from _wrapped(f"The check {rule.check}: {CHECKS[rule.check].description}")
        yield ""
        yield printable(f"In {rule_set.id}:")
        yield from _rule(rule)


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
