"""Lines that say when a text appeared or how long it takes to read, and nothing else.

Such a line may end in the full stop of an abbreviation ("10:14 a.m.", "5 Min."), which is no sentence's end.
"""

from __future__ import annotations

from functools import lru_cache

from licensecheck.compare.signs import OF_SPACED_SCRIPTS
from licensecheck.compare.words import fold_word
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["OF_DATES", "YEAR", "calendar_names", "plain_figures", "tells_ago_alone", "tells_time_alone"]

_WORDS = 24
"""Spaces below which a line may be such a one: two dates with their times, and how long the reading takes."""


def tells_time_alone(key: str) -> bool:
    """Whether a folded line has a time, and no word that says anything else."""
    key = plain_figures(key)
    if key.count(" ") >= _WORDS or _TIME.search(key) is None:
        return False
    others = {word for word in _WORD.findall(_TIME.sub(" ", key)) if not _is_of_dates(word)}
    return not others or all(word in calendar_names() or _is_month(word) for word in others)


def plain_figures(key: str) -> str:
    """A line with its figures as Latin texts have them."""
    return key if key.isascii() else key.translate(_PLAIN_FIGURES)


_PLAIN_FIGURES = {
    zero + value: str(value) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for value in range(10)
}
"""Figures of Arabic, Persian, Hindi, Bengali and Thai."""


def tells_ago_alone(key: str) -> bool:
    """Whether a folded line with a word for ago says how long that is, and no word says anything else."""
    if key.count(" ") >= _WORDS:
        return False
    words = _WORD.findall(_TIME.sub(" ", key))
    has_unit = any(word in _UNITS for word in words)
    return has_unit and all(word in _UNITS or _is_of_dates(word) for word in words)


def _is_of_dates(word: str) -> bool:
    return word in OF_DATES or word in _of_times() or word in _OF_AGO


@lru_cache(maxsize=1)
def _of_times() -> frozenset[str]:
    return frozenset(map(fold_word, _OF_TIMES))


def _is_month(word: str) -> bool:
    from licensecheck.credits.bylines.dates import is_month

    return is_month(word)


@lru_cache(maxsize=1)
def calendar_names() -> frozenset[str]:
    """Return the names of months and of days of the week."""
    from licensecheck.compare.vocabulary.calendar_names import FURTHER_MONTHS, FURTHER_WEEKDAYS, MONTHS, WEEKDAYS

    groups = (group for table in (MONTHS, FURTHER_MONTHS, WEEKDAYS, FURTHER_WEEKDAYS) for group in table.values())
    return frozenset(fold_word(name) for group in groups for names in group for name in names.split())


_LETTERS = rf"(?:[^\W\d_]|[{OF_SPACED_SCRIPTS}\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
"""A letter or a mark of one, of Thai as well."""

YEAR = r"(?:1[349]|2[05])\d\d(?!\d)"
"""A year, of Iran and Thailand as well."""

_TIME = lazy_pattern(
    r"(?<![\d.,])(?:\d{1,3}[ -]?(?:min(?:s|ut\w{0,4})?|mn|dk|dakika|menit|мин\w{0,3})\b"
    r"|\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)|(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)"
    rf"|{YEAR})"
)
"""What such a line has at least: minutes, a time of day, a date in figures, a year."""

_WORD = lazy_pattern(rf"{_LETTERS}+(?:[.']{_LETTERS}+)*|\d{{3,}}|[$€£%]")
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
    # Swedish, Danish, Norwegian, Finnish, Polish, Turkish, Indonesian, Russian, Ukrainian, Czech, Hungarian, Romanian
    """ uppdaterad senast klockan lästid opdateret udgivet læsetid d oppdatert sist lesetid klokken
    julkaistu päivitetty klo lukuaika
    zaktualizowano aktualizacja data publikacji godzina czas czytania r
    yayınlanma güncelleme güncellendi yayınlandı tarihi saat okuma süresi
    diterbitkan diperbarui pukul wib wita wit tanggal waktu baca
    обновлено в г время чтения опубліковано оновлено о р час читання хв
    publikováno vydáno aktualizováno v ve hod doba čtení publikované aktualizované megjelent frissítve közzétéve olvasási
    idő perc publicat actualizat ora timp citire
    """
    # Greek, Vietnamese, Arabic, Persian, Hebrew, Hindi, Bengali, Thai
    """δημοσιεύτηκε δημοσίευση ενημερώθηκε ενημέρωση τελευταία ώρα στις χρόνος ανάγνωσης λεπτά μμ πμ
    đăng ngày tháng năm lúc giờ cập nhật lần cuối thứ hai ba tư sáu bảy chủ nhật thời gian đọc phút
    نشر نشرت في تاريخ النشر آخر تحديث الساعة وقت القراءة دقائق دقيقة يوم
    تاریخ انتشار ساعت بروزرسانی بهروزرسانی به روزرسانی آخرین زمان مطالعه دقیقه شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    פורסם עודכן בתאריך בשעה יום שני שלישי רביעי חמישי שישי שבת ראשון זמן קריאה דקות
    प्रकाशित प्रकाशन अपडेट अपडेटेड तारीख बजे समय मिनट ist প্রকাশ প্রকাশিত আপডেট সময় মিনিট তারিখ
    เผยแพร่ เผยแพร่เมื่อ โพสต์เมื่อ ปรับปรุง อัปเดต อัพเดต ล่าสุด วันที่ เวลา น พ.ศ วันจันทร์ที่ วันอังคารที่ วันพุธที่ วันพฤหัสบดีที่ วันศุกร์ที่ วันเสาร์ที่
    วันอาทิตย์ที่ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย
    ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค""".split()
)
"""Words beside a time of day or minutes, and names of days and months that the tables of house style have none of."""

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
