"""A text as what it says: numbers by value, dates by day, units by what they measure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.languages import Convention
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.amounts import MINUS, read_amount
from licensecheck.compare.categories.numbers.currencies import currency_words, read_currency
from licensecheck.compare.categories.numbers.measures import measure_words, percent_length, percents, read_measure
from licensecheck.compare.categories.numbers.number_words import THOUSANDS, lexicon
from licensecheck.compare.categories.numbers.roman_numerals import may_be_roman
from licensecheck.compare.categories.times.dates import (
    months,
    read_date,
    read_month,
    read_weekday,
    read_year_of_era,
    signs_of_dates,
    weekdays,
)
from licensecheck.compare.categories.times.decades import article_of_decade, decade_words, read_decade
from licensecheck.compare.categories.times.eras import era_words, read_era
from licensecheck.compare.categories.times.times import parts_of_day_before, read_clock

__all__ = ["VALUES", "Item", "may_be_value", "read_items"]


class Item(NamedTuple):
    """One thing a text says: `kind` is number, sign, ordinal, percent, unit, currency, month, weekday, date, decade,
    clock, era or word."""

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
    ("number", "sign", "ordinal", "percent", "unit", "currency", "month", "weekday", "date", "decade", "clock", "era")
)


@lru_cache(maxsize=32)
def _value_words(language: str) -> frozenset[str]:
    """Return every word that may be part of a value, to turn away quickly those that are none."""
    from licensecheck.compare.categories.tables.calendar import BETWEEN, CLOCK_WORDS, NAMED_HOURS

    lex = lexicon(language)
    hours = [part for name in NAMED_HOURS.get(language, ()) for part in name.split("-")]
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
        lex.half,
        lex.half_more,
        measure_words(),
        decade_words(language),
        hours,
        era_words(language),
        signs_of_dates(language),
        currency_words(),
        months(language),
        days,
        *(name.split() for name in percents(language)),
        *parts_of_day_before(language),
        MINUS,
        BETWEEN.get(language, ()),
        CLOCK_WORDS.get(language, ()),
    )


def may_be_value(token: Token, language: str) -> bool:
    """Whether a word may be part of a value."""
    return (
        token.is_number
        or token.word in _value_words(language)
        or any(joint in token.word for joint in THOUSANDS.get(language, ()))
        or _sign_kind(token.word) is not None
        or may_be_roman(token.raw)
    )


_MINUS_SIGN = MINUS | {"-"}
_PARTS_OF_THOUSANDS = frozenset("\u2030\u2031\u0609\u060a")


@lru_cache(maxsize=1024)
def _sign_kind(word: str) -> str | None:
    """Return what a sign says of the figure beside it: which money it is, or how it compares."""
    if len(word) != 1 or word.isalnum():
        return None
    if word == "-":
        return "sign"
    category = unicodedata.category(word)
    if category == "Sc":
        return "currency"
    return "sign" if category == "Sm" or word in _PARTS_OF_THOUSANDS else None


def read_items(words: Sequence[Token], convention: Convention) -> tuple[Item, ...]:
    """Return what `words` say, in order, a currency or per cent always behind its amount."""
    items = _signed(_without_degrees(_amounts_first(list(_scan(words, convention))), convention.language))
    return tuple(_articles_alike(items, convention.language))


def _scan(words: Sequence[Token], convention: Convention) -> Iterator[Item]:
    at = 0
    counted = False
    while at < len(words):
        if not _may_begin_value(words, at, convention.language):
            item = Item("word", words[at].word, at, at + 1)
        else:
            item = _item(words, at, convention, counted=counted)
        counted = item.kind == "number" or (counted and item.kind in {"unit", "percent", "currency"})
        at = item.end
        yield item


def _may_begin_value(words: Sequence[Token], at: int, language: str) -> bool:
    """Whether a value may begin here; one that shows only in a later word is an era: antes de Cristo."""
    return may_be_value(words[at], language) or any(
        word.word in era_words(language) for word in words[at + 1 : at + 3]
    )


def _item(words: Sequence[Token], at: int, convention: Convention, *, counted: bool) -> Item:
    date = read_date(words, at, convention)
    if date is not None:
        return Item("date", date.day, at, at + date.length)
    year = read_year_of_era(words, at, convention.language)
    if year is not None:
        return Item("number", Fraction(year.year), at, at + year.length)
    era = read_era(words, at, convention.language)
    if era is not None:
        return Item("era", era.name, at, at + era.length)
    if words[at].word in _MINUS_SIGN and at + 1 < len(words) and _sign_kind(words[at + 1].word) == "currency":
        return Item("sign", "minus", at, at + 1)
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
    percent = percent_length(words, at, convention.language)
    if percent > 1:
        return Item("percent", "percent", at, at + percent)     # 百分之 begins with a hundred
    return (
        _number(words, at, convention)
        or _measure(words, at, convention, counted=counted)
        or _day_or_month(words, at, convention.language)
        or Item("word", words[at].word, at, at + 1)
    )


def _number(words: Sequence[Token], at: int, convention: Convention) -> Item | None:
    found = read_amount(words, at, convention)
    if found is None:
        return None
    return Item("ordinal" if found.ordinal else "number", found.value, at, at + found.length)


def _measure(words: Sequence[Token], at: int, convention: Convention, *, counted: bool) -> Item | None:
    """Read per cent, a currency or, behind a number, a unit."""
    word = words[at].word
    percent = percent_length(words, at, convention.language)
    if percent:
        return Item("percent", "percent", at, at + percent)
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
        if items[at].kind in {"currency", "era", "percent"} and items[at + 1].kind == "number":
            before = items[at - 1].kind if at else ""
            if before != "number":
                items[at], items[at + 1] = items[at + 1], items[at]
    return items


def _signed(items: list[Item]) -> list[Item]:
    """Return amounts with the minus that stands before their currency: -$5, minus $5."""
    found: list[Item] = []
    for item in items:
        if found and found[-1].meaning == ("sign", "minus") and item.kind == "number":
            found.append(item._replace(value=-item.amount, start=found.pop().start))
        else:
            found.append(item)
    return found


def _articles_alike(items: list[Item], language: str) -> list[Item]:
    """Give the article before a decade one form: la década de 1990 and los años 90 are one."""
    for at in range(1, len(items)):
        if items[at].kind == "decade" and items[at - 1].kind == "word":
            article = article_of_decade(str(items[at - 1].value), language)
            items[at - 1] = items[at - 1]._replace(value=article)
    return items


def _without_degrees(items: list[Item], language: str) -> list[Item]:
    """Leave out the degree before Celsius: 5 °C and 5 C are one temperature, and 5 degrees alone but in English."""
    scales = {("unit", "celsius"), ("unit", "fahrenheit")}
    named = {at - 1 for at, item in enumerate(items) if item.meaning in scales}
    kept = [item for at, item in enumerate(items) if at not in named or item.meaning != ("unit", "degree")]
    if language == "en":
        return kept
    return [item._replace(value="celsius") if item.meaning == ("unit", "degree") else item for item in kept]
