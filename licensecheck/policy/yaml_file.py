"""A file's values with their places, so that an error can point at what is wrong."""

from typing import Any, NamedTuple

from licensecheck.policy.fault import Fault

__all__ = ["Path", "Place", "YamlFile"]

Path = tuple[str | int, ...]
"""Where in a file something stands: keys of mappings and positions in lists, from the outside in."""

Place = tuple[int, int]
"""A line and a column, both from 1."""


class YamlFile(NamedTuple):
    """A parsed file: its value, and where each value and each key stands (1-based line and column, by
    path).
    """

    name: str
    value: Any
    values: dict[Path, Place]
    keys: dict[Path, Place]

    def place(self, path: Path, *, key: bool = False) -> Place:
        """The place of the value (or the key) at `path`, or of the nearest thing around it that has one."""
        found = self.keys if key else self.values
        while path and path not in found:
            path, found = path[:-1], self.values
        return found.get(path, (1, 1))

    def fault(self, path: Path, what: str, *, key: bool = False) -> Fault:
        """An error that points at `path` and says what is wrong and what was expected."""
        return Fault(self.name, *self.place(path, key=key), what)
