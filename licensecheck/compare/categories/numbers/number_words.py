"""Numbers in words: what each word is worth, and how words that follow one another make one number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from licensecheck.compare.categories.model import Token
from licensecheck.compare.words import fold_word

__all__ = ["THOUSANDS", "Lexicon", "Reading", "dozen_end", "lexicon", "read_words"]


class Lexicon(NamedTuple):
    """The number words of one language; `added` count up to a thousand, `scales` multiply."""

    added: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]
    ordinals: dict[str, int]
    ordinal_endings: frozenset[str]
    fractions: dict[str, int]
    joiners: frozenset[str]
    articles: frozenset[str]
    language: str
    dozens: frozenset[str]
    behind_dozens: str
    halves: dict[str, int]
    half: frozenset[str]
    half_more: frozenset[str]
    behind_millions: str


class Reading(NamedTuple):
    """A number read from words: its value, whether it is an ordinal, and how many words it took."""

    value: int
    ordinal: bool
    length: int


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """Return the number words of a language, empty for one without a list."""
    from licensecheck.compare.categories.tables import further_numbers as further
    from licensecheck.compare.categories.tables import number_words as table

    # Tables spell dreißig as German does; folded words have ss.
    added = {word: value for value, word in enumerate(table.UNITS.get(language, "").casefold().split())}
    added.update(table.OTHERS.get(language, {}))
    added.update(
        {word: 20 + 10 * step for step, word in enumerate(table.TENS.get(language, "").casefold().split())}
    )
    added.update(table.HUNDREDS.get(language, {}))
    added.update(_by_word(further.INFLECTED.get(language, {})))
    ordinals = dict(table.ORDINALS.get(language, {}))
    if language in _COMPOUNDING:
        built = dict(_compounds(language, added))
        ordinals.update(_built_ordinals(language, built))
        added |= built
    return Lexicon(
        added,
        {**table.SCALES.get(language, {}), **_by_word(further.SCALES.get(language, {}))},
        {**table.DIGIT_SCALES.get(language, {}), **_by_word(further.SHORT_SCALES.get(language, {}))},
        ordinals,
        table.ORDINAL_ENDINGS.get(language, frozenset()),
        dict(table.FRACTIONS.get(language, {})),
        table.JOINERS.get(language, frozenset()),
        table.ARTICLES.get(language, frozenset()),
        language,
        table.DOZENS.get(language, frozenset()),
        table.BEHIND_DOZENS.get(language, ""),
        dict(table.HALVES.get(language, {})),
        table.HALF.get(language, frozenset()),
        table.HALF_MORE.get(language, frozenset()),
        table.BEHIND_MILLIONS.get(language, ""),
    )


def _by_word(words: Mapping[int, str]) -> dict[str, int]:
    """Return the value of each word, which is folded as those of texts are."""
    return {fold_word(word): value for value, forms in words.items() for word in forms.split()}


_COMPOUNDING = frozenset({"de", "nl", "it", "sv"})


def _compounds(language: str, simple: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Yield the numbers up to 999 that a language writes as one word."""
    units = {value: word for word, value in reversed(simple.items()) if 0 < value < 10}
    tens = {value: word for word, value in simple.items() if value >= 20 and value % 10 == 0 and value < 100}
    below = {word: value for word, value in simple.items() if 0 < value < 100}
    for ten, ten_word in tens.items():
        for unit, unit_word in units.items():
            for word in _joined_ten(language, ten_word, unit, unit_word):
                below[word] = ten + unit
    yield from below.items()
    hundred = {"de": "hundert", "nl": "honderd", "it": "cento", "sv": "hundra"}[language]
    for count, prefix in [(1, ""), *sorted(units.items())]:
        head = ("" if language == "it" and count == 1 else _stem(language, prefix)) + hundred
        yield head, 100 * count
        for word, value in below.items():
            for joint in ("", *({"de": ("und",), "nl": ("en",)}.get(language, ()) if value <= 12 else ())):
                yield head + joint + word, 100 * count + value


