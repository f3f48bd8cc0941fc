"""Number words of languages that decline them, or that `number_words` has in one form only."""

from __future__ import annotations

from collections.abc import Mapping

INFLECTED: Mapping[str, Mapping[int, str]] = {
    "da": {
        20: "tyve", 30: "tredive", 40: "fyrre fyrretyve", 50: "halvtreds", 60: "tres", 70: "halvfjerds", 80: "firs",
        90: "halvfems",
    },
    "nb": {
        20: "tjue", 30: "tretti", 40: "førti", 50: "femti", 60: "seksti", 70: "sytti", 80: "åtti", 90: "nitti",
    },
    "pl": {
        1: "jednego jednej jednemu jednym jedną", 2: "dwóch dwu dwaj dwom dwoma dwiema", 3: "trzech trzej trzem trzema",
        4: "czterech czterej czterem czterema", 5: "pięciu pięcioma", 6: "sześciu sześcioma", 7: "siedmiu siedmioma",
        8: "ośmiu ośmioma", 9: "dziewięciu dziewięcioma", 10: "dziesięciu dziesięcioma", 11: "jedenastu",
        12: "dwunastu", 20: "dwadzieścia dwudziestu", 30: "trzydzieści trzydziestu", 40: "czterdzieści czterdziestu",
        50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt", 70: "siedemdziesiąt", 80: "osiemdziesiąt",
        90: "dziewięćdziesiąt", 100: "sto stu",
    },
    "cs": {
        1: "jednoho jedné jednomu jednom jedním jednou jednu", 2: "dvou dvěma", 3: "tří třem třech třemi",
        4: "čtyř čtyřem čtyřech čtyřmi", 5: "pěti", 6: "šesti", 7: "sedmi", 8: "osmi", 9: "devíti", 10: "deseti",
        11: "jedenácti", 12: "dvanácti", 20: "dvacet dvaceti", 30: "třicet třiceti", 40: "čtyřicet čtyřiceti",
        50: "padesát padesáti", 60: "šedesát šedesáti", 70: "sedmdesát", 80: "osmdesát", 90: "devadesát",
        100: "sto",
    },
    "sk": {
        1: "jeden jedna jedno jedného jednej jednom jednu", 2: "dva dve dvaja dvoch dvom dvoma",
        3: "tri traja troch trom troma", 4: "štyri štyria štyroch štyrom", 5: "päť piatich", 6: "šesť šiestich",
        7: "sedem siedmich", 8: "osem ôsmich", 9: "deväť deviatich", 10: "desať desiatich", 11: "jedenásť",
        12: "dvanásť",
    },
    "ru": {
        1: "одного одной одному одном одним одну", 2: "двух двум двумя", 3: "трех трёх трем трём тремя",
        4: "четыре четырех четырёх четырем четырём четырьмя", 5: "пяти пятью", 6: "шести шестью", 7: "семи семью",
        8: "восьми восемью восьмью", 9: "девяти девятью", 10: "десяти десятью", 11: "одиннадцати", 12: "двенадцати",
        20: "двадцать двадцати", 30: "тридцать тридцати", 40: "сорок сорока", 50: "пятьдесят пятидесяти",
        60: "шестьдесят шестидесяти", 70: "семьдесят семидесяти", 80: "восемьдесят восьмидесяти", 90: "девяносто",
        100: "сто ста",
    },
    "uk": {
        1: "одного однієї одному однією одним одну", 2: "двох двом двома", 3: "трьох трьом трьома",
        4: "чотирьох чотирьом чотирма", 5: "п'яти п'ятьох п'ятьма", 6: "шести шістьох шістьма", 7: "семи сімох сьома",
        8: "восьми вісьмох", 9: "дев'яти дев'ятьох", 10: "десяти десятьох", 11: "одинадцяти", 12: "дванадцяти",
        20: "двадцять двадцяти", 30: "тридцять тридцяти", 40: "сорок сорока", 50: "п'ятдесят п'ятдесяти",
        60: "шістдесят шістдесяти", 70: "сімдесят", 80: "вісімдесят", 90: "дев'яносто", 100: "сто ста",
    },
    "bg": {
        1: "един една едно", 2: "два две двама", 3: "три трима", 4: "четири четирима", 5: "пет петима",
        6: "шест шестима",
        7: "седем", 8: "осем", 9: "девет", 10: "десет", 11: "единадесет единайсет", 12: "дванадесет дванайсет",
    },
    "fi": {
        1: "yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle",
        2: "kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle",
        3: "kolme kolmen kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle",
        4: "neljä neljän neljää neljässä neljästä neljään neljällä neljältä neljälle",
        5: "viisi viiden viittä viidessä viidestä viiteen viidellä viideltä viidelle",
        6: "kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle",
        7: "seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä",
        8: "kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla",
        9: "yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä",
        10: "kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä", 11: "yksitoista", 12: "kaksitoista",
        20: "kaksikymmentä", 30: "kolmekymmentä", 40: "neljäkymmentä", 50: "viisikymmentä", 60: "kuusikymmentä",
        70: "seitsemänkymmentä", 80: "kahdeksankymmentä", 90: "yhdeksänkymmentä", 100: "sata sataa",
    },
    "hu": {
        1: "egy", 2: "kettő két", 3: "három", 4: "négy", 5: "öt", 6: "hat", 7: "hét", 8: "nyolc", 9: "kilenc",
        10: "tíz",
        11: "tizenegy", 12: "tizenkettő tizenkét", 20: "húsz", 30: "harminc", 40: "negyven", 50: "ötven", 60: "hatvan",
        70: "hetven", 80: "nyolcvan", 90: "kilencven", 100: "száz",
    },
    "ro": {
        1: "o una", 3: "trei", 12: "douăsprezece", 20: "douăzeci", 30: "treizeci", 40: "patruzeci", 50: "cincizeci",
        60: "șaizeci", 70: "șaptezeci", 80: "optzeci", 90: "nouăzeci",
    },
    "el": {
        1: "ένα ένας έναν μία μια μιας ενός", 2: "δύο δυο", 3: "τρεις τρία τριών", 4: "τέσσερις τέσσερα τεσσάρων",
        5: "πέντε",
        6: "έξι", 7: "επτά εφτά", 8: "οκτώ οχτώ", 9: "εννέα εννιά", 10: "δέκα", 11: "έντεκα", 12: "δώδεκα",
        20: "είκοσι", 30: "τριάντα", 40: "σαράντα", 50: "πενήντα", 60: "εξήντα", 70: "εβδομήντα", 80: "ογδόντα",
        90: "ενενήντα", 100: "εκατό",
    },
    "tr": {
        11: "onbir", 12: "oniki", 20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli", 60: "altmış", 70: "yetmiş",
        80: "seksen", 90: "doksan",
    },
    "vi": {
        1: "một", 2: "hai", 3: "ba", 4: "bốn", 5: "năm", 6: "sáu", 7: "bảy", 8: "tám", 9: "chín", 10: "mười",
    },
    "id": {12: "duabelas"},
    "ko": {
        1: "하나 한", 2: "둘 두", 3: "셋 세", 4: "넷 네", 5: "다섯", 6: "여섯", 7: "일곱", 8: "여덟",
        9: "아홉", 10: "열",
    },
    "ar": {
        3: "ثلاثة ثلاث", 4: "أربعة أربع", 5: "خمسة خمس", 6: "ستة ست", 7: "سبعة سبع", 8: "ثمانية ثماني ثمان",
        9: "تسعة تسع", 10: "عشرة عشر",
    },
    "he": {
        1: "אחד אחת", 2: "שניים שתיים שני שתי", 3: "שלושה שלוש שלושת", 4: "ארבעה ארבע ארבעת", 5: "חמישה חמש חמשת",
        6: "שישה שש ששת", 7: "שבעה שבע שבעת", 8: "שמונה שמונת", 9: "תשעה תשע תשעת", 10: "עשרה עשר עשרת",
    },
    "fa": {
        1: "یک", 2: "دو", 3: "سه", 4: "چهار", 5: "پنج", 6: "شش", 7: "هفت", 8: "هشت", 9: "نه", 10: "ده", 11: "یازده",
        12: "دوازده",
    },
    "bn": {
        1: "এক", 2: "দুই", 3: "তিন", 4: "চার", 5: "পাঁচ", 6: "ছয়", 7: "সাত", 8: "আট", 9: "নয়", 10: "দশ", 11: "এগারো",
        12: "বারো",
    },
    "hi": {
        1: "एक", 2: "दो", 3: "तीन", 4: "चार", 5: "पांच पाँच", 6: "छह छः", 7: "सात", 8: "आठ", 9: "नौ", 10: "दस",
        11: "ग्यारह",
        12: "बारह",
    },
}
"""Numbers up to twelve in the forms that stand in texts, and tens."""

