"""Titles before names. A line holds the forms of one title, with _ for a space; a star marks one that style
guides add or drop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from licensecheck.compare.categories.word_list import words

TITLES: Mapping[str, Sequence[str]] = {
    "en": ("mr mister *", "ms mrs *", "ms miss *", "ms mx *", "dr doctor *", "prof professor *", "sir *", "dame *",
           "lord *", "lady *",
           "rev reverend *", "hon honorable honourable *", "sen senator *", "sens senators",
           "rep representative *",
           "reps representatives", "gov governor *", "govs governors", "lt lieutenant *", "gen general *",
           "col colonel *", "maj major", "capt captain *", "sgt sergeant *", "cpl corporal", "pvt private",
           "cmdr commander",
           "adm admiral *", "pres president *", "prime minister *", "chancellor *", "judge *", "justice *",
           "mayor *",
           "king", "queen", "prince", "princess", "pope", "cardinal", "bishop", "archbishop", "fr father",
           "sr sister", "supt superintendent", "det detective", "insp inspector", "const constable",
           "atty attorney",
           "congressman", "congresswoman", "councillor councilor cllr", "secretary", "minister *",
           "ambassador *",
           "lt gov", "attorney general *", "dist atty", "asst assistant"),
    "fr": ("m monsieur *", "mm messieurs", "mme madame *", "mmes mesdames *", "mlle mademoiselle *", "dr docteur *",
    "pr professeur *",
           "me maître *", "mgr monseigneur *", "président *", "présidente *"),
    "es": ("sr señor *", "sres señores *", "sra señora *", "srta señorita *", "d don *", "dña doña d.a *",
           "dr doctor *", "dra doctora *",
           "lic licenciado *", "ing ingeniero *", "prof profesor *", "profa profesora *", "presidente *",
           "presidenta *"),
    "pt": ("sr senhor *", "sra sr.a senhora *", "dr doutor *", "dra doutora *", "prof professor *",
    "profa prof.a professora *",
           "dom d *", "dona d *", "eng engenheiro *", "presidente *"),
    "de": ("herr herrn hr *", "frau fr *", "dr doktor *", "prof professor *", "professorin prof *", "dipl-ing *",
    "bundeskanzler *",
           "bundeskanzlerin *", "präsident *", "präsidentin *"),
    "it": ("sig signor *", "sig.ra signora *", "sig.na signorina *", "dott dottor dottore *", "dott.ssa dottoressa *",
    "prof professor professore *", "prof.ssa professoressa *",
           "on onorevole *", "sen senatore *", "sen senatrice *", "mons monsignor monsignore *", "gen generale *",
           "col colonnello *", "cap capitano *", "avv avvocato *", "ing ingegner *", "presidente *"),
    "nl": ("dhr meneer de_heer *", "mevr mevrouw mw *", "dr doctor *", "prof professor *", "mr meester *",
    "ir ingenieur *", "drs doctorandus *", "ing *", "president *"),
    "sv": ("dr doktor *", "prof professor *"), "da": ("dr doktor *", "prof professor *"),
    "nb": ("dr doktor *", "prof professor *"), "fi": ("tri tohtori *", "prof professori *", "dos dosentti *"),
    "pl": ("dr doktor *", "prof profesor *"), "cs": ("dr doktor *", "prof profesor *", "prof profesorka *",
           "doc docent *"),
    "ru": ("проф профессор *",), "uk": ("проф професор *", "проф професорка *"),
    "tr": ("dr doktor *", "prof profesör *", "doç doçent *"),
    "ro": ("dr doctor *", "prof profesor *", "prof profesoara *"), "hu": ("dr doktor *", "prof professzor *"),
    "el": ("δρ δόκτωρ *", "καθ καθηγητήσ *", "καθ καθηγήτρια *"),
    "id": ("dr doktor *", "prof profesor *", "pak bapak *"),
}

COURTESIES = words(
    "mr ms dr prof sir dame rev hon m mme mlle pr me mgr sr sra srta d dña dra lic ing profa dom dona eng "
    "herr frau professorin dipl-ing sig sig.ra sig.na prof.ssa dott dott.ssa on avv dhr mevr ir drs "
    "проф δρ καθ doc doç"
)
"""The first forms of titles that say no rank or office: any of them may stand beside another."""

ARTICLES: Mapping[str, Mapping[str, str]] = {
    "fr": {"le": "", "la": "", "du": "de", "au": "à"},
    "es": {"el": "", "la": "", "del": "de", "al": "a"},
    "pt": {"o": "", "a": "", "do": "de", "da": "de", "ao": "a", "à": "a", "pelo": "por", "pela": "por"},
    "it": {"il": "", "lo": "", "la": "", "del": "di", "della": "di", "al": "a", "alla": "a", "dal": "da",
           "dalla": "da"},
    "el": {"ο": "", "η": "", "τον": "", "την": "", "του": "", "τησ": ""},
}
"""Articles before titles, each with what is left of it where both go."""

POLITE = words("mr ms m mm mme mmes mlle sr sres sra srta d dña dona herr frau sig sig.ra sig.na dhr mevr")
"""The first forms of titles that say nothing of somebody but that they are a woman or a man."""

PARTS_OF_RANKS = words(
    "vice deputy assistant associate acting chief state under brigadier rear field staff lance master warrant "
    "first second flight wing squadron surgeon"
)
"""Words before a title that make another rank of it: Vice President, Brigadier General."""

DETERMINERS: Mapping[str, frozenset[str]] = {
    "en": words("a an the his her their my our your its this that these those every each some any no former one"),
    "fr": words("un une le la les son sa ses leur leurs mon ma du des"),
    "es": words("el la los las un una su sus mi del"),
    "pt": words("o a os as um uma seu sua meu minha do da dos das"),
    "de": words(
        "der die das den dem ein eine einen einem einer seine seiner seinen ihre ihrer ihren meine"
    ),
    "it": words("il lo la le gli i un uno una suo sua"),
    "nl": words("de het een zijn haar mijn"),
}
"""Words behind which a title is a noun: his lady, the general. Many are other words elsewhere: as, die, no, son."""
