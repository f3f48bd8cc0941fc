"""The index that `auto` chooses by: hosts and licences to bundled rule sets, so that no other rule file is
opened.

It is made from the rule files' `applies_to`; `python -m licensecheck.policy.index` prints it, and a test
compares.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from licensecheck.policy.bundled import names, read_index
from licensecheck.policy.yaml_source import parse

__all__ = ["build", "hosts", "licenses", "render"]

_HEAD = (
    "# Which bundled rule set `auto` picks: by the original's host (with subdomains), then by its licence.\n"
    "# Made from the rule files, not by hand: python -m licensecheck.policy.index\n"
)


@cache
def _read() -> tuple[Mapping[str, str], Mapping[str, str]]:
    path, text = read_index()
    value = parse(text, path).value
    return value.get("hosts") or {}, value.get("licenses") or {}


def hosts() -> Mapping[str, str]:
    """Hosts of originals and the names of their publishers' rule sets."""
    return _read()[0]


def licenses() -> Mapping[str, str]:
    """Licences (`by-nd/4.0`) and the names of their rule sets."""
    return _read()[1]


def build() -> dict[str, dict[str, str]]:
    """The index as the bundled rule files have it. Raises ValueError where two sets claim one host or
    licence.
    """
    from licensecheck.policy.load import load_rules

    index: dict[str, dict[str, str]] = {"hosts": {}, "licenses": {}}
    for name in names():
        applies_to = load_rules(name).applies_to
        for section, keys in (("hosts", applies_to.hosts), ("licenses", applies_to.licenses)):
            for key in keys:
                if index[section].setdefault(key, name) != name:
                    raise ValueError(f"{key} is claimed by {index[section][key]} and {name}")
    return {section: dict(sorted(entries.items())) for section, entries in index.items()}


def render(index: Mapping[str, Mapping[str, str]]) -> str:
    """The index as a file."""
    lines = [_HEAD.rstrip()]
    for section, entries in index.items():
        lines += [f"{section}:"] + [f"  {key}: {name}" for key, name in entries.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(render(build()), end="")
