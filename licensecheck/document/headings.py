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

_IN_HEADING = ", ".join(("a", "span[class]", "bdi[class]", *HEADING_TAGS))

_GENERATED = frozenset((
    "mw-editsection",                                       # MediaWiki
    "section-number",                                       # Sphinx, Jupyter Book
    "header-section-number", "chapter-number",              # Pandoc, Quarto
    "sectnum", "secno", "secnumber",                        # docutils, specifications of the W3C
))


def generated_in_headings(tree: Tree) -> Iterator[Element]:
    """Yield the elements of headings whose words a generator wrote."""
    # Of one tag the parser has an index; a query of several tags, or of what stands in them, goes through the page.
    within: set[Element] = set()        # a page may nest its headings ten thousand deep
    for heading in (found for tag in HEADING_TAGS for found in tree.select(tag)):
        for element in () if heading in within else heading.select(_IN_HEADING):
            if element.tag in HEADING_TAGS:
                within.add(element)
            elif _is_sign(element) if element.tag == "a" else _is_generated(element):
                yield element


def _is_generated(element: Element) -> bool:
    return not _GENERATED.isdisjoint((element.attr("class") or "").split())


def _is_sign(link: Element) -> bool:
    """Whether a link leads to a place of the page and has no letter or figure."""
    if not (link.attr("href") or "").startswith("#"):
        return False
    return not any(map(str.isalnum, link.text)) and bool(link.text.strip())


def signs_behind_paragraphs(tree: Tree, raw: str) -> Iterator[Element]:
    """Yield the links of paragraphs and items that are no more than a sign, and lead to a place of the page; `raw` is
    what the tree was parsed from. Others than these signs are a note's."""
    if not any(sign in raw for sign in _SIGNS):
        return      # as hardly any page has one, and one character is looked for at no cost
    for link in tree.select("p a, li a, blockquote a"):
        if link.text.strip() in _SIGNS and (link.attr("href") or "").startswith("#"):
            yield link


_SIGNS = ("¶", "§", "🔗")
