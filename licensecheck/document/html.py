"""HTML as it is in the wild, read into a `Document`.

The tree is walked once, without recursion. A run of text that no block element interrupts is a block; one `<br>` is
white space inside it, two in a row end it. Where a character stands on disk is worked out only when asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from turbohtml import Comment, Element, Text
from turbohtml import Document as Tree

from licensecheck.document.browser_tree import parsed
from licensecheck.document.charset import decode
from licensecheck.document.comment_places import CommentPlaces
from licensecheck.document.embeds import OF_FAST_PAGES, lazy_embeds
from licensecheck.document.headings import generated_in_headings, signs_behind_paragraphs
from licensecheck.document.hiding.hidden import Concealed, concealed_elements, describe
from licensecheck.document.json_ld import place_of_article
from licensecheck.document.links import LinkMarks, read_links
from licensecheck.document.markdown.formula_marks import without_formula_marks
from licensecheck.document.metadata import read_metadata
from licensecheck.document.model import Block, Document, Format, Metadata, Place, PrintedValue
from licensecheck.document.named_places import open_named_places
from licensecheck.document.note_marks import is_note_link, names_note
from licensecheck.document.places import LineIndex, TextNodes, normalise_newlines
from licensecheck.document.powers import raise_powers
from licensecheck.document.tags import BLOCK_TAGS, UNSEEN_TAGS

__all__ = ["Page", "build_document", "read_html"]

_BLOCK, _UNSEEN, _LINK, _BREAK, _EMBED, _WAITING, _QUOTE, _RAISED, _FAST = range(9)
_ROLES = {
    **dict.fromkeys(BLOCK_TAGS, _BLOCK), **dict.fromkeys(UNSEEN_TAGS, _UNSEEN),
    **dict.fromkeys(("img", "iframe", "script"), _EMBED), **dict.fromkeys(("noscript", "template"), _WAITING),
    **dict.fromkeys(OF_FAST_PAGES, _FAST), "a": _LINK, "br": _BREAK, "q": _QUOTE, "sup": _RAISED,
}
"""What an element's tag means for the walk: one look-up in place of several."""

_QUOTED = "\u201c\u201d"
"""What stands before and behind a `q`."""


class Page:
    """What one walk of the tree collects; offsets are into the joined text."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.pieces: list[str] = []
        self.blocks: list[Block] = []
        self.starts: list[int] = []
        self.nodes: list[Text] = []
        self.links = LinkMarks()
        self.embeds: list[tuple[Element, int]] = []
        self.has_fast_embeds = False
        self.comments: list[Comment] = []
        self.concealed: list[Concealed] = []


def read_html(data: bytes, *, location: str, url: str | None = None, charset: str | None = None) -> Document:
    """Read an HTML page; raises CouldNotCheck when its bytes are no text."""
    raw = normalise_newlines(decode(data, header=charset))
    return build_document(
        raw,
        LineIndex(raw),
        location=location,
        url=url,
        format=Format.HTML,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def build_document(
    raw: str,
    place: Callable[[int], Place],
    *,
    location: str,
    url: str | None,
    format: Format,  # noqa: A002 - the word of the report
    sha256: str,
    front_matter: dict[str, Any] | None = None,
    front_matter_text: tuple[PrintedValue, ...] = (),
) -> Document:
    """Build a document from HTML text; `place` says where an offset of `raw` stands on disk."""
    tree, raw = parsed(raw)
    open_named_places(tree)
    base = _base(tree, url)
    page = walk(tree, raw)
    text = without_formula_marks("".join(page.pieces), page.blocks)
    page.pieces = []      # the page is kept for what is asked of it later; its text is not needed twice
    comments = CommentPlaces(raw, place)
    located = TextNodes(raw, page.starts, page.nodes, place)
    metadata: Metadata = read_metadata(tree, base, front_matter)
    return Document(
        location=location,
        url=url,
        format=format,
        sha256=sha256,
        text=text,
        blocks=tuple(page.blocks),
        links=read_links(page.links, base),
        embeds=lazy_embeds(page, base, place, comments),
        hidden=lambda: describe(tree, page.concealed, place, comments),
        metadata=metadata,
        locate=located.place,
        locate_end=located.end_place if format is Format.HTML else None,
        front_matter_text=front_matter_text,
        seams=page.starts,
        told_at=lambda: place_of_article(tree, place),
    )


def _base(tree: Tree, url: str | None) -> str | None:
    """What the page's addresses are resolved against: where it was published, unless it names another base."""
    # Few pages do, and joining takes as long as everything else that is asked of their heads.
    if tree.select_one("base") is None:
        return url or None
    try:
        return tree.base_url(url or "") or None
    except ValueError:          # an address that is none joins with nothing
        return url or None


