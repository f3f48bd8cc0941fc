"""Blocks of the original that are not its text: the headline, the byline, the licence notice, republishing advice.

They stand inside the article's container on many sites. What the page says of itself (title, authors, publisher,
licence) tells them, together with the words that such notices are made of.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from licensecheck.compare.box_words import SENTENCE_END
from licensecheck.compare.credit_sections import address_lines, credit_headings
from licensecheck.compare.end_notes import WHO
from licensecheck.compare.opening import stands_like
from licensecheck.compare.searching import held
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.titles import first_line
from licensecheck.compare.words import count_words, fold
from licensecheck.credits.model import Source
from licensecheck.document.model import Format
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["credit_like", "credit_lines", "credited_names", "notices", "says_where_from"]

# All of these are asked of folded text, which has no capitals.
_REPUBLISH = re.compile(
    r"\b(?:re-?publish|re-?print|syndicat|cross-?post|ripubblic|republi(?:[éeq]|ca(?!n))|reproduc(?!tive)|weiterveröffentlich|nachdruck|overnemen|herpublic)\w*"
    r"|creative[ -]?commons|\bcc[ -]by\b|\bpublic domain\b",
)
_ORIGIN = re.compile(
    r"\b(?:originally|first) (?:published|appeared|posted|ran|printed|written)|\bappeared (?:originally|first)|\boriginal (?:article|story|post|version)\b"
    r"|\bis (?:re)?published (?:here |in |on |from |with |under |as |by |courtesy )|licen[sc]ed? under|under (?:an? )?.{0,60}\blicen[sc]e\b|with (?:the )?(?:kind )?permission|provided by\b|courtesy of\b"
    r"|erschien (?:zuerst|ursprünglich)|ursprünglich (?:erschienen|veröffentlicht)|zuerst (?:auf|bei|in)\b|lizenz|publié (?:à l'origine|initialement|originellement|par|sur)|l'article original|sous licence|licence creative"
    r"|publicado originalmente|artículo original|artigo original|bajo licencia|sob licença|originariamente pubblicato|articolo originale|sotto licenza|pubblicato originariamente"
    r"|verscheen (?:eerder|oorspronkelijk)|oorspronkelijk(?:e)? (?:gepubliceerd|verschenen|artikel)|onder (?:een )?licentie",
)
_PUBLISHED = re.compile(
    r"\b(?:originally|first|previously) (?:published|posted|appeared|ran|printed) (?:on|in|by|at|with|under|from)\b"
    r"|\b(?:re-?published|re-?posted|reprinted|cross-?posted|reproduced) (?:here |with |from |by |under |courtesy |on |at )"
    r"|\b(?:erschien|wurde) (?:zuerst|ursprünglich|erstmals)\b.{0,40}\b(?:auf|bei|in|im)\b|publié (?:à l'origine|initialement|pour la première fois)|republié"
    r"|publicad[oa] (?:originalmente|originariamente|por primera vez|inicialmente|pela primeira vez)|(?:originalmente|originariamente) publicad[oa]|republicad[oa]"
    r"|pubblicato (?:originariamente|originalmente|per la prima volta)|(?:originariamente|originalmente) pubblicat[oa]|ripubblicat[oa]|(?:verscheen|gepubliceerd) (?:eerder|oorspronkelijk|eerst)|(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd)",
)
_FREE = re.compile(r"\bfree(?:ly)?\b(?!-)")
"""At no cost; "freedom" and "free-speech" speak of other things."""

_CREDIT_WORDS = 40
"""Words up to which a new block that says where something was published first is a credit line."""

_NOTICE_WORDS = 80
"""Words up to which a block can be a notice; articles about licences have longer paragraphs."""

_BYLINE_WORDS = 6
"""Words of a byline that are neither a name nor an institution: "By", "and", a date, a role."""


def notices(side: TextSide, source: Source | None, copy: TextSide | None = None) -> frozenset[int]:
    """Return the blocks of the original that are notices or captions rather than the article's text; the copy, where
    it is given, tells which of them are paragraphs."""
    credit_blocks = frozenset(_credit_blocks(side, source))
    if copy is not None and len(credit_blocks) * len(copy.text) < _SEARCHED:
        credit_blocks = credit_blocks.difference(_said_in_text(side, copy, source, credit_blocks))
    return frozenset(_labels(side, source)) | credit_blocks


def _said_in_text(
    a: TextSide, b: TextSide, source: Source | None, credit_blocks: Set[int]
) -> Iterator[int]:
    """Yield the blocks of the original that read as notices and are paragraphs of its text: an article can be about
    licences. They name nobody and stand among paragraphs; the copy has them as it has those, or they speak neither of
    the article nor to its readers."""
    names = (*credited_names(source), _title(source))
    for block in sorted(credit_blocks):
        key = a.keys[block]
        if any(name and name in key for name in names):
            continue
        likely = b.holds(key[:_PIECE]) or b.holds(key[len(key) // 2 :][:_PIECE])
        is_kept = likely and _most_stands_in(key, b)
        if not is_kept and not _is_about_others(key):
            continue
        before, behind = range(max(0, block - _NEIGHBOURS), block), range(block + 1, block + 1 + _NEIGHBOURS)
        if _has_paragraphs(a, b, before, block, credit_blocks, 1) and _has_paragraphs(
            a, b, behind, block, credit_blocks, 1 if is_kept else _BEHIND
        ):
            yield block


_NEIGHBOURS = 12
"""Blocks before and behind a paragraph in which another one of the text stands."""

_BEHIND = 2
"""Paragraphs of the text behind one that the copy does not have: behind a notice stands a note on the author."""


def _has_paragraphs(
    a: TextSide, b: TextSide, blocks: range, block: int, credit_blocks: Set[int], needed: int
) -> bool:
    found = (other for other in blocks if _is_paragraph_beside(a, b, other, block, credit_blocks))
    return sum(1 for _ in islice(found, needed)) == needed


def _is_about_others(key: str) -> bool:
    """Whether a folded block is prose that speaks neither of itself nor of those who write and read it."""
    return len(key) >= 2 * _SENTENCE and SENTENCE_END.search(key) is not None and _OURSELVES.search(key) is None


_OURSELVES = lazy_pattern(
    r"\b(?:we|our|us|you|your|(?:this|these) (?:article|stor(?:y|ies)|work|piece|post|text|content|report|essay|page|site|website|material)s?"
    r"|wir|uns|unser\w*|dies\w+ (?:artikel|beitrag|text|inhalt|werk)\w*|nous|nos|notre|vous|vos|votre|cet? (?:article|texte|œuvre|contenu)"
    r"|nosotros|nuestr\w+|usted\w*|est[ea] (?:artículo|texto|obra|contenido|artigo|reportagem)|nós|noss\w+|você\w*"
    r"|noi|nostr\w+|voi|vostr\w+|quest[oa] (?:articolo|testo|opera|contenuto)|wij|we|ons|onze|u|uw|je|jouw|(?:dit|deze) (?:artikel|tekst|stuk|werk))\b"
)
"""Words of a notice in seven languages: who hands the article on, who may take it, the article itself."""

_SENTENCE = 60
"""Characters from which a block is a paragraph rather than a label."""


_SEARCHED = 5_000_000
"""Notices times characters of the copy up to which the copy is searched for them."""


def _is_paragraph_beside(a: TextSide, b: TextSide, other: int, block: int, credit_blocks: Set[int]) -> bool:
    """Whether a block is a paragraph of the text, and the same kind of element in the same parent as another one."""
    if other >= len(a.blocks) or other in credit_blocks or len(a.keys[other]) < _SENTENCE:
        return False
    return stands_like(a, other, block) and _most_stands_in(a.keys[other], b)


def _most_stands_in(key: str, b: TextSide) -> bool:
    """Whether the copy holds most of a block, edited or not."""
    step = max(_PIECE, len(key) // _PIECES)
    pieces = [key[at : at + _PIECE] for at in range(0, max(1, len(key) - _PIECE + 1), step)]
    return 2 * sum(b.holds(piece) for piece in pieces) >= len(pieces)


_PIECES = 5
"""Pieces of a block that are looked for in the copy."""


def _credit_blocks(side: TextSide, source: Source | None) -> list[int]:
    publisher = fold(source.publisher) if source and source.publisher else ""
    candidates = {*_speaking_of_it(side), *_short(side, (publisher,))}
    return [block for block in candidates if credit_like(side.keys[block], source)]


def _speaking_of_it(side: TextSide) -> list[int]:
    return side.once("republishing", lambda: _short(side, _REPUBLISH_ROOTS))


def _short(side: TextSide, parts: Collection[str]) -> list[int]:
    return [block for block in side.blocks_with(parts) if side.keys[block].count(" ") < _NOTICE_WORDS]


def _labels(side: TextSide, source: Source | None) -> Iterator[int]:
    title = _title(source)
    names = list(_names(source)) if source else []
    bare = title.strip("'\" ")
    for block in side.blocks_with((bare,)):
        key = side.keys[block]
        if key == title or _names_source(key.replace(bare, " "), source, names):
            yield block
    for block in side.blocks_with(tuple(names)):
        if len(side.keys[block]) < _BYLINE_LENGTH and _is_byline(side.keys[block], names):
            yield block
    yield from (block for block, (_, _, tag, _) in enumerate(side.blocks) if tag == "figcaption")


def _names_source(rest: str, source: Source | None, names: list[str]) -> bool:
    """Whether what stands beside a headline is who wrote or published it: '"Headline" from Publisher'."""
    publisher = fold(source.publisher) if source and source.publisher else ""
    known = [name for name in (publisher, *names) if name and name in rest]
    for name in known:
        rest = rest.replace(name, " ")
    return bool(known) and count_words(rest) <= _BYLINE_WORDS


_BYLINE_LENGTH = 400
"""Characters up to which a block can be a byline: a dozen authors with their institutions."""

_REPUBLISH_ROOTS = (
    "publi", "pubbli", "print", "syndicat", "cross", "reproduc", "weiterver", "nachdruck", "overnemen", "creative",
    "cc by", "cc-by",
)
"""One of these stands in all that `_REPUBLISH` finds: a page is searched for each, so they are few and short."""

_ORIGIN_ROOTS = ("original", "first ", "appeared", "posted", "erschien", "zuerst", "veröffentlich", "versche")
"""One of these or of the former stands in what `_PUBLISHED` finds, but for "wurde erstmals in" and its like: any text
has that."""


def credit_lines(b: TextSide, a: TextSide, left_out: Set[int], source: Source | None) -> frozenset[int]:
    """Return the blocks of the copy that credit the original and are none of its paragraphs."""
    candidates = {*_speaking_of_it(b), *_short(b, _ORIGIN_ROOTS)}
    found = {block for block in candidates if says_where_from(b.keys[block])}
    found.update(_credit_blocks(b, source))
    found.update(_author_notes(b, a, source) if b.document.format is Format.MARKDOWN else _named_notes(b, source))
    paragraphs = [key for block, key in enumerate(a.keys) if block not in left_out] if found else []
    named = (_title(source).strip("'\" "), fold(source.publisher or "") if source else "")
    lines = {j: _without(named, b.keys[j]) for j in found}
    found.difference_update(list(_repeating(lines, set(paragraphs), "\n".join(paragraphs))))
    found.update(address_lines(b, source))
    headings = credit_headings(b, a, found, source, credited_names(source))
    title_line = (j for j in (first_line(b),) if j is not None and b.keys[j] not in a.key_counts)
    return frozenset((*_labels(b, source), *title_line, *headings, *found))


def _title(source: Source | None) -> str:
    """Return the folded headline of the original, empty where it is not known."""
    return " ".join(fold(source.title).split()) if source and source.title else ""


def _without(named: Iterable[str], key: str) -> str:
    """Return a credit line without the headline, publisher and addresses it names: other blocks name them too."""
    for name in filter(None, named):
        key = key.replace(name, " ")
    return _ADDRESS.sub(" ", key)


_ADDRESS = lazy_pattern(r"https?://\S*")

_AUTHOR_WORDS = 150
"""Words up to which a block can be a note on the authors: two or three sentences for each of several."""


def _author_notes(b: TextSide, a: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the short blocks of a post that say who an author is, before or behind the original's paragraphs: among
    those, other people are introduced with the same words."""
    names = tuple(fold(author.name) for author in source.authors) if source else ()
    named = set(b.blocks_with(names))
    shared = [block for block, key in enumerate(b.keys) if len(key) >= _SENTENCE and key in a.key_counts]
    inside = range(shared[0], shared[-1]) if shared else range(0)
    yield from (block for block in _named_notes(b, source) if block in inside)
    for block, key in enumerate(b.keys):
        if block not in inside and key.count(" ") < _AUTHOR_WORDS and (block in named or WHO.match(key)):
            yield block


