"""House style: spellings, short forms, relative time, places, titles and forms of names."""

from __future__ import annotations

import datetime

import pytest
from category_cases import change, reversed_sentence, rows
from category_pages import edits_on_a_page, on_pages

from licensecheck.compare.categories import categorise

EITHER_WAY = {
    ("en", "spelling"): """
        the {colour|color} of
        he {couldn’t|could not} come
        {it’s|it is} a roof
        {There’s|There has} been a storm
        {she’s|she is} always late
        {it’s|it is} often late
        {it’s|it is} right there
        {he’s|he is} young still
        {it’s|it is} even worse
        {it’s|it is} down there
        {it’s|it is} indeed so
        she said {she’s|she has} beaten the record
        she said {it’s|it is} often hidden from them
        she said {it’s|it is} painted by hand
        she said {it’s|it has} taken years
        she said {he’s|he has} bought the lighthouse
        {He’s|He is} paid for it
        said {she’d|she had} gone there
        said {she’d|she had} never waited there
        said {she’d|she would} rather go there
        he {can’t|cannot} come
        he {won’t|will not} come
        it {did not|didn't} go
        here {it’s|it is} late
        where {they’ve|they have} been
        he has {got|gotten} it
        the {councillor|councilor} said
        a {gruelling|grueling} week
        a {pixellated|pixelated} image
        a {cauldron|caldron} of
        an 18 {carat|karat} ring
        the {carburettor|carburetor} of
        an {élite|elite} unit
        in {World War II|the Second World War} they
        in {the First World War|World War I} they
        earns $30 {per|an} hour there
        works 40 hours {per|a} week there
        read {on-line|online} news
        the firm's {C.E.O.|chief executive} left
        sales in {Q1|the first quarter} fell
        a depth in {mm|millimetres} only
        at 410 {ppm|parts per million} now
        an {encyclopædia|encyclopaedia} of
        an {encyclopædia|encyclopedia} of
        their {neighbours|neighbors} said
        her {favourite|favorite} one
        it {honoured|honored} him
        good {behaviour|behavior} there
        the {organisation|organization} of
        they {realised|realized} it
        they {apologise|apologize} now
        a {globalised|globalized} world
        {analysed|analyzed} data
        a {paralysing|paralyzing} fear
        the {centre|center} of
        {centred|centered} on
        ten {kilometres|kilometers} away
        a {theatre|theater} in
        a {fibre|fiber} line
        the {catalogue|catalog} of
        a {dialogue|dialog} with
        they {travelled|traveled} far
        {travelling|traveling} far
        was {cancelled|canceled} today
        {labelled|labeled} so
        {modelling|modeling} of
        a {jewellery|jewelry} shop
        {anaemia|anemia} cases
        {paediatric|pediatric} care
        {archaeology|archeology} of
        {oestrogen|estrogen} levels
        {leukaemia|leukemia} cases
        the {defence|defense} of
        a {licence|license} for
        {grey|gray} skies
        {whilst|while} they slept
        the {programme|program} of
        a {cheque|check} for
        {tyres|tires} and
        {sceptical|skeptical} of
        {ageing|aging} people
        the {judgement|judgment} of
        {towards|toward} it
        he {learnt|learned} it
        {aluminium|aluminum} cans
        {sulphur|sulfur} dioxide
        {manoeuvres|maneuvers} at
        {enrolment|enrollment} fell
        {fulfil|fulfill} it
        {skilful|skillful} play
        {co-operate|cooperate} with
        a {pre-war|prewar} house
        {healthcare|health care} costs
        {email|e-mail} him
        the {per cent|percent} sign
        {U.S.|US} troops
        {U.S.|United States} troops
        the {UK|United Kingdom} and
        {U.K.|UK} and
        the {U.N.|United Nations} said
        the {BBC|British Broadcasting Corporation} said
        the {World Health Organization|WHO} said
        work at {UCLA|the University of California, Los Angeles} showed
        the {EU|European Union} said
        {Calif.|California} fires
        {CA|California} fires
        {Ore.|Oregon} fires
        {vs.|versus} them
        Jones {&|and} Sons
        {approx.|approximately} ten
        {Dept.|Department} of Health
        main {St.|Street} today
        {St.|Saint} Petersburg
        {No.|Number} 1 again
        he is {#|No.} 1 again
        he is {#|number} 1 again
        {e.g.|for example} this
        his {Ph.D.|PhD} in
        a {café|cafe} in
        the {Keats’|Keats’s} poems
        Mr {Harris'|Harris's} house
        the {witness’|witness’s} plan
        their {boss’|boss's} plan
        {naïve|naive} of
        {Seven organisations favour|Seven organizations favor} it
        Seven {neighbours'|neighbors'} dogs
        """,
    ("fr", "spelling"): """
        selon {l’article|l’art.} 20 de la loi
        dit {l'événement|l'évènement} de
        un {évènement|événement} rare
        un vote de {l’ONU|l’Organisation des Nations unies} a commencé
        un vote de {l’UE|l’Union européenne} a commencé
        un {ognon|oignon} doux
        la {clé|clef} de
        les {coûts|couts} de
        le {week-end|weekend} prochain
        Dupont {&|et} fils
        vint. {Eglise|Église} et mairie
        vint. {A|À} la ville il
        vint. {Ca|Ça} va
        vint. {PRESIDENT|PRÉSIDENT} de la ville
        """,
    (
        "es",
        "spelling",
    ): "{sólo|solo} uno\nla {psicología|sicología} de\nel {vídeo|video} de\nlos {EE. UU.|Estados Unidos} de",
    ("pt", "spelling"): """
        a {acção|ação} do
        o {facto|fato} de
        o {projecto|projeto} de
        a {equipa|equipe} de
        o {prémio|prêmio} de
        dois {quilómetros|quilômetros} de
        uma {óptima|ótima} ideia
        as {projectadas|projetadas} obras
        """,
    ("ru", "spelling"): """
        он {пришёл|пришел} сюда
        город {Королёв|Королев} строит
        {ещё шёл|еще шел} дождь
        """,
    ("pl", "honorific"): "pisze {dr|doktor} Anna Lis w",
    ("ru", "honorific"): "говорит {профессор|проф.} Пётр Аксёнов о",
    ("sv", "honorific"): "säger {dr|doktor} Karin Holm om",
    ("ar", "spelling"): """
        مبنى {قديمٌ|قديم} هناك
        رئيس {العبّارة|العبارة} هناك
        سافر {إلى|الى} مصر
        زار {أحمد|احمد} مصر
        في {المدينة|المدينه} القديمة
        هذا {المستشفى|المستشفي} قديم
        """,
    ("he", "spelling"): "זה {הגֶּשֶׁר|הגשר} החדש",
    ("pt", "name-form"): """
        chegou a {Moscovo|Moscou} ontem
        chegou ao {Irão|Irã} ontem
        chegou à {Polónia|Polônia} ontem
        """,
    ("de", "spelling"): """
        alle {BürgerInnen|Bürger:innen} kamen
        alle {Bürger*innen|BürgerInnen} kamen
        ein {Delphin|Delfin} war
        {selbständig|selbstständig} sein
        die {Fotografie|Photographie} war
        {z. B.|zum Beispiel} so
        {für|fuer} ihn
        drei Mal {pro|je} Tag essen
        """,
    ("en", "numeral"): "ranked {number two|No 2} in",
    ("nl", "spelling"): "een {pannekoek|pannenkoek} met\nhet {produkt|product} is",
    ("en", "honorific"): """
        told {Sen.|Senator} Ann Lee
        told {Senator|} Ann Lee
        told {Mr.|} Lee that
        told {Dr.|Doctor} Lee that
        told {Ms.|Mrs.} Lee that
        told {Prof.|Professor} Lee that
        when {President|} Lincoln spoke
        told {Gov.|Governor} Lee that
        told {Rep.|Representative} Ann Lee
        told {Prime Minister|} Lee that
        told {Sir|} Ian Lee
        told {Rev. Dr.|} Ian Lee
        when {Mr.|} Holm’s tax plan fell
        when {President|} Smith’s plan fell
        when {Sen.|Senator} Smith’s plan fell
        told {Mr.|} O’Brien that
        told {Mr.|} d’Arcy that
        told {Dr.|} J.K. Smith that
        told {Mr.|} van der Berg that
        told {Ms.|} de Silva’s son
        told {Mr.|} Smith-Jones that
        told {Gen.|} al-Sisi that
        told {Prof.|} Sir Ian Lee
        told {Sen.|} King that
        told {Lt. Gov.|Lieutenant Governor} Lee that
        As {Mr.|} Lee told
        the men die. {Mr.|} Lee told
        gave it to no one. {Dr.|} Lee told
        his son {Dr.|} Lee told
        """,
    ("en", "wording"): """
        a {Mr.|} Lee told
        told the {President|} Lincoln story
        told {Lt.|} Gov. Lee that
        told {Lieutenant|} Governor Ann Lee
        told {Sergeant|} Major Lee that
        told Sergeant {Major|} Lee that
        told Lt. {Col.|} Lee that
        told Brigadier {General|} Lee that
        told Vice {President|} Lee that
        told George {H.|} W. Lee that
        told George W. {H.|} Lee that
        told J. {P.|} Lee that
        told the {Lord|} Mayor’s Show
        told {Lt.|} Gov. Lee’s son
        told {Dr.|} of the house
        in Ohio, {Texas|} and Florida
        in Sussex, {Surrey,|} and Dorset
        in Bath, {Surrey,|} Dorset and
        with Lee, {Surrey|} men and
        """,
    ("nl", "honorific"): "sprak {prof. dr.|} Anna Meier gisteren\nsprak {drs.|} Anna Meier gisteren",
    ("fr", "honorific"): """
        selon {M.|Monsieur} Dupont
        selon {Mme|} Dupont
        le plan de {M.|} Dupont
        selon {le Pr|} Jean Dupont
        le plan {du Dr|de} Dupont
    """,
    ("es", "honorific"): """
        según {Sr.|Señor} García
        según {don|} Pedro García
        según {la Dra.|} Ana García
        la casa {del Sr.|de} García
    """,
    ("de", "honorific"): """
        sagte {Herr|} Schmidt gestern
        sagte {Dr.|} Schmidt gestern
        sagte {Prof. Dr.|} Anna Meier gestern
        sagte {Prof. Dr.|Professorin} Anna Meier gestern
        sagte {Prof.|} Dr. Anna Meier gestern
        sagte Prof. {Dr.|} Anna Meier gestern
        so an {Herrn|} Schmidt gestern
        sagte {Frau|} von der Heyde gestern
        """,
    ("pt", "honorific"): "segundo {a Dra.|} Ana Souza\no plano {do Sr.|de} Souza",
    ("it", "honorific"): "secondo {Dott.|Dottor} Rossi\nsecondo {il prof.|} Gianni Rossi",
    ("fr", "name-form"): """
        la réforme de {l’État|l’Etat} a commencé
        le discours {d’Erdoğan|d’Erdogan} a commencé
        la cour de {l’Élysée|l’Elysée} est vide
        """,
    ("it", "spelling"): "la decisione {dell’Ue|dell’Unione europea} è arrivata",
    ("en", "place"): """
        in {Portland, |}
        """,
    ("en", "name-form"): """
        in {Kyiv|Kiev} on
        said {Zelenskiy|Zelensky} on
        said {Zelenskyy|Zelensky} on
        said {Mohammed|Muhammad} Ali
        said {Gaddafi|Qaddafi} then
        said {Dostoyevsky|Dostoevsky} then
        said {Azerbaidzhanov|Azerbaijanov} then
        said {Þorsson|Thorsson} then
        in {São|Sao} Paulo
        said {Müller|Muller} then
        President {Xi Jin-ping|Xi Jinping} said
        in {Hawai'i|Hawaii} they
        said {Erdoğan|Erdogan} then
        """,
}
del EITHER_WAY["en", "place"]

