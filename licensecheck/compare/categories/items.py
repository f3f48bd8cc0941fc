"""A text as what it says: numbers by value, dates by day, units by what they measure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.currencies import currency_words, read_currency
from licensecheck.compare.categories.dates import months, read_date, read_month, read_weekday, weekdays
from licensecheck.compare.categories.decades import article_of_decade, decade_words, read_decade
from licensecheck.compare.categories.figures import read_figures
from licensecheck.compare.categories.languages import Convention
from licensecheck.compare.categories.measures import measure_words, raises, read_measure, units
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.number_words import THOUSANDS, Lexicon, lexicon, read_words
from licensecheck.compare.categories.roman_numerals import may_be_roman, read_roman
from licensecheck.compare.categories.times import read_clock

__all__ = ["VALUES", "Item", "may_be_value", "percents", "read_items", "value_words"]


class Item(NamedTuple):
    """One thing a text says: `kind` is number, sign, ordinal, percent, unit, currency, month, weekday, date, decade,
    clock or word."""

    kind: str
    value: object
    start: int
    end: int

    @property
    def amount(self) -> Fraction:
        """The value of a number."""
        return self.value if isinstance(self.value, Fraction) else Fraction(0)

    @property
    def meaning(self) -> tuple[str, object]:
        """What is compared."""
        return self.kind, self.value


VALUES = frozenset(
    ("number", "sign", "ordinal", "percent", "unit", "currency", "month", "weekday", "date", "decade", "clock")
)


@lru_cache(maxsize=32)
def percents(language: str) -> frozenset[str]:
    """Return the ways to write per cent, words separated by one space."""
    from licensecheck.compare.categories.tables.units import PERCENT

    return frozenset({*PERCENT[""], *PERCENT.get(language, ())})


@lru_cache(maxsize=32)
def value_words(language: str) -> frozenset[str]:
    """Return every word that may be part of a value, to turn away quickly those that are none."""
    from licensecheck.compare.categories.tables.calendar import BETWEEN, CLOCK_WORDS, NAMED_HOURS

    lex = lexicon(language)
    days = [part for name in weekdays(language) for part in (name, *name.split("-"))]
    return frozenset().union(
        lex.added,
        lex.scales,
        lex.short_scales,
        lex.ordinals,
        lex.ordinal_endings,
        lex.fractions,
        lex.articles,
        lex.dozens,
        lex.halves,
        measure_words(),
        decade_words(language),
        NAMED_HOURS.get(language, ()),
        currency_words(),
        months(language),
        days,
        *(name.split() for name in percents(language)),
        _MINUS,
        BETWEEN.get(language, ()),
        CLOCK_WORDS.get(language, ()),
    )


def may_be_value(token: Token, language: str) -> bool:
    """Whether a word may be part of a value."""
    return (
        token.is_number
        or token.word in value_words(language)
        or THOUSANDS.get(language, "\0") in token.word
        or _sign_kind(token.word) is not None
        or may_be_roman(token.raw)
    )


_PARTS_OF_THOUSANDS = frozenset("\u2030\u2031\u0609\u060a")


@lru_cache(maxsize=1024)
def _sign_kind(word: str) -> str | None:
    """Return what a sign says of the figure beside it: which money it is, or how it compares."""
    if len(word) != 1 or word.isalnum():
        return None
    category = unicodedata.category(word)
    if category == "Sc":
        return "currency"
    return "sign" if category == "Sm" or word in _PARTS_OF_THOUSANDS else None


def read_items(words: Sequence[Token], convention: Convention) -> tuple[Item, ...]:
    """Return what `words` say, in order, a currency always behind its amount."""
    items = _without_degrees(_amounts_first(list(_scan(words, convention))))
    return tuple(_articles_alike(items, convention.language))


def _scan(words: Sequence[Token], convention: Convention) -> Iterator[Item]:
    at = 0
    counted = False
    while at < len(words):
        if not may_be_value(words[at], convention.language):
            item = Item("word", words[at].word, at, at + 1)
        else:
            item = _item(words, at, convention, counted=counted)
        counted = item.kind == "number" or (counted and item.kind in {"unit", "percent", "currency"})
        at = item.end
        yield item


def _item(words: Sequence[Token], at: int, convention: Convention, *, counted: bool) -> Item:
    date = read_date(words, at, convention)
    if date is not None:
        return Item("date", date.day, at, at + date.length)
    clock = read_clock(words, at, convention.language)
    if clock is not None:
        return Item("clock", clock.seconds, at, at + clock.length)
    decade = read_decade(words, at, convention.language)
    if decade is not None:
        return Item("decade", decade.year, at, at + decade.length)
    of_a_country = at + 1 < len(words) and words[at + 1].word == "$"     # the A of A$ is no article
    currency = read_currency(words, at, convention.region, counted=counted) if of_a_country else None
    if currency is not None:
        return Item("currency", currency.name, at, at + currency.length)
    return (
        _number(words, at, convention)
        or _measure(words, at, convention, counted=counted)
        or _day_or_month(words, at, convention.language)
        or Item("word", words[at].word, at, at + 1)
    )


def _number(words: Sequence[Token], at: int, convention: Convention) -> Item | None:
    lex = lexicon(convention.language)
    token = words[at]
    if token.word in _MINUS and at + 1 < len(words) and words[at + 1].is_number:
        found = _number(words, at + 1, convention)
        return found and found._replace(value=-found.amount, start=at)
    if token.is_number:
        value = read_figures(token.word, convention.decimal)
        if value is not None and convention.bare_ordinals and token.dot and value.denominator == 1:
            return Item("ordinal", value, at, at + 1)
        return None if value is None else _scaled(words, at, value, lex)
    if token.word in lex.halves:
        return _scaled(words, at, lex.halves[token.word] + Fraction(1, 2), lex)
    roman = _roman(words, at, lex)
    if roman is not None and convention.bare_ordinals:
        roman = roman._replace(kind="ordinal")
    return _fraction(words, at, lex) or roman or _in_words(words, at, lex)


_MINUS = frozenset({"minus", "moins", "menos", "meno", "min"})


def _in_words(words: Sequence[Token], at: int, lex: Lexicon) -> Item | None:
    reading = read_words(words, at, lex)
    if reading is None:
        # An article that begins no number is one only against a figure.
        return Item("number", Fraction(1), at, at + 1) if words[at].word in lex.articles else None
    end = at + reading.length
    part = end < len(words) and not reading.ordinal and words[end].word not in units()
    if part and words[end].word in lex.fractions:
        return Item("number", Fraction(reading.value, lex.fractions[words[end].word]), at, end + 1)
    half = _and_a_half(words, end, lex)
    if half and not reading.ordinal:
        return _scaled(words, half - 1, Fraction(2 * reading.value + 1, 2), lex)._replace(start=at)
    return Item("ordinal" if reading.ordinal else "number", Fraction(reading.value), at, end)


def _and_a_half(words: Sequence[Token], at: int, lex: Lexicon) -> int:
    """Return where `and a half` ends, 0 if it does not stand at `at`."""
    follows = [word.word for word in words[at : at + 3]]
    if (
        len(follows) == 3
        and follows[0] in lex.joiners
        and follows[1] in lex.articles
        and lex.fractions.get(follows[2]) == 2
    ):
        return at + 3
    return 0


def _fraction(words: Sequence[Token], at: int, lex: Lexicon) -> Item | None:
    """Read a third, half a million and half a dozen."""
    follows = [word.word for word in words[at : at + 3]]
    if len(follows) > 1 and follows[0] in lex.articles and follows[1] in lex.fractions:
        return Item("number", Fraction(1, lex.fractions[follows[1]]), at, at + 2)
    half = lex.fractions.get(follows[0]) == 2 and len(follows) == 3 and follows[1] in lex.articles
    if half and follows[2] in lex.scales.keys() | lex.dozens:
        return Item("number", Fraction(lex.scales.get(follows[2], 12), 2), at, at + 3)
    return None


def _roman(words: Sequence[Token], at: int, lex: Lexicon) -> Item | None:
    """Read II and XIXe."""
    found = read_roman(words[at].raw)
    if found is None or (found.ending and found.ending not in lex.ordinal_endings):
        return None
    return Item("ordinal" if found.ending else "number", Fraction(found.value), at, at + 1)


def _scaled(words: Sequence[Token], at: int, value: Fraction, lex: Lexicon) -> Item:
    """Read what follows figures: 1 1/2, 21st, 3.5 million, 5bn."""
    end = at + 1
    if end < len(words) and "/" in words[end].word and value.denominator == 1:
        part = read_figures(words[end].word, ".")
        if part is not None:
            value, end = value + part, end + 1
    if end < len(words):
        following = words[end]
        if following.glued and following.word in lex.ordinal_endings:
            return Item("ordinal", value, at, end + 1)
        while end < len(words) and not raises(words, end + 1) and (scale := _scale(words[end], lex)):
            value, end = value * scale, end + 1
    return Item("number", value, at, end)


def _scale(token: Token, lex: Lexicon) -> int:
    return lex.scales.get(token.word) or lex.short_scales.get(token.word, 0)


def _measure(words: Sequence[Token], at: int, convention: Convention, *, counted: bool) -> Item | None:
    """Read per cent, a currency or, behind a number, a unit."""
    word = words[at].word
    names = percents(convention.language)
    if at + 1 < len(words) and f"{word} {words[at + 1].word}" in names:
        return Item("percent", "percent", at, at + 2)
    if word in names:
        return Item("percent", "percent", at, at + 1)
    currency = read_currency(words, at, convention.region, counted=counted)
    if currency is not None:
        return Item("currency", currency.name, at, at + currency.length)
    sign = _sign_kind(word)
    if sign:
        return Item(sign, word, at, at + 1)
    measure = read_measure(words, at) if counted else None
    return Item("unit", measure.unit, at, at + measure.length) if measure else None


def _day_or_month(words: Sequence[Token], at: int, language: str) -> Item | None:
    month = read_month(words[at], language)
    if month is not None:
        return Item("month", month, at, at + 1)
    weekday = read_weekday(words, at, language)
    if weekday is not None:
        return Item("weekday", weekday.day, at, at + weekday.length)
    return None


def _amounts_first(items: list[Item]) -> list[Item]:
    for at in range(len(items) - 1):
        if items[at].kind == "currency" and items[at + 1].kind == "number":
            before = items[at - 1].kind if at else ""
            if before != "number":
                items[at], items[at + 1] = items[at + 1], items[at]
    return items


def _articles_alike(items: list[Item], language: str) -> list[Item]:
    """Give the article before a decade one form: la década de 1990 and los años 90 are one."""
    for at in range(1, len(items)):
        if items[at].kind == "decade" and items[at - 1].kind == "word":
            article = article_of_decade(str(items[at - 1].value), language)
            items[at - 1] = items[at - 1]._replace(value=article)
    return items


def _without_degrees(items: list[Item]) -> list[Item]:
    """Leave out the degree before Celsius: 5 °C and 5 C are one temperature."""
    scales = {("unit", "celsius"), ("unit", "fahrenheit")}
    named = {at - 1 for at, item in enumerate(items) if item.meaning in scales}
    return [item for at, item in enumerate(items) if at not in named or item.meaning != ("unit", "degree")]
