"""Is the original its publisher's own to license? Copy of agencies and partners on a publisher's site is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from licensecheck.credits.folding import fold, fold_line
from licensecheck.credits.licences.reuse_denials import denies_republication, is_told
from licensecheck.credits.model import Evidence
from licensecheck.credits.origin_lines import ORIGIN_LINES
from licensecheck.document.link_list import between
from licensecheck.document.model import Block, Link
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy.checks.base import Check, options_schema, shortened
from licensecheck.policy.hosts import host_of, is_on, parents
from licensecheck.policy.model import Case, Problem, Status
from licensecheck.quoted_words import ended
from licensecheck.wordings import has_stem

__all__ = ["CHECK"]

_NEAR = 4
"""Blocks before, inside and behind the article's ends in which a line about its origin stands."""
_LONGEST_LINE = 300
_AGENCIES = frozenset((
    "afp", "agence france-presse", "agence france presse", "agencia efe", "efe", "agenzia ansa", "ansa", "ap",
    "associated press", "the associated press", "australian associated press", "aap", "the canadian press",
    "canadian press", "deutsche presse-agentur", "dpa", "europa press", "interfax", "kyodo news", "kyodo", "lusa",
    "pa media", "press association", "press trust of india", "pti", "reuters", "thomson reuters", "tass",
    "united press international", "upi", "xinhua", "yonhap", "bloomberg", "bloomberg news",
))
_ENGLISH_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_DAY = lazy_pattern(
    r"\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?(?=,? (?:\d|\w{3,9}\.? \d)))"
    r"(?:,? \d|,? (?:jan|feb|ma[ry]|apr|jun|jul|aug|sep|oct|nov|dec)|\W*\Z)"
    rf"|(?:{_ENGLISH_MONTH})\.? \d"
)
"""A day, which is no name of a paper: "The Sunday Times", "Monde" and "Marketplace" are."""
_MONTH = (
    rf"(?:{_ENGLISH_MONTH}|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|fevrier|mars|avril"
    r"|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)"
)
_ISSUE = r"(?:'s)?(?: (?:print|online|morning|evening|weekend))? (?:issue|edition|newsletter|number|paper|bulletin)"
_OWN = lazy_pattern(
    rf"(?:(?:early|late|mid)[ -])?{_MONTH}(?: (?:de |del )?\d.*| (?:and|y|e|et|und|en) .*|{_ISSUE})?\Z"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)day{_ISSUE}\Z"
    r"|(?:spring|summer|autumn|fall|winter)(?: \d{4})?(?: (?:issue|edition|newsletter|number))\Z"
    r"|(?:our|this (?:site|website|blog|page|paper|newspaper)|notre|nos|ce|nuestr[oa]s?|este|noss[oa]s?"
    r"|unser\w*|dieser|onze?|deze) "
    r"|(?:authors?|writers?|aut(?:eure?|rice|ore|or|ora|orin|oren|ores|eurs|ori)|schrijver)\Z"
    r"|(?:print|english|spanish|french|german|italian|portuguese|dutch|anglais|ingles|englisch|inglese)"
    r"(?: (?:on|in|at|by|sur|en|auf|su) (?:our|this|notre|nuestr[oa]|unser\w*)\b.*)?\Z"
)
"""What is no name of another: a publisher's own dates, issues, sites and languages, and its author."""
_NAME = r"(?:the )?(?P<name>[^.,;:()]{2,60})"
_THIS = r"\bthis(?: \w+)? (?:article|story|piece|post|essay|report|column|interview|commentary|op-ed)\b"
_OF_IT = r"(?:(?!\b(?:draws|based|builds|cites|quotes|research|stud(?:y|ies)|findings|data)\b)[^.])"
"""A sign of what is said of the article itself: "This article draws on research first published in …" is not."""
_LINES = (
    ("originally |first ", rf"(?:^|{_THIS}{_OF_IT}{{0,40}})\b(?:originally|first) (?:published|appeared|ran)"
     rf" (?:by|in|on|at) {_NAME}"),
    ("permission of |permission from ",
     rf"(?:^|{_THIS}[^.]{{0,40}})\b(?:(?:re)?published|reprinted|reposted|reproduced|used)"
     rf" (?:here )?(?:by|with)(?: the)?(?: kind)? permission (?:of|from) {_NAME}"),
    ("reprinted |republished |reposted |cross-posted |crossposted |cross posted ",
     rf"(?:^|{_THIS}[^.]{{0,40}})\b(?:reprinted|republished|reposted|cross[- ]?posted) (?:here )?from {_NAME}"),
    ("autorisation d", rf"(?:^|\b(?:cet article|ce texte) (?:a ete|est) )(?:reproduit|republie|repris)e? avec"
     rf" l'(?:\w+ )?autorisation (?:de |du |d'){_NAME}"),
    ("permiso d|permissao d",
     rf"(?:^|\best[ea] (?:articulo|artigo|texto) (?:fue|foi|ha sido) )(?:reproducid|reproduzid|republicad)[oa]"
     rf" (?:aqui )?co[nm] (?:el |a )?(?:permiso|permissao) d[eao]l? {_NAME}"),
    ("genehmigung ", rf"(?:^|\bdieser (?:artikel|text|beitrag) )(?:\w+ )?(?:nachdruck|abdruck|nachgedruckt) mit"
     rf" (?:\w+ )?genehmigung (?:von|der|des) {_NAME}"),
    (" agreement", r"\bunder an? content[- ](?:sharing|partnership) agreement\b"),
    ("provided by |distributed by |supplied by ",
     r"\b(?:provided|distributed|supplied) by (?P<name>associated press|reuters|afp|agence france[- ]presse)\b"),
    ("by the associated press|by reuters|by agence france-presse|by afp",
     r"^by (?P<name>the associated press|reuters|agence france-presse|afp)\W*$"),
    ("cet article ", rf"\bcet article (?:a ete|est) (?:\S+ )?publie (?:\S+ ){{0,4}}?(?:par|sur|dans) {_NAME}"),
    ("este articulo ", rf"\beste articulo (?:se publico|fue publicado) originalmente (?:en|por) {_NAME}"),
    ("este artigo ",
     rf"\beste artigo foi (?:originalmente )?publicado (?:originalmente )?(?:no|na|em|por|pelo|pela) {_NAME}"),
    ("zuerst |ursprunglich |zunachst ",
     rf"\bdieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|ursprunglich|zunachst) (?:\S+ )?"
     rf"(?:in|auf|bei|beim|im|von) {_NAME}"),
    ("republie a partir ", rf"\bcet article (?:a ete|est) republie a partir (?:de |du |d'){_NAME}"),
    (" publicado originalmente ",
     rf"^(?:articulo|artigo|texto) publicado originalmente (?:en|em|no|na|por|pelo|pela) {_NAME}"),
    ("articolo ", rf"^(?:questo )?articolo (?:apparso|pubblicato) (?:in origine|originariamente) (?:su|da|in) {_NAME}"),
    (" overgenomen ", rf"\bdit artikel is overgenomen (?:van|uit) {_NAME}"),
    ("questo articolo ",
     rf"\bquesto articolo e stato (?:originariamente )?pubblicato (?:originariamente )?(?:su|da) {_NAME}"),
    ("dit artikel ", rf"\bdit artikel (?:verscheen|is) (?:eerder|eerst) (?:\S+ )?(?:op|in|bij) {_NAME}"),
)  # fmt: skip
"""Lines that name the origin of the article they stand at, over folded words: small letters without accents. A line
about an author's other work ("her stories first appeared in …") has neither "this" nor its beginning. Before each
pattern the words of which one has to be there: to look for those takes a tenth of the time."""
_ORIGINS = tuple((tuple(marks.split("|")), lazy_pattern(pattern)) for marks, pattern in _LINES)
_KEPT = ("republi", "reprint", "reproduc", "repost", "syndicat", "nachgedruckt", "riprodott", "ripubblicat")