ONE_WAY = {
    ("en", "place"): """
        in Portland, {Ore.|} on
        in Norwich, {England|}, on
        in Waunakee {|Wis.}, on
        of Beaumont {|Texas} on
        was {here|in Portland} today
        was {in Portland|here} today
        found {here|} in Australia that
        in Springfield, {Illinois,|} on
        in Washington, {D.C.,|} on
        in Washington, {DC,|} on
        in Victoria, {B.C.,|} on
        in Totnes, {Dorset,|} on
        in Lagan, {Co. Donegal,|} on
        """,
    ("de", "place"): "wurde in Freising, {Bayern,|} gebaut",
    ("it", "place"): "fu a Siena, {Toscana,|} nato",
    ("fr", "place"): "était {ici|à Lyon} hier",
    ("en", "time"): """
        he left {last week|early in January} for
        he left {yesterday|on Monday} for
        he left {yesterday|last week} for
        he left {today|on Tuesday} for
        he left {today|yesterday} for
        he left {tomorrow|today} for
        he left {this week|last week} for
        he left {this} month
        he left {this|last} month for
        he left in May {this|last} year for
        he left on Monday {this|last} week for
        he left {this week|in early May} for
        he left {last week|two weeks ago} for
        he left {last year|in 2018} for
        he left {this year|in 2019} for
        {this year's|in 2019's} show
        {last week's|two weeks ago's} show
        he left {last month|in October} for
        he left {yesterday|on June 4} for
        he left {yesterday|on 4 June 2019} for
        he left {on Tuesday|on 4 June} for
        he left {on Monday|last week} for
        he left {this summer|last summer} for
        he left {tonight|on Friday} for
        he left {earlier this year|in early 2019} for
        he left {this morning|on Monday morning} for
        he left {last night|Monday night} for
        he left {next week|this week} for
        since {last year|2018} he
        he left {on Friday|last Friday} for
        """,
    ("fr", "time"): """
        il est parti {la semaine dernière|début janvier} pour
        il est parti {hier|lundi} pour
        il est parti {aujourd'hui|hier} pour
        il est parti {cette semaine|la semaine dernière} pour
        il est parti {l'an dernier|en 2018} pour
        il est parti {cette année|en 2019} pour
        il est parti {le mois dernier|en octobre} pour
        il est parti {hier|le 4 juin} pour
        """,
    ("es", "time"): """
        se fue {la semana pasada|a principios de enero} para
        se fue {ayer|el lunes} para
        se fue {hoy|ayer} para
        se fue {esta semana|la semana pasada} para
        se fue {el año pasado|en 2018} para
        se fue {este año|en 2019} para
        se fue {ayer|el 4 de junio} para
        """,
    ("pt", "time"): """
        foi embora {na semana passada|no início de janeiro} para
        ele saiu {ontem|na segunda-feira} para
        ele saiu {hoje|ontem} para
        ele saiu {este ano|em 2019} para
        ele saiu {na semana passada|há duas semanas} para
        """,
    ("de", "time"): """
        er ging {letzte Woche|Anfang Januar} weg
        er ging {gestern|am Montag} weg
        er ging {heute|gestern} weg
        er ging {diese Woche|letzte Woche} weg
        er ging {letztes Jahr|2018} weg
        er ging {dieses Jahr|im Jahr 2019} weg
        er ging {letzte Woche|vor zwei Wochen} weg
        er ging {gestern|am 4. Juni} weg
        """,
    ("it", "time"): """
        è partito {la settimana scorsa|all'inizio di gennaio} per
        è partito {ieri|lunedì} per
        è partito {oggi|ieri} per
        è partito {questa settimana|la scorsa settimana} per
        è partito {l'anno scorso|nel 2018} per
        """,
    ("nl", "time"): """
        hij ging {vorige week|begin januari} weg
        hij ging {gisteren|maandag} weg
        hij ging {vandaag|gisteren} weg
        hij ging {deze week|vorige week} weg
        hij ging {vorig jaar|in 2018} weg
        """,
    ("en", "number"): """
        he left {last week|this week} for
        he left {yesterday|today} for
        he left {last week|last month} for
        he left {last month|last year} for
        he left {two weeks ago|three weeks ago} for
        he left two {weeks|months} ago for
        he left {yesterday|tomorrow} for
        he left {last|next} Monday for
        he left {on Monday|next Monday} for
        """,
    ("ru", "spelling"): "они знали {всё|все} давно",
    ("ru", "wording"): """
        они знали {все|всё} давно
        он {нёс|вёз} камень
        """,
    ("ar", "wording"): """
        قال {أن|إن} الرجل
        رأى {المدينة|المدرسة} القديمة
        كتب {علي|عليه} رسالة
        """,
    ("he", "wording"): "זה {הגשר|הכשר} החדש",
    ("pt", "wording"): "um {pacto|pato} entre\na {opta|ota} por\nsobre as {Sra.|} Souza",
    ("fr", "wording"): """
        la fin de {l’État|l’Éta} a commencé
        le {sel d’ail|sel d’eau} est fin
        vint. {L’avion|Lavion} est là
        """,
    ("fr", "name"): "vint. {OU|OÙ} il",
    ("de", "wording"): "kam. {Uber|Über} den Fluss\nwie die {Frau|} Meier sagte",
    ("it", "wording"): "la fine {dell’acqua|dell’aria} è arrivata\nvenne. {L’oro|Loro} è qui",
    ("en", "wording"): """
        ran {per|the} hour
        he left {yesterday|} for
        he left {|yesterday} for
        ran {|from} from April to May
        on {|about} about 5 pm
        he left {last year|recently} for
        he left {early|late} this week
        he left {|,} Wis.
        he is {|No.} 1 again
        he is {No.|} 1 again
        the {witnesses’|witness’s} plan
        the {witness|witness’s} plan
        in Bank of {England|} on
        on Air {France|} on
        in New {England|} on
        told {his|} Lady Ann
        the {counsellor|councillor} said
        ten men {per|or} woman
        he left {this morning|this evening} for
        he left Monday {morning|evening} for
        he left {during|in} June for
        he left {last summer|last winter} for
        he left {last week|last weekend} for
        we told {us|U.S.} that
        a {mass|Massachusetts} of
        he is {or|Oregon} it
        a {resume|résumé} of
        the {neighbour|neighbor's} dog
        was {here|there} today
        was {|here} today
        """,
    ("en", "typography"): """
        the {“quoted”|"quoted"} word
        the {end…|end...} of
        the {Two Words|two words} of
        a {de\xadcided|decided} man
        the {–|—} dash
        an {ﬁnal|final} word
        the {Guardian’s|Guardian ’s} view
        the {Guardian’s|Guardian_ ’s} view
        the {town's|town 's} view
        “{[T]he|The} view
        """,
    ("en", "markup"): """
        a {word[1]|word} of
        a {word|word3} of
        a word {|[12]} of
        a word {|¹} of
        all {1,140|1,140^1^} of
        all {1,140|1,140^1} of
        all {12.500|12.500¹} of
        all {1,140¹|1,140[^1} of
        in {2019|2019^2^} the
        """,
    ("de", "typography"): "er sagt, {daß|dass} es\ndie {Straße|Strasse} ist",
    ("en", "name-form"): "George {W.|} Bush said",
}
ONE_WAY["en", "time"] = ONE_WAY["en", "time"].replace("he left {this} month\n", "")
ONE_WAY["en", "wording"] = ONE_WAY["en", "wording"].replace("he left {|,} Wis.\n", "")


