"""Bylines as readers see them on a page: linked names, a line that says "by", one that its element's names call so.

Other pieces have bylines, too: the article's stands below its headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeGuard

from turbohtml import Element, Text

from licensecheck.credits.bylines.dates import ENGLISH_MONTH, without_date
from licensecheck.credits.bylines.helpers import leads_helpers
from licensecheck.credits.bylines.labels import ends_in_label
from licensecheck.credits.bylines.late_leads import late_lead
from licensecheck.credits.bylines.leads import is_lead, posting_lead, says_by, submitter
from licensecheck.credits.bylines.local_leads import has_local_lead, without_local_lead
from licensecheck.credits.bylines.reading import name_in, split_byline
from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.model import Author
from licensecheck.credits.names.organisations import is_account, is_only_organisation
from licensecheck.credits.names.person_forms import is_marked_name, is_name
from licensecheck.credits.original.authors.byline_elements import byline_of
from licensecheck.credits.original.authors.byline_places import (
    LONGEST_BYLINE,
    PROFILE,
    blocks_below_headline,
    headline_end,
    is_anded,
    is_joined,
    line_of,
    top_blocks,
)
from licensecheck.credits.original.authors.marked_bylines import marked_authors
from licensecheck.credits.original.page_words import words_of
from licensecheck.document.link_list import between, related
from licensecheck.document.model import Block, Document, Link
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["visible_authors"]

_LONGEST_NAME = 100
_ONE_BYLINE = 120
"""Characters between two linked names of one byline: roles and institutions stand there, a teaser's text does not."""
_MOST_BYLINES = 3
"""Bylines and authors' boxes that one article has; a page with more lists other pieces."""


def visible_authors(document: Document) -> list[Author]:
    """Return the authors that a page shows."""
    linked = _from_links(document)
    if all(" " not in author.name for author in linked):
        linked = _from_byline(document) or linked       # a house is linked so as well as who has one name
    return linked or marked_authors(document) or _from_profiles(document) or _from_submission(document)


def _from_links(document: Document) -> list[Author]:
    """Links the page itself marks as the author's; where lists of other pieces have them, too, those below the
    headline, or else the first."""
    bylines: list[list[Link]] = []
    starts: list[int] = []
    last = -_ONE_BYLINE
    marked = [one for one in related(document.links, "author") if one.end > one.start and not is_in_comment(one.node)]
    for link in _of_authors(document, marked):
        if link.start - last >= _ONE_BYLINE:
            bylines.append([])
            starts.append(link.start)
        bylines[-1].append(link)
        last = link.end
    below = headline_end(document) if len(bylines) > 1 else None
    near = [n for n, start in enumerate(starts) if below is not None and 0 <= start - below <= _BELOW_HEADLINE]
    meant = bylines if len(bylines) <= _MOST_BYLINES else bylines[:1]
    if near:
        meant = bylines[near[0] : near[0] + 1]
    return [author for byline in meant for author in _named(document, byline)]


def _named(document: Document, links: Sequence[Link]) -> Iterator[Author]:
    """The authors whom the links of a byline name."""
    for n, link in enumerate(links):
        name = name_in(words_of(document, link))
        before = document.text[max(0, link.start - _LONGEST_NAME) : link.start].rpartition("\n")[2]
        is_told = is_joined(document, links, n) or (bool(before.strip()) and is_lead(before))
        several = split_byline(name) if _JOINED.search(name) is not None else ()
        if len(several) > 1 and all(is_name(author.name) for author in several):
            yield from several       # one account for all who wrote
            continue
        is_named = is_marked_name(name, link.url, is_joined=is_told) or is_anded(document, links, n)
        if is_named and not is_account(name):
            yield Author(name=name, url=link.url)


_JOINED = lazy_pattern(r"\s(?:and|und|et|en|og|och|&)\s", re.IGNORECASE)
"""Words that join two people, and no surnames."""


def _of_authors(document: Document, links: Iterable[Link]) -> Iterator[Link]:
    """The links but for those behind "Photos by" or the like on their line, and those that a word joins to them."""
    end, helping = 0, False
    for link in links:
        _, line_end, before = document.text[max(end, link.start - _LONGEST_NAME) : link.start].rpartition("\n")
        goes_on = link.start - end <= _JOINER
        is_labelled = not line_end and end > 0 and link.start - end < _LONGEST_NAME and ends_in_label(before)
        helping = leads_helpers(before) or is_labelled or (helping and goes_on)
        if not helping:
            yield link
        end = link.end


_JOINER = 6
"""Characters between two linked names that a word or a sign joins: ", and "."""


_BELOW_HEADLINE = 600
"""Characters below a headline in which its byline stands: a standfirst and a date stand between."""


