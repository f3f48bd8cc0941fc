"""Bylines as readers see them on a page: linked names, a line that says "by", a line that is called the author's.

Other pieces have bylines, too: the article's stands below its headline.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TypeGuard

from turbohtml import Element, Text

from licensecheck.credits.comments import is_comment
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.model import Author
from licensecheck.credits.names.byline_dates import without_date
from licensecheck.credits.names.byline_leads import posting_lead, says_by, without_lead
from licensecheck.credits.names.bylines import ANDS, looks_like_person, split_byline
from licensecheck.credits.names.helpers import leads_helpers
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.original.marked_parts import authors_in_parts
from licensecheck.document.element_names import names_of, signature
from licensecheck.document.link_list import between, related
from licensecheck.document.model import Block, Document, Link
from licensecheck.document.nesting import outwards
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "LONGEST_BYLINE",
    "PROFILE",
    "blocks_below_headline",
    "is_marked",
    "label_of",
    "visible_authors",
]

_BYLINE_BLOCKS = 120
"""Blocks of a page among which its byline can be."""
LONGEST_BYLINE = 300
"""Characters of a line up to which it can be a byline."""
_LONGEST_NAME = 100
_BYLINE_DEPTH = 3
_COMMENT_DEPTH = 12
_BYLINE_NAMES = frozenset(
    ("author", "authors", "authorname", "byline", "bylines", "autor", "autoren", "auteur", "auteurs")
)
_SEVERAL_NAMES = frozenset(("authors", "bylines", "autoren", "auteurs"))
_END_OF_NAMES = lazy_pattern(r"\n|[|•·]|\s[–—-]\s")
_ONE_BYLINE = 120
"""Characters between two linked names of one byline: roles and institutions stand there, a teaser's text does not."""
_MOST_BYLINES = 3
"""Bylines and authors' boxes that one article has; a page with more lists other pieces."""


def visible_authors(document: Document) -> list[Author]:
    """Return the authors that a page shows."""
    return _from_links(document) or _from_byline(document) or _from_marked(document) or _from_profiles(document)


def _from_links(document: Document) -> list[Author]:
    """Links the page itself marks as the author's; where lists of other pieces have them, too, those below the
    headline, or else the first."""
    bylines: list[list[Author]] = []
    starts: list[int] = []
    last = -_ONE_BYLINE
    for link in _of_authors(document, related(document.links, "author")):
        if link.end > link.start:
            if link.start - last >= _ONE_BYLINE:
                bylines.append([])
                starts.append(link.start)
            bylines[-1].append(Author(name=without_lead(label_of(document, link)), url=link.url))
            last = link.end
    below = _headline_end(document) if len(bylines) > 1 else None
    near = [n for n, start in enumerate(starts) if below is not None and 0 <= start - below <= _BELOW_HEADLINE]
    meant = bylines if len(bylines) <= _MOST_BYLINES else bylines[:1]
    if near:
        meant = bylines[near[0] : near[0] + 1]
    return [author for byline in meant for author in byline if looks_like_person(author.name)]


def _of_authors(document: Document, links: Iterable[Link]) -> Iterator[Link]:
    """The links but for those behind "Photos by" or the like on their line, and those that a word joins to them."""
    end, helping = 0, False
    for link in links:
        before = document.text[max(end, link.start - _LONGEST_NAME) : link.start].rpartition("\n")[2]
        is_joined = link.start - end <= _JOINER
        helping = leads_helpers(before) or (helping and is_joined)
        if not helping:
            yield link
        end = link.end


_JOINER = 6
"""Characters between two linked names that a word or a sign joins: ", and "."""


def _headline_end(document: Document) -> int | None:
    """Where the article's headline ends: the only first-rank heading, or the one that the page's title holds."""
    headings = [block for block in document.blocks if block.tag == "h1"]
    title = fold(document.metadata.meta.get("og:title") or document.metadata.title or "")
    named = [b for b in headings if fold_line(document.text[b.start : b.end]) in title]
    found = (named or headings)[:1] if len(headings) == 1 or named else []
    return found[0].end if found else None


