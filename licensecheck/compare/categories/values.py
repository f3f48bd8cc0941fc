"""Is it the same number, date or amount in another form, or another one?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from licensecheck.compare.categories.items import Item
from licensecheck.compare.categories.languages import languages
from licensecheck.compare.categories.model import Change, Token, left_of, right_of, tokens
from licensecheck.compare.categories.numbers.measures import units
from licensecheck.compare.categories.numbers.metres import metres_as_millions
from licensecheck.compare.categories.numbers.number_words import lexicon
from licensecheck.compare.categories.readings import Side, Sides, readings
from licensecheck.compare.model import Category

__all__ = ["another_value", "same_value"]


def same_value(change: Change) -> Category | None:
    """Numeral, date-format or spelling, where both sides give the same values and the same words; number, where a
    length became millions."""
    if metres_as_millions(change):
        return Category.NUMBER
    for sides in readings(change):
        same = sides.old.meanings == sides.new.meanings and sides.old.values
        if same and not _article_for_word(sides) and not _inflected(sides):
            return _form(sides)
    return _years(change) or _degrees(change) or _hours(change) or _cents(change) or _counted_word(change)


def another_value(change: Change) -> Category | None:
    """Number, where the sides give different values, however they are written."""
    one_sided = not change.original or not change.copy
    differ = False
    for sides in readings(change):
        if _amounts(sides.old) == _amounts(sides.new):
            return None
        # What came or went alone is a number's part only where a number goes on beside it: (five) hundred.
        certain = _says_sign(sides) or (sides.old.values and sides.new.values) if one_sided else _weighs(sides)
        differ = differ or bool(certain)
    return Category.NUMBER if differ else None


def _amounts(side: Side) -> list[tuple[str, object]]:
    return [item.meaning for item in side.values]


def _article_for_word(sides: Sides) -> bool:
    """Whether an article stands for a number that is no figure: one man is not a man."""
    articles = lexicon(sides.language).articles
    for one, two in zip(sides.old.items, sides.new.items, strict=True):
        first, second = sides.old.words_of(one), sides.new.words_of(two)
        for article, other in ((first, second), (second, first)):
            if (
                len(article) == 1
                and article[0].word in articles
                and not other[0].is_number
                and article != other
            ):
                return True
    return False


def _inflected(sides: Sides) -> bool:
    """Whether a unit or an ordinal only changed its ending: a year is not years, nor a slip in one house style; half a
    mile is 0.5 miles. Italian prima is "before" as well, Portuguese segunda Monday."""
    part_of_one = False
    for one, two in zip(sides.old.items, sides.new.items, strict=True):
        if one.kind == "ordinal" and _ends_otherwise(sides.old.words_of(one), sides.new.words_of(two)):
            return True
        if one.kind in {"unit", "currency"} and not part_of_one:
            names = (sides.old.words_of(one)[0], sides.new.words_of(two)[0])
            short, long = sorted((name.word for name in names), key=len)
            if any(name.raw.isupper() for name in names):
                continue
            if short != long and len(short) > 2 and long.startswith(short) and len(long) - len(short) <= 2:
                return True
        part_of_one = isinstance(amount := one.meaning[1], Fraction) and 0 < amount < 1
    return False


def _ends_otherwise(one: Sequence[Token], two: Sequence[Token]) -> bool:
    """Whether two words have one stem and other endings."""
    if len(one) != 1 or len(two) != 1 or one[0].is_number or two[0].is_number:
        return False
    first, second = one[0].word, two[0].word
    stem = max(len(first), len(second)) - _ENDING
    return first != second and stem > 0 and first[:stem] == second[:stem]


_ENDING = 2
"""Letters of an ending, at most."""

_YEAR_BEFORE = re.compile(r"(?<!\d)(\d\d)\d\d\s?[-–—‑/]\s?\Z")


def _years(change: Change) -> Category | None:
    """Numeral, where the second of two years is written in two figures or in four: 2020-21, 2020-2021."""
    first = _YEAR_BEFORE.search(change.before)
    short, long = sorted((change.original.strip(), change.copy.strip()), key=len)
    whole = first and len(short) == 2 and short.isdecimal() and long == first[1] + short
    return Category.NUMERAL if whole else None


def _degrees(change: Change) -> Category | None:
    """Spelling, where only the sign of degrees came or went, or became a word: 20 C, 20 °C, 20 degrees C."""
    said = {change.original.strip(), change.copy.strip()}
    signs = "°" in said and all(word in {"", "°"} or units().get(word) == "degree" for word in said)
    left, right = left_of(change), right_of(change)
    scale = bool(left and right) and left[-1].is_number and right[0].raw in ("C", "F")
    return Category.SPELLING if signs and scale else None


_HOURS = re.compile(r"(\d{1,2})\s?[.:h]\s?(\d\d)")


def _hours(change: Change) -> Category | None:
    """Date-format, where hours and minutes have another sign between them: 15.30, 15:30."""
    sides = [_HOURS.fullmatch(text.strip()) for text in (change.original, change.copy)]
    if sides[0] is None or sides[1] is None or ":" not in change.original + change.copy:
        return None
    hour, minute = int(sides[0][1]), int(sides[0][2])
    return Category.DATE_FORMAT if sides[0].groups() == sides[1].groups() and hour < 25 and minute < 60 else None


_SMALL_MONEY = re.compile(r"(?i)\b(?:cents?|centavos?|c[éê]ntimos?|centimes?|centesimi)\b|¢")
"""Hundredths of money, as they are told in whole numbers."""


def _cents(change: Change) -> Category | None:
    """Numeral, where hundredths of money are told as parts of it: 50 cents, $0.50."""
    if (_SMALL_MONEY.search(change.original) is None) == (_SMALL_MONEY.search(change.copy) is None):
        return None
    for sides in readings(change):
        values = sorted((side.items for side in sides[:2]), key=lambda items: ("currency", "cent") in _meanings(items))
        kinds = [[item.kind for item in items] for items in values]
        if kinds != [["number", "currency"]] * 2 or ("currency", "cent") not in _meanings(values[1]):
            continue
        if ("currency", "cent") not in _meanings(values[0]) and values[1][0].amount == 100 * values[0][0].amount:
            return Category.NUMERAL
    return None


def _meanings(items: Sequence[Item]) -> list[tuple[str, object]]:
    return [item.meaning for item in items]


_COMPOUNDING = {"de": "mal", "nl": "", "en": ""}
"""Languages that make words of numbers, and what may also stand apart from its number."""


def _counted_word(change: Change) -> Category | None:
    """Numeral, where a number is part of a word: 30-jährige, dreißigjährige; fünfmal, fünf Mal, 5-mal."""
    for one, two in ((change.original, change.copy), (change.copy, change.original)):
        parts, whole = tokens(one), tokens(two)
        if len(parts) != 2 or len(whole) != 1 or not whole[0].word.endswith(parts[1].word):
            continue
        number, apart = whole[0].word.removesuffix(parts[1].word), any(map(str.isspace, one.strip()))
        for language in languages(change.language):
            if language not in _COMPOUNDING or (apart and parts[1].word != _COMPOUNDING[language]):
                continue
            value = lexicon(language).added.get(number)
            if value is not None and (value > 1 or not apart) and parts[0].word in (str(value), number):
                return Category.NUMERAL
    return None


def _form(sides: Sides) -> Category:
    """Name the form that changed: the figures, the order of a date, or only the words beside them."""
    dated = any(item.kind in {"date", "clock"} for item in sides.old.items)
    if _figures(sides.old, sides.language) != _figures(sides.new, sides.language):
        return Category.DATE_FORMAT if dated else Category.NUMERAL
    return Category.DATE_FORMAT if _order(sides.old) != _order(sides.new) else Category.SPELLING


def _figures(side: Side, language: str) -> list[str]:
    """Return the words that give numbers, as they are written, without scales and halves of the day."""
    lex = lexicon(language)
    found: list[str] = []
    for item in side.items:
        words = side.words_of(item)
        if item.kind in {"number", "ordinal", "decade", "clock"}:
            found += [
                w.word
                for w in words
                if not (w.word in lex.scales or w.word in lex.short_scales or w.word in _BESIDE_FIGURES)
            ]
        elif item.kind == "date":
            found += [w.word for w in words if w.glued or not w.word.isalpha()]
    return found


_BESIDE_FIGURES = frozenset({"am", "pm", "de", "di"})
"""Halves of the day, and what stands behind millions."""


def _order(side: Side) -> list[bool]:
    return [word.word.isalpha() for item in side.items if item.kind == "date" for word in side.words_of(item)]


def _says_sign(sides: Sides) -> bool:
    """Whether a sign stands alone on one side, which is a word beside a figure only: + and %, not dollars."""
    found = [(side, item) for side in (sides.old, sides.new) for item in side.values]
    return any(not side.words_of(item)[0].word[:1].isalnum() for side, item in found)


def _weighs(sides: Sides) -> bool:
    """Whether a value is surely meant: on both sides, or on one a number that is no article or pronoun."""
    if sides.old.values and sides.new.values:
        return True
    vague = lexicon(sides.language).articles | {"one"}
    return any(
        any(word.word not in vague for word in side.words_of(item))
        for side in (sides.old, sides.new)
        for item in side.values
    )
