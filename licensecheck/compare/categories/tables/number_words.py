"""Number words. Lists count from zero; what a language builds by rule is built in `number_words`."""

from __future__ import annotations

from collections.abc import Mapping

UNITS: Mapping[str, str] = {
    "en": ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen "
           "seventeen eighteen nineteen"),
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "es": ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis "
           "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
           "veintisiete veintiocho veintinueve"),
    "pt": ("zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis "
           "dezessete dezoito dezenove"),
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn "
          "siebzehn achtzehn neunzehn",
    "it": ("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici "
           "sedici diciassette diciotto diciannove"),
    "nl": ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien "
           "zeventien achttien negentien"),
    "sv": ("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton "
    "arton "
           "nitton"),
    "da": ("nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten "
           "nitten"),
    "nb": ("null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten "
           "nitten"),
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście",
    "cs": "nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять",
    "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on",
    "id": "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece",
    "ca": "zero u dos tres quatre cinc sis set vuit nou deu onze dotze",
    "zh": "零 一 二 三 四 五 六 七 八 九",
    "ja": "〇 一 二 三 四 五 六 七 八 九",
}

OTHERS: Mapping[str, Mapping[str, int]] = {
    "en": {"nought": 0, "naught": 0},
    "fr": {"une": 1, "vingts": 20, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90},
    "es": {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21},
    "pt": {"uma": 1, "duas": 2, "catorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19},
    "de": {"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwo": 2},
    "it": {"un": 1, "una": 1, "un'": 1},
    "nl": {"één": 1},
    "sv": {"en": 1}, "da": {"et": 1}, "nb": {"ett": 1, "én": 1},
    "pl": {"jedna": 1, "jedno": 1, "dwie": 2}, "cs": {"jedna": 1, "jedno": 1, "dvě": 2},
    "ru": {"одна": 1, "одно": 1, "две": 2}, "uk": {"одна": 1, "одне": 1, "дві": 2},
    "ro": {"două": 2}, "ca": {"un": 1, "una": 1, "dues": 2, "huit": 8},
    "zh": {"两": 2, "兩": 2, "〇": 0}, "ja": {"零": 0},
}

TENS: Mapping[str, str] = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
}
"""From twenty up."""

HUNDREDS: Mapping[str, Mapping[str, int]] = {
    "es": {"cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
    "trescientas": 300,
           "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500,
           "seiscientos": 600,
           "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
           "novecientos": 900, "novecientas": 900},
    "pt": {"cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300,
           "quatrocentos": 400, "quatrocentas": 400, "quinhentos": 500, "quinhentas": 500, "seiscentos": 600,
           "seiscentas": 600, "setecentos": 700, "setecentas": 700, "oitocentos": 800, "oitocentas": 800,
           "novecentos": 900, "novecentas": 900},
}
"""Hundreds that are words of their own and are added, not multiplied."""

SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
           "lakh": 10**5, "crore": 10**7},
    "fr": {"cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
           "milliards": 10**9, "billion": 10**12, "billions": 10**12},
    "es": {"mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
    "pt": {"mil": 1000, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9,
    "bilião": 10**12,
           "biliões": 10**12, "trilhão": 10**12, "trilhões": 10**12},
    "de": {"hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
           "milliarden": 10**9, "billion": 10**12, "billionen": 10**12},
    "it": {"cento": 100, "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9,
           "miliardi": 10**9, "bilione": 10**12},
    "nl": {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9, "biljoen": 10**12},
    "sv": {"hundra": 100, "tusen": 1000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9,
    "miljarder": 10**9},
    "zh": {"十": 10, "百": 100, "千": 1000, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8},
    "ja": {"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8},
}

DOZENS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"dozen"}), "es": frozenset({"docena", "docenas"}), "pt": frozenset({"dúzia", "dúzias"}),
    "de": frozenset({"dutzend"}), "it": frozenset({"dozzina", "dozzine"}), "nl": frozenset({"dozijn"}),
}
"""Twelve, where an article or a number counts it: a dozen, not the dozen. A French douzaine is about twelve."""

