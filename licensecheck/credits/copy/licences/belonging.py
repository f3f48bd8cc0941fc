"""Does a line about a licence belong to the article, or to a picture, or to the whole site?

What stands with it tells, in this order: the source, publisher or author in the same lines; words such as
"this article"; nearness.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import islice

from turbohtml import Element

from licensecheck.credits.addresses import Target
from licensecheck.credits.bylines.leads import without_lead
from licensecheck.credits.copy.licences.lines import LicenceLine, licenses_from, names_of_article
from licensecheck.credits.copy.mentions.other_pieces import is_reader_comment
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.excerpt_words import calls_excerpt_of
from licensecheck.credits.folding import fold
from licensecheck.credits.licences.alone import beside_licence, is_licence_alone, names_only
from licensecheck.credits.licences.attributions import may_be_attribution
from licensecheck.credits.licences.denials import denies
from licensecheck.credits.licences.other_works import covers_text, is_about_text, sentences, without_names
from licensecheck.credits.licences.places import is_below_picture, stands_in_margins, stands_in_site_footer
from licensecheck.credits.model import Source
from licensecheck.credits.names.publishers import bare
from licensecheck.credits.phrases import (
    ARTICLE_WORDS,
    has_licence_word,
    is_credit_line,
    is_licence_sentence,
    is_picture_credit,
    is_site_wide,
    is_source_lead,
)
from licensecheck.document.nesting import outwards
from licensecheck.document.picture_credits import is_tagged_caption, stands_in_picture
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["LONGEST_LINE", "Belongs", "belonging", "credits_article"]

LONGEST_LINE = 1500
"""Characters of a block that can be a licence line; an article set as one block is longer."""
_RUN = 6
"""Lines from the source's to the licence's in a list of particulars: a label and a value for each of three."""
_SHORT_LINE = 100
"""Characters of a label, a name or an address; sentences of an article are longer."""


class Belongs(IntEnum):
    """How a statement belongs to the article; higher is surer."""

    NOT = 0
    SITE = 1  # the whole site's, or far from the article
    NEAR = 2  # beside the article, saying of what
    ARTICLE = 3  # "this article is licensed …"
    CREDIT = 4  # with the source, publisher or author


def belonging(copy: CopyText, source: Source, pages: SourcePages, line: LicenceLine) -> Belongs:
    """Say how surely a line's statement is the article's."""
    index, text, links = line.block, line.text, line.links
    if not 0 <= index < len(copy.document.blocks):
        return Belongs.SITE if links else Belongs.NOT
    if line.below:
        return _of_badge(copy, source, pages, line)
    block = copy.document.blocks[index]
    is_caption = is_tagged_caption(block)
    if (is_caption and not credits_article(copy, source, pages, index)) or (len(text) > LONGEST_LINE and not links):
        return Belongs.NOT
    if is_reader_comment(copy, index):
        return Belongs.SITE
    said_of_article = ARTICLE_WORDS.search(text) is not None and is_licence_sentence(text)
    if _is_articles_own(copy, line) and not said_of_article:
        return Belongs.NOT  # the article's own words about licences, or its captions
    in_credit = _is_credit(copy, source, pages, index, text)
    if _is_of_picture(line, in_credit=in_credit):
        return Belongs.NOT
    if (is_site_wide(text) and (not in_credit or stands_in_margins(block.node))) or denies(text):
        return Belongs.SITE     # a person has to see what is meant
    if in_credit:
        return Belongs.SITE if is_caption and line.mixed else Belongs.CREDIT
    return _without_source(copy, source, pages, line, said_of_article=said_of_article)


def _is_articles_own(copy: CopyText, line: LicenceLine) -> bool:
    """Whether a line is a paragraph of the article's, without the credit lines that were set into it."""
    return line.set_in is None and (bool(copy.set_into(line.block)) or copy.in_article(_middle(copy, line.block)))


def _without_source(
    copy: CopyText, source: Source, pages: SourcePages, line: LicenceLine, *, said_of_article: bool
) -> Belongs:
    """Say the same of a line that does not name where the article is from."""
    index, text = line.block, line.text
    if not said_of_article and may_be_attribution(text, names_of_article(copy, source, pages, index)):
        return Belongs.SITE
    if is_credit_line(text) and not is_source_lead(text) and copy.is_near(index):
        return Belongs.CREDIT
    if not copy.is_near(index):
        named = said_of_article and _names_source(copy, source, pages, index, _around(copy, index))
        return Belongs.ARTICLE if named else Belongs.SITE
    if said_of_article:
        return Belongs.ARTICLE
    return _of_licence_line(copy, source, pages, line)


