"""Does the copy name an author's institution, and beside the author?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from licensecheck.credits.copy_text import CopyText, hidden_evidence, printed_evidence
from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.model import Evidence, Found, Said
from licensecheck.credits.name_places import is_caption, is_in_menu, is_tag
from licensecheck.credits.name_roles import is_picture_maker
from licensecheck.credits.names import misspelt, parse_name
from licensecheck.credits.other_pieces import is_reader_comment
from licensecheck.credits.word_places import places_of_whole
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
_SPLIT_INSTITUTION = lazy_pattern(r"\s[-–—]\s|,|\(|/")
_SHORT_NAME = lazy_pattern(r"(\S+ [^()]{1,150}?) \(([A-Z][A-Za-z]{0,8}[A-Z])\)")
"""A name and the short name in brackets that stands for it, which has capitals."""
_MOST = 200
"""Mentions in another punctuation that are looked at."""
_NOTHING: Found = (Said.NO, ())


def find_institution(copy: CopyText, author: str, institution: str) -> Found:
    """Is an institution named, outside the article's own words or in a byline among them, and beside the author?

    Anywhere else it is a place, a sponsor or the subject of another piece: a person has to look.
    """
    plain = fold_line(institution).removeprefix("the ")
    found = _of_mentions(copy, author, ((at, at + len(plain)) for at in places_of_whole(copy.text, plain)))
    if found is not None and found[0] is Said.YES:
        return found
    for value, folded_text in copy.printed:
        if value.key != "title" and plain in folded_text:
            return Said.YES, (printed_evidence(value),)
    return found or _otherwise(copy, author, institution, plain)


def _of_mentions(copy: CopyText, author: str, mentions: Iterable[tuple[int, int]]) -> Found | None:
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


def _is_beside(copy: CopyText, author: str, index: int, at: int, plain: str) -> bool:
    """Whether an institution stands with its author: in one line, or in a line of its own near the author's name.

    Captions, tags, menus and titles of other pieces name institutions for other reasons.
    """
    text = copy.block_text(index)
    if _names(text, author):
        return True
    before = copy.text[copy.text.rfind("\n", 0, at) + 1 : at]
    if is_caption(copy.document.blocks[index]) or is_picture_maker(before[-_SHORT:]) or is_tag(copy, at):
        return False
    if is_in_menu(copy, index) or len(text.split()) - len(plain.split()) > _ROLE:
        return False
    link = copy.link_over(copy.document_offset(at))
    if link is not None and fold(copy.label(link)).removeprefix("the ") != plain:
        return False
    around = (other for other in range(max(0, index - _BESIDE), index + _BESIDE + 1) if other != index)
    return any(_names(copy.block_text(other), author) for other in around)


def _names(text: str, author: str) -> bool:
    """Whether a word of an author's name stands in a folded line."""
    words = (word for word in parse_name(author).words if len(word) >= _NAME_WORD or not word.isascii())
    return any(next(places_of_whole(text, word), None) is not None for word in words)


def _one_of_two_names(copy: CopyText, author: str, institution: str) -> Evidence | None:
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


def _otherwise(copy: CopyText, author: str, institution: str, plain: str) -> Found:
    """One of two names, other punctuation, a part of a long name, a misspelt name, hidden words."""
    one = _one_of_two_names(copy, author, institution)
    if one is not None:
        return Said.YES, (one,)
    words = re.findall(r"\w+", plain)
    if len(words) > 1 and words[0] in copy.text:
        mentions = islice(_flexible(plain).finditer(copy.text), _MOST)
        found = _of_mentions(copy, author, (match.span() for match in mentions))
        if found is not None:
            return found
    part = _SPLIT_INSTITUTION.split(institution)[0].strip()
    short = fold(part)
    if len(short) < len(plain) and len(short.split()) > 1:
        for at in places_of_whole(copy.text, short):
            if not copy.in_article(copy.document_offset(at)) and copy.is_near(copy.block_at(at)):
                return Said.ALMOST, (copy.mention_evidence(at, at + len(short)),)
    near = _misspelt_phrase(copy, plain)
    if near is not None:
        return Said.DIFFERENTLY, (near,)
    for hidden, text in copy.hidden:
        if plain in text:
            return Said.HIDDEN, (hidden_evidence(hidden, hidden.text),)
    return _NOTHING


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
                return copy.mention_evidence(max(0, at - lead), at - lead + len(plain))
    return None


def _is_short(copy: CopyText, index: int) -> bool:
    block = copy.document.blocks[index]
    return block.end - block.start <= _SHORT and block.tag not in ("h1", "h2", "h3", "figcaption")
