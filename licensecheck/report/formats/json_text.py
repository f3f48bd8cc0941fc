"""JSON written bit by bit: values at a depth, and lists that grow."""

from __future__ import annotations

import json
from typing import Final

from licensecheck.report.sanitise import escape_json

__all__ = ["GrowingList", "json_text"]

_INDENT: Final = "  "


def json_text(value: object, depth: int = 0) -> str:
    """`value` as it stands `depth` levels deep in an indented JSON text, safe to print (`escape_json`)."""
    text = escape_json(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False))
    # Line ends inside of strings are escaped: these are the layout's.
    return text.replace("\n", "\n" + _INDENT * depth) if depth else text


class GrowingList:
    """A JSON list whose items stand `depth` levels deep; it opens with `[`."""

    def __init__(self, depth: int) -> None:
        self._depth, self._empty = depth, True

    def item(self, text: str) -> str:
        """The next item (made by `json_text` at this depth) with what parts it from the one before."""
        comma = "" if self._empty else ","
        self._empty = False
        return f"{comma}\n{_INDENT * self._depth}{text}"

    def end(self) -> str:
        """What closes the list."""
        return "]" if self._empty else f"\n{_INDENT * (self._depth - 1)}]"
