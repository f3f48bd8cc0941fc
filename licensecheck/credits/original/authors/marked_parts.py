"""An author whose name and institution a page sets as elements of their own: `<span class="author-name">`."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from turbohtml import Element

from licensecheck.credits.bylines.reading import looks_like_person
from licensecheck.credits.model import Author
from licensecheck.credits.names.organisations import is_only_organisation
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Block, Document

__all__ = ["authors_in_parts"]

_NAMES = frozenset(("name", "fullname", "authorname"))
_INSTITUTIONS = frozenset((
    "affiliation", "affiliations", "institution", "organisation", "organization", "university", "employer",
))
_PARTS = ", ".join((
    *(f"[class*={word} i]" for word in ("name", "affil", "instit", "organi", "univers", "employ")),
    "[itemprop=name]", "[itemprop=affiliation]",
))
_LONGEST = 300
"""Characters of such a line."""

_MOST = 8
"""Elements of a line that are looked at."""


def authors_in_parts(document: Document, block: Block) -> tuple[Author, ...]:
    """Return the author whom an element of a block names, with the institution that another one gives, if one does."""
    if not isinstance(block.node, Element) or block.end - block.start > _LONGEST:
        return ()
    shown = words_of(document, block)
    parts = [part for part in block.node.select(_PARTS)[:_MOST] if " ".join(part.text.split()) in shown]
    names = [name for name in _called(parts, _NAMES, "name") if looks_like_person(name)]
    if len(set(names)) != 1 or is_only_organisation(names[0]) or not shown.startswith(names[0]):
        return ()
    return (Author(name=names[0], institution=next(_called(parts, _INSTITUTIONS, "affiliation"), None)),)


def _called(parts: Collection[Element], names: Collection[str], of_item: str) -> Iterator[str]:
    """Yield the words of the elements that have one of some names, or hold a property of an item."""
    for part in parts:
        words = " ".join(part.text.split())
        if words and (part.attr("itemprop") == of_item or not names_of(part).isdisjoint(names)):
            yield words
