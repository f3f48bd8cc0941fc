"""The commands and their options, for whatever the command line says; slow to start, for Typer has to be loaded."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import typer

from licensecheck.batch.settings import SNAPSHOTS, fetch_options
from licensecheck.cli import verifying
from licensecheck.cli.ending import Exit, describe, say
from licensecheck.cli.options import (
    AddressesArgument,
    AuthorOption,
    CacheOption,
    ChangedOption,
    ColourOption,
    ConfigOption,
    CopiesArgument,
    CopyUrlOption,
    FailOnOption,
    FolderOption,
    FormatOption,
    JobsOption,
    LicenseOption,
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
)
from licensecheck.config import Config
from licensecheck.errors import CouldNotCheck, Error, WrongUsageError
from licensecheck.printing import print_lines
from licensecheck.report.sanitise import one_line

__all__ = ["app", "run"]

app = typer.Typer(
    name="licensecheck",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(arguments: Sequence[str]) -> None:
    """Run the command; ends with SystemExit, and raises what a command raises."""
    if arguments[:1] != ["verify"]:  # which is run most often
        from licensecheck.cli.rule_commands import register

        register(app)
    app(args=list(arguments), prog_name="licensecheck")


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
    """Compare copies with their original and check the credits.

    Exit codes: 0 compliant, 1 violation, 2 wrong usage or invalid rules, 3 could not check.
    """
    raise typer.Exit(verifying.verify(**locals()))


@app.command()
def snapshot(
    addresses: AddressesArgument,
    *,
    folder: FolderOption = SNAPSHOTS,
    update: UpdateOption = False,
    timeout: TimeoutOption = None,
) -> None:
    """Save originals into a folder.

    Later checks need no network then, and compare with this version.

    Exit codes: 0 all saved, 2 wrong usage, 3 one could not be fetched.
    """
    from licensecheck.snapshot import take_snapshot

    _refuse_files(addresses)
    if not folder.strip():
        raise WrongUsageError("--folder is empty; name a folder, or leave the option out.")
    failed = False
    fetch = fetch_options(Config(folder=Path()), timeout, allow_private=False, offline=False)
    for address in dict.fromkeys(addresses):
        try:
            saved = take_snapshot(address, folder, fetch, update=update)
            print_lines([one_line(f"{saved.path}: {'kept (--update replaces it)' if saved.kept else 'saved'}")])
        except Error as error:
            say(describe(error))
            failed = True
    raise typer.Exit(Exit.NOT_CHECKED if failed else Exit.COMPLIANT)


@app.command()
def init() -> None:
    """Write a commented licensecheck.yaml, after a look at the posts."""
    from licensecheck.config.find import NAME
    from licensecheck.config.initial import look_at, text_of

    root = Path()
    # A folder's name that is no text in UTF-8 becomes a pattern of it: "?" stands for any character.
    look = look_at(root)
    written = text_of(look).encode("utf-8", "replace")
    try:
        with (root / NAME).open("xb") as file:
            file.write(written)
    except FileExistsError:
        raise WrongUsageError(f"{NAME} is there already; edit it, or remove it first.") from None
    except OSError as error:
        with suppress(OSError):
            (root / NAME).unlink()
        raise CouldNotCheck(f"{NAME}: cannot be written: {error.strerror or error}") from error
    todo = "look through it" if look.folders else "no copies were found: name them under 'copies'"
    print_lines([f"{NAME}: written; {todo}, then run: licensecheck verify"])


def _refuse_files(addresses: Sequence[str]) -> None:
    from licensecheck.load import is_address

    for address in addresses:
        if not is_address(address):
            raise WrongUsageError(f"{address!r} is no address; it has to begin with http:// or https://")
