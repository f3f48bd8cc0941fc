"""What a copy's line of credit, or a note beside its text, says besides: of what the article is about, or against it.

Such a line is none of the text, so that its words are compared with nothing. Republishers say more in a credit: that
they thank, what they changed, who paid or took the pictures. What speaks of none of this tells readers something that
the article does not, and so does what says of author or publisher that they erred or lied.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from licensecheck.compare.alignment.stream import Stream
from licensecheck.compare.crediting.blocks import folded_title
from licensecheck.compare.crediting.lines import notices_beside
from licensecheck.compare.crediting.wordings import place_of_origin, speaks_of_others
from licensecheck.compare.differences.difference import Difference
from licensecheck.compare.edits.passages import BEHIND
from licensecheck.compare.extent.core import Core
from licensecheck.compare.furniture.boxes.prose import TOLD, is_sites_line
from licensecheck.compare.furniture.reasons import CREDIT_REMARK
from licensecheck.compare.text_language import language_of
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.vocabulary.box_words import CALL, TO_READERS, editors_label
from licensecheck.compare.vocabulary.doubting import discredits
from licensecheck.compare.words import breaks, fold
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.model import Source
from licensecheck.credits.origin_sentences import NAME, is_about_publishing
from licensecheck.document.link_list import between
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import BETWEEN_SENTENCES

__all__ = ["credit_remarks", "tells_behind_call", "tells_in_note", "tells_of_others"]


def credit_remarks(stream: Stream, core: Core, source: Source | None) -> Iterator[Difference]:
    """Yield what the copy's credits and notes beside or between the article's paragraphs tell besides."""
    b = stream.b
    shared = sorted({(j, i) for i, j, _ in stream.matched()})
    first, last = shared[0][0], shared[-1][0]
    for block in notices_beside(stream):
        at = bisect_left(shared, (block, -1))
        before = shared[at - 1][1] if at else -1
        for start, end, is_of_others in _remarks(stream.a, b, block, source):
            words = [(at, token) for at, token in enumerate(b.tokens(block)) if start <= token.start < end]
            if not words:
                continue
            yield Difference(
                a=[],
                b=[token for _, token in words],
                a_at=(before, BEHIND) if before >= 0 else (core.a_first, 0),
                b_at=(block, words[0][0]),
                furniture=None if is_of_others and first < block < last else CREDIT_REMARK,
            )


def _remarks(a: TextSide, b: TextSide, block: int, source: Source | None) -> Iterator[tuple[int, int, bool]]:
    """Yield where sentences or clauses of a credit or note begin and end that are none of the original's page and tell
    something, and whether that is of others; in a credit such a one leads nowhere."""
    start, end, _, _ = b.blocks[block]
    if not _is_told(b, block):
        return
    title = folded_title(source)
    names = sorted({*_names(b, source), *filter(None, (title, plain(title)))}, key=len, reverse=True)
    for first, last in _sentences(b.text, start, end):
        key = fold(b.text[first:last]).strip()
        if key.strip(_AROUND) in title or a.holds(key):     # a title may be a question
            continue
        for at in (first, _clause(b.text, first, last)) if block in b.credit_lines else ():
            told = fold(b.text[at:last]).strip()
            if tells_of_others(told, names) and not between(b.document.links, at, last):
                yield at, last, True
                break
        else:
            if discredits(_with(names, key)):
                yield first, last, False


def _is_told(b: TextSide, block: int) -> bool:
    """Whether a block is in a language of which it is known how republishers speak: a short line, which may be taken
    for one of another, with what stands around it."""
    start, end, _, _ = b.blocks[block]
    if end - start < _SHORT_LINE:
        start, end = max(0, start - _AROUND_LINE), end + _AROUND_LINE
    return language_of(b.text[start:end]) in TOLD


_SHORT_LINE, _AROUND_LINE = 100, 1_000

_AROUND = "'\" .?!"


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in BETWEEN_SENTENCES.finditer(text, start, end):
        yield start, stop.start() + 1
        start = stop.end()
    yield start, end


def _clause(text: str, start: int, end: int) -> int:
    """Return where the words begin that a sentence sets against what it said, or its end."""
    found = _CONTRAST.search(text, start, end)
    return found.start(1) if found is not None else end


_CONTRAST = lazy_pattern(
    r"[,;\u2013\u2014-] ?((?:but|although|though|even though|yet|however|aber|obwohl|doch|mais|bien que|pero|aunque|mas"
    r"|embora|ma|sebbene|maar|hoewel) )"
)


def tells_in_note(b: TextSide, block: int) -> bool:
    """Whether a note tells something against the article, or is its editors' and tells something of others."""
    key = b.keys[block]
    label = editors_label(key)
    if label is None or not _is_told(b, block):
        return discredits(key)
    return any(tells_of_others(part) or discredits(part) for part in _parts(key[label.end() :].strip()))


def tells_behind_call(b: TextSide, block: int) -> bool:
    """Whether a line calls its readers to something and goes on to tell something of others."""
    first, *others = _parts(b.keys[block])
    is_call = CALL.match(first) is not None or TO_READERS.search(first) is not None
    return is_call and _is_told(b, block) and any(map(tells_of_others, others))


