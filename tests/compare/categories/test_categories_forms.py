"""House style in seven languages: forms of one value, word or title, and what looks like one of them and is another."""

from __future__ import annotations

import pytest
from category_cases import reversed_sentence
from category_pages import edits_on_a_page

from licensecheck.compare.model import HOUSE_STYLE, Category

SAME = {
    "en": """
        grew by {half a per cent|0.5 per cent} last year
        grew by {half a per cent|0.5%} last year
        grew by {40%|40pc} last year
        grew by {40 per cent|40 pc} last year
        grew by {half a percent|0.5 percent} last year
        grew by {half a percentage point|0.5 percentage points} last year
        grew by {a quarter of a per cent|0.25%} last year
        met {one hundred five|one hundred and five} people there
        starts at {5 p.m. EST|5pm Eastern} on that day
        starts at {5 p.m. EST|5pm ET} on that day
        starts at {5 p.m. Eastern time|5pm ET} on that day
        starts at {5 p.m. ET|5 p.m. Eastern} on that day
        starts at {5 p.m. Pacific|5 p.m. PT} on that day
        music of {the noughties|the 2000s} was there
        music of {the Noughties|the 2000s} was there
        music of {the aughts|the 2000s} was there
        in {06/2024|June 2024} they came
        in {6/2024|June 2024} they came
        lost {-$5|minus $5} there
        lost {-$5|minus 5 dollars} there
        about {~5|about 5} people
        took {~5|about 5} people there
        took {~5|approximately 5} people there
        took {~5|roughly 5} people there
        took {>5|more than 5} people there
        in {the 1st century BCE|the first century BC} they came
        in {500 BC|500 BCE} they came
        in {AD 500|500 CE} they came
        ran {100m|100 metres} there
        for {5m|5 million} people there
        paid {£5m|£5 million} there
        paid {£5 m|£5 million} there
        paid {5 m|5 million} euros there
        in Brown {v.|vs.} Board they said
        took {threefold|3-fold} growth there
        the {Covid|COVID-19} wave
        cost {Rs 500 crore|₹500 crore} there
        took {1/2|half} of it
        took {1/2 cup|half a cup} there
        took {a half cup|half a cup} there
        {5 GWh|5 gigawatt hours} of power
        {5 GWh|5 gigawatt-hours} of power
        {5 dB|5 decibels} of power
        {5 V|5 volts} of power
        {5 µm|5 micrometres} of power
        {5 nm|5 nanometers} of power
        {5 mg/L|5 milligrams per liter} of power
        {minus five degrees|-5 degrees} of heat
        {one-half|half} of
        {the U.K.’s|the UK’s} then
        {aka|also known as} this
        {et al.|and others} this
        """,
    "fr": """
        un taux de {0,5 %|un demi pour cent} est annoncé
        le {14 juill. 2024|14 juillet 2024} il est venu
        en {juin 2024|06/2024} il est venu
        à {midi|12 h} il est venu
        à {midi|12h} il est venu
        à {minuit|0 h} il est venu
        à {dix-sept heures trente|17 h 30} il est venu
        à {5 heures du soir|17 h} il est venu
        au {XIXᵉ siècle|19e siècle} il est venu
        au {Ier siècle|1er siècle} il est venu
        au {Ier siècle|premier siècle} il est venu
        au {Ve siècle|5e siècle} il est venu
        au {Xe siècle|dixième siècle} il est venu
        au {XVIIe s.|XVIIe siècle} il est venu
        la {2de|seconde} fois il est venu
        coûte {5 k€|5 000 euros} ici
        coûte {5 livres sterling|5 £} ici
        coûte {5 francs suisses|5 CHF} ici
        long de {5 m|5 mètres} ici
        roule à {50 km/h|50 kilomètres-heure} ici
        un outil, {par ex.|par exemple} un marteau
        un outil, {c.-à-d.|c’est-à-dire} un marteau
        vers {les Etats-Unis|les USA} hier
        avec {le n° 5|le numéro 5} hier
        avec {le nº 5|le n° 5} hier
        en {50 av. J.-C.|50 avant Jésus-Christ} hier
        en {50 ap. J.-C.|50 après Jésus-Christ} hier
        à {p. 5|page 5} hier
        coûte {5 millions de francs|5 000 000 de francs} ici
        coûte {5 k€|5 000 euros} ici
        en 50 {av.|avant} J.-C. déjà
        {5 kWh|5 kilowattheures} ici
        {5 cl|5 centilitres} ici
        {5 µg|5 microgrammes} ici
        {5 mn|5 minutes} ici
        {Mmes|Mesdames} Dupont
        {l’OTAN|l’Organisation du traité de l’Atlantique Nord} ici
        {l’OMS|l’Organisation mondiale de la santé} ici
        """,
    "es": """
        un alza del {5 %|5 por 100} aquí
        el {1 de junio de 2024|1.º de junio de 2024} vino
        el {1 de junio de 2024|uno de junio de 2024} vino
        el {4 de junio de 2024|cuatro de junio de 2024} vino
        en {junio de 2024|06/2024} vino
        a las {5 p. m.|17:00} vino
        a las {5 de la tarde|17:00} vino
        a las {5 de la tarde|5 p. m.} vino
        a {mediodía|12:00} vino
        en el {siglo XIX|s. XIX} vino
        en el {siglo V|siglo quinto} vino
        en el {siglo V|siglo 5} vino
        la {1.ª|primera} vez aquí
        el {3.er|tercer} hombre aquí
        el {2.º|segundo} hombre aquí
        el {11.º|undécimo} hombre aquí
        el {20.º|vigésimo} hombre aquí
        cuesta {5 millones de euros|5 M€} aquí
        cuesta {medio millón de euros|500.000 euros} aquí
        cuesta {millón y medio de euros|1,5 millones de euros} aquí
        cuesta {5 libras esterlinas|5 libras} aquí
        mide {5 m|5 metros} aquí
        pesa {5 t|5 toneladas} aquí
        hace {5 °C|5 grados centígrados} aquí
        hace {5 °C|5 grados} aquí
        según {D.ª Ana García|doña Ana García} ayer
        algo, {p. e.|por ejemplo} un martillo
        de {EU|Estados Unidos} ayer
        de {JJ. OO.|Juegos Olímpicos} ayer
        en {50 a. C.|50 antes de Cristo} ayer
        en {50 d. C.|50 después de Cristo} ayer
        de {tres cuartos|3/4} ayer
        con {posgrado|postgrado} ayer
        {5 kWh|5 kilovatios hora} aquí
        {5 kWh|5 kilovatios-hora} aquí
        {5 MW|5 megavatios} aquí
        {5 kW|5 kilovatios} aquí
        {5 mg|5 miligramos} aquí
        {Sres. Pérez|señores Pérez} aquí
        {exministro|ex ministro} aquí
        {exministro|ex-ministro} aquí
        """,
    "it": """
        il {1° giugno 2024|1 giugno 2024} venne
        il {1° giugno 2024|primo giugno 2024} venne
        il {4 giugno 2024|quattro giugno 2024} venne
        a {giugno 2024|06/2024} venne
        alle {ore 17.30|17.30} venne
        alle {ore 17|17} venne
        alle {17|17:00} venne
        alle {ore 17|ore 17:00} venne
        nel {XIX secolo|19° secolo} venne
        nel {V secolo|quinto secolo} venne
        nel {V secolo|5° secolo} venne
        il {2°|secondo} uomo qui
        il {20°|ventesimo} uomo qui
        il {11°|undicesimo} uomo qui
        il {100°|centesimo} uomo qui
        costa {5 milioni di euro|5 mln €} qui
        costa {mezzo milione di euro|500mila euro} qui
        costa {un milione e mezzo di euro|1,5 milioni di euro} qui
        misura {5 mq|5 metri quadrati} qui
        misura {5 m²|5 mq} qui
        pesa {5 t|5 tonnellate} qui
        fa {5 °C|5 gradi centigradi} qui
        va a {50 km/h|50 chilometri orari} qui
        va a {50 km/h|50 km orari} qui
        secondo {la sig.ra Rossi|la signora Rossi} ieri
        secondo {la sig.na Rossi|la signorina Rossi} ieri
        secondo {la dott.ssa Rossi|la dottoressa Rossi} ieri
        secondo {la prof.ssa Rossi|la professoressa Rossi} ieri
        un arnese, {ad es.|ad esempio} un martello
        {E' venuto|È venuto} ieri
        la {perche'|perché} ieri
        la {citta'|città} ieri
        la {n° 5|numero 5} ieri
        la {nº 5|n. 5} ieri
        nel {50 a.C.|50 avanti Cristo} ieri
        nel {50 d.C.|50 dopo Cristo} ieri
        la {un terzo|1/3} ieri
        con {Covid|Covid-19} ieri
        con {S. Pietro|San Pietro} ieri
        un {po'|pò} di
        va a {50 chilometri orari|50 chilometri all’ora} qui
        la {20ª|20°} volta qui
        {200 mq|200 metri quadri} qui
        {5 kWh|5 kilowattora} qui
        {5 mg|5 milligrammi} qui
        {Sen.|senatore} Rossi
        {Mons.|monsignor} Rossi
        {gen.|generale} Rossi
        {col.|colonnello} Rossi
        {l’Oms|l’Organizzazione mondiale della sanità} qui
        {vicepresidente|vice presidente} qui
        """,
    "de": """
        stieg um {0,5 Prozent|ein halbes Prozent} hier
        am {1. Juni 2024|1. 6. 2024} kam er
        am {4. Juni|4.6.} kam er
        am {4. Juni|4. 6.} kam er
        im {Juni 2024|06/2024} kam er
        um {Mitternacht|0 Uhr} kam er
        im {19. Jahrhundert|19. Jhdt.} kam er
        kostet {eine halbe Million Euro|500.000 Euro} hier
        wiegt {5 t|5 Tonnen} hier
        dauert {5 Std.|5 Stunden} hier
        leistet {5 kWh|5 Kilowattstunden} hier
        sagte {Hr. Meier|Herr Meier} gestern
        sagte {Fr. Meier|Frau Meier} gestern
        sagte {Professorin Meier|Prof. Meier} gestern
        ein Werkzeug, ein Hammer {etc.|et cetera} hier
        ein Werkzeug, ein Hammer {u. Ä.|und Ähnliches} hier
        ein Werkzeug, {i. d. R.|in der Regel} hier
        ein Werkzeug, {evtl.|eventuell} hier
        ein Werkzeug, {so genannten|sogenannten} hier
        ein Werkzeug, {mind.|mindestens} 5 hier
        ein Werkzeug, {max.|maximal} 5 hier
        die {Bahnhofstr.|Bahnhofstraße} gestern
        in {Frankfurt a. M.|Frankfurt am Main} gestern
        die {Schiffahrt|Schifffahrt} gestern
        die {Portemonnaie|Portmonee} gestern
        die {kennenlernen|kennen lernen} gestern
        die {aufgrund|auf Grund} gestern
        die {sodass|so dass} gestern
        die {zugunsten|zu Gunsten} gestern
        die {mithilfe|mit Hilfe} gestern
        im {Jahr 50 v. Chr.|Jahr 50 vor Christus} gestern
        im {Jahr 50 n. Chr.|Jahr 50 nach Christus} gestern
        {fünfmal|fünf Mal} gestern
        {5 mg|5 Milligramm} hier
        {5 µm|5 Mikrometer} hier
        {u.U.|unter Umständen} hier
        {u. U.|unter Umständen} hier
        {o. Ä.|oder Ähnliches} hier
        {s. o.|siehe oben} hier
        {bzgl.|bezüglich} hier
        {insb.|insbesondere} hier
        {allg.|allgemein} hier
        {Kap. 5|Kapitel 5} hier
        {Bd. 5|Band 5} hier
        {Art. 5|Artikel 5} hier
        {Abs. 5|Absatz 5} hier
        {Tel.|Telefon} hier
        {Internetseite|Internet-Seite} hier
        {Ministerpräsident|Minister-Präsident} hier
        {Ski|Schi} hier
        """,
    "pt": """
        em {1 de junho de 2024|1.º de junho de 2024} veio
        em {junho de 2024|06/2024} veio
        na {segunda-feira|segunda} veio
        às {17h30|17h30min} veio
        às {cinco da tarde|17h} veio
        ao {meio-dia|12h} veio
        à {meia-noite|0h} veio
        no {séc. XIX|século XIX} veio
        no {século V|século 5} veio
        a {1.ª|primeira} vez aqui
        o {20º|vigésimo} homem aqui
        o {11.º|décimo primeiro} homem aqui
        custa {5 milhões de euros|5 M€} aqui
        custa {R$ 5 bilhões|5 bilhões de reais} aqui
        custa {meio milhão de euros|500 mil euros} aqui
        pesa {5 t|5 toneladas} aqui
        segundo {a Sr.ª Silva|a senhora Silva} ontem
        segundo {D. Maria|Dona Maria} ontem
        segundo {a prof.ª Silva|a professora Silva} ontem
        da {pára|para} ontem
        da {vêem|veem} ontem
        da {anti-social|antissocial} ontem
        em {50 a.C.|50 antes de Cristo} ontem
        em {50 d.C.|50 depois de Cristo} ontem
        {5 kWh|5 quilowatts-hora} aqui
        {ónibus|ônibus} aqui
        """,
    "nl": """
        stijgt {een half procent|0,5 procent} hier
        in {juni 2024|06/2024} kwam hij
        om {middernacht|0.00 uur} kwam hij
        kost {een half miljoen euro|500.000 euro} hier
        rijdt {50 km/u|50 kilometer per uur} hier
        zei {dhr. Jansen|de heer Jansen} gisteren
        zei {mw. Jansen|mevrouw Jansen} gisteren
        iets, {t.a.v.|ten aanzien van} een hamer
        iets, {i.p.v.|in plaats van} een hamer
        iets, {t.o.v.|ten opzichte van} een hamer
        iets, {blz. 5|bladzijde 5} hier
        iets, {p. 5|pagina 5} hier
        in {50 v.Chr.|50 voor Christus} gisteren
        {twee derde|2/3} gisteren
        {drie kwart|3/4} gisteren
        om {5 uur 's middags|17 uur} kwam hij
        {ex-minister|exminister} hier
        {t/m|tot en met} 5 hier
        {m.a.w.|met andere woorden} hier
        {i.v.m.|in verband met} hier
        {n.a.v.|naar aanleiding van} hier
        {o.l.v.|onder leiding van} hier
        {d.m.v.|door middel van} hier
        {a.u.b.|alstublieft} hier
        {afd.|afdeling} hier
        {art. 5|artikel 5} hier
        {hfdst. 5|hoofdstuk 5} hier
        {tel.|telefoon} hier
        {incl.|inclusief} hier
        {max.|maximaal} 5 hier
        {min.|minimaal} 5 hier
        """,
}

