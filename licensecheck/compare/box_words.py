"""The vocabulary of a site's boxes: elements, roles, class names, and how their texts open, in a dozen languages."""

from __future__ import annotations

import re

from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "BOX_NAMES",
    "BOX_ROLES",
    "BOX_TAGS",
    "CALL",
    "EDITORS_NOTE",
    "END_MARK",
    "HEAD_NAMES",
    "NAME_PARTS",
    "NOTE",
    "OPENINGS",
    "PICTURE_CREDIT",
    "PULL_QUOTE_NAMES",
    "SENTENCE_END",
]

BOX_TAGS = frozenset(
    "nav footer aside form button figure figcaption caption dialog menu label legend fieldset summary address option hgroup"
    .split()
)
BOX_ROLES = frozenset(
    "navigation complementary contentinfo search banner dialog alertdialog form toolbar menu menubar button tablist alert"
    " status note tooltip figure".split()
)

BOX_NAMES = frozenset(
    # English, and the vocabulary of content systems everywhere
    """ad ads adv adbox advert adverts advertisement advertising adslot adunit adsense adwrap dfp gpt sponsor sponsored
    promo promos promobox promotion teaser teasers related relatedlinks recommended recommend recommendation
    recommendations recommends recirc readmore morefrom seealso alsolike trending popular mostread mostpopular latest share shares sharing
    sharebar sharebox sharethis addthis social socials follow newsletter newsletters subscribe subscription signup optin mailing donate donation
    donations donor appeal membership poll polls survey quiz vote widget widgets sidebar comment comments disqus respond reply
    outbrain taboola revcontent plista caption captions credit credits photocredit pullquote pull callout breadcrumb breadcrumbs tags
    tag tagcloud taglist keywords topics byline bylines author authors authorbox bio biography profile contributor dateline
    timestamp pubdate postmeta entrymeta articlemeta toolbar tools video videos player playlist embed embeds gallery slideshow carousel slider swiper
    paywall cookie cookies consent gdpr popup modal overlay lightbox banner nav navigation navbar menu footer
    pagination pager prevnext tooltip infobox factbox disclaimer copyright license licence republish republishing print printfriendly
    audio listen podcast rating ratings reactions flash breaking cta button btn metadata meta jump skip
    twitter tweet facebook instagram youtube tiktok pinterest whatsapp
    shop shopping product products affiliate deals coupon price sponsorbox partner partners subnav login register registration
    """.split()
    # German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish
    + """anzeige anzeigen werbung werbebox teilen abo abonnement umfrage kommentar kommentare autor autoren autorin bildunterschrift bildtext
    mehrzumthema lesenswert weiterlesen spenden verwandt
    publicite pub encart partage partager abonnez infolettre sondage commentaire commentaires auteur auteurs legende liresuite
    alireaussi aliregalement dons faireundon
    publicidad anuncio anuncios compartir relacionado relacionados relacionadas suscripcion suscribete boletin encuesta comentario comentarios
    autores leyenda donar masleidas
    publicidade propaganda compartilhar partilhar assine inscrevase enquete legenda doar maislidas leiamais vejatambem
    pubblicita condividi correlati correlate iscriviti sondaggio commento commenti autore didascalia dona leggianche
    advertentie delen gerelateerd nieuwsbrief aanmelden peiling reactie reacties auteursbox onderschrift doneer leesmeer leesook
    annons annonse dela relaterat relatert nyhetsbrev bildtexter lesogsa lasmer reklama udostepnij komentarze ankieta
    """.split()
)
"""Words that content systems give the class or id of a box that is not the article's text."""

PULL_QUOTE_NAMES = frozenset("pullquote pull callout teaser teasers summary excerpt standfirst share tweet related zitat citation cita".split())
"""Names of boxes that repeat a sentence of the article."""


HEAD_NAMES = frozenset(
    """header masthead title titles headline heading kicker subtitle standfirst dek deck lede lead excerpt summary intro preamble
    ingress sapo chapo chapeau vorspann teaser topline subhead subheading subheadline entradilla bajada sommario occhiello""".split()
)
"""What wrappers above an article's text are called."""

NAME_PARTS = re.compile(r"[A-Z][a-z]*|[a-z]+")