def _stem(language: str, unit: str) -> str:
    return (
        "ein" if language == "de" and unit in {"eins", "eine", "einen", "einem", "einer", "eines"} else unit
    )


def _joined_ten(language: str, ten: str, unit: int, unit_word: str) -> tuple[str, ...]:
    match language:
        case "de":
            return (_stem(language, unit_word) + "und" + ten,)
        case "nl":
            return (unit_word + ("ën" if unit in {2, 3} else "en") + ten, unit_word + "en" + ten)
        case "it":
            stem = ten[:-1] if unit in {1, 8} else ten
            return (
                stem + unit_word,
                *((stem + "tré",) if unit == 3 else ()),
                *((stem + "un",) if unit == 1 else ()),
            )
        case _:
            return (ten + unit_word,)


def _built_ordinals(language: str, cardinals: dict[str, int]) -> Iterator[tuple[str, int]]:
    if language == "de":
        odd = {"eins": "ers", "drei": "drit", "sieben": "sieb", "acht": "ach"}
        for word, value in cardinals.items():
            if value < 100:
                stem = odd.get(word, word) + ("s" if value >= 20 else "")
                yield from ((stem + ending, value) for ending in ("te", "ten", "ter", "tes", "tem"))
    elif language == "nl":
        yield from ((word + "ste", value) for word, value in cardinals.items() if 20 <= value < 100)
    elif language == "it":
        yield from (
            (word[:-1] + "esim" + end, value)
            for word, value in cardinals.items()
            if 10 < value < 100
            for end in "oa"
        )


_TEN_AND_ONE = frozenset({"tr"})
"""Languages that tell eleven in two words, as others do twenty-one: on bir."""


class _Sum:
    """A number being read: what stands before the last scale, and the group behind it."""

    __slots__ = ("group", "least_ten", "total", "twenties")

    def __init__(self, *, twenties: bool, least_ten: int) -> None:
        self.total, self.group, self.twenties, self.least_ten = 0, 0, twenties, least_ten

    @property
    def value(self) -> int:
        return self.total + self.group

    def add(self, value: int) -> bool:
        """Add a word to the group if it may follow: a lower place that is still empty."""
        group, rest = self.group, self.group % 100
        if value == 20 and self.twenties and group % 10 == 4 and rest == 4:
            self.group = group - 4 + 80
        elif value >= 100:
            if group:
                return False
            self.group = value
        elif (
            rest == 0
            or (value < 10 and rest >= self.least_ten and rest % 10 == 0)
            or (self.twenties and self._follows_in_french(rest, value))
        ):
            self.group = group + value
        else:
            return False
        return value > 0 or group == 0

    @staticmethod
    def _follows_in_french(rest: int, value: int) -> bool:
        """Whether soixante-dix, quatre-vingt-douze or dix-sept goes on."""
        return (rest in {60, 80} and 10 <= value < 20) or (rest == 10 and 7 <= value <= 9)

    def may_join(self, language: str) -> bool:
        """Whether `and` may go on with the number: in English behind hundreds, not in twenty and five."""
        return language != "en" or self.group % 100 == 0

    def scale(self, value: int) -> bool:
        """Multiply by a hundred, a thousand or more."""
        if value < 1000:
            if self.group >= 100 or (self.group and self.group % 100 == 0):
                return False
            self.group = (self.group or 1) * value
        elif self.total and self.total < value:
            self.total, self.group = (self.total + self.group) * value, 0
        elif self.total % (value * 10) == 0:
            self.total, self.group = self.total + (self.group or 1) * value, 0
        else:
            return False
        return True


