"""What each category of edits is, with an example and what is usually decided of it, in two or three sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from licensecheck.compare.model import Category

__all__ = ["EXPLANATIONS"]

_STYLE: Final = (
    "It changes no meaning, and a NoDerivatives licence does not speak of it: a person decides, unless the publisher"
    " permits it"
)
_CHANGED: Final = "It changes what the article says: that is a violation, also where house style is permitted"
_UPDATES: Final = "Where the publisher permits updates, a person decides"

EXPLANATIONS: Final[Mapping[Category, str]] = {
    Category.TYPOGRAPHY: (
        "For example \"Don't\" for “Don’t”, a hyphen for a dash, a heading in capitals. The work is not touched, and it"
        " is allowed."
    ),
    Category.MARKUP: (
        "For example a link or italics gone or new, one paragraph for two, a list as text. The work is not touched, and"
        " it is allowed; whether links have to stay is a rule of its own, links-kept."
    ),
    Category.FURNITURE: (
        "It stands between the article's paragraphs, such as an advert, “Read more”, a caption or a pull quote. It may"
        " be there or be gone."
    ),
    Category.SPELLING: f"For example “colour” for “color”, “per cent” for “%”. {_STYLE} (style).",
    Category.NUMERAL: f"For example “seven” for “7”. {_STYLE} (style).",
    Category.TIME: (
        f"For example “on Monday” for “yesterday”. {_STYLE} (time). Another amount or unit, weeks for days, is a"
        " number."
    ),
    Category.PLACE: f"For example “Portland” for “Portland, Ore.”. {_STYLE} (place).",
    Category.HONORIFIC: f"For example “Senator” for “Sen.”. {_STYLE} (style).",
    Category.DATE_FORMAT: f"For example “June 4” for “4 June”. {_STYLE} (style).",
    Category.NAME_FORM: f"For example “George Bush” for “George W. Bush”. {_STYLE} (style).",
    Category.TYPO: (
        "For example “teh” for “the”, or a question mark for a full stop, made or mended. Whether it was an accident,"
        " a person decides, also where house style is permitted."
    ),
    Category.NUMBER: (
        "A figure, date, amount or unit says something else: “27” for “22”, “weeks” for “days”."
        f" {_CHANGED}. {_UPDATES}."
    ),
    Category.NEGATION: f"For example “is” for “is not”, “legal” for “illegal”. {_CHANGED}.",
    Category.MODALITY: f"For example “will” for “may”. {_CHANGED}.",
    Category.NAME: (
        f"A person, place or body is called otherwise: “Ben Marsh” for “Ann Marsh”. {_CHANGED}. {_UPDATES}."
    ),
    Category.QUOTATION: (
        "For example “I was tired” for “I was so tired”. House style does not reach into quotations, so that another"
        " spelling there counts as well. It is a violation."
    ),
    Category.WORDING: (
        "No other category tells them, such as “small town” for “town” or “claimed” for “said”."
        f" {_CHANGED}. {_UPDATES}."
    ),
    Category.OMISSION: (
        "Sentences or paragraphs are gone, with the original's words before and behind them. It is a violation, unless"
        " the publisher permits cuts."
    ),
    Category.TRUNCATED: (
        "The copy stops after some of the article's paragraphs. Creative Commons licences of 4.0 permit parts, so that"
        " an excerpt that says so and links to the whole is allowed, and another one for a person to decide; under the"
        " older ones it is a violation, or for a person."
    ),
    Category.ADDITION: (
        "Sentences, paragraphs or subheads stand in the article that are not the original's, such as an editor's note"
        " between two paragraphs. It is a violation, unless the publisher permits additions."
    ),
    Category.REORDERING: (
        "For example the last paragraph stands before the first. It is a violation, for the order is part of the text."
    ),
    Category.TRANSLATION: (
        "The copy is in another language than the original. A NoDerivatives licence does not permit it; where the"
        " publisher does, a person has to compare the two."
    ),
    Category.DIFFERENT_WORK: (
        "Hardly any of the original's words stand in the copy. The report says so once, and lists no edits; check that"
        " both files or addresses are those of the same article."
    ),
}
"""For every category but the headline's, which is a rule's own. The names in brackets are those of permissions."""
