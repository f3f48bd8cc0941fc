"""Is a name in a copy a part of a longer one, which somebody else has: Le Monde and "Le Monde diplomatique", Ann Lee
and "By Mary Ann Lee"?

A longer name need not be another's: a publisher has editions, and a person a second surname. So it is for a person to
look at, and only where the words around it are written as names are.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from licensecheck.credits.bylines.leads import is_lead
from licensecheck.credits.bylines.parts import AND_WORDS
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.licences.references import parse_licence_url
from licensecheck.credits.names.job_titles import is_job
from licensecheck.credits.names.organisations import is_organisation
from licensecheck.credits.names.persons import TITLES
from licensecheck.credits.names.publishers import bare, is_kind
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_in_longer_person", "is_in_longer_publisher"]

_REACH = 80
"""Characters beside a name in which the rest of a longer one stands."""
_NEXT_WORD = lazy_pattern(r" ([^\W\d_][\w'’-]*)(?: [^\W\d_][\w'’-]*)?\Z| ([^\W_])")
_OF_PLACE = lazy_pattern(r" (?:of|de|du|di|von|van|da|do) (?:the |la |le )?[^\W\d_a-zà-ÿ]")
_WORD_BEFORE = lazy_pattern(r"([^\W\d_][\w'’-]*) \Z")
_CAPITALISED = r"(?:[^\W\d_a-zà-ÿ][\w'’&.-]* ){1,3}\Z"
_BEHIND_LEAD = lazy_pattern(
    rf"(?:^|\s)(?:by|from|in|on|at|via|par|dans|sur|por|en|da|su|door|av|af) (?P<more>{_CAPITALISED})"
)
_OTHER_PAPERS = lazy_pattern(r" ([^\W\d_a-zà-ÿ][\w'’-]*)")
_PAPERS = word_set("""
    daily weekly monthly quarterly sunday saturday review times post herald journal tribune observer gazette chronicle
    telegraph examiner inquirer standard independent communications diplomatique semanal dimanche sonntag wochenende
""")
"""What papers are called that have another one's name before it."""
_PLAIN = word_set("""
    the a an by from in on at via with for of and to under is was source website site page article story original
    originally published first visit read see view here le la les el los il lo der die das de du di da par por su sur
    von bei im en dans auf om het den det och og und et y e
""")
"""Words beside a publisher's name in a link that are no part of one."""


def is_in_longer_publisher(copy: CopyText, name: str, link: Link | None, at: int, end: int) -> bool:
    """Whether the name of a publisher at a place of the folded text is a part of another one's, by a link's words or by
    those around it."""
    index = copy.block_of(copy.document_offset(at))
    text, block = copy.document.text, copy.document.blocks[index]
    start, stop = copy.document_offset(at), copy.document_offset(end - 1) + 1
    first, last = (link.start, link.end) if link is not None else (block.start, block.end)
    before = text[max(first, start - _REACH) : start]
    behind = text[stop : min(last, stop + _REACH)]
    has_article = copy.text[at:end] != bare(name) and bare(name) != fold_line(name)
    if link is None:
        return _goes_on_in_line(behind) or (not has_article and _begins_in_line(name, before))
    if parse_licence_url(link.url) is not None:
        return False
    return _goes_on_in_link(behind, opens=not before.strip()) or (not has_article and _begins_in_link(before))


def _goes_on_in_link(behind: str, *, opens: bool) -> bool:
    """Whether a link's words go on as a name: in capitals, or with a word or two that are no plain ones."""
    found = _NEXT_WORD.match(behind)
    if found is None:
        return False
    first = found[1] or found[2]
    if first[0].isupper() or _OF_PLACE.match(behind) is not None:
        return True
    return opens and found[1] is not None and not _is_plain(first)


def _begins_in_link(before: str) -> bool:
    found = _WORD_BEFORE.search(before)
    return found is not None and found[1][0].isupper() and not _is_plain(found[1])


