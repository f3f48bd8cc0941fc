"""A run over its copies: every report goes into the outputs at once, every failure to the user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from licensecheck.batch.check_all import Check, Describe, check_all
from licensecheck.batch.writing import CheckedAndRendered
from licensecheck.interrupts import give_way
from licensecheck.report import NotChecked

if TYPE_CHECKING:
    from licensecheck.batch.progress import Progress
    from licensecheck.batch.writing import OpenOutput
    from licensecheck.report.model import Report

__all__ = ["Outcome", "run"]

_FEW: Final = 12
"""Copies below which further processes are not worth their start."""


class Outcome(NamedTuple):
    """What is kept of a run: the verdicts that were given, and the copies that could not be checked."""

    verdicts: frozenset[str]
    errors: tuple[NotChecked, ...]


def run(
    copies: tuple[str, ...],
    check: Check[Report],
    outputs: Sequence[OpenOutput],
    *,
    jobs: int | None,
    describe: Describe,
    say: Callable[[str], None],
    progress: Progress,
) -> Outcome:
    """Check `copies` in `jobs` processes (`None`: as many as suit), and add their reports to `outputs`.

    Raises what `licensecheck.batch.check_all.check_all` raises.
    """
    verdicts: set[str] = set()
    errors: list[NotChecked] = []
    work = CheckedAndRendered(check, tuple(one.format for one in outputs))
    checked = check_all(copies, work, describe=describe, jobs=jobs or _suitable_jobs(len(copies)))
    try:
        for count, result in enumerate(checked, 1):
            give_way()
            if isinstance(result, NotChecked):
                progress.clear()
                say(result.message)
                errors.append(result)
            else:
                verdicts.add(str(result.verdict))
                for output, piece in zip(outputs, result.pieces, strict=True):
                    output.add(piece)
            progress.done(count)
    finally:
        checked.close()     # which ends the processes that check
        progress.clear()
    return Outcome(frozenset(verdicts), tuple(errors))


def _suitable_jobs(copies: int) -> int:
    """One process for few copies, without loading what starts others."""
    if copies < _FEW:
        return 1
    from licensecheck.batch.workers import suitable_jobs

    return suitable_jobs(copies)
