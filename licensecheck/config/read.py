"""Reading a configuration file, with errors that say where: `path:line:column: …`."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from licensecheck.config.model import Config, RulesFor
from licensecheck.config.toml_source import parse_table
from licensecheck.errors import InvalidRules
from licensecheck.policy.bundled import read_schema
from licensecheck.policy.fault import quoted
from licensecheck.policy.load import is_path
from licensecheck.policy.text_file import decoded
from licensecheck.policy.validate import check_schema
from licensecheck.policy.yaml_file import YamlFile
from licensecheck.policy.yaml_source import parse

__all__ = ["read_config"]

_MOST_BYTES = 1_000_000


def read_config(path: Path) -> Config:
    """The configuration in a file. Raises InvalidRules for what cannot be read, or is not allowed, in it."""
    name = os.path.relpath(path)
    text = _text(path, name)
    source = parse_table(text, name) if path.suffix == ".toml" else parse(text, name)
    if source.value is None:
        return Config(folder=path.parent, path=path)
    check_schema(source, (), source.value, json.loads(read_schema("config.schema.json")))
    return _config(source, path)


def _text(path: Path, name: str) -> str:
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InvalidRules(f"{name}:1:1: cannot be read: {error.strerror or error}") from error
    return decoded(data, name, most=_MOST_BYTES, wanted="a configuration")


def _config(source: YamlFile, path: Path) -> Config:
    value: Mapping[str, Any] = source.value
    folder = path.parent
    network: Mapping[str, Any] = value.get("network") or {}
    for key in ("timeout", "pause"):
        if network.get(key) != network.get(key):     # not a number, which no bound refuses
            raise source.fault(("network", key), "'nan' stands here, expected a number of seconds")
    count = len(value.get("rules_for") or ())
    return Config(
        folder=folder,
        path=path,
        copies=tuple(value.get("copies") or ()),
        only_with_source=bool(value.get("only_with_source")),
        source_keys=tuple(value.get("source_keys") or ()),
        snapshots=_beside(folder, value.get("snapshots")),
        rules=_rules(folder, value.get("rules")),
        rules_for=tuple(_rules_for(source, folder, place) for place in range(count)),
        waivers=_beside(folder, value.get("waivers")),
        fail_on=value.get("fail_on"),
        medium=value.get("medium"),
        jobs=value.get("jobs"),
        offline=bool(network.get("offline")),
        timeout=network.get("timeout"),
        pause=network.get("pause"),
        cache=_beside(folder, network.get("cache")),
        allow_private=bool(network.get("allow_private")),
        places=source.values,
    )


def _rules_for(source: YamlFile, folder: Path, place: int) -> RulesFor:
    value = source.value["rules_for"][place]
    paths, hosts = tuple(value.get("paths") or ()), tuple(value.get("hosts") or ())
    if bool(paths) == bool(hosts):
        what = "'paths' and 'hosts' stand here" if paths else "neither 'paths' nor 'hosts' stands here"
        raise source.fault(("rules_for", place), f"{what}, expected one of them")
    for number, host in enumerate(hosts):
        if "/" in host or ":" in host:
            what = f"{quoted(host)} is no host, expected a name like 'theconversation.com'"
            raise source.fault(("rules_for", place, "hosts", number), what)
    rules = _rules(folder, value["rules"])
    return RulesFor(rules=rules or value["rules"], paths=paths, hosts=hosts)


def _rules(folder: Path, name: str | None) -> str | None:
    """A rule set's name stays a name; a path starts at the configuration."""
    return _beside(folder, name) if name is not None and is_path(name) else name


def _beside(folder: Path, name: str | None) -> str | None:
    """The path as it is reached from the working directory."""
    return None if name is None else os.path.relpath(folder / name)
