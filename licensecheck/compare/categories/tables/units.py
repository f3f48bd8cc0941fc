"""Units and per cent: every way to write one, by what it is."""

from __future__ import annotations

from collections.abc import Mapping

PERCENT: Mapping[str, tuple[str, ...]] = {
    "": ("%", "٪"),
    "en": ("percent", "per cent", "pct", "percents", "pc"),
    "fr": ("pour cent", "pourcent", "p cent", "pc"),
    "es": ("por ciento", "porciento", "por 100"),
    "pt": ("por cento", "porcento"),
    "de": ("prozent", "vh", "v h"),
    "it": ("per cento", "percento"),
    "nl": ("procent", "pct"),
    "sv": ("procent",), "da": ("procent", "pct"), "nb": ("prosent", "pst"),
    "pl": ("procent", "procenta", "procentach", "proc"), "cs": ("procent", "procenta", "procento", "procentech"),
    "sk": ("percent", "percenta", "percento", "percentách"), "fi": ("prosenttia", "prosentti", "prosentin"),
    "ru": ("процентов", "процента", "процент", "процентам", "процентами", "процентах", "проц"),
    "uk": ("відсотків", "відсотка", "відсоток", "відсотки", "відсотками", "відсотках"),
    "bg": ("процента", "процент", "на сто"), "el": ("τοις εκατό", "τοις εκατο"), "ro": ("la sută", "procente"),
    "hu": ("százalék", "százaléka", "százalékot"), "vi": ("phần trăm",),
    "ar": ("في المئة", "في المائة", "بالمئة", "بالمائة"), "fa": ("درصد",), "bn": ("শতাংশ",),
    "he": ("אחוז", "אחוזים"), "hi": ("प्रतिशत", "फीसदी", "फ़ीसदी"), "ko": ("퍼센트", "프로"), "ja": ("パ ー セ ン ト",),
    "th": ("เปอร์เซ็นต์", "ร้อยละ"), "zh": ("百 分 之",),
    "id": ("persen",), "ca": ("per cent",), "tr": ("yüzde",),
}

UNITS: Mapping[str, str] = {
    "km": "km kms kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros "
    "quilómetro "
          "quilómetros quilômetro quilômetros kilometern chilometro chilometri kilometr kilometry kilometrów kilometrů "
          "км километр километра километров километры кілометр кілометра кілометрів кілометри kilometriä kilometrin "
          "kilometri kilométer χλμ χιλιόμετρα χιλιόμετρο χιλιομέτρων "
          "किमी किलोमीटर كم كيلومتر كيلومترات کیلومتر 킬로미터",
    "m": "m metre metres meter meters mètre mètres metro metros metern metri metr metry metrów metrů м метр "
         "метра метров метры метрів метри metriä metrin",
    "cm": "cm centimetre centimetres centimeter centimeters centimètre centimètres centímetro centímetros "
    "zentimeter "
          "zentimetern centimetro centimetri",
    "mm": "mm millimetre millimetres millimeter millimeters millimètre millimètres milímetro milímetros "
    "millimetern "
          "millimetro millimetri",
    "mile": "mi mile miles milla millas milha milhas meile meilen miglio miglia mijl",
    "foot": "ft foot feet",
    "inch": "in inch inches",
    "yard": "yd yard yards",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes kilogramo kilogramos quilo quilos "
    "quilograma "
          "quilogramas kilogramm chilo chili chilogrammo chilogrammi kilogramów kilogramu kilogramů "
          "кг килограмм килограмма килограммов килограммы",
    "g": "g gram grams gramme grammes gramo gramos grama gramas gramm grammo grammi",
    "mg": "mg milligram milligrams milligramme milligrammes miligramo miligramos miligrama miligramas milligramm "
    "milligrammo milligrammi",
    "microgram": "µg \u03bcg mcg microgram micrograms microgramme microgrammes microgramos mikrogramm microgrammi",
    "micrometre": "µm \u03bcm micrometre micrometres micrometer micrometers micromètre micromètres mikrometer",
    "nanometre": "nm nanometre nanometres nanometer nanometers nanomètre nanomètres nanómetros nanometri",
    "tonne": "t tonne tonnes tonnen tonelada toneladas tonnellata tonnellate",
    "ton": "ton tons",
    "ounce": "oz ounce ounces",
    "litre": "l litre litres liter liters litro litros litern litri",
    "gallon": "gal gallon gallons galón galones galão galões gallone galloni gallonen",
    "ml": "ml millilitre millilitres milliliter milliliters mililitro mililitros millilitri",
    "cl": "cl centilitre centilitres centiliter zentiliter centilitri centilitros",
    "cup": "cup cups", "tablespoon": "tbsp tablespoon tablespoons", "teaspoon": "tsp teaspoon teaspoons",
    "hectare": "ha hectare hectares hectárea hectáreas hektar ettaro ettari",
    "acre": "acre acres",
    "km2": "km2 qkm kmq quadratkilometer quadratkilometern kvadratkilometer",
    "m2": "m2 sqm qm mq quadratmeter quadratmetern kvadratmeter kvm",
    "km3": "km3 kubikkilometer kubikkilometern", "m3": "m3 kubikmeter kubikmetern", "foot2": "sqft",
    "km/hour": "kmh kph kmph stundenkilometer stundenkilometern", "mile/hour": "mph",
    "kw": "kw kilowatt kilowatts kilovatio kilovatios quilowatt quilowatts",
    "mw": "mw megawatt megawatts megavatio megavatios", "gw": "gw gigawatt gigawatts gigavatio gigavatios",
    "kwh": "kwh kilowattstunde kilowattstunden kilowattuur kilowattheure kilowattheures kilowattora",
    "mwh": "mwh megawattstunde megawattstunden megawattuur mégawattheure mégawattheures megawattora",
    "gwh": "gwh gigawattstunde gigawattstunden gigawattuur gigawattheure gigawattheures gigawattora",
    "decibel": "db decibel decibels décibel décibels decibelio decibelios dezibel",
    "volt": "v volt volts voltios voltio",
    "gb": "gb gigabyte gigabytes", "mb": "mb megabyte megabytes", "tb": "tb terabyte terabytes",
    "hz": "hz hertz", "ghz": "ghz gigahertz", "mhz": "mhz megahertz",
    "celsius": "celsius c oc centigrade centígrados centigradi centigrades",     # the raised o of ºC folds to a letter
    "fahrenheit": "fahrenheit f",
    "degree": "° degree degrees degré degrés grado grados grau graus grad gradi graden grader stopni stopnie stupňů "
              "stupně градусов градуса градусів градуси astetta derece fok",
    "second": "s sec secs second seconds seconde secondes segundo segundos sekunde sekunden secondo secondi "
    "seconden",
    "minute": "min mins mn minute minutes minuto minutos minuten minuti minuut",
    "hour": "h hr hrs hour hours heure heures hora horas std stunde stunden ora ore uur uren",
    "day": "day days jour jours día días dia dias tag tage tagen giorno giorni dag dagen",
    "week": "wk week weeks semaine semaines semana semanas woche wochen settimana settimane weken",
    "month": "month months mois mes meses mês monat monate monaten mese mesi maand maanden",
    "year": "yr yrs year years an ans année années año años ano anos jahr jahre jahren anno anni jaar jaren",
    "decade": "decade decades décennie décennies década décadas jahrzehnt jahrzehnte decennio decennia",
    "century": "century centuries siècle siècles siglo siglos século séculos jahrhundert jahrhunderte "
    "secolo secoli "
               "eeuw eeuwen",
    "point": "point points",
    "percentage point": "prozentpunkt prozentpunkte prozentpunkten procentpunt procentpunten",
}

