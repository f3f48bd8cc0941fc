"""What a page holds for a reader, whatever format it came in.

Offsets are code points into `Document.text`; `Document.place()` turns one into a line and column of the file on disk.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

__all__ = [
    "PRINTED", "SOFT_HYPHEN", "Block", "Document", "Embed", "Format", "Hidden", "Link", "Metadata", "Place",
    "PrintedValue",
]


class Format(StrEnum):
    """The format a document was read from."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    PDF = "pdf"


PRINTED = frozenset({Format.TEXT, Format.PDF})
"""Formats in which nothing but words and lines tells a paragraph, an item or a quotation from another."""

SOFT_HYPHEN = "\u00ad"
"""Stands in the text of such a document where a word was divided and is joined again: no reader sees it, and the words
on both sides are one."""


class Place(NamedTuple):
    """A 1-based line and column (in code points) of the file as it stands on disk."""

    line: int
    column: int


class Block(NamedTuple):
    """A run of visible text that no block boundary interrupts: a paragraph, a heading, a cell, a caption.

    `start` and `end` are offsets into `Document.text`; `tag` is the nearest block-level element's name;
    `node` is the reader's handle for that element, for structural questions only its reader can answer.
    """

    start: int
    end: int
    tag: str
    node: Any = None


class Link(NamedTuple):
    """A link a reader can see and follow: its address as written (`href`) and resolved (`url`), and its words.

    `start` and `end` are offsets into `Document.text`, equal where the link holds no words (an image, say);
    then `label` is the image's alternative text or the link's title.
    `in_image_credit` says that a licence link stands in a picture's caption or credit (asked of such links only);
    `node` is the reader's handle for its element.
    """

    href: str
    url: str
    rel: frozenset[str]
    start: int
    end: int
    label: str = ""
    in_image_credit: bool = False
    node: Any = None


class Embed(NamedTuple):
    """Something the page loads: an `img`, `script` or `iframe`, visible or not (a counter is meant to be invisible).

    `url` is the resolved address; `loads` is false where a browser would not load it as the page stands (inside a
    comment, template or `noscript`; the address only in a `data-` attribute; a lazy placeholder). `reason` says which:
    `comment`, `noscript`, `template`, or the attribute that holds the address; empty for an element of AMP's whose
    script is not there. It is `hidden` for what loads where no reader sees it. `waits` says of what does not load that
    it has the form of what a script loads: a placeholder's image, an element of AMP's. `offset` is where it stands in
    `Document.text` (0 in a comment), `place` its tag's place on disk where that is known, `node` the reader's handle
    for its element.
    """

    tag: str
    url: str
    alt: str
    loads: bool
    offset: int
    attributes: Mapping[str, str] = MappingProxyType({})
    locate: Callable[[], Place | None] | None = None
    waits: bool = False
    node: Any = None
    reason: str = ""

    @property
    def place(self) -> Place | None:
        """The place of its tag on disk, worked out when asked for."""
        return self.locate() if self.locate is not None else None

    @property
    def is_shown(self) -> bool:
        """Whether readers see it, or would once a script has loaded it."""
        return self.reason not in ("comment", "noscript", "template", "hidden")


class Hidden(NamedTuple):
    """Words or links of the page that no reader sees: why (`comment`, `hidden`, `style`, …), the text and hrefs.

    `place` is the element's, `place_of` gives that of an offset of a comment's text.
    """

    reason: str
    text: str
    hrefs: tuple[str, ...] = ()
    place: Place | None = None
    place_of: Callable[[int], Place | None] | None = None


class Metadata(NamedTuple):
    """What the page says of itself to machines. Keys of `meta` are lower-case names and properties, first one wins.

    `repeated_meta` holds all values, in the page's order, of the keys that it gives more than once.
    `json_ld` holds every JSON-LD object, graphs flattened; `front_matter` a Markdown post's, as plain values.
    `license_urls` are the resolved targets of `rel=license` and its like; `canonical` of `rel=canonical` in `<head>`,
    `canonical_in_body` says that one stands in `<body>`, where it has no effect; `other_addresses` are those that the
    page's `<head>` gives it beside its own: a short one, and that of its AMP form.
    """

    title: str | None = None
    headings: tuple[str, ...] = ()
    language: str | None = None
    canonical: str | None = None
    canonical_in_body: str | None = None
    other_addresses: tuple[str, ...] = ()
    license_urls: tuple[str, ...] = ()
    meta: Mapping[str, str] = MappingProxyType({})
    json_ld: tuple[Mapping[str, Any], ...] = ()
    front_matter: Mapping[str, Any] | None = None
    repeated_meta: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def said_above(self, key: str) -> object:
        """What front matter says under a lower-case key, whose capitals count for nothing (Hugo, Pelican)."""
        values = self.front_matter or {}
        return values[key] if key in values else next((v for k, v in values.items() if str(k).lower() == key), None)


class PrintedValue(NamedTuple):
    """A value of front matter that themes print (title, author, date): its key, its words, and where they stand."""

    key: str
    text: str
    place: Place | None = None


class Document(NamedTuple):
    """A page as its readers see it.

    `text` is all visible text, block after block, a newline between two; inside a block white space stands as written.
    `front_matter_text` holds what themes print of front matter; it is said in the copy, but is no part of `text`.
    `seams` are the offsets of `text` at which the words of an element, or those behind one, begin.
    `told_at` finds the place of the data in which the page tells its article to machines.
    """

    location: str
    url: str | None
    format: Format
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    links: Sequence[Link]
    embeds: Sequence[Embed]
    hidden: Callable[[], tuple[Hidden, ...]]
    metadata: Metadata
    locate: Callable[[int], Place]
    locate_end: Callable[[int], Place] | None = None
    front_matter_text: tuple[PrintedValue, ...] = ()
    seams: Sequence[int] = ()
    told_at: Callable[[], Place | None] | None = None

    def place(self, offset: int) -> Place:
        """The place on disk of the visible character at `offset` of `text`."""
        return self.locate(offset)

    def place_of(self, embed: Embed) -> Place | None:
        """The place of an embed's tag, else of what stands behind it; `None` for one in a comment that is not found."""
        return embed.place or (self.locate(embed.offset) if embed.reason != "comment" else None)

    def end_place(self, offset: int) -> Place:
        """The place on disk just behind the visible character at `offset` of `text`, on that character's line.

        A character reference (`&rdquo;`) is as wide as it is written; `place(offset + 1)` may lie behind any markup.
        """
        if self.locate_end is not None:
            return self.locate_end(offset)
        place = self.locate(offset)
        return Place(place.line, place.column + 1)

    @property
    def title(self) -> str | None:
        """The page's title as it says itself, without judging which is the article's."""
        return self.metadata.title
