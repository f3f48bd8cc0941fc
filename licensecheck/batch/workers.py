"""Checks many copies in several processes.

Workers are sent paths and addresses and send reports back, never pages. A worker that dies (a fault in a
parser written in C, or the system short of memory) takes only its copy with it: what it had in hand is
checked again, one copy a process.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from licensecheck.batch.check_all import Check, Describe, check_one, location_of
from licensecheck.errors import InvalidRules
from licensecheck.report import NotChecked

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

__all__ = ["check_in_processes", "suitable_jobs"]

T = TypeVar("T")

COPIES_A_JOB: Final = 6
"""Copies a further process is worth: starting one takes as long as checking several."""

_SHARE: Final = 4  # of what is left to do, a worker's next portion is this part of its share
_LONGEST_CHUNK: Final = 16
_AHEAD: Final = 8  # portions a worker that are under way at once: enough to work on while one copy is slow


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
    copies: Sequence[str], check: Check[T], describe: Describe, jobs: int
) -> Iterator[T | NotChecked]:
    """What came of each copy, in the order of the copies. Raises InvalidRules.

    A check that can `prepare()` does it before processes are made in this one's likeness.
    """
    prepare = getattr(check, "prepare", None)
    if prepare is not None and _forks():
        prepare()
    # Else the collector would write to whatever is shared, and every process get its own.
    gc.freeze()
    try:
        chunks = deque(_portions(copies, jobs))
        while chunks:
            try:
                yield from _run(chunks, check, describe, jobs)
            except BrokenProcessPool:
                yield from _one_by_one(chunks.popleft(), check, describe)
    finally:
        gc.unfreeze()


def _portions(copies: Sequence[str], jobs: int) -> Iterator[Sequence[str]]:
    """Portions that become smaller: the first ones cost little to hand over, the last ones end together."""
    start = 0
    while start < len(copies):
        size = max(1, min(_LONGEST_CHUNK, (len(copies) - start) // (jobs * _SHARE)))
        yield copies[start : start + size]
        start += size


def _run(
    chunks: deque[Sequence[str]], check: Check[T], describe: Describe, jobs: int
) -> Iterator[T | NotChecked]:
    """Check `chunks` in one pool; each is taken from the queue when its results are there."""
    with _pool(jobs, check, describe) as pool:
        under_way: deque[Future[list[T | NotChecked | _Invalid]]] = deque()
        waiting = deque(chunks)
        while waiting or under_way:
            while waiting and len(under_way) < jobs * _AHEAD:
                under_way.append(_submit(pool, waiting.popleft()))
            results = under_way.popleft().result()
            chunks.popleft()
            for result in results:
                yield _valid(result)


def _submit(pool: ProcessPoolExecutor, chunk: Sequence[str]) -> Future[list[Any]]:
    # It starts the processes: one that Ctrl-C met half made would be known to nobody, and would outlive the run.
    with _undisturbed():
        return pool.submit(_check_chunk, chunk)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Lets Ctrl-C wait; processes and threads that begin meanwhile let it wait too."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _one_by_one(copies: Sequence[str], check: Check[T], describe: Describe) -> Iterator[T | NotChecked]:
    for copy in copies:
        try:
            with _pool(1, check, describe) as pool:
                (result,) = _submit(pool, [copy]).result()
            yield _valid(result)
        except BrokenProcessPool:
            where = location_of(copy)
            message = f"{where}: the process that checked it died; check it alone"
            yield NotChecked(location=where, message=message)


def _valid(result: T | NotChecked | _Invalid) -> T | NotChecked:
    if isinstance(result, _Invalid):
        raise InvalidRules(result.message)
    return result


@contextmanager
def _pool(jobs: int, check: Check[T], describe: Describe) -> Iterator[ProcessPoolExecutor]:
    """Processes that check; they end with what is done here, however that ends."""
    pool = ProcessPoolExecutor(jobs, _context(), initializer=_start, initargs=(check, describe))
    try:
        yield pool
        pool.shutdown(wait=True)
    except BaseException:
        # Nobody waits for what is under way: one copy may take a minute to be fetched. But the pool's own
        # thread is waited for, which would else write to a closed pipe while the interpreter ends.
        with _undisturbed():
            for worker in multiprocessing.active_children():
                worker.terminate()
            pool.shutdown(wait=True, cancel_futures=True)
        raise


def _context() -> BaseContext:
    return multiprocessing.get_context("fork" if _forks() else "spawn")


def _forks() -> bool:
    """Forking shares what is loaded, and is safe while no other thread runs."""
    return threading.active_count() == 1 and sys.platform == "linux"


@dataclass(slots=True)
class _Worker:
    """What a worker process was given when it started."""

    check: Check[Any] | None = None
    describe: Describe = str


_worker = _Worker()


def _start(check: Check[T], describe: Describe) -> None:
    # Ctrl-C goes to all processes of a terminal; the first one says what there is to say.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    _worker.check, _worker.describe = check, describe


def _check_chunk(copies: Sequence[str]) -> list[T | NotChecked | _Invalid]:
    return [_check(copy) for copy in copies]


def _check(copy: str) -> T | NotChecked | _Invalid:
    if _worker.check is None:
        raise RuntimeError("a worker was started without a check")
    try:
        return check_one(copy, _worker.check, _worker.describe)
    except InvalidRules as error:
        return _Invalid(str(error))
