"""What the command is asked for: options that reach the check, and those that can never work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import Pipeline, Run

from licensecheck._version import __version__
from licensecheck.errors import WrongUsageError
from licensecheck.pipeline import verify


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
        ["good.html", "--license", "CC-BY-ND-9.0"],
        ["good.html", "--license", "https://creativecommons.org/licenses/by-nd/9.0/"],
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


def test_version_in_this_process(run: Run) -> None:
    result = run("--version")
    assert (result.code, result.out) == (0, f"licensecheck {__version__}\n")


def test_no_command_shows_help(run: Run) -> None:
    result = run()
    assert result.code == 2
    assert "verify" in result.out + result.err


COMMANDS = [[], ["rules"], ["verify"], ["snapshot"], ["init"], ["explain"], ["detect"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_whole_on_a_terminal_of_80_columns(
    run: Run, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = run(*command, "--help").out
    assert not re.search(r"[a-z]\.\.\.$", told, re.MULTILINE)
    assert max(map(len, told.splitlines())) <= 80
