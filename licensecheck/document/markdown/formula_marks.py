r"""Marks around a formula, `$s = 0.2$` and `$$ … $$`: mark-up as `\( … \)` is, and no currency.

A dollar opens a formula right before what is no space and closes one right behind it, with no figure behind (Pandoc,
`tex_math_dollars`). Two amounts can stand like that as well: what has words between is prose, and a sign that belongs
to a figure or a country's letters before it (5 $, US$) opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from licensecheck.document.model import Block
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["without_formula_marks"]

_FORMULA = lazy_pattern(
    r"(?<![\\$])(?:(?P<display>\$\$)(?P<set>[^$]{1,2000})\$\$(?!\$)"
    r"|(?<!\w)(?<!\d\s)\$(?=[^\s$,.;:!?)\]])(?P<inline>[^$]{1,300})(?<!\s)\$(?:(?<=[\w)\]}'’!]\$)(?![\d$_])|(?![\w$]))"
    r")"
)
_COMMAND = lazy_pattern(
    r"\\(?:text\w{0,10}|math\w{0,10}|operatorname\*?|mbox|label|tag|begin|end)\s?\{[^{}]{0,300}\}|\\[A-Za-z]{1,40}"
)
_PROSE = lazy_pattern(
    r"(?<=[\w,;:)%] )[^\W\d_]{2,}[,;:]?(?!\S)|(?<!\S)[^\W\d_]{2,}[,;:]? (?=\w)|(?<=\d )[^\W\d_](?= \d)|[£€¥]"
)
"""A word beside another one or a figure, as no operator parts them ("5 to 10", "5 y 10"), or another currency."""

_OPENING, _CLOSING = "([", ")]"
_FILLER = "\u200b"
"""What no reader sees: all places in the text stay what they are."""


def without_formula_marks(text: str, blocks: Iterable[Block]) -> str:
    """Return `text`, of the same length, without the dollars around the formulas of its blocks."""
    if text.count("$") < 2:
        return text
    pieces: list[str] = []
    done = 0
    at = text.find("$")
    for block in blocks:
        if not 0 <= at < block.end:
            continue          # most blocks of most pages: an amount or two stand in some
        is_amount = text.count("$", at, block.end) < 2
        for mark_start, mark_end in () if is_amount else _marks(text, block):
            pieces += (text[done:mark_start], _FILLER * (mark_end - mark_start))
            done = mark_end
        at = text.find("$", block.end)
    return "".join([*pieces, text[done:]])


def _marks(text: str, block: Block) -> Iterator[tuple[int, int]]:
    at = block.start
    while (found := _FORMULA.search(text, at, block.end)) is not None:
        size = 2 if found["display"] else 1
        if not _is_formula(found["set"] or found["inline"]):
            at = found.start() + size
            continue
        at = found.end()
        yield from ((found.start(), found.start() + size), (at - size, at))


def _is_formula(inside: str) -> bool:
    plain = " ".join(_COMMAND.sub(" ", inside).split())
    opened, closed = (sum(map(plain.count, signs)) for signs in (_OPENING, _CLOSING))
    return opened == closed and any(map(str.isalnum, inside)) and _PROSE.search(plain) is None
