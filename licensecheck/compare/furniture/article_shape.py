"""What the article's own paragraphs look like and where they stand, on one side: each question asked once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice

from turbohtml import Element

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.quotations.block_quotations import in_block_quotation
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import breaks, fold_line
from licensecheck.document.element_names import numberless, signature, standing, without_modifiers
from licensecheck.document.nesting import is_cell, is_layout, outwards, table_of

__all__ = ["ArticleShape"]

_NEVER = 1 << 30


class ArticleShape:
    """The article on one side. `shared` is everything that also wraps the article's own paragraphs.

    `bare` are elements that hold several of the article's blocks as bare text: nothing wraps another block in one.
    `last` is the last block of the original's article and its notes. Blocks before `head_end` stand above the first
    shared paragraph, those behind `tail_start` below the last. `credited` are the folded names of the publisher and the
    authors.
    """

    def __init__(
        self,
        side: TextSide,
        shared: Set[Element],
        article_nodes: Set[Element],
        bare: Set[Element] = frozenset(),
        *,
        is_original: bool = False,
        head_end: int = 0,
        tail_start: int = _NEVER,
        last: int = -1,
        credited: Sequence[str] = (),
    ) -> None:
        self.side, self.shared, self.article_nodes, self.bare = side, shared, article_nodes, bare
        self.is_original, self.head_end, self.tail_start, self.last = is_original, head_end, tail_start, last
        self.credited = credited
        self._signatures: set[str] = set()
        self._places: set[tuple[object, ...]] = set()
        self._of_text: dict[str, bool] = {}
        self._numberless: set[str] = set()
        self._wrappers: dict[int, list[Element]] = {}
        self._tables: Set[Element] | None = None
        self._lists: set[object] | None = None
        self._numbered: Counter[str | None] | None = None
        self._twice: bool | None = None
        self._unled: Mapping[str, list[int]] | None = None
        self._plain: Counter[str] | None = None
        self._told: Set[str] | None = None
        self._bases: Set[str] | None = None

    def is_item(self, block: int) -> bool:
        """Whether a block is an item of a list that holds other items of the article, a cell of such a table, or beside
        the article's paragraphs in a block quotation."""
        node = self.side.blocks[block].node
        for element in (node, getattr(node, "parent", None)):   # itself, or a paragraph in it
            if isinstance(element, Element) and element.tag in ("li", "dt", "dd"):
                return element.parent in self.shared if self.is_original else self._holds_items(element.parent)
            if is_cell(element):
                return self._holds_cells(table_of(element))
        return self._is_beside_quoted(node)

    def _is_beside_quoted(self, node: object) -> bool:
        """Whether an element is a copy's block quotation that has paragraphs of the article beside bare words.

        Those name who is quoted, and nobody else may be named; an original's page may name them once more.
        """
        if self.is_original or not isinstance(node, Element) or node.tag != "blockquote":
            return False
        return any(isinstance(child, Element) and child in self.article_nodes for child in node.children)

    def _holds_items(self, listed: object) -> bool:
        """Whether several items of a list are the article's; a list that lays out a page holds its text in one."""
        if self._lists is None:
            around = (element for node in self.article_nodes for element in (node, node.parent))
            items = {e for e in around if isinstance(e, Element) and e.tag in ("li", "dt", "dd")}
            found = Counter(item.parent for item in items)
            self._lists = {known for known, count in found.items() if known is not None and count > 1}
        return listed in self._lists

    def _holds_cells(self, table: Element | None) -> bool:
        """Whether some cells of a table are the article's; a table that lays out a page holds its text in one, or in
        e-mails in a row for each paragraph."""
        if self._tables is None:
            cells = {cell for node in self.article_nodes for cell in (node, node.parent) if is_cell(cell)}
            found = Counter(table_of(cell) for cell in cells)
            tables = {known for known, count in found.items() if known is not None and count >= _SEVERAL}
            self._tables = {known for known in tables if not self.side.ask(is_layout, known)}
        return table in self._tables

    def own_element(self, block: int) -> Element | None:
        """Return what holds a block's words and no others of the text: its element, or where breaks part the lines of
        one, the part of that which is all of the line."""
        node = self.side.blocks[block].node
        if node in self.bare:
            return self.side.ask(_whole_lines, node).get(self.side.keys[block])
        return node if isinstance(node, Element) else None

    def signatures(self) -> Set[str]:
        """Return the kinds of wrappers that the article's own paragraphs stand in."""
        if not self._signatures:
            self._signatures.update(signature(e) for e in self.shared)
            self._signatures.update(signature(e) for e in self.article_nodes)
        return self._signatures

    def repeats_paragraph(self, block: int) -> bool:
        """Whether a block is a paragraph said before, of the same kind and in the same parent as the article's own.

        One that is said once and once more in emphasis is the text's and a lead's, or in a quotation a pull quote's.
        """
        key = self.side.keys[block]
        if self.side.key_counts[key] < 2 or not self.stands_like_paragraph(block):
            return False
        from licensecheck.compare.furniture.lines.refrains import is_refrain

        is_paragraph = breaks(key) >= _PARAGRAPH or (is_refrain(key) and (self.is_original or self._shares(key)))
        return is_paragraph and self._said_plainly()[key] > 1

    def is_new_and_quoted(self, block: int) -> bool:
        """Whether a copy's paragraph is said again in block quotations alone, and is none that both texts have: what
        they quote is this paragraph, which is said here."""
        side, key = self.side, self.side.keys[block]
        if self.is_original or breaks(key) < _PARAGRAPH or not self.stands_like_paragraph(block) or self._shares(key):
            return False
        again = [at for at in side.blocks_with((key,)) if side.keys[at] == key and at != block]
        quoted = [in_block_quotation(side.blocks[at].node) for at in (block, *again)]
        return not quoted[0] and all(quoted[1:])

    def _shares(self, key: str) -> bool:
        """Whether words stand somewhere among the paragraphs that both texts have: what else a copy's page repeats is
        its template's."""
        if self._told is None:
            blocks = zip(self.side.blocks, self.side.keys, strict=True)
            self._told = {told for entry, told in blocks if entry.node in self.article_nodes}
        return key in self._told

    def _said_plainly(self) -> Counter[str]:
        """How often each paragraph that is said again stands there without emphasis, and in no block quotation."""
        if self._plain is None:
            from licensecheck.compare.furniture.lines.refrains import is_refrain

            counts = self.side.key_counts
            again = (
                (entry.node, key) for entry, key in zip(self.side.blocks, self.side.keys, strict=True)
                if counts[key] > 1 and (breaks(key) >= _PARAGRAPH or is_refrain(key))
            )
            self._plain = Counter(
                key for node, key in again
                if not isinstance(node, Element) or not (self.side.ask(is_emphasised, node) or in_block_quotation(node))
            )
        return self._plain

    def says_all_twice(self) -> bool:
        """Whether the page has most of the article's paragraphs again: a version for print, another page width."""
        if self._twice is None:
            side = self.side
            told = [key for entry, key in zip(side.blocks, side.keys, strict=True) if entry.node in self.article_nodes]
            self._twice = 2 * sum(side.key_counts[key] > 1 for key in told) > len(told)
        return self._twice

    def is_in_contents(self, block: int) -> bool:
        """Whether what a block says stands again only where a table of contents leads to it."""
        key = self.side.keys[block]
        if self._unled is None:
            from licensecheck.compare.furniture.contents_lists import said_elsewhere

            self._unled = said_elsewhere(self.side)
        return self._unled.get(key, []) in ([], [block])

    def wraps_article(self, element: Element) -> bool:
        """Whether several of the article's own paragraphs are, or stand in, elements of just these classes, numbers and
        codes aside: a name that a site gives to its text ("paywall", "widget-4f1a") tells no box."""
        if not element.attr("class"):
            return False
        name = _kind(element)
        if name not in self._kinds():
            return False
        if name not in self._of_text:
            around = (islice(outwards(node), _WRAPPERS) for node in self.article_nodes)
            own = (True for wrappers in around if any(_kind(wrapper) == name for wrapper in wrappers))
            self._of_text[name] = sum(islice(own, _SEVERAL)) == _SEVERAL
        return self._of_text[name]

    def _kinds(self) -> Set[str]:
        """Return the kinds, numbers and codes aside, of what holds the article's paragraphs, and theirs."""
        if not self._numberless:
            self._numberless.update(map(_kind, self.shared), map(_kind, self.article_nodes))
        return self._numberless

    def stands_like_paragraph(self, block: int) -> bool:
        """Whether a block is of the same kind and in the same place as one of the article's own paragraphs."""
        node = self.side.blocks[block].node
        if not isinstance(node, Element):
            return False
        if not self._places:
            self._places.update(place for known in self.article_nodes for place in standing(known))
        return any(place in self._places for place in standing(node))

    def resembles(self, element: Element) -> bool:
        """Whether a wrapper is of a kind the article's paragraphs stand in, further classes aside, or the forms of it
        that some of those have."""
        name = signature(element)
        if name in self.signatures() or name in self._unmodified():
            return True
        tag, *classes = name.split(" ")
        known = (f"{tag} {' '.join(classes[:count])}" in self.signatures() for count in range(1, len(classes)))
        return any(known) or self.is_one_of_many(element)

    def _unmodified(self) -> Set[str]:
        """Return the kinds of wrappers that the article's paragraphs stand in, without what makes one a form of its
        kind (`text` of `text text_first`)."""
        if self._bases is None:
            self._bases = {without_modifiers(kind) for kind in self.signatures() if "_" in kind or "--" in kind}
        return self._bases

    def is_one_of_many(self, element: Element) -> bool:
        """Whether an element is one of several with a number or a code each; the columns of a page are two.

        A code that many share stands for a style, and another code for another style.
        """
        kind = numberless(element)
        if kind is None:
            return False
        if self._numbered is None:
            known = {(element.tag, element.attr("class")): element for element in self.shared | self.article_nodes}
            self._numbered = Counter(map(numberless, known.values()))
        return self._numbered[kind] >= _SEVERAL

    def wrappers(self, block: int) -> list[Element]:
        """Return what wraps a block and none of the article's paragraphs, innermost first.

        Pages part their text into boxes of one kind, and wrap each as the pictures and adverts between them need it:
        of what is around such a box of the original nothing but its name tells of a paragraph in it (`around_box`).
        """
        known = self._wrappers.get(block)
        if known is not None:
            return known
        chain = self._wrappers[block] = []
        node = self.side.blocks[block].node
        if node in self.bare:
            return chain
        while isinstance(node, Element) and node not in self.shared and len(chain) < _WRAPPERS:
            chain.append(node)
            if self.is_original and len(chain) == _IN_BOX and chain[0].tag == "p" and self.wraps_article(node):
                break
            node = node.parent
        return chain

    def around_box(self, block: int) -> Iterator[Element]:
        """Yield what is around a box of the text, innermost first, where `wrappers` ends with one."""
        chain = self.wrappers(block)
        if self.is_original and len(chain) == _IN_BOX and chain[0].tag == "p":
            for element in islice(outwards(chain[1]), 1, _WRAPPERS):
                if element in self.shared:
                    return
                yield element


_WRAPPERS = 12
_IN_BOX = 2
"""A paragraph and what it stands in."""

_SEVERAL = 3
"""Paragraphs from which classes are those of the text: a byline or a note can match as well."""

_PARAGRAPH = 8
"""Spaces from which any repeated line is a paragraph; labels and calls to share are repeated all over a page."""


def _whole_lines(container: Element, depth: int = 0) -> dict[str, Element]:
    """Return the elements that are whole lines of one whose lines breaks part, by their folded words."""
    found: dict[str, Element] = {}
    for child in container.children:
        if not isinstance(child, Element) or child.tag == "br":
            continue
        if depth < _LINES_DEPTH and child.select_one("br") is not None:
            found.update(_whole_lines(child, depth + 1))
        else:
            found[fold_line(child.text)] = child
    return found


_LINES_DEPTH = 3
"""Elements around the lines of a bare element: a font, a style, what centres them."""


def _kind(element: Element) -> str:
    """Return the kind of an element, without the numbers and codes in its classes."""
    return numberless(element) or signature(element)