# These patterns are asked of folded text, which has no capitals.
OPENINGS = lazy_pattern(
    r"""\W*(?:
    read\ (?:more|next|also|the\ (?:full|rest)|this(?:\ (?:next|too|article|story)\b|\s*:|\W*\Z)) | see\ (?:also|more) | more\ (?:on|from|about|stories|coverage|news|:) | (?:you\ )?(?:may|might)\ also\ (?:like|love|enjoy|want|read|be\ interested|find\ (?:this|these|interesting)) | you\ might\ (?:like|enjoy|have\ missed|be\ interested)\b
    | related\ (?:stories|articles?|posts?|content|coverage|topics|links?|news|reading|video) | (?:related|recommended|trending)(?:\s*:|\W*\Z) | recommended\ (?:for|reading|stories|articles|videos|links) | don.t\ miss | what\ to\ read | keep\ reading
    | also\ (?:read|see)\b | also\ on\ (?:this\ (?:site|page)|\w+(?:\.\w+)?\W*\Z)
    | most\ (?:read|popular|viewed|shared)\b(?:.{0,40}(?<![.!?])\Z|\s*:) | trending\ (?:now|stories|topics|news|videos|today) | popular\ (?:now|stories|posts) | editor.?s?.?\ (?:picks?|choice) | top\ stories | up\ next | next\ (?:up|story|article)
    | sign\ up | subscribe | (?:follow|contact|email|e-mail)\ (?:us|our|me|him|her)\b | (?:join|find)\ (?:us|our)\b | like\ us\b | newsletter | enter\ your\ e-?mail
    | get\ (?:our|more\ (?:news|stories|from|of)|your\ (?:free|copy|daily|weekly)|breaking|unlimited|(?:the|all\ the)\ (?:latest|best|top|full|most|free|news|app|newsletter|day))\b | stay\ (?:up[ -]to|in\ (?:touch|the\ (?:know|loop))|informed|connected)
    | (?:share|tweet|pin|print|email|e-mail|save|copy|like|flip|post)\b .{0,40}(?<![.!?])\Z | (?:share|tweet|pin|print|email|e-mail|save|copy|flip)\ (?:this|on|via)\b | like\ (?:this\ (?:story|article|post|page)|what\ you)\b
    | (?:this\ )?advertisement | advertorial | sponsored\b(?:.{0,40}(?<![.!?])\Z|\s*:) | ad(?:s)?\b\s*\Z | (?:story|article)\ continues | (?:scroll|continue\ reading)\ (?:down|below|to)?
    | (?:donate|support|help)\ (?:us|our|now|today)\b | support\ (?:independent|local|quality)\b | donate\ the\b | become\ a\ (?:member|supporter|subscriber|patron)\b | please\ (?:support|donate|consider) | make\ a\ (?:gift|donation)
    | (?:photo|photograph|image|picture|video|graphic|illustration|credit|source|courtesy|file\ photo|caption|watch|listen|photos|images|pictured|gallery)s?\ ?(?:credit|by|from|courtesy|source)?\s?(?:[:(/|\N{EN DASH}]|-\s)
    | (?:copyright\b\W{0,3})?(?:©|@(?=\ \d))\ ?\w | (?:copyright\b\W{0,3})?\(c\)\ ?(?=\D{0,40}\d{4}) | copyright\ \d{4}\b
    | (?:featured?|cover|header|banner|lead|top|main|hero|title|thumbnail|archive|article)\ (?:photo|image|picture|photograph|illustration|graphic)s?(?:\ credits?)?(?:\s?[:(/|©]|\ (?:by|courtesy|via|from)\b)
    | (?:this|our)\ (?:story|article|post|page|site)\ (?:may\ )?contains?\ (?:affiliate|sponsored|paid)\b | join\ the\ (?:discussion|conversation|debate)\ (?:on|in|at|below|here|with|by)\b
    | about\ the\ (?:author|writer|reporter|journalist|contributor|publisher)s?\W*\Z | (?:author|autor)(?:'s)?\ (?:bio|biography|profile|info)\W*\Z | über\ (?:den|die)\ autor(?:in|en|innen)?\W*\Z | sobre\ (?:el\ autor|la\ autora|los\ autores|o\ autor|a\ autora|os\ autores)\W*\Z
    | à\ propos\ (?:de\ l'aut(?:eure?|rice)|des\ auteurs)\W*\Z | (?:sull'autore|sull'autrice|sugli\ autori|l'autore|l'autrice|gli\ autori)\W*\Z | over\ de\ (?:auteurs?|schrijver)\W*\Z
    | (?:photo|image|illustration|video)\ (?:credit|by|courtesy)\b | (?:photo|image|illustration|video)\ from\b .{0,40}(?<![.!?])\Z | getty\ images?\b .{0,20}(?<![.!?])\Z
    | (?:click|tap|download)\ (?:now|the|this|here|to|more|our|below|above|full|video|audio|all|in|live)\b
    | (?:watch|listen)\ (?:now|this|here|more|our|below|above|live|(?:to\ )?(?:the|our|this)\ (?:full|video|audio|trailer|clip|episode|interview|podcast|story|article))\b | (?:play|view|open)\ (?:now|this|here|more|our|below|full|video|audio|all|comments|live|(?:the|in)\ (?:full|video|audio|gallery|original|list|map|app|a\ new))\b
    | (?:have|what.s)\ your\ say | do\ you\ agree | what\ do\ you\ think\b(?:\W*[?]|.{0,30}\Z) | take\ (?:our|the|this)\ (?:poll|quiz|survey) | vote\b(?:\ (?:now|here|below|in\ our)\b|\W*\Z) | comments?\b\s*(?:\(?\d+\)?)?\s*\Z | comments\ are\ (?:closed|off|disabled) | leave\ a\ (?:comment|reply) | (?:view|show|load|post)\ (?:all\ )?(?:\d+\ )?comments?
    | (?:published|updated|posted|last\ (?:modified|updated)|first\ published|created)\b[\s:].{0,60}(?<![a-z][.!?])\Z | \d+\ (?:min(?:ute)?s?|comments?|shares?|views?|likes?)\b.{0,20}\Z | (?:file|stock)\ photo | (?:tags?|topics|categories|filed\ under|keywords?|in\ this\ (?:story|article))\s*: | skip\ (?:to|past|ad)
    | auch\ interessant | mehr\ zum\ thema | mehr\ (?:zu|aus|von|dazu)\b .{0,60}(?<![.!?])\Z | lesen\ sie | lies\ (?:auch|mehr) | weiterlesen | (?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|reklama|реклама)\b(?:.{0,30}(?<![.!?])\Z|\s*:) | das\ könnte\ (?:sie|dich|euch|ihnen|dir)\b | zum\ thema(?:\s*:|\W*\Z) | (?:foto|bild|quelle|video|grafik)\s?:
    | (?:teilen|newsletter|abonnieren|jetzt\ (?:anmelden|abonnieren|lesen|spenden))\b
    | lire\ (?:aussi|la\ suite|également|plus) | à\ lire(?:\ (?:aussi|également|sur)\b|\s*:|\W*\Z) | abonnez | inscrivez | (?:photo|crédits?|image|vidéo)\s?: | voir\ aussi | sur\ le\ même\ (?:sujet|thème)
    | (?:partager|compart[ie]\w*|compartilh\w*|condividi|deel|delen)\b .{0,30}(?<![.!?])\Z
    | lea?\ (?:también|más|tambien)|leer\ (?:más|también) | (?:te|le)\ puede\ interesar | suscr[íi]b(?:e|a|ete|ase|irse|anse)\b | (?:foto|imagen|crédito|vídeo|fuente)\s?: | ver\ también | más\ (?:sobre|información)
    | leia\ (?:também|mais) | veja\ (?:também|mais) | assine\b | inscreva(?:-se)?\b
    | leggi\ (?:anche|tutto) | iscriviti | potrebbe\ interessarti | guarda\ anche
    | lees\ (?:ook|meer|verder) | schrijf\ je\ in | meer\ over | bekijk\ ook
    | läs\ (?:också|även|mer) | les\ (?:også|mer) | læs\ (?:også|mere) | lue\ myös | czytaj\ (?:też|także|więcej) | zobacz\ (?:też|także) | читайте\ также | смотрите\ также | подпи(?:шитесь|сывайтесь|саться)
    | unterstützen\ sie\ (?:uns|unsere)\b | soutenez(?:-nous|\ (?:notre|la\ presse|le\ journalisme))\b | apoya\ (?:nuestro|el\ periodismo)\b | apóyanos\b | apoie\ (?:nosso|o\ jornalismo)\b | sostieni(?:ci|\ il\ nostro)\b | steun\ (?:ons|onze)\b
    | (?:veröffentlicht|aktualisiert|erstellt|stand|publié|mis\ à\ jour|modifié|publicado|actualizado|atualizado|postado|pubblicato|aggiornato|gepubliceerd|geplaatst|(?:laatst\ )?bijgewerkt)\b[\s:](?=.{0,30}\d).{0,60}(?<![^\W\d_][.!?])\Z
    | (?:lesezeit|temps\ de\ lecture|tiempo\ de\ lectura|tempo\ (?:de\ leitura|di\ lettura)|leestijd)\b\W{0,4}\d
    | (?:was\ (?:meinen|denken)\ sie|qu'en\ pensez-vous|qué\ (?:opinas|te\ parece)|o\ que\ você\ acha|cosa\ ne\ pens[ai]|wat\ vind\ (?:jij|je|u))\W+(?:schreiben|diskutieren|kommentieren|écri|dites|laissez|escr[íi]b|cu[ée]nta|coment|deix|d[ée]ja|scrivi|laat|reageer)
    | ihre\ meinung\ ist\ gefragt\b | diskutieren\ sie\ mit\b | hat\ (?:ihnen|dir|euch)\ (?:der|dieser)\ (?:artikel|beitrag|text)\ gefallen | cet\ article\ vous\ a\ plu\b | te\ (?:gustó|ha\ gustado)\ (?:este|el)\ (?:artículo|texto)
    | gostou\ d(?:este|esse|esta|essa|o|a)\ (?:artigo|texto|matéria|conteúdo|reportagem) | (?:ti|vi)\ è\ piaciuto\ (?:questo\ |l')articolo | vond\ (?:je|u)\ dit\ een\ goed | image\ (?:à\ la\ une|de\ (?:une|couverture))\s?:
    | baca\ juga | 相关阅读 | 延伸阅读 | 相關 | 広告 | 関連記事 | 추천 | 관련\ ?기사 | إقرأ\ أيضا | اقرأ\ أيضا
    )""",
    re.VERBOSE,
)
"""How boxes open that content systems put between paragraphs; asked only of short blocks."""

