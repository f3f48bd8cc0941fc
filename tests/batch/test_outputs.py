"""Where several reports of one run go, or why they are refused before anything runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from licensecheck.batch.outputs import Output, WrongOutputError, outputs_of


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
        (["-"], [Output("text")]),
        (["json=-"], [Output("json")]),
        (["json=-", "sarif=x"], [Output("json"), Output("sarif", Path("x"))]),
        (["x", "json=-"], [Output("text", Path("x")), Output("json")]),
        (["./-"], [Output("text", Path("-"))]),
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
        (["json=-", "sarif=-"], "takes one report"),
        (["-", "json=-"], "takes one report"),
        (["a", "./a"], "would be written twice"),
        (["json=post.md"], "is a page to be checked"),
        (["original.html"], "is the original"),
        ([""], "--output names no file"),
        (["report.json"], "would hold text; write json=report.json, or text=report.json"),
        (["x.SARIF"], "write sarif=x.SARIF"),
        (["junit"], "write junit=FILE, or text=junit"),
        (["json=."], "is a folder"),
        (["json=no/where.json"], "does not exist"),
    ],
)
def test_what_can_never_work_is_refused(values: list[str], why: str) -> None:
    with pytest.raises(WrongOutputError, match=why):
        outputs_of(values, "text", ["post.md", "https://copier.example/a"], ["original.html"])


def test_a_format_that_was_asked_for_is_never_dropped() -> None:
    with pytest.raises(WrongOutputError, match="give that in sarif a file: sarif=FILE"):
        outputs_of(["json=-"], "sarif")
    assert list(outputs_of(["json=-", "sarif=x"], "sarif")) == [Output("json"), Output("sarif", Path("x"))]


def test_a_format_may_be_written_in_capitals() -> None:
    assert list(outputs_of(["JSON=-"], "text")) == [Output("json")]


def test_two_names_of_one_file_are_one_file(folder: Path) -> None:
    (folder / "a").write_text("")
    (folder / "b").symlink_to("a")
    with pytest.raises(WrongOutputError, match="twice"):
        outputs_of(["json=a", "sarif=b"], "text")


def test_a_copy_that_is_a_link_to_itself_is_a_name_like_another(folder: Path) -> None:
    (folder / "loop.html").symlink_to("loop.html")
    assert Path("a") in [output.path for output in outputs_of(["json=a"], "text", ["loop.html"])]
