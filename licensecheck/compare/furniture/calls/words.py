"""What sites ask their readers to do, in fourteen languages: follow a link, get the news by message, join a channel,
pass an article on, log in, write, install an app, read more of the site's own.

Each act is asked where a clause begins, and names what a site has ("our channel", "on WhatsApp"): an author may ask for
other things.
"""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import Wordings

__all__ = ["CALLS", "LEADS", "PASSED_ON", "asked", "asks_for_comments"]


def asked(*acts: str) -> str:
    """Return the pattern of some acts where a clause begins."""
    return (
        r"(?:\A[\"'(\[*¿¡]*|[.!?:;,(-]\s[¿¡]?"
        r"|\b(?:please|bitte|por favor|per favore|s'il vous plaît|alstublieft|alsjeblieft) )"
        rf"(?:{'|'.join(acts)})"
    )


_MEDIUM = (
    r"(?:whatsapp|telegram|signal|messenger|facebook|instagram|google news|tiktok|youtube|newsletter|e-?mail|mail|sms|push)"
)
"""Where news are sent, in any language."""


def _sent(*more: str) -> str:
    """Return the rest of a clause up to where news are sent; `more` are a language's own words for it."""
    return rf"\b[^.!?]{{0,80}}?[ '](?:{'|'.join((_MEDIUM, *more))})\b"


_REST = r"[^.!?]{1,60}?"

