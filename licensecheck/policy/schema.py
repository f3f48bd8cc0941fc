"""The JSON Schema of rule files, made from the kinds of check and the values a rule can have.

`python -m licensecheck.policy.schema` prints schemas/rules.schema.json, and a test compares: editors read the
file, the loader reads the same file, and each check keeps the schema of its own options.
"""

from __future__ import annotations

import json
from typing import Any

from licensecheck.policy.checks import CHECKS
from licensecheck.policy.decisions import PERMISSIONS
from licensecheck.policy.examples.schema import example_schema
from licensecheck.policy.license_key import KEY_PATTERN
from licensecheck.policy.model import Basis, Severity

__all__ = ["build", "render"]

_EVIDENCE = ("primary", "primary-in-part", "second-hand", "inferred", "unverified")
_HOST = r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"


def build() -> dict[str, Any]:
    """The schema (draft 2020-12)."""
    options = {
        f"options-{name}": {"description": check.description, **check.options}
        for name, check in CHECKS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "licensecheck rule set",
        "description": "What a licence demands or a publisher asks for, as rules to check a copy by.",
        **_closed(_rule_set(), "id", "title"),
        "$defs": {"provenance": _provenance(), "rule": _rule(), **options},
    }


def render() -> str:
    """The schema as its file has it."""
    return json.dumps(build(), indent=2, ensure_ascii=False) + "\n"


def _closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
    }


def _text(description: str, longest: int = 500) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": longest, "description": description}


def _list(description: str, items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, "description": description, **more}


def _name(description: str) -> dict[str, Any]:
    return {
        "type": "string",
        "pattern": "^[a-z0-9]+([.-][a-z0-9]+)*$",
        "maxLength": 80,
        "description": description,
        "x-expected": "small letters, figures and hyphens, such as page-counter",
    }


def _license_key() -> dict[str, Any]:
    return {
        "type": "string",
        "pattern": KEY_PATTERN,
        "x-expected": "a licence as in its address, such as by-nd/4.0",
    }


def _rule_set() -> dict[str, Any]:
    hosts = {
        "type": "string",
        "pattern": _HOST,
        "maxLength": 253,
        "x-expected": "a host name such as example.org",
    }
    return {
        "id": _name("The rule set's name; a bundled file is called the same."),
        "title": _text("The rule set's title for people."),
        "publisher": _text("The publisher's name, as findings give it."),
        "extends": {
            "description": "What this one rests on, or a list: bundled names, or relative paths.",
            "type": ["string", "array"],
            "minLength": 1,
            "maxLength": 500,
            "maxItems": 16,
            "items": {"type": "string", "minLength": 1},
        },
        "license": {
            **_license_key(),
            "description": "The licence it is written for, as in its address: by-nd/4.0.",
        },
        "license_assumed": _text("Why the licence is an assumption, where the publisher does not state it."),
        "reasonable_manner": {
            "enum": ["strict", "lenient"],
            "description": "lenient: a link to the original's page, which states the licence, is enough to"
            " name it.",
        },
        "applies_to": _applies_to(hosts),
        "provenance": {"$ref": "#/$defs/provenance"},
        "relaxations": _list("What the licensor permits beyond the licence.", _relaxation(), maxItems=50),
        "rules": _list(
            "The rules; one with a parent's id overrides it.", {"$ref": "#/$defs/rule"}, maxItems=500
        ),
        "examples": example_schema(),
    }


def _applies_to(hosts: dict[str, Any]) -> dict[str, Any]:
    edition = {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[a-z0-9]{2,8})*$",
        "x-expected": "a language in small letters, such as es or pt-br",
    }
    day = {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "format": "day",
        "x-expected": "a date such as 2026-09-07",
    }
    return {
        "description": "What `--rules auto` picks this rule set by; with hosts, the other keys narrow it"
        " down.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "hosts": _list("Hosts of originals; subdomains are included.", hosts, maxItems=100),
            "licenses": _list("Licences of originals, as in their addresses.", _license_key(), maxItems=100),
            "editions": _list("Languages of the originals.", edition, maxItems=100),
            "since": {**day, "description": "For originals first published on this day or later."},
            "until": {**day, "description": "For originals first published on this day or earlier."},
        },
    }


def _relaxation() -> dict[str, Any]:
    return _closed(
        {
            "permits": _list("What is permitted.", {"enum": list(PERMISSIONS)}, minItems=1),
            "clause": _text("Where the permission stands, and what it says, in your own words."),
            "note": {
                "type": "boolean",
                "default": False,
                "description": "Permitted only where the copy says so in a note.",
            },
            "provenance": {"$ref": "#/$defs/provenance"},
        },
        "permits",
        "clause",
    )


def _provenance() -> dict[str, Any]:
    return {
        "description": "Where the facts come from.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "url": _text("The address of the text."),
            "seen": {
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$",
                "format": "day",
                "x-expected": "a date such as 2026-09-07",
                "description": "When it was seen.",
            },
            "evidence": {"enum": list(_EVIDENCE), "description": "How well the fact is known."},
            "note": _text("What a reader has to know of it."),
        },
    }


def _rule() -> dict[str, Any]:
    kinds = [
        {
            "if": {"properties": {"check": {"const": name}}, "required": ["check"]},
            "then": {"properties": {"options": {"$ref": f"#/$defs/options-{name}"}}},
        }
        for name in CHECKS
    ]
    return {
        **_closed(
            {
                "id": _name(
                    "The rule's id. A parent's id overrides that rule: only the keys named here change."
                ),
                "title": _text("What holds where the rule is kept, as a sentence."),
                "check": {
                    "enum": list(CHECKS),
                    "description": "The kind of check; it owns the schema of `options`.",
                },
                "severity": {
                    "enum": [str(one) for one in Severity],
                    "description": "Only an error moves the verdict.",
                },
                "basis": {
                    "enum": [str(one) for one in Basis],
                    "description": "The layer: the licence's demand or the publisher's wish.",
                },
                "clause": _text(
                    "The licence's clause, by number and name, or the guideline's sentence in your own words."
                ),
                "remedy": _text("What to do: what to paste where."),
                "options": {"type": "object", "description": "The options of the check."},
                "permission": _text(
                    "What the licensor itself accepts here, as a sentence; findings that rest on it say it."
                ),
                "provenance": {"$ref": "#/$defs/provenance"},
                "off": _text("Switches a parent's rule off; the text is the reason."),
            },
            "id",
        ),
        "allOf": kinds,
    }


if __name__ == "__main__":
    print(render(), end="")
