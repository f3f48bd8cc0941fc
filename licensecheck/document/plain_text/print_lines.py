"""Lines as a printer breaks them: words divided at a line's end, running heads, page numbers, jump lines.

Shared by plain text and PDF, whose paragraphs come as lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from functools import cached_property
from itertools import islice

from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "DIVIDED", "Divisions", "is_copyright_line", "is_printers_line", "running_lines", "shape_of",
]

DIVIDED = lazy_pattern(r"(?<=[^\W\d_])[-\u00ad\u2010][ \t]*\n[ \t]*(?=[^\W\d_])")
"""A hyphen between letters at a line's end."""

_PAGE = r"(?:page|seite|p[áa]gina)"
_NUMBER = r"\d{1,4}\s*(?:(?:of|von|de|sur|di|van|/)\s*\d{1,4})?"

_JUMP_LINE = lazy_pattern(
    rf"""\W*(?:(?:please\ )?(?:continued|turn|see|jump)|cont['’]?d\.?|story\ continues|from
    |fortsetzung|weiter|suite|contin[úu]a|segue|vervolg)
    .{{0,30}}?\b(?:{_PAGE}|pg\.?|p\.)\s*[a-z]?\d{{1,3}}\b.{{0,12}}
    | \W*{_PAGE}\s*{_NUMBER}\W*
    | [-–—|•·*_~<>()\[\]\s]*{_NUMBER}[-–—|•·*_~<>()\[\]\s]* """,
    re.VERBOSE | re.IGNORECASE,
)
"""A newspaper's "Continued on page 4", or a page number alone; asked of whole lines.

A number alone with any other sign ("58%.", "1998.") is the end of a sentence that had no room on its line.
"""

_BROWSERS = lazy_pattern(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?\s.{1,250}|(?:https?://|file:///)\S{1,500}\s+\d{1,4}/\d{1,4}",
    re.IGNORECASE,
)
"""What browsers print above and below a page: the time and its title, its address and the page's number."""

_BROWSERS_LONGEST = 600

_COMPOUND = lazy_pattern(r"(?<![^\W\d_])[^\W\d_]++(?:[-\u2010][^\W\d_]++)+")
_WORD = lazy_pattern(r"[^\W\d_]+")
_LOOKED_AT = 2_000_000
"""Characters of a text that say which of its words are written with a hyphen."""

_LINES = 200_000
"""Lines of a text that is looked through for running heads: a book has fewer."""

_RUNNING = 100
"""Characters up to which a line can be a running head."""


class Divisions:
    """Decides whether a hyphen at a line's end divides a word or belongs to it, by the words of the same
    text."""

    def __init__(self, text: str) -> None:
        self._given = text[:_LOOKED_AT]

    @cached_property
    def _text(self) -> str:
        """The text without the words in question: those divided at line ends."""
        pieces, done = [], 0
        for hyphen in DIVIDED.finditer(self._given):
            start, end = hyphen.span()
            while start > done and self._given[start - 1].isalpha():
                start -= 1
            while end < len(self._given) and self._given[end].isalpha():
                end += 1
            pieces.append(self._given[done:start])
            done = max(done, end)
        return " ".join([*pieces, self._given[done:]]).casefold()

    @cached_property
    def _compounds(self) -> frozenset[str]:
        return frozenset(match[0].replace("\u2010", "-") for match in _COMPOUND.finditer(self._text))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text))

    def divides(self, before: str, after: str) -> bool:
        """Whether the hyphen between `before` (up to it) and `after` (the next line) is the printer's.

        It is the word's own where the next line starts in upper case (Anglo-Saxon), where the word is
        written with a hyphen elsewhere, where one stands before the left part already and a part is a word of the
        text (state-of-the-art, but not Commons-Li-zenz), and where both parts but not the whole are.
        """
        first, second = _WORD.search(before[::-1]), _WORD.match(after)
        if first is None or second is None or not after[:1].islower():
            return False
        left, right = first[0][::-1].casefold(), second[0].casefold()
        if f"{left}-{right}" in self._compounds:
            return False
        if before[:-len(left)].endswith(("-", "\u2010")):
            return left not in self._words and right not in self._words
        return left + right in self._words or not (left in self._words and right in self._words)


def shape_of(line: str) -> str:
    """Return what is the same in a running head on every page: its letters, numbers left open."""
    return re.sub(r"\d+", "#", " ".join(line.split())).casefold()


def running_lines(lines: Iterable[str]) -> frozenset[str]:
    """Return the shapes of lines that come again and again as a printed page's head or foot does.

    A line with a number comes again as soon as the number differs; one without must stand there three times.
    """
    short = [line for line in islice(lines, _LINES) if len(line) <= _RUNNING and line.strip()]
    different = Counter(shape_of(line) for line in {" ".join(line.split()) for line in short})
    equal = Counter(shape_of(line) for line in short)
    return frozenset(shape for shape in equal if _runs(shape, different[shape], equal[shape]))


def is_printers_line(line: str, running: Container[str]) -> bool:
    """Whether a line is a running head, a page number, a jump line or a browser's."""
    if len(line) <= _BROWSERS_LONGEST and _BROWSERS.fullmatch(line.strip()) is not None:
        return True
    if len(line) > _RUNNING:
        return False
    return shape_of(line) in running or _JUMP_LINE.fullmatch(line.strip()) is not None


def is_copyright_line(line: str) -> bool:
    """Whether a line opens as a notice of who holds the rights does: "Copyright © 2024", "© Uferblatt"."""
    return _COPYRIGHT.match(line) is not None


_COPYRIGHT = lazy_pattern(
    r"\W{0,3}(?:©|\(c\)\s?(?:19|20)\d\d|copyright\b\W{0,3}(?:©|\(c\)|(?:19|20)\d\d))", re.IGNORECASE
)


def _runs(shape: str, different: int, equal: int) -> bool:
    # Figures alone are page numbers, or what a sentence had no room for on its line.
    return equal >= 3 or ("#" in shape and different >= 2 and any(map(str.isalpha, shape)))