CALLS = Wordings(
    (
        (
            "click", "tap ", "receive", "get ", "follow", "join ", "log in", "sign in", "register", "for more",
            "download", "write to us", "tell us", "e-mail us", "email us", "contact us", "leave a comment", "send us",
        ),
        asked(
            rf"(?:click|tap) (?:here|below|on (?:the|this) link)\b|(?:receive|get) (?:our|the|all|breaking){_sent('inbox')}",
            r"(?:follow|join) our (?:\w+ )?(?:channel|group|community|page|live ?blog)\b|(?:log|sign) in(?:to your account| to your account| to (?:read|comment|continue)| here| now|\W*\Z)",
            rf"register (?:now|here|today|for free)\b|for more(?: (?:on|about) {_REST})?, (?:see|read|visit|go to|listen to|"
            r"check out|follow) (?:our|here)\b|download our (?:\w+ )?app\b|(?:e-?mail|write to|tell|contact|send) us\b",
            r"leave a comment\b",
        ),
    ),
    (
        (
            "clique", "clica ", "toque", "junte-se", "adira", "receba", "participe", "entre", "faça", "siga", "acompanhe", "inscreva", "apoie",
            "contribua", "doe", "saiba mais", "para saber mais", "deixe", "envie", "mande", "escreva", "baixe", "descarregue",
            "iniciar sessão", "inicie sessão", "aceda", "assine", "cadastre",
        ),
        asked(
            r"(?:clique|clica|toque) (?:aqui|n[oa] (?:link|botão|imagem))\b",
            rf"receba(?: (?:as|os|o|a|nossas?|nossos?|notícias|gratuitamente|grátis|todas|tudo|no|pelo|em)){_sent('e-mails?', 'boletim', 'celular', 'telemóvel')}",
            r"(?:participe|entre|faça parte|junte-se|adira|siga|acompanhe|assine|inscreva-se)\b[^.!?]{0,30}?\b(?:nosso|nossa|nossos)"
            r" (?:\w+ )?(?:grupos?|canal|canais|comunidade|perfil|redes|página|newsletter|boletim)\b",
            rf"(?:siga|acompanhe|entre|participe|inscreva-se)\b{_REST}\b(?:canal|grupo|no) (?:d[oa] {_REST})?{_MEDIUM}\b",
            r"apoie (?:o |a )?(?:nosso|nossa|jornalismo|imprensa|este (?:jornal|projet?o))\b|contribua\b(?: com|,|\W*\Z)",
            r"doe\b(?: agora| aqui| hoje|\W*\Z)|faça (?:login|uma doação|o seu login|a sua assinatura)\b|cadastre-se\b",
            rf"(?:inicie|iniciar) sessão\b|aceda à sua conta\b|(?:para )?saiba mais (?:aqui|em noss\w+)\b|para saber mais{_REST}(?:leia|veja|consulte)\b",
            r"(?:deixe|envie|mande) (?:o |a |um )?(?:seu|sua|sugestão|comentário)\b|(?:escreva|envie)(?:-nos| para nós)\b",
            r"(?:baixe|descarregue) (?:o |a )?(?:noss[oa] )?(?:app|aplicativo|aplicação)\b",
        ),
    ),
    (
        (
            "clic ", "pincha ", "pulsa ", "pulse ", "recib", "únete", "únase", "sigue", "siga", "apoya", "apoye",
            "suscríb", "contribuye", "colabora", "inici", "accede", "acceda", "regístr", "más información",
            "para saber más", "consult", "lee ", "lea ", "pinche", "déjanos", "déjenos", "cuéntanos", "escríb", "descarga", "descargue",
        ),
        asked(
            r"(?:ha(?:z|ga|cer) )?clic (?:aquí|en (?:este|el|la) (?:enlace|link|botón|imagen))\b|(?:pincha|pulsa|pulse|pinche) aquí\b",
            rf"recib[ea](?: (?:las|los|el|la|nuestr\w+|noticias|gratis|todas?|cada|en|por)){_sent('correo', 'móvil', 'celular', 'boletín')}",
            r"(?:únete|únase|sigue|siga|suscríbe(?:te|se)|suscríbase|apoy[ae]|consult[ae]|le[ae])(?: a| en| al)? nuestr[oa]s?\b",
            rf"(?:únete|únase|sigue|siga)\b{_REST}\b(?:canal|grupo|en) (?:de {_REST})?{_MEDIUM}\b",
            r"(?:contribuye|colabora) (?:con nosotros|con nuestr\w+|aquí|hoy|ahora)\b|(?:inicia|inicie|iniciar) sesión\b|acced[ea] (?:aquí|a tu cuenta|a su cuenta|con tu)\b",
            rf"regístr(?:ate|ese)\b|más información (?:aquí|en nuestr\w+)\b|para saber más{_REST}(?:lee|lea|consult[ea]|visit[ea]|aquí)\b",
            r"(?:déjanos|déjenos) (?:tu|su|un) (?:comentario|opinión|mensaje)\b|cuéntanos (?:tu|qué|lo que|en)\b|(?:escríbenos|escríbanos)\b",
            r"descarg(?:a|ue) (?:nuestra |la )?(?:app|aplicación)\b",
        ),
    ),
    (
        (
            "clique", "recevez", "reçois", "rejoign", "suivez", "abonne", "soutenez", "soutiens", "connect",
            "identifi", "inscri", "en savoir plus", "retrouvez", "lisez", "consultez", "écrivez", "dites", "laissez", "donnez", "téléchargez",
            "participez",
        ),
        asked(
            r"clique[zr]? (?:ici|sur (?:ce|le) (?:lien|bouton))\b",
            rf"(?:recevez|reçois)(?: (?:les|le|la|l'|nos|notre|toutes?|tous|chaque|gratuitement|par)){_sent('courriel', 'mél', 'boîte', 'infolettre', 'lettre')}",
            r"(?:rejoignez|suivez|abonnez-vous à|abonne-toi à|soutenez|soutiens|retrouvez|lisez|consultez|participez à) (?:tou(?:s|tes) )?(?:notre|nos)\b",
            rf"(?:rejoignez|suivez)-nous\b|(?:rejoignez|suivez)\b{_REST}\bsur {_MEDIUM}\b|(?:connectez|identifiez|inscrivez)-vous\b|se connecter\b|s'identifier\b",
            rf"pour en savoir plus{_REST}(?:lisez|lire|consultez|cliquez|retrouvez|rendez-vous|notre|nos)\b",
            r"(?:écrivez|donnez)-nous\b|dites-nous (?:ce que|en commentaire)\b|laissez(?:-nous)? (?:un|votre) (?:commentaire|avis|message)\b",
            r"téléchargez (?:notre |l')appli(?:cation)?\b",
        ),
    ),
    (
        (
            "clicca", "cliccate", "ricev", "unisciti", "entra ", "segui", "iscriviti", "sostieni", "accedi", "registrati",
            "per saperne di più", "scopri ", "leggi ", "scrivici", "scriveteci", "lascia", "scarica", "contribuisci",
        ),
        asked(
            r"(?:clicca|cliccate) (?:qui|su (?:questo )?link|sul link)\b",
            rf"ricev(?:i|ete)(?: (?:le|la|il|i|gli|tutte|tutti|ogni|gratis|gratuitamente|notizie|nostr\w+|su|via)){_sent('posta', 'casella')}",
            r"(?:unisciti al|entra nel|segui il|iscriviti al|sostieni il|leggi il|scopri il)(?:la|le|l')? ?(?:nostr[oaei])\b",
            r"(?:segui|sostieni|leggi|scopri) (?:la|i|le|gli) nostr[aei]\b|(?:unisciti|iscriviti|entra|segui) (?:alla|nella) nostra\b",
            rf"(?:unisciti|iscriviti|segui)\b{_REST}\b(?:canale|gruppo|su) (?:di {_REST})?{_MEDIUM}\b|accedi\b(?: qui| ora| al tuo|\W*\Z)|registrati\b",
            rf"per saperne di più{_REST}(?:leggi|clicca|consulta|visita|il nostro|la nostra)\b|scrivici\b|scriveteci\b",
            r"lascia(?:ci)? un (?:commento|messaggio)\b|scarica (?:la nostra |l')app\b|contribuisci (?:ora|anche tu|con)\b",
        ),
    ),
    (
        (
            "hier", "klick", "erhalten", "erhalte", "bekommen sie", "folg", "abonnier", "tritt ", "treten sie", "kanal",
            "unterstütz", "anmelden", "einloggen", "log", "meld", "registrier", "lesen sie", "schreib",
            "kommentier", "diskutier", "lad", "herunterladen",
            "lesen", "finden sie", "erfahren sie", "komm",
        ),
        asked(
            r"hier klicken\b|klick(?:en sie|e|t)? (?:hier|auf (?:den|diesen) link)\b",
            rf"(?:erhalten sie|erhalte|bekommen sie)\b{_sent('postfach')}|(?:unsere |alle |aktuelle |die )?(?:nachrichten|meldungen)"
            rf"{_sent('postfach')} (?:\w+ )?(?:erhalten|bekommen|lesen)\b",
            r"(?:folg|abonnier|unterstütz)(?:en sie|e|t) (?:unser\w*|uns)\b|(?:treten sie|tritt|kommen sie|komm) (?:in |zu )?unser\w*\b",
            r"(?:\w+ )?(?:newsletter|kanal|app) (?:jetzt )?(?:abonnieren|herunterladen|folgen)\b",
            r"(?:jetzt |hier |bitte )?(?:anmelden|einloggen)\b\W*\Z|(?:melden sie sich|melde dich|loggen sie sich|logge? dich) (?:hier |jetzt )?(?:an|ein)\b",
            r"registrieren sie sich\b|(?:mehr|mehr (?:dazu|darüber|zum thema)|weitere informationen) (?:lesen|finden|erfahren) sie (?:hier|in unser\w+|auf unser\w+)\b",
            r"lesen sie (?:hier|unser\w*)\b|schreib(?:en sie|t)? uns\b|kommentieren sie\b|diskutier(?:en sie|e) mit\b",
            r"laden sie (?:sich )?(?:unsere|die) app\b|lade dir unsere app\b",
        ),
    ),
    (
        (
            "klik", "ontvang", "volg", "abonneer", "sluit je", "sluit u", "word ", "steun", "log ", "inloggen", "meer ", "lees ",
            "bekijk", "lees", "kijk", "laat ", "mail", "schrijf", "stuur ons", "download", "meld ", "doneer",
        ),
        asked(
            r"klik (?:hier|op (?:deze|de) link)\b",
            rf"ontvang(?: (?:de|het|ons|onze|al|alle|elke|dagelijks|gratis|nieuws)){_sent('inbox', 'mailbox', 'nieuwsbrief')}",
            r"(?:volg|steun|lees|bekijk|abonneer (?:je|u) op|word lid van) (?:ons|onze)\b|sluit (?:je|u) aan bij (?:ons|onze)\b|word (?:lid|abonnee|donateur|vriend)\b",
            rf"volg\b{_REST}\bop {_MEDIUM}\b|log (?:hier )?in\b|inloggen\b\W*\Z|meld (?:je|u) (?:hier )?aan\b",
            r"meer (?:weten|lezen|hierover)\? (?:lees|kijk|klik)\b|laat (?:hieronder )?(?:een reactie|ons weten|het ons weten)\b",
            r"(?:mail|schrijf) (?:naar )?ons\b|stuur ons\b|download (?:onze|de) app\b|doneer (?:nu|hier|vandaag)\b",
        ),
    ),
    (
        (
            "klikni", "otrzym", "odbieraj", "dołącz", "obserwuj", "śledź", "polub", "zapisz", "subskrybuj", "zaprenumeruj", "wesprzyj",
            "wspieraj", "wspomóż", "zaloguj", "zarejestruj", "udostępnij", "napisz", "skomentuj", "zostaw", "pobierz", "czytaj", "przekaż",
        ),
        asked(
            r"kliknij (?:tutaj|tu|w (?:ten )?link)\b|(?:otrzymuj|odbieraj) (?:nasze|najnowsze|wiadomości|bezpłatnie|informacje)\b",
            r"dołącz do (?:nas|nasz\w+)\b|(?:obserwuj|śledź|polub) (?:nas|nasz\w*)\b|zapisz się (?:na|do) (?:nasz\w* |bezpłatn\w+ )?(?:newsletter|list\w)",
            r"subskrybuj (?:nas|nasz\w*)\b|zaprenumeruj\b|(?:wesprzyj|wspieraj|wspomóż) (?:nas|nasz\w*|niezależn\w+)\b|zaloguj się\b|zarejestruj się\b",
            r"udostępnij (?:ten|go|artykuł|tekst)\b|napisz do nas\b|skomentuj\b|zostaw komentarz\b|pobierz nasz\w* aplikacj\w\b|czytaj nasz\w*\b",
            r"przekaż (?:darowiznę|nam|1,5)",
        ),
    ),
    (
        (
            "klicka", "få ", "följ", "prenumerera", "gå med", "bli ", "stöd", "stötta", "logga in", "anmäl", "dela ", "skriv", "tipsa",
            "mejla", "kommentera", "ladda ner", "läs ",
        ),
        asked(
            rf"klicka här\b|få (?:våra|alla|de senaste|dagens|nyheter\w*){_sent('mejlen', 'inkorgen?', 'mobilen', 'mejl')}",
            r"(?:följ|stöd|stötta|läs) (?:oss|vår[at]?)\b|prenumerera på (?:oss|vår[at]?|tidningen)\b|gå med i vår[at]?\b|bli (?:medlem|prenumerant|stödmedlem)\b",
            r"logga in\b|anmäl dig (?:till|här)\b|dela (?:gärna )?(?:den här|artikeln|texten|denna)\b|skriv till oss\b|tipsa oss\b|mejla (?:oss|till oss)\b",
            r"kommentera (?:artikeln|här|nedan)\b|ladda ner (?:vår )?app(?:en)?\b",
        ),
    ),
    (
        (
            "klik", "få ", "følg", "tilmeld", "meld dig", "meld deg", "bliv ", "bli ", "støt", "log ind", "logg inn", "del ", "skriv",
            "tip", "kommenter", "hent ", "last ned", "abonner", "abonnér",
        ),
        asked(
            r"klikk? her\b",
            rf"få (?:våre|vores|alle|de (?:siste|seneste)|dagens|nyheder\w*|nyheter\w*){_sent('indbakken?', 'innboksen?', 'mobilen', 'e-post', 'e-posten')}",
            r"(?:følg|støtt?) (?:os|oss|vores|vår[et]?)\b|(?:tilmeld dig|meld deg på|meld dig til|abonn[eé]r på|bliv en del af|bli med i) (?:vores|vårt?|våre|nyhedsbrevet|nyhetsbrevet)\b",
            r"bli(?:v)? (?:medlem|abonnent|støttemedlem)\b|log ind\b|logg inn\b|del (?:gerne |gjerne )?(?:artiklen|artikkelen|saken|denne)\b",
            r"skriv til oss?\b|tips? oss?\b|kommenter (?:her|saken|artiklen|artikkelen)\b|hent vores app\b|last ned (?:vår )?app(?:en)?\b",
        ),
    ),
    (
        (
            "klikkaa", "saat ", "tilaa", "seuraa", "liity", "tue ", "kirjaudu", "rekisteröidy", "jaa ", "kirjoita", "kommentoi", "lähetä",
            "lataa",
        ),
        asked(
            rf"klikkaa (?:tästä|tähän|tätä)\b|(?:saat|tilaa) (?:uutiset|tuoreimmat|meidän){_sent('sähköpostiisi', 'sähköpostiin', 'uutiskirje', 'uutiskirjeen')}",
            r"tilaa (?:uutiskirje\w*|\w*lehti|ilmainen)\b|seuraa meitä\b|liity (?:jäseneksi|kanavallemme|ryhmäämme|tilaajaksi)\b|tue (?:meitä|työtämme|\w*journalismi\w*)\b",
            r"kirjaudu\b|rekisteröidy\b|jaa (?:artikkeli|juttu|tämä)\b|kirjoita meille\b|kommentoi\b|lähetä (?:juttuvinkki|palautetta|vinkki)\b|lataa \w*sovellu\w+\b",
        ),
    ),
    (
        ("tıkla", "takip ed", "abone ol", "katıl", "destek", "giriş yap", "paylaş", "yazın", "yorum", "indir"),
        asked(
            r"(?:[^.!?]{0,60} )?(?:buraya |hemen )?tıklayın(?:ız)?\b|(?:bizi|kanalımızı|hesabımızı|sayfamızı)\b[^.!?]{0,40} takip ed(?:in|iniz)\b",
            r"(?:[^.!?]{0,60} )?abone ol(?:un|unuz)?\b|(?:[^.!?]{0,60} )?(?:kanalımıza|grubumuza|bize) (?:katılın|destek olun|yazın)\b",
            r"(?:bağımsız )?gazeteciliğ\w+ destek\w* (?:olun|verin)\b|bizi destekleyin\b|giriş yap(?:ın|ınız)?\b|bu (?:haberi|yazıyı) paylaş(?:ın)?\b",
            r"yorum (?:yapın|yazın)\b|uygulamamızı indirin\b",
        ),
    ),
    (
        ("klik ", "dapatkan", "ikuti", "gabung", "bergabung", "dukung", "berlangganan", "masuk", "bagikan", "tulis", "hubungi", "kirim", "unduh"),
        asked(
            rf"klik (?:di sini|disini|tautan)\b|dapatkan (?:berita|kabar|update|informasi){_sent('surel')}|ikuti (?:kami|saluran|kanal)\b",
            r"(?:bergabunglah|gabung|bergabung) (?:di|dengan|ke) (?:kami|saluran|grup|kanal|komunitas)\b|dukung (?:kami|jurnalisme)\b|berlangganan (?:sekarang|newsletter|buletin|di)\b",
            r"(?:silakan )?masuk (?:di sini|ke akun)\b|bagikan (?:artikel|berita|tulisan) ini\b|tulis(?:kan)? komentar\b|hubungi kami\b|kirim(?:kan)? (?:tulisan|kritik|saran)\b|unduh aplikasi\b",
        ),
    ),
)
"""What readers are asked to do, where a clause begins, in folded words."""

