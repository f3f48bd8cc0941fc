"""What site builders put into Markdown posts that is no text: shortcodes, template tags, attributes, modules.

Everything is blanked in place, so that what stays keeps its offset. A tag that is not closed within reach
is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from licensecheck.document.markdown.fences import Code
from licensecheck.document.markdown.spoken_shortcodes import HEADING, Spoken, spoken
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["COMPONENT_ENDS", "blank_shortcodes", "blank_unclosed"]

_OPENING = re.compile(
    r"\{\{[<%]?|\{%|<%|\{/\*|\{:|\{#-?\s|\{ ?[#.](?=[\w-])|(?<=[)\]])\{ ?(?=[A-Za-z])|^(?:import|export) |^\*\[",
    re.MULTILINE,
)
_NOTE = "{# "
_CLOSING = {
    "{{<": ">}}", "{{%": "%}}", "{{": "}}", "{%": "%}", "<%": "%>", "{/*": "*/}", _NOTE: "#}", "{:": "}", "{#": "}",
    "{.": "}", "{": "}",
}
"""What ends each: "{#" is a comment of templates before a space (Jinja, Nunjucks, Twig), and a name before a letter."""
_REACH = {"{:": 300, "{#": 300, "{.": 300, "{": 300}
_LONGEST = 5_000
"""Characters a shortcode may hold: captions and quotations stand in them, not articles."""
_MODULE = re.compile(r"import [^\n]+ from ['\"]|import ['\"]|export (?:const|default|let|function)\b")
_ABBREVIATION = re.compile(r"\*\[[^\]\n]{1,80}\]:[ \t]")
"""What kramdown and Markdown Extra show when a reader points at an abbreviation."""
_LIQUID = re.compile(r"(?:\{%-?|\{\{[<%])\s*(\w+)")
_RAW = re.compile(r"\{%-?\s*(?:end)?raw\b")
_HUGO = ("{{<", "{{%")
_ATTRIBUTE = r"""(?:[#.][\w-]+|[A-Za-z][\w:-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))"""
_ATTRIBUTES = re.compile(rf"\{{\s{{0,9}}{_ATTRIBUTE}(?:\s{{1,9}}{_ATTRIBUTE})*\s{{0,9}}\}}")
"""What Pandoc and its like write behind a link or a picture, all attributes; other braces there are text."""
_DEFINITION = re.compile(
    r"""^( {0,3}\[[^\]\n]{1,200}\]:[ \t]{1,9}[^\s{}]{1,2000}(?:[ \t]{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?)"""
    r"[ \t]{1,9}\{[^{}\n]{1,300}\}[ \t]*$",
    re.MULTILINE,
)
"""The address of a link or a picture, given below the text with its attributes."""
_PAIRED = frozenset({"comment", "schema", "raw"})
"""Liquid tags, and a shortcode of Hugo's, whose contents are no text either; but what stands between `raw` and `endraw`
is all text."""
_NOT_BLANK = re.compile(r"[^\n]")


_CAPTION = re.compile(r"\[caption(?:[ \t]{1,9}[\w-]{1,40}=[\"'][^\"'\n]{0,300}[\"']){1,20}[ \t]{0,9}\]|\[/caption\]")
"""What WordPress writes around a picture with a caption; a post that was exported keeps it."""

_EMOJI = re.compile(r":(?<![\w:/]:)(?:[+-]1|[a-z][a-z0-9_+-]{1,40}):(?![\w:/])")
"""What shows as a picture (GitHub, Jekyll, Hugo): `:bell:`, `:+1:`. Spaces in its place could make code of a line."""

COMPONENT_ENDS = ("Quote>", "Caption>", "</Blockquote>", "</Pullquote>")
_COMPONENT = re.compile(r"</?(?:(?:Block|Pull)?Quote|(?:Block|Pull)quote|Caption)(?:\s[^<>\n]{0,300})?>")
"""Components that show a paragraph as a quotation or a caption (MDX). HTML would take one for words of the paragraph
before it."""


def blank_shortcodes(text: str) -> str:
    """Return `text`, of the same length, with the builders' marks blanked."""
    if any(end in text for end in COMPONENT_ENDS):
        text = _COMPONENT.sub(lambda found: _blank(text, *found.span()), text)
    if "[/caption]" in text:
        text = _CAPTION.sub(lambda found: _blank(text, *found.span()), text)
    code = Code(text)
    if ":" in text:
        text = _EMOJI.sub(lambda found: found[0] if code.holds(found.start()) else "\u200b" * len(found[0]), text)
    if "]: " in text and "{" in text:
        text = _DEFINITION.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), text)
    if not any(mark in text for mark in ("{", "<%", "import ", "export ", "*[")):
        return text
    out: list[str] = []
    done = 0
    for start, end in _Finder(text, code).spans():
        is_code = code.holds(start) or text.endswith(("    ", "\t"), 0, start)
        out += (text[done:start], _blank(text, start, end) if is_code else _shown(text, start, end))
        done = end
    out.append(text[done:])
    return "".join(out)


