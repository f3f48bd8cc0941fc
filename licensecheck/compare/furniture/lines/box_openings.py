"""How the boxes open that content systems put between paragraphs, in a dozen languages.

A row is compiled when a line is asked that begins with one of its words: all together take as long to compile as half a
check.
"""

from __future__ import annotations

import re
from functools import cache

from licensecheck.compare.furniture.lines.adverts import ADVERT, GOES_ON, SPONSORED, WHO_PAYS
from licensecheck.compare.furniture.lines.controls import CONTROLS
from licensecheck.compare.furniture.lines.labels_abroad import LABELS_ABROAD
from licensecheck.compare.vocabulary.box_words import NETWORK
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["opens_like_box"]


def opens_like_box(key: str) -> bool:
    """Whether a short folded line begins as those boxes do."""
    first = _FIRST_LETTER.search(key)
    if first is not None:
        at = first.start()
        for word, rest in _rows().get(key[at : at + 2], ()):
            if key.startswith(word, at) and _pattern(rest).match(key, at + len(word)):
                return True
    # Most lines begin with their first letter.
    return (first is None or first.start() > 0 or first[0].isdigit() or key.startswith("copyright")) and (
        _SIGNS.match(key) is not None
    )


_FIRST_LETTER = re.compile(r"\w")

_SIGNS = lazy_pattern(
    r"\W*(?:(?:copyright\b\W{0,3})?(?:©|@(?= \d)) ?\w|(?:copyright\b\W{0,3})?\(c\) ?(?=\D{0,40}\d{4})"
    r"|\d+ (?:min(?:ute)?s?|comments?|shares?|views?|likes?)\b.{0,20}\Z)"
)
"""Openings that have no first letter."""


@cache
def _rows() -> dict[str, list[tuple[str, str]]]:
    """Return each word of a row, with what follows, by the two letters that the word begins with.

    A word of one letter has a space behind it.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for words, rest in _OPENINGS:
        for word in words.split():
            found.setdefault(word[:2].ljust(2), []).append((word, rest))
    return found


@cache
def _pattern(rest: str) -> re.Pattern[str]:
    """Return the pattern of what follows a row's words."""
    return re.compile(rest)


# These patterns are asked of folded text, which has no capitals.
_LABEL = r".{0,40}(?<![.!?])\Z"
"""Few words that are no sentence."""

_ALONE = r"\s*:|\W*\Z"
"""Nothing more, or a colon."""

_ALSO = r" also (?:like|love|enjoy|want|read|be interested|find (?:this|these|interesting))"
_MARK = r"\s?:"
_PICTURE = r"s? ?(?:credit|by|from|courtesy|source)?\s?(?:[:(/|\N{EN DASH}]|-\s)"
_DATED = r"\b[\s:](?=.{0,30}\d).{0,60}(?<![^\W\d_][.!?])\Z"
_REST = r".{0,60}\Z"
"""The end of a short sentence."""

_OPINIONS = (
    r"(?: (?:d|von|zu|sobre|om|van|o |об )[^?]{1,40})?\W+(?:schreiben|diskutieren|kommentieren|écri|dites|laissez|escr[íi]b|cu[ée]nta|coment"
    r"|deix|d[ée]ja|scrivi|lascia|laat|reageer|skriv|zostaw|napisz|оставьте|напишите)"
)