LEADS = lazy_pattern(
    r"\A\W*(?:(?:if you(?:'ve| have)? )?(?:did you |are you )?(?:enjoy(?:ed|ing)?|like[d]?) (?:this|our|what)\b|(?:are you )?(?:already|not yet|still not) an? \w+\b"
    r"|(?:se |si )?(?:você |te |le |les )?(?:gostou|gustó|ha gustado|gusta|gusto) (?:d?est[eao]s?|dess[ea]|d[ao]|el|la|lo)\b"
    r"|(?:já é|ainda não é|já tem) \w+|(?:ya eres|ya es|eres|aún no eres) suscript\w+|(?:(?:vous avez|tu as|avez-vous) )?aimé (?:cet|cette|notre|l')"
    r"|(?:vous (?:êtes )?)?déjà (?:abonnée?|membre|inscrite?)|(?:se )?ti è piaciut[oa] (?:quest[oa]|l')|(?:sei )?già (?:abbonat|iscritt|registrat)[oa]"
    r"|(?:(?:sie sind |sind sie )?(?:schon|bereits|noch nicht) )(?:abonnent\w*|mitglied|registriert)|(?:hat|gefällt) (?:ihnen|dir|euch) (?:der|dieser|unser|das|dieses)\b"
    r"|(?:vond|vind) (?:je|u) (?:dit|deze|het)\b|(?:ben je )?(?:al|nog geen) (?:abonnee|lid)\b|(?:podobał|spodobał) (?:ci|ci się|się)\b|masz już\b"
    r"|gillade du\b|redan (?:prenumerant|medlem)\b|(?:kan|kunne|likte) du (?:lide|godt like|saken|denne|artiklen)|allerede (?:abonnent|medlem)\b"
    r"|piditkö\b|(?:oletko )?jo tilaaja\b|bu (?:haberi|yazıyı) beğen|zaten abone|(?:suka|sudah) (?:dengan |artikel|berlangganan|membaca))"
)
"""What leads to a call, in folded words: the question whether a reader liked an article or has an account."""