@pytest.mark.parametrize(("language", "sentence", "category"), rows(EITHER_WAY))
def test_style_changed(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), rows(EITHER_WAY))
def test_style_changed_the_other_way(language, sentence, category):
    assert categorise(change(reversed_sentence(sentence), language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), on_pages(rows(EITHER_WAY)))
def test_style_changed_on_a_page(language, sentence, category):
    for either in (sentence, reversed_sentence(sentence)):
        assert [edit.category for edit in edits_on_a_page(language, either)] == [category]


@pytest.mark.parametrize(("language", "sentence", "category"), on_pages(rows(ONE_WAY)))
def test_style_changed_one_way_on_a_page(language, sentence, category):
    assert [edit.category for edit in edits_on_a_page(language, sentence)] == [category]


@pytest.mark.parametrize(("language", "sentence", "category"), rows(ONE_WAY))
def test_style_changed_one_way(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


DATED = [
    ("he left {this year|in 2019} for", "2019-11-20", "time"),
    ("he left {this year|in 2015} for", "2019-11-20", "number"),
    ("he left {last year|in 2018} for", "2019-11-20", "time"),
    ("he left {last year|in 2019} for", "2019-11-20", "number"),
    ("he left {yesterday|on 19 November} for", "2019-11-20", "time"),
    ("he left {yesterday|on 4 June} for", "2019-11-20", "number"),
    ("he left {last month|in October} for", "2019-11-20", "time"),
    ("he left {last month|in June} for", "2019-11-20", "number"),
    ("he left {on Tuesday|on 19 November} for", "2019-11-20", "time"),
    ("he left {on Tuesday|on 20 November} for", "2019-11-20", "number"),
    ("he left {last month|in December} for", "2019-01-10", "time"),
    ("he left {yesterday|on 31 December} for", "2019-01-01", "time"),
]


@pytest.mark.parametrize(("sentence", "published", "category"), DATED)
def test_a_date_that_contradicts_the_originals_day_is_another_number(sentence, published, category):
    found = categorise(change(sentence, source_date=datetime.date.fromisoformat(published)))
    assert found.value == category


QUOTED = [
    ("the {colour|color} of", "quotation"),
    ("met {seven|7} people", "quotation"),
    ("a {house|home} there", "quotation"),
    ("the {“word”|'word'} of", "typography"),
    ("a word {|[12]} of", "markup"),
]


@pytest.mark.parametrize(("sentence", "category"), QUOTED)
def test_house_style_does_not_reach_into_quotations(sentence, category):
    assert categorise(change(sentence, quoted=True)).value == category


CLAIMS = """
    the fleet sailed from {Crimea|Crimea, Russia,} that day
    the talks in {Donetsk|Donetsk, Russia,} ended that day
    the talks in {London|London, Ontario,} ended that day
    the talks in {Waunakee|Waunakee, Wis.,} ended that day
    the talks {here|in Portland} ended that day
"""


@pytest.mark.parametrize("sentence", [line.strip() for line in CLAIMS.strip().splitlines()])
def test_where_a_place_is_may_go_and_is_for_a_person_where_only_the_copy_says_it(sentence):
    [come], [gone] = (edits_on_a_page("en", either) for either in (sentence, reversed_sentence(sentence)))
    assert (come.category, gone.category) == ("place", "place")
    assert come.doubt is not None
    assert gone.doubt is None


TITLES = [
    ("en", "the plan of {Lee|Senator Lee} that", "A senator had asked for it."),
    ("en", "the plan of {Ann Lee|Prime Minister Ann Lee} that", "The prime minister had asked for it."),
    ("en", "the plan of {Lee|Sir Lee} that", "Sir John had asked for it."),
    ("en", "the plan of {Lee|Prof. Dr. Lee} that", "Prof. Dr. Lee had asked for it."),
    ("de", "der Plan von {Lee|Dr. Lee} war", "Dr. Ann Lee hatte danach gefragt."),
]


@pytest.mark.parametrize(("language", "sentence", "also"), TITLES)
def test_a_title_may_go_and_is_for_a_person_where_only_the_copy_gives_it(language, sentence, also):
    [come], [gone] = (edits_on_a_page(language, either) for either in (sentence, reversed_sentence(sentence)))
    [said] = edits_on_a_page(language, sentence, also=also)
    assert (come.category, gone.category, said.category) == ("honorific", "honorific", "honorific")
    assert come.doubt is not None
    assert (gone.doubt, said.doubt) == (None, None)


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "the plan of {Lee|Mr. Lee} that"), ("en", "the plan of {Ms. Lee|Miss Lee} that"),
    ("de", "der Plan von {Lee|Herrn Lee} war"), ("fr", "le plan de {Dupont|M. Dupont} fut"),
])
def test_politeness_is_no_claim(language, sentence):
    [edit] = edits_on_a_page(language, sentence)
    assert (edit.category, edit.doubt) == ("honorific", None)


