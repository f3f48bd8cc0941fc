"""Does a line about a licence belong to the article, or to a picture, or to the whole site?

What stands with it tells, in this order: the source, publisher or author in the same lines; words such as
"this article"; nearness.
"""

from __future__ import annotations

from enum import IntEnum

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy_source import SourcePages
from licensecheck.credits.copy_text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.licences import licence_in_words
from licensecheck.credits.model import Licence, Source
from licensecheck.credits.other_pieces import is_reader_comment
from licensecheck.credits.phrases import (
    ARTICLE_WORDS,
    is_credit_line,
    is_licence_sentence,
    is_picture_credit,
    is_site_wide,
    is_source_lead,
)
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["LONGEST_LINE", "Belongs", "belonging"]

LONGEST_LINE = 1500
"""Characters of a block that can be a licence line; an article set as one block is longer."""
_WORDS = lazy_pattern(r"\w+")
_FEW_WORDS = 3
_CAPTIONS = frozenset(("figcaption", "figure", "caption"))


class Belongs(IntEnum):
    """How a statement belongs to the article; higher is surer."""

    NOT = 0
    SITE = 1  # the whole site's, or far from the article
    NEAR = 2  # beside the article, saying of what
    ARTICLE = 3  # "this article is licensed …"
    CREDIT = 4  # with the source, publisher or author


def belonging(
    copy: CopyText, source: Source, pages: SourcePages, index: int, links: list[tuple[Link, Licence]]
) -> Belongs:
    """Say how surely a block's statement is the article's; `links` are the licence links in it."""
    text = copy.block_text(index)
    if not 0 <= index < len(copy.document.blocks):
        return Belongs.SITE if links else Belongs.NOT
    block = copy.document.blocks[index]
    if block.tag in _CAPTIONS or (len(text) > LONGEST_LINE and not links):
        return Belongs.NOT
    if is_reader_comment(copy, index):
        return Belongs.SITE
    around = _around(copy, index)
    said_of_article = ARTICLE_WORDS.search(text) is not None and is_licence_sentence(text)
    if copy.in_article(_middle(copy, index)) and not said_of_article:
        return Belongs.NOT  # the article's own words about licences, or its captions
    in_credit = _names_source(copy, source, pages, index, text) and (
        is_credit_line(text)
        or is_licence_sentence(text)
        or _links_to_original(copy, pages, index)
        or _says_no_more(text, source.publisher)
    )
    if is_picture_credit(text) and not (in_credit and is_credit_line(text)):
        return Belongs.NOT
    if is_site_wide(text) and not in_credit:
        return Belongs.SITE
    if in_credit or (is_credit_line(text) and not is_source_lead(text) and copy.is_near(index)):
        return Belongs.CREDIT
    if not copy.is_near(index):
        return (
            Belongs.ARTICLE
            if said_of_article and _names_source(copy, source, pages, index, around)
            else Belongs.SITE
        )
    if said_of_article:
        return Belongs.ARTICLE
    return Belongs.NEAR if _is_licence_line(text, links) else Belongs.NOT


def _is_licence_line(text: str, links: list[tuple[Link, Licence]]) -> bool:
    """Whether a block is about a licence only, and not a name followed by a code (a picture's)."""
    wording = licence_in_words(text)
    if wording is None:
        return bool(links) and is_licence_sentence(text)
    rest = (text[: wording.start] + text[wording.end :]).strip(" .,;:()[]-–—|/")
    return is_licence_sentence(text) and (
        len(rest.split()) <= 2 or any(w in rest for w in ("licen", "lizen", "lisen", "republ"))
    )


def _middle(copy: CopyText, index: int) -> int:
    block = copy.document.blocks[index]
    return (block.start + block.end) // 2


def _around(copy: CopyText, index: int) -> str:
    return "\n".join(copy.block_text(i) for i in range(index - 1, index + 2))


def _links_to_original(copy: CopyText, pages: SourcePages, index: int) -> bool:
    """Whether a line leads back to the article, so that it is its credit line in whatever language."""
    return any(pages.target(link.url) is Target.ARTICLE for link in copy.links_in(index))


def _says_no_more(text: str, publisher: str | None) -> bool:
    """Whether a line holds the publisher's name, a licence and next to nothing else: "© The Herald, CC BY-ND"."""
    wording = licence_in_words(text) if publisher else None
    if wording is None or not publisher:
        return False
    rest = (text[: wording.start] + text[wording.end :]).replace(fold(" ".join(publisher.split())), " ")
    return len(_WORDS.findall(rest)) <= _FEW_WORDS


def _names_source(copy: CopyText, source: Source, pages: SourcePages, index: int, text: str) -> bool:
    """Whether the lines name the publisher, title or an author, or link to the original."""
    if source.publisher and fold(" ".join(source.publisher.split())).removeprefix("the ") in text:
        return True
    if any(
        pages.target(link.url) in (Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE)
        for link in copy.links_in(index)
    ):
        return True
    if any(fold(author.name) in text for author in source.authors):
        return True
    return bool(source.title) and fold(source.title or "") in text
