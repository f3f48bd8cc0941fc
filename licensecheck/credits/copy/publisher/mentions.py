"""Where the copy has the publisher's name, and the words around it."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.copy.mentions.name_places import is_caption
from licensecheck.credits.copy.mentions.picture_makers import is_picture_maker
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold_line
from licensecheck.credits.model import Evidence
from licensecheck.credits.names.publishers import bare
from licensecheck.credits.phrases import ARTICLE_WORDS
from licensecheck.credits.word_places import places_of_whole
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["CLAUSE", "CREDIT_LENGTH", "clause_of", "credit_evidence", "is_of_picture", "mentions"]

CREDIT_LENGTH = 800
"""Characters below which a line can be the article's credit."""
CLAUSE = 200
"""Characters beside a name in which its clause begins and ends."""
_CLAUSE_END = lazy_pattern(r"[.!?;|·]\s|•\s|\n")
_FIRST_PUBLISHED = lazy_pattern(r"publi|pubbli|gepubl|appear|post|print|erschien|verscheen|apareci|apparso|paru\b")


def mentions(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a publisher's name begins and ends in folded text, with its article or without."""
    short, whole = bare(name), fold_line(name)
    lead = len(whole) - len(short)
    for at in places_of_whole(text, short):
        end = at + len(short)
        yield (at - lead if lead and text[max(0, at - lead) : end] == whole else at), end


def is_of_picture(copy: CopyText, index: int, at: int, end: int) -> bool:
    """Whether the words before the publisher's name, or where it stands, say that a picture is from there."""
    before = copy.text[max(copy.text.rfind("\n", 0, at) + 1, at - CLAUSE) : at]
    if is_picture_maker(before):
        return True
    if not is_caption(copy.document.blocks[index]):
        return False
    clause = clause_of(copy.text, at, end).replace(copy.text[at:end], " ")
    return ARTICLE_WORDS.search(clause) is None and _FIRST_PUBLISHED.search(clause) is None


def clause_of(text: str, at: int, end: int) -> str:
    """Return the words around a place as far as the marks that end a clause."""
    ends = [match.end() for match in _CLAUSE_END.finditer(text, max(0, at - CLAUSE), at)]
    behind = _CLAUSE_END.search(text, end, end + CLAUSE)
    return text[ends[-1] if ends else max(0, at - CLAUSE) : behind.start() if behind else end + CLAUSE]


def credit_evidence(copy: CopyText, at: int, end: int) -> Evidence:
    """The line that names the publisher, or the name where that is long."""
    index = copy.block_at(at)
    block = copy.document.blocks[index]
    return copy.block_evidence(index) if block.end - block.start < 300 else copy.mention_evidence(at, end)
