"""Attributions of other works by title, maker and licence, as Creative Commons recommends them for pictures.

'"Old pier" by Ann Lee is licensed under CC BY-SA 4.0' states the licence of a work that its title tells apart from the
article. Whose title and whose maker are the article's own is for the caller to say.

All patterns read folded text (see `folding`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from licensecheck.byline_words import BY
from licensecheck.credits.licences.alone import is_licence_alone, is_notice
from licensecheck.credits.licences.other_works import Span, is_about_text, sentences
from licensecheck.credits.licences.references import licences_in_words
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["attributed_works", "may_be_attribution"]

_LONGEST = 1500
"""Characters of a line that is looked into; an article set as one block is longer."""
_SHORT = 2
"""Letters of a name that any word may hold, but for scripts in which a person has as few."""
_QUOTES = ('"', "'", "「", "『", "《", "〈", "‹")
_TITLE = (
    r"\"[^\"\n]{1,200}\"|(?<!\w)'[^'\n]{1,200}'(?!\w)|‹[^›\n]{1,200}›"
    r"|「[^」\n]{1,200}」|『[^』\n]{1,200}』|《[^》\n]{1,200}》|〈[^〉\n]{1,200}〉"
)
_QUOTED = lazy_pattern(_TITLE)
_OPENING_TITLE = lazy_pattern(rf"[^\w\"'‹「『《〈]*(?:{_TITLE})")
_ADDRESS = "creativecommons.org/"
_MAKER = lazy_pattern(
    r"(?P<work>[^\W_].{0,200}?)(?:\s+(?:©|\(c\))\s*(?:(?:19|20)\d\d)?(?:\s*[-,]\s*(?:19|20)\d\d)?"
    rf"|\s+(?:{BY}|przez))\s+[^\W\d_]"
)
"""How a line goes on from a work to who made it: "Old pier © 2019 by Ann Lee", "Alter Steg von Ann Lee"."""
_DOINGS = lazy_pattern(
    r"publi|pubbli|veroffentlich|licen|lizen|lisen|post|print|produ|release|provide|share|available|written|creat"
    r"|geschreven|geschrieben|escrit|ecrit|scritt|copyright|content|material|inhalt|conten[iu]d|conteud|rights"
)
"""Letters before "by" that do not name a work of its own: what was done with one, or all that a site holds."""


def attributed_works(text: str, ours: Sequence[str]) -> Iterator[Span]:
    """Where a folded line attributes another work: a title in quotation marks, a maker and a licence.

    `ours` are folded names: the article's titles, its authors and its publisher.
    """
    if len(text) > _LONGEST or not any(map(text.__contains__, _QUOTES)):
        return
    began: int | None = None
    until = 0
    for start, end in sentences(_QUOTED.sub(_blank, text)):
        sentence = text[start:end]
        goes_on = began is not None and _ADDRESS in sentence and not is_about_text(sentence)
        if _names(sentence, ours) or not (_is_attribution(sentence) or goes_on):
            if began is not None:
                yield began, until
            began = None
            continue
        began, until = (start if began is None else began), end
    if began is not None:
        yield began, until


def may_be_attribution(text: str, ours: Sequence[str]) -> bool:
    """Whether a sentence of a folded line goes from a work to its maker and a licence without marks around the work's
    title."""
    wordings = licences_in_words(text) if len(text) <= _LONGEST else ()
    if not wordings:
        return False
    end = wordings[0].start
    start = max(start for start, _ in sentences(text) if start <= end)
    match = _MAKER.search(text, start, end) if not is_notice(text[start:end]) else None
    if match is None or _DOINGS.search(match["work"]) is not None:
        return False
    return not _names(text, ours) and not is_about_text(text[start:end])


def _blank(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _is_attribution(sentence: str) -> bool:
    title = _OPENING_TITLE.match(sentence)
    if title is None or licences_in_words(title[0]):
        return False
    rest = sentence[title.end() :]
    wordings = licences_in_words(rest)
    return bool(wordings) and not is_about_text(rest) and not is_licence_alone(rest)


def _names(text: str, ours: Sequence[str]) -> bool:
    return any(name in text for name in ours if len(name) > _SHORT or not name.isascii())
