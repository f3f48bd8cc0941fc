"""What stands behind a copy's last shared paragraph: prose of the article's kind, what parts it, or the page's end.

Right behind the text prose of its kind was put to it. Behind a box or a heading it may be the site's own as well: it
has to stand where the paragraphs stand, and to speak of neither site, readers, author nor article.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import cached_property

from turbohtml import Element

from licensecheck.compare.extent.edges import ENDS_PROSE, OF_BOXES, is_article_edge
from licensecheck.compare.extent.site_lines import has_note_words
from licensecheck.compare.furniture.boxes.prose import is_sites_line
from licensecheck.compare.furniture.judge import Furniture
from licensecheck.compare.furniture.lines.box_openings import opens_like_box
from licensecheck.compare.vocabulary.box_words import TO_READERS
from licensecheck.compare.vocabulary.end_notes import is_end_note, speaks_of_article
from licensecheck.compare.words import fold_line
from licensecheck.document.element_names import standing
from licensecheck.document.nesting import holds_link
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["ClosingProse"]

_WORDS = 8
"""Words from which an item or a quotation can be prose of the text."""


class ClosingProse:
    """Judges the blocks behind a copy's last shared one. `near` are the last paragraphs that both texts have, `places`
    where these stand, and the last shared block."""

    def __init__(self, judge: Furniture, near: Sequence[Element], places: Set[tuple[object, ...]]) -> None:
        self._judge, self._side, self._places = judge, judge.side, places
        self._tags = {node.tag for node in near}
        self._parents = {node.parent for node in near}
        self._are_wrapped = len(self._parents) == len(near) > 1
        outer = (getattr(parent, "parent", None) for parent in self._parents)
        self._around = set(outer) if self._are_wrapped else self._parents

    def last_of(self, behind: Iterable[int], last: int) -> int:
        """Return the last of some blocks, in order, up to which the article goes on; `last` is the one before them."""
        passed: list[int] = []
        blocks = list(behind)
        for at, block in enumerate(blocks):
            if self._goes_on(block, behind_box=bool(passed)) and not self._is_alone(blocks[at:], passed):
                last = block
                passed.clear()
            elif (passed and self._is_subhead(passed[-1])) or not self._is_passed_over(block):
                break
            else:
                passed.append(block)
        return last

    def _is_alone(self, blocks: Sequence[int], passed: Sequence[int]) -> bool:
        """Whether the first of some blocks is one paragraph behind a site's box: sites put one there themselves, on
        their rules, prices or help, and an editor who adds to a text hardly does."""
        if not self._is_like(blocks[0]) or not any(map(self._is_box, passed)):
            return False
        if any(self._is_subhead(block) or self._is_like(block) for block in passed):
            return False
        return not any(self._goes_on(block, behind_box=True) for block in blocks[1:])

    def _is_box(self, block: int) -> bool:
        return bool(self._side.keys[block]) and self._judge.reason(block) is not None

    def _goes_on(self, block: int, *, behind_box: bool) -> bool:
        if self._is_like(block) and not behind_box:
            return is_article_edge(self._side, self._judge, block)
        if self._is_of_site(block):
            return False
        if self._is_like(block) and self._is_beside(block):
            return is_article_edge(self._side, self._judge, block)
        return self._is_of_plain_box(block)

    def _is_like(self, block: int) -> bool:
        node = self._side.blocks[block].node
        return isinstance(node, Element) and not self._places.isdisjoint(standing(node))

    def _is_beside(self, block: int) -> bool:
        """Whether a block stands in the parent of some paragraphs, or each of several has a wrapper of its own: another
        article on the page stands in a box of the same kind."""
        node = self._side.blocks[block].node
        return (node is not None and node.parent in self._parents) or self._are_wrapped

    def _is_of_site(self, block: int) -> bool:
        """Whether words say what sites say, name who is credited or the site, or speak of the article."""
        key = self._side.keys[block]
        named = any(name in key for name in (*self._names, *filter(None, self._judge.credited)))
        told = is_end_note(key, self._judge.credited) or _OF_WRITING.search(key) is not None
        return named or told or is_sites_line(key)

    @cached_property
    def _names(self) -> Sequence[str]:
        """What the copy's page calls its site, folded."""
        metadata = self._side.document.metadata
        title = _SEPARATOR.split(metadata.title or "")
        given = (metadata.meta.get("og:site_name"), title[-1] if len(title) > 1 else None)
        return [fold_line(name) for name in given if name and len(name) >= _NAME]

    def _is_of_plain_box(self, block: int) -> bool:
        """Whether prose is an item or a quotation in a list or quotation that is called nothing and stands beside the
        paragraphs, with no link, picture or source in it."""
        side = self._side
        node, key = side.blocks[block].node, side.keys[block]
        box = node if isinstance(node, Element) and node.tag == "blockquote" else getattr(node, "parent", None)
        if not isinstance(box, Element) or box.tag not in ("ul", "ol", "blockquote") or box.parent not in self._around:
            return False
        if (box.attr("class") or "") not in _PLAIN or box.attr("id") or box.select_one(OF_BOXES) is not None:
            return False
        return side.size(block) >= _WORDS and ENDS_PROSE.search(key) is not None and self._judge.reason(block) is None

    def _is_passed_over(self, block: int) -> bool:
        """Whether the article may go on behind a block: a box, a subhead, a short sentence, a line that leads away."""
        entry, key = self._side.blocks[block], self._side.keys[block]
        if (is_end_note(key, self._judge.credited) and not opens_like_box(key)) or speaks_of_article(key):
            return False
        if entry.tag in HEADING_TAGS and not self._heads_box(block):
            return self._is_subhead(block)
        beside = isinstance(entry.node, Element) and entry.tag in self._tags and entry.node.parent in self._parents
        if not beside and not self._is_like(block):
            return True
        return not has_note_words(key) and (ends_like_sentence(key) or self._judge.reason(block) is not None)

    def _heads_box(self, block: int) -> bool:
        """Whether a heading stands in one box with what follows it."""
        around, following = self._judge.wrappers(block), block + 1
        below = self._judge.wrappers(following) if following < len(self._side.blocks) else []
        return bool(around and below) and around[-1] == below[-1]

    def _is_subhead(self, block: int) -> bool:
        """Whether a heading is set as the article's, or as editors set one, and is no title of a part of the page."""
        node, key = self._side.blocks[block].node, self._side.keys[block]
        if not isinstance(node, Element) or node.tag not in HEADING_TAGS or self._heads_box(block):
            return False
        own = {known.attr("class") for known in self._judge.article_nodes if known.tag in HEADING_TAGS} | {None}
        if node.tag == "h1" or node.attr("class") not in own or node.parent not in self._around or holds_link(node):
            return False
        return not _OF_PAGE.match(key) and not TO_READERS.search(key) and self._judge.reason(block) is None


