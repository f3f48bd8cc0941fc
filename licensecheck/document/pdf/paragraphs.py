"""From a PDF's lines to paragraphs, headings and notes, as a page that the HTML reader reads."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from licensecheck.document.model import SOFT_HYPHEN
from licensecheck.document.pdf.letters import Line, differ_in_size
from licensecheck.document.pdf.pull_quotes import PullQuotes
from licensecheck.document.plain_text.byline_lines import byline_length
from licensecheck.document.plain_text.print_lines import DIVIDED, Divisions, is_copyright_line
from licensecheck.document.rendering import Rendering

__all__ = ["render"]

_HEADING, _NOTE = 1.15, 0.88
"""Sizes, against the body's, from which a line is a heading, and up to which it is a caption or a note."""

_BETWEEN = 12
"""Captions and notes that may stand inside a paragraph."""

_HEADING_LENGTH = 300
_GAP = 1.35
"""Line distances from which a paragraph ends."""

_HEADLINE_GAP = 1.7
"""Heights of a letter from which a headline's next line is none of its lines."""

_INDENT = 0.7
"""Heights of a letter by which a paragraph's first line is set in."""

_WORD = 60
"""Characters of the longest word that may be divided."""

_END = (
    ".", "!", "?", "…", ":", ";", ".”", "!”", "?”", '."', '!"', '?"', ".’", ".'", ".)", "。", "！", "？", "।",
)
_PULL_QUOTE = '<aside class="pullquote"><p>', "</p></aside>"
_DASHES = ("– ", "— ")
"""Bullets with which a sentence may go on in its next line."""

_BULLETS = ("•", "‣", "◦", "▪", "·", "- ", "* ", *_DASHES)


@dataclass(slots=True)
class _Paragraph:
    lines: list[Line] = field(default_factory=list)

    @property
    def height(self) -> float:
        return max(line.height for line in self.lines)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def render(lines: Sequence[Line], heads: Sequence[Line], title: str | None) -> tuple[Rendering, str]:
    """Return the page made of a PDF's lines, and the text its places lead to; running heads stand at its
    end."""
    body = _body_height(lines)
    paragraphs = _paragraphs(lines)
    ordered = [line for paragraph in paragraphs for line in paragraph.lines]
    text = "\n".join(line.text for line in [*ordered, *heads])
    largest = max((p.height for p in paragraphs if _is_heading(p, body)), default=0.0)
    quotes = PullQuotes(p.text for p in paragraphs if not _is_large(p, body))
    out, divisions = Rendering(), Divisions(text)
    if title:
        out.tag(f"<title>{html.escape(title)}</title>")
    at, headline = 0, False
    for paragraph in paragraphs:
        first = not headline and paragraph.height >= largest - 0.01
        opening, closing = _tags(paragraph, body, quotes, first=first)
        headline = headline or opening == "<h1>"
        out.tag(opening)
        at = _put(out, paragraph.lines, at, divisions)
        out.tag(closing)
    out.tag("<footer>")
    for head in heads:
        out.tag("<p>")
        at = _put(out, [head], at, divisions)
        out.tag("</p>")
    out.tag("</footer>")
    return out, text


def _body_height(lines: Sequence[Line]) -> float:
    """Return the height of most letters."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.height, 1)] += len(line.text)
    return counts.most_common(1)[0][0]


def _is_heading(paragraph: _Paragraph, body: float) -> bool:
    return _is_large(paragraph, body) and 1 < len(paragraph.text) <= _HEADING_LENGTH


def _is_large(paragraph: _Paragraph, body: float) -> bool:
    return paragraph.height >= _HEADING * body


def _tags(paragraph: _Paragraph, body: float, quotes: PullQuotes, *, first: bool) -> tuple[str, str]:
    is_heading = _is_heading(paragraph, body)
    if is_heading and first:
        return "<h1>", "</h1>"
    if _is_large(paragraph, body) and quotes.repeats([line.text for line in paragraph.lines]):
        return _PULL_QUOTE
    if is_heading:
        return "<h2>", "</h2>"
    if paragraph.height <= _NOTE * body:
        return "<aside><p>", "</p></aside>"
    return "<p>", "</p>"


def _paragraphs(lines: Sequence[Line]) -> list[_Paragraph]:
    pitches = _pitches(lines)
    found: list[_Paragraph] = []
    paragraph = _Paragraph()
    for line in lines:
        if paragraph.lines and _begins(paragraph.lines[-1], line, pitches.get(line.column, 0.0)):
            paragraph = _interrupted(found, line) or _Paragraph()
        if not paragraph.lines:
            found.append(paragraph)
        paragraph.lines.append(line)
    return [part for at, whole in enumerate(found) for part in (_bylines_apart(whole) if at < _TOP else [whole])]


def _bylines_apart(paragraph: _Paragraph) -> list[_Paragraph]:
    """Return a byline that stands directly above prose as a paragraph of its own."""
    length = byline_length([line.text for line in paragraph.lines])
    return [_Paragraph(lines) for lines in (paragraph.lines[:length], paragraph.lines[length:]) if lines]


_TOP = 8
"""Paragraphs at a file's beginning among which the byline stands."""


