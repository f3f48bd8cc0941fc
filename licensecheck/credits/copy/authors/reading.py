"""Are the authors named where a reader sees it, linked, and with their institutions?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from licensecheck.byline_words import AND, BY
from licensecheck.compare.vocabulary.end_notes import WHO
from licensecheck.credits.addresses import Target, parse_address, same_page
from licensecheck.credits.copy.authors.credit_places import stands_in_credit
from licensecheck.credits.copy.authors.institutions import find_institution
from licensecheck.credits.copy.authors.other_bylines import names_others
from licensecheck.credits.copy.authors.references import is_reference
from licensecheck.credits.copy.lines_set_in import line_set_in
from licensecheck.credits.copy.mentions.longer_names import is_in_longer_person
from licensecheck.credits.copy.mentions.name_roles import worth_of_role
from licensecheck.credits.copy.mentions.other_pieces import (
    has_title,
    is_authors_box,
    speaks_of_another,
    stands_in_title,
)
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText, printed_evidence
from licensecheck.credits.folding import fold
from licensecheck.credits.model import RANK, Author, AuthorCredit, Evidence, Found, Said
from licensecheck.credits.names.inflection import inflected_places
from licensecheck.credits.names.persons import same_person
from licensecheck.credits.names.search import Mention, find_name, is_umlaut_form, umlaut_forms
from licensecheck.credits.no_credit import is_call_to_readers
from licensecheck.credits.phrases import is_credit_line, is_licence_sentence
from licensecheck.document.lazy import Once
from licensecheck.document.link_list import hrefs
from licensecheck.document.model import Link
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["read_authors"]

_BYLINE_LENGTH = 220
"""Characters of a byline or an author's note; a paragraph of an article is longer."""
_LEAD = lazy_pattern(
    rf"\W*+(?:\w++(?:-++\w++)*\W++){{0,2}}?(?:{BY}"
    r"|words|texte?|texto|testo|authors?|autor|auteur)\W*+\Z"
)
_SHORT_LEAD = 3
"""Words that may stand before the name in a byline or note ("About the author: …"); prose has more."""
_BYLINE = lazy_pattern(
    rf"\W*(?:{BY}"
    r"|written by|words by|text:|[\w'.-]+(?: [\w'.-]+){1,4},"
    rf" [^.]{{4,80}} (?:{AND}|&) )"
)
_LONGEST_BYLINE = 700
_NO_BYLINES = ("h1", "h2", "h3", "h4", "blockquote")
_NOTHING: Found = (Said.NO, ())


def read_authors(copy: CopyText, authors: tuple[Author, ...], pages: SourcePages) -> tuple[AuthorCredit, ...]:
    """Say for each author how far the copy names them, links to them and names their institution."""
    by_others = Once(partial(names_others, copy, authors))
    return tuple(_credit(copy, author, authors, pages, by_others) for author in authors)


def _credit(
    copy: CopyText, author: Author, authors: tuple[Author, ...], pages: SourcePages, by_others: Once[bool]
) -> AuthorCredit:
    mentions: list[Mention] = []
    named, evidence = _named(copy, author, pages, mentions, by_others)
    return AuthorCredit(
        author=author,
        named=named,
        evidence=evidence,
        find_link=Once(partial(_linked, copy, author, mentions)),
        find_institution=Once(partial(find_institution, copy, author, authors)) if author.institution else None,
    )


def _named(
    copy: CopyText, author: Author, pages: SourcePages, mentions: list[Mention], by_others: Once[bool]
) -> Found:
    """The best naming: seen on the page, else in printed front matter, else hidden; fills `mentions`."""
    best: Found = _NOTHING
    for mention in _mentions(copy, author.name):
        said = _worth(copy, author, pages, mention, by_others)
        if said is not Said.NO:
            mentions.append(mention)
        if RANK[said] < RANK[best[0]]:
            best = (said, (_shown(copy, mention, said),))
        if said is Said.YES:
            return best
    for value, plain in copy.printed:
        said = min((m.said for m in find_name(plain, author.name)), key=RANK.__getitem__, default=Said.NO)
        if RANK[said] < RANK[best[0]]:
            best = (said, (printed_evidence(value),))
    return best if best[0] is not Said.NO else _under_other_key(copy, author.name) or _hidden_name(copy, author.name)