SCALES: Mapping[str, Mapping[int, str]] = {
    "da": {1000: "tusind tusinde", 10**6: "million millioner", 10**9: "milliard milliarder"},
    "nb": {1000: "tusen", 10**6: "million millioner", 10**9: "milliard milliarder"},
    "pl": {
        1000: "tysiąc tysiące tysięcy tysiącach", 10**6: "milion miliony milionów milionach miliona",
        10**9: "miliard miliardy miliardów miliardach miliarda",
    },
    "cs": {
        1000: "tisíc tisíce tisíců tisících", 10**6: "milion milión miliony milionu milionů milionech",
        10**9: "miliarda miliardy miliard miliardách miliardu",
    },
    "sk": {
        1000: "tisíc tisíce tisícov", 10**6: "milión milióny miliónov miliónoch", 10**9: "miliarda miliardy miliárd",
    },
    "ru": {
        1000: "тысяча тысячи тысяч тысячу тысячах", 10**6: "миллион миллиона миллионов миллионах миллионами",
        10**9: "миллиард миллиарда миллиардов миллиардах", 10**12: "триллион триллиона триллионов",
    },
    "uk": {
        1000: "тисяча тисячі тисяч тисячу", 10**6: "мільйон мільйона мільйони мільйонів мільйонах",
        10**9: "мільярд мільярда мільярди мільярдів",
    },
    "bg": {1000: "хиляда хиляди", 10**6: "милион милиона милиони", 10**9: "милиард милиарда милиарди"},
    "fi": {
        1000: "tuhat tuhatta tuhannen", 10**6: "miljoona miljoonaa miljoonan",
        10**9: "miljardi miljardia miljardin",
    },
    "hu": {1000: "ezer", 10**6: "millió", 10**9: "milliárd"},
    "ro": {1000: "mie mii", 10**6: "milion milioane", 10**9: "miliard miliarde"},
    "el": {
        1000: "χίλια χιλιάδες χιλιάδων", 10**6: "εκατομμύριο εκατομμύρια εκατομμυρίων",
        10**9: "δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων",
    },
    "tr": {1000: "bin", 10**6: "milyon", 10**9: "milyar", 10**12: "trilyon"},
    "vi": {1000: "nghìn ngàn", 10**6: "triệu", 10**9: "tỷ tỉ"},
    "id": {1000: "ribu", 10**6: "juta", 10**9: "miliar", 10**12: "triliun"},
    "ko": {
        1000: "천", 10**4: "만", 10**5: "십만", 10**6: "백만", 10**7: "천만", 10**8: "억", 10**9: "십억",
        10**10: "백억", 10**11: "천억", 10**12: "조",
    },
    "ar": {1000: "ألف آلاف ألفا", 10**6: "مليون ملايين", 10**9: "مليار مليارات"},
    "he": {1000: "אלף אלפים", 10**6: "מיליון מיליוני", 10**9: "מיליארד מיליארדי"},
    "hi": {1000: "हजार हज़ार", 10**5: "लाख", 10**7: "करोड़ करोड", 10**9: "अरब"},
}
"""Words that multiply."""

SHORT_SCALES: Mapping[str, Mapping[int, str]] = {
    "sv": {10**6: "mn milj", 10**9: "md mdr"}, "da": {10**6: "mio", 10**9: "mia mrd"},
    "nb": {10**6: "mill", 10**9: "mrd"}, "pl": {1000: "tys", 10**6: "mln", 10**9: "mld"},
    "cs": {1000: "tis", 10**6: "mil", 10**9: "mld"}, "sk": {1000: "tis", 10**6: "mil", 10**9: "mld"},
    "ru": {1000: "тыс", 10**6: "млн", 10**9: "млрд", 10**12: "трлн"}, "uk": {1000: "тис", 10**6: "млн", 10**9: "млрд"},
    "bg": {1000: "хил", 10**6: "млн", 10**9: "млрд"}, "fi": {10**6: "milj", 10**9: "mrd"}, "hu": {10**9: "mrd"},
    "ro": {10**6: "mil", 10**9: "mld"}, "el": {10**6: "εκατ", 10**9: "δισ"}, "tr": {10**6: "mn", 10**9: "mr"},
    "id": {10**6: "jt"},
}
"""Short forms that stand behind figures only."""
