"""How the command ends: exit codes, and what went wrong in one line."""

from __future__ import annotations

import json
import re
import signal
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from command_line import DOUBTS, FAILURES, Pipeline, Run
from report_builders import finding

from licensecheck import __main__
from licensecheck.cli import ending
from licensecheck.cli import main as cli
from licensecheck.errors import FetchError
from licensecheck.policy.model import Status


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["good.html"], 0),
        (["doubtful.html"], 0),
        (["doubtful.html", "--fail-on", "review"], 1),
        (["bad.html"], 1),
        (["bad.html", "--fail-on", "review"], 1),
        (["good.html", "--fail-on", "review"], 0),
        (["missing.html"], 3),
        (["http://gone.example/"], 3),
        (["crash.html"], 3),
        (["rules.html"], 2),
        (["stop.html"], 130),
        (["wrapped.html"], 130),
        (["wrapped.html", "good.html"], 130),
        (["good.html", "doubtful.html"], 0),
        (["good.html", "doubtful.html", "--fail-on", "review"], 1),
        (["good.html", "bad.html"], 1),
        (["good.html", "missing.html"], 3),
        (["bad.html", "missing.html"], 3),
        (["bad.html", "crash.html"], 3),
        (["good.html", "stop.html"], 130),
        (["bad.html", "rules.html"], 2),
    ],
)
def test_exit_codes(run: Run, pipeline: Pipeline, arguments: list[str], code: int) -> None:
    """Each outcome has its own exit code; of several copies the gravest counts."""
    assert run("verify", *arguments).code == code


@pytest.mark.parametrize("named", ["option", "configuration"])
def test_what_fails_the_run_fails_in_a_test_report(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(DOUBTS, "doubtful.html", (finding(status=Status.REVIEW),))
    assert 'failures="0"' in run("verify", "doubtful.html", "--format", "junit").out
    asked = ["--fail-on", "review"] if named == "option" else []
    if named == "configuration":
        Path("licensecheck.yaml").write_text("fail_on: review\n", encoding="utf-8")
    result = run("verify", "doubtful.html", "--format", "junit", *asked)
    assert (result.code, 'failures="1"' in result.out) == (1, True)


@pytest.mark.parametrize("copy", sorted(FAILURES))
def test_a_failed_check_prints_nothing_on_stdout(run: Run, pipeline: Pipeline, copy: str) -> None:
    """A program that reads standard output never gets half a report."""
    for form in ("text", "json"):
        assert run("verify", copy, "--format", form).out == ""


def test_a_failure_is_one_line_on_stderr(run: Run, pipeline: Pipeline) -> None:
    assert run("verify", "missing.html").err == "licensecheck: missing.html: no such file; check the path\n"


def test_an_internal_error_is_one_line_that_says_whose_fault_it_is(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ending.DEBUG, raising=False)
    error = run("verify", "crash.html").err
    assert error.count("\n") == 1
    assert "fault of licensecheck" in error
    assert f"{ending.DEBUG}=1" in error
    assert "\x1b" not in error


def test_an_internal_error_shows_its_traceback_when_asked(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ending.DEBUG, "1")
    assert "Traceback (most recent call last)" in run("verify", "crash.html").err


def test_a_crash_on_one_of_several_copies_names_the_copy(run: Run, pipeline: Pipeline) -> None:
    result = run("verify", "crash.html", "good.html", "--format", "json")
    (error,) = json.loads(result.out)["errors"]
    assert error["message"].startswith("crash.html: internal error, a fault of licensecheck")


def test_a_password_in_a_copys_address_is_not_printed(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "http://ada:secret@gone.example/"
    monkeypatch.setitem(FAILURES, address, FetchError("http://gone.example/: 404"))
    result = run("verify", "good.html", address, "--format", "json")
    assert json.loads(result.out)["errors"][0]["location"] == "http://gone.example/"
    assert "secret" not in result.out + result.err


@pytest.fixture
def _process_as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What the command changes in the process that it has for itself."""
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_process_as_before")
def test_main_hands_over(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["licensecheck", "verify", "bad.html", "--quiet"])
    assert __main__.main() == 1


@pytest.mark.usefixtures("_process_as_before")
def test_ctrl_c_while_starting_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "main", stop)
    monkeypatch.setattr(sys, "argv", ["licensecheck", "verify", "x"])
    assert __main__.main() == 130


def test_the_readme_has_every_exit_code() -> None:
    """README and code give the same table."""
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert [int(code) for code in re.findall(r"^\| (\d+) \|", readme, re.MULTILINE)] == list(ending.Exit)


@pytest.mark.parametrize("name", ["e\n::error::x.html", "e\x1b[31mred\x1b]0;t\x07.html"])
def test_a_files_name_commands_nobody(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    result = run("verify", str(tmp_path / name), "--source", str(tmp_path / "o.html"))
    assert result.code == 3
    assert result.err.count("\n") == 1
    assert result.err.rstrip("\n").isprintable()
    assert result.err.count(".html") == 1


def test_what_is_said_is_one_line_that_nothing_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    ending.say("zz\n::error::x\x1b[31m")
    assert capsys.readouterr().err == "licensecheck: zz ::error::x[31m\n"


UNREAD = "its original cannot be read"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["copy.html", "--source", "nope.html"], f"copy.html: {UNREAD}: nope.html: no such file; check the path"),
        (["copy.html", "--source", "folder"], f"copy.html: {UNREAD}: folder: it is a folder; name the file in it"),
        (["copy.html", "--source", "other.html", "--source", "nope"], f"copy.html: {UNREAD}: nope: no such file;"),
        (["nope.html", "--source", "copy.html"], "nope.html: no such file; check the path"),
        (["-", "--source", "nope.html"], f"standard input: {UNREAD}: nope.html: no such file; check the path"),
        (["copy.html", "--source", "-"], f"copy.html: {UNREAD}: standard input: is empty; give the page"),
        (["-", "--source", "copy.html"], "standard input: is empty; give the page as it was published"),
    ],
)
def test_an_original_that_cannot_be_read_is_called_that(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    for name in ("copy.html", "other.html"):
        Path(name).write_text("<p>Words of a page.</p>", encoding="utf-8")
    given = b"<p>Words of a page.</p>" if "nope.html" in arguments else b""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(given)))
    result = run("verify", *arguments)
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith(f"licensecheck: {message}")


def test_standard_input_is_called_so_where_no_article_is_in_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("original.html").write_text("<p>Words of a page.</p>", encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(b"<p>Other words.</p>")))
    result = run("verify", "-", "--source", "original.html", "--rules", "cc-by-nd-4.0")
    assert result.code == 3
    assert "-:" not in result.err
