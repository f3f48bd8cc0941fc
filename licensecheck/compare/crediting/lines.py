"""Blocks of the copy that credit the original, say who its authors are, or stand around such lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from licensecheck.compare.alignment.opening import stands_like
from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.blocks import (
    credit_blocks,
    credited_names,
    folded_title,
    label_blocks,
    short_blocks,
    speaking_of_it,
)
from licensecheck.compare.crediting.excerpt_lines import excerpt_lines
from licensecheck.compare.crediting.particulars import particulars
from licensecheck.compare.crediting.sections import (
    address_lines,
    credit_headings,
    credit_words,
    licence_lines,
    lines_by_credit,
    linking_lines,
)
from licensecheck.compare.crediting.wordings import ORIGIN_ROOTS, is_about_others, says_where_from
from licensecheck.compare.heads.titles import title_line
from licensecheck.compare.photo_essays import edited_paragraphs
from licensecheck.compare.searching import held
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.doubting import discredits
from licensecheck.compare.vocabulary.end_notes import WHO, without_title
from licensecheck.compare.words import breaks, fold, fold_line
from licensecheck.credits.model import Source
from licensecheck.document.link_list import between
from licensecheck.document.model import Format
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["credit_lines", "may_tell_more", "near_text", "notices_beside"]


def credit_lines(b: TextSide, a: TextSide, left_out: Set[int], source: Source | None) -> frozenset[int]:
    """Return the blocks of the copy that credit the original and are none of its paragraphs."""
    if not b.blocks:
        return frozenset()      # a page may have links and no words
    candidates = {*speaking_of_it(b), *short_blocks(b, ORIGIN_ROOTS)}
    found = {block for block in candidates if says_where_from(b.keys[block])}
    found.update(credit_blocks(b, source, of_itself=True))
    found.update(linking_lines(b, source, candidates))
    of_source = frozenset(found)
    b.excerpt_lines = frozenset(excerpt_lines(b, a, source))
    found.update(b.excerpt_lines)
    found.update(_author_notes(b, a, source) if b.document.format is Format.MARKDOWN else _named_notes(b, source))
    paragraphs = [key for block, key in enumerate(a.keys) if block not in left_out] if found else []
    named = _named(source)
    lines = {j: _without(named, b.keys[j]) for j in found}
    of_cards = set(_lines_of_cards(a, source)) if found else set()
    prose = "\n".join(["", *[key for key in paragraphs if key not in of_cards], ""])
    known = set(paragraphs)
    found.difference_update(list(_repeating(lines, known, prose)))
    found.difference_update([block for block in found if _is_set_beside_one(b.keys[block], known)])
    found.difference_update(list(_prose_between(b, a, found, source)))
    b.credit_lines = of_source & found
    found.update(address_lines(b, source))
    found.update(licence_lines(b, candidates))
    of_credit = credit_words(source, credited_names(source))
    headings = credit_headings(b, a, found, of_credit)
    found.update(particulars(b, a, source, of_credit))
    title = title_line(b, a, (source.title if source else None) or "")
    found.update(() if title is None else (title,))
    labels = {*label_blocks(b, source)}.difference(edited_paragraphs(a, b))
    all_found = frozenset((*labels, *headings, *found))
    return all_found.union(lines_by_credit(b, a, all_found, of_credit))


def may_tell_more(key: str) -> bool:
    """Whether a folded line of credit or note has a part that need not say where the article is from, or speaks against
    it."""
    return discredits(key) or any(breaks(part) >= _PART and not _is_of_origin(part) for part in _PARTS.split(key))


def _is_of_origin(part: str) -> bool:
    return any(map(part.__contains__, _OF_ORIGIN))


def notices_beside(stream: Stream) -> Iterator[int]:
    """Yield the copy's credits and notes between and near the paragraphs that both texts have."""
    near = near_text(stream)
    return (j for j in sorted(stream.b_notices) if j in near and stream.b.blocks[j].tag not in _TITLES)


def near_text(stream: Stream) -> range:
    """Return the copy's blocks between and near those that both texts have."""
    shared = [j for _, j, _ in stream.matched()]
    return range(min(shared) - _REACH, max(shared) + _REACH + 1)


_REACH = 10
"""Blocks before the first such paragraph or behind the last in which a credit is that of the text."""
_TITLES = (*HEADING_TAGS, "figcaption")


