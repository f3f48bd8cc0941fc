"""Does the copy name an author's institution, and beside the author?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple

from turbohtml import Element

from licensecheck.credits.copy.mentions.name_places import is_caption, is_in_menu, is_tag
from licensecheck.credits.copy.mentions.other_pieces import is_authors_box, is_reader_comment
from licensecheck.credits.copy.mentions.picture_makers import is_picture_maker
from licensecheck.credits.copy.text import CopyText, printed_evidence
from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.model import Author, Evidence, Found, Said
from licensecheck.credits.names.inflection import inflected_places
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.persons import SURNAME_WORDS, TITLES, misspelt, parse_name
from licensecheck.credits.names.search import find_name, with_two_letters
from licensecheck.credits.word_places import places_of_whole
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["find_institution"]

_SHORT = 220
"""Characters of a byline or an author's note; a paragraph of an article is longer."""
_BESIDE = 3
"""Blocks from an institution within which its author is named: a box has the name, a role, the institution."""
_ROLE = 8
"""Words that a line of its own has beside the institution: a role, a department."""
_NAME_WORD = 3
"""Letters of a word by which a name is known in any form."""
_REACH = 40
"""Characters beside a word in which the next one is looked for."""
_WORD = lazy_pattern(r"[^\W_][\w'-]*")
_BEFORE = lazy_pattern(r"([^\W_][\w'-]*)\.?[ ]\Z")
_BEHIND = lazy_pattern(r"[ ]([^\W_][\w'-]*)")
_LEADS = word_set("by von par por di door av af oleh author autor autorin")
_SPLIT_INSTITUTION = lazy_pattern(r"\s[-–—]\s|,|\(|/")
_SHORT_NAME = lazy_pattern(r"(\S+ [^()]{1,150}?) \(([A-Z][A-Za-z]{0,8}[A-Z])\)")
"""A name and the short name in brackets that stands for it, which has capitals."""
_MOST = 200
"""Mentions in another punctuation that are looked at."""
_NOTHING: Found = (Said.NO, ())


class _Sought(NamedTuple):
    """Beside whom an institution is looked for: the author's name, and the folded institutions of all the authors,
    longest first, which may be listed together."""

    name: str
    institutions: tuple[str, ...] = ()


def find_institution(copy: CopyText, person: Author, authors: Sequence[Author] = ()) -> Found:
    """Is an author's institution named, outside the article's own words or in a byline among them, and beside them?

    Anywhere else it is a place, a sponsor or the subject of another piece: a person has to look, and so where a line of
    several `authors` gives it to another of them; what shows that is the institution beside this one.
    """
    fellows = dict.fromkeys(fold_line(one.institution or "").removeprefix("the ") for one in authors)
    sought = _Sought(person.name, tuple(sorted(filter(None, fellows), key=len, reverse=True)))
    found = _found(copy, sought, person.institution or "")
    others = [other for other in authors if other.institution and other.institution != person.institution]
    anothers = _anothers_beside(copy, person, others) if found[0] is Said.YES and others else None
    return (Said.ALMOST, (anothers,)) if anothers is not None else found


def _anothers_beside(copy: CopyText, person: Author, others: Sequence[Author]) -> Evidence | None:
    """The institution of another author, where a line gives each of the two the other's: "A, y and B, x"."""
    name, institution = fold_line(person.name), fold_line(person.institution or "")
    for at in places_of_whole(copy.text, name):
        begin = at + len(name)
        line = copy.text[begin:].partition("\n")[0][:_SHORT]
        for other in others:
            anothers = fold_line(other.institution or "")
            theirs, own = _first(line, anothers), _first(line, fold_line(other.name))
            if 0 <= theirs < own < _first(line, institution):
                return copy.mention_evidence(begin + theirs, begin + theirs + len(anothers))
    return None


def _first(line: str, name: str) -> int:
    """Where a name stands in a line by itself, and not as letters of a longer word; -1 where it does not."""
    return next(places_of_whole(line, name), -1)


def _found(copy: CopyText, author: _Sought, institution: str) -> Found:
    plain = fold_line(institution).removeprefix("the ")
    found = _of_mentions(copy, author, ((at, at + len(plain)) for at in places_of_whole(copy.text, plain)))
    if found is not None and found[0] is Said.YES:
        return found
    for value, folded_text in copy.printed:
        if value.key != "title" and plain in folded_text:
            return Said.YES, (printed_evidence(value),)
    return found or _otherwise(copy, author, institution, plain)


def _of_mentions(copy: CopyText, author: _Sought, mentions: Iterable[tuple[int, int]]) -> Found | None:
    """What is worth most of some mentions of an institution in the folded text; `None` where all are the article's."""
    elsewhere: Found | None = None
    for at, end in mentions:
        index = copy.block_at(at)
        beside = _is_beside(copy, author, index, at, copy.text[at:end])
        if copy.in_article(copy.document_offset(at)) and not (beside and _is_short(copy, index)):
            continue
        evidence = (copy.mention_evidence(at, end),)
        if beside and not is_reader_comment(copy, index):
            return Said.YES, evidence
        elsewhere = elsewhere or (Said.ALMOST, evidence)
    return elsewhere


