"""Boxes of a printed page, told by their wording: print has no tags.

Author, disclosure, partners, republishing, sharing, related stories: a heading that says so, and below it
lines that are no sentences, or notes of the kind that boxes hold. What the copy holds as well is never taken away
here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from licensecheck.compare.alignment.comments import holds
from licensecheck.compare.printed.damage import ends_sentence, starts_low
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold_line
from licensecheck.credits.box_headings import is_box_heading, is_heading_of_disclosure
from licensecheck.credits.model import Source
from licensecheck.document.plain_text.print_lines import is_printers_line
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["boxes"]

_NOTE = lazy_pattern(
    r"""do(?:es)?\ not\ work\ for,?\ consult | own\ shares\ in\ or\ receive | relevant\ affiliations
    | (?:receives?|received|provides?)\ (?:no\ )?funding\ (?:from|as|to)
    | (?:founding|strategic)\ partner\ of
    | (?:nothing|no\ (?:conflicts?|competing\ interests?))\ to\ (?:disclose|declare)
    | declares?\ (?:that\ (?:he|she|they)\ ha(?:s|ve)\ )?no\ (?:conflicts?|competing)
    | view\ (?:the\ )?full\ list | republish\ (?:our|this|their)\ (?:articles?|stor)
    | free\ flow\ of\ information
    | ne\ travaill(?:e|ent)\ pas,?\ ne\ conseill | ne\ re[çc]oi(?:t|vent)\ pas\ de\ fonds
    | aucune\ (?:autre\ )?affiliation | re[çc]oi(?:t|vent)\ des\ (?:fonds|financements)
    | fournit\ des\ financements | apporte(?:nt)?\ des\ (?:fonds|financements)\ en\ tant\ que
    | no\ recibe(?:n)?\ salario | no\ son\ asalariad[ao]s,\ ni\ consultor | posee\ acciones
    | vinculaciones\ relevantes | carece(?:r|n)?\ de\ v[íi]nculos\ relevantes
    | recibe(?:n)?\ (?:fondos|financiaci[óo]n) | proporciona\ financiaci[óo]n | aporta(?:n)?\ financiaci[óo]n\ como
    | n[ãa]o\ presta(?:m)?\ consultoria | possui\ a[çc][õo]es | recebe(?:m)?\ financiamento
    | fornece(?:m)?\ financiamento | v[íi]nculo\ relevante
    | arbeitet\ nicht\ f[üu]r | kein(?:e|en)\ interessenkonflikt
    | erh[äa]lt\ (?:f[öo]rder|keine\ f[öo]rder) | non\ lavora\ per | non\ riceve\ finanziamenti
    | tidak\ bekerja,\ menjadi\ konsultan
    """,
    re.VERBOSE,
)
_NOTE_STEMS = (
    "not work for", "shares in", "affiliation", "funding", "partner of", "to disclose", "declare",
    "full list", "republish", "free flow", "ne travaill", "fond", "financ", "salario", "acciones",
    "vinculac", "asalariad", "consultoria", "ações", "acoes", "vínculo", "vinculo", "arbeitet nicht",
    "interessenkonflikt", "erhält", "erhalt", "non lavora", "tidak bekerja",
)
"""One of these stands in every note the pattern knows: looked for first, a plain search is much faster."""

_BOX_BLOCKS = 12
"""Blocks below a box's heading that can belong to it."""

_LINE_WORDS = 25
_NOTE_WORDS = 120


def boxes(a: TextSide, b: TextSide, source: Source | None) -> frozenset[int]:
    """Return the blocks of a printed original that its page, not its article, holds between and around the text."""
    return frozenset(_notes(a, b)) | frozenset(_sections(a, b, source))


def _notes(a: TextSide, b: TextSide) -> Iterator[int]:
    yield from (block for block, key in enumerate(a.keys) if is_printers_line(key, ()))
    for block in a.blocks_with(_NOTE_STEMS):
        key = a.keys[block]
        if key.count(" ") < _NOTE_WORDS and _NOTE.search(key) and not holds(b, key):
            yield block


def _sections(a: TextSide, b: TextSide, source: Source | None) -> Iterator[int]:
    names = _Names.of(source)
    for block, key in enumerate(a.keys):
        if not is_box_heading(key) or starts_low(a, block) or _stands_in(b, key):
            continue
        lines = list(_box_lines(a, b, block, names))
        # A longer heading with prose below is as likely the article's own: "More than a wall".
        if lines or key.count(" ") < _SURE_WORDS:
            yield from (block, *lines)


class _Names(NamedTuple):
    """Folded names that a box's sentences begin with: the authors', and beside the publisher's their institutions'."""

    authors: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    publisher: str = ""

    @classmethod
    def of(cls, source: Source | None) -> _Names:
        if source is None:
            return cls()
        people = tuple(fold_line(author.name) for author in source.authors)
        houses = tuple(fold_line(author.institution) for author in source.authors if author.institution)
        return cls(people, houses, fold_line(source.publisher or ""))

    def open(self, key: str) -> bool:
        """Whether a folded sentence begins with an author, or says what an institution does for the publisher."""
        return key.startswith(self.authors) or (
            self.publisher != "" and key.startswith(self.institutions) and self.publisher in key
        )


def _box_lines(a: TextSide, b: TextSide, heading: int, names: _Names) -> Iterator[int]:
    discloses = is_heading_of_disclosure(a.keys[heading])
    for below in range(heading + 1, min(heading + _BOX_BLOCKS, len(a.keys))):
        line = a.keys[below]
        if a.blocks[below].tag in HEADING_TAGS or holds(b, line):
            return
        # What stands right below "Disclosure statement" is one, in whatever words.
        is_disclosure = discloses and below == heading + 1 and line.count(" ") < _NOTE_WORDS
        if not is_disclosure and not _is_box_line(line, names):
            return
        yield below


_SURE_WORDS = 3
"""Spaces from which the heading of a box needs its lines to be known."""


def _stands_in(b: TextSide, key: str) -> bool:
    """Whether the copy has a heading too, or its words: then it may be a subhead, or the half of a
    sentence."""
    words = key.strip("#*_:. ")
    return b.holds(words) if " " in words else key in b.key_counts


def _is_box_line(key: str, names: _Names) -> bool:
    """Whether a line is of the kind that boxes hold: no sentence, a note, or what an author is."""
    if key.count(" ") < _LINE_WORDS and not ends_sentence(key):
        return True
    return _NOTE.search(key) is not None or names.open(key)