def _named_notes(b: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the short blocks of a page that open with an author's name and say who that is; a page may say it of
    many other people."""
    names = tuple(fold(author.name) for author in source.authors) if source else ()
    for block in b.blocks_with(names):
        key = b.keys[block]
        opening = key.lstrip("*_ ").removeprefix("about ").removeprefix("dr ").removeprefix("professor ")
        if key.count(" ") < _AUTHOR_WORDS and opening.startswith(names) and (WHO.match(key) or _presents(opening, names)):
            yield block


def _presents(opening: str, names: Sequence[str]) -> bool:
    """Whether a paragraph goes on behind an author's name with what they are or do."""
    return any(_PRESENTS.match(opening[len(name) :]) for name in names if name and opening.startswith(name))


_PRESENTS = lazy_pattern(
    r"(?:,? (?:and|und|et|y|e|en) (?:[^\W\d_][\w.'-]*+ ){2,4})?\W+(?:is|are|was|writes?|works?|teaches|lives?|covers?|reports? (?:on|for|from)"
    r"|studies|researches|holds|heads|leads|runs|edits|speciali[sz]es|ist|lehrt|forscht|schreibt|arbeitet|est|enseigne|travaille|es|trabaja|escribe"
    r"|é|escreve|trabalha|è|insegna|scrive|werkt|schrijft)\b",
)
"""How a note goes on behind an author's name, with a second author's or without."""

_PIECE = 24


def _repeating(lines: Mapping[int, str], paragraphs: Set[str], article: str) -> Iterator[int]:
    """Yield the lines that hold words of the article: a credit line glued to its last sentence is no block of its own."""
    pieces = {number: _pieces_of(line) for number, line in lines.items() if len(line) >= 2 * _PIECE}
    in_article = held({piece for some in pieces.values() for piece in some}, article)
    for number, line in lines.items():
        repeats = not in_article.isdisjoint(pieces[number]) if number in pieces else line in paragraphs
        if repeats:
            yield number


def _pieces_of(line: str) -> list[str]:
    step = max(_PIECE, len(line) // _MOST_PIECES)
    return [line[at : at + _PIECE] for at in range(0, len(line) - _PIECE + 1, step)]


_MOST_PIECES = 200
"""Pieces of a line that are looked for in the article; a line of so many is no line."""


def says_where_from(key: str) -> bool:
    """Whether a short folded text says where something was published before."""
    return (
        key.count(" ") < _CREDIT_WORDS
        and any(stem in key for stem in _PUBLISHED_STEMS)
        and _PUBLISHED.search(key) is not None
    )


_PUBLISHED_STEMS = (
    "originally ", "first ", "previously ", "republi", "re-publi", "repost", "re-post", "reprint", "cross",
    "reproduced", "erschien", "wurde", "publié ", "publicad", "pubblicat", "verschenen", "verscheen", "gepubliceerd",
)
"""One of these stands in all that `_PUBLISHED` finds; asking for them first costs a tenth of the pattern."""


def credited_names(source: Source | None) -> tuple[str, ...]:
    """Return the folded names of the publisher and the authors."""
    if source is None:
        return ()
    names = [source.publisher or "", *(author.name for author in source.authors)]
    return tuple(dict.fromkeys(filter(None, (" ".join(fold(name).split()) for name in names))))


def _names(source: Source) -> Iterator[str]:
    for author in source.authors:
        yield " ".join(fold(author.name).split())
        if author.institution:
            yield " ".join(fold(author.institution).split())


def _is_byline(key: str, names: list[str]) -> bool:
    """Whether a block that holds some names is little else."""
    for name in names:
        key = key.replace(name, " ")
    return count_words(key) <= _BYLINE_WORDS


def credit_like(key: str, source: Source | None) -> bool:
    """Whether a folded block reads as a credit line or a licence notice."""
    speaks_of_it = any(stem in key for stem in _REPUBLISH_STEMS) and _REPUBLISH.search(key) is not None
    if speaks_of_it and ("licen" in key or "creative commons" in key or _FREE.search(key) or _ORIGIN.search(key)):
        return True
    publisher = fold(source.publisher) if source and source.publisher else None
    if not publisher or publisher not in key:
        return False
    return speaks_of_it or _ORIGIN.search(key) is not None or _presents_publisher(key, publisher)


def _presents_publisher(key: str, publisher: str) -> bool:
    """Whether a folded block opens with the publisher's name and says what kind of house that is."""
    at = key.find(publisher)
    return key[:at].strip(" *_([\"'") in ("", "the", "about") and _HOUSE.match(key, at + len(publisher)) is not None


_HOUSE = lazy_pattern(
    r"\W{1,3}(?:is|ist|est|es|é|è)\b [^.!?]{0,120}\b(?:newsrooms?|news (?:organi[sz]ation|outlet|site|service|source|agency|network)|source of|publication|magazine|newspaper|journal|website|platform|publisher|media (?:organi[sz]ation|outlet|company)"
    r"|non-?profits?|not-for-profit|nachrichten\w*|magazin|zeitung|redaktion|portal|média|journal|revue|site|medio|revista|periódico|redacción|redação|agência|agencia|jornal|rivista|testata|sito|tijdschrift|krant|nieuws\w*)\b"
)
"""How a note goes on behind the publisher's name that says what kind of house it is."""


_REPUBLISH_STEMS = (
    "republi", "re-publi", "reprint", "re-print", "syndicat", "crosspost", "cross-post", "ripubblic", "reproduc",
    "weiterver", "nachdruck", "overnemen", "herpublic", "creative", "cc by", "cc-by", "public domain",
)
"""One of these stands in all that `_REPUBLISH` finds."""
