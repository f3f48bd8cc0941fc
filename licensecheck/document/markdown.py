"""Markdown posts: front matter, raw HTML inside, reference links; shortcodes of site builders are no text.

The post is rendered to HTML with a map from each piece of text back to its place in the file, and read like
a page. Whatever is no Markdown (front matter, shortcodes) is blanked first, so that every offset stays what
it was.
"""

from __future__ import annotations

import hashlib
import html
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from licensecheck.document.charset import decode
from licensecheck.document.front_matter import printed, split_front_matter
from licensecheck.document.html import build_document
from licensecheck.document.model import Document, Format, Place
from licensecheck.document.places import LineIndex, normalise_newlines

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["read_markdown"]

_SHORTCODE = re.compile(r"\{\{[<%].*?[%>]\}\}|\{%.*?%\}|\{\{(?![<%]).*?\}\}|\{:[^}\n]{0,300}\}|\{[ ]?[#.][\w-][^}\n]{0,300}\}|^(?:import|export) .*$|\{/\*.*?\*/\}", re.DOTALL | re.MULTILINE)
_RAW_BLOCK = re.compile(r"\{%-?\s*(?:raw|comment)\s*-?%\}|\{%-?\s*end(?:raw|comment)\s*-?%\}")
_SHORTCODE_REACH = 5_000
_NOT_BLANK = re.compile(r"[^\n]")
_SIGN_REACH = 8
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def read_markdown(
    data: bytes, *, location: str, url: str | None = None, charset: str | None = None,
    format: Format = Format.MARKDOWN,  # noqa: A002 - the name callers know it by
) -> Document:
    """Read a Markdown post, or text that is Markdown; raises CouldNotCheck when its bytes are no text."""
    raw = normalise_newlines(decode(data, header=charset))
    front_matter, start = split_front_matter(raw)
    body = _NOT_BLANK.sub(" ", raw[:start]) + _without_shortcodes(raw[start:])
    page, pieces = _Rendering(body).render()
    return build_document(
        page, _placer(raw, pieces), location=location, url=url, format=format,
        sha256=hashlib.sha256(data).hexdigest(),
        front_matter=front_matter or ({} if format is Format.MARKDOWN else None),
        front_matter_text=printed(front_matter),
    )


def _without_shortcodes(body: str) -> str:
    if "****" in body:
        body = _ADJACENT_BOLD.sub("\u200b" * 4, body)
    if "{" not in body and "import " not in body and "export " not in body:
        return body
    return _SHORTCODE.sub(_blank, body)


_ADJACENT_BOLD = re.compile(r"(?<=\w)\*\*\*\*(?=\w)")
"""Bold ends and begins again inside a word: converters write it where a page has two bold elements side by
side."""


def _blank(match: re.Match[str]) -> str:
    text = match[0]
    if len(text) > _SHORTCODE_REACH or (text.startswith(("import ", "export ")) and not _is_module_line(text)):
        return text
    # Spaces at a line's start would make code of the words behind them.
    end = match.end()
    behind = match.string[end:end + 1]
    return _NOT_BLANK.sub("\u200b" if behind not in ("", "\n", " ", "\t") else " ", text)


def _is_module_line(text: str) -> bool:
    return bool(re.match(r"import .+ from ['\"]|import ['\"]|export (?:const|default|let|function)\b", text))


def _placer(raw: str, pieces: Sequence[tuple[int, int]]) -> Callable[[int], Place]:
    """Return what turns an offset of the rendered page into a place of the post."""
    lines = LineIndex(raw)
    starts = [rendered for rendered, _ in pieces]

    def place(offset: int) -> Place:
        index = bisect_right(starts, offset) - 1
        if index < 0:
            return lines.place(0)
        rendered, source = pieces[index]
        return lines.place(min(source + offset - rendered, len(raw)))

    return place


