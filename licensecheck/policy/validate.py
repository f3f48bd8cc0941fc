"""Validating users' rule files: the JSON Schema, and errors that say where, what and what was expected.

Only this module imports jsonschema, and only for files that are not bundled: those are valid by test.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any

from licensecheck.policy.bundled import read_schema
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.fault import Fault, meant, nearest, one_of, quoted
from licensecheck.policy.model import Rule, RuleSet
from licensecheck.policy.patterns import BadPatternError, compile_pattern
from licensecheck.policy.yaml_file import Path, YamlFile

__all__ = ["check_options", "check_schema", "check_structure"]

_MOST_ERRORS = 1000
_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
_LICENCE = re.compile(r"\blicence\b")
_CLAUSE = re.compile(r"(?<!www)[.;] |\.$")
_PARAMETER = re.compile(r"\{(?:source|article)\.[a-z]+\}")
_TYPES = {
    "string": "text",
    "array": "a list",
    "object": "a mapping",
    "boolean": "true or false",
    "integer": "a number",
    "number": "a number",
    "null": "nothing",
}


def check_structure(source: YamlFile) -> None:
    """Raise Fault for the first thing (in the file's order) that the schema of rule files does not allow."""
    check_schema(source, (), source.value, json.loads(read_schema("rules.schema.json")))
    for position, rule in enumerate(source.value.get("rules") or ()):
        wanted = _LICENCE.sub("license", rule["id"])
        if wanted != rule["id"]:
            what = f"the rule id {quoted(rule['id'])} spells it 'licence', expected {quoted(wanted)}"
            raise source.fault(("rules", position, "id"), what)


def check_options(source: YamlFile, rule_set: RuleSet) -> None:
    """Raise Fault where a rule's options, with those it inherits, do not suit its check or one another."""
    rules = {rule.id: rule for rule in rule_set.rules}
    faults: list[Fault] = []
    for position, value in enumerate(source.value.get("rules") or ()):
        rule = rules[value["id"]]
        if rule.off is None:
            faults += _option_faults(source, ("rules", position, "options"), rule)
    _raise_all(faults)


def _option_faults(source: YamlFile, path: Path, rule: Rule) -> list[Fault]:
    check, options = CHECKS[rule.check], dict(rule.options)
    faults = _faults(source, path, options, check.options)
    contradiction = check.contradiction(options) if check.contradiction is not None and not faults else None
    if contradiction is not None:
        option, what = contradiction
        faults = [source.fault((*path, option), what)]
    return faults


def check_schema(source: YamlFile, base: Path, value: Any, schema: Mapping[str, Any]) -> None:
    """Raise Fault for the first thing in `value` (which stands at `base` in the file) that `schema` does not
    allow; it holds the others.
    """
    _raise_all(_faults(source, base, value, schema))


def _raise_all(faults: Iterable[Fault]) -> None:
    """The first in the file's order, with the others, each said once."""
    told = {(one.line, one.column, one.what): one for one in faults}
    if told:
        first, *others = sorted(told.values(), key=lambda one: (one.line, one.column))
        first.also = tuple(others)
        raise first


def _faults(source: YamlFile, base: Path, value: Any, schema: Mapping[str, Any]) -> list[Fault]:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema, format_checker=_formats())
    errors = islice(validator.iter_errors(value), _MOST_ERRORS)
    return [fault for error in errors for fault in _faults_of(source, base, error)]


def _formats() -> Any:
    """The languages that options are written in: a pattern or a selector that cannot be read is an error of
    its file.
    """
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("re2", raises=BadPatternError)(_is_pattern)
    checker.checks("css", raises=ValueError)(_is_selector)
    checker.checks("day", raises=ValueError)(_is_day)
    return checker


def _is_pattern(value: object) -> bool:
    if isinstance(value, str):
        compile_pattern(_PARAMETER.sub("x", value))
    return True


def _is_selector(value: object) -> bool:
    if isinstance(value, str):
        from turbohtml import parse

        if value.count(":has(") > 1:  # one in another takes a time that grows with the square of the page
            raise ValueError("it holds :has() more than once")
        parse("<p>").select(_PARAMETER.sub("x", value))
    return True


def _is_day(value: object) -> bool:
    if isinstance(value, str) and _DAY.fullmatch(value):
        date.fromisoformat(value if value.count("-") == 2 else f"{value}-01")
    return True


def _faults_of(source: YamlFile, base: Path, error: Any) -> Iterator[Fault]:
    path: Path = (*base, *error.absolute_path)
    explain = _EXPLAIN.get(error.validator)
    if error.validator == "additionalProperties":
        for unknown in error.instance.keys() - error.schema.get("properties", {}).keys():
            yield source.fault((*path, unknown), _unknown_key(unknown, error), key=True)
    elif explain is not None:
        what = explain(error)
        if what:
            yield source.fault(path, what)
    else:
        yield source.fault(path, f"{error.message}, expected {error.validator} {error.validator_value}")


