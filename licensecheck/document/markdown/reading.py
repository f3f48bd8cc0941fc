"""Markdown posts: front matter, raw HTML inside, reference links; shortcodes of site builders are no text.

The post is rendered to HTML with a map from each piece of text back to its place in the file, and read like
a page. Whatever is no Markdown (front matter, shortcodes) is blanked first, so that every offset stays what
it was.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from licensecheck.document.charset import decode
from licensecheck.document.front_matter.reading import printed, split_front_matter
from licensecheck.document.html import build_document
from licensecheck.document.markdown.admonitions import BOX_TITLE, open_admonitions, title_lines
from licensecheck.document.markdown.block_names import names_of_lines
from licensecheck.document.markdown.comments import blank_comments
from licensecheck.document.markdown.fences import Code
from licensecheck.document.markdown.footnote_names import number_footnotes
from licensecheck.document.markdown.inline_math import plain_formulas
from licensecheck.document.markdown.jsx import plain_links, without_expressions
from licensecheck.document.markdown.note_app_marks import plain_notes
from licensecheck.document.markdown.parted_addresses import join_addresses
from licensecheck.document.markdown.rendering import Rendering
from licensecheck.document.markdown.shortcodes import blank_shortcodes, blank_unclosed
from licensecheck.document.markdown.table_captions import without_caption_words
from licensecheck.document.model import Document, Format, Place
from licensecheck.document.places import LineIndex, normalise_newlines
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_markdown"]

_NOT_BLANK = re.compile(r"[^\n]")
_ADJACENT_BOLD = re.compile(r"(?<=\w)\*\*\*\*(?=\w)")
"""Bold ends and begins again inside a word: converters write it where two bold elements stand side by
side."""

_NOTE_OF_A_LINK = re.compile(
    r"^ {0,3}(\[\^[^\]\s]{1,60}\]:)(?=[ \t]+(?:\[[^\]\n]{0,300}\]\([^)\s]{0,2000}\)|<?https?://\S{1,2000})[ \t]*$)",
    re.MULTILINE,
)
"""A footnote that is a link and nothing else, which plain Markdown would take for the definition of one."""


def read_markdown(
    data: bytes, *, location: str, url: str | None = None, charset: str | None = None,
    format: Format = Format.MARKDOWN,  # noqa: A002 - the name callers know it by
) -> Document:
    """Read a Markdown post, or text that is Markdown; raises CouldNotCheck when its bytes are no text."""
    raw = normalise_newlines(decode(data, header=charset))
    front_matter, start = split_front_matter(raw)
    head = _NOT_BLANK.sub(" ", raw[:start])
    written = join_addresses(raw[start:])
    whole = head + written
    names = {**dict.fromkeys(title_lines(whole), BOX_TITLE), **names_of_lines(whole)}
    plain = open_admonitions(blank_comments(plain_links(without_expressions(written))))
    body = head + without_caption_words(plain_formulas(plain_notes(blank_unclosed(blank_shortcodes(plain)))))
    if "****" in body:
        body = _ADJACENT_BOLD.sub("\u200b" * 4, body)
    if "[ ]" in body or "[x]" in body or "[X]" in body:
        body = _without_boxes_to_tick(body)
    if "[^" in body:
        body = number_footnotes(body)
    source_of: Callable[[int], int] = int       # without notes the text is rendered as it stands
    if "[^" in body or "^[" in body:
        from licensecheck.document.markdown.notes_below import with_notes_below

        post = with_notes_below(body)
        body, source_of = post.text, post.source_of
    if "[^" in body:
        body = _NOTE_OF_A_LINK.sub(lambda match: match[0][: -len(match[1])] + "\u200b" * len(match[1]), body)
    page, pieces = Rendering(body, names).render()
    return build_document(
        page, _placer(raw, pieces, source_of), location=location, url=url, format=format,
        sha256=hashlib.sha256(data).hexdigest(),
        front_matter=front_matter or ({} if format is Format.MARKDOWN else None),
        front_matter_text=printed(front_matter, raw[:start], LineIndex(raw)),
    )


def _without_boxes_to_tick(body: str) -> str:
    code = Code(body)
    return _BOX_TO_TICK.sub(
        lambda match: match[0] if code.in_fence(match.start()) else f"{match[1]}\u200b\u200b\u200b", body
    )


_BOX_TO_TICK = lazy_pattern(
    r"^([ \t]{0,40}(?:>[ \t]?){0,9}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[[ xX]\](?=[ \t]{1,9}\S)", re.MULTILINE
)
"""What readers see as a box to tick before an item (GitHub Flavored Markdown 0.29, section 5.3)."""


def _placer(
    raw: str, pieces: Sequence[tuple[int, int]], source_of: Callable[[int], int]
) -> Callable[[int], Place]:
    """Return what turns an offset of the rendered page into a place of the post; `source_of` leads from the text that
    was rendered to the post's."""
    lines = LineIndex(raw)
    starts = [rendered for rendered, _ in pieces]

    def place(offset: int) -> Place:
        index = bisect_right(starts, offset) - 1
        if index < 0:
            return lines.place(0)
        rendered, source = pieces[index]
        return lines.place(min(source_of(source + offset - rendered), len(raw)))

    return place
