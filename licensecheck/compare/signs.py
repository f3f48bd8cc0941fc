"""Figures and the signs beside them: what a number is made of, and when < + ~ or an operator is a word.

A currency sign or per cent means the same wherever it stands. Most signs of mathematics are decoration in running text
(breadcrumbs, rules, Disney+); beside a figure they say what it is. Here are the parts of the patterns that cut texts
into words; each is looked for only where the sign itself stands.
"""

from typing import NamedTuple

__all__ = [
    "ABOVE", "BELOW", "COMBINING", "EVERY", "LATIN", "OF_SPACED_SCRIPTS",
    "OF_SPACELESS_SCRIPTS", "SQUARED", "Signs", "number", "sign",
]


class Signs(NamedTuple):
    """The characters of each kind that a text may have, as the insides of classes of a pattern.

    `currencies` are Unicode's category Sc but for \u00a4, which is no country's, and half of a damaged letter.
    `others` are the further signs that are words wherever they stand. `operators` are those of category Sm: not the
    minus, slashes, bars, dots and colons that are also punctuation, nor shapes and parts of brackets. `above` and
    `below` are figures above and below the line, `measures` say what a figure before them measures, `opening` is what
    a number's own sign stands behind, beside white space (2008-2016 and Covid-19 have none), `ideographs` what a dash
    may follow without a space, `counters` those of them behind which it goes from one figure to another (year, day),
    `combining` the marks that words may end in.
    """

    currencies: str
    others: str
    operators: str
    arrows: str
    comparing: str
    equals: str
    plus: str
    about: str
    minus: str
    wide_minus: str
    above: str
    below: str
    raised_signs: str
    percent: str
    measures: str
    opening: str
    ideographs: str
    counters: str
    combining: str

    @property
    def always(self) -> str:
        """Signs that are words wherever they stand."""
        return self.currencies + self.others

    @property
    def beside_figures(self) -> str:
        """What is a word beside a figure alone."""
        return f"{self.comparing}{self.equals}{self.plus}{self.about}{self.arrows}{self.operators}"

    @property
    def before_figures(self) -> str:
        """What a number may begin with that is no figure."""
        return rf".{self.raised_signs}{self.wide_minus}{self.minus[1:]}\{self.minus[0]}"


ABOVE, BELOW = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079", "\u2080-\u2089"
"""Figures above and below the line."""

SQUARED = "\u2103\u2109\u3300-\u3357\u3371-\u33df\u33ff"
"""Units in one character, of East Asian texts: \u2103, \u338f, \u3314."""

_INDIC = (0x0900, 0x0980, 0x0A00, 0x0A80, 0x0B00, 0x0B80, 0x0C00, 0x0C80, 0x0D00)
"""Where Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam begin, on one plan."""
_PLAN = ((0x00, 0x03), (0x3A, 0x4F), (0x55, 0x57), (0x62, 0x63))

_OF_INDIC_SCRIPTS = (
    "".join(f"{chr(at + first)}-{chr(at + last)}" for at in _INDIC for first, last in _PLAN)
    + "\u0a70\u0a71\u0a75\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u0f86\u0f87"
    "\u0f8d-\u0fbc"
)
"""Vowel signs and their like, those of Sinhala and Tibetan too: parts of words that are no letters to Unicode."""

OF_SPACELESS_SCRIPTS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064"
    "\u1067-\u106d\u1071-\u1074\u1082-\u108d\u17b4-\u17d3\u17dd"
)
"""The same of Thai, Lao, Burmese and Khmer."""

OF_SPACED_SCRIPTS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f" + _OF_INDIC_SCRIPTS
)
"""Combining marks that some engines do not count as letters: accents, vowel signs, points of Hebrew and Arabic."""

COMBINING = OF_SPACED_SCRIPTS + OF_SPACELESS_SCRIPTS
"""All of them: a word may end in one."""