def run(case: Case) -> Iterable[Problem]:
    """One problem: the original looks like its publisher's own, or like somebody else's."""
    own = {fold(name) for name in (case.facts.source.publisher, case.rule_set.publisher) if name}
    agency = _agency(case, own)
    if agency is not None:
        message = f"The original is by {agency}, so it may not be {_publisher(case)}'s to license."
        return (Problem(Status.REVIEW, message, (Evidence(text=agency, where="source"),)),)
    line, kept = next(_foreign_lines(case, own), (None, False))
    if line is None:
        return (
            Problem(
                Status.PASS, f"Nothing on the original's page says that it is not {_publisher(case)}'s own."
            ),
        )
    if kept:
        message = ended(f"The original's page says that it may not be republished: {shortened(line.text)}")
        return (Problem(Status.REVIEW, message, (line,)),)
    words = f"The original's page says where it comes from: {shortened(line.text)}"
    message = f"{words}; it may not be {_publisher(case)}'s to license."
    return (Problem(Status.REVIEW, message, (line,)),)


def _agency(case: Case, own: set[str]) -> str | None:
    """The news agency, or another of the names given, that a byline names as the author or as whom an author writes
    for."""
    others = {fold(name) for name in case.rule.options["others"]}
    names = (name for author in case.facts.source.authors for name in (author.name, author.institution) if name)
    known = ((name, fold(name).strip()) for name in names)
    return next((name for name, plain in known if (plain in _AGENCIES or plain in others) and plain not in own), None)


def _publisher(case: Case) -> str:
    return case.facts.source.publisher or case.rule_set.publisher or "its publisher"


