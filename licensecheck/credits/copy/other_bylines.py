"""Does a page say that somebody else wrote it? Then an author who is named in other words than a credit's is for a
person to look at: "Join Ann Lee for a talk", "Wet Roads by Ann Lee is out now".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import groupby, islice
from typing import Any, NamedTuple

from turbohtml import Element

from licensecheck.byline_words import AND, BY
from licensecheck.compare.model import Span
from licensecheck.compare.vocabulary.end_notes import WHO
from licensecheck.credits.box_headings import is_heading_of_authors
from licensecheck.credits.copy.lines_set_in import line_set_in, place_of_line
from licensecheck.credits.copy.other_pieces import is_authors_box
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText, printed_evidence
from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.model import Author, Byline, Evidence, Said
from licensecheck.credits.names.byline_dates import without_date
from licensecheck.credits.names.byline_leads import is_lead, says_by, without_lead
from licensecheck.credits.names.byline_parts import AND_WORDS, joins, parts_of, pieces_of
from licensecheck.credits.names.bylines import looks_like_person, split_byline
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.late_leads import late_lead
from licensecheck.credits.names.organisations import is_account, is_organisation
from licensecheck.credits.names.persons import SURNAME_WORDS, same_person
from licensecheck.credits.names.search import Mention
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.element_names import names_of
from licensecheck.document.nesting import outwards
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["byline_of_others", "names_others", "stands_in_credit", "strangers"]

_REACH = 12
"""Blocks above the text among which its byline stands."""
_LONGEST_BYLINE = 220
_LONGEST_CREDIT = 800
"""Characters of a byline, and of a credit line; a paragraph of an article is longer."""
_PRINTED = ("author", "authors", "byline")
"""Keys of front matter that themes print as the byline."""


def names_others(copy: CopyText, authors: tuple[Author, ...]) -> bool:
    """Whether bylines above a copy's text name people, and none of the original's authors."""
    return byline_of_others(copy, authors) is not None


def byline_of_others(copy: CopyText, authors: tuple[Author, ...]) -> Byline | None:
    """Return the first byline above a copy's text that names people, where none names one of the original's authors."""
    bylines = [(names, byline) for byline in _bylines(copy) if (names := _people(byline.line))]
    if not bylines or any(_is_one_of(authors, name) for names, _ in bylines for name in names):
        return None
    names, byline = bylines[0]
    return Byline(names, byline.find_evidence())


def strangers(copy: CopyText, authors: tuple[Author, ...]) -> Byline | None:
    """Return whom a byline above a copy's text joins to one of the original's authors, and is none of them.

    Only of a byline that holds names alone: with a place, a house or a label in it, it may say what else was done.
    """
    if _gives_roles(copy.document.metadata.front_matter or {}):
        return None
    known, ours = _known(authors), tuple(word for author in authors for word in fold(author.name).split())

    def may_be(index: int) -> bool:
        return _names_more(copy.block_text(index), known, ours) and joins(copy.block_line(index)) > 0

    for byline in _bylines(copy, may_be):
        line = _without_institutions(byline.line, authors)
        line = _BESIDE_NAMES.split(without_lead(without_date(line)), maxsplit=1)[0]
        if not joins(line):     # a mere comma may lead to a place
            continue
        names = [piece.words for part in parts_of(line) for piece in pieces_of(part)]
        if all(map(_is_person, names)) and any(_is_one_of(authors, name) for name in names):
            others = tuple(name for name in names if not _is_one_of(authors, name))
            if others and not any(is_account(name) or is_job(name) for name in others):
                return Byline(others, byline.find_evidence())
    return None


def _without_institutions(line: str, authors: tuple[Author, ...]) -> str:
    """A byline with commas for where the original's authors work, which may stand in a line of its own below a name."""
    for institution in {author.institution for author in authors if author.institution}:
        line = line.replace(institution, ",") if institution in line else line
    return line


def _known(authors: tuple[Author, ...]) -> list[str]:
    """What the original says in its byline, folded, the longest first."""
    names = (name for author in authors for name in (author.name, author.institution))
    return sorted((fold(name) for name in names if name), key=len, reverse=True)


def _names_more(text: str, known: list[str], ours: tuple[str, ...]) -> bool:
    """Whether a folded line has one of some words, of authors' names, and may have another name than the known: the
    patterns that tell are large, and seldom needed."""
    if not any(word in text for word in ours):
        return False
    for name in known:
        text = text.replace(name, " ")
    return not text.isascii() or sum(word[:1].isalpha() for word in text.split()) >= _FEWEST


_FEWEST = 3
"""Words that are left of a byline with another name: what joins it to the first, and the name."""


def _gives_roles(front_matter: Mapping[str, Any]) -> bool:
    """Whether front matter says of people what they did: translated, took the pictures."""
    people = (one for key in _PRINTED if isinstance(listed := front_matter.get(key), list) for one in listed[:_MOST])
    return any(isinstance(one, Mapping) and any("role" in str(key).lower() for key in one) for one in people)