UNITS_OF_TWO_WORDS: Mapping[str, str] = {
    "metric ton": "tonne", "metric tons": "tonne", "metric tonne": "tonne", "metric tonnes": "tonne",
    "nautical mile": "nautical mile", "nautical miles": "nautical mile",
    "percentage point": "percentage point", "percentage points": "percentage point",
    "punto porcentual": "percentage point", "puntos porcentuales": "percentage point",
    "ponto percentual": "percentage point", "pontos percentuais": "percentage point",
    "punto percentuale": "percentage point", "punti percentuali": "percentage point",
    **{
        f"{power} {hour}": unit
        for unit, powers in (
            ("kwh", "kilowatt kilowatts kilovatio kilovatios quilowatt quilowatts"),
            ("mwh", "megawatt megawatts mégawatt mégawatts megavatio megavatios"),
            ("gwh", "gigawatt gigawatts gigavatio gigavatios"),
        )
        for power in powers.split()
        for hour in ("hour", "hours", "heure", "heures", "hora", "horas")
    },
}

POWERS_BEFORE: Mapping[str, str] = {
    **dict.fromkeys(("square", "sq", "vierkante", "кв", "квадратных", "квадратний", "квадратних"), "2"),
    **dict.fromkeys(("cubic", "cu", "kubieke"), "3"),
}
"""What is written before a unit that is squared or cubed."""

POWERS_BEHIND: Mapping[str, str] = {
    **dict.fromkeys(["squared", "carré", "carrés", "cuadrado", "cuadrados"], "2"),
    **dict.fromkeys(["quadrado", "quadrados", "quadrato", "quadrati", "quadri"], "2"),
    **dict.fromkeys(["kw", "kwadratowych", "kwadratowe"], "2"),
    **dict.fromkeys(["cubed", "cube", "cubes", "cúbico", "cúbicos", "cubo", "cubi"], "3"),
}
"""What is written behind one."""

PER = frozenset({"per", "a", "an", "each", "every", "par", "por", "pro", "je", "al"})
"""What stands between the two units of a rate."""

HOURLY = frozenset({"à l'heure", "l'heure", "heure", "all'ora", "l'ora", "orari", "orarie", "u", "i timmen",
                    "tim", "i timen", "в час", "ч", "na godzinę"})
"""Words for `per hour` that are not made of two units: km orari, kilomètres-heure, km/u."""
