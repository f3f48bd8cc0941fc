"""Does the copy name the publisher as where the article is from?"""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.licences.lines import licenses_from
from licensecheck.credits.copy.lines_set_in import line_of
from licensecheck.credits.copy.mentions.longer_names import is_in_longer_publisher
from licensecheck.credits.copy.mentions.name_places import is_in_menu, is_listed_site, is_tag
from licensecheck.credits.copy.mentions.other_pieces import is_reader_comment, speaks_of_another
from licensecheck.credits.copy.mentions.other_roles import gives_more_of
from licensecheck.credits.copy.publisher.mentions import (
    CLAUSE,
    CREDIT_LENGTH,
    clause_of,
    credit_evidence,
    is_of_picture,
    mentions,
)
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText, printed_evidence
from licensecheck.credits.excerpt_words import calls_excerpt_of
from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.licences.places import stands_in_margins
from licensecheck.credits.licences.references import licence_in_words
from licensecheck.credits.model import RANK, Found, Said, Source
from licensecheck.credits.names.inflection import inflected_places
from licensecheck.credits.names.publishers import bare, publisher_names
from licensecheck.credits.no_credit import denies_origin, is_call_to_readers, is_further_reading
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence, is_site_wide
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["read_publisher"]

_WORD = lazy_pattern(r"\w+")
_MARKS = ".,;:!?()[]\"'“”‘’«»"
_MOST_SPACES = 4
"""Characters that a name may be longer on the page than folded."""
_INVITATION = lazy_pattern(
    r"(?<!\w)(?:join(?:ing)?|continue|start|enter|part of|follow|subscribe to|support|donate to|like)\s+\Z"
)
"""Words that ask for something before a publisher's name, which need not be one: "Join the Conversation"."""
_INVITATION_LENGTH = 20
_ADDRESS = lazy_pattern(r"\(?https?://\S+")
_FEW = 3
"""Words beside the publisher's name in a line that is its credit, without words that say so."""


class _Mention(NamedTuple):
    """One of the publisher's names in a copy: its words and place in the folded text, where it begins in the document,
    its block, the line it is read in and the link it stands in."""

    name: str
    words: str
    start: int
    end: int
    offset: int
    block: int
    line: str
    link: Link | None


def read_publisher(copy: CopyText, source: Source, pages: SourcePages) -> Found:
    """Is the publisher named as the source, by one of its names?"""
    names = publisher_names(source)
    if not names:
        return Said.NO, ()
    best: Found = (Said.NO, ())
    for name in names:
        for at, end in chain(mentions(copy.text, name), inflected_places(copy.text, bare(name), copy.languages)):
            said = _credited(copy, source, pages, _mention(copy, name, at, end))
            if RANK[said] < RANK[best[0]]:
                best = (said, (credit_evidence(copy, at, end),))
            if said is Said.YES:
                return best
    for value, plain in copy.printed:
        if value.key != "title" and any(bare(name) in plain for name in names):
            return Said.YES, (printed_evidence(value),)
    return best if best[0] is not Said.NO else _otherwise(copy, names, pages)


def _otherwise(copy: CopyText, names: tuple[str, ...], pages: SourcePages) -> Found:
    # Most copies name the publisher in full.
    from licensecheck.credits.copy.publisher.forms import publisher_in_another_form

    return publisher_in_another_form(copy, names, pages)


def _mention(copy: CopyText, name: str, start: int, end: int) -> _Mention:
    offset = copy.document_offset(start)
    block = copy.block_of(offset)
    line = line_of(copy, block, offset)
    return _Mention(name, copy.text[start:end], start, end, offset, block, line, copy.link_over(offset))


def _credited(copy: CopyText, source: Source, pages: SourcePages, mention: _Mention) -> Said:
    """What a mention of the publisher is worth: ordinary words, the article's own, and those on a picture are no
    credit."""
    if copy.in_article(mention.offset):
        return Said.NO
    leads_home = mention.link is not None and pages.target(mention.link.url) is not Target.NONE
    if not (leads_home or _is_written_as_name(copy, mention)):
        return Said.NO
    if is_of_picture(copy, mention.block, mention.start, mention.end):
        return Said.NO
    if not leads_home and _heads_comments(copy, mention):
        return Said.NO
    line = mention.line
    if denies_origin(clause_of(copy.text, mention.start, mention.end)) or is_further_reading(line):
        return Said.ALMOST
    if is_tag(copy, mention.start) or is_reader_comment(copy, mention.block) or _is_of_site(copy, mention) or (
        not leads_home and is_in_longer_publisher(copy, mention.name, mention.link, mention.start, mention.end)
    ):
        return Said.ALMOST
    if len(line) < CREDIT_LENGTH and (is_credit_line(line) or is_licence_sentence(line)):
        return Said.YES
    if is_listed_site(copy, mention.block, pages.hosts) or _is_in_other_title(copy, pages, mention):
        return Said.ALMOST
    if _PAYS.search(copy.text, max(0, mention.start - _PAYS_LENGTH), mention.start):
        return Said.ALMOST
    if leads_home or _has_link_to_source(copy, pages, mention):
        return Said.YES
    if pages.printed_in(line) or licenses_from(copy, mention.block, line, mention.words):
        return Said.YES     # in a language, or in words, that are not known here
    return _alone(copy, source, pages, mention)


def _is_of_site(copy: CopyText, mention: _Mention) -> bool:
    """Whether a line in the page's margins speaks of the site: "Some articles on this site are republished from"."""
    return is_site_wide(mention.line) and stands_in_margins(copy.document.blocks[mention.block].node)