_BELOW_HEADLINE = 600
"""Characters below a headline in which its byline stands: a standfirst and a date stand between."""


def _from_byline(document: Document) -> list[Author]:
    """The first line that says "by": below the headline, or else near the page's top."""
    for block in _top(document):
        if block.end - block.start <= LONGEST_BYLINE:
            text = _line_of(document, block)
            posted = posting_lead(text)
            if posted is not None or says_by(text):
                text = text[posted:]
                readings = (_with_commas(block.node, text), text, _BEHIND_NAMES.split(text, maxsplit=1)[0])
                found = next(filter(None, map(_people, readings)), None)
                if found:
                    return found
    return []


def _line_of(document: Document, block: Block) -> str:
    """The words of a line, with a space where the words of two elements touch: `<span>By</span><a>Ann Lee</a>`."""
    seams = document.seams
    starts = [block.start, *seams[bisect_left(seams, block.start) : bisect_left(seams, block.end)], block.end]
    parts = [document.text[start:end] for start, end in pairwise(starts) if start < end]
    line = "".join(parts[:1])
    for before, part, behind in zip(parts, parts[1:], [*parts[2:], ""], strict=False):
        is_joint = part.lower() in ANDS and behind[:1].isupper()
        begins = part[0].isupper() and (len(before) > 1 or before.lower() in ANDS)
        line += f" {part}" if line[-1].isalnum() and (is_joint or begins) else part
    return line


def _with_commas(node: object, text: str) -> str:
    """A byline with commas for its line breaks: what stands below a name is its job, its paper or the next name."""
    if not isinstance(node, Element) or node.select_one("br") is None:
        return text
    parts = islice(node.descendants, _BYLINE_NODES)
    written = "".join(p.data if isinstance(p, Text) else "\0" if p.tag == "br" else "" for p in parts if _is_seen(p))
    lines = [line for line in (" ".join(line.split()) for line in written.split("\0")) if line]
    if " ".join(lines).split() != text.split():
        return text         # something is hidden in it
    return "".join(f"{line} " if _GOES_ON.search(line) else f"{line}, " for line in lines[:-1]) + lines[-1]


def _is_seen(node: object) -> TypeGuard[Element | Text]:
    return isinstance(node, Element | Text)


_GOES_ON = lazy_pattern(r"(?:[,;:|&·•–—-]|^\s*\w+|\s(?:by|and|und|et|y|e|en|von|par|por|di|door))$", re.IGNORECASE)
"""How a line ends with which the next one goes on: "By", "and", a comma."""

_BYLINE_NODES = 60
"""Nodes of a byline in which its line breaks are looked for."""


def _people(byline: str) -> list[Author]:
    before_date = without_date(byline)        # behind it stands a section or a series
    people = [a for a in split_byline(before_date) or split_byline(byline) if looks_like_person(a.name)]
    return [author for author in people if not is_account(author.name)]


_BEHIND_NAMES = lazy_pattern(
    r"\s*[@|·•\n\d]|\s(?:in|on|at|for)\s|\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d"
)
"""What stands behind the names of a byline on its line: a section, an account, a date."""


def _top(document: Document) -> Iterator[Block]:
    """The blocks below the article's headline, then those at the page's top: menus can be longer than both."""
    yield from blocks_below_headline(document)
    yield from document.blocks[:_BYLINE_BLOCKS]


def blocks_below_headline(document: Document) -> Sequence[Block]:
    """The first blocks below the article's headline; none where it cannot be told which heading that is."""
    below = _headline_end(document)
    if below is None:
        return ()
    first = bisect_left(document.blocks, below, key=_start)
    return document.blocks[first : first + _BELOW]


def _start(block: Block) -> int:
    return block.start


_BELOW = 20
"""Blocks below a headline among which its byline stands: a standfirst, a picture, buttons."""


def _from_marked(document: Document) -> list[Author]:
    """The first line that its element's names call the author's ("author"), with those of its kind beside it."""
    for block in _top(document):
        found = authors_in_parts(document, block) or _only_people(document, block)
        if found and (is_marked(block.node) or _holds_marked(block.node, found)):
            others = (authors_in_parts(document, b) or _only_people(document, b) for b in _beside(document, block))
            return [a._replace(name=_without_site(a.name, document)) for several in (found, *others) for a in several]
    return []


