"""The facts about credit: what the original supplies, and what the copy says."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from licensecheck.compare.model import Span
from licensecheck.document.model import Place

__all__ = [
    "RANK",
    "Author",
    "AuthorCredit",
    "Byline",
    "Counter",
    "Credits",
    "Evidence",
    "ExcerptNotice",
    "Found",
    "Licence",
    "LicenceStatement",
    "Said",
    "Source",
    "SourceLink",
]


class Licence(NamedTuple):
    """A Creative Commons licence by unit ("by-nd"), version ("4.0" or None) and jurisdiction port ("us" or None)."""

    unit: str
    version: str | None = None
    jurisdiction: str | None = None


class Author(NamedTuple):
    """One author as the original names them."""

    name: str
    institution: str | None = None
    url: str | None = None


class Source(NamedTuple):
    """What the original supplies for credit; `publisher_in_rules` is what the publisher's rule set calls it, where
    that is a part of its own page's name or the other way round, and `publisher_too` what the page calls it elsewhere.
    `urls_too` are the other addresses that the page gives for itself: a short one, a DOI.
    `given` names what the user says of it and the page need not.
    """

    url: str | None
    title: str | None
    authors: tuple[Author, ...]
    publisher: str | None
    publisher_url: str | None
    licence: Licence | None
    license_url: str | None
    copyright_notice: str | None
    article_id: str | None
    language: str | None
    publisher_in_rules: str | None = None
    publisher_too: tuple[str, ...] = ()
    urls_too: tuple[str, ...] = ()
    given: frozenset[str] = frozenset()


class Evidence(NamedTuple):
    """Words of a document that show something. `hidden` says why no reader sees them (`Hidden.reason`)."""

    text: str
    where: str  # "copy" | "source"
    place: Place | None = None
    hidden: str = ""


class Said(StrEnum):
    """How far the copy says something."""

    YES = "yes"
    ALMOST = "almost"  # a person has to look: another form, an initial only, only in front matter, …
    DIFFERENTLY = "differently"  # a near but wrong form: a misspelt name
    HIDDEN = "hidden"  # only where no reader sees it
    NO = "no"


RANK: Mapping[Said, int] = {said: rank for rank, said in enumerate(Said)}
"""Of two findings on the same thing the one of the lower rank counts: 0 is that it is said."""


Found = tuple[Said, tuple[Evidence, ...]]
"""How far something is said, and the words that show it."""


class AuthorCredit(NamedTuple):
    """Whether one author is named, linked, and with their institution; the last two are looked for when asked."""

    author: Author
    named: Said
    find_link: Callable[[], Found]
    find_institution: Callable[[], Found] | None  # None: the original names none
    evidence: tuple[Evidence, ...] = ()

    @property
    def linked(self) -> Said:
        """Whether the name links to the author's page."""
        return self.find_link()[0]

    @property
    def link_evidence(self) -> tuple[Evidence, ...]:
        """The link that `linked` speaks of."""
        return self.find_link()[1]

    @property
    def institution(self) -> Said | None:
        """Whether the institution is named; `None` where the original names none."""
        return self.find_institution()[0] if self.find_institution is not None else None

    @property
    def institution_evidence(self) -> tuple[Evidence, ...]:
        """The words that `institution` speaks of."""
        return self.find_institution()[1] if self.find_institution is not None else ()


class Byline(NamedTuple):
    """People whom one byline of the copy names, and the byline."""

    names: tuple[str, ...]
    evidence: Evidence


class SourceLink(NamedTuple):
    """A link or printed address towards the original. `target`: article | home | other-article | translation;
    `in_credit` where it stands in a line that says where the article comes from."""

    target: str
    said: Said
    evidence: Evidence
    in_credit: bool = False


class LicenceStatement(NamedTuple):
    """A licence the copy names for the article: by words, by link, or both (no `licence`: "Creative Commons" only).

    An address written out is `linked` without `url`, and said almost. `spot` is where the link's words, else the
    licence's name, stand in the copy's text. `contrasted` says of a name that its line names another licence too, in
    words that do not give both to the article: "unlike our own texts (CC BY), this one is under CC BY-ND".
    """

    licence: Licence | None
    url: str | None
    named: bool
    linked: bool
    said: Said
    evidence: Evidence
    spot: Span | None = None
    contrasted: bool = False


class Counter(NamedTuple):
    """A page counter that stands in the copy."""

    url: str
    article_id: str | None
    loads: bool
    evidence: Evidence


class ExcerptNotice(NamedTuple):
    """Words that say that a copy is an excerpt, or where the rest is; `is_linked` where it links to the original."""

    evidence: Evidence
    is_linked: bool


class Credits(NamedTuple):
    """What the copy says, and where; the notices that few rules ask of are looked for when asked."""

    authors: tuple[AuthorCredit, ...]
    publisher: Said
    publisher_evidence: tuple[Evidence, ...]
    source_links: tuple[SourceLink, ...]
    licences: tuple[LicenceStatement, ...]
    counters: Sequence[Counter]
    copyright_notice: Said | None  # None: the original has none
    copyright_evidence: tuple[Evidence, ...]
    relicensing: tuple[
        Evidence, ...
    ]  # rights another claims over the article: "© Copier, all rights reserved"
    find_excerpt_notice: Callable[[], ExcerptNotice | None]
    find_change_notice: Callable[[], Evidence | None]
    canonical: str | None
    find_byline_of_others: Callable[[], Byline | None] = lambda: None
    find_strangers: Callable[[], Byline | None] = lambda: None

    @property
    def excerpt_notice(self) -> Evidence | None:
        """Words such as "Read the full article on …", with a link to the original."""
        found = self.find_excerpt_notice()
        return found.evidence if found is not None and found.is_linked else None

    @property
    def unlinked_excerpt_notice(self) -> Evidence | None:
        """Words such as "This is an excerpt" in a copy that does not link to the original."""
        found = self.find_excerpt_notice()
        return found.evidence if found is not None and not found.is_linked else None

    @property
    def change_notice(self) -> Evidence | None:
        """Words such as "This article was edited for length"."""
        return self.find_change_notice()

    @property
    def byline_of_others(self) -> Byline | None:
        """The first byline, where none names one of the original's authors and one names somebody else."""
        return self.find_byline_of_others()

    @property
    def strangers(self) -> Byline | None:
        """Whom a byline names beside one of the original's authors and the original's credits do not."""
        return self.find_strangers()
