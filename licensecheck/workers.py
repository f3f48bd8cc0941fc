"""Checks many copies in several processes.

Workers are sent paths and addresses and send reports back, never pages. A worker that dies (a fault in a
parser written in C, or the system short of memory) takes only its copy with it: what it had in hand is
checked again, one copy a process.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from licensecheck.batch import Check, Describe, check_one, location_of
from licensecheck.errors import InvalidRules
from licensecheck.report import NotChecked

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from licensecheck.report.model import Report

__all__ = ["check_in_processes", "suitable_jobs"]

COPIES_A_JOB: Final = 6
"""Copies a further process is worth: starting one takes as long as checking several."""

_CHUNKS: Final = 8  # portions a worker gets in all: few enough to cost nothing, many enough to end together
_LONGEST_CHUNK: Final = 16
_AHEAD: Final = 3  # portions a worker that are under way at once; more would only pile up results


@dataclass(frozen=True, slots=True)
class _Invalid:
    """A rule set that cannot be used: some of these errors cannot be sent between processes."""

    message: str


def suitable_jobs(copies: int) -> int:
    """How many processes to use where nobody says: as many as there are processors, fewer for few copies."""
    return max(1, min(_processors(), copies // COPIES_A_JOB))


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_in_processes(
    copies: Sequence[str], check: Check, describe: Describe, jobs: int
) -> Iterator[Report | NotChecked]:
    """What came of each copy, in the order of the copies. Raises InvalidRules."""
    prepare = getattr(check, "prepare", None)
    if prepare is not None and _forks():
        prepare()
    size = max(1, min(_LONGEST_CHUNK, len(copies) // (jobs * _CHUNKS)))
    chunks = deque(copies[start : start + size] for start in range(0, len(copies), size))
    while chunks:
        try:
            yield from _run(chunks, check, describe, jobs)
        except BrokenProcessPool:
            yield from _one_by_one(chunks.popleft(), check, describe)


def _run(
    chunks: deque[Sequence[str]], check: Check, describe: Describe, jobs: int
) -> Iterator[Report | NotChecked]:
    """Check `chunks` in one pool; each is taken from the queue when its results are there."""
    with _pool(jobs, check, describe) as pool:
        under_way: deque[Future[list[Report | NotChecked | _Invalid]]] = deque()
        waiting = deque(chunks)
        try:
            while waiting or under_way:
                while waiting and len(under_way) < jobs * _AHEAD:
                    under_way.append(pool.submit(_check_chunk, waiting.popleft()))
                results = under_way.popleft().result()
                chunks.popleft()
                yield from map(_valid, results)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _one_by_one(copies: Sequence[str], check: Check, describe: Describe) -> Iterator[Report | NotChecked]:
    for copy in copies:
        try:
            with _pool(1, check, describe) as pool:
                (result,) = pool.submit(_check_chunk, [copy]).result()
            yield _valid(result)
        except BrokenProcessPool:
            where = location_of(copy)
            message = f"{where}: the process that checked it died; check it alone"
            yield NotChecked(location=where, message=message)


def _valid(result: Report | NotChecked | _Invalid) -> Report | NotChecked:
    if isinstance(result, _Invalid):
        raise InvalidRules(result.message)
    return result


def _pool(jobs: int, check: Check, describe: Describe) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, _context(), initializer=_start, initargs=(check, describe))


def _context() -> BaseContext:
    return multiprocessing.get_context("fork" if _forks() else "spawn")


def _forks() -> bool:
    """Forking shares what is loaded, and is safe while no other thread runs."""
    return threading.active_count() == 1 and sys.platform == "linux"


@dataclass(slots=True)
class _Worker:
    """What a worker process was given when it started."""

    check: Check | None = None
    describe: Describe = str


_worker = _Worker()


def _start(check: Check, describe: Describe) -> None:
    # Ctrl-C goes to all processes of a terminal; the first one says what there is to say.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _worker.check, _worker.describe = check, describe


def _check_chunk(copies: Sequence[str]) -> list[Report | NotChecked | _Invalid]:
    return [_check(copy) for copy in copies]


def _check(copy: str) -> Report | NotChecked | _Invalid:
    if _worker.check is None:
        raise RuntimeError("a worker was started without a check")
    try:
        return check_one(copy, _worker.check, _worker.describe)
    except InvalidRules as error:
        return _Invalid(str(error))