def _shown(copy: CopyText, mention: Mention, said: Said) -> Evidence:
    """A name as it stands; where a person has to look, with the words of its line, which tell what it is given for."""
    evidence = copy.mention_evidence(mention.start, mention.end)
    if said is not Said.ALMOST:
        return evidence
    line = copy.block_evidence(copy.block_at(mention.start))
    return line._replace(place=evidence.place) if len(line.text) <= _LONGEST_SHOWN else evidence


_LONGEST_SHOWN = 120
"""Characters of a line that a message quotes."""


def _mentions(copy: CopyText, name: str) -> Iterator[Mention]:
    """Yield where a name stands, in its own letters or with those that it was written down from."""
    yield from find_name(copy.text, name)
    for form in umlaut_forms(name):
        for mention in find_name(copy.text, form):
            said = mention.said is Said.YES
            if said and is_umlaut_form(copy.mention_evidence(mention.start, mention.end).text, name):
                yield mention
    for start, end in inflected_places(copy.text, name, copy.languages, of_person=True):
        yield Mention(start, end, Said.YES if _is_surely_declined(copy.text, start, end) else Said.ALMOST)


def _is_surely_declined(text: str, start: int, end: int) -> bool:
    """Whether a form of a name cannot be another name as it is given.

    Александра Иванова is a woman's, and Александр Иванов's behind a word that asks for that case ("статья …").
    """
    is_behind_word = text[start - 1 : start] == " " and text[start - 2 : start - 1].isalpha()
    return is_behind_word or text[end - 1] not in _ENDS_OF_WOMENS_NAMES


_ENDS_OF_WOMENS_NAMES = ("a", "\u0430")
"""The letter a, Latin and Cyrillic."""


def _worth(copy: CopyText, author: Author, pages: SourcePages, mention: Mention, by_others: Once[bool]) -> Said:
    """What a mention is worth by where it stands and what the name is given for."""
    block = copy.block_of(copy.document_offset(mention.start))
    said = _worth_of_place(copy, author, pages, mention)
    if said is Said.YES and is_in_longer_person(copy, mention.start, mention.end):
        said = Said.ALMOST
    if said in (Said.YES, Said.ALMOST):
        said = max(said, worth_of_role(copy, pages, block, mention.start, mention.end), key=RANK.__getitem__)
    if said is Said.YES and not stands_in_credit(copy, pages, block, mention) and by_others():
        return Said.ALMOST
    return said


def _worth_of_place(copy: CopyText, author: Author, pages: SourcePages, mention: Mention) -> Said:
    """In the article's own words only a byline or an author's note counts."""
    offset = copy.document_offset(mention.start)
    block = copy.block_of(offset)
    if copy.in_article(offset):
        if mention.said is not Said.YES or is_reference(copy, block, in_article=True):
            return Said.NO
        return Said.YES if _is_byline(copy, author, mention, offset) else Said.ALMOST
    near = copy.is_near(block)
    if mention.said is Said.ALMOST and not near:
        return Said.NO
    line = line_set_in(copy, block, offset)
    if line is not None and not has_title(copy, *line):
        return mention.said     # what else stands in the paragraph says nothing of it
    elsewhere = _is_elsewhere(copy, author, pages, block, near=near) or _is_of_other_piece(copy, pages, block, mention)
    if mention.said is Said.YES and (elsewhere or _is_cited(copy, pages, block)):
        return Said.ALMOST
    return mention.said


def _is_cited(copy: CopyText, pages: SourcePages, block: int) -> bool:
    """Whether a name stands in a list of works below the text, and in no credit."""
    if copy.is_above(block) or any(pages.target(link.url) is not Target.NONE for link in copy.links_in(block)):
        return False
    text = copy.block_text(block)
    return is_reference(copy, block, in_article=False) and not (is_credit_line(text) or is_licence_sentence(text))


