"""Loading a rule set by name or path, with everything it extends."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NamedTuple

from licensecheck.errors import InvalidRules
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy import bundled
from licensecheck.policy.compiled import values, without_examples
from licensecheck.policy.fault import Fault, nearest, quoted
from licensecheck.policy.model import RuleSet
from licensecheck.policy.ports import made_for_port
from licensecheck.policy.resolve import resolve
from licensecheck.policy.yaml_file import YamlFile

__all__ = ["is_path", "load_rules"]

_ADDRESS = lazy_pattern(r"[a-zA-Z][a-zA-Z0-9+.-]*://|//")
_MAX_BYTES = 4_000_000
_MAX_CHAIN = 16


class _RuleFile(NamedTuple):
    """A rule file's text; `key` is the name of a bundled one, else the whole path; `folder` is where its relative
    paths start, `None` for a bundled one.
    """

    key: str
    name: str
    text: str
    folder: Path | None


def load_rules(name_or_path: str) -> RuleSet:
    """The rule set of a bundled name, or of a path (which has a slash or ends in .yaml); a bundled name wins.

    Raises InvalidRules where there is no such rule set or a file is not valid; the message says where and
    what.
    """
    bundled_one = _KEPT.get(name_or_path)
    if bundled_one is not None:
        return bundled_one
    file = _find(name_or_path)
    known = _OWN.get((file.name, file.key))
    if known is not None and all(_is_still(path, text) for path, text in known.texts.items()):
        return known.rule_set
    loader = _Loader()
    result = loader.load(file)
    if file.folder is not None:
        _OWN[file.name, file.key] = _Own(loader.texts, result)
    return result


def is_path(name: str) -> bool:
    """Does it name a file rather than a bundled rule set?"""
    return "/" in name or "\\" in name or name.endswith((".yaml", ".yml"))


_KEPT: dict[str, RuleSet] = {}
"""Bundled rule sets by name: a run over many copies reads and builds each once, and all share what is frozen."""


class _Own(NamedTuple):
    """A user's rule set, and the texts of the files it was built from, by path."""

    texts: Mapping[str, str]
    rule_set: RuleSet


_OWN: dict[tuple[str, str], _Own] = {}
"""Users' rule sets by path: validating one takes as long as a tenth of a check, so that is done when a file changed."""


def _is_still(path: str, text: str) -> bool:
    try:
        return _read(Path(path)) == text
    except InvalidRules:
        return False


class _Loader:
    """One loading: every file is read once, and a file that is still being read must not be asked for
    again.
    """

    def __init__(self) -> None:
        self.done: dict[str, RuleSet] = {}
        self.open: list[_RuleFile] = []
        self.texts: dict[str, str] = {}

    def load(self, file: _RuleFile) -> RuleSet:
        if file.key in self.done:
            return self.done[file.key]
        kept = _KEPT.get(file.key)
        if kept is not None:
            return kept
        self.open.append(file)
        source = _parsed(file)
        if file.folder is not None:
            self.texts[file.key] = file.text
            from licensecheck.policy.validate import check_structure

            check_structure(source)
        result = resolve(source, self._parents(source, file))
        if file.folder is None:
            result = made_for_port(result)
        else:
            from licensecheck.policy.validate import check_options

            check_options(source, result)
        self.open.pop()
        self.done[file.key] = result
        if file.folder is None:
            _KEPT[file.key] = result
        return result

    def _parents(self, source: YamlFile, file: _RuleFile) -> tuple[RuleSet, ...]:
        named = source.value.get("extends") or []
        single = isinstance(named, str)
        parents = []
        for position, name in enumerate([named] if single else named):
            path = ("extends",) if single else ("extends", position)
            parent = self._parent(source, path, file, name)
            if any(one.key == parent.key for one in self.open):
                chain = " -> ".join(Path(one.name).name for one in [*self.open, parent])
                raise source.fault(
                    path, f"the rule sets extend each other in a circle ({chain}), expected an end"
                )
            if len(self.open) >= _MAX_CHAIN:
                raise source.fault(
                    path, f"more than {_MAX_CHAIN} rule sets extend one another, expected fewer"
                )
            parents.append(self.load(parent))
        return tuple(parents)

    def _parent(self, source: YamlFile, path: tuple[str | int, ...], file: _RuleFile, name: str) -> _RuleFile:
        if "//" in name and _ADDRESS.match(name):
            raise source.fault(
                path, f"{quoted(name)} is an address, expected a bundled name or a path relative to this file"
            )
        if PurePosixPath(name).is_absolute() or PureWindowsPath(name).is_absolute():
            raise source.fault(
                path, f"{quoted(name)} is an absolute path, expected one relative to this file"
            )
        try:
            return _find(name, file.folder)
        except Fault:
            raise
        except InvalidRules as error:
            raise source.fault(path, str(error)) from error


def _parsed(file: _RuleFile) -> YamlFile:
    known = values(file.key, file.text) if file.folder is None else None
    if known is not None:
        return YamlFile(file.name, known, {}, {})
    from licensecheck.policy.yaml_source import parse

    return parse(file.text, file.name)


def _find(name: str, folder: Path | None = None) -> _RuleFile:
    """The file of a bundled name or of a path, relative to `folder` where there is one."""
    found = bundled.read(name)
    if found is not None:
        return _RuleFile(name, found[0], without_examples(found[1]), None)
    if not is_path(name):
        raise InvalidRules(_unknown(name, folder))
    if "://" in name and _ADDRESS.match(name):
        raise InvalidRules(f"{quoted(name)} is an address, and rule files are not fetched; save it and name the file")
    path = Path(name) if folder is None else folder / name
    text = _read(path)
    return _RuleFile(str(path.resolve()), str(path), text, path.parent)


def _unknown(name: str, folder: Path | None) -> str:
    """What is said of a name that is none of a bundled rule set; where a file is called so, it is meant."""
    file = f"./{name}" if name and os.path.lexists(Path(folder or ".") / name) else "./rules.yaml"
    known = [*bundled.names(), "auto"] if folder is None else bundled.names()
    return (
        f"there is no rule set {quoted(name)}{nearest(name, known)}; write a name that"
        f" `licensecheck rules list` prints, or the path of a rule file with a slash in it ({file})"
    )


_STREAMS: dict[str, bytes] = {}
"""What came out of pipes, by path: `--rules <(…)` can be read once, and a run asks for its rule set several times."""


def _content(path: Path) -> bytes:
    known = _STREAMS.get(str(path))
    if known is not None:
        return known
    with path.open("rb") as stream:
        data = stream.read(_MAX_BYTES + 1)
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            _STREAMS[str(path)] = data
    return data


def _read(path: Path) -> str:
    from licensecheck.policy.text_file import decoded, unreadable

    try:
        data = _content(path)
    except (OSError, ValueError) as error:
        raise unreadable("rule file", path, error) from error
    return decoded(data, str(path), most=_MAX_BYTES, wanted="a rule file")
