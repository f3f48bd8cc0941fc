"""The words that make a range of two values: from 5 to 10, between 5 and 10."""

from __future__ import annotations

from collections.abc import Mapping

TO: Mapping[str, frozenset[str]] = {
    "en": frozenset({"to", "til", "till"}), "fr": frozenset({"à", "au", "aux"}), "es": frozenset({"a", "al", "hasta"}),
    "pt": frozenset({"a", "ao", "à", "até"}), "de": frozenset({"bis"}), "it": frozenset({"a", "al", "alle", "ai"}),
    "nl": frozenset({"tot"}), "sv": frozenset({"till"}), "da": frozenset({"til"}), "nb": frozenset({"til"}),
    "pl": frozenset({"do"}), "cs": frozenset({"až", "do"}), "ru": frozenset({"до"}), "uk": frozenset({"до"}),
    "id": frozenset({"hingga", "sampai"}), "vi": frozenset({"đến"}),
}
"""What stands between the two, as a dash does."""

FROM: Mapping[str, frozenset[str]] = {
    "en": frozenset({"from"}), "fr": frozenset({"de", "du"}), "es": frozenset({"de", "del", "desde"}),
    "pt": frozenset({"de", "do", "desde"}), "de": frozenset({"von", "vom"}),
    "it": frozenset({"da", "dal", "dalle", "dai"}), "nl": frozenset({"van"}),
    "sv": frozenset({"från"}), "da": frozenset({"fra"}), "nb": frozenset({"fra"}), "pl": frozenset({"od"}),
    "cs": frozenset({"od"}), "ru": frozenset({"от", "с"}), "uk": frozenset({"від", "з"}), "id": frozenset({"dari"}),
    "vi": frozenset({"từ"}),
}
"""What may stand before the first."""

BETWEEN: Mapping[str, frozenset[str]] = {
    "en": frozenset({"between"}), "fr": frozenset({"entre"}), "es": frozenset({"entre"}), "pt": frozenset({"entre"}),
    "de": frozenset({"zwischen"}), "it": frozenset({"tra", "fra"}), "nl": frozenset({"tussen"}),
    "sv": frozenset({"mellan"}), "da": frozenset({"mellem"}), "nb": frozenset({"mellom"}),
}
"""What stands before the first where AND stands between the two."""

AND: Mapping[str, frozenset[str]] = {
    "en": frozenset({"and"}), "fr": frozenset({"et"}), "es": frozenset({"y", "e"}), "pt": frozenset({"e"}),
    "de": frozenset({"und"}), "it": frozenset({"e", "ed"}), "nl": frozenset({"en"}),
    "sv": frozenset({"och"}), "da": frozenset({"og"}), "nb": frozenset({"og"}),
}

SMALL: Mapping[str, frozenset[str]] = {
    "en": frozenset({"the"}), "fr": frozenset({"le", "les"}), "es": frozenset({"el", "los", "las", "un"}),
    "pt": frozenset({"o", "os", "as"}), "de": frozenset({"zum", "den", "dem"}), "it": frozenset({"il", "i", "le"}),
    "nl": frozenset({"de", "het"}),
}
"""What may stand before either beside these."""

BEFORE_DAYS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"on", "the"}), "fr": frozenset({"le", "ce"}), "es": frozenset({"el"}),
    "pt": frozenset({"em", "na", "no", "a", "o"}), "de": frozenset({"am", "den", "dem"}), "it": frozenset({"il"}),
    "nl": frozenset({"op"}),
    "sv": frozenset({"den", "på"}), "da": frozenset({"den", "d"}), "nb": frozenset({"den", "på"}),
    "pl": frozenset({"w", "we", "dnia"}), "cs": frozenset({"v", "ve", "dne"}), "sk": frozenset({"v", "vo", "dňa"}),
    "ru": frozenset({"в", "во"}), "uk": frozenset({"у", "в"}), "el": frozenset({"την", "τη", "το", "στις"}),
    "ro": frozenset({"pe"}), "id": frozenset({"pada", "hari", "tanggal"}), "ar": frozenset({"يوم", "في"}),
}
"""What may stand before a day of the week or the date behind it."""
