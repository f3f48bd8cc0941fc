"""How boxes open: lines that are known by their first words, and sentences of an article that begin with the same."""

# ruff: noqa: E501 - markup stands here as sites write it
import unicodedata

import pytest
from tale_pages import categories, page, tale

from licensecheck.compare.furniture.lines import box_openings
from licensecheck.compare.furniture.lines.adverts import says_who_pays
from licensecheck.compare.furniture.lines.box_openings import opens_like_box

BOXES = [
    "lästid: 4 minuter", "lecture 4 min.", "czas czytania: 4 min", "doba čtení: 4 minuty", "время чтения: 4 минуты",
    "waktu baca: 4 menit", "読了時間:4分", "읽는 시간: 4분", "زمان مطالعه: 4 دقیقه", "opublikowano 12 czerwca 2026",
    "publicerad 12 juni 2026", "опубликовано: 12.06.2026", "mots-clés : eau, rivières", "теги: вода, реки",
    "reading time: 5 minutes", "temps de lecture estimé : 5 min", "tiempo estimado de lectura: 5 min",
    "siehe auch", "véase también", "ver também", "zie ook", "vedi anche",
    "unterstützen sie unabhängigen journalismus.", "unterstütze unseren journalismus!", "hier geht's zum newsletter.",
    "soutenez un journalisme indépendant.", "vous avez aimé cet article ? soutenez-nous", "apoye el periodismo local.",
    "back independent reporting.",
    "luister naar dit artikel", "posłuchaj artykułu", "was this article helpful? yes no", "สมัครรับจดหมายข่าวของเรา",
    "read more", "– related stories", "you may also like", "don't miss", "editor's picks", "weiterlesen",
    "à lire aussi", "le puede interesar", "читайте также", "相关阅读", "関連記事",
    "sign up for our newsletter", "newsletters", "e-mail us", "share this on", "jetzt spenden", "suscríbete",
    "подпишитесь", "підпишіться на нашу розсилку", "subscreva a nossa newsletter", "meld je aan voor onze nieuwsbrief",
    "suivez-nous sur telegram", "folgen sie uns auf telegram", "volg ons", "siga-nos", "zapisz się do newslettera",
    "prenumerera på vårt nyhetsbrev", "订阅我们的电子报", "ニュースレターに登録", "뉴스레터 구독",
    "this advertisement", "ad", "anzeige", "story continues below", "tags: rivers", "mis à jour le 3 mai",
    "3 min read", "copyright 2024", "© ann lee", "(c) lee 2024",
    "about the author", "sobre a autora",
    "photo: ann lee", "file photo", "image de couverture :", "play video",
    "what's your say", "do you agree? tell us below", "4 comments",
    "no comments yet", "be the first to comment", "qué opinas? cuéntanos",
    "ti è piaciuto questo articolo",
    "contenido patrocinado", "conteúdo patrocinado por rio belo", "contenuto sponsorizzato", "contenu sponsorisé :",
    "article partenaire", "paid post by harbour bank", "partner content", "gesponserter beitrag", "publirreportaje",
    "loading...", "wird geladen ...", "chargement en cours...", "link copied!", "enlace copiado al portapapeles.",
    "this section is sponsored by brookvale water.", "cette rubrique est soutenue par la ville.",
    "diese serie wird präsentiert von der sparkasse.", "esta sección está patrocinada por aguas del río.",
    "we may earn a commission from links on this page.", "affiliate disclosure: links may pay for our work.",
    "if you buy something through a link, the paper may receive a small commission.",
    "as an amazon associate it earns.",
    "dieser beitrag enthält affiliate-links.", "cet article contient des liens affiliés.",
    "este artículo contiene enlaces de afiliados.", "questo articolo contiene link di affiliazione.",
    "comments are closed.", "die kommentarfunktion ist geschlossen.", "les commentaires sont fermés.",
    "los comentarios están cerrados.", "os comentários estão encerrados.", "i commenti sono chiusi.",
    "listen to this article: 6 minutes", "hören sie den artikel: 5 minuten", "écoutez cet article (4 min)",
    "jetzt den newsletter abonnieren und nichts verpassen!", "vous avez une information ? contactez-nous",
    "never miss a story: get our newsletter.", "want to write for us? pitch us here", "got a news tip? write to us",
    "we welcome your comments below.", "see something wrong? let us know", "add us as a preferred source",
    "chart: the pellworth post. source: council",
    "广告", "- 广告 -", "广告，请继续往下阅读", "点击图片查看大图", "扫码关注，获取更多资讯", "欢迎关注我们的微信公众号", "分享到:微信 微博",
    "责任编辑:刘洋", "图片来源:网络", "猜你喜欢", "上一篇:桥的故事", "この記事をシェアする", "続きを読む", "写真はイメージです",
    "記事は広告の下に続きます", "メルマガ登録はこちら", "광고", "이 기사를 공유하기", "구독하기", "поделиться статьёй", "udostępnij",
    "inzerce", "mainos", "reklam", "fot. archiwum", "ảnh: tư liệu", "chia sẻ", "quảng cáo", "إعلان", "שתפו", "विज्ञापन", "แชร์",
    "článek pokračuje pod reklamou", "iratkozzon fel hírlevelünkre", "продолжение после рекламы",
    "image 1 of 5: the landing in winter", "bild 1 von 5 | die fähre", "фото 1 из 5: паром зимой",
    "your browser does not support the audio element.", "ihr browser unterstützt das audio-element nicht.",
    "votre navigateur ne prend pas en charge la lecture audio.", "tu navegador no soporta el elemento de audio.",
    "ваш браузер не поддерживает аудио.", "to view this video please enable javascript.",
    "um diesen inhalt anzuzeigen, müssen sie cookies zulassen.", "debes aceptar las cookies para ver este vídeo.",
    "för att se innehållet måste du godkänna cookies.", "this video is not available in your region.",
    "ce contenu est hébergé par un tiers. en l'affichant, vous acceptez ses conditions.",
    "klicken sie auf das bild, um die galerie zu öffnen", "clicca sull'immagine per ingrandire la mappa",
    "quote", "zitat:", "no comments yet. be the first!", "this site is protected by recaptcha and its terms apply.",
    "by signing up you agree to our terms of service.", "vielen dank für ihre anmeldung!",
    "an error has occurred. please try again later.", "prefer to listen? find this story on our podcast.",
    "du kan också lyssna på den här artikeln.", "puoi ascoltare questo articolo in versione audio.",
    "war dieser artikel hilfreich für sie?", "cet article vous a-t-il été utile ?", "este artigo foi útil para você?",
    "cosa ne pensi di questo articolo? lascia un commento.", "vad tycker du om artikeln? skriv en kommentar.",
    "more information: lind a. et al. ferries and fords. doi: 10.1/x", "no te pierdas: el puente se cierra",
    "не пропустите: мост закроют", "publié dans climat, villes et société", "читайте по теме: мост закроют",
    "przeczytaj również: most w zimie", "по теме: мост закроют", "čtěte také: most v zimě", "mohlo by vás zajímat",
    "olvassa el ezt is!", "kapcsolódó cikk: a híd télen", "citeşte şi: podul iarna", "διαβάστε επίσησ: η γέφυρα", "ilgili haber: köprü",
    "bunlar da ilginizi çekebilir", "xem thêm: cây cầu", "tin liên quan", "اقرأ أيضا: الجسر", "بيشتر بخوانيد: پل", "קראו גם: הגשר",
    "ये भी पढ़ें: पुल", "আরও পড়ুন: সেতু", "อ่านเพิ่มเติม: สะพาน", "こちらの記事もおすすめ", "se også: broen om vinteren", "lue myös: silta",
    "wesprzyj nas! nasze teksty powstają dzięki wam.", "поддержите нас!", "підтримайте редакцію", "podpořte nás! píšeme díky vám.",
    "támogass minket!", "susţine-ne", "στηρίξτε μασ!", "bize destek olun!", "stöd oss!", "støtt oss!", "tue meitä!", "dukung kami!",
    "hãy ủng hộ chúng tôi!", "ادعمنا!", "از ما حمايت كنيد!", "תמכו בנו!", "हमारा सहयोग करें!", "আমাদের সহায়তা করুন!", "请支持我们！",
    "apoie-nos!", "per approfondire: il ponte", "saiba mais: a ponte", "segui le nostre notizie su google news",
    "dołącz do nas na facebooku!", "нашли ошибку? напишите нам", "har du fundet en fejl? skriv til os", "wczytywanie...", "加载中...",
    "se încarcă...", "در حال بارگذاري...", "szólj hozzá!", "suivez nos actualités sur google news", "φόρτωση...",
    "ご支援をお願いします。", "후원해 주세요!", "bültenimize abone olun", "meld deg på nyhetsbrevet vårt", "το άρθρο συνεχίζεται μετά τη διαφήμιση",
    "slide 1 of 3.", "swipe left to see more.", "press the left and right arrow keys to browse the slides.",
    "to comment, log in or register", "to leave a comment, please sign in.", "you must be logged in to post a comment.",
    "log in or register to comment", "(you can comment on this story below)", "um zu kommentieren, melden sie sich bitte an.",
    "sie müssen angemeldet sein, um zu kommentieren.", "sie können diesen artikel unten kommentieren.",
    "pour commenter, connectez-vous.", "vous devez être connecté pour poster un commentaire.",
    "vous pouvez commenter cet article ci-dessous.", "(puedes comentar esta información más abajo)",
    "see it now: lind's boats", "buy here: the river in four maps (from 12 crowns)", "shop now:",
    "why am i seeing this ad?", "loading advertisement...", "this ad will end in 15 seconds",
    "para comentar, inicia sesión o regístrate.", "debes iniciar sesión para comentar.", "para comentar, faça login",
]
SENTENCES = [
    "this ad has changed the town, and nobody knows who paid for it.", "see it now and it is gone.", "get them now, she said: the boats are cheap.",
    "unterstützen sie die fähre, so fährt sie weiter.", "hier geht es zum fluss.", "back in spring the ferry ran.",
    "soutenez le toit, dit-il, ou il tombe.", "vous avez aimé la rivière, dit-elle.", "ver a ponte era um hábito.",
    "lecture notes of four years lay on the bench.", "czas czytania bajek minął.", "время чтения прошло.",
    "opublikowano ją dopiero po wojnie.", "publicerad blev den aldrig.", "luister naar de rivier.",
    "was this ferry helpful to anybody?", "読了時間は人によって違う。",
    "this video is not true.", "questo video non è falso.", "este texto foi útil aos pescadores.", "dieses video ist nicht echt.",
    "to see this island they had to ask the bishop.", "your ferry does not run.", "image 1 of the old saint was lost in the flood of 1931.",
    "readers of this river know the colour of its water.", "you may find the bridge closed.", "editors came late.",
    "do you agree that the bridge was a mistake, as so many others do?",
    "no comment was to be had.", "signs stood along the bank.", "this advertiser paid for the bridge.", "the ad",
    "tagging birds takes an hour.",
    "about the author nobody knew anything.", "photographs of the flood hang in the hall.", "was meinen sie damit?",
    "suivez le fleuve jusqu'au pont.", "folgen hatte das keine.", "meld je niet bij de brug.", "volg de rivier.",
    "zapisz się na kurs.",
    "", "—", "42", "copyrights are for lawyers",
    "contenido patrocinado es lo que más lee la gente.", "paid post office clerks ran the ferry.",
    "contenu sponsorisé ou non, tout est relu.", "partner story after partner story was told on the landing.",
    "this section is the oldest of the wall.", "this series was sponsored by nobody.",
    "we earn what the river leaves.", "if you buy a boat, the harbour takes a fee.",
    "as an associate of the mill he was paid late.",
    "affiliate members of the club pay less.", "dieser beitrag enthält viele links.",
    "comments are what the ferryman lived on.", "die kommentare von ihr waren kurz.", "jetzt fährt die fähre wieder.",
    "hören sie den fluss, wenn der wind dreht?", "vous avez une barque ou vous nagez.",
    "never miss the last boat, she used to say.", "want to cross the river? the ferry leaves at noon.",
    "have a drink at the landing.", "we want your boat, the council wrote.", "see the bridge from the mill.",
    "add sugar to the flour.", "charts of the river are old.",
    "esta série é uma história de pescadores e de quem esperava por eles.", "we get no provision from the town.",
    "diese serie wird von vielen leuten am fluss gelesen.", "we get a commission on each boat.",
    "die kommentare sind vernichtend.", "found a mistake in the ledger.", "never miss an opportunity, she said.",
    "got a tip from a neighbour.", "vous avez une question de trop, dit-elle.",
    "this series is supported by evidence from three towns.", "have a scoop of flour.",
    "广告业在小镇上从来不重要，渡口的人都这么说。", "欢迎的人群站在码头上等到天黑。", "编辑们很晚才来。", "扫描仪从来没有用过。",
    "続きを読む人は少なかった。", "この記事を書いた人は橋を見たことがない。", "광고를 본 사람은 아무도 없었다.", "reklama na moście wisiała rok.",
    "a cikk a hídról szólt.", "fot nikdo neviděl.", "udostępnij mu łódź, powiedziała.", "mainosta ei ollut sillalla.",
    "по теме моста никто не говорил.", "čtěte mi tu knihu, prosila.", "ez is a hídról szól.", "vezi bine podul de aici.",
    "ilgili kişi köprüyü gördü.", "xem cây cầu mỗi ngày.", "এ খবর শুনে তারা সেতুতে গেল।", "اقرأ الكتاب مرتين.", "ראו את הגשר הישן.",
    "stöd våra träd, sade hon.", "podpořte most, řekla.", "поддержите мост, сказала она.", "pe aceeaşi stradă era un pod.",
    "loading the boat took an hour.", "links copied from a list are dead.", "pressing the button did nothing.",
    "press the button to open the gate.", "use the arrow keys to steer the boat.", "slide down the bank with care.",
    "to comment, one had to log in a book by the landing.", "you must be logged in to cross the river.",
    "you can comment on this story only when you have read it twice, she said.", "to comment on the bridge, sign in ink.",
    "sie müssen angemeldet sein, um zu rudern.", "pour commenter la crue, le maire a pris une barque.",
    "para comentar la crecida, el alcalde tomó una barca.", "vous pouvez commenter cet article de loi à loisir.",
]


