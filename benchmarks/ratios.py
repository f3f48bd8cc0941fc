"""One check against what one would use instead, and against parsing alone: pair by pair, interleaved."""

from __future__ import annotations

import difflib
import importlib.util
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.cases import Case
from licensecheck import CouldNotCheck, verify

__all__ = ["best", "run"]

_ROUNDS = 3
"""Each pair is measured this often, the rivals in turn; the best time of each counts."""

_SLOW_ROUNDS = 1
"""The slow rival is measured once: its time is a hundred times the clock's noise."""


def run(cases: list[Case]) -> Iterator[str]:
    """Yield a table of ratios: median, least and greatest over the pairs."""
    slow = importlib.util.find_spec("trafilatura") is not None
    against_slow, against_parser, times = [], [], []
    check(cases[0])
    for case in cases:
        ours, parsing = _interleaved(case)
        times.append(ours)
        against_parser.append(ours / parsing)
        if slow:
            against_slow.append(best(partial(extract_and_diff, case), _SLOW_ROUNDS) / ours)
    median, most = 1000 * statistics.median(times), 1000 * max(times)
    yield f"{len(cases)} pairs; one check: median {median:.1f} ms, slowest {most:.1f} ms"
    yield ""
    yield "| | median | least | greatest |"
    yield "|---|---|---|---|"
    if slow:
        yield _row("times faster than trafilatura on both pages plus difflib", against_slow)
    else:
        yield "| (trafilatura is not installed) | | | |"
    yield _row("one check / parse of both pages with the fastest parser", against_parser)


def _row(name: str, ratios: list[float]) -> str:
    return f"| {name} | {statistics.median(ratios):.2f} | {min(ratios):.2f} | {max(ratios):.2f} |"


def _interleaved(case: Case) -> tuple[float, float]:
    """Return the best times of one check and of the fastest parser, measured in turn."""
    ours = parsing = float("inf")
    for _ in range(_ROUNDS):
        ours = min(ours, best(partial(check, case), 1))
        for parse in (_parse_turbohtml, _parse_selectolax):
            parsing = min(parsing, best(partial(parse, case), 1))
    return ours, parsing


def best(action: Callable[[], object], rounds: int) -> float:
    """Return the least of some timings in seconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return min(times)


def check(case: Case) -> None:
    """One whole check, from two files to the report's dictionary."""
    try:
        verify(case.copy, case.original, rules="cc-by-nd-4.0").to_dict()
    except CouldNotCheck:
        return          # a page that is refused took its time as well


def _texts(case: Case) -> tuple[str, str]:
    return case.original.read_text("utf-8", "replace"), case.copy.read_text("utf-8", "replace")


def _parse_turbohtml(case: Case) -> None:
    from turbohtml import parse

    for text in _texts(case):
        parse(text)


def _parse_selectolax(case: Case) -> None:
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError:
        _parse_turbohtml(case)
        return
    for text in _texts(case):
        LexborHTMLParser(text)


def extract_and_diff(case: Case) -> None:
    """What one would use instead: a generic extractor on both pages, and a diff of the words."""
    from trafilatura import extract

    first, second = ((extract(text) or "").split() for text in _texts(case))
    difflib.SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
