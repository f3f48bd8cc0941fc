"""Lines that belong to a page's controls, in a dozen languages: what loads, what was copied, how a carousel is moved,
what a browser cannot show or a reader has to allow, where a text can be heard, how one comments on it.

They are whole lines, and stand bare between paragraphs where a page was saved while its scripts ran.
"""

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["CONTROLS", "OF_CONTROLS"]

_ALONE = r"\W*\Z"
_PICTURES = r"(?:slides?|slideshow|carousel|gallery|galerie|galería|galeria|galleria|photos?|images?|pictures|bilder|fotos?|imágenes|imagens|immagini)"
_MOVED = rf"\b.{{0,40}}\b{_PICTURES}\b.{{0,20}}\Z"
"""The rest of a line that tells how to move through pictures."""

_WAY = r"(?:on )?(?:the |your )?(?:(?:left|right|next|previous|back|forward|arrow|and|or) ){0,6}(?:keys?|buttons?|arrows?)"
_COPIED = r"(?:copied|kopiert|copiado|copiato|gekopieerd|kopierad|kopieret|skopiowany|kopioitu)"
_WHERE = r"(?: (?:to|into?|al?|na|para|negli|naar|till?|do) .{0,30})?"

_HEARD = r"(?:\W{0,4}\d.{0,15}|\W*| (?:lu|en (?:version|audio|podcast)|als (?:audio|podcast)|en la voz)\b.{0,40})\Z"
"""Behind what a player offers to read out: how long it takes, who reads, or nothing."""

_SENTENCE = r"\b[^.!?]{0,120}\W*\Z"
"""The rest of one sentence."""

_HOSTED = r"\b.{0,200}\Z"
"""The rest of a note on what another site would show here."""

_ALLOWED = (
    r"\b[^.!?]{0,100}\b(?:cookies?|javascript|kakor|einwilligung|zustimm\w+|consentement|datenschutz\w*|privacy)\b"
    r"[^.!?]{0,100}\W*\Z"
)
"""The rest of one that names what a reader has to allow."""

_COUNTED = rf"(?:{_ALONE}|\s?[:|\u2013\u2014-]\s.{{0,200}}\Z)"
"""Behind a picture's number in its gallery: nothing, or its caption."""

_COMMENT = r"(?:comment|(?:leave|post|add|write) (?:a |your )?comment|join the (?:conversation|discussion))"
_KOMMENTAR = r"(?:zu kommentieren|(?:einen|ihren|deinen) kommentar (?:zu (?:schreiben|hinterlassen|verfassen)|abzugeben))"
_COMMENTER = r"(?:commenter|(?:poster|laisser|publier) un commentaire|réagir)"
_COMENTAR = r"(?:comentar|(?:dejar|escribir|publicar|deixar|escrever) (?:un|um) coment[aá]rio)"
"""What readers do who say what they think of an article."""

_BELOW = rf"(?: (?:here|below|ici|ci-dessous|aquí|(?:más )?abajo))?{_ALONE}"
"""Where they do."""