_PARTS = lazy_pattern(r"[.!?] |(?:[,;-]|\u2013|\u2014) ?(?=but |[^\W\d_]{2,11} )|(?<=\w),? (?=first |originally )")
_PART = 4
"""Words of a part, in breaks between words, that may tell something."""
_OF_ORIGIN = ("publi", "origin", "licen", "lizenz", "erschien", "pubbli")


def _prose_between(b: TextSide, a: TextSide, found: Set[int], source: Source | None) -> Iterator[int]:
    """Yield the blocks that are prose between the original's paragraphs: a text can be about licences, or about what
    reproduces freely. A credit there names whom it credits, speaks of the article or leads to its licence."""
    names = tuple(filter(None, (*credited_names(source), folded_title(source))))
    for block in sorted(found):
        key = b.keys[block]
        if not is_about_others(key) or any(name in key for name in names) or _leads_to_licence(b, block):
            continue
        before, behind = range(block - 1, max(-1, block - 1 - _NEIGHBOURS), -1), range(block + 1, block + 1 + _NEIGHBOURS)
        if all(any(_is_paragraph_like(b, a, other, block, found) for other in side) for side in (before, behind)):
            yield block


_NEIGHBOURS = 12
"""Blocks before and behind a line in which a paragraph of the original stands."""


def _is_paragraph_like(b: TextSide, a: TextSide, other: int, block: int, found: Set[int]) -> bool:
    """Whether a block is a paragraph of the original, and the same kind of element in the same parent as another."""
    if other >= len(b.blocks) or other in found or len(b.keys[other]) < _PARAGRAPH:
        return False
    return b.keys[other] in a.key_counts and stands_like(b, other, block)


def _leads_to_licence(b: TextSide, block: int) -> bool:
    entry = b.blocks[block]
    return any("creativecommons.org/" in link.url for link in between(b.document.links, entry.start, entry.end))


def _named(source: Source | None) -> list[str]:
    """Return what a credit line names, folded, longest first: the headline, who published and wrote it, and where they
    work."""
    if source is None:
        return []
    of_authors = (part for author in source.authors for part in (author.institution, author.name))
    names = (fold_line(name or "") for name in (source.publisher, *of_authors))
    return sorted(filter(None, (folded_title(source).strip("'\" "), *names)), key=len, reverse=True)


def _without(named: Iterable[str], key: str) -> str:
    """Return a credit line without what and whom it names, and addresses: other blocks of the page name them too."""
    for name in named:
        key = key.replace(name, " ")
    return _ADDRESS.sub(" ", key)


_ADDRESS = lazy_pattern(r"https?://\S*")


def _lines_of_cards(a: TextSide, source: Source | None) -> Iterator[str]:
    """Yield what the original's page says below an author's name and of their institution, which are no sentences: a
    credit line says it as well."""
    authors = source.authors if source else ()
    names = {fold_line(author.name) for author in authors}
    houses = [house for house in (fold_line(author.institution or "") for author in authors) if house]
    below_names = [block + 1 for block, key in enumerate(a.keys[:-1]) if key in names]
    for key in {a.keys[block] for block in (*below_names, *a.blocks_with(houses))}:
        if len(key) <= _LONGEST_LABEL and not ends_like_sentence(key):
            yield key


_LONGEST_LABEL = 160
"""Characters of a line that says what an author is, at most."""

_AUTHOR_WORDS = 150
"""Words up to which a block can be a note on the authors: two or three sentences for each of several."""


