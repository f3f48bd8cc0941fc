"""What a syntax error of YAML means to whoever wrote the file: where it was made, what is wrong, what was expected.

YAML's parser stops where it can go on no longer, often many lines behind the mistake, and says what its grammar wants
there. Here the text around that place, and the tokens before it, tell which of the common mistakes it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from licensecheck.document.places import LineIndex
from licensecheck.document.yaml_stop import WORD, Stop, line_at, stop_of

__all__ = ["Mistake", "mistake_of"]

_PAIRS: Final = {"[": "]", "{": "}"}
_NOT_FIRST: Final = "@`%*&!|>"
"""Signs that mean something of their own where a value begins."""

_BETWEEN: Final = (",", "]", "}")
_UNPRINTABLE: Final = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What no YAML file may hold (YAML 1.1 §4.1.1)."""

_NO_COLON: Final = "no colon stands behind this, expected `key: value`, or more spaces before a text's next line"
_KEY: Final = re.compile(r" *(?:- +)*[^\s#\"'\[{].*?:(?:[ \t]|$)")
_GLUED: Final = re.compile(r" *(?:- +)*([\w-]+:[^\s:/].*)")
_NO_WORDS: Final = re.compile(r" *(?:#.*)?")


class Mistake(NamedTuple):
    """A 1-based place, and what is wrong there with what was expected, in one line."""

    line: int
    column: int
    what: str


def mistake_of(text: str, error: Exception) -> Mistake:
    """The mistake for which PyYAML refused `text`, whose lines end in a newline, with this error of its."""
    offset, what = _found(text, error)
    return Mistake(*LineIndex(text).place(offset), what)


_Found = tuple[int, str]
"""An offset into the text, and what is wrong there."""


def _found(text: str, error: Exception) -> _Found:
    unprintable = _UNPRINTABLE.search(text)
    if unprintable is not None:
        return unprintable.start(), "a control character stands here, expected text that can be printed"
    stop = stop_of(text, error)
    for explain in _EXPLANATIONS:
        found = explain(stop)
        if found is not None:
            return found
    return stop.at, f"this is not YAML ({stop.problem}), expected keys with values, or a list"


def _quotation_over_lines(stop: Stop) -> _Found | None:
    """A quotation mark is closed by the next one of its kind: where it was forgotten, by one of a later value."""
    if not stop.follows_quotation() or stop.last.start_mark.line == stop.last.end_mark.line:
        return None
    closed = stop.line_of(stop.last.end_mark.index)
    return stop.last.start_mark.index, (
        f"the quotation mark that opens here is closed on line {closed}, in the middle of something else,"
        f" expected its pair ({stop.last.style}) where this text ends"
    )


def _quotation_never_closed(stop: Stop) -> _Found | None:
    if "quoted" not in stop.context or "unexpected" not in stop.problem:
        return None
    mark = stop.text[stop.since : stop.since + 1]
    return stop.since, (
        f"the quotation mark that opens here is never closed, expected its pair ({mark}) where this text ends"
    )


def _tab(stop: Stop) -> _Found | None:
    blank = stop.line[: len(stop.line) - len(stop.line.lstrip())]
    if "\t" in blank:
        return stop.line_start + blank.index("\t"), "a tab stands here, expected spaces to indent the line"
    if stop.text.startswith("\t", stop.at):
        return stop.at, "a tab stands here, expected a space"
    return None


def _escape(stop: Stop) -> _Found | None:
    at = stop.text.rfind("\\", stop.since, stop.at + 1) if "quoted" in stop.context else -1
    if at < 0:
        return None
    sign = stop.text[at : at + 2]
    what = f"{sign} means nothing between these quotation marks, expected \\{sign}, or single ones (') around the text"
    return at, what


def _behind_a_value(stop: Stop) -> _Found | None:
    """A value in brackets or quotation marks ends with them, wherever they stand."""
    wanted = _separator(stop)
    if stop.follows_quotation():
        written = "''" if stop.last.style == "'" else '\\"'
        return stop.begun, (
            "more text stands behind the closing quotation mark,"
            f" expected {wanted or 'none'} (a mark inside the text is written {written})"
        )
    if stop.follows("FlowSequenceEndToken", "FlowMappingEndToken"):
        what = "more text stands behind the closing bracket"
        return stop.begun, f"{what}, expected {wanted or 'quotation marks around the whole value'}"
    return None


def _separator(stop: Stop) -> str | None:
    return f"a comma or '{_PAIRS[stop.text[stop.brackets[-1]]]}'" if stop.brackets else None


