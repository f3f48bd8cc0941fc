"""The lines of the original's page that state a licence, and how closely each is about the article."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from turbohtml import Element

from licensecheck.credits.block_offsets import BlockOffsets
from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.licences.alone import is_licence_alone, is_notice, is_notice_of, names_only
from licensecheck.credits.licences.attributions import attributed_works, may_be_attribution
from licensecheck.credits.licences.denials import denials, may_deny
from licensecheck.credits.licences.given_names import licences_given
from licensecheck.credits.licences.other_works import (
    covers_text,
    foreign_to,
    is_about_text,
    other_works,
    sentences,
    speaks_of_other_works,
    without,
    without_names,
)
from licensecheck.credits.licences.places import belongs_to_picture, stands_in_margins, stands_in_site_footer
from licensecheck.credits.licences.references import licences_in_words, parse_licence_url
from licensecheck.credits.licences.subjects import sentences_on_others
from licensecheck.credits.model import Licence
from licensecheck.credits.phrases import ARTICLE_WORDS, is_licence_sentence, is_picture_credit, is_site_wide
from licensecheck.credits.word_places import places_of
from licensecheck.document.link_list import addressed, related
from licensecheck.document.model import Block, Document, Link
from licensecheck.document.nesting import ancestors
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Rank", "Statement", "licence_statements", "names_nothing_else"]

_NEEDLES = (
    "reative",
    "REATIVE",
    "CC",
    "cc by",
    "cc-by",
    "cc0",
    "BY-N",
    "eriv",
    "ERIV",
    "earbeitung",
    "odification",
    "🅭",
    "改",
    "禁止",
    "변경",
    "المشاع",
    "کریتیو",
    "Комънс",
    "комънс",
    "คอมมอนส์",
    "קומונס",
    "क्रिएटिव",
)
"""Letters of which some stand in every naming of a licence, in the text as written."""
_MOST_PLACES = 200
_LONGEST = 1500
_LONGEST_LINE = 160
"""Characters of a licence line that does not say what it is about; longer ones are prose about licences."""
Statement = tuple[Licence, str | None]
"""A licence and its address, where that is given."""
_Ranked = tuple["Rank", Statement | None]


class Rank(IntEnum):
    """How closely a statement is about the article, closest first."""

    ARTICLE = 0  # "this article is licensed …"
    DENIED = 1  # "this article is not …"
    ARTICLES = 2  # "articles are …"
    MARKED = 3  # linked with rel=license, in words on nothing else
    BARE = 4  # a licence beside the article
    BADGE = 5  # a link without words, whatever its image is called
    MARGIN_ARTICLE = 6  # the same in the foot of the site's pages, or beside their main part
    MARGIN_MARKED = 7
    MARGIN_BADGE = 8
    SITE = 9
    PROSE = 10  # none of the article's


class _Page(NamedTuple):
    """A page; the article's titles and who may hold its rights, both folded, the latter also as written; and elements
    that are known as pictures, or as none."""

    document: Document
    titles: list[str]
    names: list[str]
    holders: Sequence[str]
    pictures: dict[Element, bool | None]


class _Line(NamedTuple):
    """What a block says of the article, folded: without what is about other works or denies a licence."""

    text: str
    links: list[Link]
    denies: bool = False


def licence_statements(document: Document, holders: Sequence[str]) -> Iterator[_Ranked]:
    """What lines state of a licence, by words or links, each with its rank; credits of pictures state none, nor does
    what denies the article one.

    `holders` are those who may hold the article's rights: its publisher and authors.
    """
    given = (document.metadata.title, *document.metadata.headings[:3])
    titles, names = ([fold_line(name) for name in named if name] for named in (given, holders))
    page = _Page(document, titles, names, holders, {})
    starts = list(map(attrgetter("start"), document.blocks))
    linked: dict[int, list[Link]] = {}
    for link in _licence_links(document):
        index = bisect_right(starts, link.start) - 1
        if index >= 0 and link.start <= document.blocks[index].end:
            linked.setdefault(index, []).append(link)
        elif not is_in_comment(link.node):
            yield from _of_badge(link)
    for index in sorted({*linked, *_naming_blocks(document.text, starts)} - {-1}):
        block = document.blocks[index]
        if not is_tagged_caption(block) and not is_in_comment(block.node):
            yield from _in_block(page, index, linked.get(index, []))


def names_nothing_else(document: Document, unit: str) -> bool:
    """Whether every line that names a licence links to one of a unit, and none can deny the article that."""
    starts = list(map(attrgetter("start"), document.blocks))
    linked = set()
    for link in _licence_links(document):
        licence = parse_licence_url(link.url)
        if licence is None or licence.unit != unit:
            return False
        linked.add(bisect_right(starts, link.start) - 1)
    if not all(block in linked for block in _naming_blocks(document.text, starts)):
        return False
    lines = (document.text[slice(*document.blocks[index][:2])] for index in linked if index >= 0)
    return not any(len(line) > _LONGEST or may_deny(fold(" ".join(line.split()))) for line in lines)


def _in_block(page: _Page, index: int, links: list[Link]) -> Iterator[_Ranked]:
    block = page.document.blocks[index]
    margin = stands_in_margins(block.node)
    if block.end - block.start > _LONGEST:
        yield from _marked(links, margin=margin)
        return
    line = _own(page, block, links, margin=margin)
    if line.denies:
        yield Rank.DENIED, None
    yield from _marked(line.links, margin=margin or (is_site_wide(line.text) and not _says_this(line.text)))
    rank = _rank(page, index, line, margin=margin)
    if rank != Rank.PROSE:
        yield from ((rank, statement) for statement in _in_line(line.text, line.links))


def _licence_links(document: Document) -> list[Link]:
    links = [document.links[index] for index in addressed(document.links, ("creativecommons",))]
    marked = related(document.links, "license")
    if marked:
        links = list(dict.fromkeys(sorted((*links, *marked), key=lambda link: link.start)))
    return [link for link in links if not link.in_image_credit]


def _marked(links: list[Link], *, margin: bool) -> Iterator[_Ranked]:
    """What links with rel=license state, which is meant for the page's main content."""
    urls = [link.url for link in links if _is_marked(link)]
    yield from ((Rank.MARGIN_MARKED if margin else Rank.MARKED, statement) for statement in licences_given(urls))


