"""Renders a Markdown post to HTML, with a map from each piece of its text back to the place it stands at."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from licensecheck.document.markdown.parted_addresses import JOINT
from licensecheck.document.places import REFERENCE

__all__ = ["Rendering"]

_SIGN_REACH = 8
_CLOSE_BY = 40
"""Characters behind a link's words within which its destination begins: marks of emphasis stand between."""
_REACH = 3_000
"""Characters searched for the next words of a block: addresses and raw HTML stand between, and bound what a
post that is made to be slow can cost."""
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_DIAGRAM = re.compile(r"\s*\{?(?:mermaid|plantuml)\b", re.IGNORECASE)
"""Code of which builders draw a picture: its words stand in that, as those of any picture do."""
_BOX = re.compile(
    r"<(/?)(?:article|aside|blockquote|center|details|div|dl|figure|form|main|ol|section|table|tbody|thead|ul)\b[^<>]*>",
    re.IGNORECASE,
)
"""Tags of elements of HTML whose ends are always written."""
_TAG = re.compile(r"\s*<(?:/?[A-Za-z][^<>]*>|!--)")
_NAMED = ("paragraph_open", "heading_open")
"""What a line may have a name for."""


class _Parser(MarkdownIt):
    """Takes every link for one, whatever it leads to: nobody follows them, and what is no link is text."""

    def validateLink(self, _url: str) -> bool:  # noqa: N802 - the parser's own name
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return super().normalizeLink(url.replace(JOINT, ""))


class Rendering:
    """Renders tokens to HTML and notes for each piece of text where it stands in the post.

    `names` says of lines, counted from 0, what the paragraph or heading is called that begins there.
    """

    def __init__(self, body: str, names: Mapping[int, str]) -> None:
        self._body = body
        self._names = names
        self._lines = [0]
        self._lines += (match.end() for match in re.finditer(r"\n", body))
        self._out: list[str] = []
        self._length = 0
        self._pieces: list[tuple[int, int]] = []
        self._cursor = 0
        self._block_end = len(body)
        self._open_boxes = 0

    def render(self) -> tuple[str, list[tuple[int, int]]]:
        """Return the HTML and, in order, pairs of an offset in it and the offset in the post it came from."""
        parser = _Parser("commonmark", {"html": True}).enable("table").enable("strikethrough")
        self._renderer, self._options = RendererHTML(), parser.options
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
            elif token.type == "html_block" or self._is_html(token):
                self._open_boxes += sum(-1 if tag[1] else 1 for tag in _BOX.finditer(token.content))
                self._verbatim(token.content)
            elif token.type == "fence" and _DIAGRAM.match(token.info) is not None:
                continue
            elif token.type in ("fence", "code_block"):
                self._put("<pre>")
                self._text(token.content)
                self._put("</pre>\n")
            elif token.hidden:
                # A tight list's paragraph has no tags of its own, but it is a block.
                self._put("<p>" if token.nesting > 0 else "</p>" if token.nesting < 0 else "")
            else:
                if token.type in _NAMED and token.map is not None and token.map[0] in self._names:
                    token.attrSet("class", self._names[token.map[0]])
                self._put(self._renderer.renderToken(tokens, index, self._options, {}))

    def _is_html(self, token: Token) -> bool:
        """Whether what CommonMark calls code goes on with the tags of a box of HTML that is open: kramdown and
        Python-Markdown read the lines up to its end as one, however they are indented."""
        return token.type == "code_block" and self._open_boxes > 0 and _TAG.match(token.content) is not None

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
        stop = min(self._block_end, self._cursor + len(content) + _REACH)
        at = self._body.find(content, self._cursor, stop) if content.strip() else -1
        if at >= 0 and "&" not in content and "<" not in content and self._is_first(content, at):
            self._pieces.append((self._length, at))
            self._cursor = at + len(content)
            self._put(content)
            return
        done = 0
        for word in _WORD.finditer(content):
            self._put(html.escape(content[done:word.start()], quote=False))
            found = self._find_word(word[0]) or self._find_spelt(word[0])
            if found is None:
                self._note()
            else:
                self._pieces.append((self._length, found[0]))
                self._cursor = found[1]
            self._put(html.escape(word[0], quote=False))
            done = word.end()
        self._put(html.escape(content[done:], quote=False))

    def _is_first(self, content: str, at: int) -> bool:
        """Whether a piece's first word does not stand before it already: a line break in code is a space."""
        first = _WORD.search(content)
        return first is None or self._body.find(first[0], self._cursor, at + first.start()) < 0

    def _find_word(self, word: str) -> tuple[int, int] | None:
        """Find a word or a sign behind the cursor; a sign only close by, or it would be found in the next
        address."""
        reach = len(word) + (_REACH if word.isalnum() else _SIGN_REACH)
        stop = min(self._block_end, self._cursor + reach)
        for form in (word, html.escape(word)):
            at = self._body.find(form, self._cursor, stop)
            if at >= 0:
                return at, at + len(form)
        return None

    def _find_spelt(self, word: str) -> tuple[int, int] | None:
        """Find a word close by of which some characters are written as references."""
        for start in range(self._cursor, min(self._block_end, self._cursor + _CLOSE_BY)):
            if self._body[start] in ("&", word[0]):
                end = self._spelt_end(word, start)
                if end is not None:
                    return start, end
        return None

    def _spelt_end(self, word: str, at: int) -> int | None:
        done = 0
        while done < len(word) and at < self._block_end:
            reference = REFERENCE.match(self._body, at, self._block_end)
            decoded = html.unescape(reference[0]) if reference else self._body[at]
            if not word.startswith(decoded, done):
                return None
            done += len(decoded)
            at = reference.end() if reference else at + 1
        return at if done == len(word) else None

    def _verbatim(self, source: str) -> None:
        """Put raw HTML as it stands, mapped line for line (a list or a quotation indents its lines)."""
        for line in source.splitlines(keepends=True):
            text = line.strip()
            stop = min(self._block_end, self._cursor + len(text) + _REACH)
            at = self._body.find(text, self._cursor, stop) if text else -1
            if at >= 0:
                self._pieces.append((self._length + line.index(text[0]), at))
                self._cursor = at + len(text)
            self._put(line)

    def _skip_destination(self, href: str) -> None:
        """Go on behind a link's destination, so that words are not found in addresses."""
        opened = self._body.find("](", self._cursor, self._cursor + _CLOSE_BY)
        if opened < 0:
            return
        stop = min(self._block_end, opened + len(href) + _REACH)
        at = self._body.find(href, opened, stop) if href else opened
        closed = self._body.find(")", (at + len(href)) if at >= 0 else opened, stop)
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