def walk(tree: Tree, raw: str) -> Page:
    """Collect the visible text of a tree, block by block; `raw` is what it was parsed from."""
    page = Page(tree)
    body = tree.select_one("body") or tree.root
    if body is not None:
        unread: dict[Element, str | None] = {**concealed_elements(tree, raw)}
        for element in generated_in_headings(tree):
            unread.setdefault(element, None)
        for element in signs_behind_paragraphs(tree, raw):
            unread.setdefault(element, None)
        _walk_body(body, page, unread)
    return page


def _walk_body(body: Element, page: Page, unread: dict[Element, str | None]) -> None:  # noqa: C901, PLR0912, PLR0915
    # One flat loop: a page has thousands of nodes, and calls, attribute look-ups and closures are what it costs. The
    # inner loop is left where an element begins or ends, and where two line breaks cut a block; texts stay in it. The
    # interpreter knows `list.append(…)` where it is written so, and is slower with a method that was kept.
    children: Iterator[Any] = iter((body,))
    left: list[Any] = []          # two for each open element: its siblings that follow, and what its end means
    pieces, starts, nodes, blocks, links = page.pieces, page.starts, page.nodes, page.blocks, page.links
    pop, role_of, new = left.pop, _ROLES.get, tuple.__new__
    raised: list[tuple[int, Element]] = []
    length = block_start = 0
    blank = True
    break_piece = marked = -1
    current: Element = body
    following: Element | None = None

    while True:
        for node in children:
            kind = type(node)
            if kind is Text:
                # `data` widens a text to four bytes a character and keeps that in the tree: much of a page's memory.
                data = node.to_source()
                if blank and data.isspace():
                    continue              # between two blocks, or before the words of one: two thirds of all texts
                if "&" in data:
                    data = node.data      # its source has references, or signs that are written as such
                    if blank and data.isspace():
                        continue
                blank = False
                pieces.append(data)
                starts.append(length)
                nodes.append(node)
                length += len(data)
                continue
            if kind is not Element:
                if kind is Comment:
                    page.comments.append(node)
                continue
            if unread and node in unread:
                reason = unread[node]
                if reason is not None:
                    page.concealed.append(Concealed(reason, node, length))
                continue
            tag = node.tag
            role = role_of(tag)
            if role is None:
                left.append(children)
                left.append(None)
            elif role is _BLOCK:
                left.append(children)
                left.append(current)
                following = node
            elif role is _LINK:
                left.append(children)
                left.append(len(links.elements))
                href = node.attr("href")
                if not blank and href and "#" in href and is_note_link(node):
                    pieces.append(" ")
                    length += 1
                links.elements.append(node)
                links.hrefs.append(href)
                links.starts.append(length)
                links.ends.append(length)
                marked = length
            elif role is _EMBED:
                page.embeds.append((node, length))
                marked = length
                continue
            elif role is _UNSEEN:
                continue
            elif role is _WAITING:
                page.concealed.append(Concealed(tag, node, length))
                continue
            elif role is _QUOTE:
                left.append(children)
                left.append(_QUOTED[1])
                pieces.append(_QUOTED[0])       # browsers write the marks (HTML, section 15.3.4)
                length += 1
                blank = False
            elif role is _RAISED:
                left.append(children)
                left.append(None)
                if not blank and names_note(node):
                    pieces.append(" ")
                    length += 1
                raised.append((len(pieces), node))
            elif role is _FAST:
                left.append(children)
                left.append(None)
                page.has_fast_embeds = True
            elif break_piece < 0 or "".join(pieces[break_piece:]).strip():
                pieces.append("\n")
                length += 1
                break_piece = len(pieces)
                continue
            else:
                following = current
                break
            children = iter(node)
            break
        else:
            if not left:
                break
            end = pop()
            children = pop()
            if end is None:
                continue
            kind = type(end)
            if kind is Element:
                following = end
            elif kind is int:
                links.ends[end] = length
                continue
            else:
                pieces.append(end)
                length += 1
                continue
        if following is None:
            continue
        # A block begins, ends, or is cut by two line breaks: what was collected is a block of its own.
        if length > block_start:
            if not blank:
                # The named tuple's own constructor is a Python function, and a page has hundreds of blocks.
                blocks.append(new(Block, (block_start, length, current.tag, current)))
                pieces.append("\n")
                length += 1
                blank = True
            block_start = length
        if marked == length:
            # A picture between two blocks, or a link without words, is in neither, however closely they are written.
            pieces.append("\n")
            length += 1
            block_start = length
        break_piece = -1
        current = following
        following = None
    raise_powers(pieces, raised)
