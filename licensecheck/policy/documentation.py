"""The tables of the documentation: kinds of check, bundled policies, what each licence demands.

`python -m licensecheck.policy.documentation checks|policies|licences` prints one, and tests compare.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from licensecheck.policy.bundled import names
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.license_key import named
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import RuleSet

__all__ = ["render", "render_licences", "render_policies"]

_WORDS = {"False": "false", "True": "true", "None": "none"}


def render() -> str:
    """The table, in Markdown: each kind of check, what it does, and its options."""
    lines = ["| check | what it does | options |", "|---|---|---|"]
    for name, check in CHECKS.items():
        mark = " †" if check.needs_links else ""
        lines.append(f"| `{name}`{mark} | {check.description} | {_options(check.options)} |")
    return "\n".join(lines) + "\n"


def _options(schema: Mapping[str, Any]) -> str:
    required = schema.get("required", ())
    return (
        "<br>".join(_option(name, one, name in required) for name, one in schema["properties"].items())
        or "none"
    )


def _option(name: str, schema: Mapping[str, Any], required: bool) -> str:
    if required:
        usual = "required"
    else:
        default = schema.get("default")
        shown = ", ".join(default) if isinstance(default, list) else _WORDS.get(str(default), str(default))
        usual = f"usually {shown or 'none'}" if "default" in schema else "optional"
    return f"`{name}`: {schema['description']} ({usual})"


def render_policies() -> str:
    """A table of the bundled rule sets that are no licences: licence, hosts, what they permit, how well
    known.
    """
    lines = [
        "| rule set | publisher | licence | hosts | permits beyond it | rules of its own | evidence |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [_policy(one) for one in map(load_rules, names()) if not one.id.startswith("cc-")]
    return "\n".join(lines) + "\n"


def _policy(one: RuleSet) -> str:
    licence = named(one.licence) if one.licence else "own terms"
    assumed = " (version assumed)" if one.license_assumed else ""
    permits = (name for permission in one.relaxations.permissions for name in permission.permits)
    own = (rule.id for rule in one.rules if rule.origin[-1] == one.id and rule.off is None)
    known = one.provenance
    where = f"[{known.evidence}]({known.url})" if known and known.url else (known.evidence if known else "")
    cells = (
        f"`{one.id}`",
        one.publisher or one.title,
        licence + assumed,
        ", ".join(one.applies_to.hosts),
        ", ".join(dict.fromkeys(permits)),
        ", ".join(own),
        f"{where}, {known.seen}" if known and known.seen else f"{where}",
    )
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def render_licences() -> str:
    """For each licence a table of its rules: what holds, how much it weighs, and the clause."""
    return "\n".join(_licence(one) for one in map(load_rules, names()) if one.id.startswith("cc-"))


def _licence(one: RuleSet) -> str:
    lines = [f"### {one.title}", "", "| rule | what holds | weight | clause |", "|---|---|---|---|"]
    lines += [f"| `{rule.id}` | {rule.title} | {rule.severity} | {rule.clause} |" for rule in one.rules]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    tables = {"checks": render, "policies": render_policies, "licences": render_licences}
    print(tables[sys.argv[1] if len(sys.argv) > 1 else "checks"](), end="")