@pytest.mark.parametrize("sentence", [
    "told {Miss|Mrs.} Lee that", "told {Mrs.|Miss} Lee that", "in {|DR} Congo they",
])
def test_other_titles_and_what_looks_like_one_are_no_style(sentence):
    assert categorise(change(sentence)) not in ("honorific", "spelling", "typography")


@pytest.mark.parametrize(("language", "sentence"), [
    ("it", "vivere {prima|primo} di lui"), ("pt", "foi a {segunda|segundo} vez"), ("de", "die {erste|ersten} Zeit"),
    ("es", "el {primer|primera} barco"), ("en", "the {number|numbers} of boats"),
])
def test_an_ending_is_no_house_style(language, sentence):
    for either in (sentence, reversed_sentence(sentence)):
        assert categorise(change(either, language)) == "wording"


@pytest.mark.parametrize(("language", "sentence"), [
    ("fr", "la {deuxième|seconde} fois"), ("es", "la {1.ª|primera} vez"), ("pt", "a {2.ª|segunda} vez"),
    ("de", "die {1.|erste} Zeit"),
])
def test_an_ordinal_in_another_form_is(language, sentence):
    assert categorise(change(sentence, language)) == "numeral"


def test_initials_with_a_number_stand_for_no_other_war():
    assert categorise(change("in {WWI|World War II} they")) == "number"
    assert categorise(change("in the {USGS|US Geological Survey} they")) == "spelling"