def _unknown_key(unknown: str, error: Any) -> str:
    known = list(error.schema.get("properties", {}))
    if not known:
        return f"unknown key {quoted(unknown)}, expected none here"
    inner = [name for name, one in error.schema["properties"].items() if unknown in one.get("properties", {})]
    near = f" (it stands under {quoted(inner[0])})" if inner else nearest(unknown, known)
    return f"unknown key {quoted(unknown)}{near}, expected {one_of(known)}"


def _enum(error: Any) -> str:
    known = [str(one) for one in error.validator_value]
    if isinstance(error.instance, dict | list):
        return f"{_kind(error.instance)} stands here, expected {one_of(known)}"
    wrong = str(error.instance)
    return f"{quoted(wrong)} is not known here{nearest(wrong, known)}, expected {one_of(known)}"


def _type(error: Any) -> str:
    names = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
    wanted = one_of(dict.fromkeys(str(_TYPES.get(name, name)) for name in names))
    return f"{_kind(error.instance)} stands here, expected {wanted}{_type_hint(error, names)}"


def _type_hint(error: Any, names: list[Any]) -> str:
    """How to write what is expected."""
    if "string" in names and isinstance(error.instance, int | float):
        return " (put it in quotation marks)"
    if "object" not in names:
        return ""
    keys = [*error.schema.get("required", ()), *error.schema.get("properties", ())]
    return f" (lines such as `{keys[0]}: …`)" if keys else " (lines of `key: value`)"


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    shown = (
        str(value).lower()
        if isinstance(value, bool)
        else quoted(value)
        if isinstance(value, str)
        else str(value)
    )
    return f"{'the text' if isinstance(value, str) else 'the value'} {shown}"


def _required(error: Any) -> str:
    """What is missing, all of it: the schema has an error for each, at one place. A key that stands there misspelt is
    told as an unknown one, where it stands."""
    missing = [key for key in error.validator_value if key not in error.instance]
    misspelt = _misspelt(error) if missing else frozenset()
    return "; ".join(_missing(key, error.schema) for key in missing if key not in misspelt)


def _misspelt(error: Any) -> frozenset[str | None]:
    """The keys that are meant by those that a mapping may not have."""
    known = error.schema.get("properties", {})
    unknown = error.instance.keys() - known.keys() if error.schema.get("additionalProperties") is False else ()
    return frozenset(meant(str(key), known) for key in unknown)


def _missing(key: str, schema: Mapping[str, Any]) -> str:
    known = schema.get("properties", {}).get(key, {})
    if "x-missing" in known:
        return f"{quoted(key)} is missing; {known['x-missing']}"
    called = schema.get("x-called")
    what = f"the {called} lacks {quoted(key)}" if called else f"{quoted(key)} is missing"
    meaning = _CLAUSE.split(known.get("description", "it"), maxsplit=1)[0]
    return f"{what}, expected {meaning[0].lower()}{meaning[1:]}"


def _alternatives(error: Any) -> str:
    """What a oneOf wants: each of its schemas asks for one key and nothing else."""
    keys = [key for one in error.validator_value for key in one.get("required", ())]
    given = [key for key in keys if key in error.instance]
    names = " and ".join(map(quoted, given)) if given else f"neither {' nor '.join(map(quoted, keys))}"
    return f"{names} {'stand' if given else 'stands'} here, expected one of them"


def _pattern(error: Any) -> str:
    meaning = error.schema.get("x-expected") or f"text like {error.validator_value}"
    return f"{quoted(error.instance)} does not fit, expected {meaning}"


def _format(error: Any) -> str:
    if error.validator_value == "day":
        return f"there is no day {quoted(error.instance)}, expected a date such as 2026-09-07"
    what = {"re2": "pattern in RE2 syntax", "css": "CSS selector"}.get(error.validator_value, "value")
    return f"{quoted(error.instance)} cannot be read ({error.cause}), expected a {what}"


_EXPLAIN: Mapping[str, Callable[[Any], str]] = {
    "enum": _enum,
    "type": _type,
    "required": _required,
    "pattern": _pattern,
    "format": _format,
    "oneOf": _alternatives,
    "minimum": lambda error: f"{error.instance} is too small, expected at least {error.validator_value}",
    "exclusiveMinimum": lambda error: f"{error.instance} is too small, expected more than {error.validator_value}",
    "maximum": lambda error: f"{error.instance} is too large, expected at most {error.validator_value}",
    "minLength": lambda _: "empty text stands here, expected some words",
    "maxLength": lambda error: f"the text is too long, expected at most {error.validator_value} characters",
    "minItems": lambda _: "the list is empty, expected at least one entry",
    "maxItems": lambda error: f"the list is too long, expected at most {error.validator_value} entries",
}
