"""Numbers, amounts, dates and times of day are compared by value."""

from __future__ import annotations

import pytest
from category_cases import change, reversed_sentence, rows
from category_pages import edits_on_a_page, on_pages

from licensecheck.compare.categories import categorise

SAME = {
    ("en", "numeral"): """
        the ratio is {3:1|3 to 1} on most days
        the ratio is {3:1|three to one} on most days
        it has a {3:1|3-to-1} ratio
        it has a scale of {1:50,000|1 to 50,000} there
        in the {twenties|'20s} they left
        in the {1990s|nineties} they left
        in the {mid-1990s|mid-'90s} they left
        in the {sixties|'60s} they left
        met {seven|7} people
        met {twenty-one|21} people
        met {twenty one|21} people
        {Eleven|11} players
        about {one hundred and five|105} cars
        about {a hundred|100} cars
        about {2,500|twenty-five hundred} cars
        about {a million|1 million} trees
        about {two million|2 million} trees
        about {two thousand million|2,000,000,000} trees
        about {3.5 million|3,500,000} trees
        about {1,000|1000} trees
        about {1,000|one thousand} trees
        the {first|1st} time
        the {twenty-first|21st} century
        the {nineteenth|19th} century
        {two-thirds|2/3} of them
        a {seven|7}-year-old
        paid {five dollars|$5}
        paid {50 cents|$0.50} for it
        paid {5 cents|€0.05} for it
        paid {$5 million|five million dollars}
        {one hundred twenty-three thousand four hundred fifty-six|123,456} names
        grew {five percent|5%}
        page {٢٠|20}
        for {three|3} months
        only {zero|0} cases
        some {1,00,000|1 lakh} voters
        some {ninety-nine|99} voters
        about {a third|one-third} of
        about {one third|1/3} of
        {one and a half|1.5} million
        {half a million|500,000} people
        {1½|1.5} million
        some {10-15|10 to 15} men
        the {2020-21|2020-2021} season
        at {-5|minus 5} degrees
        chapter {II|2} of
        about {a dozen|12} miners
        about {two dozen|24} miners
        about {two|2} dozen miners
        about {2 dozen|24} miners
        about {half a dozen|six} miners
        about {half a mile|0.5 miles} away
        about {half an hour|0.5 hours} away
        """,
    ("en", "spelling"): """
        a dose of 50 {µg|mcg} of it
        they used 50 {gallons|gal} of it
        they used 50 gallons {per|/} day there
        drove at {60 km/h|60 kph} north
        drove at {60 mph|60 miles an hour} north
        drove at 60 {miles per hour|mph} north
        some 100 {sq km|square kilometres} of
        some 100 {km²|square kilometers} of
        some 5 {cubic metres|m³} of
        weighs 5 {tonnes|metric tons} now
        about {5 billion|5bn} trees
        rose 65 {percent|%} today
        rose {65 percent|65%} today
        rose 65 {percent|per cent} today
        rose 65 {per cent|%} today
        rose 65 {pct|percent} today
        drove 5 {km|kilometres} north
        drove {5 km|5 kilometers} north
        at {5°C|5 degrees Celsius} now
        at {5C|5°C} now
        at {5 C|5 °C} now
        at 5{°|degrees} C now
        at {5 ºC|5 °C} now
        paid {50p|50 pence} for it
        some {100 lbs|100 pounds} of
        weighs 5 {kg|kilograms} now
        paid {US$5|$5} for it
        paid {$5|5 dollars} for it
        paid {€5|5 euros} for it
        paid {£5 million|5 million pounds} for it
        paid {EUR 5|5 euros} for it
        on {November|Nov.} 20
        on {Sept.|September} 4
        on {Monday|Mon.} night
        at 5 {p.m.|pm} sharp
        at {5pm|5 p.m.} sharp
        """,
    ("en", "date-format"): """
        on {5/1/2020|5 January 2020} he left
        on {2018-06-04|4 June 2018} he left
        at {noon|12 p.m.} sharp
        at {12 midnight|midnight} sharp
        on {4 June|June 4} he left
        on {4 June 2018|June 4, 2018} he left
        on {June 4|4th of June} he left
        on {June 4|June 4th} he left
        on June {4|4th} he left
        on {June 4, 2018|2018-06-04} he left
        on {June 4, 2018|06/04/2018} he left
        on {4 June 2018|04/06/2018} he left
        on {25 June 2018|06/25/2018} he left
        on {4 June 2018|4.6.2018} he left
        at {5pm|17:00} sharp
        at {18.00|6 p.m.} sharp
        at {18.30|6.30pm} sharp
        at {5:30 p.m.|17:30} sharp
        at {5:30:00 p.m.|17:30} sharp
        at {5:30:12 p.m.|17:30:12} sharp
        the 4th {|of} June
        he said {|on} Monday
        he said {on Monday|Monday} night
        in {June 2018|June of 2018} he left
        """,
    ("en", "typography"): "room {１２|12}\nmade of 3 {x|×} 4 blocks",
    ("en-US", "date-format"): "on {June 4, 2018|06/04/2018} he left\non {June 4, 2018|6/4/18} he left",
    ("en-GB", "date-format"): "on {4 June 2018|04/06/2018} he left\non {June 4, 2018|4/6/2018} he left",
    ("de", "numeral"): """
        das Verhältnis ist {3:1|drei zu eins} seither
        eine {30-jährige|dreißigjährige} Frau
        schon {5-mal|fünfmal} gesehen
        eine {10fache|zehnfache} Menge
        in den {1990er|90er} Jahren
        in den {neunziger|90er} Jahren
        in den {1990er Jahren|Neunzigerjahren}
        im {20.|zwanzigsten} Jahrhundert
        rund {tausend|1000} Menschen
        rund {1.000|1000} Menschen
        rund {einundzwanzig|21} Menschen
        rund {zweihundertfünfzig|250} Menschen
        rund {zweitausendzwanzig|2020} Menschen
        rund {drei|3} Menschen
        rund {1,5 Millionen|1.500.000} Menschen
        rund {zwei Milliarden|2 Milliarden} Menschen
        das {zwölf|12} Jahre alte Haus
        etwa {ein Dutzend|12} Leute
        etwa {zwei Dutzend|24} Leute
        nach {anderthalb|1,5} Jahren
        nach {anderthalb|eineinhalb} Jahren
        rund {zweieinhalb|2,5} Millionen
        """,
    ("de", "spelling"): """
        rund 5 {Quadratkilometer|km²} Land
        rund 50 {Stundenkilometer|km/h} schnell
        rund 5 {Kubikmeter|m³} Holz
        rund 5 {Prozent|%} mehr
        rund {5 Prozent|5%} mehr
        rund 5 {Mio.|Millionen} Euro
        rund 5 {€|Euro} mehr
        """,
    ("de", "date-format"): """
        am {4. Juni 2018|04.06.2018} war es
        um {17 Uhr|17:00 Uhr} war es
        um {8|acht} Uhr war es
        """,
    ("de-CH", "numeral"): "rund {1'000|1000} Leute\nrund {1'000|tausend} Leute",
    ("fr", "numeral"): """
        environ {quatre-vingts|80} maisons
        le rapport est de {3:1|3 pour 1} depuis
        dans les années {1990|90} ici
        dans les années {quatre-vingt-dix|90} ici
        environ {vingt et un|21} hommes
        environ {dix-sept|17} hommes
        la {vingt et unième|21e} fois
        environ {quatre-vingt-dix-sept|97} hommes
        environ {soixante-dix|70} hommes
        environ {septante|70} hommes
        environ {mille|1000} hommes
        environ {1 000|mille} hommes
        environ {deux cents|200} hommes
        environ {1,5 million|1 500 000} hommes
        la {première|1re} fois
        le {deuxième|2e} homme
        le {XXe|20e} siècle
        le {XIXe|dix-neuvième} siècle
        environ {sept|7} hommes
        au 19{e|ème} siècle
        la 2{e|ème} fois
        le choix {d’un|d’1} million de gens
        """,
    ("fr", "spelling"): """
        environ 5 {M€|millions d'euros} de plus
        environ 5 {%|pour cent} de plus
        environ {5 %|5 pour cent} de plus
        environ 5 {km2|kilomètres carrés} de terre
        environ 50 {km/h|kilomètres à l'heure} de plus
        environ 50 {km/h|kilomètres par heure} de plus
        """,
    (
        "fr",
        "date-format",
    ): "le {4 juin 2018|04/06/2018} à Paris\nà {17h30|17:30} à Paris\nle {1er|1} juin à Paris",
    ("fr", "typography"): "environ {1\u00a0000|1 000} hommes\nenviron {1000|1 000} hommes",
    ("es", "numeral"): """
        la proporción es de {3:1|tres a uno} desde
        en los años {noventa|90} aquí
        en los años {90|1990} aquí
        unos {siete|7} hombres
        unos {veintiún|21} hombres
        unos {treinta y uno|31} hombres
        unos {doscientos cincuenta|250} hombres
        unos {mil|1000} hombres
        unos {1.000|mil} hombres
        unos {1.000|1,000} hombres
        unos {dos millones|2 millones} de hombres
        la {primera|1ª} vez
        vino {una docena de|12} personas
        vino {dos docenas de|24} personas
        """,
    ("es", "spelling"): "un 5 {%|por ciento} más\nunos 5 {km²|kilómetros cuadrados} más",
    ("es", "date-format"): """
        a las {15:30|15.30} en Madrid
        el {4 de junio de 2018|04/06/2018} en Madrid
        el {4 de junio|4 junio} en Madrid
        """,
    ("pt", "numeral"): """
        cerca de {sete|7} pessoas
        cerca de {vinte e um|21} pessoas
        cerca de {duzentos e cinquenta|250} pessoas
        cerca de {mil|1.000} pessoas
        cerca de {dezesseis|16} pessoas
        cerca de {dezasseis|16} pessoas
        cerca de {2 milhões|2.000.000} de pessoas
        veio {uma dúzia de|12} pessoas
        """,
    ("pt", "spelling"): "mais 5 {%|por cento} hoje\nmais 5 {km²|quilômetros quadrados} hoje",
    ("it", "numeral"): """
        circa {milleduecento|1200} case
        il rapporto è di {3:1|3 a 1} da
        negli anni {'90|Novanta} qui
        negli anni {novanta|1990} qui
        il {XX|Ventesimo} secolo qui
        circa {sette|7} persone
        circa {ventuno|21} persone
        circa {ventotto|28} persone
        circa {trecentoquarantacinque|345} persone
        circa {duemila|2.000} persone
        circa {mille|1000} persone
        venne {una dozzina di|12} persone
        """,
    ("it", "spelling"): "un altro 5 {%|per cento} oggi",
    ("nl", "numeral"): """
        de verhouding is {3:1|3 op 1} sinds
        een {30-jarige|dertigjarige} vrouw
        in de jaren {90|negentig} hier
        ongeveer {zeven|7} mensen
        ongeveer {eenentwintig|21} mensen
        ongeveer {tweeëntwintig|22} mensen
        ongeveer {honderdvijf|105} mensen
        ongeveer {tweeduizend|2.000} mensen
        ongeveer {2 miljoen|2.000.000} mensen
        ongeveer {een dozijn|12} mensen
        in de 19{e|de} eeuw
        na {anderhalf|1,5} jaar
        na {anderhalve|1,5} week
        """,
    ("nl", "spelling"): "nog 5 {%|procent} meer\nnog 5 {vierkante kilometer|km²} meer",
    ("sv", "numeral"): "ungefär {sju|7} personer\nungefär {tolv|12} personer",
    ("ru", "numeral"): "около {семь|7} человек",
    ("pl", "numeral"): "około {siedem|7} osób",
    ("zh", "numeral"): "约{三|3}人\n约{十五|15}人\n约{二百五十|250}人\n约{三万|30000}人",
    ("ja", "numeral"): "約{三|3}人",
    ("pt", "date-format"): "em {4 de junho de 2020|04/06/2020} no Porto",
    ("it", "date-format"): "il {4 giugno 2020|04/06/2020} a Roma",
    ("nl", "date-format"): "op {4 juni 2020|04-06-2020} in Gent",
}