def read_words(words: Sequence[Token], start: int, lex: Lexicon) -> Reading | None:
    """Read the longest number in words that begins at `start`."""
    if lex.language in {"zh", "ja"}:
        return _read_characters(words, start, lex)
    total = _Sum(twenties=lex.language == "fr", least_ten=10 if lex.language in _TEN_AND_ONE else 20)
    at, used, began = start, start, False
    while at < len(words):
        word = words[at].word
        if word in lex.joiners and began and total.may_join(lex.language):
            at += 1
            continue
        if not began and word in lex.articles and word not in lex.added:
            if at + 1 < len(words) and words[at + 1].word in lex.scales.keys() | lex.dozens:
                at += 1
                continue
            return None
        if word in lex.dozens and at > start and total.scale(12):
            return Reading(total.value, False, dozen_end(words, at, lex) - start)
        if word in lex.ordinals and word not in lex.added:
            return _with_ordinal(total, words, (start, at, used), lex, began=began)
        if not _take(total, word, lex):
            break
        at += 1
        used, began = at, True
    return Reading(total.value, False, used - start) if began else None


def dozen_end(words: Sequence[Token], at: int, lex: Lexicon) -> int:
    """Return where the dozen at `at` ends, with what stands before what is counted: dos docenas de huevos."""
    return at + 1 + (at + 1 < len(words) and words[at + 1].word == lex.behind_dozens)


def _read_characters(words: Sequence[Token], start: int, lex: Lexicon) -> Reading | None:
    """Read 二百五十 and 三万, where a digit counts the place that follows it."""
    if len(words[start:]) > 1 and all(word.word in lex.added for word in words[start : start + 2]):
        return _digit_by_digit(words, start, lex)
    total = section = digit = 0
    at = start
    while at < len(words):
        word = words[at].word
        if word in lex.added:
            if digit:
                return None
            digit = lex.added[word]
        elif word not in lex.scales:
            break
        elif (place := lex.scales[word]) < 10**4:
            section, digit = section + (digit or 1) * place, 0
        else:
            total, section, digit = total + (section + digit or 1) * place, 0, 0
        at += 1
    return Reading(total + section + digit, False, at - start) if at > start else None


def _digit_by_digit(words: Sequence[Token], start: int, lex: Lexicon) -> Reading | None:
    """Read 二〇二四; two digits side by side are two or three, and before a scale they are as well."""
    end = next((at for at in range(start, len(words)) if words[at].word not in lex.added), len(words))
    if end - start < _FEWEST_DIGITS or (end < len(words) and words[end].word in lex.scales):
        return None
    return Reading(int("".join(str(lex.added[word.word]) for word in words[start:end])), False, end - start)


_FEWEST_DIGITS = 3
"""Signs from which a row of them is read as figures are."""


def _with_ordinal(
    total: _Sum, words: Sequence[Token], places: tuple[int, int, int], lex: Lexicon, *, began: bool
) -> Reading:
    """Read the ordinal that stands at the second of three places; the number began at the first, and ends at the
    last."""
    start, at, used = places
    value = lex.ordinals[words[at].word]
    unit = lex.ordinals.get(words[at + 1].word, 10) if at + 1 < len(words) else 10
    if lex.language in _ORDINALS_OF_TWO and value % 10 == 0 and unit < 10:
        value, at = value + unit, at + 1
    if began and not total.add(value):
        return Reading(total.value, False, used - start)
    return Reading(total.value if began else value, True, at + 1 - start)


_ORDINALS_OF_TWO = frozenset({"es", "pt"})
"""Languages in which tens and units are ordinals each: décimo primeiro, vigésimo primero."""


def _take(total: _Sum, word: str, lex: Lexicon) -> bool:
    if word in lex.added:
        return total.add(lex.added[word])
    if word in lex.scales:
        return total.scale(lex.scales[word])
    return _take_thousands(total, word, lex)


THOUSANDS = {"de": ("tausend",), "nl": ("duizend",), "it": ("mila", "mille"), "sv": ("tusen",)}
"""The thousand inside a number that is written as one word."""


def _take_thousands(total: _Sum, word: str, lex: Lexicon) -> bool:
    """Read zweitausendzwanzig and its like: thousands written in one word."""
    joint = next((joint for joint in THOUSANDS.get(lex.language, ()) if joint in word), None)
    if joint is None or total.value:
        return False
    head, _, tail = word.partition(joint)
    count = 1 if not head else lex.added.get(head)
    rest = 0 if not tail else lex.added.get(tail)
    if count is None or rest is None:
        return False
    total.total, total.group = count * 1000, rest
    return True
