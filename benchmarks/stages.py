"""Where the time of a check goes: each stage on its own, summed over the pairs."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from benchmarks.cases import Case
from licensecheck import CouldNotCheck
from licensecheck.compare.comparing import compare
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.original.source import read_source
from licensecheck.document import read
from licensecheck.policy.judge import judge
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Facts
from licensecheck.report.model import build_report

__all__ = ["run"]

T = TypeVar("T")
_ROUNDS = 3


class _Clock:
    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def time(self, stage: str, action: Callable[[], T]) -> T:
        """Do something and add its time to a stage."""
        start = time.process_time()
        result = action()
        self.seconds[stage] += time.process_time() - start
        return result


def run(cases: list[Case]) -> Iterator[str]:
    """Yield each stage's share of the whole."""
    clock = _Clock()
    for _ in range(_ROUNDS):
        for case in cases:
            try:
                _stages(case, clock)
            except CouldNotCheck:
                continue
    whole = sum(clock.seconds.values()) - clock.seconds["of which parsing"]
    yield "| stage | ms a pair | share |"
    yield "|---|---|---|"
    for stage, seconds in clock.seconds.items():
        yield f"| {stage} | {1000 * seconds / len(cases) / _ROUNDS:.2f} | {100 * seconds / whole:.0f} % |"


def _stages(case: Case, clock: _Clock) -> None:
    from turbohtml import parse

    data = case.original.read_bytes(), case.copy.read_bytes()
    for text in data:
        decoded = text.decode("utf-8", "replace")
        clock.time("of which parsing", partial(parse, decoded, source_locations=True))
    original = clock.time("reading both pages", lambda: read(data[0], location="original.html"))
    copy = clock.time("reading both pages", lambda: read(data[1], location="copy.html"))
    source = clock.time("what the original says of itself", lambda: read_source(original))
    comparison = clock.time("comparing", lambda: compare(original, copy, source))
    credit = clock.time("credits of the copy", lambda: read_credits(copy, source, comparison))
    rules = clock.time("rules and judging", lambda: load_rules("cc-by-nd-4.0"))
    facts = Facts(
        copy=copy, original=original, source=source, credits=credit, comparison=comparison, medium="web",
    )
    judgement = clock.time("rules and judging", lambda: judge(rules, facts))
    now = datetime.now(UTC)
    clock.time("report", lambda: build_report(
        facts=facts, judgement=judgement, rule_set=rules, why="named", checked=now,
    ).to_dict())