def _author_notes(b: TextSide, a: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the short blocks of a post that say who an author is, before or behind the original's paragraphs: among
    those, other people are introduced with the same words."""
    names = tuple(fold(author.name) for author in source.authors) if source else ()
    named = set(b.blocks_with(names))
    shared = [block for block, key in enumerate(b.keys) if len(key) >= _PARAGRAPH and key in a.key_counts]
    inside = range(shared[0], shared[-1]) if shared else range(0)
    yield from (block for block in _named_notes(b, source) if block in inside)
    for block, key in enumerate(b.keys):
        if block not in inside and key.count(" ") < _AUTHOR_WORDS and (block in named or WHO.match(key)):
            yield block


def _named_notes(b: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the short blocks of a page that open with an author's name and say who that is; a page may say it of
    many other people."""
    names = tuple(fold(author.name) for author in source.authors) if source else ()
    for block in b.blocks_with(names):
        key = b.keys[block]
        opening = without_title(_without_label(key.lstrip("*_ ")))
        if key.count(" ") < _AUTHOR_WORDS and opening.startswith(names) and (WHO.match(key) or _presents(opening, names)):
            yield block


def _presents(opening: str, names: Sequence[str]) -> bool:
    """Whether a paragraph goes on behind an author's name with what they are or do."""
    return any(_PRESENTS.match(opening[len(name) :]) for name in names if name and opening.startswith(name))


def _without_label(key: str) -> str:
    return _NOTE_LABEL.sub("", key) if ":" in key or "：" in key else key


_NOTE_LABEL = lazy_pattern(r"\A(?:[\w'-]+ ){0,3}[\w'-]+ ?[:：]\s*")
"""What a note on the authors may begin with: "About the authors:"."""
_PRESENTS = lazy_pattern(
    r"(?:,? (?:and|und|et|y|e|en) (?:[^\W\d_][\w.'-]*+ ){2,4})?\W+(?:is|are|was|writes?|works?|teaches|lives?"
    r"|covers?|reports? (?:on|for|from)"
    r"|studies|researches|holds|heads|leads|runs|edits|speciali[sz]es|ist|lehrt|forscht|schreibt|arbeitet|est"
    r"|enseigne|travaille|es|trabaja|escribe"
    r"|é|escreve|trabalha|è|insegna|scrive|werkt|schrijft)\b",
)
"""How a note goes on behind an author's name, with a second author's or without."""

_PIECE, _PIECE_OF_SIGNS = 24, 10
"""Characters of a line that are looked for as they stand, and those of East Asia, which say as much in fewer."""
_SHORT = 20
"""Characters of a short paragraph before a line that is glued to it."""

_PARAGRAPH = 60
"""Characters from which a block is a paragraph rather than a label."""


def _repeating(lines: Mapping[int, str], paragraphs: Set[str], article: str) -> Iterator[int]:
    """Yield the lines that hold words of the article: a credit line glued to its last sentence is no block of its own.

    `article` has a line break before and behind each of the paragraphs.
    """
    parts = {number: _parts_of(line) for number, line in lines.items()}
    in_article = held({part for some in parts.values() for part in some}, article)
    for number, line in lines.items():
        if not in_article.isdisjoint(parts[number]) or (_is_short(line) and _begins_with_one(line, paragraphs)):
            yield number


def _parts_of(line: str) -> list[str]:
    """Return what of a line stands in the article where it repeats that: pieces of a long one; a short one may be a
    paragraph's first words or last."""
    if _is_short(line):
        return [f"\n{line} ", f" {line}\n"] if len(line) >= _PIECE else []
    piece = _piece_of(line)
    step = max(piece, len(line) // _MOST_PIECES)
    return [line[at : at + piece] for at in range(0, len(line) - piece + 1, step)]


def _begins_with_one(line: str, paragraphs: Set[str]) -> bool:
    """Whether a line is one of some paragraphs, or has a short one of them before what was glued to it."""
    return line in paragraphs or any(line[:end] in paragraphs for end in range(_SHORT, len(line)))


def _is_set_beside_one(line: str, paragraphs: Set[str]) -> bool:
    """Whether a line is one of some paragraphs and what was glued to it: such as has the headline in it tells little
    without that."""
    ends = (stop.end() for stop in _STOP.finditer(line, _SHORT))
    return any(line[:end].rstrip() in paragraphs or line[end:] in paragraphs for end in ends)


_STOP = lazy_pattern(r"(?:[.!?]|।)['\")]*\s|(?:。|！|？)['\")]*\s?")


def _is_short(line: str) -> bool:
    return len(line) < 2 * _piece_of(line)


def _piece_of(line: str) -> int:
    # The pattern takes as long to compile as half a dozen others, and most pages have no such sign.
    has_signs = max(line, default="") >= "\u3041" and _SIGNS.search(line) is not None
    return _PIECE_OF_SIGNS if has_signs else _PIECE


_SIGNS = lazy_pattern("[\u3041-\u9fff]{6}|[\uac00-\ud7a3]{3}")


_MOST_PIECES = 200
"""Pieces of a line that are looked for in the article; a line of so many is no line."""
