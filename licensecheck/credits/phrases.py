"""Words of crediting in several languages: where an article comes from, under which licence, what is neither.

All patterns read folded text (see `folding`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps

from licensecheck.credits.origin_lines import ORIGIN_WORDINGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, PlacedWordings, Wordings, has_stem

__all__ = [
    "ARTICLE_WORDS",
    "has_licence_word",
    "is_change_notice",
    "is_credit_line",
    "is_excerpt_notice",
    "is_licence_sentence",
    "is_picture_credit",
    "is_relicensing",
    "is_site_wide",
    "is_source_lead",
    "reserves_rights",
]

# Verbs of a credit line. Dutch and German put the verb last; "sent via" and "data published by" are none.
_CREDIT = Wordings(
    (
        ("republish", "re-publish", "repost", "re-post", "reprint", "cross"),
        r"re-?published|re-?posted|reprinted|cross[- ]?posted",
    ),
    (
        (
            "originally", "first", "previously", "original", "reproduced", "syndicated", "courtesy of", "permission",
            "was published", "this ", "licen", "from ", "reused", "re-used", " partner",
        ),
        r"(?:originally|first|previously)\s+(?:\w+\s+){0,2}?(?:published|appeared|posted|ran|printed"
        r"|reported|produced|written)"
        r"|reproduced (?:from|with|under|here)|syndicated (?:from|by)"
        r"|(?:published|appeared|posted|ran) (?:originally|first) |(?:courtesy|permission) of "
        r"|(?:read|view|see) the original|original (?:article|story|post|version|piece|text)|was (?:first"
        r" )?published (?:by|in|on|at) "
        r"|this (?:article|story|piece|post|essay|report|work) (?:is|was|comes|appeared|has"
        r" been)[^.]{0,40}? (?:from|by|in|on|at|under)"
        r"|(?:is|are) licen[cs]ed under|\bfrom [^.]{2,80} (?:is|under)\b"
        r"|(?:used|printed) (?:with|by) (?:\w+ )?permission"
        r"|first (?:seen|shared|released|ran|run) (?:on|in|at|by|with) |re-?used (?:here )?(?:under|with|from|by) "
        r"|\bran this (?:article|story|piece|post|essay|report) first|(?:content|republishing) partner\b",
    ),
    (
        (
            "publie", "paru", "article original", "article d'origine", "reproduit avec", "repris avec",
            "autorisation de", "version ", "texte original", "texte d'origine", "article tire d", "texte tire d",
        ),
        r"(?:cet|l') ?article [^.]{0,40}\bpublie (?:par|sur|dans|en|le)\b|repris avec l'"
        r"|(?:publie|parue?s?)\s+(?:a l'origine|initialement|originellement|d'abord|pour la premiere fois)"
        r"|republie|a l'origine publie|(?:initialement|originellement|d'abord)\s+(?:publie|paru)"
        r"|lire l'article (?:original|d'origine)|(?:article|texte|version) (?:originale?|d'origine)\b|reproduit avec"
        r"|(?:article|texte) tire d"
        r"|\Aavec l'(?:aimable )?autorisation de\b",
    ),
    (
        (
            "public", "apareci", "reproduci", "reproduzi", "saiu", "lea el original", "articulo original",
            "artigo original", "texto original", "nota original", "materia original", "reportagem original",
            "version original", "versao original", "tomad", "extraid", "retirad",
        ),
        r"(?:publicad[oa]s?|se publico|aparecio|aparecid[oa]|saiu)\s+(?:originalmente|originariamente|por primera vez"
        r"|inicialmente|pela primeira vez|primeiro|primero|antes)"
        r"|(?:originalmente|originariamente|inicialmente)\s+(?:fue\s+|foi\s+)?publicad[oa]|republicad[oa]"
        r"|reproducid[oa]|reproduzid[oa]|lea el (?:articulo )?original"
        r"|articulo original|leia o (?:artigo|texto) original|artigo original|texto original|publicou"
        r" originalmente|(?:nota|materia|reportagem|versao|version) original\b|\A\W*(?:tomad|extraid"
        r"|retirad)[oa] d[eo]",
    ),
    (
        (
            "erschien", "veroffentlicht", "publiziert", "zuerst", "ursprunglich", "erstmals", "originalartikel",
            "originalbeitrag", "originaltext", "originalfassung", "originalversion", "zweitveroff", " stammt ",
            "im original", "zum original", "freundlicher genehmigung", "nachdruck", "ubernommen",
        ),
        r"(?:erschien|erschienen|veroffentlicht|publiziert)[^.]{0,60}\b(?:zuerst|ursprunglich|erstmals)"
        r"|(?:zuerst|ursprunglich|erstmals)[^.]{0,80}"
        r"(?:erschienen|veroffentlicht|publiziert|auf|bei|in|von)\b|wiederveroffentlicht|originalartikel"
        r"|original(?:beitrag|text|fassung|version)|zweitveroffentlich"
        r"|\b(?:artikel|beitrag|text) stammt (?:von|vom|aus|ursprunglich)\b|(?:im|zum) original"
        r"|mit freundlicher genehmigung|nachdruck|ubernommen v(?:on|om)\b"
        r"|\b(?:artikel|beitrag|text)\b[^.]{0,20} v(?:on|om) [^.]{2,80} ubernommen\b",
    ),
    (
        (
            "pubblicat", "apparso", "uscito", "leggi l'", "articolo originale", "gentile concessione", "tratto da",
            "testo originale", "versione originale", "l'originale",
        ),
        r"(?:pubblicat[oa]|apparso|uscito)\s+(?:originariamente|originalmente|in origine|per la prima volta"
        r"|inizialmente|su)|(?:originariamente|originalmente|inizialmente)"
        r"\s+(?:stato\s+)?(?:pubblicat|apparso)|ripubblicat[oa]|leggi l'(?:articolo )?originale|(?:articolo"
        r"|testo|versione) originale|per gentile concessione|\A\W*tratto da\b|l'originale (?:si trova|si legge|e su)\b",
    ),
    (
        (
            "verscheen", "verschenen", "gepubliceerd", "overgenomen", "lees het o", "origineel artikel",
            "met toestemming van", "het origineel", "originele tekst", "originele versie",
        ),
        r"(?:verscheen|verschenen|gepubliceerd)\s+(?:\w+\s+){0,3}?(?:eerder|oorspronkelijk|eerst|op|in"
        r"|bij)|(?:eerder|oorspronkelijk|eerst)\s+(?:\w+\s+){0,3}?"
        r"(?:verschenen|gepubliceerd|verscheen)|overgenomen (?:van|uit)|lees het (?:originele"
        r"|oorspronkelijke) artikel|origineel artikel|met toestemming van"
        r"|het origineel\b|originele (?:tekst|versie)",
    ),
    *ORIGIN_WORDINGS,
)
_SOURCE_LEAD = lazy_pattern(
    r"^\W*(?:(?:source|via|provided by|credits?|from)\b[: ]|(?:quelle|fuente|fonte|bron|kilde|kalla|zrodlo|zdroj|lahde"
    r"|kaynak|sumber|forras|sursa|izvor|nguon|источник|джерело|πηγη|来源|來源|出典|출처|المصدر|מקור|स्रोत|ที่มา)\s*[:：])"
)
_LICENCE_STEMS = (
    "licenc", "licens", "lizenz", "licenti", "lisens", "lisans", "licenza", "licenta", "litsents", "giay phep",
)
_LICENCE_ABROAD = lazy_pattern(
    r"лицен[зц]|ліценз|αδεια|ライセンス|许可|許可|授權|授权|라이선스"
    r"|رخصة|ترخيص|مرخص|مجوز|ריש[יי]?ון|लाइसें?[सन]|สัญญาอนุญาต"
)
_LICENCE = lazy_pattern(
    r"creative[\s-]?commons|知识共享|知識共享|創用|コモンズ|커먼즈|คอมมอนส์|(?<!\w)cc[ -](?:licen|lizenz|lisen)"
    r"|republish|some rights reserved|steht unter|under (?:a |the )?cc\b|under cc[- ]by|^\W*cc["
    r" -]by[\w .-]{0,20}\W*$"
)
_PICTURE_STEMS = (
    "photo", "image", "picture", "illustration", "credit", "caption", "figure", "foto", "immagin",
    "bild", "beeld", "zdjecie", "graphic", "map", "chart", "video", "flickr", "wikimedia", "unsplash", "pixabay",
    "shutterstock", "getty", "pexels", "wikipedia", "author provided", "写真", "图片", "圖片", "사진", "фото",
)
"""One of these stands in each of the following."""
_PICTURE = lazy_pattern(
    r"\b(?:photo(?:s|graph\w*|grapher)?|image|images|picture|illustration|credit|caption|figure"
    r"|foto(?:s|grafie)?|fotografia|imagen|imagem|immagine|bild(?:er)?|"
    r"bild(?:nachweise?|quellen?|rechte)|abbildung|afbeelding|beeld|zdjecie|graphic|map|chart|video|flickr|wikimedia"
    r"|commons\.wikimedia|unsplash|pixabay|shutterstock|getty|pexels|wikipedia)\b"
    r"|\b(?:photo|image|foto|bild|credito|credits?)\s*[:/]|author provided|写真|图片|圖片|사진|фото"
)
_SITE_WIDE = Wordings(
    (
        ("site", "all ", "content", "except ", "unless ", "where otherwise", "our ", "comments", "wiki"),
        r"\b(?:this|our|the) (?:web ?)?site\b|website|all (?:content|articles|texts?|stories|posts"
        r"|material|works?)|content (?:of|on|from|available|in) (?:this|our|the)?"
        r"|except (?:where|as)|unless otherwise|where otherwise|site content|other content|our (?:own )?(?:content"
        r"|stories|articles|work|journalism|reporting)|(?:readers?'?s?|users?'?s?) comments"
        r"|comments are (?:licen|under|published|available|released)|wiki(?:pedia)? text",
    ),
    (
        ("alle ", "inhalte ", "seite", "sofern nicht", "soweit nicht"),
        r"alle (?:texte|inhalte|beitrage|artikel)|inhalte (?:dieser|auf)|diese (?:web)?seite|sofern"
        r" nicht anders|soweit nicht anders",
    ),
    (
        ("tous ", " site", "sauf ", "contenu du"),
        r"tous (?:les|nos) (?:contenus|textes|articles)|(?:ce|notre|le) site|sauf (?:mention|indication)"
        r"|contenu du site",
    ),
    (
        ("todo", "toda ", "todas ", " sitio", " site", " portal", "salvo ", "exceto"),
        r"tod[oa]s? (?:el|los|las|os|as|o) (?:contenidos?|textos|articulos|conteudos?|artigos)|(?:este"
        r"|nuestro|el|nosso|o) (?:sitio|site|portal)|salvo (?:que|indicac\w+|donde|mencion)|exceto",
    ),
    (
        ("tutti i ", " sito", "salvo diversa"),
        r"tutti i (?:contenuti|testi|articoli)|(?:questo|il) sito|salvo diversa",
    ),
    (
        ("alle ", "deze ", "tenzij "),
        r"alle (?:inhoud|teksten|artikelen)|deze (?:web)?site|tenzij anders",
    ),
    (OTHER_SCRIPTS, r"все материалы|该网站|本站|本网站|サイト"),
)
ARTICLE_WORDS = PlacedWordings(
    (
        ("article", "story", "piece", "post", "essay", "report", "text", "work", "column", "interview"),
        r"\b(?:(?:this|the (?:above|original)) (?:article|story|piece|post|essay|report|text|work|column"
        r"|interview)|articles?|story)\b",
    ),
    (("cet", "l'", "ce texte"), r"\b(?:(?:cet|l')\s?article|ce texte)\b"),
    (
        ("articulo", "texto", "reportaje", "artigo", "conteudo"),
        r"\b(?:(?:este|el|del) (?:articulo|texto|reportaje)|(?:d?este|o|d?esse) (?:artigo|texto|conteudo))\b",
    ),
    (
        ("artikel", "beitrag", " text"),
        r"\b(?:diese[rnms]|der|de[sm]) (?:artikels?|beitrags?|text(?:es)?)\b",
    ),
    (("articolo", "testo"), r"\b(?:questo|l')\s?(?:articolo|testo)\b"),
    (("artikel", "stuk", "verhaal"), r"\b(?:dit|het) (?:artikel|stuk|verhaal)\b"),
    (
        (
            "artykul", " tekst", "clan", "makale", "yazi", "haber", " ini", "denn", "den har", "artikkel", "ez a cikk",
            "acest", "bai ",
        ),
        r"\b(?:ten|tego) (?:artykul\w*|tekst\w*)\b|\b(?:tento|tohoto) clan(?:ek|ok|ku)\b"
        r"|\bbu (?:makale|yazi|haber)\w*|\bartikel ini\b"
        r"|\b(?:denna|denne|den har) (?:artikel|artikkelen|text|tekst)\w*\b|\btama(?:n)? artikkel\w+|\bez a cikk\b"
        r"|\bacest(?:ui)? (?:articol|text)\w*|\bbai (?:viet|bao) nay\b|\bov(?:aj|og) clan(?:ak|ka)\b",
    ),
    (
        OTHER_SCRIPTS,
        r"\b(?:αυτου?|παρον(?:τος)?) (?:τ(?:ο|ου) )?(?:αρθρου?|κειμενου?)\b"
        r"|эт(?:а|ои|у) стать|статья|ц(?:я|ю|ієі|іи) статт|ов(?:ај|ог) члан(?:ак|ка)"
        r"|本文|此文|[こ本](?:の)?(?:記事|コラム)|이 (?:기사|글)|본 기사|هذا المقال"
        r"|هذه المقالة|המאמר|(?:यह|इस) लेख",
    ),
)
"""How a text calls itself an article; a pattern of all languages takes as long to compile as ten others."""
_EXCERPT = lazy_pattern(
    r"\A\W*(?:the )?(?:full|complete|entire|whole|unabridged) (?:article|story|text|piece|post|essay|report|interview)"
    r"\W*(?:\Z|:|(?<=\W)(?:is |was |can be |appears )?(?:available |published |found |read |online )?(?:here|at|on)\b)"
    r"|\A\W*(?:(?:(?:der )?(?:vollstandige|ganze|komplette)r? (?:artikel|beitrag|text)|(?:l'|het )?(?:article complet"
    r"|articulo completo|artigo completo|articolo completo|volledige artikel))\W*(?:\Z|:))|"
    r"\A\W*(?:(?:click here to )?read (?:more|on)|mehr lesen|en savoir plus|leer mas|ler mais"
    r"|leia mais|leggi di piu|lees meer|читать дальше|阅读更多)\W*\Z"
    r"|(?:read|continue|see|view) (?:reading |on to )?(?:the )?(?:full|rest|whole|entire|complete"
    r"|remainder)|continue reading|keep reading|read (?:more|on) (?:at|on) "
    r"|this is an? (?:excerpt|extract)|(?:excerpt|extract)(?:ed)? (?:from|of)|lire la suite|lire"
    r" l'(?:integralite|article (?:complet|entier|en entier))|extrait d"
    r"|(?:lee|lea|leer|seguir leyendo|sigue leyendo|continuar leyendo)(?: el)?(?: articulo|"
    r" texto)?(?: complet| enter| en )|sigue leyendo|extracto de"
    r"|(?:leia|ler|continue lendo)(?: o)?(?: artigo| texto)? (?:complet|na integra|inteir)|continue lendo|trecho de"
    r"|(?:den )?(?:ganzen|vollstandigen|kompletten) (?:artikel|beitrag|text)|weiterlesen|auszug aus"
    r"|leggi (?:tutto|l'articolo completo|l'intero|il resto)|continua a leggere|estratto d"
    r"|lees (?:verder|het (?:volledige|hele|complete))|fragment uit"
    r"|阅读全文|閱讀全文|続きを読む|全文を読む|читать (?:далее|полностью)"
)
_CHANGE = lazy_pattern(
    r"(?:has been|have been|was|were|been|is|are) (?:slightly |lightly |minimally )?(?:edited"
    r"|shortened|abridged|condensed|adapted|trimmed|cut|updated|modified|amended|revised|translated|altered)"
    r"|(?:edited|shortened|abridged|condensed|adapted) (?:for|from|version|by)|an (?:edited|abridged"
    r"|adapted|updated) (?:version|extract)|with (?:minor )?edits|changes? (?:were|was|have been) made"
    r"|additional reporting by|(?:headline|title) (?:was|has been) changed"
    r"|(?:a ete|version) (?:legerement )?(?:modifie|abrege|raccourci|adapte|traduit|editee?)|(?:ha"
    r" sido|fue) (?:ligeramente )?(?:editad|modificad|adaptad|abreviad|acortad|traducid|resumid)"
    r"|(?:foi|version|versao) (?:editad|modificad|adaptad|resumid|traduzid)|(?:wurde|leicht)"
    r" (?:leicht )?(?:gekurzt|bearbeitet|geandert|angepasst|ubersetzt|redaktionell)|gekurzte (?:fassung|version)"
    r"|e stato (?:modificat|adattat|abbreviat|tradott)|versione (?:ridotta|adattata)|(?:is|werd)"
    r" (?:licht )?(?:ingekort|bewerkt|aangepast|vertaald)|ingekorte versie"
)
_RESERVED = (
    r"all rights reserved|tous droits reserves|todos los derechos reservados|todos os direitos reservados"
    r"|alle rechte vorbehalten|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzezone"
    r"|vsechna prava vyhrazena|alla rattigheter (?:forbehallna|reserverade)|alle rettigheder forbeholdes"
    r"|alle rettigheter forbeholdt|kaikki oikeudet pidatetaan|tum haklari saklidir|hak cipta dilindungi"
    r"|minden jog fenntartva|toate drepturile rezervate|(?:вс[еі]|усі) права (?:защищен|захищен)"
    r"|επιφυλαξη παντος (?:νομιμου )?δικαιωματος|всички права (?:са )?запазени"
    r"|sva prava (?:su )?(?:pridrzana|zadrzana)|vse pravice pridrzane|сва права задржана|tots els drets reservats"
    r"|todos os dereitos reservados|koik oigused kaitstud|visos teises saugomos"
    r"|visas tiesibas (?:ir )?(?:aizsargatas|paturetas)|giu (?:moi )?ban quyen|bao luu moi quyen"
    r"|moi quyen duoc bao luu|(?:सर्वाधिकार|सभी अधिकार) सुरक्षित|สงวนลิขสิทธิ์|حقوق [^.]{0,40}محفوظ|版[权權]所有"
    r"|جميع الحقوق محفوظة|כל הזכויות שמורות"
)
_RIGHTS_RESERVED = lazy_pattern(_RESERVED)
_RELICENSED = lazy_pattern(
    rf"{_RESERVED}"
    r"|(?:may|must|can) ?not be (?:published|reproduced|copied|republished|redistributed|reprinted"
    r"|used)|(?:reproduction|republication|copying|redistribution)[^.]{0,40}(?:prohibited|forbidden"
    r"|not (?:permitted|allowed)|without)"
    r"|no part of this|reproduction interdite|prohibida (?:su|la) (?:reproduccion|copia)|proibida a"
    r" reproducao|nachdruck (?:verboten|nur mit)|vervielfaltigung (?:verboten|nur mit)|riproduzione"
    r" (?:[^.]{0,30} )?riservata|vietata la riproduzione|overname (?:verboden|niet toegestaan)"
    r"|(?:do|does) not (?:copy|reproduce|republish|repost|reprint|redistribute)"
    r"|alle rechte (?:an|fur) [^.]{0,60}vorbehalten"
    r"|(?:reproduction|republication|reprint)s? (?:is|are)? ?(?:strictly )?(?:prohibited|forbidden)"
    r"|bez (?:pisemnej )?zgody|bez souhlasu|ma (?:inte|ikke) (?:ater|gen|gjen)|izinsiz (?:kopya|kullan|yay|alinti)"
    r"|dilarang (?:mengutip|menyalin)"
    r"|перепечатка [^.]{0,40}(?:запрещ|без)|(?:за)?передрук\w* [^.]{0,40}(?:заборон|без)|заборонено [^.]{0,20}передрук"
    r"|απαγορευεται [^.]{0,20}(?:αναδημοσιευση|αναπαραγωγη|αντιγραφη)|cam (?:sao chep|dang lai|trich dang)"
    r"|पुन(?:र्?|ः ?)प्रकाशन [^.।]{0,40}(?:निषिद्ध|वर्जित|मना)|बिना (?:\S+ )?अनुमति|ห้าม(?:เผยแพร่|คัดลอก|ทำซ้ำ|นำ)"
    r"|無断(?:転載|複製)|禁無断|未[经經][^。]{0,12}(?:不得|禁止)|무단 ?(?:전재|복제)"
    r"|exclusive (?:rights|property) of|not (?:be )?(?:covered by|licensed under)[^.]{0,30}creative commons"
)

_NOT_FOR_ARTICLE = (
    r"\b(?:does|do) not (?:apply to|extend to|cover|concern|include) (?:this|the) (?:article|story|piece|text|post"
    r"|work)\b|\bgilt nicht fur diesen (?:artikel|beitrag|text)\b|\bne s'applique pas a (?:cet article|ce texte)\b"
    r"|\bn(?:o|ao) se aplica a este (?:articulo|artigo|texto)\b|\bnon si applica a questo (?:articolo|testo)\b"
)
"""What is said of terms that are not the article's."""
_EXEMPT = lazy_pattern(
    r"\b(?:except(?:ing)?|excluding|apart from|other than|ausser|ausgenommen|sauf|excepte|excepto|exceto|salvo"
    r"|tranne|behalve)\b(?: \w+){0,2}? (?:this|the|dieser?n?|diesem|cet|este|esse|questo|dit) (?:article|artikel"
    r"|beitrag|text|texte|articulo|texto|artigo|articolo|stuk)\b"
    rf"|(?:article|story|piece|text)s? (?:is|are) (?:excluded|exempt)|not all rights reserved|{_NOT_FOR_ARTICLE}"
)
"""Words that take the article out of what is reserved."""

