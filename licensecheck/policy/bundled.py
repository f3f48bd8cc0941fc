"""Where the bundled rule sets and schemas are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from licensecheck.policy.ports import base_of, port_text

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["data_folder", "names", "read", "read_compiled", "read_index", "read_schema"]

_PACKAGE = Path(__file__).parent.parent
_FOLDERS = ("licences", "publishers")
_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,80}")


@cache
def data_folder() -> Traversable:
    """The folder that holds `rules/` and `schemas/`.

    An installed package has its own copy in `_data`, and is asked first: beside it lie other packages, whose
    `rules` are not ours. importlib.resources is slow to start, so only a package in a zip file is opened with
    it.
    """
    for folder in (_PACKAGE / "_data", _PACKAGE.parent):
        if (folder / "rules" / "index.json").is_file():
            return folder
    from importlib.resources import files

    return files("licensecheck").joinpath("_data")


def read(name: str) -> tuple[str, str] | None:
    """The path (for messages) and the text of a bundled rule set, `None` where no set has the name.

    A port of a licence has no file: its text is made from its name.
    """
    if not _NAME.fullmatch(name) or name.endswith(".yaml"):
        return None
    for folder in _FOLDERS:
        file = data_folder().joinpath("rules", folder, f"{name}.yaml")
        if file.is_file():
            return str(file), file.read_text(encoding="utf-8")
    base = base_of(name)
    if base is not None and data_folder().joinpath("rules", "licences", f"{base}.yaml").is_file():
        return f"{name} (made from {base})", port_text(name)
    return None


def names() -> tuple[str, ...]:
    """The names of all bundled rule sets, sorted."""
    rules = data_folder().joinpath("rules")
    files = (file.name for folder in _FOLDERS for file in rules.joinpath(folder).iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in files if name.endswith(".yaml")))


def read_index() -> str:
    """The text of the index that `auto` chooses by."""
    return data_folder().joinpath("rules", "index.json").read_text(encoding="utf-8")


@cache
def read_compiled() -> str:
    """The rule files' values as JSON lines, empty where there are none (`licensecheck.policy.compiled`)."""
    file = data_folder().joinpath("rules", "compiled.jsonl")
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def read_schema(name: str) -> str:
    """The text of a JSON Schema in `schemas/`."""
    return data_folder().joinpath("schemas", name).read_text(encoding="utf-8")