BEHIND_DOZENS: Mapping[str, str] = {"es": "de", "pt": "de", "it": "di"}
"""What stands between a dozen and what is counted."""

HALVES: Mapping[str, Mapping[str, int]] = {
    "de": {
        **dict.fromkeys(("anderthalb", "anderthalbe", "anderthalben", "anderthalber", "anderthalbes", "eineinhalb"), 1),
        "zweieinhalb": 2, "dreieinhalb": 3, "viereinhalb": 4, "fünfeinhalb": 5, "sechseinhalb": 6, "siebeneinhalb": 7,
        "achteinhalb": 8, "neuneinhalb": 9, "zehneinhalb": 10,
    },
    "nl": {
        "anderhalf": 1, "anderhalve": 1, "tweeënhalf": 2, "tweeënhalve": 2, "tweeëneenhalf": 2, "drieënhalf": 3,
        "drieënhalve": 3, "vierenhalf": 4, "vijfenhalf": 5, "zesenhalf": 6, "zevenenhalf": 7, "achtenhalf": 8,
    },
}
"""Numbers and a half in one word, by the number."""

DIGIT_SCALES: Mapping[str, Mapping[str, int]] = {
    "en": {"k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9,
    "bln": 10**9,
           "tn": 10**12, "trn": 10**12},
    "fr": {"k": 1000, "m": 10**6, "mio": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9},
    "es": {"m": 10**6, "mill": 10**6, "mdd": 10**9},
    "pt": {"m": 10**6, "mi": 10**6, "bi": 10**9, "tri": 10**12},
    "de": {"mio": 10**6, "mill": 10**6, "mrd": 10**9, "md": 10**9, "bio": 10**12, "tsd": 1000},
    "it": {"mln": 10**6, "mld": 10**9, "mrd": 10**9},
    "nl": {"mln": 10**6, "mld": 10**9, "mrd": 10**9, "mio": 10**6},
}
"""Short forms that stand behind figures only."""

JOINERS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"and"}), "fr": frozenset({"et"}), "es": frozenset({"y"}), "pt": frozenset({"e"}),
    "de": frozenset({"und"}), "it": frozenset({"e"}), "nl": frozenset({"en"}), "sv": frozenset({"och"}),
}

ARTICLES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"a", "an"}),
    "fr": frozenset({"un", "une"}), "es": frozenset({"un", "una", "uno"}), "pt": frozenset({"um", "uma"}),
    "de": frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}), "it": frozenset({"un", "una",
    "uno"}),
    "nl": frozenset({"een"}), "sv": frozenset({"en", "ett"}), "da": frozenset({"en", "et"}),
    "nb": frozenset({"en", "ett"}), "tr": frozenset({"bir"}), "ca": frozenset({"un", "una", "u"}),
}
"""Number words that are articles, too: on their own they count only against a figure."""