def _bracket(stop: Stop) -> _Found | None:
    if not stop.brackets:
        return None
    opened = stop.brackets[-1]
    if stop.line_of(opened) == stop.line_of(stop.at):
        wanted = f"a value or '{_PAIRS[stop.text[opened]]}'" if "content" in stop.problem else _separator(stop)
        return stop.at, f"'{stop.word}' stands here, expected {wanted}"
    ends = not stop.text[stop.at :].strip()
    where = "where the file ends" if ends else f"on line {stop.line_of(stop.at)}, where something else begins"
    return opened, f"the '{stop.text[opened]}' that opens here is still open {where}, expected {_separator(stop)}"


def _first_sign(stop: Stop) -> _Found | None:
    """`@handle`, `*emphasis*` and the like."""
    sign = stop.text[stop.since : stop.since + 1]
    if stop.word in _BETWEEN and ("content" in stop.problem or "expected key" in stop.problem):
        return stop.at, f"a value begins with '{stop.word}' here, expected quotation marks around it"
    if not sign or sign not in _NOT_FIRST or not stop.context.startswith(("while scanning", "while parsing a tag")):
        return None
    if sign in "|>":
        return stop.at, f"text stands behind '{sign}', expected it on the next line, indented"
    where = "a line" if stop.context.endswith("directive") else "a value"
    return stop.since, f"{where} begins with '{sign}' here, expected quotation marks around it"


def _alias(stop: Stop) -> _Found | None:
    if "undefined alias" not in stop.problem:
        return None
    name = WORD.match(stop.text, stop.at + 1)
    what = f"*{name[0] if name else ''} refers to nothing before it"
    return stop.at, f"{what}, expected quotation marks around it, or what it refers to above"


def _colon(stop: Stop) -> _Found | None:
    if "mapping values" not in stop.problem:
        return None
    if _KEY.match(stop.text[stop.line_start : stop.at]):
        return stop.at, "a colon and a space stand inside a text, expected quotation marks around the text"
    above = _line_above(stop)
    if not stop.columns and above < stop.line_start:
        return _without_space(stop.text, above) or (above, _NO_COLON)
    return _without_space(stop.text, above) or _indented(stop)


def _line_above(stop: Stop) -> int:
    """Where the line above begins that is not empty and no comment."""
    start = stop.line_start
    while start:
        start = stop.text.rfind("\n", 0, start - 1) + 1
        if _NO_WORDS.fullmatch(line_at(stop.text, start)) is None:
            break
    return start


def _without_space(text: str, start: int) -> _Found | None:
    glued = _GLUED.match(text, start)
    return (glued.start(1), "no space stands behind this key's colon, expected `key: value`") if glued else None


def _no_colon(stop: Stop) -> _Found | None:
    if "<document start>" in stop.problem and not stop.columns and type(stop.last).__name__ == "ScalarToken":
        return stop.last.start_mark.index, _NO_COLON
    if "could not find expected ':'" not in stop.problem:
        return None
    return _without_space(stop.text, stop.since) or (stop.since, _NO_COLON)


def _no_key(stop: Stop) -> _Found | None:
    if stop.word != ":" or stop.text[stop.line_start : stop.at].strip(" -"):
        return None
    return stop.at, "no key stands before the colon, expected `key: value`"


def _list_entry(stop: Stop) -> _Found | None:
    if not stop.text.startswith("-", stop.at):
        return None
    if not stop.is_first_in_line():
        return stop.at, "a list begins behind a key, expected its first '-' on a line of its own"
    if stop.indentation in stop.columns:
        return stop.at, "a list's entry stands among keys, expected `key: value`, or another indentation"
    return None


def _indented(stop: Stop) -> _Found | None:
    offset = stop.line_start + stop.indentation
    if "'-' indicator" in stop.problem and stop.indentation in stop.columns:
        return offset, "this stands among the entries of a list, expected '-' before it, or another indentation"
    if not stop.columns or stop.indentation in stop.columns or stop.at < offset:
        return None
    *most, last = sorted(map(str, set(stop.columns)))
    wanted = f"{', '.join(most)} or {last}" if most else last
    spaces = "1 space" if stop.indentation == 1 else f"{stop.indentation} spaces"
    return offset, f"this line is indented by {spaces}, expected {wanted}, as one of the lines above"


_EXPLANATIONS: Final[tuple[Callable[[Stop], _Found | None], ...]] = (
    _quotation_over_lines, _quotation_never_closed, _tab, _escape, _behind_a_value, _bracket, _first_sign, _alias,
    _colon, _no_colon, _no_key, _list_entry, _indented,
)
"""The common mistakes, those first that make others look like something else."""
