"""Short forms and what they stand for. Alternatives are separated by |, the first being the full form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from licensecheck.compare.categories.word_list import words

ABBREVIATIONS: Mapping[str, Sequence[str]] = {
    "": (
        "and|&|et|und|y|e|en|och", "covid 19|covid", "versus|vs|v", "number|no|nos|nr|numbers|№|numero",
    ),
    "en": (
        "united states|us|usa|united states of america", "united kingdom|uk", "united nations|un",
        "european union|eu", "united arab emirates|uae", "district of columbia|dc",
        "washington dc|washington",
        "los angeles|la", "new york city|nyc",
        "approximately|approx", "circa|ca|c", "department|dept", "government|govt", "association|assn|assoc",
        "avenue|ave|av", "boulevard|blvd", "street|st", "saint|st", "road|rd", "mount|mt", "fort|ft",
        "drive|dr",
        "company|co", "corporation|corp", "incorporated|inc", "limited|ltd", "brothers|bros",
        "university|univ",
        "junior|jr", "senior|sr", "for example|eg", "that is|ie", "et cetera|etc|and so on", "figure|fig",
        "page|p|pg", "pages|pp", "volume|vol", "chapter|ch", "edition|ed", "estimated|est", "established|est",
        "doctor of philosophy|phd", "chief executive officer|ceo", "prime minister|pm", "television|tv",
        "world war two|world war ii|second world war|wwii|ww2",
        "world war one|world war i|first world war|wwi|ww1", "member of parliament|mp", "okay|ok",
        "also known as|aka", "and others|et al",
        "artificial intelligence|ai", "south|s", "north|n", "mount|mt", "point|pt", "anno domini|ad",
    ),
    "fr": ("états unis|etats unis|usa|éu", "royaume uni|ru", "organisation des nations unies|onu",
           "union européenne|ue",
           "numéro|n °|n|no|nº", "par exemple|p ex|par ex", "exemple|ex", "c'est à dire|cad|c à d", "environ|env",
           "saint|st", "sainte|ste",
           "avenue|av", "boulevard|bd|bld", "société|sté", "et cetera|etc", "page|p", "pages|pp",
           "siècle|s", "avant|av", "après|ap|apr"),
    "es": ("estados unidos|eeuu|ee uu|eua|usa|eu", "naciones unidas|onu|nnuu", "unión europea|ue",
    "reino unido|ru",
           "número|nº|n °|núm|no", "por ejemplo|p ej|p e", "avenida|avda|av", "etcétera|etc", "usted|ud|vd",
           "ustedes|uds",
           "compañía|cía", "siglo|s", "juegos olímpicos|jjoo|jj oo", "comunidades autónomas|ccaa|cc aa",
           "página|pág", "páginas|págs", "santa|sta", "santo|sto", "teléfono|tel|tlf"),
    "pt": ("estados unidos|eua|usa", "nações unidas|onu", "união europeia|ue", "reino unido|ru",
    "número|nº|núm|no",
           "por exemplo|p ex|ex", "avenida|av", "etcétera|etc", "companhia|cia", "página|pág|p",
           "páginas|págs", "século|séc|s",
           "rio de janeiro|rj", "são paulo|sp"),
    "de": ("zum beispiel|zb|z b", "das heißt|dh|d h", "unter anderem|ua|u a", "beziehungsweise|bzw",
    "nummer|nr",
           "circa|ca|zirka|etwa", "und so weiter|usw|etc|et cetera", "vereinigte staaten|usa|us",
           "vereinigten staaten|usa|us",
           "europäische union|eu", "europäischen union|eu", "straße|str", "sankt|st", "gegebenenfalls|ggf",
           "sogenannte|sog", "sogenannten|sog", "inklusive|inkl", "vor allem|va|v a", "vergleiche|vgl",
           "seite|s",
           "einschließlich|einschl", "gegenüber|ggü", "rund|rd", "jahrhundert|jh|jhd|jhdt", "jahrhunderts|jhs|jhdts",
           "in der regel|idr|i d r", "und ähnliches|uä|u ä", "eventuell|evtl", "mindestens|mind", "maximal|max",
           "am main|a m", "unter umständen|uu|u u", "oder ähnliches|oä|o ä", "siehe oben|so|s o", "bezüglich|bzgl",
           "insbesondere|insb|insbes", "allgemein|allg", "kapitel|kap", "band|bd", "artikel|art", "absatz|abs",
           "telefon|tel", "an der oder|a d oder|ad oder",
           "christlich demokratische union|cdu", "million|mio", "millionen|mio", "milliarde|mrd",
           "milliarden|mrd", "mit anderen worten|maw", "zirka|ca", "abbildung|abb", "zum teil|zt|z t"),
    "it": ("stati uniti|usa|us", "unione europea|ue", "regno unito|uk", "nazioni unite|onu",
    "per esempio|pes|p es|ad esempio|ades|ad es", "esempio|es", "secolo|sec",
           "eccetera|ecc|etc", "numero|n|no|n °", "circa|ca", "pagina|pag|p", "pagine|pagg|pp", "signor|sig",
           "via|v",
           "santo|s", "santa|s", "san|s", "onorevole|on"),
    "nl": ("verenigde staten|vs|usa", "europese unie|eu", "verenigd koninkrijk|vk", "verenigde naties|vn",
           "bijvoorbeeld|bijv|bv", "dat wil zeggen|dwz", "enzovoort|enz|etc", "nummer|nr", "circa|ca",
           "onder andere|oa|o a",
           "met betrekking tot|mbt", "ten aanzien van|tav", "in plaats van|ipv", "ten opzichte van|tov",
           "tot en met|t m", "met andere woorden|maw", "in verband met|ivm", "naar aanleiding van|nav",
           "onder leiding van|olv", "door middel van|dmv", "alstublieft|aub", "afdeling|afd", "artikel|art",
           "hoofdstuk|hfst|hfdst", "telefoon|tel", "inclusief|incl", "maximaal|max", "minimaal|min",
           "bladzijde|blz", "pagina|p", "met name|mn", "ongeveer|ong", "straat|str", "sint|st",
           "professor|prof"),
}

CAPITALS_ONLY = words(
    "us un uk eu la s n v p c e pt ms ma me or in ok hi id al pa oh de mo co wa id dc ai ad pm mp ed no est "
    "ch fig sp rj ru vs vn vk on "
    "ue ua va y u c eu max mind es ex so art abs tel kap min nav"
)
"""Short forms that are other words in small letters: they count in capitals, with full stops, or beside a
figure."""

STATES = (
    "alabama|ala|al", "alaska|ak", "arizona|ariz|az", "arkansas|ark|ar", "california|calif|cal|ca",
    "colorado|colo|co", "connecticut|conn|ct", "delaware|del|de", "florida|fla|fl", "georgia|ga", "hawaii|hi",
    "idaho|id", "illinois|ill|il", "indiana|ind|in", "iowa|ia", "kansas|kan|ks", "kentucky|ky",
    "louisiana|la",
    "maine|me", "maryland|md", "massachusetts|mass|ma", "michigan|mich|mi", "minnesota|minn|mn",
    "mississippi|miss|ms", "missouri|mo", "montana|mont|mt", "nebraska|neb|ne", "nevada|nev|nv",
    "new hampshire|nh", "new jersey|nj", "new mexico|nm", "new york|ny", "north carolina|nc",
    "north dakota|nd",
    "ohio|oh", "oklahoma|okla|ok", "oregon|ore|or", "pennsylvania|pa|penn", "rhode island|ri",
    "south carolina|sc", "south dakota|sd", "tennessee|tenn|tn", "texas|tex|tx", "utah|ut", "vermont|vt",
    "virginia|va", "washington|wash|wa", "west virginia|wva|wv", "wisconsin|wis|wisc|wi", "wyoming|wyo|wy",
    "puerto rico|pr", "district of columbia|dc",
    "alberta|alta|ab", "british columbia|bc", "manitoba|man|mb", "new brunswick|nb", "newfoundland|nl|nfld",
    "nova scotia|ns", "ontario|ont|on", "prince edward island|pei|pe", "quebec|québec|que|qc",
    "saskatchewan|sask|sk",
    "new south wales|nsw", "queensland|qld", "victoria|vic", "tasmania|tas", "south australia|sa",
    "western australia|wa", "northern territory|nt", "australian capital territory|act",
)
"""States and provinces: in full, as the Associated Press and others shorten them, and the postal code."""

COUNTRIES = frozenset(["afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "australia",
    "austria", "azerbaijan", "bahrain", "bangladesh", "belarus", "belgium", "benin", "bolivia", "bosnia",
    "botswana", "brazil", "bulgaria", "burundi", "cambodia", "cameroon", "canada", "chad", "chile", "china",
    "colombia", "congo", "costa rica", "croatia", "cuba", "cyprus", "denmark", "ecuador", "egypt",
    "el salvador", "england", "eritrea", "estonia", "ethiopia", "fiji", "finland", "france", "gabon",
    "germany", "ghana", "greece", "guatemala", "guinea", "haiti", "honduras", "hungary", "iceland", "india",
    "indonesia", "iran", "iraq", "ireland", "israel", "italy", "jamaica", "japan", "kazakhstan", "kenya",
    "kosovo", "kuwait", "kyrgyzstan", "laos", "latvia", "lebanon", "liberia", "libya", "lithuania",
    "luxembourg", "madagascar", "malawi", "malaysia", "mali", "malta", "mauritania", "mauritius", "mexico",
    "moldova", "mongolia", "montenegro", "morocco", "mozambique", "myanmar", "namibia", "nepal",
    "netherlands", "new zealand", "nicaragua", "nigeria", "north korea", "north macedonia",
    "northern ireland", "norway", "oman", "pakistan", "panama", "papua new guinea", "paraguay", "peru",
    "philippines", "poland", "portugal", "qatar", "romania", "russia", "rwanda", "saudi arabia", "scotland",
    "senegal", "serbia", "sierra leone", "singapore", "slovakia", "slovenia", "somalia", "south africa",
    "south korea", "south sudan", "spain", "sri lanka", "sudan", "sweden", "switzerland", "syria", "taiwan",
    "tajikistan", "tanzania", "thailand", "togo", "tunisia", "turkey", "turkmenistan", "uganda", "ukraine",
    "united arab emirates", "united kingdom", "united states", "uruguay", "uzbekistan", "venezuela",
    "vietnam", "wales", "yemen", "zambia", "zimbabwe", "us", "usa", "uk", "uae", "allemagne", "angleterre",
    "belgique", "brésil", "espagne", "états unis", "italie", "maroc", "mexique", "pays bas", "pologne",
    "royaume uni", "russie", "suisse", "alemania", "brasil", "españa", "estados unidos", "francia",
    "inglaterra", "italia", "japón", "méxico", "perú", "reino unido", "rusia", "suiza", "alemanha", "espanha",
    "frança", "itália", "moçambique", "rússia", "suíça", "deutschland", "frankreich", "großbritannien",
    "italien", "österreich", "russland", "schweiz", "spanien", "polen", "ungarn", "germania", "spagna",
    "svizzera", "regno unito", "stati uniti", "duitsland", "frankrijk", "engeland", "zwitserland", "spanje",
    "italië", "nederland", "belgië"])
