"""The command `verify`: from what is asked for to reports and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from licensecheck.batch.checking import CopyCheck
from licensecheck.batch.outputs import outputs_of
from licensecheck.batch.progress import progress_on
from licensecheck.batch.running import run
from licensecheck.batch.settings import (
    changed_copies,
    check_rules,
    fetch_options,
    find_copies,
    original_options,
    read_waivers,
    snapshots_folder,
)
from licensecheck.batch.writing import open_outputs, write
from licensecheck.choices import FailOn, Medium
from licensecheck.cli.ending import Exit, describe, say
from licensecheck.config import find_config
from licensecheck.errors import WrongUsageError

if TYPE_CHECKING:
    from licensecheck.batch.running import Outcome
    from licensecheck.config.model import Config
    from licensecheck.credits.model import Author

__all__ = ["exit_code", "verify"]

STDIN: Final = "-"


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
    """Check copies as the options of `licensecheck verify` say; `licensecheck.cli.commands` describes them.

    Raises WrongUsageError before anything is read, fetched or written, where it can never work.
    """
    named, sources = tuple(copies or ()), tuple(source or ())
    _refuse_empty(named, sources)
    _refuse_empty_options(
        publisher=publisher, rules=rules, cache=cache, snapshots=snapshots, config=config_file, waivers=waivers
    )
    authors: tuple[Author, ...] = ()
    if author or source_url is not None or copy_url is not None or license is not None:
        authors = _given_authors(author or (), source_url, copy_url, license)
    config = find_config(Path(), config_file)
    found = _found_copies(named, sources, config, snapshots, changed=changed)
    _refuse_what_cannot_be(named, sources, found, copy_url)
    outputs = outputs_of(output or (), output_format, found, sources)
    check_rules(rules, config)
    fetch = fetch_options(config, timeout, allow_private=allow_private, offline=offline)
    read_stdin = STDIN in (*found, *sources)
    settings = {
        "source": sources[0] if len(sources) == 1 else sources or None,
        "copy_url": copy_url,
        "source_url": source_url,
        "authors": authors,
        "publisher": publisher,
        "license": license,
        "medium": str(medium or config.medium or Medium.WEB),
        "fetch": fetch,
        "originals": original_options(config, fetch, cache, snapshots, several=len(found) > 1),
        "waivers": read_waivers(waivers, config, found, copy_url, say),
        "stdin": sys.stdin.buffer if read_stdin and sys.stdin else None,
    }
    failing = FailOn(fail_on or config.fail_on or FailOn.VIOLATION)
    with open_outputs(
        outputs, len(found), quiet=quiet, colour=color, fails_on_review=failing is FailOn.REVIEW
    ) as writing:
        outcome = run(
            found, CopyCheck(settings, config, rules), writing, jobs=1 if read_stdin else jobs or config.jobs,
            describe=describe, say=say, progress=progress_on(len(found), quiet=quiet),
        )
        if not found:
            say("none of the changed files is a copy; nothing was checked")
        write(writing, outcome.errors)
    return exit_code(outcome, failing)


def _given_authors(
    names: Sequence[str], source_url: str | None, copy_url: str | None, licence: str | None
) -> tuple[Author, ...]:
    """The authors that options name; refuses what options say of the pages where it can never be meant."""
    from licensecheck.given_values import as_option, check_given, given_author  # most runs say nothing of them

    check_given(source_url=source_url, copy_url=copy_url, license=licence, called=as_option)
    return tuple(given_author(name, as_option) for name in names)


def _found_copies(
    named: Sequence[str], sources: Sequence[str], config: Config, snapshots: str | None, *, changed: bool
) -> tuple[str, ...]:
    """The copies that are asked for by name, in the configuration or as changed files; originals are none."""
    saved = snapshots_folder(config, snapshots)
    originals = (*sources, *([saved] if saved else []))
    if changed:
        return changed_copies(named, config, originals)
    return find_copies(named, config, originals, source_given=bool(sources))


def _refuse_what_cannot_be(
    named: Sequence[str], sources: Sequence[str], found: Sequence[str], copy_url: str | None
) -> None:
    if (*named, *sources).count(STDIN) > 1:
        raise WrongUsageError("standard input (-) can be read only once.")
    if copy_url and len(found) > 1:
        raise WrongUsageError("--copy-url is the address of one copy; check the copies one by one.")
    if sources:
        _refuse_own_originals(found, sources)


def _refuse_empty(copies: Sequence[str], sources: Sequence[str]) -> None:
    if not all(map(str.strip, copies)):
        raise WrongUsageError("the name of a copy is empty; name a file, a folder or an address (- is standard input).")
    if not all(map(str.strip, sources)):
        raise WrongUsageError("--source is empty; name the original's file or address.")


_MEANT: Final = {
    "publisher": "the original's publisher",
    "rules": "a rule set",
    "cache": "a folder",
    "snapshots": "a folder",
    "config": "a configuration file",
    "waivers": "a file of waivers",
}


def _refuse_empty_options(**options: str | None) -> None:
    """An option without a value is a variable of a script that holds nothing: what is meant is not known."""
    for name, value in options.items():
        if value is not None and not value.strip():
            raise WrongUsageError(f"--{name} is empty; name {_MEANT[name]}, or leave the option out.")


def _refuse_own_originals(copies: Sequence[str], sources: Sequence[str]) -> None:
    """A page held against itself would tell nothing: one of the two names is a slip."""
    from licensecheck.load import is_address, same_file

    originals = {one if is_address(one) else same_file(one) for one in sources}
    for copy in copies:
        if (copy if is_address(copy) else same_file(copy)) in originals:
            raise WrongUsageError(f"{copy!r} is given as the copy and as its original; name the other page.")


def exit_code(outcome: Outcome, fail_on: FailOn) -> Exit:
    """A run's exit code: a copy that could not be checked outweighs a violation."""
    if outcome.errors:
        return Exit.NOT_CHECKED
    failing = {"violation", "review"} if fail_on is FailOn.REVIEW else {"violation"}
    return Exit.VIOLATION if outcome.verdicts & failing else Exit.COMPLIANT
