"""Whose opinions a text has, and whose it has not: the line that sites set above or below what others wrote.

An article can tell of such a line; what tells is whose opinions they are: the editors', the paper's, the author's.
"""

from __future__ import annotations

from licensecheck.compare.vocabulary.box_words import DISCLAIMER
from licensecheck.wordings import Wordings

__all__ = ["disclaims"]


def disclaims(key: str) -> bool:
    """Whether a folded line says whose opinions a text has."""
    return DISCLAIMER.search(key) is not None or _DISCLAIMERS.found_in(key)


def _owned(owners: str) -> str:
    return rf"[^.!?]{{0,80}}[ '](?:{owners})"


_HOUSE_DE = _owned(
    r"redaktion|herausgeber\w*|verlag(?:e?s)?|plattform|portals?|website|webseite|zeitung|magazins?|autor(?:in|en|innen|s)?"
    r"|verfasser\w*"
)
_HOUSE_FR = _owned(r"rédaction|journal|magazine|ligne|site|média|éditeur|revue")
_HOUSE_ES = _owned(r"editorial|medio|redacción|diario|periódico|portal|sitio|publicación|revista|este espacio|la casa")
_HOUSE_PT = _owned(r"editorial|portal|jornal|site|veículo|redação|redacção|publicação|revista|deste espaço|página")
_HOUSE_IT = _owned(r"redazione|giornale|testata|linea editoriale|editore|sito|rivista|portale")
_HOUSE_NL = _owned(r"redactie|krant|uitgever|website|site|tijdschrift|platform")
_HOUSE_SV = _owned(r"redaktionens?|redaksjonens?|tidningens?|avisens?|mediets|nettstedets")