OTHER = {
    ("en", "number"): """
        the ratio is {3:1|1 to 3} on most days
        a wall {5 m|5 million} high
        a wall {5m|5 million} high
        a wall {5m|5 million} in length
        it has {5 m|5 million} there
        the ratio is {3:1|four to one} on most days
        we left at {3:10|3 to 10} on most days
        they won {3:1|3 and 1} on most days
        a dose of 50 {mg|mcg} of it
        they used 50 {gallons|litres} of it
        at {11 noon|12 noon} sharp
        at {25.30|25:30} sharp
        chapter {II|second} of
        in the {1890s|1990s} they left
        in the {sixties|'70s} they left
        in the {1930s|1930} they left
        in the early {2000s|2000} they left
        until {1930|the 1930s} they left
        until {1930|the 1930's} they left
        drove at {60 km/h|60 mph} north
        some 100 {square miles|square kilometres} of
        some 5 {square|cubic} metres of
        weighs 5 {tonnes|tons} now
        on {5/1/2020|5 January 2021} he left
        at {noon|midnight} sharp
        at {15:30|15.40} sharp
        at {18.00|7 p.m.} sharp
        met {seven|8} people
        met {seven|eight} people
        met {22|27} people
        met twenty-{one|two} people
        met {twenty-|}one people
        about five {hundred|thousand} people
        about five {hundred|} people
        about 5 {million|billion} people
        about {1.000|1,000} people
        about {3.5|35} people
        about {-5|5} degrees
        about {0.5|0.05} percent
        grew 5 {percent|percentage points} now
        grew {5 percent|6%} now
        drove 5 {km|miles} north
        drove {5 km|5 miles} north
        for 10 {days|weeks} now
        for {10 days|10 weeks} now
        for {ten days|10 weeks} now
        for {two|three} weeks
        paid {$5|€5} for it
        paid {$5|5 euros} for it
        paid {A$5|$5} for it
        on {June 4|June 5} he left
        on June {4|5} he left
        on {4 June|July 4} he left
        in {June|July} he left
        on {June 4, 2018|06/05/2018} he left
        on {Monday|Tuesday} night
        in {2009|2010} he left
        at {5pm|5am} sharp
        at {5 p.m.|6 p.m.} sharp
        at {17:00|18:00} sharp
        in {02:18:24|02:18:27} she won
        the {first|second} time
        the {first|2nd} time
        {two-thirds|three-quarters} of them
        about {a dozen|13} miners
        about {two dozen|20} miners
        about {2 dozen|3 dozen} miners
        a {30|35}-year bond
        won {3-2|2-3} at
        at {5°C|5°F} now
        chapter {II|III} of
        chapter {II|3} of
        """,
    ("en-US", "number"): "on {4 June 2018|04/06/2018} he left",
    ("en-GB", "number"): "on {June 4, 2018|06/04/2018} he left",
    ("de", "number"): """
        eine {30-jährige|vierzigjährige} Frau
        eine {30-jährige|dreißigköpfige} Frau
        in den {1990er|80er} Jahren
        im {20.|neunzehnten} Jahrhundert
        rund 5 {Quadratkilometer|Kubikkilometer} Land
        rund {1.000|1,000} Menschen
        rund {einundzwanzig|zwölf} Menschen
        rund {drei|vier} Menschen
        rund 5 {Millionen|Milliarden} Euro
        am {4. Juni|5. Juni} war es
        rund 5 {Tage|Wochen} lang
        nach {anderthalb|2,5} Jahren
        """,
    ("fr", "number"): """
        environ {quatre-vingt|quatre-vingt-dix} hommes
        environ {sept|huit} hommes
        environ {une douzaine|douze} hommes
        le {4 juin|4 juillet} à Paris
        environ 5 {millions|milliards} d'euros
        """,
    ("es", "number"): "unos {siete|ocho} hombres\nunos {mil|1.500} hombres\nunos 5 {días|meses} más",
    ("pt", "number"): "cerca de {sete|oito} pessoas\ncerca de 5 {milhões|bilhões} de pessoas",
    ("it", "number"): "circa {ventuno|ventidue} persone\ncirca 5 {giorni|mesi} fa",
    ("nl", "number"): "ongeveer {eenentwintig|tweeëntwintig} mensen",
    ("ru", "number"): "около {семи|восьми} человек",
    ("zh", "number"): "约{三|4}人",
    (None, "number"): "about {seven|8} of them\nabout {22|27} of them",
}


