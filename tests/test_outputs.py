"""Several reports of one run: each in its format to its place, or refused before anything runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from report_builders import report

from licensecheck.batch import Outcome
from licensecheck.errors import CouldNotCheck
from licensecheck.outputs import Output, WrongOutputError, outputs_of, write


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("values", "outputs"),
    [
        ([], [Output("text")]),
        (["report.txt"], [Output("text", Path("report.txt"))]),
        (["sarif=x.sarif"], [Output("text"), Output("sarif", Path("x.sarif"))]),
        (["sarif=x", "y"], [Output("sarif", Path("x")), Output("text", Path("y"))]),
        (["junit=z=1"], [Output("text"), Output("junit", Path("z=1"))]),
        (["./sarif=x"], [Output("text", Path("sarif=x"))]),
    ],
)
def test_what_goes_where(values: list[str], outputs: list[Output]) -> None:
    """The usual report stays on standard output unless a file is named for it."""
    assert list(outputs_of(values, "text")) == outputs


@pytest.mark.parametrize(
    ("values", "why"),
    [
        (["sariff=x"], "'sariff' is none of"),
        (["sarif="], "names no file"),
        (["json=a", "sarif=a"], "would be written twice"),
        (["a", "./a"], "would be written twice"),
        (["json=post.md"], "is a page to be checked"),
        (["json=."], "is a folder"),
        (["json=no/where.json"], "does not exist"),
    ],
)
def test_what_can_never_work_is_refused(values: list[str], why: str) -> None:
    with pytest.raises(WrongOutputError, match=why):
        outputs_of(values, "text", ["post.md", "https://copier.example/a"])


def test_two_names_of_one_file_are_one_file(folder: Path) -> None:
    (folder / "a").write_text("")
    (folder / "b").symlink_to("a")
    with pytest.raises(WrongOutputError, match="twice"):
        outputs_of(["json=a", "sarif=b"], "text")


def test_a_copy_that_is_a_link_to_itself_is_a_name_like_another(folder: Path) -> None:
    (folder / "loop.html").symlink_to("loop.html")
    assert Path("a") in [output.path for output in outputs_of(["json=a"], "text", ["loop.html"])]


def test_all_are_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = Outcome(reports=(report(),))
    write(outcome, outputs_of(["json=a.json", "jsonl=b.jsonl"], "text"), quiet=False, colour=None)
    assert json.loads((folder / "a.json").read_text()) == json.loads((folder / "b.jsonl").read_text())
    assert capsys.readouterr().out.startswith("COMPLIANT")


def test_quiet_writes_files_only(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(Outcome(reports=(report(),)), outputs_of(["json=a.json"], "text"), quiet=True, colour=None)
    assert capsys.readouterr().out == ""
    assert (folder / "a.json").exists()


def test_one_that_fails_does_not_lose_the_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that went away meanwhile: the other reports are there, and the error says which is not."""
    (folder / "gone").mkdir()
    outputs = outputs_of(["json=gone/a.json", "junit=b.xml"], "text")
    (folder / "gone").rmdir()
    with pytest.raises(CouldNotCheck, match=r"gone.a\.json: cannot write the report"):
        write(Outcome(reports=(report(),)), outputs, quiet=True, colour=None)
    assert (folder / "b.xml").exists()
