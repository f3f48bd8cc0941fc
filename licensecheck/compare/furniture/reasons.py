"""Reasons why a block is furniture that the comparison asks for again, most because they leave a doubt."""

__all__ = [
    "BELOW_PICTURE", "BESIDE_PICTURE", "BOXED_PROSE", "CHANGED_CAPTION", "CREDITED_PICTURE", "CREDIT_REMARK",
    "EDITORS_NOTE_ABOVE", "HEADING", "LABEL", "MOSTLY_LINKS", "NAMED", "NOTE_BELOW", "OPENING", "REPEATED",
    "SUBHEAD",
]

BELOW_PICTURE = "a bold sentence below a picture"
BESIDE_PICTURE = "prose behind a picture in its paragraph"
"""A long line that may be a caption."""

BOXED_PROSE = "prose in a box of its own"
"""How the reason begins: the box's element follows."""

CHANGED_CAPTION = "a caption of the original's, changed"

CREDITED_PICTURE = "ends in a picture credit"

CREDIT_REMARK = "what a line of credit tells besides"
"""Sentences that speak of none of those who write, print and read the article."""

EDITORS_NOTE_ABOVE = "an editor's note above the text"

HEADING = "a heading right above the text"
"""A heading that stands as a first subhead would."""

LABEL = "a label, no sentence"

MOSTLY_LINKS = "mostly links"

NAMED = ("box named ", "inside <", "role ")
"""How reasons begin that say what calls an element around a block a box."""

NOTE_BELOW = "a note below the text"

OPENING = "opens like a site's box"

REPEATED = "stands on the page more than once"
"""The paragraph that a pull quote says again has it as well."""

SUBHEAD = "a line of its own"
"""Words that may be a subhead or a label."""
