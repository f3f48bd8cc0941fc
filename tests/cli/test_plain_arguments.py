"""What is understood without Typer means to Typer the same; what is not plain is left to it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from licensecheck.cli import commands, verifying
from licensecheck.cli.ending import Exit
from licensecheck.cli.plain_arguments import options_of

DEFAULTS = {name: one.default for name, one in inspect.signature(verifying.verify).parameters.items()}
WORDS = [
    "copy.html", "https://news.example/a", "-", "posts/*.md", "json", "text", "", "--",
    "--source", "-s", "--rules", "-r", "--format", "-f", "--output", "-o", "--copy-url", "--source-url", "--config",
    "--quiet", "-q", "--source=x", "-fjson", "--help", "--jobs", "--nonsense", "-qf",
]


def typer_options(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any] | None:
    """What Typer hands to the command, without what is as it always is; `None` for a usage error or for help."""
    handed: list[dict[str, Any]] = []

    def verify(**options: Any) -> Exit:
        handed.append(options)
        return Exit.COMPLIANT

    monkeypatch.setattr(verifying, "verify", verify)
    with pytest.raises(SystemExit):
        commands.run(arguments)
    return {name: one for name, one in handed[0].items() if one != DEFAULTS[name]} if handed else None


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        (["copy.html", "--source", "original.html"], {"copies": ["copy.html"], "source": ["original.html"]}),
        (["-s", "a", "b", "-q", "-s", "c", "d"], {"copies": ["b", "d"], "source": ["a", "c"], "quiet": True}),
        (["x", "-f", "json", "-o", "sarif=y", "-r", "grist"],
         {"copies": ["x"], "output_format": "json", "output": ["sarif=y"], "rules": "grist"}),
        (["-", "--config", "c.yaml", "--copy-url", "https://a.example/"],
         {"copies": ["-"], "config_file": "c.yaml", "copy_url": "https://a.example/"}),
    ],
)
def test_plain_options_are_understood(arguments: list[str], options: dict[str, Any]) -> None:
    assert options_of(["verify", *arguments]) == options


@pytest.mark.parametrize(
    "arguments",
    [[], ["--version"], ["snapshot", "x"], ["rules", "list"], ["verify", "--help"], ["verify", "x", "--jobs", "2"],
     ["verify", "x", "--source"], ["verify", "x", "--source=y"], ["verify", "x", "-fjson"], ["verify", "--", "x"],
     ["verify", "x", "--rules", "a", "--rules", "b"], ["verify", "x", "--format", "pdf"], ["verify", ""],
     ["verify", "x", "--rules", "-q"]],
)
def test_anything_else_is_left_to_typer(arguments: list[str]) -> None:
    assert options_of(arguments) is None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), max_size=6))
def test_it_means_to_typer_the_same(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = options_of(["verify", *words])
    if plain is not None:
        known = {name: one for name, one in plain.items() if one not in ([], DEFAULTS[name])}
        assert known == typer_options(["verify", *words], monkeypatch)
    capsys.readouterr()


def test_patterns_are_left_to_typer_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("licensecheck.cli.plain_arguments.os.name", "nt")
    assert options_of(["verify", "copy.html"]) is None


def test_the_commands_options_are_the_parameters() -> None:
    """The command hands its options over by name."""
    assert list(inspect.signature(commands.verify).parameters) == list(DEFAULTS)
