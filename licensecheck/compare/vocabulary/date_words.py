"""Lines that say when a text appeared or how long it takes to read, and nothing else.

Such a line may end in the full stop of an abbreviation ("10:14 a.m.", "5 Min."), which is no sentence's end.
"""

from __future__ import annotations

from functools import lru_cache

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["OF_DATES", "calendar_names", "tells_ago_alone", "tells_time_alone"]

_WORDS = 24
"""Spaces below which a line may be such a one: two dates with their times, and how long the reading takes."""


def tells_time_alone(key: str) -> bool:
    """Whether a folded line has a time, and no word that says anything else."""
    if key.count(" ") >= _WORDS or _TIME.search(key) is None:
        return False
    others = {word for word in _WORD.findall(_TIME.sub(" ", key)) if not _is_of_dates(word)}
    return not others or all(word in calendar_names() or _is_month(word) for word in others)


def tells_ago_alone(key: str) -> bool:
    """Whether a folded line with a word for ago says how long that is, and no word says anything else."""
    if key.count(" ") >= _WORDS:
        return False
    words = _WORD.findall(_TIME.sub(" ", key))
    has_unit = any(word in _UNITS for word in words)
    return has_unit and all(word in _UNITS or _is_of_dates(word) for word in words)


def _is_of_dates(word: str) -> bool:
    return word in OF_DATES or word in _OF_TIMES or word in _OF_AGO


def _is_month(word: str) -> bool:
    from licensecheck.credits.bylines.dates import is_month

    return is_month(word)


@lru_cache(maxsize=1)
def calendar_names() -> frozenset[str]:
    """Return the names of months and of days of the week."""
    from licensecheck.compare.categories.tables.calendar import MONTHS, WEEKDAYS

    groups = (group for table in (MONTHS, WEEKDAYS) for group in table.values())
    return frozenset(name for group in groups for names in group for name in names.split())


_TIME = lazy_pattern(
    r"(?<![\d.,])(?:\d{1,3}[ -]?(?:min(?:s|ut\w{0,4})?|mn|dk|dakika|menit|мин\w{0,3})\b"
    r"|\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)|(?:19|20)\d\d(?!\d))"
)
"""What such a line has at least: minutes, a time of day, a date in figures, a year."""

_WORD = lazy_pattern(r"[^\W\d_]+(?:[.'][^\W\d_]+)*|\d{3,}|[$€£%]")
"""What may say something else: a word, and a figure that is no day or hour."""

OF_DATES = frozenset(
    "published publication date posted updated on at last first am um uhr veröffentlicht aktualisiert den der publié le à"
    " mis jour publicado el de a las actualizado em às pubblicato il alle aggiornato gepubliceerd op om bijgewerkt"
    " opublikowano dnia godz publicerad kl publiceret publisert опубликовано".split()
)
"""Words of a line that says when an article appeared."""

_OF_TIMES = frozenset(
    # English and zones, German, French, Spanish and Portuguese, Italian, Dutch
    """a.m p.m pm noon midnight created modified update time reading read minute minutes min mins approx about ca circa
    hrs h st nd rd th est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest z t
    am stand zuletzt geändert erstellt vom lesezeit lesedauer minuten etwa std
    mise publiée modifié temps lecture durée environ heures er
    última actualización tiempo lectura hs horas minutos aprox atualizado atualização tempo leitura
    ultimo aggiornamento modifica ultima lettura ore minuti di circa
    laatst geplaatst uur leestijd"""
    # Swedish, Danish, Norwegian, Finnish, Polish, Turkish, Indonesian, Russian
    """ uppdaterad senast klockan lästid opdateret udgivet læsetid d oppdatert sist lesetid klokken
    julkaistu päivitetty klo lukuaika tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
    elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    zaktualizowano aktualizacja data publikacji godzina czas czytania r stycznia lutego marca kwietnia maja czerwca
    lipca sierpnia września października listopada grudnia
    yayınlanma güncelleme güncellendi yayınlandı tarihi saat okuma süresi ocak şubat mart nisan mayıs haziran temmuz
    ağustos eylül ekim kasım aralık
    diterbitkan diperbarui pukul wib tanggal waktu baca januari februari maret april mei juni juli agustus september
    oktober november desember
    обновлено в г время чтения января февраля марта апреля мая июня июля августа сентября октября ноября декабря""".split()
)
"""Words beside a time of day or minutes, and names of months that the tables of house style have none of."""

_UNITS = frozenset(
    """second seconds minute minutes hour hours day days week weeks month months year years
    minuten stunde stunden tag tagen tage woche wochen monat monaten jahr jahren
    heure heures jour jours semaine semaines mois an ans minuto minutos hora horas día días semana semanas mes meses año años
    dia dias mês ano anos minuti ora ore giorno giorni settimana settimane mese mesi anno anni
    minuut uur dag dagen weken maand maanden jaar
    minut minuter timme timmar dagar vecka veckor månad månader år timer time dage dager uge uger uke uker måned måneder minutter minutt
    minuutti minuuttia tunti tuntia päivä päivää viikko viikkoa kuukausi kuukautta
    minutę minuty godzinę godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy
    минуту минуты минут час часа часов день дня дней неделю недели недель месяц месяца месяцев
    хвилину хвилини хвилин годину години годин дні днів тиждень тижні тижнів місяць місяці місяців
    dakika saat gün hafta ay yıl minutou minutami hodinou hodinami dnem dny týdnem týdny měsícem měsíci menit jam hari minggu bulan""".split()
)
_OF_AGO = frozenset(
    """ago about over almost yesterday today this article story post was a an one two three four five six seven eight nine ten
    vor etwa rund gestern heute dieser artikel beitrag wurde einer einem zwei drei vier fünf
    il y a environ hier aujourd'hui dernière cet article été une un deux trois quatre cinq
    hace unas unos ayer hoy este artículo fue una un dos tres cuatro cinco há cerca de ontem hoje uma um duas dois três
    fa circa ieri oggi un'ora un due tre geleden ongeveer gisteren vandaag een twee drie
    för sedan ungefär omkring cirka igår går i idag dag artikeln uppdaterades publicerades en ett två tre for siden to et
    sitten noin eilen tänään temu około wczoraj dzisiaj dziś ostatnia artykuł o dwa dwie trzy
    назад около вчера сегодня последнее обновление статья обновлена два две три тому приблизно дві
    önce yaklaşık bir iki üç dün bugün před asi dvěma třemi včera dnes lalu sekitar yang kemarin""".split()
)
"""Words beside how long ago: about, small numbers, and what a line calls the text."""
