"""The index that `auto` chooses by: hosts, publishers and licences to bundled rule sets, so that no other rule file is
opened.

It is made from the rule files' `applies_to`; `python -m licensecheck.policy.index` prints it, and a test
compares. It is JSON, which is read thirty times as fast as YAML.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from licensecheck.policy.bundled import names, read_index
from licensecheck.policy.model import AppliesTo

__all__ = ["Entry", "build", "hosts", "licenses", "publishers", "render"]

Entry = tuple[str, AppliesTo]
"""The name of a rule set, and what narrows down when it applies."""

_NARROWING = ("licenses", "editions", "since", "until")


@cache
def _read() -> Mapping[str, Any]:
    index: Mapping[str, Any] = json.loads(read_index())
    return index


def hosts(host: str) -> tuple[Entry, ...]:
    """The rule sets of a host's publisher, the more closely narrowed ones first."""
    found = _read()["hosts"].get(host) or ()
    entries = [found] if isinstance(found, str) else found
    return tuple(
        (entry, AppliesTo())
        if isinstance(entry, str)
        else (entry["rules"], AppliesTo(**{key: _frozen(entry[key]) for key in _NARROWING if key in entry}))
        for entry in entries
    )


def publishers(name: str) -> tuple[Entry, ...]:
    """The rule sets of the publisher of this name, whatever its case, the more closely narrowed ones first."""
    return hosts(_read()["publishers"].get(name.casefold(), ""))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def licenses() -> Mapping[str, str]:
    """Licences (`by-nd/4.0`) and the names of their rule sets."""
    known: Mapping[str, str] = _read()["licenses"]
    return known


def build() -> dict[str, dict[str, Any]]:
    """The index as the bundled rule files have it.

    Raises ValueError where two sets claim one licence, or one host without telling the originals apart.
    """
    from licensecheck.policy.load import load_rules

    by_host: dict[str, list[dict[str, Any]]] = {}
    by_publisher: dict[str, str] = {}
    by_licence: dict[str, str] = {}
    for name in names():
        rule_set = load_rules(name)
        applies_to = rule_set.applies_to
        for host in applies_to.hosts:
            by_host.setdefault(host, []).append(_entry(name, applies_to))
        if applies_to.hosts and rule_set.publisher:
            by_publisher.setdefault(rule_set.publisher.casefold(), applies_to.hosts[0])
        for key in () if applies_to.hosts else applies_to.licenses:
            if by_licence.setdefault(key, name) != name:
                raise ValueError(f"{key} is claimed by {by_licence[key]} and {name}")
    found = {host: _ordered(host, entries) for host, entries in sorted(by_host.items())}
    return {
        "hosts": found,
        "licenses": dict(sorted(by_licence.items())),
        "publishers": dict(sorted(by_publisher.items())),
    }


def _entry(name: str, applies_to: AppliesTo) -> dict[str, Any]:
    narrowed = {key: getattr(applies_to, key) for key in _NARROWING}
    return {"rules": name, **{key: value for key, value in narrowed.items() if value}}


def _ordered(host: str, entries: Sequence[dict[str, Any]]) -> Any:
    """A host's entries, the more narrowed first; one that nothing narrows is just its name."""
    conditions = [{key: one[key] for key in one if key != "rules"} for one in entries]
    if any(one in conditions[:position] for position, one in enumerate(conditions)):
        raise ValueError(f"{host} is claimed by {' and '.join(one['rules'] for one in entries)}")
    ordered = sorted(entries, key=lambda one: (-len(one), one["rules"]))
    shown = [one["rules"] if len(one) == 1 else one for one in ordered]
    return shown[0] if len(shown) == 1 and isinstance(shown[0], str) else shown


def render(index: Mapping[str, Mapping[str, Any]]) -> str:
    """The index as a file."""
    return json.dumps(index, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(render(build()), end="")
