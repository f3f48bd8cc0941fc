"""`[tool.licensecheck]` of a pyproject.toml as a value with places.

The standard library's reader says no places: a key's is looked for in the text, in the table it belongs to.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from licensecheck.policy.fault import Fault
from licensecheck.policy.yaml_file import YamlFile

__all__ = ["parse_table"]

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TABLE = re.compile(r"^[ \t]*\[\[?[ \t]*tool[ \t]*\.[ \t]*licensecheck\b", re.MULTILINE)

Path = tuple[str | int, ...]


def parse_table(text: str, name: str) -> YamlFile:
    """The table; its value is None where the file has none. Raises Fault for what is not TOML."""
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        found = _PLACE.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (text.count("\n") + 1, 1)
        raise Fault(name, line, column, f"this is not TOML: {_PLACE.sub('', str(error))}") from error
    tool = document.get("tool")
    value = tool.get("licensecheck") if isinstance(tool, dict) else None
    start = _TABLE.search(text)
    places = dict(_places(text, start.start() if start else 0, value, ()))
    return YamlFile(name, value, places, places)


def _places(text: str, start: int, value: Any, path: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
    """The line and column of each key, as far as the text shows them."""
    yield path, _place(text, start)
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        at = _key(text, start, key) if isinstance(key, str) else start
        yield from _places(text, at, inner, (*path, key))


def _key(text: str, start: int, key: str) -> int:
    """Where a key stands in its table: first in a line or an inline table, or in the table's head."""
    before = r"(?:^[ \t]*(?:\[\[?[^\]\n]*\.[ \t]*)?|[{,]\s*)"
    found = re.compile(rf"{before}([\"']?{re.escape(key)}[\"']?)[ \t]*[=\].]", re.MULTILINE).search(text, start)
    return found.start(1) if found else start


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
