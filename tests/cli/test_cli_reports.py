"""What the command prints and writes: reports on one copy and on several, files whole or not at all, colours."""

from __future__ import annotations

import json
import os
import stat
import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace

import pytest
from command_line import Pipeline, Run


def test_json_of_one_copy_is_the_report_itself(run: Run, pipeline: Pipeline) -> None:
    assert json.loads(run("verify", "good.html", "--format", "json").out)["verdict"] == "compliant"


def test_json_of_several_copies_lists_reports_and_errors(run: Run, pipeline: Pipeline) -> None:
    """One broken copy does not keep the others from being checked."""
    result = run("verify", "good.html", "missing.html", "bad.html", "--format", "json")
    several = json.loads(result.out)
    assert [one["copy"]["location"] for one in several["reports"]] == ["good.html", "bad.html"]
    assert several["errors"] == [
        {"location": "missing.html", "message": "missing.html: no such file; check the path"}
    ]
    assert result.err == "licensecheck: missing.html: no such file; check the path\n"


def test_text_of_several_copies_ends_with_an_overview(run: Run, pipeline: Pipeline) -> None:
    overview = run("verify", "good.html", "missing.html", "bad.html").out.rpartition("─\n\n")[2]
    assert overview == textwrap.dedent(
        """\
        3 copies: 2 checked, 1 not checked
          COMPLIANT good.html
          NOT COMPLIANT bad.html
          NOT CHECKED missing.html: no such file; check the path
        """
    )


def test_output_is_written_and_stdout_is_empty(run: Run, pipeline: Pipeline, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    result = run("verify", "bad.html", "--format", "json", "--output", str(target))
    assert (result.code, result.out) == (1, "")
    assert json.loads(target.read_text("utf-8"))["verdict"] == "violation"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_report_is_left_that_is_not_this_runs(
    run: Run, pipeline: Pipeline, tmp_path: Path, form: str
) -> None:
    """The only copy cannot be checked, so there is no report on it: neither the old one nor an empty one."""
    target = tmp_path / "report"
    target.write_text("the old report")
    result = run("verify", "missing.html", "--format", form, "--output", str(target))
    assert (result.code, result.out, target.exists()) == (3, "", False)


@pytest.mark.parametrize("form", ["junit", "sarif", "gitlab", "github", "jsonl", "markdown"])
@pytest.mark.parametrize("copy", ["missing.html", "crash.html"])
def test_formats_for_machines_say_that_the_only_copy_could_not_be_checked(
    run: Run, pipeline: Pipeline, tmp_path: Path, form: str, copy: str
) -> None:
    target = tmp_path / "report"
    result = run("verify", copy, "--format", form, "--output", f"{form}={target}")
    assert result.code == 3
    assert result.out == target.read_text("utf-8")
    assert copy in result.out


def test_an_invalid_rule_set_still_leaves_the_old_output(run: Run, pipeline: Pipeline, tmp_path: Path) -> None:
    target = tmp_path / "report.xml"
    target.write_text("the old report")
    assert run("verify", "rules.html", "--output", f"junit={target}").code == 2
    assert target.read_text() == "the old report"


def test_a_write_that_fails_half_way_leaves_the_old_output(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: exit code 3, the old file untouched, no temporary file left."""
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "report.txt"
    target.write_text("the old report")
    monkeypatch.setattr(os, "fsync", full)
    result = run("verify", "good.html", "--output", str(target))
    assert result.code == 3
    assert "No space left on device" in result.err
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"report.txt": "the old report"}


@pytest.mark.skipif(os.name != "posix", reason="permissions and links are POSIX's")
def test_output_keeps_links_and_permissions(run: Run, pipeline: Pipeline, tmp_path: Path) -> None:
    target, link = tmp_path / "report.txt", tmp_path / "latest.txt"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    run("verify", "good.html", "--output", str(link))
    assert link.is_symlink()
    assert target.read_text("utf-8").startswith("COMPLIANT")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_name_that_no_report_can_have_is_said(run: Run, pipeline: Pipeline) -> None:
    result = run("verify", "good.html", "--output", "x" * 300 + ".txt")
    assert result.code == 3
    assert "cannot write the report" in result.err
    assert "internal error" not in result.err


def test_quiet_says_it_with_the_exit_code(run: Run, pipeline: Pipeline) -> None:
    assert run("verify", "bad.html", "--quiet") == SimpleNamespace(code=1, out="", err="")


def test_quiet_still_reports_what_could_not_be_checked(run: Run, pipeline: Pipeline) -> None:
    assert "no such file" in run("verify", "missing.html", "--quiet").err


def test_colour_only_when_asked_away_from_a_terminal(run: Run, pipeline: Pipeline) -> None:
    assert "\x1b" not in run("verify", "bad.html").out
    assert "\x1b[" in run("verify", "bad.html", "--color").out


@pytest.mark.parametrize(
    ("environment", "arguments", "coloured"),
    [
        ({}, [], True),
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": ""}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"NO_COLOR": "1"}, ["--color"], True),
        ({}, ["--no-color"], False),
    ],
)
def test_colour_on_a_terminal(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str],
    arguments: list[str], coloured: bool,
) -> None:
    """A terminal gets colours unless NO_COLOR is set and not empty, as no-color.org asks."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert ("\x1b[" in run("verify", "bad.html", *arguments).out) is coloured
