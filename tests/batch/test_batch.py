"""Many copies: in processes as without, in the same order, with a fault of one the fault of one."""

from __future__ import annotations

import multiprocessing
import os
import time
from typing import Any

import pytest
from report_builders import report

from licensecheck.batch.check_all import check_all
from licensecheck.batch.progress import Progress, progress_on
from licensecheck.batch.workers import _portions, suitable_jobs
from licensecheck.errors import CouldNotCheck, InvalidRules
from licensecheck.policy.fault import Fault
from licensecheck.report import NotChecked


def check(copy: str) -> Any:
    """Stands in for the check of one copy; the copy's name says what comes of it."""
    match copy.rpartition("-")[2]:
        case "missing":
            raise CouldNotCheck(f"{copy}: no such file")
        case "original":
            raise CouldNotCheck("https://news.example/a: is not there")
        case "crash":
            raise ZeroDivisionError("by zero")
        case "rules":
            raise Fault("rules.yaml", 3, 1, "unknown key")
        case "dies":
            os._exit(9)
        case "slow":
            time.sleep(0.2)
        case "endless":
            time.sleep(30)
    one = report(location=copy)
    return one._replace(copy=one.copy._replace(title=str(os.getpid())))


def describe(error: Exception) -> str:
    return f"told: {error}"


def run(*copies: str, jobs: int) -> list[Any]:
    return list(check_all(copies, check, describe=describe, jobs=jobs))


def names(count: int, *others: str) -> tuple[str, ...]:
    return (*others, *(f"{number:03}.md" for number in range(count)))


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_the_order_is_that_of_the_copies(jobs: int) -> None:
    copies = names(30, "a-slow", "b", "c-slow")
    assert tuple(one.copy.location for one in run(*copies, jobs=jobs)) == copies


def test_copies_are_checked_in_other_processes() -> None:
    workers = {one.copy.title for one in run(*names(40), jobs=2)}
    assert str(os.getpid()) not in workers


@pytest.mark.parametrize("jobs", [1, 3])
def test_one_that_fails_stops_nothing(jobs: int) -> None:
    results = run(*names(20, "a-missing", "b-crash", "c-original"), jobs=jobs)
    assert [error.message for error in results[:3]] == [
        "told: a-missing: no such file", "b-crash: told: by zero",
        "c-original: told: https://news.example/a: is not there",
    ]
    assert not any(isinstance(one, NotChecked) for one in results[3:])
    assert len(results) == 23


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_rule_set_that_cannot_be_used_ends_the_run(jobs: int) -> None:
    with pytest.raises(InvalidRules, match=r"rules\.yaml:3:1: unknown key"):
        run(*names(20, "a-rules"), jobs=jobs)


def test_a_worker_that_dies_takes_its_copy_only() -> None:
    results = run(*names(9), "x-dies", *(f"y{number}" for number in range(30)), jobs=2)
    assert len(results) == 40
    (error,) = [one for one in results if isinstance(one, NotChecked)]
    assert error is results[9]
    assert error.location == "x-dies"
    assert "died" in error.message


def test_a_run_that_is_given_up_ends_its_workers() -> None:
    """Nobody waits for a copy that takes long when the answer is of no use any more."""
    results = check_all((*names(12), "x-endless"), check, describe=describe, jobs=2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    patience = time.monotonic() + 15
    while multiprocessing.active_children() and time.monotonic() < patience:
        time.sleep(0.01)
    assert not multiprocessing.active_children()


def test_a_single_copy_that_cannot_be_checked_is_told_as_several_are() -> None:
    (result,) = run("a-missing", jobs=1)
    assert isinstance(result, NotChecked)


@pytest.mark.parametrize("jobs", [1, 2, 8])
@pytest.mark.parametrize("count", [2, 7, 400, 10_000])
def test_portions_hold_every_copy_once_and_end_small(count: int, jobs: int) -> None:
    portions = list(_portions(names(count), jobs))
    assert [copy for portion in portions for copy in portion] == list(names(count))
    assert len(portions[-1]) == 1
    sizes = list(map(len, portions))
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(("copies", "jobs"), [(1, 1), (5, 1), (11, 1)])
def test_few_copies_need_one_process(copies: int, jobs: int) -> None:
    assert suitable_jobs(copies) == jobs


def test_many_copies_use_what_there_is() -> None:
    assert 1 <= suitable_jobs(10_000) <= (os.cpu_count() or 1)


class Terminal:
    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        return True


def test_progress_is_drawn_over_itself_and_taken_away() -> None:
    terminal = Terminal()
    progress = Progress(3, terminal)  # type: ignore[arg-type]
    progress.done(1)
    progress.done(3)
    progress.clear()
    assert "1/3 copies" in terminal.text
    assert "3/3 copies" in terminal.text
    assert "\n" not in terminal.text
    assert terminal.text.endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("total", "quiet", "environment", "shown"),
    [
        (5, False, {}, True), (1, False, {}, False), (5, True, {}, False), (5, False, {"CI": "true"}, False),
        (5, False, {"TERM": "dumb"}, False),
    ],
)
def test_progress_is_for_people(
    monkeypatch: pytest.MonkeyPatch, total: int, quiet: bool, environment: dict[str, str], shown: bool
) -> None:
    terminal = Terminal()
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stderr", terminal)
    progress_on(total, quiet=quiet).done(total)
    assert bool(terminal.text) is shown