_MOST = 50
"""People of front matter that are looked at."""

_BESIDE_NAMES = lazy_pattern(r"\s*[|•·/]")
"""Signs behind which a section or a day stands."""


def _people(line: str) -> tuple[str, ...]:
    return tuple(one.name for one in split_byline(line) if _is_person(one.name))


def _is_one_of(authors: tuple[Author, ...], name: str) -> bool:
    return any(same_person(ours.name, name) is not Said.NO for ours in authors)


class _Line(NamedTuple):
    """A byline as it is written, and what finds the words that show it."""

    line: str
    find_evidence: Callable[[], Evidence]


def _bylines(copy: CopyText, may_be: Callable[[int], bool] | None = None) -> Iterator[_Line]:
    """The lines above the text that say by whom it is; `may_be` asks first of a block, for what tells takes longer."""
    for _, group in groupby((v for v, _ in copy.printed if v.key in _PRINTED), key=lambda value: value.key):
        values = tuple(group)
        yield _Line(" & ".join(value.text for value in values), partial(printed_evidence, values[-1]))
    first = _first_paragraph(copy)
    for index in range(max(0, first - _REACH), first):
        line = copy.block_line(index) if may_be is None or may_be(index) else ""
        if 0 < len(line) <= _LONGEST_BYLINE and says_by(line):
            yield _Line(line, partial(copy.block_evidence, index))


def _first_paragraph(copy: CopyText) -> int:
    matched = copy.comparison.copy_matched
    return copy.block_of(matched[0][0]) if matched else 0


def _is_person(name: str) -> bool:
    return looks_like_person(name) and not is_organisation(name)


def stands_in_credit(copy: CopyText, pages: SourcePages, block: int, mention: Mention) -> bool:
    """Whether a mention stands where authors are credited, or in the words of a credit; the cheap questions first."""
    line, stop = place_of_line(copy, block, copy.document_offset(mention.start))
    text = copy.text[line:stop]
    if block < _first_paragraph(copy) and len(text) <= _LONGEST_BYLINE and _BY.match(text):
        return True
    if len(text) <= _LONGEST_BYLINE and _leads_in(copy, (line, stop), mention):
        if block < _first_paragraph(copy) or _stands_near(copy, block):
            return True
        return line_set_in(copy, block, copy.document_offset(mention.start)) is not None
    before = _CLAUSE_END.split(copy.text[line : mention.start])[-1]
    ends = mention.end == stop or _ends(copy, mention) or _ends_element(copy, block, mention)
    opens = not _OF_DATES.sub("", before).strip(_MARKS)
    if opens and ends and _stands_near(copy, block):
        return True
    if len(text) <= _LONGEST_CREDIT and (is_credit_line(text) or is_licence_sentence(text)):
        return True
    label = _LABEL.match(before)
    names = mention.start - len(before) + (label.end() if label is not None else 0)
    led = before if opens or label is not None else without_date(before.lstrip(_MARKS))
    if any(map(pages.leads_to_original, copy.links_in(block))) or (not opens and is_lead(led.strip(_MARKS))):
        return True
    is_near = line_set_in(copy, block, copy.document_offset(mention.start)) is not None or _stands_near(copy, block)
    if ends and _THE_AUTHOR.fullmatch(before):
        return is_near
    written = copy.document.text[copy.document_offset(names) : copy.document_offset(mention.start)]
    if not _are_names(without_lead(without_date(written.lstrip(_MARKS)))):
        return False
    if ends:
        return is_near or is_authors_box(copy, block)
    return is_heading_of_authors(before) or _presents(copy, block, mention)


def _leads_in(copy: CopyText, line: Span, mention: Mention) -> bool:
    """Whether a line that is no sentence leads in authors, and the one who is mentioned is one of them."""
    text, (start, end) = copy.document.text, map(copy.document_offset, (line[0], line[1] - 1))
    written = " ".join(text[start : end + 1].split()).strip()
    written = written[late_lead(written) or 0 :]
    if ends_in_full_stop(written) or without_lead(written) == written:
        return False
    name = copy.text[mention.start : mention.end]
    return any(same_person(name, author.name) is Said.YES for author in split_byline(written))


def _ends(copy: CopyText, mention: Mention) -> bool:
    """Whether a name is no part of a sentence that goes on behind it, or ends a line of its block."""
    if _ENDS.match(copy.text, mention.end) is not None:
        return True
    text, behind = copy.document.text, copy.document_offset(mention.end - 1) + 1
    joined = _JOINED.match(text, behind)
    if joined is not None:
        letter = text[joined.end() : joined.end() + 1]
        return letter.isalpha() and letter == letter.upper()
    return _NEW_LINE.match(text, behind) is not None


def _ends_element(copy: CopyText, block: int, mention: Mention) -> bool:
    """Whether an element ends behind a name in a short line that is no sentence: style parts it from what follows."""
    text, seams = copy.document.text, copy.document.seams
    line = copy.block_text(block)
    if len(line) > _LONGEST_BYLINE or ends_in_full_stop(line):
        return False
    behind = copy.document_offset(mention.end - 1) + 1
    at = bisect_left(seams, behind)
    return at < len(seams) and not text[behind : seams[at]].strip()


