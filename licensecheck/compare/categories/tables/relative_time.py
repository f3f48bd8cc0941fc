"""Time as it is told from the day of writing, by language.

A phrase stands for a unit and how many of them before (-) or after (+) now, and for a name where it has one.
`UNIT_FORMS` are filled into each language's `PATTERNS`: `{unit}` is the unit's name, and gender decides which pattern
applies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

PHRASES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "day 0": ("today", "tonight", "this morning", "this afternoon", "this evening"),
        "day -1": ("yesterday", "last night", "yesterday morning", "yesterday afternoon",
        "yesterday evening"),
        "day -2": ("the day before yesterday",),
        "day 1": ("tomorrow", "tomorrow morning", "tomorrow afternoon", "tomorrow evening", "tomorrow night"),
        "week -1 weekend": ("over the weekend", "at the weekend"),
    },
    "fr": {
        "day 0": ("aujourd'hui", "ce matin", "cet après midi", "ce soir", "ce jour", "cette nuit"),
        "day -1": ("hier", "hier matin", "hier soir", "d'hier", "la veille"),
        "day -2": ("avant hier",),
        "day 1": ("demain", "demain matin", "demain soir"),
        "year -1": ("l'an dernier", "l'an passé"), "year 1": ("l'an prochain",),
        "year 0": ("cet an",),
    },
    "es": {
        "day 0": ("hoy", "esta mañana", "esta tarde", "esta noche"),
        "day -1": ("ayer", "anoche", "ayer por la mañana", "ayer por la tarde", "ayer por la noche"),
        "day -2": ("anteayer", "antier"),
        "day 1": ("mañana", "mañana por la mañana"),
    },
    "pt": {
        "day 0": ("hoje", "esta manhã", "esta tarde", "esta noite"),
        "day -1": ("ontem", "ontem à noite", "ontem à tarde", "ontem de manhã"),
        "day -2": ("anteontem",), "day 1": ("amanhã",),
    },
    "de": {
        "day 0": ("heute", "heute morgen", "heute abend", "heute nachmittag", "heute früh"),
        "day -1": ("gestern", "gestern abend", "gestern morgen", "gestern nachmittag"),
        "day -2": ("vorgestern",), "day 1": ("morgen", "morgen früh"), "day 2": ("übermorgen",),
        "year 0": ("heuer",),
    },
    "it": {
        "day 0": ("oggi", "stamattina", "stamane", "stasera", "questa mattina", "questa sera"),
        "day -1": ("ieri", "ieri sera", "ieri mattina", "ieri pomeriggio"),
        "day -2": ("l'altro ieri",), "day 1": ("domani", "domani mattina", "domani sera"),
        "year -1": ("l'anno scorso", "l'anno passato"), "year 1": ("l'anno prossimo",),
    },
    "nl": {
        "day 0": ("vandaag", "vanmorgen", "vanochtend", "vanmiddag", "vanavond"),
        "day -1": ("gisteren", "gisteravond", "gistermiddag", "gisterochtend"),
        "day -2": ("eergisteren",), "day 1": ("morgen",), "day 2": ("overmorgen",),
    },
}

NAMES: Mapping[str, Mapping[str, str]] = {
    "en": {"week": "week weekend", "month": "month", "year": "year",
    "season": "spring summer autumn fall winter"},
    "fr": {"week:f": "semaine", "month": "mois", "year:f": "année", "season": "printemps été automne hiver"},
    "es": {"week:f": "semana", "month": "mes", "year": "año", "season": "verano invierno otoño",
           "season:f": "primavera"},
    "pt": {"week:f": "semana", "month": "mês", "year": "ano", "season": "verão inverno outono",
           "season:f": "primavera"},
    "de": {"week:f": "woche", "month": "monat", "year:n": "jahr", "season": "sommer winter herbst frühling",
           "season:n": "frühjahr"},
    "it": {"week:f": "settimana", "month": "mese", "year": "anno", "season:f": "estate primavera",
           "season": "inverno autunno"},
    "nl": {"week:f": "week", "month:f": "maand", "year": "jaar", "season:f": "zomer winter herfst lente",
           "season": "voorjaar najaar"},
}

PATTERNS: Mapping[str, Mapping[str, Mapping[int, Sequence[str]]]] = {
    "en": {"": {0: ("this {}", "the current {}"), -1: ("last {}", "the last {}", "the past {}",
    "this past {}", "past {}", "the previous {}"),
                1: ("next {}", "the next {}", "the coming {}", "this coming {}")}},
    "fr": {"": {0: ("ce {}", "cet {}", "ce {} ci"), -1: ("le {} dernier", "le {} passé", "l'{} dernier", "l'{} passé"),
                1: ("le {} prochain", "le {} suivant", "l'{} prochain")},
           "f": {0: ("cette {}", "cette {} ci"), -1: ("la {} dernière", "la {} passée", "l'{} dernière",
           "l'{} passée"),
                 1: ("la {} prochaine", "l'{} prochaine")}},
    "es": {"": {0: ("este {}", "el presente {}"), -1: ("el {} pasado", "el pasado {}", "este {} pasado",
    "el último {}"),
                1: ("el próximo {}", "el {} próximo", "el {} que viene")},
           "f": {0: ("esta {}", "la presente {}"), -1: ("la {} pasada", "la pasada {}", "la última {}"),
                 1: ("la próxima {}", "la {} próxima", "la {} que viene")}},
    "pt": {"": {0: ("este {}", "neste {}"), -1: ("o {} passado", "no {} passado", "no último {}"),
                1: ("o próximo {}", "no próximo {}", "no {} que vem")},
           "f": {0: ("esta {}", "nesta {}"), -1: ("a {} passada", "na {} passada", "na última {}"),
                 1: ("a próxima {}", "na próxima {}", "na {} que vem")}},
    "de": {"": {0: ("diesen {}", "dieser {}", "diesem {}"), -1: ("letzten {}", "vergangenen {}", "vorigen {}",
    "letzter {}"),
                1: ("nächsten {}", "kommenden {}")},
           "f": {0: ("diese {}", "dieser {}"), -1: ("letzte {}", "vergangene {}", "vorige {}", "letzter {}",
           "vergangener {}"),
                 1: ("nächste {}", "kommende {}", "nächster {}")},
           "n": {0: ("dieses {}", "diesem {}"), -1: ("letztes {}", "vergangenes {}", "voriges {}",
           "letzten {}", "vergangenen {}"),
                 1: ("nächstes {}", "kommendes {}", "nächsten {}", "kommenden {}")}},
    "it": {"": {0: ("questo {}", "quest'{}"), -1: ("lo scorso {}", "il {} scorso", "l'{} scorso"),
               1: ("il prossimo {}", "il {} prossimo", "l'{} prossimo")},
           "f": {0: ("questa {}", "quest'{}"), -1: ("la scorsa {}", "la {} scorsa", "l'{} scorsa"),
                 1: ("la prossima {}", "la {} prossima", "l'{} prossima")}},
    "nl": {"": {0: ("dit {}",), -1: ("vorig {}", "afgelopen {}", "het afgelopen {}"), 1: ("volgend {}",
    "komend {}")},
           "f": {0: ("deze {}",), -1: ("vorige {}", "afgelopen {}", "de afgelopen {}"), 1: ("volgende {}",
           "komende {}")}},
}

NEUTRAL: Mapping[str, frozenset[str]] = {
    "en": frozenset({"on", "in", "during", "of", "the", "year"}),
    "fr": frozenset({"à", "en", "le", "ce", "au", "au cours de", "de", "durant", "pendant", "l'an", "l'année"}),
    "es": frozenset({"en", "el", "durante", "de", "del", "año"}),
    "pt": frozenset({"em", "no", "na", "de", "durante", "nesta", "neste", "o", "a", "ano"}),
    "de": frozenset({"am", "im", "in", "der", "den", "dem", "vom", "des", "jahr", "jahre"}),
    "it": frozenset({"nel", "il", "a", "in", "di", "lo", "la", "del", "nell'anno"}),
    "nl": frozenset({"op", "in", "de", "het", "van", "jaar"}),
}
"""Small words before a time that say no more than that it is one."""

AGO: Mapping[str, tuple[str, str]] = {
    "en": ("", "ago"), "fr": ("il y a", ""), "es": ("hace", ""), "pt": ("há", ""), "de": ("vor", ""),
    "it": ("", "fa"),
    "nl": ("", "geleden"),
}
"""What stands before and behind a counted time in the past."""

PARTS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {"early": ("early", "earlier", "at the beginning of", "the beginning of", "at the start of", "the start of"),
           "late": ("late", "later", "at the end of", "the end of"), "middle": ("mid", "the middle of")},
    "fr": {"early": ("début", "plus tôt", "au début de"), "late": ("fin", "plus tard", "à la fin de"),
           "middle": ("mi", "à la mi")},
    "es": {"early": ("a principios de", "principios de", "a comienzos de", "a inicios de"),
           "late": ("a finales de", "finales de", "a fines de"),
    "middle": ("a mediados de", "mediados de")},
    "pt": {"early": ("no início de", "início de", "no começo de"), "late": ("no final de", "final de", "no fim de"),
    "middle": ("em meados de", "meados de")},
    "de": {"early": ("anfang",), "late": ("ende",), "middle": ("mitte",)},
    "it": {"early": ("inizio", "all'inizio di"), "late": ("fine", "alla fine di"), "middle": ("metà",
    "a metà")},
    "nl": {"early": ("begin", "eerder"), "late": ("eind", "later"), "middle": ("medio", "half")},
}
"""Which part of a time is meant."""

DAY_PARTS: Mapping[str, Sequence[str]] = {
    "en": ("morning", "afternoon", "evening", "night tonight"),
    "fr": ("matin", "après-midi après midi", "soir", "nuit"),
    "es": ("mañana", "tarde", "noche anoche"),
    "pt": ("manhã", "tarde", "noite"),
    "de": ("morgen früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"),
    "it": ("mattina stamattina stamane", "pomeriggio", "sera stasera", "notte"),
    "nl": ("ochtend morgen vanmorgen vanochtend gisterochtend", "middag vanmiddag gistermiddag",
           "avond vanavond gisteravond", "nacht"),
}
"""Parts of a day; words of one string name the same."""

BESIDE_WEEKDAYS: Mapping[str, Sequence[str]] = {
    "en": ("last past", "this", "next coming"),
    "fr": ("dernier", "prochain"),
    "es": ("pasado último", "este", "próximo"),
    "pt": ("passado passada última último", "esta este nesta neste", "próxima próximo"),
    "de": ("letzten vergangenen vorigen", "diesen", "nächsten kommenden"),
    "it": ("scorso scorsa", "questo questa", "prossimo prossima"),
    "nl": ("afgelopen vorige", "deze", "volgende komende"),
}
"""Which week a day of the week is in."""

FUTURE = frozenset({"next", "prochain", "próximo", "próxima", "nächsten", "prossimo", "volgende"})
"""The first words of those lines of `BESIDE_WEEKDAYS` that look ahead."""

PAST = frozenset({"last", "dernier", "pasado", "passado", "letzten", "scorso", "afgelopen"})
"""The first words of those that look back."""

AHEAD: Mapping[str, frozenset[str]] = {
    "en": frozenset({"will", "won't", "shall", "going", "due", "scheduled", "plans", "planned", "expected"}),
    "fr": frozenset({"va", "vont", "prévu", "prévue", "prévus", "prévues"}),
    "es": frozenset({"va", "van", "previsto", "prevista"}), "pt": frozenset({"vai", "vão", "previsto", "prevista"}),
    "de": frozenset({"wird", "werden", "soll", "sollen", "will", "wollen", "geplant"}),
    "it": frozenset({"previsto", "prevista"}),
    "nl": frozenset({"zal", "zullen", "gaat", "gaan", "wordt", "worden", "gepland"}),
}
"""Words beside which a day of the week is one to come."""

AHEAD_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("'ll",), "fr": ("era", "ira", "dra", "rra", "vra", "eront", "iront", "dront", "rront"),
    "es": ("rá", "rán"), "pt": ("rá", "rão"), "it": ("rà", "ranno"),
}
"""Endings of verbs that speak of the future."""

BEFORE_YEARS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"since", "until", "till", "by", "from", "before", "after", "to", "between", "and"}),
    "fr": frozenset({"depuis", "jusqu'en", "avant", "après", "dès"}),
    "es": frozenset({"desde", "hasta", "antes", "después"}), "pt": frozenset({"desde", "até"}),
    "de": frozenset({"seit", "bis", "vor", "nach", "ab"}), "it": frozenset({"dal", "dopo", "prima"}),
    "nl": frozenset({"sinds", "tot", "voor", "na"}),
}
"""Words behind which four figures are a year."""

OPTIONAL: Mapping[str, frozenset[str]] = {
    "en": frozenset({"on"}), "de": frozenset({"am"}), "nl": frozenset({"op"}),
}
"""Small words that house styles put before a day of the week or leave out."""