@pytest.mark.parametrize(("sentence", "category"), [
    ("he left {Washington, D.C.,|Washington} and", "place"),
    ("he left {Washington|Washington, D.C.,} and", "wording"),
    ("{Washington|Washington, D.C.} said then", "wording"),
])
def test_the_capital_may_lose_its_district_and_not_get_one(sentence, category):
    assert [edit.category for edit in edits_on_a_page("en", sentence)] == [category]


@pytest.mark.parametrize("place", ["Georgia|Georgia, Russia,", "Taiwan|Taiwan, China,"])
def test_one_country_put_behind_another_is_for_a_person(place):
    [edit] = edits_on_a_page("en", f"the talks in {{{place}}} ended that day")
    assert edit.doubt is not None


@pytest.mark.parametrize(("sentence", "also"), [
    ("the fleet sailed from {Crimea|Crimea, Ukraine,} that day", "Nobody came from Crimea in Ukraine."),
    ("the talks in {London|London, Ontario,} ended that day", "LONDON is a town, and London (Ontario) is too."),
    ("the talks in {Waunakee|Waunakee, Wis.,} ended that day", "Nobody was in Waunakee, Wisconsin, then."),
    ("the talks {here|in Portland} ended that day", "Nobody was in Portland then."),
])
def test_where_a_place_is_may_be_said_again(sentence, also):
    [edit] = edits_on_a_page("en", sentence, also=also)
    assert (edit.category, edit.doubt) == ("place", None)


def test_a_country_that_is_named_elsewhere_is_not_said_to_be_where_the_place_is():
    [edit] = edits_on_a_page("en", "the fleet sailed from {Crimea|Crimea, Russia,} that day", also="He left Russia.")
    assert edit.doubt is not None


@pytest.mark.parametrize(("sentence", "is_doubtful"), [
    ("he said {it’s|it is} made of wood", True), ("he said {it’s|it has} made it", False),
    ("he said {it is|it’s} made of wood", False), ("he said {it’s|it is} made by hand", False),
    ("he said {it’s|it has} been there", False), ("he said {he’s|he is} put there", True),
])
def test_a_short_form_of_two_readings_written_out_is_for_a_person(sentence, is_doubtful):
    [edit] = edits_on_a_page("en", sentence)
    assert (edit.category, edit.doubt is not None) == ("spelling", is_doubtful)