_SHORT = 1500
"""Characters of lines of which many are remembered: a credit line is asked the same by several readers, and a long
line once more for each name in it."""


def _remembered(says: Callable[[str], bool]) -> Callable[[str], bool]:
    known, known_long = lru_cache(maxsize=256)(says), lru_cache(maxsize=2)(says)

    @wraps(says)
    def answer(text: str) -> bool:
        return known(text) if len(text) <= _SHORT else known_long(text)

    return answer


@_remembered
def is_credit_line(text: str) -> bool:
    """Whether folded words say where an article comes from."""
    return _CREDIT.found_in(text) or is_source_lead(text)


def is_source_lead(text: str) -> bool:
    """Whether folded words begin with "Source:" or the like, which also stands below pictures."""
    return _SOURCE_LEAD.match(text) is not None


@_remembered
def is_licence_sentence(text: str) -> bool:
    """Whether folded words speak of a licence, and not merely of a code behind a name."""
    return has_licence_word(text) or _LICENCE.search(text) is not None


def has_licence_word(text: str) -> bool:
    """Whether folded words have one for a licence, beside what licences are called."""
    if has_stem(text, _LICENCE_STEMS):
        return True
    return has_stem(text, OTHER_SCRIPTS) and _LICENCE_ABROAD.search(text) is not None


@_remembered
def is_picture_credit(text: str) -> bool:
    """Whether folded words credit a picture; a credit line of the article is none."""
    speaks_of_pictures = has_stem(text, _PICTURE_STEMS) and _PICTURE.search(text) is not None
    return speaks_of_pictures and not (is_credit_line(text) and ARTICLE_WORDS.search(text))


@_remembered
def is_site_wide(text: str) -> bool:
    """Whether folded words speak of a whole site's contents."""
    return _SITE_WIDE.found_in(text)


def is_excerpt_notice(text: str) -> bool:
    """Whether folded words send readers to the rest of an article."""
    return _EXCERPT.search(text) is not None


def is_change_notice(text: str) -> bool:
    """Whether folded words say that the article was changed."""
    return _CHANGE.search(text) is not None


def reserves_rights(text: str) -> bool:
    """Whether folded words say that all rights are reserved."""
    return _RIGHTS_RESERVED.search(text) is not None


def is_relicensing(text: str) -> bool:
    """Whether folded words reserve rights or forbid reuse, and do not say at once that the article is free of it."""
    return _RELICENSED.search(text) is not None and _EXEMPT.search(text) is None
