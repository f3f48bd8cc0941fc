"""Do the words before a name give it as that of who made a picture: "Photo: …", "Fot. …", "Illustrations by …"?

Who wrote the article as well is credited in one breath: "Words and pictures: …", "Текст и фото: …", "文・写真：…".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from licensecheck.byline_words import AND, BY
from licensecheck.credits.names.picture_words import is_joined_to_writing, picture_roles
from licensecheck.credits.phrases import ARTICLE_WORDS
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["ROW", "is_holder_of_rights", "is_picture_maker", "opens_with_rights"]

ROW = (
    r"(?:(?:(?:(?:st|dr|[^\W\d])\.|[^\W\d][\w'-]*+)\s*){1,5}"
    rf"(?:[/,&|+]|(?<=\s)(?:{AND})(?=\s))\s*){{0,4}}"
)
"""Other names in a row before the name, with the sign or word behind each."""
_UP_TO_THE_NAME = lazy_pattern(
    r"\s*(?:credits?|courtesy|source|cortesia|courtoisie)?"
    rf"\s*(?:[:/©=|-]|(?:{BY}|de|of|oleh)(?!\w))[\s©]*(?:(?:by|of)\s+)?"
    rf"{ROW}"
)
"""From the word for a picture to the name."""
_ABBREVIATION = lazy_pattern(r"(?<!\w)(?:fot|foto|phot|nuotr)\.:?\s*\Z|\A\W*ph\.\s*\Z")
_NO_OPENING = frozenset(("anh", "art", "ph", "fot", "kep"))
"""Words that only a sign behind them makes a picture's: names begin with some."""
_RIGHTS = lazy_pattern(r"(?:©|\(c\)|\bcopyright)[\s:,]*(?:(?:19|20)\d\d[\s:,-]*){0,2}(?:by\s+)?\Z")


def is_picture_maker(before: str) -> bool:
    """Whether the folded words before a name give it as that of who made a picture, and of nothing else."""
    roles = (role for role in picture_roles(before) if _leads_up(before, role))
    role = next(roles, None)
    return role is not None and not is_joined_to_writing(before[: role.start()])


def is_holder_of_rights(before: str, titles: Iterable[str]) -> bool:
    """Whether the folded words before a name give it as that of who has the rights in something: a picture, or all.

    Behind the article's title the sign credits its author, as Creative Commons' chooser writes it: "Title © 2024 by …".
    """
    rights = _RIGHTS.search(before)
    if rights is None:
        return False
    work = _IS.sub("", before[: rights.start()].rstrip(_AROUND)).rstrip(_AROUND)
    if _OF_TEXT.search(work):
        return False
    named = next((title for title in titles if len(title) >= _TITLE and work.endswith(title)), None)
    return named is None or _BEFORE_TITLE.search(work[: -len(named)]) is None


def opens_with_rights(before: str) -> bool:
    """Whether the folded words before a name are a sign of rights that begins a line or a sentence: it says nothing of
    what the rights are in."""
    rights = _RIGHTS.search(before)
    return rights is not None and _OPENING.search(before, 0, rights.start()) is not None


_OPENING = lazy_pattern(r"(?:\A|[.!?;|]\s)\W*\Z")
_TITLE = 8
"""Letters of a title: a heading such as "Photos" names no article."""
_AROUND = " \"'.,:;()[]-"
_OF_TEXT = lazy_pattern(rf"(?:\A|[.!?;|]\s)\W*(?:text|texte|texto|testo|tekst|words|{ARTICLE_WORDS.pattern})\Z")
_IS = lazy_pattern(r"\W(?:is|ist|est|es|e)\Z")
_BEFORE_TITLE = lazy_pattern(rf"(?:\A|[.!?;|]\s)\W*(?:[^\W\d_]{{2,14}}\s?:|{ARTICLE_WORDS.pattern})?\W*\Z")
"""What stands before the article's title where it is all that a sentence names: nothing, a label, "this article"."""


def _leads_up(before: str, role: re.Match[str]) -> bool:
    """Whether nothing stands between a word for a picture and the name but what leads the name in."""
    if _UP_TO_THE_NAME.fullmatch(before, role.end()) or _ABBREVIATION.search(before, role.start()):
        return True
    is_opening = not any(map(str.isalnum, before[: role.start()])) and before[role.end() :].isspace()
    return is_opening and role[0] not in _NO_OPENING
