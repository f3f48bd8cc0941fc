"""What stands above an article's first shared paragraph: heads, datelines, dates, notes."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.compare.crediting.sections import speaks_of_credit
from licensecheck.compare.furniture.article_shape import ArticleShape
from licensecheck.compare.furniture.reasons import EDITORS_NOTE_ABOVE, HEADING
from licensecheck.compare.vocabulary.box_words import HEAD_NAMES, TO_READERS, editors_label
from licensecheck.compare.vocabulary.end_notes import is_excerpt_lead, is_whole_lead
from licensecheck.compare.words import breaks, fold_line, is_latin
from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.leads import says_by, without_lead
from licensecheck.document.element_names import names_of
from licensecheck.document.model import Document
from licensecheck.document.nesting import holds_link
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop, ends_like_sentence
from licensecheck.wordings import has_stem

__all__ = ["DATELINE", "NOTE_LENGTH", "by_head", "is_description", "is_editors_note", "links_to_whole", "says_when"]

DATELINE = 3
"""Spaces below which a line above the text is where it was written, or a label: "Berlin.", "New York (Reuters)"."""

_SHORT = 40
"""Spaces below which a line above the text says when it appeared, or whose views it has."""

_CLOCK = lazy_pattern(r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)")
"""A time of day, which stands beside a date: "14:59", "13h36"."""

_YEAR = lazy_pattern(r"(?<!\d)(?:1[349]|2[05])\d\d(?!\d)")
"""A year, of Iran and Thailand as well."""

_DAY = lazy_pattern(r"(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])(?![\d%])")

_DATES = 12
"""Spaces below which a line with a date says when a text appeared, perhaps when it was changed, and where."""

NOTE_LENGTH = 1_000
"""Characters up to which a block can be a note beside the text: who several authors are takes that much."""


def _holds_time(node: Element) -> bool:
    return node.select_one("time") is not None


def _is_called_head(element: Element) -> bool:
    return element.tag == "header" or not names_of(element).isdisjoint(HEAD_NAMES)


def by_head(shape: ArticleShape, block: int) -> str | None:
    """A headline, kicker or standfirst of the page's own, above the first shared paragraph."""
    if block >= shape.head_end:
        return None
    key = shape.side.keys[block]
    if shape.side.blocks[block].tag in HEADING_TAGS:
        return HEADING if _opens_text(shape, block) else "a heading above the text"
    if breaks(key) < DATELINE and not _is_short_sentence(shape, block):
        return "a dateline or label above the text"
    if _is_dated(shape, block):
        return "a date above the text"
    if not shape.is_original and key.count(" ") < _SHORT and _says_by(shape, block):
        return "a byline above the text"
    if is_editors_note(key):
        return EDITORS_NOTE_ABOVE
    if not shape.is_original and key.count(" ") < _SHORT and _disclaims(key):
        return "a disclaimer above the text"
    if not shape.is_original and (is_excerpt_lead(key) or links_to_whole(shape, block)):
        return "says that the text is an excerpt"
    called = any(shape.side.ask(_is_called_head, e) for e in shape.wrappers(block))
    return "above the text" if called else None


def _opens_text(shape: ArticleShape, block: int) -> bool:
    """Whether a heading of a copy stands among the paragraphs, right above the first, or as the text's other headings
    do, and below the page's headline: what alone is called something, or says what the page says it is about, is that
    page's standfirst, what speaks of a credit stands over that, and "Article" says that the text begins."""
    side, entry = shape.side, shape.side.blocks[block]
    if block + 1 in side.credit_lines and speaks_of_credit(side.keys[block]):
        return False
    first = side.blocks[shape.head_end].node
    if shape.is_original or not isinstance(entry.node, Element) or first is None:
        return False
    is_bare_beside = not entry.node.attr("class") and entry.node.parent == first.parent
    if not (is_bare_beside or shape.stands_like_paragraph(block)) or is_description(side.document, side.keys[block]):
        return False
    from licensecheck.compare.furniture.contents_lists import heads_contents  # few pages have one

    if heads_contents(side, block) or side.keys[block] in _TEXT_ITSELF or _says_by(shape, block):
        return False
    above = side.blocks[max(0, block - _ABOVE) : block]
    is_titled = any(value.key == "title" for value in side.document.front_matter_text)
    return is_titled or any(other.tag in HEADING_TAGS and other.tag < entry.tag for other in above)


