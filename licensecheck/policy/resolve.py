"""Putting a rule file on top of the rule sets it extends.

A rule with a parent's id overrides it and changes only the keys it names (of `options` only those named). It
never changes the layer: what the licence demands stays the licence's, however a publisher weighs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from licensecheck.policy.checks import CHECKS
from licensecheck.policy.fault import nearest, one_of, quoted
from licensecheck.policy.license_key import parse_key
from licensecheck.policy.model import (
    AppliesTo,
    Basis,
    Permission,
    Provenance,
    Relaxations,
    Rule,
    RuleSet,
    Severity,
)
from licensecheck.policy.yaml_file import Path, YamlFile

__all__ = ["resolve"]

_NEEDED = ("title", "check", "severity", "basis", "clause", "remedy")


def resolve(source: YamlFile, parents: tuple[RuleSet, ...]) -> RuleSet:
    """The rule set of a parsed file and its parents. Raises Fault with the place of what does not fit."""
    value: Mapping[str, Any] = source.value
    key = value.get("license")
    nearest_parent = next((parent for parent in parents if parent.licence is not None), None)
    inherited = nearest_parent if key is None else None
    return RuleSet(
        id=value["id"],
        title=value["title"],
        location=source.name,
        rules=_rules(source, parents),
        extends=_ancestors(parents),
        licence=inherited.licence if inherited else parse_key(key or ""),
        license_assumed=value.get("license_assumed") or (inherited.license_assumed if inherited else None),
        applies_to=_applies_to(value.get("applies_to") or {}),
        provenance=_provenance(value.get("provenance")),
        relaxations=_relaxations(value, parents),
        publisher=value.get("publisher") or next((one.publisher for one in parents if one.publisher), None),
        lenient=_lenient(value, parents),
        examples=value.get("examples"),
    )


def _lenient(value: Mapping[str, Any], parents: tuple[RuleSet, ...]) -> bool:
    """The nearest that says anything counts: the file itself, else a lenient parent."""
    said = value.get("reasonable_manner")
    return any(parent.lenient for parent in parents) if said is None else said == "lenient"


def _ancestors(parents: tuple[RuleSet, ...]) -> tuple[str, ...]:
    """All rule sets below this one, each once, the parents before theirs."""
    names = [parent.id for parent in parents] + [name for parent in parents for name in parent.extends]
    return tuple(dict.fromkeys(names))


def _applies_to(value: Mapping[str, Any]) -> AppliesTo:
    return AppliesTo(
        hosts=tuple(value.get("hosts") or ()),
        licenses=tuple(value.get("licenses") or ()),
        editions=tuple(value.get("editions") or ()),
        since=value.get("since"),
        until=value.get("until"),
    )


def _provenance(value: Mapping[str, Any] | None) -> Provenance | None:
    return Provenance(**value) if value else None


def _relaxations(value: Mapping[str, Any], parents: tuple[RuleSet, ...]) -> Relaxations:
    inherited = [one for parent in parents for one in parent.relaxations.permissions]
    own = [
        Permission(
            permits=tuple(one["permits"]),
            clause=one["clause"],
            note=one.get("note", False),
            granted_by=value.get("publisher") or value["title"],
        )
        for one in value.get("relaxations") or ()
    ]
    return Relaxations(tuple(dict.fromkeys([*inherited, *own])))


def _rules(source: YamlFile, parents: tuple[RuleSet, ...]) -> tuple[Rule, ...]:
    rules = _inherited(source, parents)
    seen: dict[str, Path] = {}
    for position, value in enumerate(source.value.get("rules") or ()):
        path: Path = ("rules", position)
        name = value["id"]
        if name in seen:
            line = source.place((*seen[name], "id"))[0]
            raise source.fault(
                (*path, "id"), f"the rule {quoted(name)} stands twice (first on line {line}), expected once"
            )
        seen[name] = path
        known = rules.get(name)
        rules[name] = (
            _override(source, path, value, known) if known else _new(source, path, value, list(rules))
        )
    return tuple(rules.values())


def _inherited(source: YamlFile, parents: tuple[RuleSet, ...]) -> dict[str, Rule]:
    """The parents' rules by id. Of two the later wins, unless the earlier one refines it already."""
    rules: dict[str, Rule] = {}
    for parent in parents:
        for rule in parent.rules:
            known = rules.get(rule.id)
            if known is not None and set(rule.origin) <= set(known.origin):
                continue
            if known is not None and known.basis is not rule.basis:
                raise source.fault(
                    ("extends",),
                    f"the rule sets disagree on the layer of the rule {quoted(rule.id)}"
                    f" ({known.basis} and {rule.basis}), expected one layer",
                )
            rules[rule.id] = rule
    return rules


def _new(source: YamlFile, path: Path, value: Mapping[str, Any], known: list[str]) -> Rule:
    if "off" in value:
        what = f"no rule set that this one extends has a rule {quoted(value['id'])} to switch off"
        near = nearest(value["id"], known)
        raise source.fault((*path, "id"), f"{what}{near}, expected one of {one_of(known)}")
    for key in _NEEDED:
        if key not in value:
            near = nearest(value["id"], known)
            raise source.fault(
                path,
                f"the rule {quoted(value['id'])} lacks {quoted(key)}{near}, expected"
                " it in a rule that overrides none",
            )
    check = CHECKS[value["check"]]
    return Rule(
        id=value["id"],
        title=value["title"],
        check=value["check"],
        severity=Severity(value["severity"]),
        basis=Basis(value["basis"]),
        clause=value["clause"],
        remedy=value["remedy"],
        options=check.defaults() | dict(value.get("options") or {}),
        permission=value.get("permission"),
        provenance=_provenance(value.get("provenance")),
        origin=(source.value["id"],),
    )


def _override(source: YamlFile, path: Path, value: Mapping[str, Any], known: Rule) -> Rule:
    if value.get("basis", known.basis) != known.basis:
        raise source.fault(
            (*path, "basis"),
            f"the rule {quoted(known.id)} has the layer {known.basis} in"
            f" {quoted(known.origin[0])}, expected no other: an override keeps the layer",
        )
    check = value.get("check", known.check)
    kept = known.options if check == known.check else CHECKS[check].defaults()
    words = {key: value[key] for key in ("title", "clause", "remedy", "permission", "off") if key in value}
    return known._replace(
        **words,
        check=check,
        severity=Severity(value.get("severity", known.severity)),
        options={**kept, **(value.get("options") or {})},
        provenance=_provenance(value.get("provenance")) or known.provenance,
        origin=(*known.origin, source.value["id"]),
    )
