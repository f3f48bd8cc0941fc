"""The options of the command line: names, help and what each accepts.

A value that can never work is refused here, before anything is read, fetched or written.
"""

from __future__ import annotations

from math import isfinite, nan
from typing import Annotated

import typer

from licensecheck._version import __version__
from licensecheck.choices import FailOn, Medium
from licensecheck.printing import print_lines
from licensecheck.report import FORMATS

__all__ = [
    "AddressesArgument", "AuthorOption", "CacheOption", "ChangedOption", "ColourOption", "ConfigOption",
    "CopiesArgument", "CopyUrlOption", "FailOnOption", "FolderOption", "FormatOption",
    "JobsOption", "LicenseOption", "MediumOption", "OfflineOption", "OutputOption",
    "PrivateOption", "PublisherOption", "QuietOption", "RulesOption", "SnapshotsOption", "SourceOption",
    "SourceUrlOption", "TimeoutOption", "UpdateOption", "VersionOption", "WaiversOption",
]


_MOST_JOBS = 256
_LEAST_SECONDS = 0.1


def _known_format(name: str) -> str:
    if name.lower() not in FORMATS:
        raise typer.BadParameter(f"{name!r} is none of {', '.join(FORMATS)}.")
    return name.lower()


def _processes(given: str) -> int:
    try:
        number = int(given)
    except ValueError:
        number = 0
    if not 1 <= number <= _MOST_JOBS:
        raise typer.BadParameter(f"{given!r} is no number of processes; write one from 1 to {_MOST_JOBS}.")
    return number


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = nan
    if not isfinite(seconds):
        raise typer.BadParameter(f"{given!r} is no number of seconds; write one such as 30.")
    if seconds < _LEAST_SECONDS:
        raise typer.BadParameter(f"{seconds:g} seconds are too few; write {_LEAST_SECONDS} or more, such as 30.")
    return seconds


def _print_version(asked: bool) -> None:
    if asked:
        print_lines([f"licensecheck {__version__}"])
        raise typer.Exit


CopiesArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="COPY...", show_default=False,
        help="The copies: files, folders, patterns, http(s) addresses, or - for standard input.",
    ),
]
SourceOption = Annotated[
    list[str] | None,
    typer.Option(
        "--source", "-s", metavar="URL|FILE",
        help="The original; without it, the address the copy names. Repeat it for several versions.",
    ),
]
RulesOption = Annotated[
    str | None,
    typer.Option("--rules", "-r", metavar="NAME|FILE", help="A rule set's name or file, or auto (default)."),
]
FormatOption = Annotated[
    str,
    typer.Option(
        "--format", "-f", metavar="|".join(FORMATS), callback=_known_format,
        autocompletion=lambda: list(FORMATS), help="What the report is written as.",
    ),
]
OutputOption = Annotated[
    list[str] | None,
    typer.Option(
        "--output", "-o", metavar="[FORMAT=]FILE",
        help="Write the report to a file, or to standard output (-). Repeat it for other formats: "
        "--output sarif=report.sarif.",
    ),
]
JobsOption = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", parser=_processes,
        help=f"Processes, 1 to {_MOST_JOBS}; by default, what suits.",
    ),
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(case_sensitive=False, help="The mildest verdict that ends with exit code 1 (default: violation)."),
]
AuthorOption = Annotated[
    list[str] | None,
    typer.Option(
        "--author", metavar='"NAME, INSTITUTION"', help="An author, where the original names none."
    ),
]
PublisherOption = Annotated[str | None, typer.Option(metavar="NAME", help="The original's publisher.")]
LicenseOption = Annotated[str | None, typer.Option(metavar="ID|URL", help="The original's licence.")]
SourceUrlOption = Annotated[
    str | None, typer.Option(metavar="URL", help="Where a local original was published.")
]
CopyUrlOption = Annotated[
    str | None, typer.Option(metavar="URL", help="Where a local copy was published.")
]
MediumOption = Annotated[
    Medium | None, typer.Option(case_sensitive=False, help="Print is not asked for links or counters (default: web).")
]
PrivateOption = Annotated[
    bool, typer.Option("--allow-private", help="Let pages lead into private networks.")
]
TimeoutOption = Annotated[
    float | None,
    typer.Option(
        metavar="SECONDS", parser=_seconds,
        help="The most that fetching a page may take (default: 60).",
    ),
]
CacheOption = Annotated[
    str | None, typer.Option("--cache", metavar="FOLDER", help="Where fetched originals are kept.")
]
OfflineOption = Annotated[
    bool, typer.Option("--offline", help="Use saved originals only, never the network.")
]
SnapshotsOption = Annotated[
    str | None,
    typer.Option("--snapshots", metavar="FOLDER", help="Saved originals; by default 'originals'."),
]
AddressesArgument = Annotated[
    list[str], typer.Argument(metavar="URL...", help="The originals' http(s) addresses.")
]
FolderOption = Annotated[str, typer.Option("--folder", metavar="FOLDER", help="Where to save them.")]
UpdateOption = Annotated[bool, typer.Option("--update", help="Replace pages that are saved already.")]
ChangedOption = Annotated[
    bool,
    typer.Option(
        "--changed", help="COPY... are changed files: check those that the configuration calls copies."
    ),
]
ConfigOption = Annotated[
    str | None,
    typer.Option("--config", metavar="FILE", help="A configuration; by default licensecheck.yaml."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Print no report: the exit code says it.")]
ColourOption = Annotated[
    bool | None,
    typer.Option("--color/--no-color", help="Colours; by default on a terminal, unless NO_COLOR is set."),
]
WaiversOption = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="What a person has approved in the copies: rules, or exact edits."),
]
VersionOption = Annotated[
    bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")
]