def credits_article(copy: CopyText, source: Source, pages: SourcePages, index: int) -> bool:
    """Whether a sentence of a block begins with the article and the block says where it is from, as a credit does that
    is set below a picture.

    "First published by …" alone may be said of the picture there, which may be "from an article" as well.
    """
    text = copy.block_text(index)
    if len(text) > LONGEST_LINE or not any(_OF_ARTICLE.match(text, start) for start, _ in sentences(text)):
        return False
    return is_credit_line(text) and _names_source(copy, source, pages, index, text)


_OF_ARTICLE = lazy_pattern(rf"\W*(?:{ARTICLE_WORDS.pattern})")


def _is_credit(copy: CopyText, source: Source, pages: SourcePages, index: int, text: str) -> bool:
    """Whether a line names where the article is from, and says so or leads there."""
    return _names_source(copy, source, pages, index, text) and (
        (is_credit_line(text) and not (_is_pictures(copy, index) and is_source_lead(text)))
        or is_licence_sentence(text)
        or _links_to_source(copy, source, pages, index)
        or pages.printed_in(text)
        or (_gives_publisher(copy, source, index, text) and not _is_pictures(copy, index))
    )


def _gives_publisher(copy: CopyText, source: Source, index: int, text: str) -> bool:
    """Whether a line credits the publisher without a word for that which is known here, nor a link."""
    publisher = source.publisher
    return publisher is not None and (
        _names_alone(source, text)
        or licenses_from(copy, index, text, bare(publisher))
        or _is_byline(copy, source, index, text)
    )


def _is_byline(copy: CopyText, source: Source, index: int, text: str) -> bool:
    """Whether a line says which of the authors wrote, and next to nothing else but a licence: "Written by Ann Lee.
    CC BY-ND", "Ann Lee, University of Aarau. CC BY-ND"."""
    author = next((author for author in source.authors if fold(author.name) in text), None)
    if author is None:
        return False
    block = copy.document.blocks[index]
    pieces = _BETWEEN.split(copy.document.text[block.start : block.end])
    if any(_leads_in(piece, fold(author.name)) for piece in pieces):
        return True
    opens = fold(pieces[0]).startswith(fold(author.name))
    return opens and names_only(text, source.publisher or "", author.name, author.institution or "")


def _leads_in(piece: str, name: str) -> bool:
    """Whether a piece of a line leads an author's folded name in: "Text: Ann Lee"."""
    if name not in fold(piece):
        return False
    named = without_lead(piece)
    return named != " ".join(piece.split()) and fold(named).startswith(name)


_BETWEEN = lazy_pattern(r"[;|•·/\n]|\s[-–—]\s|[.,]\s")


def _names_alone(source: Source, text: str) -> bool:
    """Whether a line names the publisher and next to nothing but a licence, or one of the authors too, or says that it
    is an excerpt from there."""
    publisher = source.publisher or ""
    if names_only(text, publisher) or calls_excerpt_of(bare(publisher), text):
        return True
    return bare(publisher) in text and any(fold(author.name) in text for author in source.authors)


def _is_pictures(copy: CopyText, index: int) -> bool:
    """Whether a line stands directly below a picture among the article's paragraphs: a publisher that draws its own
    charts is named below them as any picture's maker is."""
    return copy.is_within(index) and is_below_picture(copy.document, index, copy.known_pictures)


def _is_of_picture(line: LicenceLine, *, in_credit: bool) -> bool:
    """Whether what is left of a line without its words on other works is still about one, or only its rest."""
    if line.mixed:
        return not in_credit and not is_about_text(line.text)
    if not is_picture_credit(line.text) or covers_text(line.text):
        return False
    if not is_picture_credit(without_names(line.text, ())):
        return False    # its address speaks of a video, or a title
    return not (in_credit and is_credit_line(line.text))


def _of_badge(copy: CopyText, source: Source, pages: SourcePages, line: LicenceLine) -> Belongs:
    """Whose a badge's link is that stands below a block and has no words."""
    if all(stands_in_picture(link.node, copy.known_pictures) for link, _ in line.links):
        return Belongs.NOT
    if _is_credit(copy, source, pages, line.block, copy.block_text(line.block)):
        return Belongs.CREDIT
    if not copy.is_near(line.block):
        return Belongs.SITE
    if copy.is_within(line.block) and copy.is_within(line.block + 1):
        return Belongs.NOT
    return Belongs.NOT if is_tagged_caption(copy.document.blocks[line.block]) else Belongs.NEAR


def _of_licence_line(copy: CopyText, source: Source, pages: SourcePages, line: LicenceLine) -> Belongs:
    """Whose a line near the article is that speaks of nothing but a licence."""
    labels = [fold(copy.label(link)) for link, _ in line.links]
    node = copy.document.blocks[line.block].node
    if stands_in_picture(node, copy.known_pictures):
        return Belongs.NOT
    if not (is_licence_alone(line.text, labels) or _speaks_of_licence(line.text, labels)):
        return Belongs.SITE if _may_be_authors(copy, source, line) else Belongs.NOT
    if is_below_picture(copy.document, line.block, copy.known_pictures) and not _PUBLISHED.search(line.text):
        return Belongs.NEAR if _leads_particulars(copy, source, pages, line.block) else Belongs.NOT
    if stands_in_site_footer(node, copy.around_article):
        return Belongs.SITE
    is_between = line.set_in is None and copy.is_between_paragraphs(line.block)
    if is_between and not _is_beside_credit(copy, source, pages, line.block):
        return Belongs.NOT  # between two paragraphs, as pictures stand
    return Belongs.NEAR


