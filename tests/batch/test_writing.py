"""A run's reports are written while it runs: pieces wait on the disk, and outputs are whole or not there."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from report_builders import full_report, render_as, report

from licensecheck.batch.outputs import outputs_of
from licensecheck.batch.progress import Progress
from licensecheck.batch.running import Outcome, run
from licensecheck.batch.writing import OpenOutput, open_outputs, write
from licensecheck.errors import CouldNotCheck
from licensecheck.report import FORMATS, NotChecked
from licensecheck.report.model import Report


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def opened() -> Iterator[Callable[..., tuple[OpenOutput, ...]]]:
    with ExitStack() as stack:

        def open_them(values: list[str], copies: int = 1, *, quiet: bool = True) -> tuple[OpenOutput, ...]:
            outputs = outputs_of(values, "text")
            return stack.enter_context(open_outputs(outputs, copies, quiet=quiet, colour=None))

        yield open_them


def check(copy: str) -> Report:
    if copy.startswith("gone"):
        raise CouldNotCheck(f"{copy}: no such file")
    one = report() if copy.startswith("good") else full_report()
    return one._replace(copy=one.copy._replace(location=copy))


def run_over(copies: tuple[str, ...], outputs: tuple[OpenOutput, ...], jobs: int = 1, work: Any = check) -> Outcome:
    return run(
        copies, work, outputs, jobs=jobs, describe=str, say=lambda _line: None, progress=Progress(0, None)
    )


COPIES = (*(f"{kind}{number:02}.md" for number in range(20) for kind in ("good", "bad")), "gone.md")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_writes_what_its_reports_say(folder: Path, opened: Any, jobs: int) -> None:
    """In every format, in the order of the copies, whichever process made the pieces."""
    outputs = opened([f"{name}={name}" for name in FORMATS], len(COPIES))
    outcome = run_over(COPIES, outputs, jobs)
    write(outputs, outcome.errors)
    reports = [check(copy) for copy in COPIES[:-1]]
    errors = [NotChecked(location="gone.md", message="gone.md: no such file")]
    assert outcome == Outcome(frozenset({"compliant", "violation"}), tuple(errors))
    for name in FORMATS:
        assert (folder / name).read_text("utf-8") == render_as(name, reports, errors), name


def test_reports_are_let_go_while_a_run_goes_on(opened: Any) -> None:
    """Else a run over thousands of copies would take the memory for all their reports."""
    alive: list[int] = []

    def counting(copy: str) -> Report:
        alive.append(sum(isinstance(one, Report) for one in gc.get_objects()))
        return check(copy)

    gc.freeze()     # what other tests have left is not gone through for every copy
    try:
        run_over(COPIES, opened([f"{name}={name}" for name in FORMATS], len(COPIES)), work=counting)
    finally:
        gc.unfreeze()
    assert len(alive) == len(COPIES)
    assert max(alive) <= 1


def test_long_outputs_wait_on_the_disk(opened: Any) -> None:
    (output,) = opened(["jsonl=a"], 1000)
    piece = output.format.piece(full_report())
    while not output._waiting._rolled:
        output.add(piece)
    write([output], [])
    lines = Path("a").read_text("utf-8").splitlines()
    assert len(lines) > 10
    assert len(set(lines)) == 1
    assert json.loads(lines[0])["verdict"] == "violation"


def test_all_are_written(folder: Path, opened: Any, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = opened(["json=a.json", "jsonl=b.jsonl"], quiet=False)
    run_over(("good.md",), outputs)
    write(outputs, ())
    assert json.loads((folder / "a.json").read_text()) == json.loads((folder / "b.jsonl").read_text())
    assert capsys.readouterr().out.startswith("COMPLIANT")


def test_quiet_writes_files_only(folder: Path, opened: Any, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = opened(["json=a.json"])
    run_over(("good.md",), outputs)
    write(outputs, ())
    assert capsys.readouterr().out == ""
    assert (folder / "a.json").exists()


def test_nothing_is_in_its_place_before_the_end(folder: Path, opened: Any) -> None:
    """A run that is stopped leaves what stood there, and no half of a report."""
    (folder / "a.json").write_text("the old report")
    run_over(COPIES, opened(["json=a.json", "sarif=b.sarif"], len(COPIES)))
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"a.json": "the old report"}


def test_one_that_fails_does_not_lose_the_others(folder: Path, opened: Any) -> None:
    """A folder that went away meanwhile: the other reports are there, and the error says which is not."""
    (folder / "gone").mkdir()
    outputs = opened(["json=gone/a.json", "junit=b.xml"])
    (folder / "gone").rmdir()
    run_over(("good.md",), outputs)
    with pytest.raises(CouldNotCheck, match=r"gone.a\.json: cannot write the report"):
        write(outputs, ())
    assert (folder / "b.xml").exists()


def test_a_disk_that_is_full_while_pieces_wait_is_told_at_the_end(
    folder: Path, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other outputs and the check of the other copies go on."""
    full, fine = opened(["json=a.json", "junit=b.xml"], 2)

    def refuse(_text: str) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(full._waiting, "write", refuse)
    run_over(("good.md", "bad.md"), (full, fine))
    with pytest.raises(CouldNotCheck, match=r"a\.json: cannot write the report: No space left"):
        write((full, fine), ())
    assert [path.name for path in folder.iterdir()] == ["b.xml"]


def test_a_disk_that_is_full_at_the_end_is_one_error(
    folder: Path, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is buffered is written when it is read again, and once more when the file is closed."""
    (output,) = opened(["json=a.json"], 2)

    def refuse(*_arguments: int) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output._waiting, "seek", refuse)
    monkeypatch.setattr(output._waiting, "close", refuse)
    run_over(("good.md", "bad.md"), (output,))
    with pytest.raises(CouldNotCheck, match="No space left"):
        write([output], ())
    output.close()
    monkeypatch.undo()
    assert not list(folder.iterdir())
