"""Names of months and of days of the week, each with its short forms; one string a month or day.

Dates above an article and in bylines are told by them as well as changes of words: they load without the tables of
changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

__all__ = ["FURTHER_MONTHS", "FURTHER_WEEKDAYS", "MONTHS", "WEEKDAYS"]

MONTHS: Mapping[str, Sequence[str]] = {
    "en": ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug",
           "september sep sept", "october oct", "november nov", "december dec"),
    "fr": ("janvier janv jan", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juill juil",
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

FURTHER_MONTHS: Mapping[str, Sequence[str]] = {
    "th": ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
           "พฤศจิกายน", "ธันวาคม"),
    "sv": ("januari jan", "februari feb febr", "mars", "april apr", "maj", "juni jun", "juli jul", "augusti aug",
           "september sep sept", "oktober okt", "november nov", "december dec"),
    "da": ("januar jan", "februar feb", "marts", "april apr", "maj", "juni jun", "juli jul", "august aug",
           "september sep sept", "oktober okt", "november nov", "december dec"),
    "nb": ("januar jan", "februar feb", "mars", "april apr", "mai", "juni jun", "juli jul", "august aug",
           "september sep sept", "oktober okt", "november nov", "desember des"),
    "fi": ("tammikuuta tammikuu tammikuun tammikuussa", "helmikuuta helmikuu helmikuun helmikuussa",
           "maaliskuuta maaliskuu maaliskuun maaliskuussa", "huhtikuuta huhtikuu huhtikuun huhtikuussa",
           "toukokuuta toukokuu toukokuun toukokuussa", "kesäkuuta kesäkuu kesäkuun kesäkuussa",
           "heinäkuuta heinäkuu heinäkuun heinäkuussa", "elokuuta elokuu elokuun elokuussa",
           "syyskuuta syyskuu syyskuun syyskuussa", "lokakuuta lokakuu lokakuun lokakuussa",
           "marraskuuta marraskuu marraskuun marraskuussa", "joulukuuta joulukuu joulukuun joulukuussa"),
    "pl": ("stycznia styczeń styczniu", "lutego luty lutym", "marca marzec marcu", "kwietnia kwiecień kwietniu",
           "maja maj maju", "czerwca czerwiec czerwcu", "lipca lipiec lipcu", "sierpnia sierpień sierpniu",
           "września wrzesień wrześniu", "października październik październiku",
           "listopada listopad listopadzie", "grudnia grudzień grudniu"),
    "cs": ("ledna leden lednu", "února únor únoru", "března březen březnu", "dubna duben dubnu",
           "května květen květnu", "června červen červnu", "července červenec červenci", "srpna srpen srpnu",
           "září", "října říjen říjnu", "listopadu listopad", "prosince prosinec prosinci"),
    "sk": ("januára január januári", "februára február februári", "marca marec marci", "apríla apríl apríli",
           "mája máj máji", "júna jún júni", "júla júl júli", "augusta august auguste",
           "septembra september septembri", "októbra október októbri", "novembra november novembri",
           "decembra december decembri"),
    "ru": ("января январь январе янв", "февраля февраль феврале фев", "марта март марте", "апреля апрель апреле апр",
           "мая май мае", "июня июнь июне", "июля июль июле", "августа август августе авг",
           "сентября сентябрь сентябре сен сент", "октября октябрь октябре окт", "ноября ноябрь ноябре ноя нояб",
           "декабря декабрь декабре дек"),
    "uk": ("січня січень січні", "лютого лютий лютому", "березня березень березні", "квітня квітень квітні",
           "травня травень травні", "червня червень червні", "липня липень липні", "серпня серпень серпні",
           "вересня вересень вересні", "жовтня жовтень жовтні", "листопада листопад листопаді",
           "грудня грудень грудні"),
    "tr": ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
           "aralık"),
    "el": ("ιανουαρίου ιανουάριος ιανουάριο", "φεβρουαρίου φεβρουάριος φεβρουάριο", "μαρτίου μάρτιος μάρτιο",
           "απριλίου απρίλιος απρίλιο", "μαΐου μάιος μάιο", "ιουνίου ιούνιος ιούνιο", "ιουλίου ιούλιος ιούλιο",
           "αυγούστου αύγουστος αύγουστο", "σεπτεμβρίου σεπτέμβριος σεπτέμβριο", "οκτωβρίου οκτώβριος οκτώβριο",
           "νοεμβρίου νοέμβριος νοέμβριο", "δεκεμβρίου δεκέμβριος δεκέμβριο"),
    "ro": ("ianuarie ian", "februarie feb", "martie", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug",
           "septembrie sept", "octombrie oct", "noiembrie nov", "decembrie dec"),
    "id": ("januari jan", "februari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
           "agustus agu", "september sep sept", "oktober okt", "november nov", "desember des"),
    "ar": ("يناير", "فبراير شباط", "مارس آذار", "أبريل ابريل إبريل نيسان", "مايو أيار", "يونيو حزيران",
           "يوليو تموز", "أغسطس اغسطس آب", "سبتمبر أيلول", "أكتوبر اكتوبر", "نوفمبر", "ديسمبر"),
    "he": ("ינואר בינואר", "פברואר בפברואר", "מרץ מרס במרץ במרס", "אפריל באפריל", "מאי במאי", "יוני ביוני",
           "יולי ביולי", "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר"),
    "hi": ("जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर", "अक्टूबर अक्तूबर",
           "नवंबर नवम्बर", "दिसंबर दिसम्बर"),
    "bn": ("জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর",
           "ডিসেম্বর"),
}
"""The same of languages of which little more than numbers is known."""

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

FURTHER_WEEKDAYS: Mapping[str, Sequence[str]] = {
    "sv": ("måndag måndagen", "tisdag tisdagen", "onsdag onsdagen", "torsdag torsdagen", "fredag fredagen",
           "lördag lördagen", "söndag söndagen"),
    "da": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "fi": ("maanantaina maanantai", "tiistaina tiistai", "keskiviikkona keskiviikko", "torstaina torstai",
           "perjantaina perjantai", "lauantaina lauantai", "sunnuntaina sunnuntai"),
    "pl": ("poniedziałek", "wtorek", "środa środę", "czwartek", "piątek", "sobota sobotę", "niedziela niedzielę"),
    "cs": ("pondělí", "úterý", "středa středu", "čtvrtek", "pátek", "sobota sobotu", "neděle neděli"),
    "sk": ("pondelok", "utorok", "streda stredu", "štvrtok", "piatok", "sobota sobotu", "nedeľa nedeľu"),
    "ru": ("понедельник", "вторник", "среда среду", "четверг", "пятница пятницу", "суббота субботу", "воскресенье"),
    "uk": ("понеділок", "вівторок", "середа середу", "четвер", "п'ятниця п'ятницю", "субота суботу", "неділя неділю"),
    "tr": ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    "el": ("δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"),
    "ro": ("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
    "id": ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
    "ar": ("الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "hi": ("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"),
    "bn": ("সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রোববার রবিবার"),
    "zh": tuple(f"{day} 周-{day} 週-{day} 星-期-{day}" for day in "一二三四五六日"),
    "ja": tuple(f"{day} {day}-曜 {day}-曜-日" for day in "月火水木金土日"),
    "ko": tuple(f"{day} {day}요일" for day in "월화수목금토일"),
}
"""The same of languages of which little more than numbers is known, in the case that dates have; signs that are a word
each are joined."""
