"""YAML with places, for files that strangers write.

Only the parser's events are used (PyYAML's C parser), never its object construction: values are text, whole
or decimal numbers, `true`/`false`, `null`, lists and mappings with text keys. `yes`, `no`, `on`, dates and
times stay text. Duplicate keys and tags are errors. Size, depth and the number of values (aliases counted as
often as they are used) are bounded, and nothing recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from licensecheck.document.places import LineIndex, normalise_newlines
from licensecheck.policy.fault import Fault, quoted
from licensecheck.policy.yaml_file import Path, Place, YamlFile

__all__ = ["parse"]

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 32
MAX_VALUES = 20_000

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")
_CONSTANTS = {"true": True, "True": True, "false": False, "False": False, "null": None, "~": None, "": None}


@dataclass(slots=True, eq=False, repr=False)
class _Open:
    """A list or mapping whose end has not come yet; `key` is the mapping key that waits for its
    value, `height` the levels of nesting it has so far, `first` the count of values when it opened."""

    value: Any
    path: Path
    anchor: str | None
    first: int
    height: int = 1
    key: str | None = None
    seen: dict[str, Place] = field(default_factory=dict)


def parse(text: str, name: str) -> YamlFile:
    """Parse one YAML document. `name` is the file's name in messages.

    Raises Fault (an InvalidRules) with the place, for anything but one document within the bounds.
    """
    if len(text) > MAX_CHARACTERS:
        raise Fault(name, 1, 1, f"the file has {len(text):,} characters, expected at most {MAX_CHARACTERS:,}")
    text = normalise_newlines(text)
    return _Builder(name, LineIndex(text)).build(_events(text, name))


def _events(text: str, name: str) -> Iterator[Any]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.YAMLError as error:
        from licensecheck.document.yaml_mistakes import mistake_of

        raise Fault(name, *mistake_of(text, error)) from error


class _Builder:
    """Turns parser events into a value with places."""

    def __init__(self, name: str, lines: LineIndex) -> None:
        self.lines = lines
        self.file = YamlFile(name, None, {}, {})
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Any, int, int]] = {}
        self.count = 0
        self.documents = 0
        self.root: Any = None

    def build(self, events: Iterator[Any]) -> YamlFile:
        handlers = {
            "ScalarEvent": self._scalar,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
            "SequenceStartEvent": self._open,
            "MappingStartEvent": self._open,
            "SequenceEndEvent": self._close,
            "MappingEndEvent": self._close,
        }
        for event in events:
            handler = handlers.get(type(event).__name__)
            if handler is not None:
                handler(event)
        return YamlFile(self.file.name, self.root, self.file.values, self.file.keys)

    def _fail(self, event: Any, what: str) -> Fault:
        return Fault(self.file.name, *self._place(event), what)

    def _place(self, event: Any) -> Place:
        # Not the mark's own line: to YAML a line ends at further signs, at which it ends in no editor.
        return self.lines.place(event.start_mark.index)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self._fail(event, "a second YAML document starts here, expected one in a file")

    def _scalar(self, event: Any) -> None:
        plain, quoted_implicitly = event.implicit
        if event.tag is not None and event.tag != "!" and not (plain or quoted_implicitly):
            raise self._fail(event, f"the tag {quoted(event.tag)} is not supported, expected a plain value")
        if self.stack and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is None:
            self._key(event)
            return
        value = _plain_value(event.value) if plain and event.style in (None, "") else event.value
        if event.anchor:
            self.anchors[event.anchor] = (value, 1, 0)
        self._attach(event, value, 1)

    def _key(self, event: Any) -> None:
        parent, place = self.stack[-1], self._place(event)
        if event.value in parent.seen:
            line = parent.seen[event.value][0]
            raise self._fail(
                event, f"the key {quoted(event.value)} is given twice (first on line {line}), expected once"
            )
        parent.seen[event.value] = place
        parent.key = event.value
        self.file.keys[(*parent.path, event.value)] = place

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self._fail(
                event,
                f"*{event.anchor} refers to nothing before it, expected an &{event.anchor} above,"
                " or quotation marks around text that begins so",
            )
        self._refuse_as_key(event)
        value, size, height = self.anchors[event.anchor]
        self._nest(event, height)
        self._attach(event, value, size)

    def _open(self, event: Any) -> None:
        if event.tag is not None and not event.implicit:
            raise self._fail(event, f"the tag {quoted(event.tag)} is not supported, expected a plain value")
        self._refuse_as_key(event)
        self._nest(event, 1)
        value: Any = [] if type(event).__name__ == "SequenceStartEvent" else {}
        path = self._attach(event, value, 1)
        self.stack.append(_Open(value, path, event.anchor, self.count))

    def _close(self, _event: Any) -> None:
        closed = self.stack.pop()
        if closed.anchor:
            self.anchors[closed.anchor] = (closed.value, self.count - closed.first + 1, closed.height)
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, closed.height + 1)

    def _nest(self, event: Any, height: int) -> None:
        """Note that a value of this height comes into the innermost open one; refuse what is too deep."""
        if len(self.stack) + height > MAX_DEPTH:
            raise self._fail(event, f"values are nested deeper than {MAX_DEPTH} levels")
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, height + 1)

    def _refuse_as_key(self, event: Any) -> None:
        if self.stack and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is None:
            raise self._fail(event, "a list, mapping or alias stands as a key, expected text")

    def _attach(self, event: Any, value: Any, size: int) -> Path:
        """Put a value where the open list or mapping waits for it; gives its path."""
        self.count += size
        if self.count > MAX_VALUES:
            raise self._fail(
                event, f"the file holds more than {MAX_VALUES:,} values (aliases are counted in full)"
            )
        path = self._put(value)
        self.file.values[path] = self._place(event)
        return path

    def _put(self, value: Any) -> Path:
        if not self.stack:
            self.root = value
            return ()
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            parent.value.append(value)
            return (*parent.path, len(parent.value) - 1)
        key, parent.key = parent.key, None
        parent.value[key] = value
        return (*parent.path, str(key))


def _plain_value(text: str) -> Any:
    """The value of an unquoted scalar: JSON's constants and numbers, else the text as it stands."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text