END_MARK = r"(?:\s*[\u25a0-\u25ff\u2605\u2606\u2660-\u2667\u2756])?\s*\Z"
"""Nothing, or the sign that some magazines put behind an article's last sentence."""

SENTENCE_END = lazy_pattern(rf"""[.!?…:;。！？।॥؟]["'”’»)\]]*{END_MARK}""")
PICTURE_CREDIT = lazy_pattern(
    r"""\([^()]*\b(?:photo|foto|image|ap|afp|reuters|getty|epa|dpa)\b[^()]*\)\s*\Z
    | (?:©|\bphoto\ by\b|\bphotos?:|\bcredit:).{0,60}\s*\Z | (?:getty\ images|shutterstock|unsplash|flickr)[^.!?。！？]{0,60}\Z
    | (?:\A|[.!?)"'”’»]\ )[^.!?。！？]{0,60}(?:\w\ ?/|\bvia\b|\bcourtesy\ of\b)[^.!?。！？]{2,40}\Z""",
    re.VERBOSE,
)
"""How a caption ends: in the agency's brackets, in a mark of credit, or in a few words behind the last sentence that
are none themselves ("Ann Lee/Reuters", "via Commons"); "and/or" and "via" stand in sentences as well."""

NOTE = lazy_pattern(
    r"[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w{3,}|©|\(c\) ?\d{4}|\ball rights reserved\b|\bgetty images\b|\bmehr zum thema\b"
    r"|\bfollow (?:us\b|@|(?:him|her|me|them) (?:on|at|here|via|@))|\bclick here\b|\bhave a (?:tip|story)\b|\bdownload (?:our|the) app\b"
    r"|\bnewsletter\b|\bsubscribe(?: (?:to (?:our|the|my|his|her|their|this|us|it)|now|here|today|for|at|and|via|on)\b|\W*\Z)|\b(?:our|your) subscri(?:ption|bers)"
    r"|\A\W*sign up\b|\bsign up (?:for (?:our|my|his|her|free|more|updates)|to (?:receive|get|our)|here|now|today|below)\b"
    r"|(?:\A|[.!?)\]\"'(]\s?|\b(?:ap|file|courtesy) )(?:photo|image|picture|video|graphic)s?(?: credit)?s? ?[:/]|\b(?:photo|image|picture|video|graphic)s?(?: credit)?s? by\b"
    r"|\b(?:views|opinions) (?:and \w+ )?expressed\b|\b(?:views|opinions)\b.{0,60}\b(?:not (?:necessarily )?(?:reflect|represent)|the authors?'?s?\b|(?:his|her|my|their|your) own)"
    r"|\b(?:les (?:opinions|propos)|las opiniones|as opiniões|le opinioni|de meningen|die (?:meinung|ansichten))\b.{0,80}\b(?:auteurs?|autore?s?|autor(?:in|en|a|as|es)|autrice|verfasser(?:in)?s?)\b|\bgibt (?:nicht |allein |ausschließlich )?.{0,30}\bmeinung (?:der|des) "
    r"|\bconsider (?:supporting|donating|becoming|making a)\b|\bby (?:donating|making a (?:gift|donation|contribution))\b|\bsupport (?:us\b|our (?:work|journalis|mission|report|newsroom|site|writ|independent|non-?profit|magazine|publication))"
    r"|\babonni|\babonnez|\binscr[ií](?:vez|s-toi|vete|base|bete|banse|va-se)|\bs'inscrire\b|\bsuscr[ií]b(?:e|ete|ase|irse|irte)\b|\bsuscripci[oó]n"
    r"|\bspenden sie\b|\b(?:jetzt|bitte|online|hier) spenden\b|\bspendenkonto|\bspendenfinanziert|\b(?:ihre|deine|eurer?) spenden?\b",
)
"""Marks of a note about the article, its author or the site; asked only outside the shared text."""

