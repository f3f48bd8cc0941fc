"""Short blocks that read as credit: who wrote and published a text, under which licence it may be republished."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from turbohtml import Element

from licensecheck.compare.crediting.bylines import BYLINE_WORDS, is_byline, surname_first
from licensecheck.compare.crediting.wordings import REPUBLISH_ROOTS, credit_like
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import count_words, fold, fold_line
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.model import Source
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["credit_blocks", "credited_names", "folded_title", "label_blocks", "short_blocks", "speaking_of_it"]

_NOTICE_WORDS = 80
"""Words up to which a block can be a notice; articles about licences have longer paragraphs."""


def credit_blocks(side: TextSide, source: Source | None, *, of_itself: bool = False) -> list[int]:
    """Return the short blocks that read as credit lines or licence notices; `of_itself`: of the text they are in."""
    publisher = fold(source.publisher) if source and source.publisher else ""
    candidates = {*speaking_of_it(side), *short_blocks(side, (publisher,))}
    return [block for block in candidates if credit_like(side.keys[block], source, of_itself=of_itself)]


def speaking_of_it(side: TextSide) -> list[int]:
    """Return the short blocks that may speak of republishing."""
    return side.once("republishing", lambda: short_blocks(side, REPUBLISH_ROOTS))


def short_blocks(side: TextSide, parts: Collection[str]) -> list[int]:
    """Return the blocks with one of some parts of words in them that are no longer than a notice."""
    return [block for block in side.blocks_with(parts) if side.keys[block].count(" ") < _NOTICE_WORDS]


def label_blocks(side: TextSide, source: Source | None, *, is_original: bool = False) -> Iterator[int]:
    """Yield the blocks that are the headline, a byline or a caption."""
    title = folded_title(source)
    names = list(_names(source)) if source else []
    authors = tuple(form for author in source.authors for form in _forms(author.name)) if source else ()
    publisher = fold_line(source.publisher or "") if source else ""
    bare = title.strip(_AROUND_TITLE)
    for block in side.blocks_with((bare,)):
        key = side.keys[block]
        is_headline = side.blocks[block].tag in HEADING_TAGS and key.strip(_AROUND_TITLE) == bare
        rest = key.replace(bare, " ")
        is_label = key == title or is_headline or _is_label(side, block, rest, is_original=is_original)
        if is_label or _names_source(rest, source, names):
            yield block
    for block in side.blocks_with(tuple(names)):
        key, (start, end, _, _) = side.keys[block], side.blocks[block]
        if len(key) < _BYLINE_LENGTH and is_byline(key, side.text[start:end], names, authors, publisher):
            yield block
    if not side.tells_in_captions:
        yield from side.of_tags(("figcaption",))


def _is_label(side: TextSide, block: int, rest: str, *, is_original: bool) -> bool:
    """Whether what stands beside a headline says that it is one, or where in the site its page stands."""
    if (":" in rest or "：" in rest) and _LABEL.fullmatch(rest) is not None:
        return True
    return _is_way(rest) or (is_original and _is_of_page(side, block, rest))


_LABEL = lazy_pattern(r"\W*(?:[^\W\d_]+ ){0,5}[^\W\d_]+ ?[:：]\W*")
"""What says that a headline stands behind it: "Original title:", "Share all options for:"."""


def _is_way(rest: str) -> bool:
    """Whether what stands beside a headline leads to it through a site's sections, in folded words: "Home › News ›"."""
    if len(rest) >= _BYLINE_LENGTH or rest.rstrip()[-1:] not in _SECTION_ENDS:
        return False
    *sections, behind = _BETWEEN_SECTIONS.split(_HERE.sub("", rest).lstrip())
    return (
        0 < len(sections) <= _SECTIONS and not behind.strip()
        and all(0 < len(name) <= _SECTION and name[0].isalnum() and _STOP.search(name) is None for name in sections)
    )


_HERE = lazy_pattern(r"\A\W*(?:[^\W\d_]+ ){0,3}[^\W\d_]+ ?:(?!:)")
"""What opens such a line: "You are here:"."""
_BETWEEN_SECTIONS = lazy_pattern(r"\s[-'\"]\s+|\s?(?:[>→/|•]|::)\s*")
"""What stands behind a section, in folded words: the signs › and » are marks of quotation there."""
_SECTION_ENDS = frozenset("-'\">→/|•:")
_SECTIONS, _SECTION = 6, 42
"""Sections above a page, and characters of the name of one, at most."""
_STOP = lazy_pattern(r"[.!?:\n]")
_SITE = lazy_pattern(r"\s*[|•-]\s(?:[^\W\d_]+ ?){1,4}")
"""Where the page stands, behind a headline: "| Climate"."""
_SITE_SIGNS = frozenset("|•-")
_AROUND_TITLE = "'\" ."
"""What a copy's heading has around the original's headline, or leaves off."""


def _is_of_page(side: TextSide, block: int, rest: str) -> bool:
    """Whether what stands beside the original's headline says where in its site the page stands."""
    if rest.lstrip()[:1] in _SITE_SIGNS and _SITE.fullmatch(rest) is not None:
        return True
    node = side.blocks[block].node
    links = node.select("a[href]")[:_LINKS] if isinstance(node, Element) and len(rest) < _BYLINE_LENGTH else ()
    return bool(links) and _letters(rest) == _letters(" ".join(fold_line(link.text) for link in links))


_LINKS = 8
"""Links to sections above a page's own, at most."""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _names_source(rest: str, source: Source | None, names: list[str]) -> bool:
    """Whether what stands beside a headline is who wrote or published it: '"Headline" from Publisher'."""
    publisher = fold(source.publisher) if source and source.publisher else ""
    known = [name for name in (publisher, *names) if name and name in rest]
    for name in known:
        rest = rest.replace(name, " ")
    return bool(known) and count_words(rest) <= BYLINE_WORDS


_BYLINE_LENGTH = 400
"""Characters up to which a block can be a byline: a dozen authors with their institutions."""


def folded_title(source: Source | None) -> str:
    """Return the folded headline of the original, empty where it is not known."""
    return fold_line(source.title) if source and source.title else ""


def credited_names(source: Source | None) -> tuple[str, ...]:
    """Return the folded names of the publisher and the authors."""
    if source is None:
        return ()
    names = [source.publisher or "", *(author.name for author in source.authors)]
    return tuple(dict.fromkeys(filter(None, (fold_line(name) for name in names))))


def _names(source: Source) -> Iterator[str]:
    """Yield the names of authors and their institutions, in each form."""
    for author in source.authors:
        yield from _forms(author.name)
        if author.institution:
            yield from (fold_line(author.institution), plain(author.institution))


def _forms(name: str) -> Iterable[str]:
    """Return a name as it is written, without accents, and with the surname first."""
    forms = dict.fromkeys((fold_line(name), plain(name)))
    return forms | dict.fromkeys([turned for form in forms if (turned := surname_first(form)) is not None])
