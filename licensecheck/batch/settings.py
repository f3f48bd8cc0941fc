"""A run's settings: what the command line says, else the configuration, else the usual."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from licensecheck.errors import InvalidRules, WrongUsageError

if TYPE_CHECKING:
    from licensecheck.config.model import Config
    from licensecheck.fetch import FetchOptions
    from licensecheck.originals import OriginalOptions
    from licensecheck.policy.model import Waiver

__all__ = [
    "SNAPSHOTS",
    "changed_copies",
    "check_rules",
    "fetch_options",
    "find_copies",
    "original_options",
    "read_waivers",
    "snapshots_folder",
]

SNAPSHOTS: Final = "originals"
HOST_PAUSE: Final = 0.5
"""Seconds between two originals of one host."""


def check_rules(rules: str | None, config: Config) -> None:
    """A rule set that cannot be used stops the run before anything is read or fetched. Raises InvalidRules."""
    if rules is not None:
        _check_rule_set(rules)
        return
    named: list[tuple[tuple[str | int, ...], str | None]] = [(("rules",), config.rules)]
    named += [(("rules_for", number, "rules"), one.rules) for number, one in enumerate(config.rules_for)]
    for where, name in named:
        if name is not None:
            with _told_by(config, where):
                _check_rule_set(name)


def _check_rule_set(name: str) -> None:
    if name == "auto":
        return
    from shlex import quote

    from licensecheck.policy.fault import Fault
    from licensecheck.policy.load import load_rules

    try:
        load_rules(name)
    except Fault as fault:
        if fault.also:
            more = f"and {len(fault.also)} more: licensecheck rules check {quote(name)}"
            fault.also = (InvalidRules(more),)
        raise


@contextmanager
def _told_by(config: Config, where: tuple[str | int, ...]) -> Iterator[None]:
    """What is wrong with what a configuration names is told by its place in the configuration."""
    from licensecheck.policy.fault import Fault

    try:
        yield
    except Fault:       # the named file is there, and what is wrong stands in it
        raise
    except InvalidRules as error:
        raise config.fault(where, str(error)) from error


def read_waivers(
    file: str | None, config: Config, copies: Sequence[str], copy_url: str | None, say: Callable[[str], None]
) -> tuple[Waiver, ...]:
    """The waivers of the file that the user names, else the configuration; one that is for none of the copies is said.

    Raises InvalidRules for a file that is not valid.
    """
    if file is None and config.waivers is None:
        return ()
    from licensecheck.policy.waivers import is_for, load_waivers

    if file is not None:
        waivers = load_waivers(file)
    else:
        with _told_by(config, ("waivers",)):
            waivers = load_waivers(str(config.waivers))
    for one in waivers:
        if not any(is_for(one, copy, copy_url) for copy in copies):
            say(f"{one.place}: the waiver is for none of these copies: {one.copy[:200]} ({_HOW_NAMED})")
    return waivers


_HOW_NAMED: Final = "`copy` takes a path as the command or the configuration has it, a pattern or an address"


def fetch_options(
    config: Config, timeout: float | None, *, allow_private: bool, offline: bool
) -> FetchOptions:
    """The bounds of fetching copies: what the user says, else the configuration, else the usual."""
    from licensecheck.fetch import FetchOptions

    usual = FetchOptions()
    total = timeout or config.timeout or usual.total_timeout
    return FetchOptions(
        allow_private=allow_private or config.allow_private,
        total_timeout=total,
        connect_timeout=min(usual.connect_timeout, total),
        read_timeout=min(usual.read_timeout, total),
        offline=offline or config.offline,
    )


def original_options(
    config: Config, fetch: FetchOptions, cache: str | None, snapshots: str | None, *, several: bool
) -> OriginalOptions:
    """Originals are kept on disk; a run over many copies is polite to the hosts it fetches them from."""
    import time

    from licensecheck.fetch.cache_folder import cache_folder
    from licensecheck.originals import OriginalOptions

    pause = HOST_PAUSE if config.pause is None else config.pause
    polite = fetch._replace(
        cache=cache_folder(cache or config.cache), fresh_since=time.time(), robots=several,
        host_pause=pause if several else 0.0,
    )
    return OriginalOptions(fetch=polite, snapshots=snapshots_folder(config, snapshots), keys=config.source_keys)


def snapshots_folder(config: Config, named: str | None) -> str | None:
    """Where saved originals are: as the user says, else the configuration, else the usual folder if it is there."""
    folder = named or config.snapshots
    if folder is None:
        return SNAPSHOTS if Path(SNAPSHOTS).is_dir() else None
    if os.path.isfile(folder):    # noqa: PTH113 - Path's raises for a long name
        if named:
            raise WrongUsageError(f"--snapshots: {named!r} is a file; name the folder of saved originals.")
        raise config.fault(("snapshots",), "a file stands here, expected the folder of saved originals")
    return folder


def find_copies(
    named: Sequence[str], config: Config, originals: Sequence[str] = (), *, source_given: bool = False
) -> tuple[str, ...]:
    """The copies that the user names, else the configuration; `originals` are none. Raises WrongUsageError for none.

    The configuration says whether posts that name no original are left out, of folders and patterns that the user names
    as well; not what is named by itself, nor where the user says what they are copies of (`source_given`).
    """
    from licensecheck.batch import copies

    if not named:
        found = _configured(config, originals)
        return _republications(found, config) if config.only_with_source else found
    found = copies.find_copies(named, originals=originals)
    return _republications(found, config, named) if config.only_with_source and not source_given else found


def _configured(config: Config, originals: Sequence[str]) -> tuple[str, ...]:
    """What the configuration calls copies; an entry that means nothing is an error with its place."""
    from licensecheck.batch import copies

    if not config.copies:
        raise _no_copies_named(config)
    beside = Path(os.path.relpath(config.folder))
    found: dict[str, None] = {}
    for number, name in enumerate(config.copies):
        try:
            meant = copies.find_copies((name,), beside=beside, originals=originals)
        except copies.NoCopiesError as error:
            raise config.fault(("copies", number), f"{error.what}, expected copies to check") from error
        if any(not _is_there(copy) for copy in meant):
            what = f"{name!r} does not exist, expected a file, folder or pattern"
            raise config.fault(("copies", number), what)
        found |= dict.fromkeys(meant)
    return tuple(found)


def _is_there(copy: str) -> bool:
    from licensecheck.load import STDIN, is_address

    return copy == STDIN or is_address(copy) or os.path.lexists(copy)


def _no_copies_named(config: Config) -> InvalidRules | WrongUsageError:
    if config.path is None:
        return WrongUsageError("name the copies to check, or write a configuration: licensecheck init")
    if config.places is None:
        what = "is empty" if config.path.suffix != ".toml" else "has nothing under [tool.licensecheck]"
        return WrongUsageError(f"{config.name} {what}, expected 'copies' (or name the copies to check)")
    return config.fault((), "'copies' is missing, expected the files to check (or name them in the command)")


def changed_copies(
    changed: Sequence[str], config: Config, originals: Sequence[str] = ()
) -> tuple[str, ...]:
    """Those of the configuration's copies that are among the changed files; there may be none.

    Raises WrongUsageError where the configuration names no copies.
    """
    if not config.copies:
        raise WrongUsageError("--changed needs a configuration that says which files are copies.")
    files = {os.path.realpath(one) for one in changed}
    return tuple(copy for copy in find_copies((), config, originals) if os.path.realpath(copy) in files)


def _republications(found: tuple[str, ...], config: Config, named: Sequence[str] = ()) -> tuple[str, ...]:
    """Those of the copies found that name an original, or are named themselves."""
    from licensecheck.batch.copies import NoCopiesError
    from licensecheck.config.selection import with_source
    from licensecheck.inference import FRONT_MATTER_KEYS

    keys = config.source_keys or FRONT_MATTER_KEYS
    chosen = {*named, *with_source((copy for copy in found if copy not in named), keys)}
    left = tuple(copy for copy in found if copy in chosen)
    if left:
        return left
    posts = f"none of {len(found)} posts names its" if len(found) > 1 else "the only post names no"
    what = f"{posts} original ({', '.join(keys)})"
    if named:
        raise NoCopiesError(what, f"name the files to check, or add the posts' key to 'source_keys' in {config.name}")
    where = ("source_keys",) if config.source_keys else ("only_with_source",)
    raise config.fault(where, f"{what}, and nothing was checked: look at 'copies' and 'source_keys'")