class _Rendering:
    """Renders tokens to HTML and notes for each piece of text where it stands in the post."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._lines = [0]
        for match in re.finditer(r"\n", body):
            self._lines.append(match.end())
        self._out: list[str] = []
        self._length = 0
        self._pieces: list[tuple[int, int]] = []
        self._cursor = 0
        self._block_end = len(body)

    def render(self) -> tuple[str, list[tuple[int, int]]]:
        from markdown_it import MarkdownIt

        parser = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
        self._renderer, self._options = parser.renderer, parser.options
        self._tokens(parser.parse(self._body))
        return "".join(self._out), self._pieces

    def _put(self, text: str) -> None:
        self._out.append(text)
        self._length += len(text)

    def _tokens(self, tokens: Sequence[Token]) -> None:
        for index, token in enumerate(tokens):
            if token.map is not None and token.nesting >= 0:
                self._enter(token.map[0], token.map[1])
            if token.type == "inline":
                self._inline(token.children or [])
            elif token.type == "html_block":
                self._verbatim(token.content)
            elif token.type in ("fence", "code_block"):
                self._put("<pre>")
                self._text(token.content)
                self._put("</pre>\n")
            elif token.hidden:
                # A tight list's paragraph has no tags of its own, but it is a block.
                self._put("<p>" if token.nesting > 0 else "</p>" if token.nesting < 0 else "")
            else:
                self._put(self._renderer.renderToken(tokens, index, self._options, {}))

    def _enter(self, first_line: int, end_line: int) -> None:
        # Table cells and list items share their block's lines: the search goes on where it stands.
        start = self._lines[first_line] if first_line < len(self._lines) else len(self._body)
        self._cursor = max(self._cursor, start)
        self._block_end = self._lines[end_line] if end_line < len(self._lines) else len(self._body)

    def _inline(self, children: Sequence[Token]) -> None:
        for index, token in enumerate(children):
            if token.type in ("text", "text_special", "code_inline"):
                self._text(token.content)
            elif token.type == "softbreak":
                self._put("\n")
            elif token.type == "hardbreak":
                self._put("<br>\n")
            elif token.type == "html_inline":
                self._verbatim(token.content)
            elif token.type == "image":
                source = token.attrGet("src")
                self._note()
                self._put(f'<img src="{html.escape(str(source or ""))}" alt="{html.escape(token.content)}">')
                self._skip_destination(str(source or ""))
            else:
                if token.type == "link_close":
                    self._skip_destination(_destination(children, index))
                self._put(self._renderer.renderToken(children, index, self._options, {}))

    def _note(self) -> None:
        self._pieces.append((self._length, self._cursor))

    def _text(self, content: str) -> None:
        """Put a piece of text, word for word mapped to the post; escapes and references may stand between
        words."""
        at = self._body.find(content, self._cursor, self._block_end) if content.strip() else -1
        if at >= 0 and "&" not in content and "<" not in content:
            self._pieces.append((self._length, at))
            self._cursor = at + len(content)
            self._put(content)
            return
        done = 0
        for word in _WORD.finditer(content):
            self._put(html.escape(content[done:word.start()], quote=False))
            found = self._find_word(word[0])
            if found is not None:
                self._pieces.append((self._length, found[0]))
                self._cursor = found[1]
            self._put(html.escape(word[0], quote=False))
            done = word.end()
        self._put(html.escape(content[done:], quote=False))

    def _find_word(self, word: str) -> tuple[int, int] | None:
        """Find a word or a sign behind the cursor; a sign only close by, or it would be found in the next
        address."""
        stop = self._block_end if word.isalnum() else min(self._block_end, self._cursor + _SIGN_REACH)
        for form in (word, html.escape(word)):
            at = self._body.find(form, self._cursor, stop)
            if at >= 0:
                return at, at + len(form)
        return None

    def _verbatim(self, source: str) -> None:
        """Put raw HTML as it stands, mapped line for line (a list or a quotation indents its lines)."""
        for line in source.splitlines(keepends=True):
            text = line.strip()
            at = self._body.find(text, self._cursor, self._block_end) if text else -1
            if at >= 0:
                self._pieces.append((self._length + line.index(text[0]), at))
                self._cursor = at + len(text)
            self._put(line)

    def _skip_destination(self, href: str) -> None:
        """Go on behind a link's destination, so that words are not found in addresses."""
        if self._body.startswith("](", self._cursor) or self._body.find("](", self._cursor, self._cursor + 40) >= 0:
            opened = self._body.find("](", self._cursor)
            at = self._body.find(href, opened, self._block_end) if href else opened
            closed = self._body.find(")", (at + len(href)) if at >= 0 else opened, self._block_end)
            if closed >= 0:
                self._cursor = closed + 1


def _destination(children: Sequence[Token], closing: int) -> str:
    depth = 0
    for index in range(closing, -1, -1):
        if children[index].type == "link_close":
            depth += 1
        elif children[index].type == "link_open":
            depth -= 1
            if depth == 0:
                return str(children[index].attrGet("href") or "")
    return ""
