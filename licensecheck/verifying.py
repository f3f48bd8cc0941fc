"""The command `verify`: from what is asked for to reports and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from licensecheck.checking import CopyCheck
from licensecheck.choices import FailOn, Medium
from licensecheck.config import find_config
from licensecheck.ending import Exit, describe, say
from licensecheck.outputs import WrongOutputError, outputs_of, write
from licensecheck.settings import (
    UsageError,
    changed_copies,
    check_rules,
    fetch_options,
    find_copies,
    original_options,
    parse_author,
    read_waivers,
)

if TYPE_CHECKING:
    from licensecheck.batch import Check, Outcome
    from licensecheck.outputs import Output
    from licensecheck.report import NotChecked

__all__ = ["exit_code", "verify"]

STDIN: Final = "-"
FEW: Final = 12
"""Copies below which further processes are not worth their start."""


def verify(
    copies: Sequence[str] | None = None,
    *,
    source: Sequence[str] | None = None,
    rules: str | None = None,
    output_format: str = "text",
    output: Sequence[str] | None = None,
    fail_on: str | None = None,
    author: Sequence[str] | None = None,
    publisher: str | None = None,
    license: str | None = None,  # noqa: A002 (the option is spelt as the key in reports and rules)
    source_url: str | None = None,
    copy_url: str | None = None,
    medium: str | None = None,
    allow_private: bool = False,
    timeout: float | None = None,
    jobs: int | None = None,
    cache: str | None = None,
    offline: bool = False,
    snapshots: str | None = None,
    config_file: str | None = None,
    changed: bool = False,
    waivers: str | None = None,
    quiet: bool = False,
    color: bool | None = None,
) -> Exit:
    """Check copies as the options of `licensecheck verify` say; `licensecheck.commands` describes them.

    Raises UsageError before anything is read, fetched or written, where it can never work.
    """
    sources = tuple(source or ())
    config = find_config(Path(), config_file)
    found = changed_copies(copies or (), config) if changed else find_copies(copies or (), config)
    _check_usage((*(copies or ()), *sources), found, copy_url)
    outputs = _outputs(output or (), output_format, (*found, *sources))
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
        "waivers": read_waivers(waivers or config.waivers, found, copy_url, say),
        "stdin": sys.stdin.buffer if read_stdin and sys.stdin else None,
    }
    check = CopyCheck(settings, config, rules)
    outcome = _run(found, check, 1 if read_stdin else jobs or config.jobs, quiet=quiet)
    if not found:
        say("none of the changed files is a copy; nothing was checked")
    write(outcome, outputs, quiet=quiet, colour=color)
    return exit_code(outcome, FailOn(fail_on or config.fail_on or FailOn.VIOLATION))


def _check_usage(named: Sequence[str], copies: Sequence[str], copy_url: str | None) -> None:
    if named.count(STDIN) > 1:
        raise UsageError("standard input (-) can be read only once.")
    if copy_url and len(copies) > 1:
        raise UsageError("--copy-url is the address of one copy; check the copies one by one.")


def _outputs(values: Sequence[str], usual: str, inputs: Sequence[str]) -> tuple[Output, ...]:
    try:
        return outputs_of(values, usual, inputs)
    except WrongOutputError as error:
        raise UsageError(str(error)) from None


def _run(copies: tuple[str, ...], check: Check, jobs: int | None, *, quiet: bool) -> Outcome:
    from licensecheck.batch import check_all
    from licensecheck.progress import progress_on

    progress = progress_on(len(copies), quiet=quiet)

    def failed(error: NotChecked) -> None:
        progress.clear()
        say(error.message)

    if jobs is None:
        jobs = _suitable_jobs(len(copies))
    try:
        return check_all(copies, check, describe=describe, failed=failed, jobs=jobs, done=progress.done)
    finally:
        progress.clear()


def _suitable_jobs(copies: int) -> int:
    """One process for few copies, without loading what starts others."""
    if copies < FEW:
        return 1
    from licensecheck.workers import suitable_jobs

    return suitable_jobs(copies)


def exit_code(outcome: Outcome, fail_on: FailOn) -> Exit:
    """A run's exit code: a copy that could not be checked outweighs a violation."""
    if outcome.errors:
        return Exit.NOT_CHECKED
    failing = {"violation", "review"} if fail_on is FailOn.REVIEW else {"violation"}
    return Exit.VIOLATION if any(report.verdict in failing for report in outcome.reports) else Exit.COMPLIANT