def _is_marked(link: Link) -> bool:
    return "license" in link.rel


def _of_badge(link: Link) -> Iterator[_Ranked]:
    """What a link states that stands in no line."""
    margin = stands_in_margins(link.node)
    yield from _marked([link], margin=margin)
    licence = parse_licence_url(link.url)
    if licence is not None and link.start == link.end:
        yield Rank.MARGIN_BADGE if margin else Rank.BADGE, (licence, link.url)


def _naming_blocks(text: str, starts: list[int]) -> Iterator[int]:
    for needle in _NEEDLES:
        yield from (bisect_right(starts, at) - 1 for at in islice(places_of(text, needle), _MOST_PLACES))


def _own(page: _Page, block: Block, links: list[Link], *, margin: bool) -> _Line:
    """A block's folded words and licence links without those on other works than the article."""
    written = page.document.text[block.start : block.end]
    piece = " ".join(written.split())
    text = fold(piece)
    works = (*attributed_works(text, page.titles),)
    if speaks_of_other_works(text):
        works += other_works(without_names(text, [*page.titles, *page.names]))
    denied = denials(without(text, works))
    # A mark or a foot says more than words that may be the name of this work, or of its site.
    is_unnamed = margin or any(map(_is_marked, links)) or any(one.tag == "footer" for one in ancestors(block.node))
    spans = (*works, *denied, *sentences_on_others(text, None if is_unnamed else [*page.titles, *page.names]))
    if not spans:
        return _Line(text, links)
    is_foreign = foreign_to(spans, text, block.end, BlockOffsets(written, block.start, piece).original)
    own = without(text, spans)
    leads = not works and text[: min(start for start, _ in spans)].strip()
    if not (leads or is_about_text(own) or is_notice(own) or _is_about_site(own)):
        return _Line("", [], bool(denied))
    return _Line(own, [link for link in links if not is_foreign(link.start)], bool(denied))