def _has_link_to_source(copy: CopyText, pages: SourcePages, mention: _Mention) -> bool:
    links = copy.links_in(mention.block)
    return any(pages.target(link.url) in (Target.ARTICLE, Target.HOME) for link in links)


def _alone(copy: CopyText, source: Source, pages: SourcePages, mention: _Mention) -> Said:
    """What a publisher's name is worth in a line with no word about a source and no link to its pages."""
    if not copy.is_near(mention.block) and not copy.is_below_headline(mention.block):
        return Said.NO
    others = _other_words(mention.line, mention.words)
    plain = bare(mention.name)
    whole = mention.words != plain or plain == fold_line(mention.name)
    if whole and others and copy.document.blocks[mention.block].tag == "h1":
        return Said.ALMOST      # the original's window title, "Headline | Publisher": no words about a source
    if not whole or is_in_menu(copy, mention.block):
        return Said.NO
    is_credit = others <= _FEW or any(fold(author.name) in mention.line for author in source.authors)
    is_credit = is_credit or calls_excerpt_of(mention.words, mention.line)
    is_ours = is_credit and mention.link is None and not _is_of_another(copy, pages, mention)
    return Said.YES if is_ours else Said.ALMOST


def _heads_comments(copy: CopyText, mention: _Mention) -> bool:
    """Whether a name is a word for what readers write below an article: "Join the Conversation", "The Conversation
    (12)"."""
    if _INVITATION.search(copy.text, max(0, mention.start - _INVITATION_LENGTH), mention.start) is not None:
        return True
    return _COUNT.match(copy.text, mention.end) is not None and is_reader_comment(copy, mention.block)


_COUNT = lazy_pattern(r" ?\(?\d{1,5}\)?(?: comments?)?[^\S\n]*(?:\n|\Z)")

_PAYS = lazy_pattern(
    r"(?<!\w)(?:sponsored|supported|funded|presented|powered|hosted|brought to you) by\W+(?:the )?\Z"
    r"|(?<!\w)(?:gesponsert|unterstutzt|prasentiert) v(?:on|om)\W+\Z|(?:sponsorise|soutenu|finance)e?s? par\W+\Z"
    r"|(?:patrocinad|financiad)[oa]s? por\W+\Z|sponsorizzat[oa] da\W+\Z|(?:gesponsord|ondersteund) door\W+\Z"
)
"""What a publisher is said to do for a page that is no publishing of its article."""
_PAYS_LENGTH = 30


def _is_in_other_title(copy: CopyText, pages: SourcePages, mention: _Mention) -> bool:
    """Whether a publisher's name stands among other words of a link to another of its articles: in its title."""
    if mention.link is None or pages.target(mention.link.url) is not Target.OTHER_ARTICLE:
        return False
    return _other_words(fold(copy.label(mention.link)), bare(mention.name)) > _BESIDE_NAME


_BESIDE_NAME = 2
"""Words of a link beside a publisher's name that are no title: "on The Herald's site"."""


def _is_of_another(copy: CopyText, pages: SourcePages, mention: _Mention) -> bool:
    """Whether a name without a word about a source, or a link to it, is that of another piece's publisher, or the
    subject of a sentence or a part of another name: "More from The Herald", "The Herald declined to comment"."""
    if is_call_to_readers(copy.block_text(mention.block)):
        return True
    if speaks_of_another(copy, pages, mention.block, mention.words):
        return True
    before = copy.text[max(copy.text.rfind("\n", 0, mention.start) + 1, mention.start - CLAUSE) : mention.start]
    return gives_more_of(before) or (not _WORD.search(before) and _goes_on_in_small_letters(copy, mention.end))


def _goes_on_in_small_letters(copy: CopyText, end: int) -> bool:
    """Whether a word in small letters follows a name and joins nothing to it."""
    following = _NEXT_WORDS.match(copy.text, end)
    if following is None or following[1] in _JOINING:
        return False
    return copy.document.text[copy.document_offset(following.start(1))].islower()


_NEXT_WORDS = lazy_pattern(r" ([^\W\d_]+)")
_JOINING = word_set("""
    and or on in at of via under by for from with und oder am im auf bei unter mit et ou le sur sous y e o u en el em
    ed il su con met op och og ja i a au du de der die das la les los di da van von
""")
"""Words that join a name to another one, to a day, a place or a licence."""


def _other_words(line: str, name: str) -> int:
    """How many words a line has beside a name, a licence and addresses; of prose more than a credit has."""
    if len(line) > CREDIT_LENGTH:
        return len(line)
    line = _ADDRESS.sub(" ", line)
    wording = licence_in_words(line)
    if wording is not None:
        line = line[: wording.start] + line[wording.end :]
    return len(_WORD.findall(line)) - len(_WORD.findall(name))


def _is_written_as_name(copy: CopyText, mention: _Mention) -> bool:
    """Whether the words have capitals where the publisher's name has: "the conversation" is no name.

    A sentence that begins with "The" says nothing; "the Herald" may be written for "The Herald".
    """
    if mention.name.lower() == mention.name:
        return True
    longest = mention.offset + len(mention.words) + _MOST_SPACES
    words = copy.document.text[mention.offset : longest].split()[: len(mention.words.split())]
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    if all(word.strip(_MARKS) in mention.name.split() for word in words):
        return True     # as the publisher itself writes them: "iNews"
    initials = [next((c for c in word if c.isalpha()), "") for word in words]
    return any(c.upper() == c for c in initials[:2])
