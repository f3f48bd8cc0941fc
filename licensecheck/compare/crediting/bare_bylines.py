"""Bylines of an original that no word, name or metadata tells: lines of names right below its headline."""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.compare.crediting.blocks import folded_title
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.bylines.bare_bylines import bare_byline
from licensecheck.credits.bylines.leads import says_by
from licensecheck.credits.model import Source
from licensecheck.sentence_ends import ends_like_sentence

__all__ = ["bare_bylines"]

_BELOW = 3
"""Blocks below a headline among which such a line stands: a standfirst and a date may stand between."""

_LONGEST = 400
"""Characters of such a line, and of one that names the same people in a copy."""


def bare_bylines(a: TextSide, b: TextSide | None, source: Source | None) -> Iterator[int]:
    """Yield the lines below the original's headline that are only names, with jobs, institutions or a date. Names
    alone, or with a date, may be a title's words: they count where the copy has them in a byline of its own."""
    headline = _headline(a, source)
    if headline is None:
        return
    for block in range(headline + 1, min(len(a.blocks), headline + 1 + _BELOW)):
        start, end, _, _ = a.blocks[block]
        if end - start > _LONGEST:
            return
        found = bare_byline(a.text[start:end])
        if found is not None and (found.is_certain or (b is not None and _is_credited(b, a.keys[block], found.names))):
            yield block
        elif ends_like_sentence(a.keys[block]):
            return


def _headline(a: TextSide, source: Source | None) -> int | None:
    """The block that is the original's headline: the first with its words, or else its only first-rank heading."""
    title = folded_title(source)
    if title and title in a.keys:
        return a.keys.index(title)
    headings = [index for index, (_, _, tag, _) in enumerate(a.blocks) if tag == "h1"]
    return headings[0] if len(headings) == 1 else None


def _is_credited(b: TextSide, line: str, names: tuple[str, ...]) -> bool:
    """Whether a byline of the copy has all the names, and is not the same line."""
    folded = [fold_line(name) for name in names]
    for block in b.blocks_with(folded[:1]):
        key = b.keys[block]
        if key != line and len(key) <= _LONGEST and all(name in key for name in folded):
            text = b.text[slice(*b.blocks[block][:2])]
            if bare_byline(text) is not None or (says_by(text) and not ends_like_sentence(key)):
                return True
    return False
