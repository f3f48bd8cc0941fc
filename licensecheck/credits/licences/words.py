"""Creative Commons licences named in words, in many languages: by code, by elements, or barely."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from licensecheck.credits.folding import fold
from licensecheck.credits.licences.names import JURISDICTIONS, canonical_unit, is_licence
from licensecheck.credits.licences.vocabulary import COMMON, FURTHER
from licensecheck.credits.model import Licence
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Wording", "licence_in_words", "licences_in_words"]


_SEPARATOR = r"[\s\-─/,·:•&+|_!]{0,4}(?:(?:and|et|y|e|und|en)\s)?"
_TRANSLATED = r"(?:\)?\"\)?(?:\s?\(\"[^\"()]{3,120}\"\))?)?"
"""The name in another language behind it, in quotation marks and brackets, as the Russian deeds have it."""
_VERSION = (
    rf"(?:{_TRANSLATED}[\s,\-/_!]*(?:(?:public )?licen[cs]e\s+)?(?:version|versao|vers\.|v\.?|versi)?"
    r"\s*(?P<version>[1-4][.,][015]))?(?![.\d]*\d)"
)
_PORT = (
    r"(?:[\s,\-/]*\(?(?P<port>unported|international|internacional|internazionale|internationale?|generic|"
    r"united states|u\.s\.|brasil|brazil|deutschland|germany|france|espana|spain|australia|taiwan|台湾"
    r"|台灣|china|中国大陆|india|japan|"
    r"italia|italy|nederland|netherlands|england (?:&|and) wales|uk|osterreich|austria|schweiz|switzerland|polska|igo|"
    r"us|de|fr|es|br|au|at|ch|nl|tw|cn|jp|nz|ca)(?![\w-])\)?)?"
)
_PORTS = {
    "united states": "us",
    "u.s.": "us",
    "brasil": "br",
    "brazil": "br",
    "deutschland": "de",
    "germany": "de",
    "france": "fr",
    "espana": "es",
    "spain": "es",
    "australia": "au",
    "taiwan": "tw",
    "台湾": "tw",
    "台灣": "tw",
    "china": "cn",
    "中国大陆": "cn",
    "india": "in",
    "japan": "jp",
    "italia": "it",
    "italy": "it",
    "nederland": "nl",
    "netherlands": "nl",
    "england & wales": "uk",
    "england and wales": "uk",
    "osterreich": "at",
    "austria": "at",
    "schweiz": "ch",
    "switzerland": "ch",
    "polska": "pl",
}
_SYMBOLS = {"🅭": "cc ", "🅯": "by", "⊜": "-nd", "🄏": "-nc", "🄎": "-sa"}


class Wording(NamedTuple):
    """A licence named in words, and where in the text; `licence` is `None` for a bare "Creative Commons"."""

    licence: Licence | None
    start: int
    end: int


def _alternatives(unit: str, everywhere: bool) -> str:
    words = [*COMMON[unit].split(","), *(FURTHER[unit].split(",") if everywhere else ())]
    found = sorted((" ".join(fold(word).split()) for word in words), key=len, reverse=True)
    # Creative Commons writes most elements as one word: KeineBearbeitung, TanpaTurunan, EiMuutoksia.
    space = r"\s+" if unit == "by" else r"\s*"
    return "|".join(word.replace(" ", space).replace("~", "[- ]?") for word in found)


_CODES = r"(?<=[-/])(?:n[cd]|sa)(?![a-z])"
"""Elements by their letters behind one in words: "Attribution-ND"."""


@cache
def _pattern(everywhere: bool) -> re.Pattern[str]:
    elements = "|".join(_alternatives(unit, everywhere) for unit in ("nd", "nc", "sa"))
    code = (
        r"(?:(?:creative\s+commons|cc)[\s\-_:(/]*by|creative\s+commons[\s\-(]+(?=n[cd]\b)|\bby(?=-n[cd]))"
        r"(?P<code>(?:[\s\-_/,+]*(?:nc|nd|sa)(?![a-z]))*)"
    )
    words = rf"(?:{_alternatives('by', everywhere)})(?P<words>(?:{_SEPARATOR}(?:{elements}|{_CODES}))*)"
    return re.compile(
        rf"(?<![a-z0-9])(?:{code}(?![a-z])|cc[\s-]?(?P<zero>0|zero)\b|cc(?P<bare>(?:[\s-](?:nc|nd|sa)\b)+)"
        rf"|(?:(?P<organisation>creative\s+commons)[\s\-–:,]*(?:\w+[\s]+){{0,3}}?[\(\"“]?)?(?:{words}))"
        rf"{_VERSION}{_PORT}"
    )


@cache
def _elements(everywhere: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((unit, re.compile(_alternatives(unit, everywhere))) for unit in ("nc", "nd", "sa"))


_SAYS_WHICH = re.compile(r"attribution|cc|by-n|commons[\s\-_:(/]*(?:by|n[cd])")
"""What stands in each name of a licence in English or French that says which it is: that pattern is long, and most
lines say no more than "Creative Commons"."""


@cache
def _further_stems() -> tuple[str, ...]:
    """The first letters of the words for attribution in other languages."""
    words = (" ".join((word if word.isascii() else fold(word)).split())[:8] for word in FURTHER["by"].split(","))
    return tuple({word.partition("(")[0].partition("[")[0] for word in words})


def licence_in_words(text: str) -> Wording | None:
    """Return the first licence that `text` names, else a bare "Creative Commons", else `None`."""
    found = licences_in_words(fold(text))
    return next((w for w in found if w.licence is not None), found[0] if found else None)


def licences_in_words(text: str) -> tuple[Wording, ...]:
    """Return the licences a folded text names, in order, and each "Creative Commons" that belongs to none."""
    return _of_line(text) if len(text) <= _LONGEST_LINE else tuple(_found(text))


_LONGEST_LINE = 1500
"""Characters of lines whose licences are remembered: a line is asked for them several times."""


@lru_cache(maxsize=256)
def _of_line(text: str) -> tuple[Wording, ...]:
    return tuple(_found(text))


_ORGANISATION = r"creative commons|(?<![\w./@-])creativecommons(?![\w.])"
_ORGANISATION_ALONE = re.compile(_ORGANISATION)
_NAMES_ALONE = lazy_pattern(
    rf"{_ORGANISATION}|(?<!\w)cc[ -](?:licen[cs]|lizenz|licenti|lisens|lisans)"
    r"|(?:licen[cs][ei]a?|licenca|licenza|lizenz|лицензи\w{1,3}|ліцензі\w{1,3})\s+cc(?![\w-])"
    r"|知识共享|知識共享|創用\s?cc|クリエイティブ・?コモンズ|ครีเอทีฟคอมมอนส์|크리에이티브 커먼즈|المشاع ال[اإ]بداعي"
    r"|كريتيو كامنز|криеитив комънс|קריאייטיב קומונס|क्रिएटिव कॉमन्स"
)
"""What a Creative Commons licence is called that is not said which."""


def _found(text: str) -> Iterator[Wording]:
    text = text.replace("creative-commons", "creative commons")
    for symbol, letters in _SYMBOLS.items():
        text = text.replace(symbol, letters) if symbol in text else text
    end = 0
    everywhere = any(stem in text for stem in _further_stems())
    says_which = everywhere or _SAYS_WHICH.search(text) is not None
    for match in _pattern(everywhere).finditer(text) if says_which else ():
        licence = _read(match, everywhere)
        if licence is None or _goes_on(match) or _is_by_somebody(match):
            continue
        start = match.start()
        yield from _bare(text, end, start)
        end = match.end()
        yield Wording(licence, start, end)
    yield from _bare(text, end, len(text))


def _goes_on(match: re.Match[str]) -> bool:
    """Whether a name in words, without a version, has another element behind it than those that are known here."""
    is_open = match["words"] is not None and not match["version"]
    return is_open and _UNREAD.match(match.string, match.end()) is not None


def _is_by_somebody(match: re.Match[str]) -> bool:
    """Whether "Creative Commons by" is no code: "under Creative Commons by The Herald"."""
    if match["code"] != "" or match["version"]:
        return False
    return _COMMONS_BY.fullmatch(match[0]) is not None and _SOMEBODY.match(match.string, match.end()) is not None


_COMMONS_BY = lazy_pattern(r"creative\s+commons\s+by\s*")
_SOMEBODY = lazy_pattern(
    r"[ ](?!(?:licen|lizen|lisen|lisan|litsen|attribution|version|v\.|unported|generic|international|deed|terms"
    r"|and|or|und|oder|et|ou|y|e|o|en|of|by|from|for|in|on|at|with|without|via|unless|except|as|that|which|this|is|are"
    r"|von|fur|bei|de|du|par|pour|sur|por|para|em|da|di|per|su|van|voor|op)\b|licen|lizen|lisen|lisan|litsen)[^\W\d_]"
)
"""What follows "by" where it is the word: a name, and nothing that goes on with a licence or a sentence."""
_UNREAD = lazy_pattern(
    r"[-/─](?!licen|lizenz|lisen|lisan|litsen|licens|лиценз|ліценз|αδει|only|style|inter|unported|generic)[^\W\d_]"
    r"|\s-\s[^.;,()\d]{2,60}\s[1-4][.,][015](?!\d)"
)
"""How a name goes on with an element of a language that is not known here: read without it, it would permit more."""


def _bare(text: str, start: int, end: int) -> Iterator[Wording]:
    # Those of other scripts apart, each name but the organisation's has "cc" in it.
    names = _ORGANISATION_ALONE if text.isascii() and "cc" not in text else _NAMES_ALONE
    yield from (Wording(None, match.start(), match.end()) for match in names.finditer(text, start, end))


def _read(match: re.Match[str], everywhere: bool) -> Licence | None:
    if match["zero"]:
        return Licence("zero", "1.0")
    if match["words"] is not None:
        elements = {unit for unit, pattern in _elements(everywhere) if pattern.search(match["words"])}
        elements.update(re.findall(_CODES, match["words"]))
        # A lone "attribution" is an ordinary word unless the organisation or a version stands with it.
        if not elements and not (match["organisation"] or (match["version"] and match["port"])):
            return None
    else:
        elements = set(re.findall("nc|nd|sa", (match["code"] or match["bare"] or "").lower()))
    unit = canonical_unit("-".join(("by", *sorted(elements))))
    version = match["version"].replace(",", ".") if match["version"] else None
    return _existing(unit, version, match["port"])


def _existing(unit: str, version: str | None, port: str | None) -> Licence | None:
    jurisdiction = _PORTS.get(" ".join((port or "").lower().split()), (port or "").lower()) or None
    if jurisdiction not in JURISDICTIONS or version in (None, "4.0"):
        jurisdiction = None
    for licence in (Licence(unit, version, jurisdiction), Licence(unit, version), Licence(unit)):
        if is_licence(licence):
            return licence
    return None
