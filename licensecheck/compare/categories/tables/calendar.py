"""Seasons, hours and the words that stand in dates and times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

SEASONS: Mapping[str, Sequence[str]] = {
    "en": ("spring springtime", "summer summertime", "autumn fall", "winter wintertime"),
    "fr": ("printemps", "été", "automne", "hiver"), "es": ("primavera", "verano", "otoño", "invierno"),
    "pt": ("primavera", "verão", "outono", "inverno"),
    "de": ("frühling frühjahr", "sommer", "herbst", "winter"),
    "it": ("primavera", "estate", "autunno", "inverno"),
    "nl": ("lente voorjaar", "zomer", "herfst najaar", "winter"),
}
"""Spring, summer, autumn and winter."""

BETWEEN: Mapping[str, frozenset[str]] = {
    "en": frozenset({"of", "the"}), "fr": frozenset(), "es": frozenset({"de", "del"}),
    "pt": frozenset({"de"}),
    "de": frozenset(), "it": frozenset(), "nl": frozenset(), "el": frozenset({"του"}),
}
"""What may stand between the parts of a date."""

CLOCK_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"am", "pm", "a.m", "p.m"}), "de": frozenset({"uhr"}), "fr": frozenset({"h", "heures",
    "heure"}),
    "es": frozenset({"h", "horas"}), "pt": frozenset({"h", "horas"}), "it": frozenset(),
    "nl": frozenset({"uur", "u"}), "vi": frozenset({"giờ", "h"}),
    "zh": frozenset({"点", "點", "时", "時"}), "ja": frozenset({"時"}), "ko": frozenset({"시"}),
    "hi": frozenset({"बजे"}), "ru": frozenset({"ч", "час", "часа", "часов"}),
}

NAMED_HOURS: Mapping[str, Mapping[str, int]] = {
    "en": {"noon": 12, "midday": 12, "midnight": 0},
    "fr": {"midi": 12, "minuit": 0}, "es": {"mediodía": 12, "medianoche": 0},
    "pt": {"meio-dia": 12, "meia-noite": 0}, "it": {"mezzogiorno": 12, "mezzanotte": 0},
    "de": {"mitternacht": 0}, "nl": {"middernacht": 0},
}
"""Hours of the day that have a name."""

PARTS_OF_DAY: Mapping[str, Mapping[str, str]] = {
    "en": {"in the morning": "am", "in the afternoon": "pm", "in the evening": "pm"},
    "fr": {"du matin": "am", "de l'après midi": "pm", "du soir": "pm"},
    "es": {"de la madrugada": "am", "de la mañana": "am", "de la tarde": "pm", "de la noche": "night", "p m": "pm",
           "a m": "am"},
    "pt": {"da madrugada": "am", "da manhã": "am", "da tarde": "pm", "da noite": "night"},
    "it": {"del mattino": "am", "di mattina": "am", "del pomeriggio": "pm", "di sera": "pm"},
    "de": {"morgens": "am", "vormittags": "am", "nachmittags": "pm", "abends": "pm"},
    "nl": {"s ochtends": "am", "s middags": "pm", "s avonds": "pm"},
    "el": {"πμ": "am", "μμ": "pm"}, "ar": {"صباحا": "am", "مساء": "pm"},
}
"""Words behind an hour that say which half of the day it is in; those of the night do so with the hour."""

PARTS_OF_DAY_BEFORE: Mapping[str, Mapping[str, str]] = {
    "zh": {"上 午": "am", "下 午": "pm", "凌 晨": "am", "晚 上": "night"}, "ja": {"午 前": "am", "午 後": "pm"},
    "ko": {"오전": "am", "오후": "pm"}, "hi": {"सुबह": "am", "दोपहर": "pm", "शाम": "pm", "रात": "night"},
}
"""The same words before an hour."""

MINUTES = frozenset({"min", "minutes", "minutos", "minuti", "minuten", "phút", "分", "분", "мин", "минут", "минуты"})
"""What may stand behind the minutes of a time that has its hours named: 17h30min."""

HALF_PAST = frozenset({"半", "반", "rưỡi"})
"""What stands for thirty minutes behind an hour."""

HALF_BEFORE_HOURS: Mapping[str, str] = {"de": "halb", "nl": "half", "sv": "halv", "da": "halv", "nb": "halv"}
"""What stands before the hour that half an hour is missing to."""

BEFORE_HOURS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"at"}), "fr": frozenset({"à"}), "es": frozenset({"las", "la"}), "pt": frozenset({"às", "as"}),
    "it": frozenset({"alle", "dalle", "ore"}), "de": frozenset({"um"}), "nl": frozenset({"om"}),
}
"""Words behind which a number alone is an hour, against one with minutes: alle 17, alle 17:00."""

OPTIONAL_HOURS: Mapping[str, frozenset[str]] = {"it": frozenset({"ore"})}
"""The word for hours between one of those and the figures, which goes without saying: alle ore 17."""

ERAS: Mapping[str, Mapping[str, str]] = {
    "en": {"before": "bc, bce, before christ", "after": "ad, ce"},
    "fr": {"before": "av j c, avant j c, avant jésus christ",
           "after": "ap j c, apr j c, après j c, après jésus christ"},
    "es": {"before": "ac, a c, antes de cristo", "after": "dc, d c, después de cristo"},
    "pt": {"before": "ac, a c, antes de cristo", "after": "dc, d c, depois de cristo"},
    "it": {"before": "ac, a c, avanti cristo", "after": "dc, d c, dopo cristo"},
    "de": {"before": "v chr, vor chr, vor christus", "after": "n chr, nach chr, nach christus"},
    "nl": {"before": "v chr, voor christus", "after": "n chr, na christus"},
}
"""What tells years before Christ from those after; forms are parted by commas."""

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
    "en": {word: 1920 + 10 * step for step, word in enumerate(_EN)} | {"noughties": 2000, "aughts": 2000},
    "de": {
        f"{word}{years}": 1920 + 10 * step
        for step, word in enumerate(_DE)
        for years in ("", "jahre", "jahren")
    },
}
"""Decades in one word, of the last century but for the noughties."""