OTHER = {
    "en": """
        grew by {half a per cent|a per cent} last year
        grew by {half a per cent|0.05 per cent} last year
        grew by {40%|4pc} last year
        grew by {half a per cent|half a percentage point} last year
        grew by {half a percent|1.5 percent} last year
        grew by {half a million|half a billion} last year
        grew by {half a million|5 million} last year
        grew by {a quarter of a per cent|a quarter} last year
        grew by {a quarter of a per cent|0.4%} last year
        grew by {a quarter of a million|25,000} last year
        grew by {a million and a half|1,000,000.5} last year
        waited {half an hour|an hour} there
        waited {half an hour|half a day} there
        waited {half a year|half a month} there
        met {one hundred five|100 to 5} people there
        met {one hundred five|one hundred or five} people there
        met {one hundred and five|one hundred and fifty} people there
        between {twenty and five|25} people there
        the {twenty and five|twenty five} people there
        the {twenty and|twenty} five people there
        starts at {5 p.m. EST|5 p.m. EDT} on that day
        starts at {5 p.m. EST|5 p.m. PST} on that day
        starts at {5 p.m. EST|5 p.m. Central} on that day
        starts at {5 p.m. EST|5 a.m. Eastern} on that day
        starts at {5 p.m. EST|5 p.m.} on that day
        starts at {5 p.m.|5 p.m. EST} on that day
        starts at {5 p.m. GMT|5 p.m. BST} on that day
        starts at {5 p.m. CET|5 p.m. CEST} on that day
        in the {Eastern|ET} region they came
        music of {the noughties|the 1990s} was there
        music of {the noughties|the 1900s} was there
        music of {the noughties|the nineties} was there
        in {06/2024|July 2024} they came
        in {06/2024|June 2023} they came
        in {06/2024|06/2023} they came
        in {06/2024|05/2024} they came
        in {13/2024|January 2024} they came
        lost {-$5|$5} there
        lost {-$5|-$6} there
        lost {-$5|-€5} there
        lost {-$5|minus $6} there
        lost {minus $5|$5} there
        lost {$-5|$5} there
        lost {(-$5)|$5} there
        took {~5|5} people there
        took {~5|over 5} people there
        took {~5|about 6} people there
        took {>5|at least 5} people there
        took {>5|less than 5} people there
        took {>5|5} people there
        took {≥5|more than 5} people there
        took {about|~} them there
        took {more than|>} them there
        in {500 BC|500 AD} they came
        in {500 BC|500 CE} they came
        in {500 BC|500} they came
        in {500 BC|400 BCE} they came
        in {AD 500|500 BC} they came
        an {AD|CE} on the wall
        ran {100m|100 miles} there
        ran {100m|100 cm} there
        in Brown {v|vs} Board they said
        they told {us|United States}
        took {threefold|4-fold} growth there
        took {threefold|thirtyfold} growth there
        {three quarters|3 halves} of the people there
        the {20 fifth graders|16 fourth graders} there
        the {two thirds|2 quarters} of them
        the {Covid|Ebola} wave
        grew by {5 percent|5 percentage points} last year
        grew by {5 percentage points|5 points} last year
        starts at {5|6:00} on that day
        starts at {5|5:30} on that day
        starts at {12:00|12 midnight} on that day
        starts at {5 in the morning|5 in the evening} on that day
        starts at {5 in the morning|17:00} on that day
        starts at {12 in the morning|12:00} on that day
        killed {5 in the morning|6 in the morning} there
        about {-5|5} people there
        used {5 kWh|5 MWh} there
        used {5 kWh|5 kW} there
        used {5 kilowatt hours|5 kilowatts} there
        cost {5 Swiss francs|5 Swiss pounds} there
        cost {5 pounds|5 francs} there
        five {and a half|} million people
        the {1/1000|1/100} part
        {half of them|most of them} came
        {half of them|a third of them} came
        {half of|half} them came
        {half of them|50% of them} came
        used {1/2 cup|1/3 cup} of it
        used {half a cup|half a teaspoon} of it
        at {minus five degrees|five degrees} there
        at {minus five degrees|-6 degrees} there
        at {minus five degrees|minus 50 degrees} there
        the {U.K.’s|US’s} plan
        the {UK’s|UK} plan
        {5 mg/L|5 mg} of it
        {5 mg/L|5 µg/L} of it
        {5 GWh|5 GW} of it
        {5 GWh|5 MWh} of it
        {5 V|5 W} of it
        {5 nm|5 µm} of it
        {5 mg|5 µg} of it
        cost {Rs 500|$500} there
        {aka|and} this
        the {U.S.’s|us’s} plan
        the {re-sign|resign} now
        """,
    "fr": """
        un taux de {un demi pour cent|un pour cent} est annoncé
        un taux de {un demi-million|un million} est annoncé
        coûte {un million et demi d’euros|1 million d’euros} ici
        coûte {deux millions et demi d’euros|2,05 millions d’euros} ici
        pour {trois quarts|2/4} est venu
        pour {deux cinquièmes|2/6} est venu
        le {1er juin 2024|2 juin 2024} il est venu
        le {1er juin 2024|1er juillet 2024} il est venu
        le {quatre juin|5 juin} il est venu
        le {4 juin|quatre juillet} il est venu
        le {14 juill. 2024|14 juin 2024} il est venu
        en {juin 2024|07/2024} il est venu
        à {midi|minuit} il est venu
        à {midi|13 h} il est venu
        à {minuit|12 h} il est venu
        à {5 heures du soir|5 heures du matin} il est venu
        à {5 heures du soir|5 h} il est venu
        à {dix-sept heures trente|17 h 40} il est venu
        au {Ve siècle|6e siècle} il est venu
        au {Xe siècle|XIe siècle} il est venu
        au {Ier siècle|IIe siècle} il est venu
        au {XIXᵉ siècle|XVIIIᵉ siècle} il est venu
        au {V siècle|V jour} il est venu
        en {50 av. J.-C.|50 apr. J.-C.} hier
        en {50 av. J.-C.|50 ap. J.-C.} hier
        en {50 avant Jésus-Christ|60 av. J.-C.} hier
        coûte {5 livres sterling|5 €} ici
        coûte {5 francs suisses|5 francs CFA} ici
        coûte {5 francs CFA|5 CHF} ici
        roule à {50 km/h|50 miles à l’heure} ici
        roule à {50 km/h|50 km} ici
        roule à {50 kilomètres-heure|50 kilomètres} ici
        un outil, {par ex.|sauf} un marteau
        vers {les Etats-Unis|les Émirats} hier
        la {2de|troisième} fois il est venu
        avec {le n° 5|le n° 6} hier
        long de {5 m|5 km} ici
        long de {5 m|5 milles} ici
        environ {~5|plus de 5} hommes
        selon {M. Dupont|Mme Dupont} hier
        selon {Dr Dupont|Me Dupont} hier
        le {5 centimes|5 euros} ici
        coûte {deux mille euros|2 100 euros} ici
        coûte {un demi-million d’euros|1 500 000 euros} ici
        {Mmes|Mme} Dupont
        {l’OMS|l’Organisation mondiale du commerce} ici
        {l’OMC|l’Organisation mondiale de la santé} ici
        {5 cl|5 ml} ici
        {5 mn|5 mois} ici
        """,
    "es": """
        unos {tres cuartos|2/3} aquí
        unos {medio millón de euros|un millón de euros} aquí
        unos {medio millón de euros|5 millones de euros} aquí
        unos {millón y medio de euros|1 millón de euros} aquí
        unos {5 millones de euros|5 millones de dólares} aquí
        unos {5 millones de euros|5 mil euros} aquí
        hace {5 °C|6 grados} aquí
        hace {5 °F|5 grados} aquí
        unos {5 millones de euros|5 M$} aquí
        el {1.º de junio|2 de junio} vino
        el {1 de junio|11 de junio} vino
        el {cuatro de junio|5 de junio} vino
        el {cuatro de junio|4 de julio} vino
        la {1.ª|segunda} vez aquí
        el {3.er|segundo} hombre aquí
        el {11.º|duodécimo} hombre aquí
        el {20.º|trigésimo} hombre aquí
        el {vigésimo primero|22.º} hombre aquí
        el {vigésimo primero|20.º} hombre aquí
        a las {5 p. m.|5 a. m.} vino
        a las {5 de la tarde|5 de la mañana} vino
        a las {5 de la tarde|5:00} vino
        a las {5 de la tarde|18:00} vino
        a las {11 de la noche|11:00} vino
        a las {2 de la noche|14:00} vino
        a las {12 de la noche|12:00} vino
        a {mediodía|medianoche} vino
        a {mediodía|13:00} vino
        en {50 a. C.|50 d. C.} ayer
        en {50 a. C.|50 después de Cristo} ayer
        en {50 a. C.|60 antes de Cristo} ayer
        en el {siglo V|siglo sexto} vino
        en el {siglo V|siglo IV} vino
        en el {siglo V|siglo 6} vino
        en el {s. XIX|siglo XVIII} vino
        pesa {5 t|5 kg} aquí
        pesa {5 toneladas|5 tonos} aquí
        hace {5 grados centígrados|5 grados Fahrenheit} aquí
        según {Dña. Ana García|don Ana García} ayer
        según {D.ª Ana García|D. Ana García} ayer
        según {el Sr. García|la Sra. García} ayer
        de {JJ. OO.|Juegos Paralímpicos} ayer
        de {EE. UU.|UE} ayer
        de {EU|UE} ayer
        algo, {p. e.|sin} un martillo
        cuesta {5 libras esterlinas|5 libras egipcias} aquí
        en {junio de 2024|07/2024} vino
        un alza del {5 %|5 por 1000} aquí
        roba {~5|más de 5} hombres aquí
        pagó 5 millones {de|} más ayer
        cuesta {5.000 millones|5 millones} de euros aquí
        unos {5.000|5} hombres vinieron
        cuesta {5.000|5,0} euros aquí
        {exministro|ministro} aquí
        {ex ministro|viceministro} aquí
        {exministro|ex presidente} aquí
        {5 MW|5 kilovatios} aquí
        {5 kWh|5 megavatios hora} aquí
        {Sres. Pérez|Sr. Pérez} aquí
        {5 mg|5 g} aquí
        """,
    "it": """
        circa {mezzo milione|un milione} venne
        circa {un milione e mezzo|1,05 milioni} venne
        circa {500mila|5mila} persone vennero
        circa {un terzo|1/4} venne
        circa {due terzi|2/4} venne
        il {1° giugno 2024|2 giugno 2024} venne
        il {1° giugno 2024|primo luglio 2024} venne
        il {quattro giugno|5 giugno} venne
        il {2°|terzo} uomo qui
        il {11°|dodicesimo} uomo qui
        fa {20°|ventuno gradi} qui
        fa {20°|30°} qui
        alle {ore 17|ore 18:00} venne
        alle {17|17:30} venne
        alle {17|18:00} venne
        alle {ore 17.30|ore 17.40} venne
        {ore|anni} 17 venne
        alle {5 del pomeriggio|5 del mattino} venne
        alle {ore 5 del pomeriggio|ore 5:00} venne
        a {mezzogiorno|mezzanotte} venne
        nel {V secolo|sesto secolo} venne
        nel {V secolo|6° secolo} venne
        nel {XIX secolo|18° secolo} venne
        nel {50 a.C.|50 d.C.} ieri
        nel {50 a.C.|50 dopo Cristo} ieri
        costa {5 mln €|5 mld €} qui
        costa {5 mln €|5 mln $} qui
        misura {5 mq|5 kmq} qui
        misura {5 mq|5 m} qui
        misura {5 mq|5 mc} qui
        pesa {5 t|5 kg} qui
        va a {50 km/h|50 miglia orarie} qui
        va a {50 chilometri orari|50 chilometri} qui
        secondo {il sig. Rossi|la sig.ra Rossi} ieri
        secondo {la sig.na Rossi|la signora Rossi} ieri
        secondo {la dott.ssa Rossi|il dottor Rossi} ieri
        secondo {la prof.ssa Rossi|il professor Rossi} ieri
        un arnese, {ad es.|senza} un martello
        il {papa|papà} ieri
        il {meta|metà} ieri
        {e|è} venuto ieri
        la {perche'|perciò} ieri
        {S. Pietro|San Paolo} ieri
        in {giugno 2024|07/2024} venne
        la ‘{meta|metà}’ di
        {vice presidente|presidente} qui
        {vicepresidente|vice ministro} qui
        {gen.|col.} Rossi
        {senatore|onorevole} Rossi
        {l’Oms|l’Organizzazione mondiale del commercio} qui
        {200 mq|200 metri cubi} qui
        """,
    "de": """
        stieg um {0,5 Prozent|ein Prozent} hier
        stieg um {ein halbes Prozent|ein Prozent} hier
        stieg um {ein halbes Prozent|einen halben Prozentpunkt} hier
        stieg um {5 Prozent|5 Prozentpunkte} hier
        stieg um {5 Prozentpunkte|5 Punkte} hier
        kostet {eine halbe Million Euro|eine Million Euro} hier
        kostet {eine halbe Million Euro|5 Millionen Euro} hier
        am {4. Juni|5.6.} kam er
        am {4. Juni|4.7.} kam er
        am {4. Juni|6.4.} kam er
        am {1. Juni 2024|1. 7. 2024} kam er
        am {1. Juni 2024|1. 6. 2023} kam er
        im {Juni 2024|07/2024} kam er
        auf {4,6 Prozent|4.7 Prozent} kam er
        um {Mitternacht|12 Uhr} kam er
        um {5 Uhr nachmittags|5 Uhr morgens} kam er
        um {5 Uhr nachmittags|5 Uhr} kam er
        um {17.30 Uhr|17 Uhr} kam er
        im {Jahr 50 v. Chr.|Jahr 50 n. Chr.} gestern
        im {Jahr 50 v. Chr.|Jahr 60 vor Christus} gestern
        wiegt {5 t|5 kg} hier
        dauert {5 Std.|5 Min.} hier
        leistet {5 kWh|5 MWh} hier
        leistet {5 kWh|5 kW} hier
        sagte {Hr. Meier|Frau Meier} gestern
        sagte {Fr. Meier|Herr Meier} gestern
        sagte {Professorin Meier|Professor Meier} gestern
        ein Werkzeug, {i. d. R.|in der Regel nicht} ein Hammer
        ein Werkzeug, {mind.|max.} 5 hier
        ein Werkzeug, {mindestens|maximal} 5 hier
        ein Werkzeug, {evtl.|sicher} ein Hammer
        sagte {Max|Maximal} Meier gestern
        die {Bahnhofstr.|Bahnhofsallee} gestern
        in {Frankfurt a. M.|Frankfurt an der Oder} gestern
        die {aufgrund|zugunsten} gestern
        {fünfmal|sechs Mal} gestern
        {5-mal|6 Mal} gestern
        {fünf Mal|fünfzig Mal} gestern
        {§ 5|Paragraf 6} gestern
        {§ 5|Absatz 5} gestern
        {drei Viertel|zwei Drittel} gestern
        eine {halbe|} Stunde lang
        eine {halbe|ganze} Stunde lang
        nicht {einmal|ein Mal} gesehen
        die {Internet-Seite|Internetseiten} hier
        die {Internet-Seite|Internetkarte} hier
        sagte {Anna-Maria|Annamarie} Meier
        {u. U.|unter anderem} hier
        {u. U.|u. a.} hier
        {Kap. 5|Kapitel 6} hier
        {Art. 5|Absatz 5} hier
        {so|siehe oben} hier
        {bzgl.|bzw.} hier
        {5 µm|5 mm} hier
        """,
    "pt": """
        em {1.º de junho|2 de junho} veio
        em {junho de 2024|07/2024} veio
        na {segunda-feira|terça-feira} veio
        na {segunda-feira|terça} veio
        na {segunda|quinta}-feira veio
        na {feira|segunda} veio
        às {17h30min|17h40} veio
        às {cinco da tarde|5h} veio
        às {cinco da tarde|18h} veio
        às {cinco da tarde|cinco da manhã} veio
        ao {meio-dia|13h} veio
        à {meia-noite|12h} veio
        no {século V|século 6} veio
        no {séc. XIX|século XX} veio
        a {1.ª|segunda} vez aqui
        o {11.º|décimo segundo} homem aqui
        o {décimo primeiro|10º} homem aqui
        o {20º|trigésimo} homem aqui
        custa {5 M€|5 mil milhões de euros} aqui
        custa {R$ 5 bilhões|5 milhões de reais} aqui
        custa {R$ 5 bilhões|5 bilhões de dólares} aqui
        custa {meio milhão de euros|5 milhões de euros} aqui
        pesa {5 t|5 kg} aqui
        segundo {a Sr.ª Silva|o senhor Silva} ontem
        segundo {D. Maria|Sra. Maria} ontem
        segundo {a prof.ª Silva|o professor Silva} ontem
        da {anti-social|social} ontem
        da {vêem|vêm} ontem
        em {50 a.C.|50 d.C.} ontem
        a {avó|avô} disse
        ele {contém|contêm} isso
        o {ténis|tenis} aqui
        o {ténis|tónis} aqui
        o {prémio|premio} aqui
        o {vice-presidente|presidente} aqui
        """,
    "nl": """
        stijgt {een half procent|een procent} hier
        stijgt {5 procent|5 procentpunten} hier
        kost {een half miljoen euro|een miljoen euro} hier
        in {juni 2024|07/2024} kwam hij
        om {middernacht|12.00 uur} kwam hij
        rijdt {50 km/u|50 mijl per uur} hier
        rijdt {50 km/u|50 km} hier
        zei {dhr. Jansen|mevrouw Jansen} gisteren
        zei {mw. Jansen|de heer Jansen} gisteren
        iets, {i.p.v.|t.o.v.} een hamer
        iets, {blz. 5|pagina 6} hier
        in {50 v.Chr.|50 n.Chr.} gisteren
        {twee derde|2/4} gisteren
        {drie kwart|3/5} gisteren
        {drie kwart|drie kwartier} gisteren
        om {5 uur 's middags|5 uur 's ochtends} kwam hij
        {i.v.m.|i.p.v.} hier
        {max.|min.} 5 hier
        {maximaal|minimaal} 5 hier
        {t/m|tot} 5 hier
        {art. 5|afdeling 5} hier
        {o.l.v.|d.m.v.} hier
        """,
}


def _cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (language, either)
        for language, lines in table.items()
        for line in lines.strip().splitlines()
        for either in (line.strip(), reversed_sentence(line.strip()))
    ]


_STYLE = HOUSE_STYLE | {Category.TYPOGRAPHY}


@pytest.mark.parametrize(("language", "sentence"), _cases(SAME))
def test_another_form_is_house_style(language, sentence):
    found = edits_on_a_page(language, sentence)
    assert found
    assert {edit.category for edit in found} <= _STYLE


@pytest.mark.parametrize(("language", "sentence"), _cases(OTHER))
def test_what_only_looks_like_another_form_is_a_change(language, sentence):
    assert {edit.category for edit in edits_on_a_page(language, sentence)} - _STYLE
