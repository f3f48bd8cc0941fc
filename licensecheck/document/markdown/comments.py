"""Comments of Markdown posts that are no HTML: `{::comment} … {:/comment}` (kramdown), `%% … %%` (Obsidian)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["blank_comments"]

_OPENED, _CLOSED = "{::comment}", "{:/"
_END = lazy_pattern(r"\{:/(?:comment)?\}")

_PERCENT = lazy_pattern(r"(?<!\S)%%(?!%)")
_PERCENT_END = lazy_pattern(r"(?<!%)%%(?=[^\S\n]*$|[\s.,;:!?)])", re.MULTILINE)

_LONGEST = 2_000
"""Characters of a comment, at most: an article between two such marks stays text."""

_NOT_BLANK = lazy_pattern(r"[^\n]")


def blank_comments(text: str) -> str:
    """Return `text`, of the same length, with such comments blanked."""
    if _OPENED in text and _CLOSED in text:
        text = _without(text, _kramdown(text))
    if text.count("%%") > 1:
        text = _without(text, _obsidian(text))
    return text


def _kramdown(text: str) -> Iterator[tuple[int, int]]:
    at = text.find(_OPENED)
    while at >= 0:
        end = _END.search(text, at, at + _LONGEST)
        if end is not None:
            yield at, end.end()
        at = text.find(_OPENED, end.end() if end is not None else at + 1)


def _obsidian(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while (opening := _PERCENT.search(text, at)) is not None:
        end = _PERCENT_END.search(text, opening.end(), opening.end() + _LONGEST)
        if end is None:
            at = opening.end()
            continue
        # Over several lines both marks stand alone, as a comment's do; else they may be signs of two sentences.
        if "\n" not in text[opening.end() : end.start()] or _stand_alone(text, opening.start(), end):
            yield opening.start(), end.end()
            at = end.end()
        else:
            at = opening.end()


def _stand_alone(text: str, opening: int, end: re.Match[str]) -> bool:
    before = text[text.rfind("\n", 0, opening) + 1 : opening]
    stop = text.find("\n", end.end())
    behind = text[end.end() : stop if stop >= 0 else len(text)]
    return not before.strip() and not behind.strip()


def _without(text: str, spans: Iterator[tuple[int, int]]) -> str:
    out: list[str] = []
    done = 0
    for start, end in spans:
        # Spaces at a line's start would make code of the words behind them.
        filler = " " if text[end : end + 1] in ("", "\n", " ", "\t") else "\u200b"
        out += (text[done:start], _NOT_BLANK.sub(filler, text[start:end]))
        done = end
    out.append(text[done:])
    return "".join(out)
