"""What generators write into headings beside their words: a section's number, a link to edit it, a sign that links to
the heading itself, as some have one behind each paragraph.

A site for documents numbers its headings, and a wiki puts "[edit]" behind each; the author wrote neither, and a
copy elsewhere has others or none.
"""

from collections.abc import Iterator

from turbohtml import Document as Tree
from turbohtml import Element

from licensecheck.document.tags import HEADING_TAGS

__all__ = ["generated_in_headings", "signs_behind_paragraphs"]

_IN_HEADINGS = ", ".join(f"{tag} span[class]" for tag in HEADING_TAGS), "bdi[class]"
"""Queries that the parser answers from its index of tags; one for both of them goes through the whole page."""

_GENERATED = frozenset((
    "mw-editsection",                                       # MediaWiki
    "section-number",                                       # Sphinx, Jupyter Book
    "header-section-number", "chapter-number",              # Pandoc, Quarto
    "sectnum", "secno", "secnumber",                        # docutils, specifications of the W3C
))


def generated_in_headings(tree: Tree) -> Iterator[Element]:
    """Yield the elements of headings whose words a generator wrote."""
    for element in (found for query in _IN_HEADINGS for found in tree.select(query)):
        if not _GENERATED.isdisjoint((element.attr("class") or "").split()) and _is_in_heading(element):
            yield element
    for link in tree.select(_LINKS):
        if (link.attr("href") or "").startswith("#") and not any(map(str.isalnum, link.text)) and link.text.strip():
            yield link


_LINKS = ", ".join(f"{tag} a" for tag in HEADING_TAGS)


def _is_in_heading(element: Element) -> bool:
    return element.closest(_HEADINGS) is not None


_HEADINGS = ", ".join(HEADING_TAGS)


def signs_behind_paragraphs(tree: Tree, raw: str) -> Iterator[Element]:
    """Yield the links of paragraphs and items that are no more than a sign, and lead to a place of the page; `raw` is
    what the tree was parsed from. Others than these signs are a note's."""
    if not any(sign in raw for sign in _SIGNS):
        return      # as hardly any page has one, and one character is looked for at no cost
    for link in tree.select("p a, li a, blockquote a"):
        if link.text.strip() in _SIGNS and (link.attr("href") or "").startswith("#"):
            yield link


_SIGNS = ("¶", "§", "🔗")
