"""How a credit line says where an article was published first, beyond the seven languages of `phrases`.

Groups for `Wordings`, of folded text (see `folding`): a language or its kin each, with the stems that all it finds has.
"""

from __future__ import annotations

from licensecheck.wordings import OTHER_SCRIPTS, Wordings

__all__ = ["ORIGIN_LINES", "ORIGIN_WORDINGS"]

_POLISH = (
    ("pierwotnie", "po raz pierwszy", "oryginaln", "najpierw", "przedruk", "za zgoda", "oryginal ", "pochodzi z"),
    r"(?:ukazal[aoy]?\s+sie|opublikowan\w*|zamieszczon\w*)\s+(?:\w+\s+){0,2}?"
    r"(?:pierwotnie|oryginalnie|po raz pierwszy|najpierw)"
    r"|(?:pierwotnie|oryginalnie|po raz pierwszy|najpierw)\s+(?:\w+\s+){0,3}?(?:opublikowan|ukazal|zamieszczon)"
    r"|\bprzedruk|\boryginaln\w+ (?:artykul|tekst|wersj)|\b(?:artykul|tekst) pochodzi z|\boryginal (?:mozna|znajd"
    r"|jest)",
)
_CZECH_AND_SLOVAK = (
    ("puvodn", "povodn", "poprve", "prvykrat", "po prvy raz", "prevzat", " pochazi "),
    r"(?:puvodne|poprve|povodne|prvykrat|po prvy raz)\s+(?:\w+\s+){0,3}?(?:vyse?l|vysiel|publikovan|[zu]verejnen)"
    r"|(?:vyse?l\w?|vysiel|publikovan\w*|[zu]verejnen\w*)\s+(?:puvodne|poprve|povodne|prvykrat|po prvy raz)"
    r"|\bprevzat[oey] (?:z|zo|od)\b|\b(?:puvodni|povodn[ey]) (?:clan(?:e|o)k|text|zneni|znenie)"
    r"|\b(?:clanek|text) pochazi z",
)
_SCANDINAVIAN = (
    (
        "ursprunglig", "forst", "opprinnelig", "oprindelig", "aterpublic", "tillstand", "tilladelse", "tillatelse",
        "hamtad", "hentet", "gjengit", "gengivet", "originalartik", "originale artik", "original artik", "originalet",
        "originalen", "originaltext", "originaltekst", "stammer fra", "kommer fra",
    ),
    r"(?:publi[cs]era?[dts]\w*|udgivet|bragt|trykt|tryckte?s?)\s+(?:\w+\s+){0,2}?(?:ursprungligen|forst|opprinnelig"
    r"|oprindelig)"
    r"|(?:ursprungligen|forst|opprinnelig|oprindeligt?)\s+(?:\w+\s+){0,2}?(?:publi[cs]er|udgiv|bragt|trykt|tryckt)"
    r"|aterpublicera|\b(?:hamtad|hentet|gjengitt?|gengivet) fran?\b"
    r"|med (?:tillstand|tilladelse|tillatelse) (?:fran?|av|af)\b"
    r"|\boriginal(?:e | )?artik|\boriginal(?:et|en|texten|teksten)\b"
    r"|\b(?:artikel[ne]|artiklen|artikkelen|texten|teksten|saken) (?:stammer|kommer) fran?\b",
)
_FINNISH = (
    ("julkais", "alkuperai", "peraisin"),
    r"julkais\w*\s+(?:\w+\s+){0,2}?(?:alun ?perin|ensimmaisen kerran|ensin|uudelleen)"
    r"|(?:alun ?perin|ensimmaisen kerran|ensin)\s+(?:\w+\s+){0,2}?julkais|\balkuperainen (?:artikkeli|juttu|teksti"
    r"|kirjoitus)"
    r"|\b(?:artikkeli|juttu|teksti|kirjoitus) on peraisin",
)
_TURKISH = (
    ("yayimlan", "yayinlan", "orijinal", " asli", "sitesinden alin"),
    r"(?:ilk (?:olarak|kez|defa)|aslen)\b[^.]{0,80}\byay(?:im|in)lan|yeniden yay(?:im|in)lan"
    r"|\b(?:makalenin|yazinin|haberin) orijinali?(?!\w)|\borijinal (?:makale|yazi|haber|metin)"
    r"|\b(?:makalenin|yazinin|haberin|metnin) asli(?:ni|na)?(?!\w)|sitesinden alin",
)
_INDONESIAN = (
    ("pertama kali", "ulang", "artikel asli", "naskah asli", "tulisan asli", "berasal dari"),
    r"pertama kali\s+(?:\w+\s+){0,2}?(?:terbit|diterbitkan|tayang|dimuat|dipublikasikan)"
    r"|(?:terbit|diterbitkan|tayang|dimuat|dipublikasikan)\s+(?:\w+\s+){0,2}?(?:pertama kali|ulang)|\b(?:artikel"
    r"|naskah|tulisan) asli"
    r"|\b(?:artikel|naskah|tulisan)(?: ini)? berasal dari",
)
_HUNGARIAN = (
    ("megjelent", "jelent meg", "eredeti cikk", "eredeti iras", "eredeti szoveg", "forrasa"),
    r"(?:eredetileg|eloszor)\b[^.]{0,80}\b(?:megjelent|jelent meg)"
    r"|(?:megjelent|jelent meg)\s+(?:\w+\s+){0,2}?(?:eredetileg|eloszor)|\beredeti (?:cikk|iras|szoveg)"
    r"|\b(?:cikk|iras|szoveg) forrasa\b",
)
_ROMANIAN_AND_CATALAN = (
    (
        "initial", "prima data", "prima oara", "pentru prima", "republicat", "articolul original", "originalment",
        "originalul", "textul original", "provine d", "preluat ",
    ),
    r"(?:publicat|aparut)\w*\s+(?:\w+\s+){0,2}?(?:initial|prima (?:data|oara)|pentru prima)"
    r"|initial\s+(?:\w+\s+){0,2}?(?:publicat|aparut)|\brepublicat|\b(?:articolul|textul) original|\boriginalul\b"
    r"|\b(?:articolul|textul) provine d|\bpreluat (?:de pe|de la|din)\b"
    r"|publica[tr]\w*\s+originalment|originalment\s+(?:\w+\s+)?publica[tr]",
)
_SOUTH_SLAVIC = (
    ("objavljen", "prenes", "preuzet", "originalni "),
    r"(?:izvorno|prvi put|prvobitno|prvotno|prvic)\s+(?:\w+\s+){0,2}?objavljen"
    r"|objavljen\w*\s+(?:\w+\s+){0,2}?(?:izvorno|prvi put|prvobitno|prvotno|prvic)"
    r"|\b(?:prenesen|preuzet)[oai]? (?:sa?|iz)\b|\boriginalni (?:clanak|tekst)",
)
_VIETNAMESE = (
    ("lan dau", "dang lai", "bai goc"),
    r"(?:dang|xuat ban|cong bo) lan dau|lan dau (?:tien )?(?:duoc )?(?:dang|xuat ban|cong bo)|dang lai tu|\bbai goc",
)
_OTHER_SCRIPTS = (
    OTHER_SCRIPTS,
    r"(?:впервые|первоначально|изначально)\s+(?:\w+\s+){0,2}?опубликован|опубликован[ао]? (?:на|в)|перепечатан"
    r"|публикуется с разрешения|оригинал (?:стать|текст|можно)|(?:статья|материал|текст) (?:вышел|вышла|взят"
    r"|взята) (?:в|на|с|из)\s|вперше\s+(?:\w+\s+){0,2}?(?:опублікован|з'яви)|передрукован"
    r"|оригінал (?:статт|тексту|можна)|(?:матеріал|текст) (?:взято|узято) з\s|публикуван\w* за първи път"
    r"|за първи път\s+(?:\w+\s+)?публикуван"
    r"|(?:првобитно|први пут|изворно)\s+(?:\w+\s+){0,2}?објављен"
    r"|објављен\w*\s+(?:\w+\s+)?(?:првобитно|први пут|изворно)"
    r"|(?:пренесен|преузет)[оа]? (?:са?|из)\s"
    r"|δημοσιευ[τθ]ηκε\s+(?:\w+\s+)?(?:αρχικα|πρωτα|για πρωτη φορα)|πρωτη δημοσιευση"
    r"|πρωτοτυπο (?:αρθρο|κειμενο)|(?:διαβαστε|βρειτε) το πρωτοτυπο|(?:αρθρο|κειμενο) προερχεται απο"
    r"|αναδημοσιευ(?:ση|εται)"
    r"|原文|[转轉][载載]自|(?:\A|[\W_])[转轉]自|本文[来來]自|原[载載刊][于於]|首[发發][于於]|最初[发發]表|(?<!未[经經])授[权權][转轉][载載]"
    r"|(?:記事|本稿)は.{0,40}に掲載され|初出|元の?記事|から提供"
    r"|(?<!無断)転載|(?:最初|初め)[にて].{0,10}掲載|원문|재게재|(?<!무단)(?<!무단 )전재"
    r"|처음 (?:게재|발표|실)|에 실린 글|(?:글|기사)은 .{0,40}에서 가져"
    r"|نشر(?:ت)? .{0,30}(?:على|في)|(?:اعيد|تم) نشر|منشور\w? في الاصل|(?:المقال|النص) الاصلي"
    r"|(?:نخستين|اولين) بار .{0,60}منتشر|بازنشر از"
    r"|פורסמ?[םה]? (?:לראשונה|במקור|מחדש)|(?:המאמר|הכתבה|הטקסט) המקורית?|את המקור אפשר|לקרוא את המקור|הטקסט לקוח מ"
    r"|(?:मूल रूप से|सबसे पहले|पहली बार) .{0,60}प्रकाशित|मूल लेख|(?:เผยแพร่|ตีพิมพ์)(?:ครั้งแรก|ซ้ำ)"
    r"|(?:บทความ)?ต้นฉบับ",
)

ORIGIN_WORDINGS = (
    _POLISH, _CZECH_AND_SLOVAK, _SCANDINAVIAN, _FINNISH, _TURKISH, _INDONESIAN, _HUNGARIAN, _ROMANIAN_AND_CATALAN,
    _SOUTH_SLAVIC, _VIETNAMESE, _OTHER_SCRIPTS,
)

ORIGIN_LINES = Wordings(*ORIGIN_WORDINGS)
