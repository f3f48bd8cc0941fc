"""The command line: exit codes, what goes where, and that nothing is left half written."""

from __future__ import annotations

import json
import os
import re
import signal
import stat
import sys
import textwrap
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from report_builders import finding, report

from licensecheck import __main__, cli, ending
from licensecheck._version import __version__
from licensecheck.errors import CouldNotCheck, FetchError, InvalidRules, WrongUsageError
from licensecheck.pipeline import verify
from licensecheck.policy.model import Finding, Status, Verdict

REPORTS = {
    "good.html": Verdict.COMPLIANT,
    "doubtful.html": Verdict.REVIEW,
    "bad.html": Verdict.VIOLATION,
}
DOUBTS: dict[str, tuple[Finding, ...]] = {}
FAILURES: dict[str, BaseException] = {
    "missing.html": CouldNotCheck("missing.html: no such file; check the path"),
    "http://gone.example/": FetchError("http://gone.example/: 404 Not Found; check the address"),
    "rules.html": InvalidRules("rules.yaml:3:1: unknown key 'chekc', expected 'check'"),
    "crash.html": ZeroDivisionError("division\nby zero\x1b[31m"),
    "stop.html": KeyboardInterrupt(),
    "wrapped.html": RuntimeError("Error calling __set_name__"),
}
FAILURES["wrapped.html"].__cause__ = KeyboardInterrupt()      # as Python 3.11 has it while a class is made


class Pipeline:
    """Stands in for the pipeline: remembers its calls, and answers by the copy's name."""

    def __init__(self) -> None:
        self.calls: list[SimpleNamespace] = []

    def verify(self, copy: str, **settings: Any) -> Any:
        self.calls.append(SimpleNamespace(copy=copy, **settings))
        if copy in FAILURES:
            raise FAILURES[copy]
        verdict = REPORTS[copy]
        return report(*DOUBTS.get(copy, ()), location=copy, verdict=verdict, licence=verdict)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    fake = Pipeline()
    module = ModuleType("licensecheck.pipeline")
    module.verify = fake.verify  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "licensecheck.pipeline", module)
    return fake


@pytest.fixture
def bad_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_rules(name: str) -> None:
        raise InvalidRules(f"{name}:2:3: unknown key 'sevrity', expected 'severity'")

    module = ModuleType("licensecheck.policy.load")
    module.load_rules = load_rules  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "licensecheck.policy.load", module)


