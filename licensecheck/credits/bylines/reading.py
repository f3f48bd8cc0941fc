"""Bylines taken apart: "By A, University of B and C" gives two authors, one with an institution."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from licensecheck.byline_words import AND, BY
from licensecheck.credits.bylines.beside_names import (
    is_role,
    may_be_institution,
    without_contacts,
    without_count,
    without_note_marks,
)
from licensecheck.credits.bylines.dates import without_date
from licensecheck.credits.bylines.helpers import find_helpers, is_help, opens_with_helpers
from licensecheck.credits.bylines.labels import (
    is_of_source,
    labelled,
    leads_editors,
    opens_with_source,
    with_labels_apart,
)
from licensecheck.credits.bylines.leads import without_lead
from licensecheck.credits.bylines.lone_names import is_lone_author
from licensecheck.credits.bylines.parts import ANDS, AROUND, joins, parts_of, pieces_of
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Author
from licensecheck.credits.names.institution_parts import is_of_house, is_where
from licensecheck.credits.names.job_titles import is_job, without_job
from licensecheck.credits.names.organisations import (
    bears_surname,
    is_account,
    is_institution,
    is_organisation,
    without_article,
)
from licensecheck.credits.names.person_forms import is_lone_name, looks_like_person
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["ANDS", "joined_authors", "joins", "looks_like_person", "name_in", "split_byline"]

_LONGEST = 600
_LONGEST_ACRONYM = 4
"""Letters of an institution's short name; a longer line of capitals is the place where a text was written."""


@lru_cache(maxsize=512)
def split_byline(text: str) -> tuple[Author, ...]:
    """Return the authors that a byline names, in order, each with the institution that follows the name."""
    authors: list[Author] = []
    line = with_labels_apart(_with_lines_apart(without_contacts(text)))
    line = without_lead(_without_brackets(line.translate(_BRACKETS)))
    parts = list(_of_authors(parts_of(without_note_marks(line))))
    for n, part in enumerate(parts):
        if is_lone_author(line, parts, n):
            authors.append(Author(name=part.strip(AROUND)))
            continue
        pieces = list(pieces_of(part))
        known = len(authors)
        named = _with_place(pieces[0].words) if pieces else None
        if named is not None:
            authors.append(named)
            pieces = pieces[1:]
        before = ""
        for piece in pieces:
            words = _behind_label(piece.words)
            if words is None:
                return tuple(authors)
            helper = find_helpers(words)
            own = words[: helper.start()].strip(AROUND) if helper else words
            behind_name = len(authors) > known
            if behind_name and piece.in_brackets and is_help(own):
                authors.pop()       # "Ann Lee (photos)"
            elif behind_name and piece is pieces[-1] and _is_where(before, own, ends_byline=len(parts) == 1):
                _add_institution(own, authors)
            elif own and not (behind_name and piece.in_brackets and _could_be_place(own)):
                _take(own, authors, behind_name=behind_name)
            before = own
            if helper and authors:
                return tuple(authors)
    return tuple(authors)


def name_in(label: str) -> str:
    """A linked name without the words that lead it in and initials in brackets."""
    return without_lead(_INITIALS.sub("", label))


def _without_brackets(byline: str) -> str:
    """A byline with what is no place or job in its brackets put in the line: initials go, fellow authors come."""
    return _CALLED.sub(_quoted, _WITH.sub(_joined, _INITIALS.sub("", byline))) if "(" in byline else byline


def _quoted(name: re.Match[str]) -> str:
    """A first name with what its bearer is called in marks of its own: what stands in brackets would be a place."""
    is_name = name["first"][0].isupper() and name["called"][0].isupper()
    return f"{name['before']}{name['first']} ‹{name['called']}› " if is_name else name[0]


def _joined(with_others: re.Match[str]) -> str:
    names = with_others["names"]
    return f" & {names}" if all(looks_like_person(author.name) for author in split_byline(names)) else ""


