"""Authors whom a page marks one by one at the headline: items of microdata, of RDFa, and hCards.

    <span itemprop="author" itemscope><span itemprop="name">Ann Lee</span>, <span itemprop="affiliation">…</span></span>

What is marked as one author is one, whatever stands between two of them; a name may stand there for machines alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from turbohtml import Element

from licensecheck.credits.bylines.helpers import leads_helpers
from licensecheck.credits.bylines.labels import ends_in_label
from licensecheck.credits.bylines.leads import without_lead
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.model import Author
from licensecheck.credits.names.author_names import could_be_person
from licensecheck.credits.original.authors.byline_places import LONGEST_BYLINE, headline_end
from licensecheck.credits.original.authors.fellow_authors import head_blocks
from licensecheck.credits.original.authors.marked_bylines import ITEM
from licensecheck.credits.original.structured import may_be_article_type
from licensecheck.document.model import Document
from licensecheck.document.nesting import outwards

__all__ = ["item_authors"]

_MARKED = f"{ITEM}, .author.vcard, .p-author.h-card"
_NAMES = "[itemprop~=name], [property~=name], [property~='schema:name'], [property~='foaf:name'], .fn, .p-name"
_HOUSES = (
    "[itemprop~=affiliation], [itemprop~=worksFor], [property~=affiliation], [property~='schema:affiliation'], .org,"
    " .p-org"
)
_MOST = 50
_AROUND = 3
"""Elements from a line outwards that may be the item it stands in."""
_SCOPES = 60
"""Elements around an item among which is the one that says of what it is the author."""
_LONGEST = 100
"""Characters of a name."""


def item_authors(document: Document) -> list[Author]:
    """Return the authors whom the items at the headline name."""
    items: list[Element] = []
    for item in chain(_shown(document), _for_machines(document)):
        if item not in items and _is_of_article(item):
            items.append(item)
    return [author for item in items for author in _named(item)]


def _shown(document: Document) -> Iterator[Element]:
    """Yield the items in the lines at the headline, and those that a line stands in."""
    within: dict[Element, list[Element]] = {}        # lines of a text without paragraphs share an element
    for block in head_blocks(document):
        if not isinstance(block.node, Element) or block.end - block.start > LONGEST_BYLINE:
            continue
        around = next((one for one in islice(outwards(block.node), _AROUND) if one.matches(_MARKED)), None)
        if around is not None:
            yield around
            continue
        line = _squeezed(document.text[block.start : block.end])
        if block.node not in within:
            within[block.node] = block.node.select(_MARKED)[:_MOST]
        for item in within[block.node]:
            words = _squeezed(item.text[:_LONGEST])
            if words and words in line and not _is_helpers(document.text[block.start : block.end], item):
                yield item


def _for_machines(document: Document) -> Iterator[Element]:
    """Yield the items beside the headline that show readers nothing: `<meta itemprop="name">`."""
    below = headline_end(document)
    heading = next((one for one in document.blocks if one.tag == "h1" and one.end == below), None)
    beside = heading.node.parent if heading is not None and isinstance(heading.node, Element) else None
    for item in beside.select(_MARKED)[:_MOST] if isinstance(beside, Element) else ():
        if item.parent == beside and not item.text.strip():
            yield item


def _is_helpers(line: str, item: Element) -> bool:
    """Whether the words before an item say that its bearer only helped: "Photo by"."""
    before, _, _ = " ".join(line.split()).partition(" ".join(item.text[:_LONGEST].split()))
    return leads_helpers(before) or ends_in_label(before)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _is_of_article(item: Element) -> bool:
    """Whether an item is the author of the article, as far as its place tells: not a comment's, not a picture's."""
    scope = next((one for one in islice(outwards(item), 1, _SCOPES) if one.matches("[itemscope], [typeof]")), None)
    kind = (scope.attr("itemtype") or scope.attr("typeof") or "") if scope is not None else ""
    is_in_picture = any(one.tag in _PICTURES for one in islice(outwards(item), _SCOPES))
    return (not kind or may_be_article_type(kind)) and not is_in_picture and not is_in_comment(item)


_PICTURES = frozenset(("figure", "figcaption"))


def _named(item: Element) -> list[Author]:
    """The author of an item by its name, or else those whom its words name."""
    houses = item.select(_HOUSES)
    house = next(filter(None, map(_words, houses)), None)
    named = (one for one in item.select(_NAMES) if not any(one == box or box in outwards(one) for box in houses))
    name = next(filter(None, map(_words, named)), None)
    if name is not None:
        found = [Author(name=without_lead(name), institution=house)]
    else:
        found = list(split_byline(_words(item) or ""))
    return [author for author in found if could_be_person(author)]


def _words(element: Element) -> str | None:
    """What an element says of a property: its content for machines, or its words."""
    words = " ".join((element.attr("content") or element.text)[: 2 * _LONGEST].split()).strip(" ,;")
    return words if words and len(words) <= _LONGEST else None