_OPENINGS = (
    # Other stories
    ("read", r" (?:more|next|also|the (?:full|rest)|this(?: (?:next|too|article|story)\b|\s*:|\W*\Z))"),
    ("see", r" (?:also|more)"),
    ("more", r" (?:on|from|about|stories|coverage|news|:)| information\s?:"),
    ("journal", r" (?:reference|information)\s?:"),
    ("may might", _ALSO),
    ("you", rf" (?:may|might){_ALSO}| might (?:like|enjoy|have missed|be interested)\b"),
    ("related", rf" (?:stories|articles?|posts?|content|coverage|items|pages|resources|topics|links?|news|reading|video)|{_ALONE}"),
    ("recommended", rf" (?:for|reading|stories|articles|videos|links)|{_ALONE}"),
    ("trending", rf" (?:now|stories|topics|news|videos|today)|{_ALONE}"),
    ("don", r".t miss"),
    ("what", r" to read"),
    ("keep", r" reading"),
    ("also", r" (?:read|see)\b| on (?:this (?:site|page)|\w+(?:\.\w+)?\W*\Z)"),
    ("most", rf" (?:read|popular|viewed|shared)\b(?:{_LABEL}|\s*:)"),
    ("popular", r" (?:now|stories|posts)"),
    ("editor", r".?s?.? (?:picks?|choice)"),
    ("top", r" stories"),
    ("up", r" next"),
    ("next", r" (?:up|story|article)"),
    ("auch", r" interessant"),
    ("mehr", r" zum thema| (?:zu|aus|von|dazu)\b.{0,60}(?<![.!?])\Z"),
    ("lesen", r" sie"),
    ("lies", r" (?:auch|mehr)"),
    ("siehe", r" auch"),
    ("weiterlesen", r""),
    ("das", r" könnte (?:sie|dich|euch|ihnen|dir)\b"),
    ("zum", rf" thema(?:{_ALONE})"),
    ("lire", r" (?:aussi|la suite|également|plus)"),
    ("à", rf" lire(?: (?:aussi|également|sur)\b|{_ALONE})"),
    ("voir", r" aussi"),
    ("sur", r" le même (?:sujet|thème)"),
    ("le lea", r" (?:también|más|tambien)"),
    ("leer", r" (?:más|también)"),
    ("te le", r" puede interesar"),
    ("ver", r" tamb(?:ién|ém)"),
    ("véase vea", r" también"),
    ("más", r" (?:sobre|información)"),
    ("leia veja", r" (?:também|mais)"),
    ("leggi", r" (?:anche|tutto)"),
    ("potrebbe", r" interessarti"),
    ("guarda vedi", r" anche"),
    ("saiba", r" mais\s*:"),
    ("per", r" approfondire\s*:"),
    ("lees", r" (?:ook|meer|verder)"),
    ("meer", r" over"),
    ("bekijk zie", r" ook"),
    ("läs", r" (?:också|även|mer)"),
    ("les", r" (?:også|mer)"),
    ("læs", r" (?:også|mere)"),
    ("lue", r" myös"),
    ("czytaj", r" (?:też|także|więcej)"),
    ("zobacz", r" (?:też|także)"),
    ("читайте смотрите", r" (?:также|ещё|еще|по теме|подробнее)"),
    ("baca", r" juga"),
    ("相关阅读 延伸阅读 相關 広告 関連記事 추천", r""),
    ("must", r" read\s?:"),
    ("from", r" (?:the|our) archives?\s?:"),
    ("nicht niet missa", r" (?:verpassen|missen|inte|ikke)\s?:"),
    ("à", r" ne pas (?:manquer|rater)\b"),
    ("no", r" te (?:lo )?pierdas\s?:"),
    ("não", r" perca\s?:"),
    ("da", r" non perdere\s?:"),
    ("nie", r" przegap\s?:"),
    ("не", r" пропустите\s?:"),
    ("passend", r" (?:dazu|zum thema)\s?:"),
    ("regardez mira mirá assista guarda bekijk obejrzyj", r"\s?:"),
    ("puedes", r" leer\s?:"),
    ("también", r" te puede interesar\b"),
    ("ti", r" potrebbe(?:ro)? interessare\b"),
    ("você", r" (?:também )?pode (?:também )?gostar\b"),
    ("lee leia", r" (?:aquí|aqui)\s?:"),
    ("video vídeo vidéo wideo видео", r" ?\|"),
    *LABELS_ABROAD,
    ("관련", r" ?기사"),
    ("إقرأ اقرأ", r" أيضا"),
    # Calls to subscribe, follow, share, give
    ("sign", r" up"),
    ("subscribe newsletter", r""),
    ("follow contact email e-mail", r" (?:us|our|me|him|her)\b"),
    *(
        (words, rf"{whom} [^.!?]{{1,60}}? {on} {NETWORK}.{{0,40}}(?<![.!?])\Z")
        for words, whom, on in (
            ("follow", "", "on"), ("folgen folge folgt", "", "(?:auf|bei)"), ("suivez", "", "sur"),
            ("sigue siga", " a", "en"), ("siga", "", "(?:no|na|em)"), ("segui", "", "su"), ("volg", "", "op"),
        )
    ),
    ("join find", r" (?:us|our)\b"),
    ("like", r" us\b| (?:this (?:story|article|post|page)|what you)\b"),
    ("enter", r" your e-?mail"),
    (
        "get",
        r" (?:our|more (?:news|stories|from|of)|your (?:free|copy|daily|weekly)|breaking|unlimited"
        r"|(?:the|all the) (?:latest|best|top|full|most|free|news|app|newsletter|day))\b",
    ),
    ("see buy get order shop", r" (?:(?:it|this|them|yours) )?(?:now|here)\s?:.{0,80}\Z"),
    ("stay", r" (?:up[ -]to|in (?:touch|the (?:know|loop))|informed|connected)"),
    ("share tweet pin print email e-mail save copy like flip post", rf"\b{_LABEL}"),
    ("share tweet pin print email e-mail save copy flip", r" (?:this|on|via)\b"),
    ("donate support help", r" (?:us|our|now|today)\b"),
    ("support", r" (?:independent|local|quality)\b"),
    ("back fund", r" (?:independent|local|quality) (?:journalism|news|reporting)\b"),
    ("donate", r" the\b"),
    ("become", r" a (?:member|supporter|subscriber|patron)\b"),
    ("please", r" (?:support|donate|consider)"),
    ("make", r" a (?:gift|donation)"),
    ("let", rf" us know (?:in the comments|what you think|below)\b{_REST}"),
    ("tell", rf" us your (?:story|stories|views?|experiences?)\b{_REST}"),
    ("contact", rf" the (?:author|editor|newsroom|reporter)s?\b{_REST}"),
    ("want", rf" more (?:like this|stories|news)\b{_REST}"),
    ("thank thanks", rf"(?: you)? for (?:reading|watching|listening|visiting)\b{_REST}"),
    ("danke vielen", rf"(?: dank)? für(?:s|s? das|s? ihr| dein)? (?:lesen|zuhören|interesse)\b{_REST}"),
    ("merci", rf" (?:de votre (?:lecture|attention)|d'avoir lu|de nous (?:lire|suivre))\b{_REST}"),
    ("gracias", rf" por (?:leer|su (?:lectura|atención))\b{_REST}"),
    ("obrigado obrigada", rf" (?:por ler|pela (?:leitura|atenção))\b{_REST}"),
    ("grazie", rf" (?:per (?:la lettura|aver letto)|della lettura)\b{_REST}"),
    ("bedankt", rf" voor het lezen\b{_REST}"),
    ("teilen abonnieren", r"\b"),
    ("jetzt", r" (?:anmelden|abonnieren|lesen|spenden)\b"),
    ("jetzt", r" .{0,40}\b(?:newsletter|abo)\b.{0,40}\b(?:abonnieren|anmelden|bestellen|sichern|holen)\b"),
    ("vous", rf" avez (?:une (?:information|info|question|remarque)|des (?:informations|questions))\b.{{0,30}}\?{_REST}"),
    ("never", rf" miss (?:a|an|another|any|our) (?:story|article|post|episode|issue|newsletter|update)\b{_REST}"),
    ("want", rf" to (?:write for|pitch|work with) us\?{_REST}"),
    ("got have", rf" an? (?:news |story )?(?:tip|scoop)\?{_REST}"),
    ("we", rf" (?:welcome|want|would love)(?: to hear)? your (?:comments|feedback|views|thoughts|letters)\b{_REST}"),
    ("see seen spot spotted found", rf" (?:something wrong|an? (?:error|mistake|typo))(?: in th\w+ \w+)?\?{_REST}"),
    ("add", rf" us (?:as|on|to) \w{_REST}"),
    ("abonnez inscrivez iscriviti", r""),
    ("partager condividi deel delen", r"\b.{0,30}(?<![.!?])\Z"),
    ("compart", r"[ie]\w*\b.{0,30}(?<![.!?])\Z"),
    ("suscrib suscríb", r"(?:e|a|ete|ase|irse|anse)\b"),
    ("assine", r"\b"),
    ("inscreva", r"(?:-se)?\b"),
    ("schrijf", r" je in"),
    ("meld", r" (?:je|u) (?:nu |gratis )?aan\b"),
    ("subscreva", r"\b"),
    ("suivez", r"-nous\b"),
    ("folgen folge folgt", r" (?:sie )?uns\b"),
    ("volg", r" ons\b"),
    ("síguenos síganos seguici seguiteci", r"\b"),
    ("siga", r"-nos\b"),
    ("segui", rf" (?:il nostro|i nostri|la nostra|le nostre)\b{_REST}"),
    ("sluit", rf" (?:je|u) (?:nu )?aan bij ons\b{_REST}"),
    ("zapisz", r" się (?:do|na) (?:nasz\w+ )?newsletter"),
    ("prenumerera", r" på (?:vårt )?nyhetsbrev"),
    ("tilmeld meld", r" (?:dig|deg) (?:på |til )?(?:vores |vårt )?nyhe[dt]sbrev"),
    ("подпи", r"(?:шитесь|сывайтесь|саться)"),
    ("підпи", r"(?:шіться|суйтесь|сатися)"),
    ("订阅 訂閱", r"(?:我们|我們|本站|电子报|電子報)"),
    ("ニュースレター", r"(?:に登録|を購読)"),
    ("뉴스레터", r"(?:를)? ?(?:구독|신청)"),
    ("hier", r" geht(?:'s| es) z(?:um|ur|u unserem) (?:newsletter|abo|spendenformular|anmeldung)\b"),
    ("unterstützen", r" sie (?:uns|unser\w*|(?:\w+ )?journalismus)\b"),
    ("unterstütze unterstützt", r" (?:uns|unser\w*|(?:\w+ )?journalismus)\b"),
    ("soutenez", r"(?:-nous| (?:notre|(?:la|une) presse|(?:le|un) journalisme))\b"),
    ("apoya apoye", r" (?:nuestro|(?:el|un) periodismo)\b"),
    ("apóyanos", r"\b"),
    ("apoie", r"(?:-nos| (?:nosso|o jornalismo))\b"),
    ("sostieni", r"(?:ci| il nostro)\b"),
    ("steun", r" (?:ons|onze)\b"),
    # Adverts and what a site says of a page
    ("advertisement advertorial", r""),
    ("this", r" (?:advertisement|ad(?:vert)? (?:will|has|is)\b.{0,40}\Z)"),
    ("why", r" (?:am i seeing|do i see|are you seeing) (?:this|these) (?:ads?|adverts?|advertisements?)\b"),
    ("sponsored", rf"\b(?:{_LABEL}|\s*:)"),
    ("ad ads", r"\b\s*\Z"),
    *SPONSORED,
    *WHO_PAYS,
    ("story article", r" continues"),
    *GOES_ON,
    *CONTROLS,
    ("end", r" of (?:the )?(?:article|story|advertisement|advert)\W*\Z"),
    ("scroll", r" (?:down|below|to)?"),
    ("continue", r" reading (?:down|below|to)?"),
    ("this our", r" (?:story|article|post|page|site) (?:may )?contains? (?:affiliate|sponsored|paid)\b"),
    (ADVERT, r"\b(?:.{0,30}(?<![.!?])\Z|\s*:)"),
    ("skip", r" (?:to|past|ad)"),
    ("copyright", r" \d{4}\b"),
    ("tag tags topics categories keyword keywords", r"\s*:"),
    ("filed", r" under\s*:"),
    ("veröffentlicht publié publicado pubblicato geplaatst publicerad publisert", rf" (?:in|dans|en|em|i)(?!.{{0,30}}\d){_LABEL}"),
    ("in", r" this (?:story|article)\s*:"),
    ("published updated posted created", r"\b[\s:].{0,60}(?<![a-z][.!?])\Z"),
    ("last", r" (?:modified|updated)\b[\s:].{0,60}(?<![a-z][.!?])\Z"),
    ("first", r" published\b[\s:].{0,60}(?<![a-z][.!?])\Z"),
    (
        "veröffentlicht aktualisiert erstellt stand publié modifié publicado actualizado atualizado postado pubblicato"
        " aggiornato gepubliceerd geplaatst bijgewerkt",
        _DATED,
    ),
    ("mis", rf" à jour{_DATED}"),
    ("laatst", rf" bijgewerkt{_DATED}"),
    ("updated posted", r" (?:on|at)\b(?=.{0,20}\d).{0,40}\Z"),
    ("letzte letztes", rf" (?:änderung|aktualisierung|update){_DATED}"),
    ("zuletzt", rf" (?:aktualisiert|geändert|bearbeitet){_DATED}"),
    ("dernière", rf" (?:mise à jour|modification) ?{_DATED}"),
    ("última", rf" (?:actualización|atualização|modificación){_DATED}"),
    ("ultimo", rf" aggiornamento{_DATED}"),
    ("lesezeit leestijd", r"\b\W{0,4}\d"),
    ("temps", r" de lecture(?: estimé)?\b\W{0,4}\d"),
    ("tiempo", r" (?:estimado )?de lectura(?: estimado)?\b\W{0,4}\d"),
    ("reading read", r" time\b\W{0,4}\d"),
    ("tempo", r" (?:de leitura|di lettura)\b\W{0,4}\d"),
    # Authors
    ("about", r" the (?:author|writer|reporter|journalist|contributor|publisher)s?\W*\Z"),
    ("author autor", r"(?:'s)? (?:bio|biography|profile|info)\W*\Z"),
    ("über", r" (?:den|die) autor(?:in|en|innen)?\W*\Z"),
    ("sobre", r" (?:el autor|la autora|los autores|o autor|a autora|os autores)\W*\Z"),
    ("à", r" propos (?:de l'aut(?:eure?|rice)|des auteurs)\W*\Z"),
    ("sull'autore sull'autrice l'autore l'autrice", r"\W*\Z"),
    ("sugli gli", r" autori\W*\Z"),
    ("over", r" de (?:auteurs?|schrijver)\W*\Z"),
    # Pictures, players, downloads
    (
        "photo photograph image picture video graphic illustration credit source courtesy caption watch listen pictured"
        " gallery chart",
        _PICTURE,
    ),
    ("file stock", r" photo"),
    (
        "feature featured cover header banner lead top main hero title thumbnail archive article",
        r" (?:photo|image|picture|photograph|illustration|graphic)s?(?: credits?)?(?:\s?[:(/|©]| (?:by|courtesy|via|from)\b)",
    ),
    ("photo image illustration video", rf" (?:credit|by|courtesy)\b| from\b{_LABEL}"),
    ("getty", r" images?\b.{0,20}(?<![.!?])\Z"),
    ("foto bild quelle grafik crédit crédits vidéo imagen crédito vídeo fuente", _MARK),
    ("titelfoto titelbild beitragsbild aufmacherbild symbolbild headerbild coverbild coverfoto bildquelle", _MARK),
    ("foto imagen imagem immagine", rf" (?:de (?:portada|capa)|di copertina|destacada|em destaque){_MARK}"),
    ("image", rf" (?:à la une|de (?:une|couverture)){_MARK}"),
    ("click tap download", r" (?:now|the|this|here|to|more|our|below|above|full|video|audio|all|in|live)\b"),
    (
        "watch listen",
        r" (?:now|this|here|more|our|below|above|live"
        r"|(?:to )?(?:the|our|this) (?:full|video|audio|trailer|clip|episode|interview|podcast|story|article))\b",
    ),
    (
        "play view open",
        r" (?:now|this|here|more|our|below|full|video|audio|all|comments|live"
        r"|(?:the|in) (?:full|video|audio|gallery|original|list|map|app|a new))\b",
    ),
    # What readers think
    ("join", r" the (?:discussion|conversation|debate) (?:on|in|at|below|here|with|by)\b"),
    ("have", r" your say"),
    ("what", r".s your say| do you think\b(?:\W*[?]|.{0,30}\Z)"),
    ("do", r" you agree\b.{0,30}\Z"),
    ("take", r" (?:our|the|this) (?:poll|quiz|survey)"),
    ("vote", r"\b(?: (?:now|here|below|in our)\b|\W*\Z)"),
    ("comment comments", r"\b\s*(?:\(?\d+\)?)?\s*\Z"),
    ("comments", r" (?:are|have been) (?:now )?(?:closed|off|disabled|turned off)\b"),
    ("no", r" (?:comments?|responses?|replies)(?:(?: (?:yet|so far|found))?\W*| (?:yet|so far)\b.{0,60})\Z"),
    ("quote quotation zitat citation cita citazione citaat citat cytat", r"\W*\Z"),
    ("be", r" the first to (?:comment|reply|respond|share|like|rate)"),
    ("was did", r" (?:this (?:article|page|story|post|information|content) (?:helpful|useful)|you find this (?:article|page|story|post) (?:helpful|useful))\b"),
    ("leave", r" a (?:comment|reply)"),
    ("view show load post", r" (?:all )?(?:\d+ )?comments?"),
    ("was", rf" (?:meinen|denken) sie{_OPINIONS}"),
    ("qu'en", rf" pensez-vous{_OPINIONS}"),
    ("qué", rf" (?:opinas|te parece){_OPINIONS}"),
    ("o", rf" que você acha{_OPINIONS}"),
    ("cosa", rf" ne pens[ai]{_OPINIONS}"),
    ("que", rf" pensez-vous{_OPINIONS}"),
    ("vad hva hvad", rf" (?:tycker|synes|mener) (?:du|ni|i){_OPINIONS}"),
    ("co", rf" (?:sądzisz|myślisz){_OPINIONS}"),
    ("что", rf" вы думаете{_OPINIONS}"),
    ("wat", rf" vind (?:jij|je|u){_OPINIONS}"),
    ("ihre", r" meinung ist gefragt\b"),
    ("diskutieren", r" sie mit\b"),
    ("hat", r" (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag|text) gefallen"),
    ("war", r" (?:dieser|der) (?:artikel|beitrag|text) (?:für sie |für dich )?hilfreich\b"),
    ("cet", r" article vous a-t-il (?:été utile|plu|aidé)\b"),
    ("te le", r" (?:ha sido útil|resultó útil|fue útil|ha resultado útil) (?:este|el) (?:artículo|texto)"),
    ("este esta", r" (?:artigo|texto|matéria) foi útil\b[^.!]{0,30}[?]"),
    ("questo", r" articolo (?:ti|vi) è stato utile\b"),
    ("was", r" dit artikel (?:nuttig|handig|behulpzaam|interessant)\b"),
    ("var", r" (?:den här|denne) artik(?:eln|len|kelen) till? (?:hjälp|hjælp|nytta|nytte|hjelp)\b"),
    ("czy", r" ten (?:artykuł|tekst) był (?:przydatny|pomocny)\b"),
    ("была", r" ли (?:эта )?статья полезн"),
    ("cet", r" article vous a plu\b"),
    ("vous", r" avez (?:repéré|trouvé|constaté) une erreur ?[?].{0,140}\Z"),
    ("suivez", r" (?:toutes )?nos actualités sur.{0,140}\Z"),
    ("vous", r" avez aimé (?:cet article|ce (?:texte|reportage))\b"),
    ("te", r" (?:gustó|ha gustado) (?:este|el) (?:artículo|texto)"),
    ("gostou", r" d(?:este|esse|esta|essa|o|a) (?:artigo|texto|matéria|conteúdo|reportagem)"),
    ("ti vi", r" è piaciuto (?:questo |l')articolo"),
    ("vond", r" (?:je|u) dit (?:een goed|artikel|stuk|verhaal)\b"),
)
"""The first words of an opening, one of them, and what follows."""