@pytest.mark.parametrize(("language", "sentence", "category"), rows(SAME))
def test_same_value(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), rows(SAME))
def test_same_value_either_way_round(language, sentence, category):
    assert categorise(change(reversed_sentence(sentence), language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), rows(OTHER))
def test_another_value(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), on_pages(rows(SAME)))
def test_same_value_on_a_page(language, sentence, category):
    for either in (sentence, reversed_sentence(sentence)):
        assert [edit.category for edit in edits_on_a_page(language, either)] == [category]


@pytest.mark.parametrize(("language", "sentence", "category"), on_pages(rows(OTHER)))
def test_another_value_on_a_page(language, sentence, category):
    assert category in [edit.category for edit in edits_on_a_page(language, sentence)]


def test_a_language_that_is_not_known_is_tried_in_all():
    assert categorise(change("met {sieben|7} people", None)).value == "numeral"
    assert categorise(change("la ville {ou|où} il", None)).value == "wording"


FALSE_FRIENDS = """
    that {one|a} man
    that {second|minute} he left
    they had {one|someone} there
    for {half|most} of them
    the {a|the} man
    the {dozen|12} men
    for a {half|quarter} of them
    about {10|ten or so} men
    a {March|march} on Rome
    20 {years|year} old
    a 5 {day|days} trip
    for {24 hours|a day} now
    about {half|50%} of
    in {May|may} be
    ran 5 {km 2|km²} times
    for {10 s|'10s} now
    on the 1st of {|first} July they
    on July {|first} 1 they
"""


