"""The table of checks in docs/rules.md, made from the checks themselves.

`python -m licensecheck.policy.documentation` prints it, and a test compares.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from licensecheck.policy.checks import CHECKS

__all__ = ["render"]

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


if __name__ == "__main__":
    print(render(), end="")