EVERY = Signs(
    currencies=(
        "$\u00a2-\u00a3\u00a5\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c0\ua838\ufdfc"
        "\ufe69\uff04\uffe0\uffe1\uffe5\uffe6\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
    ),
    others="%\uff05\ufe6a\u2030\u2031\u066a\u0609\u060a\u00b0\u00a7&\uff06\ufe60\u00b1\u00d7\u00f7\u2116",
    operators=(
        "\u00ac\u2200-\u2211\u2213\u2214\u2216\u2218\u221a-\u2222\u2224-\u2235\u2237-\u223b\u223d-\u22c4\u22c6-\u22ed"
        "\u22f2-\u22ff\u2a00-\u2aff"
    ),
    arrows="\u2190-\u2194",
    comparing="<>\uff1c\uff1e\ufe64\ufe65",
    equals="=\uff1d\ufe66",
    plus="+\uff0b\ufe62",
    about="~\u223c\uff5e",
    minus="-\u2212",
    wide_minus="\u2013\uff0d\ufe63",
    above=ABOVE,
    below=BELOW,
    raised_signs="\u207a\u207b",
    percent="%\uff05",
    measures="%\u00b0\uff05\u066a\u2103\u2109\u5ea6",
    opening="(\\[\u201c\"<>=\u2264\u2265\u2248~\uff08\u300c\u300e",
    ideographs="\u3400-\u4dbf\u4e00-\u9fff\u3040-\u30ff\u3001\u3002\uff0c\uff1a\uff1b",
    counters="\u5e74\u6708\u65e5\u53f7\u865f\u5ea6\u5206\u6642\u65f6\u70b9\u9ede\u5468\u9031\u5143\u5186\u5c81\u6b73",
    combining=COMBINING,
)

LATIN = Signs(
    currencies="$\u00a2\u00a3\u00a5\u20ac",
    others="%\u2030\u00b0\u00a7&\u00b1\u00d7\u00f7",
    operators="\u00ac",
    arrows="",
    comparing="<>",
    equals="=",
    plus="+",
    about="~",
    minus="-",
    wide_minus="\u2013",
    above="\u00b9\u00b2\u00b3",
    below="",
    raised_signs="",
    percent="%",
    measures="%\u00b0",
    opening="(\\[\u201c\"<>=~",
    ideographs="",
    counters="",
    combining="",
)
"""Those of texts in western letters and signs alone: a pattern of these compiles in a tenth of the time."""

# A dash set before a figure is as often a range or a parenthesis as a minus: it is one where what it stands before is
# measured, nothing measured stands before it, and no dash closes what it may have opened.
_UNCLOSED = r"(?![^\u2013]{0,200}[^\s\u2013]\u2013(?![^\s.,;:)]))"


def _measured(of: Signs) -> str:
    return (
        rf"(?=\.?\d[\d.,]{{0,9}}\s?(?:[{of.measures}]|[CF]\b|degr|[Gg]rad)"
        r"|\d{1,6}[.,]\d{1,2}(?![\d.,]))"
    )


def _minus(of: Signs) -> str:
    return rf"\{of.minus[0]}{of.minus[1:]}"


_FIGURE = r"[^\w\s/\\()\[\]{}<>|\"'*#@=~+]{0,2}\d"
"""A figure with its currency, minus or point: any signs but those that are decoration or brackets. Lists of signs
beyond ASCII take long to compile."""


# Each way begins with the characters it can begin with: the others are passed over without being tried.
def _signed(of: Signs, *, alone: bool) -> str:
    plain, wide, both = f"[{_minus(of)}]", f"[{of.wide_minus}]", f"[{_minus(of)}{of.wide_minus}]"
    one = rf"|{wide}(?<=\A{wide})(?=\.?\d[\d.,]{{0,20}}\Z)" if alone else ""
    unspaced = rf"|{both}(?<=[{of.ideographs}]{both})(?<![{of.counters}]{both}){_measured(of)}" if of.ideographs else ""
    return (
        rf"{plain}(?<![^\s{of.opening}]{plain})(?=\.?\d){one}"
        # $-5, but not the dash of 5 €-10 €
        rf"|{plain}(?<=[{of.currencies}].)(?<!\S..)(?<!\d\s..)(?=\.?\d)"
        rf"|{wide}(?<![^\s{of.opening}]{wide})(?<![\d{of.measures}]\s{wide})(?<!\u00b0[CF]\s{wide})"
        rf"{_measured(of)}{_UNCLOSED}{unspaced}"
    )