def _is_plain(word: str) -> bool:
    return all(part in _PLAIN or is_kind(part) for part in fold(word).split("-"))


def _goes_on_in_line(behind: str) -> bool:
    """Whether a line goes on with what papers are called: "The Harbour Post Weekly", "The Times of India"."""
    found = _OTHER_PAPERS.match(behind)
    return (found is not None and fold(found[1]) in _PAPERS) or _OF_PLACE.match(behind) is not None


def _begins_in_line(name: str, before: str) -> bool:
    """Whether words before a name begin a longer one: its article, then capitals, or capitals behind "by" or "in"."""
    plain = fold_line(name)
    article = plain.removesuffix(bare(name)).strip()
    if article:
        return re.search(rf"(?:^|\s)(?i:{re.escape(article)}) {_CAPITALISED}", before) is not None
    found = _BEHIND_LEAD.search(before)
    return found is not None and not all(map(_is_plain, found["more"].split()))


def is_in_longer_person(copy: CopyText, start: int, end: int) -> bool:
    """Whether an author's name in a byline has one more word before or behind it that is written as names are, or has
    a hyphen to one: Ann Lee-Burke, Mary-Ann Lee."""
    first, last = copy.document_offset(start), copy.document_offset(end - 1) + 1
    block = copy.document.blocks[copy.block_of(first)]
    before, behind = copy.document.text[block.start : first], copy.document.text[last : block.end]
    if len(before) > _REACH:
        return False
    if before.endswith("-") or behind.startswith("-"):
        return _is_half_of_name(copy, before, behind, last)
    # What most names have beside them is told without a pattern: what leads a name in takes a while to compile.
    if behind[:1] == " " and behind[1:2].isupper() and before.strip() and is_lead(before):
        found = _LAST_NAME.match(behind[:_REACH])
        return found is not None and _is_of_name(copy, found[1], last + 1)
    lead, _, word = before.rstrip().rpartition(" ")
    if not lead.strip() or not word[:1].isupper() or not before.endswith(" ") or not word.replace("-", "").isalpha():
        return False
    return is_lead(lead) and not is_lead(before) and _is_of_name(copy, word, first)


def _is_half_of_name(copy: CopyText, before: str, behind: str, last: int) -> bool:
    """Whether a hyphen joins a name to another that stands before it, or ends in place of it behind it; `last` is where
    the name ends in the document."""
    if before.endswith("-"):
        lead, _, word = before[:-1].rpartition(" ")     # without "by" it may be a label: "Opinion-Ann Lee"
        return bool(lead.strip()) and is_lead(lead) and word.isalpha() and _is_of_name(copy, word, last)
    found = _HYPHENED_BEHIND.match(behind[:_REACH])
    return found is not None and _is_of_name(copy, found[1], last + 1)


_HYPHENED_BEHIND = lazy_pattern(
    rf"-([^\W\d_]+)(?:\s*\Z|\d|\s*[,|·•(\n]|\s(?:{AND_WORDS}|&)\s|\s(?=[a-zà-ÿ])(?!for\s|at\s|from\s))"
)
_LAST_NAME = lazy_pattern(
    rf" ([^\W\d_]+(?:['’-][^\W\d_]+)*)(?:\s*\Z|\d|\s*[,|·•(\n]|\s(?:{AND_WORDS}|&)\s)"
)
_LONGEST_ACRONYM = 5
"""Letters of what stands behind a name in capitals: a house, a degree."""


def _is_of_name(copy: CopyText, word: str, seam: int) -> bool:
    """Whether a word beside a name is a part of one, and no title, job, house or word of another element.

    `seam` is where the one of them begins that stands behind the other.
    """
    if not word[0].isupper() or (word.isupper() and len(word) <= _LONGEST_ACRONYM):
        return False
    if fold(word) in TITLES or is_job(word) or is_organisation(word):
        return False
    seams = copy.document.seams
    at = bisect_left(seams, seam - 1)
    return at == len(seams) or seams[at] > seam