def _is_beside(copy: CopyText, author: _Sought, index: int, at: int, plain: str) -> bool:
    """Whether an institution stands with its author: in one line, or in a line of its own near the author's name.

    Captions, tags, menus and titles of other pieces name institutions for other reasons.
    """
    text = copy.block_text(index)
    if _names(copy, index, author, plain):
        return True
    before = copy.text[copy.text.rfind("\n", 0, at) + 1 : at]
    if is_caption(copy.document.blocks[index]) or is_picture_maker(before[-_SHORT:]) or is_tag(copy, at):
        return False
    if is_in_menu(copy, index) or _words_beside(text, plain, author.institutions) > _ROLE:
        return False
    link = copy.link_over(copy.document_offset(at))
    if link is not None and fold(copy.label(link)).removeprefix("the ") != plain:
        return False
    last = len(copy.document.blocks) - 1
    around = (other for other in range(max(0, index - _BESIDE), min(last, index + _BESIDE) + 1) if other != index)
    return any(_names(copy, other, author, plain) and _share_a_box(copy, index, other) for other in around)


def _words_beside(text: str, plain: str, institutions: Sequence[str]) -> int:
    """How many words a line has beside an institution and those of the other authors, which are listed with it."""
    for other in (plain, *institutions):
        text = text.replace(other, " ")
    return len(_WORD.findall(text))


def _share_a_box(copy: CopyText, first: int, second: int) -> bool:
    """Whether two lines stand in the same bar beside the text, or neither in one: sponsors are named in such bars.

    A box about the author may be such a bar, and the name stand above it.
    """
    one, other = _bar(copy, first), _bar(copy, second)
    in_bars = [index for index, bar in ((first, one), (second, other)) if bar is not None]
    return one == other or all(is_authors_box(copy, index) for index in in_bars)


def _bar(copy: CopyText, index: int) -> Element | None:
    node = copy.document.blocks[index].node
    return node.closest("aside, footer") if isinstance(node, Element) else None


def _names(copy: CopyText, index: int, sought: _Sought, plain: str) -> bool:
    """Whether a line names an author: in a form of several words, or by one word of the name alone.

    `plain` is the institution, which may touch the name.
    """
    author = sought.name
    text, name = copy.block_text(index), parse_name(author)
    words = [w for w in name.words if w not in SURNAME_WORDS and (len(w) >= _NAME_WORD or not w.isascii())]
    letters = text.replace("'", "") if "'" in text else text     # the words of a name are without apostrophes
    if words and not any(map(letters.__contains__, words)):
        return False
    start = copy.block_start(index)
    is_one_word = author.isalpha() and author.upper() == author.lower()     # 张伟
    for form in find_name(text, author):
        if form.said is Said.YES and is_one_word:
            return True
        if " " in text[form.start : form.end] and (form.said is Said.YES or _is_capital(copy, start + form.start)):
            return True
    of_institutions = (word for one in sought.institutions for word in _WORD.findall(one))
    known = {*name.words, *plain.split(), *of_institutions, *TITLES, *_LEADS}
    return any(_is_name_alone(copy, start + at, word, known) for word in words for at in places_of_whole(text, word))


def _is_name_alone(copy: CopyText, at: int, word: str, known: Set[str]) -> bool:
    """Whether a word of a name stands for its bearer: as names are written, and as no part of another's or of a date.

    "May" is a name, and "may", "12 May" and "Ann May" are none of Will May's. `known` are words that may touch it.
    """
    end = at + len(word)
    if not _is_capital(copy, at):
        return False
    before, after = _BEFORE.search(copy.text, max(0, at - _REACH), at), _BEHIND.match(copy.text, end, end + _REACH)
    beside = (match for match in (before, after) if match is not None)
    return not any(m[1].isdigit() or _is_anothers(copy, m, known) for m in beside)


def _is_anothers(copy: CopyText, word: re.Match[str], known: Set[str]) -> bool:
    """Whether a word beside one of a name is written as names are, and is no job: "Researcher Moritz"."""
    return word[1] not in known and _is_capital(copy, word.start(1)) and not is_job(word[1])


def _is_capital(copy: CopyText, at: int) -> bool:
    """Whether a letter is written as names begin, in scripts that have capitals."""
    offset = copy.document_offset(at)
    letter = copy.document.text[offset : offset + 1]
    return letter.isupper() or letter.upper() == letter.lower()


def _one_of_two_names(copy: CopyText, author: _Sought, institution: str) -> Evidence | None:
    """Where either name of an institution with its short name behind it stands beside the author: MIT in capitals."""
    both = _SHORT_NAME.fullmatch(" ".join(institution.split()))
    for name in both.groups() if both is not None else ():
        plain = fold(name).removeprefix("the ")
        for at in places_of_whole(copy.text, plain):
            if copy.in_article(copy.document_offset(at)):
                continue
            evidence = copy.mention_evidence(at, at + len(plain))
            if (" " in name or name in evidence.text) and _is_beside(copy, author, copy.block_at(at), at, plain):
                return evidence
    return None


