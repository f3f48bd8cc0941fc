"""The command line: builds the options and hands over.

Exit codes are given here and nowhere else: 0 compliant (or only reviews, unless `--fail-on review`),
1 violation, 2 wrong usage or an invalid rule or configuration file, 3 could not check (faults of this program
too), 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Final

import typer

from licensecheck.errors import CouldNotCheck, Error, InvalidRules
from licensecheck.options import (
    AuthorOption,
    ColourOption,
    CopiesArgument,
    CopyUrlOption,
    FailOn,
    FailOnOption,
    FormatOption,
    LicenseOption,
    Medium,
    MediumOption,
    OutputOption,
    PrivateOption,
    PublisherOption,
    QuietOption,
    RulesOption,
    SourceOption,
    SourceUrlOption,
    TimeoutOption,
    VersionOption,
    parse_author,
)
from licensecheck.report import FORMATS, Render, Style
from licensecheck.report.sanitise import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from licensecheck.batch import Outcome
    from licensecheck.fetch import FetchOptions
    from licensecheck.report.model import Report

__all__ = ["Exit", "app", "main"]

DEBUG: Final = "LICENSECHECK_DEBUG"

app = typer.Typer(
    name="licensecheck",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Exit(IntEnum):
    """What the command's end says to scripts."""

    COMPLIANT = 0
    VIOLATION = 1
    USAGE = 2
    NOT_CHECKED = 3
    STOPPED = 130


@app.callback()
def licensecheck(*, version: VersionOption = False) -> None:
    """Check whether a republished article is a faithful, properly credited copy of its original."""


@app.command()
def verify(
    copies: CopiesArgument,
    *,
    source: SourceOption = None,
    rules: RulesOption = "auto",
    output_format: FormatOption = "text",
    output: OutputOption = None,
    fail_on: FailOnOption = FailOn.VIOLATION,
    author: AuthorOption = None,
    publisher: PublisherOption = None,
    license: LicenseOption = None,  # noqa: A002 (the option is spelt as the key in reports and rules)
    source_url: SourceUrlOption = None,
    copy_url: CopyUrlOption = None,
    medium: MediumOption = Medium.WEB,
    allow_private: PrivateOption = False,
    timeout: TimeoutOption = 60.0,
    quiet: QuietOption = False,
    color: ColourOption = None,
) -> None:
    """Compare republished copies with their original and check the credits.

    Exit codes: 0 compliant, 1 violation, 2 wrong usage or invalid rules, 3 could not check.
    """
    sources = tuple(source or ())
    _check_usage(copies, sources, copy_url)
    _check_rules(rules)
    from licensecheck.pipeline import verify as verify_copy

    check = partial(
        verify_copy,
        source=sources[0] if len(sources) == 1 else sources or None,
        rules=rules,
        copy_url=copy_url,
        source_url=source_url,
        authors=tuple(map(parse_author, author or ())),
        publisher=publisher,
        license=license,
        medium=str(medium),
        fetch=_fetch_options(allow_private, timeout),
        stdin=sys.stdin.buffer if sys.stdin else None,
    )
    outcome = _run(tuple(copies), check)
    _write(outcome, FORMATS[output_format](), output, quiet=quiet, colour=color)
    raise typer.Exit(exit_code(outcome, fail_on))


def _check_usage(copies: Sequence[str], sources: Sequence[str], copy_url: str | None) -> None:
    if [*copies, *sources].count("-") > 1:
        raise typer.BadParameter("standard input (-) can be read only once.")
    if copy_url and len(copies) > 1:
        raise typer.BadParameter("--copy-url is the address of one copy; check the copies one by one.")


def _check_rules(rules: str) -> None:
    """A rule set that cannot be used stops the run before anything is read or fetched."""
    if rules != "auto":
        from licensecheck.policy.load import load_rules

        load_rules(rules)


def _fetch_options(allow_private: bool, timeout: float) -> FetchOptions:
    from licensecheck.fetch import FetchOptions

    usual = FetchOptions()
    return FetchOptions(
        allow_private=allow_private,
        total_timeout=timeout,
        connect_timeout=min(usual.connect_timeout, timeout),
        read_timeout=min(usual.read_timeout, timeout),
    )


def _run(copies: tuple[str, ...], check: Callable[[str], Report]) -> Outcome:
    from licensecheck.batch import check_all

    return check_all(copies, check, describe=describe, failed=lambda error: _say(error.message))


def _write(
    outcome: Outcome,
    render: Render,
    output: Path | None,
    *,
    quiet: bool,
    colour: bool | None,
) -> None:
    from licensecheck.report.write import to_file, to_stdout

    if output is None and quiet:
        return
    text = render(outcome.reports, outcome.errors, _style(colour, to_terminal=output is None))
    try:
        if output is None:
            to_stdout(text)
        else:
            to_file(text, output)
    except OSError as error:
        why = error.strerror or error
        where = output or "standard output"
        raise CouldNotCheck(f"{where}: cannot write the report: {why}; name another --output") from error


def _style(colour: bool | None, *, to_terminal: bool) -> Style:
    """Colours where a terminal shows them, unless NO_COLOR (no-color.org) says otherwise."""
    from shutil import get_terminal_size

    terminal = to_terminal and sys.stdout is not None and sys.stdout.isatty()
    if colour is None:
        colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = get_terminal_size().columns if to_terminal else 80
    return Style(colour=colour, width=max(40, min(width, 100)))


def exit_code(outcome: Outcome, fail_on: FailOn) -> Exit:
    """A run's exit code: a copy that could not be checked outweighs a violation."""
    if outcome.errors:
        return Exit.NOT_CHECKED
    failing = {"violation", "review"} if fail_on is FailOn.REVIEW else {"violation"}
    return Exit.VIOLATION if any(report.verdict in failing for report in outcome.reports) else Exit.COMPLIANT


def describe(error: Exception) -> str:
    """One line for people; an exception that nobody meant to raise is called a fault of this program."""
    if isinstance(error, Error):
        return one_line(str(error))
    _show_traceback(error)
    what = one_line(f"{type(error).__name__}: {error}")[:300]
    return f"internal error, a fault of licensecheck, not of your files ({what}); set {DEBUG}=1 to see where"


def _show_traceback(error: Exception) -> None:
    if os.environ.get(DEBUG):
        from traceback import print_exception

        print_exception(error)


def _say(message: str) -> None:
    sys.stderr.write(f"licensecheck: {message}\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command with `arguments` (default: `sys.argv`); returns the exit code, raises nothing."""
    try:
        app(args=arguments, prog_name="licensecheck")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KeyboardInterrupt:
        return Exit.STOPPED
    except Exception as error:
        _say(describe(error))
        return Exit.USAGE if isinstance(error, InvalidRules) else Exit.NOT_CHECKED
    return Exit.COMPLIANT