def _may_be_authors(copy: CopyText, source: Source, line: LicenceLine) -> bool:
    """Whether a short line outside of the text names an author, who may have made a picture as well."""
    if len(line.text) > _LONGEST_BYLINE or copy.is_between_paragraphs(line.block):
        return False
    return any(fold(author.name) in line.text for author in source.authors)


_LONGEST_BYLINE = 220
"""Characters of a byline with its licence, at most."""

_PUBLISHED = lazy_pattern(r"\b(?:re-?)?publi(?:shed|es?|cad[oa])\b|\bpubblicat[oa]\b|veroffentlicht|gepubliceerd")
"""What is said of texts: a picture below which it stands is licensed, or free to use."""


def _is_beside_credit(copy: CopyText, source: Source, pages: SourcePages, index: int) -> bool:
    """Whether the credit stands beside a line, or in the same run of short lines: a list or table of particulars."""
    return any(
        _is_credit(copy, source, pages, beside, copy.block_text(beside))
        for step in (-1, 1)
        for beside in _run(copy, index, step)
    )


def _leads_particulars(copy: CopyText, source: Source, pages: SourcePages, index: int) -> bool:
    """Whether a line is the first of a list or table of particulars that gives the source below it, behind the authors
    and their institutions perhaps."""
    boxes = _boxes(copy, index)
    return any(
        _is_credit(copy, source, pages, below, copy.block_text(below)) and not boxes.isdisjoint(_boxes(copy, below))
        for below in range(index + 1, min(index + _RUN + 1, len(copy.document.blocks)))
    )


def _boxes(copy: CopyText, index: int) -> frozenset[Element]:
    """The elements around a line that hold none of the article."""
    node = copy.document.blocks[index].node
    return frozenset(one for one in islice(outwards(node), _WRAPPERS) if one not in copy.around_article)


_WRAPPERS = 5
"""Elements from a line outwards: a row, its table and the like."""


def _run(copy: CopyText, index: int, step: int) -> Iterator[int]:
    """The block beside one, and those behind it as long as all between are short and none of the article's words."""
    for beside in range(index + step, index + step * (_RUN + 1), step):
        if not 0 <= beside < len(copy.document.blocks):
            return
        yield beside
        if len(copy.block_text(beside)) > _SHORT_LINE or copy.in_article(_middle(copy, beside)):
            return


def _speaks_of_licence(text: str, labels: list[str]) -> bool:
    """Whether a line says that something is licensed, and is not a name followed by a licence (a picture's); `labels`
    are the words of its links to licences, folded."""
    if not is_licence_sentence(text):
        return False
    rest = beside_licence(text)
    if rest == text:
        return bool(labels)
    if has_licence_word(rest) or "republ" in rest:
        return True
    return any(_CALLED.match(words) for words in (rest, *((beside_licence(text, labels),) if labels else ())))


_CALLED = lazy_pattern(r"\W*\w+(?: \w+)?\s*[:：]\W*\Z")
"""What a licence line begins with in a language whose words for it are not known here: a word or two, and a colon."""


def _middle(copy: CopyText, index: int) -> int:
    block = copy.document.blocks[index]
    return (block.start + block.end) // 2


def _around(copy: CopyText, index: int) -> str:
    return "\n".join(copy.block_text(i) for i in range(index - 1, index + 2))


def _links_to_source(copy: CopyText, source: Source, pages: SourcePages, index: int) -> bool:
    """Whether a line leads back to the article, or by the publisher's name to their site, so that it is the credit line
    in whatever language."""
    publisher = bare(source.publisher) if source.publisher else None
    for link in copy.links_in(index):
        target = pages.target(link.url)
        named = publisher is not None and publisher in fold(copy.label(link))
        if target is Target.ARTICLE or (named and target in (Target.HOME, Target.OTHER_ARTICLE)):
            return True
    return False


def _names_source(copy: CopyText, source: Source, pages: SourcePages, index: int, text: str) -> bool:
    """Whether the lines name the publisher, title or an author, or link to the original."""
    if source.publisher and bare(source.publisher) in text:
        return True
    if any(
        pages.target(link.url) in (Target.ARTICLE, Target.HOME, Target.OTHER_ARTICLE)
        for link in copy.links_in(index)
    ):
        return True
    if any(fold(author.name) in text for author in source.authors):
        return True
    return bool(source.title) and fold(source.title or "") in text
