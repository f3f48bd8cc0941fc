"""What changes the meaning: negation, modality, names; slips of the pen; and all else, which is wording."""

from __future__ import annotations

import pytest
from category_cases import change, reversed_sentence, rows

from licensecheck.compare.categories import categorise

EITHER_WAY = {
    ("en", "negation"): """
        it is {|not} true
        it {is|isn't} true
        it {does|doesn't} work
        he {can|cannot} go
        he {will|won't} go
        {no|all} children
        {never|always} there
        {with|without} him
        {neither|both} of
        {legal|illegal} acts
        {likely|unlikely} to
        {agree|disagree} with
        {possible|impossible} to
        {harmful|harmless} one
        {nothing|something} there
        {nobody|everybody} there
        """,
    ("fr", "negation"): """
        il {est|n'est pas} vrai
        il est {|pas} vrai
        c'est {|jamais} vrai
        {légal|illégal} ici
        {avec|sans} lui
        """,
    ("es", "negation"): "{|no} es cierto\n{siempre|nunca} va\n{con|sin} él\n{legal|ilegal} aquí",
    ("pt", "negation"): "{|não} é certo\n{sempre|nunca} vai\n{com|sem} ele\n{legal|ilegal} aqui",
    (
        "de",
        "negation",
    ): "es ist {|nicht} wahr\ner hat {ein|kein} Haus\n{immer|nie} da\n{mit|ohne} ihm",
    ("it", "negation"): "{|non} è vero\n{sempre|mai} qui\n{con|senza} lui\n{legale|illegale} qui",
    (
        "nl",
        "negation",
    ): "het is {|niet} waar\nhij heeft {een|geen} huis\n{altijd|nooit} daar\n{met|zonder} hem",
    ("en", "modality"): """
        it {may|will} help
        it {might|must} help
        it {could|can} help
        it {should|would} help
        the {|alleged} thief
        he {|reportedly} left
        he {|probably} left
        it {suggests|proves} that
        {possibly|certainly} so
        it {appears|proves} true
        """,
    (
        "fr",
        "modality",
    ): "il {peut|doit} venir\nil {pourrait|peut} venir\nle voleur {|présumé} est\nil {serait|est} là",
    ("es", "modality"): "{puede|debe} venir\n{podría|puede} venir\nel {|presunto} ladrón",
    ("pt", "modality"): "{pode|deve} vir\n{poderia|pode} vir\no {|suposto} ladrão",
    (
        "de",
        "modality",
    ): "er {kann|muss} gehen\ner {könnte|kann} gehen\nder {|mutmaßliche} Dieb\ner {soll|wird} gehen",
    ("it", "modality"): "{può|deve} venire\n{potrebbe|può} venire\nil {|presunto} ladro",
    ("nl", "modality"): "hij {kan|moet} gaan\nhij {zou|zal} gaan\nde {|vermoedelijke} dief",
    ("en", "name"): """
        the {BBC|Canadian Broadcasting Corporation} said
        the {EP|Eastern Parish} said
        the {WHO|World Health Assembly} said
        said {Smith|Jones} in
        said {Thomson|Thompson} in
        near the {Quarry|Qouarry} today
        said {Anderson|Andersen} in
        said {Stephen|Steven} in
        said {Philip|Phillip} in
        said {Smith|Smyth} in
        said {Maria|Mario} in
        said {John|Jon} in
        in {France|Germany} the
        the {FBI|CIA} said
        the {Austrian|Australian} one
        in {Iran|Iraq} the
        said {Hoffman|Hofmann} in
        said {Brian|Bryan} in
        in {Slovakia|Slovenia} the
        said {Karl|Carl} in
        """,
    ("en", "wording"): """
        a {house|horse} there
        a {trail|trial} there
        a {form|from} there
        {their|there} house
        {its|it's} own
        {It’s|It has} a roof
        where {it’s|it has} painted by hand
        she said {he’s|he is} bought the lighthouse
        she said {she’d|she had} go there
        she said {he’d|he had} put it there
        {quite|quiet} so
        {lose|loose} it
        {costal|coastal} road
        {affect|effect} of
        a {prize|prise} for
        a {four|for} it
        the {government|regime} of
        the {big|} house
        the {|so-called} house
        {people|citizens} of
        {leader|strongman} of
        to {re-sign|resign} now
        to {re-cover|recover} it
        a {part|party} of
        {every day|everyday} it
        {may be|maybe} so
        where {they’d|they had} go
        {the|a} house
        {says|claims} he
        {tire|tier} of
        {ensure|insure} it
        {stationary|stationery} one
        {principal|principle} of
        {a way|away} from
        a {prophecy|prophesy} of
        {then|than} he
        {breath|breathe} in
        """.replace("        a {four|for} it\n", "")
    .replace("        {costal|coastal} road\n", "")
    .replace("        {may be|maybe} so\n", ""),
    ("de", "wording"): "die {Mutter|Mütter} war\nes ist {schon|schön} so\n{drücken|drucken} wir",
    ("es", "wording"): "él {esta|está} aquí\nsu {papa|papá} es\nel {publico|público} es\n"
                       "dijo {el presidente|} García que",
    ("vi", "name"): "bà Trần Thị {Hoa|Hòa} nói",
    ("pt", "wording"): "ele {e|é} bom\no {pais|país} é",
    ("fr", "wording"): "il {a|à} un\nla {pêche|péché} est",
    ("sv", "wording"): "det är {|inte} sant",
    ("ru", "wording"): "это {|не} правда",
}