@pytest.mark.parametrize("sentence", [line.strip() for line in FALSE_FRIENDS.strip().splitlines()])
def test_what_only_looks_like_a_number_is_no_numeral(sentence):
    assert categorise(change(sentence)).value in {"number", "wording", "modality", "typography"}


@pytest.mark.parametrize(
    ("date", "other"),
    [("5/1/2020", "5 January 2021"), ("5-1-2020", "5-2-2020"), ("2018-06-04", "4 June 2017"), ("5/1/2020", "1/5/2020")],
)
def test_a_date_in_figures_is_one_expression(date, other):
    for one, two in ((date, other), (other, date)):
        [edit] = edits_on_a_page("en", f"on {{{one}|{two}}} he left")
        assert (edit.original.text, edit.copy.text) == (one, two)


OTHER_LANGUAGES = {
    "fi": ("noin 80 {%:lla|prosentilla} on", "noin 5 {km:n|kilometrin} päässä", "maksoi {180 euroa|180 €} nyt",
           "kasvoi 30 {prosenttia|%} nyt", "noin {kaksi|2} viikkoa", "noin {12 miljoonaa|12 milj.} euroa"),
    "pl": ("więcej niż {stu|100} osób", "na 450 {m kw.|metrów kwadratowych} ziemi",
           "do 80 {km/h|km na godzinę} jechały",
           "o 30 {procent|%} mniej", "od {dwóch|2} tygodni", "około 2,5 {mld|miliarda} złotych",
           "około {12 milionów złotych|12 mln zł} więcej"),
    "cs": ("o 30 {procent|%} méně", "po {dvou|2} týdnech", "asi {dvacet|20} lodí",
           "asi {12 milionů korun|12 mil. Kč} navíc"),
    "sk": ("o 30 {percent|%} menej", "po {dvoch|2} týždňoch", "asi {12 miliónov|12 mil.} navyše"),
    "ru": ("на 450 {кв. м|м²} земли", "до 80 {км/ч|км в час} ехали",
           "на 30 {процентов|%} меньше", "около {двух|2} недель", "ещё {двадцать|20} лодок",
           "за 5 {километров|км} до",
           "около {12 миллионов рублей|12 млн руб.} больше"),
    "uk": ("на 30 {відсотків|%} менше", "близько {двох|2} тижнів", "понад {12 мільйонів гривень|12 млн грн} більше"),
    "bg": ("с 30 {процента|%} по-малко", "преди {два|2} дни", "около {12 милиона|12 млн} повече"),
    "el": ("κατά 30 {τοις εκατό|%} λιγότερο", "σε {δύο|2} μέρες", "περίπου {12 εκατομμύρια|12 εκατ.} ευρώ"),
    "tr": ("{yüzde 30|%30} daha az", "{iki|2} hafta sonra", "{kırk|40} tekne", "{on iki|12} aile",
           "{12 milyon|12 mn} lira"),
    "hu": ("mintegy 30 {százalék|%} lett", "{két|2} héttel később", "mintegy {12 milliárd|12 mrd} forint",
           "a lakók 80{%-a| százaléka} szerint", "{10 km-re|tíz kilométerre} innen"),
    "ro": ("cu 30 {la sută|%} mai mult", "peste {trei|3} zile", "peste {douăsprezece|12} familii",
           "circa {12 milioane|12 mil.} de lei"),
    "vi": ("giá {20.000 đồng|20.000đ} một ký", "giảm 30 {phần trăm|%} so với", "khoảng {hai|2} tuần"),
    "ar": ("بنسبة 30 {في المئة|%} هذا العام", "بعد {ثلاثة|3} أيام", "حوالي {1234|1,234} دولار",
           "حوالي {1234|1.234} دولار"),
    "he": ("ירד ב 30 {אחוזים|%} השנה", "אחרי {שלושה|3} ימים"),
    "hi": ("कुल {₹350|350 रुपये} में", "लगभग 30 {प्रतिशत|%} कम", "करीब {दो|2} हफ्ते"),
    "ko": ("약 30{퍼센트|%} 줄었다", "약 {세|3} 개의 섬", "약 {1억 5천만|1억5000만} 원", "약 {1.5억|1억 5000만} 원",
           "주민의 68{%는|퍼센트는} 찬성"),
    "ja": ("約30{パーセント|%}減った", "市は{1億5000万円|1.5億円}を", "市は{一億五千万円|1億5,000万円}を",
           "市は{令和6|2024}年に"),
    "th": ("ลดลง 30 {เปอร์เซ็นต์|%} ในปีนี้", "ลดลง {ร้อยละ 30|30%} ในปีนี้"),
    "sv": ("för {450 kronor|450 kr} styck", "den {första|1:a} gången", "{en tredjedel|1/3} av",
           "{två till tre|2–3} veckor"),
    "fa": ("حدود ۳۸ {درصد|٪} بیشتر", "پس از {سه|۳} روز"),
    "bn": ("প্রায় ৩৯ {শতাংশ|%} কম",),
    "zh": ("减少了{百分之三十|30%}左右", "花了{1.5亿|1亿5000万}元", "有{3万5000|35000}人"),
    "da": ("omkring {12 millioner|12 mio.} kroner", "omkring {tyve|20} kraner"),
    "nb": ("for {450 kroner|kr 450} per døgn", "rundt {12 milliarder|12 mrd.} kroner", "omtrent {tjue|20} kraner"),
}