def _rank(page: _Page, index: int, line: _Line, *, margin: bool) -> Rank:
    text = line.text
    labels = [fold_line(page.document.text[link.start : link.end]) for link in line.links]
    says_this = _says_this(text)
    if is_licence_alone(text, labels) or any(_is_of(text, holder) for holder in page.holders):
        if belongs_to_picture(page.document, index, page.pictures):
            return Rank.PROSE
        if margin:
            return Rank.MARGIN_ARTICLE if says_this else Rank.SITE
        return Rank.ARTICLE if says_this else Rank.BARE
    if is_licence_sentence(text) or (says_this and _is_led(text, labels)):
        rank = _rank_of_words(text, margin=margin)
        is_bare = rank == Rank.BARE and not any(map(_is_marked, line.links))
        return Rank.PROSE if is_bare and may_be_attribution(text, [*page.titles, *page.names]) else rank
    return Rank.SITE if _is_label_of_texts(page.document, index, text) else Rank.PROSE


def _is_of(text: str, holder: str) -> bool:
    """Whether a line says of a holder, or of the text by one, which licence it is under, and nothing else."""
    if is_notice_of(text, holder):
        return True
    return fold_line(holder) in text and _BY.match(text) is not None and names_only(text, holder)


_BY = lazy_pattern(
    r"\W*(?:texte?|testo|texto|tekst|words|story|article|artikel|articulo|artigo|articolo)\s*(?::|by |von )"
)


def _is_about_site(text: str) -> bool:
    from licensecheck.credits.original.site_texts import is_about_site

    return is_about_site(text)


def _is_label_of_texts(document: Document, index: int, text: str) -> bool:
    """Whether a short line says of the site's texts which licence they are under: "Text on this site: CC BY-ND"."""
    from licensecheck.credits.original.site_texts import is_label_of_texts

    if len(text) > _LONGEST_LINE or not is_label_of_texts(text):
        return False
    return is_site_wide(text) or stands_in_site_footer(document.blocks[index].node)


def _rank_of_words(text: str, *, margin: bool) -> Rank:
    named = " ".join(text[start:end] for start, end in sentences(text) if licences_in_words(text[start:end])) or text
    if is_picture_credit(named) and not covers_text(named):
        return Rank.PROSE
    if _says_this(text):
        return Rank.MARGIN_ARTICLE if margin else Rank.ARTICLE
    if is_site_wide(text) or (margin and ARTICLE_WORDS.search(text)):
        return Rank.SITE
    if ARTICLE_WORDS.search(text):
        return Rank.ARTICLES
    if len(text) > _LONGEST_LINE:
        return Rank.PROSE
    return Rank.SITE if margin else Rank.BARE


def _says_this(text: str) -> bool:
    """Whether a folded line names the article itself: "articles" may be all of a site's."""
    return any(match[0] not in ("article", "articles", "story") for match in ARTICLE_WORDS.finditer(text))


def _is_led(text: str, labels: Sequence[str]) -> bool:
    """Whether words lead to the licence that a line names or links to, as "under" does."""
    spans = [(wording.start, wording.end) for wording in licences_in_words(text)]
    spans += [(text.find(label), text.find(label) + len(label)) for label in labels if label and label in text]
    return any(_LEADS.search(text, 0, start) or _FOLLOWS.match(text, end) for start, end in spans)


_LEADS = lazy_pattern(
    r"(?:(?<!\w)(?:under|unter|sous|bajo|sob|sotto|con|onder|pod|med|na|sub|theo|duoi|με|υπο|is|ist|est|es|e|بموجب|تحت"
    r"|وفق\w*)(?: (?:an?|the|der|einer|la|une?|uma?|una|den|en|de|een))?|по|під|:)\W*\Z"
)
_FOLLOWS = lazy_pattern(r"\W*(?:で(?:公開|提供|配布|利用)|の(?:下|もと|条件)|に(?:基|従|よ))")


def _in_line(text: str, links: list[Link]) -> Iterator[Statement]:
    for link in links:
        licence = parse_licence_url(link.url)
        if licence is not None:
            yield licence, link.url
    for wording in licences_in_words(text):
        if wording.licence is not None:
            yield wording.licence, None