def number(whole: str, of: Signs, *, alone: bool = False) -> str:
    """Return the pattern of a number that has `whole` from its first figure on, in a text with some signs.

    `alone`: what is read may be one number and nothing else, with a dash for its minus.
    """
    raised = rf"[{of.above}]+" + (rf"|[{of.raised_signs}][{of.above}]+" if of.raised_signs else "")
    figures = rf"{whole}(?:{raised}|\^[-+\u2212\u2013]?\d{{1,4}}(?![\d.])|)"
    point = rf"\.(?<![\w.{of.combining}]\.)(?=\d)"
    lowered = rf"|[{of.below}]+(?:[.,][{of.below}]+)*" if of.below else ""
    return rf"(?:{point}|(?:{_signed(of, alone=alone)})\.?|){figures}|{raised}{lowered}"


def sign(of: Signs, *, alone: bool = False) -> str:
    """Return the pattern of a sign, of some; `alone`: it may stand at an end of what is read, without its figure."""
    decoration = rf"<>=~+|\-{of.equals[1:]}"
    compared, equals, plus, about = f"[{of.comparing}{of.equals}]", f"[{of.equals}]?", f"[{of.plus}]", f"[{of.about}]"
    beside = rf"(?={_FIGURE}|\s*\Z)" if alone else rf"(?={_FIGURE})"
    apart = rf"(?=\s{{1,80}}{_FIGURE})"
    # At a line's beginning > quotes a letter, or two > a letter in it, = makes a heading and + an item of a list.
    inside = rf"(?:(?<=\A{compared})|(?<=[^\n]{compared}))" if alone else rf"(?<=[^\n]{compared})"
    in_sum = rf"(?:(?<=\A{plus})|(?<=[^\S\n]{plus}))" if alone else rf"(?<=[^\S\n]{plus})"
    or_more = rf"(?:(?<=\A{plus})|(?<=[\d{of.percent}]{plus}))" if alone else rf"(?<=[\d{of.percent}]{plus})"
    arrows = rf"|[{of.arrows}]{beside}" if of.arrows else ""
    minus = f"[{_minus(of)}]"
    end = r"|\s*\Z" if alone else ""
    return (
        rf"[{of.always}]"
        rf"|{compared}(?<![{decoration}]{compared})(?<![{of.comparing}]\s{compared})(?:{equals}{beside}|{inside}{equals}{apart})"
        rf"|{plus}(?<![\w{of.plus}]{plus})(?:{beside}|{in_sum}{apart})"
        rf"|{plus}{or_more}(?!{plus})"
        # Behind a figure or a word it is a dash: 5~10.
        rf"|{about}(?<![\w{of.percent}\u00b0)\]{of.about}]{about}){beside}{arrows}"
        rf"|[{of.operators}](?:(?<=\d.)|{beside}|{apart})"
        # Behind one letter it makes another name of it: A+, C++, C#; behind AB a blood group.
        rf"|\+\+(?<=\b[A-Z]\+\+)(?![\w+])|[#+{_minus(of)}](?:(?<=\b[A-Z].)|(?<=\bAB[+{_minus(of)}]))(?![\w+#{_minus(of)}])"
        # A minus is part of the sign of money: -$5. At a line's beginning it makes an item of a list.
        rf"|{minus}(?<![^\s{of.opening}].)(?<!\n.)[{of.currencies}](?=\.?\d{end})"
    )