PASSED_ON = lazy_pattern(
    asked(
        r"share (?:it|this|them)\b(?: with| on|\W*\Z)|pass it on\b|(?:compartilhe|partilhe)(?:-o|-a)?\b|comp[aá]rt(?:e|a|elo|ela|alo|ala)\b|partage(?:z|r)?(?:-l[ea])?\b"
        r"|condivid(?:i|ilo|ila|ete)\b|teil(?:en sie|e|t) (?:ihn|es|das|diesen)\b|deel (?:het|dit|deze|hem)\b|podziel się\b|dela (?:den|det|gärna)\b"
        r"|del (?:den|det|gerne|gjerne)\b|jaa se\b|paylaş\w*|bagikan\b"
    )
)
"""That it is to be passed on: of an article only behind such a lead."""


def asks_for_comments(call: str) -> bool:
    """Whether a folded sentence does nothing but ask readers to comment on what they read."""
    return any(map(call.__contains__, _OF_COMMENTS)) and _COMMENT.fullmatch(call) is not None


_OF_COMMENTS = ("comment", "below", "komment", "coment", "reacti", "opmerking")
"""What stands in every such call."""

_COMMENT = lazy_pattern(
    r"\W*(?:(?:please )?(?:(?:tell us|let us know|have your say|say so|weigh in|sound off|join in|(?:share|leave|post|add|drop) (?:us )?(?:your|a) (?:\w+ ){0,2}?"
    r"(?:thoughts?|views?|opinions?|comments?|experiences?|stor(?:y|ies)|memories|questions?|suggestions?|tips?|ideas?))\b"
    r"[^.!?]{0,50}? (?:in the comments?(?: section| box| thread)?(?: below)?|below)|comment below)"
    r"|(?:schreib|sag|teil|diskutier|verrat|erzähl|hinterlass)(?:en sie|e?t)?\b[^.!?]{0,50}? (?:in den kommentaren|in die kommentare|in der kommentarspalte|im kommentar)(?: mit)?"
    r"|(?:dites|racontez|partagez|donnez|laissez|réagissez|exprimez)\b[^.!?]{0,50}? (?:en|dans (?:les|l'espace|la section)|via les) commentaires?(?: ci-dessous)?"
    r"|(?:cuént[ae][nm]|déj[ae]n|din|dígan|escríb[ae]n|compart[ea]|opin[ea])[oe]?s?\b[^.!?]{0,50}? en (?:los|la sección de) comentarios(?: de abajo)?"
    r"|(?:conte|diga|deixe|compartilhe|partilhe|comente|opine)\b[^.!?]{0,50}? nos comentários(?: abaixo)?"
    r"|(?:racconta|scriv|dicc|dit|facc|fat|lascia|condivid)\w*\b[^.!?]{0,50}? nei commenti(?: qui sotto)?"
    r"|(?:laat|vertel|deel|geef|praat|reageer)\b[^.!?]{0,50}? in de (?:reacties|comments|opmerkingen)(?: hieronder)?)\W*"
)
"""How one asks for comments, in folded words of seven languages."""