ORDINALS: Mapping[str, Mapping[str, int]] = {
    "en": {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8,
           "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
           "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
           "twentieth": 20,
           "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
           "ninetieth": 90},
    "fr": {"premier": 1, "unième": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4,
           "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
           "onzième": 11,
           "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16,
           "vingtième": 20,
           "trentième": 30, "quarantième": 40, "cinquantième": 50, "centième": 100},
    "es": {"primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
           "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6,
           "séptimo": 7,
           "séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
           "undécimo": 11, "undécima": 11, "duodécimo": 12, "duodécima": 12, "vigésimo": 20, "vigésima": 20,
           "trigésimo": 30, "trigésima": 30, "cuadragésimo": 40, "cuadragésima": 40, "quincuagésimo": 50,
           "quincuagésima": 50},
    "pt": {"primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3,
    "quarto": 4,
           "quarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "sétimo": 7, "sétima": 7,
           "oitavo": 8,
           "oitava": 8, "nono": 9, "nona": 9, "décimo": 10, "décima": 10, "vigésimo": 20, "vigésima": 20,
           "trigésimo": 30, "trigésima": 30, "quadragésimo": 40, "quadragésima": 40, "quinquagésimo": 50,
           "quinquagésima": 50},
    "it": {"primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4,
    "quarta": 4,
           "quinto": 5, "quinta": 5, "sesto": 6, "sesta": 6, "settimo": 7, "settima": 7, "ottavo": 8,
           "ottava": 8,
           "nono": 9, "nona": 9, "decimo": 10, "decima": 10, "ventesimo": 20, "ventesima": 20,
           "centesimo": 100, "centesima": 100},
    "nl": {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8,
           "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12, "dertiende": 13, "veertiende": 14,
           "vijftiende": 15, "zestiende": 16, "zeventiende": 17, "achttiende": 18, "negentiende": 19},
    "sv": {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7,
    "åttonde": 8,
           "nionde": 9, "tionde": 10},
    "da": {"første": 1, "anden": 2, "andet": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7,
           "ottende": 8, "niende": 9, "tiende": 10},
    "nb": {"første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7, "syvende": 7,
           "åttende": 8, "niende": 9, "tiende": 10},
}

ORDINAL_ENDINGS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"st", "nd", "rd", "th"}),
    "fr": frozenset({"er", "re", "ère", "e", "è", "ème", "eme", "de", "nd", "nde", "ième"}),
    "es": frozenset({"o", "a", "er", "ro", "ra", "do", "da", "to", "ta"}),
    "pt": frozenset({"o", "a"}),
    "it": frozenset({"o", "a"}),
    "de": frozenset(),
    "nl": frozenset({"e", "de", "ste"}),
    "sv": frozenset({"a", "e"}),
}
"""What stands glued to a figure to make it an ordinal (º and ª fold to o and a)."""

FRACTIONS: Mapping[str, Mapping[str, int]] = {
    "en": {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5,
           "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
           "ninths": 9, "tenth": 10, "tenths": 10},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquièmes": 5, "sixièmes": 6, "dixièmes": 10},
    "es": {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quintos": 5, "décimos": 10},
    "pt": {"terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quintos": 5, "décimos": 10},
    "de": {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "zehntel": 10},
    "it": {"terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinti": 5, "decimi": 10},
    "nl": {"derde": 3, "derden": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "tiende": 10},
    "sv": {"tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4, "fjärdedelar": 4, "femtedel": 5, "femtedelar": 5},
    "da": {"tredjedel": 3, "tredjedele": 3, "fjerdedel": 4, "fjerdedele": 4, "femtedel": 5, "femtedele": 5},
    "nb": {"tredjedel": 3, "tredjedeler": 3, "fjerdedel": 4, "fjerdedeler": 4, "femtedel": 5, "femtedeler": 5},
}
"""Denominators that follow a counted numerator: two thirds."""

HALF: Mapping[str, frozenset[str]] = {
    "en": frozenset({"half"}), "fr": frozenset({"demi", "demie"}), "es": frozenset({"medio", "media"}),
    "pt": frozenset({"meio", "meia"}), "it": frozenset({"mezzo", "mezza"}), "nl": frozenset({"half", "halve"}),
    "de": frozenset({"halbe", "halben", "halber", "halbes", "halbem"}),
}
"""Half of what stands behind it, with an article or without: half a million, medio millón, eine halbe Million."""

HALF_MORE: Mapping[str, frozenset[str]] = {
    "fr": frozenset({"demi", "demie"}), "es": frozenset({"medio", "media"}), "pt": frozenset({"meio", "meia"}),
    "it": frozenset({"mezzo", "mezza"}),
}
"""Half as much again, behind a number and the word for and, without an article: deux millions et demi."""

BEHIND_MILLIONS: Mapping[str, str] = {"fr": "de", "es": "de", "pt": "de", "it": "di"}
"""What stands between millions and what is counted, as it does not between figures and that."""