CONTROLS = (
    ("loading", rf"(?: (?:the |your )?(?:more|comments?|content|video|player|gallery|image|map|chart|ads?|adverts?|advertisements?)\b.{{0,20}})?{_ALONE}"),
    ("lädt laden cargando carregando laddar laster indlæser ładowanie загрузка ladataan", _ALONE),
    ("wird", rf" geladen{_ALONE}"),
    ("chargement caricamento", rf"(?: (?:en|in) (?:cours|corso))?{_ALONE}"),
    ("link url address", rf" (?:was |wurde )?{_COPIED}{_WHERE}{_ALONE}"),
    ("copied", rf"(?: to (?:the |your )?clipboard)?{_ALONE}"),
    ("lien", rf" copié(?: dans le presse-papiers?)?{_ALONE}"),
    ("enlace", rf" copiado(?: al portapapeles)?{_ALONE}"),
    (
        "slide image photo picture bild foto imagen imagem immagine afbeelding diapositive kuva zdjęcie фото",
        rf" \d{{1,3}} ?(?:of|/|von|sur|de|di|van|av|af|z|из) ?\d{{1,3}}{_COUNTED}",
    ),
    ("swipe", r" (?:left|right|up|down|through|across)\b.{0,60}\Z"),
    ("use press tap click", rf" {_WAY}{_MOVED}"),
    ("wischen verwenden nutzen benutzen blättern", rf" sie{_MOVED}"),
    ("faites glissez utilisez", rf" {_MOVED}"),
    ("desliza deslice utiliza utilice", rf" {_MOVED}"),
    ("deslize scorri veeg", rf" {_MOVED}"),
    ("die", r" kommentar(?:funktion|spalte|e) (?:ist|sind|wurden?) .{0,20}\b(?:geschlossen|deaktiviert|abgeschaltet|gesperrt)\W*\Z"),
    ("kommentare", r" sind (?:geschlossen|deaktiviert)\b.{0,40}\Z"),
    ("les", r" commentaires (?:sont|ont été) (?:fermés|désactivés|clos)\b.{0,40}\Z"),
    ("los", r" comentarios (?:están|han sido) (?:cerrados|desactivados)\b.{0,40}\Z"),
    ("os", r" comentários (?:estão|foram) (?:encerrados|fechados|desativados)\b.{0,40}\Z"),
    ("i", r" commenti sono (?:chiusi|disabilitati|disattivati)\b.{0,40}\Z"),
    ("your this", rf" (?:web )?browser (?:does not|doesn't|cannot|can't|is not|isn't){_SENTENCE}"),
    ("ihr dein", rf" browser (?:unterstützt|kann){_SENTENCE}"),
    ("votre", rf" navigateur n(?:e\b|'){_SENTENCE}"),
    ("tu su", rf" navegador no{_SENTENCE}"),
    ("seu teu", rf" navegador não{_SENTENCE}"),
    ("il", rf" tuo browser non{_SENTENCE}"),
    ("je uw", rf" browser (?:ondersteunt|kan){_SENTENCE}"),
    ("din", rf" (?:webbläsare|browser|nettleser) (?:stöder|understøtter|støtter) (?:inte|ikke){_SENTENCE}"),
    ("twoja", rf" przeglądarka nie{_SENTENCE}"),
    ("ваш", rf" браузер не{_SENTENCE}"),
    ("to", rf" (?:view|see|watch|play|load|show|display) (?:this|the){_ALLOWED}"),
    ("um zur", rf" (?:anzeige )?(?:diese[nrs]?|den|das|die) (?:inhalte?s?|videos?|karte|beitrag){_ALLOWED}"),
    ("mit", rf" (?:dem (?:laden|klick|abspielen)){_ALLOWED}"),
    ("pour", rf" (?:afficher|voir|consulter|visionner|regarder) (?:ce|cette|cet|la|le){_ALLOWED}"),
    ("en", rf" cliquant sur{_ALLOWED}"),
    ("privacy", r" (?:notice|policy)\s?:"),
    ("vous", rf" devez (?:accepter|autoriser|activer){_ALLOWED}"),
    ("para", rf" (?:ver|mostrar|exibir|visualizar) (?:este|esta|el|la|o|a){_ALLOWED}"),
    ("debes debe precisa", rf" (?:aceptar|aceitar|ativar|activar|permitir){_ALLOWED}"),
    ("você", rf" (?:precisa|deve) (?:aceitar|ativar|permitir){_ALLOWED}"),
    ("per", rf" (?:vedere|visualizzare|guardare) (?:questo|questa|il|la){_ALLOWED}"),
    ("om", rf" (?:deze|dit|de|het) (?:inhoud|video|bericht|kaart){_ALLOWED}"),
    ("för for", rf" (?:att|å|at) (?:se|visa|vise) (?:det|den|innehållet|indholdet|innholdet|videon){_ALLOWED}"),
    ("aby", rf" (?:zobaczyć|wyświetlić|obejrzeć){_ALLOWED}"),
    ("чтобы", rf" (?:увидеть|просмотреть|посмотреть){_ALLOWED}"),
    ("this", rf" (?:content|video|player|embed|media) (?:is hosted by|is(?:n't| not|) ?(?:un)?available in|(?:could|can)(?: ?not|n't) be (?:shown|loaded|played|displayed)){_HOSTED}"),
    ("sorry we're", rf",? (?:sorry, )?(?:but )?this (?:video|content|feature|page) is(?:n't| not| un| currently){_HOSTED}"),
    ("dieser dieses", rf" (?:inhalt|video) (?:kann (?:leider )?(?:nicht|in ihrem)|konnte (?:leider )?nicht|ist (?:leider |derzeit )?nicht (?:mehr )?verfügbar){_HOSTED}"),
    ("ce cette", rf" (?:contenu|vidéo) (?:est (?:bloquée?|hébergée?|indisponible)|n'est pas (?:disponible|accessible)|ne peut (?:pas )?être){_HOSTED}"),
    ("este", rf" (?:contenido|vídeo|video|conteúdo) (?:se hospeda|(?:está|é) (?:alojado|hospedado|bloqueado)|no (?:se puede|está disponible)|não (?:pode ser|está disponível)){_HOSTED}"),
    ("questo", rf" (?:contenuto|video) (?:è (?:ospitato|bloccato)|non (?:può essere|è disponibile)){_HOSTED}"),
    ("deze", rf" (?:inhoud|video) (?:kan niet worden|is (?:niet beschikbaar|geblokkeerd)){_HOSTED}"),
    ("klicken klicke", rf" (?:sie )?(?:hier|auf (?:das|die|den) (?:bild|foto|grafik|karte|button)){_SENTENCE}"),
    ("cliquez", rf" sur (?:l'image|la (?:photo|carte)|le graphique){_SENTENCE}"),
    ("haz haga", rf" clic (?:en|sobre) (?:la (?:imagen|foto)|el (?:mapa|gráfico)){_SENTENCE}"),
    ("clique", rf" (?:na (?:imagem|foto)|no (?:mapa|gráfico)){_SENTENCE}"),
    ("clicca", rf" (?:sull'immagine|sulla (?:foto|mappa)|sul grafico){_SENTENCE}"),
    ("klik klicka klikk", rf" (?:op de (?:afbeelding|foto|kaart)|på (?:bilden|kartan|bildet|billedet|kortet)){_SENTENCE}"),
    ("kliknij", rf" (?:w |na )?(?:zdjęcie|obraz\w*|mapę|grafikę){_SENTENCE}"),
    ("нажмите", rf" на (?:изображение|фото|картинку|карту){_SENTENCE}"),
    ("hover", rf" over (?:the|each|a){_SENTENCE}"),
    ("by", rf" (?:signing up|subscribing|registering|submitting|clicking [^,.!?]{{1,30}}),? you (?:agree|accept|consent|confirm|acknowledge){_SENTENCE}"),
    ("thanks thank", r"(?: you)? for (?:signing up|subscribing|registering)\b.{0,100}\Z"),
    ("this", r" (?:site|form|page) is protected by (?:re|h)?captcha\b.{0,100}\Z"),
    ("please", r" check your (?:inbox|e-?mail|spam)\b.{0,100}\Z"),
    ("a", r" (?:welcome|confirmation) e-?mail (?:is|has)\b.{0,120}\Z"),
    ("an", r" error (?:has )?occurred\b.{0,80}\Z"),
    ("danke vielen", r"(?: dank)? für (?:ihre|deine|die) (?:anmeldung|registrierung)\b.{0,100}\Z"),
    ("merci", r" (?:pour|de) votre inscription\b.{0,100}\Z"),
    ("gracias", r" por (?:suscribirte|suscribirse|registrarte|registrarse|su suscripción|tu suscripción)\b.{0,100}\Z"),
    ("obrigado", r" por (?:se inscrever|assinar|subscrever|se cadastrar)\b.{0,100}\Z"),
    ("grazie", r" per (?:esserti iscritt[oa]|l'iscrizione)\b.{0,100}\Z"),
    ("bedankt", r" voor (?:je|uw) (?:aanmelding|inschrijving)\b.{0,100}\Z"),
    ("prefer", r" (?:to listen|listening)\b.{0,120}\Z"),
    ("you", r" can (?:also )?(?:listen to|hear) (?:this (?:article|story)|an audio)\b.{0,80}\Z"),
    ("you", rf" can comment on this (?:article|post|story){_BELOW}"),
    ("you", rf" (?:must|need to|have to) (?:be logged|log|sign) ?in to {_COMMENT}{_ALONE}"),
    ("log sign", rf" ?in (?:or (?:register|sign up) )?to {_COMMENT}{_ALONE}"),
    ("to", rf" {_COMMENT},? (?:please )?(?:log|sign) ?in(?: or (?:register|sign up))?{_ALONE}"),
    ("to hear", r"(?: (?:hear|listen to))? this (?:article|story)\b.{0,60}\Z"),
    ("sie du", rf" (?:müssen|musst) (?:angemeldet|eingeloggt) sein, um {_KOMMENTAR}{_ALONE}"),
    ("sie du", rf" (?:können|kannst) diesen (?:artikel|beitrag|text) (?:hier |unten ){{0,2}}kommentieren{_ALONE}"),
    ("um", rf" {_KOMMENTAR},? (?:bitte |melden sie |melde |loggen sie |logge |registrieren sie |registriere )[^.!?,]{{0,40}}{_ALONE}"),
    ("diesen", r" (?:artikel|beitrag|text) (?:gibt es|können sie|kannst du) .{0,30}\b(?:hören|anhören|podcast|audio)\b.{0,40}\Z"),
    ("vous", r" pouvez (?:aussi |également )?écouter cet article\b.{0,60}\Z"),
    ("vous", rf" pouvez commenter cet article{_BELOW}"),
    ("vous", rf" devez (?:être connectée?s?|vous connecter) pour {_COMMENTER}{_ALONE}"),
    ("pour", rf" {_COMMENTER},? (?:veuillez )?(?:connectez|identifiez|inscrivez|vous connecter)\b[^.!?,]{{0,40}}{_ALONE}"),
    ("puedes puede", r" (?:también )?escuchar este (?:artículo|texto)\b.{0,60}\Z"),
    ("puedes puede", rf" comentar est[ea] (?:artículo|texto|noticia|información){_BELOW}"),
    ("para", rf" {_COMENTAR},? (?:inici[ae]|acced[ae]|regístr(?:ate|ese)|identifí(?:cate|quese)|faça|entre|cadastre-se)\b[^.!?,]{{0,40}}{_ALONE}"),
    ("debes debe", rf" (?:iniciar sesión|estar (?:conectad|registrad|identificad)[oa]) para {_COMENTAR}{_ALONE}"),
    ("você pode", r"(?: (?:também )?pode)? (?:também )?ouvir este (?:artigo|texto)\b.{0,60}\Z"),
    ("puoi", r" (?:anche )?ascoltare (?:questo |l')articolo\b.{0,60}\Z"),
    ("je u", r" kunt dit artikel (?:ook )?beluisteren\b.{0,60}\Z"),
    ("du", r" kan (?:också |også )?(?:lyssna på|lytte til|høre) (?:den här |denne |artik)\w*.{0,60}\Z"),
    ("możesz", r" (?:też |także )?posłuchać (?:tego )?artykułu\b.{0,60}\Z"),
    ("эту этот", r" (?:статью|текст) можно (?:также )?(?:по|про)слушать\b.{0,60}\Z"),
    ("hören höre", rf" (?:sie )?(?:sich )?(?:den|diesen) (?:artikel|beitrag|text){_HEARD}"),
    ("écouter écoutez", rf" (?:cet|l') ?article{_HEARD}"),
    ("escuchar escucha escuche", rf" (?:este|el) artículo{_HEARD}"),
    ("ouça ouvir", rf" (?:este|o) artigo{_HEARD}"),
    ("ascolta", rf" (?:questo |l')articolo{_HEARD}"),
)
"""The first words of such a line, one of them, and what follows, in folded words."""

OF_CONTROLS = lazy_pattern(
    rf"\b{_PICTURES}\b\W*(?:\w+\W+){{0,3}}\Z|\b(?:cookies?|kakor|(?:re|h)captcha|browser|webbläsare|nettleser|przeglądarka|браузер)\b"
    r"|\b(?:listen to this|lyssna på|lytte til|høre|posłuchać|(?:по|про)слушать|try again)\b"
    r"|\b(?:article|artikeln?|artiklen|artikkelen|beitrag|artículo|artigo|articolo|artykuł\w*|стать\w+)\b[^.!?]{0,30}[?]"
)
"""What a whole sentence says that is of a page's machinery: how to move through pictures, at its end, what it shows and
plays, what readers think of the article."""
