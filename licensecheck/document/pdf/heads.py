"""Running heads and feet of a PDF: the outermost rows of its pages that come again on other pages, or that stand apart
from the text and hold what such rows do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from licensecheck.document.pdf.columns import line_of, rows_of
from licensecheck.document.pdf.letters import Line, Segment
from licensecheck.document.plain_text.print_lines import is_printers_line, shape_of
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["split_heads"]

_Look = tuple[str, int]
"""What a row says, whatever the numbers in it, and the height of its letters: a title's are larger than those of the
running heads that repeat it."""

_OUTER = 2
"""Rows at a page's top and at its foot that can be running heads."""

_LONGEST = 160

_SHORT = 60
"""Letters of what heads a page: the name of a paper, of a section or of an author."""

_APART = 1.5
"""Heights of its letters of white space from which a row stands apart from the next one, as paragraphs hardly do."""

_LARGER = 1.15
"""How many times larger a title is than the running head that repeats it."""

_TITLE = 12
"""Letters of a title from which a row of the same words repeats it."""

_NUMBERED = lazy_pattern(
    r"\W*(?:\w{1,6}\.?\s)?\d{1,4}\W*(?:\w{1,4}\W*\d{1,4}\W*)?"
    r"|(?=\D*\d)(?=.*\b(?:19|20)\d\d\b|\W*\d{1,2}[./-]\d{1,2}[./-]\d\d\W*\Z)(?:[\w.,/|-]+\s?){1,6}"
)
"""A page's number or a date, alone."""

_NO_LETTER = lazy_pattern(r"[\W\d_]+")


def split_heads(pages: Sequence[Sequence[Segment]]) -> tuple[list[Line], list[list[Segment]]]:
    """Return one line of each running head (page numbers left out), and the pages without them."""
    rows = [rows_of(page) for page in pages]
    lines = [[line_of(row) for row in page] for page in rows]
    on_pages: dict[_Look, set[int]] = defaultdict(set)
    for number, page in enumerate(lines):
        for at in _outer(len(page)):
            on_pages[_look_of(page[at])].add(number)
    large = _large_letters(pages)
    heads: dict[str, Line] = {}
    bodies: list[list[Segment]] = []
    for number, page in enumerate(lines):
        running = {at for at in _outer(len(page)) if _is_head(page[at], on_pages)}
        running |= {at for at in {0, len(page) - 1} if page and _is_margin(rows[number], at, large, first=number == 0)}
        for at in sorted(running):
            if any(c.isalpha() for c in page[at].text):
                heads.setdefault(shape_of(page[at].text), page[at])
        bodies.append([s for at, row in enumerate(rows[number]) if at not in running for s in row])
    return list(heads.values()), bodies


def _outer(count: int) -> list[int]:
    return sorted({*range(min(_OUTER, count)), *range(max(0, count - _OUTER), count)})


def _look_of(line: Line) -> _Look:
    return shape_of(line.text), round(line.height)


def _is_head(line: Line, on_pages: Mapping[_Look, Set[int]]) -> bool:
    """Whether an outer row comes again on another page, is a page number alone, or is what browsers print there."""
    if is_printers_line(line.text, ()):
        return True
    return len(line.text) <= _LONGEST and len(on_pages[_look_of(line)]) >= 2


def _is_margin(rows: Sequence[Sequence[Segment]], at: int, large: Mapping[float, str], *, first: bool) -> bool:
    """Whether the first or last row of a page stands apart from the others, and holds the title again, or a page's
    number or a date with what else stands in such rows: a file of one page has no other to show it. What heads a later
    page so is no part of the sentence that goes on there."""
    upper, lower = (0, 1) if at == 0 else (-2, -1)
    if len(rows) < 2 or not _stands_apart(rows[upper], rows[lower], rows[at][0].height):
        return False
    row = rows[at]
    texts = [segment.text for segment in row]
    length = sum(map(len, texts))
    rest = [text for text in texts if not _NUMBERED.fullmatch(text)]
    if length > _LONGEST or len(rest) > _OUTER:
        return False
    if at == 0 and not first and length <= _SHORT and not ends_like_sentence(texts[-1]):
        return True
    return 0 < len(rest) < len(texts) or any(_repeats(text, row[0].height, large) for text in rest)


def _stands_apart(upper: Sequence[Segment], lower: Sequence[Segment], height: float) -> bool:
    return upper[0].base - lower[0].base - lower[0].height >= _APART * height


def _large_letters(pages: Sequence[Sequence[Segment]]) -> dict[float, str]:
    """Return the letters of the first page by their height: a title's lines have one, whatever stands beside them."""
    found: dict[float, str] = defaultdict(str)
    for row in rows_of(pages[0]) if pages else ():
        for segment in row:
            found[round(segment.height, 1)] += _letters(segment.text)
    return found


def _repeats(text: str, height: float, large: Mapping[float, str]) -> bool:
    letters = _letters(text)
    titles = (part for size, part in large.items() if size >= _LARGER * height)
    return len(letters) >= _TITLE and any(letters in title for title in titles)


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text).casefold()