_TEXT_ITSELF = frozenset(
    (
        "article", "the article", "full article", "original article", "full text", "text", "artikel", "der artikel",
        "het artikel", "originalartikel", "beitrag", "der beitrag", "volltext", "l'article", "texte", "texte intégral",
        "artículo", "el artículo", "artículo original", "texto", "texto completo", "artigo", "o artigo",
        "artigo original", "articolo", "l'articolo", "testo", "tekst", "artykuł", "artikkel", "artikkeli", "článek",
        "cikk", "makale", "статья", "стаття", "текст", "άρθρο", "本文", "正文", "原文", "全文", "文章", "記事", "본문",
        "기사", "المقال", "المقالة", "מאמר", "लेख",
    )
)
"""What a post calls the text below notes of its own on where it is from."""

_ABOVE = 30
"""Blocks above a heading among which the page's headline stands: a byline, a date, buttons, a picture between."""


def is_description(document: Document, key: str) -> bool:
    """Whether a folded line is what a page's metadata says it is about."""
    told = (document.metadata.meta.get(name) for name in ("description", "og:description"))
    return any(fold_line(text).startswith(key) for text in told if text)


def _is_short_sentence(shape: ArticleShape, block: int) -> bool:
    """Whether a few words stand as the paragraphs do and end in a full stop: no place, day, writer or call."""
    key = shape.side.keys[block]
    if breaks(key) < _FEWEST or not ends_in_full_stop(key) or _OF_HEAD.search(key) is not None:
        return False
    return TO_READERS.search(key) is None and shape.stands_like_paragraph(block)


_FEWEST = 2
"""Spaces from which a line above the text can be a sentence of it: "It never worked."."""

_OF_HEAD = lazy_pattern(r"[\d,:;/|()\[\]]|\A\W*(?:by|from|von|par|por|de|di|door|av)\b")
"""What datelines and bylines have: figures, signs between two names, or the word for who wrote it."""


def _is_dated(shape: ArticleShape, block: int) -> bool:
    """Whether a line says when something appeared, a template's, between headline and text: nothing else, or it is no
    sentence."""
    key, node = shape.side.keys[block], shape.side.blocks[block].node
    if breaks(key) >= _SHORT:
        return False
    if has_stem(key, _AGO) and _tells_ago_alone(key):
        return True
    if ends_like_sentence(key):
        from licensecheck.compare.vocabulary.date_words import tells_time_alone

        return tells_time_alone(key)
    if not is_latin(key):
        from licensecheck.compare.vocabulary.date_words import plain_figures

        key = plain_figures(key)
    told = _CLOCK.search(key) is not None or (breaks(key) < _DATES and _is_full_date(key))
    return told or (isinstance(node, Element) and shape.side.ask(_holds_time, node))


def _tells_ago_alone(key: str) -> bool:
    from licensecheck.compare.vocabulary.date_words import tells_ago_alone

    return tells_ago_alone(key)


_AGO = (
    " ago", "vor ", "il y a ", "hace ", "há ", " fa", "geleden", "sedan", "siden", "sitten", "temu", "назад", "тому",
    "önce", " lalu", "před ",
)
"""What a line has at least that says how long ago something was, in folded words of sixteen languages."""


def says_when(key: str) -> bool:
    """Whether a folded line of a box says when something appeared, beside who wrote it and how long it is or not."""
    return breaks(key) < _SHORT and not ends_like_sentence(key) and (
        _CLOCK.search(key) is not None or _is_full_date(key)
    )


def _is_full_date(key: str) -> bool:
    """Whether a line has a year and a day's number: "June 06, 2013 - updated 1837 PKT, from web edition"."""
    return _YEAR.search(key) is not None and _DAY.search(key) is not None


def _says_by(shape: ArticleShape, block: int) -> bool:
    """Whether a line says who wrote the text, whoever that is: a name that was misspelt or is another's is no edit of
    the text."""
    start, end, _, _ = shape.side.blocks[block]
    line = shape.side.text[start:end]
    names = without_lead(line) if says_by(line) else line
    found = bare_byline(names)
    return found is not None and (found.is_certain or names is not line)


def _disclaims(key: str) -> bool:
    from licensecheck.compare.vocabulary.disclaimers import disclaims

    return disclaims(key)


def links_to_whole(shape: ArticleShape, block: int) -> bool:
    """Whether a line says where the whole article is, and links."""
    node = shape.side.blocks[block].node
    return is_whole_lead(shape.side.keys[block]) and isinstance(node, Element) and shape.side.ask(holds_link, node)


def is_editors_note(key: str) -> bool:
    """Whether a republisher's own editors say something beside the article, and say that it is they."""
    return len(key) <= NOTE_LENGTH and editors_label(key) is not None