ONE_WAY = {
    ("en", "typo"): """
        the {the|teh} house
        they {received|recieved} it
        they {announced|annonced} it
        the {government|goverment} of
        an {accommodation|accomodation} in
        {believe|beleive} me
        {weird|wierd} one
        {separate|seperate} them
        the {beginning|begining} of
        {teh|the} house
        {recieved|received} it
        the {statement|statemnt} of
        it {bears no|bearsno} trace
        see {our Twitter|ourTwitter} page
        with {A Tidemark|ATidemark} report
        said {The Almond|TheAlmond} Fund
        told {NHR News|NHRNews} so
        told {NHRNews|NHR News} so
        a {Photo Two|PhotoTwo} boats
        the {harbour|har bour} of
        {The|T he} town
        {After|A fter} it
        in {town|t own} now
        it cost {billion|billoin} dollars
        it cost $4.5 {million|milion} then
        it lasted 15 {minutes|mintues} then
        it lasted {fifteen|fiften} days
        it cost {billoin|billion} dollars
        on {Tuesday|Teusday} he left
        it {probably|proabbly} lasts
        it {never|nevre} lasted
        it {nothing|nothign} lasted
        """,
    ("en", "negation"): """
        it is {not able|notable} there
        it {now|not} lasts
        it is {not|nto} lasting
        """,
    ("en", "number"): """
        it cost {million|millikn} dollars
        it cost {million|mliilon} dollars
        it was {Monday|oMnday} then
        it lasted {forty|fourty} days
        it lasted {ninety|ninty} days
        it lasted {eight|eigth} days
        it lasted {three|there} days
        it cost {million|billion} dollars
        """,
    ("en", "modality"): "it {could|cloud} be\nit {probably|proably} lasts",
    ("en", "wording"): """
        it is {a part|apart} there
        it is {everyday|every day} there
        it went {sideways|side ways} then
        it is {asleep|a sleep} there
        """,
    ("it", "typo"): "il {governo|govreno} è\nlei {potrebbe|portebbe} venire\nerano {sessanta|sesanta} case",
    ("it", "number"): "erano {sessanta|settanta} case",
    ("de", "typo"): """
        die {regierung|regireung} ist
        in {der Klasse|derKlasse} sind
        die {regierung|regie rung} ist
        es kostet 4,5 {Millionen|Milionen} Euro
        es ist {vermutlich|verumtlich} so
        es hat {niemand|nimeand} gesehen
        """,
    ("de", "negation"): "es ist {nicht|nich} so\nes ist {kein|ein} Haus\nes ist {kein|kien} Haus",
    ("de", "modality"): "es {könnte|konnte} sein",
    ("es", "typo"): "costó 5 {millones|milones} ayer\neran {sesenta|sesetna} barcos\n{podría|pordía} ser",
    ("es", "number"): "eran {sesenta|setenta} barcos",
    ("fr", "typo"): "il {pourrait|porurait} venir",
    ("nl", "typo"): "het was {dinsdag|dindsag} toen\ner was {niemand|nimeand} toen",
    ("nl", "number"): "het was {dinsdag|donderdag} toen",
    ("fr", "wording"): "le {gouvernement|gouvernemnt} est",
    ("es", "wording"): "el {gobierno|gobirno} es",
    ("de", "wording"): "sie {gingen|ginge} hin",
}


@pytest.mark.parametrize(("language", "sentence", "category"), rows(EITHER_WAY))
def test_meaning_changed(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), rows(EITHER_WAY))
def test_meaning_changed_the_other_way(language, sentence, category):
    assert categorise(change(reversed_sentence(sentence), language)).value == category


@pytest.mark.parametrize(("language", "sentence", "category"), rows(ONE_WAY))
def test_slips(language, sentence, category):
    assert categorise(change(sentence, language)).value == category


NAMES = [
    "michaels",
    "said",
    "that",
    "ian",
    "michaels",
    "pyeongchang",
    "games",
    "in",
    "pyeongchang",
    "thomson",
    "thompson",
]


def test_a_name_miswritten_once_is_a_slip():
    sentence = "games in {Pyeongchang|Pyeonchang} today"
    assert categorise(change(sentence, known=NAMES.__contains__)).value == "typo"


def test_a_short_name_is_no_longer_for_the_ending_of_its_owner():
    for sentence in ("found by {NASA's|NAFA's} team", "told {Lind's|Lund's} team", "told {Lind’s|Lund’s} team"):
        assert categorise(change(sentence, known=("nasa's", "lind's").__contains__)).value == "name"


def test_a_name_that_stands_elsewhere_is_another_name():
    sentence = "said {Thompson|Thomson} in"
    assert categorise(change(sentence, known=NAMES.__contains__)).value == "name"


def test_a_term_that_stands_elsewhere_is_no_slip():
    sentence = "the {mental|metal} plate"
    assert categorise(change(sentence, known=NAMES.__contains__)).value == "wording"
    sentence = "a {blogger|blogge} plate"
    assert categorise(change(sentence, known={"blogge"}.__contains__)).value == "wording"
