"""Notices around the article: its copyright notice, claims of others and change notices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from licensecheck.compare.model import Span
from licensecheck.credits.copy.lines_set_in import lines_set_in
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold
from licensecheck.credits.licences.other_works import other_works, without
from licensecheck.credits.model import Evidence, Said, Source
from licensecheck.credits.phrases import (
    ARTICLE_WORDS,
    is_change_notice,
    is_credit_line,
    is_relicensing,
    is_site_wide,
)
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["notice_blocks", "read_change_notice", "read_copyright", "read_relicensing"]

_LONGEST = 400
"""Characters of a block that may be a notice, at most."""
_CLOSE = 3
"""Blocks from the article within which a claim of rights is taken for one over the article."""
_COPYRIGHT_WORDS = lazy_pattern(r"©|\(c\)|copyright|\b(?:19|20)\d\d\b|all rights reserved|[^\w\s]")
# Looking for a few letters is a hundred times faster than the patterns, which most blocks then never meet.
_CLAIM_STEMS = (
    "reserv",
    "vorbehalten",
    "voorbehouden",
    "not ",
    "prohib",
    "forbid",
    "interdit",
    "proibid",
    "verbo",
    "riservat",
    "vietata",
    "no part",
    "exclusive",
    "covered",
    "without",
    "nur mit",
    "zastrzez",
    "bez ",
    "vyhrazen",
    "rattighet",
    "rettighe",
    "ma i",
    "oikeudet",
    "hakla",
    "izinsiz",
    "dilindungi",
    "dilarang",
    "fenntartva",
    "rezervate",
    "права",
    "запазени",
    "задрж",
    "печатк",
    "передрук",
    "επιφυλαξη",
    "απαγορευ",
    "pridrz",
    "zadrz",
    "drets",
    "dereitos",
    "kaitstud",
    "saugomos",
    "tiesibas",
    "ban quyen",
    "bao luu",
    "cam ",
    "सुरक्षित",
    "प्रकाशन",
    "बिना",
    "สงวน",
    "ห้าม",
    "無断",
    "未经",
    "未經",
    "版权",
    "版權",
    "무단",
    "محفوظ",
    "שמורות",
)
_CHANGE_STEMS = (
    "edit",
    "short",
    "abr",
    "condens",
    "adapt",
    "trim",
    " cut",
    "updat",
    "modif",
    "amend",
    "revis",
    "transl",
    "alter",
    "chang",
    "additional",
    "racc",
    "tradu",
    "acorta",
    "resumi",
    "gekurzt",
    "bearbeitet",
    "angepasst",
    "geander",
    "ubersetzt",
    "abbrevi",
    "tradott",
    "ridott",
    "ingekort",
    "bewerkt",
    "aangepast",
    "vertaald",
)
Found = tuple[Said | None, tuple[Evidence, ...]]


def read_copyright(copy: CopyText, notice: str | None) -> Found:
    """Is the article's copyright notice kept? `None` where the original has none."""
    if not notice:
        return None, ()
    plain = " ".join(fold(notice).split())
    at = copy.text.find(plain)
    if at >= 0:
        return Said.YES, (copy.mention_evidence(at, at + len(plain)),)
    holder = " ".join(_COPYRIGHT_WORDS.sub(" ", plain).split())
    for sign in ("©", "copyright"):
        at = copy.text.find(sign)
        while at >= 0:
            line = copy.text[at : at + 200].split("\n")[0]
            if holder and holder in " ".join(_COPYRIGHT_WORDS.sub(" ", line).split()):
                return Said.ALMOST, (copy.mention_evidence(at, at + len(line)),)
            at = copy.text.find(sign, at + len(sign))
    return Said.NO, ()


def read_relicensing(copy: CopyText, source: Source) -> tuple[Evidence, ...]:
    """Rights that somebody else claims over the article, in words that speak of it and stand beside it."""
    return tuple(_claims(copy, source))