@pytest.mark.parametrize(("language", "sentence"), [(k, one) for k, some in OTHER_LANGUAGES.items() for one in some])
def test_the_same_value_is_house_style_in_other_languages_too(language: str, sentence: str) -> None:
    for way in (sentence, reversed_sentence(sentence)):
        assert categorise(change(way, language)) in {"numeral", "spelling"}


@pytest.mark.parametrize(("language", "sentence"), [
    ("ja", "午後{3時30分|3時半}に"), ("ko", "오전 {5시 30분|5시 반} 출발"), ("zh", "早上{7点30分|7:30}开门"),
    ("vi", "lúc {4 giờ 30|4h30} sáng"),
    ("zh", "晚上{十点|10点}关门"), ("zh", "下午{三点半|3点30分}开门"), ("zh", "于{下午3点30分|15:30}开门"),
    ("ja", "市は{午後3時半|15時30分}に"), ("ko", "배는 {오후 3시 30분|15시 30분} 출발"),
    ("hi", "नाव {दोपहर 3:30|15:30} बजे चली"),
    ("el", "έφυγε στις {15:30|3:30 μ.μ.} από"), ("ru", "ушёл в {15:30|15 часов 30 минут} из"),
    ("de", "sie ging um {15.30 Uhr|halb vier} los"), ("nl", "om {15.30 uur|half vier} vertrok"),
    ("sv", "kl. {15.30|halv fyra} gick"), ("es", "a las {15.30 horas|tres y media de la tarde} zarpó"),
    ("it", "alle {3:30|tre e mezza} il"), ("pt", "às {15h30|três e meia da tarde} saiu"),
])
def test_a_time_of_day_has_signs_or_a_word_for_half_an_hour(language: str, sentence: str) -> None:
    for way in (sentence, reversed_sentence(sentence)):
        assert categorise(change(way, language)) == "date-format"


