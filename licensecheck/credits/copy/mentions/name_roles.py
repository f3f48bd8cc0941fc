"""What is a name given for: as the author's, or a photographer's, as a tag, in the title of another piece?"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.byline_words import BY
from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.mentions.name_places import is_caption, is_tag, reads_as_sentence
from licensecheck.credits.copy.mentions.other_roles import has_other_role
from licensecheck.credits.copy.mentions.picture_makers import is_holder_of_rights, is_picture_maker, opens_with_rights
from licensecheck.credits.copy.mentions.piece_links import is_authors_page
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.model import Said
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["worth_of_role"]

_REACH = 160
"""Characters before a name in which the words are looked for that say what it is given for."""
_BYLINE = lazy_pattern(rf"[^\w©]*(?:{BY})\s")
_WORDS_OR_RIGHTS = lazy_pattern(r"[\w©]")
_RIGHTS = lazy_pattern(
    r"\W{0,3}(?:/|©|cc\b|creative commons|author provided|supplied|provided|courtesy|via\b|own work|licen|getty|reuters"
    r"|flickr|wikimedia|unsplash|public domain|all rights|photo|foto|image|bild)|\s?/\s?\w"
)
"""What follows the name of who made a picture."""
_TITLE_WORDS = 4
"""Words beside the name from which a link is the title of another piece."""


def worth_of_role(copy: CopyText, pages: SourcePages, index: int, start: int, end: int) -> Said:
    """Say what a name is worth by the words around it; `start` and `end` are its places in a copy's folded text.

    A photographer is no author; a caption, a tag or another piece's title is for a person to look at.
    """
    before = copy.text[max(copy.text.rfind("\n", 0, start) + 1, start - _REACH) : start]
    if is_picture_maker(before):
        return Said.NO
    is_other = has_other_role(before) and not _says_written(copy, before)
    if _BYLINE.match(before) and not is_other:
        return Said.YES
    if is_other or _has_rights(copy, pages, index, start) or _is_pictures(copy, index, before, end):
        return Said.ALMOST
    if copy.is_above(index):
        return Said.YES     # the page's own head, whose title may link to the page itself
    link = copy.link_over(copy.document_offset(start))
    if is_tag(copy, start) and not (link is not None and is_authors_page(link)):
        return Said.ALMOST
    is_title = link is not None and _is_title(copy, pages, link, copy.text[start:end])
    return Said.ALMOST if is_title else Said.YES


def _says_written(copy: CopyText, before: str) -> bool:
    """Whether words before a name say in the page's language who wrote, and in another one who edited."""
    words = before.rstrip(" :")
    return any(words.endswith(word) for word in filter(None, map(_WRITTEN.get, copy.languages)))


_WRITTEN = {"ur": "تحرير"}
"""Such words, by the language; folding makes one letter of the Urdu and the Arabic ya."""


def _has_rights(copy: CopyText, pages: SourcePages, index: int, start: int) -> bool:
    """Whether a name is that of who has the rights in something else than the article."""
    before = copy.text[copy.text.rfind("\n", 0, start) + 1 : start]
    if not is_holder_of_rights(before[-_TITLE_REACH:], _titles(copy, pages, index)):
        return False
    return not opens_with_rights(before) or not any(map(pages.leads_to_original, copy.links_in(index)))


def _titles(copy: CopyText, pages: SourcePages, index: int) -> Iterator[str]:
    """What a line may call the article: the words of a link to it, the headings of the page."""
    yield from (fold(copy.label(link)) for link in copy.links_in(index) if pages.leads_to_original(link))
    yield from map(fold_line, copy.document.metadata.headings[:_HEADINGS])


_HEADINGS = 3
_TITLE_REACH = 400
"""Characters before a name in which an article's title stands."""


def _is_pictures(copy: CopyText, index: int, before: str, end: int) -> bool:
    """Whether a name stands in a caption, and not alone below a portrait: words come before, or rights behind it."""
    if not is_caption(copy.document.blocks[index]):
        return False
    return _WORDS_OR_RIGHTS.search(before) is not None or _RIGHTS.match(copy.text, end, end + _REACH) is not None


def _is_title(copy: CopyText, pages: SourcePages, link: Link, name: str) -> bool:
    """Whether a link is the title of another piece."""
    if is_authors_page(link):
        return False
    words = copy.label(link).split()
    if len(words) - len(name.split()) < _TITLE_WORDS or pages.target(link.url) in (Target.ARTICLE, Target.PAGE):
        return False
    return reads_as_sentence(words)