@pytest.mark.parametrize("line", BOXES)
def test_a_line_that_opens_like_a_box_is_known(line: str) -> None:
    assert opens_like_box(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_of_an_article_is_not(line: str) -> None:
    assert not opens_like_box(line)


@pytest.mark.parametrize("letters", sorted(box_openings._rows()))
def test_the_rows_of_all_letters_are_patterns_that_begin_with_them(letters: str) -> None:
    assert box_openings._pattern(letters).match("\N{BLACK SQUARE}" + letters) is None
    assert len(letters) == 2
    assert letters[0].isalpha()
    assert letters[1].isalpha() or letters[1] in " '-" or unicodedata.category(letters[1])[0] == "M"
    assert letters == letters.casefold()


def test_a_word_of_one_letter_has_a_space_behind_it_in_its_row() -> None:
    rests = [rest for words, rest in box_openings._OPENINGS if any(len(word) == 1 for word in words.split())]
    assert rests
    assert all(rest.startswith(" ") for rest in rests)


@pytest.mark.parametrize(("line", "known"), [
    ("This section is sponsored by Brookvale Water and the friends of the old river.", True),
    ("We may earn a commission from links on this page.", True),
    ("This series is supported by evidence from three towns and a village.", False),
    ("This section was built by the friends of the river in a summer.", False),
])
def test_who_pays_is_the_sites_between_the_paragraphs_as_well(line: str, known: bool) -> None:
    assert says_who_pays(line.lower()) is known
    found = categories(page(tale()), page(tale(f"<p>{line}</p>")))
    assert found == (["furniture"] if known else ["addition"])


CALLS = [
    ("Sign up for a class at your local college, where the fees are low.", "low", "never low", "negation"),
    ("Join our choir on the landing, as the saying in the village went.", "landing", "bridge", "wording"),
    ("Lesen Sie den Beipackzettel, bevor Sie eine Tablette nehmen.", "bevor", "nachdem", "wording"),
]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<ul><li>A roof for the landing.</li><li>{}</li><li>A bench in the sun.</li></ul>"])
@pytest.mark.parametrize(("line", "word", "other", "category"), CALLS)
def test_a_line_of_both_texts_that_opens_like_a_call_is_compared(
    form: str, line: str, word: str, other: str, category: str
) -> None:
    original, copy = page(tale(form.format(line))), page(tale(form.format(line.replace(word, other))))
    assert categories(original, copy) == [category]


@pytest.mark.parametrize("form", [
    '<div class="promo-box"><p>{}</p></div>', '<p><a href="/join">{}</a></p>', '<p>{} <a href="/join">Join</a></p>',
])
def test_a_sites_call_has_a_box_or_a_link_and_is_not(form: str) -> None:
    one, other = "Sign up for letters of ours that tell of the river.", "Sign up for letters of ours that tell of the sea."
    assert set(categories(page(tale(form.format(one))), page(tale(form.format(other))))) == {"furniture"}


def test_an_item_between_two_of_the_articles_list_is_the_articles_though_it_opens_like_a_call() -> None:
    listed = "<ul><li>A roof for the landing.</li>{}<li>A bench in the sun.</li></ul>"
    whole, without = page(tale(listed.format("<li>Download the app from the store alone</li>"))), page(tale(listed.format("")))
    assert categories(whole, without) == ["omission"]
    assert categories(without, whole) == ["addition"]


@pytest.mark.parametrize("item", [
    "Advertisement", '<a href="/app">Download the app from the store</a>', "Sign up for our letters on the river", "Read more",
])
def test_a_sites_item_in_the_articles_list_stays_the_sites(item: str) -> None:
    listed = "<ul><li>A roof for the landing.</li>{}<li>A bench in the sun.</li></ul>"
    assert categories(page(tale(listed.format(""))), page(tale(listed.format(f"<li>{item}</li>")))) == ["furniture"]


@pytest.mark.parametrize("put", [
    "<ul>{0}{1}{2}</ul>", "<ul>{1}{2}{0}</ul>", "<ul>{1}</ul><ul>{0}</ul><ul>{2}</ul>", "<ul>{1}{3}{0}{2}</ul>",
])
def test_an_item_that_opens_like_a_call_and_stands_between_no_two_of_the_list_is_the_sites(put: str) -> None:
    items = (
        "<li>Download the app from the store alone</li>", "<li>A roof for the landing.</li>",
        "<li>A bench in the sun.</li>", "<li>A tree that nobody had asked for.</li>",
    )
    found = categories(page(tale(f"<ul>{items[1]}{items[2]}</ul>")), page(tale(put.format(*items))))
    assert [category for category in found if category != "addition"] == ["furniture"]
