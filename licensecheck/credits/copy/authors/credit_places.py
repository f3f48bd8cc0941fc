"""Does a mention of an author stand where authors are credited, or in the words of a credit? Where a page says that
somebody else wrote it, any other mention is for a person to look at.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from turbohtml import Element

from licensecheck.byline_words import AND, BY
from licensecheck.compare.model import Span
from licensecheck.compare.vocabulary.end_notes import WHO
from licensecheck.credits.box_headings import is_heading_of_authors
from licensecheck.credits.bylines.dates import without_date
from licensecheck.credits.bylines.late_leads import late_lead
from licensecheck.credits.bylines.leads import is_lead, without_lead
from licensecheck.credits.bylines.parts import AND_WORDS
from licensecheck.credits.bylines.reading import split_byline
from licensecheck.credits.copy.lines_set_in import line_set_in, place_of_line
from licensecheck.credits.copy.mentions.other_pieces import is_authors_box
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, word_set
from licensecheck.credits.model import Said
from licensecheck.credits.names.persons import SURNAME_WORDS, same_person
from licensecheck.credits.names.search import Mention
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.element_names import names_of
from licensecheck.document.nesting import outwards
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop

__all__ = ["LONGEST_BYLINE", "first_paragraph", "stands_in_credit"]

LONGEST_BYLINE = 220
_LONGEST_CREDIT = 800
"""Characters of a byline, and of a credit line; a paragraph of an article is longer."""


def first_paragraph(copy: CopyText) -> int:
    """Return the block that the article's text begins in, 0 where none was found."""
    matched = copy.comparison.copy_matched
    return copy.block_of(matched[0][0]) if matched else 0


def stands_in_credit(copy: CopyText, pages: SourcePages, block: int, mention: Mention) -> bool:
    """Whether a mention stands where authors are credited, or in the words of a credit; the cheap questions first."""
    line, stop = place_of_line(copy, block, copy.document_offset(mention.start))
    text = copy.text[line:stop]
    if block < first_paragraph(copy) and len(text) <= LONGEST_BYLINE and _BY.match(text):
        return True
    if len(text) <= LONGEST_BYLINE and _leads_in(copy, (line, stop), mention):
        if block < first_paragraph(copy) or _stands_near(copy, block):
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
    if label is not None and not (is_lead(label[0].strip(_MARKS)) or is_heading_of_authors(label[0])):
        return False    # what its bearer did beside another's writing: "Tõlge: Ann Lee"
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
    if len(line) > LONGEST_BYLINE or ends_in_full_stop(line):
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
    r",? (?:is|was) (?:an?|the|een)\s|,? (?:ist|est|es|e|ar|er|jest|je|este|bir)\s"
    r"| (?:lives|works|writes|teaches|studies|researches|covers|reports|holds|heads|leads|runs|edits|speciali[sz]es"
    r"|lebt|lehrt|forscht|schreibt|arbeitet|vit|enseigne|travaille|ecrit|vive|trabaja|escribe|trabalha|escreve|insegna|scrive"
    r"|lavora|woont|werkt|schrijft)\s"
    r"| (?:originally |first )?(?:wrote|reported|authored) (?:this|the (?:above|original)) (?:article|story|piece|post"
    r"|report|text|essay|column|interview)\b"
)
"""How a note on an author goes on behind the name."""
_IS_IN = {language: lazy_pattern(r",? on\s") for language in ("et", "fi")}
"""The same in languages whose word for it means something else in English: "Follow Ann Lee on …"."""


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
    if any(pattern.match(copy.text, mention.end) for pattern in filter(None, map(_IS_IN.get, copy.languages))):
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
