"""Where YAML's parser stopped in a text, and what stands before that place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["WORD", "Stop", "line_at", "stop_of"]

WORD: Final = re.compile(r"[\w.-]{1,30}|.")
"""A word, or a sign."""


def line_at(text: str, start: int) -> str:
    """The line that begins at an offset."""
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the parser stopped: offsets of the place (`at`) and of what was being read (`since`), with its words.

    `last` is the token before it, `brackets` are the offsets of those that are open, `columns` the indentations of the
    lists and mappings that are.
    """

    text: str
    problem: str
    context: str
    at: int
    since: int
    last: Any
    brackets: tuple[int, ...]
    columns: tuple[int, ...]

    @property
    def line_start(self) -> int:
        """Where the line of the place begins."""
        return self.text.rfind("\n", 0, self.at) + 1

    @property
    def line(self) -> str:
        """The line of the place."""
        return line_at(self.text, self.line_start)

    @property
    def indentation(self) -> int:
        """The spaces with which the line begins."""
        return len(self.line) - len(self.line.lstrip(" "))

    @property
    def begun(self) -> int:
        """Where what could not be read begins: a quotation at its mark."""
        return self.since if "quoted" in self.context else self.at

    @property
    def word(self) -> str:
        """The word or sign at the place."""
        found = WORD.match(self.text, self.at)
        return found[0] if found else "the line's end"

    def line_of(self, offset: int) -> int:
        """The number of the line of an offset."""
        return self.text.count("\n", 0, offset) + 1

    def is_first_in_line(self) -> bool:
        """Whether only spaces stand before the place."""
        return not self.text[self.line_start : self.at].strip(" ")

    def follows(self, *kinds: str) -> bool:
        """Whether the last token is one of these, and nothing but spaces stands between."""
        if type(self.last).__name__ not in kinds:
            return False
        return not self.text[self.last.end_mark.index : self.begun].strip(" ")

    def follows_quotation(self) -> bool:
        """Whether text in quotation marks ends right before what could not be read."""
        return self.follows("ScalarToken") and self.last.style in ("'", '"')


def stop_of(text: str, error: Exception) -> Stop:
    """Where PyYAML's parser stopped in a text whose lines end in a newline, from the error it raised."""
    problem, context = getattr(error, "problem", None), getattr(error, "context", None) or ""
    mark, since = (getattr(error, name, None) for name in ("problem_mark", "context_mark"))
    at = getattr(mark or since, "index", 0)
    begun = getattr(since, "index", at)
    last, brackets, columns = _before(text, begun if "quoted" in context else at)
    return Stop(
        text, problem or context or str(error), context, at=at, since=begun,
        last=last, brackets=tuple(brackets), columns=tuple(columns),
    )


def _before(text: str, stop: int) -> tuple[Any, list[int], list[int]]:
    """The last token before an offset, the brackets open there, and the columns of open lists and mappings.

    What the line of the offset itself closes counts as open: its indentation is what may be wrong.
    """
    last: Any = None
    brackets: list[int] = []
    columns: list[int] = []
    line = text.count("\n", 0, stop)
    for token in _tokens(text):
        if token.start_mark.index >= stop:
            break
        match type(token).__name__:
            case "FlowSequenceStartToken" | "FlowMappingStartToken":
                brackets.append(token.start_mark.index)
            case "FlowSequenceEndToken" | "FlowMappingEndToken":
                del brackets[-1:]
            case "BlockMappingStartToken" | "BlockSequenceStartToken":
                columns.append(token.start_mark.column)
            case "BlockEndToken" if token.start_mark.line < line:
                del columns[-1:]
        last = token
    return last, brackets, columns


def _tokens(text: str) -> Iterator[Any]:
    import yaml

    try:
        yield from yaml.scan(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return