def _foreign_lines(case: Case, own: set[str]) -> Iterator[tuple[Evidence, bool]]:
    """Lines at the article's ends that name another publisher as its origin, or say that nobody may republish it, and
    which of the two."""
    original = case.facts.original
    short = ((index, block) for index, block in _end_blocks(case) if block.end - block.start <= _LONGEST_LINE)
    lines = [(index, block, original.text[block.start : block.end]) for index, block in short]
    together = fold("\n".join([text for *_, text in lines]))
    origins, kept = _origins_in(together), has_stem(together, _KEPT)
    hosts = {host_of(url) for url in (case.facts.source.url, case.facts.source.publisher_url) if url} - {""}
    for _, block, text in lines if hosts and ORIGIN_LINES.may_stand_in(together) else ():
        links = between(original.links, block.start, block.end)
        if links and _leads_to_origin(fold_line(text), links, own, hosts):
            yield Evidence(text=text.strip(), where="source", place=original.place(block.start)), False
    if not (origins or kept):
        return
    for index, block, text in lines:
        line = fold_line(text)
        if not (origins or has_stem(line, _KEPT)):
            continue
        found = _origin(line, origins)
        is_foreign = found is not None and not _is_own(found, own)
        if is_foreign or (kept and denies_republication(line) and not is_told(original, index)):
            yield Evidence(text=text.strip(), where="source", place=original.place(block.start)), not is_foreign


def _leads_to_origin(line: str, links: Sequence[Link], own: set[str], hosts: set[str]) -> bool:
    """Whether a folded line says in a language beyond those of the patterns below where the article stood first, and
    links to another site than those of the `hosts`."""
    if any(name in line for name in own):
        return False
    from licensecheck.credits.origin_sentences import opens_with_origin

    return opens_with_origin(line) and any(_leads_elsewhere(link.url, hosts) for link in links)


def _leads_elsewhere(url: str, hosts: set[str]) -> bool:
    host = host_of(url)
    return bool(host) and host != _LICENCES and not is_on(url, hosts) and all(host not in parents(one) for one in hosts)


_LICENCES = "creativecommons.org"


_Origins = Sequence[tuple[tuple[str, ...], re.Pattern[str]]]


def _origins_in(text: str) -> _Origins:
    """The patterns of which a text has a mark, each behind those of its marks that it has."""
    there = ((tuple(mark for mark in marks if mark in text), pattern) for marks, pattern in _ORIGINS)
    return [(marks, pattern) for marks, pattern in there if marks]


def _origin(line: str, origins: _Origins) -> re.Match[str] | None:
    fitting = (pattern for marks, pattern in origins if has_stem(line, marks))
    return next((found for pattern in fitting if (found := pattern.search(line))), None)


def _is_own(found: re.Match[str], own: set[str]) -> bool:
    """Is it the publisher's own name, or no name but a day ("First published on Nov 20")?"""
    name = found.groupdict().get("name")
    if name is None:
        return False
    if _OWN.match(name.strip()) or _is_day(found, name):
        return True
    said = f"the {name}" if _has_article(found) else name
    return any(one in said or name.strip() in one for one in own) or not own


def _has_article(found: re.Match[str]) -> bool:
    """Whether "the" stands before a name, to which it may belong."""
    start = found.start("name")
    return found.string.startswith("the ", max(0, start - 4))


def _is_day(found: re.Match[str], name: str) -> bool:
    """Is it a day, as it goes on behind the stop or comma that ends a name: "Mar. 2, 2024"? "The Sun" is none."""
    return _DAY.match(name) is not None or (
        not _has_article(found) and _DAY.match(found.string, found.start("name")) is not None
    )


def _end_blocks(case: Case) -> Iterable[tuple[int, Block]]:
    """The blocks around the beginning and around the end of the article, with their places in the page."""
    blocks, (start, end) = case.facts.original.blocks, case.facts.comparison.original_region
    first = bisect_right(blocks, start, key=_end)
    last = bisect_left(blocks, end, key=_start) - 1
    if first > last:
        return ()
    wanted = sorted({*range(first - _NEAR, first + 2), *range(last - 1, last + _NEAR + 1)})
    return [(position, blocks[position]) for position in wanted if 0 <= position < len(blocks)]


_start, _end = attrgetter("start"), attrgetter("end")


CHECK = Check(
    run=run,
    description="The original is its publisher's own to license: not by a news agency, not marked as taken from"
    " somebody else, and not kept from republication. What looks otherwise is left to a person.",
    options=options_schema(
        {
            "others": {
                "description": "Further names that stand in bylines of copy that is not the publisher's own.",
                "type": "array",
                "items": {"type": "string", "minLength": 1, "maxLength": 200},
                "maxItems": 200,
                "default": [],
            },
        }
    ),
    example={"others": ["Climate Desk"]},
)