_BRACKETS = str.maketrans("（）", "()")
_INITIALS = lazy_pattern(r"\s*\((?:[A-Z]\.\s?){1,3}\)")
_CALLED = lazy_pattern(
    rf"(?P<before>\A|[,;&|]\s|\b(?:{AND}|{BY})\s)(?P<first>[^\W\d_]+)\s\((?P<called>[^\W\d_]+)\)\s"
    rf"(?=[^\W\d_][\w'’-]+(?:\Z|\s*[,;&|]|\s(?:{AND})\b))",
    re.IGNORECASE,
)
"""One name, another in brackets and a surname: Ann (Annie) Lee."""
_WITH = lazy_pattern(r"\s*\((?:with|avec|mit|con|com|met|med)\s(?P<names>[^()]{3,100})\)", re.IGNORECASE)


def _of_authors(parts: Iterable[str]) -> Iterator[str]:
    """Yield the parts of a byline but for those behind "Photos by" or a label, up to one that says again who wrote."""
    helping = False
    for n, part in enumerate(parts):
        may_lead = helping or _LEADS_IN.match(part) or (":" in part and not (n > 0 and leads_editors(part)))
        own = without_lead(part) if may_lead else part
        helping = (helping and own == part) or opens_with_helpers(own.strip())
        label = None if helping or find_helpers(own) is not None else labelled(without_date(own).strip(AROUND))
        if opens_with_source(own) or (label is not None and is_of_source(label.label)):
            helping = True
        elif label is not None:
            names_somebody = any(looks_like_person(piece.words) for piece in islice(pieces_of(label.words), 1))
            if n > 0:
                helping = names_somebody
                continue
            if _is_named(label.label):
                own = label.label
            elif names_somebody:
                own = label.words
        if not helping:
            yield own


_LEADS_IN = re.compile(r"\s*(?:by|von|par|por|door)\s", re.IGNORECASE)


def _is_named(label: str) -> bool:
    """Whether words before a colon are a name, behind which something else begins: "Ann Lee: Harbours".

    One word is no name but in scripts that write no spaces, and in Korean.
    """
    is_name = " " in label or _NAMES_OF_ONE_WORD.search(label) is not None
    return is_name and looks_like_person(label) and not is_job(label) and not is_organisation(label)


_NAMES_OF_ONE_WORD = lazy_pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _behind_label(piece: str) -> str | None:
    """A piece behind a name without its label; `None` where that says who helped, nothing where it names nobody."""
    label = labelled(without_date(piece))
    if leads_editors(piece):
        return None
    if label is None or find_helpers(piece) is not None or (is_institution(label.label) and not is_job(label.label)):
        return piece
    if is_institution(label.words):
        return label.words
    named = without_lead(piece)
    if named != piece:
        return named
    return None if looks_like_person(label.words) else ""


def _is_where(before: str, words: str, *, ends_byline: bool) -> bool:
    """Whether words of a person's form say where an institution or a job before them is."""
    return looks_like_person(words) and is_where(before, words, ends_byline=ends_byline)


def _could_be_place(words: str) -> bool:
    """Whether words in brackets behind a name may say where its bearer is or was: nobody else is named there."""
    return looks_like_person(words) and not is_institution(words) and not is_of_house(words)


def joined_authors(text: str) -> list[Author]:
    """Return the authors whom "and" or the like joins in a line: behind a mere comma a place may stand as well."""
    line = _END_OF_NAMES.split(text, maxsplit=1)[0]
    parts = [without_date(part) for part in parts_of(without_lead(_with_lines_apart(line)))]
    named = {author.name for author in split_byline(line)}
    found = [[author for author in _named_in(part) if author.name in named] for part in parts]
    if len(parts) == 1 or not found[-1]:
        return []
    # "A, Rome and B, Oslo" has a place behind each name, "A, B and C" behind none.
    return [author for authors in found for author in (authors[:1] if "," in parts[-1] else authors)]


def _named_in(part: str) -> Sequence[Author]:
    name = part.strip(AROUND)
    return (Author(name=name),) if is_lone_name(name) else split_byline(part)


_END_OF_NAMES = lazy_pattern(r"[|•·/]")


