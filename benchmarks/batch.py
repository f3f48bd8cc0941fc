"""Many copies in one run: one process and two against a loop over `verify()`, and memory by their number."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pages import article, original_page
from licensecheck.fetch import Fetched
from licensecheck.fetch.store import Store

__all__ = ["run"]

_ROOT = Path(__file__).parent.parent
_COPIES = 400
_FEW = 100
_ROUNDS = 5
_WORDS = 700
_BULK = 100
_HOST = "https://measured.example"
_LOOP = """import sys, time
from pathlib import Path
from licensecheck import verify
from licensecheck.fetch import FetchOptions
from licensecheck.originals import OriginalOptions
originals = OriginalOptions(fetch=FetchOptions(cache=sys.argv[2], offline=True))
start = time.perf_counter()
for copy in sorted(Path(sys.argv[1]).iterdir()):
    verify(str(copy), rules="cc-by-nd-4.0", originals=originals)
print(time.perf_counter() - start, time.process_time())
"""
_COMMAND = """import resource, sys
from licensecheck.__main__ import main
code = main()
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(*(one.ru_utime + one.ru_stime for one in used))
sys.exit(code)
"""
"""The command; it says how long it and its workers took of the processors."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Seconds by the clock, processor seconds of the first process and of its workers together, and the peak
    memory of the largest process in bytes.
    """

    seconds: float
    first: float
    workers: float
    peak: int

    @property
    def undisturbed(self) -> float:
        """Seconds where two workers share their work evenly and wait for nobody."""
        return self.first + self.workers / 2


def run(work: Path) -> Iterator[str]:
    """Yield times and their ratios, then memory."""
    posts, cache = _write(work / "many", _COPIES)
    few, _ = _write(work / "few", _FEW, cache)
    loops, ones, twos = [], [], []
    for _ in range(_ROUNDS + 1):        # the first round compiles
        loops.append(_loop(posts, cache, work))
        ones.append(_command(posts, cache, work, 1))
        twos.append(_command(posts, cache, work, 2))
    del loops[0], ones[0], twos[0]
    yield "| 400 posts, cached originals | seconds | processor seconds | posts a second |"
    yield "|---|---|---|---|"
    for name, found in (("a loop over `verify()`", loops), ("one process", ones), ("two processes", twos)):
        best = min(found, key=lambda one: one.seconds)
        used = best.first + best.workers
        yield f"| {name} | {best.seconds:.2f} | {used:.2f} | {_COPIES / best.seconds:.0f} |"
    yield ""
    yield "| ratio, round by round | median | least | greatest |"
    yield "|---|---|---|---|"
    yield _ratio("one process / the loop", ones, loops)
    yield _ratio("rate of two processes / of one", ones, twos)
    yield _row("the same from processor time", [
        one.undisturbed / two.undisturbed for one, two in zip(ones, twos, strict=True)
    ])
    yield ""
    yield "| peak memory | 100 posts | 400 posts |"
    yield "|---|---|---|"
    for jobs, found in ((1, ones), (2, twos)):
        small = _command(few, cache, work, jobs)
        large = statistics.median(one.peak for one in found)
        yield f"| the largest of {jobs + (jobs > 1)} processes | {small.peak / 1e6:.1f} MB | {large / 1e6:.1f} MB |"


def _ratio(name: str, above: list[_Run], below: list[_Run]) -> str:
    return _row(name, [one.seconds / other.seconds for one, other in zip(above, below, strict=True)])


def _row(name: str, found: list[float]) -> str:
    return f"| {name} | {statistics.median(found):.2f} | {min(found):.2f} | {max(found):.2f} |"


def _write(folder: Path, count: int, cache: Path | None = None) -> tuple[Path, Path]:
    """Write posts, and their originals into a cache; return both folders. A third of the posts is edited."""
    folder.mkdir()
    cache = cache or folder.with_name("cache")
    store = Store(str(cache))
    for number in range(count):
        paragraphs = article(_WORDS, seed=number)
        address = f"{_HOST}/{number}"
        page = original_page(paragraphs, _BULK).replace("</h1>", "</h1><p>By Ada Moor</p>")
        store.put(address, Fetched(
            data=page.encode(), url=address, content_type="text/html", charset="utf-8",
        ), time.time())
        (folder / f"{number:04}.md").write_text(_post(paragraphs, address, edited=number % 3 == 0), "utf-8")
    return folder, cache


def _post(paragraphs: list[str], address: str, *, edited: bool) -> str:
    text = [re.sub(r'<a href="([^"]*)">(\w+)</a>', r"[\2](\1)", paragraph) for paragraph in paragraphs]
    if edited:
        for at in range(1, len(text), 4):
            text[at] = text[at].replace(" the ", " some ", 1).replace(" of ", " from ", 1)
    licence = "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)"
    credit = f"By Ada Moor. First published by [The Measured Press]({address}) under {licence}."
    head = f"---\ntitle: A measured title\nsource_url: {address}\n---\n"
    return "\n\n".join((head, *text, credit)) + "\n"


def _loop(posts: Path, cache: Path, work: Path) -> _Run:
    """The loop's own seconds; imports are left out."""
    _, peak, answer = _measured([sys.executable, "-c", _LOOP, str(posts), str(cache)], work)
    seconds, used = map(float, answer.split())
    return _Run(seconds, used, 0.0, peak)


def _command(posts: Path, cache: Path, work: Path, jobs: int) -> _Run:
    command = [
        sys.executable, "-c", _COMMAND, "verify", str(posts), "--cache", str(cache), "--offline",
        "--rules", "cc-by-nd-4.0", "--jobs", str(jobs), "--output", f"jsonl={work / 'reports.jsonl'}", "--quiet",
    ]
    seconds, peak, answer = _measured(command, work)
    first, workers = map(float, answer.split())
    return _Run(seconds, first, workers, peak)


def _measured(command: list[str], work: Path) -> tuple[float, int, str]:
    """Run a command; return its seconds by the clock, its peak memory in bytes, and what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": str(work / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, cwd=work)
    assert child.stdout is not None
    answer = child.stdout.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in {0, 1}:
        sys.exit(f"{command} ended with {child.returncode}")
    return seconds, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024), answer