WITH_WEEKDAYS = [
    ("sv", "{Onsdagen den|Den} 12 mars 2025 ska"), ("da", "holdt {onsdag den|den} 12. marts 2025 kl"),
    ("nb", "skal {onsdag|} 12. mars 2025 ta"), ("fi", "asiasta {keskiviikkona|} 12. maaliskuuta 2025 klo"),
    ("pl", "zapadnie {w środę|} 12 marca 2025 r."), ("ru", "обсудят {в среду, |}12 марта 2025 года план"),
    ("uk", "рада {у середу, |}12 березня 2025 року розгляне"), ("cs", "jezdí {ve středu|} 12. března 2025 po"),
    ("el", "θα αποφασίσει {την Τετάρτη|στις} 12 Μαρτίου 2025 αν"), ("ro", "răspunde {miercuri, |}12 martie 2025 la"),
    ("tr", "meclis 12 Mart 2025 {Çarşamba|} günü"), ("id", "rapat {Rabu, |}12 Maret 2025 itu"),
    ("ar", "المجلس يوم {الأربعاء|} 12 مارس 2025 في"), ("hi", "पंचायत {बुधवार, |}12 मार्च 2025 को"),
    ("bn", "পরিষদ {বুধবার, |}১২ মার্চ ২০২৫ এ"), ("ja", "市は2025年3月12日{（水）|}に説明会"),
    ("zh", "区里于2025年3月12日{（星期三）|}召开"),
    ("ko", "구청은 2025년 3월 12일{(수)|} 공청회"),
]