def _with_lines_apart(text: str) -> str:
    """A byline whose lines are one, with a comma before those that only say what somebody is, or of which house, and a
    bar before a label."""
    joined, *lines = [line.strip() for line in text.strip()[:_LONGEST].splitlines()] or [""]
    for line in filter(None, lines):
        goes_on = fold(joined.rpartition(" ")[2]) in ANDS
        may_be_apart = not goes_on and " " in without_lead(joined)
        if may_be_apart and labelled(line) is not None and find_helpers(line) is None:
            joined += f" | {line}"
        else:
            is_apart = may_be_apart and (is_job(line) or is_organisation(line))
            joined += f", {line}" if is_apart else f" {line}"
    return joined


def _with_place(piece: str) -> Author | None:
    """The author that a piece names together with a place or a house: "Ann Lee for CNN", "Ann Lee of the Post"."""
    dateless = without_date(piece)
    where = _WHERE.fullmatch(dateless) if has_stem(" ".join(dateless.split()), _BEFORE_PLACES) else None
    if where is None or is_role(piece):
        return None
    who = without_article(where["who"])
    is_name = looks_like_person(who) and not is_institution(who)
    return Author(name=who, institution=where["of"]) if is_name else None


def _is_place(piece: str) -> bool:
    """Whether a line behind a name is rather where the text was written: BERLIN, Berlin; CNN is no place."""
    if is_organisation(piece):
        return False
    return len(piece) > _LONGEST_ACRONYM if piece.isupper() else piece.isascii() and piece.isalpha()


_TWICE = re.compile(r"\A(\S+ .{2,60}?)\s*(?:by )?\1\Z", re.IGNORECASE)
"""A name that a page has twice, for two widths of the screen."""


_BEHIND_NAME = lazy_pattern(
    r"\s(?:envoyée?s?\s+spécia\w+|(?:view|see|read|show)\s(?:all|more))\b.*", re.IGNORECASE | re.DOTALL
)
"""What follows a name without a sign: where its bearer was sent, and a button."""
_BEHIND_STEMS = ("envoy", "all", "more")

_WHERE = lazy_pattern(
    r"(?P<who>.{0,60}?)\s*\b(?:(?:special to|for|in|from|für)\s+.{2,80}"
    r"|(?:of|at|von der|vom)\s+(?:the\s+)?(?P<of>[^a-z].{1,80}))",
    re.DOTALL,
)
"""What follows a name, or stands behind it alone: whom it is written for and from where, or what its bearer is of."""
_BEFORE_PLACES = ("special to ", "for ", "in ", "from ", "für ", "of ", "at ", "von der ", "vom ")


def _take(piece: str, authors: list[Author], *, behind_name: bool) -> None:
    piece = without_date(_TWICE.sub(r"\1", piece))
    if has_stem(piece.lower(), _BEHIND_STEMS):
        piece = _BEHIND_NAME.sub("", piece)
    piece = piece.rstrip(": ")
    piece = without_count(piece, behind_name=behind_name)
    is_title = behind_name and is_job(piece)
    piece = without_article(without_job(piece))
    is_person = not is_institution(piece) or (not behind_name and bears_surname(piece))
    is_person = is_person and not (behind_name and is_of_house(piece))
    if not is_title and looks_like_person(piece) and is_person:
        authors.append(Author(name=piece.replace("‹", "(").replace("›", ")")))
        return
    if not piece or (is_title and not is_institution(piece)):
        return
    if _is_place(piece) or is_account(piece):
        return
    where = _WHERE.fullmatch(piece)
    if where is not None and not where["who"]:
        if not where["of"]:
            return
        piece = where["of"]
    _add_institution(piece, authors)


def _add_institution(piece: str, authors: list[Author]) -> None:
    """Give the last author what a piece says of an institution."""
    if authors and may_be_institution(piece):
        last = authors[-1]
        institution = f"{last.institution}, {piece}" if last.institution else piece
        authors[-1] = Author(name=last.name, institution=institution, url=last.url)
