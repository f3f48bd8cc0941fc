"""What an article is called: by its original's page in several places, and by a copy with a site's name around it."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import tokenize
from licensecheck.document.model import Format
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["first_line", "says_title", "titles"]

_HEADLINE = 3
"""Words from which a heading can be an article's; shorter ones name the site or its section."""

_AROUND = 8
"""Words that may stand around a headline: the site's name, a section."""


def titles(side: TextSide, title: str) -> Iterator[str]:
    """Yield what the original's page calls its article, `title` first: metadata often has one for search engines."""
    yield title
    headings = [side.text[start:end] for start, end, tag, _ in side.blocks if tag == "h1"]
    metadata = side.document.metadata
    for text in (*headings, metadata.meta.get("og:title"), metadata.title):
        if text and text != title and len(_words(text)) >= _HEADLINE:
            yield " ".join(text.split())


def first_line(side: TextSide) -> int | None:
    """Return the first block of a text without tags where it reads as a headline: a line that ends no sentence."""
    if side.document.format not in (Format.TEXT, Format.PDF) or len(side.blocks) < _FEWEST:
        return None
    key = side.keys[0]
    return 0 if key.count(" ") < _LONGEST and not ends_like_sentence(key) else None


_LONGEST, _FEWEST = 20, 2
"""Words that a headline takes at most, and blocks of a text that has one."""


def says_title(text: str, title: str) -> bool:
    """Whether a line is a headline, in other signs perhaps or with the site's name around it."""
    if text == title:
        return True
    found, wanted = _words(text), _words(title)
    within = bool(wanted) and len(found) <= len(wanted) + _AROUND and " ".join(wanted) in " ".join(found)
    return within or found == wanted


def _words(text: str) -> list[str]:
    return [token.word for token in tokenize(text, 0, len(text))]
