"""Months and days of the week, each with its short forms; one string a month or day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

MONTHS: Mapping[str, Sequence[str]] = {
    "en": ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug",
           "september sep sept", "october oct", "november nov", "december dec"),
    "fr": ("janvier janv jan", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil",
    "août aout",
           "septembre sept", "octobre oct", "novembre nov", "décembre déc"),
    "es": ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
    "agosto ago",
           "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic"),
    "pt": ("janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul",
           "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez"),
    "de": ("januar jänner jan", "februar feber feb", "märz", "april apr", "mai", "juni jun", "juli jul",
    "august aug",
           "september sept sep", "oktober okt", "november nov", "dezember dez"),
    "it": ("gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug",
           "agosto ago", "settembre sett set", "ottobre ott", "novembre nov", "dicembre dic"),
    "nl": ("januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
    "augustus aug",
           "september sept sep", "oktober okt", "november nov", "december dec"),
}

WEEKDAYS: Mapping[str, Sequence[str]] = {
    "en": ("monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
           "saturday sat", "sunday sun"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "pt": ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
    "domingo"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    "it": ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
}

BETWEEN: Mapping[str, frozenset[str]] = {
    "en": frozenset({"of", "the"}), "fr": frozenset(), "es": frozenset({"de", "del"}),
    "pt": frozenset({"de"}),
    "de": frozenset(), "it": frozenset(), "nl": frozenset(),
}
"""What may stand between the parts of a date."""

CLOCK_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"am", "pm", "a.m", "p.m"}), "de": frozenset({"uhr"}), "fr": frozenset({"h", "heures",
    "heure"}),
    "es": frozenset({"h", "horas"}), "pt": frozenset({"h", "horas"}), "it": frozenset(),
    "nl": frozenset({"uur", "u"}),
}

NAMED_HOURS: Mapping[str, Mapping[str, int]] = {
    "en": {"noon": 12, "midday": 12, "midnight": 0},
}
"""Hours of the day that have a name."""

YEARS: Mapping[str, frozenset[str]] = {
    "fr": frozenset({"années"}), "es": frozenset({"años"}), "pt": frozenset({"anos"}), "it": frozenset({"anni"}),
    "nl": frozenset({"jaren"}), "de": frozenset({"jahre", "jahren"}),
}
"""The word for years beside a decade: before its figures, in German behind them."""

DECADE_NAMES: Mapping[str, frozenset[str]] = {
    "fr": frozenset({"décennie"}), "es": frozenset({"década"}), "pt": frozenset({"década"}),
}
"""The word for a decade itself, before the figures of its first year."""

BEFORE_DECADES: Mapping[str, Mapping[str, str]] = {
    "fr": {"la": "la", "les": "la"}, "es": {"la": "la", "los": "la"},
    "pt": {"a": "a", "os": "a", "na": "na", "nos": "na", "da": "da", "dos": "da"},
}
"""Articles, each with the one before the word for a decade: years are several."""

DECADE_ENDINGS: Mapping[str, str] = {"en": "s", "de": "er"}
"""What is written behind the figures of a decade."""

_EN, _DE = (
    ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"],
    "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".casefold().split(),
)
DECADES: Mapping[str, Mapping[str, int]] = {
    "en": {word: 1920 + 10 * step for step, word in enumerate(_EN)},
    "de": {
        f"{word}{years}": 1920 + 10 * step
        for step, word in enumerate(_DE)
        for years in ("", "jahre", "jahren")
    },
}
"""Decades in one word, of the last century."""
