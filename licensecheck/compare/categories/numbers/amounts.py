"""Numbers as texts write them: in figures or words, with what multiplies or halves them. 3.5 million, half a dozen,
eine halbe Million, XIXe."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.languages import Convention
from licensecheck.compare.categories.model import Token
from licensecheck.compare.categories.numbers.currencies import read_currency
from licensecheck.compare.categories.numbers.figures import read_figures
from licensecheck.compare.categories.numbers.measures import percent_length, raises, read_measure, units
from licensecheck.compare.categories.numbers.number_words import Lexicon, dozen_end, lexicon, read_words
from licensecheck.compare.categories.numbers.roman_numerals import read_roman

__all__ = ["DEGREE_ORDINALS", "MINUS", "Amount", "read_amount"]

MINUS = frozenset({"minus", "moins", "menos", "meno", "min", "минус", "мінус"})


class Amount(NamedTuple):
    """A number, how many words it took, and whether it gives a place in an order."""

    value: Fraction
    length: int
    ordinal: bool = False


def read_amount(words: Sequence[Token], at: int, convention: Convention) -> Amount | None:
    """Read a number that begins at `at`."""
    lex = _lexicon(convention.language, metres=convention.metres)
    token = words[at]
    if token.word in MINUS and at + 1 < len(words) and _is_numeral(words[at + 1], lex):
        found = read_amount(words, at + 1, convention)
        return found and found._replace(value=-found.value, length=found.length + 1)
    if token.is_number:
        return _in_figures(words, at, convention, lex)
    if token.word in lex.halves:
        return _scaled(words, at, lex.halves[token.word] + Fraction(1, 2), lex)
    roman = _roman(words, at, lex)
    if roman is not None and convention.bare_ordinals:
        roman = roman._replace(ordinal=True)
    part = _half(words, at, convention, lex) or _one_part(words, at, convention, lex)
    return part or roman or _in_words(words, at, lex)


def _is_numeral(token: Token, lex: Lexicon) -> bool:
    """Whether a word behind a minus gives what is taken away."""
    return token.is_number or (token.word in lex.added and token.word not in lex.articles)


@lru_cache(maxsize=64)
def _lexicon(language: str, *, metres: bool) -> Lexicon:
    """Return the number words of a language, without the m of millions where it is read as that of metres."""
    lex = lexicon(language)
    if not metres:
        return lex
    return lex._replace(short_scales={name: scale for name, scale in lex.short_scales.items() if name != "m"})


DEGREE_ORDINALS = frozenset({"it", "es", "pt"})
"""Languages that write the sign of degrees for the raised o of 1º."""


def _in_figures(words: Sequence[Token], at: int, convention: Convention, lex: Lexicon) -> Amount | None:
    token = words[at]
    value = read_figures(token.word, convention.decimal)
    if value is None:
        return None
    if convention.bare_ordinals and value.denominator == 1:
        if token.dot:
            return Amount(value, 1, ordinal=True)
        raised = at + 1 < len(words) and words[at + 1].glued and words[at + 1].word == "°"
        if raised and convention.language in DEGREE_ORDINALS:
            return Amount(value, 2, ordinal=True)
    return _scaled(words, at, value, lex)


def _in_words(words: Sequence[Token], at: int, lex: Lexicon) -> Amount | None:
    reading = read_words(words, at, lex)
    if reading is None:
        # An article that begins no number is one only against a figure.
        return Amount(Fraction(1), 1) if words[at].word in lex.articles else None
    value, end = Fraction(reading.value), at + reading.length
    if reading.ordinal:
        return Amount(value, reading.length, ordinal=True)
    part = _parts(words, end, value, lex)
    if part:
        return Amount(value / part, end + 1 - at)
    half = _and_a_half(words, end, lex)
    if half and words[end - 1].word not in lex.scales:
        found = _scaled(words, half - 1, value + Fraction(1, 2), lex)
        return found._replace(length=half - 1 + found.length - at)
    return _counting(words, at, half or end, value + (_scale_before(words, end, lex) / 2 if half else 0), lex)


def _parts(words: Sequence[Token], at: int, count: Fraction, lex: Lexicon) -> int:
    """Return what a counted part is a part of: 3 behind two thirds; 0 for fifth graders, who are no parts."""
    if at >= len(words) or words[at].word in units():
        return 0
    whole = lex.fractions.get(words[at].word, 0)
    return whole if 0 < count < whole else 0


def _and_a_half(words: Sequence[Token], at: int, lex: Lexicon) -> int:
    """Return where `and a half`, or `et demi`, ends; 0 if it does not stand at `at`."""
    follows = [word.word for word in words[at : at + 3]]
    if len(follows) < 2 or follows[0] not in lex.joiners:
        return 0
    if follows[1] in lex.half_more:
        return at + 2
    with_article = len(follows) == 3 and follows[1] in lex.articles
    return at + 3 if with_article and lex.fractions.get(follows[2]) == 2 else 0


def _scale_before(words: Sequence[Token], end: int, lex: Lexicon) -> Fraction:
    """Return what the last word of a number multiplies by: of a million and a half, half is half a million."""
    return Fraction(lex.scales.get(words[end - 1].word, 1))


def _half(words: Sequence[Token], at: int, convention: Convention, lex: Lexicon) -> Amount | None:
    """Read half a million, half a dozen and half a per cent, with their articles before or behind the half."""
    end = at + (words[at].word in lex.articles)
    if end >= len(words) or words[end].word not in lex.half:
        return None
    end += 1
    end += end < len(words) and words[end].word in lex.articles
    if end >= len(words):
        return None
    word = words[end].word
    if word in lex.dozens:
        return Amount(Fraction(6), dozen_end(words, end, lex) - at)
    if word in lex.scales:
        return _counting(words, at, end + 1, Fraction(lex.scales[word], 2), lex)
    stands_alone = convention.language == "en" and word == "of"     # half of them
    return Amount(Fraction(1, 2), end - at) if stands_alone or _is_measure(words, end, convention) else None


def _is_measure(words: Sequence[Token], at: int, convention: Convention) -> bool:
    """Whether a unit, a currency or per cent stands at `at`."""
    return (
        read_measure(words, at) is not None
        or percent_length(words, at, convention.language) > 0
        or read_currency(words, at, convention.region, counted=True) is not None
    )


def _one_part(words: Sequence[Token], at: int, convention: Convention, lex: Lexicon) -> Amount | None:
    """Read a third, a quarter of a million and a quarter of one per cent."""
    if words[at].word not in lex.articles or at + 1 >= len(words) or words[at + 1].word not in lex.fractions:
        return None
    value, end = Fraction(1, lex.fractions[words[at + 1].word]), at + 2
    follows = [word.word for word in words[end : end + 3]]
    if len(follows) == 3 and follows[0] == "of" and (follows[1] in lex.articles or follows[1] in ("one", "1")):
        if follows[2] in lex.scales:
            return Amount(value * lex.scales[follows[2]], end + 3 - at)
        if percent_length(words, end + 2, convention.language):
            return Amount(value, end + 2 - at)
    return Amount(value, 2)


def _roman(words: Sequence[Token], at: int, lex: Lexicon) -> Amount | None:
    """Read II, XIXe and, beside the word for a century, V."""
    found = read_roman(words[at].raw, alone=any(_is_century(words, beside) for beside in (at - 1, at + 1)))
    if found is None or (found.ending and found.ending not in lex.ordinal_endings):
        return None
    return Amount(Fraction(found.value), 1, ordinal=bool(found.ending))


def _is_century(words: Sequence[Token], at: int) -> bool:
    return 0 <= at < len(words) and units().get(words[at].word) == "century"


def _scaled(words: Sequence[Token], at: int, value: Fraction, lex: Lexicon) -> Amount:
    """Read what follows figures: 1 1/2, 3 quarters, 21st, 2 dozen, 3.5 million, 5bn."""
    end = at + 1
    if end < len(words) and "/" in words[end].word and value.denominator == 1:
        part = read_figures(words[end].word, ".")
        if part is not None:
            value, end = value + part, end + 1
    if end < len(words) and words[end].glued and words[end].word in lex.ordinal_endings:
        return Amount(value, end + 1 - at, ordinal=True)
    whole = _parts(words, end, value, lex) if value.denominator == 1 else 0
    if whole:
        return Amount(value / whole, end + 1 - at)
    if end < len(words) and words[end].word in lex.dozens:
        return Amount(value * 12, dozen_end(words, end, lex) - at)
    scale = 1
    while end < len(words) and not raises(words, end + 1) and (more := _scale(words[end], lex)):
        value, scale, end = value * more, scale * more, end + 1
    if scale > 1 and lex.language in _MYRIADS:
        value, end = _with_lower_group(words, end, (value, scale), lex)
    half = _and_a_half(words, end, lex)
    if half:
        value, end = value + _scale_before(words, end, lex) / 2, half
    return _counting(words, at, end, value, lex)


_MYRIADS = frozenset({"zh", "ja", "ko"})
"""Languages that write several groups of a number in figures, each with what it counts: 1億5000万."""


def _with_lower_group(
    words: Sequence[Token], end: int, higher: tuple[Fraction, int], lex: Lexicon
) -> tuple[Fraction, int]:
    """Return a value with the group behind it, which counts less than the scale it was given in, and its end."""
    value, scale = higher
    is_next = end < len(words) and words[end].is_number and (words[end].glued or lex.language == "ko")
    lower = read_figures(words[end].word, ".") if is_next else None
    if lower is None or lower.denominator != 1 or lower < 0:
        return value, end
    found = _scaled(words, end, lower, lex)
    if found.ordinal or found.value >= scale or (found.length == 1 and not words[end].glued):
        return value, end
    return value + found.value, end + found.length


_MANY = 10**5
_MORE = frozenset({"plus", "moins", "más", "menos", "mais", "più", "meno"})
"""Words before which `de` is no part of a number: 5 millones de más are too many."""


def _counting(words: Sequence[Token], at: int, end: int, value: Fraction, lex: Lexicon) -> Amount:
    """Return a number with the `de` that stands between millions and what they count: 5 millones de euros."""
    follows = [word.word for word in words[end : end + 2]]
    counted = len(follows) == 2 and follows[0] == lex.behind_millions and follows[1] not in _MORE
    return Amount(value, end - at + (counted and abs(value) >= _MANY))


def _scale(token: Token, lex: Lexicon) -> int:
    return lex.scales.get(token.word) or lex.short_scales.get(token.word, 0)