class Run:
    """Runs the command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> SimpleNamespace:
        code = cli.main(list(arguments))
        out, err = self._capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


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


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["good.html", "--format", "pdf"],
        ["good.html", "--fail-on", "never"],
        ["good.html", "--medium", "radio"],
        ["good.html", "--no-such-option"],
        ["good.html", "--timeout", "0"],
        ["good.html", "--timeout", "nan"],
        ["good.html", "--timeout", "inf"],
        ["good.html", "--author", ", Some University"],
        ["good.html", "bad.html", "--copy-url", "https://copier.example/a"],
        ["-", "--source", "-"],
        ["-", "-"],
        ["good.html", "--output", "."],
        ["good.html", "--output", "no/such/folder/report.json"],
    ],
)
def test_wrong_usage_is_2_before_anything_runs(run: Run, pipeline: Pipeline, arguments: list[str]) -> None:
    result = run("verify", *arguments)
    assert (result.code, result.out, pipeline.calls) == (2, "", [])
    assert result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["."], ["*.md"], ["-", "-"], ["good.html", "--output", "json=a", "--output", "sarif=./a"],
        ["good.html", "--output", "json=good.html"], ["a", "b", "--copy-url", "https://copier.example/a"],
        ["--changed"], ["good.html", "--source-url", "notaurl"], ["good.html", "--copy-url", "nonsense"],
        ["good.html", "--source-url", "https://"], ["good.html", "--copy-url", "https://a.example/b c"],
        ["good.html", "--license", "bogus"], ["good.html", "--license", "GPL-3.0"],
        ["good.html", "--license", "", "--quiet"],
    ],
)
def test_what_can_never_work_is_said_in_one_line(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("verify", *arguments)
    assert (result.code, result.out, pipeline.calls) == (2, "", [])
    assert re.fullmatch(r"licensecheck: .+\n", result.err)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"medium": "tv"}, "medium: 'tv' is not known, expected web or print"),
        ({"source_url": "notaurl"}, "source_url: 'notaurl' is no web address; write one that begins with http"),
        ({"copy_url": "a.example"}, "copy_url: 'a.example' is no web address"),
        ({"license": "GPL-3.0"}, r"license: 'GPL-3.0' is no licence that is known here; .*\(CC-BY-ND-4.0\)"),
    ],
)
def test_python_is_told_as_the_command_line_is(given: dict[str, str], said: str) -> None:
    with pytest.raises(WrongUsageError, match=said) as caught:
        verify("no-such.html", **given)  # type: ignore[arg-type]
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "name", ["CC-BY-ND-4.0", "cc by-nd 4.0", "https://creativecommons.org/licenses/by-nd/4.0/", "CC0-1.0", "CC BY"]
)
def test_a_licence_may_be_an_id_a_name_or_an_address(run: Run, pipeline: Pipeline, name: str) -> None:
    assert run("verify", "good.html", "--license", name).code == 0


@pytest.mark.usefixtures("bad_rules")
def test_a_bad_rule_file_is_2_before_anything_runs(run: Run, pipeline: Pipeline) -> None:
    """Even where the copy does not exist: the rule file is read first."""
    result = run("verify", "missing.html", "good.html", "--rules", "my.yaml")
    assert (result.code, result.out, pipeline.calls) == (2, "", [])
    assert result.err == "licensecheck: my.yaml:2:3: unknown key 'sevrity', expected 'severity'\n"


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


def test_options_reach_the_pipeline(run: Run, pipeline: Pipeline) -> None:
    run(
        "verify", "good.html", "--source", "original.html", "--source-url", "https://news.example/a",
        "--copy-url", "https://copier.example/a", "--author", "Ada Moor, University of Lund, Sweden",
        "--author", "Ben Okri-Hale", "--publisher", "The Example", "--license", "CC-BY-ND-4.0",
        "--medium", "print", "--allow-private", "--timeout", "5",
    )
    (call,) = pipeline.calls
    assert (call.source, call.source_url) == ("original.html", "https://news.example/a")
    assert (call.copy, call.copy_url) == ("good.html", "https://copier.example/a")
    assert [(a.name, a.institution) for a in call.authors] == [
        ("Ada Moor", "University of Lund, Sweden"), ("Ben Okri-Hale", None),
    ]
    assert (call.publisher, call.license, call.medium) == ("The Example", "CC-BY-ND-4.0", "print")
    assert call.fetch.allow_private
    assert (call.fetch.total_timeout, call.fetch.connect_timeout, call.fetch.read_timeout) == (5, 5, 5)


def test_without_options_the_pipeline_infers(run: Run, pipeline: Pipeline) -> None:
    run("verify", "good.html")
    (call,) = pipeline.calls
    assert (call.source, call.rules, call.authors, call.medium) == (None, "auto", (), "web")
    assert not call.fetch.allow_private


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


def test_version_in_this_process(run: Run) -> None:
    result = run("--version")
    assert (result.code, result.out) == (0, f"licensecheck {__version__}\n")


def test_no_command_shows_help(run: Run) -> None:
    result = run()
    assert result.code == 2
    assert "verify" in result.out + result.err


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
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    assert [int(code) for code in re.findall(r"^\| (\d+) \|", readme, re.MULTILINE)] == list(cli.Exit)


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


def test_a_name_that_no_report_can_have_is_said(run: Run, pipeline: Pipeline) -> None:
    result = run("verify", "good.html", "--output", "x" * 300 + ".json")
    assert result.code == 3
    assert "cannot write the report" in result.err
    assert "internal error" not in result.err


COMMANDS = [[], ["rules"], ["verify"], ["snapshot"], ["init"], ["explain"], ["detect"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_whole_on_a_terminal_of_80_columns(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = run(*command, "--help").out
    assert not re.search(r"[a-z]\.\.\.$", told, re.MULTILINE)
    assert max(map(len, told.splitlines())) <= 80


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


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["", "--source", "x.html"], "the name of a copy is empty; name a file"),
        (["x.html", "--source", ""], "--source is empty; name the original's file or address."),
        (["x.html", "--source", "./x.html"], "'x.html' is given as the copy and as its original; name the other page."),
        (["link.html", "--source", "x.html"], "'link.html' is given as the copy and as its original;"),
        (["http://a.example/", "-s", "http://a.example/"], "'http://a.example/' is given as the copy"),
        (["x.html", "--source", "y.html", "-o", "y.html"], "'y.html' is the original; give each output a file of"),
        (["x.html", "--source", "y.html", "--publisher", " "], "--publisher is empty; name the original's publisher"),
        *(
            (["x.html", "--source", "y.html", option, ""], f"{option} is empty; name a")
            for option in ("--rules", "--cache", "--snapshots", "--config", "--waivers")
        ),
        (["x.html", "--snapshots", "x.html"], "--snapshots: 'x.html' is a file; name the folder of saved originals."),
        (["x.html", "--config", "."], ".: it is a folder, expected a licensecheck.yaml or a pyproject.toml"),
        (["x.html", "--source", "y.html", "-o", ""], "--output names no file; write --output FILE"),
    ],
)
def test_names_that_are_slips_are_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.html").write_text("<p>Words.</p>", encoding="utf-8")
    Path("link.html").symlink_to("x.html")
    result = run("verify", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"licensecheck: {message}")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--jobs", "0", "'0' is no number of processes; write one from 1 to 256."),
        ("--jobs", "257", "'257' is no number of processes; write one from 1 to 256."),
        ("--jobs", "many", "'many' is no number of processes; write one from 1 to 256."),
        ("--timeout", "soon", "'soon' is no number of seconds; write one such as 30."),
        ("--timeout", "nan", "'nan' is no number of seconds; write one such as 30."),
        ("--timeout", "0", "0 seconds are too few; write 0.1 or more, such as 30."),
    ],
)
def test_a_number_out_of_bounds_is_told_with_the_bounds(run: Run, option: str, value: str, told: str) -> None:
    result = run("verify", "good.html", option, value)
    assert result.code == 2
    assert told in result.err


def test_choices_may_be_written_with_capitals(run: Run, pipeline: Pipeline) -> None:
    assert run("verify", "doubtful.html", "--fail-on", "Review", "--medium", "Print").code == 1
    assert pipeline.calls.pop().medium == "print"
    assert run("verify", "good.html", "--format", "Markdown").out.startswith("### Republished articles")
    assert len(pipeline.calls) == 1


@pytest.mark.parametrize(
    ("name", "hint"), [("omision", "(did you mean 'omission'?)"), ("nonsense", "write what stands in square brackets")]
)
def test_a_name_that_explains_nothing_is_told_with_those_that_do(run: Run, name: str, hint: str) -> None:
    result = run("explain", name)
    assert result.code == 2
    assert hint in " ".join(result.err.split())


def test_standard_input_is_called_so_where_no_article_is_in_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("original.html").write_text("<p>Words of a page.</p>", encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(b"<p>Other words.</p>")))
    result = run("verify", "-", "--source", "original.html", "--rules", "cc-by-nd-4.0")
    assert result.code == 3
    assert "-:" not in result.err
