"""From a PDF page's letters to segments: letters that follow one another on one line."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["UNKNOWN", "Letter", "Line", "Segment", "differ_in_size", "page_segments"]

_HYPHEN = "\x02"
"""What pdfium gives for a hyphen at a line's end."""

UNKNOWN = "\ufffd"
"""Stands for a letter that readers see, and of which the file does not say which it is."""

_LIGATURES = {
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "st", "\ufb06": "st",
}
_SAME_LINE = 0.4
"""Share of the letters' height by which baselines of one line may differ: raised and lowered marks do."""

_JUMP = 1.0
"""Heights of a letter from which a space is a new segment: between columns, not between words, justified
ones included."""

_LINKS = 2_000
_ADDRESS = 2_048


class Letter(NamedTuple):
    """One letter: what it is, where it stands (points from the page's lower left corner), and its link."""

    text: str
    left: float
    right: float
    base: float
    height: float
    link: str | None


@dataclass(slots=True)
class Segment:
    """Letters that follow one another on one line; `height` is that of most of them."""

    letters: list[Letter] = field(default_factory=list)

    @property
    def left(self) -> float:
        """Where the first letter begins."""
        return self.letters[0].left

    @property
    def right(self) -> float:
        """Where the last letter ends."""
        return self.letters[-1].right

    @property
    def base(self) -> float:
        """The baseline."""
        return self.letters[0].base

    @property
    def height(self) -> float:
        """The height of a letter in the middle, which is not a raised mark."""
        return max(self.letters[0].height, self.letters[len(self.letters) // 2].height)

    @property
    def text(self) -> str:
        """The words."""
        return "".join(letter.text for letter in self.letters)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its words, the links in them as (start, end, address), and where it stands.

    `column` numbers the columns in reading order, `edges` are that column's left and right edges.
    """

    text: str
    links: tuple[tuple[int, int, str], ...]
    left: float
    right: float
    base: float
    height: float
    column: int = 0
    edges: tuple[float, float] = (0.0, 0.0)


_OTHER_SIZE = 0.12
"""Share by which letters of another size differ; text of one size varies by a font's own height only."""


def differ_in_size(first: float, second: float) -> bool:
    """Whether letters of two heights are of two sizes."""
    return abs(first - second) > _OTHER_SIZE * max(first, second)


def page_segments(pdf: pypdfium2.PdfDocument, number: int, most: int) -> tuple[Sequence[Segment], int]:
    """Return the segments of a page and how many letters it has; a page of more than `most` is not read."""
    page = pdf[number]
    try:
        text_page = page.get_textpage()
        try:
            count = text_page.count_chars()
            if count > most:
                return (), count
            return list(_joined(_letters(text_page, count, _links(pdf, page)))), count
        finally:
            text_page.close()
    finally:
        page.close()


def _letters(text_page: Any, count: int, links: Sequence[tuple[Any, str]]) -> Iterator[Letter | None]:
    """Yield the letters in the file's order, None where pdfium sees a line's end."""
    from pypdfium2 import raw

    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text_page, index)
        if code in (10, 13):
            yield None
            continue
        raw.FPDFText_GetLooseCharBox(text_page, index, box)
        known = raw.FPDFText_GetCharOrigin(text_page, index, x, y)
        known = known and math.isfinite(box.left + box.right + y.value)
        text = _readable(code)
        if known and text and _upright(raw.FPDFText_GetCharAngle(text_page, index)):
            link = _link_at(links, (box.left + box.right) / 2, (box.bottom + box.top) / 2)
            yield Letter(text, box.left, box.right, y.value, max(1.0, box.top - box.bottom), link)


def _readable(code: int) -> str:
    character = chr(code)
    if character in (_HYPHEN, "\ufffe"):
        return "-"
    if code == 0:
        return UNKNOWN
    if code < 32 or 0xD800 <= code < 0xE000 or code == 0xFFFF:
        return " " if code == 9 else ""
    return _LIGATURES.get(character, character)


def _upright(angle: float) -> bool:
    """Whether a letter stands upright; what runs up the margin or across the page is no text of the
    article."""
    return abs(math.sin(angle)) < 0.1 and math.cos(angle) > 0


def _joined(letters: Iterator[Letter | None]) -> Iterator[Segment]:
    current = Segment()
    last: Letter | None = None          # that is printed: pdfium's own spaces have no width and no height
    for letter in letters:
        if last is not None and (letter is None or not (_is_pdfiums(letter) or _follows(last, letter))):
            yield from _stripped(current)
            current, last = Segment(), None
        if letter is not None:
            current.letters.append(letter)
            last = last if _is_pdfiums(letter) else letter
    yield from _stripped(current)


def _is_pdfiums(letter: Letter) -> bool:
    return letter.text == " " and letter.right - letter.left < 0.01


def _follows(last: Letter, letter: Letter) -> bool:
    if unicodedata.combining(letter.text[0]) or (letter.left, letter.right) == (last.left, last.right):
        return True                     # an accent, or a letter of a ligature, stands in the box of the one before
    height = max(last.height, letter.height)
    if abs(letter.base - last.base) > _SAME_LINE * height:
        return False
    return -0.6 * height <= letter.left - last.right <= _JUMP * min(last.height, letter.height)


def _stripped(segment: Segment) -> Iterator[Segment]:
    while segment.letters and not segment.letters[-1].text.strip():
        segment.letters.pop()
    first = next((k for k, letter in enumerate(segment.letters) if letter.text.strip()), 0)
    if segment.letters:
        yield Segment(segment.letters[first:])


def _links(pdf: pypdfium2.PdfDocument, page: Any) -> list[tuple[Any, str]]:
    """Return the rectangles of a page's links and where they lead (ISO 32000-2, 12.5.6.5 and 12.6.4.8)."""
    from pypdfium2 import raw

    found: list[tuple[Any, str]] = []
    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    while len(found) < _LINKS and raw.FPDFLink_Enumerate(page, position, link):
        action = raw.FPDFLink_GetAction(link)
        rect = raw.FS_RECTF()
        if action and raw.FPDFLink_GetAnnotRect(link, rect):
            address = _address(pdf, action)
            if address.lower().startswith(("http://", "https://")):
                found.append((rect, address))
    return found


def _address(pdf: pypdfium2.PdfDocument, action: Any) -> str:
    from pypdfium2 import raw

    if raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    buffer = ctypes.create_string_buffer(_ADDRESS)
    length = raw.FPDFAction_GetURIPath(pdf, action, buffer, _ADDRESS)
    return buffer.raw[:max(0, length - 1)].decode("utf-8", "replace") if length <= _ADDRESS else ""


def _link_at(links: Sequence[tuple[Any, str]], x: float, y: float) -> str | None:
    for rect, address in links:
        if rect.left <= x <= rect.right and rect.bottom <= y <= rect.top:
            return address
    return None