_BY = lazy_pattern(rf"\W*(?:{BY}|written by|text)\b")
_CLAUSE_END = lazy_pattern(r"[.!?;|•·]\s+|\s[-–—]\s")
_LABEL = lazy_pattern(r"\W*[^\W\d_]+(?: [^\W\d_]+){0,2}\s?[:：]\W*")
"""What may stand before a name that opens a line, or before the first of several."""
_NEW_LINE = lazy_pattern(r"[ \t]*\n\s*(?!\s)[^a-z]")
"""A line break with what opens a line behind it: a sentence that is wrapped there goes on in small letters."""
_OF_DATES = lazy_pattern(r"\d{1,4}(?:[./:-]\d{1,4}|[年月日년월일]\s?)*")
"""A date in figures, or a time, which may stand before a name that opens a line."""
_THE_AUTHOR = lazy_pattern(r"\W*(?:the|its|this (?:article|story|piece|post)'s) (?:author|writer)(?:, | is )")
"""What gives the name behind it as the author's; "the author Ann Lee" may be another, of books."""
_ENDS = lazy_pattern(
    r"\s*(?:\Z|[\n,、;|·•()（）\[\]/:–—-]|\d{1,4}[./-]\d{1,2}[./-]\d"
    rf"|(?:{AND}|&)\s|द्वारा(?!\w)"
    r"|(?:기자|글)(?!\w)|(?<=[\u3005-\u9fff]\s)[\u3005-\u9fff]{2,5}(?=\s|\Z|[,、，/(（]))"
)
"""What may follow a name that is no part of a sentence."""
_JOINED = lazy_pattern(rf"\s(?:(?:{AND_WORDS}|a)\s+|[\u05d5\u0648](?=[\u05d0-\u05ea\u0621-\u064a]{{2}}))")
"""The word for "and" before another name, which begins with a capital in scripts that have them; Hebrew and Arabic
write it onto the name."""
_IS = lazy_pattern(
    r",? (?:is|was) (?:an?|the|een)\s|,? (?:ist|est|es|e|ar|er|jest|je|on|este|bir)\s"
    r"| (?:lives|works|writes|teaches|studies|researches|covers|reports|holds|heads|leads|runs|edits|speciali[sz]es"
    r"|lebt|lehrt|forscht|schreibt|arbeitet|vit|enseigne|travaille|ecrit|vive|trabaja|escribe|trabalha|escreve|insegna|scrive"
    r"|lavora|woont|werkt|schrijft)\s"
    r"| (?:originally |first )?(?:wrote|reported|authored) (?:this|the (?:above|original)) (?:article|story|piece|post"
    r"|report|text|essay|column|interview)\b"
)
"""How a note on an author goes on behind the name."""


def _are_names(words: str) -> bool:
    """Whether words as they are written may be other authors, with where they work: "Ann Lee, University of Aarhus,
    and"."""
    plain = (word.strip(_MARKS) for word in words.split())
    return not any(word[:1].islower() and fold(word) not in _BETWEEN and not _ELIDED.match(word) for word in plain)


_ELIDED = lazy_pattern(r"(?:[^\W\d_]['’]|[^\W\d_]{1,3}-)(?=[^\W\d_])(?![a-zà-ÿ])")
"""A particle that is cut short or joined to the name: d’Arcourt, al-Rahman."""


_MARKS = " \"'.,:;()[]|&-–—•·*_"
_BETWEEN = SURNAME_WORDS | word_set("a the of for in at des für voor för " + AND_WORDS.replace("|", " "))
"""Small words of names, and between them."""


def _presents(copy: CopyText, block: int, mention: Mention) -> bool:
    """Whether a line that opens with a name says who that is, or stands in a box on the author."""
    if _IS.match(copy.text, mention.end) or WHO.match(copy.block_text(block)) is not None:
        return True
    return is_authors_box(copy, block) or is_heading_of_authors(copy.block_line(block - 1))


def _stands_near(copy: CopyText, block: int) -> bool:
    return copy.is_near(block) and not _is_aside(copy, block)


def _is_aside(copy: CopyText, block: int) -> bool:
    """Whether a block stands in a column beside the text, by an element's tag or by what it is called, or is quoted."""
    node = copy.document.blocks[block].node
    if not isinstance(node, Element):
        return False
    beside = node.closest("aside, nav, blockquote")
    if beside is not None and beside not in copy.around_article:
        return True
    if node.closest("footer") is not None and node.closest("article") is None:
        return True
    around = (one for one in islice(outwards(node), _WRAPPERS) if one not in copy.around_article)
    return any(not names_of(one).isdisjoint(_COLUMNS) for one in around)


_WRAPPERS = 8
_COLUMNS = frozenset(("sidebar", "widget", "widgets", "rail", "blogroll"))