def _claims(copy: CopyText, source: Source) -> Iterator[Evidence]:
    holders = [source.publisher or "", *(author.name for author in source.authors)]
    blocks = ((copy.block_start(index), copy.block_text(index)) for index in notice_blocks(copy, _CLOSE))
    for begin, line in _having((*blocks, *lines_set_in(copy)), _CLAIM_STEMS):
        if not is_relicensing(line) or is_site_wide(line):
            continue
        text = without(line, other_works(line))
        claim = _claim_for_others(text, holders) if is_relicensing(text) else None
        if claim is not None:
            yield copy.mention_evidence(begin + claim[0], begin + claim[1])


def _claim_for_others(text: str, holders: Iterable[str]) -> Span | None:
    """Where folded words, without those on other works, reserve rights over the article and not for those whose it is:
    a credit line that names them may end in a sentence that does."""
    names = [fold(holder) for holder in holders if holder]

    def is_theirs(words: str) -> bool:
        return any(name in words for name in names)

    if not is_theirs(text):
        if ARTICLE_WORDS.search(text) is None:
            return None
        of_article = (span for span in _sentences(text) if ARTICLE_WORDS.search(text[slice(*span)]))
        return _from_first_to_last(sorted((*_reserving(text), *of_article)))
    if any(_COPYRIGHT.search(text, *span) and is_theirs(text[slice(*span)]) for span in _sentences(text)):
        return None
    credits_article = is_credit_line(text)
    return _from_first_to_last(
        span for span in _reserving(text)
        if not is_theirs(text[slice(*span)]) and (credits_article or ARTICLE_WORDS.search(text[slice(*span)]))
    )


def _reserving(text: str) -> Iterator[Span]:
    """The sentences that reserve rights or forbid reuse."""
    return (span for span in _sentences(text) if is_relicensing(text[slice(*span)]))


def _from_first_to_last(spans: Iterable[Span]) -> Span | None:
    found = list(spans)
    return (found[0][0], found[-1][1]) if found else None


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for between in _SENTENCE_END.finditer(text):
        yield start, between.start() if between[0].isspace() else between.end()
        start = between.end()
    yield start, len(text)


_COPYRIGHT = lazy_pattern(r"©|\(c\)|copyright")
_SENTENCE_END = lazy_pattern(r"(?:(?<=[^\W\d_]{2}[.!?])|(?<=[\d)\]\x22'][.!?]))\s+|[。！？]")


def read_change_notice(copy: CopyText) -> Evidence | None:
    """Words that say the article was changed; the original's own ("this is an updated version") are none."""
    for index in _naming(copy, notice_blocks(copy, 8), _CHANGE_STEMS):
        text = copy.block_text(index)
        if is_change_notice(text) and (ARTICLE_WORDS.search(text) or is_credit_line(text)):
            return copy.block_evidence(index)
    return None


def _naming(copy: CopyText, blocks: Iterable[int], stems: Iterable[str]) -> list[int]:
    """Those of some blocks that hold one of some letters."""
    return [index for index, _ in _having([(index, copy.block_text(index)) for index in blocks], stems)]


def _having(texts: Sequence[tuple[int, str]], stems: Iterable[str]) -> list[tuple[int, str]]:
    """Those of some texts that hold one of some letters, with the numbers they have."""
    together = "\n".join([text for _, text in texts])
    there = [stem for stem in stems if stem in together]
    return [(number, text) for number, text in texts if any(map(text.__contains__, there))]


def notice_blocks(copy: CopyText, reach: int) -> Iterator[int]:
    """Yield the blocks in which something may be said of the article: short ones before, between and after its
    paragraphs that are not the original's words, no more than `reach` blocks away."""
    start, end = copy.comparison.copy_region
    first, last = copy.block_of(start), copy.block_of(max(start, end - 1))
    for index in range(max(0, first - reach), min(len(copy.document.blocks), last + reach + 1)):
        block = copy.document.blocks[index]
        if block.end - block.start <= _LONGEST and not copy.in_article((block.start + block.end) // 2):
            yield index