@pytest.mark.parametrize(("language", "sentence"), WITH_WEEKDAYS)
def test_a_date_may_have_its_day_of_the_week_in_other_languages_too(language: str, sentence: str) -> None:
    assert categorise(change(sentence, language)) == "time"
    for year in ("2025", "২০২৫"):       # that day of another year is another day of the week
        if year in sentence:
            other = sentence.replace(year, year.replace("5", "3").replace("৫", "৩"))
            assert categorise(change(reversed_sentence(other), language)) != "time"


@pytest.mark.parametrize(("language", "date", "figures"), [
    ("sv", "3 oktober 2018", "2018-10-03"), ("sv", "3 maj 2018", "2018-05-03"),("da", "3. oktober 2018", "03.10.2018"),
    ("nb", "3. oktober 2018", "3. 10. 2018"), ("fi", "3. lokakuuta 2018", "3.10.2018"),
    ("pl", "3 października 2018", "03.10.2018"), ("cs", "3. října 2018", "3. 10. 2018"),
    ("sk", "3. októbra 2018", "3.10.2018"), ("ru", "3 октября 2018", "03.10.2018"), ("ru", "3 мая 2018", "03.05.2018"),
    ("uk", "3 жовтня 2018", "03.10.2018"), ("tr", "3 Ekim 2018", "03.10.2018"),
    ("el", "3 Οκτωβρίου 2018", "03/10/2018"), ("ro", "3 octombrie 2018", "03.10.2018"),
    ("id", "3 Oktober 2018", "03/10/2018"), ("sv", "3 okt 2018", "3 oktober 2018"),
    ("ru", "3 октября 2018 года", "03.10.2018"), ("pl", "3 października 2018 r.", "03.10.2018"),
    ("zh", "二〇一八年十月三日", "2018年10月3日"), ("zh", "民國107年10月3日", "2018年10月3日"),
    ("zh", "10月3日", "十月三日"),
    ("sv", "3 oktober 2018", "3/10 2018"), ("th", "3 ตุลาคม 2561", "3 ตุลาคม 2018"),
    ("ja", "平成30年10月3日", "2018年10月3日"), ("ja", "平成30年10月", "2018年10月"),
])
def test_a_date_in_figures_is_one_with_its_month_in_other_languages_too(language: str, date: str, figures: str) -> None:
    for one, two in ((date, figures), (figures, date)):
        found = categorise(change(f"a {{{one}|{two}}} b", language))
        assert found in {"date-format", "numeral", "spelling", "typography"}
    other = figures.replace("10", "11").replace("05", "06")
    if other != figures:
        assert categorise(change(f"a {{{date}|{other}}} b", language)) == "number"


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "paid {50 cents|$0.60} for it"), ("en", "paid {50 cents|$50} for it"), ("en", "paid {5 cents|$0.50} for it"),
    ("pl", "więcej niż {stu|10} osób"), ("ru", "на 450 {кв. м|м} земли"), ("ru", "до 80 {км/ч|км} ехали"),
    ("ru", "за 5 {км|кг} до"), ("ru", "ещё {двадцать|30} лодок"),
    ("fi", "noin {kaksi|3} viikkoa"), ("pl", "od {dwóch|3} tygodni"), ("pl", "około {12 milionów|12 mld} więcej"),
    ("cs", "po {dvou|třech} týdnech"), ("ru", "около {двух|3} недель"), ("ru", "около {12 миллионов|12 млрд} больше"),
    ("uk", "на 30 {відсотків|‰} менше"), ("el", "σε {δύο|3} μέρες"), ("hu", "{két|3} héttel később"),
    ("vi", "khoảng {hai|3} tuần"),
    ("ar", "بعد {ثلاثة|4} أيام"), ("he", "אחרי {שלושה|4} ימים"), ("hi", "करीब {दो|3} हफ्ते"),
    ("ko", "약 {세|4} 개의 섬"), ("zh", "减少了{百分之三十|40%}左右"), ("zh", "减少了{三百|300%}左右"),
    ("ja", "約30{パーセント|ポイント}減った"),
    ("ja", "午後{3時30分|4時半}に"), ("ko", "오전 {5시 30분|6시 반} 출발"), ("zh", "早上{7点30分|8:30}开门"),
    ("sv", "för {450 kronor|450 euro} styck"), ("fa", "حدود {۳۸ درصد|۸۳٪} بیشتر"),
    ("ar", "حوالي {12|12,000} دولار"), ("fa", "حدود {12|12,000} دلار"), ("tl", "mga {12|12,000} piso"),
    ("zh", "花了{1.5亿|1亿500万}元"), ("zh", "约{23|二三}人"), ("ja", "市は{1億5000万|1億5000}円を"),
    ("de", "sie ging um {15.30 Uhr|halb fünf} los"), ("es", "a las {3.30|tres y media de la tarde} zarpó"),
    ("hu", "a lakók 80{%-a| százalékát} szerint"), ("tr", "{on iki|on üç} aile"), ("th", "3 ตุลาคม {2561|2019} เป็น"),
    ("ja", "市は{令和6年|2023年}5月に"), ("ja", "市は{令和6|2023}年に"), ("zh", "于{下午3点|3点}30分开门"),
    ("ja", "市は{午前3時半|15時30分}に"),
])
def test_another_value_is_none_in_other_languages(language: str, sentence: str) -> None:
    assert categorise(change(sentence, language)) in {"number", "wording"}
    assert categorise(change(reversed_sentence(sentence), language)) in {"number", "wording"}