_DISCLAIMERS = Wordings(
    (
        ("redaktion", "herausgeber", "verlag", "plattform", "portal", "website", "webseite", "zeitung", "magazin", "autor", "verfasser"),
        r"\bg(?:ibt|eben) (?:(?:nicht|nur|allein|ausschliesslich|lediglich) )?(?:(?:unbedingt|notwendigerweise|zwingend|zwangsläufig|immer) )?"
        rf"[^.!?]{{0,30}}\b(?:meinung|ansicht|auffassung|haltung|position|standpunkt)(?:en|e)?\b{_HOUSE_DE}\b"
        r"|\b(?:meinung|ansicht|auffassung|position)(?:en)?\b[^.!?]{0,80}\b(?:stimm|entspr|deck|spiegel)\w+ (?:sich )?(?:daher )?nicht (?:unbedingt|"
        rf"notwendigerweise|zwingend|zwangsläufig|immer)\b{_HOUSE_DE}\b"
        r"|\b(?:meinung|ansicht|auffassung|position)(?:en)?\b[^.!?]{0,60}\bmuss(?:en)? nicht\b"
        rf"{_HOUSE_DE}\b"
        r"|\b(?:spiegelt|spiegeln|geben|gibt)\b[^.!?]{0,40}\bnicht (?:unbedingt|notwendigerweise|zwingend|zwangsläufig|immer)\b[^.!?]{0,40}"
        r"\b(?:die|der) (?:(?:meinung|ansicht|auffassung|haltung|position)(?:en)? )?der (?:redaktion|herausgeber\w*|zeitung)\b"
        r"|\b(?:meinung|ansicht|auffassung|position)(?:en)?\b[^.!?]{0,30}\b(?:sind|ist) (?:allein |ausschliesslich )?(?:die|jene|diejenigen?) "
        r"(?:der|des) (?:autor|verfasser)\w*"
        r"|\bsind (?:allein|ausschliesslich) die (?:autor|verfasser)\w+ verantwortlich\b",
    ),
    (
        ("pas ", "engage"),
        r"\b(?:opinions?|propos|points? de vue|vues|positions)\b[^.!?]{0,80}\bne (?:reflète|représente|sont|correspond|traduit|traduise)(?:nt)? pas "
        rf"(?:nécessairement|forcément|toujours|obligatoirement)\b{_HOUSE_FR}\b"
        r"|\bn'engage(?:nt)? que (?:la responsabilité de )?(?:l'aut|leurs? aut|ses? aut|son aut|les aut)\w*",
    ),
    (
        ("reflej", "represent", "coincid", "expres", "compart", "responsabilidad", "exclusiv"),
        r"\bno (?:se )?(?:refleja|representa|coincide|expresa|comparte)n?,? (?:necesariamente|siempre|forzosamente),?"
        rf" [^.!?]{{0,40}}{_HOUSE_ES}\b"
        r"|\b(?:opinión|opiniones|artículos?|columnas?|textos?|contenidos?|comentarios)\b[^.!?]{0,60}\b(?:son|es) (?:de )?(?:(?:exclusiva|entera|única|plena|absoluta) )?"
        r"responsabilidad (?:exclusiva )?de (?:sus?|los|las|quien(?:es)?|el|la|cada) ?(?:respectiv[oa]s )?(?:autor|firma|column|escrib|l[oa]s? (?:escrib|firm|suscri))\w*"
        r"|\b(?:puntos de vista|opiniones) (?:expres\w+ )?(?:[^.!?]{0,30} )?son exclusiv[oa]s de (?:sus|los|las) autor\w+",
    ),
    (
        ("reflete", "representa", "express", "corresponde", "coincide", "traduz", "responsabilidade"),
        r"\bnão (?:refletem?|representam?|express[ae]m?|correspondem?|coincidem?|traduzem?),? (?:necessariamente|obrigatoriamente|sempre|forçosamente),?"
        rf" [^.!?]{{0,40}}{_HOUSE_PT}\b"
        r"|\b(?:opiniões|opinião|artigos?|colunas?|textos?|conteúdos?)\b[^.!?]{0,60}\b(?:são|é) (?:de )?(?:(?:inteira|exclusiva|total|única) )?responsabilidade "
        r"(?:exclusiva )?d[eoa]s? (?:seus? |suas? |respectiv[oa]s )?autor\w*",
    ),
    (
        ("riflett", "rispecchia", "rappresenta", "coincid", "esprim", "espress", "impegna", "responsabil"),
        r"\bnon (?:riflett\w+|rispecchia\w*|rappresenta\w*|coincid\w+|esprim\w+|impegna\w*) (?:necessariamente|sempre|per forza)"
        rf" [^.!?]{{0,40}}{_HOUSE_IT}\b|\b(?:opinioni|articoli|contenuti)\b[^.!?]{{0,60}}\b(?:impegnano solo|sono (?:sotto la )?(?:esclusiva )?responsabilità) "
        r"(?:esclusiva )?d?e?g?li? ?(?:rispettivi )?autori\b"
        r"|\bopinioni (?:qui )?espresse (?:\w+ ){0,4}sono (?:quelle )?(?:esclusivamente )?(?:degli autori|dell'aut(?:ore|rice))\b",
    ),
    (
        ("redactie", "krant", "uitgever", "site", "tijdschrift", "platform", "auteur", "persoonlijke titel"),
        r"\b(?:mening|meningen|opinie|opinies|standpunten|artikelen|bijdragen|columns?) (?:[^.!?]{0,80} )?niet (?:noodzakelijk(?:erwijs|erwijze)?|per se|altijd|per definitie)\b"
        rf"{_HOUSE_NL}\b|\b(?:meningen|opinies|standpunten)\b[^.!?]{0,40}\bzijn (?:uitsluitend )?(?:die )?van de auteurs?\b"
        r"|\b(?:geschreven|schreef|schrijft|schrijven) (?:dit (?:artikel|stuk) )?op persoonlijke titel\b",
    ),
    (
        ("redaktion", "tidning", "avisen", "redaksjon", "mediet", "nettsted", "skribent", "författar", "forfatter", "innsender"),
        r"\b(?:speglar|representerar|motsvarar|afspejler|gjenspeiler|representerer|repræsenterer|udtrykker|uttrykker) (?:inte|ikke) (?:nödvändigtvis|alltid|nødvendigvis|altid)\b"
        rf"{_HOUSE_SV}\b|\b(?:åsikt\w*|synspunkt\w*|holdning\w*|mening\w*)\b[^.!?]{{0,60}}\b(?:är|er|står for|står för) (?:\w+ )?(?:skribent|författar|forfatter)\w*"
        r"|\b(?:skribent|författar|forfatter)\w* egn[ae] (?:åsikt|synspunkt|mening|holdning)\w*"
        r"|\b(?:uttryck|udtryk|uttrykk) for (?:skribent|forfatter|innsender)\w+ (?:egne? |eget )?(?:holdning|mening|syn)\w*",
    ),
    (
        ("redakcj", "wydawc", "portal", "autor"),
        r"\bnie (?:musz?[aąi]\w* |zawsze )?(?:odzwierciedla\w*|wyraża\w*|pokrywa\w* się|przedstawia\w*|odpowiada\w*|są zgodne)\b[^.!?]{0,60}\b(?:redakcj\w+|wydawc\w+|portalu)\b"
        r"|\b(?:opinie|poglądy)\b[^.!?]{0,60}\b(?:są|to|wyrażają|należą do) (?:\w+ ){0,3}autor\w+",
    ),
    (
        ("kirjoittaj", "toimituks", "lehden", "julkaisija"),
        r"\b(?:mielipite\w*|näkemy\w*|kannat)\b[^.!?]{0,60}\b(?:kirjoittajan|kirjoittajien) (?:omia|henkilökohtaisia)\b"
        r"|\beivät (?:välttämättä|aina) (?:edusta|vastaa|heijasta)\b[^.!?]{0,60}\b(?:toimituksen|lehden|julkaisijan)\b",
    ),
    (
        ("yansıt", "bağla", "yazar", "redaksi", "penulis"),
        r"\b(?:görüş\w*|yazı\w*)\b[^.!?]{0,80}\b(?:yansıtma\w*|bağlama\w*)\b|\bgörüş\w*\b[^.!?]{0,40}\byazar\w* (?:ait|kendi)\w*"
        r"|\btidak (?:selalu |serta merta |harus |mesti )?(?:mencerminkan|mewakili)\b[^.!?]{0,60}\bredaksi\b|\b(?:opini|tulisan|artikel|isi)\b[^.!?]{0,60}\btanggung jawab (?:pribadi )?penulis\b",
    ),
    (
        ("мнени", "думк", "позици", "代表", "观点", "觀點", "見解", "意見", "견해", "의견", "본지"),
        r"\b(?:мнени\w+|думк\w+|позици\w+)\b[^.!?]{0,60}\b(?:не совпада\w+|не збіга\w+|не отража\w+|не відобража\w+)"
        r"|(?:仅|只|僅)代表作者|不代表(?:本站|本刊|本报|本報|本网|平台)|作者(?:个人|個人|本人)的?(?:观点|觀點)"
        r"|(?:筆者|著者|執筆者)の(?:個人的な)?(?:見解|意見)|必ずしも.{0,30}(?:見解|意見)"
        r"|(?:필자|기고자)의 (?:개인적?인? ?)?(?:견해|의견)|본지의? .{0,20}(?:다를|일치하지)",
    ),
)
"""Disclaimers that `DISCLAIMER` does not know, in a dozen languages, in folded words."""
