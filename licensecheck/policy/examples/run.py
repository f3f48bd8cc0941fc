"""Running the examples of a rule file: each rule has a copy that it passes and one that it does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from licensecheck.errors import Error, InvalidRules
from licensecheck.policy import bundled
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.examples.pages import make_copy, make_original
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Rule, RuleSet
from licensecheck.policy.yaml_file import Path as Location
from licensecheck.policy.yaml_source import parse

__all__ = ["Result", "run_examples"]

_BAD = frozenset({"fail", "review"})
_ORDER = ("fail", "review", "manual", "pass", "not-applicable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one example.

    `wanted` is `pass` or `fail`, `found` the rule's status, `problem` what is wrong, `place` where the example stands
    or the rule that lacks one, as `path:line:column`.
    """

    rule: str
    wanted: str
    found: str | None
    problem: str | None
    place: str = ""


def run_examples(name_or_path: str) -> tuple[Result, ...]:
    """Run the examples of a rule set for each rule that its file names. Raises InvalidRules for one without.
    """
    rule_set = load_rules(name_or_path)
    rule_set = rule_set._replace(examples=rule_set.examples or _bundled_examples(name_or_path))
    if rule_set.examples is None:
        raise InvalidRules(f"{rule_set.location}: there are no examples, expected a key `examples`")
    own = [rule for rule in rule_set.rules if rule.origin[-1] == rule_set.id and rule.off is None]
    results = tuple(_results(_Runner(name_or_path, rule_set.examples), own, rule_set))
    return tuple(_placed(results, name_or_path)) if any(one.problem for one in results) else results


def _placed(results: Iterable[Result], name: str) -> Iterator[Result]:
    location, text = bundled.read(name) or (name, Path(name).read_text("utf-8-sig"))
    source = parse(text, location)
    positions = {rule["id"]: position for position, rule in enumerate(source.value.get("rules") or ())}
    for one in results:
        path: Location = ("examples", "passes" if one.wanted == "pass" else "fails", one.rule)
        if path not in source.keys and one.rule in positions:
            path = ("rules", positions[one.rule], "id")
        line, column = source.place(path, key=True)
        yield replace(one, place=f"{location}:{line}:{column}")


def _bundled_examples(name: str) -> Mapping[str, Any] | None:
    """The examples of a bundled file, which is loaded without them."""
    found = bundled.read(name)
    examples: Mapping[str, Any] | None = parse(found[1], found[0]).value.get("examples") if found else None
    return examples


def _results(runner: _Runner, rules: list[Rule], rule_set: RuleSet) -> Iterator[Result]:
    passes, fails = (rule_set.examples or {}).get("passes", {}), (rule_set.examples or {}).get("fails", {})
    for named in dict.fromkeys([*passes, *fails]):
        if all(named != rule.id for rule in rule_set.rules):
            wanted = "pass" if named in passes else "fail"
            yield Result(rule=named, wanted=wanted, found=None, problem="no rule has this id")
    for rule in rules:
        yield _passing(rule, runner.status(rule.id, passes.get(rule.id, {})))
        if not _for_people(rule):
            yield _failing(rule, runner.status(rule.id, fails[rule.id]) if rule.id in fails else None)


def _for_people(rule: Rule) -> bool:
    """Rules that no page can break: they are listed, and that is all."""
    return rule.check in {"manual", "commercial-signs"} or CHECKS[rule.check].last


def _passing(rule: Rule, found: str) -> Result:
    wanted = {"manual", "not-applicable"} if _for_people(rule) else {"pass"}
    problem = None if found in wanted else f"the copy that should pass got {found}"
    if found == "not-applicable" and problem:
        problem += "; give one that the rule applies to, under `passes`"
    return Result(rule=rule.id, wanted="pass", found=found, problem=problem)


def _failing(rule: Rule, found: str | None) -> Result:
    problem = None if found in _BAD else f"the copy that should fail got {found}"
    if found is None:
        problem = "there is no failing example, expected one under `fails`"
    return Result(rule=rule.id, wanted="fail", found=found, problem=problem)


class _Runner:
    """Checks the copies of one file's examples; copies that are the same are checked once."""

    def __init__(self, rules: str, examples: Mapping[str, Any]) -> None:
        self.rules, self.examples = rules, examples
        self.known: dict[str, dict[str, str]] = {}

    def status(self, rule: str, difference: Mapping[str, Any]) -> str:
        """The worst status of a rule on the good copy with this difference."""
        key = repr(sorted(difference.items()))
        if key not in self.known:
            try:
                self.known[key] = self._check(dict(difference))
            except InvalidRules:
                raise
            except Error as error:
                self.known[key] = dict.fromkeys([rule], f"no verdict ({error})")
        return self.known[key].get(rule, "no finding")

    def _check(self, difference: dict[str, Any]) -> dict[str, str]:
        from licensecheck.pipeline import verify

        parts = {**self.examples.get("original", {}), **difference.pop("original", {})}
        original, body = make_original(parts)
        copy = make_copy({**self.examples["copy"], **difference}, original, body)
        worst: dict[str, str] = {}
        for finding in verify(copy, source=original, rules=self.rules).findings:
            known = worst.get(finding.rule, finding.status)
            worst[finding.rule] = min(str(finding.status), str(known), key=_ORDER.index)
        return worst