def _from_byline(document: Document) -> list[Author]:
    """The first line that says "by": below the headline, or else near the page's top."""
    below = blocks_below_headline(document)
    language = document.metadata.language
    is_local = has_local_lead(language)
    for block in top_blocks(document):
        if block.end - block.start <= LONGEST_BYLINE:
            line = line_of(document, block)
            is_below = block in below         # above the headline a late one would be another piece's
            may_be_local = is_local and is_below and block.tag not in HEADING_TAGS
            named = without_local_lead(line, language) if may_be_local else None
            if named is not None:
                return marked_authors(document) or _people(named)
            if _names_at(line, may_be_late=is_below) is not None and not line.rstrip().endswith(_SENTENCE_ENDS):
                text = byline_of(document, block)
                found = _named_in(block, text[_names_at(text, may_be_late=is_below) or 0 :])
                if found:
                    return found
    return []


def _names_at(line: str, *, may_be_late: bool) -> int | None:
    """Where in a line the part begins that says "by"; `None` where it has none."""
    start = posting_lead(line)
    if start is None and may_be_late:
        start = late_lead(line)
    return 0 if start is None and says_by(line) else start


def _from_submission(document: Document) -> list[Author]:
    """Who put the text in, as a line below the headline says: the page names nobody else who could have written it."""
    for block in blocks_below_headline(document):
        line = line_of(document, block) if block.end - block.start <= LONGEST_BYLINE else ""
        who = submitter(line)
        if who is not None and not is_in_comment(block.node):
            return _people(who)
    return []


def _named_in(block: Block, byline: str) -> list[Author]:
    """The authors of a byline: with a comma for each break, as it stands, or up to what stands behind the names."""
    readings = (_with_commas(block.node, byline), byline, _BEHIND_NAMES.split(byline, maxsplit=1)[0])
    return next(filter(None, map(_people, readings)), [])


_SENTENCE_ENDS = ("。", "！", "？")
"""Ends of sentences in scripts in which a byline's lead is a word of sentences, too: the reporter."""


def _with_commas(node: object, text: str) -> str:
    """A byline with commas for its line breaks: what stands below a name is its job, its paper or the next name."""
    if not isinstance(node, Element) or node.select_one("br") is None:
        return text
    parts = islice(node.descendants, _BYLINE_NODES)
    written = "".join(p.data if isinstance(p, Text) else "\0" if p.tag == "br" else "" for p in parts if _is_seen(p))
    lines = [line for line in (" ".join(line.split()) for line in written.split("\0")) if line]
    if " ".join(lines).split() != text.split():
        return text         # something is hidden in it
    return "".join(f"{line} " if _GOES_ON.search(line) else f"{line}, " for line in lines[:-1]) + lines[-1]


def _is_seen(node: object) -> TypeGuard[Element | Text]:
    return isinstance(node, Element | Text)


_GOES_ON = lazy_pattern(r"(?:[,;:|&·•–—-]|^\s*\w+|\s(?:by|and|und|et|y|e|en|von|par|por|di|door))$", re.IGNORECASE)
"""How a line ends with which the next one goes on: "By", "and", a comma."""

_BYLINE_NODES = 60
"""Nodes of a byline in which its line breaks are looked for."""


def _people(byline: str) -> list[Author]:
    before_date = without_date(byline)        # behind it stands a section or a series
    people = [a for a in split_byline(before_date) or split_byline(byline) if is_name(a.name)]
    return [author for author in people if not is_account(author.name)]


_BEHIND_NAMES = lazy_pattern(rf"\s*[@|·•\n\d]|\s(?:in|on|at|for)\s|\s*{ENGLISH_MONTH}\s\d")
"""What stands behind the names of a byline on its line: a section, an account, a date."""


def _from_profiles(document: Document) -> list[Author]:
    """The first line between headline and text that begins with a name, linked to an author's page."""
    for block in blocks_below_headline(document):
        if block.end - block.start > LONGEST_BYLINE:
            break
        links = [link for link in between(document.links, block.start, block.end) if PROFILE.search(link.url)]
        leads = links and not document.text[block.start : links[0].start].strip()
        people = list(_up_to_helpers(document, block, links)) if leads else []
        is_list = len(people) > 1
        if people and all(_is_named(author, is_joined=is_list) for author in people):
            return people
    return []


def _is_named(author: Author, *, is_joined: bool) -> bool:
    name = author.name
    return is_marked_name(name, author.url or "", is_joined=is_joined) and not is_only_organisation(name)


def _up_to_helpers(document: Document, block: Block, links: list[Link]) -> Iterator[Author]:
    """The authors whom links name, up to the first one that only helped: "Translated by …"."""
    end = block.start
    for link in links:
        before = document.text[end : link.start]
        if leads_helpers(before) or (end > block.start and ends_in_label(before)):
            return
        yield Author(name=name_in(words_of(document, link)), url=link.url)
        end = link.end
