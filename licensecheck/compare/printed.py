"""Boxes of a printed page, told by their wording: print has no tags.

Author, disclosure, partners, republishing, sharing, related stories: a heading that says so, and below it
lines that are no sentences, or notes of the kind that boxes hold. Comments and what follows them end the
page. What the copy holds as well is never taken away here.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from licensecheck.compare.damage import ends_sentence, starts_low
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import fold
from licensecheck.credits.model import Source
from licensecheck.document.model import Format
from licensecheck.document.print_lines import is_printers_line
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["boxes"]

_BOX = lazy_pattern(
    r"""(?:(?:about\ )?the\ authors? | authors? | about\ the\ (?:writer|contributor)s?
    | (?:written|reported)\ by | contributors?
    | disclosure(?:\ statement)?s? | (?:declaration\ of|competing|conflicts?\ of)\ interests?
    | (?:our\ )?(?:partners?|funders?|sponsors?|supporters?)
    | (?:interviewed|before\ you\ go|get\ our|follow\ us|follow|print|tags|topics|languages)
    | share(?:\ this(?:\ article|\ story|\ page)?)?
    | re-?publish(?:\ (?:this|our)\ (?:article|story|articles))? | republishing(?:\ guidelines)?
    | (?:related|recommended)(?:\ .{1,30})? | (?:read\ |see\ )?(?:more|also)(?:\ .{1,40})?
    | (?:most|more)\ (?:popular|read|viewed|shared)(?:\ .{1,40})? | trending(?:\ .{1,20})? | events
    | latest(?:\ .{1,20})? | newsletter | sign\ up(?:\ .{1,40})? | advertisement
    | auteure?s? | autor(?:in|en|innen|es|as|a)?(?:/in)? | autori | autrice
    | über\ (?:den|die)\ autor(?:in|en)? | à\ propos\ (?:de\ l'auteur|des\ auteurs)
    | sobre\ (?:el|la|o|a|los|os|as)\ autor(?:a|es|as)?
    | d[ée]claration\ d['’]int[ée]r[êe]ts | cl[áa]usula\ de\ (?:divulgaci[óo]n|divulga[çc][ãa]o)
    | declara(?:ci[óo]n|[çc][ãa]o)\ de\ (?:intereses|interesses|conflitos?\ de\ interesse)
    | interessenkonflikt | offenlegung | belangenverklaring
    | partenaires | socios | parceiros | partner | republier(?:\ cet\ article)?
    | republicar(?:\ (?:este|nuestros)\ art[íi]culos?)? | republique(?:\ .{1,30})?
    | teilen | partager | compartir | compartilhar | condividi | delen | verwandte\ artikel
    | articles?\ li[ée]s | mehr\ zum\ thema | lire\ aussi | à\ lire\ aussi | leer\ m[áa]s
    | leia\ (?:mais|tamb[ée]m) | leggi\ anche | lees\ ook | meistgelesen | les\ plus\ lus
    | lo\ m[áa]s\ le[íi]do | mais\ lidas
    )""",
    re.VERBOSE,
)
_CLOSING = re.compile(
    r"""(?:(?:\(?\d+\)?\ )?comments?(?:\ ?\(?\d+\)?)? | (?:leave|post|add|write)\ a\ (?:comment|reply)
    | join\ the\ (?:conversation|discussion) | reader\ comments | have\ your\ say
    | (?:sign|log)\ in\ to\ comment | (?:\d+\ )?kommentare? | (?:\d+\ )?commentaires?
    | (?:\d+\ )?coment[áa]rios? | (?:\d+\ )?commenti | (?:\d+\ )?reacties
    )""",
    re.VERBOSE,
)
_NOTE = lazy_pattern(
    r"""do(?:es)?\ not\ work\ for,?\ consult | own\ shares\ in\ or\ receive | relevant\ affiliations
    | (?:receives?|received|provides?)\ (?:no\ )?funding\ (?:from|as|to)
    | (?:founding|strategic)\ partner\ of
    | (?:nothing|no\ (?:conflicts?|competing\ interests?))\ to\ (?:disclose|declare)
    | declares?\ (?:that\ (?:he|she|they)\ ha(?:s|ve)\ )?no\ (?:conflicts?|competing)
    | view\ (?:the\ )?full\ list | republish\ (?:our|this|their)\ (?:articles?|stor)
    | free\ flow\ of\ information
    | ne\ travaille\ pas,?\ ne\ conseille | ne\ re[çc]oi(?:t|vent)\ pas\ de\ fonds
    | aucune\ (?:autre\ )?affiliation | re[çc]oi(?:t|vent)\ des\ (?:fonds|financements)
    | fournit\ des\ financements
    | no\ recibe(?:n)?\ salario | posee\ acciones | vinculaciones\ relevantes
    | recibe(?:n)?\ (?:fondos|financiaci[óo]n) | proporciona\ financiaci[óo]n
    | n[ãa]o\ presta(?:m)?\ consultoria | possui\ a[çc][õo]es | recebe(?:m)?\ financiamento
    | fornece\ financiamento | v[íi]nculo\ relevante
    | arbeitet\ nicht\ f[üu]r | kein(?:e|en)\ interessenkonflikt
    | erh[äa]lt\ (?:f[öo]rder|keine\ f[öo]rder) | non\ lavora\ per | non\ riceve\ finanziamenti
    | tidak\ bekerja,\ menjadi\ konsultan
    """,
    re.VERBOSE,
)
_NOTE_STEMS = (
    "not work for", "shares in", "affiliation", "funding", "partner of", "to disclose", "declare",
    "full list", "republish", "free flow", "ne travaille", "fond", "financ", "salario", "acciones",
    "vinculac", "consultoria", "ações", "acoes", "vínculo", "vinculo", "arbeitet nicht",
    "interessenkonflikt", "erhält", "erhalt", "non lavora", "tidak bekerja",
)
"""One of these stands in every note the pattern knows: looked for first, a plain search is much faster."""

_PIECE = 24
_BOX_BLOCKS = 12
"""Blocks below a box's heading that can belong to it."""

_LINE_WORDS = 25
_HEADING_LENGTH = 60
_NOTE_WORDS = 120


def boxes(a: TextSide, b: TextSide, source: Source | None) -> frozenset[int]:
    """Return the blocks of an original that its page, not its article, holds.

    In HTML, whose tags tell boxes, only what follows the heading of the comments.
    """
    if a.document.format is Format.HTML:
        return frozenset(_behind_article(a, b, HEADING_TAGS))
    return frozenset(_notes(a, b)) | frozenset(_sections(a, b, source)) | frozenset(_behind_article(a, b, None))


def _notes(a: TextSide, b: TextSide) -> Iterator[int]:
    yield from (block for block, key in enumerate(a.keys) if is_printers_line(key, ()))
    for block in a.blocks_with(_NOTE_STEMS):
        key = a.keys[block]
        if key.count(" ") < _NOTE_WORDS and _NOTE.search(key) and not _holds(b, key):
            yield block


def _sections(a: TextSide, b: TextSide, source: Source | None) -> Iterator[int]:
    names = [fold(author.name) for author in source.authors] if source else []
    for block, key in enumerate(a.keys):
        if not _is_heading(_BOX, key) or starts_low(a, block) or _stands_in(b, key):
            continue
        lines = list(_box_lines(a, b, block, names))
        # A longer heading with prose below is as likely the article's own: "More than a wall".
        if lines or key.count(" ") < _SURE_WORDS:
            yield from (block, *lines)


def _box_lines(a: TextSide, b: TextSide, heading: int, names: list[str]) -> Iterator[int]:
    for below in range(heading + 1, min(heading + _BOX_BLOCKS, len(a.keys))):
        line = a.keys[below]
        if a.blocks[below].tag in HEADING_TAGS or _holds(b, line) or not _is_box_line(line, names):
            return
        yield below


_SURE_WORDS = 3
"""Spaces from which the heading of a box needs its lines to be known."""


def _is_heading(pattern: re.Pattern[str], key: str) -> bool:
    return len(key) <= _HEADING_LENGTH and pattern.fullmatch(key.strip("#*_:. \u203a>|•·")) is not None


def _stands_in(b: TextSide, key: str) -> bool:
    """Whether the copy has a heading too, or its words: then it may be a subhead, or the half of a
    sentence."""
    words = key.strip("#*_:. ")
    return b.holds(words) if " " in words else key in b.key_counts


def _is_box_line(key: str, names: list[str]) -> bool:
    """Whether a line is of the kind that boxes hold: no sentence, a note, or what an author is."""
    if key.count(" ") < _LINE_WORDS and not ends_sentence(key):
        return True
    return _NOTE.search(key) is not None or any(key.startswith(name) for name in names)


def _behind_article(a: TextSide, b: TextSide, tags: Container[str] | None) -> Iterator[int]:
    """Yield everything from the comments on, where nothing behind their heading stands in the copy.

    With `tags`, only one of these is a heading.
    """
    headings = [
        block for block, (_, _, tag, _) in enumerate(a.blocks)
        if (tags is None or tag in tags) and _is_heading(_CLOSING, a.keys[block])
    ]
    if not headings:
        return
    last = len(a.keys)
    while last > headings[0] and b.may_search() and not _holds(b, a.keys[last - 1]):
        last -= 1
    first = next((block for block in headings if block >= last), len(a.keys))
    yield from range(first, len(a.keys))


def _holds(b: TextSide, key: str) -> bool:
    """Whether the copy holds a paragraph, or enough of it to be its edited form."""
    if len(key) < 2 * _PIECE:
        return False
    thirds = (len(key) // 4, len(key) // 2, 3 * len(key) // 4)
    return any(b.holds(key[max(0, at - _PIECE // 2):at + _PIECE // 2]) for at in thirds)