_PLAIN = ("", "wp-block-list", "wp-block-quote")
"""Classes that say nothing of a list or quotation: none, and what a content system gives to each."""

_SEPARATOR = lazy_pattern(r"\s[-|\u2013\u2014\u00b7\u00bb:]\s")
_NAME = 4
"""Characters of a site's name that is looked for."""

_OF_PAGE = lazy_pattern(
    r"\W*(?:about|authors?|comments?|replies|responses?|leave|related|more|read|see|latest|recent|popular|trending|share"
    r"|follow|support|donate|subscribe|newsletter|sign|contact|join|sources?|references?|bibliography|(?:foot)?notes?"
    r"|further|credits?|corrections?|updated?s?|disclaimer|disclosure|editors?|tags?|topics?|next|up next|what others"
    r"|über|autor(?:in|en|es|as|e|i)?|kommentare?|mehr|weitere|verwandte|quellen?|literatur|unterstützen|spenden"
    r"|korrektur|hinweis|à propos|auteurs?|commentaires?|sur le même|plus|lire|soutenez|sobre|comentarios?|comentários?"
    r"|relacionad[ao]s|más|mais|leia|lea|fuentes?|fontes?|apoy[ae]|chi siamo|commenti|altri|leggi|fonti|sostieni|over"
    r"|reacties|meer|lees|bronnen|steun|who we|wer wir|qui sommes|quiénes somos|quem somos|wie zijn"
    r"|frequently asked|faq|häufige fragen|what (?:people|readers) (?:say|think))\b"
)
"""How headings of a page's own parts begin: on authors, comments, other stories, sources, support."""

_OF_WRITING = lazy_pattern(
    r"\b(?:the (?:authors?|writers?|reporters?|editors?)|this (?:article|story|piece|post|report|essay)"
    r"|(?:der|die) (?:autor(?:in|en|innen)?|redaktion)|diese[rms]? (?:artikels?|beitrags?|text(?:es)?)"
    r"|cet article|l'auteure?|la rédaction|est[ea] (?:artículo|nota|texto)|(?:el|la) autora?|la redacción"
    r"|est[ea] (?:artigo|matéria)|[ao] autora?|a redação|questo articolo|l'autore|l'autrice|la redazione"
    r"|(?:dit|deze) artikel|de (?:auteur|redactie))\b"
)
"""Words for the article and for who makes or prints it: a note has them."""
