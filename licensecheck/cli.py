"""The command line: builds the options and hands over.

Exit codes are given here and nowhere else: 0 compliant (or only reviews, unless `--fail-on review`),
1 violation, 2 wrong usage or an invalid rule or configuration file, 3 could not check (faults of this program
too), 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer

from licensecheck.checking import CopyCheck
from licensecheck.config import Config, find_config
from licensecheck.errors import CouldNotCheck, Error, InvalidRules, WrongUsageError
from licensecheck.options import (
    AddressesArgument,
    AuthorOption,
    CacheOption,
    ChangedOption,
    ColourOption,
    ConfigOption,
    CopiesArgument,
    CopyUrlOption,
    FailOn,
    FailOnOption,
    FolderOption,
    FormatOption,
    JobsOption,
    LicenseOption,
    Medium,
    MediumOption,
    OfflineOption,
    OutputOption,
    PrivateOption,
    PublisherOption,
    QuietOption,
    RulesOption,
    SnapshotsOption,
    SourceOption,
    SourceUrlOption,
    TimeoutOption,
    UpdateOption,
    VersionOption,
    WaiversOption,
    parse_author,
)
from licensecheck.outputs import outputs_of
from licensecheck.progress import progress_on
from licensecheck.report.sanitise import one_line
from licensecheck.running import run
from licensecheck.settings import (
    SNAPSHOTS,
    changed_copies,
    check_rules,
    fetch_options,
    find_copies,
    original_options,
    read_waivers,
)
from licensecheck.writing import open_outputs, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from licensecheck.running import Outcome

__all__ = ["Exit", "app", "main"]

DEBUG: Final = "LICENSECHECK_DEBUG"
STDIN: Final = "-"
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
    copies: CopiesArgument = None,
    *,
    source: SourceOption = None,
    rules: RulesOption = None,
    output_format: FormatOption = "text",
    output: OutputOption = None,
    fail_on: FailOnOption = None,
    author: AuthorOption = None,
    publisher: PublisherOption = None,
    license: LicenseOption = None,  # noqa: A002 (the option is spelt as the key in reports and rules)
    source_url: SourceUrlOption = None,
    copy_url: CopyUrlOption = None,
    medium: MediumOption = None,
    allow_private: PrivateOption = False,
    timeout: TimeoutOption = None,
    jobs: JobsOption = None,
    cache: CacheOption = None,
    offline: OfflineOption = False,
    snapshots: SnapshotsOption = None,
    config_file: ConfigOption = None,
    changed: ChangedOption = False,
    waivers: WaiversOption = None,
    quiet: QuietOption = False,
    color: ColourOption = None,
) -> None:
    """Compare republished copies with their original and check the credits.

    Exit codes: 0 compliant, 1 violation, 2 wrong usage or invalid rules, 3 could not check.
    """
    sources = tuple(source or ())
    config = find_config(Path(), config_file)
    found = changed_copies(copies or (), config) if changed else find_copies(copies or (), config)
    _check_usage((*(copies or ()), *sources), found, copy_url)
    outputs = outputs_of(output or (), output_format, (*found, *sources))
    check_rules(rules, config)
    fetch = fetch_options(config, timeout, allow_private=allow_private, offline=offline)
    read_stdin = STDIN in (*found, *sources)
    settings = {
        "source": sources[0] if len(sources) == 1 else sources or None,
        "copy_url": copy_url,
        "source_url": source_url,
        "authors": tuple(map(parse_author, author or ())),
        "publisher": publisher,
        "license": license,
        "medium": str(medium or config.medium or Medium.WEB),
        "fetch": fetch,
        "originals": original_options(config, fetch, cache, snapshots, several=len(found) > 1),
        "waivers": read_waivers(waivers or config.waivers, found, copy_url, _say),
        "stdin": sys.stdin.buffer if read_stdin and sys.stdin else None,
    }
    with open_outputs(outputs, len(found), quiet=quiet, colour=color) as writing:
        outcome = run(
            found, CopyCheck(settings, config, rules), writing, jobs=1 if read_stdin else jobs or config.jobs,
            describe=describe, say=_say, progress=progress_on(len(found), quiet=quiet),
        )
        if not found:
            _say("none of the changed files is a copy; nothing was checked")
        write(writing, outcome.errors)
    raise typer.Exit(exit_code(outcome, FailOn(fail_on or config.fail_on or FailOn.VIOLATION)))


@app.command()
def snapshot(
    addresses: AddressesArgument,
    *,
    folder: FolderOption = SNAPSHOTS,
    update: UpdateOption = False,
    timeout: TimeoutOption = None,
) -> None:
    """Save originals into a folder, so that later checks need no network and compare with this version.

    Exit codes: 0 all saved, 2 wrong usage, 3 one could not be fetched.
    """
    from licensecheck.snapshot import take_snapshot

    _refuse_files(addresses)
    failed = False
    fetch = fetch_options(Config(folder=Path()), timeout, allow_private=False, offline=False)
    for address in dict.fromkeys(addresses):
        try:
            saved = take_snapshot(address, folder, fetch, update=update)
            typer.echo(one_line(f"{saved.path}: {'kept (--update replaces it)' if saved.kept else 'saved'}"))
        except Error as error:
            _say(describe(error))
            failed = True
    raise typer.Exit(Exit.NOT_CHECKED if failed else Exit.COMPLIANT)


@app.command()
def init() -> None:
    """Write a commented licensecheck.yaml for this repository, after a look at its posts."""
    from licensecheck.config.find import NAME
    from licensecheck.config.initial import look_at, text_of

    root = Path()
    try:
        with (root / NAME).open("x", encoding="utf-8") as file:
            file.write(text_of(look_at(root)))
    except FileExistsError:
        raise WrongUsageError(f"{NAME} is there already; edit it, or remove it first.") from None
    except OSError as error:
        raise CouldNotCheck(f"{NAME}: cannot be written: {error.strerror or error}") from error
    typer.echo(f"{NAME}: written; look through it, then run: licensecheck verify")


def _refuse_files(addresses: Sequence[str]) -> None:
    from licensecheck.load import is_address

    for address in addresses:
        if not is_address(address):
            raise WrongUsageError(f"{address!r} is no address; it has to begin with http:// or https://")


def _check_usage(named: Sequence[str], copies: Sequence[str], copy_url: str | None) -> None:
    if named.count(STDIN) > 1:
        raise WrongUsageError("standard input (-) can be read only once.")
    if copy_url and len(copies) > 1:
        raise WrongUsageError("--copy-url is the address of one copy; check the copies one by one.")


def exit_code(outcome: Outcome, fail_on: FailOn) -> Exit:
    """A run's exit code: a copy that could not be checked outweighs a violation."""
    if outcome.errors:
        return Exit.NOT_CHECKED
    failing = {"violation", "review"} if fail_on is FailOn.REVIEW else {"violation"}
    return Exit.VIOLATION if outcome.verdicts & failing else Exit.COMPLIANT


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
        if (sys.argv[1:] if arguments is None else arguments)[:1] != ["verify"]:  # which is run most often
            from licensecheck.rules_cli import register
            register(app)
        app(args=arguments, prog_name="licensecheck")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except KeyboardInterrupt:
        return Exit.STOPPED
    except Exception as error:
        _say(describe(error))
        return Exit.USAGE if isinstance(error, InvalidRules | WrongUsageError) else Exit.NOT_CHECKED
    return Exit.COMPLIANT