CALL = lazy_pattern(
    r"\W*(?:please )?(?:sign up\b|subscribe\b|donate\b|(?:support|join|follow|help|tell|contact|e-?mail|write to) us\b|support our (?:work|journalis|report|newsroom|mission|site)|become an? (?:member|supporter|subscriber|patron|donor)\b"
    r"|(?:get|give|download) (?:our|the) (?:app|newsletter)\b|(?:make|consider) an? (?:donation|gift|contribution)\b|click here\b|register (?:now|here|today)\b|try (?:it|us) (?:free|now)\b|take (?:our|the) (?:survey|poll|quiz)\b|share your (?:story|stories|thoughts|views)\b"
    r"|(?:jetzt |hier |bitte )?(?:spenden|abonnieren|anmelden|unterstützen sie (?:uns|unsere))\b|abonnez-vous|inscrivez-vous|faites un don|soutenez-nous|suscr[ií]b(?:ete|ase)|apóyanos|dona (?:ahora|aquí|hoy)\b|inscreva-se|assine\b|apoie\b|iscriviti\b|abbonati\b|sostienici"
    r"|schrijf je in|meld je aan|steun ons|doneer\b)",
)
"""How a link reads that tells the reader to do something for the site, in folded words."""

EDITORS_NOTE = lazy_pattern(
    r"\W*(?:(?:an? )?(?:editor(?:'s|s'|s|ial)?|ed\.?) note|note (?:from|by) (?:the|our) (?:editors?|editorial \w+)|(?:anmerkung|hinweis) der redaktion|anm\.? d\.? red\b|note de la rédaction|ndlr|n\.d\.l\.r"
    r"|nota (?:del? (?:editor|redacción|la redacción)|da redação|do editor|della redazione|dell'editore|dei redattori)|n\. ?de(?:l| la) (?:r|e)\b|(?:noot|opmerking) van de redactie)\W*(?::|\.|-|\Z)",
)
"""How a note begins that editors put beside an article, in folded words."""
