"""What the page says of itself to machines: a meta element or a value of its JSON-LD."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from licensecheck.credits.addresses import parse_address
from licensecheck.policy.checks.base import Check, options_schema, shortened
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.policy.parameters import TEMPLATE, fill, missing

__all__ = ["CHECK"]

_MOST_VALUES = 1000


def run(case: Case) -> Iterable[Problem]:
    """One problem: the metadata say what they should, or they do not."""
    options = case.rule.options
    unknown = missing(options["value"] or "", case)
    if unknown is not None:
        return (
            Problem(Status.REVIEW, f"The value needs {unknown}, which the original's page does not supply."),
        )
    name, found = options.get("meta") or options.get("json_ld") or "", list(_values(case))
    wanted = fill(options["value"], case) if options["value"] else None
    right = [value for value in found if wanted is None or _fits(value, wanted, options["match"])]
    said = f"{shortened(name)} is {shortened(found[0])}" if found else f"{shortened(name)} is not given"
    if options["expect"] == "absent":
        return (Problem(Status.FAIL if right else Status.PASS, f"In the page's metadata, {said}."),)
    if right:
        return (Problem(Status.PASS, f"In the page's metadata, {shortened(name)} is {shortened(right[0])}."),)
    expected = f", expected {shortened(wanted)}" if wanted else ""
    return (Problem(Status.FAIL, f"In the page's metadata, {said}{expected}."),)


def _values(case: Case) -> Iterable[str]:
    metadata, options = case.facts.copy.metadata, case.rule.options
    if "meta" in options:
        value = metadata.meta.get(options["meta"].casefold())
        return [value] if value is not None else []
    path = options.get("json_ld", "").split(".")
    return [text for item in metadata.json_ld for text in _along(item, path)][:_MOST_VALUES]


def _along(item: Any, path: list[str]) -> Iterable[str]:
    """The texts at a path of keys; lists are gone through, an object stands for its @id, url or name."""
    level = [item]
    for key in [*path, None]:
        level = [one for value in level for one in (value if isinstance(value, list) else [value])][
            :_MOST_VALUES
        ]
        if key is not None:
            level = [value[key] for value in level if isinstance(value, Mapping) and key in value]
    for value in level:
        if isinstance(value, Mapping):
            value = value.get("@id") or value.get("url") or value.get("name")  # noqa: PLW2901
        if isinstance(value, str | int | float):
            yield str(value)


def _fits(value: str, wanted: str, match: str) -> bool:
    if match == "contains":
        return wanted.casefold() in value.casefold()
    if value.strip() == wanted.strip():
        return True
    first, second = parse_address(value), parse_address(wanted)
    return first is not None and first == second


_TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1, "maxLength": 500}
CHECK = Check(
    run=run,
    description="A `meta` element or a JSON-LD value says what it should (addresses are compared as"
    " addresses), or is absent.",
    options={
        **options_schema(
            {
                "meta": {**_TEXT, "description": "The name or property of a meta element."},
                "json_ld": {**_TEXT, "description": "Keys from an object down, with points: isBasedOn.url."},
                "value": {
                    "description": "What it should say; parameters are filled in. Without it, it only has"
                    " to be there.",
                    "type": ["string", "null"],
                    "minLength": 1,
                    "maxLength": 500,
                    "pattern": TEMPLATE,
                    "x-expected": "text whose parameters are known, such as {source.url}",
                    "default": None,
                },
                "match": {
                    "description": "equals or contains.",
                    "enum": ["equals", "contains"],
                    "default": "equals",
                },
                "expect": {
                    "description": "present or absent.",
                    "enum": ["present", "absent"],
                    "default": "present",
                },
            }
        ),
        "oneOf": [{"required": ["meta"]}, {"required": ["json_ld"]}],
    },
    example={"meta": "syndication-source", "value": "{source.url}"},
    needs_links=True,
)
