"""Lines above an article that stand in its first paragraph: its title, its authors' names, a date.

Who pastes a page into a text file leaves no empty line between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from licensecheck.byline_words import AND, BY
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.date_words import OF_DATES, calendar_names
from licensecheck.compare.words import Token, fold, words_in
from licensecheck.document.model import Document
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Head", "heads_apart", "is_head", "titles_of"]

_MOST = 80
"""Words of such lines together, at most."""

_LINES = 8
"""Lines above an article in its first paragraph, at most."""

_WRAPPED = 3
"""Lines that one title takes, at most."""

_BYLINE, _DATE = 30, 12
"""Words of a byline and of a line with a date, at most."""


class Head(NamedTuple):
    """What is known of an article: its titles, and the folded names of its authors and publisher."""

    titles: tuple[str, ...]
    names: tuple[str, ...]


def titles_of(*documents: Document) -> tuple[str, ...]:
    """Return what pages call their articles."""
    found: list[str] = []
    for document in documents:
        metadata = document.metadata
        headlines = (item.get("headline") for item in metadata.json_ld)
        found += filter(None, (*metadata.headings, metadata.title, metadata.meta.get("og:title")))
        found += (headline for headline in headlines if isinstance(headline, str) and headline)
    return tuple(dict.fromkeys(found))


def is_head(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], head: Head) -> bool:
    """Whether words at (block, word) are lines above an article, and nothing else."""
    return _length(side, tokens, at, head) == len(tokens)


def heads_apart(side: TextSide, differences: Sequence[Difference], last: int, head: Head) -> Iterator[Difference]:
    """Yield the differences, with the lines above the article apart from a change of its first words; `last` is the
    copy's first block that has words of the article."""
    for difference in differences:
        opens = bool(difference.b) and not difference.b_whole and difference.b_at[0] <= last
        length = _length(side, difference.b, difference.b_at, head) if opens else 0
        if not length or (length == len(difference.b) and not difference.a):
            yield difference
            continue
        block, word = difference.b_at
        yield Difference(a=[], b=difference.b[:length], a_at=difference.a_at, b_at=difference.b_at)
        yield replace(difference, b=difference.b[length:], b_at=(block, word + length))


def _length(side: TextSide, tokens: Sequence[Token], at: tuple[int, int], head: Head) -> int:
    """Return how many words from a paragraph's first on are whole lines above an article."""
    block, word = at
    if word or not tokens:
        return 0
    ends = list(_line_ends(side, block, tokens[: _MOST + 1]))
    first = at_word = 0
    start = side.blocks[block].start
    while first < len(ends):
        some = range(first, min(first + _WRAPPED, len(ends)))
        stop = next((n for n in some if _is_line(side.text[start : ends[n]], head)), None)
        if stop is None:
            break
        start, first = ends[stop], stop + 1
        at_word = sum(token.end <= start for token in tokens)
    return at_word


def _line_ends(side: TextSide, block: int, tokens: Sequence[Token]) -> Iterator[int]:
    """Yield where the lines of a paragraph end within some words, or right behind them."""
    at, stop = side.blocks[block].start, min(tokens[-1].end + _MARKS, side.blocks[block].end)
    for _ in range(_LINES):
        at = side.text.find("\n", at, stop) + 1
        if not at:
            return
        yield at


_MARKS = 4
"""Characters behind the last word of a line: a bracket, white space."""


def _is_line(text: str, head: Head) -> bool:
    words = words_in(text)
    if not words:
        return False
    is_title = any(_is_title(text, words, title) for title in head.titles)
    return is_title or _is_byline(text, words, head) or _is_date(words)


def _is_title(text: str, words: Sequence[str], title: str) -> bool:
    """Whether a line is a title, with a site's name beside it perhaps."""
    wanted = words_in(title)
    return bool(wanted) and (words == wanted or any(words_in(part) == wanted for part in _PARTS.split(text)))


_PARTS = lazy_pattern(r"(?<!\s)\s+[-|\u2013\u2014\u2022\u00bb]\s+|:\s+")


def _is_byline(text: str, words: Sequence[str], head: Head) -> bool:
    """Whether a line begins with the name of an author or the publisher, and ends no sentence."""
    if not head.names:
        return len(words) <= _DATE and _UNKNOWN.fullmatch(" ".join(text.split())) is not None
    key = _LEAD.sub("", fold(" ".join(text.split())), count=1)
    if len(words) > _BYLINE or _SENTENCE.search(key) is not None:
        return False
    name = next((name for name in head.names if key.startswith(name)), None)
    return name is not None and _GOES_ON.match(key, len(name)) is not None


_LEAD = lazy_pattern(
    rf"\A\W*(?:(?:(?:written |words |story |text |texte |texto |testo |tekst )?(?:{BY})|autor(?:in|es)?|autore"
    r"|auteure?s?|authors?|text|tekst|автор)\b\W*(?:dr |prof |professor )?)?"
)
_UNKNOWN = lazy_pattern(rf"\W*(?i:{BY})(?: (?:[^\W\d_a-z][\w.'\u2019-]*|and|und|et|y|e|de|van|von|der)){{1,8}}\W*")
"""A byline of a text that does not say otherwise who wrote it."""

_GOES_ON = lazy_pattern(rf"\W*\Z|\s*[,;|/&()\[\]·•–—-]|\s+(?:{AND}|i|и)\b")
"""What follows a name in a byline: nothing, a mark and an institution, another author."""
_SENTENCE = lazy_pattern(r"[.!?…]\W*\Z")


def _is_date(words: Sequence[str]) -> bool:
    """Whether a line is a date and what was done then, and nothing else."""
    figures = sum(map(str.isdecimal, words))
    if len(words) > _DATE or not figures:
        return False
    days = calendar_names()
    is_dated = figures >= _IN_FIGURES or not days.isdisjoint(words)
    return is_dated and all(word in days or word in OF_DATES or _CLOCK.fullmatch(word) for word in words)


_IN_FIGURES = 3
"""Figures of a date that names no month."""


_CLOCK = lazy_pattern(
    r"\d{1,4}(?:[.:]\d{2}){0,2}(?:st|nd|rd|th|h|am|pm)?|[ap]\.?m|t|z|[a-z]{1,2}t|gmt|utc|ce?st|ae[sd]t"
)
"""A figure of a date or a time, and what stands beside a time."""