_PICTURE = lazy_pattern(r"""\{\{[<%]\s*figure[ ][^{}\n]*?(?<=[ ])src=(["'`]?)(?P<address>[^\s"'`<>]++)\1(?!\n)""")
"""Hugo's own shortcode for a picture, which a page counter may be."""


def _shown(text: str, start: int, end: int) -> str:
    """A shortcode blanked but for its picture, as a tag, which is one in a post's HTML as well, or for what it says."""
    picture = _PICTURE.match(text, start, end)
    if picture is None:
        words = spoken(text, start, end) if text[start] == "{" else None
        return _blank(text, start, end) if words is None else _said(text, words, start, end)
    tag = f'<img src="{picture["address"]}">'
    first = picture.start("address") - tag.index(picture["address"])
    return f"{_blank(text, picture.start(), first)}{tag}{_blank(text, first + len(tag), end)}"


def _said(text: str, words: Spoken, start: int, end: int) -> str:
    filler = "\u200b" * (words.start - start - len(words.lead))
    before = words.lead + filler if words.lead == HEADING else filler + words.lead
    return f"{before}{words.words}{_blank(text, words.end, end)}"


def _blank(text: str, start: int, end: int) -> str:
    # Spaces at a line's start would make code of the words behind them.
    filler = " " if text[end:end + 1] in ("", "\n", " ", "\t") else "\u200b"
    return _NOT_BLANK.sub(filler, text[start:end])


class _Finder:
    """Finds shortcodes from left to right; each kind of closing mark is looked for once over the whole
    text."""

    def __init__(self, text: str, code: Code) -> None:
        self._text = text
        self._code = code
        self._next: dict[str, int] = {}
        self._unclosed: set[str] = set()

    def spans(self) -> Iterator[tuple[int, int]]:
        """Yield where a shortcode begins and ends."""
        at = 0
        while (opening := _OPENING.search(self._text, at)) is not None:
            end = None if self._is_shown(opening) else self._end(opening)
            if end is None:
                at = opening.start() + 1
                continue
            name = _LIQUID.match(self._text, opening.start()) if opening[0] in ("{%", *_HUGO) else None
            closing = self._closing(name[1], end) if name is not None and name[1] in _PAIRED else None
            if closing is not None and name is not None and name[1] != "raw":
                end = closing.end()
            yield opening.start(), end
            at = closing.start() if closing is not None and closing.start() > end else end

    def _is_shown(self, opening: re.Match[str]) -> bool:
        """Whether a mark is code that a post shows: there builders obey Hugo's shortcodes and Liquid's `raw`."""
        obeyed = opening[0] in _HUGO or _RAW.match(self._text, opening.start()) is not None
        return not obeyed and self._code.holds(opening.start())

    def _end(self, opening: re.Match[str]) -> int | None:
        mark = _NOTE if opening[0][-1].isspace() and opening[0].startswith("{#") else opening[0].replace("{ ", "{")
        if mark == "{":
            attributes = _ATTRIBUTES.match(self._text, opening.start(), opening.start() + _REACH[mark])
            return attributes.end() if attributes is not None else None
        if mark not in _CLOSING:
            line = _ABBREVIATION if mark == "*[" else _MODULE
            if line.match(self._text, opening.start()) is None:
                return None
            line_end = self._find("\n", opening.end())
            return line_end if line_end >= 0 else len(self._text)
        closing = _CLOSING[mark]
        found = self._find(closing, opening.end())
        if found < 0 or found - opening.start() > _REACH.get(mark, _LONGEST):
            return None
        if mark in _REACH and "\n" in self._text[opening.start():found]:
            return None
        return found + len(closing)

    def _find(self, mark: str, start: int) -> int:
        known = self._next.get(mark, 0)
        if 0 <= known < start or (known == 0 and mark not in self._next):
            known = self._next[mark] = self._text.find(mark, start)
        return known

    def _closing(self, name: str, start: int) -> re.Match[str] | None:
        """Return the tag `endname` or `/name` behind `start`; once there is none it is not looked for again."""
        if name in self._unclosed:
            return None
        ends = rf"\{{%-?\s*end{name}\s*-?%\}}|\{{\{{[<%]\s*/\s*{name}\s*[>%]\}}\}}"
        found = re.compile(ends).search(self._text, start)
        if found is None:
            self._unclosed.add(name)
        return found


_UNCLOSED = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))
_MOST_UNCLOSED = 20
"""Comments and the like that may stay open in one paragraph; real ones are closed."""
_PARAGRAPH_END = re.compile(r"(\n[ \t]*\n)")


def blank_unclosed(text: str) -> str:
    """Return `text`, of the same length, without comments and the like that a paragraph opens and never closes.

    A Markdown parser looks for the end of each from where it begins to the paragraph's end.
    """
    if text.count("<!") + text.count("<?") <= _MOST_UNCLOSED:
        return text
    return "".join(map(_blank_unclosed, _PARAGRAPH_END.split(text)))


def _blank_unclosed(paragraph: str) -> str:
    for opening, closing in _UNCLOSED:
        end = paragraph.rfind(closing) + 1
        if paragraph.count(opening, end) > _MOST_UNCLOSED:
            paragraph = paragraph[:end] + paragraph[end:].replace(opening, "\u200b" * len(opening))
    return paragraph
