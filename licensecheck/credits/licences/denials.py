"""Does a sentence take the article out of the licence that it names: "This article is not covered by our licence"?

What is said of pictures, of changes or of sale ("You may not edit this article") denies the article no licence. All
patterns read folded text (see `folding`), in which a sign that is no letter stands for each letter of a licence's name
and of words for the article.
"""

from __future__ import annotations

import re

from licensecheck.credits.licences.other_works import Span, sentences
from licensecheck.credits.licences.references import licences_in_words
from licensecheck.credits.phrases import ARTICLE_WORDS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["denials", "denies", "may_deny"]

_LONGEST = 1500
"""Characters of a line that is looked into; an article set as one block is longer."""
_LICENCE, _ARTICLE = "(?<!\ue002)\ue002+", "(?<!\ue003)\ue003+"
_LICENCE_WORD = lazy_pattern(
    r"(?<!\w)(?:licen[cst]|lizenz|licenz|lisens|lisans|лиценз|ліценз)\w*|许可(?:协议)?|許可|許諾|ライセンス|라이선스"
)
_THIS_ONE = lazy_pattern(
    r"(?<!\w)(?:this one|it(?= (?:is|was|may|can(?:not)?|does|has)\b)|celui-ci|celle-ci"
    r"|diese[rnm]?(?=\s*(?:hier)?\W*\Z)|(?:este|esta|questo|questa|deze|dit)(?=\W*\Z))(?!\w)"
)
"""What stands for the article in a sentence that named it, or others of its kind, before."""
_SPARED = (
    r"(?!\s+(?:only|just|merely|solely|nur|bloss|seulement|uniquement|solo|solamente|so|somente|apenas|soltanto"
    r"|alleen|slechts|bara|bare|kun|tylko|только|лише)(?!\w))"
)
"""What makes an addition of a denial: "not only"."""
_NOT = (
    r"(?<!\w)(?:not|\w+n't|cannot|never|no longer|no(?=\s+\ue002)"
    r"|n(?:'\w+|e\s+[\w']+(?:\s+\w+)?)\s+(?:pas|plus|jamais|aucun\w*)"
    r"|nicht|nie|nie(?:mals|ma)|kein\w{0,2}|(?:ya )?no(?=\s+(?:esta|es|se|ha|fue|puede|forma|queda|tiene|entra"
    r"|pertenece)(?!\w))|nunca|jamas|nao|non|niet|geen|inte|ikke|ej|neni|nespada|nevztahuje|ei ole|nem|не|δεν)"
    rf"(?!\w){_SPARED}|(?:不|未|非)(?:适用|適用|属于?|屬於?|在|采用|採用|受|按|以|遵循|使用)"
)
_OTHER_DOING = (
    r"edit|chang|modif|alter|adapt|translat|s(?:old|ell|ale)|resold|commerc|shorten|abridg|crop|without|unless|need"
    r"|necess|requir|about|bearbeit|(?:ver|ge)ander|gekurzt|uberset|verkauf|kommerz|ohne|brauch|notig|tradui|vend"
    r"|sans|cambi|traduc|sin |traduz|alterad|sem |tradott|senza|bewerk|verander|vertaal|verkocht|zonder"
    r"|(?:but|and|und|et|sondern|aber|mais|sino|pero|maar)\s"
)
"""What else may be denied of an article: to change or sell it, or that anything is asked of readers."""
_SUBJECT = r"(?:\w{0,3}(?:\s+(?!(?:that|which|whose|who|qui|dont|que|che|dat)\s)[\w'/-]+){0,9}?)"
_GAP = rf"(?:\s+(?!{_OTHER_DOING})[\w\ue002'/-]+)"
_APPLIES = (
    r"appl|extend|cover|concern|includ|gilt|gelten|erstreckt|umfasst|couvr|s'etend|aplic|cubre|cobr[ei]|abarca|abrange"
    r"|extiende|estende|geldt|toepassing|omfatt|gall?er|gjelder|dotyczy|obejmuje|распростран|поширю|vztahuj|適用|适用"
)
_EXCEPTED = (
    r"excluded|exempt(?:ed)?|excepted|outside|exclue?s?|excluid[oa]|exent[oa]|isent[oa]|esclus[oa]|esente|ausgenommen"
    r"|ausgeschlossen|uitgezonderd|uitgesloten|undantage[nt]|unntatt|undtaget|wylaczon[ya]|исключен[аоы]?"
)
_EXCEPT = (
    r"(?:except(?:ing)?|excluding|(?:with the exception|exclusive) of|apart from|other than|but not|ausser"
    r"|(?:mit|unter) ausnahme|ausgenommen|sauf|excepte|hormis|a l'exception|salvo|excepto|(?:a|con) excepcion|exceto"
    r"|com excecao|tranne|eccetto|ad eccezione|behalve|met uitzondering|uitgezonderd)"
)
_PART = (
    r"(?<!of )(?<!in )(?<!for )(?<!to )(?<!with )(?<!behind )(?<!zu )(?<!de )(?<!dans )(?<!di )(?<!van )(?<!bij )"
)
"""What stands before no article that is the subject: "photos in this article are not covered"."""
_FOR = r"(?:\s+(?:for|of|fur|von|pour|de|para|di|per|voor|van))?"
_BUT = r"(?:,|(?<!\w)(?:but|aber|mais|pero|mas|ma|maar))"
_UNTIL = (
    r"(?<!\w)(?:until|till|bis(?: zum)?|jusqu'(?:au|en)|hasta(?: el)?|ate|fino (?:al?|a fine)|tot|до)\s(?:\w+\s){0,2}"
    r"(?:\w+\s)?\d"
)
_ENDS = r"(?=\W*(?:\Z|[.;,]))"
_NAMED = r"\ue002(?!\ue002)"
_DENIAL = lazy_pattern("|".join((
    # This article is not available under …; it may not be republished under …
    rf"{_PART}{_ARTICLE}(?!'s){_SUBJECT}\s*(?:{_NOT}){_GAP}{{0,6}}?[\s(]*{_LICENCE}",
    # Dieser Artikel ist von … ausgenommen
    rf"{_ARTICLE}{_GAP}{{0,5}}?\s+{_LICENCE}(?:\s+[\w\ue002'-]+){{0,4}}?\s+"
    rf"(?:nicht|niet|degil\w{{0,3}}|{_EXCEPTED})(?=\W*(?:\Z|[.;,]|und |en ))",
    rf"{_PART}{_ARTICLE}(?!'s)(?:\s+\w+){{1,3}}?\s+(?:{_EXCEPTED})(?!\w)[^.;,]{{0,60}}{_LICENCE}",
    rf"{_ARTICLE}[^.;]{{0,80}}(?:対象外|適用(?:され|し)ない|적용되지|아닙니다|제외)",
    # The licence does not apply to this article
    rf"{_LICENCE}(?=[^.;,\ue003]{{0,60}}(?:{_APPLIES}))(?=[^.;,\ue003]{{0,60}}(?:{_NOT}))"
    rf"[^.;,\ue003]{{0,60}}{_ARTICLE}(?!'s)",
    # Our stories are under …, except this one, or: but this one is not
    rf"{_NAMED}[^.;]{{0,200}}(?<!\w){_EXCEPT}{_FOR}\s+{_ARTICLE}(?!'s)",
    rf"(?<!\w){_EXCEPT}{_FOR}\s+{_ARTICLE}(?!'s)[^.;]{{0,200}}\ue002",
    rf"{_NAMED}[^.;]{{0,200}}{_BUT}\s+{_ARTICLE}(?:\s+\w+){{0,2}}?\s*(?:{_NOT}){_ENDS}",
    # … but is no longer; … until 31 December; it will be available under …
    rf"{_ARTICLE}[^.;]{{0,80}}{_NAMED}[^.;]{{0,40}}\bno longer\W*\Z",
    rf"{_ARTICLE}(?=[^;]{{0,120}}\ue002)[^;]{{0,120}}?{_UNTIL}",
    rf"{_ARTICLE} will (?:then |only )?be(?: \w+){{0,3}}? {_LICENCE}",
)))
_BARE = lazy_pattern(
    r"\W*not (?:(?:published|\ue002+|available) )?under (?:(?:the|our|an?) )?\ue002[\ue002\s]*\W*"
)
"""A sentence that says no more than that, behind the one that names the article: "Not under CC BY"."""
_STEMS = (
    " not ", "n't", " cannot", " never", " no ", "n'", " ne ", " nicht", " nie", " kein", " nunca", " jamas", " nao ",
    " non ", " niet ", " geen", " inte ", " ikke", " ej ", " neni", "nespada", "nevztahuje", " ei ole", " nem ", " не ",
    "δεν", "不", "未", "非", "exce", "exclu", "exempt", "exent", "isent", "esclus", "esente", "ausgenommen",
    "ausgeschlossen", "ausser", "ausnahme", "uitge", "uitzondering", "undant", "unntatt", "undtaget", "wylaczon",
    "исключен", "outside", "apart from", "other than", " but not", "sauf", "hormis", "salvo", "tranne", "eccet",
    "behalve", "degil", "対象外", "ない", "되지", "아닙", "제외", " until", " till ", " bis ", "jusqu", " hasta",
    " ate ", " fino a", " tot ", " до ", " will ",
)
"""One of these stands in each denial, between words that signs part: the pattern is long, and most lines only
affirm."""
_SIGNS = str.maketrans(dict.fromkeys("()[]{},.;:!?/\"\u201c\u201d\u2013\u2014*_", " "))