def _is_elsewhere(copy: CopyText, author: Author, pages: SourcePages, block: int, *, near: bool) -> bool:
    """Whether a name stands in a footer, a comment or a list of other pieces: a person has to look.

    Above the text any distance will do: menus and pictures stand between a headline's byline and the text. Behind it
    a list of references does, in the same element.
    """
    far = not near and copy.is_behind(block) and not copy.is_beside(block) and not is_authors_box(copy, block)
    return far or speaks_of_another(copy, pages, block, author.name)


def _is_of_other_piece(copy: CopyText, pages: SourcePages, block: int, mention: Mention) -> bool:
    """Whether a name stands in the title of another piece, or in a call to come or to listen."""
    if is_call_to_readers(copy.block_text(block)):
        return True
    return stands_in_title(copy, pages, mention.start, mention.end)


def _is_byline(copy: CopyText, author: Author, mention: Mention, offset: int) -> bool:
    index = copy.block_at(mention.start)
    block, text = copy.document.blocks[index], copy.block_text(index)
    before = copy.text[copy.text.rfind("\n", 0, mention.start) + 1 : mention.start]
    if not before.strip(" *_—–-•|") or (len(before) <= _BYLINE_LENGTH and _LEAD.match(before)):
        return True
    if len(text) <= _LONGEST_BYLINE and _BYLINE.match(text):
        return True
    if (
        len(text) <= _BYLINE_LENGTH
        and block.tag not in _NO_BYLINES
        and not is_tagged_caption(block)
        and len(before.split()) <= _SHORT_LEAD
        and '"' not in before
        and (not ends_like_sentence(text) or WHO.match(text) is not None)
    ):
        return True
    link = copy.link_over(offset)
    return link is not None and _leads_to(link, author)


def _leads_to(link: Link, author: Author) -> bool:
    ours, theirs = parse_address(author.url or ""), parse_address(link.url)
    return ours is not None and theirs is not None and same_page(ours, theirs)


def _under_other_key(copy: CopyText, name: str) -> Found | None:
    """A name in front matter under a key that a site's own template may print: original_author."""
    front_matter = copy.document.metadata.front_matter
    if not front_matter:
        return None
    from licensecheck.document.front_matter.people import people_under_other_keys

    for key, value in people_under_other_keys(front_matter):
        if any(mention.said is Said.YES for mention in find_name(fold(value), name)):
            return Said.ALMOST, (Evidence(text=f"front matter, {key}: {value}"[:_LONGEST_SHOWN], where="copy"),)
    return None


def _hidden_name(copy: CopyText, name: str) -> Found:
    for part, text in copy.hidden:
        found = next((m for m in find_name(text, name) if m.said is Said.YES), None)
        if found is not None:
            from licensecheck.credits.copy.hidden_words import hidden_evidence

            return Said.HIDDEN, (hidden_evidence(part, found.start, found.end),)
    return _NOTHING


def _linked(copy: CopyText, author: Author, mentions: list[Mention]) -> Found:
    """Does the name link to the author's page?"""
    if not author.url:
        return _NOTHING
    other: Found = _NOTHING
    for link in _author_links(copy, author, mentions):
        label = copy.label(link)
        named = same_person(author.name, label) in (Said.YES, Said.DIFFERENTLY)
        if _leads_to(link, author):
            named = named or fold(author.name) in fold(label)    # with what they are: "Ada Lind, Professor of Law"
            return (Said.YES if named else Said.ALMOST), (copy.link_evidence(link),)
        if named and other is _NOTHING:
            other = (Said.DIFFERENTLY, (copy.link_evidence(link),))
    return other


def _author_links(copy: CopyText, author: Author, mentions: list[Mention]) -> Iterator[Link]:
    """The links on the name, then the others that lead to the author's page."""
    for mention in mentions:
        link = copy.link_over(copy.document_offset(mention.start))
        if link is not None:
            yield link
    tail = (author.url or "").rstrip("/").rsplit("/", 1)[-1]
    if tail:
        yield from (copy.links[at] for at, href in enumerate(hrefs(copy.links)) if tail in href)