def _only_people(document: Document, block: Block) -> Sequence[Author]:
    """Those whom a short line names, if it names nobody but people."""
    if block.end - block.start > _LONGEST_NAME:
        return ()
    found = split_byline(_END_OF_NAMES.split(_line_of(document, block).strip(), maxsplit=1)[0])
    return found if all(map(_could_be_author, found)) else ()


def _could_be_author(author: Author) -> bool:
    name = author.name
    return looks_like_person(name) and not is_only_organisation(name) and not is_account(name)


def _beside(document: Document, block: Block) -> Iterator[Block]:
    """The next lines in the same parent that have a line's class, or are items of a list called the authors'."""
    node = block.node
    if not isinstance(node, Element) or not isinstance(node.parent, Element):
        return
    if signature(node).endswith(" ") and (block.tag != "li" or names_of(node.parent).isdisjoint(_SEVERAL_NAMES)):
        return      # an item may also say where they write from
    first = bisect_left(document.blocks, block.end, key=_start)
    for other in document.blocks[first : first + _BELOW]:
        beside = other.node
        if isinstance(beside, Element) and beside.parent == node.parent and signature(beside) == signature(node):
            yield other


def _from_profiles(document: Document) -> list[Author]:
    """The first line between headline and text that begins with a name, linked to an author's page."""
    for block in blocks_below_headline(document):
        if block.end - block.start > LONGEST_BYLINE:
            break
        links = [link for link in between(document.links, block.start, block.end) if PROFILE.search(link.url)]
        leads = links and not document.text[block.start : links[0].start].strip()
        people = list(_up_to_helpers(document, block, links)) if leads else []
        if people and all(looks_like_person(a.name) and not is_only_organisation(a.name) for a in people):
            return people
    return []


def _up_to_helpers(document: Document, block: Block, links: list[Link]) -> Iterator[Author]:
    """The authors whom links name, up to the first one that only helped: "Translated by …"."""
    end = block.start
    for link in links:
        if leads_helpers(document.text[end : link.start]):
            return
        yield Author(name=label_of(document, link), url=link.url)
        end = link.end


PROFILE = lazy_pattern(
    r"/(?:profiles?|authors?|autor(?:es)?|auteurs?|by|people|staff|contributors?|team|journalists?)/[^/?#]+",
    re.IGNORECASE,
)
"""Where sites have a page for each author."""


def _without_site(name: str, document: Document) -> str:
    """A name without the site's behind it: "Ann Lee CNBC" on CNBC.com."""
    first, _, last = name.rpartition(" ")
    site = fold(document.metadata.meta.get("og:site_name") or "")
    return first if " " in first and fold(last) in site.replace(".", " ").split() else name


def is_marked(node: object) -> bool:
    """Whether a line's element, or one not far around it, is called the author's; a reader's comment has one, too."""
    marked = False
    for depth in range(_COMMENT_DEPTH):
        if not isinstance(node, Element) or is_comment(node):
            return marked and not isinstance(node, Element)
        names = names_of(node) if depth < _BYLINE_DEPTH else ()
        marked = marked or node.attr("itemprop") == "author" or not _BYLINE_NAMES.isdisjoint(names)
        node = node.parent
    return marked


def _holds_marked(node: object, authors: Sequence[Author]) -> bool:
    """Whether those whom a line names stand in what its element calls the author's, and in no reader's comment."""
    marked = node.select_one("[itemprop~=author], .author, .byline") if isinstance(node, Element) else None
    if marked is None or not isinstance(node, Element):
        return False
    words = " ".join(marked.text[:_LONGEST_NAME].split())
    is_said = all(author.name in words for author in authors)
    return is_said and not any(map(is_comment, islice(outwards(node), _COMMENT_DEPTH)))


def label_of(document: Document, link: Link) -> str:
    """The words of a link."""
    return " ".join(document.text[link.start : link.end].split())