def _parts(text: str) -> Iterator[str]:
    return (text[start:end] for start, end in _sentences(text, 0, len(text)))


def tells_of_others(key: str, names: Iterable[str] = ()) -> bool:
    """Whether a folded sentence, or a part of one, tells something of others than those who write, print and read the
    article; `names` are what some of these are called, folded."""
    if breaks(key) < _FEWEST or not speaks_of_others(key) or is_sites_line(key):
        return False
    words = _with(names, plain(key))
    if is_about_publishing(words):
        return _tells_of_another(key, names)
    return _OF_REPUBLISHING.search(words) is None


_FEWEST = 4
"""Spaces from which words may tell something: "Its claims have been debunked."."""


def _with(names: Iterable[str], words: str) -> str:
    for name in names:
        words = words.replace(name, NAME)
    return words


def _tells_of_another(key: str, names: Iterable[str]) -> bool:
    """Whether a sentence says of something else than the article that it appeared somewhere: "The plan first
    appeared in The Herald and was a fraud."."""
    at = place_of_origin(key)
    subject = _SUBJECT.fullmatch(key, 0, at) if at > 0 else None
    words = _with(names, plain(subject[0])) if subject is not None else NAME
    return NAME not in words and _OF_REPUBLISHING.search(words) is None


_SUBJECT = lazy_pattern(
    r"\W*(?:(?:this|that)(?! (?:was|is|has|had|first|originally|also)\b)|the|an?|his|her|its|their|der|die|das|eine?"
    r"|les?|la|une?|el|los|las|una?|os?|as?|uma?|il|lo|gli|de|het|een|l')\W(?:[\w'-]+ ){0,3}[\w'-]+,? "
    r"(?:(?:was|were|is|are|has been|had been|wurden?|fue|foi|est|a été|è stat[oa]|werd) )?"
)

_OF_REPUBLISHING = lazy_pattern(
    r"\b(?:articl|stor(?:y|ies)\b|texts?\b|post(?:s|ed)?\b|pieces?\b|essay|column|analys|commentary|editorial|explainer"
    r"|feature|guide|interview|investigat|obituary|profile|q&a|review|transcript|series\b|podcast|lecture|speech"
    r"|talks?\b|poems?\b|chapter|books?\b|letters?\b|author|writ(?:er|ten|ing)|wrote|edit|translat|adapt|spell|research"
    r"|report(?:er|ing)\b|newsletter|newsroom|magazine|journal|newspaper|websites?\b|sites?\b|pages?\b|blogs?\b"
    r"|contents?\b|attribution|re-?us|subscri|donat|fund|support|grants?\b|sponsor|partner|collabor|project|thank"
    r"|grateful|acknowledg|hat tip|photo|imag|pictur|illustrat|graphics?\b|cartoon|maps?\b|videos?\b|caption|headline"
    r"|titles?\b|footnote|links?\b|version|updat|correct|chang|shorten|length|clarity|style|paragraph|formatt|comment"
    r"|read(?:s|er|ers|ing)\b|opinion|views?\b|copyright|rights?\b|credit|dates?\b"
    r"|artikel|beitrag|autor|verfass|redakt|ubersetz|serie|projekt|foto|bild|grafik|titel|uberschrift|fassung|korrig"
    r"|geandert|kommentar|leser|meinung|rechte?\b|dank|spende|gefordert|unterstutz|seite|zeitschrift|magazin"
    r"|auteur|redact|tradu|artic|projet|dessin|titre|corrig|modifi|lecteur|droits?\b|remerci|dons?\b|souten|financ|revue"
    r"|artig|redac|nota\b|proyecto|projeto|ilustra|titul|versao|lector|leitor|derecho|direito|agradec|doac|apoy|apoi"
    r"|revista|rivista|testo|progett|lettor|diritt|ringrazi|sosten|finanz"
    r"|tekst|vertaal|vertaling|beeld|versie|aangepast|reactie|lezer|mening|steun|tijdschrift)"
)
"""Beginnings of what republishers speak of in such a line: the article and its parts, who wrote, paid and helped, the
site, its readers and their views, in folded words."""


def _names(b: TextSide, source: Source | None) -> Iterator[str]:
    """Yield what the publisher, the authors, their institutions and the copy's site are called, folded."""
    metadata = b.document.metadata
    given = [metadata.meta.get("og:site_name"), *_PARTS.split(metadata.title or "")[1:]]
    if source is not None:
        given += [source.publisher, *(name for author in source.authors for name in (author.name, author.institution))]
    yield from (plain(name) for name in given if name)
    short = plain(source.publisher or "").rpartition(" ")[2] if source is not None else ""
    if len(short) >= _SHORT:
        yield short


_SHORT = 5
"""Letters of a paper's last name by which it is called alone: "the Herald"."""


_PARTS = lazy_pattern(r" [-|\u2013\u2014\u00b7:] ")