def _otherwise(copy: CopyText, author: _Sought, institution: str, plain: str) -> Found:
    """One of two names, other punctuation, another case, a part of a long name, a misspelt name, hidden words."""
    one = _one_of_two_names(copy, author, institution)
    if one is not None:
        return Said.YES, (one,)
    forms = _in_other_letters(copy, institution, plain)
    found = next(filter(None, (_of_mentions(copy, author, places) for places in forms)), None)
    if found is not None:
        return found
    part = _SPLIT_INSTITUTION.split(institution)[0].strip()
    short = fold(part)
    if len(short) < len(plain) and len(short.split()) > 1:
        for at in places_of_whole(copy.text, short):
            if not copy.in_article(copy.document_offset(at)) and copy.is_near(copy.block_at(at)):
                return Said.ALMOST, (copy.mention_evidence(at, at + len(short)),)
    shorter = _shorter_form(copy, author.name, institution)
    if shorter is not None:
        return Said.ALMOST, (shorter,)
    near = _misspelt_phrase(copy, plain)
    if near is not None:
        return Said.DIFFERENTLY, (near,)
    for hidden, text in copy.hidden:
        if plain in text:
            at = text.index(plain)
            from licensecheck.credits.copy.hidden_words import hidden_evidence

            return Said.HIDDEN, (hidden_evidence(hidden, at, at + len(plain)),)
    return _NOTHING


def _in_other_letters(copy: CopyText, institution: str, plain: str) -> Iterator[Iterable[tuple[int, int]]]:
    """Where an institution's name stands with two letters for one (Universitaet), other marks, or in another case."""
    spelt_out = "" if institution.isascii() else fold_line(with_two_letters(institution)).removeprefix("the ")
    if spelt_out and spelt_out != plain:
        yield ((at, at + len(spelt_out)) for at in places_of_whole(copy.text, spelt_out))
    words = re.findall(r"\w+", plain)
    if len(words) > 1 and words[0] in copy.text:
        yield (match.span() for match in islice(_flexible(plain).finditer(copy.text), _MOST))
    yield inflected_places(copy.text, institution, copy.languages)


def _shorter_form(copy: CopyText, author: str, institution: str) -> Evidence | None:
    """Where a line that names the author has a shorter form of the institution's name."""
    from licensecheck.credits.names.institution_forms import is_shorter_form

    for mention in islice(find_name(copy.text, author), _MOST_LINES):
        index = copy.block_at(mention.start)
        if mention.said is not Said.YES or not _is_short(copy, index) or is_caption(copy.document.blocks[index]):
            continue
        if is_shorter_form(institution, _without_name(copy.block_line(index), author)):
            return copy.block_evidence(index)
    return None


_MOST_LINES = 20


def _without_name(line: str, author: str) -> str:
    """A line with commas for the words of an author's name, which an institution may share."""
    words = {fold(word) for word in author.split()}
    return " ".join("," if fold(word).strip(",.;:") in words else word for word in line.split())


def _flexible(plain: str) -> re.Pattern[str]:
    """A pattern of a name whose marks may be other ones, and whose apostrophes may be gone."""
    words = [("'" if mark else "", word) for mark, word in re.findall(r"(')?(\w+)", plain)]
    parts = [(r"\W{0,4}" if mark else r"\W{1,4}") + ("(?:and|&)" if w == "and" else re.escape(w)) for mark, w in words]
    return re.compile(r"(?<!\w)" + "".join(parts).removeprefix(r"\W{1,4}") + r"(?!\w)")


def _misspelt_phrase(copy: CopyText, plain: str) -> Evidence | None:
    """A near form of a name of several words: found at its longest words, compared by letters."""
    words = sorted(set(plain.split()), key=len, reverse=True)[:2]
    for word in words if len(words) > 1 else ():
        lead = plain.index(word)
        for at in places_of_whole(copy.text, word):
            form = copy.text[max(0, at - lead) : at - lead + len(plain)].split("\n")[0].strip(" ,.;")
            if form != plain and misspelt(plain, form) and not copy.in_article(copy.document_offset(at)):
                return copy.mention_evidence(*_whole_words(copy.text, max(0, at - lead), at - lead + len(plain)))
    return None


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the words that a stretch of a text has letters of: a misspelt name may be longer or shorter."""
    words = text[start:end].partition("\n")[0]
    start, end = start + len(words) - len(words.lstrip(" ,.;")), start + len(words.rstrip(" ,.;"))
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while text[end : end + 1].isalnum():
        end += 1
    return start, end


def _is_short(copy: CopyText, index: int) -> bool:
    block = copy.document.blocks[index]
    return block.end - block.start <= _SHORT and block.tag not in ("h1", "h2", "h3") and not is_tagged_caption(block)
