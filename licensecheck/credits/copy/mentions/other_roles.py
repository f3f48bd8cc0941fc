"""Do the words before a name give it for other work than writing, or for another piece: "Translated by", "More from"?

All patterns read folded text (see `folding`).
"""

from __future__ import annotations

from licensecheck.credits.copy.mentions.picture_makers import ROW
from licensecheck.credits.folding import word_set
from licensecheck.credits.names.picture_words import is_joined_to_writing
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import Wordings

__all__ = ["gives_more_of", "has_other_role"]

_WRITING_NOUNS = word_set("""
    text texts texte textes texto textos testo testi tekst words story report reportage article artikel articulo
    artigo articolo written reporting reported recherche author autor autorin autora auteur autrice autore auteure
    verfasst geschrieben ecrit escrito scritto geschreven verfasser verfasserin
""")
"""Words before the one for other work that name an author, too: "Words and translation: …"."""
_JOINERS = word_set("and und et y e en og och & + /")
_WRITING = _WRITING_NOUNS | _JOINERS | {"by"}
_WORD = lazy_pattern(r"\w+|[&+/]")
_FROM = (
    r"(?: (?:(?:from|out of|aus|uit|dari(?: bahasa)?|fran|fra|de|du|del|do|da|dal)(?: (?:the|dem|het|la|le))?"
    r"|d(?:e l|all)'|z|ze|с|со|з) ?[\w'-]{2,20}(?: \([^()\n]{1,30}\))?)?"
)
"""From which language something was translated: "from the English", "de l'anglais (États-Unis)"."""
_MORE = (
    r"(?:more|also|other)(?: \w+)? (?:by|from)|(?:weitere|mehr)(?: \w+)? (?:von|aus)|(?:mas|otros)(?: \w+)? de"
    r"|(?:plus|autres)(?: \w+)? d[e']|(?:altri|altre|altro)(?: \w+)? d[ia]|meer(?: \w+)? (?:van|uit)"
    r"|(?:mais|outros)(?: \w+)? (?:de|por)"
)
_MORE_ELSEWHERE = (
    r"(?:fler[ea]?|mere?|andre|andra)(?: \w+)? (?:a[vf]|fran|fra)|(?:inne|wiecej)(?: \w+){0,2}"
    r"|(?:artikel|tulisan) lain(?: oleh| dari)?|(?:другие|еще|больше|інші)(?: \w+){0,2}|diger yazilari"
    r"|(?:更多|其他|其它)\w{0,6}(?:文章|作品)"
)
_MORE_OF = lazy_pattern(rf"(?<!\w)(?:{_MORE}|{_MORE_ELSEWHERE}|更多|もっと)\W*\Z")
_ROLES = (
    (
        "report", "writ", "research", "checking", "based on", "adapted", "not ", "with", "gesprach", "interview",
        "entrevista", "intervista", "entretien", "aus dem", "edite", "editad", "ed for", "more ", "also ",
        "other ", "weitere", "mehr", "mas ", "otros", "mais", "outros", "plus", "autres", "altr", "meer",
        "ed by", "editor", "translat", "editing", "producer", "narrator", "check", "traduit", "relu", "illustre",
        "tradu", "redaktion", "lektorat", "redaction", "edicion", "edicao", "ubersetz", "tradott", "vertaal",
        "vertaling", "thanks to", "to:", "cc:",
    ),
    rf"(?<!\w)(?:{_MORE}"
    r"|(?:translat|edit|review|narrat|illustrat|recommend|fact-?check|produc|photograph)ed(?: for \w+(?: and \w+)?)? by"
    rf"|translated{_FROM} by"
    r"|(?:additional|further|extra) (?:report|writ|research)\w*(?: by|:)|fact-?checking(?: by|:)"
    r"|(?:based on|adapted from)(?: \w+){1,5} (?:by|of)|not(?: \w+)? by"
    r"|(?:interview|conversation|q&a) with|(?:interview|gesprach) mit|(?:entretien|interview) avec"
    r"|entrevista (?:con|com|a)|intervista (?:con|a)|aus dem \w+ von"
    r"|(?:editor|translator|translation|editing|producer|narrator|fact-?checker)s?\s?:"
    rf"|(?:traduit|relu|edite|illustre)e?s?{_FROM} par|(?:tradu[cz]id|editad)[oa]{_FROM} por"
    rf"|tradu(?:cc?ion|cao|zione|ction){_FROM} (?:d[eio]|por|par)"
    rf"|(?:traduction|traducc?ion|traducao|traduzione|redaktion|lektorat|redaction|edicion|edicao){_FROM}\s?:"
    rf"|ubersetzt{_FROM} von|ubersetzung{_FROM}(?: von)?:?|tradott[oa]{_FROM} da|vertaald{_FROM} door"
    rf"|vertaling{_FROM}(?: door)?:?|thanks to|(?:to|cc|bcc):)\s*"
    rf"{ROW}\Z",
)
_FURTHER_ROLES = (
    (
        "proof", "copy-edit", "copyedit", "research", "commission", "upload", "transcri", "subtitl", "design", "layout",
        "editing by", "web", "relecture", "mise en", "corre", "edit", "secretariat", "recherche", "redak", "korrektur",
        "mitarbeit", "revis", "pesquisa", "ricerca", "redac", "onderzoek", "vormgeving", "redigiert", "lektoriert",
        "bearbeitet", "betreut", "eingestellt", "hochgeladen", "redigeerd", "bewerkt", "gecorri",
    ),
    r"(?<!\w)(?:(?:copy-?edit|research|commission|upload|transcrib|subtitl|design)ed by"
    r"|editing by|(?:proof-?read(?:ing)?|copy-?editing|research|transcription|design|web ?site|layout)(?: by|\s?:)"
    r"|(?:proof-?reader|researcher)s?\s?:"
    r"|(?:relectures?|mise en (?:ligne|page)|corrections?|edition|secretariat de redaction|recherches?)(?:\s?:| par)"
    r"|(?:redakteur(?:in)?|korrektur(?:at)?|(?:schluss|end|online)-?redaktion|mitarbeit|correccion|revision|editora?"
    r"|revisao|pesquisa|revisione|correzione|ricerca|eindredactie|redacteur|correctie|onderzoek|vormgeving)\s?:"
    r"|(?:redigiert|lektoriert|bearbeitet|betreut|eingestellt|hochgeladen) von"
    r"|(?:revisad|corregid)[oa] por|(?:revisionat|corrett)[oa] da|(?:geredigeerd|bewerkt|gecorrigeerd) door)\s*"
    rf"{ROW}\Z",
)
_ROLES_ELSEWHERE = (
    (
        "fler", "mer ", "mere ", "andr", "inne", "wiecej", "lain", "друг", "еще", "больше", "інші", "diger", "更多",
        "其",
        "tradu", "bersetzer", "vertaler", "erjemah", "overs", "redig", "tlumacz", "przelo", "preloz", "cevir",
        "перев", "перекл", "редак", "корект", "коррект", "редаг", "превод", "превел", "превео", "лектура",
        "redak", "kore", "korre",
        "preklad", "prijevod", "prevod", "preve", "lektura", "kaanta", "kaann", "suomen", "oikoluku",
        "fordit", "szerkeszt", "lektoral", "traducere", "corectura", "correcci", "redaksiyon", "duzelti",
        "penyunting", "oleh", "bien dich", "bien tap", "dich", "hieu dinh", "μεταφρα", "επιμελ", "διορθ",
        "תרג", "תורג", "ערי", "ערכ", "הגה", "अनुवाद", "पादन", "पादक", "编", "編", "校", "审", "審", "译", "譯", "訳",
        "翻", "監修", "편집", "감수", "교정", "교열", "번역", "옮", "تحرير", "تدقيق", "مراجعة", "ترجم", "ويرا",
        "แปล", "เรียบเรียง", "บรรณาธิการ", "tolg", "tolk", "tulko", "vert", "перакл", "itzul", "perkth", "thyd",
        "cyfieith", "অনুবাদ", "ভাষান্তর", "தமிழ", "மொழிபெயர்", "თარგმ",
    ),
    rf"(?<!\w)(?:{_MORE_ELSEWHERE}"
    rf"|diterjemahkan{_FROM} oleh|pen(?:erj|terj)emah|(?:oversatt?|redigere?[tr]|redigerad){_FROM} a[vf]"
    r"|oversatt(?:ning|are)"
    r"|oversa?ett?(?:else|er)|traduct(?:ora?|eur|rice)|tradutora?|tradutt(?:ore|rice)|ubersetzer(?:in)?|vertaler"
    r"|tlumaczenie|tlumaczyla?|przelozyla?|prelozila?|ceviren|ceviri|перевод(?:чик|чица)?|перев(?:ел|ела)|переклад"
    r"|редакт(?:ор|ура)|корректор|корректура|коректор|редагування|превод|превел[аи]?|превео|лектура"
    r"|redakcja|korekta|redaktor(?:ka)?\s?:|preklad|korr?ektura?|redakce\s?:|prijevod|prevod|preve(?:o|la)|lektura"
    r"|kaantanyt|kaannos|suomentanut|suomennos|oikoluku|korrekturla[es]\w*|forditotta|forditas|szerkesztette|lektoralta"
    r"|traducere(?: de)?|corectura|traduccio|correccio|cevirmen|redaksiyon|duzelti|penyunting|(?:disunting|diedit) oleh"
    r"|bien (?:dich|tap(?: vien)?)|(?:dich gia|nguoi dich|dich(?=\s?:)|hieu dinh)"
    r"|μεταφραση|επιμελεια|διορθωση|μεταφρασε"
    r"|ת(?:רגום|רגמה?|ורגם)|ע(?:ריכה|רכה)|הגהה|अनुवादक?|सम?्?(?:पा|ंपा)द(?:न|क)"
    r"|(?:责任|責任|值班)?(?:编辑|編輯)|(?:责|責|主)[编編]|[编編][译譯审審]|校[对對正閲]|[审審][校核]|翻[译譯]|[译譯]者?"
    r"|翻訳|訳者?|編集|監修|편집|감수|교정|교열|번역|옮김|옮긴이|تحرير|تدقيق|مراجعة|ترجم[ةهہ]|ويراستار|ويرايش"
    r"|แปลโดย|เรียบเรียงโดย|บรรณาธิการ|tolge|tolkija|tolkinud|tulkojums|tulkoja|vertimas|verte(?=\s?:)|vertejas?"
    r"|пераклад|перакла[лў]а?|itzul(?:pena|tzailea)|perkth(?:eu|imi|yesi?)|thyd(?:ing|di|andi)|cyfieith(?:iad|ydd)"
    r"|অনুবাদক?|ভাষান্তর|தமிழ(?:ில்|ாக்கம்)|மொழிபெயர்ப்பு|თარგმანი|მთარგმნელი)\s?[:：/]?\s*"
    rf"{ROW}\Z",
)
_OTHER_ROLE = Wordings(_ROLES, _FURTHER_ROLES, _ROLES_ELSEWHERE)
"""Words before a name that give it for another piece, or for other work on this one; or that a letter is sent there.
The last are of languages of which fewer copies are written."""


def gives_more_of(before: str) -> bool:
    """Whether the words before a name promise other pieces of the same author or publisher: "More from …"."""
    return _MORE_OF.search(before) is not None


def has_other_role(before: str) -> bool:
    """Whether the words before a name give it for other work, and not for writing as well: "written and edited by"."""
    at = _OTHER_ROLE.find_in(before) if before.strip() not in _NO_ROLE else -1
    if at < 0:
        return False
    lead = before[:at]
    words = _WORD.findall(lead)
    if words and words[-1] in _JOINERS and not _WRITING.isdisjoint(words[-3:-1]):
        return False
    if lead.rstrip().endswith(",") and _WRITING_NOUNS.issuperset(words):
        return False
    return _JOINED.search(lead) is None or not is_joined_to_writing(lead)


_NO_ROLE = frozenset(("", "by", "von", "par", "por", "di", "door", "af", "av"))
"""What stands before most names."""
_JOINED = lazy_pattern(r"(?:(?<!\w)(?:i|a|es|ja|dan|va|ve|и|та|και|और|एवं|व)|[&+/、と與与和及ㆍ·])\s*\Z")
"""How "and" is said in other languages."""