def _interrupted(found: Sequence[_Paragraph], line: Line) -> _Paragraph | None:
    """Return the paragraph that a line goes on with, where captions of another size stand between."""
    if not line.text[:1].islower():
        return None
    for paragraph in reversed(found[-_BETWEEN:]):
        last = paragraph.lines[-1]
        label = len(paragraph.lines) == 1 and _has_room(last, line)
        if label or differ_in_size(last.height, line.height):
            continue
        return None if last.text.endswith(_END) else paragraph
    return None


def _pitches(lines: Sequence[Line]) -> dict[int, float]:
    """Return the usual distance between lines of each column."""
    distances: dict[int, list[float]] = {}
    for first, second in pairwise(lines):
        if first.column == second.column and first.base > second.base:
            distances.setdefault(first.column, []).append(first.base - second.base)
    return {column: sorted(values)[len(values) // 3] for column, values in distances.items()}


def _begins(last: Line, line: Line, pitch: float) -> bool:
    """Whether a line begins a paragraph: by its size, by the space or the indent before it, or by what
    ended there."""
    if differ_in_size(last.height, line.height):
        return True
    if line.text.startswith(_BULLETS) and (last.text.endswith(_END) or not line.text.startswith(_DASHES)):
        return True
    if is_copyright_line(line.text) and last.text.endswith(_END):
        return True
    # Letters as tall as the text's lines are apart are a headline's, whose lines may be farther apart.
    farthest = _GAP * max(pitch, line.height) if line.height < pitch else _HEADLINE_GAP * line.height
    apart = _is_elsewhere(last, line) or last.base - line.base > farthest
    if not last.text.endswith(_END) and line.text[:1].islower() and not (apart and _has_room(last, line)):
        return False                    # the sentence goes on, in another column or on another page too
    if apart:
        return True
    if line.left - line.edges[0] > _INDENT * line.height >= last.left - last.edges[0]:
        return True
    return _has_room(last, line)


def _is_elsewhere(last: Line, line: Line) -> bool:
    """Whether a line stands in another column, or on another page, than the one before, and does not go on with what
    had no more room there."""
    return last.column != line.column and (last.text.endswith(_END) or _has_room(last, line))


def _has_room(last: Line, line: Line) -> bool:
    """Whether the next line's first word had fitted: then the line ended because its paragraph did."""
    word = line.text.split(" ", 1)[0]
    width = (line.right - line.left) * (len(word) + 1) / max(1, len(line.text))
    # A column of one short line has no width of its own: the next line's column says how long a line may be.
    broad = max(last.edges[1] - last.edges[0], line.edges[1] - line.edges[0])
    return last.edges[0] + broad - last.right > 1.3 * width + 0.5 * line.height


def _put(out: Rendering, lines: Sequence[Line], at: int, divisions: Divisions) -> int:
    """Put some lines, words divided between them joined; return the text's offset behind them."""
    for number, line in enumerate(lines):
        following = lines[number + 1].text if number + 1 < len(lines) else ""
        text, end = line.text, "\n"
        divided = following and DIVIDED.search(f"{text[-_WORD:]}\n{following[:1]}")
        if divided and divisions.divides(text[-_WORD:-1], following[:_WORD]):
            text, end = text[:-1], SOFT_HYPHEN
        _put_line(out, line, text, at)
        out.text(end, at + len(text))
        at += len(line.text) + 1
    return at


def _put_line(out: Rendering, line: Line, text: str, at: int) -> None:
    done = 0
    for start, end, href in line.links:
        stop = min(end, len(text))
        out.text(text[done:start], at + done)
        out.tag(f'<a href="{html.escape(href)}">')
        out.text(text[start:stop], at + start)
        out.tag("</a>")
        done = stop
    out.text(text[done:], at + done)