def may_deny(text: str) -> bool:
    """Whether a folded line has a word that denials have: a quick question, which most lines answer."""
    return has_stem(f" {text.translate(_SIGNS)} ", _STEMS)


def denials(text: str) -> tuple[Span, ...]:
    """Which sentences of a folded line deny the article the licence that they name, or say that it had it, or will."""
    if len(text) > _LONGEST or not may_deny(text):
        return ()
    return tuple((start, end) for start, end in sentences(text) if _denies(text[start:end]))


def denies(text: str) -> bool:
    """Whether a sentence of a folded line denies the article the licence that it names."""
    return bool(denials(text))


def _denies(sentence: str) -> bool:
    if not may_deny(sentence):
        return False
    text = sentence
    for wording in licences_in_words(sentence):
        text = text[: wording.start] + "\ue002" * (wording.end - wording.start) + text[wording.end :]
    text = _LICENCE_WORD.sub(lambda match: "\ue002" * len(match[0]), text)
    text = _THIS_ONE.sub(_as_article, ARTICLE_WORDS.subn(_as_article, text)[0])
    if "\ue002" not in text:
        return False
    return _BARE.fullmatch(text) is not None or ("\ue003" in text and _DENIAL.search(text) is not None)


def _as_article(match: re.Match[str]) -> str:
    """Signs for the article, but none for articles, nor for what is in the genitive: "los datos del artículo no …"."""
    words = match[0]
    is_bare = words in ("article", "story") and _THIS.search(match.string, 0, match.start()) is None
    return words if is_bare or _OTHERS.match(words) else "\ue003" * len(words)


_THIS = lazy_pattern(r"(?<!\w)(?:this|the above)\s(?:\w+\s){1,2}\Z")
_OTHERS = lazy_pattern(r"(?:del|des|deste|desse|tego|tohoto|dieses)\s|articles\Z")
